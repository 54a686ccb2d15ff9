import assert from 'node:assert/strict';
import { repaired } from '../repaired';
import { wordingOf } from '../../worded';

describe('how a verb goes on', () => {
  const outcome = (only: string): string =>
    `Rao/NNP/2/nsubj@person agreed/VBD/0/root to/IN/4/case talks/NNS/2/obl ,/,/8/punct ${only}/RB/8/advmod to/TO/8/mark see/VB/2/xcomp Lind/NNP/8/obj@person leave/VB/8/xcomp`;
  it('has no part in what came of it', () => {
    assert.equal(repaired(outcome('only')).get('see'), 'parataxis agreed');
    assert.equal(repaired(outcome('early')).get('see'), 'xcomp agreed');
  });

  const meet = (joint: string): string =>
    `Judges/NNS/2/nsubj met/VBD/0/root to/TO/4/mark try/VB/2/advcl ${joint}/CC/6/cc end/VB/4/conj the/DT/8/det case/NN/6/obj`;
  it('is what it tries', () => {
    assert.equal(wordingOf(meet('and'), 'met'), 'Judges meet [to try and end the case]');
    assert.equal(repaired(meet('or')).get('end'), 'conj try');
  });

  const warned = (mark: string): string =>
    `Experts/NNS/2/nsubj warned/VBD/0/root ${mark}/IN/5/mark rain/NN/5/nsubj fell/VBD/2/ccomp`;
  it('is nothing that went on meanwhile', () => {
    assert.equal(repaired(warned('as')).get('fell'), 'advcl warned');
    assert.equal(repaired(warned('that')).get('fell'), 'ccomp warned');
  });

  const won = (quality: string): string =>
    `Acme/NNP/2/nsubj won/VBD/0/root it/PRP/2/obj on/IN/7/case the/DT/7/det ${quality}/JJ/7/amod day/NN/2/obl as/IN/9/case Berg/NNP/2/obl@organization`;
  it('has no phrase that says which thing is the same', () => {
    assert.equal(repaired(won('same')).get('berg'), 'nmod day');
    assert.equal(repaired(won('last')).get('berg'), 'obl won');
  });

  const floods = (stop: string): string =>
    `In/IN/2/case Oru/NNP/9/obl@place rain/NN/4/nsubj killed/VBD/0/root two/CD/4/obj ${stop}/:/9/punct fires/NNS/9/nsubj there/RB/9/advmod killed/VBD/4/parataxis one/CD/9/obj`;
  it('has no phrase from before a semicolon', () => {
    assert.equal(wordingOf(floods(';'), 'killed'), 'rain kills two [in] [Oru]');
    assert.equal(wordingOf(floods('-'), 'killed'), 'rain kills two');
  });

  it('has one in the passive, and none of a clause within it', () => {
    const passive =
      'In/IN/2/case Oru/NNP/8/obl people/NNS/5/nsubj:pass were/VBD/5/aux:pass killed/VBN/0/root ;/:/8/punct fires/NNS/8/nsubj spread/VBD/5/parataxis';
    assert.equal(repaired(passive).get('oru'), 'obl killed');
    const inner =
      'In/IN/2/case Oru/NNP/10/obl rain/NN/4/nsubj killed/VBD/0/root men/NNS/4/obj who/WP/7/nsubj slept/VBD/5/acl:relcl ;/:/10/punct fires/NNS/10/nsubj spread/VBD/4/parataxis';
    assert.equal(repaired(inner).get('oru'), 'obl killed');
  });

  const talked = (asking: string): string =>
    `Rao/NNP/2/nsubj@person talked/VBD/0/root about/IN/4/case ${asking}/2/obl the/DT/6/det dam/NN/8/nsubj had/VBD/8/aux burst/VBN/2/advcl`;
  it('is what is talked about', () => {
    const found = repaired(talked('how/WRB'));
    assert.equal(found.get('burst'), 'ccomp talked');
    assert.equal(found.get('about'), 'mark burst');
    assert.equal(wordingOf(talked('how/WRB'), 'talked'), 'Rao talks about how the dam has burst');
    assert.equal(repaired(talked('trade/NN')).get('burst'), 'advcl talked');
  });
});

describe('a second clause behind what something was after', () => {
  const left = (comma: string, mark = 'after'): Map<string, string> =>
    repaired(
      `Rao/NNP/2/nsubj left/VBD/0/root ${mark}/IN/5/mark crowds/NNS/5/nsubj came/VBD/2/advcl ` +
        `${comma} and/CC/9/cc shots/NNS/9/nsubj fell/VBD/2/conj`,
    );
  it('goes on with it', () => {
    assert.equal(left('in/RB/5/advmod').get('fell'), 'conj came');
  });
  it('but not behind a comma, nor behind other words', () => {
    assert.equal(left(',/,/9/punct').get('fell'), 'conj left');
    assert.equal(left('in/RB/5/advmod', 'because').get('fell'), 'conj left');
  });
});
