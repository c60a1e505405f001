const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of events' names. Lower case. */
export const EVENT_HEADS = words(`
  war wars battle siege revolution uprising olympics olympic paralympics games championship championships cup tournament open festival
  summit conference congress election elections referendum massacre crisis earthquake hurricane typhoon cyclone tsunami pandemic holocaust awards
  award prix marathon parade exhibition expo convention race derby super bowl bowl holiday christmas easter ramadan hanukkah day week
  crusade coup intifada spring depression reformation renaissance trial bombing attack attacks
`);

/** Last words of laws, treaties and other documents. Lower case. */
export const DOCUMENT_HEADS = words(`
  act acts law bill treaty pact accord accords agreement protocol constitution charter declaration memorandum resolution amendment code
  directive convention report covenant statute ordinance proclamation manifesto budget
`);

/** Faiths and their followers, in the case they are printed in; the plural with -s goes too. */
export const FAITHS = words(`
  Muslim Christian Jew Jewish Hindu Buddhist Sikh Catholic Protestant Orthodox Sunni Shia Shiite Shi'ite Mormon Evangelical Islam
  Islamic Christianity Judaism Hinduism Buddhism Catholicism Alawite Druze Yazidi Baptist Methodist Anglican Lutheran Presbyterian
  Quaker Islamist Salafi Sufi
`);

/** Followers of a party or a doctrine, in the case they are printed in; the plural with -s goes too. */
export const PARTISANS = words(`
  Republican Democrat Democratic Tory Conservative Liberal Communist Socialist Marxist Nazi Fascist Zionist Labourite Islamist
  Maoist Leninist Libertarian Baathist Peronist
`);

/** Peoples and regional belonging that are no country's own word, in the case they are printed in; the plural goes too. */
export const PEOPLES = words(`
  European Asian African Arab Arabic Kurd Kurdish Uyghur Tibetan Rohingya Pashtun Hutu Tutsi Latino Latina Hispanic Caucasian Basque
  Catalan Breton Flemish Chechen Tatar Cossack Soviet Western Scandinavian Nordic Balkan Baltic Slavic Persian Roman Ottoman Bavarian
  Sicilian Californian Texan Yankee Londoner Parisian Caribbean Mediterranean Korean Inuit Maori Zulu Aboriginal Cherokee Navajo Roma
  Hebrew Latin Yiddish Mandarin Cantonese Germanic Celtic Anglo Norman Viking Byzantine Prussian Venetian Punjabi Bengali Tamil
`);

/** Months and weekdays, lower case: capitalised, never names by themselves. */
export const CALENDAR_WORDS = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
`);

/**
 * Words that open a sentence, a heading or a label far more often than they belong to a name. Lower case.
 */
export const COMMON_OPENERS = words(`
  the a an in on at of by for from to with without within into onto over under after before during since until through about against
  among between beyond despite upon per via as if when while where whereas because although though unless once than that this these
  those there here he she it they we you i his her its their our your my him them us me who whom whose which what why how and or but
  nor so yet not no yes also both either neither each every all any some many most much more less few fewer several other another such same
  own only just even still already again ever never always often sometimes now then today tomorrow yesterday tonight soon later
  earlier meanwhile however moreover furthermore additionally instead therefore thus hence nevertheless nonetheless otherwise overall finally
  first second third fourth fifth last next previous new old former current recent early late one two three four five six seven eight
  nine ten eleven twelve dozens hundreds thousands millions billions half is are was were be been being am do does did done has have had
  having will would can could shall should may might must let lets get got go went come came make made take took see seen say said
  says told asked added noted according speaking following including regarding given based despite amid alongside among along across
  around above below behind beside besides near outside inside off out up down back away please thank thanks sorry well oh ok okay
  hello hi hey dear read watch share follow subscribe sign click photo photos image images video videos source sources caption credit
  related comments comment reply updated published posted breaking exclusive opinion analysis update live latest advertisement
  conclusion introduction summary background context overview highlights key takeaways contents faq references notes note see
  why what's here's that's it's there's he's she's they're we're i'm i've i'll don't didn't won't can't isn't aren't
  police officials authorities people experts analysts critics supporters residents witnesses investigators prosecutors scientists
  researchers leaders lawmakers protesters workers students women men children families victims governments companies officers
  local national international global foreign domestic public private political economic military federal social historic major
  strategic bilateral top best worst good bad big small great high low long short full free open part parts maybe perhaps
  apparently reportedly allegedly currently previously originally recently nearly almost roughly approximately around unlike like
  until whether whatever whoever wherever whenever whichever anyone everyone someone nobody everybody nothing everything something
  artificial semiconductors critical defense defence space aviation trade technology security energy climate health business world
  sports science culture education politics economy markets travel weather entertainment lifestyle money tech
  it'll you're we've they've you've ahead next apart aside due thanks rather together among
`);

/** Abbreviations in capitals that name no one thing: offices, techniques, measures. */
export const COMMON_ACRONYMS = words(`
  AI IT PR HR TV CEO CFO COO CTO PM MP MEP VP GM DNA RNA HIV AIDS GDP GNP CPI FTA MOU MoU MoUs MOUs PC DVD CD SUV GPS ID CV PhD MBA
  BA MA MD RV ATM ATV APR IPO LED LCD USB PIN URL FAQ NGO NGOs IED IEDs WMD POW MIA KIA PTSD CPR ICU ER OK AM FM UFO UFOs GMT EST PST
  EDT PDT CET BST UTC RSVP ETA VIP DJ MC VR AR EV EVs ICE CO2 SME SMEs R&D AC DC HD UHD SMS MMS OTC M&A QR UX UI SAR USD EUR GBP JPY
  KRW CNY XL ICBM ICBMs SLBM UAV UAVs LNG LPG CCTV COVID
`);
