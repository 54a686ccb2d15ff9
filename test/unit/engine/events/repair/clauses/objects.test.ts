import assert from 'node:assert/strict';
import { buildTree } from '../../../../../../src/engine/events/tree';
import { inputOf } from '../../sentence';
import { repaired } from '../repaired';

describe('what stands behind a verb', () => {
  const off = (preposition: string): string =>
    `Acme/NNP/2/nsubj called/VBD/0/root off/RP/2/compound:prt ${preposition}the/DT/|/det launch/NN/2/obl`;
  it('is its object behind a particle', () => {
    assert.equal(repaired(off('').replace('|', '5')).get('launch'), 'obj called');
  });
  it('is a name, too', () => {
    const took = (off: string): string => `Acme/NNP/2/nsubj took/VBD/0/root ${off} Oru/NNP/2/obl`;
    assert.equal(repaired(took('over/RP/2/compound:prt')).get('oru'), 'obj took');
    assert.equal(repaired(took('over/IN/4/case')).get('oru'), 'obl took');
    const objects = (over: string): string => took(over).replace('obl', 'obj');
    assert.equal(repaired(objects('over/RP/4/case')).get('over'), 'compound:prt took');
    assert.equal(repaired(objects('over/IN/4/case')).get('over'), 'case oru');
  });
  it('but not with a preposition', () => {
    assert.equal(repaired(off('at/IN/6/case ').replace('|', '6')).get('launch'), 'obl called');
  });
  it('is no object where it says by how much something is put off', () => {
    const delayed = 'Launch/NN/2/nsubj delayed/VBD/0/root another/DT/4/det day/NN/2/obj';
    assert.equal(repaired(delayed).get('day'), 'obl:unmarked delayed');
    assert.equal(repaired(delayed.replace('another', 'the')).get('day'), 'obj delayed');
    assert.equal(repaired(delayed.replace('delayed', 'spent')).get('day'), 'obj spent');
  });
  const found = (verb: string): string =>
    `Jurors/NNS/2/nsubj ${verb}/VBD/0/root Lena/NNP/2/obj Varga/NNP/3/flat responsible/JJ/3/amod for/IN/7/case it/PRP/5/obl`;
  it('is what somebody is found to be', () => {
    assert.equal(repaired(found('found')).get('responsible'), 'xcomp found');
  });
  it('but not behind any verb', () => {
    assert.equal(repaired(found('met')).get('responsible'), 'amod lena');
  });
  const spent = (verb: string): string =>
    `Rao/NNP/2/nsubj ${verb}/VBD/0/root May/NNP/2/obj seeking/VBG/2/advcl votes/NNS/4/obj`;
  it('is what time is spent on', () => {
    assert.equal(repaired(spent('spent')).get('seeking'), 'xcomp spent');
    assert.equal(repaired(spent('left')).get('seeking'), 'advcl left');
  });
});

describe('a noun behind a gerund', () => {
  const hiring = (comma: string): string =>
    `Hiring/VBG/4/csubj ${comma} men/NNS/4/nsubj violates/VBZ/0/root rules/NNS/4/obj`;
  it('is what it is done to, where the gerund is the subject', () => {
    assert.equal(repaired(hiring('young/JJ/3/amod')).get('men'), 'obj hiring');
  });
  it('but not behind a comma', () => {
    assert.equal(repaired(hiring(',/,/3/punct')).get('men'), 'nsubj violates');
  });
});

describe('what somebody owns', () => {
  const shut = (owner: string): string =>
    `Acme/NNP/2/nsubj@organization shut/VBD/0/root ${owner} well/NN/2/advmod in/IN/6/case Oru/NNP/2/obl@place`;
  it('is what is done to it', () => {
    assert.equal(repaired(shut('its/PRP$/4/nmod:poss')).get('well'), 'obj shut');
    assert.equal(repaired(shut('very/RB/4/advmod')).get('well'), 'advmod shut');
  });
});

describe('whom somebody orders', () => {
  const ordered = (verb: string): string =>
    `Courts/NNS/2/nsubj ${verb}/VBD/0/root a/DT/4/det man/NN/2/obj who/WP/6/nsubj hit/VBD/4/acl:relcl his/PRP$/8/nmod:poss wife/NN/6/obj to/TO/10/mark pay/VB/6/advcl fines/NNS/10/obj`;
  it('is ordered to do something, however far behind', () => {
    assert.equal(repaired(ordered('ordered')).get('pay'), 'xcomp ordered');
  });
  it('but whom they meet did it for what he did', () => {
    assert.equal(repaired(ordered('met')).get('pay'), 'advcl hit');
  });
});

describe('what one thing is told to "lay"', () => {
  const tagged = (subject: string): string => {
    const { syntax, article } = inputOf(
      `The/DT/2/det ${subject}/3/nsubj lay/VBP/0/root off/IN/5/case Busan/NNP/3/obl@place`,
    );
    return buildTree(article, syntax).tag[2];
  };
  it('is where it lay', () => {
    assert.equal(tagged('ship/NN'), 'VBD');
  });
  it('but several may do so now', () => {
    assert.equal(tagged('banks/NNS'), 'VBP');
  });
});

describe('what somebody does', () => {
  const puts = (verb: string, comma = ''): string =>
    `Rao/NNP/2/nsubj ${verb}/VBD/0/root ${comma}leaving/VBG/2/advcl Oru/NNP/${comma ? 4 : 3}/obj`;
  it('is the object of a verb that takes such', () => {
    assert.equal(repaired(puts('considered')).get('leaving'), 'xcomp considered');
  });
  it('but goes along with others, and behind a comma', () => {
    assert.equal(repaired(puts('sailed')).get('leaving'), 'advcl sailed');
    assert.equal(repaired(puts('considered', ',/,/4/punct ')).get('leaving'), 'advcl considered');
  });
  it('is so behind a particle', () => {
    const off = (particle: string): string =>
      `Rao/NNP/2/nsubj put/VBD/0/root ${particle}/RP/2/compound:prt leaving/VBG/2/advcl Oru/NNP/4/obj`;
    assert.equal(repaired(off('off')).get('leaving'), 'xcomp put');
    assert.equal(repaired(off('in')).get('leaving'), 'advcl put');
  });
});
