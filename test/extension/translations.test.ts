import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** The languages that the extension speaks besides English. */
const LANGUAGES = ['it', 'ko'];

type Texts = Readonly<Record<string, string>>;

function textsOf(file: string): Texts {
  return JSON.parse(readFileSync(new URL(file, ROOT), 'utf8')) as Texts;
}

/** What must stand in every translation of a text as it does in English: places for values, commands, code. */
function fixedParts(text: string): readonly string[] {
  return (text.match(/\{\d\}|\]\(command:[\w.]+\)|`[^`]*`/g) ?? []).sort();
}

describe('the translations', () => {
  for (const [english, translated] of [
    ['package.nls.json', 'package.nls.LANGUAGE.json'],
    ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.LANGUAGE.json'],
  ] as const) {
    const source = textsOf(english);
    for (const language of LANGUAGES) {
      const name = translated.replace('LANGUAGE', language);

      it(`have every text of ${english} in ${name}, and no other`, () => {
        const texts = textsOf(name);
        assert.deepEqual(
          Object.keys(source).filter((key) => !texts[key]?.trim()),
          [],
          'are missing',
        );
        assert.deepEqual(
          Object.keys(texts).filter((key) => !(key in source)),
          [],
          'are not used',
        );
      });

      it(`keep values, commands and code in ${name}`, () => {
        const texts = textsOf(name);
        for (const [key, text] of Object.entries(source))
          assert.deepEqual(fixedParts(texts[key] ?? ''), fixedParts(text), key);
      });
    }
  }

  it('are in their own scripts, not left in English', () => {
    const korean = { ...textsOf('package.nls.ko.json'), ...textsOf('l10n/bundle.l10n.ko.json') };
    assert.deepEqual(
      Object.entries(korean).flatMap(([key, text]) =>
        /\p{Script=Hangul}/u.test(text) || NAMES.has(text) || !/\p{L}/u.test(text.replaceAll(/\{\d\}/g, ''))
          ? []
          : [`${key}: ${text}`],
      ),
      [],
    );
  });

  it('are of the languages named here alone', () => {
    const files = [...readdirSync(new URL('l10n/', ROOT)), ...readdirSync(ROOT)];
    const found = files.flatMap(
      (file) => /^(?:bundle\.l10n|package\.nls)\.(\w+)\.json$/.exec(file)?.[1] ?? [],
    );
    assert.deepEqual([...new Set(found)].sort(), LANGUAGES);
  });
});

/** What is called the same in every language. */
const NAMES: ReadonlySet<string> = new Set(['Second Source']);
