/**
 * Words that papers choose between for one thing, a row each, under the first. They are narrower than a thesaurus: one word of a row can
 * stand for another in the same sentence without changing what it reports. Happenings have a table of their own.
 */
const SENSES = `
strengthen deepen enhance boost expand bolster broaden widen reinforce intensify
weaken undermine erode
cooperation collaboration partnership
reduce cut decrease lower slash curb trim
increase raise lift hike
rise climb surge soar jump
drop decline slump tumble plummet
help assist aid
need require
allow permit
forbid ban prohibit outlaw bar
hamper hinder impede
protect safeguard shield
support back endorse
oppose reject
criticize condemn denounce
praise laud hail applaud
urge exhort
damage harm
destroy wreck demolish
restore reinstate
continue persist
delay postpone defer
cancel scrap abandon
halt suspend
enter penetrate
escape flee
rebel insurgent
lawyer attorney
doctor physician
car automobile
plane aircraft airplane aeroplane
ship vessel
boss chief head
worker employee staff
firm company
cop police
house home
area region zone
town village
protest demonstration rally
protester demonstrator
clash skirmish
`;

/** Word → the word under which it is compared. */
export const WORD_SENSES: ReadonlyMap<string, string> = new Map(
  SENSES.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', ...others] = row.split(' ');
      return others.map((other): [string, string] => [other, name]);
    }),
);
