import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentence.ts';
import { opensSentence, SEEN, type DocumentMemory } from './document-memory.ts';
import { isCapitalised } from './is-capitalised.ts';
import type { Run } from './find-runs.ts';
import type { NameType, TypedSpan } from './name-span.ts';
import { ANY_GIVEN, WORD, classesOf } from './word-classes.ts';

/** Points that a sign adds for its type; set by hand so that a name's own words outweigh its company. */
const OWN = 3;
const COMPANY = 2;
const REMEMBERED = 1.5;
const FAINT = 0.5;

/** Types a run by its words, its neighbours and the rest of the article; `undefined` where nothing speaks for a name. */
export function classifyRun(
  article: Article,
  sentence: Sentence,
  sentenceIndex: number,
  memory: DocumentMemory,
  run: Run,
): TypedSpan | undefined {
  const known = memory.known.at(run.first, run.end);
  const base = { first: run.first, end: run.end, sentence: sentenceIndex };
  if (known?.end === run.end) return { ...base, type: known.type, certainty: 0.9 };
  const points = countPoints(article, sentence, memory, run);
  const [type, best] = [...points].sort((a, b) => b[1] - a[1])[0] ?? ['person', 0];
  const single = run.end - run.first === 1;
  if (single && opensSentence(article.tokens, run.first, sentence)) {
    const seen = memory.words[article.tokens[run.first]?.form ?? -1];
    if ((seen?.capital ?? 0) === 0 && best < COMPANY) return undefined;
  }
  return { ...base, type, certainty: Math.min(0.85, 0.3 + best / 10) };
}

function countPoints(
  article: Article,
  sentence: Sentence,
  memory: DocumentMemory,
  run: Run,
): ReadonlyMap<NameType, number> {
  const { tokens } = article;
  const points = new Map<NameType, number>();
  const add = (type: NameType, amount: number): void =>
    void points.set(type, (points.get(type) ?? 0) + amount);
  const [head, tail] = [tokens[run.first], tokens[run.end - 1]];
  const before = run.first > sentence.firstToken ? tokens[run.first - 1] : undefined;
  const after = run.end < sentence.endToken ? tokens[run.end] : undefined;
  const [first, last] = [classesOf(head), classesOf(tail)];
  const long = run.end - run.first > 1;

  if (long && last & WORD.eventHead) add('other', OWN);
  if (long && last & WORD.documentHead) add('other', OWN);
  if (long && last & WORD.placeHead) add('place', OWN);
  if (long && last & WORD.organizationHead) add('organization', OWN + FAINT);
  if (long && first & WORD.ofHead && tokens[run.first + 1]?.text === 'of') add('organization', OWN);
  if (long && first & WORD.placeOpener) add('place', OWN);
  if (long && first & WORD.compass) add('place', COMPANY);
  if (first & (ANY_GIVEN | WORD.address)) add('person', long ? OWN : COMPANY);
  if (first & WORD.role && long) add('person', COMPANY);
  if (!long && head && /^\p{Lu}{2,}$/u.test(head.text)) add('organization', COMPANY);
  if (long && !(last & (WORD.organizationHead | WORD.placeHead | WORD.eventHead | WORD.documentHead))) {
    add('person', 1);
  }

  const left = classesOf(before);
  if (left & (WORD.address | WORD.role)) add('person', COMPANY);
  if (before?.text === '.' && classesOf(tokens[run.first - 2]) & WORD.address) add('person', OWN);
  if (left & WORD.placePreposition && before?.text === before?.lower) {
    add('place', before?.lower === 'in' ? COMPANY : 1);
  }
  if (before?.lower === 'the') add('organization', 1);
  if (classesOf(after) & WORD.speech) add('person', COMPANY);
  if (after?.text === ',' && isAge(article, run.end + 1)) add('person', OWN);

  for (let at = run.first; at < run.end; at++) {
    const seen = memory.words[tokens[at]?.form ?? -1]?.seen ?? 0;
    if (seen & (SEEN.afterAddress | SEEN.afterRole | SEEN.afterGiven)) add('person', REMEMBERED);
    if (seen & SEEN.beforeSpeech) add('person', FAINT);
    if (seen & SEEN.afterPlacePreposition && isCapitalised(tokens[at])) add('place', FAINT);
    if (seen & SEEN.inBrackets) add('organization', FAINT);
  }
  if (points.size === 0) add('person', 0);
  return points;
}

/** `, 47,` after a name tells a person's age. */
function isAge(article: Article, at: number): boolean {
  const [number, comma] = [article.tokens[at], article.tokens[at + 1]];
  return number?.kind === 'number' && /^\d{1,2}$/.test(number.text) && comma?.text === ',';
}
