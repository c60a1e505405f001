import { shareOne } from '../base/share-one.ts';
import type { Claim } from '../claims/claim.ts';
import { STATISTIC } from '../claims/read-quantities.ts';
import { haveOtherAges, isToll } from './bound-claims.ts';
import { stateOneScore } from './bound-days.ts';
import type { ClaimNode } from './claim-nodes.ts';
import type { Corpus } from './corpus.ts';

/**
 * Whether both name people and none of them can be the same: what is said of one is not said of the other. Of a meeting, it is
 * enough that each side names somebody whom the other lacks.
 */
export function areOtherPeople(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [corpus.peopleOf(a.entities), corpus.peopleOf(b.entities)];
  // The age of one person may be what is in dispute.
  if (!shareOne(x, y) && haveOtherAges(a.claim, b.claim)) return true;
  if (x.length === 0 || y.length === 0) return false;
  if (!shareOne(x, y)) return true;
  const isMeeting = a.claim.governors.includes('meet') && b.claim.governors.includes('meet');
  return isMeeting && haveOneMore(x, y) && haveOneMore(y, x);
}

/** Ages that are further apart are no dispute about one person's. Unit: years. */
const FEWEST_YEARS = 3;

/** Whether two sentences are each of a person of another age, whoever else they name. */
export function areOfOtherAges({ claim: x }: ClaimNode, { claim: y }: ClaimNode): boolean {
  return haveOtherAges(x, y, FEWEST_YEARS);
}

/** Whether a game or a deal is that of two other sides: one plays many, and many bid for one. */
export function areOtherSides(corpus: Corpus, a: ClaimNode, b: ClaimNode): boolean {
  if (isOffer(a.claim) && isOffer(b.claim)) {
    const [x, y] = [bodiesOf(corpus, a), bodiesOf(corpus, b)];
    return (
      x.length > 0 && y.length > 0 && !x.some((id) => y.some((other) => mayBeOneBody(corpus, id, other)))
    );
  }
  if (a.claim.kind !== 'date' || !isOfGame(a.claim) || !isOfGame(b.claim)) return false;
  if (stateOneScore(a.claim, b.claim)) return false;
  const [x, y] = [a.entities.slice(0, SIDES), b.entities.slice(0, SIDES)];
  return haveOneMore(x, y) && haveOneMore(y, x) && x.length + y.length === 2 * SIDES;
}

/** `Orra City` and `the City`, `Los Angeles Angels` and `Angels`: one name holds all words of the other. */
function mayBeOneBody({ entityById }: Corpus, x: string, y: string): boolean {
  const [p, q] = [x, y].map((id) => (entityById.get(id)?.name ?? '').toLowerCase().split(' '));
  return (
    p !== undefined &&
    q !== undefined &&
    (p.every((word) => q.includes(word)) || q.every((word) => p.includes(word)))
  );
}

function isOfGame({ governors: [governor = ''] }: Claim): boolean {
  return /^(?:win|lose|play|beat|defeat|face|host)$/.test(governor);
}

function isOffer({ near, governors }: Claim): boolean {
  return [near, governors].some((words) => words.includes('offer') || words.includes('bid'));
}

/** The two of a game, which stand nearest to what is said of it. */
const SIDES = 2;

/** What a player does for yards. */
const PLAY = /^(?:rush|throw|pass|catch|run|gain|receiv|complet)$/;

function isStatistic({ key, governors: [governor = ''] }: Claim): boolean {
  return key === 'length' ? PLAY.test(governor) : STATISTIC.test(key);
}

/** Other figures of a sentence that have to differ before it is taken for a row of another table. */
const FEWEST_OTHERS = 2;

/**
 * Whether two sentences are rows of two tables: each states several figures besides, or one beside the count of what a player did, and they
 * have none in common. `25 points and 16 rebounds` were made in another game than `22 points and nine rebounds`.
 */
export function areOtherRows(
  { claim: x }: ClaimNode,
  { claim: y }: ClaimNode,
  fewest = FEWEST_OTHERS,
): boolean {
  if (isToll(x) || x.value.kind !== 'figure' || y.value.kind !== 'figure') return false;
  const [p, q] = [othersOf(x), othersOf(y)];
  const least = isStatistic(x) || x.key === 'percent' ? 1 : fewest;
  return p.length >= least && q.length >= least && !shareOne(p, q);
}

function othersOf({ numbers, value }: Claim): readonly number[] {
  const own = value.kind === 'figure' ? value.figure.stated : undefined;
  return numbers.filter((number) => number !== own);
}

/** Whether two counts are of what two players did: of several names in a sentence the nearest is whose count it is. */
export function areOtherPlayers(a: ClaimNode, b: ClaimNode): boolean {
  if (!isStatistic(a.claim) || !isStatistic(b.claim)) return false;
  const [[x], [y]] = [a.entities, b.entities];
  return x !== undefined && y !== undefined && x !== y;
}

/** The dead of an earlier disaster, told in the same lead, are many times those of today's. */
const OTHER_DISASTER = 12;

/** Whether two tolls are too far apart to be of one happening. */
export function areOtherOrders({ claim: x }: ClaimNode, { claim: y }: ClaimNode): boolean {
  if (!isToll(x) || x.value.kind !== 'figure' || y.value.kind !== 'figure') return false;
  const [p, q] = [x.value.figure.stated, y.value.figure.stated];
  return Math.max(p, q) > OTHER_DISASTER * Math.min(p, q);
}

/** Whether two days in court are days in two courts: who is sent from the magistrates to the crown court appears in both. */
export function areOtherCourts({ claim: x }: ClaimNode, { claim: y }: ClaimNode): boolean {
  if (x.kind !== 'date' || !x.near.includes('court') || !y.near.includes('court')) return false;
  const [p, q] = [x.near.filter(isCourt), y.near.filter(isCourt)];
  return p.length > 0 && q.length > 0 && !shareOne(p, q);
}

function isCourt(word: string): boolean {
  return /^(?:magistrat|crown|high|supreme|district|appeal|county|federal|superior|municipal|juvenil)/.test(
    word,
  );
}

/** Words that say of which stretch of time, or of which moment of a game, a figure is. */
const WINDOW = /^(?:first|last|left)$/;

/** Whether a figure is only the length of a stretch: `the first two drives`, `four minutes left`. */
export function isWindow({ marks }: Claim): boolean {
  return marks.some((mark) => WINDOW.test(mark));
}

function bodiesOf({ entityById }: Corpus, { entities }: ClaimNode): readonly string[] {
  return entities.filter((id) => entityById.get(id)?.kind === 'organization');
}

function haveOneMore(x: readonly string[], y: readonly string[]): boolean {
  return x.some((name) => !y.includes(name));
}
