import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

/** The class of the event that "became" tells before the words of a tree that say what. */
function check(name: string, what: string, expected: string): void {
  it(name, () => {
    const found = findEvents(inputOf(`Rao/NNP/2/nsubj@person became/VBD/0/root ${what}`));
    assert.equal(found.find((e) => e.start === 'Rao '.length)?.class, expected);
  });
}

describe('what somebody becomes', () => {
  check('an office is got', 'mayor/NN/2/xcomp of/IN/5/case Oru/NNP/3/nmod@place', 'appointment');
  check(
    'one of several ministers has an office',
    'a/DT/4/det minister/NN/2/xcomp in/IN/6/case May/NNP/4/nmod',
    'appointment',
  );
  check(
    'a leader among others has none',
    'a/DT/4/det leader/NN/2/xcomp of/IN/6/case miners/NNS/4/nmod',
    'become',
  );
  check('who is the first sets a record', 'the/DT/5/det first/JJ/5/amod woman/NN/2/xcomp', 'record');
  check(
    'so does a leader of all time',
    'the/DT/8/det all/DT/6/dep -/HYPH/6/punct time/NN/8/compound top/JJ/8/amod scorer/NN/2/xcomp',
    'record',
  );
  const first = 'the/DT/4/det first/JJ/2/xcomp';
  check('so does who is the first to do something', `${first} to/TO/6/mark win/VB/4/acl`, 'record');
  check('but not the first of many', `${first} of/IN/6/case many/JJ/4/nmod`, 'become');
  check('a burden is none', 'a/DT/4/det burden/NN/2/xcomp', 'become');
  check('a bill that is law is enacted', 'law/NN/2/xcomp', 'approval');
});

/** The class of the event that a verb tells in a tree. */
function checkVerb(name: string, verb: string, tree: string, expected: string): void {
  it(name, () => {
    const input = inputOf(tree);
    const found = findEvents(input).find(({ start, end }) => input.article.text.slice(start, end) === verb);
    assert.equal(found?.class, expected);
  });
}

describe('what somebody is declared and inaugurated as', () => {
  const declared = 'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass declared/VBN/0/root';
  const winner = `${declared} the/DT/5/det winner/NN/3/xcomp of/IN/8/case the/DT/8/det`;
  checkVerb('who wins an election is elected', 'declared', `${winner} election/NN/5/nmod`, 'election');
  checkVerb('not who wins a race', 'declared', `${winner} race/NN/5/nmod`, 'announcement');
  const inaugurated = 'was/VBD/3/aux:pass inaugurated/VBN/0/root';
  checkVerb(
    'a person takes office',
    'inaugurated',
    `Rao/NNP/3/nsubj:pass@person ${inaugurated}`,
    'appointment',
  );
  checkVerb(
    'also who is due to',
    'inaugurated',
    'Rao/NNP/3/nsubj@person is/VBZ/3/cop due/JJ/0/root to/TO/6/mark be/VB/6/aux:pass inaugurated/VBN/3/xcomp',
    'appointment',
  );
  checkVerb('a port is opened', 'inaugurated', `Port/NN/3/nsubj:pass ${inaugurated}`, 'launch');
});
