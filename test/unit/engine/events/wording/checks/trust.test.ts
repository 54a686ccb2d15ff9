import assert from 'node:assert/strict';
import { findEvents } from '../../../../../../src/engine/events';
import { inputOf } from '../../sentence';
import { check, wordingOf } from '../../worded';

/** Whether the title of the event with a trigger cannot be relied on. */
function isDoubtful(tree: string, trigger: string): boolean {
  const input = inputOf(tree);
  const event = findEvents(input).find(({ start, end }) => input.article.text.slice(start, end) === trigger);
  return event?.doubtful === true;
}

describe('the words of a title', () => {
  it('have the small word that leads to the next one', () => {
    const flew = (obj: string): string =>
      `Rao/NNP/2/nsubj@person flew/VBD/0/root past/IN/5/case the/DT/5/det quay/NN/2/${obj}`;
    assert.equal(wordingOf(flew('obj'), 'flew'), 'Rao flies past the quay');
    assert.equal(wordingOf(flew('obl'), 'flew'), 'Rao flies past the quay');
  });
  it('may begin with the name of a group behind what it is', () => {
    const held = (group: string, name: string): string =>
      `An/DT/3/det armed/JJ/3/amod group/NN/5/${group} Lind/NNP/${name}@other kidnapped/VBD/0/root Rao/NNP/5/obj@person and/CC/8/cc murdered/VBD/5/conj ten/CD/8/obj`;
    assert.equal(wordingOf(held('nsubj', '3/appos'), 'kidnapped'), 'Lind kidnaps Rao [and] [murders] [ten]');
    assert.equal(wordingOf(held('obl', '5/nsubj'), 'kidnapped'), 'An armed group Lind kidnaps Rao');
  });
  it('have no name joined to an office of a place, who may hold that, too', () => {
    const freed = (mark: string): string =>
      `Rao/NNP/2/nsubj@person freed/VBD/0/root heads/NNS/2/obj of/IN/5/case Oru/NNP/3/nmod${mark} and/CC/10/cc Chief/NNP/10/compound of/IN/9/case Docks/NNPS/7/nmod Lind/NNP/3/conj@person at/IN/12/case noon/NN/2/obl`;
    assert.match(wordingOf(freed('@place'), 'freed'), /Chief of Docks Lind/u);
    assert.doesNotMatch(wordingOf(freed('@person'), 'freed'), /Docks/u);
  });
  it('have the age of somebody before the name', () => {
    const freed = (first: string): string =>
      `Rao/NNP/2/nsubj@person freed/VBD/0/root ${first}/CD/7/nummod -/HYPH/5/punct year/NN/7/compound old/NN/7/compound baker/NN/2/obj Lind/NNP/7/appos@person`;
    assert.equal(isDoubtful(freed('ten'), 'freed'), false);
  });
  it('end before a clause of others', () => {
    const failed =
      'Oru/NNP/2/compound@place dam/NN/3/nsubj failed/VBD/0/root and/CC/8/cc half/NN/8/nsubj of/IN/7/case Tarn/NNP/5/nmod@place woke/VBD/3/conj under/IN/10/case water/NN/8/obl ././3/punct';
    assert.equal(wordingOf(failed, 'failed'), 'Oru dam fails');
  });
  it('are of one sentence', () => {
    const raised = (article: string, noun = 'couple'): string =>
      `Oru/NNP/2/nsubj@organization raised/VBD/0/root ${article}/DT/5/det old/JJ/5/amod ${noun}/NN/2/obj`;
    assert.equal(isDoubtful(raised('The'), 'raised'), true);
    assert.equal(isDoubtful(raised('the'), 'raised'), false);
    const eased = (businesses: string): string =>
      `Oru/NNP/2/nsubj@place eased/VBD/0/root curbs/NNS/4/compound ${businesses}/NNS/2/obj in/IN/6/case town/NN/4/nmod`;
    assert.equal(isDoubtful(eased('Businesses'), 'eased'), true);
    assert.equal(isDoubtful(eased('businesses'), 'eased'), false);
    // the title of a work
    assert.equal(
      isDoubtful(raised('The').replace('old', 'Old').replace('couple', 'Couple'), 'raised'),
      false,
    );
  });
  it('leave out that the time of something has come, but not how likely it is', () => {
    const isTo = (due: string): string =>
      `Rao/NNP/3/nsubj@person is/VBZ/3/cop ${due}/JJ/0/root to/TO/5/mark visit/VB/3/xcomp Oslo/NNP/5/obj@place`;
    assert.equal(isDoubtful(isTo('due'), 'visit'), false);
    assert.equal(isDoubtful(isTo('likely'), 'visit'), true);
  });
  it('may end with the verb before the day', () => {
    const shunned =
      'Rao/NNP/0/root@person ,/,/1/punct shunned/VBN/1/acl on/IN/5/case Monday/NNP/3/obl=DATE ,/,/1/punct';
    assert.equal(isDoubtful(shunned, 'shunned'), false);
  });
  it('have no owner without what is owned', () => {
    const ended = (what: string): string => `Rao/NNP/2/nsubj@person ended/VBD/0/root ${what}`;
    assert.equal(isDoubtful(ended('his/PRP$/2/obj'), 'ended'), true);
    assert.equal(isDoubtful(ended('his/PRP$/4/nmod:poss bid/NN/2/obj'), 'ended'), false);
  });
  it('tell nothing of a rally that is said of who was there', () => {
    const attended = (preposition: string): string =>
      wordingOf(
        `He/PRP/2/nsubj attended/VBD/0/root the/DT/5/det Oru/NNP/5/compound@place rally/NN/2/obj ${preposition}/IN/8/case a/DT/8/det mask/NN/2/obl`,
        'rally',
        'impersonal',
      );
    assert.match(attended('without'), /^attending/u);
    assert.match(attended('in'), /^the Oru rally is attended/u);
    const met = (verb: string): string =>
      wordingOf(`He/PRP/2/nsubj ${verb}/VBD/0/root the/DT/4/det judge/NN/2/obj`, verb, 'impersonal');
    for (const verb of ['faced', 'got']) assert.match(met(verb), /^(?:fac|gett)ing/u);
    assert.match(met('saw'), /^the judge is seen/u);
  });
  it('have no "what" without its clause, which is left out with it where it is long', () => {
    const tree =
      'Reports/NNS/7/nsubj of/IN/3/case what/WP/1/nmod would/MD/6/aux later/RB/6/advmod kill/VB/3/acl:relcl came/VBD/0/root from/IN/9/case Oru/NNP/7/obl@place';
    assert.match(wordingOf(tree, 'came'), /of what would later kill/u);
    const long = tree.replace('kill/VB/3/acl:relcl', `kill/VB/3/acl:relcl ${'once/RB/7/advmod '.repeat(12)}`);
    assert.doesNotMatch(wordingOf(long.replaceAll('/7/obl', '/19/obl'), 'came'), /what/u);
  });
  it('have no subject of which another clause is left out before the verb', () => {
    const tree =
      'States/NNS/2/compound waters/NNS/9/nsubj near/IN/4/case shore/NN/2/nmod ,/,/7/punct and/CC/7/cc Oru/NNP/2/appos@place has/VBZ/9/aux shut/VBN/0/root the/DT/11/det port/NN/9/obj';
    assert.equal(wordingOf(tree, 'shut'), 'States waters near shore , and Oru shuts the port');
  });
  check(
    'may leave out what opens the clause that is told',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root that/IN/9/mark following/VBG/5/case talks/NNS/9/obl ,/,/9/punct the/DT/8/det depot/NN/9/nsubj closed/VBD/2/ccomp',
    'announced',
    'Rao announces that the depot closed',
  );
  it('do not begin behind "for"', () => {
    const tree =
      'Rao/NNP/7/dep@person treated/VBN/7/advcl for/IN/5/case river/NN/5/compound fever/NN/7/nsubj:pass was/VBD/7/aux:pass named/VBN/0/root in/IN/9/case Oru/NNP/7/obl@place';
    assert.equal(isDoubtful(tree, 'named'), true);
    assert.equal(isDoubtful(tree.replace('for/IN/5/case', 'when/WRB/7/advmod'), 'named'), false);
  });
  const police = (people: string): string =>
    `Homes/NNS/2/nsubj fell/VBD/0/root in/IN/7/mark the/DT/5/det quake/NN/2/obl ${people} police/NNS/8/nsubj arrested/VBD/2/advcl Lind/NNP/8/obj@person`;
  check(
    'begin with a people, whatever stands before it',
    police('Estal/JJ/7/amod@group'),
    'arrested',
    'Estal police arrest Lind',
  );
});
