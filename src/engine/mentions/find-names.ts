import { segmentOf, type Article } from '../text/article.ts';
import type { NameMention } from './mention.ts';
import type { Resources } from './resources.ts';

/** Names of people, organizations, places and the other named kinds, in order, none overlapping another. */
export function findNames(article: Article, _resources: Resources): readonly NameMention[] {
  const names: NameMention[] = [];
  article.sentences.forEach((sentence, index) => {
    if (segmentOf(article, sentence).evidence === 'none') return;
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const first = at;
      while (at < sentence.endToken && /^\p{Lu}\p{Ll}/u.test(article.tokens[at]?.text ?? '')) at++;
      const [from, to] = [article.tokens[first], article.tokens[at - 1]];
      if (at <= first || !from || !to) continue;
      const name = article.text.slice(from.start, to.end);
      names.push({ start: from.start, end: to.end, kind: 'person', sentence: index, name, certainty: 0.3 });
    }
  });
  return names;
}
