/** How long a wait may last, in milliseconds. Long, because two cores may run an editor, a browser and a compiler. */
const PATIENCE_MS = 20_000;

/** How long a page that is opened again may take until all is read, on a machine that does other things. Unit: ms. */
export const RELOAD_MS = 60_000;

/** Time between two looks, in milliseconds. */
const POLL_MS = 50;

/**
 * Looks again and again until there is something to see.
 *
 * @param what completes the sentence "waited for …"
 * @param look answers undefined or false as long as it is not so
 * @throws Error that says what was waited for, and what the last look failed with if it failed
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  patienceMs: number = PATIENCE_MS,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  let problem: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false) return seen;
      problem = undefined;
    } catch (error) {
      // The page may be redrawing what is looked at. It counts only if it is still so at the end.
      problem = error;
    }
    if (Date.now() > deadline)
      throw new Error(
        `waited ${patienceMs / 1000} s for ${what}${problem instanceof Error ? `: ${problem.message}` : ''}`,
        {
          cause: problem,
        },
      );
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
