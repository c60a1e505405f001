import process from 'node:process';
import fc from 'fast-check';

/** The day on which the project began; any other number would do. */
const SEED = 20260122;

// Every run tries the same cases, so that a run that fails tells of a change. `PROPERTY_SEED` tries others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? SEED) });
