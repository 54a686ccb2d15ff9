import assert from 'node:assert/strict';
import { wordingOf } from '../../worded';
import { repaired } from '../repaired';

describe('the holder of an office', () => {
  const met = (of: string): string =>
    `Rao/NNP/2/nsubj@person met/VBD/0/root with/IN/4/case President/NNP/2/obl ${of}/IN/6/case Norway/NNP/4/nmod@place Ola/NNP/6/flat@person Berg/NNP/6/flat@person`;
  it('has the office and its country before the name', () => {
    assert.equal(repaired(met('of')).get('ola'), 'obl met');
    assert.equal(repaired(met('of')).get('with'), 'case ola');
    assert.equal(repaired(met('of')).get('president'), 'compound ola');
    assert.equal(wordingOf(met('of'), 'met'), 'Rao meets with Ola Berg');
  });
  it('is not who stands behind another word', () => {
    assert.equal(repaired(met('of').replace('President', 'People')).get('ola'), 'flat norway');
    assert.equal(repaired(met('near')).get('ola'), 'flat norway');
  });
  it('is not who has an office of his own', () => {
    const two = met('of').replace('Ola/NNP/6', '’s/POS/6/case Premier/NNP/9/compound Ola/NNP/6');
    assert.equal(repaired(two).get('president'), 'obl met');
  });
  it('is not who stands behind the next name', () => {
    const tree =
      'President/NNP/8/nsubj of/IN/3/case Norway/NNP/1/nmod@place Ola/NNP/1/flat@person and/CC/7/cc King/NNP/7/compound Lind/NNP/1/conj@person spoke/VBD/0/root';
    assert.equal(repaired(tree).get('ola'), 'nsubj spoke');
    assert.equal(repaired(tree).get('lind'), 'conj ola');
  });
  it('has both offices that "and" joins, but only the second where that has an article', () => {
    const two = (article: string): string =>
      `Founder/NNP/9/nsubj of/IN/3/case Acme/NNP/1/nmod ${article}/CC/5/cc President/NNP/1/conj of/IN/7/case Norway/NNP/5/nmod@place Ola/NNP/7/flat@person left/VBD/0/root`;
    assert.equal(repaired(two('and')).get('ola'), 'flat norway');
    const apart =
      'Founder/NNP/10/nsubj of/IN/3/case Acme/NNP/1/nmod and/CC/6/cc the/DT/6/det President/NNP/1/conj of/IN/8/case Norway/NNP/6/nmod@place Ola/NNP/8/flat@person left/VBD/0/root';
    assert.equal(repaired(apart).get('president'), 'compound ola');
  });

  const both = (first: string): string =>
    `Rao/NNP/2/nsubj@person met/VBD/0/root Vice/NNP/4/compound ${first}/NNP/2/obj and/CC/6/cc Minister/NNP/4/conj of/IN/8/case Trade/NNP/6/nmod Ola/NNP/4/conj@person Berg/NNP/9/flat@person`;
  it('may hold two, not of another country', () => {
    assert.equal(wordingOf(both('Chancellor'), 'met'), 'Rao meets Ola Berg');
    assert.equal(repaired(both('Chancellor')).get('chancellor'), 'compound ola');
    assert.equal(repaired(both('Norway')).get('norway'), 'obj met');
  });
  const talks =
    'Talks/NNS/10/nsubj between/IN/3/case Rao/NNP/1/nmod@person and/CC/8/cc President/NNP/8/compound of/IN/7/case Norway/NNP/5/nmod@place Ola/NNP/1/nmod@person Berg/NNP/8/flat@person ended/VBD/0/root';
  it('is joined to whom the name before "and" tells of', () => {
    assert.equal(repaired(talks).get('ola'), 'conj rao');
  });
  it('is not joined to whom an aside behind "and" names', () => {
    const aside = talks.replace('President/NNP', 'members/NNS').replace('of/IN/7/case', '—/:/8/punct');
    assert.equal(repaired(aside).get('ola'), 'nmod talks');
  });
  it('is not joined where a preposition stands behind "and"', () => {
    const tree =
      'Talks/NNS/7/nsubj with/IN/3/case Rao/NNP/1/nmod@person and/CC/6/cc with/IN/6/case Lind/NNP/1/nmod@person ended/VBD/0/root';
    assert.equal(repaired(tree).get('lind'), 'nmod talks');
  });
});
