import assert from 'node:assert/strict';
import type { DraftName } from '../../../../../src/engine/ner/draft';
import { logOddsOf, scoreOf } from '../../../../../src/engine/ner/tagger/score';

describe('scores', () => {
  const draft = (type: DraftName['type'], margin: number): DraftName => ({
    first: 0,
    end: 1,
    type,
    margin,
    evidence: [],
  });

  it('of one margin are higher for a person than for an organisation, whose margins tell less', () => {
    assert.ok(scoreOf(draft('person', 2)) > scoreOf(draft('organization', 2)) + 0.05);
    assert.ok(scoreOf(draft('person', 2)) > scoreOf(draft('group', 2)));
  });

  it('rise with the margin, for each type', () => {
    for (const type of ['person', 'organization', 'place', 'group', 'misc'] as const)
      assert.ok(scoreOf(draft(type, 3)) > scoreOf(draft(type, 0.5)));
  });

  it('are the same for all that a rule found', () => {
    assert.equal(scoreOf(draft('person', 0)), scoreOf(draft('law', 0)));
    assert.equal(logOddsOf(draft('person', 0)), undefined);
  });
});
