import assert from 'node:assert/strict';
import { eventLabel, eventRowLabel } from '../../../src/vscode/words/events';
import { english } from './language';

describe('labels of events', () => {
  it('say what has not happened, but not where title and icon do', () => {
    const planned = { status: 'planned', title: 'Ada Quill to visit Oslo' } as const;
    assert.equal(eventLabel(planned, english), 'Planned: Ada Quill to visit Oslo');
    assert.equal(eventRowLabel(planned, english), 'Ada Quill to visit Oslo');
  });
  it('say so where the title tells it as a fact', () => {
    const row = (status: 'planned' | 'denied' | 'occurred', title: string): string =>
      eventRowLabel({ status, title }, english);
    assert.equal(row('planned', 'Visit to Oslo'), 'Planned: Visit to Oslo');
    assert.equal(row('planned', 'Trip to the coast'), 'Planned: Trip to the coast');
    assert.equal(row('denied', 'Quill agreed to leave'), 'Denied: Quill agreed to leave');
    assert.equal(row('occurred', 'Quill agrees to leave'), 'Quill agrees to leave');
  });
});
