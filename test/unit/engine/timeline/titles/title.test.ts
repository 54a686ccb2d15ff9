import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../../src/engine';
import { MAIN_EVENT } from '../../../../../src/engine/timeline/types';
import { models } from '../../../features/workspace';

/** The titles of the main events of articles. */
function titlesOf(...texts: readonly string[]): readonly string[] {
  const set = texts.map((text, i) => readArticle({ id: `${i}.txt`, text }, models()));
  const { events } = applyChange(emptyCorpus(), { set, remove: [] });
  return events.filter(({ importance }) => importance >= MAIN_EVENT).map(({ title }) => title);
}

describe('the title of an event', () => {
  const toldOf = (sentence: string): string => titlesOf(`3 March 2031\n\n${sentence}\n`).join(' | ');
  it('keeps what an inquiry is about, behind its day too', () => {
    const inquiry = 'The ministry launched an inquiry on Monday';
    assert.match(
      toldOf(`${inquiry} into how the bridge collapsed.`),
      /inquiry into how the bridge collapsed$/u,
    );
    assert.match(toldOf(`${inquiry}, as nobody knew how the bridge collapsed.`), /an inquiry(?: \||$)/u);
  });
  it('has a short role before the name, no role of the line’s', () => {
    assert.match(
      toldOf('Jens Pihl, the interior minister, stepped down on Monday.'),
      /^Interior minister Jens Pihl/u,
    );
    assert.match(
      toldOf("Dolores Ramon, the line's president, was arrested on Monday."),
      /^Dolores Ramon is/u,
    );
  });
  it('is what somebody said in a speech, not what others said of it there', () => {
    const speech = 'Lena Varga gave a speech on Monday in which';
    assert.match(
      toldOf(`${speech} she called the ferry "a disgrace".`),
      /^Lena Varga calls the ferry a disgrace/u,
    );
    assert.match(toldOf(`${speech} a heckler called her a liar.`), /Lena Varga gives a speech/u);
  });
  it('goes without "this weekend" of a plan, with a year', () => {
    const plan = 'President Ola Berg announced a summit scheduled for';
    assert.doesNotMatch(toldOf(`${plan} this weekend.`), /weekend/u);
    assert.match(toldOf(`${plan} 2035.`), /2035$/u);
  });
  it('is that of the headline, where it tells the event in its main clause', () => {
    const story =
      'Police arrest twelve people after fire in Lisbon market\n\nOfficers said on May 3, 2031 that twelve people had been arrested in Lisbon. The fire began in a market hall.\n';
    assert.ok(titlesOf(story).includes('Police arrest twelve people after fire in Lisbon market'));
  });
  it('has what is fined in the passive, and in the number of the verb that follows', () => {
    const story =
      'Wolves fined $4,000 over flares but escape ban\n\nWolves were fined in Lisbon on May 3, 2031.\n';
    const titles = titlesOf(story);
    assert.ok(titles.includes('Wolves are fined $4,000 over flares but escape ban'), titles.join(' | '));
  });
  it('is its second clause, where that tells the event', () => {
    const story =
      'Ministers grilled over fire in market, district official suspended\n\nThe official was suspended on May 3, 2031 by the ministry of trade.\n';
    const titles = titlesOf(story);
    assert.ok(!titles.some((title) => title.includes('market, district')), titles.join(' | '));
  });
  it('is the whole headline, where a comma stands before the place of a place', () => {
    const story = 'Man in Ikeja, Lagos injured by car\n\nThe man was injured on May 3, 2031 in Ikeja.\n';
    const titles = titlesOf(story);
    assert.ok(!titles.some((title) => title.startsWith('Lagos')), titles.join(' | '));
  });
  it('has small letters where the headline has capitals, but for names', () => {
    const story =
      'KELLER ANNOUNCES FUNDING FOR NORWAY FERRY\n\nMinister Maria Keller announced funding for a ferry to Norway on May 3, 2031. Keller said the ferry would sail daily.\n';
    const titles = titlesOf(story);
    assert.ok(
      titles.every((title) => !/\p{Lu}{3}/u.test(title)),
      titles.join(' | '),
    );
  });
  it('has one word and what links it in small letters, too', () => {
    const story =
      'MINISTER KELLER REACTS TO HOLT REPORT\n\nMinister Maria Keller reacted to the report of Tom Holt on May 3, 2031.\n';
    const titles = titlesOf(story);
    assert.ok(titles.length > 0 && titles.every((title) => !/\bTO\b/u.test(title)), titles.join(' | '));
  });
  it('has small words in small letters also inside a name in capitals', () => {
    const story =
      'KELLER PRAISES NORWAY CUSTOMS AND BORDER AGENCY\n\nMinister Maria Keller praised the NORWAY CUSTOMS AND BORDER AGENCY on May 3, 2031.\n';
    const titles = titlesOf(story);
    assert.ok(titles.length > 0 && titles.every((title) => !title.includes('AND')), titles.join(' | '));
  });
  it('keeps the capital of a small word that begins a name', () => {
    const told = (name: string): string =>
      titlesOf(
        `KELLER SUES OWNERS OF THE HARBOUR IN NORWAY\n\nMinister Maria Keller sued the owners of ${name} on May 3, 2031 in Norway.\n`,
      ).join(' | ');
    assert.match(told('The Harbour'), /owners of The Harbour/u);
    assert.match(told('the harbour'), /owners of the harbour/u);
  });
  it('says enough without who did it, where a noun tells what is done', () => {
    const told = (what: string): string =>
      titlesOf(
        `Tom Okoro spoke in Oslo on May 2, 2031.\n\nThe sky was grey. They began by ${what} in Lagos on May 3, 2031.\n`,
      ).join(' | ');
    assert.match(told('holding peace talks with Norway and Denmark'), /Holding peace talks with Norway/u);
    assert.doesNotMatch(told('meeting with Norway and Denmark'), /Meeting with Norway/u);
  });
  it('has a statement for the one that follows', () => {
    const story = 'Minister Maria Keller made the following statement on Norway on May 3, 2031.\n';
    assert.deepEqual(titlesOf(story), ['Minister Maria Keller makes a statement on Norway']);
  });
  it('leaves open whom "the two" are', () => {
    const story =
      'Minister Maria Keller resigned on May 2, 2031.\n\nIn Oslo, the two met on May 3, 2031 in a garage.\n';
    assert.deepEqual(titlesOf(story), ['Minister Maria Keller resigns']);
  });
  it('says whom “they” means of those to whom something is done, too', () => {
    const story = 'Maria Keller and Tom Okoro worked there when they were arrested in Oslo on May 3, 2031.\n';
    assert.ok(
      titlesOf(story).some((title) => /Keller and .*Okoro are arrested/u.test(title)),
      titlesOf(story).join(' | '),
    );
  });
  it('makes nobody of those to whom “they” do something a doer of it', () => {
    const story = 'Gunmen came on Saturday. They killed Maria Keller and Tom Okoro in Oslo on May 3, 2031.\n';
    assert.ok(!titlesOf(story).some((title) => /Okoro kill/u.test(title)), titlesOf(story).join(' | '));
  });
  it('leaves out the longer of two phrases where the other one then has room', () => {
    const story =
      'On May 3, 2031, Maria Keller announced a new partnership between the Norwegian National Science Foundation and the Nigerian Coastal Research Foundation to research new technologies.\n';
    assert.deepEqual(titlesOf(story), [
      'Maria Keller announces a new partnership to research new technologies',
    ]);
  });
  it('has the names that a hyphen joins as they stand, and others in full where the folder has two', () => {
    const titles = titlesOf(
      'Lena Varga and Tom Keller are running in Norway. Varga won the vote in Oslo and Keller came second. Keller said Varga was a friend.\n\nThe second Varga-Keller debate was cancelled on May 3, 2031.\n',
      'Nina Varga and Ola Keller met in Oslo on May 3, 2031. Nina Varga opened a school in Oslo on May 4, 2031.\n',
    );
    assert.ok(titles.includes('Second Varga-Keller debate is cancelled'), titles.join(' | '));
    assert.ok(titles.includes('Lena Varga wins the vote in Oslo'), titles.join(' | '));
  });
  it('has an owner by the full name, with the "s" that it lacks', () => {
    const text =
      'Thomas Varga sold a yard in Norway. Thomas’ sister sued Acme in Oslo on May 3, 2031. Thomas’s brother sued Acme in Bergen on May 4, 2031.\n';
    const set = [readArticle({ id: 'a.txt', text }, models())];
    const titles = applyChange(emptyCorpus(), { set, remove: [] }).events.map(({ title }) => title);
    assert.ok(titles.includes('Thomas Varga’s sister sues Acme in Oslo'), titles.join(' | '));
    assert.ok(titles.includes('Thomas Varga’s brother sues Acme in Bergen'), titles.join(' | '));
  });
  it('is no row where it leaves open what is meant', () => {
    const told = (what: string): string =>
      titlesOf(`The paintings were old. Maria Keller ${what} on May 3, 2031.\n`).join(' | ');
    assert.doesNotMatch(told('bought them for two million dollars'), /\bthem\b/u);
    assert.doesNotMatch(told('agreed to hand them over to the museum in Oslo'), /\bthem\b/u);
    assert.doesNotMatch(told('ordered them a new frame in Oslo'), /\bthem\b/u);
    assert.match(told('agreed to hand the port over to the city of Oslo'), /hand the port over/u);
  });
  it('leaves out other phrases before the place of another number', () => {
    const arrests =
      'British anti-terrorism police arrested five people in Lagos and one in Leeds on May 3, 2031 for alleged breaches of the Prevention of Terrorism Act.\n';
    assert.deepEqual(titlesOf(arrests), [
      'British anti-terrorism police arrest five people in Lagos and one in Leeds for alleged breaches',
    ]);
  });
  it('has how all who are told of came to harm, wherever the tree hangs it', () => {
    const shooting =
      'Two people were killed and two others wounded during a shooting in Lagos on May 3, 2031.\n';
    assert.deepEqual(titlesOf(shooting), [
      'Two people are killed and two others wounded during a shooting in Lagos',
    ]);
    const crash =
      'Three people were killed and seven others were injured on May 3, 2031 in a crash in Lagos.\n';
    assert.deepEqual(titlesOf(crash), [
      'Three people are killed and seven others are injured in a crash in Lagos',
    ]);
  });
  it('is no row where it points at what it does not name', () => {
    const story =
      'Two roads were closed. Maria Keller opened these roads on May 3, 2031. Maria Keller opened the new bridge on May 3, 2031.\n';
    const titles = titlesOf(story);
    assert.ok(titles.includes('Maria Keller opens the new bridge'));
    assert.ok(!titles.some((title) => /these/u.test(title)), titles.join(' | '));
    const others =
      'Maria Keller spoke in Lagos on May 3, 2031. A gunman injured three others in Lagos on May 3, 2031. Tom Okoro introduced himself as a friend on May 3, 2031.\n';
    assert.deepEqual(titlesOf(others), ['Maria Keller speaks in Lagos']);
    const besides = 'A gas blast in Lagos killed two and injured ten others on May 3, 2031.\n';
    assert.deepEqual(titlesOf(besides), ['Gas blast in Lagos kills two and injures ten others']);
  });
  it('calls whom it has named as the article does', () => {
    const story =
      'Ginger Moss often played in Lagos. Ginger Moss was born Peter Edward Moss in Lisbon on May 3, 1951, and Moss married Anna Keller on May 4, 1981.\n';
    const titles = titlesOf(story).join(' | ');
    assert.doesNotMatch(titles, /Moss.*born Ginger|Moss is born Moss/u);
    assert.match(titles, /Moss is born Peter Edward Moss/u);
    assert.match(titles, /Moss marries Anna Keller/u);
  });
  it('has a small letter where the words that began a sentence stand inside', () => {
    const story = 'Reportedly Maria Keller bought the old ferry in Lagos on May 3, 2031.\n';
    assert.deepEqual(titlesOf(story), ['Maria Keller reportedly buys the old ferry in Lagos']);
  });
  it('is no row where its verb says little of whoever does it', () => {
    const story =
      'Tom Okoro arrived in Lagos on May 3, 2031. Maria Keller arrived on May 3, 2031. Wikinews visited on May 4, 2031.\n';
    assert.deepEqual(titlesOf(story), ['Tom Okoro arrives in Lagos']);
    const study =
      'Maria Keller spoke in Lagos on May 3, 2031. The study was published on May 3, 2031. Tom Okoro was arrested on May 3, 2031.\n';
    assert.deepEqual(titlesOf(study).toSorted(), ['Maria Keller speaks in Lagos', 'Tom Okoro is arrested']);
  });
  it('is no row where it tells only what was done to "her"', () => {
    const story =
      'Tom Okoro arrived in Lagos on May 3, 2031. Bo Lind predeceased her on May 4, 2031. Ade Rao was arrested on May 5, 2031.\n';
    assert.ok(!titlesOf(story).some((title) => title.startsWith('Bo Lind predeceases')));
  });
  it('is of one or of several as its words say', () => {
    const story =
      'The number of cases rose to 13 in Lagos on May 3, 2031. A number of Norwegians were injured in Lagos on May 4, 2031.\n';
    assert.deepEqual(titlesOf(story), [
      'Number of cases rises to 13 in Lagos',
      'Number of Norwegians are injured in Lagos',
    ]);
    const firms =
      'On May 3, 2031, UK-based retailer Tesco and Denmark-based retailer Lind Group bought the port of Lagos.\n';
    assert.match(titlesOf(firms)[0] ?? '', /Lind Group buy the port/u);
  });
  it('names nobody twice where "and" joins what one person is', () => {
    const story =
      'Norwegian wrestler and television star Hana Okoro dies aged 42\n\nOkoro died on May 3, 2031.\n';
    assert.ok(titlesOf(story).includes('Norwegian wrestler and television star Okoro dies aged 42'));
    const met = (whom: string): string =>
      titlesOf(`Maria Keller met ${whom} Hana Okoro in Lagos on May 3, 2031.\n`).join(' | ');
    assert.match(met('Norwegian actor and singer'), /meets Norwegian actor and singer Hana Okoro in/u);
    assert.match(met('the minister and Senator'), /meets the minister and (?:Senator )?Hana Okoro in/u);
    assert.match(met('actor Tom Berg and singer'), /meets Tom Berg and Hana Okoro in/u);
  });
  it('keeps what a hyphen joins, and not what a time left behind', () => {
    const story =
      'Maria Keller won the vote in Lagos on May 3, 2031, putting her neck-and-neck with Tom Okoro. Sunday’s race was won by Tom Okoro.\n';
    const titles = titlesOf(story).join(' | ');
    assert.ok(!/\bneck\b(?!-)|(?:^|\| )s /iu.test(titles), titles);
  });
  it('tells the whole of what is announced', () => {
    const story =
      'Maria Keller announced in Lagos on May 3, 2031 that wearing a mask would become compulsory.\n';
    assert.deepEqual(titlesOf(story), [
      'Maria Keller announces in Lagos that wearing a mask will become compulsory',
    ]);
  });
  it('has for "he" nobody who only says what the sentence before tells', () => {
    const story =
      "Carl Murray said the bullet hit Paul Lind in the back. The bullet bounced off a cabinet, Murray said. Lind's wife tried to revive him. An hour later, he was declared dead at Fillmore Hospital on May 3, 2031.\n";
    assert.ok(titlesOf(story).every((title) => !/Murray is declared dead/.test(title)));
  });
  it('has for "the agency" nobody whom its clause names besides', () => {
    const story =
      'Norvik insures its own ships in Oru. On May 3, 2031 the agency downgraded its rating on Norvik debt to AA.\n';
    assert.ok(titlesOf(story).every((title) => !title.startsWith('Norvik downgrades')));
  });
  it('is no row where people are only warned or told, and nobody knows of what', () => {
    const story = 'The slump could lead to unrest, ministers were warned on May 3, 2031 in Lisbon.\n';
    assert.ok(titlesOf(story).every((title) => !/are warned$/u.test(title)));
  });
  it('has "it" for who speaks, but not for what is bought', () => {
    const told = (act: string): readonly string[] =>
      titlesOf(`Keller visited Oru on May 2, 2031. Nordhavn said on May 3, 2031 that it would ${act}.\n`);
    assert.ok(told('sell ten ferries').includes('Nordhavn says that it will sell ten ferries'));
    assert.ok(told('buy it').every((title) => !title.startsWith('Nordhavn says')));
  });
  it('is in the present beside "herself"', () => {
    assert.deepEqual(titlesOf('Maria Keller herself visited Lagos on May 3, 2031.\n'), [
      'Maria Keller visits Lagos',
    ]);
  });
  it('has the name of a family as it stands', () => {
    const story =
      'Tom Keller met the wealthy Keller family of Lagos on May 3, 2031. Ann Keller and Tom Keller spoke in Lagos on May 4, 2031.\n';
    assert.deepEqual(titlesOf(story), [
      'Tom Keller meets the wealthy Keller family of Lagos',
      'Ann Keller and Tom Keller speak in Lagos',
    ]);
  });
  it('keeps the article of a phrase whose time it leaves out', () => {
    const story =
      'Maria Keller was hurt in an April 20, 2031, battle near Lagos. Tom Okoro spoke in Lagos about the May 3, 2031, attack in Oru.\n';
    const titles = titlesOf(story).join(' | ');
    assert.match(titles, /Maria Keller is hurt in a battle near Lagos/u);
    assert.ok(!/(?:the|an?),/iu.test(titles), titles);
  });
  it('is no row where half a number begins it, or nobody is said to be several', () => {
    const story =
      'Maria Keller spoke in Oru on May 3, 2031. The numbers were above 12,000-19 ,000 bpd issued by Maria Keller in Lagos on May 27, 2031. Police said over a hundred people attended the party in Lagos, four of whom were injured by Maria Keller on May 28, 2031.\n';
    const titles = titlesOf(story).join(' | ');
    assert.ok(!/(?:^|\| )0|\bof are\b/u.test(titles), titles);
  });
  it('says who somebody is whom the articles hardly mention, as it stands before the name', () => {
    const story =
      'On May 3, 2031, Norwegian Foreign Minister Maria Keller arrived in Lagos. Mrs. Keller was greeted by Tom Okoro.\n';
    assert.ok(titlesOf(story).includes('Norwegian Foreign Minister Keller arrives in Lagos'));
    const known = `${story}\n${'Keller spoke of trade. Keller spoke of fish. Keller was tired.\n'.repeat(3)}`;
    assert.ok(titlesOf(known).includes('Keller arrives in Lagos'), titlesOf(known).join(' | '));
  });
  it('says "Mrs" and the like of a woman whose first name no article tells', () => {
    const visit = (title: string, first = ''): string =>
      titlesOf(`On May 3, 2031, ${title} Keller visited Lagos.\n\n${first}Keller was tired.\n`).join(' | ');
    for (const title of ['Mrs.', 'Mrs', 'Ms.', 'Miss', 'Lady'])
      assert.equal(visit(title), `${title} Keller visits Lagos`);
    for (const title of ['Mr.', 'Dr.']) assert.equal(visit(title), 'Keller visits Lagos');
    assert.doesNotMatch(visit('Mrs.', 'Maria '), /Mrs/u);
  });
  it('does not say of one of two who she is, nor how she is addressed', () => {
    const story =
      'On May 3, 2031, Tom Okoro and Foreign Minister Maria Keller arrived in Lagos. On May 4, 2031, Senator Ann Holt arrived in Oslo.\n';
    assert.deepEqual(titlesOf(story), [
      'Tom Okoro and Maria Keller arrive in Lagos',
      'Ann Holt arrives in Oslo',
    ]);
  });
  it('says who somebody is whom the articles hardly mention, as it stands behind the name', () => {
    const story =
      'Maria Keller, head of the port of Tarn, praised Estal for its new bridge on May 3, 2031.\n';
    assert.deepEqual(titlesOf(story), [
      'Maria Keller, head of the port of Tarn, praises Estal for its new bridge',
    ]);
    const long =
      'Maria Keller, head of the port of Tarn, praised Estal for its new bridge and its new railway to the northern islands on May 3, 2031.\n';
    assert.ok(
      titlesOf(long).every((title) => !title.includes('head of')),
      titlesOf(long).join(' | '),
    );
    const known = story + '\nKeller was tired. Keller spoke of fish. Keller spoke of trade.\n'.repeat(3);
    assert.ok(
      titlesOf(known).every((title) => !title.includes('head of')),
      titlesOf(known).join(' | '),
    );
  });
  it('names the two countries that a phrase stands for, unless it names one of them already', () => {
    const story = 'Norway and Denmark have been at odds for years.\n\n';
    const met = story + 'The leaders of the two countries met in Lagos on May 3, 2031.\n';
    assert.ok(
      titlesOf(met).some((title) =>
        /^Leaders of (?:Norway and Denmark|Denmark and Norway) meet/u.test(title),
      ),
      titlesOf(met).join(' | '),
    );
    const left = story + 'Norway closed the border between the two countries on May 3, 2031.\n';
    assert.ok(
      titlesOf(left).every((title) => !/Norway.*Norway/u.test(title)),
      titlesOf(left).join(' | '),
    );
  });
  it('says all that it can of whom it says little else', () => {
    const story =
      'Maria Keller, the head of the port, resigned on May 3, 2031.\n\n' +
      'Keller spoke of trade. Keller spoke of fish. Keller was tired.\n'.repeat(3);
    assert.ok(
      titlesOf(story).includes('Maria Keller, head of the port, resigns'),
      titlesOf(story).join(' | '),
    );
    const busy = story.replace('resigned', 'met Tom Okoro in Lagos');
    assert.ok(titlesOf(busy).includes('Keller meets Tom Okoro in Lagos'), titlesOf(busy).join(' | '));
  });
  it('is no row where it does not say which bill', () => {
    const story =
      'Maria Keller spoke in Lagos on May 3, 2031. The Senate of Norway passed the bill on May 4, 2031. The Senate of Norway passed the harbour bill on May 5, 2031.\n';
    const titles = titlesOf(story).join(' | ');
    assert.match(titles, /passes the harbour bill/u);
    assert.doesNotMatch(titles, /passes the bill/u);
  });
  it('is of no main event where it says no more than that somebody’s relatives did it', () => {
    const story = (who: string): string =>
      `Tom Berg spoke in Estal about the fire.\n\nHe praised the crews. On May 3, 2031, ${who} died.\n`;
    assert.ok(!titlesOf(story('colleagues')).includes('Colleagues die'));
    assert.ok(titlesOf(story('ten nurses')).includes('Ten nurses die'));
  });
  it('leaves "his" as it stands where it names somebody before, whose it may be', () => {
    const story = (verb: string): string =>
      `Governor Adam Berg spoke in Estal. He praised the crews.\n\nPolice ${verb} at his farm in Norway on May 3, 2031.\n`;
    const titles = titlesOf(story('arrested Tom Okoro')).join(' | ');
    assert.doesNotMatch(titles, /Berg’s farm/u);
    assert.match(titles, /Okoro at his farm/u);
  });
  it('is of no main event where somebody is appointed and it does not say what', () => {
    const story = (as: string): string =>
      `Tom Berg spoke in Estal about the fire. He praised the crews.\n\nMaria Keller, who was appointed${as} in 2029, praised him too.\n`;
    const titles = titlesOf(story(''), story(' as judge').replace('Keller', 'Okoro')).join(' | ');
    assert.doesNotMatch(titles, /Keller is appointed/u);
  });
});
