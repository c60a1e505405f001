import assert from 'node:assert/strict';
import { until } from '../browser/until.ts';
import { closeEditors, hoverAt, hoversAt, removeFiles, show, writeFile } from './workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';
const VALUES = 'values.txt';
const SIDECAR = 'ansel-gazette.txt.annotations.yaml';

describe('a hover', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFiles(SIDECAR, VALUES);
  });

  it('says who it is, of what kind, and what the other article calls them, in a few lines', async () => {
    const { document } = await show(GAZETTE);
    const text = await until('a hover that knows the other article', async () => {
      const said = await hoverAt(document, 'Petra Quill');
      return said.includes('tidewater\\-courier\\.txt') && said;
    });
    assert.match(text, /^\*\*Petra Quill\*\* · person/);
    assert.ok(text.split('\n').length <= 8, text);
  });

  it('says in plain words what a date or a figure was read as, and what a date leans on', async () => {
    await writeFile(
      VALUES,
      'Osmund, 20 January 2026\n\nThe ferry came on Monday with nearly 20 trucks. It cost $12.6 billion, took three days and ended in the summer of 2025.\n',
    );
    const { document } = await show(VALUES);
    await until('a hover on a value', async () => (await hoverAt(document, 'Monday')) !== '');
    // What others say of the same stands below, in a hover of its own.
    const said = async (words: string): Promise<string> =>
      ((await hoversAt(document, words))[0]?.value ?? '').replaceAll('\\', '');
    assert.equal(await said('Monday'), '**Monday** → 2026-01-19, from the dateline · date');
    assert.equal(
      await said('20 trucks'),
      '**20** → just below 20 trucks · quantity  \nAgrees with 18 to 20 trucks',
    );
    assert.equal(
      await said('$12.6'),
      '**$12.6 billion** → 12.6 billion US dollars · money  \nAgrees with 12.55 billion to 12.65 billion US dollars',
    );
    assert.equal(await said('three days'), '**three days** → 3 days · length of time');
    assert.equal(await said('the summer'), '**the summer of 2025** → summer 2025 · date');
    assert.equal(await said('ended in'), '');
  });

  it('stays silent on plain words', async () => {
    const { document } = await show(GAZETTE);
    await until('a hover on a name', async () => (await hoverAt(document, 'Petra Quill')) !== '');
    assert.equal(await hoverAt(document, 'Cars and trucks'), '');
  });

  it('leaves text from files dead, and can run nothing but the opening of a passage', async () => {
    const hostile =
      '[x](command:workbench.action.quit) <img src=x onerror=alert(1)> https://evil.example $(alert)';
    await writeFile(
      SIDECAR,
      [
        'schema: 1',
        'source:',
        `  outlet: ${JSON.stringify(hostile)}`,
        'annotations:',
        '  - id: 01KPDBC7R03H8V0ZD6P5WJAS2G',
        '    kind: note',
        '    at: {exact: Petra Quill}',
        `    text: ${JSON.stringify(hostile)}`,
        '',
      ].join('\n'),
    );
    const courier = await show('tidewater-courier.txt');
    const outlet = await until('a hover that names the outlet', async () => {
      const [hover] = await hoversAt(courier.document, 'Petra Quill');
      return hover?.value.includes('evil') && hover;
    });
    const gazette = await show(GAZETTE);
    const note = await until('a hover with the note', async () => {
      const [hover] = await hoversAt(gazette.document, 'Petra Quill');
      return hover?.value.includes('evil') && hover;
    });
    for (const hover of [outlet, note]) {
      assert.deepEqual(hover.isTrusted, { enabledCommands: ['secondSource.openPassage'] });
      assert.ok(!hover.supportHtml && !hover.supportThemeIcons);
      const live = hover.value.replaceAll(/\\[!-/:-@[-`{-~]/g, '');
      const targets = [...live.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
      assert.deepEqual(
        targets.filter((target) => !target?.startsWith('command:secondSource.openPassage?')),
        [],
      );
      assert.doesNotMatch(live.replaceAll(/\]\([^)]*\)/g, ''), /[<>]|:\/\/|\$\(/);
    }
  });
});
