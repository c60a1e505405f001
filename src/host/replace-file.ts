/** What is needed of a file system to replace a file whole. Names are the file system's own. */
export interface FileAccess<Name> {
  /** The name of a file that nobody else uses, in the same folder. */
  temporary(name: Name): Name;
  write(name: Name, bytes: Uint8Array): Promise<void>;
  /** Takes the place of the file that is there. */
  rename(from: Name, to: Name): Promise<void>;
  remove(name: Name): Promise<void>;
}

/**
 * Replaces a file whole: whenever it is read, and whenever this stops, it holds all of the old bytes or all of the new. What
 * fails leaves the old file and throws; a run that is killed may leave a temporary file beside it.
 */
export async function replaceFile<Name>(
  files: FileAccess<Name>,
  name: Name,
  bytes: Uint8Array,
): Promise<void> {
  const temporary = files.temporary(name);
  try {
    await files.write(temporary, bytes);
    await files.rename(temporary, name);
  } catch (error) {
    // It may not have come to be; that it stays behind is the lesser evil.
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
}
