/** The unit that the finder of figures gives to ages. */
export const AGE_UNIT = 'year-of-age';
