import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Key {
  readonly command: string;
  readonly key: string;
  readonly when: string;
  readonly args?: { readonly commands: readonly (string | { readonly command: string })[] };
}

interface Manifest {
  readonly contributes: {
    readonly keybindings: readonly Key[];
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
  };
}

const { contributes } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Manifest;

/** All that a person does with annotations, whatever their kind; in threads the editor's own keys serve as well. */
const DEEDS =
  `addNote giveVerdict dismissFinding correctKind nameEntity sameAs notSameAs notEntityHere notEntityInArticle
  mergeSelected mergeDuplicate keepDuplicateApart resolveAnnotation reopenAnnotation editAnnotation replyToAnnotation
  changeVerdict gradeCredibility deleteAnnotation anchorHere choosePlace copyAsEvidence linkEvidence removeEvidence
  applyInArticle applyInFolder undoAnnotation redoAnnotation retryAnnotations groupAnnotations writeSummary`.split(
    /\s+/,
  );

/** The letters that VS Code itself takes behind Ctrl+K. */
const TAKEN = 'd e f m o p r s u v w z'.split(' ').map((letter) => `ctrl+k ${letter}`);

describe('what is done with annotations', () => {
  for (const deed of DEEDS)
    it(`has a key and a command: ${deed}`, () => {
      const command = `secondSource.${deed}`;
      const keys = contributes.keybindings.filter(
        (each) =>
          each.command === command ||
          each.args?.commands.some((one) => typeof one !== 'string' && one.command === command),
      );
      assert.ok(keys.length > 0, 'no key');
      const hidden = contributes.menus.commandPalette.find((entry) => entry.command === command);
      assert.notEqual(hidden?.when, 'false');
    });

  it('takes no key that the editor has', () => {
    assert.deepEqual(
      contributes.keybindings.filter(({ key }) => TAKEN.includes(key)),
      [],
    );
  });
});
