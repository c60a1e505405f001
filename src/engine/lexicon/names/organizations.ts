/**
 * Well-known companies, bodies and teams, in lower case and without hyphens. From @faker-js/faker 10.6.0 and compromise
 * 14.17.0 (both MIT).
 * Written by test/eval/generate-name-lists.ts; do not edit.
 */
export const ORGANIZATIONS: ReadonlySet<string> = new Set(
  `
20th century fox;23andme;49ers;4chan;7 eleven;76ers;abba;ac/dc;academy of sciences;acer;activision;activision blizzard;adidas
aegean airlines;aeroflot;aerolineas argentinas;aeromexico;aerosmith;aig;air algerie;air arabia;air canada;air china;air europa
air france;air india;air mauritius;air new zealand;air niugini;air tahiti;air tahiti nui;air transat;airasia;airasia x;airbnb
aircalin;al jazeera;al qaeda;alaska airlines;alcatel;alcatel lucent;alfa romeo;alitalia;all nippon airways;allegiant air;altair;amc
amd;american airlines;american express;amt;amtrak;anheuser busch;aol;apple computers;applebees;arbys;argos;arizona cardinals
arizona diamondbacks;armco;ashland oil;asiana airlines;associated press;aston martin;aston villa;astros;at&t;atlanta braves
atlanta falcons;atlanta hawks;autodesk;avianca;avon;ayer;azul linhas aereas brasileiras;azur air;bacardi;baidu;baltimore orioles
baltimore ravens;banana republic;basf;baskin robbins;bbc;beach boys;beatles;bechtel;bee gees;beijing capital airlines;ben & jerry
ben & jerry's;berkshire hathaway;bf goodrich;bfgoodrich;black & decker;black eyed peas;blackburn rovers;blockbuster video
bloomingdale;blue cross;bmw;bni;boeing;boliviana de aviacion;bombardier;boston celtics;boston globe;boston pizza;boston red sox;bp
brexiteers;british airways;brooklyn nets;buffalo bills;bugatti;byd;byrds;cadbury;cadillac;capital one;cardiff city;carls jr
carolina panthers;cathay pacific;cbc;cebu pacific air;celtics;charlotte hornets;chevrolet;chevron;chicago bears;chicago bulls
chicago cubs;chicago fire;chicago white sox;chick fil a;china airlines;china daily;china eastern airlines;china southern airlines
cia;cincinnati bengals;cincinnati reds;cisco;cisco systems;citigroup;citroën;cleveland browns;cleveland cavaliers
cleveland guardians;cleveland indians;cloudflare;cnn;coca cola;coco chanel;coinbase;coldplay;colgate;colorado rapids
colorado rockies;columbus crew sc;comcast;compaq;condor;coors;copa airlines;costco;craigslist;creedence clearwater revival
crossrail;cupra;daily mail;daimler;dallas cowboys;dallas mavericks;def leppard;delta air lines;denver broncos;denver nuggets
depeche mode;der spiegel;destiny child;destiny's child;detroit lions;detroit pistons;detroit tigers;diamondbacks;disney;dodgers;doj
dow jones;dunkin donuts;duran duran;easyfly;easyjet;ebay;ecojet;egyptair;el al;emirates airlines;esa;ethiopian airlines
etihad airways;eu;eurosceptics;eva air;exxon mobil;exxonmobil;facebook;fannie mae;fbi;fc barcelona;fc dallas;fda;fedex;fiat;fifa
fiji airways;financial times;finnair;firestone;fleetwood mac;flybondi;flydubai;flysafair;foxcon;frito lay;frontier airlines;g8
garuda indonesia;general electric;general motors;ghq;github;glaxo smith kline;glencore;gmb;go first;gol linhas aereas inteligentes
golden state warriors;goldman sachs;goodyear;google;green bay packers;green day;guess who;guns n roses;h & m;hainan airlines
halliburton;hasbro;hawaiian airlines;hewlett packard;hizbollah;home depot;honda;houston astros;houston dynamo;houston rockets
houston texans;hsbc;hyundai;ibm;ihop;ikea;indiana pacers;indianapolis colts;indigo airlines;ing;intel;interpol;itv
jacksonville jaguars;jaguar;japan airlines;jeep;jeju air;jet2;jetblue airways;jetsmart;jiffy lube;johnson & johnson;joy division
jpmorgan;jpmorgan chase;jsa;juneyao airlines;kansas city chiefs;kansas city royals;katv;kenya airways;kfc;kkk;klm
klm royal dutch airlines;kmart;knicks;korean air;kulula.com;la galaxy;la presse;la z boy;labour party;lakers;lamborghini;land rover
latam airlines;le oreal;leicester city;lenovo;lexis;lexmark;libyan airlines;linea aerea amaszonas;lion air;little caesars
los angeles clippers;los angeles dodgers;los angeles lakers;lot polish airlines;lufthansa;macs milk;mahindra & mahindra
malaysia airlines;manchester city;maruti;maserati;mattel;mazda;mcdonalds;medicaid;medicare;memphis grizzlies;mercedes benz
metallica;mets;miami dolphins;miami heat;miami marlins;michelin;microsoft;milwaukee brewers;milwaukee bucks;minnesota timberwolves
minnesota twins;minnesota vikings;mitas;mitsubishi;mlb;mobil;monsanto;montreal impact;moody blues;motel 6;motley crue;motorola;mtv
myspace;nandos;nasa;nascar;nasdaq;national academy of sciences;nato;natwest;nba;nbc;nec;nestle;netflix;new england patriots
new england revolution;new kids on the block;new orleans pelicans;new orleans saints;new york giants;new york jets;new york knicks
new york mets;new york red bulls;new york times;new york yankees;newsweek;nfl;nhl;nhs;nintendo;nio;nissan;nivea;nokia
nordwind airlines;norwegian air shuttle;notre dame;novartis;nsa;nvidia;nwa;oakland athletics;oakland raiders;oklahoma city thunder
old navy;oman air;opec;opel;orange julius;orlando magic;oxfam;padres;pakistan international airlines;palantir;pan am;panasonic
panda express;paypal;pbs;pegasus airlines;pepsi;pepsico;petrobras;petrochina;petronas;peugeot;pfizer;philadelphia eagles
philadelphia phillies;philadelphia union;philip morris;philippine airlines;philips;phillies;phoenix suns;pink floyd
pittsburgh pirates;pittsburgh steelers;pizza hut;polestar;portland timbers;portland trail blazers;premier league;premier oil
procter & gamble;prudential;qantas group;qatar airways;quantas;queens park rangers;quiznos;radiohead;rbc;rbs;readers digest
real madrid;real salt lake;red bull;red cross;red hot chili peppers;red lobster;remax;republic airways;revlon;rivian;rolls royce
roman empire;royal air maroc;royal bank;royal dutch shell;ryanair;s7 airlines;sacramento kings;safeway;sainsburys;salesforce
samsung;san antonio spurs;san diego chargers;san diego padres;san francisco giants;san jose earthquakes;sas;satena;saudia
scientology;seagate;sears;seattle mariners;seattle seahawks;seattle sounders;sex pistols;shandong airlines;sichuan airlines;siemens
singapore airlines;skoda;sky airline;skywest airlines;smashing pumpkins;smirnoff;snp;sony;soundgarden;south african airways
southwest airlines;spice girls;spicejet;spirit airlines;sporting kansas city;spring airlines;squarespace;srilankan airlines
st louis cardinals;st louis rams;star peru;starbucks;statoil;stoke city;subaru;sun country airlines;sunexpress;supremes;t mobile
taco bell;tampa bay buccaneers;tampa bay rays;tap air portugal;tata;td bank;telefonica;telus;tencent;tennessee titans;tesco;tesla
tesla motors;texas instruments;texas rangers;tgi fridays;thai airasia;thai airways;thin lizzy;tim hortons;tmz;toronto blue jays
toronto raptors;toshiba;tottenham hotspur;toys r us;tui airways;tunisair;turkish airlines;twitter;u2;uber;ubs;ukip
ukraine international;unesco;unilever;united airlines;united nations;ups;ural airlines;usa today;usps;utah jazz;van halen
vancouver whitecaps;vauxhall;verizon;vh1;vietjet air;vietnam airlines;virgin atlantic airways;virgin australia;visa;vivaaerobus
vodafone;voepass linhas aereas;volaris;volkswagen;volvo;walgreens;wall street journal;walmart;warner bros;washington nationals
washington redskins;washington wizards;wells fargo;westfield;westinghouse;westjet;white sox;wikileaks;wikipedia;wingo;wizz air
world trade organization;xiaomi;yamaha;yankees;ymca;yougov;youtube;ywca;škoda;آئروفلوت;آتا;آسمان;أودي;اتحاد ایرویز;استون مارتن
استون مارتین;امارات;ایر ایندیا;ایر عربیا;ایران ایر;ایران ایرتور;ایرفرانس;بریتیش ایرویز;بنتلي;بنتلی;بوجاتي;بورش;بوگاتی;بي إم دبليو
بی ام و;بی ایم ڈبلیو;بینٹلے;ترکیش ایرلاینز;تسلا;تويوتا;تویوتا;جاكوار;جيب;جگوار;جیپ;دوج;دودج;رولز رویس;رولزرويس;زاگرس;ساها;سعودیا
سنگاپور ایرلاینز;شورولت;شيفروليه;فراری;فلای پرشیا;فورد;فولكس واجن;فيات;فيراري;فیات;قطر ایرویز;كاديلاك;كرايسلر;كيا;لامبورغيني
لامبورگینی;لاند روفر;لندرور;مازراتی;مازيراتي;مرسدس بنز;مرسيدس بنز;مرسیڈیز;مزدا;معراج;ميني;مینی;نيسان;نیسان;هواپیمایی آل ایتالیا
هواپیمایی آمریکانا ایرلاینز;هواپیمایی تابان;هواپیمایی دلتا ایرلاینز;هواپیمایی ساوت چاینا ایرلاینز;هواپیمایی پاکستان
هواپیمایی چابهار ایر;هواپیمایی ژاپن ایرلاینز;هواپیمایی کانتاس;هواپیمایی یونایتد ایرلاینز;هوندا;هيونداي;هیوندای;وارش;ولکس واگن;پورشه
پویا ایر;پگاسوس;کاتای پسیفیک;کادیلاک;کارون;کاسپین;کرایسلر;کیا;کیش ایر;ہنڈا;万岁空中巴士航空公司;三菱;上海吉祥航空公司;中华航空公司;中国东方航空公司;中国南方航空公司;中国国际航空公司
丰田;乌克兰国际航空公司;乌拉航空公司;亚洲航空x公司;亚洲航空公司;以色列艾拉航空公司;俄罗斯航空公司;保时捷;克莱斯勒;全日空公司;兰博基尼;共和航空公司;凯迪拉克;利比亚阿拉伯航空公司;加拿大航空公司;劳斯莱斯;北京首都航空公司;北欧航空公司;北风航空公司
南美航空公司;南非航空公司;卡塔尔航空公司;印度国际航空公司;印度尼西亚鹰航空公司;吉普;名爵;哥伦比亚航空公司;喀里多尼亚国际航空公司;四川航空公司;国泰航空公司;土耳其航空公司;埃及航空公司;埃塞俄比亚航空公司;塔塔;塔希提航空公司;墨西哥国际航空公司
夏威夷航空公司;大众;大溪地航空公司;大韩航空公司;天空航空公司;天西航空公司;太阳城航空公司;奔驰;奔驰smart;奥迪;宝马;宾利;宿雾太平洋航空公司;山东航空公司;巴基斯坦国际航空公司;巴拿马航空公司;巴西航空公司;巴西蔚蓝航空公司;布加迪
德国汉莎航空公司;忠实航空公司;意大利航空公司;挪威穿梭航空公司;捷特二航空公司;捷蓝航空公司;捷豹;摩洛哥皇家航空公司;斐济航空公司;斯巴鲁;斯柯达;斯里兰卡航空公司;新几内亚航空公司;新加坡航空公司;新西兰航空公司;日产;日本航空公司;易捷航空公司
易飞航空公司;春秋航空公司;本田;极星;标致;比亚迪;毛里求斯航空公司;沃克斯豪尔;沃尔沃;沃拉里斯航空公司;沙特阿拉伯航空公司;法拉利;法航荷航集团;波兰航空公司;泰国亚洲航空;泰国航空公司;济州航空公司;海南航空公司;温戈航空公司;澳洲航空公司
爱琴海航空公司;特斯拉;狮子航空公司;玛莎拉蒂;现代;玻利维亚亚马孙航空公司;玻利维亚航空公司;瑞安航空公司;神鹰航空公司;福特;秘鲁星航空公司;突尼斯航空公司;精神航空公司;维兹航空公司;维珍航空公司;维珍蓝航空公司;美国联合航空公司;美国航空公司
肯尼亚航空公司;芬兰航空公司;英国航空公司;菲亚特;菲律宾航空公司;葡萄牙航空公司;蓝色航空公司;蔚来;西伯利亚航空公司;西南航空公司;西捷航空公司;西班牙欧洲航空公司;起亚;越南航空公司;越南越捷航空公司;越洋航空公司;路虎;边疆航空公司;达美航空公司
迪拜航空公司公司;迷你;途易飞航空;道奇;酷路拉航空航空公司;铃木;长荣航空公司;阳光快运航空;阿尔及利亚航空公司;阿拉伯航空公司;阿拉斯加航空公司;阿提哈德航空公司;阿曼航空公司;阿根廷航空公司;阿联酋航空公司;雪佛兰;雪铁龙;雷诺;靛蓝航空公司;韩亚航空公司
飞马航空公司;香料航空公司;马恒达;马来西亚航空公司;马自达;马鲁蒂;高尔航空公司
`
    .trim()
    .split(/[;\n]/),
);

/**
 * Brands, publishers and bands, in lower case and without hyphens. From simple-icons 16.37.0 (CC0) and @faker-js/faker
 * 10.6.0 (MIT).
 * Written by test/eval/generate-name-lists.ts; do not edit.
 */
export const BRANDS: ReadonlySet<string> = new Set(
  `
1&1;1001tracklists;1panel;1password;2 chainz;21 savage;2fas;2k;30 seconds of code;365 data science;3m;4d;500px;6lack;7zip;99designs
9gag;a boogie wit da hoodie;a frame;a ha;a taste of honey;a tribe called quest;ab download manager;abb;abbvie;about.me;abuse.ch
academia;academic press;accenture;accusoft;accuweather;ace books;ace of base;acm;acode;actigraph;activeloop;activitypub;actix
actual budget;acura;adafruit;adaway;adblock;adblock plus;addison wesley;addy.io;adguard;adis international;adminer;ado;adonisjs;adp
adroll;advent of code;adyen;aegis authenticator;aeroméxico;aespa;afdian;affine;afterpay;aftership;agent skills;agora;ai dungeon;aib
aiohttp;aiqfome;air serbia;airbrake;airbus;airbyte;aircall;airiti press;airplay audio;airplay video;airtable;airtel;aitana;ajv
akamai;akasa air;akaunting;akiflow;al dexter & his troopers;alacritty;alamy;alannah myles;albert heijn;album of the year;alby
alchemy;aldi nord;aldi süd;alesso;alfredo olivas;algolia;algorand;algorithms;alibaba cloud;alibaba.com;alice in chains;alienware
aliexpress;alipay;alist;all 4 one;all american rejects;all time low;allegro;allen ltd;alliedmodders;alltrails;almalinux;alok
alphaxiv;alpine linux;alpine.js;alternativeto;alwaysdata;ameba;ames brothers;amg;amp;amul;anaconda;analogue
andrews mcmeel publishing;android;android auto;android studio;angular;angus & julia stone;anichart;anilist;animal planet;animals
anime.js;anitta;ankermake;anki;anova books;ansible;ansys;ant design;anta;antena 3;antennapod;anthropic;anton karas;antv
anvil press poetry;anycubic;anydesk;anytype;apache;apache airflow;apache ant;apache arrow;apache avro;apache cassandra
apache cloudstack;apache cordova;apache couchdb;apache dolphinscheduler;apache doris;apache druid;apache echarts;apache flink
apache freemarker;apache groovy;apache guacamole;apache hadoop;apache hbase;apache hive;apache jmeter;apache kafka;apache kylin
apache lucene;apache maven;apache netbeans ide;apache nifi;apache openoffice;apache parquet;apache pdfbox;apache pulsar
apache rocketmq;apache solr;apache spark;apache storm;apache superset;apache tomcat;aparat;apifox;apm terminals;apollo graphql
apostrophe;app store;appgallery;appian;appimage;appium;apple;apple arcade;apple music;apple news;apple pay;apple podcasts;apple tv
applewood books;appmanager;appsignal;appsmith;appveyor;appwrite;apress;aqua;arangodb;arcgis;arch linux;archicad
archie bell & the drells;archies;archive of our own;ardour;arduino;argo;ariakit;arizona zervas;ark ecosystem;arm keil
armin van buuren;ars technica;artifact hub;artix linux;artstation;arxiv;asahi linux;asake;asana;asciidoctor;asciinema;asda;aseprite
assemblyscript;association;asterisk;astral;astro;asus;atari;ateez;athabasca university press;atheneum books;atheneum publishers
atlantic books;atlas press;atlasos;atlassian;atomgit;auchan;audacity;audible;audio technica;audiobookshelf;audioboom;audiomack
audioslave;autentique;auth0;authelia;authentik;autocad;autocannon;autodesk maya;autodesk revit;autohotkey;autoit;automattic
autoprefixer;autozone;avajs;avaloniaui;avast;aventura;avira;avm;awesome lists;awesomewm;awwwards;axios;axis bank;b j thomas
b&r automation;b.o.b;b4x;b52s;babel;babelio;babylon.js;backblaze;backbone;backbone.js;backendless;backstage;backstreet boys;badoo
badshah;bakaláři;ballantine books;bamboo;bambu lab;banda el recodo;bandcamp;bandlab;bandsintown;bangles;bank of america
banner of truth trust;bantam books;bantam spectra;barclays;baremetrics;barmenia;barrie & jenkins;base ui;basecamp;baserow
basic attention token;basic books;bastyon;bat;battle.net;bazel;bazzi;bbc books;beatport;beats by dre;beatstars;beekeeper studio
behance;beijing subway;belknap press;bella books;bellevue literary press;bem;bento;bentobox;bentoml;bereal;berg publishers
berkley books;betfair;better auth;better stack;betterdiscord;bevy;beyonce;bibi und tina;big cartel;bigbasket;bigbluebutton
bigcommerce;bigxthaplug;bilibili;bill haley & his comets;bill withers;billboard;billy davis jr;bim;binance;bio link;bioconductor
biome;birdy;bisecthosting;bison books;bitbucket;bitcoin;bitcoin cash;bitcoin sv;bitcomet;bitdefender;bitly;bitrise;bitsy;bittorrent
bitwarden;bitwig;bizarrap;black dog publishing;black keys;black library;black sparrow books;blackberry;blackie and son limited
blackmagic design;blackpink;blackstaff press;blackwell publishing;blazemeter;blazor;blender;blibli;blink 182;blockbench
blockchain.com;bloglovin;bloodaxe books;bloomsbury publishing plc;blue ribbon books;blueprint;bluesky;bluesound;bluetooth
bmc software;bnb chain;boardgamegeek;bob marley & the wailers;bobby lewis;boehringer ingelheim;bohemia interactive;booba
book league of america;book works;bookalope;bookbub;booking.com;bookmeter;bookmyshow;bookstack;booktrope;boosty;bootstrap
borgbackup;borgo press;boring company;bose;botble cms;boulanger;bower;bowes & bowes;box tops;boxy svg;boydell & brewer;boywithuke
braintree;braintrust;brandfetch;brandfolder;breaker;brenntag;breslov research institute;brevo;brex;brill;brimstone press
bring me the horizon;britney spears;broadcom;broadview press;brockhampton;brooks & dunn;bruno & marrone;bryan adams;bsd;bspwm;bt
bts;budibase;buefy;bugcrowd;buhl;buildkite;builtbybit;bukalapak;bulma;bun;bungie;bunny.net;bunq;burger king;burns & oates
burp suite;butterworth heinemann;buy me a coffee;buysellads;buzzfeed;bvg;byju's;bytedance;c++;c++ builder;cachet;cachyos;caddy
cafepress;cairo graphics;cairo metro;caister academic press;caixabank;cakephp;cal.com;calendly;calibre web
cambridge university press;campaign monitor;camunda;candlewick press;canongate books;canonical;canvas;capacitor;caprover
captain & tennille;car throttle;carcanet press;cardano;cardmarket;carlos vives;carlsberg group;carlton books
carlton publishing group;carnegie mellon university press;carrd;carto;casemate publishers;cash app;castbox;castorama;cavetown;cbs
ccc;ccleaner;cd projekt;ce;celery;celestron;cengage learning;centos;central european university press;ceph;cesium;chai;chainguard
chainlink;chainsmokers;chakra ui;chambers harrap;champs;change detection;channel 4;charles scribner's sons;chart.js;chartmogul
chatbot;chatto and windus;chatwoot;chayanne;cheat codes;checkio;checkmarx;checkmk;chedraui;cheerio;chemex;chess.com;chia network
chic;chick publications;chiffons;china railway;chocolatey;chordettes;christopher cross;chromatic;chrome web store;chronicle books
chupa chups;churchill livingstone;cigarettes after sex;cilium;cinema 4d;cinny;circleci;circuitverse;cirrus ci;cisco press;citrix
city lights publishers;civicrm;civo;ckay;clarifai;clarivate;clash;claude code;clever cloud;clickhouse;clickup;clion;clockify
clojure;cloud 66;cloud foundry;cloud native build;cloudbees;cloudcannon;cloudera;cloudflare pages;cloudflare workers;cloudinary
cloudron;cloudsmith;cloudways;cloverdale corporation;clubforce;clubhouse;clyp;cmake;cncf;cnes;cnet;co op;coasters;cobalt;cockpit
cockroach labs;cocoapods;cocos;coda;codacy;code climate;codeberg;codebuddy;codecademy;codeceptjs;codechef;codecov;codecrafters
codefactor;codeforces;codefresh;codeigniter;codemagic;codementor;codemirror;codenewbie;codeproject;coder;coderabbit;codersrank
coderwall;codesandbox;codeship;codesignal;codestream;codewars;coding ninjas;codingame;codio;coffeescript;coggle;coinmarketcap
colby o'donis;coleman hawkins;collabora online;comicfury;comma;commerzbank;commitlint;commodore;commodores;common lisp
common workflow language;companhia das letras;compiler explorer;comptia;comsol;concourse;conda forge;conekta;confluence;construct 3
consul;contabo;contactless payment;containerd;contao;contensis;contentful;contentstack;continente;contours;contributor covenant
conventional commits;conversation;convertio;convex;cookiecutter;cooler master;coolify;coolio;coppel;coreboot;coreldraw
corona engine;corona renderer;corsair;couchbase;counter strike;countingworks pro;coursera;coveralls;cowsills;coze;cpanel;craft cms
craftsman;cranberries;cratedb;crayon;creality;create react app;creative commons;creative technology;credly;crehana;crew cuts
crew united;crewai;critical role;cro;crowdin;crowdsource;crunchbase;crunchyroll;cryengine;cryptomator;cryptpad;csdn;css
css design awards;css modules;css wizardry;cts;cucumber;cultura;curseforge;cursor;custom ink;cyberdefenders;cycling '74;cypress
cytoscape.js;czarne;d edge;d wave systems;d. appleton & company;d. reidel;d3;d4vd;da capo press;dadju;daedalus publishing;daf
daily.dev;dailymotion;daisyui;dalkey archive press;dan + shay;dapr;darakwon press;dark reader;darty;das erste;dash0;dashlane;dask
dassault systèmes;data.ai;databricks;datacamp;datadog;datagrip;dataiku;datastax;date fns;datev;datocms;datto;david & charles;davido
davinci resolve;daw books;day6;daya;dazhong dianping;dazn;dbeaver;dblp;dc entertainment;de'longhi;deadmau5;debian;debrid link
decap cms;decentraland;dedalus books;deee lite;deepcool;deepgram;deepin;deepl;deepmind;deepnote;deepseek;deezer;deftones
del rey books;deliveroo;delphi;deluge;deno;deno deploy;denon;dependabot;depositphotos;desiigner;detroit spinners;deutsche bahn
deutsche bank;deutsche post;deutsche telekom;deutsche welle;dev.to;devbox;development containers;devexpress;deviantart;devo;devpost
devrant;devuan;dewa 19;dexys midnight runners;dgraph;dhl;diagrams.net;dialogflow;diamonds;diaspora;dicebear;dictionary.com
die drei !!!;diego & victor hugo;dify;digg;digi key electronics;digitalocean;dimitri vegas & like mike;diners club;dire straits
directus;disclosure;discogs;discord;discord.js;discourse;disqus;disroot;distrobox;distrokid;dixie cups;django;dji;dlib;dlna;dlthub
dmm;dmx;dnce;docker;docs.rs;docsify;doctrine;docusaurus;dodo payments;dogecoin;doi;dolby;dolibarr;dolphin;dom wydawniczy rebis
doobie brothers;doordash;dota 2;douban;douban read;dovecot;dovetail;downdetector;doxygen;dpd;dragonframe;draugiem.lv;dreamstime
dreamville;dribbble;drizzle;drooble;dropbox;drupal;ds automobiles;dts;dtube;ducati;duckdb;duckduckgo;dungeons & dragons;dunked
dunzo;duolingo;duplicati;dvc;dwm;dynatrace;e. p. dutton;e.leclerc;e3;eac;eagle;earthscan;easyeda;ebox;eclipse adoptium;eclipse che
eclipse ide;eclipse jetty;eclipse mosquitto;eclipse vert.x;ecosia;ecovacs;ecw press;edeka;edgar winter group;edge impulse
editora abril;editora aleph;editora antofágica;editora conrad;editora darkside;editora ftd;editora gente
editora harpercollins brasil;editora intrínseca;editora l&pm;editora martin claret;editora melhoramentos;editora moderna
editora panda books;editora pipoca & nanquim;editora planeta de livros brasil;editora rocco;editora saraiva;editora sextante
editora viseu;editora voo;editorconfig;educative;edupedia publications;edwin hawkins singers;edx;eel pie publishing
eerdmans publishing;egghead;egnyte;eight sleep;ejs;elastic;elastic cloud;elastic stack;elasticsearch;elavon
electric light orchestra;electron;electron builder;electron fiddle;elegoo;element;elementary;elementor;elevenlabs;eleventy;elgato
elixir;elk;ellora's cave;elm;elsevier;embarcadero;ember.js;emby;emerald group publishing;emf;emirates;emlakjet;emotions
empire of the sun;endeavouros;enhypen;enpass;enrique iglesias;ens;ente;enterprisedb;envato;envoy proxy;epel;epic games;epson
equinix metal;eraser;ericsson;erlang;erpnext;esbuild;esea;eslgaming;eslint;esoteric software;esphome;espressif;esri;etcd
ethel waters;ethereum;ethers;etruscan press;etsy;etta james;european union;eurythmics;evanescence;event store;evernote;every.org
excalidraw;exercism;exordo;exoscale;expedia;expensify;experts exchange;expo;express.com;expressvpn;eyeem;f droid;f1;f5
faber and faber;fabjob;facebook gaming;facebook live;faceit;facepunch;fairphone;fairview press;falco;falcon;fall out boy;fampay
fandango;fandom;fanfou;fantom;farcaster;fareharbor;farfetch;farruko;fastapi;fastify;fastlane;fastly;fathom;fauna;favro;fawry;fcc
fearless books;feedly;feid;felony & mayhem press;fergie;ferrari n.v.;ferretdb;ffmpeg;fi;fido alliance;figma;figshare;fila;filament
file.io;filen;filezilla;fillout;finals;fine young cannibals;fineco;fing;fireballs;firebase;firebrand books;firefish;firefly iii
firefox;firefox browser;fireship;firewalla;fish audio;fish shell;fitbit;five finger death punch;fivem;fiverr;fizz
flame tree publishing;flamingos;flashforge;flask;flathub;flatpak;flickr;flightaware;flipboard;flo rida;floatplane;floorp
florence + the machine;fluent bit;fluentd;fluke;flume;flutter;flux;fluxer;fly.io;flyway;fmod;fnac;focal press;folium;folo;fonoma
font awesome;fontbase;fontforge;foo fighters;foobar2000;foodpanda;foreigner;forgejo;formbricks;formik;formspree;formstack;fortinet
fortnite;fortran;fossa;fossil scm;foster the people;foundations;foundry virtual tabletop;four aces;four seasons;foursquare;foxtel
fozzy;framer;framework;framework7;franprix;frappe;fraunhofer gesellschaft;fray;freebsd;freecad;freecodecamp;freedesktop.org
freelancermap;freenas;freenet;freepik;freetube;freshrss;fritz!;frontend mentor;frontify;fubo;fueler;fuga cloud;fujifilm;fujitsu
fur affinity;furry network;fusionauth;futurelearn;fyle;g eazy;g unit books;g. p. putnam's sons;g2;g2a;g2g;galaxus;game developer
game jolt;game science;gamebanana;gameloft;gamemaker;gandi;garfunkel and oates;garmin;garuda linux;gary lewis & the playboys
gaspereau press;gatling;gatsby;gay men's press;gcore;gdal;geeksforgeeks;gefen publishing house;gentoo;geocaching;geode;geopandas
george h. doran company;george newnes;george routledge & sons;getx;ghostemane;ghostery;ghostfolio;ghostty;gimp;gin;giphy
girl in red;git;git extensions;git for windows;git lfs;gitbook;gitcode;gitconnected;gitea;gitee;github actions;github copilot
github pages;github sponsors;gitignore.io;gitkraken;gitlab;gitpod;gitter;gl.inet;gladys knight & the pips;glance;glass
glass animals;glassdoor;glitch;globo livros;globus;glovo;gltf;gmail;gmx;gnash;gnome;gnome terminal;gnu bash;gnu emacs;gnu icecat
gnu privacy guard;gnu social;go gos;gocd;godaddy;godot engine;godox;godsmack;godwit press;gofundme;gog.com;gojek;goland
golden cockerel press;goo goo dolls;goodreads;google admob;google ads;google adsense;google analytics;google apps script
google assistant;google authenticator;google bigquery;google bigtable;google calendar;google campaign manager 360;google cardboard
google cast;google chat;google chrome;google chronicle;google classroom;google cloud;google cloud composer;google cloud spanner
google cloud storage;google colab;google container optimized os;google dataflow;google dataproc;google display & video 360
google docs;google drive;google earth;google earth engine;google fonts;google forms;google gemini;google home;google jules
google keep;google lens;google maps;google marketing platform;google meet;google messages;google nearby;google news;google pay
google photos;google play;google pub/sub;google scholar;google search console;google sheets;google slides;google street view
google summer of code;google tag manager;google tasks;google translate;google tv;gorillaz;gotomeeting;gotye;gplv3;gradio;gradle
gradle play publisher;grafana;grammarly;grand frais;grand funk railroad;grapheneos;graphite;graphql;grav;gravatar;graylog
greasy fork;great learning;greenhouse;greensock;greptimedb;grid.ai;gridsome;grocy;grouplove;groupme;groupon;grunt
grupo marca registrada;gryffin;gsap;gsk;gsma;gsmarena.com;gstreamer;gtk;guangzhou metro;guardian;guilded;guitar pro;gumroad;gumtree
gunicorn;gunna;gurobi;gusto;gutenberg;gzuz;h&m;h.e.r.;h2 database;h3;habr;hachette book group usa;hack club;hack the box;hackaday
hacker noon;hackerearth;hackerone;hackerrank;hackett publishing company;hackmd;hackster;halsey;hamish hamilton;handlebars.js
handshake;happy house;happycow;haproxy;harbor;harcourt assessment;harcourt trade publishers;harlequin enterprises ltd;harmonyos
harper & brothers;harper & row;harpercollins;harperprism;harpertrophy;harry james;harry styles;harvard university press
harvest house;harvill press at random house;hashcat;hashicorp;hashnode;hasura;hatena bookmark;have i been pwned;havells
hawthorne books;haxe;hay house;hayley williams;haynes manuals;haystack;hbo;hbo max;hcl;hdfc bank;head and the heart;headless ui
headphone zone;headspace;hearth;hearthis.at;hedera;hedgedoc;helium;helium browser;helix;hellofresh;helly hansen;help scout;helpdesk
hepsiemlak;herman's hermits;hermes;heroic games launcher;heroui;hetzner;hevy;hexlet;hexo;heyday books;hi bob;hibernate
hilton hotels & resorts;hive;hivemq;hmso;hodder & stoughton;hodder headline;hogarth press;holland park press;holt mcdougal;homarr
home assistant;home assistant community store;homeadvisor;homebrew;homebridge;homepage;homify;honeybadger;honeygain;hono;hoobastank
hootsuite;hoppscotch;horizon scientific press;hostinger;hotels.com;hotjar;hotwire;houdini;houzz;hp;htc;htc vive;html academy;html5
htmx;htop;httpie;huawei;hubspot;hugging face;humble bundle;humhub;hungry jack's;husqvarna;hyper;hyperskill;hyperx;hypit;hypothesis
hyprland;i18next;i3;ian allan publishing;iata;ibeacon;iberia;iced;iceland;icici bank;icinga;icloud;icomoon;iconfinder;iconify
iconjar;icons8;icq;ieee;ifixit;ifood;ifttt;igdb;ign;ignatius press;iheartradio;ilovepdf;image toolbox;image.sc;imagej
imagine dragons;imdb;imessage;imgur;immer;immersive translate;immich;imou;imperial war museum;improvmx;incubus;indeed
indian super league;indiana university press;indie hackers;indieweb;indigo;inductive automation;inertia;infiniti;infinityfree
influxdb;infomaniak;infoq;infosys;infracost;ingress;ink spots;inkdrop;inkscape;inoreader;inquirer;insomnia;insta360;instacart
instagram;instapaper;instatus;instructables;instructure;intellij idea;interaction design foundation;interactjs;interbase;intercom
intermarche;internet archive;internet computer;intigriti;intuit;invidious;invoice ninja;iobroker;ionic;ionos;ios;iota;ipfs
irish times;irobot;isaac hayes;isc2;isley brothers;isro;issuu;istio;itch.io;iterm2;itunes;itvx;itzy;ive;iveco;j geils band
j. m. dent;jabber;jackson 5;jacquees;jaeger;jaico publishing house;jamstack;jarrolds publishing;javascript;jay z;jbl;jcb;jdoodle
jeezy;jekyll;jellyfin;jennifer warnes;jeremih;jerry lee lewis;jerry murad's harmonicats;jest;jet;jetblue;jetbrains;jetpack compose
jfrog;jfrog pipelines;jhipster;jimin;jimmie rodgers;jinja;jio;jira;jira software;jitpack;jitsi;joan jett & the blackhearts
john blake publishing;john deere;john fred & the playboy band;john williams;johnny mathis;joji;jonas brothers;joni james;joomla
jouav;jovian;jpeg;jquery;jr group;jsdelivr;jsfiddle;json;json web tokens;jsr;jss;juan luis guerra 4.40;juanes;juce;juejin;juke
julia michaels;juniper networks;junit5;jupyter;just eat;justgiving;justin quiles;jvke;k3s;k6;kacey musgraves;kaggle;kagi;kahoot!
kaios;kakao;kakaotalk;kaleo;kali linux;kamailio;kando;kaniko;karadi tales;karakeep;karlsruher verkehrsverbund;kasa smart;kashflow
kaspersky;katana;kaufland;kaytranada;kde;kde neon;kde plasma;kdenlive;kedro;keenetic;keep a changelog;keepassxc;keeper;keeweb
kehlani;kenmei;kenny loggins;kenny rogers;kensington books;kentico;keploy;keras;kessinger publishing;kevin gates;keybase;keycdn
keycloak;keystone;khan academy;khronos group;kibana;kicad;kickstarter;kid laroi;kik;killers;kim carnes;kim petras;kina
kings of leon;kingsmen;kingston technology;kingston trio;kinopoisk;kinsta;kitsu;kiwix;kk;klarna;kleinanzeigen;klook;knative;knex.js
knime;knip;knowledgebase;ko fi;koa;kodaline;kodansha;kodi;kodular;koenigsegg;kofax;kogan page;kollegah;komoot;konami;kong
kongregate;konva;kooks;kool & the gang;koreader;koren publishers jerusalem;kotlin;koyeb;kred;krita;ksi;ktm;ktor;kuaishou;kubernetes
kubespray;kubuntu;kucoin;kueski;kuma;kungs;kununu;kuula;kx;kygo;kyocera;l'équipe;la adictiva banda san josé de mesillas
la oreja de van gogh;labex;labrinth;labview;ladybird books;lana del rey;langchain;langchain corporate;langflow;langgraph
languagetool;lapce;laragon;laravel;laravel horizon;laravel nova;last.fm;lastpass;latex;latto;launchpad;lauv;lazyvim;lbry
leader price;leaf books;leaflet;leafwood publishers;league of legends;leanpub;leetcode;left book club;lefthook;legacy games
legend books;leica;lemon pipers;lemon squeezy;lens;leon bridges;leona lewis;leptos;lerna;leroy merlin;les libraires;leslie odom jr.
let's encrypt;lethe press;letterboxd;levels.fyi;li ning;libera.chat;liberapay;libertas academica;liberty fund;libraries.io
library of america;librarything;libreoffice;libreoffice base;libreoffice calc;libreoffice draw;libreoffice impress;libreoffice math
libreoffice writer;libretranslate;libretube;librewolf;libuv;lichess;lidl;lifehouse;lifx;lightburn;lighthouse;lil nas x;lil skies
lil uzi vert;limesurvey;lineageos;linear;linkerd;linkfire;linksys;linktree;linkvertise;linphone;lintcode;linux;linux containers
linux foundation;linux mint;linux professional institute;linuxserver;lion hudson;liquibase;listenhub;listmonk;litecoin;litiengine
little peggy march;livechat;livejournal;livekit;livewire;living tombstone;llvm;lm studio;lmms;lobsters;local;localsend;localxpose
locust;lodash;lofi fruits music;logmein;logseq;logstash;longhorn;looker;loom;loop;loopback;loops;loot crate;los del rio
los dos carnales;los lobos;los temerarios;los tigres del norte;los tucanes de tijuana;lospec;lottiefiles;ltspice;lua;luanti;luau
lubuntu;lucid;lucide;ludmilla;luis r conriquez;lumineers;lunacy;lunay;luogu;lutris;lvgl;lyft;m5stack;maas;machine gun kelly
macmillan publishers;macos;macpaw;macports;macy's;magasins u;magisk;mahalini;mahindra;mail.com;mail.ru;mailbox;mailchimp;mailgun
mailtrap;mainstream publishing;mainwp;major league hacking;makerbot;malt;malwarebytes;mamas & the papas;mamba ui;mamp;manageiq
manchester university press;mandrake of oxford;mandrake press;maneskin;mangacollec;mangaupdates;manjaro;manning publications
manor house publishing;mantine;mapbox;mapillary;mapin publishing;maplibre;maptiler;marco antonio solís;mariadb;mariadb foundation
marion boyars publishers;mark batty publisher;markdown;maroon 5;marriott;marshall cavendish;marshall pickering;marshmello
martinus nijhoff publishers;marvelapp;marvelettes;mary j blige;mary j. blige;mary wells;mascot books;mastercard;mastercomfig
mastodon;material design;material design icons;material for mkdocs;matillion;matoma;matomo;matter.js;mattermost;matternet
matthias media;mau y ricky;mautic;max planck gesellschaft;maytag;maze;mc ryan sp;mcafee;mcclelland and stewart;mccoys;mcdonald's
mcfarland & company;mcgraw hill education;mcgraw hill financial;mclaren;mdblist;mdbook;mdn web docs;mdx;mealie;mediafire;mediamarkt
mediapipe;mediatek;medibang paint;medknow publications;medusa;meetup;megadeth;meilisearch;meituan;meizu;melendi;men at work
mendeley;mentorcruise;mercado pago;merck;mercurial;mermaid;messenger;meta ai;metabase;metacritic;metafilter;metager;metasploit
meteor;metro de la ciudad de méxico;metro de madrid;mewe;mezmo;micro editor;micro.blog;micropython;microstation;microstrategy;midi
migadu;mighty;mihon;mihoyo;mikrotik;milanote;miley cyrus;mills brothers;milvus;mingw w64;minimax;minio;mintlify;minutemailer
miracle tones;miracles;miraheze;misskey;mistral ai;mixcloud;mixpanel;mkto;mlflow;mobx;mobx state tree;mocha;mock service worker
modal;model context protocol;models resource;modelscope;modin;modrinth;modx;mojeek;moleculer;momenteo;monero;moneygram;mongodb
mongoose;monkees;monkey tie;monkeytype;monogame;monoprix;monster;monzo;moo;moodle;moonrepo;moonshot ai;moq;moqups;morad;morat
morrisons;moscow metro;movie database;movistar;mozilla;mpv;mqtt;ms. lauryn hill;msi;msi business;mta;mtr;mui;mullvad;multisim
mumford & sons;muo;muse;musicbrainz;muza;mx linux;myanimelist;myget;myke towers;myob;myshows;mysql;métro de paris;n26;n8n
naiad press;namebase;namecheap;namemc;namesilo;namu wiki;nano;nano stores;napster;nat king cole;national;national grid
national rail;nativescript;nats.io;nauka;naver;navpress;nayer;nbb;nct 127;ndi;ndr;nederlandse spoorwegen;neffex;neighbourhood
nekfeu;neo4j;neon;neovim;nestjs;netapp;netbsd;netcup;netdata;netease cloud music;netgear;netim;netlify;nette;netto;neutralinojs
new api;new balance;new directions publishing;new english library;new holland publishers;new japan pro wrestling;new relic
new vaudeville band;new village press;newegg;newgrounds;newnes;newpipe;nexon;next.js;nextbike;nextbillion.ai;nextcloud;nextdns
nextdoor;nextflow;nextra;nf core;nfc;nginx;nginx proxy manager;ngrok;ngrx;nhost;nicehash;nickelback;niconico;nikon;nim;ninho;niri
nirvana;niska;nixos;no starch press;nobara linux;node red;node.js;nodebb;nodegui;nodemon;nonesuch press;norah jones;norco
nordic semiconductor;nordvpn;normalize.css;normani;north face;norwegian;notebooklm;notepad++;notesnook;notion;notist
notorious b.i.g.;noun project;novu;npm;nrwl;nsis;ntfy;nubank;nucleo;nuget;nuke;numba;numpy;nunjucks;nushell;nutanix;nuxt;nvm;nx;nxp
nzxt;o'jays;o'reilly media;o2;oasis;oberon books;obs studio;observable;obsidian;obtainium;ocaml;oceanbase;oclc;oclif;octane render
october cms;octoprint;octopus deploy;oculus;odido;odin project;odnoklassniki;odoo;odysee;official hige dandism;oh dear;okcupid;okta
okx;oliver heldens;ollama;omada cloud;omarchy;omi;one ok rock;oneplus;onestream;onlyfans;onlyoffice;onnx;onstar;oomol;open access
open badges;open bug bounty;open collective;open containers initiative;open court publishing company;open source hardware
open source initiative;open university press;open3d;openai gym;openapi initiative;openbao;openbsd;opencage;opencode;opencritic
opencv;openfaas;opengl;openhab;openid;openjdk;openjs foundation;openlayers;openmediavault;openmined;opennebula;openproject
openrouter;openscad;opensea;opensearch;openssl;openstack;openstreetmap;opensuse;opentelemetry;opentext;opentofu;opentui;openverse
openvpn;openwrt;openzeppelin;openzfs;opera gx;opnsense;oppo;opsgenie;opslevel;optimism;optuna;orchard books;orchard core;orcid;org
organic maps;origin;orion books;ory;osano;osf;osgeo;oshkosh;osmand;osmc;osmonds;osu!;outkast;overcast;overleaf;ovh;owasp
owasp dependency check;owncloud;oxc;p!nk;p5.js;packagist;packer;packt;packt publishing;paddle;paddlepaddle;paddy power;padlet
pagekit;pagerduty;pagespeed insights;pagseguro;palgrave macmillan;palo alto networks;palo alto software;pamungkas;pan books;pandas
pandoc;pangolin;pantheon;pantheon books at random house;papadakis publisher;paperless ngx;papers with code;paperspace
parachute publishing;paradox interactive;paramount+;parity substrate;parragon;parrot security;parse.ly;partridge family;passbolt
passenger;passport;pastebin;pathfinder press;patreon;paul & paula;paul revere & the raiders;paulist press;pavilion books;payback
paychex;payhip;payload cms;payoneer;paysafe;paytm;pcgamingwiki;pdm;pdq;peace hill press;peaches & herb;peak design
pecan grove press;pee wee hunt;pee wee king;peerlist;peertube;pelican;peloton;pen and sword books;penguin books;penguins;penpot
pentatonix;perforce;perplexity;persistent;personio;pet shop boys;pets at home;pexels;pfsense;phabricator;pharrell williams
philips hue;phoenix framework;phonepe;phosphor icons;photobucket;photocrowd;photon;photopea;php;phpbb;phpmyadmin;phpstorm;pi
pi hole;pi network;piaggio group;piapro;picard surgelés;picarto.tv;picpay;picrew;picsart;picxy;pierce the veil;pimcore;pinboard
pine script;pingdom;pinia;pino;pinterest;pioneer dj;pipecat;pipx;piso 21;pitbull;pivotal tracker;piwigo;pix;pixabay;pixelfed;pixiv
pixlr;pkgsrc;plane;planet;planetary society;planetscale;plangrid;platform.sh;platformio;platters;platzi;plausible analytics
playcanvas;player fm;player.me;playstation;playstation 2;playstation 3;playstation 4;playstation 5;playstation portable
playstation vita;pleroma;plesk;plex;plk;plotly;plume;pluralsight;plurk;pm2;pnl;pnpm;pocket casts;pocketbase;podcast addict
podcast index;podman;poe;poetry;polars;polkadot;poly;polygon;polymer project;polywork;pomerium;pond5;porkbun;portableapps.com
portainer;portswigger;portugal. the man;posit;postcss;postgresql;posthog;postiz;postman;postmates;pouya;pr.co;pre commit;preact
prefect;prek;premid;prepbytes;prestashop;presto;prettier;pretzel;prevention;prezi;primefaces;primeng;primereact;primevue;printables
prisma;prismic;private division;private internet access;pro tools;probot;processing foundation;processon;processwire;product hunt
progate;prometheus;pronouns.page;prosemirror;prosieben;proteus;proto.io;protocols.io;proton;proton calendar;proton drive
proton mail;proton vpn;protondb;protractor;proxmox;pterodactyl;pubg;publons;pubmed;pug;pulumi;puma;puppet;puppeteer;purescript
purgecss;purism;pushbullet;pusher;pwa;pwn;pycharm;pycqa;pydantic;pyg;pypi;pypy;pyscaffold;pysyft;pytest;python;pythonanywhere
pytorch;pyup;qantas;qase;qbittorrent;qdrant;qemu;qgis;qi;qiita;qiskit;qiwi;qlik;qlty;qmk;qnap;qodo;qq;quad9;qualcomm;qualtrics
qualys;quantcast;quantconnect;quarkus;quarto;quasar;qubes os;quest;quickbooks;quicklook;quicktime;quicktype;quizlet;quora;qwant
qwen;qwik;qwiklabs;qzone;r3;rabbitmq;racket;rad studio;radar;radarr;radiant earth;radio france;radix ui;rage against the machine
rahat fateh ali khan;railway;rainbow kitten surprise;rainmeter;rainyun;rakuten;rakuten kobo;rammstein;rancher;random house;rarible
rasa;raspberry pi;ratatui;ravelry;ray charles;ray parker jr;ray stevens;raycast;raylib;razer;razorpay;rclone;react bootstrap
react hook form;react query;react router;react table;reactive resume;reactivex;reactos;read the docs;read.cv;readme;reason studios
recoil;red candle games;red hat;red hat open shift;redash;redbubble;reddit;redis;redmine;redox;redragon;redsys;redux;redux saga
redwoodjs;reebok;reed elsevier;reed publishing;refined github;reflex;reik;reka ui;relay;reliance industries limited;rema
remedy entertainment;remix;remove.bg;ren'py;renovate;renren;replit;republic of gamers;rescript;rescuetime;researchgate;resend
resharper;resurrection remix os;retool;retro achievements;retroarch;retropie;revanced;reveal.js;revenuecat;reverbnation;revolt.chat
revolut;rewe;rezgo;rhinoceros;rich the kid;rick dees & his cast of idiots;rick ross;rider;righteous brothers;rihanna
rimac automobili;rime;riot games;ripple;risc v;riseup;ritchie valens;ritz carlton;rive;roadmap.sh;roam research;rob thomas
robinhood;roblox;roblox studio;roboflow;robot framework;rocket;rocket.chat;rocksdb;rockstar games;rockwell automation;rocky linux
roku;roll20;rollbar;rolldown;rolling stones;rollup.js;romeo santos;ronettes;rook;roon;root me;roots bedrock;roots sage;rossmann
rotary international;rotten tomatoes;roundcube;roxette;rsocket;rss;rstudio ide;rtl;rtlzwei;rtm;rté;rubocop;ruby on rails
ruby sinatra;rubygems;rubymine;rudimental;ruel;ruff;rumahweb;rumble;rundeck;runkeeper;runkit;runrun.it;rustdesk;rustfs;rxdb
ryan lewis;rye;sabanci;sabaton;sachin jigar;safari;sage publications;sagemath;sahibinden;sailfish os;sails.js;salla;salt project
salt publishing;sam the sham & the pharaohs;sam's club;sammy davis jr;sams publishing;samsung pay;san francisco municipal railway
sanic;sanity;sap;sartorius;sasha alex sloan;sass;sat.1;satellite;sauce labs;saweetie;scala;scalar;scaleway;scania;sch
schneider electric;schocken books;scholastic press;scikit learn;scilab;scipy;scopus;scorpions;scp foundation;scrapbox;scrapy
screencastify;scrimba;script;scrollreveal;scrum alliance;scrutinizer ci;scylladb;seafile;seagull books;searxng;seatgeek;sech
secker & warburg;securityscorecard;seekers;sefaria;sega;selenium;sellfy;semantic release;semantic scholar;semantic ui
semantic ui react;semantic web;semaphore ci;semrush;semver;sencha;sennheiser;sensu;sentry;sepa;sequelize;servbay;server fault
serverless;session;sessionize;setapp;setuptools;sfml;shadcn/ui;shaggy;shambhala publications;shanghai metro;shangri las;sharex
shawn mendes;shazam;shenzhen metro;shields.io;shikimori;shinedown;shire books;shoemaker & hoard publishers;shopee;shopify;shopware
shortcut;showpad;showtime;showwcase;shubh;shuter & shooter publishers;sia;sidekiq;sidequest;sidgwick & jackson;sidhu moose wala
sifive;signet books;silver airways;similarweb;simkl;simon & garfunkel;simon & schuster;simple analytics;simple icons
simple icons cdn;simplelocalize;simplelogin;simplenote;simplex;sina weibo;singlestore;sitecore;sitepoint;siyuan;skaffold;skeleton
sketch;sketchfab;sketchup;ski mask the slump god;skillet;skillshare;skrillex;skypack;slackware;slashdot;sleeping at last;slickpic
slideshare;slint;smartthings;smashing magazine;smoothcomp;smrt;smugmug;snapchat;snapcraft;snapdragon;sncf;snort;snowflake;snowpack
snyk;social blade;society6;socket;socket.io;softcatalà;softpedia;sogou;solana;solidity;sololearn;solus;solved.ac;sonar
sonarqube cloud;sonarqube for ide;sonarqube server;sonarr;sonatype;songkick;songoda;sonicwall;sonos;soriana;soundcharts;soundcloud
sounds resource;source engine;sourceforge;sourcehut;sourcetree;spacemacs;spaceship;spacex;spacy;spark ar;sparkasse;sparkfun
sparkpost;spdx;speaker deck;spectrum;speedtest;speedypage;spencer davis group;sphere online judge;sphinx;spidermonkey;spigotmc
spine;spinnaker;splunk;spond;spotify;spotlight;spreadshirt;spreaker;spring boot;spring security;spriters resource;spyder ide
sqlalchemy;sqlite;square enix;srg ssr;ssrn;sst;st. martin's press;stack exchange;stack overflow;stackbit;stackblitz;stackedit
stackhawk;stackshare;stadia;staffbase;stagetimer;standard resume;standardjs;staple singers;star trek;stardock;starland vocal band
starling bank;starship;start.gg;startpage;starz;statamic;statista;statuspage;statuspal;steam deck;steamdb;steamworks;steelseries
steem;steemit;steinberg;stellar;stencil;stencyl;stmicroelectronics;stockx;stopstalk;stormzy;storyblok;storybook;storygraph;strapi
strava;strawberry alarm clock;stray kids;streamlabs;streamlit;streamrunners;stremio;stripe;stromae;strongswan;stryker;stubhub
studio 3t;styled components;stylelint;styleshare;stylus;sublime text;substack;subtitle edit;subversion;suckless;sui;suitest;sum 41
sumo logic;sumup;suno;supabase;super user;supercell;supercrease;supermicro;supertramp;surfshark;surrealdb;surveymonkey;suse;svelte
svg;svg.js;svgo;svgtrace;swagger;swarm;swc;swedish house mafia;swiggy;swiper;swisscows;swr;swv;symantec;symbolab;symfony;symphony
sympy;syncthing;synology;system of a down;system76;são paulo metro;t & t clark;t pain;t.i.;tabelog;tablecheck;tachyon publications
taeyeon;taichi graphics;taichi lang;tails;tailscale;tailwind css;tainy;taipy;take two interactive software;talend;talenthouse;talos
tamiya;tampermonkey;tanstack;taobao;tapas;target books;tarom;tarpaulin sky press;tartarus press;tarteaucitron;task;tasmota
tata consultancy services;tate publishing & enterprises;taunton press;tauri;taxbuzz;taylor & francis;teal;teamcity;teamspeak
teamviewer;tears for fears;techcrunch;teepublic;teespring;tekton;tele 5;telefónica;telegram;telegraph;telenor;temporal;temptations
tems;ten speed press;tencent hy;tennessee ernie ford;tensorflow;teradata;teratail;terence trent d'arby;termius;terraform
terry jacks;testcafe;testin;testing library;testrail;tether;textpattern;textual;tga;thangs;thanos;thingiverse;thinkpad;thirdweb
threadless;three days grace;three dog night;three man down;three.js;threema;thumbtack;thunderbird;thunderstore
thurgauer kantonalbank;thymeleaf;ticket tailor;ticketmaster;ticktick;tidal;tidb;tiddlywiki;tidyverse;tietoevry;tiktok
tilda publishing;timbaland;timescale;tinder;tindie;tinkercad;tinygrad;tinyletter;tistory;tkkg;tlc;tldraw;tmux;todoist;toggl
toggl track;tokio;tokyo metro;tom jones;tom petty and the heartbreakers;toml;tommy edwards;tommy james & the shondells
tomorrow x together;tomorrowland;tomtom;top.gg;topcoder;toptal;tor browser;tor project;torizon;toto;totvs;tourbox;tower;tp link
tqdm;traccar;tradingview;trae;traefik mesh;traefik proxy;trailforks;trainerroad;trakt;transifex;transmission;transport for ireland
transport for london;travis ci;traxsource;treehouse;trello;trend micro;tresorit;treyarch;trezor;tricentis;trilium;triller;trillertv
trimble;trino;trip.com;tripadvisor;trivago;trivy;trmnl;trove;trpc;truenas;trueno;trueup;trulia;trusted shops;trustpilot
try it online;tryhackme;ts node;tubi;tulus;tumblr;turbo;turborepo;turbosquid;turso;turtles;tuta;tuxedo computers;tv time;tv4 play
twenty one pilots;twice;twinkly;twinmotion;twitch;tyga;typeform;typeorm;typer;typescript;typo3;typst;télé québec;u.s. news;ub40
uber eats;ubiquiti;ubisoft;ublock origin;ubuntu;ubuntu mate;ucl press;udacity;udemy;ufc;ufo361;uikit;uipath;ukca;ultralytics;ulule
umami;umbraco;umbrel;uml;unacademy;under armour;underscore.js;undertale;unfinished monument press;unicode;uniqlo
united states government publishing office;unity;university of akron press;university of alaska press
university of california press;university of chicago press;university of michigan press;university of minnesota press
university of nebraska press;unjs;unlicense;unocss;unpkg;unraid;unreal engine;unsplash;unstop;untappd;upchurch;upcloud;uplabs
upptime;upstash;uptime kuma;upwork;uservoice;utorrent;uv;uzi;v0;v2ex;v8;vaadin;valorant;valve;vamps;vanessa williams
vanilla extract;vault;vaultwarden;vbulletin;vectary;vector logo zone;vectorworks;veeam;veed;veepee;vegas;velazquez press;velocity
velog;vencord;venmo;vercel;verdaccio;veritas;verso books;verve;vespa;vestel;vexxhost;vfairs;viadeo;viaplay;viber;viblo
victor gollancz ltd;victoriametrics;victron energy;viking press;vikunja;village people;vim;vimeo;vimeo livestream;vintage books
vintage books at random house;vinted;virago press;virgin;virgin atlantic;virgin media;virgin publishing;virtualbox;virustotal
vishal shekhar;visual paradigm;visx;vitepress;vitess;vitest;viva wallet;vivino;vivint;vk;vlc media player;vllm;vmware;voelkner
void linux;voip.ms;volbeat;vonage;voron design;vowpal wabbit;vox;voyager books;vrchat;vsco;vscodium;vtex;vue.js;vuetify;vueuse
vulkan;vultr;vyond;w.a.b.;w3schools;wacom;wagmi;wagtail;wails;wakatime;wale;walkman;wallabag;walletconnect;wallows;wantedly
wappalyzer;wasabi;washington post;wasmcloud;wasmer;watchtower;wattpad;waze;wazirx;wear os;weasyl;weather channel;weavers
web awesome;web.de;web3.js;webassembly;webauthn;webcomponents.org;webdriverio;webex;webflow;webgl;webgpu;weblate;webmin;webmoney
webpack;webrtc;webstorm;webtoon;webtrees;wechat;weezer;wegame;weights & biases;welcome to the jungle;wellfound;wemo;weread
western union;wetransfer;wezterm;wgpu;wham!;what3words;whatsapp;when i work;white stripes;why don't we;wiki.gg;wiki.js;wikibooks
wikidata;wikimedia commons;wikimedia foundation;wikiquote;wikisource;wikiversity;wikivoyage;will.i.am;wilson phillips;winamp
windsurf;wipro;wireguard;wireshark;wistia;wix;wolfram language;wolfram mathematica;wondershare;wondershare filmora;woo;woocommerce
wordpress;workplace;world health organization;wp engine;wp rocket;wpexplorer;write.as;wwe;wwise;wxt;wydawnictwo agora
wydawnictwo literackie;wydawnictwo świat książki;wykop;wyze;x.org;xampp;xavi;xcode;xda developers;xendit;xero;xfce;xiaohongshu;xing
xml;xmpp;xo;xrp;xsplit;xstate;xubuntu;xxxtentacion;xyflow;y combinator;yaak;yabai;yamaha corporation;yamaha motor corporation;yaml
yandel;yandex cloud;yarn;years & years;yeat;yelp;yeti;yew;yg;yii;yoasobi;yoast;yolo;youhodler;young rascals
youngboy never broke again;youtube gaming;youtube kids;youtube music;youtube shorts;youtube studio;youtube tv;yr;yubico;yunohost
yuuri;yuvan shankar raja;z.ai;zac brown band;zaim;zalando;zalo;zap;zapier;zayn;zazzle;zcash;zcool;zdf;zebpay;zebra technologies
zectrix;zed books;zed industries;zelle;zen browser;zend;zendesk;zenn;zenodo;zensar;zensical;zerodha;zerotier;zettlr;zhihu
ziff davis media;zig;zigbee;zigbee2mqtt;ziggo;zilch;zilliz;zillow;zincsearch;zingat;znak;zod;zoho;zoiper;zomato;zondervan;zorin
zotero;zsh;zulip;zx;zysk i s ka wydawnictwo;zyte;île de france mobilités;öbb;żabka;азбука;азбука аттикус;альпина паблишер;аст;бином
вече;время;гелеос;детская литература;дрофа;златоуст;издательский дом мещерякова;карьера пресс;книжный клуб 36.6;лабиринт;литрес
молодая гвардия;олма медиа групп;питер;прогресс;проспект;рипол классик;росмэн;самокат;терра;фантом пресс;центрполиграф;эксмо;三联书店
上海交通大学出版社;上海译文出版社;中信出版社;中共中央党校出版社;中华书局;中国人民大学出版社;中国友谊出版公司;中国大百科全书出版社;中国建筑工业出版社;中国社会科学出版社;中国美术学院出版社;中国青年出版社;中央编译出版社;九州出版社;五南图书出版公司
人民教育出版社;人民文学出版社;作家出版社;北京十月文艺出版社;北京大学出版社;北京时代华文书局;博集天卷;吉林出版集团;吉林教育出版社;吉林文史出版社;商务印书馆;复旦大学出版社;外语教学与研究出版社;天地出版社;天津人民出版社;少年儿童出版社;广东人民出版社
广西师范大学出版社;接力出版社;新世界出版社;新星出版社;明天出版社;晨光出版社;未来出版社;机械工业出版社;果麦文化;江苏文艺出版社;浙江文艺出版社;海豚出版社;清华大学出版社;湖南文艺出版社;湛庐文化;现代出版社;理想国;电子工业出版社;百花文艺出版社
磨铁图书;科学出版社;红旗出版社;花城出版社;西南师范大学出版社;译文出版社;译林出版社;读客文化;辽宁人民出版社;重庆出版社;长江少年儿童出版社;长江文艺出版社;高等教育出版社
`
    .trim()
    .split(/[;\n]/),
);
