import assert from 'node:assert/strict';
import { buildTree, R } from '../../../../../src/engine/events/tree';
import { eventsOf, inputOf } from '../sentence';

/** The heads and relations of a tree once it is put right, as "word<head relation". */
function tree(words: string): Map<string, string> {
  const { article, syntax } = inputOf(words);
  const { word, head, relation } = buildTree(article, syntax);
  const name = (id: number): string => Object.entries(R).find(([, value]) => value === id)?.[0] ?? '';
  return new Map(
    word.map((form, i) => [form, `${name(relation[i] as number)} ${word[head[i] as number] ?? 'root'}`]),
  );
}

describe('two phrases that were made one', () => {
  it('are parted where the second preposition begins', () => {
    const found = tree(
      'Rao/NNP/2/nsubj@person signed/VBD/0/root part/NN/2/obj of/IN/9/case a/DT/9/det Trade/NNP/7/compound Agreement/NNP/9/compound by/IN/9/case May/NNP/3/nmod=DATE',
    );
    assert.equal(found.get('agreement'), 'nmod part');
    assert.equal(found.get('of'), 'case agreement');
    assert.equal(found.get('by'), 'case may');
  });
  it('begin behind "of", which goes with nothing before it', () => {
    const found = tree(
      'Rao/NNP/2/nsubj@person signed/VBD/0/root part/NN/2/obj of/IN/3/case the/DT/4/fixed pact/NN/2/obl',
    );
    assert.equal(found.get('pact'), 'nmod part');
    assert.equal(found.get('of'), 'case pact');
  });
  it('or with the gerund behind it', () => {
    const found = tree(
      'They/PRP/2/nsubj set/VBD/0/root targets/NNS/2/obj of/IN/3/case more/JJR/4/obl than/IN/7/mark doubling/VBG/5/advcl trade/NN/7/obj',
    );
    assert.equal(found.get('doubling'), 'acl targets');
    assert.equal(found.get('of'), 'mark doubling');
  });
  it('but not where one preposition follows the other', () => {
    const found = tree('Rao/NNP/2/nsubj came/VBD/0/root out/IN/5/case of/IN/5/case hospital/NN/2/obl');
    assert.equal(found.get('out'), 'case hospital');
    assert.equal(found.get('of'), 'case hospital');
  });
});

describe('past forms that were taken for modifiers', () => {
  it('are verbs where a phrase of their own follows', () => {
    const found = tree(
      'The/DT/2/det talks/NNS/7/compound built/VBN/7/amod upon/IN/7/case their/PRP$/7/nmod:poss first/JJ/7/amod meeting/NN/0/root',
    );
    assert.equal(found.get('built'), 'root root');
    assert.equal(found.get('talks'), 'nsubj built');
    assert.equal(found.get('meeting'), 'obl built');
  });
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
    const found = tree(
      'Rao/NNP/3/nsubj@person had/VBD/3/aux warm/JJ/0/root talks/NNS/3/obj with/IN/6/case Lind/NNP/4/nmod@person',
    );
    assert.equal(found.get('had'), 'root root');
    assert.equal(found.get('talks'), 'obj had');
    assert.equal(found.get('warm'), 'amod talks');
  });
  it('but not with a copula', () => {
    const found = tree('Rao/NNP/4/nsubj had/VBD/4/aux been/VBN/4/cop warm/JJ/0/root');
    assert.equal(found.get('had'), 'aux warm');
  });
  const aside =
    'Rao/NNP/9/nsubj@person ,/,/4/punct the/DT/4/det mayor/NN/1/appos and/CC/7/cc a/DT/7/det friend/NN/1/conj ,/,/1/punct died/VBD/0/root';
  it('are one aside where no comma parts them', () => {
    assert.equal(tree(aside).get('friend'), 'conj mayor');
  });
  it('but not where one does', () => {
    assert.equal(
      tree(
        aside
          .replace('and/CC', ',/,/7/punct and/CC')
          .replaceAll(/\/(\d+)\//gu, (_, n: string) => `/${Number(n) > 4 ? Number(n) + 1 : n}/`),
      ).get('friend'),
      'conj rao',
    );
  });
});
