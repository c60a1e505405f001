import { checkFigures } from './check-figures.ts';

checkFigures(
  'figures as intervals with their units',
  `
# Money
The deal is worth [[$12.6 billion|money 12550000000..12650000000 USD]].
The deal is worth [[€3bn|money 2500000000..3500000000 EUR]].
The house sold for [[£1.2m|money 1150000..1250000 GBP]].
The fine was [[¥40 million|money 39500000..40500000 JPY]].
The fine was [[1.2 million won|money 1150000..1250000 KRW]].
The road cost [[Rs 5 crore|money 45000000..55000000 INR]].
The road cost [[Rs. 12 lakh|money 1150000..1250000 INR]].
The road cost [[Tk. 900|money 855..945 BDT]].
The ship cost [[US$5m|money 4500000..5500000 USD]].
The ship cost [[A$30,000|money 28500..31500 AUD]].
The ship cost [[$US5 million|money 4500000..5500000 USD]].
The ship cost [[$A30,000|money 28500..31500 AUD]].
The ship cost [[£4.5 m|money 4450000..4550000 GBP]] in all.
The ship is [[4.5 m|4.45..4.55 m]] high.
The bid was [[$160MM|money 155000000..165000000 USD]].
The bid was [[$140-150 MM|money 140000000..150000000 USD]].
The ship cost [[NZ$26 million|money 25500000..26500000 NZD]].
The ship cost [[HK$4.5bn|money 4450000000..4550000000 HKD]].
The pier cost [[20 million euros|money 19500000..20500000 EUR]].
The pier cost [[20 million pounds|money 19500000..20500000 GBP]].
The pier cost [[30 Australian dollars|money 29.5..30.5 AUD]].
The pier cost [[40 million Hong Kong dollars|money 39500000..40500000 HKD]].
The pier cost [[6,000 Kenyan shillings|money 5700..6300 KES]].
The pier cost [[900 Swedish kronor|money 855..945 SEK]].
The pier cost [[USD 20 million|money 19500000..20500000 USD]].
The pier cost [[20 EUR|money 19.5..20.5 EUR]].
The pier cost [[$10 to $15 million|money 10000000..15000000 USD]].
The pier cost [[$10-15 million|money 10000000..15000000 USD]].
The pier cost between [[$10 and $15|money 10..15 USD]].
A ticket is [[50 cents|money 0.495..0.505 USD]].
A ticket is [[80 pence|money 0.795..0.805 GBP]].
A ticket is nearly [[$20|money 18..20 USD]].
A ticket is at least [[€7.50|money 7.5.. EUR]].
The grant was up to [[$500|money ..500 USD]].
The heirs lost [[millions of dollars|money 1000000..20000000 USD]].
The heirs lost [[half a million dollars|money 450000..550000 USD]].
The heirs lost [[five hundred dollars|money 450..550 USD]].
The [[$3 billion|money 2500000000..3500000000 USD]] plan failed.
The [[12-million-euro|money 11500000..12500000 EUR]] plan failed.

# Shares
Turnout was [[61%|percent 60.5..61.5 percent]].
Turnout was [[61.4 percent|percent 61.35..61.45 percent]].
Turnout was [[61 per cent|percent 60.5..61.5 percent]].
Turnout was [[sixty percent|percent 59.5..60.5 percent]].
Turnout fell by [[3 percentage points|percent 2.5..3.5 percentage-point]].
The bank cut rates by [[25 basis points|percent 0.245..0.255 percentage-point]].
Growth of [[5% to 7%|percent 5..7 percent]] is forecast.
Growth of [[5-7%|percent 5..7 percent]] is forecast.
More than [[40%|percent 40.. percent]] of the crew left.
More than [[half|percent 50.. percent]] of the crew left.
Less than [[a third|percent ..33.33 percent]] of the crew left.
[[Two-thirds|percent 63.67..69.67 percent]] of the crew left.
[[Three quarters|percent 72..78 percent]] of the crew left.
[[A third|percent 30.33..36.33 percent]] of the crew left.
[[Half|percent 47..53 percent]] of the crew left.
[[One in five|percent 17..23 percent]] sailors left.
[[Six out of 10|percent 57..63 percent]] sailors left.

# Small sums and rough ones
The share closed at [[145p|money 1.445..1.455 GBP]] on Friday.
They owe [[a couple of million dollars|money 1500000..3000000 USD]] to the bank.
The flood cost [[several million euros|money 2000000..10000000 EUR]] to mend.

# Counts of people and things
[[Several hundred|200..1000 person <people>]] people came.
[[A few thousand|2000..10000 dog <dogs>]] dogs came.
[[A quarter of a million|225000..275000 person <people>]] people came.
[[Three-quarters of a million|675000..825000 person <people>]] people came.
[[Twenty|20 person <people>]] people drowned.
Some [[20|18..22 person <people>]] people drowned.
About [[20|18..22 person <people>]] people drowned.
Nearly [[20|18..20 person <people>]] people drowned.
That day [[12|12 person <people>]] people drowned.
The same week [[14|14 home <homes>]] homes burned.
Police Say [[Three|3 dead]] Dead in Fire
Count [[Two|2 boat <Boats>]] Boats Lost Off Ryde
Almost [[300|270..300 person <people>]] people drowned.
More than [[300|300.. person <people>]] people drowned.
Over [[300|300.. person <people>]] people drowned.
At least [[14|14.. person <people>]] people drowned.
Up to [[50|..50 person <people>]] people drowned.
As many as [[40|..40 person <people>]] people drowned.
Fewer than [[10|..10 person <people>]] people drowned.
No more than [[10|..10 person <people>]] people drowned.
Between [[10 and 15|10..15 person <people>]] people drowned.
[[Ten to 15|10..15 person <people>]] people drowned.
[[10-15|10..15 person <people>]] people drowned.
[[Two or three|2..3 person <people>]] people drowned.
[[Three|3 officer <officers>]] police officers drowned.
[[Three|3 officer <officers>]] retired police officers drowned.
[[A dozen|10.8..13.2 fisherman <fishermen>]] fishermen drowned.
[[Two dozen|22.8..25.2 fisherman <fishermen>]] fishermen drowned.
[[Dozens|12..240 fisherman <fishermen>]] of fishermen drowned.
[[Hundreds|100..2000 protester <protesters>]] of protesters marched.
[[Tens of thousands|10000..200000 fan <fans>]] of fans marched.
[[Twenty-one|21 soldier <soldiers>]] soldiers marched.
[[Two hundred and six|206 soldier <soldiers>]] soldiers marched.
[[A hundred|90..110 soldier <soldiers>]] soldiers marched.
[[Two million|1500000..2500000 user <users>]] users left.
[[1.2 million|1150000..1250000 user <users>]] users left.
[[1.2m|1150000..1250000 user <users>]] users left.
The firm employs [[1,200|1150..1250 worker <workers>]] workers.
The firm employs [[1,203|1203 worker <workers>]] workers.
The firm employs [[300|285..315 worker <workers>]] workers.
The firm employs [[60|60.. worker <workers>]] or more workers.
The firm employs [[50|45..55 worker <workers>]]-odd workers.
The firm has [[20|20.. office <offices>]]-plus offices.
Another [[12|12 woman <women>]] women joined.
[[Two|2 officer <officers>]] of the officers fled.
[[Nine|9 child <children>]] other children fled.
[[One|1 man]] man fled.
At least [[82|82.. killed]] were killed.
The blast injured [[14|14 injured]].
The raid ended with [[three|3 dead]] dead.
[[Twelve|12 missing]] are missing.
The toll rose to [[14|14]].
A total of [[14|14]] was reached.
Workers built [[45|45 home <homes>]] homes and [[two|2 school <schools>]] schools.
[[Six|6 boat <boats>]] fishing boats and [[eleven|11 net <nets>]] nets were lost.

# Ages
The [[37-year-old|37 year-of-age]] sailor left.
A [[37-year-old|37 year-of-age]] left.
The sailor, aged [[37|37 year-of-age]], left.
Ann Lee, [[37|37 year-of-age]], left.
Ann Lee, [[37|37 year-of-age]], of Ryde, left.
She is [[37 years old|37 year-of-age]].
The singer died in a prison at [[77|77 year-of-age]].
The singer, who was dead at [[77|77 year-of-age]], wrote odes.
The singer died at [[7|7]].
A girl of [[12 years of age|12 year-of-age]] left.
He died at the age of [[90|90 year-of-age]].
He died at the age of [[834|834 year-of-age]].
A man in his [[30s|30..39 year-of-age]] left.
A woman in her late [[20s|20..29 year-of-age]] left.
A [[six-month-old|0.5 year-of-age]] child was found.

The driver, [[37|37 year-of-age]], was unhurt.
Her husband, [[62|62 year-of-age]], died there.

# Measures
He is [[6' 2"|1.8669..1.8923 m]] in his boots.
She is [[5′11″|1.7907..1.8161 m]] without hers.
The wall is [[12 miles|18507.456..20116.8 m]] long.
The wall is [[20 km|19500..20500 m]] long.
A [[20-foot|5.9436..6.2484 m]] wall fell.
He is [[5 feet 9 inches|1.7399..1.7653 m]] tall.
The fire burned [[300 acres|1153354.08038..1274759.77306 m2]].
The fire burned [[300 square miles|738146611.446..815846254.756 m2]].
The park is a [[40-square-kilometre|39500000..40500000 m2]] marsh.
The fire burned [[40 sq km|39500000..40500000 m2]].
The fire burned [[40 hectares|395000..405000 m2]].
The wind blew at [[80 mph|35.53968..35.98672 m/s]].
The wind blew at [[130 kilometres per hour|34.7222222222..37.5 m/s]].
The wind blew at [[60 knots|30.6094444444..31.1238888889 m/s]].
It was [[38C|310.65..311.65 K]] in the shade.
It was [[100 degrees Fahrenheit|308.15..313.705555556 K]] in the shade.
The crane lifts [[200 tonnes|190000..210000 kg]].
The bag held [[200 pounds|86.1825503..95.2543977 kg]] of salt.
The tank held [[40 litres|0.0395..0.0405 m3]].
The magnitude [[6.1|6.05..6.15 magnitude]] quake woke the town.
The [[6.1-magnitude|6.05..6.15 magnitude]] quake woke the town.
A quake of magnitude [[6.1|6.05..6.15 magnitude]] woke the town.
The plant makes [[40 megawatts|39500000..40500000 W]].
The wave was about [[10 metres|9..11 m]] high.

# Ranks and scores
The [[fourth-largest|ordinal 4 rank <largest>]] bank failed.
The [[second-oldest|ordinal 2 rank <oldest>]] ferry failed.
They finished in the [[top four|ordinal 1..4 rank]].
It was the [[140th|ordinal 140 rank <show>]] show.
It was his [[third|ordinal 3 rank <goal>]] goal.
It was the [[first|ordinal 1 rank <woman>]] woman in the post.
Rovers won [[3-0|3-0 score]].
Rovers lost [[2-1|2-1 score]] at home.
Rovers overcame Harwick, [[84-79|84-79 score]].
The [[2-1|2-1 score]] victory lifted Rovers.
The council voted [[52-48|52-48 score]].
`,
);
