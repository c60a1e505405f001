import { checkEach } from './check-quotations.ts';

describe('what is no quotation', () => {
  describe('words held at a distance', () => {
    checkEach([
      'The "reform" left the debts where they were.',
      'The “experts” met again in Oslo.',
      "The 'experts' met again in Oslo.",
      'The so-called "peace plan" failed.',
      'It was a "green" deal in name only.',
      'The new "smart cranes" stand still.',
      'He belongs to the "old guard" of the party.',
      'They sold it as a “safe haven” for savers.',
      'The word "pier" comes from the Latin.',
      'The term “grey zone” was new to the court.',
      'The port, known as "Little Rotterdam," is closed.',
      'Officials searched for "ambassador," "attack" and "harbour."',
      'Her "victory," if it was one, cost the town a year.',
      'The “free” ferry costs nine euros.',
    ]);
  });

  describe('titles of works', () => {
    checkEach([
      'She stars in "The Long Winter Harbour" this autumn.',
      'The film “A Quiet Street in Porto” opens on Friday.',
      'His book, titled "Lessons From a Small Port," sold well.',
      'The band played "Let Us Go Home" twice.',
      'Her life was the very image of "The Last Ferry Home." She never married.',
      'She hosts “Tonight With Ann Roe” and writes a column.',
      'The song "rain over the quay again" was a hit.',
      "His hit 'Down by the Harbour Wall' is played everywhere.",
      'They marched under the banner of "Ports For The People" and went home.',
      'The series “Ports and Their Ghosts,” a Danish production, ends in June.',
    ]);
  });

  describe('nicknames', () => {
    checkEach([
      'Marcia "Cia" Lund left the party.',
      'Jonas “the Crane” Dahl was convicted in 1998.',
      "Pete 'Two Boats' Moran was convicted in 1998.",
    ]);
  });

  describe('apostrophes', () => {
    checkEach([
      "The dockers' union and the pilots' union met.",
      'The dockers’ union and the pilots’ union met.',
      "It's the town's harbour, isn't it, and they'll keep it.",
      "The '90s were good to the port, the '80s weren't.",
      'In the ’90s and the ’80s the port grew.',
      "Rock 'n' roll came by ferry.",
      "Give 'em time, the mayors' offices asked.",
      'D’Angelo met O’Hara at l’Hôtel.',
      "Ships' crews, dockers' wives and pilots' sons came.",
    ]);
  });

  describe('feet, inches, minutes and seconds', () => {
    checkEach([
      'He is 6\'2" tall and she is 5\'10" tall.',
      'A 12" pipe and a 9" pipe burst.',
      'She ran it in 4\'33" and he in 4\'35" that day.',
    ]);
  });

  describe('marks without their fellow', () => {
    checkEach([
      'The sign had lost its " mark in the storm.',
      'A stray ” stood in the text.',
      'The mark " was never closed, said the printer.',
      'She wrote ‘ and nothing else.',
      'Empty marks "" and “” hold nothing.',
      'He drew "…" and "--" on the wall.',
    ]);
  });

  describe('marks that set values apart in mark-up', () => {
    checkEach(['See <post author="Ida Holm of Tarn" place="the long pier, Tarn"> for more.']);
  });

  describe('no marks at all', () => {
    checkEach([
      'Lund said the port would open in May.',
      'According to Lund, the port opens in May.',
      'Asked about May, Lund said nothing.',
    ]);
  });

  describe('segments that are never evidence', () => {
    checkEach([
      'Port opens early after long dispute\n\nThe port opened on Monday after a long dispute with the union, the town council said.\n\n2 Comments\nSeaDog\n"Well, about time that they opened it," my uncle said.\nMira\nI agree with him entirely.',
    ]);
  });
});
