const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );

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
  united rovers wanderers athletic city fc sox yankees
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

/** Well-known bodies, in the case they are printed in. */
export const ORGANIZATIONS = lines(`
  EU
  UN
  U.N.
  NATO
  WHO
  IMF
  WTO
  OPEC
  OPEC+
  ASEAN
  APEC
  BRICS
  OECD
  OSCE
  UNESCO
  UNICEF
  UNHCR
  IAEA
  ICC
  ICJ
  Interpol
  Europol
  G7
  G8
  G20
  G-7
  G-20
  European Union
  United Nations
  European Commission
  European Parliament
  European Council
  European Central Bank
  World Bank
  World Health Organization
  World Trade Organization
  International Monetary Fund
  International Criminal Court
  African Union
  Arab League
  Security Council
  General Assembly
  U.N. General Assembly
  U.N. Security Council
  UN Security Council
  UN General Assembly
  Red Cross
  Red Crescent
  Amnesty International
  Human Rights Watch
  Greenpeace
  Kremlin
  White House
  Blue House
  Pentagon
  Downing Street
  Whitehall
  State Department
  Justice Department
  Treasury
  Federal Reserve
  Fed
  Congress
  Senate
  House of Representatives
  House of Commons
  House of Lords
  Supreme Court
  Parliament
  Scotland Yard
  FBI
  CIA
  NSA
  NASA
  ESA
  FDA
  CDC
  FAA
  FCC
  SEC
  FTC
  EPA
  FEMA
  IRS
  DEA
  ATF
  NTSB
  DHS
  DOJ
  TSA
  MI5
  MI6
  BBC
  CNN
  ABC
  NBC
  CBS
  ITV
  NPR
  PBS
  MSNBC
  Fox News
  Al Jazeera
  Reuters
  Bloomberg
  AP
  AFP
  Associated Press
  Agence France-Presse
  Xinhua
  Yonhap
  Kyodo
  Tass
  Interfax
  New York Times
  Washington Post
  Wall Street Journal
  Financial Times
  Guardian
  Google
  Microsoft
  Apple
  Amazon
  Facebook
  Meta
  Twitter
  X
  YouTube
  Instagram
  TikTok
  Netflix
  Intel
  IBM
  AMD
  Nvidia
  Samsung
  Sony
  Toyota
  Honda
  Nissan
  Hyundai
  Volkswagen
  BMW
  Ford
  Tesla
  Boeing
  Airbus
  Huawei
  Alibaba
  Tencent
  Yahoo
  Oracle
  Cisco
  Shell
  BP
  ExxonMobil
  Chevron
  Gazprom
  Rosneft
  Goldman Sachs
  JPMorgan
  Citigroup
  HSBC
  Barclays
  UBS
  FIFA
  UEFA
  NFL
  NBA
  MLB
  NHL
  NCAA
  IOC
  Hamas
  Hezbollah
  Taliban
  ISIS
  ISIL
  IS
  Daesh
  al-Qaeda
  al Qaeda
  Al-Qaeda
  Boko Haram
  Islamic State
  PLO
  IRA
  GOP
  Labour
  Tories
`);

/** More bodies of the news, in the case they are printed in: companies, papers, stations, teams, parties, armed groups. */
export const MORE_ORGANIZATIONS = lines(`
  Los Angeles Times
  Chicago Tribune
  Boston Globe
  Miami Herald
  USA Today
  Daily Mail
  Daily Telegraph
  Daily Mirror
  Daily News
  Sunday Times
  Independent
  Economist
  Newsweek
  Forbes
  Politico
  Axios
  HuffPost
  Huffington Post
  BuzzFeed
  Vox
  Vice
  TMZ
  E! News
  CNBC
  ESPN
  HBO
  MTV
  Sky News
  Channel 4
  Deutsche Welle
  Der Spiegel
  Die Welt
  Le Monde
  Le Figaro
  El País
  El Pais
  La Repubblica
  Corriere della Sera
  Asahi Shimbun
  Haaretz
  Al Arabiya
  Press TV
  RIA Novosti
  Interfax
  Yahoo!
  Bing
  Dell
  HP
  Hewlett-Packard
  Xerox
  Nokia
  Ericsson
  Motorola
  BlackBerry
  LG
  HTC
  Panasonic
  Toshiba
  Hitachi
  Nintendo
  Sega
  Siemens
  Bosch
  SAP
  BASF
  Bayer
  Pfizer
  Merck
  Novartis
  Roche
  AstraZeneca
  GlaxoSmithKline
  Moderna
  BioNTech
  Johnson & Johnson
  Procter & Gamble
  Coca-Cola
  Pepsi
  PepsiCo
  McDonald's
  Starbucks
  Walmart
  Wal-Mart
  Target
  Costco
  Tesco
  Sainsbury's
  Ikea
  Nike
  Adidas
  Disney
  Pixar
  Warner Bros
  Time Warner
  Comcast
  Verizon
  AT&T
  T-Mobile
  Vodafone
  Orange
  Telefonica
  General Motors
  GM
  General Electric
  GE
  Chrysler
  Fiat
  Renault
  Peugeot
  Mercedes
  Mercedes-Benz
  Daimler
  Audi
  Porsche
  Ferrari
  Volvo
  Saab
  Lockheed Martin
  Northrop Grumman
  Raytheon
  SpaceX
  Uber
  Lyft
  Airbnb
  PayPal
  Visa
  MasterCard
  American Express
  Bank of America
  Wells Fargo
  Morgan Stanley
  Lehman Brothers
  Merrill Lynch
  Deutsche Bank
  Credit Suisse
  BNP Paribas
  Lloyds
  Santander
  AIG
  Moody's
  Standard & Poor's
  Fitch
  Nasdaq
  NYSE
  Exxon
  Total
  Eni
  Aramco
  Petrobras
  Lukoil
  Halliburton
  Transocean
  Enron
  Delta
  United Airlines
  American Airlines
  Southwest Airlines
  British Airways
  Lufthansa
  Air France
  KLM
  Ryanair
  easyJet
  Qantas
  Emirates
  Aeroflot
  Firefox
  Mozilla
  Wikipedia
  Wikimedia
  WikiLeaks
  Wikinews
  Anonymous
  Snapchat
  WhatsApp
  LinkedIn
  Reddit
  eBay
  Spotify
  OpenAI
  Dropbox
  Scientology
  Church of Scientology
  Catholic Church
  Church of England
  Vatican
  Holy See
  Manchester United
  Manchester City
  Real Madrid
  Barcelona FC
  Arsenal
  Chelsea
  Tottenham
  Everton
  Aston Villa
  Bayern Munich
  Borussia Dortmund
  Juventus
  AC Milan
  Inter Milan
  Ajax
  Benfica
  Celtic
  Rangers
  New York Yankees
  Yankees
  Red Sox
  Boston Red Sox
  Mets
  Dodgers
  Cubs
  White Sox
  Braves
  Phillies
  Cardinals
  Giants
  Cowboys
  Dallas Cowboys
  Patriots
  New England Patriots
  Packers
  Steelers
  Bears
  Broncos
  Redskins
  Jets
  Dolphins
  Ravens
  Bengals
  Browns
  Colts
  Texans
  Titans
  Chiefs
  Raiders
  Chargers
  Seahawks
  Rams
  49ers
  Falcons
  Panthers
  Saints
  Buccaneers
  Vikings
  Lions
  Lakers
  Celtics
  Knicks
  Nets
  Heat
  Bulls
  Spurs
  Mavericks
  Rockets
  Thunder
  Warriors
  Clippers
  Bruins
  Canucks
  Maple Leafs
  Flyers
  Penguins
  Blackhawks
  Red Wings
  Republican Party
  Democratic Party
  Labour Party
  Conservative Party
  Liberal Democrats
  Green Party
  Tea Party
  Communist Party
  Workers' Party
  Christian Democrats
  Social Democrats
  Likud
  Fatah
  Muslim Brotherhood
  Sinn Fein
  Sinn Féin
  Congress Party
  BJP
  ANC
  CDU
  SPD
  AfD
  UKIP
  SNP
  DUP
  KGB
  FSB
  GRU
  SVR
  Mossad
  Shin Bet
  IDF
  ISI
  PLA
  KCNA
  IRGC
  Revolutionary Guards
  Peshmerga
  YPG
  PKK
  SDF
  FARC
  ETA
  LTTE
  Tamil Tigers
  al-Shabaab
  al Shabaab
  al-Shabab
  al-Nusra
  Nusra Front
  al-Nusra Front
  Jabhat al-Nusra
  Lashkar-e-Taiba
  Ku Klux Klan
  NAACP
  ACLU
  NRA
  AFL-CIO
  AARP
  PETA
  WWF
  USGS
  NOAA
  National Weather Service
  Coast Guard
  National Guard
  Secret Service
  Homeland Security
  Border Patrol
  Army
  Navy
  Air Force
  Marine Corps
  Royal Navy
  Royal Air Force
  RAF
  LAPD
  NYPD
  Met Police
  Metropolitan Police
  Bundestag
  Bundesbank
  Knesset
  Duma
  State Duma
  Lok Sabha
  House
  House Republicans
  Capitol
  Oval Office
  MIT
  UCLA
  USC
  NYU
  Caltech
  Harvard
  Yale
  Stanford
  Princeton
  Columbia University
  Oxford University
  Cambridge University
  CERN
  ECB
  EEC
  COMECON
  Warsaw Pact
  League of Nations
  Commonwealth
  ECOWAS
  SADC
  GCC
  CIS
  NAFTA
  Mercosur
  ITU
  ILO
  UNDP
  UNRWA
  UNAMA
  UNAMI
  OPCW
  ICRC
  MSF
  Oxfam
  Save the Children
  Doctors Without Borders
`);
