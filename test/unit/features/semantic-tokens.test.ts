import assert from 'node:assert/strict';
import { semanticTokens } from '../../../src/features';
import { theStory } from './story';
import { Workspace } from './workspace';

describe('semanticTokens', () => {
  const tokensOf = (workspace: Workspace, id: string): string[] =>
    semanticTokens(workspace.corpus, id).map(
      ({ range, type, modifier }) =>
        `${workspace.slice(id, range)}: ${type}${modifier ? ` ${modifier}` : ''}`,
    );

  it('tell names, dates and the words of events apart, in order', () => {
    assert.deepEqual(tokensOf(theStory(), 'a.txt').slice(0, 14), [
      '12 May 2031: date',
      'Marsh: person',
      'meets: eventTrigger',
      'Varga: person',
      'Budapest: place',
      'BUDAPEST: place',
      'British: group',
      'Elena Marsh: person',
      'met: eventTrigger',
      'Hungarian: group',
      'Tomas Varga: person',
      'Budapest: place',
      'Monday: date',
      'visit: eventTrigger planned',
    ]);
  });
  it('mark a date that nobody knows', () => {
    assert.ok(tokensOf(theStory(), 'c.txt').includes('Thursday: date uncertain'));
    assert.ok(tokensOf(theStory(), 'b.txt').includes('Tuesday: date'));
  });
  it('leave pronouns and verbs of speech alone', () => {
    const tokens = tokensOf(theStory(), 'a.txt').join('\n');
    assert.doesNotMatch(tokens, /^(?:She|her|said|told)/m);
  });
  it('of an article that is not there are none', () => {
    assert.deepEqual(semanticTokens(theStory().corpus, 'z.txt'), []);
  });
  it('of an empty article are none', () => {
    assert.deepEqual(tokensOf(new Workspace({ 'a.txt': '' }), 'a.txt'), []);
  });
});
