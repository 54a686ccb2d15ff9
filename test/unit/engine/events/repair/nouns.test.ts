import assert from 'node:assert/strict';
import { buildTree } from '../../../../../src/engine/events/tree';
import { inputOf } from '../sentence';
import { repaired } from './repaired';

describe('a verb that a participle describes', () => {
  const shares = (relation: string): Map<string, string> =>
    repaired(
      `Acme/NNP/2/nsubj@organization shares/VBZ/0/root closed/VBN/2/${relation} at/IN/5/case 390/CD/3/obl`,
    );
  it('is a noun, the subject of what was taken for the participle', () => {
    const found = shares('acl');
    assert.equal(found.get('shares'), 'nsubj closed');
    assert.equal(found.get('acme'), 'compound shares');
  });
  it('stays a verb with what it is done to', () => {
    assert.equal(shares('obj').get('acme'), 'nsubj shares');
  });
});

describe('what belongs to a noun', () => {
  it('is its aim', () => {
    const found = repaired(
      'Rao/NNP/2/nsubj@person sued/VBD/0/root Oru/NNP/2/obj in/IN/6/case an/DT/6/det effort/NN/2/obl to/TO/8/mark recover/VB/2/advcl money/NN/8/obj',
    );
    assert.equal(found.get('recover'), 'acl effort');
  });
  it('but not what is to come of the deed', () => {
    const found = repaired(
      'Rao/NNP/2/nsubj@person went/VBD/0/root in/IN/5/case the/DT/5/det car/NN/2/obl to/TO/7/mark recover/VB/2/advcl money/NN/7/obj',
    );
    assert.equal(found.get('recover'), 'advcl went');
  });
  const charging = (object: string): Map<string, string> =>
    repaired(
      `Rao/NNP/2/nsubj@person filed/VBD/0/root ${object}/NN/2/obj on/IN/5/case behalf/NN/2/obl of/IN/8/case the/DT/8/det state/NN/5/nmod against/IN/10/case Oru/NNP/8/nmod`,
    );
  it('is whom a lawsuit is against', () => {
    assert.equal(charging('lawsuit').get('oru'), 'nmod lawsuit');
  });
  it('but not of anything that is filed', () => {
    assert.equal(charging('report').get('oru'), 'nmod state');
  });
  const earning = (unit: string): Map<string, string> =>
    repaired(
      `Oru/NNP/2/nsubj earned/VBD/0/root $/$/2/obj 2/CD/3/nummod or/CC/6/cc $/$/3/conj 5/CD/6/nummod a/DT/9/det ${unit}/NN/2/obj on/IN/11/case sales/NNS/9/nmod`,
    );
  it('is what a price is for', () => {
    assert.equal(earning('share').get('share'), 'nmod:unmarked $');
    assert.equal(earning('share').get('sales'), 'nmod $');
  });
  it('is another price for the same', () => {
    const found = repaired(
      'Oru/NNP/2/nsubj announced/VBD/0/root a/DT/4/det loss/NN/2/obj of/IN/6/case $/$/4/nmod 2/CD/6/nummod or/CC/11/cc £/$/4/conj 5/CD/9/nummod a/DT/12/det share/NN/9/nmod:unmarked',
    );
    assert.equal(found.get('£'), 'conj $');
  });
  it('but no other noun behind a number', () => {
    assert.equal(earning('medal').get('medal'), 'obj earned');
  });
});

describe('a participle behind an aside', () => {
  const ordering = (comma: string): Map<string, string> =>
    repaired(
      `After/IN/2/case Lind/NNP/9/obl@person ${comma}/,/5/punct ordered/VBN/2/acl that/IN/7/mark ports/NNS/7/nsubj close/VB/4/ccomp ,/,/9/punct left/VBD/0/root`,
    );
  it('is what somebody tells', () => {
    assert.equal(ordering(',').get('ordered'), 'acl:relcl lind');
  });
});

describe('what somebody plans', () => {
  const planned = (word: string): Map<string, string> =>
    repaired(`Acme/NNP/2/nsubj planned/VBD/0/root a/DT/5/det mass/NN/5/nsubj ${word}/VB/2/obj ././2/punct`);
  it('is a noun, where it was taken for a verb', () => {
    assert.equal(planned('march').get('mass'), 'compound march');
  });
  it('but not a verb that is no noun', () => {
    assert.equal(planned('resign').get('mass'), 'nsubj resign');
  });
});

describe('a relative clause behind "X of Y"', () => {
  const signed = (noun: string, verb: string): Map<string, string> =>
    repaired(
      `a/DT/2/det ${noun}/NN/0/root with/IN/4/case Oru/NNP/2/nmod ,/,/8/punct which/WDT/8/nsubj:pass was/VBD/8/aux:pass ${verb}/VBN/4/acl:relcl`,
    );
  it('is of the document that is signed or leaked', () => {
    assert.equal(signed('deal', 'signed').get('signed'), 'acl:relcl deal');
  });
  it('but of the name that something else is done to, or that no document is with', () => {
    assert.equal(signed('deal', 'invaded').get('invaded'), 'acl:relcl oru');
    assert.equal(signed('match', 'signed').get('signed'), 'acl:relcl oru');
  });

  const begun = (noun: string, which: string, on: string): Map<string, string> =>
    repaired(
      `${noun}/NN/0/root with/IN/3/case Oru/NNP/1/nmod ,/,/6/punct ${which}/WDT/6/nsubj began/VBD/3/acl:relcl ${on}/IN/8/case May/NNP/6/obl`,
    );
  it('is of the event that begins', () => {
    assert.equal(begun('meeting', 'which', 'in').get('began'), 'acl:relcl meeting');
  });
  it('but of the name where that began as something, or nothing is told to begin', () => {
    assert.equal(begun('meeting', 'which', 'as').get('began'), 'acl:relcl oru');
    assert.equal(begun('border', 'which', 'in').get('began'), 'acl:relcl oru');
  });
});

describe('a relative clause in the plural', () => {
  const trades = (verb: string): Map<string, string> =>
    repaired(
      `made/VBD/0/root trades/NNS/1/obj with/IN/4/case Oru/NNP/1/obl@place that/WDT/6/nsubj ${verb}/4/acl:relcl`,
    );
  it('is of several things before a name', () => {
    assert.equal(trades('extend/VBP').get('extend'), 'acl:relcl trades');
  });
  it('in the singular of the name', () => {
    assert.equal(trades('extends/VBZ').get('extends'), 'acl:relcl oru');
  });
});

describe('a name between commas behind a place', () => {
  const killed = (town: string): Map<string, string> =>
    repaired(
      `bombing/NN/0/root in/IN/3/case Oru/NNP/${town} ,/,/5/punct Ala/NNP/7/nsubj ,/,/1/punct killed/VBD/1/conj Rao/NNP/7/obj`,
    );
  it('is where the place lies, and what happened there the subject', () => {
    assert.equal(killed('1/nmod').get('ala'), 'appos oru');
    assert.equal(killed('1/nmod').get('bombing'), 'nsubj killed');
  });
  it('but the subject, where the place stands in front of it', () => {
    assert.equal(killed('7/obl').get('ala'), 'nsubj killed');
  });
});

describe('two names before a verb in the plural', () => {
  const pair = (verb: string): Map<string, string> =>
    repaired(`Oru/NNP/4/nsubj@place ,/,/3/punct Estal/NNP/1/appos@place ${verb}/0/root pact/NN/4/obj`);
  it('are two, as headlines have them', () => {
    assert.equal(pair('sign/VBP').get('estal'), 'conj oru');
  });
  it('but where it is in the singular one that is renamed', () => {
    assert.equal(pair('signs/VBZ').get('estal'), 'appos oru');
  });
});

describe('a past form that describes a noun', () => {
  const talks = (rest: string): string => `talks/NNS/0/root aired/VBD/1/acl ${rest}`;
  const tagOf = (words: string): string | undefined => {
    const { article, syntax } = inputOf(words);
    return buildTree(article, syntax).tag[1];
  };
  it('is a participle', () => {
    assert.equal(tagOf(talks('by/IN/4/case Rao/NNP/2/obl@person')), 'VBN');
  });
  it('but a past where it has an object', () => {
    assert.equal(tagOf(talks('views/NNS/2/obj')), 'VBD');
  });
});
