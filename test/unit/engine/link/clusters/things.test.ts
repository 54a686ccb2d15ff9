import assert from 'node:assert/strict';
import { chainsOf, resolve, checkChains } from '../marked';

describe('names that an article itself says are one', () => {
  it('joins them, whatever they look like', () => {
    checkChains('{p:Ola Berg}, widely known as {p:Obi}, left. {p:Obi} sang.', ['Ola Berg = Obi = Obi']);
    checkChains('{p:Ida Berg} (née {p:Lind}) sang.', ['Ida Berg = Lind']);
    checkChains('“{p:Obi}”, whose real name is {p:Ola Berg}, sang.', ['Obi = Ola Berg']);
    checkChains('“{p:Obi}”, whose real friend is {p:Ola Berg}, sang.', ['Obi', 'Ola Berg']);
    checkChains('{p:Ola Berg}, known as {o:OB}, left.', ['Ola Berg = OB']);
    checkChains('{p:Ola Berg} was born {p:Peter Olav Berg} in {l:Tromso}.', [
      'Ola Berg = Peter Olav Berg',
      'Tromso',
    ]);
    checkChains('{o:Larkspur}, formerly {o:Tarn Media}, won.', ['Larkspur = Tarn Media']);
    checkChains('{p:Ola Berg}, a rebel leader known as {p:Abu Moss}, fell.', ['Ola Berg = Abu Moss']);
    checkChains('{p:Ola Berg}, known by his nom de guerre {p:Abu Moss}, fell.', ['Ola Berg = Abu Moss']);
    checkChains('{p:Ida Lind}, 33, will be called {p:Ida Berg}.', ['Ida Lind = Ida Berg']);
    checkChains('{p:Ida Lind} changed her name to {p:Ida Berg}.', ['Ida Lind = [her] = Ida Berg']);
    checkChains('{p:Ida Lind} now goes by her maiden name, {p:Ida Berg}.', ['Ida Lind = [her] = Ida Berg']);
    checkChains('{p:Ida Lind} now goes by her sister’s name, {p:Ida Berg}.', [
      'Ida Lind = [her]',
      'Ida Berg',
    ]);
    checkChains('{o:Tarn Media} was renamed {o:Larkspur}.', ['Tarn Media = Larkspur']);
    checkChains('{o:Tarn Media} said on Monday that it would rename itself {o:Larkspur}.', [
      'Tarn Media = Larkspur',
    ]);
    checkChains('{o:Tarn Media} is to change its name to {l:Larkspur}.', ['Tarn Media = Larkspur']);
  });
  it('joins a body to its letters behind “or”, and to one word by which it is known', () => {
    checkChains('The {o:Tide Marine Authority}, or {l:TMARA}, slept.', ['Tide Marine Authority = TMARA']);
    checkChains('The {o:Tide Institute of Volcanoes} ({o:Tidvolcs}) slept.', [
      'Tide Institute of Volcanoes = Tidvolcs',
    ]);
    checkChains('The {o:Tidewater State University} ({o:Tide State}) slept.', [
      'Tidewater State University = Tide State',
    ]);
    checkChains('The {o:Tharn Liberation Front} ({o:Frelitha}) slept.', [
      'Tharn Liberation Front = Frelitha',
    ]);
    checkChains('The {o:Tide Institute of Volcanoes} ({o:Larkspur}) slept.', [
      'Tide Institute of Volcanoes',
      'Larkspur',
    ]);
    checkChains('The {o:Tide Institute of Volcanoes} ({p:Tivolo}) slept.', [
      'Tide Institute of Volcanoes',
      'Tivolo',
    ]);
    checkChains('The {o:Tidewater State University} ({o:Tide Board}) slept.', [
      'Tidewater State University',
      'Tide Board',
    ]);
    checkChains('The {o:Tide Marine Authority}, or {l:OBX}, slept.', ['Tide Marine Authority', 'OBX']);
    checkChains('The {o:Tarn Foundation}, better known as {p:Fiotarn}, slept.', [
      'Tarn Foundation = Fiotarn',
    ]);
    checkChains('{p:Ola Berg} of the {o:Tarn Foundation}, better known as {p:Obi}, slept.', [
      'Ola Berg',
      'Tarn Foundation',
      'Obi',
    ]);
  });
  it('keeps a firm apart from the town that it is called after', () => {
    checkChains('{o:Larkspur Holdings} bought a port in {l:Larkspur}, {l:Ohio}.', [
      'Larkspur Holdings',
      'Larkspur',
      'Ohio',
    ]);
    checkChains(
      '{o:Larkspur} beat {o:Tarn}. The mayor of {l:Larkspur}, a city, came. {o:Larkspur Foods} paid.',
      ['Larkspur = Larkspur', 'Tarn', 'Larkspur Foods'],
    );
    checkChains('{o:Larkspur Holdings} bought a port. {l:Larkspur} said that it would grow.', [
      'Larkspur Holdings = Larkspur',
    ]);
  });
  it('makes a body of a place that goes by letters, but of no country', () => {
    const typeOf = (source: string): unknown => resolve(source).coreference.chains.map(({ type }) => type);
    assert.deepEqual(typeOf('{l:Larkspur}, known as {o:LKR}, left.'), ['organization']);
    assert.deepEqual(typeOf('{l:Norway}, known as {o:NRW}, left.'), ['place']);
  });
  it('joins what spells a word of the name before it out', () => {
    checkChains('The {w:Oru REEF plan} (“{w:Restoring Every Estuary’s Fish}”) began.', [
      'Oru REEF plan = Restoring Every Estuary’s Fish',
    ]);
    checkChains('The {w:Oru REEF plan} (“{w:Saving Our Fish}”) began.', ['Oru REEF plan', 'Saving Our Fish']);
  });
  it('joins the name at birth with whoever the sentence is about', () => {
    checkChains('{p:Ola Berg} sang. Born {p:Peter Lind} in {l:Moss} in 1932, he rose.', [
      'Ola Berg = Peter Lind',
      'Moss',
    ]);
    checkChains('{p:Ola Berg} met {p:Ida Vale}. Born {p:Peter Lind} in 1932, {p:Berg} rose.', [
      'Ola Berg = Peter Lind = Berg',
      'Ida Vale',
    ]);
  });
  it('joins none with one of two, nor behind another word', () => {
    checkChains('{p:Xo Berg} met {p:Wu Vale}. Born {p:Mo Lind} in 1932, she rose.', [
      'Xo Berg',
      'Wu Vale',
      'Mo Lind',
    ]);
    checkChains('{p:Xo Berg} sang. Born before {p:Mo Lind} in 1932, she rose.', ['Xo Berg', 'Mo Lind']);
  });
  it('joins no others', () => {
    checkChains('{p:Ola Berg} called {p:Obi}.', ['Ola Berg', 'Obi']);
    checkChains('{p:Ida Lind} will call {p:Ida Berg}.', ['Ida Lind', 'Ida Berg']);
    checkChains('{o:Tarn Media} renamed {o:Larkspur}.', ['Tarn Media', 'Larkspur']);
    checkChains('{o:Larkspur}, formerly {o:Tarn Media}’s radio, won.', ['Larkspur', 'Tarn Media']);
    checkChains('{o:Larkspur}, formerly {l:Denmark}.', ['Larkspur', 'Denmark']);
    checkChains('{p:Ola Berg}, known as the father of {p:Obi}, left.', ['Ola Berg', 'Obi']);
    checkChains('{p:Ola Berg}, a son of the man known as {p:Obi}, left.', ['Ola Berg', 'Obi']);
    checkChains('{p:Ola Berg} was born before {p:Peter Olav Berg}.', ['Ola Berg', 'Peter Olav Berg']);
    checkChains('{p:Ola Berg}, born in {l:Moss}, and {p:Ida Berg}, formerly {l:Halden}.', [
      'Ola Berg',
      'Moss',
      'Ida Berg',
      'Halden',
    ]);
  });
});

describe('an article with more names than a story has', () => {
  const list = (count: number): string =>
    Array.from({ length: count }, (_, i) => `{o:Firm${String(i)}}`).join(', ');
  const story = '{p:Ola Berg} came. {p:Berg} sang. {p:Berg} left.';

  it('joins the names that come first', () => {
    assert.ok(chainsOf(`${story} ${list(700)}`).includes('Ola Berg = Berg = Berg'));
  });
  it('joins only names of one form behind so many: to compare all with all would take minutes', () => {
    const chains = chainsOf(`${list(700)}. ${story}`);
    assert.deepEqual(chains.slice(-2), ['Ola Berg', 'Berg = Berg']);
  });
});

describe('names of one thing in an article', () => {
  it('joins the names of a country', () => {
    checkChains(
      'the {l:United States of America}, {l:U.S.}, {l:US}, {l:USA}, the {l:United States} and {l:UK}, {l:Britain}',
      ['United States of America = U.S. = US = USA = United States', 'UK = Britain'],
    );
  });
  it('joins the names of a city', () => {
    checkChains('in {l:New Delhi} and {l:Delhi}, {l:Washington}, {l:Washington, D.C.}', [
      'New Delhi = Delhi',
      'Washington = Washington, D.C.',
    ]);
  });
  it('keeps a people apart from its country', () => {
    checkChains('{g:Indian} and {g:Indians} in {l:India}', ['Indian = Indians', 'India']);
  });
  it('joins the Fed to the Federal Reserve', () => {
    checkChains('The {o:Federal Reserve} slept. The {o:Fed} woke.', ['Federal Reserve = Fed']);
  });
  it('joins an acronym to its expansion', () => {
    checkChains('The {o:Office of Harbour Safety} ({o:OHS}) said. {o:OHS} said.', [
      'Office of Harbour Safety = OHS = OHS',
    ]);
    checkChains('{o:OHS} ({o:Office of Harbour Safety}) said.', ['OHS = Office of Harbour Safety']);
    checkChains('The {o:National Tide Survey} said. {o:NTS} said.', ['National Tide Survey = NTS']);
    checkChains('{o:US National Tide Survey} said. {o:NTS} said.', ['US National Tide Survey = NTS']);
    checkChains('The {o:Ministry of Tides} said. {o:MoT} said.', ['Ministry of Tides = MoT']);
  });
  it('joins letters in brackets that are no initials of the name: in part small ones, or of another language', () => {
    checkChains('The {l:Oru Tide and Foam Area} ({o:OTiFoA}) grew.', ['Oru Tide and Foam Area = OTiFoA']);
    checkChains('The {o:National Tide Army} ({o:ENM}) fled. The {o:ENM} slept.', [
      'National Tide Army = ENM = ENM',
    ]);
    checkChains('{o:Tarn Media} ({o:NYX}) rose.', ['Tarn Media = NYX']);
    checkChains('{o:Tarn Media} ({o:NYX 500}) rose. {o:Tarn Media}, {o:NYX} and {o:ABC} fell.', [
      'Tarn Media = Tarn Media',
      'NYX 500',
      'NYX',
      'ABC',
    ]);
    checkChains('{o:Tarn Media} ({o:UN}) rose. The {o:UN} slept.', ['Tarn Media', 'UN = UN']);
    checkChains('The {o:Larkspurs of Tide League} ({o:TL}) won. {o:TL} said.', [
      'Larkspurs of Tide League',
      'TL = TL',
    ]);
  });
  it('gives letters that stand behind two bodies to the one named last', () => {
    const two = 'The {o:Lake Rescue Corps} ({o:LRC}) met. The {o:Land Road Council} ({o:LRC}) met.';
    checkChains(`${two} The {o:LRC} left.`, ['Lake Rescue Corps = LRC', 'Land Road Council = LRC = LRC']);
    checkChains(
      'The {o:Lake Rescue Corps} ({o:LRC}) met. The {o:Lake Corps} ({o:LRC}) met. The {o:LRC} left.',
      ['Lake Rescue Corps = LRC = LRC = LRC', 'Lake Corps'],
    );
  });
  it('joins an acronym written as a word to its expansion, from four letters on', () => {
    checkChains('The {o:Federal Office of Reef Tides} said. {o:Fort} slept.', [
      'Federal Office of Reef Tides = Fort',
    ]);
    checkChains('{o:Fort} slept. The {o:Federal Office of Reef Tides} said.', [
      'Fort = Federal Office of Reef Tides',
    ]);
    checkChains('The {o:National Reef Tide} said. {o:Nrt} slept.', ['National Reef Tide', 'Nrt']);
    checkChains('The {o:Federal Office of Reef Tides} said. {o:Fortune} slept.', [
      'Federal Office of Reef Tides',
      'Fortune',
    ]);
    checkChains('The {o:Federal Office of Reef Tides} in {l:Fort} said.', [
      'Federal Office of Reef Tides',
      'Fort',
    ]);
  });
  it('does not join an acronym of other letters', () => {
    checkChains('The {o:National Tide Survey} and the {o:NTB} said.', ['National Tide Survey', 'NTB']);
    checkChains('The {o:Ministry of Tides} and {o:Max} said.', ['Ministry of Tides', 'Max']);
  });
  it('does not join two letters to what comes once behind them, nor a well-known body to anything else', () => {
    checkChains('{o:TB} said the {o:Tide Board} slept.', ['TB', 'Tide Board']);
    checkChains('The {o:Tide Board} slept. {o:TB} said so.', ['Tide Board = TB']);
    checkChains('{o:TB} ({o:Tide Board}) slept.', ['TB = Tide Board']);
    checkChains('The {o:Barra Pilots} sued. {o:BP} and {o:British Petroleum} paid.', [
      'Barra Pilots',
      'BP = British Petroleum',
    ]);
  });
  it('joins the two ways in which an office of a government is called', () => {
    checkChains(
      'the {o:US Department of Tides}, the {o:Tides Department}, {o:U.S. Department of the Tides}',
      ['US Department of Tides = Tides Department = U.S. Department of the Tides'],
    );
    checkChains('the {o:Department of Tides} and the {o:Department of Fish}', [
      'Department of Tides',
      'Department of Fish',
    ]);
    checkChains('{o:Ministry of Foreign Affairs}. {o:Foreign Ministry}.', [
      'Ministry of Foreign Affairs = Foreign Ministry',
    ]);
  });
  it('joins a company’s short and full names', () => {
    checkChains('{o:Larkspur Foods Inc.} rose. {o:Larkspur} rose. {o:Larkspur Foods} fell.', [
      'Larkspur Foods Inc. = Larkspur = Larkspur Foods',
    ]);
  });
  it('keeps a branch apart from what was named before it, and an acronym from what ends with it', () => {
    checkChains('{o:Larkspur} grew. {o:Larkspur Films} won.', ['Larkspur', 'Larkspur Films']);
    checkChains('{o:Larkspur Films} won. {o:Larkspur} grew.', ['Larkspur Films = Larkspur']);
    checkChains('{o:Larkspur} grew. {o:Larkspur Norway} won.', ['Larkspur', 'Larkspur Norway']);
    checkChains('{o:Larkspur} grew. {o:Larkspur Terminals} won.', ['Larkspur = Larkspur Terminals']);
    checkChains('{o:Tarn BVP} won. {o:BVP} grew.', ['Tarn BVP', 'BVP']);
    checkChains('The {o:Halden Otter} won. The {o:OTTER} grew.', ['Halden Otter = OTTER']);
    checkChains('{o:Tarn Ministry} won. The {o:Ministry} grew.', ['Tarn Ministry = Ministry']);
  });
  it('keeps two kinds of companies of one name apart', () => {
    checkChains('{o:Larkspur Motors} sued {o:Larkspur Airlines}.', ['Larkspur Motors', 'Larkspur Airlines']);
    checkChains('{o:Larkspur} and {o:Larkspur Motors} sued {o:Larkspur Airlines}.', [
      'Larkspur',
      'Larkspur Motors',
      'Larkspur Airlines',
    ]);
    checkChains('{o:Larkspur Bank} is the {o:Larkspur Group}. {o:Larkspur} won.', [
      'Larkspur Bank = Larkspur Group = Larkspur',
    ]);
  });
  it('keeps companies with one first word apart', () => {
    checkChains('{o:Larkspur Foods} sued {o:Larkspur Media}. {o:Larkspur} won.', [
      'Larkspur Foods',
      'Larkspur Media',
      'Larkspur',
    ]);
    checkChains('{o:Larkspur Inc.} sued {o:Larkspur Media}. {o:Larkspur} won.', [
      'Larkspur Inc. = Larkspur',
      'Larkspur Media',
    ]);
  });
  it('joins names with and without a country, and not those of two countries', () => {
    checkChains('the {o:U.S. Tide Board} and the {o:Tide Board}', ['U.S. Tide Board = Tide Board']);
    checkChains('the {o:U.S. Tide Board} and the {o:UK Tide Board}', ['U.S. Tide Board', 'UK Tide Board']);
  });
  it('joins a university’s name without the word, where that is no place', () => {
    checkChains('the {o:University of Moss} and {o:Moss}', ['University of Moss = Moss']);
    checkChains('the {o:University of Moss} in {l:Moss}', ['University of Moss', 'Moss']);
  });
  it('joins a storm’s or ship’s name without the word before it', () => {
    checkChains('{x:Hurricane Tilda} came. {x:Tropical Storm Tilda} went. {x:Tilda} sank the {x:HMS Tern}.', [
      'Hurricane Tilda = Tropical Storm Tilda = Tilda',
      'HMS Tern',
    ]);
    checkChains('{x:Hurricane Tilda} and {x:Hurricane Otto} came. {x:Otter} sank.', [
      'Hurricane Tilda',
      'Hurricane Otto',
      'Otter',
    ]);
  });
  it('joins a thing’s name without its maker, who is named as well', () => {
    checkChains('{o:Orvane} flew the {d:Orvane Crew Tern}. The {x:Crew Tern} fell.', [
      'Orvane',
      'Orvane Crew Tern = Crew Tern',
    ]);
    checkChains('The {d:Orvane Crew Tern} flew. The {x:Crew Tern} fell.', ['Orvane Crew Tern', 'Crew Tern']);
    checkChains('{o:Orvane} and {o:Moss} saw the {d:Orvane Tern}, the {d:Moss Tern} and the {d:Tern}.', [
      'Orvane',
      'Moss',
      'Orvane Tern',
      'Moss Tern',
      'Tern',
    ]);
  });
  it('takes a firm in front of what it has made for no firm', () => {
    checkChains('{o:Orvane Tern} fell. {o:Orvane}’s new crew {d:Tern} stood.', [
      'Orvane Tern = Tern',
      'Orvane',
    ]);
    checkChains('{o:Orvane Tern} fell. {o:Orvane} saw the {d:Tern}.', ['Orvane Tern = Orvane', 'Tern']);
  });
  it('joins a ship’s name without its number, where a prefix says that it is a ship', () => {
    checkChains('The {d:MV Baraka Vale 7} sank. The {d:Baraka Vale} and {d:Baraka Vale 7} were searched.', [
      'MV Baraka Vale 7 = Baraka Vale = Baraka Vale 7',
    ]);
    checkChains('{d:Baraka Vale 7} and {d:Baraka Vale} sold.', ['Baraka Vale 7', 'Baraka Vale']);
  });
  it('joins a team’s name without its town, and an initiative’s without the word', () => {
    checkChains('{o:Halden Otters} beat. {o:Otters} win.', ['Halden Otters = Otters']);
    checkChains('the {w:TIDE initiative} and {w:TIDE}', ['TIDE initiative = TIDE']);
    checkChains('the {o:TIDE} and the {o:TIDE Awards}', ['TIDE', 'TIDE Awards']);
  });
  it('joins no two that a sentence names side by side', () => {
    checkChains('The {o:Congress} and the {o:Tarn Congress} merged. The {o:Congress} met.', [
      'Congress = Congress',
      'Tarn Congress',
    ]);
    checkChains('The {o:Tarn Congress} and the {o:Congress}’s head left. The {o:Congress} met.', [
      'Tarn Congress = Congress = Congress',
    ]);
  });
  it('gives a noun to the body named last, where an article has several', () => {
    const two = 'The {o:Tide Commission} met. The {o:Commission on Debates} slept.';
    checkChains(`${two} The {o:Commission}’s rules stood.`, [
      'Tide Commission',
      'Commission on Debates = Commission',
    ]);
    checkChains(`{o:Commission} meets\n\n${two}`, ['Commission', 'Tide Commission', 'Commission on Debates']);
    checkChains('The {o:Tide Commission} met. The {o:Commission} slept.', ['Tide Commission = Commission']);
  });
  it('gives a noun to the body of a state named last, too', () => {
    checkChains(
      '{l:Kenya}’s {o:Supreme Court} met. {l:Ghana}’s {o:Supreme Court} slept. The {o:Harbour Court} rose. ' +
        '{l:Kenya}’s {o:Supreme Court} sat. The {o:Court} voted.',
      ['Kenya = Kenya', 'Supreme Court = Supreme Court = Court', 'Ghana', 'Supreme Court', 'Harbour Court'],
    );
  });
  it('joins a committee’s name without its chamber, where no other one has a committee of that name', () => {
    checkChains('The {o:House Ports Committee} met. The {o:Ports Committee} left.', [
      'House Ports Committee = Ports Committee',
    ]);
    const both = 'The {o:House Ports Committee} and the {o:Senate Ports Committee} met.';
    checkChains(`${both} The {o:Ports Committee} left.`, [
      'House Ports Committee',
      'Senate Ports Committee',
      'Ports Committee',
    ]);
  });
  it('gives a chamber of parliament to none but its own', () => {
    checkChains('The {o:Tide House} met. The {o:House of Ports} slept. The {o:House} voted.', [
      'Tide House',
      'House of Ports',
      'House',
    ]);
  });
  it('parts parties of one name by the country in which a paragraph is set', () => {
    const one = 'The {o:Tories} of {l:Tarn} won. The {o:Tories} cheered.';
    const tories = 'Tories = Tories';
    checkChains(`${one}\n\nIn {l:Canada}, the {o:Tories} lost.`, [tories, 'Tarn', 'Canada', 'Tories']);
    checkChains(`${one}\n\nIn {l:London}, the {o:Tories} lost.`, [`${tories} = Tories`, 'Tarn', 'London']);
    checkChains('The {o:Tories} lost in {l:Canada}.\n\nIn {l:Canada}, the {o:Tories} wept.', [
      tories,
      'Canada = Canada',
    ]);
    checkChains(`${one}\n\nThe {o:Tories} of {l:Canada} lost.`, [`${tories} = Tories`, 'Tarn', 'Canada']);
  });
  it('takes a company for no foundation of its name, unless the foundation comes first', () => {
    checkChains('{o:Larkspur Tarn} sold. He chairs the {o:Larkspur Tarn Foundation}.', [
      'Larkspur Tarn',
      'Larkspur Tarn Foundation',
    ]);
    checkChains('The {o:Larkspur Tarn Foundation} gave. {o:Larkspur Tarn} helps.', [
      'Larkspur Tarn Foundation = Larkspur Tarn',
    ]);
  });
  it('knows letters of places and of bodies of states by the brackets that they stand in', () => {
    checkChains('The {l:Oru Capital Territory} ({l:OCT}) voted. {l:OCT} slept.', [
      'Oru Capital Territory = OCT = OCT',
    ]);
    checkChains('The {l:Oru Capital Territory} voted. {l:OCT} slept.', ['Oru Capital Territory', 'OCT']);
    checkChains('The {o:Missouri Department of Schools} ({o:DOS}) met. {o:DOS} slept.', [
      'Missouri Department of Schools = DOS = DOS',
    ]);
  });
  it('tells the bodies of several states apart', () => {
    checkChains('{l:Kenya}’s {o:Parliament} met. {l:Ghana}’s {o:Parliament} slept. {o:Parliament} voted.', [
      'Kenya',
      'Parliament',
      'Ghana',
      'Parliament = Parliament',
    ]);
    checkChains('{l:Kenya}’s {o:Parliament} met. {o:Parliament} voted.', [
      'Kenya',
      'Parliament = Parliament',
    ]);
  });
  it('joins no body to the noun that it is called after', () => {
    checkChains('The {o:Constitution} forbids it. The {o:Constitution Party} won.', [
      'Constitution',
      'Constitution Party',
    ]);
    checkChains('The {o:Reform} left. The {o:Reform Party} won.', ['Reform = Reform Party']);
  });
});

describe('a team without its town', () => {
  it('is the one whose name ends so', () => {
    checkChains('{o:Tarn Rivermen} won. The {p:Rivermen} slept.', ['Tarn Rivermen = Rivermen']);
    checkChains('{o:Tarn Women} won. The {p:Women} slept.', ['Tarn Women', 'Women']);
  });
});

describe('laws with their year', () => {
  it('are one wherever it stands, and are meant by their name without it', () => {
    checkChains('The {w:Tide Bill 2024} fell. The {w:2024 Tide Bill} was long. The {w:Tide Bill} was his.', [
      'Tide Bill 2024 = 2024 Tide Bill = Tide Bill',
    ]);
    checkChains('The {d:USS Ola N. Berg} left. The {d:Berg} sank.', ['USS Ola N. Berg = Berg']);
    checkChains('The {d:Ola N. Berg} left. The {d:Berg} sank.', ['Ola N. Berg', 'Berg']);
    checkChains('The {w:Tide Bill of 2024} fell, as had the {w:Tide Bill 2024}.', [
      'Tide Bill of 2024 = Tide Bill 2024',
    ]);
  });
  it('have their brackets in both', () => {
    checkChains('The {w:Tide Amendment Act} is the {w:Tide (Amendment) Act, 2025}.', [
      'Tide Amendment Act = Tide (Amendment) Act, 2025',
    ]);
  });
  it('are two where the years differ, and neither is meant without one', () => {
    checkChains('The {w:Tide Act 2023} fell. The {w:Tide Act 2024} was long. The {w:Tide Act} was his.', [
      'Tide Act 2023',
      'Tide Act 2024',
      'Tide Act',
    ]);
  });
});
