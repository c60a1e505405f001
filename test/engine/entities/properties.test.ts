import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleProfiles, Entity } from '../../../src/engine/entities/entity.ts';
import { linkEntities } from '../../../src/engine/entities/link-entities.ts';
import type { EntityProfile } from '../../../src/engine/entities/profile.ts';
import { DisjointSets } from '../../../src/engine/entities/disjoint-sets.ts';
import { relateNames, parsePersonName } from '../../../src/engine/entities/person-name.ts';
import { NAME_KINDS, type NameKind } from '../../../src/engine/model/kinds.ts';

/** Names that collide in many ways: shared families, initials, short forms, acronyms, countries, likenesses. */
const NAMES: Readonly<Record<NameKind, readonly string[]>> = {
  person: [
    'Marta Ilves',
    'M. Ilves',
    'Jaan Ilves',
    'Ilves',
    'Marta',
    'Ruta Kalnins',
    'Ruta Kalnina',
    'Han So-ra',
    'Han',
    'So Ra Han',
  ],
  organization: [
    'Northern Harbour Council',
    'NHC',
    'Council',
    'Narva Iron Hawks',
    'Odda Hawks',
    'Hawks',
    'Orrin',
    'Quill Ltd.',
    'Quill',
  ],
  place: ['Orrin', 'Velm', 'US', 'U.S.', 'United States', 'Washington', 'Mount Tolk', 'Mt. Tolk'],
  group: ['Danes', 'Dane'],
  event: ['Harbour Days', 'Orrin'],
  document: ['Harbour Act'],
  work: ['The Fox'],
  product: ['Hawk'],
};

const profile: fc.Arbitrary<EntityProfile> = fc.constantFrom(...NAME_KINDS).chain((kind) =>
  fc
    .record({
      forms: fc.uniqueArray(fc.constantFrom(...NAMES[kind]), { minLength: 1, maxLength: 3 }),
      count: fc.integer({ min: 1, max: 4 }),
      roles: fc.subarray(['Mayor', 'Minister']),
      context: fc.subarray(['velm', 'odda', 'tide party']),
    })
    .map(({ forms, count, roles, context }) => ({
      key: `${kind}:${forms[0] ?? ''}`,
      kind,
      name: forms[0] ?? '',
      forms: forms.map((text) => ({ text, count })),
      roles: kind === 'person' ? roles : [],
      context,
    })),
);

const articles: fc.Arbitrary<readonly ArticleProfiles[]> = fc
  .array(
    fc.record({
      profiles: fc.uniqueArray(profile, { selector: ({ key }) => key, maxLength: 6 }),
      apart: fc.constantFrom(undefined, 'Ilves', 'Hawks', 'Marta Ilves', 'US'),
    }),
    { maxLength: 7 },
  )
  .map((list) =>
    list.map(({ profiles, apart }, i) => ({
      article: `article-${i}`,
      profiles,
      sames:
        apart === undefined
          ? []
          : [
              {
                annotation: `n${i}`,
                span: { start: 0, end: apart.length },
                exact: apart,
                same: i % 2 === 0,
                other: { name: 'Marta Ilves' },
              },
            ],
    })),
  );

describe('linking', () => {
  it('does not depend on the order of the articles, nor on that of their profiles', () => {
    fc.assert(
      fc.property(articles, fc.infiniteStream(fc.nat()), (list, dice) => {
        const shuffled = shuffle(list, dice).map((article) => ({
          ...article,
          profiles: shuffle(article.profiles, dice),
        }));
        assert.deepEqual(inOrder(linkEntities(shuffled)), inOrder(linkEntities(list)));
      }),
    );
  });

  it('puts every profile into one entity, and gives every entity an id of its own', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const entities = linkEntities(list);
        assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length);
        const members = entities.flatMap((entity) =>
          entity.members.map(({ article, key }) => `${article} ${key}`),
        );
        assert.deepEqual(
          [...members].sort(),
          list.flatMap(({ article, profiles }) => profiles.map(({ key }) => `${article} ${key}`)).sort(),
        );
      }),
    );
  });

  it('marks possible duplicates both ways, and never an entity with itself', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const entities = linkEntities(list);
        const byId = new Map(entities.map((entity) => [entity.id, entity]));
        for (const { id, possibleDuplicates } of entities) {
          for (const other of possibleDuplicates) {
            assert.notEqual(other, id);
            assert.ok(byId.get(other)?.possibleDuplicates.includes(id));
          }
        }
      }),
    );
  });
});

describe('disjoint sets', () => {
  it('never join what was kept apart, and answer alike in any order of joins', () => {
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 });
    fc.assert(
      fc.property(pairs, pairs, (apart, joins) => {
        const sets = new DisjointSets(10);
        for (const [a, b] of apart) sets.keepApart(a, b);
        for (const [a, b] of joins) sets.join(a, b);
        for (const [a, b] of apart) if (a !== b) assert.notEqual(sets.find(a), sets.find(b));
        for (const [root, members] of sets.sets()) assert.equal(root, Math.min(...members));
      }),
    );
  });
});

describe('names of people', () => {
  it('relate alike whichever comes first', () => {
    const name = fc.constantFrom(
      ...NAMES.person,
      'W. Mark Felder',
      'Mark Felder',
      'Carl Berg Sr.',
      'Carl Berg Jr.',
      'Ana Paz Rojo',
      'Ana Paz',
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [first, second] = [parsePersonName(a), parsePersonName(b)];
        assert.equal(relateNames(first, second), relateNames(second, first));
      }),
    );
  });
});

function inOrder(entities: readonly Entity[]): readonly Entity[] {
  return [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function shuffle<T>(list: readonly T[], dice: Iterable<number>): readonly T[] {
  const iterator = dice[Symbol.iterator]();
  const left = [...list];
  const out: T[] = [];
  while (left.length > 0) {
    const roll = iterator.next().value as number;
    out.push(...left.splice(roll % left.length, 1));
  }
  return out;
}
