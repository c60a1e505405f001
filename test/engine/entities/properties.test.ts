import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleProfiles, Entity } from '../../../src/engine/entities/entity.ts';
import { EntityLinks } from '../../../src/engine/entities/entity-links.ts';
import { linkEntities } from '../../../src/engine/entities/link-entities.ts';
import type { EntityProfile } from '../../../src/engine/entities/profile.ts';
import { DisjointSets } from '../../../src/engine/entities/disjoint-sets.ts';
import { relateNames, parsePersonName } from '../../../src/engine/entities/person-name.ts';
import { NAME_KINDS, type NameKind } from '../../../src/engine/model/kinds.ts';
import { mulberry } from '../../harness/mulberry.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

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
    'Orrin',
    'Tom Orrin',
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

/** An article without its id. */
interface Drawn {
  readonly profiles: readonly EntityProfile[];
  readonly apart: string | undefined;
  readonly same: boolean;
}

const articleOf: fc.Arbitrary<Drawn> = fc
  .record({
    profiles: fc.uniqueArray(profile, { selector: ({ key }) => key, maxLength: 6 }),
    apart: fc.oneof(
      { weight: 12, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('Ilves', 'Hawks', 'Marta Ilves', 'US') },
    ),
    same: fc.boolean(),
    ending: fc.constantFrom('', '', 'ek', 'ova'),
  })
  .map(({ profiles, ending, ...said }) => ({
    ...said,
    profiles: profiles.map((one) => foreign(one, ending)),
  }));

/** The same with names of another country, which meet only some of the others: what is linked again must not be all. */
function foreign(one: EntityProfile, ending: string): EntityProfile {
  const other = (name: string): string => name.replace(/[a-z]{3,}(?![a-z])/gi, (word) => word + ending);
  const forms = one.forms.map(({ text, count }) => ({ text: other(text), count }));
  return { ...one, key: other(one.key), name: other(one.name), forms };
}

function articleIn(article: string, { profiles, apart, same }: Drawn): ArticleProfiles {
  const said = { annotation: 'n', span: { start: 0, end: 5 }, same, other: { name: 'Marta Ilves' } };
  return { article, profiles, sames: apart === undefined ? [] : [{ ...said, exact: apart }] };
}

function idOf(at: number): string {
  return `article-${String(at).padStart(3, '0')}`;
}

const articles: fc.Arbitrary<readonly ArticleProfiles[]> = fc
  .array(articleOf, { maxLength: 7 })
  .map((list) => list.map((drawn, i) => articleIn(idOf(i), drawn)));

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

describe('linking again after a change', () => {
  it('comes to the same as linking all anew, and tells what became different', () => {
    const edits = fc.array(fc.tuple(fc.nat(29), fc.option(articleOf, { freq: 5 })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(articleOf, { minLength: 12, maxLength: 30 }), edits, checkEdits),
      propertyRuns(80),
    );
  });

  it('does so in a folder so large that a common name no longer tells two things apart', () => {
    const random = mulberry(11);
    const draw = fc.sample(articleOf, { numRuns: 900, seed: 5 });
    const changes = fc.sample(articleOf, { numRuns: 12, seed: 6 });
    checkEdits(
      draw,
      changes.map((article, i) => [Math.floor(random() * 900), i % 5 === 0 ? null : article]),
    );
  });
});

/** Edits a group step by step; each time all must be as if it were linked anew, and what was told as changed must be all that changed. */
function checkEdits(list: readonly Drawn[], edits: readonly (readonly [number, Drawn | null])[]): void {
  const known = new Map(list.map((drawn, i) => [idOf(i), drawn]));
  const links = new EntityLinks();
  for (const [id, drawn] of known) links.set(articleIn(id, drawn));
  const told = new Map<string, Entity>();
  const check = (): void => {
    const { gone, come } = links.update();
    for (const { id } of gone) told.delete(id);
    for (const entity of come) told.set(entity.id, entity);
    const fresh = linkEntities([...known].map(([id, drawn]) => articleIn(id, drawn)));
    assert.deepEqual(links.entities, fresh);
    assert.deepEqual(inOrder([...told.values()]), inOrder(fresh));
    for (const id of known.keys())
      for (const [key, entity] of links.entitiesOf(id))
        assert.ok(entity.members.some((member) => member.article === id && member.key === key));
  };
  check();
  for (const [at, drawn] of edits) {
    const id = idOf(at);
    if (drawn) {
      known.set(id, drawn);
      links.set(articleIn(id, drawn));
    } else {
      known.delete(id);
      links.remove(id);
    }
    check();
  }
}

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
