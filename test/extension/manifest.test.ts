import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FINDING_CODES } from '../../src/engine/model/kinds.ts';
import { DEFAULT_SEVERITIES } from '../../src/engine/model/options.ts';
import { DEFAULT_SETTINGS } from '../../src/vscode/settings-defaults.ts';

interface Property {
  readonly default: unknown;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly commands: readonly { readonly command: string; readonly title: string }[];
  };
}

const source = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const texts = JSON.parse(
  readFileSync(new URL('../../package.nls.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;
const { contributes } = JSON.parse(source) as Manifest;

describe('the manifest', () => {
  it('declares the settings that the code reads, with the same defaults', () => {
    const declared = Object.fromEntries(
      Object.entries(contributes.configuration.properties).map(([key, property]) => [key, property.default]),
    );
    const read = Object.fromEntries(
      Object.entries(DEFAULT_SETTINGS).map(([key, value]) => [`secondSource.${key}`, value as unknown]),
    );
    assert.deepEqual(declared, read);
  });

  it('offers every finding code with the severity that the engine gives it', () => {
    const { properties } = contributes.configuration.properties['secondSource.severities'] ?? {};
    const declared = Object.entries(properties ?? {}).map(([code, property]) => [code, property.default]);
    assert.deepEqual(
      declared,
      FINDING_CODES.map((code) => [code, DEFAULT_SEVERITIES[code]]),
    );
  });

  it('has a text for every key, and no text without its key', () => {
    const used = new Set([...source.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    assert.deepEqual(
      Object.keys(texts).filter((key) => !used.has(key)),
      [],
    );
    assert.deepEqual(
      [...used].filter((key) => !texts[key ?? '']),
      [],
    );
  });

  it('has a page for every finding code', () => {
    for (const code of FINDING_CODES) {
      const page = readFileSync(
        new URL(`../../media/rules/${code.replace('/', '-')}.md`, import.meta.url),
        'utf8',
      );
      assert.ok(page.includes(code), `the page of ${code} names it`);
    }
  });
});
