import assert from 'node:assert/strict';
import { buildTree } from '../../../../../../src/engine/events/tree';
import { inputOf } from '../../sentence';
import { repaired } from '../repaired';

describe('the verb behind a clause about a noun', () => {
  const said = (verb: string): Map<string, string> =>
    repaired(
      'A/DT/2/det man/NN/10/nsubj who/WP/4/nsubj came/VBD/2/acl:relcl via/IN/6/case Oru/NNP/7/nsubj ' +
        `fell/VBD/4/advcl ill/JJ/7/xcomp ,/,/10/punct ${verb}/VBD/0/root Lind/NNP/10/nsubj ././10/punct`,
    );
  it('tells what the noun did, where it is said below', () => {
    const found = said('said');
    assert.equal(found.get('man'), 'nsubj fell');
    assert.equal(found.get('fell'), 'ccomp said');
    assert.equal(found.get('oru'), 'obl came');
  });
  it('but not before other verbs', () => {
    assert.equal(said('met').get('man'), 'nsubj met');
  });
  const drills = (comma: string, next: string): Map<string, string> =>
    repaired(
      'Acme/NNP/0/root ,/,/4/punct which/WDT/4/nsubj drills/VBZ/1/acl:relcl there/RB/4/advmod ' +
        `${comma}/${comma}/7/punct named/VBN/4/advcl ${next}/7/xcomp ././1/punct`,
    );
  it('is the main one, where commas close the clause', () => {
    const found = drills(',', 'fields/NNS');
    assert.equal(found.get('acme'), 'nsubj named');
    assert.equal(found.get('fields'), 'obj named');
    assert.equal(found.get('named'), 'root root');
  });
  it('but not without a comma or an object', () => {
    assert.equal(drills('-', 'fields/NNS').get('named'), 'advcl drills');
    assert.equal(drills(',', 'well/RB').get('named'), 'advcl drills');
  });
  const arrested = (called: string): Map<string, string> =>
    repaired(
      'Ola/NNP/0/root Berg/NNP/1/flat ,/,/6/punct who/WP/6/nsubj:pass was/VBD/6/aux:pass arrested/VBN/1/acl:relcl ' +
        `,/,/8/punct called/${called}/6/conj for/IN/10/case calm/NN/8/obl ././1/punct`,
    );
  it('is the main one, where it is a past behind what was done to the one', () => {
    assert.equal(arrested('VBD').get('ola'), 'nsubj called');
  });
  it('but not where it was done, too', () => {
    assert.equal(arrested('VBN').get('called'), 'conj arrested');
  });
});

describe('a past with its subject', () => {
  const proposed = (tag: string, verb = 'proposed'): Map<string, string> =>
    repaired(
      `On/IN/2/case Friday/NNP/4/obl Rao/NNP/4/nsubj ${verb}/${tag}/5/amod limits/NNS/0/root for/IN/7/case boats/NNS/5/nmod ././5/punct`,
    );
  it('does not describe the noun behind it', () => {
    const found = proposed('VBD');
    assert.equal(found.get('proposed'), 'root root');
    assert.equal(found.get('limits'), 'obj proposed');
    assert.equal(found.get('boats'), 'nmod limits');
    assert.equal(found.get('.'), 'punct proposed');
  });
  it('but a participle does, and a verb without an object has none there', () => {
    assert.equal(proposed('VBN').get('proposed'), 'amod limits');
    assert.equal(proposed('VBD', 'arrived').get('arrived'), 'amod limits');
  });
});

describe('letters behind an article', () => {
  const ruled = (before: string): Map<string, string> =>
    repaired(
      `On/IN/2/case Monday/NNP/5/obl ${before}/5/nsubj WHO/WP/5/nsubj ruled/VBD/0/root on/IN/7/case it/PRP/5/obl`,
    );
  it('are a name', () => {
    assert.equal(ruled('the/DT').get('the'), 'det who');
  });
  it('but no others', () => {
    assert.equal(ruled('Rao/NNP').get('rao'), 'nsubj ruled');
  });
  it('nor "those who"', () => {
    const fled = repaired(
      'Police/NNS/2/nsubj met/VBD/0/root those/DT/2/obj who/WP/5/nsubj fled/VBD/3/acl:relcl ././2/punct',
    );
    assert.equal(fled.get('who'), 'nsubj fled');
    assert.equal(fled.get('those'), 'obj met');
  });
});

describe('"well" behind a participle', () => {
  const drawn = (before: string): Map<string, string> =>
    repaired(
      `Rao/NNP/2/nsubj@person burnt/VBD/0/root oil/NN/2/obj drawn/VBN/3/acl from/IN/8/case ${before} ruptured/VBN/8/amod ` +
        'well/RB/10/advmod as/IN/10/case part/NN/4/obl',
    );
  it('is a noun behind an article, with its preposition', () => {
    assert.equal(drawn('the/DT/8/det').get('well'), 'obl drawn');
  });
  it('but not without one', () => {
    assert.equal(drawn('and/CC/8/cc').get('well'), 'advmod part');
  });
});

describe('a verb beside a past', () => {
  const tagOf = (verb: string): string | undefined => {
    const { article, syntax } = inputOf(
      `Rao/NNP/2/nsubj ${verb} and/CC/4/cc planned/VBN/2/conj to/TO/6/mark leave/VB/4/xcomp`,
    );
    return buildTree(article, syntax).tag[3];
  };
  it('is one, too', () => {
    assert.equal(tagOf('came/VBD/0/root'), 'VBD');
  });
  it('but not beside a participle', () => {
    assert.equal(tagOf('come/VBN/0/root'), 'VBN');
  });
  const own = (before: string): Map<string, string> =>
    repaired(
      `${before} and/CC/7/cc Lind/NNP/7/nsubj:pass@person elected/VBN/4/conj to/TO/9/mark bat/VB/7/xcomp ././4/punct`,
    );
  it('tells what its own subject did', () => {
    const won = 'In/IN/2/case May/NNP/4/obl Rao/NNP/4/nsubj@person won/VBD/0/root';
    assert.equal(own(won).get('lind'), 'nsubj elected');
  });
  it('but not beside what was done to somebody', () => {
    const jailed = 'Then/RB/4/advmod Rao/NNP/4/nsubj:pass@person was/VBD/4/aux:pass jailed/VBN/0/root';
    assert.equal(own(jailed).get('lind'), 'nsubj:pass elected');
  });
});
