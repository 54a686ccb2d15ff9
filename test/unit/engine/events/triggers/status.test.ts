import { check } from './statuses';

describe('status of events', () => {
  check('past', 'Rao/NNP/2/nsubj resigned/VBD/0/root', ['resigned occurred']);
  check('perfect', 'Rao/NNP/3/nsubj has/VBZ/3/aux resigned/VBN/0/root', ['resigned occurred']);
  check('future', 'Rao/NNP/3/nsubj will/MD/3/aux resign/VB/0/root', ['resign planned']);
  check('to be done', 'Rao/NNP/4/nsubj is/VBZ/4/cop to/TO/4/mark resign/VB/0/root', ['resign planned']);
  check(
    'to be done by others',
    'Rao/NNP/5/nsubj:pass is/VBZ/5/aux to/TO/5/mark be/VB/5/aux:pass sentenced/VBN/0/root',
    ['sentenced planned'],
  );
  check('done by others', 'Rao/NNP/3/nsubj:pass was/VBD/3/aux:pass sentenced/VBN/0/root', [
    'sentenced occurred',
  ]);
  check('asked for', 'Whether/IN/3/mark Rao/NNP/3/nsubj resigned/VBD/0/root matters/NNS/3/obj', [
    'resigned hypothetical',
  ]);
  check('guessed', 'Rao/NNP/4/nsubj likely/RB/4/advmod will/MD/4/aux resign/VB/0/root', [
    'resign hypothetical',
  ]);
  const able = (be: string): string =>
    `Rao/NNP/3/nsubj ${be}/3/cop able/JJ/0/root to/TO/5/mark acquire/VB/3/xcomp Acme/NNP/5/obj`;
  check('what somebody was able to do', able('was/VBD'), ['acquire occurred']);
  check('what somebody is able to do', able('is/VBZ'), ['acquire hypothetical']);
  check(
    'what somebody says that they were able to do',
    'Acme/NNP/2/nsubj@organization said/VBD/0/root it/PRP/5/nsubj was/VBD/5/cop able/JJ/2/ccomp to/TO/7/mark acquire/VB/5/xcomp Lind/NNP/7/obj',
    ['said occurred', 'acquire hypothetical'],
  );
  const behind = (verb: string): string =>
    `Rao/NNP/3/nsubj ${verb}/3/aux resigned/VB/0/root after/IN/7/mark the/DT/6/det bill/NN/7/nsubj passes/VBZ/3/advcl`;
  check('behind what is to come', behind('will/MD'), ['resigned planned', 'passes planned']);
  check('behind what is done', behind('has/VBZ'), ['resigned occurred', 'passes occurred']);
  const odds = (adjective: string): string =>
    `A/DT/2/det raid/NN/4/nsubj is/VBZ/4/cop ${adjective}/JJ/0/root`;
  check('what is unlikely', odds('unlikely'), ['raid hypothetical']);
  check('what is illegal', odds('illegal'), ['raid occurred']);
  const outcome = (noun: string): string =>
    `The/DT/2/det ${noun}/NNS/6/nsubj of/IN/5/case a/DT/5/det raid/NN/2/nmod grow/VBP/0/root`;
  check('what would have consequences', outcome('consequences'), ['raid hypothetical', 'grow occurred']);
  check('what has victims', outcome('victims'), ['raid occurred', 'grow occurred']);
  check('what had consequences', outcome('consequences').replace('grow/VBP', 'grew/VBD'), [
    'raid occurred',
    'grew occurred',
  ]);
  const of = (noun: string, preposition: string): string =>
    `Rao/NNP/2/nsubj spoke/VBD/0/root ${preposition}/IN/5/case the/DT/5/det ${noun}/NN/2/obl of/IN/8/case a/DT/8/det raid/NN/5/nmod`;
  check('in whose event something is done', of('event', 'in').replace('spoke', 'fled'), [
    'fled occurred',
    'raid hypothetical',
  ]);
  check('what is a case', of('case', 'on').replace('spoke', 'fled'), ['fled occurred', 'raid occurred']);
  const opposed = (mark: string): string =>
    `Rao/NNP/4/nsubj was/VBD/4/aux ${mark}/IN/4/mark opening/VBG/0/root the/DT/6/det quay/NN/4/obj`;
  check('opposed', opposed('against'), ['opening hypothetical']);
  check('gone about', opposed('by'), ['opening occurred']);
  const either = (joint: string): string =>
    `Oru/NNP/3/nsubj has/VBZ/3/aux charged/VBN/0/root ${joint}/CC/5/cc jailed/VBN/3/conj nine/CD/5/obj`;
  check('the one or the other', either('or'), ['charged occurred', 'jailed hypothetical']);
  check('the one and the other', either('and'), ['charged occurred', 'jailed occurred']);
  const undergone = (who: string): string =>
    `${who}/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root or/CC/5/cc hurt/VBN/3/conj`;
  check('some the one, some the other', undergone('Dozens/NNS'), ['killed occurred', 'hurt occurred']);
  check('one or the other for one', undergone('Rao/NNP'), ['killed occurred', 'hurt hypothetical']);
  const biggest = (adverb: string): string =>
    `Acme/NNP/2/nsubj has/VBZ/0/root the/DT/5/det biggest/JJS/5/amod ship/NN/2/obj ${adverb}/RB/7/advmod hijacked/VBN/5/acl`;
  check('at any time', biggest('ever'), ['has occurred', 'hijacked hypothetical']);
  check('at some time', biggest('lately'), ['has occurred', 'hijacked occurred']);
  const habit = (adverb: string): string =>
    `${adverb}/RB/4/advmod ,/,/1/punct Oru/NNP/4/nsubj had/VBD/0/root to/TO/6/mark close/VB/4/xcomp the/DT/8/det port/NN/6/obj`;
  check('what had to be done before', habit('Before'), ['close hypothetical']);
  check('what had to be done at once', habit('Twice'), ['close occurred']);
  check(
    'what somebody once had to do',
    'Rao/NNP/0/root ,/,/4/punct who/WP/4/nsubj had/VBD/1/acl:relcl before/RB/4/advmod ,/,/5/punct to/TO/8/mark resign/VB/4/xcomp',
    ['resign occurred'],
  );
  const travel = (verb: string): string =>
    `Rao/NNP/3/nsubj ${verb}/3/aux travel/VB/0/root before/IN/5/mark ending/VBG/3/advcl the/DT/7/det tour/NN/5/obj`;
  check('before what is to come', travel('will/MD'), ['travel planned', 'tour planned']);
  check('before what took place', travel('did/VBD'), ['travel occurred', 'tour occurred']);
  check('possible', 'Rao/NNP/3/nsubj may/MD/3/aux resign/VB/0/root', ['resign hypothetical']);
  check('negated', 'Rao/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod resign/VB/0/root', ['resign denied']);
  check('nobody', 'No/DT/2/det minister/NN/3/nsubj resigned/VBD/0/root', ['resigned denied']);
  check('nothing', 'Rao/NNP/2/nsubj reached/VBD/0/root no/DT/4/det deal/NN/2/obj', ['deal denied']);
  check(
    'but not what is found to be missing',
    'Lind/NNP/2/nsubj found/VBD/0/root no/DT/4/det trace/NN/2/obj',
    ['found occurred'],
  );
  check('but what is sought', 'Lind/NNP/2/nsubj found/VBD/0/root no/DT/4/det buyer/NN/2/obj', [
    'found denied',
  ]);
  check('no-one', 'No/DT/3/nsubj:pass was/VBD/3/aux:pass hurt/VBN/0/root', ['hurt denied']);
  const mayorsResign = 'that/IN/6/mark the/DT/5/det mayor/NN/6/nsubj resign/VB/2/ccomp';
  check('demanded', `Rao/NNP/2/nsubj demands/VBZ/0/root ${mayorsResign}`, [
    'demands occurred',
    'resign hypothetical',
  ]);
  const that = (noun: string): string =>
    `Rao/NNP/2/nsubj fears/VBZ/0/root the/DT/4/det ${noun}/NN/2/obj that/IN/7/mark Lind/NNP/7/nsubj resigned/VBD/4/acl`;
  check('a possibility', that('possibility'), ['fears occurred', 'resigned hypothetical']);
  const invading = (noun: string): string =>
    `The/DT/2/det ${noun}/nsubj of/IN/4/case Oru/NNP/2/nmod invading/VBG/4/acl Estal/NNP/5/obj grew/VBD/0/root`;
  check('a risk of somebody', invading('risks/NNS/7'), ['invading hypothetical', 'grew occurred']);
  check('a memory of somebody', invading('memory/NN/7'), ['invading occurred', 'grew occurred']);
  check('a fact', that('fact'), ['fears occurred', 'resigned occurred']);
  check('planned by somebody', 'Rao/NNP/2/nsubj plans/VBZ/0/root to/TO/4/mark resign/VB/2/xcomp', [
    'resign planned',
  ]);
  check('wished', 'Rao/NNP/2/nsubj wants/VBZ/0/root to/TO/4/mark resign/VB/2/xcomp', ['resign hypothetical']);
  check(
    'to have done to one',
    'Rao/NNP/2/nsubj plans/VBZ/0/root to/TO/5/mark be/VB/5/aux:pass replaced/VBN/2/xcomp',
    ['replaced planned'],
  );
  const approved =
    'Rao/NNP/2/nsubj approved/VBD/0/root the/DT/4/det takeover/NN/2/obj of/IN/6/case Acme/NNP/4/nmod';
  check('what is approved', approved, ['approved occurred', 'takeover planned']);
  check('but not what is praised', approved.replace('approved', 'praised'), [
    'praised occurred',
    'takeover occurred',
  ]);
  const interest =
    'Rao/NNP/2/nsubj has/VBZ/0/root interest/NN/2/obj in/IN/5/mark buying/VBG/3/acl Acme/NNP/5/obj';
  check('what somebody has an interest in', interest, ['has occurred', 'buying hypothetical']);
  check('but not a hand', interest.replace('interest', 'hand'), ['has occurred', 'buying occurred']);
  check('what had to be done', 'Rao/NNP/2/nsubj had/VBD/0/root to/TO/4/mark resign/VB/2/xcomp', [
    'resign occurred',
  ]);
  check('what has to be done', 'Rao/NNP/2/nsubj has/VBZ/0/root to/TO/4/mark resign/VB/2/xcomp', [
    'resign hypothetical',
  ]);
  check('failed', 'Rao/NNP/2/nsubj failed/VBD/0/root to/TO/4/mark arrive/VB/2/xcomp', ['arrive denied']);
  check(
    'not failed',
    'Rao/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod fail/VB/0/root to/TO/6/mark arrive/VB/4/xcomp',
    ['arrive occurred'],
  );
  check('managed', 'Rao/NNP/2/nsubj managed/VBD/0/root to/TO/4/mark escape/VB/2/xcomp', ['escape occurred']);
  check('promised', 'Rao/NNP/2/nsubj pledged/VBD/0/root to/TO/4/mark resign/VB/2/xcomp', [
    'pledged occurred',
    'resign planned',
  ]);
  check('asked of others', 'They/PRP/2/nsubj urged/VBD/0/root Rao/NNP/2/obj to/TO/5/mark resign/VB/2/xcomp', [
    'urged occurred',
    'resign hypothetical',
  ]);
  check('due', 'Rao/NNP/3/nsubj is/VBZ/3/cop due/JJ/0/root to/TO/5/mark arrive/VB/3/xcomp', [
    'arrive planned',
  ]);
  check(
    'said to be coming',
    'Lind/NNP/2/nsubj said/VBD/0/root Rao/NNP/5/nsubj would/MD/5/aux resign/VB/2/ccomp',
    ['said occurred', 'resign planned'],
  );
  check(
    'reported would have',
    'Lind/NNP/2/nsubj said/VBD/0/root Rao/NNP/6/nsubj would/MD/6/aux have/VB/6/aux resigned/VBN/2/ccomp',
    ['said occurred', 'resigned hypothetical'],
  );
  check('would', 'Rao/NNP/3/nsubj would/MD/3/aux resign/VB/0/root', ['resign hypothetical']);
  check(
    'under a condition',
    'If/IN/3/mark Rao/NNP/3/nsubj resigns/VBZ/6/advcl Lind/NNP/6/nsubj will/MD/6/aux return/VB/0/root',
    ['resigns hypothetical', 'return planned'],
  );
  check(
    'denied by somebody',
    'Rao/NNP/2/nsubj denied/VBD/0/root he/PRP/4/nsubj stole/VBD/2/ccomp it/PRP/4/obj',
    ['denied occurred', 'stole denied'],
  );
  check(
    'before it happens',
    'Rao/NNP/2/nsubj spoke/VBD/0/root before/IN/5/mark Lind/NNP/5/nsubj arrives/VBZ/2/advcl',
    ['spoke occurred', 'arrives planned'],
  );
  check('after it happened', 'Rao/NNP/2/nsubj spoke/VBD/0/root after/IN/4/mark crashing/VBG/2/advcl', [
    'spoke occurred',
    'crashing occurred',
  ]);
  check(
    'a target',
    'They/PRP/2/nsubj set/VBD/0/root a/DT/4/det target/NN/2/obj of/IN/6/mark doubling/VBG/4/acl trade/NN/6/obj',
    ['set occurred', 'doubling planned'],
  );
  check(
    'a deadline',
    'They/PRP/2/nsubj set/VBD/0/root a/DT/4/det target/NN/2/obj by/IN/6/case 2031/CD/2/obl=DATE',
    ['set planned'],
  );
  check('an upcoming one', 'The/DT/3/det upcoming/JJ/3/amod visit/NN/4/nsubj matters/VBZ/0/root', [
    'visit planned',
    'matters occurred',
  ]);
  check(
    'a possible one',
    'They/PRP/2/nsubj discussed/VBD/0/root a/DT/5/det possible/JJ/5/amod visit/NN/2/obj',
    ['discussed occurred', 'visit hypothetical'],
  );
  check('a cancelled one', 'They/PRP/2/nsubj cancelled/VBD/0/root the/DT/4/det visit/NN/2/obj', [
    'cancelled occurred',
    'visit denied',
  ]);
  check('a scheduled one', 'They/PRP/2/nsubj scheduled/VBD/0/root a/DT/4/det summit/NN/2/obj', [
    'summit planned',
  ]);
  check(
    'one ahead',
    'Rao/NNP/2/nsubj speaks/VBZ/0/root ahead/IN/5/case of/IN/3/fixed the/DT/6/det summit/NN/2/obl',
    ['speaks occurred', 'summit occurred'],
  );
  check(
    'a headline about the future',
    'Rao/NNP/3/nsubj to/TO/3/mark visit/VB/0/root Estal/NNP/3/obj',
    ['visit planned'],
    'headline',
  );
  const guess = 'that/IN/6/mark Acme/NNP/6/nsubj will/MD/6/aux sell/VB/2/ccomp';
  check('what others believe will come', `We/PRP/2/nsubj believe/VBP/0/root ${guess}`, [
    'believe occurred',
    'sell hypothetical',
  ]);
  check(
    'what others believe will come of it',
    `We/PRP/2/nsubj believe/VBP/0/root ${guess} and/CC/8/cc leave/VB/6/conj`,
    ['believe occurred', 'sell hypothetical', 'leave hypothetical'],
  );
  check(
    'what was done beside what others believe',
    `We/PRP/2/nsubj believe/VBP/0/root ${guess} and/CC/8/cc left/VBD/6/conj`,
    ['believe occurred', 'sell hypothetical', 'left occurred'],
  );
  check('what others say will come', `They/PRP/2/nsubj say/VBP/0/root ${guess}`, [
    'say occurred',
    'sell planned',
  ]);
  const voiced = 'They/PRP/2/nsubj voiced/VBD/0/root';
  check('what is doubted', `${voiced} doubts/NNS/2/obj about/IN/5/case talks/NNS/3/nmod`, [
    'voiced occurred',
    'talks hypothetical',
  ]);
  check('what is asked about', `${voiced} questions/NNS/2/obj about/IN/5/case talks/NNS/3/nmod`, [
    'voiced occurred',
    'talks occurred',
  ]);
  check('what pride is taken in', `${voiced} pride/NN/2/obj about/IN/5/case talks/NNS/3/nmod`, [
    'voiced occurred',
    'talks occurred',
  ]);
  check('one that is put off', 'They/PRP/2/nsubj postponed/VBD/0/root a/DT/4/det visit/NN/2/obj', [
    'postponed occurred',
    'visit hypothetical',
  ]);
  const faced = 'They/PRP/2/nsubj faced/VBD/0/root a/DT/4/det ban/NN/2/obj';
  check('a penalty that somebody faces', faced, ['faced occurred', 'ban hypothetical']);
  check('not what else they face', faced.replace('ban', 'protest'), ['faced occurred', 'protest occurred']);
  check('one that was under way', 'They/PRP/2/nsubj halted/VBD/0/root a/DT/4/det protest/NN/2/obj', [
    'halted occurred',
    'protest occurred',
  ]);
  check(
    'a day that is set',
    'A/DT/2/det hearing/NN/4/nsubj:pass was/VBD/4/aux:pass set/VBN/0/root for/IN/6/case Friday/NNP/4/obl=DATE',
    ['hearing planned'],
  );
  check('a fire that is set', 'They/PRP/2/nsubj set/VBD/0/root fire/NN/2/obj', ['fire occurred']);
});

describe('what somebody was the first to do', () => {
  const first = (rank: string): string =>
    `Rao/NNP/4/nsubj was/VBD/4/cop the/DT/4/det ${rank}/JJ/0/root to/TO/6/mark resign/VB/4/advcl`;
  check('was done', first('first'), ['resign occurred']);
  check('but not what somebody was free to do', first('free'), ['resign hypothetical']);
});

describe('what somebody refused to let others do', () => {
  const refused = (verb: string): string =>
    `Oru/NNP/2/nsubj refused/VBD/0/root to/TO/4/mark ${verb}/VB/2/xcomp Rao/NNP/4/obj leave/VB/4/xcomp`;
  check('is open', refused('let'), ['let denied', 'leave hypothetical']);
});
