import type { Overrides } from '../annotations/overrides.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import type { LocalEntity } from './local-entity.ts';

/** Groups the names of one article into the things they name. When nothing decides, a mention stays alone. */
export function groupMentions(
  _article: Article,
  mentions: readonly Mention[],
  _overrides: Overrides,
): readonly LocalEntity[] {
  const groups = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    if (!isName(mention)) return;
    const key = `${mention.kind}:${mention.name.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups].flatMap(([key, list]) => {
    const first = mentions[list[0] ?? -1];
    if (!first || !isName(first)) return [];
    return [
      {
        key,
        kind: first.kind,
        name: first.name,
        forms: [{ text: first.name, count: list.length }],
        roles: [],
        mentions: list,
      },
    ];
  });
}
