/** A piece of an article's text. The text has no line breaks. */
export interface PageBlock {
  readonly kind: 'heading' | 'paragraph' | 'quotation' | 'caption' | 'item' | 'row';
  readonly text: string;
  /** The share of the text that stands in links, 0 to 1. */
  readonly linked: number;
}
