/** What a reporting verb does with what it reports. */
export type ReportingKind =
  /** Passes words on, whole or as a `that` clause: `said`, `added`, `wrote`. */
  | 'say'
  /** Puts a question or a request: `asked`, `urged`. */
  | 'ask'
  /** Passes a verdict on somebody or something, in words that may stand in marks: `called`, `accused`. */
  | 'judge'
  /** Binds the speaker: `promised`, `vowed`. */
  | 'promise'
  /** Reports a view or a feeling: `believes`, `hopes`. */
  | 'think'
  /** What documents and studies do: `shows`, `found`. */
  | 'show';

/** `past` stands for both past forms where they are the same; `ing` is the participle in `adding that`. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

export interface ReportingVerb {
  readonly lemma: string;
  readonly kind: ReportingKind;
  readonly form: VerbForm;
  /** Whether the word is a noun or another verb at least as often (`reports`, `read`): it is a cue only beside a clear source. */
  readonly weak: boolean;
}

/** The lemmas of each kind. A star marks those that need a clear source beside them. */
const LEMMAS: Readonly<Record<ReportingKind, string>> = {
  say:
    'say tell add write note announce explain state* declare argue claim insist suggest acknowledge admit concede confirm ' +
    'continue* conclude recall reply respond answer* remark comment* observe report* reveal disclose stress emphasize emphasise ' +
    'underline underscore reiterate repeat* warn caution predict joke quip tweet* retweet post* blog* email e-mail text* boast ' +
    'brag complain lament assert allege contend maintain charge* counter* retort rejoin indicate testify proclaim shout yell ' +
    'scream cry* exclaim whisper mutter murmur mumble chant* sing* laugh* sigh* snap* fume rant rail gush crow* muse reason* ' +
    'reflect* reminisce elaborate clarify interject interrupt protest* object* agree disagree concur affirm attest echo* inform ' +
    'notify remind assure reassure signal* hint imply opine posit speculate estimate* forecast* project* preach recount relate* ' +
    'narrate recite growl grumble groan moan snort scoff sneer hiss shrug* grin* smile* chuckle giggle stammer stutter sob bark* ' +
    'bellow roar* thunder* deadpan advise* counsel* teach* gripe vent* marvel* enthuse rejoice scold chide* admonish rebuke* ' +
    'retaliate* deny refute rebut dispute* read* begin* open* close* finish* offer* interpose divulge intimate* pronounce* ' +
    'decree rule* order* cite* quote* volunteer* venture* drawl intone lecture* philosophize theorize surmise summarize sum* ' +
    'characterize demur hedge* confide confess',
  ask: 'ask inquire enquire query* wonder demand* urge plead beg implore beseech request* recommend propose* press* appeal*',
  judge:
    'call describe dub label* brand* denounce condemn criticize criticise blast* slam* attack* mock* ridicule* decry deride dismiss ' +
    'reject* praise* hail* laud applaud* thank* welcome* commend accuse blame* defend* endorse* question* challenge* compare* ' +
    'characterise lambast lambaste castigate berate bash* tout* portray* depict* deem term* liken salute* cheer* congratulate ' +
    'honour* honor* eulogize disparage refer* vilify',
  promise: 'promise pledge vow swear threaten guarantee*',
  think:
    'think believe hope* feel* fear* expect* consider* suspect* guess* reckon* know* understand* doubt* worry* want* see* view* ' +
    'regret* imagine* assume* figure* decide* realize* realise* learn* hear* wish* fret* foresee envision envisage',
  show: 'show* find* prove* demonstrate* document* detail* list* establish* discover* determine*',
};

/** Forms that the rules of spelling do not give: base → present, past, participle, ing. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string, string]>> = {
  say: ['says', 'said', 'said', 'saying'],
  tell: ['tells', 'told', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  teach: ['teaches', 'taught', 'taught', 'teaching'],
  read: ['reads', 'read', 'read', 'reading'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  hear: ['hears', 'heard', 'heard', 'hearing'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  show: ['shows', 'showed', 'shown', 'showing'],
  find: ['finds', 'found', 'found', 'finding'],
  forecast: ['forecasts', 'forecast', 'forecast', 'forecasting'],
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  blog: ['blogs', 'blogged', 'blogged', 'blogging'],
  brag: ['brags', 'bragged', 'bragged', 'bragging'],
  snap: ['snaps', 'snapped', 'snapped', 'snapping'],
  sob: ['sobs', 'sobbed', 'sobbed', 'sobbing'],
  grin: ['grins', 'grinned', 'grinned', 'grinning'],
  beg: ['begs', 'begged', 'begged', 'begging'],
  slam: ['slams', 'slammed', 'slammed', 'slamming'],
  dub: ['dubs', 'dubbed', 'dubbed', 'dubbing'],
  sum: ['sums', 'summed', 'summed', 'summing'],
  rebut: ['rebuts', 'rebutted', 'rebutted', 'rebutting'],
  refer: ['refers', 'referred', 'referred', 'referring'],
  demur: ['demurs', 'demurred', 'demurred', 'demurring'],
  fret: ['frets', 'fretted', 'fretted', 'fretting'],
};

/** Every form of the reporting verbs, in lower case. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = new Map(
  Object.entries(LEMMAS).flatMap(([kind, lemmas]) =>
    lemmas
      .split(' ')
      .flatMap((entry) => formsOf(entry.replace('*', ''), kind as ReportingKind, entry.endsWith('*'))),
  ),
);

/** Verbs of two words, by their first word: `pointed out`, `went on`, `shot back`. */
export const PARTICLE_VERBS: ReadonlyMap<string, readonly string[]> = new Map([
  ...both(['point', 'points', 'pointed', 'pointing'], ['out']),
  ...both(['go', 'goes', 'went', 'going'], ['on']),
  ...both(['shoot', 'shoots', 'shot', 'fire', 'fires', 'fired', 'hit', 'hits'], ['back']),
  ...both(['chime', 'chimes', 'chimed', 'weigh', 'weighs', 'weighed'], ['in']),
  ...both(
    ['call', 'calls', 'called', 'calling', 'cry', 'cried', 'sing', 'blurt', 'blurts', 'blurted'],
    ['out'],
  ),
]);

/** Words of sources in a phrase without a verb: `according to the mayor`, `in the words of the mayor`. */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['citing'],
  ['quoting'],
];

function both(
  firsts: readonly string[],
  particles: readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  return firsts.map((first) => [first, particles] as const);
}

function formsOf(
  lemma: string,
  kind: ReportingKind,
  weak: boolean,
): readonly (readonly [string, ReportingVerb])[] {
  const [present, past, participle, ing] = IRREGULAR[lemma] ?? regular(lemma);
  const entry = (word: string, form: VerbForm, needsSource: boolean): readonly [string, ReportingVerb] => [
    word,
    { lemma, kind, form, weak: needsSource },
  ];
  // The base form stands after `to` and after plurals; it is a noun too often to be a cue by itself.
  return [
    entry(lemma, 'base', weak || lemma !== 'say'),
    entry(present, 'present', weak),
    entry(participle, 'participle', weak),
    entry(ing, 'ing', weak),
    entry(past, 'past', weak),
  ];
}

function regular(lemma: string): readonly [string, string, string, string] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const present = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [present, `${lemma}ed`, `${lemma}ed`, `${lemma}ing`];
}
