import assert from 'node:assert/strict';
import { resolveCoreference } from '../../../../../src/engine/link';
import { RELATIONS } from '../../../../../src/engine/syntax/types';
import { marked, checkChains } from '../marked';

/** How often "Xo Berg … meet Wu Lind. He spoke." means each of the two, with an auxiliary before "meet". */
function meeting(auxiliary: string): string[] {
  return counted(`{p:Xo Berg} ${auxiliary} meet {p:Wu Lind}. He spoke.`, [
    [3, 'nsubj'],
    [0, 'flat'],
    [3, 'aux'],
    [-1, 'root'],
    [3, 'obj'],
    [4, 'flat'],
    [3, 'punct'],
    [8, 'nsubj'],
    [-1, 'root'],
    [8, 'punct'],
  ]);
}

/** How often "Ida Berg's … grew near Anna Lind when she spoke" means each of the two. */
function owning(owned: string): string[] {
  return counted(`{p:Ida Berg}'s ${owned} grew near {p:Anna Lind} when she spoke`, [
    [3, 'nmod:poss'],
    [0, 'flat'],
    [0, 'case'],
    [4, 'nsubj'],
    [-1, 'root'],
    [6, 'case'],
    [4, 'obl'],
    [6, 'flat'],
    [10, 'mark'],
    [10, 'nsubj'],
    [4, 'advcl'],
  ]);
}

/** How many mentions each chain of a text has, with the head and relation of each token. */
function counted(source: string, parts: readonly (readonly [head: number, relation: string])[]): string[] {
  const syntax = {
    tag: new Uint8Array(0),
    head: Int32Array.from(parts, ([head]) => head),
    relation: Uint8Array.from(parts, ([, name]) => RELATIONS.indexOf(name as (typeof RELATIONS)[number])),
  };
  const { chains } = resolveCoreference({ ...marked(source), syntax });
  return chains.map(({ name, mentions }) => `${name} ${String(mentions.length)}`);
}

describe('pronouns that stand for a name', () => {
  it('joins a pronoun with one fitting person', () => {
    checkChains('Mr {p:Ola Berg} left. He spoke.', ['Ola Berg = [He]']);
    checkChains('Mr {p:Ola Berg} met Mrs {p:Ida Lind}. She spoke.', ['Ola Berg', 'Ida Lind = [She]']);
  });
  it('goes on with the person spoken of, over sentences in which nobody is named', () => {
    checkChains('Mr {p:Ola Berg} left. The boat sank. He swam. Rain fell. Some saw him.', [
      'Ola Berg = [He] = [him]',
    ]);
  });
  it('takes who acts for the one of whom the next sentence goes on to tell', () => {
    assert.deepEqual(meeting('will'), ['Xo Berg 2', 'Wu Lind 1']);
  });
  it('takes the owner of what a clause is about for the one of whom it goes on to tell, and not for a man of hers', () => {
    assert.deepEqual(owning('remarks'), ['Ida Berg 2', 'Anna Lind 1']);
    assert.deepEqual(owning('lawyer'), ['Ida Berg 1', 'Anna Lind 1']);
  });
  it('takes whom a plural verb tells of for one of several, and for the next sentence alone no more than others', () => {
    assert.deepEqual(meeting('have'), ['Xo Berg 1', 'Wu Lind 1']);
  });
  it('joins "his" before a relative with the only other one of that family name', () => {
    const met = 'Mr {p:Ola Berg} met Mr {p:Leo Hart} and Mr {p:Ivo Dahl}. ';
    checkChains(`${met}With his wife, {p:Ida Berg}, came rain.`, [
      'Ola Berg = [his]',
      'Leo Hart',
      'Ivo Dahl',
      'Ida Berg',
    ]);
    checkChains(`${met}With his wife, {p:Ida Moss}, came rain.`, [
      'Ola Berg',
      'Leo Hart',
      'Ivo Dahl',
      'Ida Moss',
    ]);
  });
  it('joins "his" in a list with the name that it stands right behind', () => {
    checkChains('{p:Ola Berg} ended talks between {p:Leo Hart} and his predecessor, {p:Ivo Dahl}.', [
      'Ola Berg',
      'Leo Hart = [his]',
      'Ivo Dahl',
    ]);
    checkChains('{p:Ola Berg} sacked {p:Leo Hart}, his deputy, {p:Ida Dahl}, and all members.', [
      'Ola Berg',
      'Leo Hart = [his]',
      'Ida Dahl',
    ]);
  });
  it('but not with a woman', () => {
    checkChains('Mr {p:Ola Berg} ended talks between Ms {p:Ida Hart} and his predecessor, {p:Ivo Dahl}.', [
      'Ola Berg = [his]',
      'Ida Hart',
      'Ivo Dahl',
    ]);
  });
  it('joins a pronoun in a quotation only with somebody whom the quotation names', () => {
    checkChains('{p:Ida Moss} said: “Mr {p:Ola Berg} swam. He won.”', ['Ida Moss', 'Ola Berg = [He]']);
    checkChains('Mr {p:Ola Berg} swam. {p:Ida Moss} said: “I saw him. He won.”', ['Ola Berg', 'Ida Moss']);
  });
  it('knows the speaker’s own "he" and "she", and a name beside "herself"', () => {
    checkChains('{p:Xo Berg} met {p:Wu Lind}. {p:Wu Lind} said that she swam.', [
      'Xo Berg',
      'Wu Lind = Wu Lind = [she]',
    ]);
    checkChains('Mrs {p:Xo Berg} met Mrs {p:Wu Lind}. {p:Wu Lind} herself swam.', [
      'Xo Berg',
      'Wu Lind = Wu Lind = [herself]',
    ]);
  });
  it('does not take the one who asked for the one who answered', () => {
    checkChains('Mrs {p:Ada Berg} left. Asked by Mrs {p:Ida Lind}, she spoke.', [
      'Ada Berg = [she]',
      'Ida Lind',
    ]);
  });
  it('takes the one whom the article is about before others', () => {
    checkChains(
      '{p:Xo Berg} left. {p:Xo Berg} sang. {p:Xo Berg} slept. {p:Xo Berg} saw {p:Wu Lind}. He swam.',
      ['Xo Berg = Xo Berg = Xo Berg = Xo Berg = [He]', 'Wu Lind'],
    );
  });
  it('knows from a later pronoun whether somebody is a man or a woman', () => {
    checkChains('{p:Xo Berg} met Mr {p:Ola Lind}. He spoke. {p:Xo Berg} said she was glad.', [
      'Xo Berg = Xo Berg = [she]',
      'Ola Lind = [He]',
    ]);
  });
  it('learns from the first pronoun whether somebody is a man or a woman', () => {
    checkChains('{p:Xo Berg} left. She swam. Rain fell. He saw her.', ['Xo Berg = [She] = [her]']);
  });
  it("leaves the pronouns of a sentence alone that is somebody's own words", () => {
    checkChains('Mr {p:Ola Berg} left. I told him my name.', ['Ola Berg']);
  });
  it('does not reach back too far', () => {
    checkChains('Mr {p:Ola Berg} left. It rained. It rained. It rained. It rained. It rained. He swam.', [
      'Ola Berg',
    ]);
  });
  it('does not join a pronoun with two, or one inside quotation marks', () => {
    checkChains('Mr {p:Ola Berg} met Mr {p:Ivo Lind}. He spoke.', ['Ola Berg', 'Ivo Lind']);
    checkChains('Mr {p:Ola Berg} said: “He will come.”', ['Ola Berg']);
  });
});

describe('what a relative says of "he"', () => {
  it('is of the one whose relative that is, where the relative is a woman', () => {
    checkChains('{p:Karl Berg} died. His daughter, {p:Moa}, said he had slept.', [
      'Karl Berg = [His] = [he]',
      'Moa',
    ]);
  });
  it('may be of himself else', () => {
    checkChains('{p:Karl Berg} died. {p:Moa Lind} said he had slept.', ['Karl Berg', 'Moa Lind = [he]']);
  });
});
