/**
 * Currencies: ISO 4217 code, English name, symbol (the code itself where there is none). Written by
 * test/eval/generate-countries.ts from countries-list 3.4.1 (MIT); do not edit.
 */
export const CURRENCY_TABLE = `
AED|United Arab Emirates Dirham|AED
AFN|Afghan Afghani|؋
ALL|Albanian Lek|ALL
AMD|Armenian Dram|֏
ANG|Netherlands Antillean Guilder|ANG
AOA|Angolan Kwanza|Kz
ARS|Argentine Peso|$
AUD|Australian Dollar|$
AWG|Aruban Florin|AWG
AZN|Azerbaijani Manat|₼
BAM|Bosnia-Herzegovina Convertible Mark|KM
BBD|Barbadian Dollar|$
BDT|Bangladeshi Taka|৳
BHD|Bahraini Dinar|BHD
BIF|Burundian Franc|BIF
BMD|Bermudan Dollar|$
BND|Brunei Dollar|$
BOB|Bolivian Boliviano|Bs
BOV|Bolivian Mvdol|BOV
BRL|Brazilian Real|R$
BSD|Bahamian Dollar|$
BTN|Bhutanese Ngultrum|BTN
BWP|Botswanan Pula|P
BYN|Belarusian Ruble|BYN
BZD|Belize Dollar|$
CAD|Canadian Dollar|$
CDF|Congolese Franc|CDF
CHE|WIR Euro|CHE
CHF|Swiss Franc|CHF
CHW|WIR Franc|CHW
CLF|Chilean Unit of Account (UF)|CLF
CLP|Chilean Peso|$
CNY|Chinese Yuan|¥
COP|Colombian Peso|$
COU|Colombian Real Value Unit|COU
CRC|Costa Rican Colón|₡
CUP|Cuban Peso|$
CVE|Cape Verdean Escudo|CVE
CZK|Czech Koruna|Kč
DJF|Djiboutian Franc|DJF
DKK|Danish Krone|kr
DOP|Dominican Peso|$
DZD|Algerian Dinar|DZD
EGP|Egyptian Pound|E£
ERN|Eritrean Nakfa|ERN
ETB|Ethiopian Birr|ETB
EUR|Euro|€
FJD|Fijian Dollar|$
FKP|Falkland Islands Pound|£
GBP|British Pound|£
GEL|Georgian Lari|₾
GHS|Ghanaian Cedi|GH₵
GIP|Gibraltar Pound|£
GMD|Gambian Dalasi|GMD
GNF|Guinean Franc|FG
GTQ|Guatemalan Quetzal|Q
GYD|Guyanese Dollar|$
HKD|Hong Kong Dollar|$
HNL|Honduran Lempira|L
HTG|Haitian Gourde|HTG
HUF|Hungarian Forint|Ft
IDR|Indonesian Rupiah|Rp
ILS|Israeli New Shekel|₪
INR|Indian Rupee|₹
IQD|Iraqi Dinar|IQD
IRR|Iranian Rial|IRR
ISK|Icelandic Króna|kr
JMD|Jamaican Dollar|$
JOD|Jordanian Dinar|JOD
JPY|Japanese Yen|¥
KES|Kenyan Shilling|KES
KGS|Kyrgyz Som|⃀
KHR|Cambodian Riel|៛
KMF|Comorian Franc|CF
KPW|North Korean Won|₩
KRW|South Korean Won|₩
KWD|Kuwaiti Dinar|KWD
KYD|Cayman Islands Dollar|$
KZT|Kazakhstani Tenge|₸
LAK|Laotian Kip|₭
LBP|Lebanese Pound|L£
LKR|Sri Lankan Rupee|Rs
LRD|Liberian Dollar|$
LSL|Lesotho Loti|LSL
LYD|Libyan Dinar|LYD
MAD|Moroccan Dirham|MAD
MDL|Moldovan Leu|MDL
MGA|Malagasy Ariary|Ar
MKD|Macedonian Denar|MKD
MMK|Myanmar Kyat|K
MNT|Mongolian Tugrik|₮
MOP|Macanese Pataca|MOP
MRU|Mauritanian Ouguiya|MRU
MUR|Mauritian Rupee|Rs
MVR|Maldivian Rufiyaa|MVR
MWK|Malawian Kwacha|MWK
MXN|Mexican Peso|$
MXV|Mexican Investment Unit|MXV
MYR|Malaysian Ringgit|RM
MZN|Mozambican Metical|MZN
NAD|Namibian Dollar|$
NGN|Nigerian Naira|₦
NIO|Nicaraguan Córdoba|C$
NOK|Norwegian Krone|kr
NPR|Nepalese Rupee|Rs
NZD|New Zealand Dollar|$
OMR|Omani Rial|OMR
PAB|Panamanian Balboa|PAB
PEN|Peruvian Sol|PEN
PGK|Papua New Guinean Kina|PGK
PHP|Philippine Peso|₱
PKR|Pakistani Rupee|Rs
PLN|Polish Zloty|zł
PYG|Paraguayan Guarani|₲
QAR|Qatari Riyal|QAR
RON|Romanian Leu|lei
RSD|Serbian Dinar|RSD
RUB|Russian Ruble|₽
RWF|Rwandan Franc|RF
SAR|Saudi Riyal|SAR
SBD|Solomon Islands Dollar|$
SCR|Seychellois Rupee|SCR
SDG|Sudanese Pound|SDG
SEK|Swedish Krona|kr
SGD|Singapore Dollar|$
SHP|St. Helena Pound|£
SLE|Sierra Leonean Leone|SLE
SLL|Sierra Leonean Leone|SLL
SOS|Somali Shilling|SOS
SRD|Surinamese Dollar|$
SSP|South Sudanese Pound|£
STN|São Tomé & Príncipe Dobra|Db
SVC|Salvadoran Colón|SVC
SYP|Syrian Pound|£
SZL|Swazi Lilangeni|SZL
THB|Thai Baht|฿
TJS|Tajikistani Somoni|TJS
TMT|Turkmenistani Manat|TMT
TND|Tunisian Dinar|TND
TOP|Tongan Paʻanga|T$
TRY|Turkish Lira|₺
TTD|Trinidad & Tobago Dollar|$
TWD|New Taiwan Dollar|$
TZS|Tanzanian Shilling|TZS
UAH|Ukrainian Hryvnia|₴
UGX|Ugandan Shilling|UGX
USD|US Dollar|$
USN|US Dollar (Next day)|USN
USS|US Dollar (Same day)|USS
UYI|Uruguayan Peso (Indexed Units)|UYI
UYU|Uruguayan Peso|$
UYW|Uruguayan Nominal Wage Index Unit|UYW
UZS|Uzbekistani Som|UZS
VED|Bolívar Soberano|VED
VES|Venezuelan Bolívar|VES
VND|Vietnamese Dong|₫
VUV|Vanuatu Vatu|VUV
WST|Samoan Tala|WST
XAD|Arab Accounting Dinar|XAD
XAF|Central African CFA Franc|FCFA
XAG|Silver|XAG
XAU|Gold|XAU
XBA|European Composite Unit|XBA
XBB|European Monetary Unit|XBB
XBC|European Unit of Account (XBC)|XBC
XBD|European Unit of Account (XBD)|XBD
XCD|East Caribbean Dollar|$
XCG|Caribbean guilder|Cg
XDR|Special Drawing Rights|XDR
XOF|West African CFA Franc|F CFA
XPD|Palladium|XPD
XPF|CFP Franc|CFPF
XPT|Platinum|XPT
XSU|Sucre|XSU
XTS|Testing Currency Code|XTS
XUA|ADB Unit of Account|XUA
XXX|Unknown Currency|¤
YER|Yemeni Rial|YER
ZAR|South African Rand|R
ZMW|Zambian Kwacha|ZK
ZWG|Zimbabwean Gold|ZWG
`;
