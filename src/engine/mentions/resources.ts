import type { EngineOptions } from '../model/options.ts';

/** What finders work with beside the article: facts that the host handed in. */
export interface Resources {
  readonly options: EngineOptions;
  /** The tagger's weights as the host read them; rules alone serve until they arrive. */
  readonly weights?: TaggerWeights;
}

/** Opaque here: made by `readWeights` in `names/`, one object per loaded file. */
export interface TaggerWeights {
  readonly kind: 'tagger-weights';
}
