import assert from 'node:assert/strict';
import { NO_OVERRIDES, type Overrides } from '../../../src/engine/annotations/overrides.ts';
import { addDecidedMentions } from '../../../src/engine/entities/decided-mentions.ts';
import { groupMentions } from '../../../src/engine/entities/group-mentions.ts';
import { linkEntities } from '../../../src/engine/entities/link-entities.ts';
import type { LocalEntity } from '../../../src/engine/entities/local-entity.ts';
import type { NameKind } from '../../../src/engine/model/kinds.ts';
import { readMarked } from './marked-names.ts';

/** Groups a one-article fixture after a person said something of the first place where `words` stand. */
function decide(fixture: string, say: (text: string) => Partial<Overrides>): readonly LocalEntity[] {
  const [marked] = readMarked(fixture);
  assert.ok(marked);
  const overrides = { ...NO_OVERRIDES, ...say(marked.article.text) };
  return groupMentions(
    marked.article,
    addDecidedMentions(marked.article, marked.mentions, overrides),
    overrides,
  );
}

function at(
  text: string,
  exact: string,
  from = 0,
): { annotation: string; span: { start: number; end: number }; exact: string } {
  const start = text.indexOf(exact, from);
  return { annotation: `${exact}@${start}`, span: { start, end: start + exact.length }, exact };
}

const shown = (entities: readonly LocalEntity[]): readonly string[] =>
  entities.map(
    ({ kind, name, mentions, decided }) => `${kind} ${name} ×${mentions.length}${decided ? ' decided' : ''}`,
  );

describe('what a person decided in one article', () => {
  const entity = (exact: string, kind?: NameKind, name?: string) => (text: string) => ({
    entities: [{ ...at(text, exact), ...(kind ? { kind } : {}), ...(name === undefined ? {} : { name }) }],
  });

  it('gives the kind of all mentions of a name', () => {
    assert.deepEqual(
      shown(decide('[[Orrin|place o]] sang. [[Orrin|place o]] bowed.', entity('Orrin', 'person'))),
      ['person Orrin ×2 decided'],
    );
  });

  it('gives the name, which joins others of that name and wins over the forms', () => {
    assert.deepEqual(
      shown(
        decide(
          '[[The Fox|work r]] ran. [[Rein Rebane|person r]] fell.',
          entity('The Fox', 'person', 'Rein Rebane'),
        ),
      ),
      ['person Rein Rebane ×2 decided'],
    );
  });

  it('is seen where the finder saw nothing, wherever the words stand', () => {
    assert.deepEqual(
      shown(
        decide(
          'Quill paid. [[Velm|place v]] saw that Quill paid, as Quillon did.',
          entity('Quill', 'organization'),
        ),
      ),
      ['organization Quill ×2 decided', 'place Velm ×1'],
    );
  });

  it('moves the ends of a name', () => {
    assert.deepEqual(shown(decide('[[Mayor Anna Tamm|person a]] came.', entity('Anna Tamm', 'person'))), [
      'person Anna Tamm ×1 decided',
    ]);
  });

  it('takes a mention out, here or throughout', () => {
    const fixture = '[[Decline|place d]] all. [[Decline|place d]] some. [[Velm|place v]] waits.';
    const not = (scope: 'here' | 'article') => (text: string) => ({
      notEntities: [{ ...at(text, 'Decline'), scope }],
    });
    assert.deepEqual(shown(decide(fixture, not('here'))), ['place Decline ×1', 'place Velm ×1']);
    assert.deepEqual(shown(decide(fixture, not('article'))), ['place Velm ×1']);
  });

  it('joins two names, and keeps two apart', () => {
    const same = (is: boolean, exact: string, name: string) => (text: string) => ({
      sames: [{ ...at(text, exact, is ? 0 : text.lastIndexOf(exact)), same: is, other: { name } }],
    });
    assert.deepEqual(
      shown(
        decide(
          '[[The Fox|person r]] ran. [[Rein Rebane|person r]] fell.',
          same(true, 'The Fox', 'Rein Rebane'),
        ),
      ),
      ['person Rein Rebane ×2'],
    );
    assert.deepEqual(
      shown(
        decide(
          '[[Rein Rebane|person r]] ran. [[Rebane|person x]] fell.',
          same(false, 'Rebane', 'Rein Rebane'),
        ),
      ),
      ['person Rein Rebane ×1', 'person Rebane ×1'],
    );
  });

  it('keeps apart two places of one name, by number', () => {
    const entities = decide('[[Carl Berg|person a]] ran. [[Carl Berg|person b]] fell.', (text) => ({
      sames: [{ ...at(text, 'Carl Berg', 15), same: false, other: { name: 'Carl Berg' } }],
    }));
    assert.deepEqual(
      entities.map(({ key }) => key),
      ['person:carl berg', 'person:carl berg#2'],
    );
  });
});

describe('what a person decided, across articles', () => {
  it('names the entity everywhere', () => {
    const [first, second] = readMarked(
      '=== a.txt\n[[Han So Ra|person h]] won.\n=== b.txt\n[[Han So Ra|person h]] won. [[Han So Ra|person h]] sang.',
    );
    assert.ok(first && second);
    const said = {
      ...NO_OVERRIDES,
      entities: [{ ...at(first.article.text, 'Han So Ra'), name: 'Han So-ra' }],
    };
    const entities = linkEntities([
      { article: 'a.txt', profiles: groupMentions(first.article, first.mentions, said), sames: [] },
      { article: 'b.txt', profiles: groupMentions(second.article, second.mentions, NO_OVERRIDES), sames: [] },
    ]);
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Han So-ra'],
    );
  });

  it('gives the kind, which no vote takes back', () => {
    const marked = readMarked(
      '=== a.txt\n[[Orrin|place o]] sang.\n=== b.txt\n[[Orrin|place p]] is cold. [[Orrin|place p]] is far. [[Orrin|place p]] is small. [[Orrin|place p]] is wet.',
    );
    const entities = linkEntities(
      marked.map(({ article, mentions }, i) => ({
        article: article.facts.id,
        profiles: groupMentions(article, mentions, {
          ...NO_OVERRIDES,
          entities: i === 0 ? [{ ...at(article.text, 'Orrin'), kind: 'person' as const }] : [],
        }),
        sames: [],
      })),
    );
    assert.deepEqual(entities.map(({ kind, name }) => `${kind} ${name}`).sort(), [
      'person Orrin',
      'place Orrin',
    ]);
  });
});
