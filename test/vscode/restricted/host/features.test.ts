import assert from 'node:assert/strict';
import { until } from '../../browser/until.ts';
import {
  actionsAt,
  choose,
  closeEditors,
  hoverAt,
  readFile,
  removeFiles,
  show,
  untilMarks,
} from '../../host/workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';
const SIDECAR = 'ansel-gazette.txt.annotations.yaml';

describe('a folder that is not trusted', () => {
  after(async () => {
    await closeEditors();
    await removeFiles(SIDECAR);
  });

  it('has its conflicts underlined', async () => {
    await show(GAZETTE);
    await untilMarks(GAZETTE, 'a conflict', (all) => all.length > 0);
  });

  it('keeps decisions', async () => {
    const { document } = await show(GAZETTE);
    await until('a hover on the name', async () => (await hoverAt(document, 'Petra Quill')) !== '');
    await choose(await actionsAt(document, 'Petra Quill'), 'Not an entity in this article');
    assert.match((await readFile(SIDECAR)) ?? '', /kind: not-entity/);
  });
});
