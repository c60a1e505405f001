import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Engine } from '../../../src/engine/engine.ts';
import type { FindingsView } from '../../../src/engine/api.ts';
import type { Changes } from '../../../src/engine/base/change-log.ts';
import type { StoryRow } from '../../../src/engine/views/claim-rows.ts';
import type { EntityRow } from '../../../src/engine/views/entity-rows.ts';
import type { ArticleFacts } from '../../../src/engine/model/article-facts.ts';
import { DEFAULT_OPTIONS, type EngineOptions } from '../../../src/engine/model/options.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

const TEXTS = [
  'Mayor Ana Reyes opened the Salt Bridge in Porto on March 4, 2026. The bridge cost 40 million euros.',
  'Ana Reyes, the mayor, opened the Salt Bridge on March 5, 2026. “It will carry 20,000 cars a day,” Reyes said.',
  'The Salt Bridge in Porto cost 45 million euros, the mayor said on Wednesday.',
  '',
  'Unrelated: a storm closed the port of Bergen on Monday.',
];

const SIDECARS = [
  undefined,
  'annotations:\n  - {id: A, kind: entity, at: {start: 6, end: 15, exact: Ana Reyes}, name: Ana Reyes Soto, is: person}\n',
  'annotations: [\n',
  'source: {published: 2026-03-05, origin: wire}\n',
];

type Step =
  { readonly remove: string } | { readonly set: ArticleFacts } | { readonly options: Partial<EngineOptions> };

const OPTIONS: readonly Partial<EngineOptions>[] = [
  {},
  { severities: { ...DEFAULT_OPTIONS.severities, 'conflict/date': 'off', 'conflict/quantity': 'error' } },
  { severities: { ...DEFAULT_OPTIONS.severities, 'unsupported/statement': 'hint' } },
  { strictness: 'lenient' },
  { strictness: 'strict' },
];

const id = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt');
const step: fc.Arbitrary<Step> = fc.oneof(
  id.map((remove) => ({ remove })),
  fc.record({ options: fc.constantFrom(...OPTIONS) }),
  fc
    .record({
      id,
      group: fc.constantFrom('', 'g'),
      text: fc.constantFrom(...TEXTS),
      sidecar: fc.constantFrom(...SIDECARS),
    })
    .map(({ sidecar, ...facts }) => ({
      set: { ...facts, version: 1, ...(sidecar === undefined ? {} : { sidecar }) },
    })),
);

/** All that a host can see of an engine. */
async function seen(engine: Engine, ids: readonly string[]): Promise<unknown> {
  const articles = await Promise.all(ids.map((name) => engine.article(name)));
  const rows = inOrder(await engine.entities());
  const values = (await engine.values())
    .map((row) => ({ ...row, articles: [...row.articles].sort((a, b) => (a.id < b.id ? -1 : 1)) }))
    .map((row) => JSON.stringify(row))
    .sort();
  return { articles, rows, values, stories: inOrder(await engine.claims()) };
}

/** What is listed of several groups, whatever their order. */
function inOrder<T extends { readonly group: string; readonly id: string }>(rows: Iterable<T>): readonly T[] {
  return [...rows].sort((a, b) => (`${a.group}\n${a.id}` < `${b.group}\n${b.id}` ? -1 : 1));
}

/** What a host knows that asks for what changed alone. */
class Listener {
  readonly views = new Map<string, FindingsView>();

  async ask(engine: Engine): Promise<void> {
    const since = Object.fromEntries([...this.views].map(([name, { print }]) => [name, print]));
    for (const view of await engine.findings(since))
      if (view.version === 0) this.views.delete(view.id);
      else this.views.set(view.id, view);
  }

  get sorted(): readonly FindingsView[] {
    return [...this.views.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** What a host knows of one listing that asks for changes since it last asked. */
class Follower<T> {
  readonly known = new Map<string, T>();
  readonly #keyOf: (value: T) => string;
  #revision = 0;

  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }

  async ask(since: (revision: number) => Promise<Changes<T>>): Promise<void> {
    const { revision, whole, changed, gone } = await since(this.#revision);
    if (whole) this.known.clear();
    for (const key of gone) this.known.delete(key);
    for (const value of changed) this.known.set(this.#keyOf(value), value);
    this.#revision = revision;
  }
}

/** Follows all listings, not at every step: changes of several steps come together then. */
class Followers {
  readonly findings = new Follower<FindingsView>(({ id }) => id);
  readonly entities = new Follower<EntityRow>(({ group, id }) => `${group}\n${id}`);
  readonly stories = new Follower<StoryRow>(({ group, id }) => `${group}\n${id}`);

  async ask(engine: Engine): Promise<void> {
    await this.findings.ask((revision) => engine.findingsSince(revision));
    await this.entities.ask((revision) => engine.entitiesSince(revision));
    await this.stories.ask((revision) => engine.claimsSince(revision));
  }
}

/** Takes an engine through some steps, asking in between; at the end it must tell what one tells that knows the end state alone. */
async function checkSteps(begin: readonly ArticleFacts[], steps: readonly Step[]): Promise<void> {
  const engine = new Engine();
  await engine.setArticles(begin);
  const known = new Map(begin.map((facts) => [facts.id, facts]));
  const listener = new Listener();
  const followers = new Followers();
  let options = {};
  for (const [at, next] of steps.entries()) {
    if ('remove' in next) {
      known.delete(next.remove);
      await engine.removeArticles([next.remove]);
    } else if ('options' in next) {
      options = next.options;
      await engine.configure(options);
    } else {
      known.set(next.set.id, next.set);
      await engine.setArticles([next.set]);
    }
    // Asking between the steps fills whatever is kept.
    await engine.entities();
    await engine.values();
    await listener.ask(engine);
    if (at % 2 === 0) await followers.ask(engine);
  }
  await listener.ask(engine);
  await followers.ask(engine);
  const fresh = new Engine();
  await fresh.configure(options);
  await fresh.setArticles([...known.values()]);
  const ids = [...new Set(['a.txt', 'b.txt', 'c.txt', 'd.txt', ...begin.map((facts) => facts.id)])];
  assert.deepEqual(await seen(engine, ids), await seen(fresh, ids));
  const other = new Listener();
  await other.ask(fresh);
  assert.deepEqual(listener.sorted, other.sorted);
  const byId = [...followers.findings.known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  assert.deepEqual(byId, other.sorted);
  assert.deepEqual(inOrder(followers.entities.known.values()), inOrder(await fresh.entities()));
  assert.deepEqual(inOrder(followers.stories.known.values()), inOrder(await fresh.claims()));
}

/** Articles of one story before, between and behind the ones that are edited; more than it takes to keep what was read of them. */
const CROWD: readonly ArticleFacts[] = Array.from({ length: 32 }, (_, index) => ({
  id: `${'abcde'[index % 5]}.txt${index}`,
  group: '',
  version: 1,
  text: TEXTS[index % 3] ?? '',
}));

describe('the engine', () => {
  it('answers the same after any steps as when it is told the end state at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), (steps) => checkSteps([], steps)),
      propertyRuns(60),
    );
  }).timeout(60_000);

  it('does so too where very many articles tell one story', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), (steps) => checkSteps(CROWD, steps)),
      propertyRuns(12),
    );
  }).timeout(60_000);

  it('tells which findings changed since a host last asked', async () => {
    const engine = new Engine();
    const facts = (name: string, text: string, version = 1): ArticleFacts => ({
      id: name,
      group: '',
      version,
      text,
    });
    await engine.setArticles([facts('a.txt', TEXTS[0] ?? ''), facts('b.txt', TEXTS[4] ?? '')]);
    const first = await engine.findings({});
    assert.deepEqual(first.map((view) => view.id).sort(), ['a.txt', 'b.txt']);
    const since = Object.fromEntries(first.map((view) => [view.id, view.print]));
    assert.deepEqual(await engine.findings(since), []);
    await engine.setArticles([facts('b.txt', TEXTS[4] ?? '', 2)]);
    assert.deepEqual(
      (await engine.findings(since)).map((view) => [view.id, view.version]),
      [['b.txt', 2]],
    );
    await engine.removeArticles(['a.txt', 'b.txt']);
    const gone = await engine.findings(since);
    assert.deepEqual(
      gone.map(({ version, findings }) => ({ version, findings })),
      [
        { version: 0, findings: [] },
        { version: 0, findings: [] },
      ],
    );
  });

  it('survives any text', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '“',
            '’',
            '$',
            '1',
            ',',
            '.',
            '-',
            ' ',
            '\n',
            'Mr',
            'A',
            'a',
            'May',
            'percent',
            '\u0000',
            '\ud800',
          ),
          { maxLength: 200 },
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (a, b) => {
        const engine = new Engine();
        await engine.setArticles([
          { id: 'a', group: '', version: 1, text: a },
          { id: 'b', group: '', version: 1, text: b, sidecar: a },
        ]);
        const view = await engine.article('b');
        assert.ok(view);
        for (const { start, end } of [
          ...view.record.segments,
          ...view.record.mentions,
          ...view.record.claims,
          ...view.record.findings,
        ]) {
          assert.ok(0 <= start && start <= end && end <= b.length);
        }
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});
