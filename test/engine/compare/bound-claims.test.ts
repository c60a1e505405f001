import { checkFindings, checkSilent } from '../claims/check-claims.ts';

const CONFLICT = /^conflict\//;

describe('what binds two values to one thing', () => {
  it('holds the bare toll of one lead against the toll of another', () =>
    checkFindings(
      `=== a.txt
A ferry struck the pier of Molde on Sunday morning. Forty-eight people were hurt.
=== b.txt
A ferry hit the pier in Molde on Sunday morning. Two people were killed and 37 people were hurt when the gangway of the ferry fell.`,
      CONFLICT,
      [
        'conflict/quantity a.txt[Forty-eight people] ~ b.txt[37 people]',
        'conflict/quantity b.txt[37 people] ~ a.txt[Forty-eight people]',
      ],
    ));

  it('tells people of two ages apart, and knows one age for one person', () =>
    checkFindings(
      `=== a.txt
A 41-year-old Danish hiker died after falling about 80 metres at Hornelen.
A 27-year-old fell 30 metres at Hornelen a day later.
=== b.txt
The 41-year-old, who lived in Aarhus, slipped and fell 120 metres down a wet gully of Hornelen, police said.`,
      CONFLICT,
      [
        'conflict/quantity a.txt[80 metres] ~ b.txt[120 metres]',
        'conflict/quantity b.txt[120 metres] ~ a.txt[80 metres]',
      ],
    ));

  it('takes the train of two leads for one train', () =>
    checkFindings(
      `=== a.txt
A northbound train left the rails near Voss on Monday, and the line is closed.
=== b.txt
The train derailed near Voss on Monday. It was heading south towards the fjord.`,
      /^conflict\/detail/,
      [
        'conflict/detail a.txt[northbound] ~ b.txt[south]',
        'conflict/detail b.txt[south] ~ a.txt[northbound]',
      ],
    ));

  it('does not take the town where somebody lived for the place of the happening', () =>
    checkSilent(`=== a.txt
The 41-year-old, who had been living in Aarhus, slipped and fell down a wet gully of Hornelen.
=== b.txt
The 41-year-old, who had been living in Odense, slipped and fell down a wet gully of Hornelen.`));

  it('does not take seasons as a player for seasons as a coach', () =>
    checkSilent(`=== a.txt
Ola Brekke, who played for Molde for 12 seasons and served as an assistant coach for five, was named coach.
=== b.txt
The new coach spent five seasons as an assistant coach, was part of the staff that won the cup in 2014 and knows the ground of Molde.`));

  it('does not call the two spellings of a theatre two names', () =>
    checkSilent(`=== a.txt
The prize is given at the Ibsen Theatre in Molde on Sunday evening.
=== b.txt
The prize is given at the Ibsen Theater in Molde on Sunday evening.`));

  it('finds a name spelled in another way in a sentence that tells what somebody asks', () =>
    checkFindings(
      `=== a.txt
A ferry struck the pier of Molde on Sunday. Ragnhild Tveitan, the head of the harbour, said that nobody was hurt.
=== b.txt
A ferry struck the pier of Molde on Sunday. Ragnhild Tveiten, the head of the harbour, asks everybody to stay away.`,
      CONFLICT,
      [
        'conflict/name a.txt[Ragnhild Tveitan] ~ b.txt[Ragnhild Tveiten]',
        'conflict/name b.txt[Ragnhild Tveiten] ~ a.txt[Ragnhild Tveitan]',
      ],
    ));

  it('takes a quotation that begins later for a cut and not for an alteration', () =>
    checkSilent(`=== a.txt
"Bo is Molde. Bo lives for this club and knows each stone of the ground," Ola Brekke said.
=== b.txt
"Bo lives for this club and knows each stone of the ground," Ola Brekke said.`));

  it('counts things by their model, and holds two counts of one haul against each other', () =>
    checkFindings(
      `=== a.txt
The coast guard of Molde seized nine MP5s and four flares from the smugglers in the fjord, a spokesman said.
=== b.txt
The coast guard of Molde seized 14 MP5 guns and four flares from the smugglers in the fjord, a spokesman said.
=== c.txt
Flight DY 512 with smugglers on board came to Molde from the fjord, a spokesman of the coast guard said.`,
      CONFLICT,
      [
        'conflict/quantity a.txt[nine MP5s] ~ b.txt[14 MP5]',
        'conflict/quantity b.txt[14 MP5] ~ a.txt[nine MP5s]',
      ],
    ));

  it('finds two homes of one person, and none where one town lies in the other', async () => {
    await checkFindings(
      `=== a.txt
A tram left the rails in Bergen on Monday. Anton Kvale, 36, of Graz, was the driver of the tram.
=== b.txt
A tram left the rails in Bergen on Monday. The driver of the tram was Anton Kvale, 36, of Porto.`,
      CONFLICT,
      ['conflict/detail a.txt[Graz] ~ b.txt[Porto]', 'conflict/detail b.txt[Porto] ~ a.txt[Graz]'],
    );
    await checkSilent(`=== a.txt
A tram left the rails in Bergen on Monday. Anton Kvale, 36, of Gulskogen, was the driver of the tram.
=== b.txt
A tram left the rails in Bergen on Monday. The driver was Anton Kvale, 36, of Drammen. His house in Gulskogen, Drammen, was dark.`);
  });

  it('finds somebody well equipped here and ill-equipped there', () =>
    checkFindings(
      `=== a.txt
Police said that the skier Ola Brekke was well equipped when he left the hut on Sunday.
=== b.txt
The skier Ola Brekke left the hut on Sunday. Ola Brekke was ill-equipped for the storm, his club said.`,
      CONFLICT,
      [
        'conflict/detail a.txt[well equipped] ~ b.txt[ill-equipped]',
        'conflict/detail b.txt[ill-equipped] ~ a.txt[well equipped]',
      ],
    ));
});
