import assert from 'node:assert/strict';
import { resolveCoreference } from '../../../../../src/engine/link';
import { RELATIONS } from '../../../../../src/engine/syntax/types';
import { chainsOf, marked } from '../marked';

type Relation = (typeof RELATIONS)[number];

/** The chains of a text with the head and relation of each token. */
function parsed(source: string, parts: readonly (readonly [head: number, relation: Relation])[]): string[] {
  const syntax = {
    tag: new Uint8Array(0),
    head: Int32Array.from(parts, ([head]) => head),
    relation: Uint8Array.from(parts, ([, name]) => RELATIONS.indexOf(name)),
  };
  const input = marked(source);
  const { chains, mentions } = resolveCoreference({ ...input, syntax });
  const words = (index: number): string =>
    input.article.text.slice(mentions[index]?.start, mentions[index]?.end);
  return chains.map((chain) => chain.mentions.map(words).join(' = '));
}

describe('the rank that somebody is called by', () => {
  it('means the one spoken of, where no name or office stands behind it', () => {
    const of = (more: string): string[] => chainsOf(`{p:Karl Berg} slept. ${more}`);
    assert.deepEqual(of('His Royal Highness left.'), ['Karl Berg = [His Royal Highness]']);
    assert.deepEqual(of('Her Royal Highness left.'), ['Karl Berg']);
    assert.deepEqual(of('His Excellency the Envoy left.'), ['Karl Berg']);
  });
  it('holds no pronoun', () => {
    assert.deepEqual(chainsOf('{p:Karl Berg} met His Excellency.'), ['Karl Berg']);
    assert.deepEqual(chainsOf('{p:Karl Berg} met Her Royal Highness.'), ['Karl Berg']);
    assert.deepEqual(chainsOf('{p:Karl Berg} met his neighbour.'), ['Karl Berg = [his]']);
  });
});

describe('whom a pronoun cannot mean', () => {
  it('is whom its own phrase explains', () => {
    const told = (relation: Relation): string[] =>
      parsed('{p:Karl Berg} slept. {p:Paul Lind}, his lawyer, asked.', [
        [2, 'nsubj'],
        [0, 'flat'],
        [-1, 'root'],
        [2, 'punct'],
        [10, 'nsubj'],
        [4, 'flat'],
        [8, 'punct'],
        [8, 'nmod:poss'],
        [4, relation],
        [4, 'punct'],
        [-1, 'root'],
      ]);
    assert.deepEqual(told('appos'), ['Karl Berg = his', 'Paul Lind']);
    assert.deepEqual(told('conj'), ['Karl Berg', 'Paul Lind = his']);
  });
  it('is everybody but whom only a role names, where that one speaks', () => {
    assert.deepEqual(chainsOf('{p:Karl Berg} slept. His father said he was glad.'), ['Karl Berg = [His]']);
    assert.deepEqual(chainsOf('{p:Karl Berg} slept. His father was glad that he sang.'), [
      'Karl Berg = [His] = [he]',
    ]);
    assert.deepEqual(chainsOf('{p:Karl Berg} slept. His mother said he sang.'), ['Karl Berg = [His] = [he]']);
  });
  it('is whom the quotation before it names', () => {
    assert.deepEqual(
      chainsOf('{p:Karl Berg} slept. {p:Berg} woke. “{p:Paul Lind} will mend the road,” he said.'),
      ['Karl Berg = Berg = [he]', 'Paul Lind'],
    );
    assert.deepEqual(chainsOf('“No,” said {p:Paul Lind}. “Mend the road,” he said.'), ['Paul Lind = [he]']);
  });
  it('is, for “himself”, who is not the last subject', () => {
    const said = (subject: Relation): string[] =>
      parsed('{p:Karl Berg} said {p:Paul Lind} sails himself', [
        [2, 'nsubj'],
        [0, 'flat'],
        [-1, 'root'],
        [5, subject],
        [3, 'flat'],
        [2, 'ccomp'],
        [2, 'obj'],
      ]);
    assert.deepEqual(said('nsubj'), ['Karl Berg', 'Paul Lind']);
    assert.deepEqual(said('obl'), ['Karl Berg = himself', 'Paul Lind']);
  });
  it('may be either where somebody asks somebody', () => {
    const asked = (object: Relation): string[] =>
      parsed('{p:Karl Berg} asked {p:Paul Lind} why he left', [
        [2, 'nsubj'],
        [0, 'flat'],
        [-1, 'root'],
        [2, object],
        [3, 'flat'],
        [7, 'advmod'],
        [7, 'nsubj'],
        [2, 'ccomp'],
      ]);
    assert.deepEqual(asked('obj'), ['Karl Berg', 'Paul Lind']);
    assert.deepEqual(asked('obl'), ['Karl Berg = he', 'Paul Lind']);
  });
});

describe('whom a subject cannot mean', () => {
  it('is whom its verb is done to', () => {
    const blamed = (object: string): string[] =>
      parsed(`{p:Karl Berg} slept. Then he blamed {p:${object}}.`, [
        [2, 'nsubj'],
        [0, 'flat'],
        [-1, 'root'],
        [2, 'punct'],
        [6, 'advmod'],
        [6, 'nsubj'],
        [-1, 'root'],
        [6, 'obj'],
        [6, 'punct'],
      ]);
    assert.deepEqual(blamed('Berg'), ['Karl Berg = Berg']);
    assert.deepEqual(blamed('Lind'), ['Karl Berg = he', 'Lind']);
  });
});

describe('whom a question is about', () => {
  it('is the one who is asked about himself', () => {
    assert.deepEqual(chainsOf('{p:Karl Berg} slept. Judge {p:Ida Lind} asked him if he sailed.'), [
      'Karl Berg = [him] = [he]',
      'Ida Lind',
    ]);
  });
  it('is not the one who is asked where the pronoun is another', () => {
    assert.deepEqual(chainsOf('{p:Karl Berg} slept. Judge {p:Ida Lind} asked him if she sailed.'), [
      'Karl Berg = [him]',
      'Ida Lind = [she]',
    ]);
  });
});

describe('roles that end like plurals', () => {
  it('are somebody’s', () => {
    assert.deepEqual(chainsOf('Princess {p:Ida Berg} came. The princess slept.'), [
      'Ida Berg = [The princess]',
    ]);
    assert.deepEqual(chainsOf('Actor {p:Karl Berg} came. The actors slept.'), ['Karl Berg']);
  });
});

describe('whose relative is named', () => {
  const lind = 'Captain {p:Paul Lind} drowned. {p:Lind} was 50. {p:Lind} had sons. {p:Lind} sang.';
  const owner = (source: string): string | undefined =>
    chainsOf(`${lind}\n\n${source}`).find((chain) => chain.includes('[His]'));
  it('is the only one of whom the sentence before speaks', () => {
    const line = 'The line belongs to the family of {p:Karl Berg}.';
    assert.equal(owner(`${line} His brother {p:Ivo} slept.`), 'Karl Berg = [His]');
    for (const other of [
      `${line} His brother slept.`,
      `${line}\n\nHis brother {p:Ivo} slept.`,
      `${line} {p:Lind} ran it. His brother {p:Ivo} slept.`,
    ])
      assert.notEqual(owner(other), 'Karl Berg = [His]');
  });
});
