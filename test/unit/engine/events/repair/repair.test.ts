import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { eventsOf, inputOf } from '../sentence';
import { repaired } from './repaired';

describe('verbs that were taken for nouns', () => {
  it('are verbs again behind a name', () => {
    const tree =
      'Rao/NNP/2/nsubj@person spoke/VBD/0/root before/IN/5/case Lind/NNP/5/compound@person arrives/NNS/2/obl in/IN/7/case Estal/NNP/5/nmod@place';
    assert.deepEqual(eventsOf(tree), [
      'spoke speech occurred | agent:Rao',
      'arrives visit planned | agent:Lind place:Estal',
    ]);
  });

  it('are verbs again where a name has no capital', () => {
    const tree =
      'Rao/NNP/0/root@person ,/,/4/punct the/DT/4/det premier/NN/1/appos ,/,/6/punct met/NNP/1/conj Tomas/NNP/6/flat@person Lind/NNP/6/flat@person on/IN/10/case Monday/NNP/1/nmod=DATE';
    assert.deepEqual(eventsOf(tree), ['met meeting occurred | agent:Rao patient:Tomas Lind | on:Monday']);
  });

  it('are verbs again with their ending in -ed', () => {
    const tree =
      'Oru/NNP/2/compound@place aligned/NN/0/root with/IN/4/case Estal/NNP/2/nmod@place in/IN/6/mark condemning/VBG/2/acl it/PRP/6/obj';
    assert.ok(eventsOf(tree).includes('condemning condemnation occurred | agent:Oru patient:it'));
    assert.ok(!eventsOf(tree.replace('aligned', 'seed')).some((event) => event.startsWith('seed')));
  });

  it('leave nouns alone', () => {
    const tree = 'Estal/NNP/2/compound@place prices/NNS/3/nsubj fell/VBD/0/root';
    assert.deepEqual(eventsOf(tree), ['fell decrease occurred | patient:Estal prices']);
  });
});

describe('participles that nothing carries', () => {
  const screens = 'Screens/NNS/2/nsubj projected/VBN/0/root an/DT/4/det image/NN/2/obj ././2/punct';
  const tenseOf = (tree: string): string | undefined => findEvents(inputOf(tree))[0]?.tense;
  it('are the past where they have a subject', () => {
    assert.equal(tenseOf(screens), 'past');
  });
  it('but not in headlines, or as passives', () => {
    assert.equal(tenseOf(screens.replace(' ././2/punct', '')), 'participle');
    assert.equal(tenseOf(screens.replace('nsubj', 'nsubj:pass')), 'participle');
  });
});

describe('what is counted', () => {
  const DEAL =
    'Rao/NNP/2/nsubj@person signed/VBD/0/root deals/NNS/2/obj with/IN/5/case two/CD/3/nmod of/IN/9/case Lind/NNP/9/nmod:poss@person ’s/POS/7/case firms/NNS/2/obl';
  it('hangs on its number rather than on the verb', () => {
    assert.deepEqual(eventsOf(DEAL), ['deals agreement occurred | agent:Rao companion:two']);
  });
  it('is not what stands behind a year', () => {
    assert.ok(eventsOf(DEAL.replace('two/', '2031/'))[0] !== eventsOf(DEAL)[0]);
  });
});

describe('subjects that the parser missed', () => {
  it('are the noun phrase right before a finite verb', () => {
    const tree =
      'On/IN/2/case Monday/NNP/6/obl=DATE the/DT/4/det maker/NN/2/appos Skylane/NNP/4/flat@organization closed/VBD/0/root a/DT/8/det plant/NN/6/obj';
    assert.deepEqual(eventsOf(tree), [
      'closed closure occurred | agent:the maker Skylane patient:a plant | on:Monday',
    ]);
  });
  it('give their clause the conjunction that hung on them', () => {
    const tree =
      'Talks/NNS/2/nsubj began/VBD/0/root days/NNS/2/obj before/IN/5/case Lind/NNP/2/obl@person arrives/VBZ/2/advcl in/IN/8/case Estal/NNP/6/obl@place';
    assert.ok(eventsOf(tree).includes('arrives visit planned | agent:Lind place:Estal'));
    const told = tree.replace('before/IN', 'with/IN');
    assert.ok(eventsOf(told).includes('arrives visit occurred | agent:Lind place:Estal'));
  });
  it('are the name behind the phrase in front, with what renames it', () => {
    const tree =
      'On/IN/2/case Monday/NNP/10/obl=DATE ,/,/4/punct Lena/NNP/2/appos@person Varga/NNP/4/flat@person ,/,/8/punct the/DT/8/det mayor/NN/2/appos ,/,/2/punct resigned/VBD/0/root';
    assert.deepEqual(eventsOf(tree), ['resigned resignation occurred | agent:Lena Varga | on:Monday']);
  });
  it('but not what renames an object', () => {
    const tree =
      'Rao/NNP/2/nsubj@person thanked/VBD/0/root Lind/NNP/2/obj@person ,/,/5/punct Estal/NNP/3/appos@place ,/,/5/punct left/VBD/2/conj';
    assert.ok(eventsOf(tree).includes('left departure occurred | agent:Rao'));
  });
  it('are no object of the verb before', () => {
    const tree = 'Rao/NNP/2/nsubj@person saw/VBD/0/root Lind/NNP/2/obj@person and/CC/5/cc left/VBD/2/conj';
    assert.ok(eventsOf(tree).includes('left departure occurred | agent:Rao'));
  });
  it('are no phrase with a preposition before a comma', () => {
    const tree =
      'As/IN/2/case part/NN/8/nsubj of/IN/5/case the/DT/5/det plan/NN/2/nmod ,/,/7/punct Rao/NNP/5/appos@person resigned/VBD/0/root';
    assert.deepEqual(eventsOf(tree), ['resigned resignation occurred | agent:Rao']);
  });
  it('are no phrase with a preposition or participle before another one', () => {
    const tree =
      'According/VBG/3/case to/IN/1/fixed officials/NNS/7/nsubj ,/,/3/punct Lind/NNP/7/nsubj@person was/VBD/7/aux suing/VBG/0/root Acme/NNP/7/obj@organization';
    assert.deepEqual(eventsOf(tree), ['suing lawsuit occurred | agent:Lind patient:Acme']);
    const ranked =
      'Ranked/VBN/2/amod players/NNS/5/nsubj ,/,/2/punct Lind/NNP/5/nsubj@person sued/VBD/0/root Acme/NNP/5/obj@organization';
    assert.deepEqual(eventsOf(ranked), ['sued lawsuit occurred | agent:Lind patient:Acme']);
  });
  it('are a role before a name, which is the subject', () => {
    const said = (role: string): string =>
      `Committee/NNP/2/compound ${role}/NNP/5/nsubj Ola/NNP/5/nsubj@person Berg/NNP/3/flat@person spoke/VBD/0/root`;
    assert.equal(repaired(said('Chairman')).get('chairman'), 'compound ola');
    assert.equal(repaired(said('Monday')).get('monday'), 'obl:unmarked spoke');
    const judge =
      'Common/JJ/2/amod Pleas/NNPS/6/nsubj Judge/NNP/4/compound Ola/NNP/6/nsubj@person Berg/NNP/4/flat@person spoke/VBD/0/root';
    assert.equal(repaired(judge).get('pleas'), 'compound ola');
    assert.equal(repaired(judge.replace('Judge', 'Monday')).get('pleas'), 'nsubj spoke');
  });
  it('are renamed by a noun between commas that was taken for another one', () => {
    const tree =
      'The/DT/2/det judge/NN/10/nsubj in/IN/5/case the/DT/5/det case/NN/2/nmod ,/,/7/punct Lena/NNP/10/nsubj@person Varga/NNP/7/flat@person ,/,/10/punct resigned/VBD/0/root';
    assert.deepEqual(eventsOf(tree), ['resigned resignation occurred | agent:The judge']);
    assert.deepEqual(eventsOf(tree.replace('judge/', 'week/')), [
      'resigned resignation occurred | agent:Lena Varga',
    ]);
  });
  it('are not the day before them', () => {
    const tree =
      'Yesterday/NN/4/nsubj:pass=DATE workers/NNS/4/nsubj:pass were/VBD/4/aux:pass dismissed/VBN/0/root';
    assert.deepEqual(eventsOf(tree), ['dismissed dismissal occurred | patient:workers | on:Yesterday']);
  });
  it('stand before a relative pronoun whose clause hangs elsewhere', () => {
    const tree =
      'Rao/NNP/2/nsubj@person honoured/VBD/0/root soldiers/NNS/2/obj who/WP/6/nsubj:pass were/VBD/6/aux:pass killed/VBN/2/ccomp';
    assert.ok(eventsOf(tree).includes('killed death occurred | patient:soldiers'));
  });
  it('leave lists with "and" alone', () => {
    const tree = 'Rao/NNP/4/nsubj@person and/CC/3/cc Lind/NNP/1/conj@person resigned/VBD/0/root';
    assert.deepEqual(eventsOf(tree), ['resigned resignation occurred | agent:Rao agent:Lind']);
  });
});

describe('nouns that were taken for other words', () => {
  it('are nouns again before a finite verb', () => {
    const tree =
      'Acme/NNP/2/nsubj@organization shares/VBZ/0/root fell/VBD/2/ccomp by/IN/6/case two/CD/6/nummod percent/NN/3/obl';
    assert.deepEqual(eventsOf(tree), ['fell decrease occurred | patient:Acme shares']);
  });
  it('are nouns again where an adverb would follow one', () => {
    const tree = 'The/DT/2/det oil/NN/4/nsubj well/RB/4/advmod exploded/VBD/0/root';
    assert.deepEqual(eventsOf(tree), ['exploded attack occurred | patient:The oil well']);
  });
  it('are one phrase with what a dash joins to them', () => {
    const tree =
      'Rao/NNP/2/nsubj@person opened/VBD/0/root Estal/NNP/2/obl@place -/:/5/punct Oru/NNP/6/compound@place talks/NNS/2/obj';
    assert.ok(eventsOf(tree).includes('talks talks occurred | agent:Estal agent:Oru'));
  });
  it('leave adverbs alone before what they measure', () => {
    const tree =
      'Rao/NNP/2/nsubj@person sold/VBD/0/root the/DT/4/det depot/NN/2/obj well/RB/7/advmod before/IN/7/case May/NNP/2/obl=DATE';
    assert.deepEqual(eventsOf(tree), ['sold sale occurred | agent:Rao patient:the depot | before:May']);
  });
  it('leave verbs and adverbs alone', () => {
    const tree = 'Rao/NNP/2/nsubj@person spoke/VBD/0/root well/RB/2/advmod';
    assert.deepEqual(eventsOf(tree), ['spoke speech occurred | agent:Rao']);
  });
});
