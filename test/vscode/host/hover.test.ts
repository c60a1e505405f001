import assert from 'node:assert/strict';
import { until } from '../browser/until.ts';
import { closeEditors, hoverAt, hoversAt, removeFiles, show, writeFile } from './workspace-files.ts';

const GAZETTE = 'ansel-gazette.txt';
const SIDECAR = 'ansel-gazette.txt.annotations.yaml';

describe('a hover', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFiles(SIDECAR);
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

  it('stays silent on plain words', async () => {
    const { document } = await show(GAZETTE);
    await until('a hover on a name', async () => (await hoverAt(document, 'Petra Quill')) !== '');
    assert.equal(await hoverAt(document, 'has waited long'), '');
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
