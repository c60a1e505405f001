import { pressChord } from './browser/chords.ts';
import type { EditorPage } from './browser/editor-page.ts';
import { panelWith } from './browser/panel-frames.ts';
import { openThread } from './browser/threads.ts';

/** One picture: its file name without the ending, and how a user gets to what it shows. */
export interface Scene {
  readonly name: string;
  readonly show: (editor: EditorPage) => Promise<void>;
}

/** The pictures of the README, taken one after the other in the same page over the sample folder. */
export const SCENES: readonly Scene[] = [
  {
    name: 'overview',
    show: async (editor) => {
      await editor.openContainer('Second Source');
      await editor.openFile('freight-ledger.txt');
      await editor.untilUnderlined('warning');
      await editor.hover('Lene Mathiesen', /Lene Mathiesen · person[^]*Perhaps the same[^]*nordsund-tidende/);
    },
  },
  {
    name: 'tree',
    show: async (editor) => {
      await editor.expand('Entities', 'Vesna Peran');
      await editor.expand('Entities', 'freight-ledger.txt');
    },
  },
  {
    name: 'hover',
    show: async (editor) => {
      await editor.hover('Mikkel Thorsen', /Mikkel Thorsen/);
    },
  },
  {
    name: 'problems',
    show: async (editor) => {
      await editor.problems();
    },
  },
  {
    name: 'quick-fix',
    show: async (editor) => {
      await editor.press('ControlOrMeta+1');
      await editor.goToWord('Lene Mathiesen');
      await editor.quickFixes();
    },
  },
  { name: 'sidecar', show: (editor) => editor.openFile('meridian-courier.txt.annotations.yaml') },
  {
    name: 'values',
    show: async (editor) => {
      await editor.openFile('freight-ledger.txt');
      await editor.runCommand('Second Source: Show Dates and Figures');
      await editor.hover('Monday', /2026-/);
    },
  },
  {
    name: 'claims',
    show: async (editor) => {
      await editor.runCommand('Second Source: Hide Dates and Figures');
      await editor.expand('Claims', 'Croatia, Denmark sign memorandum on wind terminal in Rijeka');
    },
  },
  {
    name: 'table',
    show: async (editor) => {
      // The table needs the room.
      await editor.press('ControlOrMeta+J');
      await editor.runCommand('Second Source: Compare the Sources in a Table');
      await panelWith(editor, 'td.conflicts');
    },
  },
  {
    name: 'timeline',
    show: async (editor) => {
      await editor.runCommand('Second Source: Show the Timeline');
      await panelWith(editor, '.fact.conflicting');
    },
  },
  {
    name: 'note',
    show: async (editor) => {
      await editor.runCommand('View: Focus First Editor Group');
      await editor.select('1,900 jobs');
      await pressChord(editor, 'n', openThread(editor));
      await editor.type('Who counted them? Ask the *ministry*.');
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
