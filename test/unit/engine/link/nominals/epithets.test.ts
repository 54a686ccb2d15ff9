import assert from 'node:assert/strict';
import { resolveCoreference } from '../../../../../src/engine/link';
import { PENN_TAGS } from '../../../../../src/engine/syntax/types';
import { checkChains, marked } from '../marked';

/** How many mentions the only person of a text has, in which the words are nouns or adjectives as they are listed, all others adverbs. */
function mentionsOf(source: string, nouns: string, adjectives = ''): number | undefined {
  const input = marked(source);
  const { text, tokens } = input.article;
  const tagOf = (word: string): (typeof PENN_TAGS)[number] =>
    nouns.split(' ').includes(word) ? 'NN' : adjectives.split(' ').includes(word) ? 'JJ' : 'RB';
  const tag = Uint8Array.from({ length: tokens.count }, (_, i) =>
    PENN_TAGS.indexOf(tagOf(text.slice(tokens.start[i], tokens.end[i]))),
  );
  const { chains } = resolveCoreference({ ...input, syntax: { ...input.syntax, tag } });
  return chains[0]?.mentions.length;
}

describe('an epithet', () => {
  it('stands for the only one who is told to be dead, where it is the death that it is told with', () => {
    checkChains(
      'Fans mourned {p:Ola Berg}’s death. The pop star’s death shocked fans. The star slept badly.',
      ['Ola Berg = [The pop star] = [The star]'],
    );
    checkChains('Fans mourned the death of {p:Ola Berg}. Police say the singer died in bed.', [
      'Ola Berg = [the singer]',
    ]);
  });
  it('stands for nobody where two are dead, and for none of whom nothing is said of a death', () => {
    checkChains(
      'Fans mourned {p:Ola Berg}’s death and {p:Ida Moss}’s death. The star’s death shocked fans.',
      ['Ola Berg', 'Ida Moss'],
    );
    checkChains('Fans saw {p:Ola Berg}. The star’s death shocked fans.', ['Ola Berg']);
    checkChains('Fans mourned {p:Ola Berg}’s death. The star slept badly.', ['Ola Berg']);
  });
  it('is none of one in another field, of the other sex, or of whom the article tells as somebody new', () => {
    checkChains('Fans mourned senator {p:Ola Berg}’s death. The striker’s death shocked fans.', ['Ola Berg']);
    checkChains('Fans mourned {p:Anna Berg}’s death. The actor’s death shocked fans.', ['Anna Berg']);
    checkChains('Fans mourned {p:Ola Berg}’s death. A singer fell. The singer’s death shocked fans.', [
      'Ola Berg',
    ]);
    checkChains('Fans mourned {p:Ola Berg}’s death. The man’s death shocked fans.', ['Ola Berg']);
  });
  it('stands for whoever an article names far more often than anybody else', () => {
    const sang = '{p:Ola Berg} sang. {p:Berg} slept. {p:Berg} ate. {p:Berg} left.';
    checkChains(`${sang} Fans saw the pop singer there.`, [
      'Ola Berg = Berg = Berg = Berg = [the pop singer]',
    ]);
    checkChains(`${sang} Fans saw the dead singer there.`, ['Ola Berg = Berg = Berg = Berg']);
    checkChains(`${sang} Fans saw the mayor there.`, ['Ola Berg = Berg = Berg = Berg']);
    checkChains(`${sang} A singer fell. Fans saw the singer there.`, ['Ola Berg = Berg = Berg = Berg']);
    checkChains(`${sang} {p:Ida Moss} slept. {p:Moss} ate. Fans saw the singer there.`, [
      'Ola Berg = Berg = Berg = Berg',
      'Ida Moss = Moss',
    ]);
  });
  it('is none of the person of an article of whom nothing tells that art, nor where it means somebody else', () => {
    const person = 'Ola Berg = Berg = Berg = Berg';
    const slept = '{p:Ola Berg} woke. {p:Berg} slept. {p:Berg} ate. {p:Berg} left.';
    const sang = slept.replace('woke', 'sang');
    checkChains(`${slept} Fans saw the singer there.`, [person]);
    checkChains(`${sang} Fans saw the novelist there.`, [person]);
    checkChains(`Actor ${slept} Fans saw the novelist there.`, [person]);
    checkChains(`${sang} Fans saw the singer. Fans saw the pianist.`, [person]);
    checkChains(`${sang} Fans saw the pianist from Lund.`, [person]);
    checkChains(`${sang} Fans saw the late singer there.`, [person]);
    checkChains(`${sang.replace('sang', 'scored')} Fans saw the striker there.`, [person]);
  });
  it('is none of the relative of one who is dead', () => {
    checkChains('Fans mourned the death of {p:Ola Berg}’s wife. The singer’s death shocked fans.', [
      'Ola Berg',
    ]);
  });
  it('is none of one who only has to do with a death', () => {
    const then = ' began. The singer’s death shocked fans.';
    assert.equal(mentionsOf(`{p:Ola Berg}’s funeral${then}`, 'singer funeral'), 2);
    assert.equal(mentionsOf(`{p:Ola Berg}’s funeral yesterday${then}`, 'singer funeral yesterday'), 2);
    assert.equal(mentionsOf(`{p:Ola Berg}’s murder trial${then}`, 'singer murder trial'), 1);
    assert.equal(mentionsOf(`{p:Ola Berg}’s suicide note${then}`, 'singer suicide note'), 1);
    assert.equal(mentionsOf(`{p:Ola Berg}’s killing of his wife${then}`, 'singer killing wife'), 1);
    assert.equal(mentionsOf(`{p:Ola Berg}’s sudden suicide${then}`, 'singer suicide', 'sudden'), 2);
    assert.equal(mentionsOf(`{p:Ola Berg}’s attempted suicide${then}`, 'singer suicide', 'attempted'), 1);
  });
  it('is none where several died together', () => {
    const then = 'The singer’s death shocked fans.';
    checkChains(`{p:Ola Berg} and {p:Ida Moss} died in a fire. ${then}`, ['Ola Berg', 'Ida Moss']);
    checkChains(`Fans mourned the death of {p:Ola Berg} and {p:Ida Moss}. ${then}`, ['Ola Berg', 'Ida Moss']);
    checkChains(`Fans mourned the deaths of {p:Ola Berg}, {p:Ida Moss} and others. ${then}`, [
      'Ola Berg',
      'Ida Moss',
    ]);
  });
  it('is none of one who died in another year or place', () => {
    const told = 'Fans in {l:Oru} mourned {p:Ola Berg}’s death. ';
    checkChains(`${told}The rapper died in {l:Oru}.`, ['Oru = Oru', 'Ola Berg = [The rapper]']);
    for (const where of ['in 1996', 'two years ago', 'in {l:Tarn}'])
      checkChains(`${told}The rapper died ${where}.`, [
        'Oru',
        'Ola Berg',
        ...(where.includes('Tarn') ? ['Tarn'] : []),
      ]);
    checkChains(`${told}The rapper’s death shocked fans. The rapper died in 1996.`, ['Oru', 'Ola Berg']);
    checkChains(`${told}The rapper’s death shocked fans in {l:Tarn}.`, [
      'Oru',
      'Ola Berg = [The rapper]',
      'Tarn',
    ]);
  });
});
