import { KeptDisputes } from './kept-disputes.ts';
import { KeptRelations } from './kept-relations.ts';
import { StoryReader } from './story-reader.ts';

/** What is kept of a large story between two times that it is compared. */
export class StoryMemory {
  readonly reader = new StoryReader();
  #kept: KeptComparison | undefined;

  /** Of a story whose reading is not kept nothing is. */
  get kept(): KeptComparison | undefined {
    this.#kept = this.reader.isKept
      ? (this.#kept ?? { relations: new KeptRelations(), disputes: new KeptDisputes() })
      : undefined;
    return this.#kept;
  }
}

/** What was worked out when the story was compared before. */
interface KeptComparison {
  readonly relations: KeptRelations;
  readonly disputes: KeptDisputes;
}
