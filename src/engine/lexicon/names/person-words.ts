const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address and ranks that stand right before a name and say that a person follows. Lower case, full stop left out. */
export const ADDRESS_WORDS = words(`
  mr mrs ms miss mx dr prof sir dame lord lady baron baroness duke duchess count countess earl king queen prince princess emperor
  empress sultan sheikh sheik emir pope cardinal archbishop bishop rabbi imam ayatollah reverend rev father fr sister brother saint
  gen general lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt private adm admiral
  marshal brigadier gov sen rep pres hon judge justice mullah tsar herr frau monsieur madame señor señora
`);

/** Offices and trades: they may be capitalised before a name, and stand in lower case beside one. Lower case. */
export const ROLE_WORDS = words(`
  president premier chancellor minister pm secretary governor mayor senator congressman congresswoman representative deputy
  ambassador envoy consul chairman chairwoman chair chairperson chief ceo cfo coo cto director executive officer spokesman
  spokeswoman spokesperson spokesperson-designate commissioner attorney prosecutor sheriff detective inspector superintendent constable
  professor doctor coach captain manager leader founder editor analyst economist lawyer judge justice speaker whip councillor
  councilman councilwoman treasurer ombudsman rapporteur marshal lawmaker legislator mp mep mla
  vice-president commander undersecretary pastor bishop archbishop patriarch actor actress singer author novelist
  journalist reporter correspondent photographer officer agent sergeant lieutenant colonel general admiral brigadier king queen prince
  princess emperor dean principal provost comptroller auditor astronaut cosmonaut striker midfielder goalkeeper defender surgeon
`);

/** Words that may stand between or before the words of a title (`Deputy Assistant Secretary`, `Foreign Minister`). Lower case. */
export const ROLE_MODIFIERS = words(`
  prime vice deputy assistant associate acting interim former ex first second senior junior chief foreign defence defense finance
  interior home health education justice trade energy environment economy labor labour agriculture transport culture security national
  state federal district county city general lead co executive managing press supreme crown lord attorney under special house senate
  majority minority opposition presidential commerce treasury police fire war external affairs information communications planning
  development tourism sports women industry science technology current then late head major staff sergeant detective permanent
  governing honorary emeritus elect retired superior supreme circuit court appeals appellate parliamentary provincial
`);

/** Verbs of saying and acting that follow the name of a person or of a body that speaks. Lower case. */
export const SPEECH_WORDS = words(`
  said says told tells added adds stated states wrote writes argued argues claimed claims explained explains noted notes asked asks
  replied recalled insisted warned warns acknowledged admitted testified tweeted commented observed remarked joked described
`);

/** Parts that join the words of a personal name, in the case they are printed in. */
export const NAME_PARTICLES = words(`
  de da do dos das del della di du des van von der den ter ten la le al el ul bin ibn bint abu af av zu zum y e san
`);

/** What may follow a personal name and belongs to it. Lower case, full stop left out. */
export const NAME_SUFFIXES = words('jr sr ii iii iv');

/** Posts of those who play for a team or lead it. Lower case; `back` and `end` stand behind another word (`running back`). */
export const PLAYERS = words(`
  back baseman captain catcher center centre coach cornerback defender end forward fullback goalie goalkeeper goaltender guard halfback infielder
  keeper kicker lineman linebacker midfielder outfielder pitcher player playmaker prop punter quarterback receiver safety shortstop striker
  substitute tackle winger
`);

/** Words between a team and such a post. Lower case. */
export const PLAYER_MODIFIERS = words(`
  all-star assistant center centre closing defensive first former free full fly goal head interim left long offensive point power relief right
  rookie running scrum-half second short-stop small star starting strong third tight veteran wide wing
`);
