import assert from 'node:assert/strict';
import { resolve } from './marked';

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
    const { coreference } = resolve('{p:Berg}’s shipping company {o:Larkspur} rose.');
    assert.deepEqual(
      coreference.chains[1]?.descriptions.map(({ text }) => text),
      ['Berg’s shipping company'],
    );
  });
});
