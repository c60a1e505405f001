/** An article of a page, ready to be written into files. */
export interface WrittenArticle {
  readonly text: string;
  /** The content of its sidecar, where the page says something of itself. */
  readonly sidecar?: string;
  readonly headline?: string;
  readonly address?: string;
  /** Whether the page says that it shows only the beginning. */
  readonly isPartial: boolean;
}

export interface PageRequest {
  readonly call: number;
  readonly bytes: Uint8Array;
}

export interface PageResponse {
  readonly call: number;
  readonly articles: readonly WrittenArticle[];
  /** Why there are none, in English, without the page's name. */
  readonly problem?: string;
}
