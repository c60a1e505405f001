import type { SegmentKind } from '../../model/kinds.ts';
import { isBylineLine } from './byline-line.ts';
import { datelineLength } from './dateline.ts';
import { isDateLine } from './date-line.ts';
import { FURNITURE_LINES, LABELS } from './page-phrases.ts';
import type { LineLabel, PageLine } from './page-line.ts';

/** Decides about the lines whose own words tell what they are: labels, buttons, credits, bylines, dates, notices, promos. */
export function markByWords(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.map((line) => {
    if (line.kind) return line;
    if (isScript(line.text)) return { ...line, kind: 'furniture' };
    if (line.words > LONGEST_NOTICE || line.text.length > LONGEST_TEXT) return line;
    const phrase = line.text.length > LONGEST_PHRASE ? '' : normalize(line.text);
    const label = phrase && labelOf(phrase);
    if (label) return { ...line, label };
    const kind = SIGNS.find(([, test]) => test(line, phrase))?.[0];
    return kind ? { ...line, kind } : line;
  });
}

/** How much of a line is looked at for signs of a program, in UTF-16 units. */
const SCRIPT_REACH = 400;

/** Signs of a program that no prose has so many of. */
const FEWEST_SIGNS = 4;

/** A line of a program or a style sheet that was saved with the page. */
function isScript(text: string): boolean {
  const start = text.slice(0, SCRIPT_REACH);
  if (!/[{=]/.test(start)) return false;
  if (SCRIPT_START.test(start)) return true;
  return start.includes('{') && (start.match(/[{}=;]/g) ?? []).length >= FEWEST_SIGNS;
}

const SCRIPT_START =
  /^\s*(?:(?:var|let|const) [\w$]+ ?=|function ?[\w$]* ?\(|(?:window|document|console)[.[][^ ]{1,80} ?[=(]|if \([^)]{1,80}\) ?\{|@(?:media|import|font-face)\b)/;

/** Notices are short; longer lines are running text that happens to speak of cookies or newsletters. Unit: words. */
const LONGEST_NOTICE = 70;
/** The same in UTF-16 units, for lines of few, endless words; it also bounds the time that the patterns take. */
const LONGEST_TEXT = 600;

/** The longest phrase of the tables of whole lines, in UTF-16 units, with room for signs around it. */
const LONGEST_PHRASE = 80;

/** Tested in this order; the first that fits decides. */
const SIGNS: readonly (readonly [SegmentKind, (line: PageLine, phrase: string) => boolean])[] = [
  [
    'furniture',
    (line, phrase) =>
      FURNITURE_LINES.has(phrase) || FURNITURE_LINES.has(phrase.replace(/\s*\d+$/, '')) || !line.words,
  ],
  ['dateline', (line) => isDateLine(line) || isLoneDateline(line.text)],
  ['byline', isBylineLine],
  ['credit', (line) => line.words <= 22 && isCredit(line.text)],
  ['promo', (line) => isPromo(line)],
  ['furniture', (line) => isNotice(line)],
];

/** `5 Comments`, `Comments (5)`, `Related Articles`. */
function labelOf(phrase: string): LineLabel | undefined {
  const bare = phrase
    .replace(
      /^(?:\d[\d,.]* |show |view |see |read )?(?:all )?(?:\d[\d,.]* )?(?=comments?|responses|replies)/,
      '',
    )
    .replace(/ ?\(?\d[\d,.]*\)?$/, '');
  const found = LABEL_KINDS.find((kind) => LABELS[kind].has(phrase) || LABELS[kind].has(bare));
  if (found) return found;
  return /^more (?:from|on|about|in) [^.!?]{2,40}$/.test(phrase) ||
    /^(?:latest|top|other|more) [^.!?]{2,25} (?:news|stories|articles|headlines)$/.test(phrase)
    ? 'related'
    : undefined;
}

/** `TARN, Norland (ANB) —` on a line of its own, as the wires sent it. */
function isLoneDateline(text: string): boolean {
  return /[–—―_-]$/.test(text) && datelineLength(text) === text.length;
}

const LABEL_KINDS: readonly LineLabel[] = ['related', 'comments', 'digest'];

/** A line in lower case, with straight apostrophes, without marks of Markdown, arrows, bullets, dots and colons at its ends. */
function normalize(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('*', '')
    .replace(/^[#>•·\-–—→»›+▶►|\s]{1,12}/, '')
    .replace(/(?<![.…:!?»›→▼▾>|\s↓+])[.…:!?»›→▼▾>|\s↓+]{1,12}$/, '');
}

const AGENCY =
  '(?:AP|AFP|EPA|ANI|PTI|UPI|ANSA|TASS|NASA|dpa|Reuters|Xinhua|Yonhap|Kyodo|Bloomberg|Getty|Getty Images|AP Photo|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Wikimedia Commons|Wikimedia|Handout|Courtesy|File|Pool|Rex|Zuma|Anadolu|Anadolu Agency|NurPhoto|Sipa)';
const CREDIT = [
  /^\(?(?:(?:file|stock|cover|main|lead|featured|top|ai|press) )?(?:photo|image|picture|photograph|illustration|graphic|video|artwork|screenshot|collage|map|chart|visual|art|footage|photo illustration)(?:s|es|graphs)?(?: (?:credit|courtesy|source|illustration|caption|provided))?s?\s*(?::|\||©|\/|\b(?:by|courtesy|via|from|generated|created|taken|provided|supplied)\b(?! the \p{L}+ (?:show|of)))/iu,
  /^\(?(?:credits?|photo credits?|image credits?|courtesy)\s*(?::|\/|of\b|photo)/i,
  new RegExp(`^\\(?${AGENCY}(?:\\s*/\\s*[^.!?]{2,40})?(?: (?:photo|image|via .{2,30}))?\\)?$`, 'u'),
  new RegExp(
    `^[\\p{Lu}][^.!?]{1,50}?(?: ?/ ?| via | \\| |, for |\\u2014)${AGENCY}\\b[^.!?]{0,30}\\.?\\)?$`,
    'u',
  ),
  /^(?:©|\(c\) )[^.!?]{2,50}\/[^.!?]{2,40}$/i,
];

function isCredit(text: string): boolean {
  const plain = text.replace(/^[#*_>!\s[\]]{1,8}/, '');
  return (
    CREDIT.some((pattern) => pattern.test(plain)) &&
    !/\b(?:shows?|showed|released|emerged|went)\b/i.test(plain)
  );
}

const PROMO_PREFIX =
  /^(?:[>*#•▶►→\s]{0,6})(?:must[- ]reads?|read more|read also|also read|read next|read|related(?: article| story| news| coverage| post| video| link| content)?s?|see also|see more|don['’]t miss|recommended(?: reading)?|further reading|more(?: on this| news| stories)?|watch(?: live| now| also| more| next)?|listen(?: now| live| to)?|also watch|in case you missed it|icymi|up next|you may (?:also )?like|trending|sponsored|editor['’]s picks?|click here(?: to| for)?|check out)\s?(?::|\||–|—|>>|»)\s?\S/i;
const PROMO_CALL =
  /^(?:["“]?)(?:get|sign up|subscribe|join|try|download|follow|register|support|donate|become|click|tap|enjoy|start|stay|never miss|don['’]t miss|want|looking for|like us|find us|add|enter|receive|unlock|become|save|read|listen|watch|sign in|log in|already|for (?:more|the latest|all the latest)|to (?:read|get|receive|continue|subscribe|support)|if you (?:like|liked|enjoy|enjoyed|value|find)|you can (?:follow|find|subscribe|sign))\b/i;
const PROMO_GOODS =
  /\b(?:newsletters?|inbox|briefings?|subscriptions?|subscribers?|subscribe|subscribing|sign(?:ing)? up|free trial|a month|per month|a week|per week|an annual plan|annual plan|alerts|(?:on|our) (?:facebook|twitter|instagram|telegram|whatsapp|youtube|tiktok|linkedin|x|google news|app)|facebook page|whatsapp channel|telegram channel|youtube channel|(?:mobile|our|the) app|app store|google play|podcasts?|our journalism|independent journalism|our (?:reporting|newsroom|website|site)|membership|become a member|for free|(?:days?|weeks?|months?) (?:for )?free|on e-?mail|by e-?mail|via e-?mail|your e-?mail|on mail|push notifications?|full (?:article|story)|click here|unlimited access)\b/i;

/** What a line ends with that asks its reader for something: `Velm Press lives on its readers. Donate today.` */
const LAST_CALL =
  /[.!?] (?:donate|subscribe|become a (?:member|subscriber)|support us|join us)(?: (?:today|now|here))?[.!]?$/i;

function isPromo({ text, words }: PageLine): boolean {
  if (words > 45) return false;
  if (words <= 30 && PROMO_PREFIX.test(text)) return true;
  const calls = (PROMO_CALL.test(text) && PROMO_GOODS.test(text)) || LAST_CALL.test(text);
  return calls && !REPORTS.test(text);
}

/** A sentence of news reports; a promo or a notice speaks to its reader. */
const REPORTS = /\b(?:said|told|says|according to|announced|reported|added)\b/i;

const NOTICES: readonly RegExp[] = [
  // Cookies and privacy, addressed to the reader.
  /^(?=.{0,300}\b(?:cookies?|information on your device|personal data|privacy policy|value your privacy)\b)(?=.{0,300}\b(?:we|our|your?|us|accept|reject|decline|only necessary|ok)\b)(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking|browsing|accepting|submitting|signing)|read our|see our|please|your privacy|to (?:provide|give|improve|help)|(?:[\p{Lu}][^\s.]* ){1,6}(?:and (?:our|its) (?:\d+ )?partners )?uses? )/iu,
  /^(?:this (?:web)?site uses cookies|cookies? (?:on|and|policy|notice|settings|preferences)\b)/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /^(?:Follow|Like|Find|Join|Watch)(?: \p{Lu}[\p{L}'’-]*){1,5}(?: on|:) (?:Facebook|Twitter|X|WhatsApp|LinkedIn|Instagram|YouTube|Telegram|TikTok|Threads|Bluesky)\b/u,
  /\b(?:may|must) not be (?:published|reproduced|broadcast|rewritten|republished)\b/i,
  /^(?:this (?:article|story|post|content|report|piece|page|translation|text) (?:has been|was|is) (?:automatically |machine[- ]|originally |first |auto-?)?(?:translated|generated|published|produced|republished|syndicated|auto-generated|written with|sponsored|part of|free to read|available)|(?:automatically |machine[- ]|auto-?)(?:translated|generated))/i,
  /^(?:share|follow|like|find|tweet|e-?mail|print|save|connect with|contact|visit|message|join)(?: (?:this|us|on|the|via|by|with|me|article|story|post|page))*\s*[:|]?\s*(?:facebook|twitter|x|whatsapp|linkedin|instagram|youtube|e-?mail|telegram|reddit|pinterest|copy link|print|tiktok|threads|bluesky)\b/i,
  /^(?:tags?|topics?|filed under|filed in|categor(?:y|ies)|labels?|keywords?|posted in|in this (?:story|article)|related tags|related topics|sources?|via|reference|references|read (?:the )?(?:full|original)[^:]{0,30}|original (?:article|source|story)|e-?mail|phone|tel|website|hashtags?|share|listen|duration|length|runtime)\s?:/i,
  /^(?:\d[\d,.]*[km]?\+?) (?:shares?|views?|likes?|reads?|min(?:ute)?s?(?: read)?|mins? to read|retweets|followers|reactions?|votes?|points?|upvotes)$/i,
  /^(?:(?:estimated )?(?:reading|read) time|time to read)\b/i,
  /^(?:\d+[- ]?)min(?:ute)?s? read\b/i,
  /^(?:on air(?: now)?|now playing|live now|you are (?:here|reading|logged|using)|listen live|next on|currently|watch live)\b\s?[:|]/i,
  /^(?:please )?(?:enable|turn on|allow|disable|check|upgrade|update|use|install) (?:your )?(?:java ?script|cookies|ad ?block(?:er)?|browser|notifications|flash)/i,
  /^(?:your browser|this (?:video|content|browser|feature|page) (?:does not|doesn['’]t|is not|isn['’]t|cannot|can['’]t|requires|needs)|sorry, (?:this|your|we)|javascript (?:is|must))\b/i,
  /^(?:tip us|got a (?:news )?tip|have a (?:news )?tip|do you (?:have|know) (?:a|an|something|more|any)|send (?:us )?(?:your )?(?:tips|news tips|feedback|corrections)|report (?:a|an) (?:typo|error|mistake|correction)|spotted (?:a|an) (?:typo|error|mistake)|found (?:a|an) (?:typo|error|mistake)|contact the (?:author|reporter|editor|newsroom)|get in touch|help us|tell us|let us know|rate (?:this|our))\b/i,
  /^(?:you must be|you need to be|you have to be|please|to comment|to leave a comment|to post|to view|already (?:a|have)|not a (?:member|subscriber)|your e-?mail address will not|required fields|fields marked|save my name|notify me|this site is protected|powered by|designed by|developed by|hosted by|comments (?:are|have been|on this)|commenting (?:is|on)|the comments (?:are|below)|view comments|readers are|all comments)\b(?=.{0,200}\b(?:log(?:ged)? in|sign(?:ed)? in|subscri\w+|account|published|marked|e-?mail|browser|comments?|recaptcha|wordpress|closed|moderated|register(?:ed)?|member|powered by|designed by|developed by|hosted by)\b)/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^\S+@\S+\.\S+$/,
  /^@\w{2,30}$/,
  /^(?:page \d+ of \d+|\d+ of \d+|\d+\/\d+|\d+ \/ \d+|slide \d+|image \d+ of \d+)$/i,
  /^(?:#\w+[\s,]*){1,20}$/,
  /^(?:-{2,}|={2,}|\*{3,}|_{3,}|(?:[-*_#~•·] ?){3,})$/,
];

function isNotice({ text, words }: PageLine): boolean {
  if (isNavigation(text, words)) return true;
  return NOTICES.some((pattern) => pattern.test(text)) && !REPORTS.test(text);
}

/** `World | Business | Sport`, `Home > World > Europe`: short parts that separators keep apart. */
function isNavigation(text: string, words: number): boolean {
  if (words > 24 || /[.!?]["”’]?$/.test(text.slice(-2))) return false;
  const parts = text.split(/\s*[|›»>→•·]\s*|\s+\/\s+/);
  const last = parts.at(-1) ?? '';
  return (
    parts.length >= 2 &&
    parts.every((part) => part.split(/\s+/).length <= 4) &&
    (parts.length >= 3 || />|›|»|\s\/\s/.test(text)) &&
    last !== text
  );
}
