import assert from 'node:assert/strict';
import { buildTree, R } from '../../../../../../src/engine/events/tree';
import { eventsOf, inputOf } from '../../sentence';

describe('clauses that the parser has mixed up', () => {
  it('have the noun behind their conjunction for their subject, whatever describes it', () => {
    const tree =
      'Acme/NNP/2/nsubj@organization sued/VBD/0/root as/IN/5/case a/DT/5/det bank/NN/2/obl planned/VBN/5/acl for/IN/8/case Oru/NNP/6/obl@place attacked/VBD/2/advcl Lind/NNP/9/obj@person';
    assert.ok(
      eventsOf(tree).includes('attacked attack occurred | agent:a bank patient:Lind'),
      eventsOf(tree).join('; '),
    );
  });
  it('give "whose" what is owned, and the owner the verb behind', () => {
    const tree =
      'Acme/NNP/6/nsubj:pass@organization ,/,/1/punct whose/WP$/4/nmod:poss tanker/NN/6/nsubj:pass was/VBD/6/aux:pass seized/VBN/0/root ,/,/8/punct sued/VBD/6/conj Oru/NNP/8/obj@organization';
    assert.deepEqual(eventsOf(tree), [
      'seized capture occurred | patient:whose tanker',
      'sued lawsuit occurred | agent:Acme patient:Oru',
    ]);
  });
  it('have those for their subject who stand before the verb, though "and" joins them to somebody else', () => {
    const tree =
      'Rao/NNP/2/nsubj@person spoke/VBD/0/root to/IN/4/case Lind/NNP/2/obl@person and/CC/6/cc aides/NNS/4/conj resigned/VBD/2/conj';
    assert.deepEqual(eventsOf(tree), [
      'spoke call occurred | agent:Rao recipient:Lind',
      'resigned resignation occurred | agent:aides',
    ]);
    const joined = tree.replace('resigned/VBD/2/conj', 'and/CC/8/cc resigned/VBD/2/conj');
    assert.equal(eventsOf(joined).at(-1), 'resigned resignation occurred | agent:Rao');
  });
  it('leave "whose" alone where the sentence ends with its clause', () => {
    const tree =
      'Rao/NNP/2/nsubj@person sued/VBD/0/root Acme/NNP/2/obj@organization ,/,/3/punct whose/WP$/6/nmod:poss tanker/NN/7/nsubj sank/VBD/3/acl:relcl ././2/punct';
    assert.deepEqual(eventsOf(tree), [
      'sued lawsuit occurred | agent:Rao patient:Acme',
      'sank accident occurred | patient:whose tanker',
    ]);
  });
  it('describe the subject of the verb behind, rather than share it', () => {
    const tree =
      'Rao/NNP/5/nsubj@person ,/,/5/punct who/WP/5/nsubj had/VBD/5/aux sued/VBN/0/root Oru/NNP/5/obj@organization ,/,/8/punct resigned/VBD/5/conj in/IN/10/case May/NNP/5/obl=DATE';
    assert.deepEqual(eventsOf(tree), [
      'sued lawsuit occurred | agent:Rao patient:Oru',
      'resigned resignation occurred | agent:Rao | on:May',
    ]);
  });
  it('but not where that verb has a subject of its own', () => {
    const tree =
      'Rao/NNP/5/nsubj@person ,/,/5/punct who/WP/5/nsubj had/VBD/5/aux sued/VBN/0/root Oru/NNP/5/obj@organization ,/,/10/punct then/RB/10/advmod Lind/NNP/10/nsubj@person resigned/VBD/5/conj';
    assert.ok(eventsOf(tree).includes('resigned resignation occurred | agent:Lind'));
  });
  it('have no phrase in front for their subject', () => {
    const tree =
      'Under/IN/3/case the/DT/3/det deal/NN/4/nsubj announced/VBD/0/root on/IN/6/case Monday/NNP/4/obl=DATE ,/,/10/punct Acme/NNP/10/nsubj@organization will/MD/10/aux close/VB/4/ccomp mills/NNS/10/obj';
    const events = eventsOf(tree);
    assert.ok(events.includes('close closure planned | agent:Acme patient:mills'));
    assert.ok(!events.some((event) => event.startsWith('announced') && event.includes('agent:')));
  });
  it('but a noun without a preposition', () => {
    const tree =
      'The/DT/2/det firm/NN/3/nsubj@organization announced/VBD/0/root on/IN/5/case Monday/NNP/3/obl=DATE ,/,/9/punct Acme/NNP/9/nsubj@organization will/MD/9/aux close/VB/3/ccomp mills/NNS/9/obj';
    assert.ok(
      eventsOf(tree).some((event) => event.startsWith('announced') && event.includes('agent:The firm')),
    );
  });
  it('leave to the verb before a list what is its object', () => {
    const tree =
      'Rao/NNP/2/nsubj@person sued/VBD/0/root two/CD/4/nummod firms/NNS/7/nsubj and/CC/6/cc Lind/NNP/4/conj@person resigned/VBD/2/ccomp';
    assert.deepEqual(eventsOf(tree), [
      'sued lawsuit occurred | agent:Rao patient:two firms',
      'resigned resignation occurred | agent:Lind',
    ]);
  });
  it('but not where that verb tells what both did', () => {
    const tree =
      'Rao/NNP/2/nsubj@person said/VBD/0/root two/CD/4/nummod friends/NNS/7/nsubj and/CC/6/cc Lind/NNP/4/conj@person resigned/VBD/2/ccomp';
    assert.ok(
      eventsOf(tree).some((event) => event.startsWith('resigned') && event.includes('agent:two friends')),
    );
  });
  it('begin with a conjunction that was hung on their subject', () => {
    const tree =
      'Rao/NNP/2/nsubj@person resigned/VBD/0/root days/NNS/2/obl:unmarked before/IN/5/case Lind/NNP/6/nsubj@person arrives/VBZ/2/parataxis in/IN/8/case Estal/NNP/6/obl@place';
    assert.ok(eventsOf(tree).includes('arrives visit planned | agent:Lind place:Estal'));
    const told = tree.replace('before/IN', 'with/IN');
    assert.ok(eventsOf(told).includes('arrives visit occurred | agent:Lind place:Estal'));
  });
  it('take "is to" for the future', () => {
    const tree =
      'Rao/NNP/2/nsubj@person is/VBZ/0/root to/TO/4/mark resign/VB/2/xcomp in/IN/6/case May/NNP/4/obl=DATE';
    assert.deepEqual(eventsOf(tree), ['resign resignation planned | agent:Rao | on:May']);
  });
  it('but not behind what only plans it', () => {
    const tree =
      'The/DT/2/det plan/NN/3/nsubj is/VBZ/0/root to/TO/5/mark visit/VB/3/xcomp Estal/NNP/5/obj@place';
    assert.ok(!eventsOf(tree).some((event) => event.startsWith('visit visit planned')));
  });
  it('take the second verb of a plan in a headline for one', () => {
    const tree =
      'Acme/NNP/6/nsubj@organization to/TO/3/mark close/VB/1/xcomp mill/NN/3/obj ,/,/1/punct cut/VBD/0/root jobs/NNS/6/obj';
    assert.ok(eventsOf(tree, 'headline').includes('close closure planned | agent:Acme patient:mill'));
  });
  it('share what stands behind two verbs in a row', () => {
    const tree =
      'Rao/NNP/2/nsubj@person shot/VBD/0/root and/CC/4/cc killed/VBD/2/conj Lind/NNP/2/obj@person on/IN/7/case Monday/NNP/2/obl=DATE';
    assert.deepEqual(eventsOf(tree), [
      'shot shooting occurred | agent:Rao patient:Lind | on:Monday',
      'killed death occurred | agent:Rao patient:Lind | on:Monday',
    ]);
  });
  it('but not where the first one stands alone', () => {
    const tree =
      'Rao/NNP/2/nsubj@person resigned/VBD/0/root and/CC/4/cc left/VBD/2/conj Estal/NNP/4/obj@place';
    assert.equal(eventsOf(tree)[0], 'resigned resignation occurred | agent:Rao');
  });
  it('begin with a conjunction that was taken for a preposition', () => {
    const tree =
      'Rao/NNP/2/nsubj@person resigned/VBD/0/root after/IN/5/case a/DT/5/det tram/NN/2/obl crashed/VBD/5/acl in/IN/8/case Estal/NNP/6/obl@place';
    assert.ok(eventsOf(tree).includes('crashed accident occurred | agent:a tram place:Estal'));
  });
  it('have the noun for their subject that they were taken to describe', () => {
    const tree =
      'The/DT/2/det talks/NNS/0/root built/VBN/2/acl trust/NN/3/obj in/IN/6/case May/NNP/2/nmod=DATE ././2/punct';
    assert.ok(eventsOf(tree).some((event) => event.includes('agent:The talks patient:trust')));
    const given = tree.replace('built/VBN', 'given/VBN');
    assert.ok(!eventsOf(given).some((event) => event.includes('agent:The talks')));
  });
  it('but not where a noun is only described', () => {
    const tree =
      'Rao/NNP/2/nsubj@person resigned/VBD/0/root after/IN/5/case a/DT/5/det report/NN/2/obl published/VBD/5/acl in/IN/8/case May/NNP/6/obl=DATE';
    assert.ok(!eventsOf(tree).some((event) => event.includes('agent:a report')));
  });
  it('give back the place that was taken for the subject of an aim', () => {
    const tree =
      'Rao/NNP/2/nsubj@person travelled/VBD/0/root to/IN/8/mark Estal/NNP/8/nsubj@place on/IN/6/case Monday/NNP/4/nmod=DATE to/TO/8/mark see/VB/2/advcl Lind/NNP/8/obj@person';
    assert.equal(eventsOf(tree)[0], 'travelled visit occurred | agent:Rao place:Estal | on:Monday');
  });
  it('are no second of a list without "and", but what else somebody did', () => {
    const tree =
      'Rao/NNP/2/nsubj@person praised/VBD/0/root plans/NNS/2/obj of/IN/5/mark raising/VBG/3/acl funds/NNS/5/obj ,/,/8/punct announcing/VBG/5/conj a/DT/10/det grant/NN/8/obj';
    const announced = 'announcing announcement occurred | agent:Rao patient:a grant';
    assert.ok(eventsOf(tree).includes(announced));
    const list = `${tree} and/CC/12/cc buying/VBG/5/conj ships/NNS/12/obj`;
    assert.ok(!eventsOf(list).includes(announced));
  });
  it('begin with "that" behind a time', () => {
    const tree =
      'Rao/NNP/2/nsubj said/VBD/0/root yesterday/NN/2/obl:unmarked=DATE that/WDT/6/obl:unmarked Lind/NNP/6/nsubj resigned/VBD/2/ccomp';
    const { syntax, article } = inputOf(tree);
    const { tag, relation } = buildTree(article, syntax);
    assert.deepEqual([tag[3], relation[3]], ['IN', R.mark]);
  });
  it('have who reports for the subject of a clause of its own', () => {
    const tree =
      'Acme/NNP/2/nsubj@organization bought/VBD/0/root Oru/NNP/2/obj@organization ,/,/7/punct the/DT/7/det two/CD/7/nummod firms/NNS/3/appos announced/VBN/7/acl on/IN/10/case Sunday/NNP/8/obl=DATE ././2/punct';
    assert.ok(
      eventsOf(tree).some((event) => event.startsWith('announced say occurred | agent:the two firms')),
    );
  });
});

describe('a participle behind a comma', () => {
  const told = (relation: string): string =>
    `Rao/NNP/2/nsubj@person praised/VBD/0/root the/DT/4/det way/NN/2/obj of/IN/6/mark raising/VBG/4/acl funds/NNS/6/obj ,/,/9/punct announcing/VBG/6/${relation} a/DT/11/det grant/NN/9/obj`;
  for (const relation of ['conj', 'advcl'])
    it(`says what else was done, if it was hung on a gerund as ${relation}`, () => {
      const { article, syntax } = inputOf(told(relation));
      const { head, relation: found } = buildTree(article, syntax);
      assert.deepEqual([head[8], found[8]], [1, R.advcl]);
    });
});

describe('a quotation without a subject', () => {
  const words = (tag: string): string =>
    `Rao/NNP/2/nsubj@person wrote/VBD/0/root :/:/5/punct “/\`\`/5/punct met/${tag}/2/ccomp Lind/NNP/5/obj@person in/IN/8/case Oru/NNP/5/obl@place`;
  it('tells what its writer did', () => {
    assert.ok(eventsOf(words('VBD')).some((event) => event.startsWith('met') && event.includes('agent:Rao')));
  });
  it('but not what others are to do', () => {
    assert.ok(!eventsOf(words('VB')).some((event) => event.includes('agent:Rao patient:Lind')));
  });
});

describe('words that the parser has put into the wrong phrase', () => {
  it('are verbs where a perfect has none', () => {
    const tree =
      'Rao/NNP/2/nsubj@person has/VBZ/0/root since/IN/4/mark closed/VBN/6/amod the/DT/6/det depot/NN/2/obj';
    assert.deepEqual(eventsOf(tree), ['closed closure occurred | agent:Rao patient:the depot']);
  });
  it('take "since" behind an auxiliary for an adverb', () => {
    const paused =
      'Rao/NNP/2/nsubj@person has/VBZ/4/aux since/IN/4/mark paused/VBN/0/root the/DT/6/det fees/NNS/4/obj';
    const { syntax, article } = inputOf(paused);
    assert.equal(buildTree(article, syntax).tag[2], 'RB');
    const told = inputOf('Fees/NNS/3/nsubj since/IN/3/mark paused/VBN/0/root');
    assert.equal(buildTree(told.article, told.syntax).tag[1], 'IN');
  });
  const since = 'Rao/NNP/2/nsubj@person left/VBD/0/root since/IN/5/case the/DT/5/det capital/NN/2/obl';
  it('have the noun behind "since" for their subject, where they have no other', () => {
    const fell = `${since} ,/,/7/punct Oru/NNP/5/appos@place ,/,/7/punct fell/VBD/2/advcl`;
    assert.ok(eventsOf(fell).includes('fell capture occurred | patient:the capital'));
  });
  it('but not where they have one', () => {
    const fell = `${since} Oru/NNP/7/nsubj@place fell/VBD/2/advcl`;
    assert.ok(eventsOf(fell).includes('fell capture occurred | patient:Oru'));
  });
  const died = (who: string): string =>
    `Oru/NNP/2/nsubj@place mourned/VBD/0/root after/IN/5/case a/DT/5/det patient/NN/2/obl ${who}`;
  it('have no phrase for the subject of what came before', () => {
    const tree = died('with/IN/7/case fever/NN/8/nsubj died/VBD/5/acl:relcl');
    assert.ok(eventsOf(tree).includes('died death occurred | patient:a patient'));
  });
  it('but a relative clause has its own', () => {
    const tree = died('that/WDT/7/nsubj died/VBD/5/acl:relcl');
    assert.ok(!eventsOf(tree).includes('died death occurred | patient:that'));
  });
  it('are active where a perfect has no "been"', () => {
    const moved =
      'Rao/NNP/3/nsubj:pass@person had/VBD/3/aux moved/VBN/0/root to/IN/5/case Oru/NNP/3/obl@place';
    assert.deepEqual(eventsOf(moved), ['moved movement occurred | agent:Rao place:Oru']);
    const been = 'Rao/NNP/4/nsubj:pass@person had/VBD/4/aux been/VBN/4/aux:pass moved/VBN/0/root';
    assert.deepEqual(eventsOf(been), ['moved movement occurred | patient:Rao']);
  });
  it('have an infinitive behind "is" for what is planned, also where "is" was taken for a copula', () => {
    const tree =
      'Acme/NNP/4/nsubj@organization is/VBZ/4/cop to/TO/4/mark close/VB/0/root two/CD/6/nummod mills/NNS/4/obj';
    const relationOf = (words: string): number => {
      const { article, syntax } = inputOf(words);
      return buildTree(article, syntax).relation[1];
    };
    assert.equal(relationOf(tree), R.aux);
    assert.equal(relationOf(tree.replace('Acme/NNP/4/nsubj@organization', 'Aim/NN/4/nsubj')), R.cop);
  });
  it('list a name with the one before its relative clause, where both have one', () => {
    const tree =
      'Rao/NNP/2/nsubj@person sued/VBD/0/root Acme/NNP/2/obj@organization ,/,/6/punct which/WDT/6/nsubj makes/VBZ/3/acl:relcl pumps/NNS/6/obj ,/,/10/punct and/CC/10/cc Oru/NNP/7/conj@organization ,/,/13/punct which/WDT/13/nsubj sells/VBZ/10/acl:relcl them/PRP/13/obj';
    const headOf = (words: string): number => {
      const { article, syntax } = inputOf(words);
      return buildTree(article, syntax).head[9];
    };
    assert.equal(headOf(tree), 2);
    assert.equal(headOf(tree.replace('which/WDT/13/nsubj sells', 'he/PRP/13/nsubj sells')), 6);
  });
});

describe('a clause behind an aside', () => {
  const came = (comma: string): string =>
    `Talks/NNS/2/nsubj came/VBD/0/root as/IN/4/case Rao/NNP/2/obl@person ,/,/6/punct hoping/VBG/2/advcl to/TO/8/mark win/VB/6/xcomp ${comma} was/VBD/11/aux:pass asked/VBN/2/advcl to/TO/13/mark leave/VB/11/xcomp`;
  const headOf = (tree: string): string => {
    const { article, syntax } = inputOf(tree);
    const { head, word } = buildTree(article, syntax);
    return word[head[3]] ?? 'root';
  };
  it('has for its subject who stands behind its conjunction', () => {
    assert.equal(headOf(came(',/,/11/punct')), 'asked');
  });
  it('but not without the comma that closes the aside', () => {
    assert.equal(headOf(came('there/RB/8/advmod')), 'came');
  });
});
