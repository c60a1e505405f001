import { checkBothSides, checkSilent } from '../claims/check-claims.ts';

const CONFLICT = /^conflict\//;

describe('what binds two values to one thing', () => {
  it('holds the bare toll of one lead against the toll of another', () =>
    checkBothSides(
      `=== a.txt
A ferry struck the pier of Molde on Sunday morning. Forty-eight people were hurt.
=== b.txt
A ferry hit the pier in Molde on Sunday morning. Two people were killed and 37 people were hurt when the gangway of the ferry fell.`,
      CONFLICT,
      ['conflict/quantity', 'Forty-eight people', '37 people'],
    ));

  it('tells people of two ages apart, and knows one age for one person', () =>
    checkBothSides(
      `=== a.txt
A 41-year-old Danish hiker died after falling about 80 metres at Hornelen.
A 27-year-old fell 30 metres at Hornelen a day later.
=== b.txt
The 41-year-old, who lived in Aarhus, slipped and fell 120 metres down a wet gully of Hornelen, police said.`,
      CONFLICT,
      ['conflict/quantity', '80 metres', '120 metres'],
    ));

  it('holds two measures of what one person did against each other, whatever came of it', () =>
    checkBothSides(
      `=== a.txt
Last Saturday the Danish hiker Mads Toft fell about 300 metres while he was crossing a ridge of Hornelen.
=== b.txt
Mads Toft, who lived in Aarhus, slipped on wet grass and fell 420 metres to his own death at Hornelen.`,
      CONFLICT,
      ['conflict/quantity', '300 metres', '420 metres'],
    ));

  it('tells the measures of two people, and of two verbs, apart', () =>
    Promise.all([
      checkSilent(`=== a.txt
Last Saturday the Danish hiker Mads Toft fell about 300 metres while he was crossing a ridge of Hornelen.
=== b.txt
Jens Friis, who lived in Aarhus, slipped on wet grass and fell 420 metres to his own death at Hornelen.`),
      checkSilent(`=== a.txt
Last Saturday the Danish hiker Mads Toft fell about 300 metres while he was crossing a ridge of Hornelen.
=== b.txt
The cabin of Mads Toft, who lived in Aarhus, lies 420 metres above the fjord.`),
    ]));

  it('holds two counts of one charge that somebody faces against each other', () =>
    checkBothSides(
      `=== a.txt
A jeweller was held up in Molde. Ola Brekke faces five counts of robbery after a raid on the shop by the quay.
=== b.txt
Ola Brekke was arrested on Tuesday and will be arraigned in Molde on two counts of robbery and one count of assault.`,
      CONFLICT,
      ['conflict/quantity', 'five counts', 'two counts'],
    ));

  it('leaves counts of other charges, of another person, and of a verdict alone', () => {
    const a = `=== a.txt
A jeweller was held up in Molde. Ola Brekke faces five counts of robbery after a raid on the shop by the quay.
=== b.txt
`;
    return Promise.all([
      checkSilent(`${a}Ola Brekke will be arraigned in Molde on two counts of assault.`),
      checkSilent(`${a}Nils Aase will be arraigned in Molde on two counts of robbery.`),
      checkSilent(`${a}Ola Brekke was convicted in Molde on Tuesday of two counts of robbery.`),
    ]);
  });

  it('takes the train of two leads for one train', () =>
    checkBothSides(
      `=== a.txt
A northbound train left the rails near Voss on Monday, and the line is closed.
=== b.txt
The train derailed near Voss on Monday. It was heading south towards the fjord.`,
      /^conflict\/detail/,
      ['conflict/detail', 'northbound', 'south'],
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

  it('does not call the two English names of a town two names', () =>
    checkSilent(`=== a.txt
The bout between Ole Hagen and Jens Moe was fought in Berne, Switzerland, on Sunday evening.
=== b.txt
The bout between Ole Hagen and Jens Moe was fought in Bern, Switzerland, on Sunday evening.`));

  it('finds a name spelled in another way in a sentence that tells what somebody asks', () =>
    checkBothSides(
      `=== a.txt
A ferry struck the pier of Molde on Sunday. Ragnhild Tveitan, the head of the harbour, said that nobody was hurt.
=== b.txt
A ferry struck the pier of Molde on Sunday. Ragnhild Tveiten, the head of the harbour, asks everybody to stay away.`,
      CONFLICT,
      ['conflict/name', 'Ragnhild Tveitan', 'Ragnhild Tveiten'],
    ));

  it('counts things by their model, and holds two counts of one haul against each other', () =>
    checkBothSides(
      `=== a.txt
The coast guard of Molde seized nine MP5s and four flares from the smugglers in the fjord, a spokesman said.
=== b.txt
The coast guard of Molde seized 14 MP5 guns and four flares from the smugglers in the fjord, a spokesman said.
=== c.txt
Flight DY 512 with smugglers on board came to Molde from the fjord, a spokesman of the coast guard said.`,
      CONFLICT,
      ['conflict/quantity', 'nine MP5s', '14 MP5'],
    ));

  it('finds two homes of one person, and none where one town lies in the other', async () => {
    await checkBothSides(
      `=== a.txt
A tram left the rails in Bergen on Monday. Anton Kvale, 36, of Graz, was the driver of the tram.
=== b.txt
A tram left the rails in Bergen on Monday. The driver of the tram was Anton Kvale, 36, of Porto.`,
      CONFLICT,
      ['conflict/detail', 'Graz', 'Porto'],
    );
    await checkSilent(`=== a.txt
A tram left the rails in Bergen on Monday. Anton Kvale, 36, of Gulskogen, was the driver of the tram.
=== b.txt
A tram left the rails in Bergen on Monday. The driver was Anton Kvale, 36, of Drammen. His house in Gulskogen, Drammen, was dark.`);
  });

  it('finds somebody well equipped here and ill-equipped there', () =>
    checkBothSides(
      `=== a.txt
Police said that the skier Ola Brekke was well equipped when he left the hut on Sunday.
=== b.txt
The skier Ola Brekke left the hut on Sunday. Ola Brekke was ill-equipped for the storm, his club said.`,
      CONFLICT,
      ['conflict/detail', 'well equipped', 'ill-equipped'],
    ));
});
