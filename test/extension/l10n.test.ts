import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const folder = new URL('../../src/vscode/', import.meta.url);
const bundle = new URL('../../l10n/bundle.l10n.json', import.meta.url);

describe('the texts of the extension', () => {
  it('stand all in the bundle that translations start from, and nothing else does', () => {
    const said = [...new Set(sourceFiles().flatMap(textsOf))].sort();
    const expected = `${JSON.stringify(Object.fromEntries(said.map((text) => [text, text])), null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(bundle, expected);
    assert.equal(readFileSync(bundle, 'utf8'), expected);
  });

  it('are found wherever they are said', () => {
    const file = ts.createSourceFile(
      'a.ts',
      "const a = vscode.l10n.t('One {0}', 1); b(vscode.l10n.t(\n'Two'));",
      ts.ScriptTarget.Latest,
    );
    assert.deepEqual(textsOf(file), ['One {0}', 'Two']);
  });
});

function sourceFiles(): readonly ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) =>
      ts.createSourceFile(name, readFileSync(new URL(name, folder), 'utf8'), ts.ScriptTarget.Latest),
    );
}

/** The first argument of every `l10n.t(…)`; one that is no plain string could not be translated and fails. */
function textsOf(file: ts.SourceFile): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(?:^|\.)l10n\.t$/.test(node.expression.getText(file))) {
      const [text] = node.arguments;
      assert.ok(text && ts.isStringLiteral(text), `${file.fileName}: ${node.getText(file)}`);
      texts.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}
