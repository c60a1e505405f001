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

/**
 * Bodies of states and of the world, agencies and movements that news names without a telling word, in the case they are printed in. No
 * package keeps such a list; companies, brands, teams and bands come from packages, see `organizations.ts`.
 */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  `
  EU; UN; U.N.; NATO; WHO; IMF; WTO; OPEC; OPEC+; ASEAN; APEC; BRICS; OECD; OSCE; UNESCO; UNICEF; UNHCR; IAEA; ICC; ICJ; Interpol
  Europol; G7; G8; G20; G-7; G-20; European Union; United Nations; European Commission; European Parliament; European Council
  European Central Bank; World Bank; World Health Organization; World Trade Organization; International Monetary Fund
  International Criminal Court; African Union; Arab League; Security Council; General Assembly; U.N. General Assembly
  U.N. Security Council; UN Security Council; UN General Assembly; Red Cross; Red Crescent; Amnesty International
  Human Rights Watch; Greenpeace; Kremlin; White House; Blue House; Pentagon; Downing Street; Whitehall; State Department
  Justice Department; Treasury; Federal Reserve; Fed; Congress; Senate; House of Representatives; House of Commons
  House of Lords; Supreme Court; Parliament; Scotland Yard; FBI; CIA; NSA; NASA; ESA; FDA; CDC; FAA; FCC; SEC; FTC; EPA; FEMA
  IRS; DEA; ATF; NTSB; DHS; DOJ; TSA; MI5; MI6; BBC; CNN; Al Jazeera; Reuters; Bloomberg; AP; AFP; Associated Press
  Agence France-Presse; Xinhua; Yonhap; Kyodo; Tass; Interfax; New York Times; Washington Post; Wall Street Journal
  Financial Times; Guardian; FIFA; UEFA; NFL; NBA; MLB; NHL; NCAA; IOC; Hamas; Hezbollah; Taliban; ISIS; ISIL; IS; Daesh
  al-Qaeda; al Qaeda; Al-Qaeda; Boko Haram; Islamic State; PLO; IRA; GOP; Labour; Tories
`
    .trim()
    .split(/\s*[;\n]\s*/),
);
