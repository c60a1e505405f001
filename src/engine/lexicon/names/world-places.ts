/**
 * Continents, regions, states, towns, rivers, seas and mountains that are well known, less those that are common words.
 * From the Unicode CLDR (Intl.DisplayNames), compromise 14.17.0 (MIT) and WordNet 3.1 (WordNet
 * licence).
 * Written by test/eval/generate-name-lists.ts; do not edit.
 */
export const WORLD_PLACES: ReadonlySet<string> = new Set(
  `
Aalst;Aar;Aare;Aare River;Aberdare;Abila;Abkhaz;Abkhazia;Abruzzi;Abruzzi e Molise;Abukir;Abukir Bay;Abydos;Abyla;Abyssinia;Acadia
Acadia National Park;Acapulco;Accho;Achaea;Acheron;Aconcagua;Acores;Acragas;Actium;Adalia;Adam's Peak;Adelie Coast;Adelie Land
Adige;Adirondack Mountains;Adirondacks;Admiralty Island;Admiralty Islands;Admiralty Range;Adrianople;Adrianopolis;Adriatic
Adriatic Sea;Adygea;Adzhar;Adzharia;Aegadean Islands;Aegadean Isles;Aegates;Aegean;Aegean Sea;Aegina;Aegospotami;Aegospotamos
Aeolia;Aeolis;Afars and Issas;Afghanistan;Africa;Agrigento;Ahvenanmaa;Aigina;Aire;Aire River;Aix-la-Chapelle;Akaba;Aken;Akka;Akko
Akmola;Al Aqabah;Al Ladhiqiyah;Al Madinah;Al Qahira;Al-Hudaydah;Al-Iraq;Al-Magrib;Al-Mukalla;Ala.;Alabama;Alabama River;Alaska
Alaska Peninsula;Alaska Range;Albania;Albany;Alberta;Albion;Alborg;Alep;Aleutian Islands;Aleutians;Alexander Archipelago;Algeria
Algerie;Alleghenies;Allegheny;Allegheny Mountains;Allegheny River;Alma-Ata;Aloha State;Alpena;Alps;Alsace;Alsatia;Altai
Altai Mountains;Altay Mountains;Altoona;Amazon;Amazon River;American Falls;American Samoa;American Virgin Islands;Americas;Amur
Amur River;An Nafud;An Nefud;Anapurna;Anatolia;Ancohuma;Andalucia;Andalusia;Andaman Sea;Andes;Andhra Pradesh;Andorra;Angara
Angara River;Angel Falls;Anglesea;Anglesea Island;Anglesey;Anglesey Island;Anglia;Angola;Angora;Anguilla;Anjou;Annam;Annapolis
Annapurna;Antakiya;Antarctic Circle;Antarctic Ocean;Antarctic Peninsula;Antarctic Zone;Antarctica;Antigua;Antigua and Barbuda
Antilles;Anvers;Anzio;Apalachicola;Apalachicola River;Apennines;Apia;Appalachia;Appalachian Mountains;Appalachians;Appleton;Apulia
Aquila;Aquila degli Abruzzi;Aquitaine;Aquitania;Ar Rimsal;Arab Republic of Egypt;Arabia;Arabian Desert;Arabian Gulf
Arabian Peninsula;Arabian Sea;Arafura Sea;Aragon;Araguaia;Araguaia River;Araguaya;Araguaya River;Aral Sea;Aran Islands;Ararat
Arauca;Araxes;Arcadia;Arches National Park;Arctic Archipelago;Arctic Circle;Arctic Ocean;Arctic Zone;Ardennes;Areopagus;Argentina
Argentine Republic;Argos;Argun;Argun River;Aristarchus;Arizona;Ark.;Arkansas;Arkansas River;Armageddon;Arno River;Artois;Aruba
Arunachal Pradesh;Asama;Asheville;Ashkhabad;Ashur;Asia;Asia Minor;Asian Russia;Asmera;Aspadana;Aspinwall;Assam;Assouan;Assuan;Assur
Assyria;Astana;Asur;Atacama Desert;Atacama Trench;Athinai;Athos;Atlantic;Atlantic City;Atlantic Coast;Atlantic Ocean
Atlas Mountains;Attica;Austerlitz;Austral Islands;Australasia;Australia;Australian Alps;Australian Desert;Austria;Austria-Hungary
Austronesia;Auvergne;Avignon;Avon;Ayr;Az Zarqa;Azerbaijan;Azerbaijani Republic;Azerbajdzhan;Azerbajdzhan Republic;Azores;Babylon
Babylonia;Bad Lands;Badger State;Badlands;Badlands National Park;Baffin Bay;Baffin Island;Bagdad;Bahama Islands;Bahamas;Bahia
Bahrain;Bahrain Island;Bahrein;Bahrein Island;Baikal;Bairiki;Baja California;Balaton;Bale;Balearic Islands;Balkan Mountain Range
Balkan Mountains;Balkan Peninsula;Balkans;Balkaria;Balmoral Castle;Baltic;Baltic Sea;Banff;Bangla Desh;Bangladesh;Bangor;Banjul
Barbados;Barbary;Barbary Coast;Barbuda;Barents Sea;Barstow;Bartlesville;Bashkortostan;Basilicata;Basle;Basque;Basra;Basse-Normandie
Basseterre;Basutoland;Bath;Battle Born State;Bavaria;Bay State;Bay of Bengal;Bay of Biscay;Bay of Campeche;Bay of Fundy
Bay of Naples;Bay of Ob;Baykal;Bayonne;Bayrut;Bayt Lahm;Beacon Hill;Bean Town;Beantown;Beaufort Sea;Beaver State;Beckley
Bedloe's Island;Beehive State;Belarus;Belau;Belgian Congo;Belgique;Belgium;Belize;Bellingham;Belorussia;Bemidji;Bengal;Benin
Bennington;Beograd;Bering Sea;Bering Strait;Berkshire;Berkshire Hills;Berkshires;Bermuda;Bermuda Triangle;Bermudas;Berne;Bethlehem
Bethlehem Ephrathah;Bethlehem-Judah;Beverly Hills;Bhutan;Bible Belt;Big Bend;Big Bend National Park;Big Sioux River;Big Sur;Bighorn
Bighorn River;Bight of Benin;Bihar;Bikini;Biloxi;Binghamton;Bioko;Bisayas;Biscayne Bay;Biscayne National Park;Biskek;Bismarck
Bismarck Archipelago;Bismarck Sea;Bithynia;Black Africa;Black Forest;Black Hills;Black Rock Desert;Black Sea;Blacksburg;Bloomington
Bloomsbury;Blue Nile;Blue Ridge;Blue Ridge Mountains;Bluegrass;Bluegrass Country;Bluegrass Region;Bluegrass State;Bo Hai;Bodensee
Boeotia;Bohemia;Bolivia;Bolzano;Bombay;Bonaire;Bonete;Borneo;Bosna i Hercegovina;Bosnia;Bosnia and Herzegovina;Bosnia-Herzegovina
Bosporus;Boston Harbor;Botswana;Bougainville;Bougainville Trench;Bourgogne;Bouvet Island;Bowery;Bowling Green;Bozeman;Brahmaputra
Brahmaputra River;Brasil;Brattleboro;Brazil;Brazos;Brazos River;Breed's Hill;Breiz;Brenner Pass;Breslau;Bretagne;Bridgetown
Brindisi;Bristol Channel;Britain;British Columbia;British Empire;British Guiana;British Honduras;British Isles
British Virgin Islands;Broadway;Bromberg;Bronx;Bruges;Brummagem;Brunei;Brunn;Brunswick;Brusa;Bruxelles;Bryce Canyon National Park
Bucharesti;Buckeye State;Buckingham Palace;Buckinghamshire;Bucuresti;Buganda;Bulgaria;Bull Run;Burgundy;Burkina Faso;Burma;Burundi
Buryatia;Butte;Buzzards Bay;Byblos;Byelarus;Byelorussia;Byzantine Empire;Byzantium;Cachi;Caesarea;Calabria;Calais;Calcutta
Caledonia;Calif.;California;Caloocan;Caloosahatchee;Caloosahatchee River;Calpe;Calvary;Cam River;Cambodia;Cambria
Cambrian Mountains;Cambridgeshire;Camellia State;Camelot;Cameroon;Cameroun;Camlan;Camp David;Campania;Canaan;Canadian
Canadian Falls;Canadian Maritime Provinces;Canadian River;Canadian Shield;Canakkale Bogazi;Canal Zone;Canandaigua Lake;Canara
Canaries;Canary Islands;Cannes;Cantabrian Mountains;Canterbury;Canton River;Canyonlands National Park;Cape Ann;Cape Breton Island
Cape Canaveral;Cape Cod;Cape Cod Bay;Cape Cod Canal;Cape Colony;Cape Fear;Cape Fear River;Cape Flattery;Cape Froward;Cape Girardeau
Cape Hatteras;Cape Horn;Cape Kennedy;Cape May;Cape Passero;Cape Province;Cape Sable;Cape Trafalgar;Cape Verde;Cape Verde Islands
Cape York;Cape York Peninsula;Cape of Good Hope;Cape of Good Hope Province;Capitol Hill;Capitol Reef National Park;Cappadocia;Capri
Carbondale;Caribbean;Caribbean Sea;Caribees;Carlsbad Caverns;Carlsbad Caverns National Park;Carolinas;Caroline Islands
Carpathian Mountains;Carpathians;Carpentaria;Carson City;Carthage;Cascade Mountains;Cascade Range;Cascades;Cashmere;Caspian
Caspian Sea;Castile;Castilla;Castries;Catalina Island;Catalonia;Cataract Canyon;Cathay;Catskill Mountains;Catskills;Caucasia
Caucasus;Caucasus Mountains;Cayman Islands;Cayuga Lake;Ceara;Celebes;Centennial State;Central Africa;Central African Republic
Central America;Central Asia;Central Park;Ceylon;Chablis;Chalcedon;Chaldaea;Chaldea;Champagne;Champagne-Ardenne;Champaign;Champlain
Champs Elysees;Chancellorsville;Chang Jiang;Changan;Changjiang;Changtzu;Channel Island;Channel Islands National Park;Chao Phraya
Chapel Hill;Chari;Chari River;Charles River;Charlestown;Charlottetown;Chartres;Chattahoochee;Chattahoochee River;Chechen Republic
Chechenia;Chechnya;Cheddar;Chemulpo;Cherbourg;Cherkessia;Chernobyl;Chesapeake Bay;Cheviot Hills;Cheviots;Chhattisgarh;Chiapas
Chihuahuan Desert;Chile;Chiloe;Chimborazo;China;Chios;Christiania;Chu Kiang;Chukchi Peninsula;Chukchi Sea;Chungking;Chuvashia
Cidade de Praia;Cimarron;Cimarron River;Citlaltepetl;Citta del Vaticano;City of Bridges;City of Brotherly Love;City of Light
City of London;City of the Angels;Ciudad Juarez;Ciudad Trujillo;Ciudad de Mexico;Clarksburg;Clichy;Clichy-la-Garenne;Clinch River
Cnossos;Cnossus;Co-operative Republic of Guyana;Coahuila;Coast Mountains;Coast Range;Coats Land;Cocytus;Coeur d'Alene
Coeur d'Alene Lake;Colchis;Colo.;Colombia;Colon;Colorado;Colorado Desert;Colorado Plateau;Colorado River;Colossae;Columbia River
Commonwealth of Australia;Commonwealth of Dominica;Commonwealth of Puerto Rico;Commonwealth of the Bahamas;Communism Peak
Communist China;Comoro Islands;Comoros;Coney Island;Confederacy;Confederate States;Confederate States of America;Congo;Congo River
Connecticut;Connecticut River;Constantinople;Constitution State;Continent;Cook Strait;Cooperstown;Coosa;Coosa River;Copernicus
Coral Sea;Cordova;Corinth;Corn Belt;Cornhusker State;Cornwall;Coropuna;Corse;Corsica;Costa Rica;Cotacachi;Cote d'Azur;Cote d'Ivoire
Cotopaxi;Cotswold Hills;Cotswolds;Council Bluffs;Coyote State;Cracow;Crater Lake National Park;Cremona;Crete;Crimea;Crna Gora
Croatia;Crocodile River;Cross-Florida Waterway;Ct.;Cuba;Culebra;Cumberland;Cumberland Gap;Cumberland Mountains;Cumberland Plateau
Cumberland River;Cumbria;Cuquenan;Cuquenan Falls;Curacao;Cuzco;Cyclades;Cymru;Cynoscephalae;Cyprus;Czech Republic;Czechoslovakia
D-layer;D.C.;D.P.R.K.;DPRK;Dacca;Dae-Han-Min-Gook;Dagestan;Dahna;Dahomey;Dairen;Dalmatia;Danau;Danmark;Danube;Danube River;Danzig
Dapsang;Dardanelles;Darfur;Darling River;Daryacheh-ye Orumiyeh;Dasht-e-Kavir;Dasht-e-Lut;Daytona Beach;Dead Sea;Death Valley
Decatur;Deep South;Del Rio;Del.;Delaware;Delaware Bay;Delaware River;Delphi;Demavend;Demerara;Democratic People's Republic of Korea
Democratic Republic of Sao Tome and Principe;Democratic Republic of the Congo;Democratic Socialist Republic of Sri Lanka
Democratic and Popular Republic of Algeria;Den Haag;Denali;Denali Fault;Denali National Park;Denmark;Derbyshire;Detroit River
Deutschland;Devonshire;Dhahran;Dhaulagiri;Dhodhekanisos;Diamond State;Dimash;Dipylon;Dipylon gate;Disneyland;District of Columbia
Dixieland;Djakarta;Djanet;Dneprodzerzhinsk;Dnieper;Dnieper River;Dnipropetrovsk;Dobrich;Dodecanese;Dodge City;Dolomite Alps
Dominican Republic;Don River;Donbas;Donbass;Donets Basin;Donetske;Donner Pass;Dorset;Dover;Downing Street;Dubrovnik;Duluth
Dunkerque;Durango;Durazzo;Dusanbe;Dutch East Indies;Dutch Guiana;Dyushambe;East Africa;East Anglia;East China Sea;East Coast
East Germany;East India;East Indies;East Malaysia;East Pakistan;East River;East Saint Louis;East Sea;East Sussex;East Timor
Eastern Africa;Eastern Asia;Eastern Desert;Eastern Europe;Eastern Highlands;Eastern Roman Empire;Eastern Samoa;Eau Claire;Ebro
Ebro River;Ecuador;Edo;Eelam;Egadi Islands;Egypt;Egyptian Empire;Ehadhamen;Eire;El Aaium;El Alamein;El Beda;El Giza;El Iskandriyah
El Libertador;El Misti;El Muerto;El Qahira;El Salvador;El-Aksur;Elam;Elbe River;Elisabethville;Elizabeth River;Ellas;Ellice Islands
Ellis Island;Elmont;Elsass;Emerald Isle;Emilia-Romagna;Empire State;Empire State of the South;Enderby Land;England;English Channel
Eniwetok;Entebbe;Ephesus;Epirus;Equality State;Equatorial Guinea;Ergun He;Erie;Erie Canal;Eritrea;Erivan;Esfahan;Espana;Essex
Esthonia;Estonia;Eternal City;Ethiopia;Etna;Etruria;Euphrates;Euphrates River;Eurasia;Europe;European Russia;Euxine Sea;Everest
Everglade State;Everglades;Everglades National Park;Evergreen State;Eyre;Eyre Peninsula;Ezo;FRG;Faeroe Islands;Faeroes
Falkland Islands;Far East;Farmington;Faroe Islands;Faroes;Federal Democratic Republic of Ethiopia
Federal Islamic Republic of the Comoros;Federal Republic of Germany;Federal Republic of Nigeria;Federal Republic of Yugoslavia
Federated States of Micronesia;Federation of Malaysia;Federation of Saint Kitts and Nevis;Federative Republic of Brazil
Feliz Lusitania;Fengtien;Fertile Crescent;Fez;Fifth Avenue;Fiji;Fiji Islands;Fijis;Fingal's Cave;Finger Lakes;Finland;Firenze
First State;Firth of Clyde;Firth of Forth;Fla.;Flagstaff;Flanders;Fleet Street;Flint;Flint River;Flodden;Florida;Forbidden City
Fort George G. Meade;Fort George Gordon Meade;Fort Meade;Fort Myers;Fort Smith;Fort-Lamy;Forth;Forth River;Fox River;Franche-Comte
Frankfort;Frankfurt on the Main;Fredericksburg;Fredericton;Free State;French Congo;French Guinea;French Indochina;French Oceania
French Polynesia;French Republic;French Riviera;French Sudan;French West Indies;Friendly Islands;Friesland;Frisia;Frisian Islands
Friuli-Venezia Giulia;Frunze;Fuego;Fuji-san;Fujian;Fujinoyama;Fujiyama;Funafuti;Ga.;Gabon;Gabonese Republic;Gabun;Gadsden;Gafsa
Galan;Galapagos;Galapagos Islands;Galatia;Galeras;Galicia;Galilee;Gallia;Galloway;Gallup;Galveston;Galveston Bay;Galveston Island
Galway Bay;Gambia;Gambier Islands;Gan Jiang;Gand;Ganges;Ganges River;Gansu;Garden State;Garonne;Garonne River;Gascogne;Gascony
Gasherbrum;Gates of the Arctic National Park;Gateway to the West;Gaul;Gaza Strip;Gem State;Genf;Genova;Georgia
German Democratic Republic;Germany;Gettysburg;Ghana;Gibraltar;Gibson Desert;Gila;Gila Desert;Gila River;Gilbert Islands
Gilbert and Ellice Islands;Gizeh;Gloucestershire;Goa;Gobi;Gobi Desert;Godwin Austen;Goeteborg;Golan;Golan Heights;Golden Gate
Golden State;Goldsboro;Golfo de Campeche;Golfo de Mexico;Golgotha;Gomel;Gomorrah;Gomorrha;Gondwanaland;Gopher State;Gorki;Gorkiy
Gorky;Gosainthan;Gran Santiago;Grand Canal;Grand Canyon;Grand Canyon National Park;Grand Canyon State;Grand Duchy of Luxembourg
Grand Island;Grand River;Grand Teton;Grand Teton National Park;Granite State;Great Arabian Desert;Great Australian Bight
Great Australian Desert;Great Barrier Reef;Great Britain;Great Divide;Great Dividing Range;Great Falls;Great Indian Desert
Great Lakes;Great Lakes State;Great Mendenhall Glacier;Great Plains;Great Plains of North America;Great Rift Valley
Great Salt Desert;Great Salt Lake;Great Sandy Desert;Great Slave Lake;Great Smoky Mountains;Great Smoky Mountains National Park
Great Victoria Desert;Great White Way;Greater Antilles;Greater London;Greater New York;Greater Sunda Islands;Greece;Green Line
Green Mountain State;Green Mountains;Green River;Greenland;Greenland Sea;Greenville;Greenwich;Greenwich Meridian;Greenwich Village
Grenada;Gronland;Grozny;Guadalcanal;Guadalupe Island;Guadalupe Mountains;Guadalupe Mountains National Park;Guadeloupe;Guaira
Guaira Falls;Guallatiri;Guam;Guanajuato;Guangdong;Guatemala;Guiana;Guiana Highlands;Guine-Bissau;Guinea;Guinea-Bissau;Guizhou
Gujarat;Gujerat;Gulf Coast;Gulf States;Gulf of Aden;Gulf of Aegina;Gulf of Akaba;Gulf of Alaska;Gulf of Antalya;Gulf of Aqaba
Gulf of Bothnia;Gulf of California;Gulf of Campeche;Gulf of Carpentaria;Gulf of Corinth;Gulf of Finland;Gulf of Guinea
Gulf of Lepanto;Gulf of Martaban;Gulf of Mexico;Gulf of Ob;Gulf of Oman;Gulf of Riga;Gulf of Saint Lawrence;Gulf of Siam
Gulf of Sidra;Gulf of St. Lawrence;Gulf of Suez;Gulf of Tehuantepec;Gulf of Thailand;Gulf of Venice;Guyana;H.I.;Hadrian's Wall
Hagerstown;Haiti;Halab;Haleakala National Park;Halicarnassus;Halle-an-der-Saale;Hamelin;Hameln;Hampshire;Hampton Roads;Han-Gook
Handies Peak;Hangchow;Hangzhou Bay;Hanover;Hargeisa;Harlem River;Harley Street;Harper's Ferry;Harpers Ferry;Harrisburg;Haryana
Hashemite Kingdom of Jordan;Hatteras Island;Hattiesburg;Haute-Normandie;Haw.;Hawai'i;Hawaii;Hawaii Island
Hawaii Volcanoes National Park;Hawaiian Islands;Hawkeye State;Hayastan;Hays;Hayti;Heart of Dixie;Hebei;Hebridean Islands
Hebridean Isles;Hebrides;Hedjaz;Hefa;Heilong;Heilong Jiang;Hejaz;Hell's Half Acre;Hell's Kitchen;Hellenic Republic;Hellespont
Helsingfors;Helvetia;Herculaneum;Heroica Puebla de Zaragoza;Hershey;Hertfordshire;Hibbing;Hibernia;Hidalgo;High Sierra;Highlands
Highlands of Scotland;Hijaz;Hilo;Himachal Pradesh;Himalaya;Himalaya Mountains;Himalayas;Hindu Kush;Hindu Kush Mountains;Hindustan
Hippo;Hippo Regius;Hispaniola;Hodeida;Hoek van Holland;Hohenlinden;Hokkaido;Holland;Holy Land;Holy See;Home Counties;Homel;Homyel
Hondo;Honduras;Honiara;Honshu;Hook of Holland;Hoosier State;Hopeh;Hopei;Horn of Africa;Horseshoe Falls;Hot Springs
Hot Springs National Park;Houghton;Housatonic;Housatonic River;Houses of Parliament;Hrvatska;Hsian;Huainaputina;Huang Hai;Huang He
Huascaran;Hub of the Universe;Hudson Bay;Hudson River;Hull;Humber;Hunan;Hungary;Hwang Ho;IJssel;IJsselmeer;Ia.;Iberia
Iberian Peninsula;Iceland;Id.;Idaho;Idaho Falls;Iguassu;Iguassu Falls;Iguazu;Iguazu Falls;Ile-St-Louis;Ile-de-France;Iles Comores
Iles Marquises;Ilion;Ilium;Ill.;Illampu;Illimani;Illinois;Illinois River;Illyria;Ilmen;Inchon;Ind.
Independent State of Papua New Guinea;Independent State of Samoa;India;Indian Ocean;Indiana;Indigirka;Indigirka River;Indochina
Indonesia;Indonesian Borneo;Indus;Indus River;Ingushetia;Inland Passage;Inland Sea;Inner Hebrides;Inner Mongolia;Inside Passage
Interlaken;International Date Line;Ionia;Ionian Sea;Iowa;Irak;Iran;Iraq;Iraqi Kurdistan;Ireland;Irish Republic;Irish Sea;Irrawaddy
Irrawaddy River;Irtish;Irtish River;Irtysh;Irtysh River;Ischia;Isere;Isere River;Islamic Republic of Iran
Islamic Republic of Mauritania;Islamic Republic of Pakistan;Islamic State of Afghanistan;Islay;Isle Royal National Park;Isle of Man
Isle of Skye;Isle of Wight;Isles of Scilly;Isole Egadi;Isthmus of Corinth;Isthmus of Darien;Isthmus of Kra;Isthmus of Panama
Isthmus of Suez;Isthmus of Tehuantepec;Italia;Italian Peninsula;Italian Republic;Italy;Ithaca;Ithaki;Ivory Coast;Iwo Jima;Jalisco
James Bay;James River;Jamestown;Jammu and Kashmir;Japan;Japan Trench;Japanese Archipelago;Japanese Islands;Java;Jebel Musa;Jed'dah
Jefferson City;Jerevan;Jerez;Jericho;Jersey;Jharkhand;Jiangxi;Jidda;Jiddah;Jinja;Johnson City;Johor;Johore;Jonesboro;Joppa
Jordan River;Jubbulpore;Judaea;Judea;Jugoslavija;Juneau;Jutland;Jylland;Kabardino;Kadikoy;Kahoolawe;Kahoolawe Island
Kalaallit Nunaat;Kalahari;Kalahari Desert;Kalamazoo;Kalimantan;Kalmykia;Kamchatka Peninsula;Kamet;Kampuchea;Kan River;Kan.;Kanara
Kanawha;Kanawha River;Kanchanjanga;Kanchenjunga;Kansas;Kansas River;Kansu;Kara Kum;Kara Sea;Karachay;Karakoram;Karakoram Range
Karakorum Range;Karelia;Karelian Isthmus;Karl-Marx-Stadt;Karnataka;Kasai;Kasai River;Kashmir;Katar;Katar Peninsula
Katmai National Park;Katmandu;Kattegatt;Kauai;Kauai Island;Kavir Desert;Kaw River;Kazak;Kazakh;Kazakhstan;Kazakstan;Kedah;Kelantan
Ken.;Kenai Fjords National Park;Kennedy International;Kennedy International Airport;Kennewick;Kentucky;Kerala;Kerbala;Kerbela
Keuka Lake;Key West;Keystone State;Khakassia;Kharkov;Khios;Khyber Pass;Kikladhes;Kilimanjaro;Kinchinjunga;Kingdom of Belgium
Kingdom of Bhutan;Kingdom of Cambodia;Kingdom of Denmark;Kingdom of Lesotho;Kingdom of Morocco;Kingdom of Nepal;Kingdom of Norway
Kingdom of Saudi Arabia;Kingdom of Spain;Kingdom of Swaziland;Kingdom of Sweden;Kingdom of Thailand;Kingdom of The Netherlands
Kingdom of Tonga;Kings Canyon National Park;Kingston-upon Hull;Kingstown;Kirghiz;Kirghizia;Kirghizstan;Kirgiz;Kirgizia;Kirgizstan
Kiribati;Kishinev;Kissimmee;Kissimmee River;Kivu;Kizil Kum;Klamath;Klamath Falls;Klamath River;Klondike;Klyuchevskaya;Knossos
Kobenhavn;Kobuk Valley National Park;Kodiak;Kodiak Island;Kola Peninsula;Kolonia;Komi;Konakri;Kordofan;Korea;Korea Bay;Korea Strait
Korean Peninsula;Korean Strait;Korinthos;Kosovo;Kovna;Kovno;Koweit;Krakatao;Krakatau;Krakatoa;Krakau;Kriti;Krung Thep;Kuangchou
Kuenlun;Kuenlun Mountains;Kukenaam;Kukenaam Falls;Kulun;Kunlan Shan;Kunlun;Kunlun Mountains;Kura;Kura River;Kurdistan;Kuwait
Kuwait City;KwaZulu-Natal;Kwajalein;Kwangchow;Kwangju;Kwangtung;Kyrgyz Republic;Kyrgyzstan;Kyushu;Kyyiv;Kyzyl Kum;L'Aquila;L.A.
La Crosse;La Spezia;La.;Labrador;Labrador Peninsula;Labrador Sea;Labrador-Ungava Peninsula;Laconia;Ladoga;Ladrone Islands
Lake Albert;Lake Albert Nyanza;Lake Aral;Lake Baikal;Lake Balaton;Lake Baykal;Lake Canandaigua;Lake Cayuga;Lake Chad;Lake Champlain
Lake Chelan;Lake Clark National Park;Lake Constance;Lake District;Lake Edward;Lake Erie;Lake Eyre;Lake Geneva;Lake Huron;Lake Ilmen
Lake Keuka;Lake Kivu;Lake Ladoga;Lake Leman;Lake Malawi;Lake Michigan;Lake Nasser;Lake Nyasa;Lake Okeechobee;Lake Onega
Lake Ontario;Lake Saint Clair;Lake Seneca;Lake St. Clair;Lake Superior;Lake Tahoe;Lake Tana;Lake Tanganyika;Lake Tsana;Lake Urmia
Lake Vanern;Lake Victoria;Lake Winnipeg;Lanai;Lanai Island;Lancashire;Lanchou;Lanchow;Land of Enchantment;Land of Lincoln
Land of Opportunity;Lander;Languedoc-Roussillon;Lao People's Democratic Republic;Lapland;Lappland;Laptev Sea;Laramie;Lascar;Lascaux
Lassa;Lassen Volcanic National Park;Last Frontier;Lateran;Latin America;Latin Quarter;Latium;Latvia;Laudo;Laurasia
Laurentian Highlands;Laurentian Plateau;Lazio;Lebanese Republic;Lebanon;Leeward Islands;Left Bank;Lehigh River;Leicestershire
Lemnos;Lena River;Leningrad;Lentia;Leopoldville;Lesbos;Lesotho;Lesser Antilles;Lesser Sunda Islands;Lesvos;Lethe;Levant;Lewiston
Leyden;Lhotse;Liakoura;Liaodong Bandao;Liaodong Peninsula;Liberia;Liberty Island;Libya;Libyan Desert;Liechtenstein;Liepaja;Lietuva
Liguria;Ligurian Sea;Limerick;Limnos;Limousin;Limpopo;Lincolnshire;Lindesnes;Line of Control;Lisboa;Lithuania;Little Bighorn
Little Bighorn River;Little Horn;Little Missouri;Little Missouri River;Little Rhody;Little Sioux River;Little Wabash
Little Wabash River;Livonia;Llano Estacado;Llullaillaco;Loch Achray;Loch Linnhe;Loch Ness;Lofoten;Loire;Loire River;Loire Valley
Lombard Street;Lombardia;Lombardy;Lone-Star State;Long Island;Long Island Sound;Los Alamos;Lothian Region;Lothringen;Louisiana
Louisiana Purchase;Low Archipelago;Low Countries;Lower California;Lower Egypt;Lower Peninsula;Lower Saxony;Lower Tunguska
Lower-Normandy;Lowlands;Lowlands of Scotland;Loyang;Lubavitch;Lucania;Luda;Lufkin;Luik;Luluabourg;Lushun;Lusitania;Lut Desert;Luta
Luxembourg;Luxembourg City;Luxembourg-Ville;Luxemburg;Luzon;Lyallpur;Lycia;Lynchburg;Lyonnais;Lyons;Maarianhamina;Macao;Macedon
Macedonia;Machu Picchu;Mackenzie River;Macon;Madagascar;Madeira;Madeira Islands;Madeira River;Madeiras;Madhya Pradesh;Madras
Magdalena River;Maghreb;Magnolia State;Magyarorszag;Maharashtra;Mahgrib;Maine;Majorca;Makalu;Makedonija;Malagasy Republic;Malawi
Malay Archipelago;Malay Peninsula;Malaya;Malaysia;Maldive Islands;Maldives;Mali;Malta;Mammoth Cave National Park;Manchuria
Manhattan Island;Manipur;Manitoba;Mankato;Maranhao;Marche;Marches;Mari El;Mariana Islands;Marianas;Mariehamn;Maritime Provinces
Maritimes;Marmara;Marmara Denizi;Marmora;Maroc;Marquesas Islands;Marquette;Marrakech;Marruecos;Marseilles;Marshall Islands
Marston Moor;Martha's Vineyard;Martinique;Maryland;Mashriq;Mason City;Mason and Dixon line;Mason and Dixon's line;Mason-Dixon line
Masqat;Mass.;Massachusetts;Massachusetts Bay;Massachusetts Bay Colony;Massawa;Massif Central;Matamoros;Matterhorn;Maui;Maui Island
Mauna Kea;Mauna Loa;Mauritania;Mauritanie;Mauritius;Mayenne;Mazar-i-Sharif;Mbabane;McAlester;McKinley;Md.;Me.;Medford;Mediterranean
Mediterranean Sea;Meghalaya;Mekong;Mekong River;Melanesia;Memel;Menai Strait;Mendenhall Glacier;Mercedario;Meridian;Merrimack
Merrimack River;Mesa Verde National Park;Mesabi Range;Meshed;Mesoamerica;Mesopotamia;Meuse;Meuse River;Mexico;Miami Beach;Mich.
Michigan;Michoacan;Micronesia;Mid-Atlantic Ridge;Middle Africa;Middle East;Mideast;Midi;Midi-Pyrenees;Midlands;Midway Islands
Midwest;Milano;Mile-High City;Milk River;Minamata Bay;Minas Gerais;Mindanao;Mindoro;Minn.;Minnesota;Miss.;Mississippi
Mississippi River;Missoula;Missouri;Missouri River;Mizoram;Mo.;Mobile Bay;Mobile River;Mobuto Lake;Mocambique;Mogadiscio;Mohave
Mohave Desert;Mohawk River;Moho;Mojave;Mojave Desert;Moldavia;Moldova;Moline;Molise;Molokai;Molokai Island;Molotov;Moluccas;Monaco
Monaco-Ville;Mongolia;Mongolian People's Republic;Monongahela;Monongahela River;Mont Blanc;Mont.;Montana;Monte Bianco;Monte Carlo
Montego Bay;Monterey;Monterey Bay;Montmartre;Montpelier;Montserrat;Moravia;Moray Firth;Mordovia;Moreau River;Morelos;Moreton Bay
Morgan City;Morgantown;Mormon State;Morocco;Morristown;Motor City;Motown;Moukden;Moulmein;Mount Adams;Mount Ararat;Mount Asama
Mount Athos;Mount Bartle Frere;Mount Carmel;Mount Communism;Mount Elbert;Mount Etna;Mount Everest;Mount Fuji;Mount Garmo
Mount Godwin Austen;Mount Hubbard;Mount Kanchenjunga;Mount Kilimanjaro;Mount Logan;Mount McKinley;Mount Olympus;Mount Orizaba
Mount Parnassus;Mount Pinatubo;Mount Rainier;Mount Rainier National Park;Mount Rushmore;Mount Rushmore State;Mount Saint Helens
Mount Shasta;Mount Sherman;Mount Sinai;Mount St. Helens;Mount Tacoma;Mount Vernon;Mount Vesuvius;Mount Whitney;Mount Wilson
Mountain State;Mozambique;Mozambique Channel;Mt Etna;Mt Orizaba;Mt. Ararat;Mt. Everest;Mt. McKinley;Mt. Olympus;Mt. Rainier
Mt. Rushmore;Mt. St. Helens;Mt. Vesuvius;Muenchen;Mukden;Muncie;Muritaniya;Murray River;Murrumbidgee;Murrumbidgee River
Muscat and Oman;Muscovy;Muskogee;Mustagh;Mustagh Range;Muztag;Muztagh;Myanmar;Mycenae;Mytilene;N.C.;N.D.;N.H.;N.J.;N.M.;N.Y.
Nacimiento;Nafud;Nag Hammadi;Nagaland;Naha City;Najd;Nalchik;Namib Desert;Namibia;Namoi;Namoi River;Nampa;Nan Ling;Nan River
Nan-chang;Nan-ning;Nanaimo;Nanda Devi;Nanga Parbat;Nanking;Nantucket;Napoli;Nares Deep;Narragansett Bay;Naseby;Nasser;Natchez
Nationalist China;Nauru;Nauru Island;Nayarit;Nazareth;Naze;Ndjamena;Near East;Neb.;Nebraska;Neckar;Neckar River;Nederland;Nefud
Negara Brunei Darussalam;Negeri Sembilan;Negev;Negev Desert;Nei Monggol;Nejd;Nemea;Neosho;Neosho River;Nepal;Netherlands
Netherlands Antilles;Netherlands Guiana;Nev.;Neva River;Nevada;Nevado de Colima;Never-Never;Nevis;New Amsterdam;New Britain
New Brunswick;New Caledonia;New England;New Flower;New Forest;New Guinea;New Hampshire;New Hebrides;New Ireland;New Jersey
New London;New Mexico;New Netherland;New River;New Siberian Islands;New South Wales;New York;New York Bay;New York State
New York State Barge Canal;New Zealand;New Zealand Islands;Newburgh;Newcastle-upon-Tyne;Newfoundland;Newfoundland and Labrador
Niagara;Niagara Falls;Niagara River;Nicaea;Nicaragua;Nidaros;Niger;Niger River;Nigeria;Nihau;Nihau Island;Nihon;Nile;Nile River
Nilgiri Hills;Nineveh;Niobrara;Niobrara River;Nippon;Nizhni Novgorod;Nizhnyi Novgorod;Nob Hill;Nome;Nord-Pas-de-Calais;Noreg
Norfolk Island;Norge;Normandie;Normandy;North Africa;North America;North Atlantic;North Borneo;North Carolina
North Cascades National Park;North Channel;North Dakota;North Frigid Zone;North Island;North Korea;North Pacific;North Peak
North Platte;North Platte River;North Pole;North Sea;North Star State;North Temperate Zone;North Vietnam;North Yorkshire
Northamptonshire;Northern Africa;Northern Cross;Northern Europe;Northern Ireland;Northern Mariana Islands;Northern Marianas
Northern Rhodesia;Northern Territory;Northumberland;Northumbria;Northwest Passage;Northwest Territories;Norway;Norwegian Sea
Nottinghamshire;Nova Lisboa;Nova Scotia;Nova Zembla;Novaya Zemlya;Novgorod;Nubia;Nubian Desert;Nuevo Leon;Nullarbor Plain;Numidia
Nunavut;Nuptse;Nuremberg;Nusa Tenggara;Nutmeg State;Nyamuragira;Nyasaland;Nyiragongo;Oahu;Oahu Island;Oaxaca de Juarez;Ob River
Occident;Ocean State;Oceania;Oceanica;Oder;Oder River;Odesa;Odisha;Oesterreich;Ogden;Ohio;Ohio River;Ojos del Salado;Okeechobee
Okeechobee Waterway;Okefenokee Swamp;Okla.;Oklahoma;Old Colony;Old Dominion;Old Dominion State;Old Faithful;Old Line State
Old North State;Old South;Old World;Olduvai Gorge;Olimbos;Olympic National Park;Olympus;Oman;Omega Centauri;Omiya;Onega;Oporto
Orange Free State;Orange River;Ore.;Oregon;Orinoco;Orinoco River;Orissa;Orkney Islands;Orleanais;Orono;Osage;Osage River;Osaka Bay
Ossetia;Ottoman Empire;Ottumwa;Ouachita;Ouachita River;Oujda;Ouse;Ouse River;Outaouais;Outer Hebrides;Outer Mongolia;Owensboro
Oxfordshire;Ozark Mountains;Ozark Plateau;Ozarks;PRC;Pa.;Pacific;Pacific Coast;Pacific Northwest;Pacific Ocean;Paducah;Pago Pago
Pahang;Painted Desert;Pakistan;Palatinate;Palatine;Palau;Palau Islands;Palestine;Pall Mall;Palm Beach;Palmer Peninsula
Palmetto State;Palo Alto;Pamir Mountains;Panama Canal Zone;Panama City;Pangaea;Pangea;Pango Pango;Papal States;Papeete
Papua New Guinea;Para;Para River;Paraguay;Parana River;Park Ave.;Park Avenue;Parkersburg;Parnahiba;Parnassus;Parthia;Pas de Calais
Passero Cape;Patagonia;Patagonian Desert;Patavium;Patrai;Paulo Afonso;Paulo Afonso Falls;Paumotu Archipelago;Pays de la Loire
Peace Garden State;Peach State;Pearl Harbor;Pearl River;Pecos;Pecos River;Pee Dee;Pee Dee River;Peiping;Pelew;Pelican State
Peloponnese;Peloponnesian Peninsula;Peloponnesus;Penang;Peninsular Malaysia;Pennine Chain;Pennines;Pennsylvania;Penobscot
Penobscot Bay;Penobscot River;Pensacola;People's Republic of Bangladesh;People's Republic of China;Perak;Perejil;Pergamum;Perlis
Pernambuco;Persepolis;Persia;Persian Empire;Persian Gulf;Peru;Peterburg;Petersburg;Petrified Forest National Park;Petrograd;Pfalz
Phenicia;Philippi;Philippine Islands;Philippopolis;Philistia;Phoenicia;Phrygia;Picardie;Picardy;Pico de Orizaba;Piedmont;Piemonte
Pike's Peak;Pillars of Hercules;Pinatubo;Pine Bluff;Pine Tree State;Ping;Ping River;Pisa;Pissis;Pittsburgh of the South;Pittsfield
Plata River;Plataea;Platt National Park;Platte;Platte River;Plattensee;Pleasant Island;Pleiades;Plymouth Colony;Plymouth Rock;Plzen
Pnom Penh;Po Hai;Po River;Pobeda Peak;Pobedy Peak;Pocatello;Poitou;Poitou-Charentes;Poland;Polska;Polynesia;Pompeii;Pompey;Pontus
Poplar Bluff;Port Arthur;Port Vila;Port of Spain;Port-of-Spain;Porto Novo;Porto Rico;Portugal;Portuguese Guinea;Portuguese Republic
Potomac;Potomac River;Poyang;Pozsony;Prag;Praha;Prairie State;Pressburg;Preussen;Prince Edward Island;Princeton
Principality of Andorra;Principality of Liechtenstein;Principality of Monaco;Principe;Promised Land;Provence;Prudhoe Bay;Prussia
Puebla de Zaragoza;Puerto Rico;Puget Sound;Puglia;Punjab;Purace;Purus;Purus River;Pusan;Putrajaya;Pyrenees;Qandahar;Qara Qum;Qatar
Qatar Peninsula;Qinghai;Qizil Qum;Quai d'Orsay;Quebec City;Queen Charlotte Sound;Queen City;Queen Maud Land;Queensland;Queretaro
Quintana Roo;Qum;R.I.;Racine;Ragusa;Rajasthan;Rakaposhi;Rangoon;Rapid City;Rappahannock;Rappahannock River;Red China;Red River
Red Sea;Redonda;Redwood National Park;Reef;Reggane;Republic of Albania;Republic of Angola;Republic of Armenia;Republic of Austria
Republic of Belarus;Republic of Benin;Republic of Bolivia;Republic of Bosnia and Herzegovina;Republic of Botswana
Republic of Bulgaria;Republic of Burundi;Republic of Cameroon;Republic of Cape Verde;Republic of Chad;Republic of Chile
Republic of China;Republic of Colombia;Republic of Costa Rica;Republic of Cote d'Ivoire;Republic of Croatia;Republic of Cuba
Republic of Cyprus;Republic of Djibouti;Republic of Ecuador;Republic of El Salvador;Republic of Equatorial Guinea
Republic of Estonia;Republic of Fiji;Republic of Finland;Republic of Ghana;Republic of Guatemala;Republic of Guinea
Republic of Guinea-Bissau;Republic of Haiti;Republic of Honduras;Republic of Hungary;Republic of Iceland;Republic of India
Republic of Indonesia;Republic of Iraq;Republic of Ireland;Republic of Kazakhstan;Republic of Kenya;Republic of Kiribati
Republic of Korea;Republic of Latvia;Republic of Liberia;Republic of Lithuania;Republic of Madagascar;Republic of Malawi
Republic of Maldives;Republic of Mali;Republic of Malta;Republic of Mauritius;Republic of Moldova;Republic of Mozambique
Republic of Namibia;Republic of Nauru;Republic of Nicaragua;Republic of Niger;Republic of Palau;Republic of Panama
Republic of Paraguay;Republic of Peru;Republic of Poland;Republic of San Marino;Republic of Senegal;Republic of Seychelles
Republic of Sierra Leone;Republic of Singapore;Republic of Slovenia;Republic of South Africa;Republic of Suriname
Republic of Tajikistan;Republic of The Gambia;Republic of Trinidad and Tobago;Republic of Tunisia;Republic of Turkey
Republic of Uganda;Republic of Uzbekistan;Republic of Vanuatu;Republic of Venezuela;Republic of Yemen;Republic of Zambia
Republic of Zimbabwe;Republic of the Congo;Republic of the Marshall Islands;Republic of the Philippines;Republic of the Sudan
Republican River;Resht;Rheims;Rhein;Rheinland;Rhine;Rhine River;Rhineland;Rhode Island;Rhodes;Rhodesia;Rhodope Mountains;Rhone
Rhone River;Rhone-Alpes;Right Bank;Rio;Rio Bravo;Rio de la Plata;River Acheron;River Adige;River Aire;River Arno;River Avon
River Cam;River Cocytus;River Kasai;River Lethe;River Severn;River Styx;River Thames;River Trent;River Tyne;Riviera;Roanoke
Rock Island;Rock Springs;Rock of Gibraltar;Rockies;Rocky Mountain National Park;Rocky Mountains;Rodhos;Roman Empire;Roman Republic
Romania;Roseau;Ross Sea;Rostov;Rostov na Donu;Rostov on Don;Roswell;Roumania;Ruanda;Rub al-Khali;Rubicon;Ruhr;Ruhr River
Ruhr Valley;Rumania;Rushmore;Russia;Russian Federation;Russian River;Russian Soviet Federated Socialist Republic;Rustbelt;Rutland
Rwanda;Rwandese Republic;Ryukyu Islands;S.C.;S.D.;Saale;Saale River;Sabah;Sabine River;Sachsen;Sacramento Mountains
Sacramento River;Safaqis;Sagebrush State;Saginaw;Sahara;Sahara Desert;Saigon;Saint Augustine;Saint Christopher
Saint Christopher-Nevis;Saint Cloud;Saint Eustatius;Saint Francis;Saint Francis River;Saint John;Saint John River;Saint John's
Saint Johns;Saint Johns River;Saint Joseph;Saint Kitts;Saint Kitts and Nevis;Saint Lawrence;Saint Lawrence River;Saint Lucia
Saint Maarten;Saint Martin;Saint Vincent;Saint Vincent and the Grenadines;Saipan;Sajama;Sakartvelo;Sakkara;Salina;Salisbury
Salmon River;Salonica;Salonika;Salton Sea;Samanala;Samarang;Samarcand;Sambre;Sambre River;Samoa;Samoa i Sisifo;Samoan Islands
San Andreas Fault;San Diego Bay;San Fernando Valley;San Francisco Bay;San Joaquin River;San Joaquin Valley;San Juan Hill
San Juan Mountains;San Marino;San Sebastian;Sana;Sana'a;Sandwich Islands;Sangay;Santa Barbara;Santa Catalina;Santa Maria de Belem
Santa Maria del Tule;Santiago de Chile;Sao Francisco;Sao Goncalo;Sao Louis;Sao Thome e Principe;Sao Tiago Island;Sao Tome
Sao Tome and Principe;Sao Tome e Principe;Saone;Saone River;Saqqara;Saqqarah;Saragossa;Sarasota;Saratoga Springs;Sarawak;Sardegna
Sardinia;Sardis;Sargasso Sea;Saronic Gulf;Saskatchewan;Saudi Arabia;Sault Sainte Marie;Savannah River;Savoy;Saxony;Sayan Mountains
Sayda;Scandinavia;Scandinavian Peninsula;Scheldt;Scheldt River;Schenectady;Schlesien;Schwarzwald;Schweiz;Scilly Islands;Scotland
Scranton;Scythia;Sea of Azof;Sea of Azoff;Sea of Azov;Sea of Cortes;Sea of Japan;Sea of Marmara;Sea of Marmora;Sea of Okhotsk
Sealyham;Sebastopol;Sedalia;Seeland;Seine;Seine River;Selangor;Selkirk Mountains;Seneca Lake;Senegal;Sequoia National Park;Serbia
Serbia and Montenegro;Serdica;Serengeti;Serengeti National Park;Serengeti Plain;Sete Quedas;Seven Hills of Rome;Seventh Avenue
Severn;Severn River;Seward Peninsula;Seychelles;Seyhan;Seyhan River;Shari River;Shasta;Shenandoah National Park;Shenandoah River
Shenandoah Valley;Sherwood Forest;Shetland;Shetland Islands;Shikoku;Show Me State;Siam;Sian;Siberia;Sichuan;Sicilia;Sicily
Sierra Leone;Sierra Madre Occidental;Sierra Madre Oriental;Sierra Nevada;Sierra Nevada Mountains;Sikkim;Silesia;Silicon Valley
Silk Road;Silver City;Silver State;Simpson Desert;Sinai;Sinai Desert;Sinai Peninsula;Sinaloa;Singan;Singapore Island;Sinkiang;Sion
Sioux City;Siracusa;Sitka;Sitsang;Sjaelland;Skagens Odde;Skagerak;Skagerrak;Skagway;Skaw;Skoplje;Slask;Slezsko;Slovak Republic
Slovakia;Slovenia;Slovenija;Smyrna;Snake River;SoHo;Socialist People's Libyan Arab Jamahiriya;Socialist Republic of Vietnam
Society Islands;Sodom;Soho;Solent;Solomon Islands;Solomons;Solway Firth;Somalia;Somerset;Sonora;Sonoran Desert;Sooner State;Soudan
South Africa;South America;South Atlantic;South Australia;South Carolina;South China Sea;South Dakota;South Frigid Zone
South Island;South Korea;South Pacific;South Platte;South Platte River;South Pole;South Temperate Zone;South Vietnam
South West Africa;South Yorkshire;South of Houston;Southeast Asia;Southern Africa;Southern Asia;Southern Europe;Southern Rhodesia
Soviet Russia;Soviet Union;Spain;Spanish Guinea;Spanish Sahara;Sparta;Spice Islands;Spitsbergen;Spitzbergen;Spotsylvania;Srbija
Sri Lanka;St. Augustine;St. Christopher;St. Christopher-Nevis;St. Cloud;St. Elias Mountains;St. Elias Range;St. Eustatius
St. Francis;St. Francis River;St. George's;St. John;St. John River;St. John's;St. Johns;St. Johns River;St. Joseph;St. Kitts
St. Kitts and Nevis;St. Lawrence;St. Lawrence River;St. Lucia;St. Maarten;St. Martin;St. Mary of Bethlehem;St. Paul
St. Thomas and Principe;St. Vincent;St. Vincent and the Grenadines;Stabroek;Staffa;Staffordshire;Stagira;Stagirus;Stalin Peak
Stalinabad;Stalingrad;Stalino;Stamboul;Stambul;State of Bahrain;State of Eritrea;State of Israel;State of Katar;State of Kuwait
State of Qatar;State of the Vatican City;Stonehenge;Stony Tunguska;Strait of Calais;Strait of Dover;Strait of Georgia
Strait of Gibraltar;Strait of Hormuz;Strait of Magellan;Strait of Malacca;Strait of Messina;Strait of Ormuz;Strand;Strassburg
Stratford-on-Avon;Stratford-upon-Avon;Styx;Sub-Saharan Africa;Sudan;Sudbury;Suez Canal;Suffolk;Suisse;Sulawesi;Sultanate of Oman
Sumatra;Sumer;Sun City;Sun River;Sun Valley;Sunbelt;Sunda Islands;Sunflower State;Sunshine State;Suomi;Sur;Surinam;Surinam River
Suriname;Suriname River;Susa;Susah;Susiana;Susquehanna;Susquehanna River;Sussex;Suva;Svalbard;Sverige;Svizzera;Swaziland;Sweden
Swiss Confederation;Switzerland;Syria;Syrian Arab Republic;Syrian Desert;Szechuan;Szechwan;T'ien-ching;Tabasco;Taconic Mountains
Tadjik;Tadzhik;Tadzhikistan;Taegu;Tagus;Tagus River;Tahiti;Taif;Taimyr Peninsula;Taipeh;Taiwan;Tajik;Tajikistan;Takakkaw
Taklamakan Desert;Taklimakan Desert;Talien;Tallapoosa;Tallapoosa River;Tallin;Tamaulipas;Tamil Eelam;Tamil Nadu;Tammerfors
Tampa Bay;Tanganyika;Tangiers;Tanzania;Taos;Tar Heel State;Tarabulus;Tarabulus Al-Gharb;Tarabulus Ash-Sham;Tarawa;Tartary;Taskent
Tasman Sea;Tasmania;Tatarstan;Tatary;Taymyr Peninsula;Tchad;Tegu;Teheran;Tel Aviv-Jaffa;Tel Aviv-Yalo;Telangana;Tenerife;Tenn.
Tennessee;Tennessee River;Terengganu;Terre Adelie;Tessin;Teton Range;Tevere;Tex.;Texarkana;Texas;Thailand;Thames;Thames River
Thar Desert;The Gambia;The Holy See;The Netherlands;Thebes;Theodore Roosevelt Memorial National Park;Thessalia;Thessalonica
Thessaly;Thibet;Thorshavn;Thrace;Thule;Thunder Bay;Thuringia;Tiber;Tibet;Tibur;Ticino;Tidewater;Tien Shan;Tientsin;Tierra del Fuego
Tiflis;Tigris;Tigris River;Timbuktu;Times Square;Timgad;Timimoun;Timor;Timor Sea;Tirich Mir;Tirol;Tivoli;Tlaxcala;Tobago;Tocantins
Tocantins River;Togo;Togolese Republic;Tokio;Tolbukhin;Tombigbee;Tombigbee River;Tonga;Torino;Torres Strait;Torrid Zone;Toscana
Toyonaki;Trablous;Trafalgar Square;Transcaucasia;Transvaal;Transylvania;Transylvanian Alps;Traverse City;Treasure State;Trent River
Trentino-Alto Adige;Trento;Trinidad;Trinidad and Tobago;Trinity River;Triple Frontier;Tripura;Trondheim Fiord;Trondheim Fjord
Tropic of Cancer;Tropic of Capricorn;Tsaritsyn;Tuamotu Archipelago;Tubuai Islands;Tugela;Tugela Falls;Tunguska;Tunisia;Tupelo
Tupungatito;Tupungato;Turkestan;Turkestan Desert;Turkey;Turkish Empire;Turkistan;Turkmen;Turkmenia;Turkmenistan;Turkomen;Tuscaloosa
Tuscany;Tuskegee;Tuva;Tuvalu;Tuxtla Gutierrez;Twin Cities;Twin Falls;Tyan Shan;Tyne River;Tyrol;Tyrolean Alps;Tyrrhenian Sea;U.K.
U.S.;U.S.A.;USA;USSR;Udmurtia;Uganda;Ukraine;Ukrayina;Ulaanbaatar;Ulster;Ulugh Muz Tagh;Ulugh Muztagh;Umbria;Uncompahgre Peak;Union
Union of Burma;Union of Serbia and Montenegro;Union of Soviet Socialist Republics;United Arab Emirates;United Arab Republic
United Kingdom;United Kingdom of Great Britain and Northern Ireland;United Mexican States;United Republic of Tanzania;United States
United States Virgin Islands;United States of America;Upper Avon;Upper Avon River;Upper Egypt;Upper Peninsula;Upper Tunguska
Upper Volta;Upper-Normandy;Upsala;Ural Mountains;Urals;Urbana;Urga;Urmia;Urubupunga;Urubupunga Falls;Uruguay;Uruguay River;Uskub
Usumbura;Ut.;Utah;Utica;Uttar Pradesh;Uttarakhand;Uzbek;Uzbekistan;Va.;Vaduz;Valdosta;Valenciennes;Valetta;Valle D'Aosta;Valletta
Van Allen belt;Vancouver Island;Vanern;Vanua Levu;Vanuatu;Vatican City;Venetia;Veneto;Venezia;Venezia-Euganea;Venezuela;Vermont
Verrazano Narrows;Vesuvius;Vetluga;Vetluga River;Viborg;Vicente Lopez;Vichy;Vicksburg;Victoria Falls;Victoria Land;Victoria Nyanza
Vidalia;Vienne;Vieques;Viet Nam;Vietnam;Vila;Villa Hermosa;Village;Vilna;Vilno;Virgin Islands;Virgin Islands National Park
Visayan Islands;Vistula;Vistula River;Viti Levu;Volcan de Colima;Volcano Islands;Volga;Volga River;Volkhov;Volkhov River;Volta
Volunteer State;Voyageurs National Park;Vt.;W.V.;Wabash;Wabash River;Wagga Wagga;Wagram;Waikiki;Wailing Wall;Wake Island;Wales
Wall St.;Wall Street;Walla Walla;Walt Disney World;Warszawa;Warwickshire;Wash.;Washington;Washington D.C.;Washington Dc;Waterford
Waterloo;Watertown;Wausau;Weddell Sea;Weimar;Weisshorn;Wembley;Weser;Weser River;Wessex;West Africa;West Bank;West Bengal
West Berlin;West Coast;West Country;West End;West Germany;West Indies;West Malaysia;West Pakistan;West Point;West Sussex
West Virginia;West Yorkshire;Western Africa;Western Asia;Western Australia;Western Empire;Western Europe;Western Islands
Western Isles;Western Roman Empire;Western Sahara;Western Samoa;Westminster Abbey;Wheeler Peak;White Nile;White River;White Russia
White Sea;Whitehall;Whitehorse;Wight;Wild West;Wilderness;Wilkes Land;Willamette;Willamette River;Williamstown;Wilno;Wimbledon
Winchester;Wind Cave National Park;Windward Islands;Windward Isles;Windward Passage;Windy City;Wis.;Wisc.;Wisconsin;Wisconsin River
Witwatersrand;Wolverine State;Wrangell-St. Elias National Park;Wuerzburg;Wyo.;Wyoming;Xinjiang;Xinjiang Uighur Autonomous Region
Xizang;Yafo;Yakima;Yakutia;Yalta;Yaltopya;Yalu;Yalu River;Yamoussukro;Yangtze;Yangtze Kiang;Yangtze River;Yazoo;Yazoo River;Yeddo
Yedo;Yekaterinoslav;Yellow River;Yellow Sea;Yellowknife;Yellowstone;Yellowstone National Park;Yellowstone River;Yemen;Yenisei
Yenisei River;Yenisey;Yenisey River;Yerupaja;Yerwa-Maiduguri;Yezo;Yisrael;Yorkshire;Yorktown;Yosemite;Yosemite Falls
Yosemite National Park;Youngstown;Yucatan;Yucatan Peninsula;Yugoslavia;Yukon;Yukon River;Yukon Territory;Yuma;Yunnan;Zaire
Zaire River;Zambezi;Zambezi River;Zambia;Zealand;Zetland;Zhu Jiang;Zimbabwe;Zion National Park;Zomba;Zuider Zee
`
    .trim()
    .split(/[;\n]/),
);
