// `npm run screenshots`: pictures of the extension at work, taken from the real editor. Without arguments the scenes of
// the README over the sample folder, into media/screenshots; `-- FOLDER OUT` shoots any folder, article by article.
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ensurePackaged } from './packaged.mjs';
import { repository, vsixFile } from './places.mjs';
import { PlainError, runMain } from './processes.mjs';
import { startServer } from './server.mjs';
import { temporaryFolder } from './temporary.mjs';

register();
const { EditorPage } = await import('./browser/editor-page.ts');
const { folderScenes, SCENES } = await import('./scenes.ts');

/** In pixels. */
const SIZE = Object.freeze({ width: 1440, height: 900 });

/** The folder under samples/ that the README's pictures show. */
const SAMPLE = 'harbour-summit';

/** Lines that one screen shows below the tabs and above the Problems panel, with long lines wrapped to three. */
const LINES_A_SCREEN = 12;

/** More screens of one article than that are not looked at. */
const MAX_SCREENS = 12;

/** What moves or shouts in a picture is off: a caret that blinks, the marks on other places of the word at the cursor. */
const SETTINGS = Object.freeze({
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'on',
});

await runMain(async () => {
  const [
    source = path.join(repository, 'samples', SAMPLE),
    out = path.join(repository, 'media', 'screenshots'),
  ] = process.argv.slice(2).map((argument) => path.resolve(process.env.INIT_CWD ?? '.', argument));
  const scenes = process.argv[2] === undefined ? SCENES : folderScenes(articlesOf(source));
  if (scenes.length === 0) throw new PlainError(`There is nothing to show in ${source}`);
  await ensurePackaged();
  // A copy, so that a scene may edit and annotate.
  const folder = path.join(temporaryFolder(), path.basename(source));
  cpSync(source, folder, { recursive: true });
  mkdirSync(out, { recursive: true });

  const server = await startServer({ vsix: vsixFile, settings: SETTINGS });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...CHROMIUM_FLAGS],
  });
  try {
    const editor = await EditorPage.open(browser, server.addressOf(folder), folder, SIZE);
    for (const { name, show } of scenes) {
      await editor.dismissOverlays();
      await show(editor);
      const file = path.join(out, `${name}.png`);
      await editor.untilStill();
      await editor.screenshot(file);
      console.log(path.relative(process.cwd(), file));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
});

/**
 * @param {string} folder
 * @returns {readonly { readonly file: string, readonly screens: number }[]} its articles, and how many screens each fills
 */
function articlesOf(folder) {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md|news)$/.test(name));
  return files.sort().map((file) => {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n').length;
    return { file, screens: Math.min(MAX_SCREENS, Math.ceil(lines / LINES_A_SCREEN)) };
  });
}
