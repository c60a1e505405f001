import assert from 'node:assert/strict';
import type { EntityRow } from '../../src/engine/views/entity-rows.ts';
import { entityNodes } from '../../src/vscode/features/entity-nodes.ts';
import type { EntityNode } from '../../src/vscode/features/tree-nodes.ts';

function row(kind: EntityRow['kind'], name: string, counts: readonly number[], id = name): EntityRow {
  const articles = counts.map((count, index) => ({
    id: `file:///${index}.txt`,
    mentions: Array.from({ length: count }, (_, at) => ({ start: at * 10, end: at * 10 + 3, text: name })),
  }));
  return { id, group: 'g', kind, name, aliases: [], roles: [], articles, possibleDuplicates: [] };
}

function drawn(nodes: readonly EntityNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    const name = node.type === 'kind' ? node.kind : node.type === 'thing' ? `- ${node.row.name}` : '';
    return name ? [name, ...drawn(node.children)] : [];
  });
}

function ids(nodes: readonly EntityNode[]): readonly string[] {
  return nodes.flatMap((node) => [node.id, ...ids(node.children)]);
}

describe('the tree of entities', () => {
  it('puts people first and nationalities last, whatever came first', () => {
    const rows = [row('group', 'Danish', [9]), row('place', 'Ansel', [1]), row('person', 'Ona Brandt', [1])];
    assert.deepEqual(drawn(entityNodes(rows)), [
      'person',
      '- Ona Brandt',
      'place',
      '- Ansel',
      'group',
      '- Danish',
    ]);
  });

  it('sorts by the number of mentions, then by name', () => {
    const rows = [row('person', 'B', [1]), row('person', 'A', [1]), row('person', 'C', [1, 1])];
    assert.deepEqual(drawn(entityNodes(rows)), ['person', '- C', '- A', '- B']);
  });

  it('gives every node an id of its own, two bearers of one name included', () => {
    const rows = [row('person', 'Lee', [2, 1], 'e1'), row('person', 'Lee', [1], 'e2')];
    const all = ids(entityNodes(rows));
    assert.equal(new Set(all).size, all.length);
  });

  it('keeps ids while the engine numbers entities anew', () => {
    assert.deepEqual(
      ids(entityNodes([row('person', 'Lee', [2], 'e1')])),
      ids(entityNodes([row('person', 'Lee', [2], 'e7')])),
    );
  });

  it('knows the rows that a row may be the same as, in its own group alone', () => {
    const twin = (name: string, id: string, other: string, group = 'g'): EntityRow => ({
      ...row('person', name, [1], id),
      group,
      possibleDuplicates: [other],
    });
    const [people] = entityNodes([
      twin('Ruta Kalnins', 'e1', 'e2'),
      twin('Ruta Kalnina', 'e2', 'e1'),
      twin('Egon Lee', 'e3', 'gone'),
      twin('Ona Brandt', 'e1', 'e3', 'h'),
    ]);
    assert.deepEqual(
      people?.children.map(({ row: { name }, duplicates }) => [
        name,
        ...duplicates.map((other) => other.name),
      ]),
      [['Egon Lee'], ['Ona Brandt'], ['Ruta Kalnina', 'Ruta Kalnins'], ['Ruta Kalnins', 'Ruta Kalnina']],
    );
  });

  it('knows the parent of every node', () => {
    const check = (node: EntityNode): void => {
      for (const child of node.children) {
        assert.equal(child.parent, node);
        check(child);
      }
    };
    for (const node of entityNodes([row('person', 'Lee', [2, 1]), row('place', 'Ansel', [1])])) check(node);
  });
});
