import { SUSPECT } from '../claims/find-suspects.ts';
import type { ClaimNode } from './claim-nodes.ts';
import { AGREE, contrary, differs, UNLIKE, type Verdict } from './verdict.ts';

/** What is said of one person's visit, standing before the law, or whereabouts. */
export function judgeStatuses(a: ClaimNode, b: ClaimNode): Verdict {
  if (a.claim.key === SUSPECT || b.claim.key === SUSPECT) return judgeSuspects(a, b);
  if (a.claim.key !== b.claim.key || a.claim.marks.join() !== b.claim.marks.join()) return UNLIKE;
  if (a.entities[0] === undefined || a.entities[0] !== b.entities[0]) return UNLIKE;
  const [x, y] = rungsOf(a, b);
  const [isDenied, wasDenied] = [a.claim.modality === 'denied', b.claim.modality === 'denied'];
  if (isDenied && wasDenied) return UNLIKE;
  if (isDenied || wasDenied) return x === y ? DENIED : UNLIKE;
  switch (a.claim.key) {
    case 'visit':
      return x === y ? AGREE : VISITS;
    case 'legal':
      return x === y ? judgePlan(a, b) : judgeRungs(x, y);
    case 'whereabouts':
      return x === y ? AGREE : x === 'missing' || y === 'missing' ? FOUND : FATES;
    default:
      return UNLIKE;
  }
}

/** Whoever did it, where one of the two articles has no name yet: they are told of at two times, or nothing is said of them. */
function judgeSuspects(a: ClaimNode, b: ClaimNode): Verdict {
  if ([a, b].some(({ claim }) => claim.modality === 'denied' || !/^(?:suspect|legal)$/.test(claim.key)))
    return UNLIKE;
  const [x, y] = rungsOf(a, b);
  const verdict = x === y ? judgePlan(a, b) : judgeRungs(x, y);
  return verdict === MOVED_ON ? verdict : UNLIKE;
}

function rungsOf(a: ClaimNode, b: ClaimNode): readonly [string, string] {
  const [x = '', y = ''] = [a, b].map(({ claim }) => (claim.value.kind === 'words' ? claim.value.words : ''));
  return [x, y];
}

/** The rungs of the law in the order in which a case climbs them. */
const RUNGS: readonly string[] = [
  'at large',
  'arrested',
  'held',
  'charged',
  'indicted',
  'in court',
  'acquitted',
  'convicted',
  'sentenced',
];

/** Who is charged is brought before a court for it. */
const CHARGED_RUNG = RUNGS.indexOf('charged');

/** A verdict takes months: who is charged here and convicted there is told of at two times. */
const VERDICT_RUNG = RUNGS.indexOf('acquitted');

function judgeRungs(x: string, y: string): Verdict {
  const [low, high] = [RUNGS.indexOf(x), RUNGS.indexOf(y)].sort((m, n) => m - n);
  if (low === undefined || high === undefined || low < 0) return UNLIKE;
  if (RUNGS[low] === 'acquitted') return OUTCOMES;
  // Who is held on one charge may be charged with another later.
  if (RUNGS[low] === 'arrested' && RUNGS[high] === 'held') return AGREE;
  if (RUNGS[high] === 'in court' && low >= CHARGED_RUNG) return AGREE;
  if (
    low === 0 ||
    RUNGS[low] === 'held' ||
    RUNGS[high] === 'in court' ||
    (low < VERDICT_RUNG && high >= VERDICT_RUNG)
  )
    return MOVED_ON;
  return RUNG_APART;
}

/** A charge that is expected here and laid there is told of at two times. */
function judgePlan(a: ClaimNode, b: ClaimNode): Verdict {
  return (a.claim.modality === 'planned') === (b.claim.modality === 'planned') ? AGREE : MOVED_ON;
}

const VISITS = contrary('conflict/status', 'a visit has one rank of protocol');

const DENIED = contrary('conflict/status', 'one says that it is so and the other that it is not');

const OUTCOMES = contrary('conflict/status', 'nobody is both acquitted and convicted of one thing');

const FATES = contrary('conflict/status', 'nobody is found both alive and dead');

const FOUND = differs('differs/update', 'who was missing may have been found since');

const MOVED_ON = differs('differs/update', 'the case may have moved on between the articles');

const RUNG_APART = differs('differs/degree', 'two rungs of one ladder: the higher one takes in the lower');
