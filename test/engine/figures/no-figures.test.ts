import { checkFigures } from './check-figures.ts';

checkFigures(
  'numbers that are no figures',
  `
# numbers that name something
Flight 370 vanished.
A Boeing 737 landed.
They drove down Route 66.
Section 230 protects them.
Article 5 was read out.
He lives at 10 Downing Street.
He lives at 1600 Pennsylvania Avenue.
Call 555-123-4567.
Call (020) 7946 0958.
The Group of Seven met; the G7 agreed.
COVID-19 and the A320 and the F-16.
Apollo 13 came home.
Windows 10 is old.
Room 12 is locked.
Gate 4 is closed.
Chapter three was dull.
Phase two begins.
He wore No. 10.
The #7 shirt is his.
See page 14.
Version 2.0.1 is out.
Area 51 is fenced off.
The 3rd Battalion left.
The 11th Circuit ruled.
Channel 4 showed it.
Bus 42 was late.
Call +44 20 7946 0958 for help.
Call 1-800-555-0199 before noon.
Text 07700 900123 to join.
He took flight AF 447 home.
He lives at 221B Baker Street.
He lives at 350 Fifth Avenue.
The shop is at 77 West 4th Street.
The 14th Amendment stands.
Seat 14C was empty.
Year 6 pupils left.
Key Stage 2 tests end.
Tier 3 rules apply.
See paragraph 14.
See page 3 of 4.
See footnote 31 and exhibit 12.
Section 8.2 and Section 3(b) apply.
The Article 50 notice was sent.
Resolution 1441 passed.
Directive 2003/88 applies.
Bill C-11 and Case 22-451 were heard.
Form W-2 and the 401(k) plan are due.
A van with plates KX12 ABC was seen.
The postcode is SW1A 1AA.
Write to Boston, MA 02110.
P.O. Box 118 is full.
He read John 3:16 and Psalm 23 aloud.
The No. 7 jersey and the number 10 shirt are his.
Catch-22 is a novel.
The crew is on call 24/7.
He lost a brother on 9/11.
Formula 1 and F1 came to town.
The Formula One race ended.
Air Force One landed.
BBC Two aired it.
The Five Eyes pact held.
The Ten Commandments hang there.
The H5N1 strain and the B-52 and an AK-47.
The iPhone 15 and the Galaxy S24 sold out.
The 5G mast, the MP3 file and the 4x4 stuck.
He played 4-4-2.
Maroon 5 and Blink-182 toured.
Schalke 04 and Hannover 96 lost.
She dialled 911.
An error 404 page.
ISBN 978-3-16-148410-0 is wrong.
Marks of 7/10 and odds of 7/2.
A 9-to-5 job.
Blood pressure of 120/80.
A 5-star hotel shut.
The K-12 schools shut.

The London 2012 organisers met.
The film is out in 1080p.
The road, 37, was shut.
Several people left and a few people stayed.
A couple of men came.

# times and days
They met in 1998.
They met at 10:35.
They met on 03/04/2026.
They met on the 2026-01-19 boat.
It began in the 1990s.
The film is from 2010.
They waited three days.
It is 2:1 in favour.

# pronouns and other words
No one knows.
One of them said so.
One another, they said.
This one is better.
One should not say so.
First, they ate.
Second, they slept.
He came first.
Give me a [[second|ordinal 2 rank <chance>]] chance.
For one thing, it rained.
One day it rained.
They were at sixes and sevens.
They scored a try.
He won the race.
She bowed twice.
It is three times as large.
The pound fell.
The won fell.
He has a half brother.
A quarter of an hour passed.
The [[third|ordinal 3 rank <man>]] man left quietly at the [[third|ordinal 3 rank <bell>]] bell.
They are a couple.
He was the one.
The double act returned.
The first half of the match.
The second half was dull.
The First Lady smiled.
The first minister spoke.
The Second World War ended.
World War Two ended.
She shops on Fifth Avenue.
He was a third party to it.
A two-way radio broke.
A one-way street.
A four-star general spoke.
She came second.
It was fifty-fifty.
He is on cloud nine.
One Direction toured.
Which one is it?
He put two and two together.
`,
);
