import { LABELS, mayFollow, OUTSIDE } from '../../src/engine/mentions/names/labels.ts';
import { BUCKETS } from '../../src/engine/mentions/names/hash-features.ts';
import { MOST_FEATURES } from '../../src/engine/mentions/names/read-features.ts';
import type { ChainWeights } from './train-perceptron.ts';
import { mulberry } from '../harness/mulberry.ts';
import { LONGEST_WINDOW, shuffle, type Sample } from './train-samples.ts';

export interface CrfOptions {
  /** Passes over the data. */
  readonly rounds: number;
  readonly seed: number;
  /** Length of the first step of each weight. */
  readonly rate: number;
  /** How strongly a weight is drawn to 0 whenever its feature stands on a token. */
  readonly decay: number;
  /** The share of features that a visit to a token passes over, so that none is leant on alone. */
  readonly dropout: number;
}

/**
 * A conditional random field over a linear chain (Lafferty, McCallum and Pereira 2001), trained window by window with steps that shorten for
 * each weight by itself (AdaGrad; Duchi, Hazan and Singer 2011).
 */
export function trainCrf(samples: Sample[], options: CrfOptions): ChainWeights {
  const random = mulberry(options.seed);
  const field = new Field(options);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(samples, random);
    for (const sample of samples) field.learn(sample, random);
  }
  return { emissions: field.emissions.weights, transitions: field.transitions.weights };
}

/** What the squared slopes of a weight begin at: it keeps its first steps from leaping. */
const FIRST_SQUARE = 0.1;

/** Slopes nearer to 0 move nothing. */
const FLAT = 1e-5;

/** Weights, each with the sum of its squared slopes so far. */
class AdaptiveTable {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;

  constructor(size: number, rate: number) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(FIRST_SQUARE);
    this.#rate = rate;
  }

  descend(index: number, slope: number): void {
    if (Math.abs(slope) < FLAT) return;
    const square = (this.#squares[index] ?? 0) + slope * slope;
    this.#squares[index] = square;
    this.weights[index] = (this.weights[index] ?? 0) - (this.#rate * slope) / Math.sqrt(square);
  }
}

const SIZE = LONGEST_WINDOW * LABELS;

/** The tables of the field and the room that one window after another is worked out in; all of these hold `LABELS` numbers a token. */
class Field {
  readonly emissions: AdaptiveTable;
  readonly transitions: AdaptiveTable;
  readonly #options: CrfOptions;
  /** Exponentials of the scores, less the highest of the token. */
  readonly #potentials = new Float64Array(SIZE);
  readonly #forward = new Float64Array(SIZE);
  readonly #backward = new Float64Array(SIZE);
  /** By token: what the forward sums were divided by. */
  readonly #scales = new Float64Array(LONGEST_WINDOW);
  /** By pair of labels: the exponential of its weight, 0 where the second may not follow the first. */
  readonly #steps = new Float64Array(LABELS * LABELS);
  readonly #pairSlopes = new Float64Array(LABELS * LABELS);
  /** The buckets that this visit looks at, and where those of each token begin. */
  readonly #active = new Int32Array(LONGEST_WINDOW * MOST_FEATURES);
  readonly #offsets = new Int32Array(LONGEST_WINDOW + 1);

  constructor(options: CrfOptions) {
    this.#options = options;
    this.emissions = new AdaptiveTable(BUCKETS * LABELS, options.rate);
    this.transitions = new AdaptiveTable(LABELS * LABELS, options.rate);
  }

  /** One step towards the labels that a window should have. */
  learn(sample: Sample, random: () => number): void {
    const count = sample.gold.length;
    this.#choose(sample, random);
    this.#score(count);
    this.#sumForward(count);
    this.#sumBackward(count);
    this.#descend(sample.gold);
  }

  #choose({ buckets, offsets, gold }: Sample, random: () => number): void {
    let end = 0;
    for (let at = 0; at < gold.length; at++) {
      this.#offsets[at] = end;
      for (const bucket of buckets.subarray(offsets[at], offsets[at + 1])) {
        if (random() >= this.#options.dropout) this.#active[end++] = bucket;
      }
    }
    this.#offsets[gold.length] = end;
  }

  #bucketsAt(at: number): Int32Array {
    return this.#active.subarray(this.#offsets[at], this.#offsets[at + 1]);
  }

  #score(count: number): void {
    for (let pair = 0; pair < LABELS * LABELS; pair++) {
      const allowed = mayFollow(Math.floor(pair / LABELS), pair % LABELS);
      this.#steps[pair] = allowed ? Math.exp(this.transitions.weights[pair] ?? 0) : 0;
    }
    const { weights } = this.emissions;
    for (let at = 0; at < count; at++) {
      const scores = this.#potentials.subarray(at * LABELS, (at + 1) * LABELS).fill(0);
      for (const bucket of this.#bucketsAt(at)) {
        const row = bucket * LABELS;
        for (let label = 0; label < LABELS; label++) {
          scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0);
        }
      }
      const highest = Math.max(...scores);
      for (let label = 0; label < LABELS; label++) scores[label] = Math.exp((scores[label] ?? 0) - highest);
    }
  }

  /** The chance of each label given the tokens up to its own. A window begins after a token outside any name. */
  #sumForward(count: number): void {
    const [forward, steps] = [this.#forward, this.#steps];
    for (let at = 0; at < count; at++) {
      const base = at * LABELS;
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        let sum = at === 0 ? (steps[OUTSIDE * LABELS + label] ?? 0) : 0;
        for (let before = 0; at > 0 && before < LABELS; before++) {
          sum += (forward[base - LABELS + before] ?? 0) * (steps[before * LABELS + label] ?? 0);
        }
        sum *= this.#potentials[base + label] ?? 0;
        forward[base + label] = sum;
        total += sum;
      }
      this.#scales[at] = total;
      for (let label = 0; label < LABELS; label++) {
        forward[base + label] = (forward[base + label] ?? 0) / total;
      }
    }
  }

  #sumBackward(count: number): void {
    const [backward, steps] = [this.#backward, this.#steps];
    backward.fill(1, (count - 1) * LABELS, count * LABELS);
    for (let at = count - 2; at >= 0; at--) {
      const next = (at + 1) * LABELS;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        for (let after = 0; after < LABELS; after++) {
          sum +=
            (steps[label * LABELS + after] ?? 0) *
            (this.#potentials[next + after] ?? 0) *
            (backward[next + after] ?? 0);
        }
        backward[at * LABELS + label] = sum / (this.#scales[at + 1] ?? 1);
      }
    }
  }

  /** The slope of a weight is how often the field expects its feature less how often it stands with the right label. */
  #descend(gold: Uint8Array): void {
    this.#pairSlopes.fill(0);
    for (let at = 0; at < gold.length; at++) {
      const slopes = this.#slopesAt(at, gold);
      this.#addPairs(at, gold);
      for (const bucket of this.#bucketsAt(at)) {
        for (let label = 0; label < LABELS; label++) {
          const index = bucket * LABELS + label;
          const drawn = this.#options.decay * (this.emissions.weights[index] ?? 0);
          this.emissions.descend(index, (slopes[label] ?? 0) + drawn);
        }
      }
    }
    this.#pairSlopes.forEach((slope, pair) => {
      this.transitions.descend(pair, slope);
    });
  }

  #slopesAt(at: number, gold: Uint8Array): Float64Array {
    const base = at * LABELS;
    const slopes = this.#forward
      .slice(base, base + LABELS)
      .map((chance, label) => chance * (this.#backward[base + label] ?? 0));
    const total = slopes.reduce((a, b) => a + b, 0);
    const right = gold[at] ?? OUTSIDE;
    return slopes.map((chance, label) => chance / total - (label === right ? 1 : 0));
  }

  #addPairs(at: number, gold: Uint8Array): void {
    const [slopes, base] = [this.#pairSlopes, at * LABELS];
    for (let before = 0; before < LABELS; before++) {
      // In front of the window every label is outside.
      const chance = at > 0 ? (this.#forward[base - LABELS + before] ?? 0) : before === OUTSIDE ? 1 : 0;
      for (let label = 0; label < LABELS; label++) {
        const pair = before * LABELS + label;
        const both =
          chance *
          (this.#steps[pair] ?? 0) *
          (this.#potentials[base + label] ?? 0) *
          (this.#backward[base + label] ?? 0);
        slopes[pair] = (slopes[pair] ?? 0) + both / (this.#scales[at] ?? 1);
      }
    }
    const right = (at > 0 ? (gold[at - 1] ?? OUTSIDE) : OUTSIDE) * LABELS + (gold[at] ?? OUTSIDE);
    slopes[right] = (slopes[right] ?? 0) - 1;
  }
}
