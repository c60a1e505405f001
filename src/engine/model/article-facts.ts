/** What a host knows of one article. Facts go in; everything else is worked out from them. */
export interface ArticleFacts {
  /** Names the article everywhere: a URI in the editor, a path on the command line. */
  readonly id: string;
  /** Articles are compared only inside their group. */
  readonly group: string;
  /** Counts up with every change; answers carry it so that a stale one can be dropped. */
  readonly version: number;
  /** The text without a byte-order mark and with LF line ends. */
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`, where the host knows it. The sidecar's own word comes first. */
  readonly published?: string;
  readonly outlet?: string;
  /** The text of the article's sidecar, where there is one. */
  readonly sidecar?: string;
}
