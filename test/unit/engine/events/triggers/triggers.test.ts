import assert from 'node:assert/strict';
import { eventsOf } from '../sentence';

function check(name: string, tree: string, expected: readonly string[]): void {
  it(name, () => {
    assert.deepEqual(eventsOf(tree), expected);
  });
}

describe('event triggers', () => {
  check('a verb', 'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person', [
    'met meeting occurred | agent:Rao patient:Lind',
  ]);
  const wreck = 'The/DT/2/det wreck/NN/3/nsubj claimed/VBD/0/root ten/CD/5/nummod lives/NNS/3/obj';
  check('and what has cost lives', wreck, ['wreck accident occurred | patient:ten lives']);
  const coup = (preposition: string): string =>
    `Rao/NNP/2/nsubj@person staged/VBD/0/root a/DT/4/det coup/NN/2/obj ${preposition}/IN/6/case Oru/NNP/4/nmod@place`;
  check('not a success', coup('for'), ['staged stage occurred | agent:Rao patient:a coup']);
  check('a takeover', coup('in'), ['coup coup occurred | agent:Rao place:Oru']);
  const camps = (behind: string): string =>
    `Rao/NNP/2/nsubj@person visited/VBD/0/root camps/NNS/2/obj for/IN/6/case the/DT/6/det ${behind}`;
  check('not those of whom a participle tells', camps('displaced/VBN/3/nmod'), [
    'visited visit occurred | agent:Rao patient:camps',
  ]);
  const hosts =
    'Rao/NNP/2/nsubj@person hosted/VBD/0/root Lind/NNP/2/obj@person for/IN/5/case talks/NNS/2/obl in/IN/7/case Estal/NNP/2/obl@place';
  check('what a guest comes for', hosts, ['talks talks occurred | agent:Rao patient:Lind place:Estal']);
  check('not what somebody is hosted for otherwise', hosts.replace('talks/NNS', 'money/NN'), [
    'hosted meeting occurred | agent:Rao patient:Lind place:Estal',
  ]);
  const ordered = (body: string): string =>
    `Rao/NNP/2/nsubj@person ordered/VBD/0/root a/DT/4/det ${body}/NN/2/obj of/IN/6/case inquiry/NN/4/nmod`;
  check('an inquiry, whoever is to hold it', ordered('court'), [
    'inquiry investigation occurred | agent:Rao',
  ]);
  check('not what else it has', ordered('copy'), [
    'ordered order occurred | agent:Rao patient:a copy',
    'inquiry investigation occurred',
  ]);
  const began =
    'The/DT/2/det talks/NNS/8/nsubj ,/,/2/punct which/WDT/5/nsubj began/VBD/2/acl:relcl on/IN/7/case Friday/NNP/5/obl=DATE helped/VBD/0/root';
  check('when something began, as a clause behind it says', began, [
    'talks talks occurred',
    'began talks occurred | agent:The talks | on:Friday',
    'helped help occurred | agent:The talks',
  ]);
  check(
    'not when that only says which is meant',
    'The/DT/2/det talks/NNS/7/nsubj that/WDT/4/nsubj began/VBD/2/acl:relcl on/IN/6/case Friday/NNP/4/obl=DATE helped/VBD/0/root',
    [
      'talks talks occurred',
      'began begin occurred | agent:The talks | on:Friday',
      'helped help occurred | agent:The talks',
    ],
  );
  check('not when people began', began.replace('talks/NNS', 'men/NNS'), [
    'began begin occurred | agent:The men | on:Friday',
    'helped help occurred | agent:The men',
  ]);
  const exchange = 'Their/PRP$/2/nmod:poss@person exchange/NN/3/nsubj closed/VBD/0/root';
  check('not what somebody owns', exchange, ['closed closure occurred | agent:Their exchange']);
  check('what takes place', exchange.replace('closed', 'occurred'), [
    'exchange talks occurred | agent:Their',
  ]);
  const swept = 'A/DT/2/det fire/NN/3/nsubj swept/VBD/0/root through/IN/6/case a/DT/6/det mill/NN/3/obl';
  check('a fire that goes through something', swept, ['fire fire occurred']);
  check('people who do', swept.replace('fire/NN', 'man/NN').replace('swept', 'tore'), [
    'tore tear occurred | agent:A man',
  ]);
  const connected = 'Rao/NNP/4/nsubj@person and/CC/3/cc Lind/NNP/1/conj@person connected/VBD/0/root';
  check('people who connect', connected, ['connected call occurred | agent:Rao agent:Lind']);
  check('not what they connect', `${connected} towns/NNS/4/obj`, [
    'connected connect occurred | agent:Rao agent:Lind patient:towns',
  ]);
  const executed = 'Rao/NNP/2/nsubj@person executed/VBD/0/root prisoners/NNS/2/obj';
  check('people who are executed', executed, ['executed death occurred | agent:Rao patient:prisoners']);
  check('not plans that are', executed.replace('prisoners', 'plans'), [
    'executed execute occurred | agent:Rao patient:plans',
  ]);
  const left = (settlement: string): string => `Rao/NNP/2/nsubj@person left/VBD/0/root ${settlement}`;
  check(
    'not a settlement where people live',
    left('the/DT/5/det Oruan/JJ/5/amod@group settlement/NN/2/obj of/IN/7/case Estal/NNP/5/nmod@place'),
    ['left departure occurred | agent:Rao patient:the Oruan settlement'],
  );
  check(
    'a settlement that is reached, wherever that is',
    'Rao/NNP/2/nsubj@person reached/VBD/0/root a/DT/4/det settlement/NN/2/obj in/IN/6/case Estal/NNP/4/nmod@place',
    ['settlement agreement occurred | agent:Rao place:Estal'],
  );
  check(
    'a settlement of a quarrel',
    'Rao/NNP/2/nsubj@person reached/VBD/0/root a/DT/4/det settlement/NN/2/obj with/IN/6/case Lind/NNP/4/nmod@person',
    ['settlement agreement occurred | agent:Rao companion:Lind'],
  );
  check('a noun that a light verb carries', 'Rao/NNP/2/nsubj@person held/VBD/0/root talks/NNS/2/obj', [
    'talks talks occurred | agent:Rao',
  ]);
  check(
    'a noun behind "engaged in"',
    'Rao/NNP/2/nsubj@person engaged/VBD/0/root in/IN/5/case a/DT/5/det conversation/NN/2/obl',
    ['conversation call occurred | agent:Rao'],
  );
  check('a noun that took place', 'The/DT/2/det call/NN/3/nsubj took/VBD/0/root place/NN/3/obj', [
    'call call occurred',
  ]);
  check(
    'a round of talks',
    'They/PRP/2/nsubj held/VBD/0/root rounds/NNS/2/obj of/IN/5/case talks/NNS/3/nmod',
    ['talks talks occurred | agent:They'],
  );
  check(
    'a signed agreement',
    'Norvia/NNP/2/nsubj@place signed/VBD/0/root a/DT/4/det treaty/NN/2/obj with/IN/6/case Estal/NNP/4/nmod@place',
    ['treaty agreement occurred | agent:Norvia companion:Estal'],
  );
  check('no thing', 'The/DT/2/det treaty/NN/4/nsubj is/VBZ/4/cop long/JJ/0/root', []);
  check('no noun before a noun', 'The/DT/3/det meeting/NN/3/compound room/NN/4/nsubj burned/VBD/0/root', [
    'burned fire occurred | patient:The meeting room',
  ]);
  check(
    'no name of an organisation',
    'Strike/NNP/2/compound@organization Force/NNP/3/nsubj@organization won/VBD/0/root',
    ['won win occurred | agent:Strike Force'],
  );
  check(
    'a governor that only says when',
    'Rao/NNP/3/nsubj:pass@person is/VBZ/3/aux:pass scheduled/VBN/0/root to/TO/5/mark meet/VB/3/xcomp Lind/NNP/5/obj@person',
    ['meet meeting planned | agent:Rao patient:Lind'],
  );
  check('a phase of an event', 'Acme/NNP/2/nsubj began/VBD/0/root hiring/VBG/2/xcomp', [
    'hiring appointment occurred | agent:Acme',
  ]);
  check(
    'a report beside what it reports',
    'Rao/NNP/2/nsubj@person said/VBD/0/root he/PRP/4/nsubj resigned/VBD/2/ccomp',
    ['said say occurred | agent:Rao', 'resigned resignation occurred | agent:he'],
  );
  check('a particle', 'Rao/NNP/2/nsubj@person stepped/VBD/0/root down/RP/2/compound:prt', [
    'stepped resignation occurred | agent:Rao',
  ]);
  check(
    'no verb that a hyphen makes part of an adjective',
    'Rao/NNP/2/nsubj@person hailed/VBD/0/root a/DT/7/det prize/NN/6/dep -/HYPH/6/punct winning/VBG/2/xcomp',
    ['hailed praise occurred | agent:Rao'],
  );
  const picked = 'Rao/NNP/2/nsubj@person picked/VBD/0/root Lind/NNP/2/obj@person';
  check('somebody who is picked', picked, ['picked appointment occurred | agent:Rao patient:Lind']);
  check('not a thing that is', picked.replace('Lind/NNP/2/obj@person', 'plums/NNS/2/obj'), [
    'picked pick occurred | agent:Rao patient:plums',
  ]);
  const named = 'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass named/VBN/0/root';
  check('somebody who is named to a post', `${named} head/NN/3/xcomp`, [
    'named appointment occurred | patient:Rao',
  ]);
  check('not victims who are named', 'Victims/NNS/3/nsubj:pass were/VBD/3/aux:pass named/VBN/0/root', [
    'named identification occurred | patient:Victims',
  ]);
  const reached = 'Rao/NNP/2/nsubj@person reached/VBD/0/root Estal/NNP/2/obj@place';
  check('a place that is reached', reached, ['reached visit occurred | agent:Rao patient:Estal']);
  check('not an opinion that is', reached.replace('Estal/NNP/2/obj@place', 'conclusions/NNS/2/obj'), [
    'reached reach occurred | agent:Rao patient:conclusions',
  ]);
  check('not going wild', 'Fans/NNS/2/nsubj went/VBD/0/root wild/JJ/2/xcomp', [
    'went go occurred | agent:Fans',
  ]);
  check('not raising hopes', 'Rao/NNP/2/nsubj@person raised/VBD/0/root hopes/NNS/2/obj', [
    'raised raise occurred | agent:Rao patient:hopes',
  ]);
  check(
    'an attack in words',
    'Rao/NNP/2/nsubj@person attacked/VBD/0/root Lind/NNP/2/obj@person over/IN/6/case the/DT/6/det plan/NN/2/obl',
    ['attacked condemnation occurred | agent:Rao patient:Lind topic:the plan'],
  );
  check(
    'a verb with its preposition',
    'Rao/NNP/2/nsubj@person called/VBD/0/root for/IN/4/case peace/NN/2/obl',
    ['called demand occurred | agent:Rao'],
  );
  check(
    'no preposition of a time',
    'Rao/NNP/2/nsubj@person ran/VBD/0/root shops/NNS/2/obj over/IN/6/case the/DT/6/det week/NN/2/obl=DATE',
    ['ran run occurred | agent:Rao patient:shops | during:week'],
  );
  check('a named event', 'The/DT/2/det Olympics/NNPS/3/nsubj@event came/VBD/0/root', [
    'Olympics named-event occurred',
    'came movement occurred | agent:The Olympics',
  ]);
  check('a hyphened noun', 'A/DT/4/det cease/NN/4/compound -/HYPH/4/punct fire/NN/5/nsubj began/VBD/0/root', [
    'fire ceasefire occurred',
  ]);
});

describe('senses of verbs', () => {
  check('a call by phone', 'Rao/NNP/2/nsubj@person called/VBD/0/root Lind/NNP/2/obj@person', [
    'called call occurred | agent:Rao patient:Lind',
  ]);
  check(
    'a call for something else',
    'Rao/NNP/2/nsubj@person called/VBD/0/root it/PRP/2/obj absurd/JJ/2/xcomp',
    ['called other call occurred | agent:Rao patient:it'],
  );
  check('a person who falls', 'The/DT/2/det boy/NN/3/nsubj fell/VBD/0/root', [
    'fell fall occurred | patient:The boy',
  ]);
  check('a price that falls', 'Prices/NNS/2/nsubj fell/VBD/0/root', [
    'fell decrease occurred | patient:Prices',
  ]);
  check('a bus that overturned', 'A/DT/2/det bus/NN/3/nsubj overturned/VBD/0/root', [
    'overturned accident occurred | agent:A bus',
  ]);
  check('a court that overturned', 'Judges/NNS/2/nsubj overturned/VBD/0/root the/DT/4/det ban/NN/2/obj', [
    'overturned verdict occurred | agent:Judges patient:the ban',
    'ban ban occurred',
  ]);
  check('dead that are left', 'It/PRP/2/nsubj left/VBD/0/root ten/CD/2/obj dead/JJ/2/xcomp', [
    'left death occurred | agent:It patient:ten',
  ]);
  check(
    'somebody left furious',
    'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass left/VBN/0/root furious/JJ/3/xcomp',
    ['left leave occurred | patient:Rao'],
  );

  const BUYS = 'Acme/NNP/2/nsubj@organization buys/VBZ/0/root Zenit/NNP/2/obj@organization ,/,/6/punct';
  check('the report beside its news', `${BUYS} it/PRP/6/nsubj announced/VBD/2/parataxis`, [
    'buys purchase occurred | agent:Acme patient:Zenit',
    'announced say occurred | agent:it',
  ]);
  check(
    'the report that follows its news as main clause',
    'Acme/NNP/2/nsubj@organization bought/VBD/5/ccomp Zenit/NNP/2/obj@organization it/PRP/5/nsubj announced/VBD/0/root',
    ['bought purchase occurred | agent:Acme patient:Zenit', 'announced say occurred | agent:it'],
  );
  check(
    'the announcement of something',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root new/JJ/4/amod tariffs/NNS/2/obj',
    ['announced announcement occurred | agent:Rao patient:new tariffs'],
  );
  check(
    'the announcement that something holds',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root Lind/NNP/4/nsubj@person resigned/VBD/2/ccomp',
    ['announced announcement occurred | agent:Rao', 'resigned resignation occurred | agent:Lind'],
  );
  const reported = 'reported/VBD/0/root faults/NNS/4/obj';
  const study = (determiner: string): string =>
    `${determiner}/DT/3/det new/JJ/3/amod study/NN/4/nsubj ${reported}`;
  check('what research brings to light', study('A'), [
    'reported discovery occurred | agent:A new study patient:faults',
  ]);
  check('not what it reports beside', study('The'), [
    'reported say occurred | agent:The new study patient:faults',
  ]);
  const match = 'fans/NNS/4/nsubj watched/VBD/0/root a/DT/6/det match/NN/4/obj';
  check('not what a picture shows', `Photo/NN/4/dep :/:/1/punct ${match}`, []);
  check('what a label otherwise tells', `Sport/NN/4/dep :/:/1/punct ${match}`, [
    'watched watch occurred | agent:fans patient:a match',
  ]);
  const spoke = 'Rao/NNP/2/nsubj@person spoke/VBD/0/root to/IN/4/case';
  check('not talk to a newspaper', `${spoke} reporters/NNS/2/obl`, ['spoke say occurred | agent:Rao']);
  check(
    'not talk to a newspaper by name',
    `${spoke} Oru/NNP/5/compound@organization Times/NNP/2/obl@organization`,
    ['spoke say occurred | agent:Rao'],
  );
  check(
    'talk to a body that only has the word of one',
    `${spoke} Guardian/NNP/5/compound@organization Council/NNP/2/obl@organization`,
    ['spoke call occurred | agent:Rao recipient:Guardian Council'],
  );
  check('talk to somebody', `${spoke} Lind/NNP/2/obl@person`, [
    'spoke call occurred | agent:Rao recipient:Lind',
  ]);
  const sales = (verb: string): string => `Acme/NNP/2/nsubj@organization ${verb}/VBD/0/root sales/NNS/2/obj`;
  check('not what a firm sells in all', sales('had'), ['had have occurred | agent:Acme patient:sales']);
  check('sales that are held', sales('held'), ['sales sale occurred | agent:Acme']);
  check('what people feel about it', 'people/NNS/3/nsubj:pass were/VBD/3/aux:pass angered/VBN/0/root', [
    'angered anger occurred | patient:people',
  ]);
  const cancelled = 'The/DT/2/det visit/NN/4/nsubj:pass was/VBD/4/aux:pass cancelled/VBN/0/root';
  check('not one that shares its verb', `${cancelled} as/IN/7/mark was/VBD/7/cop talks/NNS/4/advcl`, [
    'visit visit denied',
    'cancelled cancellation occurred | patient:The visit',
  ]);
  const arrested = (speaker: string, pronoun: string): string =>
    `${speaker}/2/nsubj said/VBD/0/root ${pronoun}/PRP/5/nsubj had/VBD/5/aux arrested/VBN/2/ccomp Rao/NNP/5/obj@person`;
  check('not what befell others', 'Police/NNS/2/nsubj said/VBD/0/root they/PRP/4/nsubj drowned/VBD/2/ccomp', [
    'said say occurred | agent:Police',
    'drowned death occurred | patient:they',
  ]);
  check(
    'a team that upsets another',
    'Oru/NNP/2/nsubj@organization upset/VBD/0/root Acme/NNP/2/obj@organization',
    ['upset win occurred | agent:Oru patient:Acme'],
  );
  check('what those who speak did themselves', arrested('Prosecutors/NNS', 'they'), [
    'said say occurred | agent:Prosecutors',
    'arrested arrest occurred | agent:Prosecutors patient:Rao',
  ]);
  check('what a body says that it did', arrested('court/NN', 'it'), [
    'said say occurred | agent:court',
    'arrested arrest occurred | agent:court patient:Rao',
  ]);
  check('what one says that others did', arrested('minister/NN', 'they'), [
    'said say occurred | agent:minister',
    'arrested arrest occurred | agent:they patient:Rao',
  ]);
});
