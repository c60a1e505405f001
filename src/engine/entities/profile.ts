import type { LocalEntity } from './local-entity.ts';

/** What linking across articles needs to know of an article's entity: no offsets, so that typing elsewhere leaves it as it was. */
export type EntityProfile = Omit<LocalEntity, 'mentions' | 'rolesSaid'>;
