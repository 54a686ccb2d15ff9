import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import type { CalendarFields } from '../../../../../src/engine/time/types';
import { inputOf, salienceOf } from '../sentence';

/** The first telling must weigh more than the second. */
function checkOrder(name: string, more: readonly [string, string], less: readonly [string, string]): void {
  it(name, () => {
    assert.ok(salienceOf(...more) > salienceOf(...less));
  });
}

const MET = 'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person on/IN/5/case Friday/NNP/2/obl=DATE';

describe('salience of events', () => {
  it('takes a dated past event of named people for news', () => {
    assert.ok(salienceOf(MET, 'met') > 0.8);
  });

  it('takes the day that is set for news, as one on which something took place', () => {
    const set = 'Rao/NNP/2/nsubj@person proposed/VBD/0/root Friday/NNP/2/obl:unmarked=DATE';
    assert.ok(salienceOf(set, 'proposed') > salienceOf(set.replace('=DATE', ''), 'proposed'));
  });

  it('takes what chronicles tell for more than what they leave out', () => {
    const approved = 'Rao/NNP/2/nsubj@person approved/VBD/0/root plans/NNS/2/obj';
    const spent = approved.replace('approved', 'spent').replace('plans', 'dollars');
    assert.ok(salienceOf(approved, 'approved') > salienceOf(spent, 'spent') + 0.4);
  });

  it('takes what is asked for no news', () => {
    const played = (which: string): number =>
      salienceOf(
        `Lind/NNP/2/nsubj@person asked/VBD/0/root ${which}/4/det game/NN/7/obj Rao/NNP/7/nsubj@person had/VBD/7/aux played/VBN/2/ccomp`,
        'played',
      );
    assert.ok(played('a/DT') > played('what/WDT') + 0.05);
  });

  it('takes what is refused for news, as what is done, what is not done for less', () => {
    const refused = 'Rao/NNP/2/nsubj@person refused/VBD/0/root to/TO/4/mark sign/VB/2/xcomp bills/NNS/4/obj';
    const wanted = refused.replace('refused', 'wanted');
    const unsigned = 'Rao/NNP/4/nsubj@person did/VBD/4/aux not/RB/4/advmod sign/VB/0/root bills/NNS/4/obj';
    assert.ok(salienceOf(refused, 'sign') > salienceOf(unsigned, 'sign') + 0.1);
    assert.ok(salienceOf(refused, 'sign') > salienceOf(wanted, 'sign') + 0.1);
  });

  it('takes several of a kind, and interviews, for no event in particular', () => {
    const noun = (word: string, tag: string): number =>
      salienceOf(
        `Rao/NNP/2/nsubj@person likes/VBZ/0/root Estal/NNP/5/nmod:poss@place 's/POS/3/case ${word}/${tag}/2/obj`,
        word,
      );
    assert.ok(noun('earthquake', 'NN') > noun('earthquakes', 'NNS'));
    assert.ok(noun('speech', 'NN') > noun('interview', 'NN') + 0.05);
  });

  it('takes a relative clause far down for background unless it has a time', () => {
    const filler = 'It/PRP/2/nsubj rained/VBD/0/root || It/PRP/2/nsubj snowed/VBD/0/root || ';
    const clause =
      'Rao/NNP/0/root@person ,/,/4/punct who/WP/4/nsubj toured/VBD/1/acl:relcl Estal/NNP/4/obj@place';
    const near = salienceOf(clause, 'toured');
    const far = salienceOf(filler + clause, 'toured');
    const dated = salienceOf(`${filler + clause} on/IN/7/case Friday/NNP/4/obl=DATE`, 'toured');
    assert.ok(near > far && dated > far + 0.2);
  });

  it('takes speech for no news of its own', () => {
    const tree = 'Rao/NNP/2/nsubj@person said/VBD/0/root he/PRP/4/nsubj resigned/VBD/2/ccomp';
    assert.ok(salienceOf(tree, 'said') < 0.3);
    assert.ok(salienceOf(tree, 'resigned') > 0.5);
  });

  it('takes states, thoughts and the simple present for background', () => {
    assert.ok(
      salienceOf('The/DT/2/det timing/NN/3/nsubj carries/VBZ/0/root weight/NN/3/obj', 'carries') < 0.1,
    );
    assert.ok(salienceOf('Rao/NNP/2/nsubj@person hopes/VBZ/0/root so/RB/2/advmod', 'hopes') < 0.1);
    assert.ok(salienceOf('Rao/NNP/2/nsubj@person exports/VBZ/0/root rice/NN/2/obj', 'exports') < 0.2);
  });

  it('takes a deadline for news, a plan without one for less', () => {
    const dated =
      'Rao/NNP/2/nsubj@person pledged/VBD/0/root to/TO/4/mark create/VB/2/xcomp jobs/NNS/4/obj by/IN/7/case May/NNP/4/obl=DATE';
    const open = 'Rao/NNP/2/nsubj@person pledged/VBD/0/root to/TO/4/mark create/VB/2/xcomp jobs/NNS/4/obj';
    assert.ok(salienceOf(dated, 'create') > 0.5);
    assert.ok(salienceOf(open, 'create') < 0.3);
  });

  it('takes a participle for the news where the main clause only says something', () => {
    const clause = (main: string): number =>
      salienceOf(
        `Rao/NNP/2/nsubj@person ${main}/VBD/0/root talks/NNS/2/obj ,/,/5/punct announcing/VBG/2/advcl a/DT/7/det fund/NN/5/obj`,
        'announcing',
      );
    assert.ok(clause('stressed') > clause('opened') + 0.05);
  });

  checkOrder(
    'counts names',
    [MET, 'met'],
    ['They/PRP/2/nsubj met/VBD/0/root them/PRP/2/obj on/IN/5/case Friday/NNP/2/obl=DATE', 'met'],
  );
  checkOrder(
    'counts statements before questions',
    ['Rao/NNP/2/nsubj resigned/VBD/0/root ././2/punct', 'resigned'],
    ['Rao/NNP/2/nsubj resigned/VBD/0/root ?/./2/punct', 'resigned'],
  );
  checkOrder(
    'counts what was done before what may be',
    ['Rao/NNP/2/nsubj resigned/VBD/0/root', 'resigned'],
    ['Rao/NNP/3/nsubj may/MD/3/aux resign/VB/0/root', 'resign'],
  );
  checkOrder(
    'counts who is named before a pronoun that stands for nobody',
    ['The/DT/2/det firm/NN/3/nsubj fired/VBD/0/root Lind/NNP/3/obj@person', 'fired'],
    ['They/PRP/2/nsubj fired/VBD/0/root Lind/NNP/2/obj@person', 'fired'],
  );
  checkOrder(
    'counts reports before opinions',
    ['Rao/NNP/2/nsubj@person said/VBD/0/root Lind/NNP/4/nsubj@person resigned/VBD/2/ccomp', 'resigned'],
    ['Rao/NNP/2/nsubj@person thinks/VBZ/0/root Lind/NNP/4/nsubj@person resigned/VBD/2/ccomp', 'resigned'],
  );
  checkOrder(
    'counts what is reported as past before what went before',
    ['Rao/NNP/2/nsubj@person resigned/VBD/0/root', 'resigned'],
    ['Rao/NNP/3/nsubj@person had/VBD/3/aux resigned/VBN/0/root', 'resigned'],
  );
  checkOrder(
    'counts an attack with the name of its place before attacks there',
    [
      'Rao/NNP/2/nsubj@person described/VBD/0/root the/DT/5/det Lisbon/NNP/5/compound@place attack/NN/2/obj',
      'attack',
    ],
    [
      'Rao/NNP/2/nsubj@person described/VBD/0/root the/DT/5/det Lisbon/NNP/5/compound@place attacks/NNS/2/obj',
      'attacks',
    ],
  );
  checkOrder(
    'counts an earthquake with the name of its place before a visit, whose place says less',
    [
      'Rao/NNP/2/nsubj@person described/VBD/0/root the/DT/4/det earthquake/NN/2/obj in/IN/6/case Lisbon/NNP/4/nmod@place',
      'earthquake',
    ],
    [
      'Rao/NNP/2/nsubj@person described/VBD/0/root the/DT/4/det visit/NN/2/obj in/IN/6/case Lisbon/NNP/4/nmod@place',
      'visit',
    ],
  );
  checkOrder(
    'counts things before a bare number of them',
    ['Ships/NNS/3/nsubj:pass were/VBD/3/aux:pass inspected/VBN/0/root', 'inspected'],
    ['Nine/CD/3/nsubj:pass were/VBD/3/aux:pass inspected/VBN/0/root', 'inspected'],
  );
  it('counts a bare number of dead as much as people', () => {
    const dead = (subject: string): number =>
      salienceOf(`${subject}/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root`, 'killed');
    assert.equal(dead('Nine/CD'), dead('Guards/NNS'));
  });
  checkOrder(
    "counts what is told before somebody's own words",
    ['Rao/NNP/2/nsubj@person fixed/VBD/0/root the/DT/4/det office/NN/2/obj', 'fixed'],
    ['Rao/NNP/2/nsubj@person fixed/VBD/0/root our/PRP$/4/nmod:poss office/NN/2/obj', 'fixed'],
  );
  it('counts the main clause of a headline for more than that of a sentence further down', () => {
    const tree = 'Rao/NNP/2/nsubj@person blames/VBZ/0/root Lind/NNP/2/obj@person';
    const events = (kind: 'headline' | 'paragraph'): number | undefined =>
      findEvents(inputOf(tree, kind))[0]?.salience;
    assert.ok((events('headline') ?? 0) > 0.7);
    assert.ok((events('paragraph') ?? 1) < 0.5);
  });
  const suspending = 'company/NN/2/nsubj said/VBD/0/root it/PRP/5/nsubj was/VBD/5/aux suspending/VBG/2/ccomp';
  checkOrder(
    'takes what a body says that it is doing for news',
    [suspending, 'suspending'],
    ['company/NN/3/nsubj was/VBD/3/aux suspending/VBG/0/root', 'suspending'],
  );
  it('takes a plan for a day for more than one for a month', () => {
    const input = inputOf(
      'Lind/NNP/3/nsubj@person will/MD/3/aux sell/VB/0/root boats/NNS/3/obj in/IN/6/case May/NNP/3/obl=DATE',
    );
    const on = (fields: CalendarFields): number =>
      findEvents({
        ...input,
        times: input.times.map((t) => ({ ...t, meaning: { kind: 'calendar', fields, choice: 'context' } })),
      })[0]?.salience ?? 0;
    assert.ok(on({ month: 5, day: 3 }) > on({ month: 5 }));
  });
  const attack = (adverb: string): string =>
    `Rao/NNP/3/nsubj@person ${adverb}/RB/3/advmod attacked/VBD/0/root ships/NNS/3/obj`;
  checkOrder(
    'takes what is done mostly or often for a habit',
    [attack('suddenly'), 'attacked'],
    [attack('often'), 'attacked'],
  );
  const onDay = 'on/IN/6/case Monday/NNP/3/obl=DATE';
  checkOrder(
    'takes what was mostly done on a day for no habit',
    [`${attack('largely')} ${onDay}`, 'attacked'],
    [`${attack('often')} ${onDay}`, 'attacked'],
  );
});
