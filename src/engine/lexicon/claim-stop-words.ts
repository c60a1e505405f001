/** Words that carry no content: they end the phrase after a figure and count for nothing when two sentences are aligned. */
export const CLAIM_STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or nor but of in on at to for from by with as is was were are be been being am has have had having do does did
  that this these those it its it's his her hers their theirs our your my he she they we you i him them us me who whom whose which what
  will would shall should can could may might must not no n't cannot after before about above below between during under over into onto out
  off up down through across against among around along within without toward towards upon near past until till since while when where
  why how because although though if unless than then so too also just only even still yet already very more most much many some any all
  both each every either neither other another such same own there here again ever never now once said say says according told asked added
  ago per via amid despite like including include includes included well however meanwhile later earlier soon today yesterday tomorrow
  's ’s 'll 're 've 'd mr mrs ms dr`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words after which a phrase that names what is counted cannot go on. */
export const PHRASE_ENDERS: ReadonlySet<string> = new Set(
  `is was were are be been being am has have had do does did will would shall should can could may might must not who whom whose which that
  in on at to for from by with as after before about above below between during under over into onto out off up down through across against
  among around along within without toward towards upon near past until till since while when where because although though if unless than
  then so but it he she they we you i his her their its our this these those the a an said says told according including also just only
  each every per ago later earlier yesterday today tomorrow there here amid despite via`
    .split(/\s+/)
    .filter(Boolean),
);
