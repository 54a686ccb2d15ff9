import assert from 'node:assert/strict';
import { applyChange } from '../../../src/engine';
import {
  decisionsOn,
  decisionsToReview,
  entityIds,
  entityTarget,
  entityTargets,
  identityQuestions,
  nameTarget,
} from '../../../src/features';
import type { NameTarget, Position, Range } from '../../../src/features/types';
import { corpusOf, decide, everywhere, place, TEXTS } from '../engine/decisions/folder';
import { Workspace } from './workspace';

const story = new Workspace(TEXTS);

function target(words: string, from: string, to?: string): NameTarget | undefined {
  const [id, start] = story.at('f/a.txt', from);
  const end: Position = to === undefined ? start : story.at('f/a.txt', to)[1];
  const range: Range = { start, end };
  const found = nameTarget(story.corpus, id, range);
  if (found) assert.equal(found.text, words);
  return found;
}

describe('nameTarget', () => {
  it('is the mention at the cursor, with whom it means', () => {
    const found = target('Quill', '\nQu$$CURSOR$$ill said');
    assert.equal(found?.isName, true);
    assert.equal(found.entity?.id, 'person:ada-quill');
    assert.deepEqual(found.namesHere, ['Ada Quill', 'Quill']);
    assert.equal(found.anchor.quote, 'Quill');
  });
  it('is the words that are selected, without the blanks around them', () => {
    const found = target('were useful', 'talks$$CURSOR$$ were', 'useful$$CURSOR$$. Berg');
    assert.equal(found?.isName, false);
    assert.equal(found.anchor.quote, 'were useful');
  });
  it('says where a selection cuts a name', () => {
    const found = target('Board, in', 'Harbour $$CURSOR$$Board', 'in$$CURSOR$$ Lisbon');
    assert.equal(found?.isName, false);
    assert.equal(found.isPartly, true);
    assert.equal(found.entity, undefined);
  });
  it('is nothing where there is neither', () => {
    assert.equal(target('', 'the t$$CURSOR$$alks were'), undefined);
    assert.equal(
      nameTarget(story.corpus, 'gone', { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } }),
      undefined,
    );
  });
});

describe('Entities to decide on', () => {
  it('say how they are known for good', () => {
    const entity = entityTarget(story.corpus, 'thing:lisbon');
    assert.deepEqual(entity?.seen, [
      { article: 'f/a.txt', name: 'lisbon' },
      { article: 'f/b.txt', name: 'lisbon' },
    ]);
    assert.equal(entityTarget(story.corpus, 'thing:nowhere'), undefined);
  });
  it('are all there, most mentioned first', () => {
    const counts = entityTargets(story.corpus).map(({ count }) => count);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
  });
  it('keep the ids that were merged away', () => {
    const corpus = corpusOf(decide({ kind: 'merge', entity: 'person:jonas-berg', into: 'person:ada-quill' }));
    assert.ok(entityIds(corpus).includes('person:jonas-berg'));
    assert.deepEqual(
      decisionsOn(corpus, 'person:ada-quill').map(({ decision, other }) => [decision.kind, other]),
      [['merge', 'Jonas Berg']],
    );
    assert.deepEqual(decisionsOn(corpus, 'thing:lisbon'), []);
  });
  it('have none of somebody whom only a merge names', () => {
    const corpus = corpusOf(decide({ kind: 'merge', entity: 'person:jonas-berg', into: 'person:ada-qill' }));
    assert.ok(!entityIds(corpus).includes('person:ada-qill'));
  });
});

describe('Suggestions', () => {
  const { corpus } = new Workspace({
    'a.txt': 'date 2031-05-12\n\nAdam Smith met Ida Lind and Jon Dahl in Lisbon.\n',
    'b.txt': 'date 2031-05-13\n\nMayor Jane Smith sailed to Oslo with Una Moe.\n',
    'c.txt': 'date 2031-05-13\n\nMayor Smith met Ida Lind and Jon Dahl. Una Moe thanked Mayor Smith.\n',
  });
  const pairs = (from: Workspace['corpus']): string[] =>
    identityQuestions(from).map(({ entities }) => entities.map(({ name }) => name).join(' = '));

  it('say who may be whom and why', () => {
    assert.deepEqual(pairs(corpus), ['Jane Smith = Smith', 'Adam Smith = Smith']);
    const [first] = identityQuestions(corpus);
    assert.deepEqual(
      first?.reasons.map(({ kind }) => kind),
      ['name', 'role', 'company'],
    );
  });
  it('are not asked again when they were dismissed, and neither are those that were accepted', () => {
    const apart = decide({ kind: 'apart', entity: 'person:smith', other: 'person:jane-smith' });
    const dismissed = applyChange(corpus, { set: [], remove: [], decisions: [apart] });
    assert.deepEqual(pairs(dismissed), ['Adam Smith = Smith']);
    const merge = decide({ kind: 'merge', entity: 'person:smith', into: 'person:jane-smith' });
    const accepted = applyChange(dismissed, { set: [], remove: [], decisions: [merge] });
    assert.deepEqual(pairs(accepted), []);
  });
});

describe('Decisions to review', () => {
  it('are those whose words are gone', () => {
    const gone = place('f/a.txt', 'useful. |Berg| agreed');
    assert.ok(gone.kind === 'mention');
    const anchor = { ...gone.anchor, quote: 'Zeppelin', before: 'an airship: ', after: ' flew by' };
    const corpus = corpusOf(
      decide({ kind: 'not-a-name', scope: { ...gone, anchor } }),
      decide({ kind: 'not-a-name', scope: everywhere('Oslo') }),
    );
    assert.deepEqual(
      decisionsToReview(corpus).map(({ article, why }) => [article, why]),
      [['f/a.txt', 'lost']],
    );
  });
});
