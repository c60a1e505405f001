import assert from 'node:assert/strict';
import { relativeFile } from '../../../src/engine/annotations/relative-file.ts';

describe('the way from one article to another', () => {
  for (const [from, to, expected] of [
    ['/f/a.txt', '/f/b.txt', 'b.txt'],
    ['/f/a.txt', '/f/a.txt', 'a.txt'],
    ['/f/one/a.txt', '/f/two/b.txt', '../two/b.txt'],
    ['/f/a.txt', '/f/two/b.txt', 'two/b.txt'],
    ['/f/one/a.txt', '/f/b.txt', '../b.txt'],
  ] as const) {
    it(`is ${expected} from ${from} to ${to}`, () => {
      assert.equal(relativeFile(from, to), expected);
    });
  }
});
