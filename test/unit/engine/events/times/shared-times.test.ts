import assert from 'node:assert/strict';
import { findEvents, type EventInput } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';
import { check } from './dated';

describe('days that several events share', () => {
  const born =
    'Lund/NNP/3/nsubj:pass was/VBD/3/aux:pass born/VBN/0/root in/IN/5/case 1920/CD/3/obl=DATE and/CC/7/cc studied/VBD/3/conj law/NN/7/obj';
  check('what somebody did after a birth is not of its day', born, ['born on:1920']);
  const left = born.replace('was/VBD/3/aux:pass born/VBN', 'then/RB/3/advmod resigned/VBD');
  check('but what was done together is', left, ['resigned on:1920', 'studied on:1920']);
  const joined =
    'Rao/NNP/3/nsubj will/MD/3/aux sing/VB/0/root and/CC/6/cc could/MD/6/aux dance/VB/3/conj on/IN/8/case Friday/NNP/3/obl=DATE';
  check('of the last verb where that has an auxiliary of its own', joined, ['dance on:Friday']);
  check(
    'of the first verb, too, where both share theirs',
    'Rao/NNP/3/nsubj will/MD/3/aux sing/VB/0/root and/CC/5/cc dance/VB/3/conj on/IN/7/case Friday/NNP/3/obl=DATE',
    ['sing on:Friday', 'dance on:Friday'],
  );
  const met =
    'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person on/IN/5/case Friday/NNP/2/obl=DATE and/CC/8/cc they/PRP/8/nsubj married/VBD/2/conj';
  check('what those who met did then', met, ['met on:Friday', 'married on:Friday']);
  check('not what somebody else did', met.replace('they/PRP', 'Berg/NNP'), ['met on:Friday']);
  check('nor what followed other events', met.replace('met/', 'praised/'), ['praised on:Friday']);
  const first = (since: string): string =>
    `Rao/NNP/2/nsubj@person became/VBD/0/root the/DT/5/det first/JJ/5/amod woman/NN/2/xcomp to/TO/7/mark lead/VB/5/acl Acme/NNP/7/obj ${since}/IN/10/case May/NNP/7/obl=DATE`;
  check('when somebody is the first to do something', first('in'), ['became on:May', 'lead on:May']);
  const charged =
    'Rao/NNP/2/nsubj@person became/VBD/0/root the/DT/5/det first/JJ/5/amod woman/NN/2/xcomp to/TO/8/mark be/VB/8/aux:pass charged/VBN/5/acl in/IN/10/case May/NNP/8/obl=DATE';
  check('or to have something done to them', charged, ['became on:May', 'charged on:May']);
  check('but not since when nobody else did', first('since'), ['lead since:May']);
  const study =
    'In/IN/3/case a/DT/3/det study/NN/8/obl published/VBN/3/acl on/IN/6/case Friday/NNP/4/obl=DATE Rao/NNP/8/nsubj reported/VBD/0/root bees/NNS/8/obj';
  check('what a text tells that came out on a day', study, ['published on:Friday', 'reported on:Friday']);
  check(
    'also by those whom a participle tells of',
    study
      .replace(
        'Rao/NNP/8/nsubj reported/VBD/0/root bees/NNS/8/obj',
        'experts/NNS/10/nsubj watching/VBG/7/acl owls/NNS/8/obj reported/VBD/0/root bees/NNS/10/obj',
      )
      .replace('study/NN/8/obl', 'study/NN/10/obl'),
    ['published on:Friday', 'reported on:Friday'],
  );
  const behind =
    'Rao/NNP/2/nsubj found/VBD/0/root in/IN/5/case a/DT/5/det study/NN/2/obl published/VBN/5/acl on/IN/8/case Friday/NNP/6/obl=DATE that/IN/11/mark Lind/NNP/11/nsubj lied/VBD/2/ccomp';
  check('also where the text stands behind', behind, ['found on:Friday', 'published on:Friday']);
  check('not by what else is done in a text', study.replace('In/', 'After/'), ['published on:Friday']);
  const bus =
    'A/DT/2/det bus/NN/7/nsubj carrying/VBG/2/acl children/NNS/3/obj on/IN/6/case Friday/NNP/3/obl=DATE overturned/VBD/0/root';
  check('what happens while something goes on', bus, ['carrying on:Friday', 'overturned on:Friday']);
  check(
    'and with what followed it',
    'A/DT/2/det crash/NN/8/nsubj followed/VBN/2/acl by/IN/5/case fire/NN/3/obl on/IN/7/case Friday/NNP/3/obl=DATE killed/VBD/0/root two/CD/8/obj',
    ['followed on:Friday', 'fire on:Friday', 'killed on:Friday'],
  );
  check(
    'but not with what was done to it before',
    'A/DT/2/det bus/NN/6/nsubj repaired/VBN/2/acl on/IN/5/case Friday/NNP/3/obl=DATE overturned/VBD/0/root',
    ['repaired on:Friday'],
  );
  const man =
    'A/DT/2/det man/NN/6/nsubj arrested/VBN/2/acl on/IN/5/case Friday/NNP/3/obl=DATE confessed/VBD/0/root';
  check('not what somebody does to whom something was done', man, ['arrested on:Friday']);
  const attack =
    'An/DT/2/det attack/NN/7/nsubj on/IN/4/case Friday/NNP/2/nmod=DATE that/WDT/6/nsubj killed/VBD/2/acl:relcl shocked/VBD/0/root Oru/NNP/7/obj';
  check('what an attack of a day did', attack, ['attack on:Friday', 'killed on:Friday', 'shocked on:Friday']);
  check('not what an attack of a day led to', attack.replace('killed', 'preceded'), [
    'attack on:Friday',
    'shocked on:Friday',
  ]);
  const gunman =
    'Oru/NNP/3/nsubj:pass was/VBD/3/aux:pass attacked/VBN/0/root on/IN/5/case Friday/NNP/3/obl=DATE by/IN/7/case gunmen/NNS/3/obl:agent who/WP/9/nsubj killed/VBD/7/acl:relcl two/CD/9/obj';
  check('what an attacker did who attacked on a day', gunman, ['attacked on:Friday', 'killed on:Friday']);
  check('not what somebody did by whom else was done', gunman.replace('attacked', 'founded'), [
    'founded on:Friday',
  ]);
  check(
    'a date before two verbs',
    'On/IN/2/case Friday/NNP/4/obl=DATE Rao/NNP/4/nsubj arrived/VBD/0/root and/CC/6/cc met/VBD/4/conj Lind/NNP/6/obj',
    ['arrived on:Friday', 'met on:Friday'],
  );
  check(
    'not a date behind the first verb, for a verb with another subject',
    'Rao/NNP/2/nsubj arrived/VBD/0/root on/IN/4/case Friday/NNP/2/obl=DATE and/CC/7/cc Lind/NNP/7/nsubj left/VBD/2/conj',
    ['arrived on:Friday'],
  );
  const tram =
    'Two/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root after/IN/7/mark a/DT/6/det tram/NN/7/nsubj crashed/VBD/3/advcl on/IN/9/case Friday/NNP/7/obl=DATE';
  check('by what somebody came to harm', tram, ['killed on:Friday', 'crashed on:Friday']);
  check('not after what they were only harmed', tram.replace('crashed', 'resigned'), ['resigned on:Friday']);
  const blast =
    'A/DT/2/det blast/NN/3/nsubj killed/VBD/0/root two/CD/3/obj on/IN/6/case Friday/NNP/3/obl=DATE';
  check('what the harm came of', blast, ['blast on:Friday', 'killed on:Friday']);
  check('not what something else came of', blast.replace('killed', 'delayed'), ['delayed on:Friday']);
  const fire =
    'The/DT/2/det fire/NN/8/nsubj ,/,/2/punct which/WDT/5/nsubj began/VBD/2/acl:relcl on/IN/7/case Friday/NNP/5/obl=DATE destroyed/VBD/0/root two/CD/8/obj';
  check('what broke out then', fire, ['began on:Friday', 'destroyed on:Friday']);
  check('what struck then', fire.replace('fire', 'quake').replace('began', 'struck'), [
    'struck on:Friday',
    'destroyed on:Friday',
  ]);
  check('not what did harm long after', fire.replace('began', 'resumed').replace('destroyed', 'praised'), [
    'resumed on:Friday',
  ]);
  const killed =
    'Rao/NNP/2/nsubj recalled/VBD/0/root the/DT/4/det attack/NN/2/obj on/IN/6/case Friday/NNP/4/nmod=DATE which/WDT/8/nsubj killed/VBD/4/acl:relcl two/CD/8/obj and/CC/11/cc injured/VBD/8/conj ten/CD/11/obj';
  check('all that an attack of a day did', killed, [
    'recalled on:Friday',
    'attack on:Friday',
    'killed on:Friday',
    'injured on:Friday',
  ]);
  const together =
    'Two/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root and/CC/6/cc ten/CD/6/nsubj:pass injured/VBN/3/conj on/IN/8/case Friday/NNP/6/obl=DATE';
  check('all who came to harm together', together, ['killed on:Friday', 'injured on:Friday']);
  check('not what was done beside it', together.replace('injured', 'elected'), ['elected on:Friday']);
  const review =
    'They/PRP/2/nsubj launched/VBD/0/root talks/NNS/2/obj on/IN/5/case Friday/NNP/7/obl=DATE and/CC/7/cc left/VBD/2/conj';
  check('a day before "and" is that of the first verb', review, ['talks on:Friday', 'left on:Friday']);
  check('of which nothing else is done then that has another subject', `${review} Rao/NNP/7/nsubj`, [
    'talks on:Friday',
  ]);
  const stopped =
    'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass arrested/VBN/0/root after/IN/5/mark leaving/VBG/3/advcl Tarn/NNP/5/obj on/IN/8/case Monday/NNP/5/obl=DATE';
  check('what was done after something on a day', stopped, ['arrested on:Monday', 'leaving on:Monday']);
  check(
    'not what was done after something of somebody else',
    stopped.replace('Tarn/NNP/5/obj', 'Tarn/NNP/5/nsubj'),
    ['leaving on:Monday'],
  );
  const arrested =
    'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass arrested/VBN/0/root after/IN/6/mark he/PRP/6/nsubj attacked/VBD/3/advcl Lind/NNP/6/obj on/IN/9/case Monday/NNP/6/obl=DATE';
  check('what was done after somebody did something themselves', arrested, [
    'arrested on:Monday',
    'attacked on:Monday',
  ]);
  check('not where that was done in a month', arrested.replace('Monday/NNP', 'May/NNP'), ['attacked on:May']);
  check('nor where somebody lost an office for it', arrested.replace('arrested', 'fired'), [
    'attacked on:Monday',
  ]);
  check('not after what came about', arrested.replace('he/PRP', 'it/PRP'), ['attacked on:Monday']);
  it('also where a name says that it was they', () => {
    const input = inputOf(arrested.replace('he/PRP/6/nsubj', 'Rao/NNP/6/nsubj@person'));
    const timesOf = (...chains: EventInput['chains']): unknown[] =>
      findEvents({ ...input, chains }).map(({ time }) => time?.relation);
    assert.deepEqual(
      timesOf({ name: 'Rao', type: 'person', mentions: [0, 1], descriptions: [], variants: [], weight: 1 }),
      ['on', 'on'],
    );
    assert.deepEqual(timesOf(), [undefined, 'on']);
  });
  check('not what a court did after it', stopped.replace('arrested', 'sentenced'), ['leaving on:Monday']);
  check(
    'not what was done long after it',
    stopped
      .replace('after/IN/5/mark', 'years/NNS/5/obl:unmarked after/IN/6/mark')
      .replace(
        'leaving/VBG/3/advcl Tarn/NNP/5/obj on/IN/8/case Monday/NNP/5/obl',
        'leaving/VBG/3/advcl Tarn/NNP/6/obj on/IN/9/case Monday/NNP/6/obl',
      ),
    ['leaving on:Monday'],
  );
});
