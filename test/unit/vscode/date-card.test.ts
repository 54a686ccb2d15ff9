import assert from 'node:assert/strict';
import type { DateCard } from '../../../src/features/types';
import { dateCardMarkdown } from '../../../src/vscode/cards/date-card';
import { english } from './language';

const CARD: DateCard = {
  kind: 'date',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
  type: 'DATE',
  value: '2025',
  mod: null,
  from: '2025-01-01',
  to: '2025-12-31',
  explanation: '',
  needsDocumentTime: false,
  documentTime: { value: '2025-04-18', source: 'given', from: '2025-04-18', to: '2025-04-18', evidence: [] },
  evidence: [],
  events: [],
};

/** The first paragraph of a card. */
function heading(card: Partial<DateCard>): string {
  return dateCardMarkdown({ ...CARD, ...card }, 'a.txt', english, true).split('\n\n')[0] ?? '';
}

describe('The card of a date', () => {
  it('says what part of a period is meant', () => {
    assert.match(
      heading({ mod: 'START', side: 'earlier', to: '2025-04-18' }),
      /\*\*Earlier in 2025\*\*[^]*Apr 18&#44; 2025/,
    );
    assert.match(
      heading({ mod: 'END', side: 'later', from: '2025-04-18' }),
      /\*\*Later in 2025\*\*[^]*Apr 18/,
    );
    assert.match(heading({ mod: 'START', from: null, to: null }), /\*\*The beginning of 2025\*\*$/);
  });
  it('does not say when a decade or century begins and ends', () => {
    assert.match(heading({ value: '199', from: '1990-01-01', to: '1999-12-31' }), /\*\*The 1990s\*\*$/);
    assert.match(heading({ value: '2025-SU', from: '2025-06-01', to: '2025-08-31' }), /Jun/);
  });
  it('says what bounds a time that the words leave open', () => {
    const vague = { value: 'PAST_REF', from: null, to: '2025-04-18' };
    assert.match(heading(vague), /\*\*Some time in the past\*\* {2}\nAt the latest on Friday&#44; April 18/);
    assert.match(
      heading({ value: 'FUTURE_REF', from: '2025-04-18', to: null }),
      /\nAt the earliest on Friday/,
    );
    assert.match(heading({ value: 'PAST_REF', from: null, to: null }), /\*\*Some time in the past\*\*$/);
  });
  it('says what is meant of every year', () => {
    const open = { value: 'XXXX-WI', from: null, to: null };
    assert.match(heading(open), /\*\*Every winter\*\*/);
    assert.match(heading({ ...open, needsDocumentTime: true }), /Winter&#44; not known of which year/);
  });
});
