// Writes a sidecar over and over until it is killed: `node --import tsx write-many.ts FOLDER`. Says a word after each round.
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { editSidecar } from '../../src/engine/annotations/edit-sidecar.ts';
import { type FileAccess, replaceFile } from '../../src/host/replace-file.ts';

const [folder = '.'] = process.argv.slice(2);

/** How many sidecars there are, and how often each is written: a thousand writes. */
const [FILES, ROUNDS] = [20, 50];

const ARTICLE = 'The quay was closed on Monday.';

const DISK: FileAccess<string> = {
  temporary: (name) => `${name}.${randomUUID()}.tmp`,
  write: (name, bytes) => writeFile(name, bytes),
  rename,
  remove: (name) => rm(name),
};

for (let round = 0; round < ROUNDS; round++) {
  for (let file = 0; file < FILES; file++) {
    const name = path.join(folder, `${file}.txt.annotations.yaml`);
    const before = await readFile(name, 'utf8').catch(() => undefined);
    const edit = editSidecar(before, ARTICLE, {
      kind: 'note',
      span: { start: 4, end: 8 },
      text: `round ${round}, ${'long '.repeat(300)}`,
      made: { at: '2026-03-09T08:00:00Z' },
    });
    if (!edit.ok) throw new Error(edit.problem);
    await replaceFile(DISK, name, new TextEncoder().encode(edit.text));
  }
  process.stdout.write(`round ${round}\n`);
}
