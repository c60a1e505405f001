import type { DisjointSets } from './disjoint-sets.ts';
import { foldName } from './fold-name.ts';
import type { ArticleProfiles, LinkNode } from './entity.ts';

/** Joins what people said is the same and keeps apart what they said is not, before any rule is asked. */
export function joinSaid(
  articles: readonly ArticleProfiles[],
  nodes: readonly LinkNode[],
  sets: DisjointSets,
): void {
  const said = articles.flatMap(({ article, sames }) => sames.map((same) => ({ article, ...same })));
  if (said.length === 0) return;
  const byForm = indexForms(nodes);
  const find = (name: string, article?: string): readonly number[] =>
    (byForm.get(foldName(name)) ?? []).filter(
      (index) => article === undefined || nodes[index]?.article === article,
    );
  const pairs = said.flatMap(({ article, exact, same, other }) => {
    const from = find(exact, article);
    const to = find(other.exact ?? other.name ?? '', other.article);
    return from.flatMap((a) => to.filter((b) => a !== b).map((b) => ({ a, b, same })));
  });
  for (const { a, b, same } of pairs) if (same) sets.join(a, b);
  for (const { a, b, same } of pairs) if (!same) sets.keepApart(a, b);
}

/** Folded forms and names to the nodes that bear them. */
function indexForms(nodes: readonly LinkNode[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  nodes.forEach(({ profile }, node) => {
    for (const folded of new Set([profile.name, ...profile.forms.map(({ text }) => text)].map(foldName))) {
      const list = index.get(folded);
      if (list) list.push(node);
      else index.set(folded, [node]);
    }
  });
  return index;
}
