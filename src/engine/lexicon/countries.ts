/**
 * Countries and territories: ISO 3166 code, names (the usual English one first), capitals, words for the people (adjectives and
 * nouns), ISO 4217 currencies. Written by test/eval/generate-countries.ts from countries-list 3.4.1 (MIT)
 * and i18n-nationality 1.4.0 (MIT), with the script's own supplements; do not edit.
 */
export const COUNTRY_TABLE = `
AC|Ascension Island|Georgetown||SHP
AD|Andorra|Andorra la Vella|Andorran|EUR
AE|United Arab Emirates;UAE;Emirates;U.A.E.|Abu Dhabi|Emirati|AED
AF|Afghanistan|Kabul|Afghan|AFN
AG|Antigua and Barbuda|Saint John's|Antiguan|XCD
AI|Anguilla|The Valley||XCD
AL|Albania|Tirana|Albanian|ALL
AM|Armenia|Yerevan|Armenian|AMD
AO|Angola|Luanda|Angolan|AOA
AQ|Antarctica|||
AR|Argentina|Buenos Aires|Argentine;Argentinian;Argentinean|ARS
AS|American Samoa|Pago Pago||USD
AT|Austria|Vienna|Austrian|EUR
AU|Australia|Canberra|Australian|AUD
AW|Aruba|Oranjestad||AWG
AX|Aland|Mariehamn||EUR
AZ|Azerbaijan|Baku|Azerbaijani|AZN
BA|Bosnia and Herzegovina|Sarajevo|Bosnian|BAM
BB|Barbados|Bridgetown|Barbadian|BBD
BD|Bangladesh;East Pakistan|Dhaka|Bangladeshi|BDT
BE|Belgium|Brussels|Belgian|EUR
BF|Burkina Faso;Upper Volta|Ouagadougou|Burkinabe|XOF
BG|Bulgaria|Sofia|Bulgarian|EUR
BH|Bahrain;Bahrein|Manama|Bahraini|BHD
BI|Burundi|Gitega|Burundian|BIF
BJ|Benin;Dahomey|Porto-Novo|Beninese|XOF
BL|Saint Barthelemy|Gustavia||EUR
BM|Bermuda|Hamilton|Bermudian;Bermudan|BMD
BN|Brunei|Bandar Seri Begawan|Bruneian|BND
BO|Bolivia|La Paz;Sucre|Bolivian|BOB;BOV
BQ|Bonaire|Kralendijk||USD
BR|Brazil|Brasília;Brasilia|Brazilian|BRL
BS|Bahamas|Nassau|Bahamian|BSD
BT|Bhutan|Thimphu|Bhutanese|BTN;INR
BV|Bouvet Island|||NOK
BW|Botswana;Bechuanaland|Gaborone|Batswana;Botswanan|BWP
BY|Belarus;Byelorussia;Belorussia|Minsk|Belarusian|BYN
BZ|Belize;British Honduras|Belmopan|Belizean|BZD
CA|Canada|Ottawa|Canadian|CAD
CC|Cocos (Keeling) Islands|West Island||AUD
CD|Democratic Republic of the Congo;Zaire;Congo-Kinshasa;DR Congo;DRC|Kinshasa|Congolese|CDF
CF|Central African Republic;Ubangi-Shari|Bangui|Central African|XAF
CG|Republic of the Congo;Congo-Brazzaville|Brazzaville|Congolese|XAF
CH|Switzerland|Bern|Swiss|CHF;CHE;CHW
CI|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Yamoussoukro|Ivorian|XOF
CK|Cook Islands|Avarua||NZD
CL|Chile|Santiago|Chilean|CLP;CLF
CM|Cameroon|Yaoundé;Yaounde|Cameroonian|XAF
CN|China;People's Republic of China;PRC|Beijing|Chinese|CNY
CO|Colombia|Bogotá;Bogota|Colombian|COP
CR|Costa Rica|San José|Costa Rican|CRC
CU|Cuba|Havana|Cuban|CUP
CV|Cabo Verde;Cape Verde|Praia|Cape Verdean|CVE
CW|Curacao|Willemstad|Curaçao|XCG
CX|Christmas Island|Flying Fish Cove||AUD
CY|Cyprus|Nicosia|Cypriot|EUR
CZ|Czechia;Czech Republic;Česká republika|Prague|Czech|CZK
DE|Germany|Berlin|German|EUR
DJ|Djibouti|Djibouti|Djiboutian|DJF
DK|Denmark|Copenhagen|Danish;Dane|DKK
DM|Dominica|Roseau|Dominican|XCD
DO|Dominican Republic|Santo Domingo|Dominican|DOP
DZ|Algeria|Algiers|Algerian|DZD
EC|Ecuador|Quito|Ecuadorian;Ecuadorean|USD
EE|Estonia|Tallinn|Estonian|EUR
EG|Egypt|Cairo|Egyptian|EGP
EH|Western Sahara;Spanish Sahara|El Aaiún||MAD;DZD;MRU
ER|Eritrea|Asmara|Eritrean|ERN
ES|Spain|Madrid|Spanish;Spaniard|EUR
ET|Ethiopia;Abyssinia|Addis Ababa|Ethiopian|ETB
FI|Finland|Helsinki|Finnish;Finn|EUR
FJ|Fiji|Suva|Fijian|FJD
FK|Falkland Islands|Stanley||FKP
FM|Micronesia|Palikir|Micronesian|USD
FO|Faroe Islands|Tórshavn|Faroese|DKK
FR|France|Paris|French;Frenchman;Frenchmen;Frenchwoman|EUR
GA|Gabon|Libreville|Gabonese|XAF
GB|United Kingdom;UK;Britain;Great Britain;U.K.|London|British;Briton;Brit;English;Scottish;Scot;Welsh|GBP
GD|Grenada|St. George's|Grenadian|XCD
GE|Georgia|Tbilisi|Georgian|GEL
GF|French Guiana|Cayenne|French|EUR
GG|Guernsey|St. Peter Port||GBP
GH|Ghana|Accra|Ghanaian|GHS
GI|Gibraltar|Gibraltar|Gibraltarian|GIP
GL|Greenland|Nuuk|Greenlandic;Greenlander|DKK
GM|Gambia|Banjul|Gambian|GMD
GN|Guinea|Conakry|Guinean|GNF
GP|Guadeloupe|Basse-Terre||EUR
GQ|Equatorial Guinea|Malabo|Equatorial Guinean|XAF
GR|Greece|Athens|Greek|EUR
GS|South Georgia and the South Sandwich Islands|King Edward Point||GBP
GT|Guatemala|Guatemala City|Guatemalan|GTQ
GU|Guam|Hagåtña||USD
GW|Guinea-Bissau;Portuguese Guinea|Bissau|Guinea-Bissauan|XOF
GY|Guyana|Georgetown|Guyanese|GYD
HK|Hong Kong|City of Victoria|Hongkonger|HKD
HM|Heard Island and McDonald Islands|||AUD
HN|Honduras|Tegucigalpa|Honduran|HNL
HR|Croatia|Zagreb|Croatian;Croat|EUR
HT|Haiti|Port-au-Prince|Haitian|HTG;USD
HU|Hungary|Budapest|Hungarian|HUF
ID|Indonesia;Dutch East Indies|Jakarta|Indonesian|IDR
IE|Ireland|Dublin|Irish;Irishman;Irishmen|EUR
IL|Israel|Jerusalem|Israeli|ILS
IM|Isle of Man|Douglas|Manx|GBP
IN|India|New Delhi;Delhi|Indian|INR
IO|British Indian Ocean Territory|Diego Garcia||USD
IQ|Iraq|Baghdad|Iraqi|IQD
IR|Iran;Persia;Islamic Republic of Iran|Tehran|Iranian|IRR
IS|Iceland|Reykjavik|Icelandic;Icelander|ISK
IT|Italy|Rome|Italian|EUR
JE|Jersey|Saint Helier||GBP
JM|Jamaica|Kingston|Jamaican|JMD
JO|Jordan|Amman|Jordanian|JOD
JP|Japan|Tokyo|Japanese|JPY
KE|Kenya|Nairobi|Kenyan|KES
KG|Kyrgyzstan;Kirghizia;Kyrgyz Republic|Bishkek|Kyrgyz|KGS
KH|Cambodia;Kampuchea|Phnom Penh|Cambodian|KHR
KI|Kiribati;Gilbert Islands|South Tarawa|Kiribati|AUD
KM|Comoros|Moroni|Comoran|KMF
KN|Saint Kitts and Nevis|Basseterre|Kittitian|XCD
KP|North Korea;DPRK;Democratic People's Republic of Korea|Pyongyang|North Korean|KPW
KR|South Korea;Republic of Korea;ROK|Seoul|South Korean|KRW
KW|Kuwait|Kuwait City|Kuwaiti|KWD
KY|Cayman Islands|George Town||KYD
KZ|Kazakhstan|Astana|Kazakh;Kazakhstani|KZT
LA|Laos;Lao PDR|Vientiane|Laotian|LAK
LB|Lebanon|Beirut|Lebanese|LBP
LC|Saint Lucia|Castries||XCD
LI|Liechtenstein|Vaduz|Liechtensteiner|CHF
LK|Sri Lanka;Ceylon|Colombo;Sri Jayawardenepura Kotte|Sri Lankan|LKR
LR|Liberia|Monrovia|Liberian|LRD
LS|Lesotho;Basutoland|Maseru|Basotho|LSL;ZAR
LT|Lithuania|Vilnius|Lithuanian|EUR
LU|Luxembourg|Luxembourg|Luxembourgish;Luxembourger|EUR
LV|Latvia|Riga|Latvian|EUR
LY|Libya|Tripoli|Libyan|LYD
MA|Morocco|Rabat|Moroccan|MAD
MC|Monaco|Monaco|Monegasque|EUR
MD|Moldova;Moldavia|Chișinău;Chisinau|Moldovan|MDL
ME|Montenegro|Podgorica|Montenegrin|EUR
MF|Saint Martin|Marigot||EUR
MG|Madagascar|Antananarivo|Malagasy|MGA
MH|Marshall Islands|Majuro|Marshallese|USD
MK|North Macedonia;Macedonia;FYROM|Skopje|Macedonian|MKD
ML|Mali;French Sudan|Bamako|Malian|XOF
MM|Myanmar;Burma|Naypyidaw;Nay Pyi Taw|Burmese|MMK
MN|Mongolia|Ulaanbaatar;Ulan Bator|Mongolian|MNT
MO|Macao;Macau||Macanese|MOP
MP|Northern Mariana Islands|Saipan||USD
MQ|Martinique|Fort-de-France||EUR
MR|Mauritania|Nouakchott|Mauritanian|MRU
MS|Montserrat|Plymouth||XCD
MT|Malta|Valletta|Maltese|EUR
MU|Mauritius|Port Louis|Mauritian|MUR
MV|Maldives|Malé|Maldivian|MVR
MW|Malawi;Nyasaland|Lilongwe|Malawian|MWK
MX|Mexico|Mexico City|Mexican|MXN
MY|Malaysia|Kuala Lumpur|Malaysian|MYR
MZ|Mozambique|Maputo|Mozambican|MZN
NA|Namibia;South West Africa|Windhoek|Namibian|NAD;ZAR
NC|New Caledonia|Nouméa||XPF
NE|Niger|Niamey|Nigerien|XOF
NF|Norfolk Island|Kingston||AUD
NG|Nigeria|Abuja|Nigerian|NGN
NI|Nicaragua|Managua|Nicaraguan|NIO
NL|Netherlands;Holland|Amsterdam|Dutch;Dutchman;Dutchmen|EUR
NO|Norway|Oslo|Norwegian|NOK
NP|Nepal|Kathmandu;Katmandu|Nepalese|NPR
NR|Nauru|Yaren|Nauruan|AUD
NU|Niue|Alofi||NZD
NZ|New Zealand|Wellington|New Zealander;Kiwi|NZD
OM|Oman|Muscat|Omani|OMR
PA|Panama|Panama City|Panamanian|PAB;USD
PE|Peru|Lima|Peruvian|PEN
PF|French Polynesia|Papeetē|French|XPF
PG|Papua New Guinea|Port Moresby||PGK
PH|Philippines|Manila|Filipino;Filipina;Philippine|PHP
PK|Pakistan|Islamabad|Pakistani|PKR
PL|Poland|Warsaw|Polish;Pole|PLN
PM|Saint Pierre and Miquelon|Saint-Pierre||EUR
PN|Pitcairn Islands|Adamstown|Pitcairn|NZD
PR|Puerto Rico|San Juan||USD
PS|Palestine|Ramallah|Palestinian|ILS
PT|Portugal|Lisbon|Portuguese|EUR
PW|Palau|Ngerulmud|Palauan|USD
PY|Paraguay|Asunción|Paraguayan|PYG
QA|Qatar|Doha|Qatari|QAR
RE|Reunion|Saint-Denis||EUR
RO|Romania;Rumania;Roumania|Bucharest|Romanian|RON
RS|Serbia|Belgrade|Serbian;Serb|RSD
RU|Russia;Russian Federation|Moscow|Russian|RUB
RW|Rwanda|Kigali|Rwandan|RWF
SA|Saudi Arabia|Riyadh|Saudi;Saudi Arabian|SAR
SB|Solomon Islands|Honiara||SBD
SC|Seychelles|Victoria|Seychellois|SCR
SD|Sudan|Khartoum|Sudanese|SDG
SE|Sweden|Stockholm|Swedish;Swede|SEK
SG|Singapore|Singapore|Singaporean|SGD
SH|Saint Helena|Jamestown||SHP
SI|Slovenia|Ljubljana|Slovenian;Slovene|EUR
SJ|Svalbard and Jan Mayen|Longyearbyen||NOK
SK|Slovakia|Bratislava|Slovak;Slovakian|EUR
SL|Sierra Leone|Freetown|Sierra Leonean|SLE
SM|San Marino|City of San Marino|San Marinese|EUR
SN|Senegal|Dakar|Senegalese|XOF
SO|Somalia|Mogadishu|Somali|SOS
SR|Suriname|Paramaribo|Surinamese|SRD
SS|South Sudan|Juba|South Sudanese|SSP
ST|Sao Tome and Principe|São Tomé|São Toméan|STN
SV|El Salvador|San Salvador|Salvadoran|USD;SVC
SX|Sint Maarten|Philipsburg||XCG
SY|Syria;Syrian Arab Republic|Damascus|Syrian|SYP
SZ|Eswatini;Swaziland|Lobamba|Swazi|SZL
TA|Tristan da Cunha|Edinburgh of the Seven Seas||SHP
TC|Turks and Caicos Islands|Cockburn Town||USD
TD|Chad|N'Djamena|Chadian|XAF
TF|French Southern Territories|Port-aux-Français|French|EUR
TG|Togo|Lomé;Lome|Togolese|XOF
TH|Thailand;Siam|Bangkok|Thai|THB
TJ|Tajikistan|Dushanbe|Tajik|TJS
TK|Tokelau|Fakaofo||NZD
TL|East Timor|Dili|East Timorese;Timorese|USD
TM|Turkmenistan;Turkmenia|Ashgabat|Turkmen|TMT
TN|Tunisia|Tunis|Tunisian|TND
TO|Tonga|Nuku'alofa|Tongan|TOP
TR|Türkiye;Turkey;Turkiye|Ankara|Turkish;Turk|TRY
TT|Trinidad and Tobago|Port of Spain|Trinidadian;Tobagonian|TTD
TV|Tuvalu;Ellice Islands|Funafuti|Tuvaluan|AUD
TW|Taiwan;Formosa|Taipei|Taiwanese|TWD
TZ|Tanzania;Tanganyika|Dodoma|Tanzanian|TZS
UA|Ukraine|Kyiv;Kiev|Ukrainian|UAH
UG|Uganda|Kampala|Ugandan|UGX
UM|U.S. Minor Outlying Islands|||USD
US|United States;US;USA;America;United States of America;U.S.;U.S.A.|Washington;Washington D.C.;Washington, D.C.;Washington DC|American|USD;USN
UY|Uruguay|Montevideo|Uruguayan|UYU;UYI
UZ|Uzbekistan|Tashkent|Uzbek;Uzbekistani|UZS
VA|Vatican City;Holy See;Vatican|Vatican City||EUR
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian|XCD
VE|Venezuela|Caracas|Venezuelan|VES
VG|British Virgin Islands|Road Town||USD
VI|U.S. Virgin Islands|Charlotte Amalie||USD
VN|Vietnam;Viet Nam|Hanoi|Vietnamese|VND
VU|Vanuatu;New Hebrides|Port Vila|Ni-Vanuatu|VUV
WF|Wallis and Futuna|Mata-Utu||XPF
WS|Samoa|Apia|Samoan|WST
XK|Kosovo|Pristina|Kosovar;Kosovan|EUR
YE|Yemen|Sana'a;Sanaa|Yemeni;Yemenite|YER
YT|Mayotte|Mamoudzou||EUR
ZA|South Africa|Pretoria;Cape Town;Bloemfontein|South African|ZAR
ZM|Zambia;Northern Rhodesia|Lusaka|Zambian|ZMW
ZW|Zimbabwe;Rhodesia;Southern Rhodesia|Harare|Zimbabwean|ZWG;USD;ZAR;BWP;GBP;AUD;CNY;INR;JPY
`;
