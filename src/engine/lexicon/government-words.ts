/**
 * Words beside a capital that tell that its government is meant. Lower case; usage of news in English, written for this project.
 */

/** What a government says or does, in the forms that follow its name as subject. Verbs of saying are in `REPORTING_VERBS`. */
export const ACTING_VERBS = `
accept accepts accepted adopt adopts adopted agree agrees agreed approve approves approved back backs backed ban bans banned block
blocks blocked condemn condemns condemned cut cuts decide decides decided demand demands demanded deny denies denied deploy deploys
deployed expel expels expelled hopes hoped impose imposes imposed insists intends intended invite invites invited lift lifts lifted offer offers offered
oppose opposes opposed pledge pledges pledged pressed pulled pushes pushed ratified recalled recognises recognised recognizes recognized
refuse refuses refused reject rejects rejected retaliate retaliates retaliated seek seeks sought send sends sent sign signs signed suspend
suspends suspended threaten threatens threatened want wants wanted withdraw withdraws withdrew
`;

/** Helping verbs that a government's doing follows; a place has no will. */
export const ACTING_HELPERS = `will would must may might could should`;

/** What a government has: `Velm’s sanctions`. */
export const STATE_NOUNS = `
agreement alliance ally allies ambassador ambassadors approval army backing commitment concession concessions consent countermeasures
criticism decision demand demands diplomacy diplomats embargo envoy envoys foreign government interests leadership military negotiator
negotiators offer officials opposition plan plans pledge policies policy position pressure promise proposal reaction refusal rejection
relations relationship request response retaliation rhetoric sanctions stance strategy support tariffs threat threats ties trade troops
veto view views war
`;

/** What goes on between two governments: `talks with Velm`, `ties between Velm and Orrin`. */
export const STATE_DEALINGS = `
agreement alliance bargain channel channels conflict cooperation deal deals diplomacy dispute disputes negotiation negotiations pact
partnership pressure quarrel rapprochement relation relations relationship rift row sanctions standoff summit talks tariffs tension
tensions ties trade treaty truce
`;
