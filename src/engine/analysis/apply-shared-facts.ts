import type { EntityOverride, Overrides, SameOverride } from '../annotations/overrides.ts';
import type { SharedFacts, SharedName } from '../annotations/shared-facts.ts';
import { overlaps } from '../base/span.ts';
import { foldName } from '../entities/fold-name.ts';
import { isName, type Mention } from '../mentions/mention.ts';

/**
 * What the folder's file says, as if it had been said in the article's own sidecar at every place that bears one of the names.
 * The sidecar's own word about a place comes first.
 */
export function applySharedFacts(
  overrides: Overrides,
  mentions: readonly Mention[],
  shared: SharedFacts,
): Overrides {
  if (shared.names.length === 0) return overrides;
  const byForm = new Map<string, SharedName>();
  for (const entry of shared.names)
    for (const form of [entry.name, ...entry.aliases]) byForm.set(foldName(form), entry);
  const entities: EntityOverride[] = [];
  const sames: SameOverride[] = [];
  for (const mention of mentions) {
    const entry = isName(mention) ? byForm.get(foldName(mention.name)) : undefined;
    if (!entry || !isName(mention)) continue;
    const { start, end } = mention;
    const base = { annotation: `shared:${entry.name}`, span: { start, end }, exact: mention.name };
    if (!overrides.entities.some(({ span }) => overlaps(span, mention))) {
      entities.push({ ...base, name: entry.name, ...(entry.kind === undefined ? {} : { kind: entry.kind }) });
    }
    for (const name of entry.aliases) sames.push({ ...base, same: true, other: { name } });
    for (const name of entry.not) sames.push({ ...base, same: false, other: { name } });
  }
  return {
    ...overrides,
    entities: [...overrides.entities, ...entities],
    sames: [...overrides.sames, ...sames],
  };
}
