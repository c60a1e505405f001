import type { EditorPage } from './browser/editor-page.ts';

/** One picture: its file name without the ending, and how a user gets to what it shows. */
export interface Scene {
  readonly name: string;
  readonly show: (editor: EditorPage) => Promise<void>;
}

/** The pictures of the README, taken one after the other in the same page over the sample folder. */
export const SCENES: readonly Scene[] = [
  { name: 'article', show: (editor) => editor.openFile('freight-ledger.txt') },
  {
    name: 'problems',
    show: async (editor) => {
      await editor.problems();
    },
  },
];

/**
 * Pictures of a folder that nobody has written scenes for: each article, screen by screen, beside the view of the
 * extension and above the Problems panel.
 *
 * @param articles the names of the files, each with its number of screens
 */
export function folderScenes(
  articles: readonly { readonly file: string; readonly screens: number }[],
): readonly Scene[] {
  return articles.flatMap(({ file, screens }) =>
    Array.from({ length: screens }, (_, screen) => ({
      name: `${file.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${screen + 1}`,
      show: (editor: EditorPage) => (screen === 0 ? showArticle(editor, file) : editor.press('PageDown')),
    })),
  );
}

async function showArticle(editor: EditorPage, file: string): Promise<void> {
  await editor.openContainerIfPresent('Second Source');
  await editor.problems();
  await editor.openFile(file);
}
