import assert from 'node:assert/strict';
import type { PlacedClaim } from '../../../src/engine/claims/claim.ts';
import type { Discrepancy } from '../../../src/engine/compare/comparison.ts';
import { Engine } from '../../../src/engine/engine.ts';
import { placeFindings } from '../../../src/engine/findings/place-findings.ts';
import { STRICTNESSES, type Strictness, type Sureness } from '../../../src/engine/model/kinds.ts';
import { DEFAULT_OPTIONS } from '../../../src/engine/model/options.ts';
import { readFixture } from '../../harness/fixture.ts';

const CLAIM: PlacedClaim = {
  id: 'c1',
  kind: 'quantity',
  subjects: [],
  key: 'crane',
  value: { kind: 'words', words: 'four' },
  said: 'four cranes',
  terms: [],
  near: [],
  governors: [],
  follow: [],
  numbers: [],
  marks: [],
  places: [],
  modality: 'reported',
  block: 0,
  evidence: 'full',
  sentence: 's1',
  start: 10,
  end: 21,
};

const LOOKUP = { claimOf: () => CLAIM, textOf: () => 'four cranes' };

function discrepancy(message: string, sureness?: Sureness): Discrepancy {
  return {
    article: 'a.txt',
    claim: 'c1',
    code: 'conflict/quantity',
    ...(sureness === undefined ? {} : { sureness }),
    against: [],
    message,
    explanation: '',
  };
}

const ALL = [
  discrepancy('Doubtful.', 'doubtful'),
  discrepancy('Likely.', 'likely'),
  discrepancy('Sure.', 'sure'),
  discrepancy('Alone.'),
];

function messagesAt(strictness: Strictness): readonly string[] {
  const options = { ...DEFAULT_OPTIONS, strictness };
  return placeFindings(ALL, LOOKUP, options).map(({ message }) => message);
}

describe('the strictness of findings', () => {
  it('shows doubtful differences to who asks for them', () => {
    assert.deepEqual(messagesAt('lenient'), ['Doubtful.', 'Likely.', 'Sure.', 'Alone.']);
  });

  it('leaves doubtful differences out unless asked', () => {
    assert.deepEqual(messagesAt('normal'), ['Likely.', 'Sure.', 'Alone.']);
  });

  it('shows only sure differences when strict, and what needs no other article', () => {
    assert.deepEqual(messagesAt('strict'), ['Sure.', 'Alone.']);
  });

  it('leaves a code that is off out however sure it is', () => {
    const severities = { ...DEFAULT_OPTIONS.severities, 'conflict/quantity': 'off' as const };
    assert.deepEqual(
      placeFindings(ALL, LOOKUP, { ...DEFAULT_OPTIONS, severities, strictness: 'lenient' }),
      [],
    );
  });
});

describe('the place of a finding', () => {
  const text = 'Lee said: “We shall, by March, mend both cranes.”';
  const start = text.indexOf('We');
  const quotation: PlacedClaim = { ...CLAIM, kind: 'quotation', start, end: text.length - 1 };

  function placeOf(claim: PlacedClaim, part?: readonly [number, number]): string {
    const altered = { ...discrepancy('Altered.'), ...(part === undefined ? {} : { part }) };
    const lookup = { claimOf: () => claim, textOf: () => text.slice(claim.start, claim.end) };
    const [finding] = placeFindings([altered], lookup, DEFAULT_OPTIONS);
    return text.slice(finding?.start, finding?.end);
  }

  it('is the words of a quotation that were altered', () => {
    assert.equal(placeOf(quotation, [2, 4]), 'by March');
    assert.equal(placeOf(quotation, [6, 7]), 'cranes');
  });

  it('is all of the claim where no words are told, or none stand there', () => {
    assert.equal(placeOf(quotation), 'We shall, by March, mend both cranes.');
    assert.equal(placeOf(quotation, [9, 11]), 'We shall, by March, mend both cranes.');
    assert.equal(
      placeOf({ ...quotation, kind: 'quantity' }, [2, 4]),
      'We shall, by March, mend both cranes.',
    );
  });
});

/** How many conflicts an engine reports at each strictness. */
async function countsOf(fixture: string): Promise<Readonly<Record<Strictness, number>>> {
  const engine = new Engine();
  const facts = readFixture(fixture).map((article) => article.facts);
  await engine.setArticles(facts);
  const counts = { lenient: 0, normal: 0, strict: 0 };
  for (const strictness of STRICTNESSES) {
    await engine.configure({ strictness });
    for (const { id } of facts) {
      const view = await engine.article(id);
      counts[strictness] +=
        view?.record.findings.filter(({ code }) => code.startsWith('conflict/')).length ?? 0;
    }
  }
  return counts;
}

describe('the strictness of an engine', () => {
  it('keeps two accounts of one happening in the same words at every strictness', async () => {
    assert.deepEqual(
      await countsOf(`=== a.txt
The fire in the Porto hotel killed 14 people on Monday night, the mayor of Porto said.
=== b.txt
The fire in the Porto hotel killed 19 people on Monday night, the mayor of Porto said.`),
      { lenient: 2, normal: 2, strict: 2 },
    );
  });

  it('holds days of one person under two verbs against each other only when lenient', async () => {
    assert.deepEqual(
      await countsOf(`=== a.txt
Three days after his arrest on suspicion of arson the rower Jonas Feld of Graz will row in the cup final at Bled on Sunday, his coach and the league agreed.
=== b.txt
The rower Jonas Feld of Graz was arrested on suspicion of arson early on Tuesday, when a patrol stopped his van near the old sugar mill.`),
      { lenient: 2, normal: 0, strict: 0 },
    );
  });
});
