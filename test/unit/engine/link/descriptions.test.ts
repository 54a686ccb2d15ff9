import assert from 'node:assert/strict';
import { resolveCoreference } from '../../../../src/engine/link';
import { PENN_TAGS, RELATIONS } from '../../../../src/engine/syntax/types';
import { marked, resolve } from './marked';

function check(source: string, expected: readonly string[]): void {
  const { text, coreference } = resolve(source);
  const { descriptions } = coreference.chains[0] ?? { descriptions: [] };
  assert.deepEqual(
    descriptions.map((description) => description.text),
    expected,
  );
  for (const { start, end, text: words } of descriptions)
    assert.equal(text.slice(start, end).replace(/\s+/gu, ' '), words);
}

/** As {@link check}, of all whom the text names. */
function checkAll(source: string, expected: readonly string[]): void {
  const { coreference } = resolve(source);
  const found = coreference.chains.flatMap(({ descriptions }) => descriptions.map(({ text }) => text));
  assert.deepEqual(found, expected);
}

describe('how an article introduces a person', () => {
  it('reads titles before the name', () => {
    check('Mayor {p:Ola Berg} spoke.', ['Mayor']);
    check('Tech billionaire {p:Ola Berg} spoke.', ['Tech billionaire']);
    check('Tonight mayor {p:Ola Berg} spoke.', ['mayor']);
    check('The former Vice-President {p:Ola Berg} spoke.', ['former Vice-President']);
    check('Then {p:Ola Berg} and founder {p:Ola Berg} spoke.', ['founder']);
  });
  it('reads an office with its country or body before the name', () => {
    checkAll('The Prime Minister of {l:Oru} {p:Ola Berg} spoke.', ['Prime Minister of Oru']);
    checkAll('Former President of the {l:Republic of Oru} {p:Ola Berg} spoke.', [
      'Former President of the Republic of Oru',
    ]);
    checkAll('Minister of Finance {p:Ola Berg} spoke.', ['Minister of Finance']);
    checkAll('Minister of Trade of {l:Oru} {p:Ola Berg} spoke.', ['Minister of Trade of Oru']);
    checkAll('The Mayor of {l:Moss} and President of {l:Oru} {p:Ola Berg} spoke.', []);
    checkAll('The people of {l:Oru} {p:Ola Berg} likes.', []);
    checkAll('The mayor of {l:Oru} in {l:Moss} {p:Ola Berg} spoke.', []);
    checkAll('The chief of the port {p:Ola Berg} spoke.', []);
    checkAll('The wife of President of {l:Oru} {p:Ola Berg} spoke.', ['President of Oru']);
    checkAll('A son of {l:Oru} {p:Ola Berg} spoke.', []);
  });
  it('reads a title in the plural of all whom a list names behind it', () => {
    const told = (source: string): readonly (readonly (string | undefined)[])[] =>
      resolve(source).coreference.chains.map(({ descriptions }) =>
        descriptions.map(({ text, told: shown }) => shown ?? text),
      );
    const two = [['Senator'], ['Senator']];
    assert.deepEqual(told('Senators {p:Ola Berg} and {p:Ida Lind} spoke.'), two);
    assert.deepEqual(told('Sens. {p:Ola Berg} (R-Oru) and {p:Ida Lind} spoke.'), two);
    assert.deepEqual(told('Senators {p:Ola Berg}, Mayor {p:Ida Lind} and {p:Ada Moss} spoke.'), [
      ['Senator'],
      ['Mayor'],
      [],
    ]);
    assert.deepEqual(told('Three former presidents, {p:Ada Moss}, {p:Ola Berg} and {p:Ida Lind} spoke.'), [
      [],
      [],
      [],
    ]);
    assert.deepEqual(told('Two former presidents {p:Ola Berg} and {p:Ida Lind} spoke.'), [
      ['former president'],
      ['former president'],
    ]);
    assert.deepEqual(told('He told reporters {p:Ola Berg} and {p:Ida Lind} would go.'), [[], []]);
    assert.deepEqual(told('The senators met {p:Ola Berg} and {p:Ida Lind}.'), [[], []]);
    assert.deepEqual(told('Brothers {p:Ola Berg} and {p:Nils Berg} spoke.'), [[], []]);
  });
  it('reads an office behind which stands a rank or what one calls its bearer', () => {
    check('Prime Minister Datuk Seri {p:Ola Berg} spoke.', ['Prime Minister']);
    check('Attorney General Tan Sri {p:Ola Berg} spoke.', ['Attorney General']);
    check('Foreign Minister Prince {p:Ola} spoke.', ['Foreign Minister']);
    check('Crown Prince {p:Ola} spoke.', ['Crown Prince']);
    check('Former first lady {p:Ola Berg} spoke.', ['Former first lady']);
  });
  it('reads since when somebody has held an office with the whole date', () => {
    check('{p:Ola Berg} was the governor from January 27, 2016 to May 3, 2019.', [
      'governor from January 27, 2016 to May 3, 2019',
    ]);
    check('{p:Ola Berg}, a baker, 62, slept.', ['baker']);
  });
  it('gives nobody the office of the next one in a list', () => {
    const list = 'President of {l:Oru} {p:Ola Berg}, President of {l:Moss} {p:Ida Lind} and others met.';
    checkAll(list, ['President of Oru', 'President of Moss']);
    checkAll('{p:Ola Berg}, President of {l:Moss} {p:Ida Lind} of {l:Tarn}, came.', ['President of Moss']);
    checkAll('{p:Ola Berg}, a critic of President of {l:Moss} {p:Ida Lind}, came.', [
      'critic of President of Moss Ida Lind',
      'President of Moss',
    ]);
  });
  it('reads offices and ranks that are shortened before a name, and nowhere else', () => {
    check('Oru Gov. {p:Ola Berg} spoke.', ['Oru Gov.']);
    check('Lt Col {p:Ola Berg} spoke.', ['Lt Col']);
    check('{p:Ola Berg}, a sales rep for the yard, spoke.', []);
    check('A gen {p:Ola Berg} spoke.', []);
  });
  it('reads no more than the title', () => {
    check('They met there in 2008 Judge {p:Ola Berg} spoke.', ['Judge']);
    check('He will decide later President {p:Ola Berg} spoke.', ['President']);
    const { coreference } = resolve(
      '{o:Larkspur} {o:Tarn} CEO {p:Ola Berg} and {p:Ida Lind} {g:Norwegian} actor {p:Ivo Dahl}',
    );
    assert.deepEqual(
      coreference.chains.flatMap(({ descriptions }) => descriptions.map(({ text }) => text)),
      ['Tarn CEO', 'Norwegian actor'],
    );
    check('Chief operating officer {p:Ola Berg} spoke.', ['Chief operating officer']);
  });
  it('reads no time before the title, and nothing that a body did', () => {
    check('Last year Oru President {p:Ola Berg} spoke.', ['Oru President']);
    check('A 40-year-old actor {p:Ola Berg} spoke.', ['40-year-old actor']);
    const titles = (source: string): readonly string[] => {
      const input = marked(source);
      const tag = Uint8Array.from({ length: 5 }, (_, i) => PENN_TAGS.indexOf(i === 1 ? 'VBN' : 'NNP'));
      const relation = new Uint8Array(5).fill(RELATIONS.indexOf('amod'));
      const { chains } = resolveCoreference({ ...input, syntax: { tag, relation, head: new Int32Array(5) } });
      return chains.flatMap(({ descriptions }) => descriptions.map(({ text }) => text));
    };
    assert.deepEqual(titles('{o:Senate} impeached President {p:Ola Berg}'), ['President']);
    assert.deepEqual(titles('Once impeached President {p:Ola Berg}'), ['impeached President']);
  });
  it('is no verb of which somebody is the object or the subject', () => {
    const titles = (source: string, tags: readonly (typeof PENN_TAGS)[number][]): readonly string[] => {
      const input = marked(source);
      const tag = Uint8Array.from(tags, (name) => PENN_TAGS.indexOf(name));
      const { chains } = resolveCoreference({ ...input, syntax: { ...input.syntax, tag } });
      return chains.flatMap(({ descriptions }) => descriptions.map(({ text }) => text));
    };
    assert.deepEqual(titles('They suspect {p:Ola Berg}', ['PRP', 'VBP', 'NNP', 'NNP']), []);
    const governing = ['RB', 'VBG', 'NN', 'NNP', 'NNP'] as const;
    assert.deepEqual(titles('Newly governing mayor {p:Ola Berg}', governing), ['Newly governing mayor']);
    assert.deepEqual(titles('Meanwhile governing mayor {p:Ola Berg}', governing), ['governing mayor']);
    assert.deepEqual(titles('Murder suspect {p:Ola Berg}', ['NN', 'NN', 'NNP', 'NNP']), ['Murder suspect']);
    assert.deepEqual(titles('Then Judge {p:Ola Berg}', ['RB', 'VBP', 'NNP', 'NNP']), ['Judge']);
  });
  it('is nothing that is done to somebody else, and points to nothing before it', () => {
    const behind = (source: string, tags: readonly (typeof PENN_TAGS)[number][]): readonly string[] => {
      const input = marked(source);
      const tag = Uint8Array.from(tags, (name) => PENN_TAGS.indexOf(name));
      const { chains } = resolveCoreference({ ...input, syntax: { ...input.syntax, tag } });
      return chains.flatMap(({ descriptions }) => descriptions.map(({ text }) => text));
    };
    const around = (
      ...tags: readonly (typeof PENN_TAGS)[number][]
    ): readonly (typeof PENN_TAGS)[number][] => [...(['NNP', 'NNP', ',', ...tags, ',', 'VBD', '.'] as const)];
    assert.deepEqual(behind('{p:Ola Berg}, viewing the mayor, spoke.', around('VBG', 'DT', 'NN')), []);
    assert.deepEqual(
      behind('{p:Ola Berg}, acting president of the yard, spoke.', around('VBG', 'NN', 'IN', 'DT', 'NN')),
      ['acting president of the yard'],
    );
    check('{p:Ola Berg} was the first mayor to refuse to do so.', []);
    check('{p:Ola Berg} was the first mayor to refuse to pay.', ['first mayor to refuse to pay']);
  });
  it('takes quotation marks around a word into the title, none that opens before it', () => {
    check('The “super” lawyer {p:Ola Berg} spoke.', ['“super” lawyer']);
    check('He called it “bad”. “Mayor {p:Ola Berg} lost.”', ['Mayor']);
  });
  it('ends with a whole phrase', () => {
    check('The start-up {o:Larkspur} spoke.', ['start-up']);
    check("{p:Ola Berg}, who leads the workers' union and sings, spoke.", [
      "who leads the workers' union and sings",
    ]);
    check('{p:Ola Berg}, a candidate in the vote before she (2031) spoke.', ['candidate in the vote']);
    check('{p:Ola Berg}, Chief of, slept.', ['Chief']);
    check('{p:Ola Berg}, who leads the fund ( worth, they say, much ), slept.', ['who leads the fund']);
  });
  it('takes names into the title', () => {
    const { coreference } = resolve(
      '{g:Norwegian} Prime Minister {p:Ola Berg} and {o:Larkspur} CEO {p:Ida Lind} spoke.',
    );
    const titles = coreference.chains.flatMap(({ descriptions }) => descriptions.map(({ text }) => text));
    assert.deepEqual(titles, ['Norwegian Prime Minister', 'Larkspur CEO']);
  });
  it('reads appositions behind and before the name', () => {
    check('{p:Ola Berg}, a close ally of the mayor, spoke.', ['close ally of the mayor']);
    check('{p:Ola Berg}, the fire chief, was here.', ['fire chief']);
    check('Then came {p:Ola Berg}, the fire chief, and the mayor.', []);
    check('{p:Ola Berg}, 61, the head of the harbour office, spoke.', ['head of the harbour office']);
    check('The head of the harbour office, {p:Ola Berg}, spoke.', ['head of the harbour office']);
    check('He came with his wife, {p:Ola Berg}.', ['wife']);
    check('He came with his wife, {p:Ola}.', ['wife']);
    check('He came with the mayor, {p:Berg}.', []);
    check('{p:Ola Berg} sat. {o:Acme}’s chief executive, {p:Ola Berg}, spoke.', ['Acme’s chief executive']);
    check('{p:Ola Berg} sat. In {o:Acme}’s view, {p:Ola Berg}, too, was wrong.', []);
  });
  it('reads offices before the style of a name, and behind a name with what tells more', () => {
    check('Prime Minister Sir {p:Ola Berg} spoke.', ['Prime Minister']);
    check('The Speaker, Dame {p:Ida Berg}, spoke.', ['Speaker']);
    check('Yes, Sir {p:Ola Berg} spoke.', []);
    check('{p:Ola Berg}, the fire chief who left in May, spoke.', ['fire chief']);
    check('Then came {p:Ola Berg}, the fire chief, whose yard burned.', ['fire chief']);
    check('{p:Ola Berg}, mayor of the town; and the chief of the yard spoke.', ['mayor of the town']);
    check('{p:Ola Berg}, the {o:Office of Tides} lawyer, was here.', ['Office of Tides lawyer']);
  });
  it('reads which party or nation somebody is of, where it is told as such', () => {
    check('{p:Ola Berg}, a {g:Democrat}, spoke.', ['Democrat']);
    check('{p:Ola Berg}, {g:Democrat}, spoke.', []);
    check('{p:Ola Berg}, the {g:Democrats}, and others spoke.', []);
  });
  it('leaves out when somebody got an office, and what is to come', () => {
    check('{p:Ola Berg} became the mayor of {l:Oru} in May 2018.', ['mayor of Oru']);
    check('{p:Ola Berg} became the mayor of {l:Oru} in 2018.', ['mayor of Oru']);
    check('{p:Ola Berg} became the mayor of {l:Oru} in Norway.', ['mayor of Oru in Norway']);
    check('{p:Ola Berg}, who is due to leave, spoke.', []);
    check('{p:Ola Berg}, who is likely the best player of {l:Oru}, spoke.', [
      'who is likely the best player of Oru',
    ]);
    check('{p:Ola Berg}, who is known to all, spoke.', ['who is known to all']);
  });
  it('reads predicates and relative clauses', () => {
    check('{p:Ola Berg} is also the head of the harbour office (HO), which is new.', [
      'head of the harbour office',
    ]);
    check('The baker’s brother, {p:Ola Berg}, is the mayor.', ['baker’s brother', 'mayor']);
    check('{p:Ola Berg}, who leads two yards and is also the owner of a ferry, spoke.', [
      'who leads two yards',
      'owner of a ferry',
    ]);
  });
  it('takes nobody else’s title for a description', () => {
    check('{p:Ola Berg}, a former mayor of {l:Moss} {p:Ida Lind}, came.', []);
    check('{p:Ola Berg}, mayor of {l:Moss} {p:Ida Lind} and others, came.', []);
    check('{p:Ola Berg}, a son of {p:Ida Lind}, came.', ['son of Ida Lind']);
    check('{p:Ola Berg}, a son of the mayor of {l:Moss} {p:Ida Lind}, came.', [
      'son of the mayor of Moss Ida Lind',
    ]);
  });
  it('takes what explains the name before a comma for nobody else’s', () => {
    const husband =
      '{p:Ida Lind}’s aide is here. {p:Ola Berg}, the old husband of her top aide, {p:Ada Moss}, came.';
    const { coreference } = resolve(husband);
    assert.deepEqual(
      coreference.chains.map(({ descriptions }) => descriptions.map(({ text }) => text)),
      [[], ['old husband of her top aide'], ['top aide']],
    );
    check('The old husband of her top aide, {p:Ada Moss}, came.', ['old husband of her top aide']);
  });
  it('takes no clause about a day, and no mark or adverb at the end', () => {
    check('{p:Ola Berg}, who made a trip to the coast on Friday, spoke.', []);
    check('{p:Ola Berg}, who made boats, spoke.', ['who made boats']);
    check('{p:Ola Berg}, the head of the harbour office and currently, spoke.', [
      'head of the harbour office',
    ]);
  });
  it('takes no clause about what goes on just now', () => {
    check('{p:Ola Berg}, who is in the city, spoke.', []);
    check('{p:Ola Berg}, who was in charge of the port, spoke.', ['who was in charge of the port']);
    const clause = (verb: string): readonly string[] => {
      const input = marked(`{p:Ola Berg}, who is ${verb} the inquiry, spoke.`);
      const tag = Uint8Array.from({ length: 10 }, (_, i) => PENN_TAGS.indexOf(i === 5 ? 'VBG' : 'NN'));
      const syntax = { tag, relation: new Uint8Array(0), head: new Int32Array(0) };
      return resolveCoreference({ ...input, syntax }).chains.flatMap(({ descriptions }) =>
        descriptions.map(({ text }) => text),
      );
    };
    assert.deepEqual(clause('awaiting'), []);
    assert.deepEqual(clause('leading'), ['who is leading the inquiry']);
  });
  it('ends a clause before the verb of the sentence', () => {
    const input = marked('{p:Ola Berg}, who lives in Moss is back');
    const head = Int32Array.from([-1, -1, -1, -1, 1, -1, -1, 8, -1]);
    const syntax = { tag: new Uint8Array(0), relation: new Uint8Array(0), head };
    const { chains } = resolveCoreference({ ...input, syntax });
    assert.deepEqual(
      chains[0]?.descriptions.map(({ text }) => text),
      ['who lives in Moss'],
    );
  });
  it('takes no part of another phrase, no time and no verb', () => {
    check('The team behind the mayor, {p:Ola Berg}, spoke.', ['mayor']);
    check('They got a boost when an old fisherman, {p:Ola Berg}, came.', ['old fisherman']);
    check('From 9.30 pm {p:Ola Berg} sings.', []);
    check('{p:Ola Berg} is a fine coach and I said so.', ['fine coach']);
  });
  it('takes no other words for a description', () => {
    check('On Friday {p:Ola Berg} spoke.', []);
    check('Mr {p:Ola Berg} spoke.', []);
    check('After meeting {p:Ola Berg}, the crowd left the hall.', []);
    check('{p:Ola Berg} is waiting for a ferry.', []);
    check('{p:Ola Berg}, who arrived on Monday, spoke.', []);
    check('In the talks, a deal was made by {p:Ola Berg}, a day late.', []);
  });
});

describe('how a description is told by itself', () => {
  /** For each chain its name and how its descriptions are told. */
  function check(source: string, expected: readonly string[]): void {
    const { chains } = resolve(source).coreference;
    assert.deepEqual(
      chains.flatMap(({ name, descriptions }) =>
        descriptions.map(({ text, told }) => `${name}: ${told ?? text}`),
      ),
      expected,
    );
  }

  it('has shortened offices in full', () => {
    check('{l:Oru} Lt. Gov. {p:Ola Berg} and Det Sgt {p:Ida Lind} spoke.', [
      'Ola Berg: Oru Lieutenant Governor',
      'Ida Lind: Detective Sergeant',
    ]);
  });
  it('names whose relative or lawyer somebody is', () => {
    check('{p:Karl Berg} spoke. With his wife, {p:Mia Holt}, he left.', ['Mia Holt: Karl Berg’s wife']);
    check('{p:Karl Berg} spoke. His lawyer, {p:Mia Holt}, wept.', ['Mia Holt: Karl Berg’s lawyer']);
    check('{p:Karl Berg} spoke. {p:Mia Holt}, his sister, said no.', ['Mia Holt: Karl Berg’s sister']);
  });
  it('names the company for "the company"', () => {
    check('{o:Larkspur Ltd.} fell. The company’s chief executive, {p:Mia Holt}, wept.', [
      'Mia Holt: Larkspur Ltd.’s chief executive',
    ]);
    check('The company’s chief executive, {p:Mia Holt}, wept.', ['Mia Holt: chief executive']);
  });
  it('says nothing where nobody can tell whose', () => {
    check('They came with a friend, {p:Mia Holt}.', ['Mia Holt: ']);
    check('They came with their friend {p:Mia Holt}.', ['Mia Holt: their friend']);
    check('The woman, {p:Mia Holt}, wept.', ['Mia Holt: ']);
    check('Then Father {p:Ola Berg} spoke.', ['Ola Berg: Father']);
    check('{p:Mia Holt}, a friend of the mayor, wept.', ['Mia Holt: friend of the mayor']);
  });
  it('keeps names, and nouns for kinds of people', () => {
    check('{p:Ola Berg}’s wife {p:Mia Holt} wept.', ['Mia Holt: Ola Berg’s wife']);
    check('Children’s author {p:Mia Holt} wept.', ['Mia Holt: Children’s author']);
    check('{p:Mia Holt}, the {l:Oru} state’s secretary of health, said no.', [
      'Mia Holt: Oru state’s secretary of health',
    ]);
    check('{p:Mia Holt}, the state’s secretary of health, said no.', ['Mia Holt: secretary of health']);
  });
});

describe('how an article introduces a company', () => {
  it('reads its kind, and whose it is', () => {
    check('the shipping company {o:Larkspur} rose.', ['shipping company']);
    check('{o:Larkspur}, a maker of sails, rose.', ['maker of sails']);
    check('{o:Larkspur}, which makes sails, rose.', ['which makes sails']);
    check('{o:Larkspur}, who makes sails, rose.', []);
    const { coreference } = resolve('{p:Berg}’s shipping company {o:Larkspur} rose.');
    assert.deepEqual(
      coreference.chains[1]?.descriptions.map(({ text }) => text),
      ['Berg’s shipping company'],
    );
  });
});
