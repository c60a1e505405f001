/** Tells a long loop that nobody waits for its result any more. Checked once per turn of the loop. */
export interface Cancellation {
  readonly cancelled: boolean;
}

/** The cancellation that never comes. */
export const NEVER_CANCELLED: Cancellation = { cancelled: false };
