import * as vscode from 'vscode';
import type { ClaimKind } from '../engine/model/kinds.ts';

/**
 * What a fact is about, in a few words. Its key holds base forms of the articles' own words, which stay as they are: they stand in
 * quotation marks.
 */
export function factWords({ kind, key }: { readonly kind: ClaimKind; readonly key: string }): string {
  const { l10n } = vscode;
  const [first = '', ...rest] = key.split(' ');
  const about = ownWords(rest.join(' '));
  switch (kind) {
    case 'date':
      if (first === 'hour') return about ? l10n.t('Time of day: {0}', about) : l10n.t('Time of day');
      return about ? l10n.t('When: {0}', about) : l10n.t('When');
    case 'place':
      return about ? l10n.t('Where: {0}', about) : l10n.t('Where');
    case 'quantity':
      return first === 'person' && rest.length > 0 ? tollWords(rest.join(' ')) : measureWords(key);
    case 'role':
      return first === 'name' ? l10n.t('Spelling of a name') : l10n.t('Office');
    case 'status':
      return statusKeyWords(key);
    case 'relation':
      return l10n.t('Relation: {0}', ownWords(key));
    case 'ordinal':
      return l10n.t('Rank: {0}', ownWords(key));
    case 'quotation':
      return l10n.t('Quotation');
    case 'detail':
      return detailWords(key);
    case 'statement':
      return l10n.t('Statement');
    default:
      return kind satisfies never;
  }
}

/** Words of the articles, those of one class of happenings side by side: `injure+kill`. */
function ownWords(key: string): string {
  return key
    .split('+')
    .map((word) => (word ? `“${word}”` : ''))
    .join(' / ');
}

/** What people are counted by. One that is not listed keeps the articles' own word. */
function tollWords(events: string): string {
  const { l10n } = vscode;
  const known: Readonly<Record<string, string>> = {
    arrest: l10n.t('arrested'),
    charge: l10n.t('charged'),
    convict: l10n.t('convicted'),
    displace: l10n.t('displaced'),
    evacuate: l10n.t('evacuated'),
    injure: l10n.t('injured'),
    kill: l10n.t('killed'),
    miss: l10n.t('missing'),
    rescue: l10n.t('rescued'),
    shoot: l10n.t('shot'),
  };
  const words = events.split('+').map((event) => known[event] ?? ownWords(event));
  return l10n.t('How many people: {0}', words.join(' / '));
}

function measureWords(key: string): string {
  const { l10n } = vscode;
  const known: Readonly<Record<string, string>> = {
    age: l10n.t('Age'),
    area: l10n.t('Area'),
    duration: l10n.t('How long'),
    energy: l10n.t('Energy'),
    frequency: l10n.t('Frequency'),
    length: l10n.t('Length'),
    magnitude: l10n.t('Magnitude'),
    mass: l10n.t('Weight'),
    money: l10n.t('Sum of money'),
    percent: l10n.t('Share'),
    power: l10n.t('Power'),
    pressure: l10n.t('Pressure'),
    speed: l10n.t('Speed'),
    temperature: l10n.t('Temperature'),
    voltage: l10n.t('Voltage'),
    volume: l10n.t('Volume'),
  };
  return known[key] ?? l10n.t('How many: {0}', ownWords(key));
}

function statusKeyWords(key: string): string {
  switch (key) {
    case 'visit':
      return vscode.l10n.t('Kind of visit');
    case 'legal':
    case 'suspect':
      return vscode.l10n.t('Arrest, charge or verdict');
    case 'whereabouts':
      return vscode.l10n.t('Whereabouts');
    default:
      return vscode.l10n.t('What kind of: {0}', ownWords(key));
  }
}

/** `colour of car`, `side of road`, `direction of train`, `fall in or out of river`. */
function detailWords(key: string): string {
  const { l10n } = vscode;
  if (key === 'home') return l10n.t('Home');
  const [, what = '', thing = ''] = /^(\w+) of (.+)$/.exec(key) ?? [];
  switch (what) {
    case 'colour':
      return l10n.t('Colour of {0}', ownWords(thing));
    case 'side':
      return l10n.t('Side of {0}', ownWords(thing));
    case 'direction':
      return l10n.t('Direction of {0}', ownWords(thing));
    default:
      return l10n.t('Detail: {0}', ownWords(key));
  }
}
