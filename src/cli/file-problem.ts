/** Says in plain words why the file system refused; `isLink` tells that the path itself is a symbolic link that exists. */
export function fileProblem(error: unknown, isLink = false): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return isLink ? 'is a link to something that is not there' : 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    case 'ELOOP':
      return 'is a loop of symbolic links';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open';
    default:
      return `cannot be read: ${reasonOf(error)}`;
  }
}

/** What an error says, for a line of its own. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
