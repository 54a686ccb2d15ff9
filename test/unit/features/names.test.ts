import assert from 'node:assert/strict';
import { mentionsOf, nameGroups } from '../../../src/features';
import { theStory } from './story';
import { Workspace } from './workspace';

describe('nameGroups', () => {
  it('part the names by type, persons first, each most mentioned first', () => {
    const shown = nameGroups(theStory().corpus).map(({ type, entities }) => [
      type,
      ...entities.map(({ name, count }) => `${name} ${count}`),
    ]);
    assert.deepEqual(shown.slice(0, 3), [
      ['person', 'Elena Marsh 7', 'Tomas Varga 4'],
      ['organization', 'Labour Party 2'],
      ['place', 'Budapest 4', 'Berlin 1', 'Hungary 1', 'Vienna 1'],
    ]);
  });
  it('have no empty groups', () => {
    assert.deepEqual(nameGroups(new Workspace({ 'a.txt': 'It rained.' }).corpus), []);
  });
});

describe('mentionsOf', () => {
  it('are by article, with the sentence and the place of the name in it', () => {
    const found = mentionsOf(theStory().corpus, 'person:tomas-varga');
    assert.deepEqual(
      found.map(({ article, title, mentions }) => [article, title, mentions.length]),
      [
        ['a.txt', 'Marsh meets Varga in Budapest', 3],
        ['b.txt', 'New treaty in sight after talks', 1],
      ],
    );
    for (const { text, sentence, highlight } of found.flatMap(({ mentions }) => mentions)) {
      assert.equal(sentence.slice(...highlight), text);
    }
  });
  it('put a name that is spaced out on one line', () => {
    const text = 'Rain\n\nBritish Prime Minister Elena  Marsh visited Vienna. Elena Marsh left.\n';
    const { corpus } = new Workspace({ 'a.txt': text });
    const [mention] = mentionsOf(corpus, 'person:elena-marsh').flatMap(({ mentions }) => mentions);
    assert.equal(mention?.text, 'Elena Marsh');
    assert.equal(mention.sentence.slice(...mention.highlight), 'Elena Marsh');
  });
  it('of an unknown id are none', () => {
    assert.deepEqual(mentionsOf(theStory().corpus, 'person:nobody'), []);
  });
});
