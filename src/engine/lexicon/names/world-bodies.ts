/**
 * Public bodies, movements and clubs of the world, in lower case and without hyphens. From WordNet 3.1 (WordNet licence)
 * and the Unicode CLDR (Intl.DisplayNames).
 * Written by test/eval/generate-name-lists.ts; do not edit.
 */
export const WORLD_BODIES: ReadonlySet<string> = new Set(
  `
15 may organization;17 november;3rd october organization;a team;a'man;aarp;abb;abkhas;abkhaz;abu hafs al masri brigades
abu nidal organization;abu sayyaf;academy of motion picture arts and sciences;academy of television arts and sciences;acc;achomawi
aclant;aden abyan islamic army;advanced research and development activity;aec;aegean civilisation;aegean civilization
aegean culture;afisr;afl;afl cio;afspc;age of reason;agriculture department;aiai;air combat command;air corps;air force
air force intelligence surveillance and reconnaissance;air force isr;air force space command;air national guard;akhbari
aksa martyrs brigades;akwa'ala;al aksa martyrs brigades;al asifa;al faran;al fatah;al gama'a al islamiyya;al itihaad al islamiya
al jama'a al islamiyyah al muqatilah bi libya;al jihad;al ma'unah;al muhajiroun;al nathir;al qa'ida;al qaida;al qanoon
al rashid trust;al sunna wal jamma;al tawhid;al ummah;alcoholics anonymous;aleut;alex boncayao brigade;alir;allied command atlantic
allied command europe;american baptist convention;american federalist party;american federation of labor
american federation of labor and congress of industrial organizations;american labor party;american legion;american party
anabaptist denomination;ang;anglican church;anglican communion;ano;ansar al islam;anti imperialist international brigade
anti masonic party;arab league;arab revolutionary brigades;areopagus;armata corsa;armed islamic group
armenian secret army for the liberation of armenia;arminian baptist;arminian church;army for the liberation of rwanda
army intelligence;army national guard;army of muhammad;army of the confederacy;army of the pure;army of the righteous;arng;asala
asbat al ansar;asean;ashcan school;assemblies of god;association for the advancement of retired persons
association of islamic groups and communities;association of orangemen;association of southeast asian nations;atf
atomic energy commission;auc;aum shinrikyo;australian labor party;autodefensas unidas de colombia;baader meinhof gang
ballistic missile defense organization;band of partisans;bank of england;bank of japan;baptist church;baptist denomination;baptists
basque fatherland and liberty;basque homeland and freedom;bearer of the sword;bench;benelux;bja;bjs;black hand;black panthers
black september;black september movement;bloomsbury group;bmdo;bollywood;bop;boy scouts;boy scouts of america;brigate rosse
british cabinet;british commonwealth;british house of commons;british house of lords;british labour party;british parliament
bull moose party;bundesbank;bureau of alcohol tobacco and firearms;bureau of customs;bureau of diplomatic security
bureau of engraving and printing;bureau of intelligence and research;bureau of justice assistance;bureau of justice statistics
bureau of the census;bush administration;cali cartel;caliphate state;calvinistic baptist;camorra
canadian security intelligence service;carter administration;casualty care research center;catholic reaction force;catholic school
ccrc;cdc;census bureau;center for disease control and prevention;central intelligence agency;central intelligence machinery
central powers;centre for international crime prevention;chabad;chabad lubavitch;christendom;christian church;christian science
christianity;chukaku ha;church of christ scientist;church of england;church of ireland;church of jesus christ of latter day saints
church of the brethren;cid;cim;cio;cira;circassian;cis;cisc;civil rights movement;clinton administration;clovis culture;cnpz
commerce department;commission on human rights;commission on narcotic drugs;commission on the status of women
committee for state security;common market;commonwealth of independent states;commonwealth of nations
communications security establishment;communist party;communist party of kampuchea;comptroller of the currency;confederate army
congregation of the inquisition;congregational christian church;congregational church;congress of industrial organizations
congress of racial equality;conservative party;constitutional convention;constitutional union party;continental army
continental congress;continuity army council;continuity irish republican army;contras;corsican army;cosa nostra
council of basel ferrara florence;council of chalcedon;council of constance;council of economic advisors;council of ephesus
council of trent;council of vienne;council on environmental policy;counter reformation;counterterrorist center
court of saint james's;creek confederacy;criminal intelligence services of canada;criminal investigation command;cse;csis;ctc;curia
customs bureau;customs service;cyclades;cycladic civilisation;cycladic civilization;cycladic culture;dail eireann;darpa;dccp
defense advanced research projects agency;defense department;defense information systems agency;defense intelligence agency
defense logistics agency;defense reutilization and marketing service;defense technical information center
democratic front for the liberation of palestine;democratic party;democratic republican party;department of agriculture
department of commerce;department of commerce and labor;department of defense;department of defense laboratory system
department of education;department of energy;department of energy intelligence;department of english
department of health and human services;department of health education and welfare;department of homeland security
department of housing and urban development;department of justice;department of justice canada;department of labor
department of state;department of the interior;department of the treasury;department of transportation
department of veterans affairs;dflp;dia;dippers;directorate for inter services intelligence;disa;disciples of christ
dissident irish republican army;divine unity;dixiecrats;doc;dod;doei;doi;dojc;dol;dos;dot;downing street;drms
drug enforcement administration;drug enforcement agency;dtic;dunkers;e.p.a.;east india company;east turkestan islamic movement
east turkistan islamic movement;economic and social council;economic and social council commission;economic commission for africa
economic commission for asia and the far east;economic commission for europe;economic commission for latin america;ecosoc
ecosoc commission;education department;eec;egtk;egyptian islamic jihad;eln;energy department;english department;enlightenment
environmental protection agency;epa;episcopal church;episcopal church of scotland;estates general;eton college
european central bank;european community;european economic community;european law enforcement organisation;european union;europol
euskadi ta askatasuna;evangelical and reformed church;evangelical united brethren church;exec;f.i.s.c.;faa;fabian society;fao;farc
farm credit system;farmer labor party;fatah;fatah rc;fatah revolutionary council;fatah tanzim;fcc;fcs;fdic;fedayeen saddam
federal aviation administration;federal bureau of investigation;federal bureau of prisons;federal communications commission
federal deposit insurance corporation;federal emergency management agency;federal home loan bank system
federal home loan mortgage corporation;federal housing administration;federal judiciary;federal law enforcement training center
federal national mortgage association;federal party;federal protective service;federal reserve;federal reserve board
federal reserve system;federal security bureau;federal security service;federal trade commission;federalist party;fema;fha;fhlmc
fifth lateran council;fighting french;financial crimes enforcement network;financial management service;fincen
first council of constantinople;first council of lyons;first council of nicaea;first lateran council
first of october antifascist resistance group;first vatican council;five nations;fletc;flnc;fnma;foggy bottom
followers of the prophet;folsom culture;food and agriculture organization;food and agriculture organization of the united nations
food and drug administration;force 17;forces of umar al mukhtar;foreign intelligence service
foreign intelligence surveillance court;foreign office;foreign service;former armed forces;four hundred
fourth council of constantinople;fourth lateran council;fps;freddie mac;free french;free soil party;freedom party;freemasonry
french academy;french foreign legion;french foreign office;frs;fsb;ftc;fuerzas armadas revolucionarios de colombia;fws;gallicanism
gatt;general agreement on tariffs and trade;general assembly;general baptist;general security services
general services administration;german luftwaffe;gestapo;girl scouts;gironde;golden horde;gop;government accounting office
government printing office;gpo;grapo;green party;greenback party;greenpeace;gsa;gspc;guomindang;haganah;hamas;hanseatic league
harakat al jihad al islami al filastini;harakat ul jihad i islami;harkat ul ansar;harkat ul jihad e islami;harkat ul mujahedeen
harkat ul mujahidin;health and human services;helladic civilisation;helladic civilization;helladic culture;hezbollah;hhs
high commission;hizb ut tahrir;hizbullah;hohenzollern empire;holy roman empire;holy war warriors;home loan bank;home office
homeland security;house of burgesses;house of commons;house of lords;house of representatives;housing and urban development;hua;hud
huji;hum;i.o.c.;i.w.w.;iaa;iaea;ibda c;ibrd;icao;icc;idf;ifc;iis;ilo;imf;immigration and naturalization service;imo;imu;inca
indus civilization;industrial workers of the world;inla;inland revenue;inquisition;inr;ins;intelligence community
inter services intelligence;interahamwe;interior department;internal revenue service;international association of lions clubs
international atomic energy agency;international bank for reconstruction and development;international civil aviation organization
international court of justice;international development association;international finance corporation
international islamic front for jihad against jews and crusaders;international labor organization;international labour organization
international maritime organization;international monetary fund;international olympic committee
international relations and security network;interstate commerce commission;ioc;iraqi intelligence service;iraqi mukhabarat
iraqi national congress;irish national liberation army;irish republican army;iroquois league;irs;isi;islam;islam nation
islamic army of aden;islamic army of aden abyan;islamic community;islamic great eastern raiders front;islamic group
islamic group of uzbekistan;islamic jihad;islamic jihad for the liberation of palestine;islamic party of turkestan
islamic resistance movement;islamic ummah;islamic unity;islamism;isn;israeli defense force;ivy league;iww
iz al din al qassam battalions;jabat al tahrir al filistiniyyah;jaish e muhammad;jaish i mohammed;jamaat ul fuqra;japanese red army
jayshullah;jehovah's witnesses;jem;jemaah islamiyah;jerusalem warriors;jewry;jirga;joint chiefs;joint chiefs of staff;jra
jund ul islam;justice department;kach;kahane chai;kaplan group;kashag;kechua;kgb;khmer rouge;knesset;knesseth;know nothing party
ku klux klan;kuomintang;kurdistan labor pary;kurdistan workers party;lablink;labor department;lashkar e jhangvi;lashkar e omar
lashkar e taiba;lashkar e tayyiba;lashkar e toiba;laskar jihad;lateran council;laurel and hardy
lautaro faction of the united popular action movement;lautaro popular rebel forces;lautaro youth movement;league of iroquois
league of nations;lebanese hizballah;lewis and clark expedition;liberal democrat party;liberal party
liberation tigers of tamil eelam;liberty party;libyan fighting group;libyan islamic fighting group;libyan islamic group;lions club
lord's resistance army;loya jirga;loyalist volunteer force;ltte;lubavitch movement;lutheran church;maffia;mafia;mak
maktab al khidmat;malaysia militant group;malaysian mujahidin group;manhattan project;manuel rodriquez patriotic front;maquis
marine corps;marine corps intelligence activity;markaz ud dawa wal irshad;martyrs of al aqsa;masonry;mcia;mdi;medellin cartel;mek
mennonite church;methodist church;methodist denomination;methodists;militant tendency;military intelligence section 5
military intelligence section 6;minoan civilisation;minoan civilization;minoan culture;mko;mogul empire;moranzanist patriotic front
mormon church;mormons;moro islamic liberation front;mossad;mounties;movement for revenge;movement of holy warriors
movimiento revolucionario tupac anaru;mrta;mujahedeen khalq;mujahedeen kompak;mujahidin e khalq organization;muslim ummah;muslimism
mutawa;mutawa'een;mycenaean civilisation;mycenaean civilization;mycenaean culture;nac;nation of islam
national aeronautics and space administration;national archives and records administration;national association of realtors
national climatic data center;national geospatial intelligence agency;national guard bureau;national institute of justice
national institute of standards and technology;national institutes of health;national intelligence community
national labor relations board;national liberation army;national liberation front of corsica
national oceanic and atmospheric administration;national park service;national reconnaissance office;national rifle association
national science foundation;national security agency;national security council;national socialist german workers' party
national technical information service;national trust;national volunteers association;national weather service
naval air warfare center weapons division;naval special warfare;naval surface warfare center;naval underwater warfare center
navy department;nawcwpns;nazi germany;nazi party;ncdc;nestor paz zamora commission;new people's army;new scotland yard;new wave;nga
ngb;nih;nij;nipr;nist;nlrb;noaa;nonproliferation center;north atlantic council;north atlantic treaty organization;northern alliance
northern baptist convention;nouvelle vague;npa;npc;nra;nrc;nro;nsc;nsf;nsw;nswc;ntis;nuclear regulatory commission;nuwc;oas
occupational safety and health administration;office of inspector general;office of intelligence support
office of management and budget;office of naval intelligence;oig;oireachtas;ois;old bailey;omb;oni;opcw;open university;opposition
orange group;orange order;ordnance survey;organization for the prohibition of chemical weapons;organization of american states
organization of petroleum exporting countries;organization of the oppressed on earth;orly group;osha;oxford movement;pagad
paleo american culture;paleo amerind culture;paleo indian culture;palestine authority;palestine islamic jihad
palestine liberation front;palestine liberation organization;palestine national authority;palestinian hizballah
palestinian islamic jihad;palestinian national authority;pan american union;particular baptist;partiya karkeran kurdistan
party of democratic kampuchea;party of god;patent and trademark office database;patent office;pdflp;peace corps;pentagon
pentagon gang;people against gangsterism and drugs;people's liberation army;people's mujahidin of iran;people's party
people's republican army;pesh merga;pflp;pflp gc;phs;pietism;pij;plantation;plato's academy;plf;plo
popular democratic front for the liberation of palestine;popular front for the liberation of palestine
popular front for the liberation of palestine general command;popular struggle front;population commission;populist party
post office;postal rate commission;potsdam conference;ppk;praetorian guard;presbyterian church;progressive party;prohibition party
protestant denomination;protestant episcopal church;protestant reformation;provisional ira;provisional irish republican army;provos
psf;puka inti;qassam brigades;qibla;quai d'orsay;quechua;rashtriya swayamsevak sangh;rcmp;reagan administration
real estate investment trust;real ira;real irish republican army;red army faction;red brigades;red guard;red hand defenders;red sun
reich;reit;republican guard;republican party;reserve officers training corps;revolutionary armed forces of colombia
revolutionary justice organization;revolutionary organization 17 november;revolutionary organization of socialist muslims
revolutionary people's liberation front;revolutionary people's liberation party;revolutionary people's struggle
revolutionary proletarian army;revolutionary proletarian initiative nuclei;revolutionary proletarian nucleus
revolutionary united front;rhd;rira;roman inquisition;roman legion;rota;rotary club;rotary international;rotc;royal academy
royal academy of arts;royal air force;royal canadian mounted police;royal society
royal society of london for improving natural knowledge;rpa abb;ruf;russian agency;sabaoth;sabbath school;saddam's martyrs
salafast group for call and combat;salafist group;salah al din battalions;salvation army;sanhedrin;sba;schutzstaffel;scotland yard
seanad eireann;sec;second council of constantinople;second council of lyons;second council of nicaea;second empire
second lateran council;second reich;second vatican council;secret intelligence service;secret service
securities and exchange commission;security council;security intelligence review committee;security service;selective service
selective service system;sendero luminoso;shin bet;shining path;sicilian mafia;sinn fein;sipah e sahaba;sirc;six nations
sluzhba vneshney razvedki;small business administration;social democratic party;social development commission
social security administration;socialist labor party;socialist party;sol rojo;soldiers of god;southern baptist convention
soviet kgb;soviets;spanish inquisition;sparrow unit;special air service;special branch;special forces
special weapons and tactics squad;special weapons and tactics team;ssa;sss;star chamber;state department;states general
states' rights democratic party;statistical commission;storm troops;street;sturmabteilung;sublime porte;sunday school
supporters of islam;supreme court;supreme court of the united states;supreme headquarters allied powers europe;supreme truth;svr
swat squad;swat team;taleban;taliban;tamil tigers;tammany hall;tammany society;tanzimul fuqra;tareekh e kasas;teamsters union
technology administration;territorial army;third council of constantinople;third lateran council;third reich
transportation security administration;treasury department;trusteeship council;tsa;tupac amaru revolutionary movement
tupac katari guerrilla army;turkish hizballah;u. s. air force;u. s. army;u. s. army special forces;u. s. coast guard;u.s. congress
u.s. government;u.s. house;u.s. house of representatives;u.s. senate;uda;ulster defence association;umar al mukhtar forces;umma
umma tameer e nau;un;un agency;unicef;union army;unitarian church;united church of christ;united front;united methodist church
united mine workers;united mine workers of america;united nations agency;united nations children's fund
united nations crime prevention and criminal justice;united nations educational scientific and cultural organization
united nations international children's emergency fund;united nations office for drug control and crime prevention
united nations secretariat;united self defense force of colombia;united self defense group of colombia;united states
united states air force;united states air force academy;united states army;united states army rangers
united states army special forces;united states border patrol;united states cabinet;united states coast guard
united states congress;united states department of defense;united states department of state
united states fish and wildlife service;united states government;united states government accounting office
united states government printing office;united states house of representatives;united states intelligence agency
united states intelligence community;united states marine corps;united states marines;united states marshals service
united states military academy;united states naval academy;united states navy;united states post office
united states postal inspection service;united states postal service;united states public health service
united states secret service;united states senate;united states supreme court;united states trade representative
united states treasury;us air force;us air force academy;us army;us border patrol;us cabinet;us coast guard;us congress
us fish and wildlife service;us government;us government printing office;us house;us house of representatives;us marine corps
us marshals service;us military academy;us naval academy;us navy;us post office;us postal inspection service;us postal service
us secret service;us senate;us trade representative;usa;usaf;uscb;usda;usmc;usn;usss;usuli;utn;vanguards of conquest
vatican council;vatican i;vatican ii;veterans of foreign wars;vfw;w.h.o.;wac;wall street;war department;ways and means committee
weimar republic;wesleyan methodist church;wesleyan methodists;western civilization;western culture;whig party;white house;whitehall
winchester college;wmo;women's army corps;world bank;world council of churches;world court;world health organization
world meteorological organization;world tamil association;world tamil movement;wto;xhosa;yalta conference;zionism;zionist movement
zulu
`
    .trim()
    .split(/[;\n]/),
);
