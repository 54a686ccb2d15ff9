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

describe('how an article introduces a person', () => {
  it('reads titles before the name', () => {
    check('Mayor {p:Ola Berg} spoke.', ['Mayor']);
    check('Tech billionaire {p:Ola Berg} spoke.', ['Tech billionaire']);
    check('The former Vice-President {p:Ola Berg} spoke.', ['former Vice-President']);
    check('Then {p:Ola Berg} and founder {p:Ola Berg} spoke.', ['founder']);
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
  it('ends with a whole phrase', () => {
    check('{p:Ola Berg}, a candidate in the vote before she (2031) spoke.', ['candidate in the vote']);
    check('{p:Ola Berg}, Chief of, slept.', ['Chief']);
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
    check('{p:Ola Berg} sat. {o:Acme}’s chief executive, {p:Ola Berg}, spoke.', ['Acme’s chief executive']);
    check('{p:Ola Berg} sat. In {o:Acme}’s view, {p:Ola Berg}, too, was wrong.', []);
  });
  it('reads predicates and relative clauses', () => {
    check('{p:Ola Berg} is also the head of the harbour office (HO), which is new.', [
      'head of the harbour office',
    ]);
    check('{p:Ola Berg}, who leads two yards and is also the owner of a ferry, spoke.', [
      'who leads two yards',
      'owner of a ferry',
    ]);
  });
  it('takes nobody else’s title for a description', () => {
    check('{p:Ola Berg}, a former mayor of {l:Moss} {p:Ida Lind}, came.', []);
    check('{p:Ola Berg}, a son of {p:Ida Lind}, came.', ['son of Ida Lind']);
    check('{p:Ola Berg}, a son of the mayor of {l:Moss} {p:Ida Lind}, came.', [
      'son of the mayor of Moss Ida Lind',
    ]);
  });
  it('takes no clause about a day, and no mark or adverb at the end', () => {
    check('{p:Ola Berg}, who made a trip to the coast on Friday, spoke.', []);
    check('{p:Ola Berg}, who made boats, spoke.', ['who made boats']);
    check('{p:Ola Berg}, the head of the harbour office and currently, spoke.', [
      'head of the harbour office',
    ]);
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
