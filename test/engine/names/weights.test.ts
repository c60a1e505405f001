import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import { isLoaded } from '../../../src/engine/mentions/names/tag-names.ts';
import { readWeights } from '../../../src/engine/mentions/names/read-weights.ts';
import { NO_CLUSTERS } from '../../../src/engine/mentions/names/word-clusters.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { readDocument, type GoldSet, type GoldType } from '../../eval/tagger-data.ts';
import { train } from '../../eval/tagger-training.ts';
import { writeWeights } from '../../eval/write-weights.ts';

const file = readFileSync(new URL('../../../media/tagger.bin', import.meta.url));

/** A set of one text with its names marked `[[name|TYPE]]`. */
function setOf(marked: string): GoldSet {
  const names: { start: number; end: number; type: GoldType }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[.+?\|[A-Z]+\]\])/)) {
    const [, name, type] = /^\[\[(.+)\|(PER|ORG|LOC|MISC)\]\]$/.exec(part) ?? [];
    if (name && type)
      names.push({ start: text.length, end: text.length + name.length, type: type as GoldType });
    text += name ?? part;
  }
  return { name: 'made-up', documents: [{ id: 'a', text, names }] };
}

const SET = setOf(
  'The ferry to [[Brekkholm|LOC]] was late, said [[Zorvane Tull|PER]]. Later [[Zorvane Tull|PER]] left for [[Brekkholm|LOC]]. ' +
    'Nobody in [[Brekkholm|LOC]] knew what [[Zorvane Tull|PER]] had said, and the ferry to [[Brekkholm|LOC]] left again.',
);

describe('the weights file', () => {
  it('is under one megabyte and takes under 20 in memory', () => {
    assert.ok(file.length < 1_000_000);
    const weights = readWeights(file);
    assert.ok(isLoaded(weights));
    const { emissions, transitions, common, clusters } = weights;
    const tables = [emissions, transitions, common, clusters.keys, clusters.clusters];
    assert.ok(tables.reduce((sum, { byteLength }) => sum + byteLength, 0) < 20_000_000);
  });

  it('is refused when it is something else, of another version, cut off or too long', () => {
    const other = Uint8Array.from(file);
    other[4] = 99;
    const longer = new Uint8Array(file.length + 1);
    longer.set(file);
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('PK and so on'), other, longer]) {
      assert.throws(() => readWeights(bytes), RangeError);
    }
    for (const length of [3, 100, 30_000, 40_000, 400_000, file.length - 1]) {
      assert.throws(() => readWeights(file.subarray(0, length)), RangeError);
    }
  });
});

describe('training the tagger', () => {
  it('gives the same bytes for the same data', () => {
    assert.deepEqual(writeWeights(train([SET], NO_CLUSTERS)), writeWeights(train([SET], NO_CLUSTERS)));
  });

  it('learns the names that it is shown', () => {
    const weights = readWeights(writeWeights(train([SET], NO_CLUSTERS), 0.01));
    const [document] = SET.documents;
    assert.ok(document);
    const found = findNames(readDocument(document), { options: DEFAULT_OPTIONS, weights });
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      document.names.map(({ start, end }) => [start, end]),
    );
  });
});
