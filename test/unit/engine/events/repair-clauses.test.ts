import assert from 'node:assert/strict';
import { buildTree } from '../../../../src/engine/events/tree';
import { eventsOf, inputOf } from './sentence';

describe('clauses that the parser has mixed up', () => {
  it('give "whose" what is owned, and the owner the verb behind', () => {
    const tree =
      'Acme/NNP/6/nsubj:pass@organization ,/,/1/punct whose/WP$/4/nmod:poss tanker/NN/6/nsubj:pass was/VBD/6/aux:pass seized/VBN/0/root ,/,/8/punct sued/VBD/6/conj Oru/NNP/8/obj@organization';
    assert.deepEqual(eventsOf(tree), [
      'seized capture occurred | patient:whose tanker',
      'sued lawsuit occurred | agent:Acme patient:Oru',
    ]);
  });
  it('leave "whose" alone where the sentence ends with its clause', () => {
    const tree =
      'Rao/NNP/2/nsubj@person sued/VBD/0/root Acme/NNP/2/obj@organization ,/,/3/punct whose/WP$/6/nmod:poss tanker/NN/7/nsubj sank/VBD/3/acl:relcl ././2/punct';
    assert.deepEqual(eventsOf(tree), [
      'sued lawsuit occurred | agent:Rao patient:Acme',
      'sank accident occurred | patient:whose tanker',
    ]);
  });
  it('take "is to" for the future', () => {
    const tree =
      'Rao/NNP/2/nsubj@person is/VBZ/0/root to/TO/4/mark resign/VB/2/xcomp in/IN/6/case May/NNP/4/obl=DATE';
    assert.deepEqual(eventsOf(tree), ['resign resignation planned | agent:Rao | on:May']);
  });
  it('but not behind what only plans it', () => {
    const tree =
      'The/DT/2/det plan/NN/3/nsubj is/VBZ/0/root to/TO/5/mark visit/VB/3/xcomp Estal/NNP/5/obj@place';
    assert.ok(!eventsOf(tree).some((event) => event.startsWith('visit visit planned')));
  });
  it('take the second verb of a plan in a headline for one', () => {
    const tree =
      'Acme/NNP/6/nsubj@organization to/TO/3/mark close/VB/1/xcomp mill/NN/3/obj ,/,/1/punct cut/VBD/0/root jobs/NNS/6/obj';
    assert.ok(eventsOf(tree, 'headline').includes('close closure planned | agent:Acme patient:mill'));
  });
  it('have who reports for the subject of a clause of its own', () => {
    const tree =
      'Acme/NNP/2/nsubj@organization bought/VBD/0/root Oru/NNP/2/obj@organization ,/,/7/punct the/DT/7/det two/CD/7/nummod firms/NNS/3/appos announced/VBN/7/acl on/IN/10/case Sunday/NNP/8/obl=DATE ././2/punct';
    assert.ok(
      eventsOf(tree).some((event) => event.startsWith('announced say occurred | agent:the two firms')),
    );
  });
});

describe('words that the parser has put into the wrong phrase', () => {
  it('are verbs where a perfect has none', () => {
    const tree =
      'Rao/NNP/2/nsubj@person has/VBZ/0/root since/IN/4/mark closed/VBN/6/amod the/DT/6/det depot/NN/2/obj';
    assert.deepEqual(eventsOf(tree), ['closed closure occurred | agent:Rao patient:the depot']);
  });
  it('take "since" behind an auxiliary for an adverb', () => {
    const paused =
      'Rao/NNP/2/nsubj@person has/VBZ/4/aux since/IN/4/mark paused/VBN/0/root the/DT/6/det fees/NNS/4/obj';
    const { syntax, article } = inputOf(paused);
    assert.equal(buildTree(article, syntax).tag[2], 'RB');
    const told = inputOf('Fees/NNS/3/nsubj since/IN/3/mark paused/VBN/0/root');
    assert.equal(buildTree(told.article, told.syntax).tag[1], 'IN');
  });
});
