/**
 * Sentences with money, shares and counts and what each says, since public sets hold few and without values. A label is the kind
 * (a count has none), the interval and the unit. Intervals follow the conventions of the product: the last digit printed is
 * rounded, a count to the unit is exact, `nearly` and `about` reach a tenth, a share in words is good to three points, a bound leaves the other
 * end open. What is unmarked is no such value.
 */
export const VALUE_CASES = `
# Money with a sign
The harbour loan came to [[$12.6 billion|money 12.55e9..12.65e9 USD]].
The bakery owed its landlord [[$4,350|money 4345..4355 USD]].
A one-way fare now costs [[$2.75|money 2.745..2.755 USD]].
Brussels set aside [[€3bn|money 2.5e9..3.5e9 EUR]] for the canal.
The chapel roof will need [[£1.2m|money 1.15e6..1.25e6 GBP]].
The council raised [[£640,000|money 635e3..645e3 GBP]] in a month.
The shipyard borrowed [[¥40 billion|money 39.5e9..40.5e9 JPY]].
Farmers were promised [[₹500 crore|money 4.5e9..5.5e9 INR]].
The museum paid [[US$5m|money 4.5e6..5.5e6 USD]] for the panel.
The airline lost [[A$83 million|money 82.5e6..83.5e6 AUD]].
The mine was valued at [[C$1.4 billion|money 1.35e9..1.45e9 CAD]].
The dairy sold for [[NZ$26 million|money 25.5e6..26.5e6 NZD]].
The tunnel cost [[HK$4.5bn|money 4.45e9..4.55e9 HKD]].
The stadium cost [[S$1.3 billion|money 1.25e9..1.35e9 SGD]].
The plant cost [[R$90 million|money 89.5e6..90.5e6 BRL]].
Refunds of [[$300|money 285..315 USD]] were posted to drivers.
The [[$3 billion|money 2.5e9..3.5e9 USD]] dam was never finished.
A [[$25 million|money 24.5e6..25.5e6 USD]] gift paid for the wing.
Fines ran from [[$10 to $15 million|money 10e6..15e6 USD]].
Seats cost between [[$40 and $65|money 40..65 USD]].
The bid was [[$10-15 million|money 10e6..15e6 USD]].
The repair was put at nearly [[$20|money 18..20 USD]].
More than [[$7 million|money 7e6.. USD]] went missing.
The clinic needs at least [[€7.50|money 7.5.. EUR]] for each dose.
Prizes of up to [[£500|money ..500 GBP]] were handed out.
About [[$80 million|money 72e6..88e6 USD]] was pledged.
The widow got less than [[$900|money ..900 USD]].

# Money in words and codes
The levy brings in [[1.2 million won|money 1.15e6..1.25e6 KRW]].
The ferry cost [[20 million euros|money 19.5e6..20.5e6 EUR]].
The estate was worth [[20 million pounds|money 19.5e6..20.5e6 GBP]].
The ransom was [[two million dollars|money 1.5e6..2.5e6 USD]].
The heirs got [[five hundred dollars|money 450..550 USD]] apiece.
The scheme burned through [[half a million dollars|money 450e3..550e3 USD]].
The thieves took [[millions of dollars|money 1e6..20e6 USD]].
The toll rose to [[50 cents|money 0.495..0.505 USD]].
A loaf was [[80 pence|money 0.795..0.805 GBP]] then.
The mill paid [[900 Swedish kronor|money 855..945 SEK]].
The school paid [[6,000 Kenyan shillings|money 5700..6300 KES]].
The tram line cost [[40 million Hong Kong dollars|money 39.5e6..40.5e6 HKD]].
A visa is [[30 Australian dollars|money 29.5..30.5 AUD]].
The tender closed at [[USD 20 million|money 19.5e6..20.5e6 USD]].
The deposit is [[20 EUR|money 19.5..20.5 EUR]].
The bridge will cost [[Rs 5 crore|money 4.5e7..5.5e7 INR]].
The bus stand cost [[Rs. 12 lakh|money 1.15e6..1.25e6 INR]].
The permit costs [[RM 250|money 245..255 MYR]].
The fee is [[CHF 85|money 84.5..85.5 CHF]] a night.
The [[12-million-euro|money 11.5e6..12.5e6 EUR]] grant lapsed.
The vase fetched [[300 million yen|money 250e6..350e6 JPY]].
The rail firm owes [[14 billion yuan|money 13.5e9..14.5e9 CNY]].
The depot cost [[65 million roubles|money 64.5e6..65.5e6 RUB]].
The village got [[3.5 million pesos|money 3.45e6..3.55e6 peso]] in aid.

# Percentages
Turnout was [[61%|percent 60.5..61.5 percent]].
Turnout was [[61.4 percent|percent 61.35..61.45 percent]] in the east.
Rents climbed [[7 per cent|percent 6.5..7.5 percent]].
Rents climbed by [[seven percent|percent 6.5..7.5 percent]].
Output fell [[0.3 percent|percent 0.25..0.35 percent]].
Support dropped [[3 percentage points|percent 2.5..3.5 percentage-point]].
The central bank cut by [[25 basis points|percent 0.245..0.255 percentage-point]].
Growth of [[5% to 7%|percent 5..7 percent]] is forecast.
Growth of [[5-7%|percent 5..7 percent]] was missed.
Wages rose [[2 to 3 percent|percent 2..3 percent]].
More than [[40%|percent 40.. percent]] of the seats stayed empty.
Nearly [[90 percent|percent 81..90 percent]] of the crop was lost.
At least [[12%|percent 12.. percent]] of the pipes leak.
Up to [[15 percent|percent ..15 percent]] of the trees are sick.
A [[10 percent|percent 9.5..10.5 percent]] levy applies.
A [[20-percent|percent 19.5..20.5 percent]] cut was ruled out.
[[Two-thirds|percent 63.67..69.67 percent]] of the crew signed.
[[Three quarters|percent 72..78 percent]] of the herd died.
[[A third|percent 30.33..36.33 percent]] of the fleet is idle.
[[Half|percent 47..53 percent]] of the village left.
[[One in five|percent 17..23 percent]] pupils walks to school.
[[Six out of 10|percent 57..63 percent]] voters stayed home.
Inflation hit [[11.2%|percent 11.15..11.25 percent]], from [[9%|percent 8.5..9.5 percent]].
The party won [[34.8 percent|percent 34.75..34.85 percent]] and its rival [[31 percent|percent 30.5..31.5 percent]].

# Counts
[[Twenty|20 person]] people were on the quay.
Some [[20|18..22 person]] people stood in line.
Nearly [[300|270..300 passenger]] passengers were stuck.
More than [[300|300.. home]] homes lost power.
At least [[14|14.. miner]] miners were below.
Up to [[50|..50 boat]] boats were moored there.
As many as [[40|..40 goat]] goats were stolen.
Fewer than [[10|..10 doctor]] doctors stayed on.
Between [[10 and 15|10..15 tractor]] tractors blocked the road.
[[Ten to 15|10..15 guest]] guests complained.
[[Two or three|2..3 dog]] dogs barked.
[[A dozen|10.8..13.2 clerk]] clerks were let go.
[[Two dozen|22.8..25.2 lorry]] lorries waited.
[[Dozens|12..240 shop]] of shops closed.
[[Hundreds|100..2000 teacher]] of teachers walked out.
[[Tens of thousands|10e3..200e3 fan]] of fans sang.
The town has [[1,203|1203 voter]] voters.
The plant employs [[1,200|1150..1250 worker]] workers.
[[Two million|1.5e6..2.5e6 subscriber]] subscribers left.
[[1.2 million|1.15e6..1.25e6 household]] households were told to boil water.
[[Twenty-one|21 soldier]] soldiers marched.
[[Two hundred and six|206 bone]] bones were catalogued.
Builders finished [[45|45 flat]] flats and [[two|2 school]] schools.
[[Three|3 officer]] retired police officers testified.
The blast injured [[14|14 injured]].
About [[600|540..660 sheep]] sheep crossed.
The choir has [[37|37 singer]] singers, [[nine|9 child]] of them children.
[[60|60.. stall]] or more stalls opened.
The rescue took in [[five|5 cat]] cats and [[eleven|11 hen]] hens.
[[Four|4 man]] men and [[six|6 woman]] women sat on the jury.
Over [[9,000|9000.. pilgrim]] pilgrims came.
Another [[12|12 bus]] buses were ordered.

# Together
The [[450|445..455 nurse]] nurses want [[8%|percent 7.5..8.5 percent]] more, about [[$31 million|money 27.9e6..34.1e6 USD]].
The firm cut [[70|70 job]] jobs to save [[£2.4m|money 2.35e6..2.45e6 GBP]].
[[Seven|7 buyer]] buyers paid [[$95,000|money 94.5e3..95.5e3 USD]] each for [[4%|percent 3.5..4.5 percent]] of the farm.
Sales fell [[6 percent|percent 5.5..6.5 percent]] to [[€212 million|money 211.5e6..212.5e6 EUR]].

# None of them
Flight 482 left from gate 11.
Call the desk on 555-0142.
Section 12 of the act applies.
The line opened in 1987.
He moved to 14 Quarry Road.
The bus left at 7:45.
The Boeing 747 was scrapped.
She wore No. 9 for the club.
Highway 61 was closed.
The talks of the G20 stalled.
The pound fell against the dollar.
No one was at the pier.
Room 305 was empty.
COVID-19 closed the school.
The recipe is on page 88.
The crew is on call 24/7.
Version 3.2 of the form is out.
They met on 03/05/2024.
Channel 7 carried the match.
The won and the yen were weak.
`;
