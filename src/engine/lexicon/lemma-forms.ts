/**
 * Irregular forms and spellings, each word on the left standing for the one before the colon. They serve matching only: a form is
 * folded into the word that papers use for the same happening or thing, so that `fell` meets `falls` and `defence` meets `defense`.
 */
const FORMS = `
be: is are was were been being am 's 're
have: has had having
do: does did done doing
say: said says saying
die: died dies dying dead death deaths
kill: killed kills killing
fall: fell fallen falls falling
build: built builds
building: buildings
blaze: blazes fire fires
find: found finds finding
take: took taken takes taking
hold: held holds holding
meet: met meets meeting meetings
sink: sank sunk sinks sinking
shoot: shot shots shooting shootings shoots
get: got gotten gets getting
give: gave given gives giving
go: went gone goes going
come: came comes coming
see: saw seen sees seeing
tell: told tells telling
make: made makes making
lead: led leads leading
leave: left leaves leaving
lose: lost loses losing loss losses
win: won wins winning
sell: sold sells selling sale sales
buy: bought buys buying
bring: brought brings bringing
catch: caught catches catching
fly: flew flown flies flying
flee: fled flees fleeing
drive: drove driven drives driving
rise: rose risen rises rising
grow: grew grown grows growing growth
pay: paid pays paying
send: sent sends sending
spend: spent spends spending
strike: struck strikes striking
steal: stole stolen steals stealing
throw: threw thrown throws throwing
begin: began begun begins beginning
break: broke broken breaks breaking
speak: spoke spoken speaks speaking
write: wrote written writes writing
run: ran runs running
sit: sat sits sitting
stand: stood stands standing
keep: kept keeps keeping
feel: felt feels feeling
mean: meant means
put: puts putting
hit: hits hitting
hurt: hurts hurting
quit: quits quitting
cut: cuts cutting
set: sets setting
let: lets letting
beat: beats beaten beating
sue: sued sues suing
choose: chose chosen chooses choosing
hang: hung hanged hangs hanging
hide: hid hidden hides hiding
seek: sought seeks seeking
fight: fought fights fighting
teach: taught teaches teaching
draw: drew drawn draws drawing
blow: blew blown blows blowing
shake: shook shaken shakes shaking
sweep: swept sweeps sweeping
swear: swore sworn swears swearing
wear: wore worn wears wearing
tear: tore torn
freeze: froze frozen freezes freezing
ride: rode ridden rides riding
swim: swam swum swims swimming
withdraw: withdrew withdrawn withdraws withdrawing
overcome: overcame overcomes overcoming
undergo: underwent undergone undergoes undergoing
slide: slid slides sliding
bleed: bled bleeds bleeding
sleep: slept sleeps sleeping
withhold: withheld withholds withholding
forbid: forbade forbidden forbids forbidding
woman: women
man: men
child: children kid kids
person: persons people
foot: feet
mouse: mice
tooth: teeth
life: lives
wife: wives
knife: knives
police: policemen policeman cop cops
defense: defence defences defenses
center: centre centres centers
meter: metre metres meters
kilometer: kilometre kilometres kilometers km kms
liter: litre litres liters
theater: theatre theatres theaters
color: colour colours colors
harbor: harbour harbours harbors
labor: labour
neighbor: neighbour neighbours neighbors
program: programme programmes programs
tire: tyre tyres tires
gray: grey
tonne: tonnes
aircraft: airplane airplanes plane planes aeroplane
percent: %
patrol: patrols patrolled patrolling
control: controls controlled controlling
cancel: cancels cancelled canceled cancelling canceling
travel: travels travelled traveled travelling traveling
mph: miles-per-hour
`;

/** Lower-case form → the word that stands for it. */
export const LEMMA_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, head]);
    }),
);
