/**
 * Words for happenings, grouped so that papers which choose different words still meet. The first word names the class. Classes are
 * kept narrow: two classes never mean two rungs of one ladder (`arrest` and `charge`), nor two tolls (`kill` and `injure`).
 */
const CLASSES = `
kill die fatal fatality slay slain murder lifeless deceased perish
injure wound hurt injury
miss missing unaccounted
arrest nab apprehend detain custody capture catch seized-people round-up
rescue save freed
charge arraign indict accuse arraignment
convict guilty conviction
sentence jail imprison
meet summit talk discussion confer
visit tour trip
arrive land
depart
sign ink
agree agreement pledge
sack fired dismiss terminate axe oust
hire appoint promote join
announce unveil reveal declare name pick choose select tap tweet
foil thwart repulse repel prevent avert ward intercept
attack assault raid ambush
sink scuttle
seize confiscate recover
hijack commandeer
quake earthquake tremor temblor
aftershock
fall slip plunge
fly flight
crash collide collision
win victory triumph beat defeat
lose
buy purchase acquire acquisition takeover
sell
resign quit step-down
elect election
release
launch
open
close shut
begin start
end finish
marry wedding
bear born birth
build construct
evacuate
displace
deploy deployment dispatch
patrol
host hosting
award
replace succeed
steal theft rob robbery heist
strike hit struck
shoot gunfire
explode explosion blast bomb bombing
burn blaze
derail derailment
capsize
erupt eruption
flood
hear
ceremony
televise broadcast
sue lawsuit
pay
`;

/** Lemma → event class. */
export const EVENT_CLASSES: ReadonlyMap<string, string> = new Map(
  CLASSES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      const [name = ''] = words;
      return words.map((word): [string, string] => [word, name]);
    }),
);

/** Verbs that stand for a happening with the word after them alone: lemma, word, class. */
export const EVENT_PHRASES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['pass', new Map([['away', 'kill']])],
  ['gun', new Map([['down', 'shoot']])],
  ['blow', new Map([['up', 'explode']])],
  ['break', new Map([['out', 'begin']])],
]);

/** Nouns that count people without saying more of them. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'person people victim individual man woman civilian resident worker employee passenger soldier suspect other'.split(
    ' ',
  ),
);

/** Verbs that put forward what somebody says. */
export const SAYING_LEMMAS: ReadonlySet<string> = new Set(
  'say tell add state note claim warn report announce insist argue explain write tweet confirm deny stress emphasize urge ask reply describe call'.split(
    ' ',
  ),
);
