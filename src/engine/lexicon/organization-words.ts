/** Legal forms that end a company's name without being part of what it is called. */
export const LEGAL_FORMS = `
inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa se nv bv gmbh kg spa srl ab as oy asa oyj pty pte
bhd kk kgaa sarl holdings holding
`;

/**
 * Words that say what sort of body a name is, and say nothing of which: alone they stand for the one such body that an article
 * has named, never for one of another article.
 */
export const GENERIC_HEADS = `
academy administration agency airline airlines airport alliance army assembly association authority bank board bureau cabinet
center church city clinic club coalition college command commission committee company congress constabulary corporation council
county court courthouse department directorate district division embassy executive faculty federation fire force forces
foundation front fund gallery group guard guild hall headquarters herald hospital hotel house industries institute
international journal laboratory league legislature library magazine market marines media ministry mission museum national navy
network news office opera organization orchestra palace parliament party police post press prison program regiment
republic republicans restaurant school senate series service services society stadium state store studio studios supreme
syndicate team telegraph theater times treasury tribune tribunal trust union university workers works zoo government
`;

/** Words that an acronym may leave out. */
export const ACRONYM_SKIPS = `a an and at de del des do du et for in la le of on the to und von y`;
