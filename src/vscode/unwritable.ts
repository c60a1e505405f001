import * as vscode from 'vscode';

/** Why a change that makes sense cannot be written now, as a sentence for the person. */
export class Unwritable extends Error {
  /** Whether a person can mend the file by hand. */
  readonly canBeMended: boolean;

  constructor(reason: string, canBeMended: boolean) {
    super(/[.!?]$/.test(reason) ? reason : `${reason}.`);
    this.canBeMended = canBeMended;
  }
}

/** What a failure to write is to the person; `undefined` for a fault of the program. */
export function unwritable(error: unknown): Unwritable | undefined {
  if (error instanceof Unwritable) return error;
  return error instanceof vscode.FileSystemError ? new Unwritable(problemWords(error), false) : undefined;
}

function problemWords(error: vscode.FileSystemError): string {
  switch (error.code) {
    case 'NoPermissions':
      return vscode.l10n.t('the folder or the file may not be written to.');
    case 'Unavailable':
      return vscode.l10n.t('the file system is not there at the moment.');
    default:
      return /ENOSPC|EDQUOT/.test(error.message) ? vscode.l10n.t('the disk is full.') : error.message;
  }
}
