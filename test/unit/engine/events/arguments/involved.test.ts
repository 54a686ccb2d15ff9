import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';
import { checkOf } from './names';

/** Names inside the phrases of the first event's arguments. */
const check = checkOf('involved');

describe('names inside the phrases of an event: who takes part', () => {
  const GOVERNMENT =
    'The/DT/3/det Norvian/JJ/3/amod@group government/NN/4/nsubj announced/VBD/0/root elections/NNS/4/obj';
  check('for whom a body acts', GOVERNMENT, 'agent:Norvian');
  const LAWYER =
    "Oru/NNP/3/nmod:poss@place 's/POS/1/case attorney/NN/5/nsubj general/JJ/3/amod sued/VBD/0/root Acme/NNP/5/obj@organization";
  check('for whom an officer acts', LAWYER, 'agent:Oru');
  check('not for whom a tourist does', LAWYER.replace('attorney', 'tourist'), '');
  check('not where somebody is from', GOVERNMENT.replace('government', 'singer'), '');
  const WELL =
    "Acme/NNP/4/nmod:poss@organization 's/POS/1/case Sound/NNP/4/compound@place well/NN/5/nsubj exploded/VBD/0/root";
  check('whose thing undergoes it, and where that is', WELL, 'patient:Acme place:Sound');
  check('not the place of what is no site', WELL.replace('well', 'truck'), 'patient:Acme');
  check(
    'not whose relative or lawyer acts',
    WELL.replace('organization', 'person').replace('well', 'aide'),
    '',
  );
  check(
    'the members of a list behind "of"',
    'Ministers/NNS/6/nsubj of/IN/3/case Norvia/NNP/1/nmod@place and/CC/5/cc Estal/NNP/3/conj@place met/VBD/0/root',
    'agent:Norvia agent:Estal',
  );
  check(
    'who has sent them',
    'Staff/NN/4/nsubj from/IN/3/case Acme/NNP/1/nmod@organization arrived/VBD/0/root',
    'agent:Acme',
  );
  const BOAT =
    'A/DT/2/det boat/NN/7/nsubj carrying/VBG/2/acl Rao/NNP/3/obj@person from/IN/6/case Oru/NNP/3/obl@place sank/VBD/0/root';
  it('whom a vehicle carries', () => {
    const input = inputOf(BOAT);
    const sinks = findEvents(input).find(({ lemma }) => lemma === 'sink');
    assert.deepEqual(
      sinks?.involved?.map(({ role, start, end }) => [role, input.article.text.slice(start, end)]),
      [['patient', 'Rao']],
    );
  });
  const RIG =
    'Explosions/NNS/5/nsubj on/IN/4/case Acme/NNP/4/compound@organization rigs/NNS/1/nmod killed/VBD/0/root two/CD/5/obj';
  check('what is on fire or explodes', RIG, 'patient:Acme');
  check(
    'nobody beside whom the phrase names',
    'Acme/NNP/2/compound@organization chief/NN/3/compound Rao/NNP/4/nsubj@person resigned/VBD/0/root',
    '',
  );
});

describe('names inside the phrases of an event: where it is', () => {
  const VOTERS =
    'Voters/NNS/4/nsubj in/IN/3/case Oru/NNP/1/nmod@place marched/VBD/0/root to/TO/6/case court/NN/4/obl';
  check('the place of those who do it', VOTERS, 'place:Oru');
  check('not the place that they are from', VOTERS.replace('in/IN', 'from/IN'), '');
  check(
    'no other one where the clause tells it',
    'Voters/NNS/4/nsubj in/IN/3/case Oru/NNP/1/nmod@place marched/VBD/0/root in/IN/6/case Estal/NNP/4/obl@place',
    '',
  );
  const HOME =
    'They/PRP/2/nsubj met/VBD/0/root at/IN/5/case the/DT/5/det home/NN/2/obl of/IN/8/case a/DT/8/det nun/NN/5/nmod in/IN/10/case Oru/NNP/8/nmod@place';
  check('the place of a place', HOME, 'place:Oru');
  check('not of what only begins like one', HOME.replace('at/IN', 'in/IN').replace('home', 'wake'), '');
  const COURT =
    'Rao/NNP/2/nsubj@person sued/VBD/0/root in/IN/6/case an/DT/6/det Oru/NNP/6/compound@place court/NN/2/obl';
  check('the name before a place', COURT, 'place:Oru');
  check('not before an embassy', COURT.replace('court', 'embassy'), '');
  const VISIT =
    'Rao/NNP/2/nsubj@person spoke/VBD/0/root on/IN/5/case a/DT/5/det visit/NN/2/obl to/IN/7/case Oru/NNP/5/nmod@place';
  check('where a visit goes', VISIT, 'place:Oru');
  check(
    'not the place of another event that is spoken of',
    'Rao/NNP/2/nsubj@person condemned/VBD/0/root riots/NNS/2/obj near/IN/5/case Oru/NNP/3/nmod@place',
    '',
  );
});

describe('names inside the phrases of an event: where a clause beside it was', () => {
  const STRIKE =
    'Dockers/NNS/2/nsubj called/VBD/0/root a/DT/4/det strike/NN/2/obj that/WDT/6/nsubj stopped/VBD/4/acl:relcl ferries/NNS/6/obj in/IN/9/case Oru/NNP/6/obl@place';
  check('what is told of the noun', STRIKE, 'place:Oru');
  const would = STRIKE.replace('stopped/VBD/4', 'would/MD/7/aux stop/VB/4')
    .replaceAll('/6/', '/7/')
    .replace('in/IN/9', 'in/IN/10');
  check('but not what would be', would, '');
  check('but not to where it went', STRIKE.replace('in/IN', 'to/IN'), '');
  const LEAVES =
    'Vans/NNS/2/nsubj kill/VBP/0/root two/CD/2/obj and/CC/5/cc leave/VBP/2/conj ten/CD/5/obj missing/JJ/6/amod in/IN/9/case Oru/NNP/5/obl@place';
  check('what befell others', LEAVES, 'place:Oru');
  check('but not what was done otherwise', LEAVES.replace('missing/JJ', 'cows/NNS'), '');
  const BUS =
    'Two/CD/3/nsubj:pass are/VBP/3/aux:pass killed/VBN/0/root when/WRB/7/advmod a/DT/6/det bus/NN/7/nsubj collides/VBZ/3/advcl and/CC/9/cc plunges/VBZ/7/conj into/IN/12/case a/DT/12/det stream/NN/9/obl in/IN/14/case Oru/NNP/12/nmod@place';
  check('how people came to harm', BUS, 'place:Oru');
  check('but not where it was told to be before', BUS.replace('when/WRB/7/advmod', 'after/IN/7/mark'), '');
  check('but not what else is told beside it', BUS.replace('killed', 'elected'), '');
});

describe('names inside the phrases of an event: what is told in the present', () => {
  const LOW =
    'Schools/NNS/4/nsubj in/IN/3/case Oru/NNP/1/nmod@place matter/VBP/0/root as/IN/6/mark smog/NN/7/nsubj spreads/VBZ/4/advcl';
  check('may be an item of a digest however little it weighs', LOW, 'place:Oru');
});
