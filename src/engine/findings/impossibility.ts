import type { Finding } from './finding.ts';

/** Something wrong by itself; its severity is a setting. */
export type Impossibility = Omit<Finding, 'severity' | 'related'>;
