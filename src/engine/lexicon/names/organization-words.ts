const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of organizations' names. Lower case, full stop left out. */
export const ORGANIZATION_HEADS = words(`
  inc corp corporation co company companies ltd limited llc llp plc gmbh ag sa nv bv oy ab spa group holdings holding partners
  associates ministry ministries department departments dept agency agencies authority bureau board commission committee council
  cabinet parliament congress senate assembly duma knesset bundestag government administration regime office service services
  university college institute institution academy school schools faculty laboratory laboratories lab foundation trust fund funds bank
  banks exchange insurance airlines airways air motors motor pharmaceuticals pharma systems technologies technology software networks
  network media news times post journal tribune herald gazette guardian telegraph press broadcasting television radio studios pictures
  entertainment records films publishing party union federation confederation league association society club alliance coalition front
  movement brigade brigades battalion regiment division army navy marines corps force forces guard guards police constabulary militia
  court courts tribunal church diocese archdiocese synod hospital hospitals clinic museum gallery orchestra band symphony ballet theatre
  united rovers wanderers athletic city fc
  team squad secretariat organization organisation bloc forum consortium industries industry energy petroleum oil gas electric power
  railway railways railroad airline telecom communications mobile international worldwide global solutions brothers bros sons stores
  supermarkets restaurants hotels resorts capital ventures securities investments chamber embassy consulate mission directorate
  headquarters command fleet squadron
  caucus campaign observatory center centre
`);

/** Heads that open an organization's name before `of` or `for` (`Ministry of Finance`, `Institute for Policy Studies`). */
export const OF_HEADS = words(`
  ministry department bank university college institute academy school council house chamber court church board bureau office
  office commission committee society association federation union league organization organisation fund centre center agency
  secretary foundation museum army order party trust parliament congress city republic kingdom state bishop archdiocese diocese
  duchy commonwealth gulf sea strait bay isle isles cape lake mount port province district county federation tower
  foundation treaty memorandum battle siege war declaration bill charter convention statue
`);

/** Groups of states are called by how many they are (`G7`). */
export const GROUPS_OF_STATES: readonly number[] = [4, 5, 7, 8, 10, 15, 20, 24, 30, 77];

/** Last words of newspapers' names behind the name of a place or of a thing (`Orrin Courier`). Lower case; the usual ones of the press in English. */
export const NEWSPAPER_HEADS = words(`
  advertiser advocate argus banner beacon bulletin chronicle citizen courier democrat dispatch echo enquirer examiner express gazette
  globe guardian herald independent informer inquirer intelligencer journal leader ledger mail mercury messenger mirror monitor news observer
  patriot post press recorder register reporter republican review sentinel standard star statesman sun telegram telegraph times tribune weekly wire
`);

/** Those of `NEWSPAPER_HEADS` that people, too, are called by. */
export const BORNE_HEADS = words(`
  argus banner beacon courier globe guardian herald leader ledger mail mercury monitor post press standard star sun times
`);

/** Those of `NEWSPAPER_HEADS` that places, too, are called by. */
export const PLACED_HEADS = words('banner beacon guardian independent mercury mirror post sentinel star sun');
