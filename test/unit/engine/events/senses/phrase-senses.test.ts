import assert from 'node:assert/strict';
import { classesOf } from '../sentence';

function check(name: string, tree: string, expected: readonly string[]): void {
  it(name, () => {
    assert.deepEqual(classesOf(tree), expected);
  });
}

const RAO = 'Rao/NNP/2/nsubj@person';
const object = (verb: string, noun: string): string => `${verb}/VBD/0/root the/DT/4/det ${noun}/NN/2/obj`;

describe('what verbs that say little tell with one noun', () => {
  check('a motion is carried', `Members/NNS/2/nsubj ${object('carried', 'motion')}`, ['approval']);
  check('a bag is carried', `${RAO} ${object('carried', 'bag')}`, ['carry']);
  check('a delegation is led', `${RAO} ${object('led', 'delegation')}`, ['visit']);
  check('a choir is led', `${RAO} ${object('led', 'choir')}`, ['lead']);
  check('ground is broken', `Acme/NNP/2/nsubj@organization broke/VBD/0/root ground/NN/2/obj`, ['opening']);
  check('a vase is broken', `${RAO} ${object('broke', 'vase')}`, ['break']);
  const aimed = `Gunmen/NNS/2/nsubj ${object('targeted', 'school')}`;
  check('what gunmen target is attacked', aimed, ['attack']);
  check('what advertisers target is not', aimed.replace('Gunmen', 'Advertisers'), ['target']);
  check('wishes are sent', `${RAO} sent/VBD/0/root condolences/NNS/2/obj`, ['send']);
  check('soldiers are sent', `${RAO} sent/VBD/0/root soldiers/NNS/2/obj`, ['deployment']);
  check('somebody takes the stand', `${RAO} ${object('took', 'stand')}`, ['trial']);
  const called = `${RAO} called/VBD/0/root Lind/NNP/2/obj@person`;
  check('somebody is called', called, ['call']);
  check('somebody is called what a quotation says', `${called} “/:/2/punct unfit/JJ/2/dep ”/:/2/punct`, [
    'other call',
  ]);
  const set = `${RAO} ${object('set', 'bus')} ablaze/JJ/2/xcomp`;
  check('a bus is set ablaze', set, ['fire']);
  check('a bus is set straight', set.replace('ablaze', 'straight'), ['set']);
  check('a stage is set ablaze in a figure of speech', set.replace('bus', 'stage'), ['set']);
  const onFire = `${RAO} ${object('set', 'bus')} on/IN/6/case fire/NN/2/obl`;
  check('a bus is set on fire', onFire, ['fire']);
  check('also where the fire hangs on the bus', onFire.replace('fire/NN/2/obl', 'fire/NN/4/nmod'), ['fire']);
  check('a stage is set on fire', onFire.replace('bus', 'stage'), ['set', 'fire']);
  check('a bus is set on rails', onFire.replace('fire/NN', 'rails/NNS'), ['set']);
  check('somebody takes the bus', `${RAO} ${object('took', 'bus')}`, ['take']);
  const taken = `${RAO.replace('2/nsubj', '3/nsubj:pass')} was/VBD/3/aux:pass taken/VBN/0/root into/IN/5/case custody/NN/3/obl`;
  check('somebody is taken into custody', taken, ['arrest']);
  check('somebody is taken into town', taken.replace('custody', 'town'), ['take']);
  const hospital = taken.replace('into/IN', 'to/TO').replace('custody', 'hospital');
  const brought = (what: string): string => hospital.replace('Rao/NNP', what).replace('@person', '');
  check('two are taken to hospital', brought('Two/CD'), ['treatment']);
  check('a firefighter is taken to hospital', brought('firefighter/NN'), ['treatment']);
  check('flowers are taken to hospital', brought('Flowers/NNS'), ['take']);
  check('somebody is taken to hospital', hospital, ['treatment']);
  check('somebody is taken to church', hospital.replace('hospital', 'church'), ['take']);
  const control = `${RAO} ${object('took', 'control')} of/IN/7/case the/DT/7/det port/NN/4/nmod`;
  check('what one takes control of is captured', control, ['capture']);
  check('who takes control of a match captures nothing', control.replace('port', 'match'), ['take']);
  const menace = (who: string): string =>
    `The/DT/2/det ${who}/NN/3/nsubj threatened/VBD/0/root the/DT/5/det town/NN/3/obj`;
  check('a gunman threatens a town', menace('gunman'), ['threat']);
  check('so does a driver', menace('driver'), ['threat']);
  check('a virus threatens nobody', menace('virus'), ['threaten']);
  check('nor do seas', menace('seas').replace('seas/NN', 'seas/NNS'), ['threaten']);
  const leave = 'threatened/VBD/0/root to/TO/5/mark leave/VB/3/xcomp';
  check('who threatens to do something does', `The/DT/2/det pilot/NN/3/nsubj ${leave}`, [
    'threat',
    'departure',
  ]);
  check('no scandal does', `The/DT/2/det scandal/NN/3/nsubj ${leave}`, ['threaten', 'departure']);
  const shot = (mark: string): string => `${RAO} shot/VBD/0/root back/RB/2/advmod ${mark}/2/punct`;
  check('who shoots back in words', shot(':/:'), ['shoot']);
  check('who shoots back', shot('./.'), ['shooting']);
  check('who shoots back and does more', shot(',/,'), ['shooting']);
  const said = 'Rao/NNP/4/nsubj@person shot/VBD/0/root back/RB/4/advmod ,/,/4/punct';
  check('who says it first', `“/:/4/punct No/UH/4/ccomp ${said}`, ['shoot']);
  const drowned = `Rao/NNP/2/nsubj@person drowned/VBD/0/root`;
  check('who drowns', drowned, ['death']);
  check('whom a hall drowns out', `${drowned} Lind/NNP/2/obj@person out/RP/2/compound:prt`, ['drown_out']);
  check('a prize is presented', `${RAO} ${object('presented', 'prize')}`, ['award']);
  check('a risk is presented', `${RAO} ${object('presented', 'risk')}`, ['present']);
  const launched = `${RAO} ${object('launched', 'appeal')} for/IN/6/case aid/NN/4/nmod`;
  check('an appeal for aid is launched', launched, ['launch']);
  check('one against a ruling is filed', launched.replace('for/', 'against/').replace('aid', 'tax'), [
    'filing',
  ]);
  const named = (thing: string): string =>
    `${RAO} put/VBD/0/root his/PRP$/4/nmod:poss name/NN/2/obj to/IN/6/case ${thing}/NN/2/obl`;
  check('a name is put to a pact', named('contract'), ['agreement']);
  check('a name is put to a face', named('face'), ['put']);
});

describe('who walks', () => {
  const job = 'off/IN/5/case the/DT/5/det job/NN/2/obl';
  check('off a job', `Welders/NNS/2/nsubj walked/VBD/0/root ${job}`, ['strike']);
  check('off the stage', `Welders/NNS/2/nsubj walked/VBD/0/root ${job.replace('job', 'stage')}`, [
    'movement',
  ]);
  const home = 'to/IN/4/case Oru/NNP/2/obl@place';
  check('in a crowd', `Thousands/NNS/2/nsubj walked/VBD/0/root ${home}`, ['movement']);
  check('alone', `${RAO} walked/VBD/0/root ${home}`, ['walk']);
});

describe('who takes seats', () => {
  const seats = 'took/VBD/0/root 47/CD/4/nummod seats/NNS/2/obj';
  check('a party', `Acme/NNP/2/nsubj@organization ${seats}`, ['election']);
  check('a passenger', `${RAO} ${seats}`, ['take']);
  check('a party that sits down', 'party/NN/2/nsubj took/VBD/0/root its/PRP$/4/nmod:poss seats/NNS/2/obj', [
    'take',
  ]);
});

describe('what comes into force', () => {
  const force = 'came/VBD/0/root into/IN/4/case force/NN/2/obl';
  check('a law', `tariff/NN/2/nsubj ${force}`, ['launch']);
  check('a guest', `${RAO} ${force}`, ['movement']);
});

describe('who goes nowhere', () => {
  check('far', `${RAO} went/VBD/0/root so/RB/4/advmod far/RB/2/advmod`, ['go']);
  check('upon a car', `${RAO} came/VBD/0/root upon/IN/5/case a/DT/5/det car/NN/2/obl`, ['come']);
  check('home', `${RAO} went/VBD/0/root home/RB/2/advmod`, ['movement']);
  check('public', 'Acme/NNP/2/nsubj@organization went/VBD/0/root public/JJ/2/xcomp', ['investment']);
});

describe('who attacks', () => {
  const lind = 'attacked/VBD/0/root Lind/NNP/2/obj@person';
  check('in words', `${RAO} ${lind} as/IN/6/case a/DT/6/det liar/NN/2/obl`, ['condemnation']);
  check('a person', `${RAO} ${lind}`, ['attack']);
  const army = 'attacked/VBD/0/root Oru/NNP/2/obj@place';
  check('a place', `rebels/NNS/2/nsubj ${army} for/IN/5/case days/NNS/2/obl`, ['attack']);
});

describe('who calls', () => {
  const called = `${RAO} called/VBD/0/root Lind/NNP/2/obj@person`;
  check(
    'somebody something for what he did',
    `${called} a/DT/5/det liar/NN/2/xcomp for/IN/8/case his/PRP$/8/nmod:poss speech/NN/2/obl`,
    ['other call', 'speech'],
  );
  check('for something', `${RAO} called/VBD/0/root for/IN/4/case calm/NN/2/obl`, ['demand']);
});

describe('who walks from a prison', () => {
  const walked = (way: string): string => `${RAO} walked/VBD/0/root ${way}`;
  check('is free', walked('from/IN/5/case the/DT/5/det jail/NN/2/obl'), ['release']);
  check('is not where that is no prison', walked('from/IN/5/case the/DT/5/det hotel/NN/2/obl'), ['walk']);
  check(
    'is not who goes on to somewhere else',
    walked('from/IN/5/case the/DT/5/det jail/NN/2/obl to/IN/8/case the/DT/8/det court/NN/2/obl'),
    ['walk'],
  );
});

describe('who goes down', () => {
  const down = 'went/VBD/0/root down/RP/2/compound:prt';
  check('with a ship', `${RAO} ${down} with/IN/6/case his/PRP$/6/nmod:poss ship/NN/2/obl`, ['death']);
  check('with a cold', `${RAO} ${down} with/IN/6/case a/DT/6/det cold/NN/2/obl`, ['decrease']);
  check('is the ship', `ferry/NN/2/nsubj ${down}`, ['accident']);
});

describe('who is chosen', () => {
  const lind = 'chose/VBD/0/root Lind/NNP/2/obj@person';
  check('as leader is appointed', `${RAO} ${lind} as/IN/5/case leader/NN/2/obl`, ['appointment']);
  check('to lead is appointed', `${RAO} ${lind} to/TO/5/mark lead/VB/2/xcomp`, ['appointment', 'lead']);
  check('for a walk is not', `${RAO} ${lind} for/IN/6/case a/DT/6/det walk/NN/2/obl`, ['choose']);
  check('is no place', `${RAO} ${lind.replace('@person', '@place')} as/IN/5/case home/NN/2/obl`, ['choose']);
});
