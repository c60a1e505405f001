import { checkTimes } from './check-times.ts';

checkTimes(
  'dates and durations',
  `
# Days in every order and writing | published: 2026-01-19
The bridge opened on [[January 19, 2026|2026-01-19]].
The bridge opened on [[19 January 2026|2026-01-19]] after a long delay.
The ferry sank on [[the 4th of March 2025|2025-03-04]].
The ferry sank on [[March the 4th, 2025|2025-03-04]].
The museum reopened [[Sept. 3, 2024|2024-09-03]], with a concert.
The museum reopened [[3 Sept 2024|2024-09-03]].
The treaty was signed on [[2025-11-07|2025-11-07]] in Oslo.
The log says [[2025/11/07|2025-11-07]] on its first page.
The log says [[31.12.2025|2025-12-31]] in the margin.
The form was dated [[25/12/2025|2025-12-25]] by the clerk.
The form was dated [[12/25/2025|2025-12-25]] by the clerk.
Nobody knows whether [[03/04/2026|2026]] means spring or summer.
The note reads [[05/05/2026|2026-05-05]] in blue ink.
The stamp on [[the 14/01/2026|2026-01-14]] parcel settles that [[03/02/2026|2026-02-03]] was the day it left.
The court sat on [[Monday, January 19, 2026|2026-01-19]].
The court sat on [[Monday 19 January 2026|2026-01-19]].
The court sat on [[Mon., Jan. 19, 2026|2026-01-19]].
The court will sit again on [[Tuesday, Feb. 3|2026-02-03]].
The vote of [[Nov. 30|2025-11-30]] was close.
He was hurt in the 30-7 [[Oct. 19|2025-10-19]] loss to Molde.
The fair runs [[May 15-24|2026-05-15/2026-05-24]].
The fair ran [[May 15-24|2025-05-15/2025-05-24]].
The fair ran from [[11-13 December 2025|2025-12-11/2025-12-13]].
The fair runs [[Jan. 29 to Feb. 2|2026-01-29/2026-02-02]].
[[The fifth of November|2025-11-05]] was cold in [[2025|2025]].
[[The twenty-first of June|2025-06-21]] is the longest day.
A storm on [[the night of January 5|2026-01-05TNI]] took the roof.
The deadline is [[1 June 2026, at noon|2026-06-01T12:00]].

# Days beside other days | published: 2026-01-21
[[Two Thursdays ago|2026-01-08]] the pump failed.
[[A week from Friday|2026-01-30]] the court meets.
[[The Tuesday before Christmas|2025-12-23]] she rang.
The pool closed [[two days after January 12, 2025|2025-01-14]].
[[The day after Easter 2024|2024-04-01]] they left.
It was [[a year and a half ago|2024-07]] that the yard closed.
Talks failed [[last week|2026-W03]]; [[the week before|2026-W02]], nobody came.
On [[the 19th|2026-01-19]], the minister resigned.
On [[the 25th|2025-12-25]], the minister resigned.
The pier will close on [[the 19th|2026-02-19]].
The offices close on [[February 5|2026-02-05]] and [[6|2026-02-06]] for repairs.
The offices close on [[5|2026-02-05]] and [[6 February|2026-02-06]] for repairs.
The market is held [[every other Saturday|XXXX-WXX-6]].
The bridge reopens on [[Friday|2026-01-23]].
The bridge was closed on [[Friday|2026-01-16]].
The sale, which is expected in [[June|2026-06]], will bring jobs.
Founded in [[May 2021|2021-05]], the firm will open its doors on [[March 12|2026-03-12]].
At [[the beginning of March|2025-03]] the ice broke.

# Years of long ago | published: 2026-01-21
The wall fell in [[44 BC|BC0044]] and again in [[AD 476|0476]].
The mountain broke out in [[79 A.D.|0079]] and not since.
The temple was built in [[the fifth century B.C.|BC04]] by hand.
The jar dates to [[3,000 BC|BC3000]], the museum said.
In [[1066|1066]] the old abbey burned.

# Months and years | published: 2026-01-19
Sales rose in [[December 2025|2025-12]].
Sales rose in [[Dec. 2025|2025-12]].
Sales rose in [[December of 2025|2025-12]].
The school opened in [[1987|1987]].
The school opened in the year [[1987|1987]].
The class of [['98|1998]] met again.
Trade fell in [[March|2025-03]] and recovered in [[May|2025-05]].
He left in [[June last year|2025-06]].
She returned in [[January this year|2026-01]].
The plant closes [[next March|2026-03]].
The plant closed [[last March|2025-03]].
The orchestra toured Japan in [[early 2019|2019]].
The orchestra toured Japan in [[mid-2019|2019]].
The orchestra toured Japan in [[late November|2025-11]].
Work stopped at [[the end of 2024|2024]].
[[The 2016|2016]] season was wet.
Harvests between [[2010 and 2015|2010/2015]] were poor.
The war of [[1950-53|1950/1953]] split the valley.
The plan covers [[2026-2030|2026/2030]].
The drought lasted from [[May to July|2025-05/2025-07]].
The drought lasted from [[November to March|2024-11/2025-03]].
[[The winter of 2010|2010-WI]]-11 was mild.
[[The March|2025-03]] accord did not hold.
The budget for [[fiscal 2025|2025]] was late.
The company reports for [[fiscal year 2024|2024]] next.

# Decades, centuries, seasons, parts of a year | published: 2026-01-19
Jazz came to the town in [[the 1920s|192]].
Jazz came to the town in [[the late 1970s|197]].
The mill closed in [[the '90s|199]].
The mill closed in [[the nineties|199]].
The chapel dates from [[the 12th century|11]].
The chapel dates from [[the twelfth century|11]].
[[The twenty-first century|20]] began quietly here.
The garden opened in [[the summer of 2019|2019-SU]].
The garden opened in [[spring 2019|2019-SP]].
The garden opened [[last summer|2025-SU]].
The garden will open [[this autumn|2026-FA]].
Profit grew in [[the third quarter|2025-Q3]].
Profit grew in [[the third quarter of 2025|2025-Q3]].
[[Third-quarter|2025-Q3]] profit grew.
Profit grew in [[Q3 2025|2025-Q3]].
Profit grew in [[the first half of 2025|2025-H1]].
[[Last year's third quarter|2025-Q3]] was weaker.
Output fell in [[the fourth quarter|2025-Q4]], from [[a year earlier|2024-Q4]].

# Relative to the day of publication | published: 2026-01-19
The mayor resigned on [[Monday|2026-01-19]].
The mayor resigned [[Friday|2026-01-16]].
The mayor resigned on [[Tuesday|2026-01-13]].
The mayor will resign on [[Thursday|2026-01-22]].
The mayor will resign on [[Wednesday|2026-01-21]].
The council said [[Sunday|2026-01-18]] that it will vote [[Friday|2026-01-23]].
On [[Saturday|2026-01-24]], the council will vote.
The talks are set to resume [[Thursday|2026-01-22]].
The offer is open until [[Friday|2026-01-23]].
The mayor resigned [[yesterday|2026-01-18]].
The mayor resigned [[today|2026-01-19]].
The mayor resigns [[tomorrow|2026-01-20]].
The mayor resigned [[the day before yesterday|2026-01-17]].
The mayor leaves [[the day after tomorrow|2026-01-21]].
The mayor resigned [[last night|2026-01-18TNI]].
The mayor resigned [[this morning|2026-01-19TMO]].
The mayor resigned [[yesterday afternoon|2026-01-18TAF]].
The mayor resigned on [[Sunday evening|2026-01-18TEV]].
The mayor resigned [[early Monday|2026-01-19]].
The mayor resigned [[last week|2026-W03]].
The mayor resigned [[earlier this week|2026-W04]].
The mayor resigns [[next week|2026-W05]].
The mayor resigned [[last month|2025-12]].
The mayor resigns [[later this month|2026-01]].
The mayor resigned [[last year|2025]].
The mayor resigns [[next year|2027]].
The mayor resigned [[last Thursday|2026-01-15]].
The mayor resigns [[next Thursday|2026-01-22]].
The mayor resigned [[this past Thursday|2026-01-15]].
The mayor resigned over [[the weekend|2026-W03-WE]].
The mayor resigned [[last weekend|2026-W03-WE]].
The mayor resigns [[this weekend|2026-W04-WE]].
The mayor resigned [[two weeks ago|2026-W02]].
The mayor resigned [[three days ago|2026-01-16]].
The mayor resigned [[five months ago|2025-08]].
The mayor resigned [[a year ago|2025]].
The mayor resigned [[a decade ago|2016]].
The mayor resigned [[several years ago|PAST_REF]].
The mayor leaves [[two years from now|2028]].
The mayor resigned on [[Dec. 28|2025-12-28]].
The mayor leaves on [[Feb. 1|2026-02-01]].
The mayor left for good [[last June|2025-06]].
The shop was closed on [[Christmas Day|2025-12-25]].
The shop was closed on [[Boxing Day 2024|2024-12-26]].
The shop was closed on [[Thanksgiving|2025-11-27]].
The shop was closed on [[Good Friday 2025|2025-04-18]].
The shop closes in the last decade of the lease.

# Relative to a date told of | published: 2026-01-19
The dam broke on [[March 4, 2024|2024-03-04]]. [[Two days later|2024-03-06]] the road was gone.
The dam broke on [[March 4, 2024|2024-03-04]]. [[The next day|2024-03-05]] the road was gone.
The dam broke on [[March 4, 2024|2024-03-04]]. [[The following week|2024-W11]] the road was gone.
The dam broke on [[March 4, 2024|2024-03-04]]. [[That same evening|2024-03-04TEV]] the road was gone.
The dam broke on [[March 4, 2024|2024-03-04]]. [[A week earlier|2024-W09]] it had leaked.
The dam broke in [[2018|2018]]. [[The following year|2019]] it was rebuilt.
The dam broke in [[2018|2018]]. [[Two years later|2020]] it was rebuilt.
The dam broke in [[August 2018|2018-08]]. [[The previous month|2018-07]] it had leaked.
The dam broke in [[2018|2018]]. [[The following day|XXXX-XX-XX]] it rained.

# Hours | published: 2026-01-19
The blast came at [[10:35 a.m. on Monday|2026-01-19T10:35]].
The blast came at [[10:35 on Monday|2026-01-19T10:35]].
The blast came [[Monday at 10 p.m.|2026-01-19T22:00]]
The blast came at [[9pm|XXXX-XX-XXT21:00]].
The blast came at [[10.30am on Tuesday|2026-01-13T10:30]].
The blast came at [[0735 GMT on 4 March 2025|2025-03-04T07:35]].
The blast came at [[8:35 am (0735 GMT) on 4 March 2025|2025-03-04T08:35]].
The blast came at [[17:06 pm on 4 March 2025|2025-03-04T17:06]].
The blast came about [[1430 hrs IST|XXXX-XX-XXT14:30]].
The blast came at [[1430 hours on Tuesday|2026-01-13T14:30]].
The repair took about [[1430 hours|PT1430H]].
The blast came at [[noon on Tuesday|2026-01-13T12:00]].
The blast came at [[midnight|XXXX-XX-XXT24:00]].
The blast came at [[5 o'clock in the afternoon|XXXX-XX-XXT17:00]].
The shop is open from [[9 a.m. to 5 p.m.|XXXX-XX-XXT09:00]]
The train leaves at [[22:30|XXXX-XX-XXT22:30]].

# Again and again | published: 2026-01-19
The market is held [[every Monday|XXXX-WXX-1]].
The market is held on [[Tuesday nights|XXXX-WXX-2TNI]].
The market is held [[each July|XXXX-07]].
The market is held on [[Saturdays|XXXX-WXX-6]].

# Lengths | published: 2026-01-19
The strike lasted [[three days|P3D]].
The strike lasted for [[a week|P1W]].
The strike lasted [[two to three weeks|P2W]].
The [[two-year|P2Y]] study is over.
The strike lasted [[several months|PXM]].
He waited for [[half an hour|PT30M]] and then for [[45 minutes|PT45M]].
The road was closed for the past [[two weeks|P2W]].
He was away for [[a couple of years|P2Y]].
The reign lasted [[four decades|P40Y]].

# The present, the past and the future as a whole | published: 2026-01-19
She [[now|PRESENT_REF]] lives in the north.
She is [[currently|PRESENT_REF]] in the north.
She [[recently|PAST_REF]] moved north.
Prices rose in [[recent months|PAST_REF]].
Nobody saw that in [[the past|PAST_REF]].
Such ferries will run in [[the future|FUTURE_REF]].

# Parts of a date expression | published: 2026-01-19
It happened in [[the last week of January|2026-01]].
It happened in [[the first days of 2024|2024]].
It happened in [[the week of March 2|2025-W09]].
It happened on [[the weekend of March 7|2025-W10-WE]].
It happened on [[the morning of Jan. 12|2026-01-12TMO]].
It happened at [[the beginning of October|2025-10]].
It happened in [[the middle of 2023|2023]].
It happened at [[year-end 2024|2024-12-31]].
It happened [[two and a half years ago|2023-07]].
It took [[two and a half years|P2Y6M]].
It happened on [[Monday morning at 8:15|2026-01-19T08:15]].
It happened on [[Monday, at about 8 p.m.|2026-01-19T20:00]], by the quay.
It happened on [[Friday night|2026-01-16TNI]].
It happened on [[1/2/98|1998]].
It happened between [[Monday and Thursday|2026-01-12/2026-01-15]].
It happened from [[Jan. 5 to Jan. 9|2026-01-05/2026-01-09]].
It happened from [[9 to 11 June 2023|2023-06-09/2023-06-11]].
It happened from [[June 2023 to May 2024|2023-06/2024-05]].
It happened from [[1950 to 1953|1950/1953]].
It happened from [[Friday to Sunday|2026-01-16/2026-01-18]].
It happened through [[the 1950s|195]] and [[1960s|196]].
It happened in [[the early 1990s|199]].
It happened in [[the mid-1980s|198]].
It happened in [[the same year|2026]].
It happened in [[recent years|PAST_REF]].
It happened in [[the past year|2025]].
It happened [[this month|2026-01]].
It happened [[this year|2026]].
It happened [[this summer|2026-SU]].
It happened in [[the current quarter|2026-Q1]].
It will happen in [[the coming week|2026-W05]].
It will happen [[next summer|2026-SU]].
It will happen on [[New Year's Day|2026-01-01]].
It will happen on [[Easter Sunday 2027|2027-03-28]].
It will happen by [[the end of the year|2026]].
It will happen by [[the end of next month|2026-02]].
It will happen [[later in the week|2026-W04]].
It happened in [[the first quarter of 2025|2025-Q1]].
It happened in [[the second half of last year|2025-H2]].
It happened [[nine days|P9D]] before.
It happened in [[nineteen ninety-four|1994]].
It happened in [[March of last year|2025-03]].
`,
);

checkTimes(
  'dates where nothing tells the day of publication',
  `
# Open values
The mayor resigned on [[Monday|XXXX-WXX-1]].
The mayor resigned [[yesterday|XXXX-XX-XX]].
The mayor resigned [[last week|XXXX-WXX]].
The mayor resigned [[last weekend|XXXX-WXX-WE]].
The mayor resigned [[last month|XXXX-XX]].
The mayor resigned [[last year|XXXX]].
The mayor resigned [[two weeks ago|XXXX-WXX]].
The mayor resigned on [[Sunday night|XXXX-WXX-7TNI]].
The mayor resigned on [[March 4|XXXX-03-04]].
The mayor resigned in [[March|XXXX-03]].
The mayor resigned [[last summer|XXXX-SU]].
The mayor resigned in [[the third quarter|XXXX-Q3]].
The mayor resigned at [[9 a.m.|XXXX-XX-XXT09:00]]
The fair runs from [[Monday to Friday|XXXX-WXX-1/XXXX-WXX-5]].
The fair runs from [[May to July|XXXX-05/XXXX-07]].

# Values from a neighbouring full date
The summit opened on [[January 19, 2026|2026-01-19]]. On [[Tuesday|2026-01-20]] they left.
The summit opened on [[January 19, 2026|2026-01-19]]. On [[Sunday|2026-01-18]] they had met.
The summit opens on [[Jan. 5|2026-01-05]] and closes on [[Jan. 9, 2026|2026-01-09]].
The bill of [[December 30, 2025|2025-12-30]], takes force on [[January 3|2025-01-03]].
The bill of [[May 2, 2025|2025-05-02]], was read again in [[June|2025-06]].
The summit opened on [[January 19, 2026|2026-01-19]]. [[Yesterday|XXXX-XX-XX]] they left.
In [[2019|2019]], the tower burned in [[April|2019-04]].

# Values from the words alone
The tower burned on [[15 April 2019|2019-04-15]].
The tower burned in [[the 1980s|198]].
The tower stood from [[1889 to 1919|1889/1919]].
The tower stood for [[30 years|P30Y]].
`,
);
