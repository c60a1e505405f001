const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\n;]/)
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** Last words of places' names. Lower case, full stop left out. */
export const PLACE_HEADS = words(`
  river rivers sea ocean lake lakes bay gulf strait straits canal channel creek falls island islands isle isles peninsula cape coast
  mountain mountains mount hill hills valley desert forest basin delta plateau ridge glacier beach harbor harbour port reef
  street st avenue ave road rd boulevard blvd highway lane drive bridge square plaza park gardens garden airport station
  terminal stadium arena hall tower palace castle cathedral mosque temple cemetery prison jail camp base airfield dam
  county province state states region district territory prefecture oblast borough village town township heights republic kingdom
  emirate emirates strip bank zone border hotel mall zoo observatory mine plant refinery museum line crossing canyon springs
`);

/** First words of places' names that a proper word follows (`Mount Etna`, `Lake Como`). Lower case. */
export const PLACE_OPENERS = words('mount mt lake cape fort port ft camp gulf strait isle river');

/** Compass words that join a name of a place or a nationality. Lower case. */
export const COMPASS_WORDS = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern upper lower greater mid inner outer
`);

/** Prepositions that a place follows more often than not. Lower case. */
export const PLACE_PREPOSITIONS = words(
  'in at near from to around across outside inside throughout toward towards into via off',
);

/** Continents, seas, regions and other parts of the world, in the case they are printed in. */
export const REGIONS = lines(`
  Africa; Asia; Europe; Oceania; Antarctica; Arctic; Latin America; Central America; North America; South America; Americas; Middle East;
  Near East; Far East; Southeast Asia; South Asia; East Asia; Northeast Asia; Central Asia; Western Europe; Eastern Europe; Central Europe;
  Southern Europe; Northern Europe; North Africa; West Africa; East Africa; Southern Africa; Sub-Saharan Africa; Horn of Africa; Sahel;
  Sahara; Maghreb; Levant; Balkans; Caucasus; Crimea; Donbas; Donbass; Scandinavia; Baltics; Benelux; Caribbean; Mediterranean; Pacific;
  Atlantic; Indian Ocean; Pacific Ocean; Atlantic Ocean; Arctic Ocean; Indo-Pacific; Asia-Pacific; Asia Pacific; Red Sea; Black Sea;
  Baltic Sea; North Sea; Caspian Sea; South China Sea; East China Sea; Yellow Sea; West Sea; East Sea; Sea of Japan; Dead Sea; Aegean Sea;
  Persian Gulf; Gulf; Gulf of Mexico; Gulf of Aden; Strait of Hormuz; Taiwan Strait; Bay of Bengal; Suez Canal; Panama Canal;
  English Channel; Korean Peninsula; Arabian Peninsula; Sinai; West Bank; Gaza; Gaza Strip; Golan Heights; Kashmir; Punjab; Tibet; Xinjiang;
  Siberia; Kurdistan; Darfur; Chechnya; Dagestan; Abkhazia; South Ossetia; Transnistria; Nagorno-Karabakh; Catalonia; Andalusia; Sicily;
  Sardinia; Corsica; Tuscany; Lombardy; Bavaria; Saxony; Brittany; Normandy; Provence; Flanders; Wallonia; Crete; England; Scotland; Wales;
  Northern Ireland; Ulster; Cornwall; Yorkshire; Kent; Essex; Sussex; Holland; Alps; Himalayas; Andes; Pyrenees; Amazon Basin; Danube;
  Rhine; Nile; Thames; Euphrates; Tigris; Ganges; Mekong; Yangtze; Volga; Dnieper; Jordan River; Korea; New England; Midwest; Deep South;
  Silicon Valley; Wall Street; Hollywood; Manhattan; Brooklyn; Queens; Bronx; Harlem; Staten Island; Long Island; Capitol Hill; Aceh; Java;
  Sumatra; Borneo; Bali; Mindanao; Luzon; Hokkaido; Okinawa; Honshu; Jeju; Tasmania; Guangdong; Sichuan; Fujian;
  Yunnan; Hunan; Hubei; Henan; Hebei; Shandong; Kerala; Gujarat; Bihar; Tamil Nadu; Maharashtra; Uttar Pradesh; Balochistan; Sindh;
  Soviet Union; USSR; U.S.S.R.; Yugoslavia; Czechoslovakia; East Germany; West Germany; Ottoman Empire
`);

/** States and provinces of federal countries whose names news prints without the country. */
export const STATES = lines(`
  Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa;
  Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada;
  New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island;
  South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Ontario; Quebec; Alberta;
  Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; British Columbia; Yukon; Nunavut; New South Wales; Victoria;
  Queensland; Calif.; Fla.; Tenn.; Mass.; Conn.; Ariz.; Colo.; Mich.; Minn.; Wash.; Okla.; D.C.
`);

/** Cities beside the capitals that news of the world names often. */
export const CITIES = lines(`
  New York City; Los Angeles; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; San Jose; Austin; Jacksonville;
  Columbus; Charlotte; San Francisco; Indianapolis; Seattle; Denver; Boston; Nashville; Detroit; Portland; Las Vegas; Memphis; Louisville;
  Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Mesa; Kansas City; Atlanta; Omaha; Raleigh; Miami; Long Beach; Oakland;
  Minneapolis; Tulsa; Tampa; Arlington; New Orleans; Wichita; Cleveland; Bakersfield; Anaheim; Honolulu; Santa Ana; Riverside; Stockton;
  St. Louis; Pittsburgh; Cincinnati; Anchorage; Orlando; Newark; Buffalo; Toledo; St. Paul; Salt Lake City; Birmingham; Rochester; Richmond;
  Spokane; Des Moines; Little Rock; Baton Rouge; Boise; Tallahassee; Albany; Hartford; Providence; Fort Worth; El Paso; Malibu; Palo Alto;
  Mountain View; Cupertino; Berkeley; Pasadena; Hollywood; Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Halifax;
  Manchester; Liverpool; Leeds; Sheffield; Bristol; Glasgow; Edinburgh; Cardiff; Belfast; Newcastle; Nottingham; Leicester; Coventry;
  Southampton; Portsmouth; Brighton; Oxford; Cambridge; York; Bath; Cork; Galway; Aberdeen; Dundee; Munich; Hamburg; Cologne; Frankfurt;
  Stuttgart; Leipzig; Dresden; Düsseldorf; Bonn; Davos; Geneva; Zurich; Basel; Lausanne; Salzburg; Innsbruck; Graz; Marseille; Lyon;
  Toulouse; Nice; Nantes; Strasbourg; Bordeaux; Lille; Cannes; Barcelona; Seville; Valencia; Bilbao; Malaga; Zaragoza; Porto; Milan; Naples;
  Turin; Venice; Florence; Genoa; Bologna; Palermo; Verona; Rotterdam; The Hague; Hague; Utrecht; Antwerp; Ghent; Bruges; Gothenburg; Malmö;
  Bergen; Aarhus; Krakow; Kraków; Gdansk; Lodz; Wroclaw; Brno; Salonika; Thessaloniki; Istanbul; Izmir; Adana; St. Petersburg;
  Saint Petersburg; Novosibirsk; Yekaterinburg; Sochi; Vladivostok; Grozny; Kharkiv; Odesa; Odessa; Lviv; Dnipro; Mariupol; Kherson; Donetsk;
  Luhansk; Sevastopol; Aleppo; Homs; Idlib; Raqqa; Palmyra; Hama; Mosul; Ramadi; Tikrit; Kirkuk; Basra;
  Najaf; Karbala; Erbil; Samarra; Tel Aviv; Haifa; Nablus; Hebron; Jenin; Rafah; Gaza City; Bethlehem; Nazareth; Dubai; Sharjah;
  Jeddah; Mecca; Medina; Aden; Isfahan; Qom; Mashhad; Shiraz; Tabriz; Herat; Kunduz; Jalalabad; Mazar-i-Sharif; Karachi; Lahore;
  Peshawar; Quetta; Rawalpindi; Mumbai; Bombay; Calcutta; Kolkata; Chennai; Madras; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune;
  Jaipur; Lucknow; Kanpur; Srinagar; Amritsar; Chittagong; Mandalay; Yangon; Rangoon; Chiang Mai; Phuket; Pattaya; Ho Chi Minh City; Saigon;
  Da Nang; Haiphong; Surabaya; Bandung; Medan; Denpasar; Cebu; Davao; Quezon City; Shanghai; Guangzhou; Shenzhen; Wuhan; Chengdu; Chongqing;
  Tianjin; Nanjing; Hangzhou; Xi'an; Harbin; Shenyang; Dalian; Qingdao; Urumqi; Lhasa; Kaohsiung; Osaka; Kyoto; Nagoya; Yokohama; Kobe;
  Fukuoka; Sapporo; Hiroshima; Nagasaki; Fukushima; Sendai; Nara; Busan; Incheon; Daegu; Daejeon; Gwangju; Gyeongju; Ulsan; Sydney;
  Melbourne; Brisbane; Perth; Adelaide; Hobart; Darwin; Gold Coast; Auckland; Christchurch; Alexandria; Giza; Benghazi; Misrata; Casablanca;
  Marrakesh; Fez; Tangier; Lagos; Kano; Ibadan; Port Harcourt; Maiduguri; Timbuktu; Mombasa; Johannesburg; Durban; Soweto; Bulawayo; Goma;
  Lubumbashi; Entebbe; Omdurman; Darfur; Rio de Janeiro; Rio; São Paulo; Sao Paulo; Salvador; Recife; Porto Alegre; Guayaquil; Medellín;
  Medellin; Cali; Cartagena; Maracaibo; Rosario; Córdoba; Mendoza; Valparaíso; Guadalajara; Monterrey; Tijuana; Cancún; Cancun; Acapulco;
  Ciudad Juárez; Juarez; Guantanamo; Port-au-Prince; Pearl Harbor; Cape Canaveral; Chernobyl
`);
