import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('a participle behind a noun', () => {
  const fled = (participle: string): string =>
    `Thieves/NNS/2/nsubj fled/VBD/0/root with/IN/5/case a/DT/5/det cup/NN/2/obl ${participle}/VBN/2/advcl by/IN/8/case Rao/NNP/6/obl:agent`;
  it('is told of the noun', () => {
    assert.equal(repaired(fled('won')).get('won'), 'acl cup');
  });
  it('but not who goes along', () => {
    assert.equal(repaired(fled('followed')).get('followed'), 'advcl fled');
  });
  const probe = (rest: string): string =>
    `Police/NNS/2/nsubj reopened/VBD/0/root the/DT/4/det probe/NN/2/obj ,/,/6/punct opened/VBN/2/conj ${rest}`;
  it('is told of an object before its comma', () => {
    assert.equal(repaired(probe('in/IN/8/case May/NNP/6/obl=DATE')).get('opened'), 'acl probe');
  });
  it('but not in a list of deeds', () => {
    const list = probe('in/IN/8/case May/NNP/6/obl=DATE and/CC/10/cc closed/VBN/2/conj it/PRP/10/obj');
    assert.equal(repaired(list).get('opened'), 'conj reopened');
  });
});

describe('by how much somebody won', () => {
  const won = (verb: string, by: string): Map<string, string> =>
    repaired(
      `Rao/NNP/2/nsubj:pass@person ${verb}/VBN/0/root by/IN/5/case ten/CD/5/nummod ${by}/NNS/2/obl:agent`,
    );
  it('did nothing', () => {
    const found = won('won', 'votes');
    assert.equal(found.get('votes'), 'obl won');
    assert.equal(found.get('rao'), 'nsubj won');
  });
  it('but men may have won somebody', () => {
    assert.equal(won('won', 'men').get('rao'), 'nsubj:pass won');
  });
  it('and who is beaten by ten votes has not won', () => {
    assert.equal(won('beaten', 'votes').get('rao'), 'nsubj:pass beaten');
  });
});

describe('who did it', () => {
  const ruled = (preposition: string): Map<string, string> =>
    repaired(`It/PRP/2/nsubj ruled/VBD/0/root ${preposition}/IN/4/case Rao/NNP/2/obl:agent`);
  it('stands behind "by"', () => {
    assert.equal(ruled('by').get('rao'), 'obl:agent ruled');
  });
  it('and behind no other word', () => {
    assert.equal(ruled('on').get('rao'), 'obl ruled');
  });
  it('and is not what somebody is given', () => {
    const given =
      'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass given/VBN/0/root the/DT/5/det cup/NN/3/obl:agent';
    assert.equal(repaired(given).get('cup'), 'obj given');
  });
});

describe('whoever left', () => {
  it('went away where nothing says how they were left', () => {
    const left = 'Rao/NNP/2/nsubj:pass left/VBN/0/root on/IN/4/case Monday/NNP/2/obl=DATE';
    assert.equal(repaired(left).get('rao'), 'nsubj left');
  });
  it('but was left with an auxiliary or a state', () => {
    const state = 'Hundreds/NNS/2/nsubj:pass left/VBN/0/root homeless/JJ/2/xcomp';
    assert.equal(repaired(state).get('hundreds'), 'nsubj:pass left');
    const passive = 'Rao/NNP/3/nsubj:pass was/VBD/3/aux:pass left/VBN/0/root in/IN/5/case debt/NN/3/obl';
    assert.equal(repaired(passive).get('rao'), 'nsubj:pass left');
  });
});

describe('a participle behind a span of time', () => {
  const sent = (participle: string): string =>
    `Oru/NNP/2/nsubj sent/VBD/0/root letters/NNS/2/obj over/IN/6/case recent/JJ/6/amod days/NNS/2/obl ${participle}/VBG/6/acl it/PRP/7/obj`;
  it('is told of the object', () => {
    assert.equal(repaired(sent('condemning')).get('condemning'), 'acl letters');
  });
  it('unless times do so', () => {
    assert.equal(repaired(sent('preceding')).get('preceding'), 'acl days');
  });
  const renames = (before: string): Map<string, string> =>
    repaired(
      `Charity/NN/2/nsubj renames/VBZ/0/root ship/NN/2/obj after/IN/5/mark drowned/VBD/2/advcl ${before}toddler/NN/5/obj`,
    );
  it('between a preposition and a bare noun describes that, and tells nothing', () => {
    const found = renames('');
    assert.equal(found.get('drowned'), 'amod toddler');
    assert.equal(found.get('toddler'), 'obl renames');
  });
  it('but not where the noun has an article', () => {
    assert.equal(renames('a/DT/7/det ').get('drowned'), 'advcl renames');
  });
});

describe('what goes along with a deed', () => {
  const moved = (preposition: string): Map<string, string> =>
    repaired(
      `Oru/NNP/2/nsubj moved/VBD/0/root closer/RBR/2/advmod ${preposition}/IN/6/case a/DT/6/det bill/NN/2/obl passing/VBG/2/advcl the/DT/9/det senate/NN/7/obj`,
    );
  it('is done by what stands behind "with"', () => {
    assert.equal(moved('with').get('passing'), 'acl bill');
  });
  it('but not behind other prepositions', () => {
    assert.equal(moved('on').get('passing'), 'advcl moved');
  });
  it('nor where somebody is met', () => {
    const met = repaired(
      'Rao/NNP/2/nsubj met/VBD/0/root with/IN/4/case aides/NNS/2/obl hoping/VBG/2/advcl for/IN/7/case peace/NN/5/obl',
    );
    assert.equal(met.get('hoping'), 'advcl met');
  });
});

describe('who stopped by', () => {
  const tree = (was: string, place: string): string =>
    was
      ? `Lind/NNP/3/nsubj:pass was/VBD/3/aux:pass stopped/VBN/0/root by/IN/6/case the/DT/6/det ${place}/NN/3/obl:agent`
      : `Lind/NNP/2/nsubj stopped/VBD/0/root by/IN/5/case the/DT/5/det ${place}/NN/2/obl:agent`;
  it('went to a place', () => {
    assert.equal(repaired(tree('', 'church')).get('church'), 'obl stopped');
  });
  it('but was stopped by people, or where an auxiliary says so', () => {
    assert.equal(repaired(tree('', 'crowd')).get('crowd'), 'obl:agent stopped');
    assert.equal(repaired(tree('was', 'church')).get('church'), 'obl:agent stopped');
  });
});

describe('a participle behind what somebody was the first to do', () => {
  const died = (rest: string): string =>
    `Rao/NNP/4/nsubj was/VBD/4/cop the/DT/4/det first/JJ/0/root to/TO/6/mark die/VB/4/advcl ${rest}`;
  it('tells how', () => {
    const found = repaired(died(',/,/8/punct shot/VBN/6/conj in/IN/10/case Oru/NNP/8/obl'));
    assert.equal(found.get('shot'), 'advcl die');
  });
  it('but behind "and"', () => {
    const found = repaired(died(',/,/9/punct and/CC/9/cc shot/VBN/6/conj in/IN/11/case Oru/NNP/9/obl'));
    assert.equal(found.get('shot'), 'conj die');
  });
});
