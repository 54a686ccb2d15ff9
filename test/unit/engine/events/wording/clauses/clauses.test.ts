import assert from 'node:assert/strict';
import { findEvents } from '../../../../../../src/engine/events';
import { inputOf } from '../../sentence';
import { check, wordingOf } from '../../worded';

describe('the wording of clauses', () => {
  check(
    'is in the present, without the time that the row shows',
    'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person on/IN/5/case Monday/NNP/2/obl=DATE',
    'met',
    'Rao meets Lind',
  );
  check(
    'tells what legislation, a plan or the like is to do',
    'Rao/NNP/2/nsubj@person introduced/VBD/0/root legislation/NN/2/obj that/WDT/6/nsubj would/MD/6/aux ban/VB/3/acl:relcl plastic/JJ/8/amod bags/NNS/6/obj',
    'introduced',
    'Rao introduces legislation [that would ban plastic bags]',
  );
  it('goes without it sooner than without the plan that it is of', () => {
    const input = inputOf(
      'Rao/NNP/2/nsubj@person joined/VBD/0/root Lind/NNP/2/obj@person in/IN/5/mark opposing/VBG/2/advcl legislation/NN/5/obj that/WDT/8/nsubj bans/VBZ/6/acl:relcl bags/NNS/8/obj',
    );
    const parts = findEvents(input)[0]?.wording ?? [];
    const levels = parts.map(({ level }) => level);
    assert.deepEqual([...new Set(levels)], [0, 1, 1.5]);
  });
  const fights = (participle: string): string =>
    `Acme/NNP/2/nsubj@organization fights/VBZ/0/root a/DT/4/det slick/NN/2/obj ${participle}/4/acl to/TO/7/mark hit/VB/5/xcomp Oru/NNP/7/obj@place`;
  check('tells of what is expected what it is to do', fights('expected/VBN'), 'hit', 'a slick to hit Oru');
  check(
    'but not of what does it already',
    fights('trying/VBG'),
    'hit',
    'Acme fights a slick [trying to hit Oru]',
  );
  const dash = (mark: string): string =>
    `Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person ${mark}/8/punct in/IN/8/case his/PRP$/8/nmod:poss old/JJ/8/amod house/NN/2/obl`;
  check('have nothing of what stands behind a dash', dash('–/:'), 'met', 'Rao meets Lind');
  check('but what follows at once', dash('once/RB'), 'met', 'Rao meets Lind [in his old house]');
  const awarding = (noun: string): string =>
    `${noun}/NN/0/root awarding/VBG/1/acl the/DT/4/det prize/NN/2/obj`;
  check(
    'has nobody for what is done where something is held',
    awarding('Ceremony'),
    'awarding',
    'the prize is awarded',
  );
  check('but whoever is told to do it', awarding('Council'), 'awarding', 'Council awards the prize');
  const voted = (preposition: string): string =>
    `Rao/NNP/5/nsubj@person was/VBD/5/cop ${preposition}/IN/5/case the/DT/5/det senators/NNS/0/root who/WP/7/nsubj voted/VBD/5/acl:relcl against/IN/10/case the/DT/10/det war/NN/7/obl`;
  check('tells of one among many what they did', voted('among'), 'voted', 'Rao votes against the war');
  check('but not of one beside them', voted('behind'), 'voted', 'the senators vote against the war');
  const postponed = (preposition: string): string =>
    `Rao/NNP/2/nsubj@person postponed/VBD/0/root the/DT/4/det vote/NN/2/obj ${preposition}/IN/6/case June/NNP/2/obl=DATE`;
  check(
    'has the time to which something is put',
    postponed('to'),
    'postponed',
    'Rao postpones the vote [to June]',
  );
  check('but not the one of doing so', postponed('in'), 'postponed', 'Rao postpones the vote');
  const moved = (preposition: string): string =>
    `Rao/NNP/2/nsubj@person moved/VBD/0/root the/DT/4/det vote/NN/2/obj ${preposition}/IN/6/case Monday/NNP/2/obl=DATE to/IN/8/case June/NNP/2/obl=DATE`;
  check('has it beside the day of doing so', moved('on'), 'moved', 'Rao moves the vote [to June]');
  check('but no end of what the row shows', moved('from'), 'moved', 'Rao moves the vote');
  const introducedOn = (phrase: string): string =>
    `Rao/NNP/2/nsubj@person introduced/VBD/0/root legislation/NN/2/obj on/IN/5/case ${phrase} that/WDT/8/nsubj would/MD/8/aux ban/VB/3/acl:relcl bags/NNS/8/obj`;
  check(
    'also behind the day, which the row shows',
    introducedOn('Monday/NNP/2/obl=DATE'),
    'introduced',
    'Rao introduces legislation [that would ban bags]',
  );
  check(
    'even where the tree hangs it on the day',
    introducedOn('Monday/NNP/2/obl=DATE').replace('ban/VB/3', 'ban/VB/5'),
    'introduced',
    'Rao introduces legislation [that would ban bags]',
  );
  check(
    'but not behind another phrase',
    introducedOn('Estal/NNP/3/nmod@place'),
    'introduced',
    'Rao introduces legislation [on Estal]',
  );
  const made = (noun: string): string =>
    `Rao/NNP/2/nsubj@person made/VBD/0/root the/DT/4/det ${noun}/NN/2/obj on/IN/6/case Monday/NNP/2/obl=DATE that/IN/10/mark flags/NNS/10/nsubj:pass be/VB/10/aux:pass lowered/VBN/2/ccomp`;
  check(
    'tells what an order says behind its day',
    made('order'),
    'order',
    'Rao makes the order that flags be lowered',
  );
  check('but no other clause that has lost its way', made('tour'), 'tour', 'Rao makes the tour');
  check(
    'but not what is told of a bill in passing',
    'Rao/NNP/2/nsubj@person introduced/VBD/0/root the/DT/4/det bill/NN/2/obj ,/,/8/punct which/WDT/8/nsubj would/MD/8/aux ban/VB/4/acl:relcl plastic/JJ/10/amod bags/NNS/8/obj',
    'introduced',
    'Rao introduces the bill',
  );
  check(
    'has nothing of a phrase of which the row shows the time',
    'The/DT/2/det summit/NN/4/nsubj:pass was/VBD/4/aux:pass held/VBN/0/root on/IN/8/case the/DT/8/det last/JJ/8/amod day/NN/4/obl of/IN/10/case May/NNP/8/nmod=DATE',
    'summit',
    'The summit is held',
  );
  const withdrew =
    'Rao/NNP/2/nsubj@person withdrew/VBD/0/root the/DT/4/det offer/NN/2/obj with/IN/6/case Lind/NNP/2/obl@person following/VBG/6/acl suit/NN/7/obj';
  check('has nothing of what goes along with it', withdrew, 'withdrew', 'Rao withdraws the offer');
  check(
    'but with whom it is done',
    withdrew.replace('the/DT/4/det offer/NN/2/obj', 'from/IN/4/case Estal/NNP/2/obl@place'),
    'withdrew',
    'Rao withdraws from Estal [with Lind] [following suit]',
  );
  check(
    'and no other day',
    'Rao/NNP/2/nsubj@person resigned/VBD/0/root in/IN/4/case 1998/CD/2/obl=DATE in/IN/6/case 1868/CD/2/obl=DATE',
    'resigned',
    'Rao resigns',
  );
  check(
    'and no adverb that led to it',
    'Rao/NNP/2/nsubj@person spoke/VBD/0/root to/IN/4/case Lind/NNP/2/obl@person back/RB/2/advmod in/IN/7/case June/NNP/5/obl=DATE',
    'spoke',
    'Rao speaks to Lind',
  );
  check(
    'has the plural for two',
    'Rao/NNP/4/nsubj@person and/CC/3/cc Lind/NNP/1/conj@person spoke/VBD/0/root by/IN/6/case phone/NN/4/obl',
    'spoke',
    'Rao and Lind speak by phone',
  );
  check(
    'has how many for and against, how much and the result',
    'Rao/NNP/2/nsubj@person beat/VBD/0/root Lind/NNP/2/obj@person 2/CD/2/obl:unmarked –/SYM/6/case 1/CD/4/nmod',
    'beat',
    'Rao beats Lind 2 – 1',
  );
  check(
    'but no time',
    'Rao/NNP/2/nsubj@person beat/VBD/0/root Lind/NNP/2/obj@person last/JJ/5/amod week/NN/2/obl:unmarked',
    'beat',
    'Rao beats Lind',
  );
  check(
    'tells a part of a name once, wherever the tree hangs it',
    'Rao/NNP/2/nsubj@person launched/VBD/0/root the/DT/4/det Fund/NNP/2/obj@organization for/IN/6/case@organization Towns/NNP/2/obl@organization',
    'launched',
    'Rao launches the Fund for Towns',
  );
  check(
    'tells two verbs in a row',
    'Rao/NNP/2/nsubj@person shot/VBD/0/root and/CC/4/cc killed/VBD/2/conj Lind/NNP/4/obj@person',
    'shot',
    'Rao shoots and kills Lind',
  );
  check(
    'but not with an auxiliary of their own',
    'Rao/NNP/2/nsubj@person resigned/VBD/0/root and/CC/5/cc will/MD/5/aux leave/VB/2/conj',
    'resigned',
    'Rao resigns',
  );
  check(
    'drops perfects, progressives and adverbs that join sentences',
    'Rao/NNP/4/nsubj@person has/VBZ/4/aux also/RB/4/advmod closed/VBN/0/root the/DT/6/det depot/NN/4/obj',
    'closed',
    'Rao closes the depot',
  );
  check(
    'keeps the "to" of what is asked',
    'Rao/NNP/2/nsubj@person discussed/VBD/0/root whether/IN/5/mark to/TO/5/mark sell/VB/2/ccomp Oru/NNP/5/obj@organization',
    'discussed',
    'Rao discusses whether to sell Oru',
  );
  check(
    'keeps the "to" of what is to be',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root Oru/NNP/6/nsubj@place is/VBZ/6/aux to/TO/6/mark join/VB/2/ccomp',
    'announced',
    'Rao announces Oru is to join',
  );
  check(
    'has what is said to come as such, also of what something will be',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root that/IN/7/mark Oru/NNP/7/nsubj@place would/MD/7/aux be/VB/7/cop eligible/JJ/2/ccomp',
    'announced',
    'Rao announces that Oru will be eligible',
  );
  const closing = (verb: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root that/IN/6/mark Oru/NNP/6/nsubj@place was/VBD/6/aux hiding/VBG/2/ccomp it/PRP/6/obj`;
  check('has what is said to go on as such', closing('said'), 'said', 'Rao says that Oru is hiding it');
  check('but not what was found', closing('found'), 'found', 'Rao finds that Oru was hiding it');
  const told = (object: string): string =>
    `Acme/NNP/2/nsubj@organization said/VBD/0/root it/PRP/5/nsubj had/VBD/5/aux ended/VBN/2/ccomp ${object}/NNS/5/obj`;
  check(
    'is of whoever speaks, where that began or ended something',
    told('talks'),
    'talks',
    'Acme ends talks',
  );
  check('but not where it may be something else', told('doubts'), 'ended', 'it ends doubts');
  check(
    'is not cut by what only tells the son from the father',
    'Rao/NNP/2/nsubj@person thanked/VBD/0/root Lind/NNP/2/obj@person ,/,/5/punct Jr./NNP/3/flat ,/,/2/punct for/IN/8/mark helping/VBG/2/advcl',
    'thanked',
    'Rao thanks Lind , Jr. [, for helping]',
  );
  check(
    'keeps what somebody did as what something is caused by',
    'Delay/NN/3/nsubj:pass was/VBD/3/aux:pass caused/VBN/0/root by/IN/6/mark Rao/NNP/6/nsubj@person closing/VBG/3/obl:agent ports/NNS/6/obj',
    'caused',
    'Delay is caused by Rao closing ports',
  );
  const agreed = (pronoun: string): string =>
    `Rao/NNP/2/nsubj@person has/VBZ/0/root land/NN/2/obj ${pronoun} Acme/NNP/6/nsubj@organization agreed/VBD/3/acl:relcl to/TO/8/mark buy/VB/6/xcomp from/IN/10/case Oru/NNP/8/obl@organization`;
  check(
    'has the noun before a relative clause as the object of its infinitive',
    agreed('that/WDT/6/obj'),
    'agreed',
    'Acme agrees to buy land from Oru',
  );
  check(
    'but not where the clause says where',
    agreed('where/WRB/6/advmod'),
    'agreed',
    'Acme agrees to buy from Oru',
  );
  check(
    'keeps passives with their agent',
    'Lind/NNP/3/nsubj:pass@person was/VBD/3/aux:pass arrested/VBN/0/root by/IN/5/case police/NN/3/obl:agent',
    'arrested',
    'Lind is arrested by police',
  );
  check(
    'gives participles the subject of the clause that governs them',
    'A/DT/2/det fire/NN/3/nsubj spread/VBD/0/root ,/,/5/punct injuring/VBG/3/advcl seven/CD/7/nummod people/NNS/5/obj',
    'injuring',
    'A fire injures seven people',
  );
  check(
    'says "to" for what is scheduled',
    'Rao/NNP/3/nsubj@person is/VBZ/3/cop scheduled/VBN/0/root to/TO/5/mark visit/VB/3/xcomp Estal/NNP/5/obj@place',
    'visit',
    'Rao to visit Estal',
  );
  check(
    'says "to" for what will be',
    'Rao/NNP/3/nsubj@person will/MD/3/aux visit/VB/0/root Estal/NNP/3/obj@place',
    'visit',
    'Rao to visit Estal',
  );
  check(
    'keeps a preposition inside a phrase that the tree has made of two',
    'Rao/NNP/2/nsubj@person raised/VBD/0/root trade/NN/5/compound to/TO/5/case 500/CD/2/obj',
    'raised',
    'Rao raises trade to 500',
  );
  check(
    'leaves out during what an event noun is told, but not with whom',
    'Rao/NNP/2/nsubj@person condemned/VBD/0/root the/DT/4/det attack/NN/2/obj on/IN/6/case Lind/NNP/4/nmod@person during/IN/9/case a/DT/9/det forum/NN/4/nmod',
    'attack',
    'the attack [on Lind]',
  );
  check(
    'drops adverbs of order before an event noun',
    'Rao/NNP/2/nsubj@person left/VBD/0/root shortly/RB/6/advmod after/IN/6/case Monday/NNP/6/compound talks/NNS/2/obl with/IN/8/case Lind/NNP/6/nmod@person',
    'talks',
    'Monday talks [with Lind]',
  );
  check(
    'keeps modals of what may be',
    'Rao/NNP/3/nsubj@person may/MD/3/aux visit/VB/0/root Estal/NNP/3/obj@place',
    'visit',
    'Rao may visit Estal',
  );
  check(
    'keeps negations',
    'Rao/NNP/4/nsubj@person did/VBD/4/aux not/RB/4/advmod visit/VB/0/root Estal/NNP/4/obj@place',
    'visit',
    'Rao does not visit Estal',
  );
  check(
    'tells what is only asked for by who asks',
    'Rao/NNP/2/nsubj@person urged/VBD/0/root Lind/NNP/2/obj@person to/TO/5/mark visit/VB/2/xcomp Estal/NNP/5/obj@place',
    'visit',
    'Rao urges Lind to visit Estal',
  );
  check(
    'keeps a phrase whose preposition the tree has made its head',
    'Rao/NNP/2/nsubj@person sold/VBD/0/root half/NN/2/obj of/IN/3/nmod a/DT/4/fixed wide/JJ/4/amod park/NN/2/obl',
    'sold',
    'Rao sells half of a wide park',
  );
  check(
    'keeps the dash of a word',
    'Rao/NNP/2/nsubj@person sold/VBD/0/root an/DT/6/det e/NN/6/compound -/HYPH/6/punct shop/NN/2/obj',
    'sold',
    'Rao sells an e-shop',
  );
  check(
    'has for "which" what the noun before it is a part of',
    'Rao/NNP/2/nsubj@person read/VBD/0/root the/DT/4/det code/NN/2/obj of/IN/6/case Estal/NNP/4/nmod@place ,/,/6/punct which/WDT/10/nsubj was/VBD/10/aux:pass adopted/VBN/6/acl:relcl in/IN/12/case May/NNP/10/obl=DATE',
    'adopted',
    'the code [of Estal] is adopted',
  );
  const burst = (meanwhile: string): string =>
    `Two/CD/2/nummod pipes/NNS/3/nsubj burst/VBD/0/root as/IN/5/mark oil/NN/5/nsubj ${meanwhile} unloaded/VBN/5/dep`;
  check(
    'goes on as something is done',
    burst('was/VBD/5/dep being/VBG/5/dep'),
    'burst',
    'Two pipes burst as oil is being unloaded',
  );
  check('or as it was done', burst('was/VBD/5/dep'), 'burst', 'Two pipes burst as oil is unloaded');
  const ruled = (what: string): string =>
    `Rao/NNP/2/nsubj@person broke/VBD/0/root the/DT/4/det act/NN/2/obj ,/,/8/punct which/WDT/8/obj judges/NNS/8/nsubj ruled/VBD/4/acl:relcl to/TO/11/mark ${what}`;
  check(
    'has the thing that it calls something',
    ruled('be/VB/11/cop void/JJ/8/xcomp'),
    'ruled',
    'judges rule the act to be void',
  );
  check(
    'but not what is done to it',
    ruled('have/VB/11/aux lapsed/VBN/8/xcomp'),
    'ruled',
    'judges rule to have lapsed',
  );
  check(
    'but no person for "which"',
    'The/DT/2/det head/NN/12/nsubj of/IN/5/case the/DT/5/det council/NN/2/nmod ,/,/8/punct which/WDT/8/nsubj adopted/VBD/5/acl:relcl the/DT/10/det code/NN/8/obj ,/,/2/punct resigned/VBD/0/root',
    'adopted',
    'the council adopts the code',
  );
  check(
    'leaves out asides and clauses that go on',
    'Rao/NNP/2/nsubj@person sold/VBD/0/root the/DT/4/det depot/NN/2/obj (/-LRB-/6/punct nine/CD/4/nummod )/-RRB-/6/punct because/IN/9/mark prices/NNS/10/nsubj fell/VBD/2/advcl',
    'sold',
    'Rao sells the depot',
  );
  check(
    'marks what it can do without',
    'Rao/NNP/2/nsubj@person sold/VBD/0/root the/DT/4/det depot/NN/2/obj near/IN/7/case the/DT/7/det river/NN/4/nmod',
    'sold',
    'Rao sells the depot [near the river]',
  );
  check(
    'has what a relative clause tells of before its verb, and nothing else behind it',
    'It/PRP/5/nsubj is/VBZ/5/cop the/DT/5/det largest/JJS/5/amod order/NN/0/root that/IN/8/obj Acme/NNP/8/nsubj@organization placed/VBD/5/acl:relcl since/IN/10/case May/NNP/8/obl=DATE',
    'placed',
    'Acme places the largest order',
  );
  check(
    'has the person for the office',
    'The/DT/2/det premier/NN/6/nsubj ,/,/4/punct Rao/NNP/2/appos@person ,/,/2/punct resigned/VBD/0/root',
    'resigned',
    'Rao resigns',
  );
  it('has another one where a pronoun may stand for nobody known', () => {
    const tree = 'They/PRP/2/nsubj arrested/VBD/0/root Lind/NNP/2/obj@person';
    assert.equal(wordingOf(tree, 'arrested'), 'They arrest Lind');
    assert.equal(wordingOf(tree, 'arrested', 'impersonal'), 'Lind is arrested');
  });
  it('tells of whom a fine is, and not of the fine', () => {
    const tree =
      'They/PRP/2/nsubj fined/VBD/0/root Acme/NNP/2/iobj@organization $/$/2/obj 250,000/CD/4/nummod';
    assert.equal(wordingOf(tree, 'fined', 'impersonal'), 'Acme is fined $ 250,000');
  });
  it('has none where the subject is named', () => {
    const tree = 'Rao/NNP/2/nsubj@person arrested/VBD/0/root Lind/NNP/2/obj@person';
    assert.equal(wordingOf(tree, 'arrested', 'impersonal'), '');
  });
  const won = (comma: string): string =>
    `Oru/NNP/2/nsubj@place won/VBD/0/root the/DT/4/det cup/NN/2/obj ,/,/2/punct with/IN/7/case Lind/NNP/2/obl@person ${comma} as/IN/10/case captain/NN/2/obl`;
  const held = (comma: string): string =>
    `Oru/NNP/2/nsubj@place held/VBD/0/root Lind/NNP/2/obj@person ,/,/6/punct the/DT/6/det premier/NN/3/appos ${comma}`;
  check(
    'but not what follows its second comma',
    held(',/,/9/punct on/IN/9/case charges/NNS/2/obl'),
    'held',
    'Oru holds Lind [on charges]',
  );
  check(
    'nor what follows a name in apposition without one',
    'Oru/NNP/2/nsubj@place killed/VBD/0/root a/DT/4/det general/NN/2/obj ,/,/6/punct Lind/NNP/4/appos@person at/IN/9/case an/DT/9/det airport/NN/2/obl',
    'killed',
    'Oru kills Lind [at an airport]',
  );
  check('leaves out all of an aside', won('still/RB/7/advmod'), 'won', 'Oru wins the cup');
  check(
    'tells two acts of a perfect',
    'Acme/NNP/3/nsubj@organization has/VBZ/3/aux seized/VBN/0/root and/CC/5/cc sold/VBN/3/conj the/DT/7/det ship/NN/5/obj',
    'seized',
    'Acme seizes and sells the ship',
  );
  check(
    'tells what is thought to be over as what is thought',
    'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass projected/VBN/0/root to/TO/6/mark have/VB/6/aux won/VBN/3/xcomp the/DT/8/det vote/NN/6/obj',
    'won',
    'Rao is projected to have won the vote',
  );
  check(
    'has nobody for what "it" is said to be',
    'After/IN/4/mark it/PRP/4/expl was/VBD/4/aux:pass revealed/VBN/7/advcl ,/,/7/punct Rao/NNP/7/nsubj@person resigned/VBD/0/root',
    'revealed',
    'Being revealed',
  );
});
