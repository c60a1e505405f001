const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of places' names. Lower case, full stop left out. */
export const PLACE_HEADS = words(`
  river rivers sea ocean lake lakes bay gulf strait straits canal channel creek falls island islands isle isles peninsula cape coast
  mountain mountains mount hill hills valley desert forest basin delta plateau ridge glacier beach harbor harbour port reef
  street st avenue ave road rd boulevard blvd highway lane drive bridge square plaza park gardens garden airport station
  terminal stadium arena hall tower palace castle cathedral mosque temple cemetery prison jail camp base airfield dam
  county province state states region district territory prefecture oblast borough village town township heights republic kingdom
  emirate emirates strip bank zone border hotel mall zoo observatory mine plant refinery museum line crossing canyon springs
`);

/** First words of places' names that a proper word follows (`Mount Etna`, `Lake Como`). Lower case. */
export const PLACE_OPENERS = words('mount mt lake cape fort port ft camp gulf strait isle river');

/** What streets are called behind an ordinal (`23rd Street`), as they are printed. */
export const STREETS = words('Street Avenue Road Boulevard Lane Drive Place Court Parkway Terrace');

/** What roads are called before their number, as they are printed. */
export const NUMBERED_ROADS = words('Route Highway Interstate Motorway Autobahn');

/** Compass words that join a name of a place or a nationality. Lower case. */
export const COMPASS_WORDS = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern upper lower greater mid inner outer
`);

/** Prepositions that a place follows more often than not. Lower case. */
export const PLACE_PREPOSITIONS = words(
  'in at near from to around across outside inside throughout toward towards into via off',
);

/** The usual abbreviations of the states and provinces of the United States and Canada, in the case they are printed in. */
export const STATE_ABBREVIATIONS = words(`
  Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y.
  N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. Vt. Wash. W.Va. Wis. Wyo. D.C. Alta. B.C. Man. N.B. N.S. Ont. Que. Sask.
`);

/** The postal codes of the states and provinces of the United States and Canada. */
export const STATE_CODES = words(`
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA
  WA WV WI WY DC AB BC MB NB NL NS NT NU ON PE QC SK YT
`);

/** Cities that are called by their letters. */
export const CITY_LETTERS = words('DC LA NYC');

/** The ways to name a part of a continent, which stands behind (`Central Asia`, `North Africa`), in the case they are printed in. */
export const CONTINENT_PARTS = words(`
  North South East West Northern Southern Eastern Western Central Northeast Northwest Southeast Southwest Northeastern Northwestern
  Southeastern Southwestern
`);

/** Continents whose parts are named so. */
export const CONTINENTS = words('Africa America Asia Europe');

/** Other ways to part the world, in the case they are printed in. */
export const WORLD_PARTS: ReadonlySet<string> = new Set([
  'Middle East',
  'Near East',
  'Far East',
  'Arctic',
  'Antarctic',
  'Asia-Pacific',
  'Asia Pacific',
  'Indo-Pacific',
]);
