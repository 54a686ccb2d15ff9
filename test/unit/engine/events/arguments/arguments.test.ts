import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { eventsOf, inputOf } from '../sentence';

/** The first event only. */
function check(name: string, tree: string, expected: string): void {
  it(name, () => {
    const [first = ''] = eventsOf(tree);
    assert.equal(first.split(' | ')[1] ?? '', expected);
  });
}

describe('arguments of events', () => {
  const SAW = (subject: string): string =>
    `${subject} saw/VBD/0/root its/PRP$/4/nmod:poss conference/NN/2/obj`;
  check('a town that sees it is where it is', SAW('Oru/NNP/2/nsubj@place'), 'place:Oru agent:its');
  check('whoever sees it takes part', SAW('Acme/NNP/2/nsubj@organization'), 'agent:Acme agent:its');
  const APPROVAL =
    'Acme/NNP/2/nsubj@organization received/VBD/0/root Norvia/NNP/5/compound@place government/NN/5/compound approval/NN/2/obj';
  check('a country whose government gives it', APPROVAL, 'agent:Acme agent:Norvia');
  check('no country where it is', APPROVAL.replace('government', 'oil'), 'agent:Acme place:Norvia');
  const SPILL =
    'The/DT/2/det spill/NN/5/nsubj By/IN/4/case Berg/NNP/2/nmod@person stopped/VBD/0/root ports/NNS/5/obj';
  check('who wrote the article has no part in it', SPILL, '');
  check('who did it has', SPILL.replace('By/IN', 'by/IN'), 'agent:Berg');
  check('who did it has in a title in capitals', SPILL.replace('spill', 'Spill'), 'agent:Berg');
  check('who has no name has', SPILL.replace('Berg/NNP/2/nmod@person', 'rebels/NNS/2/nmod'), 'agent:rebels');
  const CONTACT =
    'Rao/NNP/2/nsubj@person hailed/VBD/0/root their/PRP$/4/nmod:poss contact/NN/2/obj since/IN/7/case a/DT/7/det call/NN/4/nmod';
  it('whose event another one is counted from', () => {
    assert.equal(eventsOf(CONTACT).at(-1), 'call call occurred | agent:their');
    assert.equal(eventsOf(CONTACT.replace('call', 'protest')).at(-1), 'protest protest occurred');
  });
  it('are as whom somebody is identified', () => {
    const driver = (verb: string): string =>
      `The/DT/2/det driver/NN/8/nsubj:pass ${verb}/VBN/2/acl as/IN/5/case Ola/NNP/3/obl@person Berg/NNP/5/flat@person was/VBD/8/aux:pass arrested/VBN/0/root`;
    const named = (tree: string): number | undefined =>
      findEvents(inputOf(tree)).at(-1)?.arguments[0]?.mention;
    assert.equal(named(driver('identified')), 0);
    assert.equal(named(driver('dressed')), undefined);
    assert.equal(named(driver('identified').replace('was/VBD', '’s/POS/4/case was/VBD')), undefined);
  });
  it('are of what somebody is punished for whoever is', () => {
    const jailed = (verb: string): string =>
      `Courts/NNS/2/nsubj ${verb}/VBD/0/root Rao/NNP/2/obj@person for/IN/5/mark attacking/VBG/2/advcl Berg/NNP/5/obj@person`;
    assert.equal(eventsOf(jailed('jailed')).at(-1), 'attacking attack occurred | agent:Rao patient:Berg');
    assert.equal(eventsOf(jailed('used')).at(-1), 'attacking attack occurred | agent:Courts patient:Berg');
    const awarded = jailed('awarded')
      .replace(
        '2/obj@person for/IN/5/mark attacking/VBG/2',
        '2/iobj@person medals/NNS/2/obj for/IN/6/mark attacking/VBG/2',
      )
      .replace('Berg/NNP/5', 'Berg/NNP/6');
    assert.equal(eventsOf(awarded).at(-1), 'attacking attack occurred | agent:Rao patient:Berg');
  });
  it('are the person before a clause with "who", rather than the many before', () => {
    const fans = (person: string, verb = 'died/VBD'): string =>
      `Fans/NNS/8/nsubj of/IN/3/case ${person} ,/,/6/punct who/WP/6/nsubj ${verb}/1/acl:relcl ,/,/6/punct met/VBD/0/root`;
    const rao = 'Rao/NNP/1/nmod@person';
    assert.equal(eventsOf(fans(rao))[0], 'died death occurred | patient:Rao');
    assert.equal(eventsOf(fans('Oru/NNP/1/nmod@place'))[0], 'died death occurred | patient:Fans');
    assert.equal(eventsOf(fans(rao, 'protests/VBZ'))[0], 'protests protest occurred | agent:Rao');
    assert.equal(eventsOf(fans(rao, 'protest/VBP'))[0], 'protest protest occurred | agent:Fans');
    assert.equal(eventsOf(fans(rao, 'protested/VBD'))[0], 'protested protest occurred | agent:Fans');
  });
  it('are the many where the verb is theirs', () => {
    const held = (verb: string): string =>
      `Fans/NNS/9/nsubj of/IN/3/case Rao/NNP/1/nmod@person ,/,/7/punct who/WP/7/nsubj:pass ${verb}/VBD/7/aux:pass jailed/VBN/1/acl:relcl ,/,/7/punct met/VBD/0/root`;
    assert.equal(eventsOf(held('was'))[0], 'jailed arrest occurred | patient:Rao');
    assert.equal(eventsOf(held('were'))[0], 'jailed arrest occurred | patient:Fans');
  });
  it('that are owned, and no owner for their object', () => {
    const tree =
      'Rao/NNP/6/nsubj@person ,/,/1/punct whose/WP$/4/nmod:poss aide/NN/5/nsubj spoke/VBD/1/acl:relcl resigned/VBD/0/root';
    assert.equal(eventsOf(tree)[0], 'spoke speech occurred | agent:whose aide');
    const told = tree.replace('whose/WP$/4/nmod:poss', 'whom/WP/5/obj');
    assert.equal(eventsOf(told)[0], 'spoke speech occurred | patient:Rao agent:aide');
  });
  check(
    'the place that something is taken from',
    'Crews/NNS/2/nsubj lifted/VBD/0/root it/PRP/2/obj from/IN/6/case the/DT/6/det Sound/NNP/2/obl@place',
    'agent:Crews patient:it place:the Sound',
  );
  check(
    'whoever something is taken from',
    'Crews/NNS/2/nsubj seized/VBD/0/root it/PRP/2/obj from/IN/5/case Lind/NNP/2/obl@person',
    'agent:Crews patient:it recipient:Lind',
  );
  it('the place that something is arranged for, and for whom', () => {
    const summit =
      'The/DT/2/det summit/NN/4/nsubj:pass was/VBD/4/aux:pass scheduled/VBN/0/root for/IN/6/case Oru/NNP/4/obl@place';
    assert.match(eventsOf(summit)[0] ?? '', /place:Oru/u);
    assert.doesNotMatch(eventsOf(summit.replace('@place', '@person'))[0] ?? '', /place:Oru/u);
  });
  const ORGANIZATION =
    'The/DT/2/det WHO/NNP/3/nsubj@organization held/VBD/0/root talks/NNS/3/obj with/IN/6/case donors/NNS/4/nmod';
  it('that are called like a pronoun', () => {
    assert.equal(eventsOf(ORGANIZATION)[0], 'talks talks occurred | agent:The WHO companion:donors');
  });
  const FILED =
    'Rao/NNP/2/nsubj@person sued/VBD/0/root LAGOS/NNP/2/obj@place (/-LRB-/5/punct Reuters/NNP/3/dep )/-RRB-/5/punct -/:/3/punct';
  it('that are no place of a report', () => {
    assert.equal(eventsOf(FILED)[0], 'sued lawsuit occurred | agent:Rao');
    assert.equal(
      eventsOf(FILED.replace('LAGOS', 'Lagos'))[0],
      'sued lawsuit occurred | agent:Rao patient:Lagos',
    );
  });
  const ALONG =
    'Rao/NNP/2/nsubj@person left/VBD/0/root along/IN/5/case with/IN/3/fixed Lind/NNP/2/obl@person';
  it('that come along', () => {
    assert.equal(eventsOf(ALONG)[0], 'left departure occurred | agent:Rao companion:Lind');
  });
  const BORDER =
    'Norvia/NNP/2/nsubj@place signed/VBD/0/root its/PRP$/4/nmod:poss deal/NN/2/obj with/IN/6/case Estal/NNP/4/nmod@place';
  it('that stand behind "with", but not where that is a border', () => {
    const closed = BORDER.replace('signed', 'closed').replace('deal', 'border');
    assert.match(eventsOf(BORDER)[0] ?? '', /companion:Estal/u);
    assert.equal(eventsOf(closed)[0], 'closed closure occurred | agent:Norvia patient:its border');
  });
  const INQUIRY =
    'They/PRP/2/nsubj opened/VBD/0/root a/DT/4/det inquiry/NN/2/obj into/IN/6/case Rao/NNP/4/nmod@person';
  it('into whom something is looked, but not into what', () => {
    assert.deepEqual(eventsOf(INQUIRY), ['inquiry investigation occurred | agent:They patient:Rao']);
    assert.deepEqual(eventsOf(INQUIRY.replace('Rao/NNP/4/nmod@person', 'trade/NN/4/nmod')), [
      'inquiry investigation occurred | agent:They topic:trade',
    ]);
  });
  const BETWEEN =
    'Ships/NNS/2/nsubj sank/VBD/0/root between/IN/4/case Oru/NNP/2/obl@place and/CC/6/cc Estal/NNP/4/conj@place';
  it('that something befalls between them are places, and others sides', () => {
    assert.equal(eventsOf(BETWEEN)[0], 'sank accident occurred | patient:Ships place:Oru place:Estal');
    assert.match(eventsOf(BETWEEN.replace('sank', 'met'))[0] ?? '', /companion:Oru/u);
  });
  check(
    'no place into which something ran',
    'Lorries/NNS/2/nsubj collided/VBD/0/root with/IN/5/case a/DT/5/det bridge/NN/2/obl in/IN/7/case Oru/NNP/2/obl@place',
    'agent:Lorries place:Oru',
  );
  check(
    'subjects that "and" joins',
    'Rao/NNP/4/nsubj@person and/CC/3/cc Lind/NNP/1/conj@person met/VBD/0/root',
    'agent:Rao agent:Lind',
  );
  check(
    'subjects whose tree is broken',
    'Norvia/NNP/5/dep@place and/CC/1/cc Estal/NNP/5/nsubj@place have/VBP/5/aux launched/VBN/0/root it/PRP/5/obj',
    'agent:Norvia agent:Estal patient:it',
  );
  check(
    'no name from the next clause',
    'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person and/CC/6/cc Moreau/NNP/6/nsubj@person left/VBD/2/conj',
    'agent:Rao patient:Lind',
  );
  check(
    'a passive',
    'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass arrested/VBN/0/root by/IN/5/case police/NNS/3/obl:agent',
    'patient:Rao agent:police',
  );
  check(
    'a conjunct of a passive',
    'seized/VBN/0/root Rao/NNP/1/nsubj:pass@person was/VBD/1/aux:pass and/CC/5/cc suspended/VBN/1/conj',
    'patient:Rao',
  );
  check(
    'an apposition',
    'The/DT/2/det company/NN/4/nsubj Starmill/NNP/2/appos@organization opened/VBD/0/root a/DT/6/det plant/NN/4/obj',
    'agent:The company patient:a plant',
  );
  check(
    'the places that are given as examples',
    'Rao/NNP/2/nsubj@person met/VBD/0/root farmers/NNS/2/obj in/IN/5/case cities/NNS/2/obl like/IN/7/case Estal/NNP/5/nmod@place and/CC/9/cc Oru/NNP/7/conj@place',
    'agent:Rao patient:farmers place:cities place:Estal place:Oru',
  );
  check(
    'but not what a place only has',
    'Rao/NNP/2/nsubj@person met/VBD/0/root farmers/NNS/2/obj in/IN/5/case cities/NNS/2/obl of/IN/7/case Norvia/NNP/5/nmod@place',
    'agent:Rao patient:farmers place:cities',
  );
  it('who is to do what the plans are of with which something is done', () => {
    const tree =
      'Acme/NNP/2/nsubj@organization prepares/VBZ/0/root to/TO/4/mark enter/VB/2/xcomp Oru/NNP/4/obj@place with/IN/7/case plans/NNS/4/obl to/TO/9/mark open/VB/7/acl shops/NNS/9/obj';
    assert.ok(eventsOf(tree).includes('open opening planned | agent:Acme patient:shops'));
    const told = tree.replace('prepares/VBZ/0/root', 'told/VBD/0/root Lind/NNP/2/iobj@person');
    assert.ok(!eventsOf(told).some((event) => event.startsWith('open') && event.includes('agent:Acme')));
  });
  check('who dies', 'Five/CD/2/nummod people/NNS/3/nsubj died/VBD/0/root', 'patient:Five people');
  check(
    'a place',
    'Rao/NNP/2/nsubj@person arrived/VBD/0/root in/IN/4/case Estal/NNP/2/obl@place',
    'agent:Rao place:Estal',
  );
  check(
    'a companion',
    'Rao/NNP/2/nsubj@person spoke/VBD/0/root with/IN/4/case Lind/NNP/2/obl@person about/IN/6/case trade/NN/2/obl',
    'agent:Rao companion:Lind topic:trade',
  );
  check(
    'no companion of things',
    'Rao/NNP/2/nsubj@person opened/VBD/0/root it/PRP/2/obj with/IN/5/case pride/NN/2/obl',
    'agent:Rao patient:it',
  );
  const visit = 'Rao/NNP/2/nsubj@person arrives/VBZ/0/root for/IN/5/case a/DT/5/det visit/NN/2/obl';
  it('who comes for a visit', () => {
    assert.ok(eventsOf(visit).some((event) => event.includes('visit') && event.includes('| agent:Rao')));
  });
  it('nobody who pays for a visit', () => {
    const paid = eventsOf(visit.replace('arrives/VBZ', 'paid/VBD'));
    assert.ok(!paid.some((event) => event.startsWith('visit') && event.includes('agent:Rao')));
  });
  it('who does something on a journey that is told as new, but not on one that all know, and no crowd', () => {
    const trip =
      'Rao/NNP/2/nsubj@person slept/VBD/0/root on/IN/5/case a/DT/5/det trip/NN/2/obl to/IN/7/case Lagos/NNP/5/nmod@place';
    const isRaos = (tree: string): boolean =>
      eventsOf(tree).some((event) => event.startsWith('trip') && event.includes('agent:Rao'));
    assert.ok(isRaos(trip));
    assert.ok(!isRaos(trip.replace('a/DT', 'the/DT')));
    assert.ok(!isRaos(trip.replace('@person', '@organization')));
  });
  it('who tells something on an occasion, but not what only happens there', () => {
    const call =
      'In/IN/3/case a/DT/3/det call/NN/5/obl Rao/NNP/5/nsubj@person listed/VBD/0/root losses/NNS/5/obj on/IN/8/case Friday/NNP/3/nmod=DATE';
    const isRaos = (tree: string): boolean =>
      eventsOf(tree).some((event) => event.startsWith('call') && event.includes('agent:Rao'));
    assert.ok(isRaos(call));
    assert.ok(!isRaos(call.replace('listed', 'suffered')));
    assert.ok(!isRaos(call.replace('@person', '')));
  });
  it('who tells something as they speak there', () => {
    const told = (doing: string): string =>
      `${doing}/VBG/6/advcl at/IN/4/case a/DT/4/det hearing/NN/1/obl officials/NNS/6/nsubj listed/VBD/0/root losses/NNS/6/obj`;
    const isTheirs = (tree: string): boolean =>
      eventsOf(tree).some((event) => event.startsWith('hearing') && event.includes('agent:officials'));
    assert.ok(isTheirs(told('Testifying')));
    assert.ok(!isTheirs(told('Sleeping')));
  });
  it('who says something during talks with somebody', () => {
    const said =
      'Rao/NNP/2/nsubj@person said/VBD/0/root so/RB/2/advmod during/IN/5/case talks/NNS/2/obl with/IN/7/case Lind/NNP/5/nmod@person';
    assert.ok(eventsOf(said).some((event) => event.includes('agent:Rao companion:Lind')));
    const alone = said.replace(' with/IN/7/case Lind/NNP/5/nmod@person', '');
    assert.ok(!eventsOf(alone).some((event) => event.startsWith('talks') && event.includes('agent:Rao')));
  });
  check(
    'the noun before a relative clause',
    'crews/NNS/5/nsubj who/WP/3/nsubj fled/VBD/1/acl:relcl Estal/NNP/3/obj@place returned/VBD/0/root',
    'agent:crews patient:Estal',
  );
  check(
    'a summit of two',
    "Rao/NNP/3/nmod:poss@person 's/POS/1/case summit/NN/6/nsubj with/IN/5/case Lind/NNP/3/nmod@person helped/VBD/0/root",
    'agent:Rao companion:Lind',
  );
  check(
    'a call between two',
    'The/DT/2/det call/NN/6/nsubj between/IN/4/case Rao/NNP/2/nmod@person and/CC/7/cc helped/VBD/0/root Lind/NNP/4/conj@person',
    'agent:Rao agent:Lind',
  );
  check(
    'the place before an attack',
    'The/DT/3/det Estal/NNP/3/compound@place attack/NN/4/nsubj helped/VBD/0/root',
    'place:Estal',
  );
  check(
    'nobody by whose people a disaster is called',
    'The/DT/3/det Estalian/JJ/3/amod@group earthquake/NN/4/nsubj helped/VBD/0/root',
    '',
  );
  check(
    'but whose attack it is',
    'The/DT/3/det Estalian/JJ/3/amod@group attack/NN/4/nsubj helped/VBD/0/root',
    'agent:Estalian',
  );
  check(
    'whose death',
    "Rao/NNP/3/nmod:poss@person 's/POS/1/case death/NN/4/nsubj helped/VBD/0/root",
    'patient:Rao',
  );
  it('who is dead, where a body is told of, but nobody by other things', () => {
    const found = (thing: string): number | undefined =>
      findEvents(
        inputOf(
          `Rao/NNP/3/nmod:poss@person 's/POS/1/case ${thing}/NN/5/nsubj:pass was/VBD/5/aux:pass found/VBN/0/root`,
        ),
      )[0]?.arguments[0]?.mention;
    assert.equal(found('body'), 0);
    assert.equal(found('car'), undefined);
  });
  check(
    'no time',
    'In/IN/3/case the/DT/3/det morning/NN/5/obl Rao/NNP/5/nsubj@person left/VBD/0/root',
    'agent:Rao',
  );
});

describe('what a clause about a place tells of harm', () => {
  const killed = (verb: string, event = 'attack'): readonly string[] =>
    eventsOf(
      `Rao/NNP/2/nsubj@person condemned/VBD/0/root the/DT/4/det ${event}/NN/2/obj in/IN/6/case Oru/NNP/4/nmod@place which/WDT/8/nsubj ${verb}/VBD/6/acl:relcl Lind/NNP/8/obj@person`,
    );
  it('was done by what happened there', () => {
    assert.ok(killed('killed').includes('killed death occurred | agent:the attack patient:Lind'));
  });
  it('but not where nothing happened there, and no other deed', () => {
    assert.ok(killed('killed', 'house').includes('killed death occurred | agent:Oru patient:Lind'));
    assert.ok(killed('hosted').includes('hosted meeting occurred | agent:Oru patient:Lind'));
  });
});
