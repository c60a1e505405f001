/**
 * Names, next to two peers and measured in the same run: compromise (a devDependency; a line says so where it is missing) and the plain
 * reading that every run of capitalised words is a name. Each set is kept out of training in turn, then
 * with the other sets of its corpus (`corpusOut`), which is stricter.
 *
 *   node --import tsx test/eval/ner-peers.ts FILE.jsonl …
 */
import { readWeights } from '../../src/engine/mentions/names/read-weights.ts';
import { readShippedClusters } from './cluster-words.ts';
import { scoreNames, scoreRecogniser, totals, type Recogniser } from './score-names.ts';
import { readSet, type GoldSet } from './tagger-data.ts';
import { family, train } from './tagger-training.ts';
import { writeWeights } from './write-weights.ts';

interface Match {
  readonly offset: { readonly start: number; readonly length: number };
}
type View = Readonly<
  Record<'people' | 'organizations' | 'places', () => { json: (options: object) => Match[] }>
>;

const sets = process.argv.slice(2).map(readSet);
if (sets.length === 0) {
  console.error('usage: node --import tsx test/eval/ner-peers.ts FILE.jsonl …');
  process.exit(2);
}
// The clusters know no labels, so that those of the shipped weights may be used here.
const clusters = readShippedClusters('media/tagger.bin');
const compromise = await loadCompromise();
if (!compromise) console.error('compromise is not installed; its column is left out');

const leads: number[] = [];
for (const set of sets) {
  const heldOut = (training: readonly GoldSet[]): number | undefined =>
    training.length > 0
      ? totals(scoreNames(set, readWeights(writeWeights(train(training, clusters))))).f
      : undefined;
  const others = sets.filter(({ name }) => name !== set.name);
  const strangers = sets.filter(({ name }) => family(name) !== family(set.name));
  const trained = heldOut(others);
  const peer = compromise ? totals(scoreRecogniser(set, compromise)).f : undefined;
  if (peer !== undefined && trained !== undefined) leads.push(trained - peer);
  console.log(
    JSON.stringify({
      set: set.name,
      heldOut: trained,
      corpusOut: strangers.length === others.length ? trained : heldOut(strangers),
      rulesAlone: totals(scoreNames(set)).f,
      compromise: peer,
      capitalisedRuns: totals(scoreRecogniser(set, capitalisedRuns)).f,
    }),
  );
}
if (leads.length > 0) {
  const mean = leads.reduce((a, b) => a + b, 0) / leads.length;
  console.log(
    JSON.stringify({
      meanLeadOverCompromise: +mean.toFixed(1),
      smallestLead: +Math.min(...leads).toFixed(1),
    }),
  );
}

/** compromise 14 with its own people, organizations and places; its spans are cut back to the words. */
async function loadCompromise(): Promise<Recogniser | undefined> {
  const loaded: unknown = await import('compromise').catch(() => undefined);
  if (!loaded) return undefined;
  const nlp = (loaded as { default: (text: string) => View }).default;
  return ({ text }) => {
    const view = nlp(text);
    const list = (['people', 'organizations', 'places'] as const).flatMap((kind) =>
      view[kind]()
        .json({ offset: true })
        .map(({ offset }) => ({ kind, offset })),
    );
    return list.map(({ kind, offset }) => {
      const printed = text.slice(offset.start, offset.start + offset.length);
      const lead = /^[^\p{L}\p{N}]*/u.exec(printed)?.[0].length ?? 0;
      const bare = printed.replace(/(?:['’]s?)?[^\p{L}\p{N}]*$/u, '');
      const type = kind === 'people' ? 'PER' : kind === 'places' ? 'LOC' : 'ORG';
      return `${offset.start + lead}:${offset.start + bare.length}:${type}`;
    });
  };
}

/** Every run of capitalised words is a name: of a person, where it is two or three words, of a place after `in`, else of a body. */
function capitalisedRuns({ text }: { readonly text: string }): readonly string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]*\p{L}(?: \p{Lu}[\p{L}'’.-]*\p{L})*/gu)].map(
    (match) => {
      const end = match.index + match[0].replace(/['’]s$/, '').length;
      const type = /\bin $/.test(text.slice(Math.max(0, match.index - 3), match.index))
        ? 'LOC'
        : /^\S+ \S+(?: \S+)?$/.test(match[0])
          ? 'PER'
          : 'ORG';
      return `${match.index}:${end}:${type}`;
    },
  );
}
