import { isDated } from './date-line.ts';
import type { PageLine } from './page-line.ts';

const NAME =
  "(?:(?:[A-Z]\\.|d[aei]|de la|del|den|der|di|du|el|la|le|van|van der|van den|von|bin|al|[dD]['’]|O['’]|Mc|Mac)[ ]?)?\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAMES = `${NAME}(?: ${NAME}){0,4}`;
const MAKERS =
  '(?:by|reported by|reporting by|report by|written by|posted by|published by|story by|story and photos by|text by|words by|edited by|compiled by|produced by|analysis by|opinion by|updated by|translated by|interview by|additional reporting by|authors?:|text:|words:|reporters?:|reporting:|written:|editors?:|contributors?:|from:|from our)';

const MAKER = new RegExp(`^[\\s*_#(–—-]{0,4}${MAKERS}\\s+(?=(?:${NAMES}|AI\\b))`, 'iu');
/** The pattern above ignores case for its first words; the name itself must be written as one. */
const MAKER_NAME = new RegExp(`(?:[Bb][Yy]|:|[Oo]ur)\\s+(?:${NAMES})(?<rest>[^]*)$`, 'u');
const WIRE_CREDITS =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|written|edited|reported)(?: and (?:writing|editing))? by [^\n]{3,300}\)?\.?$/i;
/** `Summarized by AI`, with what else it made of the page. */
const MACHINE_CREDITS =
  /^(?:text )?(?:summari[sz]ed|written|translated) (?:by|with) (?:an )?AI\b[ ,.|]*(?:(?:image|photo|illustration) (?:generated|created|made) (?:by|with) (?:an )?AI)?\.?$/i;
const NAME_AND_DATE = new RegExp(
  `^${NAMES}(?:,? (?:and|&) ${NAMES})?\\s*(?:\\||·|•|—|–|-|,|/)\\s*(?<rest>.{4,60})$`,
  'u',
);
const NAME_AND_POST = new RegExp(
  `^${NAMES}(?:,? (?:and|&) ${NAMES})?\\s*(?:\\||·|•|,)\\s*(?:the )?(?:[\\p{Lu}][\\p{L}.]* ){0,3}(?:staff|staff writer|staff reporter|reporter|correspondent|editor|senior writer|columnist|contributor|contributing writer|special to|associated press|reuters|agence france-presse|bureau|chief|news service|press|producer|journalist)\\b[^.!?]{0,40}$`,
  'iu',
);

/** Whether the line only says who wrote the page. */
export function isBylineLine(line: PageLine): boolean {
  const { text, words } = line;
  if (words > 60 || text.length > 400) return false;
  if (WIRE_CREDITS.test(text) && (text.startsWith('(') || words <= 25)) return true;
  if (words > 18) return false;
  return (
    MACHINE_CREDITS.test(text) ||
    startsWithMaker(text) ||
    hasNameAndDate(text, words) ||
    (words <= 14 && line.ends !== 'stop' && NAME_AND_POST.test(text))
  );
}

function startsWithMaker(text: string): boolean {
  if (!MAKER.test(text)) return false;
  const rest = MAKER_NAME.exec(text)?.groups?.rest ?? (/\bAI\b/.test(text) ? '' : undefined);
  if (rest === undefined) return false;
  // What follows the name is a post, an outlet, another name or a date; a sentence that begins with `By` goes on with a verb.
  return (
    rest === '' ||
    (/^(?:\s*[|,·•(–—/&-]|\s+(?:and|for|in|of|at|with|on|AP|AFP|The)\b|\s*\.$)/.test(rest) &&
      !/[a-z]{3,}["”’]?[.!?]["”’]?$/.test(rest))
  );
}

function hasNameAndDate(text: string, words: number): boolean {
  const rest = words <= 14 ? NAME_AND_DATE.exec(text)?.groups?.rest : undefined;
  return (
    rest !== undefined &&
    isDated(rest) &&
    !/[.!?]$/.test(rest) &&
    /^[\p{L}\d]/u.test(rest) &&
    (rest.match(/\p{L}+/gu) ?? []).length <= 8 &&
    !/\b(?:said|was|is|will|has|had)\b/.test(rest)
  );
}
