import assert from 'node:assert/strict';
import { buildTree } from '../../../../../../src/engine/events/tree';
import { eventsOf, inputOf } from '../../sentence';
import { repaired } from '../repaired';

describe('"ahead of"', () => {
  const speaks = (of: string): string =>
    `Rao/NNP/2/nsubj speaks/VBZ/0/root ahead/RB/2/advmod of/IN/${of} Easter/NNP/2/obl=DATE`;
  it('marks the phrase behind it', () => {
    assert.equal(repaired(speaks('3/fixed')).get('ahead'), 'case easter');
  });
  it('but not where it has that phrase itself', () => {
    assert.equal(
      repaired(speaks('5/case').replace('Easter/NNP/2', 'Easter/NNP/3')).get('ahead'),
      'advmod speaks',
    );
  });
});

describe('"on to"', () => {
  const lowered = (to: string): Map<string, string> =>
    repaired(`Rao/NNP/2/nsubj lowered/VBD/0/root cap/NN/2/obj on/RP/3/nmod ${to} well/NN/2/advmod`);
  it('is one preposition', () => {
    assert.equal(lowered('to/IN/6/case').get('on'), 'case well');
    assert.equal(lowered('to/IN/6/case').get('well'), 'obl lowered');
  });
  it('but not the particle of a verb', () => {
    const hung = 'Rao/NNP/2/nsubj hung/VBD/0/root on/RP/2/compound:prt to/IN/5/case seat/NN/2/obl';
    assert.equal(repaired(hung).get('on'), 'compound:prt hung');
  });
  it('but not another particle before a noun', () => {
    assert.equal(lowered('the/DT/6/det').get('on'), 'nmod cap');
  });
});

describe('a second number', () => {
  const arrests = (preposition: string): string =>
    'Rao/NNP/2/nsubj held/VBD/0/root five/CD/4/nummod people/NNS/2/obj in/IN/6/case Oru/NNP/2/obl and/CC/8/cc ' +
    `one/CD/6/conj ${preposition}/IN/10/case Estal/NNP/6/conj`;
  it('counts what the first one does', () => {
    const found = repaired(arrests('in'));
    assert.equal(found.get('oru'), 'nmod people');
    assert.equal(found.get('one'), 'conj people');
    assert.equal(found.get('estal'), 'nmod one');
  });
  it('but stays where times are counted', () => {
    const months = arrests('in').replace('Oru/NNP', 'May/NNP').replace('Estal/NNP', 'June/NNP');
    assert.equal(repaired(months).get('one'), 'conj may');
  });
  it('but stays where another preposition is behind it', () => {
    assert.equal(repaired(arrests('with')).get('one'), 'conj oru');
  });
});

describe('two phrases that were made one', () => {
  it('are parted where the second preposition begins', () => {
    const found = repaired(
      'Rao/NNP/2/nsubj@person signed/VBD/0/root part/NN/2/obj of/IN/9/case a/DT/9/det Trade/NNP/7/compound Agreement/NNP/9/compound by/IN/9/case May/NNP/3/nmod=DATE',
    );
    assert.equal(found.get('agreement'), 'nmod part');
    assert.equal(found.get('of'), 'case agreement');
    assert.equal(found.get('by'), 'case may');
  });
  it('begin behind "of", which goes with nothing before it', () => {
    const found = repaired(
      'Rao/NNP/2/nsubj@person signed/VBD/0/root part/NN/2/obj of/IN/3/case the/DT/4/fixed pact/NN/2/obl',
    );
    assert.equal(found.get('pact'), 'nmod part');
    assert.equal(found.get('of'), 'case pact');
  });
  it('but not where one preposition follows the other', () => {
    const found = repaired('Rao/NNP/2/nsubj came/VBD/0/root out/IN/5/case of/IN/5/case hospital/NN/2/obl');
    assert.equal(found.get('out'), 'case hospital');
    assert.equal(found.get('of'), 'case hospital');
  });
});

describe('past forms that were taken for modifiers', () => {
  it('tell what somebody has lately done to what is theirs', () => {
    const deed =
      'Fears/NNS/0/root of/IN/7/case Rao/NNP/7/nmod:poss@person ’s/POS/3/case recently/RB/6/advmod announced/VBN/7/amod tariffs/NNS/1/nmod';
    assert.deepEqual(eventsOf(deed), ['announced announcement occurred | agent:Rao patient:tariffs']);
  });
  it('but not how something is', () => {
    const state =
      'Fears/NNS/0/root of/IN/7/case Rao/NNP/7/nmod:poss@person ’s/POS/3/case deeply/RB/6/advmod divided/VBN/7/amod party/NN/1/nmod';
    assert.deepEqual(eventsOf(state), []);
  });
});

describe('"had" that was taken for the auxiliary of an adjective', () => {
  it('has what follows for its object', () => {
    const found = repaired(
      'Rao/NNP/3/nsubj@person had/VBD/3/aux warm/JJ/0/root talks/NNS/3/obj with/IN/6/case Lind/NNP/4/nmod@person',
    );
    assert.equal(found.get('had'), 'root root');
    assert.equal(found.get('talks'), 'obj had');
    assert.equal(found.get('warm'), 'amod talks');
  });
  it('but not with a copula', () => {
    const found = repaired('Rao/NNP/4/nsubj had/VBD/4/aux been/VBN/4/cop warm/JJ/0/root');
    assert.equal(found.get('had'), 'aux warm');
  });
  const aside =
    'Rao/NNP/9/nsubj@person ,/,/4/punct the/DT/4/det mayor/NN/1/appos and/CC/7/cc a/DT/7/det friend/NN/1/conj ,/,/1/punct died/VBD/0/root';
  it('are one aside where no comma parts them', () => {
    assert.equal(repaired(aside).get('friend'), 'conj mayor');
  });
  it('but not where one does', () => {
    assert.equal(
      repaired(
        aside
          .replace('and/CC', ',/,/7/punct and/CC')
          .replaceAll(/\/(\d+)\//gu, (_, n: string) => `/${Number(n) > 4 ? Number(n) + 1 : n}/`),
      ).get('friend'),
      'conj rao',
    );
  });
});

describe('a phrase with "since"', () => {
  it('belongs to what is counted right before it', () => {
    const found = repaired(
      'It/PRP/2/nsubj was/VBD/0/root their/PRP$/5/nmod:poss first/JJ/5/amod meeting/NN/2/obj since/IN/8/case a/DT/8/det vote/NN/2/obl',
    );
    assert.equal(found.get('vote'), 'nmod meeting');
  });
  it('says when something was done where nothing is counted', () => {
    const found = repaired(
      'Acme/NNP/2/nsubj@organization sold/VBD/0/root five/CD/4/nummod mills/NNS/2/obj since/IN/7/case the/DT/7/det vote/NN/2/obl',
    );
    assert.equal(found.get('vote'), 'obl sold');
  });
});

describe('a date inside a phrase', () => {
  it('has the comma that closes it', () => {
    const { article, syntax } = inputOf(
      'an/DT/6/det April/NNP/3/nmod:unmarked 20/CD/7/compound ,/,/3/punct 2031/CD/3/nmod:unmarked ,/,/7/punct battle/NN/0/root',
    );
    assert.equal(buildTree(article, syntax).head[5], 2);
  });
  it('but not one that stands behind another number', () => {
    const { article, syntax } = inputOf(
      '5/CD/2/nummod men/NNS/0/root ,/,/5/punct 2031/CD/5/nummod ,/,/6/punct boats/NNS/2/conj',
    );
    assert.equal(buildTree(article, syntax).head[4], 5);
  });
});

describe('a noun with a preposition behind a verb', () => {
  it('is told with the verb', () => {
    const found = repaired(
      'Rao/NNP/2/nsubj@person fell/VBD/0/root in/IN/6/case an/DT/6/det ,/,/6/punct ambush/NN/2/parataxis',
    );
    assert.equal(found.get('ambush'), 'obl fell');
  });
  it('but not where it is a clause of its own', () => {
    const found = repaired(
      'Rao/NNP/2/nsubj@person said/VBD/0/root Lind/NNP/6/nsubj@person was/VBD/6/cop in/IN/6/case danger/NN/2/ccomp',
    );
    assert.equal(found.get('danger'), 'ccomp said');
  });
});

describe('what has an "and" of its own', () => {
  it('is listed with the clause before it', () => {
    const found = repaired(
      'Rao/NNP/2/nsubj@person left/VBD/0/root Oru/NNP/2/obj@place and/CC/6/cc Lind/NNP/6/nsubj@person stayed/VBD/2/parataxis',
    );
    assert.equal(found.get('stayed'), 'conj left');
  });
  it('or is told with the verb where it is a phrase', () => {
    const found = repaired(
      'Rao/NNP/2/nsubj@person left/VBD/0/root after/IN/5/case the/DT/5/det vote/NN/2/obl and/CC/8/cc amid/IN/8/case protests/NNS/5/nmod',
    );
    assert.equal(found.get('protests'), 'obl left');
  });
  it('and is left alone without one', () => {
    const found = repaired(
      'Rao/NNP/2/nsubj@person left/VBD/0/root ,/,/5/punct Lind/NNP/5/nsubj@person said/VBD/2/parataxis',
    );
    assert.equal(found.get('said'), 'parataxis left');
  });
  it('are one list of asides, whatever commas part them', () => {
    const found = repaired(
      'Rao/NNP/12/nsubj@person ,/,/4/punct a/DT/4/det veteran/NN/1/appos ,/,/6/punct activist/NN/4/conj ,/,/10/punct and/CC/10/cc a/DT/10/det candidate/NN/1/conj ,/,/1/punct spoke/VBD/0/root',
    );
    assert.equal(found.get('candidate'), 'conj veteran');
  });
  it('rename the noun right before them', () => {
    const found = repaired(
      'The/DT/2/det broadcaster/NN/4/nsubj PBS/NNP/4/nsubj@organization said/VBD/0/root',
    );
    assert.equal(found.get('pbs'), 'appos broadcaster');
  });
  it('publish the survey, not those who were asked', () => {
    const survey = (what: string): string =>
      `The/DT/2/det ${what}/NN/7/nsubj of/IN/4/case adults/NNS/2/nmod published/VBN/4/acl Monday/NNP/5/obl=DATE ended/VBD/0/root`;
    assert.equal(repaired(survey('survey')).get('published'), 'acl survey');
    assert.equal(repaired(survey('club')).get('published'), 'acl adults');
  });
});

describe('a clause behind a day', () => {
  const signals = (day: string): Map<string, string> =>
    repaired(
      `Rao/NNP/2/nsubj@person sent/VBD/0/root signals/NNS/2/obj ${day}/NNP/2/obl:unmarked that/IN/7/mark Oru/NNP/7/nsubj wants/VBZ/4/acl:relcl peace/NN/7/obj`,
    );
  it('says what the noun before the day holds', () => {
    assert.equal(signals('Sunday').get('wants'), 'acl signals');
  });
  it('but describes any other noun', () => {
    assert.equal(signals('Estal').get('wants'), 'acl:relcl estal');
  });
});
