import * as vscode from 'vscode';
import type { Span } from '../../engine/base/span.ts';
import type { HoverView } from '../../engine/views/hover-view.ts';
import type { ArticleStore, KnownArticle } from '../article-store.ts';
import { toOffset, toSpan } from '../convert.ts';
import type { EngineClient } from '../engine-client.ts';
import type { ArticleNode, EntityNode } from './tree-nodes.ts';

/** A passage that a command is about, as code actions and links hand it over. */
export interface PassageArgument extends Span {
  readonly article: string;
}

/** A passage in an article, with what the engine sees there. */
export interface Target {
  readonly known: KnownArticle;
  readonly span: Span;
  readonly words: string;
  readonly view: HoverView | undefined;
}

/** Finds what a command is about: a row of the tree, a passage, else the selection or the name under the cursor. */
export async function findTargets(
  argument: unknown,
  store: ArticleStore,
  client: EngineClient,
): Promise<readonly Target[]> {
  const passages = isNode(argument) ? passagesOf(argument) : isPassage(argument) ? [argument] : undefined;
  if (!passages) return findInEditor(store, client);
  const targets: Target[] = [];
  for (const { article, start, end } of passages) {
    const known = store.get(article);
    if (known) targets.push(await targetAt(known, { start, end }, client));
  }
  return targets;
}

async function findInEditor(store: ArticleStore, client: EngineClient): Promise<readonly Target[]> {
  const editor = vscode.window.activeTextEditor;
  const known = editor && (await store.current(editor.document.uri));
  if (!known) return [];
  const selected = trimmed(known.facts.text, toSpan(known.lines, editor.selection));
  if (selected.start < selected.end) return [await targetAt(known, selected, client)];
  const view = await client.engine.hover(known.facts.id, toOffset(known.lines, editor.selection.active));
  return view ? [targetOf(known, view.span, view)] : [];
}

async function targetAt(known: KnownArticle, span: Span, client: EngineClient): Promise<Target> {
  return targetOf(known, span, await client.engine.hover(known.facts.id, span.start));
}

function targetOf(known: KnownArticle, { start, end }: Span, view: HoverView | undefined): Target {
  return { known, span: { start, end }, words: known.facts.text.slice(start, end), view };
}

/** Without the white space that a hasty selection takes along. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) };
}

/** A thing stands for its first mention in each article: what is decided of it holds in all of them. */
function passagesOf(node: EntityNode): readonly PassageArgument[] {
  switch (node.type) {
    case 'kind':
    case 'source':
    case 'story':
    case 'values':
    case 'value':
    case 'more':
      return [];
    case 'thing':
      return node.articles.flatMap(firstOf);
    case 'article':
      return firstOf(node);
    case 'mention':
      return [{ article: node.article.places.id, start: node.start, end: node.end }];
    default:
      return node satisfies never;
  }
}

function firstOf({ places }: ArticleNode): readonly PassageArgument[] {
  const [first] = places.mentions;
  return first ? [{ article: places.id, start: first.start, end: first.end }] : [];
}

export function isNode(argument: unknown): argument is EntityNode {
  return typeof argument === 'object' && argument !== null && 'type' in argument && 'children' in argument;
}

export function isPassage(argument: unknown): argument is PassageArgument {
  return typeof argument === 'object' && argument !== null && 'article' in argument && 'start' in argument;
}
