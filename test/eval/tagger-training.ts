import { trainCrf, type CrfOptions } from './train-crf.ts';
import { trainPerceptron, type ChainWeights, type PerceptronOptions } from './train-perceptron.ts';
import { readSamples } from './train-samples.ts';
import type { GoldSet } from './tagger-data.ts';
import type { WordClusters } from '../../src/engine/mentions/names/word-clusters.ts';

export interface TrainingOptions {
  readonly perceptron: Omit<PerceptronOptions, 'seed'>;
  /** One perceptron is trained by each seed, and their mean taken: it depends less on the order in which the texts were seen. */
  readonly seeds: readonly number[];
  readonly crf: CrfOptions;
  /** Features that stand on fewer tokens of the training texts are left out. */
  readonly rarest: number;
}

/** Chosen by the mean over sets kept out: more rounds, a margin of 20 and single features made no difference beyond the noise of a point. */
export const TRAINING: TrainingOptions = {
  perceptron: { rounds: 8, margin: 6 },
  seeds: [20260119, 20260120],
  crf: { rounds: 6, seed: 1, rate: 0.1, decay: 0.01, dropout: 0.1 },
  rarest: 3,
};

/** Weights of a linear chain before they are cut down, in the unit of the perceptron's updates. */
export interface RawWeights extends ChainWeights {
  readonly common: Uint8Array;
  readonly clusters: WordClusters;
}

/** Sets of one corpus share texts and habits: they are kept out together. */
export function family(name: string): string {
  return name.replace(/-.*/, '');
}

/**
 * The mean of the weights of a perceptron and of a conditional random field over the same features, the field's brought to the length of the
 * perceptron's. They err in different ways: the mean is better than either, by a point on sets kept out. The shuffles are seeded and the order
 * of the data is that of the arguments: the same data and options give the same bytes, up to how a machine rounds `Math.exp`.
 */
export function train(
  sets: readonly GoldSet[],
  clusters: WordClusters,
  options: TrainingOptions = TRAINING,
): RawWeights {
  const { samples, common } = readSamples(sets, clusters, options.rarest);
  const perceptron = meanOf(
    options.seeds.map((seed) => trainPerceptron(samples, { ...options.perceptron, seed })),
  );
  const crf = trainCrf(samples, options.crf);
  const scale = lengthOf(perceptron.emissions) / lengthOf(crf.emissions);
  const mean = (of: 'emissions' | 'transitions'): Float64Array =>
    perceptron[of].map((weight, i) => (weight + scale * (crf[of][i] ?? 0)) / 2);
  return { common, clusters, emissions: mean('emissions'), transitions: mean('transitions') };
}

function meanOf(models: readonly ChainWeights[]): ChainWeights {
  const [first, ...others] = models;
  if (!first) throw new RangeError('no model to take the mean of');
  const mean = (of: keyof ChainWeights): Float64Array =>
    first[of].map(
      (weight, i) => others.reduce((sum, other) => sum + (other[of][i] ?? 0), weight) / models.length,
    );
  return { emissions: mean('emissions'), transitions: mean('transitions') };
}

function lengthOf(weights: Float64Array): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}
