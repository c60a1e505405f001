import type { Entity } from '../entities/entity.ts';

/** The country that an entity points at without being it. */
export interface CountryView {
  /** Its usual English name. */
  readonly name: string;
  readonly as: 'capital' | 'people';
}

/** The country whose capital or whose people an entity names. */
export function countryOf({ kind, country }: Entity): CountryView | undefined {
  return country === undefined ? undefined : { name: country, as: kind === 'group' ? 'people' : 'capital' };
}
