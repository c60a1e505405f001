import assert from 'node:assert/strict';

interface Branch {
  readonly id: string;
  readonly parent?: unknown;
  readonly children: readonly Branch[];
}

/** The ids of nodes and of everything below them. */
export function ids(nodes: readonly Branch[]): readonly string[] {
  return nodes.flatMap((node) => [node.id, ...ids(node.children)]);
}

/** Fails unless every node has an id of its own and names the node that it stands under. */
export function checkTree(nodes: readonly Branch[]): void {
  const all = ids(nodes);
  assert.equal(new Set(all).size, all.length);
  const check = (node: Branch): void => {
    for (const child of node.children) {
      assert.equal(child.parent, node);
      check(child);
    }
  };
  nodes.forEach(check);
}
