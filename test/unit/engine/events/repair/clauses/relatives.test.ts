import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('relative clauses', () => {
  const bombing = (noun: string, verb: string): string =>
    `Rao/NNP/2/nsubj@person saw/VBD/0/root the/DT/4/det ${noun}/NN/2/obj of/IN/7/case a/DT/7/det clinic/NN/4/nmod ` +
    `that/WDT/9/nsubj ${verb}/VBD/7/acl:relcl ten/CD/9/obj`;
  it('tell of the harm what did it, rather than where it was done', () => {
    assert.equal(repaired(bombing('bombing', 'killed')).get('killed'), 'acl:relcl bombing');
  });
  it('but not of other nouns, or of what does no harm', () => {
    assert.equal(repaired(bombing('owner', 'killed')).get('killed'), 'acl:relcl clinic');
    assert.equal(repaired(bombing('bombing', 'treated')).get('treated'), 'acl:relcl clinic');
  });
  const widow = (noun: string, verb: string): string =>
    `The/DT/2/det ${noun}/NN/8/nsubj of/IN/5/case a/DT/5/det miner/NN/2/nmod who/WP/7/nsubj ${verb}/VBD/2/acl:relcl spoke/VBD/0/root`;
  it('tell of the death of whom somebody is left behind', () => {
    assert.equal(repaired(widow('widow', 'died')).get('died'), 'acl:relcl miner');
    assert.equal(repaired(widow('widow', 'sang')).get('sang'), 'acl:relcl widow');
    assert.equal(repaired(widow('leader', 'died')).get('died'), 'acl:relcl leader');
    const apart =
      'The/DT/2/det widow/NN/9/nsubj of/IN/5/case a/DT/5/det miner/NN/2/nmod ,/,/8/punct who/WP/8/nsubj died/VBD/2/acl:relcl spoke/VBD/0/root';
    assert.equal(repaired(apart).get('died'), 'acl:relcl widow');
  });
  const council = (article: string): string =>
    `Acme/NNP/2/nsubj hired/VBD/0/root Lind/NNP/2/obj@person of/IN/6/case ${article} Council/NNP/3/nmod ,/,/9/punct ` +
    'who/WP/9/nsubj won/VBD/6/acl:relcl';
  it('tell of a person with "who", rather than of a body with an article', () => {
    assert.equal(repaired(council('the/DT/6/det')).get('won'), 'acl:relcl lind');
    assert.equal(repaired(council('Oru/NNP/6/compound')).get('won'), 'acl:relcl council');
  });
  const union = (noun: string): string =>
    `Lind/NNP/8/nsubj@person of/IN/4/case the/DT/4/det ${noun}/1/nmod ,/,/7/punct which/WDT/7/nsubj struck/VBD/1/acl:relcl ` +
    'spoke/VBD/0/root';
  it('tell of a body with "which", rather than of a person', () => {
    assert.equal(repaired(union('union/NN')).get('struck'), 'acl:relcl union');
    assert.equal(repaired(union('union/NN').replace('which/WDT', 'who/WP')).get('struck'), 'acl:relcl lind');
  });
  const left = (verb: string, thing: string): string =>
    `They/PRP/2/nsubj ${verb}/VBD/0/root the/DT/4/det ${thing}/NN/2/obj Lind/NNP/7/nsubj@person had/VBD/7/aux left/VBN/2/ccomp`;
  it('tell of the noun before them, rather than of one that has a clause of its own', () => {
    const strain =
      'A/DT/2/det strain/NN/0/root that/WDT/4/nsubj goes/VBZ/2/acl:relcl back/RB/4/advmod to/IN/8/case a/DT/8/det plague/NN/4/obl that/WDT/10/nsubj killed/VBD/2/acl:relcl ten/CD/10/obj';
    assert.equal(repaired(strain).get('killed'), 'acl:relcl plague');
    const below =
      'A/DT/2/det strain/NN/0/root that/WDT/4/nsubj spreads/VBZ/2/acl:relcl pigs/NNS/7/obj that/WDT/7/nsubj killed/VBD/2/acl:relcl';
    assert.equal(repaired(below).get('killed'), 'acl:relcl strain');
    const sort =
      'A/DT/2/det strain/NN/0/root of/IN/5/case the/DT/5/det plague/NN/2/nmod that/WDT/7/nsubj killed/VBD/2/acl:relcl ten/CD/7/obj';
    assert.equal(repaired(sort).get('killed'), 'acl:relcl strain');
  });
  it('tell of what did harm, not of the place where it was', () => {
    const bombing =
      'A/DT/2/det bombing/NN/0/root at/IN/4/case Oru/NNP/2/nmod which/WDT/6/nsubj killed/VBD/4/acl:relcl ten/CD/6/obj';
    assert.equal(repaired(bombing).get('killed'), 'acl:relcl bombing');
    assert.equal(repaired(bombing.replace('killed', 'borders')).get('borders'), 'acl:relcl oru');
    assert.equal(repaired(bombing.replace('bombing', 'visit')).get('killed'), 'acl:relcl oru');
  });
  it('say which thing is found, without a pronoun', () => {
    assert.equal(repaired(left('found', 'bag')).get('left'), 'acl:relcl bag');
    const loose = left('found', 'bag').replace('bag/NN/2/obj', 'bag/NN/7/obl:unmarked');
    assert.equal(repaired(loose).get('bag'), 'obj found');
  });
  it('but not who is told something, when, or what is said of a subject', () => {
    assert.equal(repaired(left('told', 'court')).get('left'), 'ccomp told');
    assert.equal(repaired(left('saw', 'day')).get('left'), 'ccomp saw');
    assert.equal(
      repaired(left('saw', 'bag').replace('had/VBD/7/aux', 'that/IN/7/mark')).get('left'),
      'ccomp saw',
    );
  });
  const fire = (verb: string): string =>
    `The/DT/2/det fire/NN/8/nsubj:pass that/WDT/4/nsubj ${verb}/VBD/2/acl:relcl nine/CD/6/nummod people/NNS/8/nsubj:pass ` +
    'was/VBD/8/aux:pass started/VBN/0/root';
  it('have their object, where it was taken for a second subject', () => {
    assert.equal(repaired(fire('killed')).get('people'), 'obj killed');
    assert.equal(repaired(fire('died')).get('people'), 'nsubj:pass started');
  });
});

describe('a clause with "that"', () => {
  const told = (noun: string, verb: string): string =>
    `the/DT/2/det ${noun}/NN/0/root that/IN/5/mark judges/NNS/5/nsubj ${verb}/VBD/2/acl`;
  it('that wants an object has the noun before', () => {
    assert.equal(repaired(told('plan', 'approved')).get('that'), 'obj approved');
  });
  it('that wants none says what the noun is', () => {
    assert.equal(repaired(told('news', 'overturned')).get('that'), 'mark overturned');
    assert.equal(repaired(told('news', 'resigned')).get('that'), 'mark resigned');
  });
});

describe('two subjects', () => {
  const urged = (closed: string, of: string): string =>
    `Rao/NNP/8/nsubj@person (/-LRB-/3/punct Oru/NNP/${of}/appos ${closed} and/CC/7/cc Senator/NNP/7/compound ` +
    'Berg/NNP/8/nsubj@person urged/VBD/0/root peace/NN/8/obj';
  it('are listed, where brackets close behind the first', () => {
    assert.equal(repaired(urged(')/-RRB-/3/punct', '1')).get('berg'), 'conj rao');
  });
  it('but where the brackets are of something else', () => {
    assert.equal(repaired(urged(')/-RRB-/3/punct', '8')).get('berg'), 'nsubj urged');
  });
});

describe('a share', () => {
  const tree = (word: string): string =>
    `Four/CD/5/nsubj ${word}/IN/4/case ten/CD/4/nummod drivers/NNS/5/obl use/VBP/0/root phones/NNS/5/obj`;
  it('is one phrase', () => {
    assert.equal(repaired(tree('in')).get('drivers'), 'nmod four');
    assert.equal(repaired(tree('with')).get('drivers'), 'obl use');
  });
});

describe('what somebody does next in a relative clause', () => {
  const told = (mark: string): string =>
    'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass joined/VBN/0/root by/IN/5/case Berg/NNP/3/obl@person ,/,/8/punct ' +
    `who/WP/8/nsubj spoke/VBD/5/acl:relcl ${mark} and/CC/11/cc left/VBD/3/conj`;
  it('belongs to it', () => {
    assert.equal(repaired(told('much/RB/8/advmod')).get('left'), 'conj spoke');
  });
  it('but not behind a comma that closes it', () => {
    assert.equal(repaired(told(',/,/8/punct')).get('left'), 'conj joined');
  });
});

describe('what somebody handed to somebody', () => {
  const report = (to: string): string =>
    'The/DT/2/det report/NN/0/root that/IN/6/mark the/DT/5/det board/NN/6/nsubj handed/VBD/2/acl ' +
    `${to}/IN/8/case Rao/NNP/6/obl@person`;
  it('is the noun before "that"', () => {
    const found = repaired(report('to'));
    assert.equal(found.get('that'), 'obj handed');
    assert.equal(found.get('handed'), 'acl:relcl report');
  });
  it('but not where nobody gets it', () => {
    assert.equal(repaired(report('near')).get('that'), 'mark handed');
  });
  it('also behind a "that" that is a pronoun already', () => {
    const pronoun = report('to').replace('that/IN/6/mark', 'that/WDT/6/obj');
    assert.equal(repaired(pronoun).get('handed'), 'acl:relcl report');
  });
});

describe('a subject behind “which”', () => {
  const bought = (which: string): Map<string, string> =>
    repaired(
      `Acme/NNP/10/nsubj ,/,/10/punct which/WDT/${which} the/DT/6/det Tarn/NNP/6/compound Group/NNP/10/nsubj bought/VBN/6/acl ` +
        'late/RB/7/advmod ,/,/6/punct left/VBD/0/root',
    );
  it('does what is told of the noun before', () => {
    const found = bought('10/nsubj');
    assert.equal(found.get('group'), 'nsubj bought');
    assert.equal(found.get('which'), 'obj bought');
    assert.equal(found.get('bought'), 'acl:relcl acme');
  });
  it('but not where “which” is no subject of the main verb', () => {
    assert.equal(bought('7/obj').get('bought'), 'acl group');
  });
});
