import assert from 'node:assert/strict';
import { NO_OVERRIDES, type Overrides } from '../../../src/engine/annotations/overrides.ts';
import { span } from '../../../src/engine/base/span.ts';
import { type Finding } from '../../../src/engine/findings/finding.ts';
import { settleFinding } from '../../../src/engine/findings/settle-finding.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'news/a.txt': 'The bridge opened on May 6.',
  'news/b.txt': 'It was opened on May 5, and again on May 4.',
  'file:///news/c%20d.txt': 'Opened May 9.',
};

function place(article: string, words: string) {
  const start = TEXTS[article]?.indexOf(words) ?? -1;
  assert.ok(start >= 0, words);
  return span(start, start + words.length);
}

function finding(...related: readonly (readonly [string, string])[]): Finding {
  return {
    ...place('news/a.txt', 'May 6'),
    code: 'conflict/date',
    severity: 'warning',
    message: 'Two days.',
    explanation: '',
    related: related.map(([id, words]) => ({ id, ...place(id, words), message: words })),
  };
}

function dismissed(said: string, ...against: readonly (readonly [string, string])[]): Overrides {
  const dismissal = {
    annotation: 'A',
    span: place('news/a.txt', 'May 6'),
    exact: 'May 6',
    code: 'conflict/date',
    said,
    reason: 'time zone',
    against: against.map(([article, exact]) => ({ article, exact })),
  } as const;
  return { ...NO_OVERRIDES, dismissals: [dismissal] };
}

function judged(exact: string, words = 'May 6'): Overrides {
  const verdict = { annotation: 'A', span: place('news/a.txt', words), exact, verdict: 'supported' };
  return { ...NO_OVERRIDES, verdicts: [verdict] };
}

function outcome(found: Finding, overrides: Overrides): string {
  const settlement = settleFinding(found, 'news/a.txt', overrides, (id, { start, end }) =>
    (TEXTS[id] ?? '').slice(start, end),
  );
  return settlement.kind === 'lapsed' ? settlement.reason : settlement.kind;
}

describe('what people decided about a finding', () => {
  const may5 = ['news/b.txt', 'May 5'] as const;
  const may4 = ['news/b.txt', 'May 4'] as const;

  it('leaves it open when nobody decided anything', () => {
    assert.equal(outcome(finding(may5), NO_OVERRIDES), 'open');
  });

  it('settles it by a dismissal of what it says against what it is compared with', () => {
    assert.equal(outcome(finding(may5), dismissed('May 6', may5)), 'settled');
    assert.equal(outcome(finding(), dismissed('May 6', may5)), 'settled');
    assert.equal(outcome(finding(may5), dismissed('May\n6', may5)), 'settled');
  });

  it('does not settle it by a dismissal of another kind of finding', () => {
    assert.equal(outcome({ ...finding(may5), code: 'conflict/place' }, dismissed('May 6', may5)), 'open');
  });

  it('brings it back when it says something else', () => {
    assert.equal(
      outcome(finding(may5), dismissed('May 7', may5)),
      'This was dismissed (“time zone”) when it said “May 7”; it now says “May 6”.',
    );
  });

  it('brings it back when the other article says something else', () => {
    assert.equal(
      outcome(finding(may4), dismissed('May 6', may5)),
      'This was dismissed (“time zone”) when b.txt said “May 5”; it now says “May 4”.',
    );
  });

  it('brings it back when another article contradicts it', () => {
    assert.equal(
      outcome(finding(may5, ['file:///news/c%20d.txt', 'May 9']), dismissed('May 6', may5)),
      'This was dismissed (“time zone”) before c d.txt said “May 9”.',
    );
  });

  it('settles it by a verdict on its words, or on a passage that holds them', () => {
    assert.equal(outcome(finding(may5), judged('May 6')), 'settled');
    assert.equal(
      outcome(finding(may5), judged('teh bridge opened on May 6', 'The bridge opened on May 6')),
      'settled',
    );
  });

  it('brings it back when the words that were judged read otherwise', () => {
    assert.equal(
      outcome(finding(may5), judged('May 8')),
      'The verdict “supported” was given on “May 8”; the words now read “May 6”.',
    );
  });

  it('is settled when one of several decisions holds', () => {
    assert.equal(
      outcome(finding(may5), {
        ...judged('May 8'),
        ...dismissed('May 6', may5),
        verdicts: judged('May 8').verdicts,
      }),
      'settled',
    );
  });
});
