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
`,
);
