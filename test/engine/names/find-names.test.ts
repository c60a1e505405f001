import assert from 'node:assert/strict';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { readArticle } from '../../../src/engine/text/article.ts';

/** Marks the names of a text as `[[name|kind]]`, by the rules alone. */
function mark(text: string): string {
  const article = readArticle({ id: 'a', group: 'g', version: 1, text }, text.length);
  let marked = '';
  let at = 0;
  for (const { start, end, kind } of findNames(article, { options: DEFAULT_OPTIONS })) {
    marked += `${text.slice(at, start)}[[${text.slice(start, end)}|${kind}]]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** The text is given with its names marked; finding them again must give the same marks. */
function check(marked: string): void {
  const text = marked.replace(/\[\[(.+?)\|[a-z]+\]\]/g, '$1');
  assert.equal(mark(text), marked);
}

describe('findNames by rules', () => {
  it('leaves titles, articles and possessives out of a name', () => {
    check('On Monday the talks with Prime Minister [[Ana Brnabic|person]] began in [[Lisbon|place]].');
    check("The report on [[Norway|place]]'s fisheries came from [[Oslo|place]].");
  });

  it('reads two names joined by a hyphen as two, a double name as one', () => {
    check('They signed the [[South Korea|place]]-[[EU|organization]] deal.');
    check('It matters for the whole [[Indo-Pacific|place]] region.');
  });

  it('takes no capital at the start of a sentence for a name', () => {
    check('Figures were not given. Nobody was hurt. Fishing goes on.');
    check('Fishing is banned. The fleet has no fishing rights.');
  });

  it('reads nationality words as groups', () => {
    check('An [[Italian|group]] crew and two [[Danes|group]] were saved.');
  });
});
