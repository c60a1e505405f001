import assert from 'node:assert/strict';
import { renameShared } from '../../../src/engine/annotations/edit-shared.ts';
import { readSharedFacts } from '../../../src/engine/annotations/shared-facts.ts';
import { Engine } from '../../../src/engine/engine.ts';
import { readFixture } from '../../harness/fixture.ts';

const RENAME = { kind: 'person', from: 'A. Tamm', to: 'Anna Tamm', aliases: ['Ana Tamm'] } as const;

function renamed(text: string | undefined): string {
  const edit = renameShared(text, RENAME);
  assert.ok(edit.ok, edit.ok ? '' : edit.problem);
  return edit.text;
}

describe('a new name for a whole folder', () => {
  it('begins the file where there is none', () => {
    assert.equal(
      renamed(undefined),
      'entities:\n  - name: Anna Tamm\n    is: person\n    aliases:\n      - A. Tamm\n      - Ana Tamm\n',
    );
  });

  it('changes the entry that has the old name, and leaves comments and the rest as they are', () => {
    const before = `# the desk\nentities:\n  - name: Velmar # the town\n    is: place\n  - name: A. Tamm # check\n    aliases: [Tamm A.]\n    not: [Bo Tamm]\n`;
    assert.equal(
      renamed(before),
      `# the desk\nentities:\n  - name: Velmar # the town\n    is: place\n  - name: Anna Tamm # check\n    aliases: [Tamm A., A. Tamm, Ana Tamm]\n    not: [Bo Tamm]\n`,
    );
  });

  for (const [what, before] of [
    ['a list of others', 'entities:\n  - name: Velmar\n'],
    ['a list in brackets', 'entities: [{name: Velmar}]\n'],
    ['a file that has a comment alone', '# nothing yet\n'],
    ['a file without its last line end', 'entities:\n  - name: Velmar'],
    ['line ends of Windows', 'entities:\r\n  - name: Velmar\r\n'],
  ] as const) {
    it(`adds to ${what}`, () => {
      const after = renamed(before);
      assert.ok(after.startsWith(before.trimEnd().replace(/\]$/, '')), after);
      const { facts, problems } = readSharedFacts(after);
      assert.deepEqual(problems, []);
      assert.deepEqual(facts.names.at(-1), {
        name: 'Anna Tamm',
        kind: 'person',
        aliases: ['A. Tamm', 'Ana Tamm'],
        not: [],
      });
    });
  }

  for (const [what, before] of [
    ['broken YAML', 'entities: [\n'],
    ['a list at its root', '- Velmar\n'],
    ['something else under `entities`', 'entities: many\n'],
  ] as const) {
    it(`leaves a file alone that holds ${what}`, () => {
      const edit = renameShared(before, RENAME);
      assert.ok(!edit.ok && edit.problem.startsWith('The file was left as it is'));
    });
  }

  it('is what all articles of the folder say then', async () => {
    const engine = new Engine();
    const articles = readFixture(
      '=== a.txt\nMayor Ana Tamm opened the bridge in Velmar.\n=== b.txt\nThe bridge is safe, Ana Tamm said.',
    ).map(({ facts }) => facts);
    await engine.setArticles(articles);
    const edit = await engine.renameShared(undefined, { ...RENAME, from: 'Ana Tamm', to: 'Anna Tamme' });
    assert.ok(edit.ok);
    await engine.setSharedSidecar('', edit.text);
    const people = (await engine.entities()).filter(({ kind }) => kind === 'person');
    assert.deepEqual(
      people.map(({ name, articles: places }) => [name, places.length]),
      [['Anna Tamme', 2]],
    );
  });
});
