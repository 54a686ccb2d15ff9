import assert from 'node:assert/strict';
import { bestIntroductions } from '../../../../src/engine/link/identity/entities/introductions';

/** Descriptions as `article: words`, in and out. */
function check(given: readonly string[], expected: readonly string[]): void {
  const descriptions = given.map((line, i) => {
    const [article = '', text = ''] = line.split(': ');
    return { article, text, start: i, end: i + 1 };
  });
  assert.deepEqual(
    bestIntroductions(descriptions).map(({ article, text }) => `${article}: ${text}`),
    expected,
  );
}

describe('introductions of an entity', () => {
  it('begin with short roles, and end with clauses', () => {
    check(
      ['a: who leads Larkspur', 'a: mayor of the town that lies behind the hills', 'b: old sailor'],
      ['b: old sailor', 'a: mayor of the town that lies behind the hills', 'a: who leads Larkspur'],
    );
  });
  it('have what tells more before a word that only one article gives', () => {
    const one = ['a: sailor', 'b: owner of the ferry that goes to the island'];
    check(one, one.toReversed());
    check(['a: sailor', 'b: owner of the ferry', 'c: sailor'], ['a: sailor', 'b: owner of the ferry']);
  });
  it('have the role first that more articles give', () => {
    check(['a: sailor', 'b: mayor', 'c: mayor of Halden'], ['c: mayor of Halden', 'a: sailor']);
  });
  it('have first what more articles say somebody is, before what only one says', () => {
    check(['a: former President', 'b: President', 'c: President'], ['b: President', 'a: former President']);
    check(
      ['a: former President', 'b: Norwegian President', 'c: President'],
      ['b: Norwegian President', 'a: former President'],
    );
  });
  it('leave out a single word with which another one ends', () => {
    check(['a: leader', 'b: union leader'], ['b: union leader']);
    check(['a: leader', 'b: former leader'], ['b: former leader', 'a: leader']);
    check(['a: leader', 'b: union leader', 'c: leader'], ['a: leader', 'b: union leader']);
  });
  it('leave out what another one says as well', () => {
    check(['a: Prime Minister', 'b: Norwegian Prime Minister', 'c: PM'], ['b: Norwegian Prime Minister']);
  });
  it('have last whose relative somebody is, where nobody knows whose', () => {
    check(
      ['a: his wife', 'a: who leads Larkspur', 'a: Mia Holt’s sister'],
      ['a: Mia Holt’s sister', 'a: who leads Larkspur', 'a: his wife'],
    );
  });
  it('keep what is or was, and other offices', () => {
    const all = ['a: President', 'b: former President', 'c: deputy president', 'd: president-elect'];
    check(all, all);
  });
  it('keep two that say different things', () => {
    const both = ['a: mayor of Halden', 'b: mayor of Moss'];
    check(both, both);
  });
});
