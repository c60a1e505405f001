import { isAlias, isNode, visit, type Alias, type Node } from 'yaml';
import { contains, type Span } from '../base/span.ts';
import type { TextEdit } from './annotation-change.ts';
import { printInline } from './print-yaml.ts';
import { spanOf } from './yaml-fields.ts';
import { dataOf, type YamlSource } from './yaml-source.ts';

/** When a span is taken out, the values in it that are named and used elsewhere move to the first place that uses them. */
export function keepAnchors(source: YamlSource, taken: Span): readonly TextEdit[] {
  if (!source.text.slice(taken.start, taken.end).includes('&')) return [];
  const moved = new Map<Node, Alias>();
  for (const [alias, target] of aliasesIn(source))
    if (!moved.has(target) && contains(taken, spanOf(target)) && !contains(taken, spanOf(alias)))
      moved.set(target, alias);
  return [...moved].map(([target, alias]) => ({
    span: spanOf(alias),
    text: `&${alias.source} ${printInline(dataOf(source, target))}`,
  }));
}

/** Whether a node is named and used by name in another place. */
export function hasOutsideAlias(source: YamlSource, node: unknown): boolean {
  if (!isNode(node) || isAlias(node) || !('anchor' in node) || !node.anchor) return false;
  return aliasesIn(source).some(([, target]) => target === node);
}

function aliasesIn({ document }: YamlSource): readonly (readonly [Alias, Node])[] {
  const found: (readonly [Alias, Node])[] = [];
  visit(document, {
    Alias(_key, alias) {
      const target = isAlias(alias) ? alias.resolve(document) : undefined;
      if (target) found.push([alias, target]);
    },
  });
  return found;
}
