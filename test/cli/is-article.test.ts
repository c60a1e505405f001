import assert from 'node:assert/strict';
import { hasSentence, mayBeArticle, readFrontMatter } from '../../src/host/is-article.ts';

describe('which files are articles', () => {
  it('takes .txt, .news and .md in any folder', () => {
    for (const path of ['a.txt', 'A.TXT', 'x/y/b.news', 'x/c.md', 'license-plates-row.txt'])
      assert.equal(mayBeArticle(path), true, path);
  });

  it('leaves out projects’ own files, hidden folders and other endings', () => {
    for (const path of [
      'README.md',
      'docs/readme.txt',
      'LICENSE.txt',
      'LICENSE-MIT.txt',
      'CHANGELOG.md',
      'requirements.txt',
      'requirements-dev.txt',
      'robots.txt',
      'CMakeLists.txt',
      '.cache/a.txt',
      'x/.git/b.txt',
      '.a.txt',
      'node_modules/p/notes.txt',
      'a.html',
      'a.txt.annotations.yaml',
    ])
      assert.equal(mayBeArticle(path), false, path);
  });

  it('wants a sentence', () => {
    for (const text of [
      'The bridge was closed again.',
      'x\n\n“Who pays for all this?”\n',
      '橋は再び閉鎖された。',
    ])
      assert.equal(hasSentence(text), true, text);
    for (const text of ['', '\n \n', 'numpy==1.26\nrequests>=2.0\n', 'Opening hours', 'Yes.', '1. 2. 3.'])
      assert.equal(hasSentence(text), false, text);
  });

  it('reads outlet and date from front matter', () => {
    assert.deepEqual(
      readFrontMatter('---\ntitle: x\noutlet: "The Quill"\ndate: 2026-02-03T10:00\n---\nText.'),
      {
        outlet: 'The Quill',
        published: '2026-02-03',
      },
    );
    assert.deepEqual(readFrontMatter('---\ntitle: x\n---\n'), {});
    for (const text of ['outlet: The Quill\n', '---\noutlet: The Quill\n', 'x\n---\noutlet: y\n---\n'])
      assert.equal(readFrontMatter(text), undefined, text);
  });
});
