import type * as vscode from 'vscode';

/** A script to be started beside the extension. */
export interface ThreadStart {
  readonly extensionUri: vscode.Uri;
  /** The scripts by what they do. */
  readonly script: 'worker' | 'page-worker';
  /** Whether it may run among the extensions where no worker can be started. */
  readonly mayRunHere?: boolean;
  /** Hears where the script could not be started as it should, for the log. */
  readonly tell: (what: string) => void;
}
