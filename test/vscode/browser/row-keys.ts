import type { EditorPage } from './editor-page.ts';
import { isOffered } from './quick-input.ts';
import { until } from './until.ts';

/** How long a key on a row may take to show its effect before it is pressed again, in milliseconds. */
const KEY_PATIENCE_MS = 6_000;

/** How long it may take in all, in milliseconds. */
const ALL_PATIENCE_MS = 45_000;

/**
 * Selects rows of a tree and presses a key on them, again if nothing comes of it: a row that the tree draws anew between the click and
 * the key is no longer the one that the editor has selected.
 *
 * @param labels of the rows, each added to the selection
 * @param isDone whether what the key brings about is there
 */
export async function pressOnRows(
  editor: EditorPage,
  view: string,
  labels: readonly string[],
  key: string,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await until(
    `what ${key} on ${labels.join(' and ')} does`,
    async () => {
      // What a slow machine did after all must not be done again.
      if (await isDone()) return true;
      for (const [index, label] of labels.entries())
        await (
          await editor.treeRow(view, label)
        ).click({ timeout: KEY_PATIENCE_MS, modifiers: index === 0 ? [] : ['ControlOrMeta'] });
      await editor.press(key);
      return until('its effect', isDone, KEY_PATIENCE_MS);
    },
    ALL_PATIENCE_MS,
  );
}

/** Makes one of two entities, by the key of the Entities view, under the second's name. */
export async function mergeByKey(editor: EditorPage, name: string, kept: string): Promise<void> {
  await pressOnRows(editor, 'Entities', [name, kept], 'Alt+M', () => isOffered(editor.page, kept));
  await editor.pick(kept);
}
