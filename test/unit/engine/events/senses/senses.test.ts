import assert from 'node:assert/strict';
import { classesOf } from '../sentence';

/** "subject verb object" as a tree. */
function clause(subject: string, verb: string, object: string): string {
  return `${subject}/NN/2/nsubj ${verb}/VBD/0/root ${object === '' ? '' : `${object}/NN/2/obj`}`;
}

function check(subject: string, verb: string, object: string, expected: string): void {
  it(`${subject} ${verb} ${object}`.trim(), () => {
    assert.deepEqual(classesOf(clause(subject, verb, object)), [expected]);
  });
}

function checkNamed(verb: string, object: string, type: string, expected: string): void {
  it(`Rao ${verb} ${object}, a ${type}`, () => {
    const tree = `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root ${object}/NNP/2/obj@${type}`;
    assert.deepEqual(classesOf(tree), [expected]);
  });
}

describe('what works no longer', () => {
  const stopped = (noun: string): string =>
    `The/DT/2/det ${noun}/NN/3/nsubj stopped/VBD/0/root working/VBG/3/xcomp`;
  it('is shut down where people rely on it', () => {
    assert.ok(classesOf(stopped('cable')).includes('closure'));
    assert.ok(classesOf('The/DT/2/det cable/NN/3/nsubj went/VBD/0/root dead/JJ/3/xcomp').includes('closure'));
  });
  it('but not who rests, nor a town that is quiet', () => {
    assert.ok(!classesOf(stopped('clerk')).includes('closure'));
    assert.ok(
      !classesOf('The/DT/2/det town/NN/3/nsubj went/VBD/0/root quiet/JJ/3/xcomp').includes('closure'),
    );
  });
});

describe('what is put on hold', () => {
  const put = (where: string): string =>
    `Oru/NNP/2/nsubj put/VBD/0/root plans/NNS/2/obj on/IN/5/case ${where}/NN/2/obl`;
  it('is suspended', () => {
    assert.ok(classesOf(put('hold')).includes('suspension'));
  });
  it('but not what is put on paper', () => {
    assert.ok(!classesOf(put('paper')).includes('suspension'));
  });
});

describe('what breaks up', () => {
  const broke = (subject: string, object: string): string =>
    `${subject} broke/VBD/0/root up/RP/2/compound:prt ${object}`;
  it('is a couple or a vessel by itself', () => {
    assert.deepEqual(classesOf(broke('couple/NN/2/nsubj', '')), ['divorce']);
    assert.deepEqual(classesOf(broke('ferry/NN/2/nsubj', '')), ['accident']);
  });
  it('but no couple where somebody breaks it up', () => {
    assert.ok(!classesOf(broke('police/NNS/2/nsubj', 'rally/NN/2/obj')).includes('divorce'));
  });
});

describe('what strikes', () => {
  const relative = (noun: string): string =>
    `A/DT/2/det ${noun}/NN/6/nsubj that/WDT/4/nsubj struck/VBD/2/acl:relcl Oru/NNP/4/obj@place frightened/VBD/0/root us/PRP/6/obj`;
  it('is a force of nature where the noun before the clause is one', () => {
    assert.ok(!classesOf(relative('quake')).includes('attack'));
    assert.ok(classesOf(relative('band')).includes('attack'));
  });
});

describe('the event that a verb tells with its subject and object', () => {
  check('judges', 'overturned', 'fines', 'verdict');
  check('lorry', 'overturned', '', 'accident');
  check('passengers', 'lost', 'lives', 'death');
  check('passengers', 'lost', 'luggage', 'loss');
  check('quake', 'hit', 'island', 'disaster');
  check('pump', 'failed', '', 'closure');
  check('scheme', 'failed', '', 'fail');
  check('dam', 'failed', '', 'accident');
  check('platform', 'failed', '', 'fail');
  check('mayor', 'laid', 'cornerstone', 'opening');
  check('mayor', 'laid', 'blame', 'lay');
  check('widow', 'laid', 'stones', 'lay');
  check('storm', 'burst', 'dams', 'accident');
  check('ferry', 'ruptured', '', 'accident');
  check('child', 'burst', 'balloons', 'burst');
  check('minister', 'dialed', 'president', 'call');
  check('minister', 'dialed', 'number', 'dial');
  checkNamed('dialed', 'Lind', 'person', 'call');
  check('navy', 'stopped', 'tanker', 'capture');
  check('officers', 'intercepted', 'lorry', 'capture');
  check('protesters', 'stopped', 'lorry', 'stop');
  check('navy', 'stopped', 'reforms', 'stop');
  check('diver', 'found', 'anchor', 'discovery');
  check('diver', 'found', 'way', 'find');
  check('ministers', 'revisited', 'topics', 'talks');
  check('ministers', 'revisited', 'ruins', 'revisit');
  check('judges', 'reversed', 'injunctions', 'verdict');
  check('driver', 'reversed', 'lorry', 'reverse');
  check('ministers', 'cut', 'taxes', 'decrease');
  check('trawler', 'cut', 'cable', 'damage');
  check('rebels', 'released', 'hostages', 'release');
  check('bank', 'released', 'figures', 'publication');
  checkNamed('passed', 'Lind', 'person', 'pass');
  check('parliament', 'passed', 'bill', 'approval');
  checkNamed('cleared', 'Lind', 'person', 'verdict');
  check('board', 'cleared', 'plan', 'approval');
  checkNamed('met', 'Lind', 'person', 'meeting');
  check('bank', 'met', 'requirements', 'meet');
  checkNamed('entered', 'Estal', 'place', 'movement');
  checkNamed('hosted', 'Lind', 'person', 'meeting');
  check('singer', 'hosted', 'oscars', 'host');
  check('police', 'found', 'evidence', 'discovery');
  check('company', 'found', 'ways', 'find');
  check('temblor', 'shook', 'city', 'disaster');
  check('frost', 'devastated', 'crops', 'disaster');
  check('news', 'devastated', 'him', 'devastate');
  check('he', 'shook', 'hands', 'shake');
  check('scandal', 'rocked', 'city', 'rock');
  check('bus', 'hit', 'wall', 'hit');
  check('police', 'foiled', 'plot', 'prevention');

  check('judges', 'ruled', '', 'verdict');
  checkNamed('ruled', 'Estal', 'place', 'rule');
  check('king', 'ruled', 'country', 'rule');
  check('judge', 'dismissed', 'rumours', 'rejection');
  check('minister', 'dismissed', 'that', 'rejection');
  checkNamed('dismissed', 'Lind', 'person', 'dismissal');
  check('clerk', 'delivered', 'files', 'delivery');
  check('clerk', 'delivered', 'lines', 'speech');
  check('weather', 'hurt', 'sales', 'hurt');
  check('bus', 'hurt', 'child', 'injury');
  check('clinic', 'tested', 'passengers', 'treatment');
  check('clinic', 'screened', 'film', 'screen');
  check('army', 'tested', 'missile', 'weapons-test');
  check('firm', 'tested', 'engine', 'test');

  check('court', 'annulled', 'polls', 'cancellation');
  check('tribunal', 'quashed', 'injunction', 'cancellation');
  check('army', 'quashed', 'hopes', 'quash');
  check('court', 'stayed', 'injunction', 'suspension');
  check('judge', 'stayed', 'execution', 'suspension');
  check('clerk', 'stayed', '', 'stay');
  check('king', 'gave', 'assent', 'agreement');
  check('king', 'gave', 'cup', 'give');
  check('prosecution', 'rested', 'case', 'trial');
  check('prosecution', 'rested', '', 'trial');
  check('cyclist', 'rested', '', 'rest');
  check('sides', 'exchanged', 'prisoners', 'release');
  check('sides', 'exchanged', 'gifts', 'exchange');
  check('sides', 'exchanged', 'students', 'exchange');
  check('divers', 'recovered', 'bodies', 'discovery');
  check('shares', 'recovered', 'ground', 'recover');
  check('minister', 'handed', 'papers', 'hand');

  check('acid', 'burned', 'workers', 'injury');
  check('acid', 'burned', 'fields', 'fire');
  check('flames', 'engulfed', 'depot', 'fire');
  check('crowd', 'engulfed', 'depot', 'disaster');
  check('navy', 'lobbed', 'shells', 'attack');
  check('player', 'lobbed', 'ball', 'lob');
  checkNamed('reached', 'Estal', 'place', 'visit');
  check('delegation', 'reached', 'capital', 'visit');
  check('storm', 'reached', 'capital', 'movement');
  check('delegation', 'landed', '', 'visit');
  check('jet', 'landed', '', 'movement');

  it('a sentence, where somebody is jailed for years', () => {
    const jailed = 'court/NN/2/nsubj jailed/VBD/0/root Lind/NNP/2/obj@person';
    assert.deepEqual(classesOf(jailed), ['arrest']);
    assert.deepEqual(classesOf(`${jailed} for/IN/6/case nine/CD/6/nummod years/NNS/2/obl`), ['verdict']);
  });

  it('a vote, where one of confidence is lost', () => {
    const lost = 'premier/NN/2/nsubj lost/VBD/0/root a/DT/5/det confidence/NN/5/compound vote/NN/2/obj';
    assert.deepEqual(classesOf(lost), ['vote']);
    assert.deepEqual(classesOf(lost.replace('confidence', 'close')), ['loss']);
  });

  it('a ban, where somebody is put on a blacklist', () => {
    const put =
      'Oster/NNP/2/nsubj@place put/VBD/0/root firm/NN/2/obj on/IN/6/case its/PRP$/6/nmod:poss blacklist/NN/2/obl';
    assert.deepEqual(classesOf(put), ['ban']);
    assert.ok(!classesOf(put.replace('blacklist', 'shelf')).includes('ban'));
  });

  it('an annulment, where a court throws or strikes something', () => {
    const threw = 'court/NN/2/nsubj threw/VBD/0/root out/RP/2/compound:prt two/CD/2/obj';
    assert.deepEqual(classesOf(threw), ['cancellation']);
    assert.deepEqual(classesOf(threw.replace('court', 'cook')), ['throw_out']);
    const struck = 'house/NN/2/nsubj struck/VBD/0/root down/RP/2/compound:prt law/NN/2/obj';
    assert.deepEqual(classesOf(struck), ['cancellation']);
    assert.deepEqual(classesOf(struck.replace('law', 'tree')), ['strike_down']);
  });

  it('custody, where people or vehicles are held or led away', () => {
    const held = 'men/NNS/3/nsubj:pass were/VBD/3/aux:pass held/VBN/0/root';
    assert.deepEqual(classesOf(held), ['arrest']);
    assert.deepEqual(classesOf(held.replace('men', 'lorries')), ['arrest']);
    assert.deepEqual(classesOf(held.replace('men', 'shares')), ['hold']);
    assert.deepEqual(classesOf(`${held} as/IN/5/case friends/NNS/3/obl`), ['hold']);
    assert.deepEqual(classesOf(`${held} responsible/JJ/3/xcomp`), ['hold']);
    assert.deepEqual(classesOf('men/NNS/4/nsubj:pass have/VBP/4/aux been/VBN/4/aux:pass held/VBN/0/root'), [
      'hold',
    ]);
    const led = 'men/NNS/3/nsubj:pass were/VBD/3/aux:pass led/VBN/0/root away/RB/3/advmod';
    assert.deepEqual(classesOf(led), ['arrest']);
  });

  it('a rescue, where somebody is pulled from somewhere', () => {
    const pulled = 'crews/NNS/2/nsubj pulled/VBD/0/root boy/NN/2/obj from/IN/5/case rubble/NN/2/obl';
    assert.deepEqual(classesOf(pulled), ['rescue']);
    assert.deepEqual(classesOf(pulled.replace('boy', 'cart')), ['pull']);
  });

  it('an approval, where a body allows somebody to do something', () => {
    const allowed = 'regulator/NN/2/nsubj allowed/VBD/0/root ships/NNS/2/obj to/TO/5/mark sail/VB/2/xcomp';
    assert.ok(classesOf(allowed).includes('approval'));
    assert.ok(!classesOf(allowed.replace('regulator', 'wind')).includes('approval'));
  });

  it('what a participle or clause behind a noun does to it', () => {
    assert.deepEqual(classesOf('bill/NN/0/root passed/VBN/1/acl by/IN/4/case senators/NNS/2/obl:agent'), [
      'approval',
    ]);
    assert.deepEqual(classesOf('town/NN/0/root passed/VBN/1/acl by/IN/4/case cyclists/NNS/2/obl:agent'), [
      'pass',
    ]);
    const passed = 'bill/NN/0/root which/WDT/4/nsubj:pass was/VBD/4/aux:pass passed/VBN/1/acl:relcl';
    assert.deepEqual(classesOf(passed), ['approval']);
    assert.deepEqual(classesOf(passed.replace('bill', 'town')), ['pass']);
  });

  it('a resignation, where it is handed in', () => {
    const handed =
      'minister/NN/2/nsubj handed/VBD/0/root in/RP/2/compound:prt her/PRP$/5/nmod:poss resignation/NN/2/obj';
    assert.deepEqual(classesOf(handed), ['resignation']);
    assert.deepEqual(classesOf(handed.replace('resignation', 'phone')), ['hand_in']);
  });

  it('a conference that somebody addresses', () => {
    const addressed = 'Rao/NNP/2/nsubj@person addressed/VBD/0/root conference/NN/2/obj';
    assert.deepEqual(classesOf(addressed), ['meeting']);
    assert.deepEqual(classesOf(addressed.replace('conference', 'letter')), ['address']);
  });

  it('no crossing, where one is named after what is crossed', () => {
    const saw = 'Rao/NNP/2/nsubj@person painted/VBD/0/root Oru/NNP/5/compound@place';
    assert.deepEqual(classesOf(`${saw} border/NN/5/compound crossing/NN/2/obj`), ['paint']);
    assert.deepEqual(classesOf(`${saw} winter/NN/5/compound crossing/NN/2/obj`), ['paint', 'movement']);
  });

  it('a mistrial that is declared', () => {
    const declared = 'judge/NN/2/nsubj declared/VBD/0/root mistrial/NN/2/obj';
    assert.deepEqual(classesOf(declared), ['trial']);
  });

  it('a post for whom one names, but none as a suspect or among others', () => {
    const named = 'Rao/NNP/2/nsubj@person named/VBD/0/root Lind/NNP/2/obj@person';
    const as = (word: string): string[] => classesOf(`${named} as/IN/6/case the/DT/6/det ${word}/NN/2/obl`);
    assert.deepEqual(as('chairman'), ['appointment']);
    assert.deepEqual(as('suspect'), ['identification']);
    assert.deepEqual(classesOf(`${named} among/IN/5/case guests/NNS/2/obl`), ['identification']);
  });

  it('an order, where somebody is directed to do something', () => {
    const directed = 'Rao/NNP/2/nsubj@person directed/VBD/0/root staff/NNS/2/obj';
    assert.deepEqual(classesOf(directed), ['direct']);
    assert.ok(classesOf(`${directed} to/TO/5/mark leave/VB/2/xcomp`).includes('order'));
  });

  it('no move where somebody comes under fire', () => {
    const came = (preposition: string): string[] =>
      classesOf(`Rao/NNP/2/nsubj@person came/VBD/0/root ${preposition}/IN/4/case pressure/NN/2/obl`);
    assert.deepEqual(came('under'), ['come']);
    assert.deepEqual(came('into'), ['movement']);
  });

  it('a strike of workers, or of rockets', () => {
    const strike = (subject: string, before: string): string[] =>
      classesOf(`${subject}/NNS/2/nsubj began/VBD/0/root ${before}/NN/4/compound strike/NN/2/obj`);
    assert.deepEqual(strike('Nurses', 'week'), ['strike']);
    assert.deepEqual(strike('Troops', 'rocket'), ['attack']);
    assert.deepEqual(strike('Farmers', 'general'), ['strike']);
    assert.deepEqual(strike('Farmers', 'local'), ['attack']);
    assert.deepEqual(classesOf('Crews/NNS/2/nsubj went/VBD/0/root on/IN/4/case strike/NN/2/obl'), ['strike']);
    assert.deepEqual(classesOf('Crews/NNS/2/nsubj went/VBD/0/root on/IN/4/case foot/NN/2/obl'), ['movement']);
  });
  it('an accident, where a ship goes down, be it called like a person', () => {
    const down = 'ferry/NN/2/nsubj went/VBD/0/root down/RP/2/compound:prt';
    assert.deepEqual(classesOf(down), ['accident']);
    assert.deepEqual(classesOf(down.replace('ferry', 'dollar')), ['decrease']);
    assert.deepEqual(classesOf(down.replace('ferry', 'tram')), ['decrease']);
    assert.deepEqual(classesOf(`${down} to/TO/5/case town/NN/2/obl`), ['decrease']);
    const sank = 'Maria/NNP/3/nsubj@person sank/VBD/0/root';
    assert.deepEqual(classesOf('The/DT/2/det Maria/NNP/3/nsubj@person sank/VBD/0/root'), ['accident']);
    assert.deepEqual(classesOf(sank.replace('/3/', '/2/')), ['sink']);
  });
  it('a sentence, where somebody gets years from a court', () => {
    const got =
      'captain/NN/2/nsubj got/VBD/0/root nine/CD/4/nummod years/NNS/2/obj in/IN/6/case prison/NN/2/obl';
    assert.deepEqual(classesOf(got), ['verdict']);
    assert.deepEqual(classesOf(got.replace('years', 'ships')), ['get']);
    assert.deepEqual(classesOf(got.replace('prison', 'office')), ['get']);
    assert.deepEqual(classesOf(got.replace('in/IN/6/case prison/NN/2/obl', 'more/JJR/4/amod')), ['get']);
  });
  it('a round of an election, or of a tournament', () => {
    const round = 'The/DT/3/det first/JJ/3/amod round/NN/4/nsubj began/VBD/0/root';
    assert.deepEqual(classesOf(`${round} with/IN/6/case votes/NNS/4/obl`), ['election']);
    assert.deepEqual(classesOf(`${round} with/IN/6/case fans/NNS/4/obl`), ['match']);
    const golf = 'The/DT/3/det first/JJ/3/amod round/NN/6/nsubj of/IN/5/case golf/NN/3/nmod began/VBD/0/root';
    assert.deepEqual(classesOf(`${golf} after/IN/8/case votes/NNS/6/obl`), ['match']);
  });
  it('an agreement, where a headline says that one is reached', () => {
    const reached = 'Deal/NN/2/nsubj reached/VBN/0/root';
    assert.deepEqual(classesOf(reached), ['agreement']);
    assert.ok(!classesOf(reached.replace('Deal', 'Lorry')).includes('agreement'));
  });
  it('no death, where somebody is charged with one', () => {
    const charged = 'judges/NNS/2/nsubj charged/VBD/0/root Rao/NNP/2/obj@person with/IN/5/case';
    assert.deepEqual(classesOf(`${charged} murder/NN/2/obl`), ['charge']);
    assert.deepEqual(classesOf(`${charged} murder/NN/2/obl of/IN/7/case Lind/NNP/5/nmod@person`), [
      'charge',
      'death',
    ]);
  });
  it('talks, where they break down', () => {
    const broke = 'Rao/NNP/3/nmod:poss@person s/POS/1/case talks/NNS/4/nsubj collapsed/VBD/0/root';
    assert.deepEqual(classesOf(broke), ['talks']);
    assert.deepEqual(classesOf('roofs/NNS/2/nsubj collapsed/VBD/0/root'), ['accident']);
  });
  it('a launch, where somebody enters a market', () => {
    const entered = 'Acme/NNP/2/nsubj@organization entered/VBD/0/root the/DT/4/det market/NN/2/obj';
    assert.deepEqual(classesOf(entered), ['launch']);
    assert.deepEqual(classesOf(entered.replace('market', 'building')), ['movement']);
  });
  it('care, but not of what is treated as something', () => {
    const treated = 'doctors/NNS/2/nsubj treated/VBD/0/root blazes/NNS/2/obj';
    assert.deepEqual(classesOf(treated.replace('blazes', 'burns')), ['treatment']);
    assert.ok(!classesOf(`${treated} as/IN/5/case suspicious/JJ/2/obl`).includes('treatment'));
  });
  it('an agreement to do something, and not on how something is', () => {
    const agreed = 'Rao/NNP/2/nsubj@person agreed/VBD/0/root';
    assert.ok(classesOf(`${agreed} to/TO/4/mark pay/VB/2/xcomp`).includes('agreement'));
    const shared = `${agreed} that/IN/6/mark water/NN/6/nsubj was/VBD/6/cop key/JJ/2/ccomp`;
    assert.deepEqual(classesOf(shared), ['say']);
  });
  it('a decision, where somebody elects to do something', () => {
    const elected = 'Rao/NNP/2/nsubj@person elected/VBD/0/root to/TO/4/mark bat/VB/2/xcomp';
    assert.ok(classesOf(elected).includes('decision'));
    assert.deepEqual(classesOf('members/NNS/2/nsubj elected/VBD/0/root Rao/NNP/2/obj@person'), ['election']);
  });
  it('firing, where somebody opens fire', () => {
    assert.deepEqual(classesOf('gunmen/NNS/2/nsubj opened/VBD/0/root fire/NN/2/obj'), ['shooting']);
  });
  it('a fire, where something catches it', () => {
    assert.deepEqual(classesOf('sheds/NNS/2/nsubj caught/VBD/0/root fire/NN/2/obj'), ['fire']);
  });
  it('a verdict, where somebody is found guilty', () => {
    const found = 'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass found/VBN/0/root';
    assert.deepEqual(classesOf(`${found} guilty/JJ/3/xcomp`), ['verdict']);
    assert.deepEqual(classesOf(`${found} alive/JJ/3/xcomp`), ['discovery']);
  });
  it('no disaster, where somebody looks devastated', () => {
    assert.deepEqual(classesOf('Rao/NNP/2/nsubj@person looked/VBD/0/root devastated/VBN/2/xcomp'), []);
  });
  it('an appeal to a court, rather than to somebody', () => {
    const appealed = 'Rao/NNP/2/nsubj@person appealed/VBD/0/root';
    assert.deepEqual(classesOf(appealed), ['filing']);
    assert.deepEqual(classesOf(`${appealed} to/IN/4/case court/NN/2/obl`), ['filing']);
    assert.deepEqual(classesOf(`${appealed} to/IN/4/case voters/NNS/2/obl`), ['demand']);
    assert.deepEqual(classesOf(`${appealed} for/IN/4/case calm/NN/2/obl`), ['demand']);
  });
  it('a finding, where somebody tests positive', () => {
    const tested = 'Rao/NNP/2/nsubj@person tested/VBD/0/root';
    assert.deepEqual(classesOf(`${tested} positive/JJ/2/xcomp`), ['discovery']);
    assert.deepEqual(classesOf(`${tested} engines/NNS/2/obj`), ['test']);
  });
});
