import assert from 'node:assert/strict';
import { listEntity } from '../../src/archive/listed-rows.ts';
import type { EntityRow } from '../../src/engine/views/entity-rows.ts';
import { EntityTree, type TreeOptions } from '../../src/vscode/features/entity-nodes.ts';
import type { EntityNode, HeadingNode } from '../../src/vscode/features/tree-nodes.ts';
import { checkTree, ids } from './check-tree.ts';

function row(kind: EntityRow['kind'], name: string, counts: readonly number[], id = name): EntityRow {
  const articles = counts.map((count, index) => ({
    id: `file:///${index}.txt`,
    mentions: Array.from({ length: count }, (_, at) => ({ start: at * 10, end: at * 10 + 3, text: name })),
  }));
  return { id, group: 'g', kind, name, aliases: [], roles: [], articles, possibleDuplicates: [] };
}

function treeOf(rows: readonly EntityRow[], options?: Partial<TreeOptions>): readonly HeadingNode[] {
  return new EntityTree().headings(
    rows.map((each) => listEntity(each)),
    options,
  ).all;
}

function drawn(nodes: readonly EntityNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    const name = node.type === 'kind' ? node.kind : node.type === 'thing' ? `- ${node.row.name}` : '';
    return name ? [name, ...drawn(node.children)] : [];
  });
}

describe('the tree of entities', () => {
  it('puts people first and nationalities last, whatever came first', () => {
    const rows = [row('group', 'Danish', [9]), row('place', 'Ansel', [1]), row('person', 'Ona Brandt', [1])];
    assert.deepEqual(drawn(treeOf(rows)), [
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
    assert.deepEqual(drawn(treeOf(rows)), ['person', '- C', '- A', '- B']);
  });

  it('gives every node an id of its own, two bearers of one name included', () => {
    const rows = [row('person', 'Lee', [2, 1], 'e1'), row('person', 'Lee', [1], 'e2')];
    const all = ids(treeOf(rows));
    assert.equal(new Set(all).size, all.length);
  });

  it('keeps ids while the engine numbers entities anew', () => {
    assert.deepEqual(
      ids(treeOf([row('person', 'Lee', [2], 'e1')])),
      ids(treeOf([row('person', 'Lee', [2], 'e7')])),
    );
  });

  it('knows the rows that a row may be the same as, in its own group alone', () => {
    const twin = (name: string, id: string, other: string, group = 'g'): EntityRow => ({
      ...row('person', name, [1], id),
      group,
      possibleDuplicates: [other],
    });
    const [people] = treeOf([
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

  it('shows what changed, whatever it showed before', () => {
    const tree = new EntityTree();
    const shown = (...rows: readonly EntityRow[]): readonly string[] =>
      drawn(tree.headings(rows.map((each) => listEntity(each))).all);
    const [brandt, lee] = [row('person', 'Ona Brandt', [1]), row('person', 'Lee', [3])];
    assert.deepEqual(shown(brandt, lee), ['person', '- Lee', '- Ona Brandt']);
    assert.deepEqual(shown(row('person', 'Ona Brandt', [4]), lee), ['person', '- Ona Brandt', '- Lee']);
    assert.deepEqual(shown(row('place', 'Ansel', [1])), ['place', '- Ansel']);
    assert.deepEqual(shown(lee), ['person', '- Lee']);
  });

  it('knows the parent of every node', () => {
    const check = (node: EntityNode): void => {
      for (const child of node.children) {
        assert.equal(child.parent, node);
        check(child);
      }
    };
    for (const node of treeOf([row('person', 'Lee', [2, 1]), row('place', 'Ansel', [1])])) check(node);
  });
});

describe('the tree of entities, otherwise', () => {
  const BRANDT = row('person', 'Ona Brandt', [3, 1]);
  const ANSEL = row('place', 'Ansel', [1]);
  const KALNS: EntityRow = { ...row('person', 'Rūta Kalns', [0, 1, 1]), aliases: ['Minister Kalns'] };
  const ALL = [BRANDT, ANSEL, KALNS].map((each) => ({
    ...each,
    articles: each.articles.filter(({ mentions }) => mentions.length > 0),
  }));

  const headed = (options: Partial<TreeOptions>): readonly (readonly string[])[] =>
    treeOf(ALL, options).map((node) => [
      node.type === 'kind' ? node.kind : node.type === 'story' ? node.title : node.article,
      ...node.children.map(({ row: { name }, mentions }) => `${name} ${mentions}`),
    ]);

  it('stands under the articles, each entity with its mentions in that one', () => {
    assert.deepEqual(headed({ groupBy: 'article' }), [
      ['file:///0.txt', 'Ona Brandt 3', 'Ansel 1'],
      ['file:///1.txt', 'Ona Brandt 1', 'Rūta Kalns 1'],
      ['file:///2.txt', 'Rūta Kalns 1'],
    ]);
    const [first] = treeOf(ALL, { groupBy: 'article' });
    assert.deepEqual(
      first?.children[0]?.children.map(({ type }) => type),
      ['mention', 'mention', 'mention'],
    );
  });

  it('stands under the stories, what tells none of them last', () => {
    const told = (id: string, title: string, ...names: readonly string[]) => ({
      id,
      group: 'g',
      title,
      articles: names.map((name) => ({ article: `file:///${name}.txt`, block: 0 })),
    });
    assert.deepEqual(headed({ groupBy: 'story', stories: [told('s', 'The bridge', '0', '1')] }), [
      ['The bridge', 'Ona Brandt 4', 'Ansel 1', 'Rūta Kalns 1'],
      ['', 'Rūta Kalns 1'],
    ]);
  });

  it('leaves a story to its articles: a card beside one of another story is none of it', () => {
    const card = { id: 's', group: 'g', title: 'Card', articles: [{ article: 'file:///0.txt', block: 2 }] };
    assert.deepEqual(
      headed({ groupBy: 'story', stories: [card] }).map(([title]) => title),
      [''],
    );
  });

  it('can be sorted by the number of articles and by name', () => {
    assert.deepEqual(headed({ sortBy: 'articles' })[0], ['person', 'Ona Brandt 4', 'Rūta Kalns 2']);
    assert.deepEqual(
      treeOf([row('person', 'B', [9]), row('person', 'A', [1])], { sortBy: 'name' })[0]?.children.map(
        (thing) => thing.row.name,
      ),
      ['A', 'B'],
    );
  });

  for (const [filter, ...expected] of [
    ['ruta', 'Rūta Kalns'],
    ['kal rut', 'Rūta Kalns'],
    ['minister', 'Rūta Kalns'],
    ['AN', 'Ona Brandt', 'Ansel'],
    ['  ', 'Ona Brandt', 'Rūta Kalns', 'Ansel'],
    ['zebra'],
  ] as const) {
    it(`holds the names that fit "${filter}"`, () => {
      assert.deepEqual(
        treeOf(ALL, { filter }).flatMap((node) => node.children.map((thing) => thing.row.name)),
        expected,
      );
    });
  }

  for (const groupBy of ['article', 'story'] as const) {
    it(`gives every node an id of its own and knows its parent by ${groupBy}`, () => {
      const stories = [
        { id: 's', group: 'g', title: 'S', articles: [{ article: 'file:///1.txt', block: 0 }] },
      ];
      const nodes = treeOf(ALL, { groupBy, stories });
      checkTree(nodes);
    });
  }
});
