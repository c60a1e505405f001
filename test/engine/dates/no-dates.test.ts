import { checkTimes } from './check-times.ts';

checkTimes(
  'words and numbers that are no dates',
  `
# Names and words that look like months | published: 2026-01-19
May we come in?
It may rain and it may not.
Theresa May met the ferry crews in [[May|2025-05]].
April Jones sang and June Carter played.
Augusta and Julian are cities of the mind.
They march on the capital and the march goes on.
The March on the capital drew a crowd.
An august company met there.
Jan Novak and Mar Lopez run the shop.
Dec the halls, said the sign.
Mark Summers and Winter Lane lost.
Spring Lake flooded.
The fall of the wall surprised him.
Prices fall and spirits spring back.
The spring of the clock broke.
Mrs. May spoke and Mr March left.
She may march and he may not.
June Brown acted.
Mayday, called the ship.
Del Mar is dry.
The Winter Olympics opened.
Spring Street closed.
The Fall sang.

# Weekdays that are none | published: 2026-01-19
The sun sat low over the mon and the wed pair.
He sat and the sun rose.
Robinson Crusoe met Man Friday once.
Saturday Night Live aired it.
They wed in haste and sat down.
The sat nav failed.
Black Friday sales rose.
Sheffield Wednesday lost.

# Numbers that are no dates | published: 2026-01-19
About 2000 people came.
More than 1990 houses burned.
Flight 2015 was late.
He lives at 1999 Hill Road.
The Boeing 2020 does not exist.
The score was 3-4-5.
It weighs 10.5.2 units.
Call 555-01-2020 [[now|PRESENT_REF]].
The ratio was 10:35 in favour.
The year of living well is every year.
Version 2.0.2024 is out.
The date 31/02/2026 does not exist.
The date 13/13/2026 does not exist.
He was born on February 30 or so he says.
Room 1984 is upstairs.
It costs $2024.
Chapter 11 protects the firm.
The 9/11 attacks changed it.
It is a 24/7 job.
Hindsight is 20/20.
He read John 3:16 aloud.
Her number is 555.014.2233 at work.
Invoice 2019-044 is unpaid.
He ran 2024 metres.
The motor turns at 1990 rpm.
Windows 2000 is old.
The PIN 2023 is weak.
Ext. 2024 is busy.
It sold 2019 copies.
He read Nineteen Eighty-Four.
Blood pressure of 120/80.
Odds of 7/2 and marks of 9/10.

# Words of time that name no day | published: 2026-01-19
The second man left.
On the 18th hole he fell.
On the 3rd floor she lived.
In 1200 homes the power failed.
The 12 BC hydro workers met.
The week before the vote was calm.
He left before the others.
Give me a second, please.
The third half of the race.
It is high noon for the club.
Time and again he failed.
The daily press and a monthly.
He is the man of the year.
The Sunday Herald of the world
People of tomorrow read today's youth.
A quarter of the town is empty.
The first quarter of the moon.
The winner of the day went home.
He won [[one day|P1D]] in court.
[[Now|PRESENT_REF]] and Then is a shop.
She is the last person to know.
The next door was shut.
Last but not least he sang.
This house and that house.
The previous owner and the following list.
He came soon after.
The past president spoke.
The future king slept.
Ten years old and wise.
The 37-year-old man and the two-month-old calf.
A year-round job.
He paid $3 a year.
The mid section and the late king.
Early birds and late trains.
It happened once upon a time.
The winter coat and the summer dress.
Saturn and Sunderland met.
Five past presidents sang.
The 20s card and the 5s card.
Wait a second.
Split-second timing.
A minute detail.
The minutes of the talks.
60 Minutes aired it.
USA Today reported it.
The Today programme aired it.
21st Century Fox sold it.
The Day After is a film.
Good Morning America aired it.
The second half was dull.
Quarter-final place.
The French Quarter is wet.
The Year of the Dragon.
Twelfth Night was staged.
`,
);
