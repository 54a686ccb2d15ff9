import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

/** The class of the event that the second word of a tree, its verb, tells. */
function check(name: string, tree: string, expected: string, trigger = 1): void {
  it(name, () => {
    const found = findEvents(inputOf(tree));
    assert.equal(found.find((e) => e.start === startOf(tree, trigger))?.class, expected);
  });
}

function startOf(tree: string, token: number): number {
  const words = tree.split(' ').map((row) => row.split('/')[0] ?? '');
  return words.slice(0, token).join(' ').length + (token > 0 ? 1 : 0);
}

const told = (subject: string, verb: string, object: string): string =>
  `${subject}/2/nsubj ${verb}/VBD/0/root ${object}/2/obj`;

describe('what verbs of saying and light verbs do with an object', () => {
  check('goods are recalled', told('firm/NN', 'recalled', 'cars/NNS'), 'recall');
  check(
    'an envoy is recalled',
    told('Estal/NNP@place', 'recalled', 'envoys/NNS').replace('/NNP@place/2/nsubj', '/NNP/2/nsubj@place'),
    'recall',
  );
  check('who takes the oath takes office', told('Rao/NNP', 'took', 'oath/NN'), 'appointment');
  const witness = `${told('Rao/NNP', 'took', 'oath/NN')} to/TO/5/mark tell/VB/3/acl it/PRP/5/obj`;
  check('an oath to do something is none of office', witness, 'take');
  const spoke = 'The/DT/3/det two/CD/3/nummod leaders/NNS/4/nsubj spoke/VBD/0/root';
  check('what two do who speak', spoke, 'call', 3);
  check('what hundreds do who speak', spoke.replace('two/', '300/'), 'speech', 3);
  const rao = 'Rao/NNP/2/nsubj@person spoke/VBD/0/root over/IN/4/case phone/NN/2/obl';
  check('who speaks over the phone', rao, 'call');
  check('who speaks over the noise', rao.replace('phone/', 'noise/'), 'speech');
  check(
    'who rings somebody up',
    'Rao/NNP/2/nsubj@person rang/VBD/0/root up/RP/2/compound:prt Lind/NNP/2/obj@person',
    'call',
  );
  const welcomed = `${told('Oru/NNP', 'welcomed', 'troops/NNS')} back/RB/2/advmod`;
  check('who is welcomed back has returned', welcomed, 'return');
  check('who is welcomed there has not', welcomed.replace('back', 'there'), 'say');
  const hears = (whom: string, day: string): string =>
    `Rao/NNP/2/nsubj@person told/VBD/0/root the/DT/4/det ${whom}/NN/2/obj on/IN/6/case Friday/NNP/2/obl${day}`;
  const that = ' Lind/NNP/8/nsubj@person lied/VBD/2/ccomp';
  check('what a committee is told on a day', hears('committee', '=DATE') + that, 'trial');
  check('what it is told on none', hears('committee', '') + that, 'say');
  check('what was told before', hears('committee', '=DATE'), 'say');
  const will = ' Lind/NNP/9/nsubj@person will/MD/9/aux leave/VB/2/ccomp';
  check('what it is told of what is to come', hears('committee', '=DATE') + will, 'say');
  check('what parliament is told', hears('parliament', '=DATE') + that, 'say');
  check('what a newspaper is told', hears('newspaper', '=DATE') + that, 'say');
  const cases = 'Estal/NNP/2/nsubj@place confirmed/VBD/0/root cases/NNS/2/obj of/IN/5/case flu/NN/3/nmod';
  check('a country confirms cases of an illness', cases, 'discovery');
  check(
    'a clerk confirms cases of anything',
    cases.replace('Estal/NNP/2/nsubj@place', 'Clerks/NNS/2/nsubj'),
    'say',
  );
  const death =
    'Estal/NNP/2/nsubj@place reported/VBD/0/root its/PRP$/5/nmod:poss first/JJ/5/amod death/NN/2/obj';
  check('a first death is reported', death, 'discovery');
  check('another one is', death.replace('first/', 'tenth/'), 'say');
  const deaths =
    'Estal/NNP/2/nsubj@place reported/VBD/0/root five/CD/5/nummod new/JJ/5/amod deaths/NNS/2/obj';
  check('five new deaths are reported', deaths, 'discovery');
  check('five sudden ones are', deaths.replace('new/', 'sudden/'), 'say');
  check(
    'the police report five new ones',
    deaths.replace('Estal/NNP/2/nsubj@place', 'Police/NNS/2/nsubj'),
    'say',
  );
  const admitted =
    'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass admitted/VBN/0/root to/TO/5/case hospital/NN/3/obl';
  check('who is admitted to hospital', admitted, 'treatment', 2);
  check('who is admitted to the bar', admitted.replace('hospital', 'bar'), 'say', 2);
  check('a rating is cut', told('Agency/NN', 'cut', 'rating/NN'), 'rating');
  check('figures that a firm makes known', told('firm/NN', 'reported', 'losses/NNS'), 'earnings');
  check('what police report', told('police/NN', 'reported', 'losses/NNS'), 'say');
  check('what else a firm reports', told('firm/NN', 'reported', 'threats/NNS'), 'say');
  check('ministers are recalled', told('party/NN', 'recalled', 'ministers/NNS'), 'recall');
  check('a newspaper recalls', told('newspaper/NN', 'recalled', 'cars/NNS'), 'say');
  check('a witness is recalled', told('panel/NN', 'recalled', 'witnesses/NNS'), 'say');
  check('what a person recalls', 'Rao/NNP/2/nsubj@person recalled/VBD/0/root cars/NNS/2/obj', 'say');
  const envoy = 'Rao/NNP/2/nsubj@person recalled/VBD/0/root her/PRP$/4/nmod:poss envoy/NN/2/obj';
  check('the envoy of a person is recalled', envoy, 'recall');
  check('and nobody else’s friend', envoy.replace('envoy/', 'friend/'), 'say');
  check('what happened is recalled', told('firm/NN', 'recalled', 'attacks/NNS'), 'say');
  check(
    'what is recalled in a clause',
    'firm/NN/2/nsubj recalled/VBD/0/root they/PRP/4/nsubj left/VBD/2/ccomp',
    'say',
  );
  check(
    'cases that are counted',
    'Estal/NNP/2/nsubj@place confirmed/VBD/0/root 64/CD/4/nummod cases/NNS/2/obj',
    'discovery',
  );
  check(
    'cases of a crime',
    'Estal/NNP/2/nsubj@place confirmed/VBD/0/root 64/CD/4/nummod cases/NNS/2/obj of/IN/6/case theft/NN/4/nmod',
    'say',
  );
  check('what is confirmed otherwise', told('firm/NN', 'confirmed', 'plans/NNS'), 'say');
  check('a court hears a case', told('court/NN', 'heard', 'appeals/NNS'), 'trial');
  check('a case that residents hear', told('residents/NNS', 'heard', 'appeals/NNS'), 'hear');
  check('what is heard otherwise', told('court/NN', 'heard', 'music/NN'), 'hear');
  check('gas is used', told('police/NNS', 'used', 'gas/NN'), 'fight');
  check('gas is burnt', told('plant/NN', 'used', 'gas/NN'), 'use');
  check('a tool is used', told('police/NNS', 'used', 'ladders/NNS'), 'use');
  check('a dam gives way', told('dam/NN', 'gave', 'way/NN'), 'accident');
  check('a driver gives way', told('driver/NN', 'gave', 'way/NN'), 'give');
  check(
    'one thing gives way to another',
    `${told('dam/NN', 'gave', 'way/NN')} to/IN/5/case bridges/NNS/2/obl`,
    'give',
  );
  check('a law takes effect', told('law/NN', 'takes', 'effect/NN').replace('VBD', 'VBZ'), 'launch');
  check('a drug takes effect', told('drug/NN', 'took', 'effect/NN'), 'take');
  check(
    'a minister is to answer questions',
    'Rao/NNP/3/nsubj@person will/MD/3/aux answer/VB/0/root questions/NNS/3/obj',
    'speech',
    2,
  );
  check('a minister answered questions', told('minister/NN', 'answered', 'questions/NNS'), 'say');
});
