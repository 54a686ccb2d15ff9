import assert from 'node:assert/strict';
import { nounLemma, verbLemma } from '../../../../src/engine/syntax/lemma';

const unknown = (): boolean => false;

describe('base forms', () => {
  const verbs: readonly [string, string][] = [
    ['spoke', 'speak'],
    ['met', 'meet'],
    ['announced', 'announce'],
    ['hiring', 'hire'],
    ['stopped', 'stop'],
    ['killed', 'kill'],
    ['cancelled', 'cancel'],
    ['saw', 'see'],
    ['agreed', 'agree'],
    ['succeed', 'succeed'],
    ['putting', 'put'],
    ['denied', 'deny'],
    ['visits', 'visit'],
    ['launches', 'launch'],
    ['defeated', 'defeat'],
    ['scaled', 'scale'],
    ['chastised', 'chastise'],
    ['signed', 'sign'],
    ['ruptured', 'rupture'],
    ['toured', 'tour'],
    ['parachuted', 'parachute'],
    ['shouted', 'shout'],
    ['imploded', 'implode'],
    ['clouded', 'cloud'],
    ['missed', 'miss'],
    ['reselling', 'resell'],
    ['foretelling', 'foretell'],
    ['outselling', 'outsell'],
    ['excelled', 'excel'],
    ['equalled', 'equal'],
    ['bedevilled', 'bedevil'],
    ['sing', 'sing'],
    ['', ''],
  ];
  for (const [form, base] of verbs)
    it(`of the verb ${form}`, () => {
      assert.equal(verbLemma(form, unknown), base);
    });

  it('prefers what the lexicon knows', () => {
    assert.equal(
      verbLemma('storing', (base) => base === 'store'),
      'store',
    );
  });

  it('knows a verb that doubles its last letter', () => {
    assert.equal(
      verbLemma('annulled', (base) => base === 'annul'),
      'annul',
    );
    assert.equal(
      verbLemma('pulled', (base) => base === 'pul' || base === 'pull'),
      'pull',
    );
  });

  it('knows a verb behind a prefix', () => {
    const known = (base: string): boolean => base === 'name' || base === 'fund';
    assert.equal(verbLemma('renamed', known), 'rename');
    assert.equal(verbLemma('refunded', known), 'refund');
  });

  describe('knows a letter that only the form doubles', () => {
    const forms: readonly [string, string][] = [
      ['dialled', 'dial'],
      ['fuelling', 'fuel'],
      ['initialled', 'initial'],
      ['signalled', 'signal'],
      ['pencilled', 'pencil'],
      ['focussed', 'focus'],
      ['gassed', 'gas'],
      ['quizzed', 'quiz'],
      ['annulled', 'annul'],
    ];
    for (const [form, base] of forms)
      it(form, () => {
        assert.equal(verbLemma(form, unknown), base);
      });
  });

  describe('but not where the base has two', () => {
    const forms: readonly [string, string][] = [
      ['quelled', 'quell'],
      ['squalled', 'squall'],
      ['fulfilled', 'fulfill'],
      ['discussed', 'discuss'],
      ['massed', 'mass'],
      ['recalled', 'recall'],
      ['bankrolled', 'bankroll'],
      ['misspelling', 'misspell'],
      ['egged', 'egg'],
    ];
    for (const [form, base] of forms)
      it(form, () => {
        assert.equal(verbLemma(form, unknown), base);
      });
  });

  const nouns: readonly [string, string][] = [
    ['meetings', 'meeting'],
    ['crises', 'crisis'],
    ['talks', 'talks'],
    ['launches', 'launch'],
    ['deliveries', 'delivery'],
    ['congress', 'congress'],
    ['gunmen', 'gunman'],
    ['policewomen', 'policewoman'],
    ['specimen', 'specimen'],
    ['albumen', 'albumen'],
    ['women', 'woman'],
    ['bus', 'bus'],
  ];
  for (const [form, base] of nouns)
    it(`of the noun ${form}`, () => {
      assert.equal(nounLemma(form, unknown), base);
    });
});
