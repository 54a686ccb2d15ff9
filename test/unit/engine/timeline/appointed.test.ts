import assert from 'node:assert/strict';
import { corpusOf } from './corpus-of';

/** The rows of a text of Friday, 20 June 2031. */
function rowsOf(text: string): readonly string[] {
  const { mainEvents } = corpusOf({ a: `June 20, 2031\n\n${text}\n` });
  return mainEvents.map(({ date, status, title }) => `${date ?? '?'} ${status}: ${title}`);
}

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => {
    assert.deepEqual(rowsOf(text), expected);
  });
}

describe('what is set for a day', () => {
  check('The next hearing is set for July 3.', '2031-07-03 planned: Next hearing is set');
  check('A verdict is due on July 3.', '2031-07-03 planned: Verdict is due');
  check(
    'A ruling on the claim is expected on July 3.',
    '2031-07-03 planned: Ruling on the claim is expected',
  );
  check(
    'The appeal of Ada Moss will be heard on July 3.',
    '2031-07-03 planned: Appeal of Ada Moss to be heard',
  );
  check('Parliament votes on the budget on Monday.', '2031-06-23 planned: Parliament to vote on the budget');
  check('The sanctions expire on July 3.', '2031-07-03 planned: Sanctions to expire');
  check('The truce is due to lapse on July 3.', '2031-07-03 planned: Truce to lapse');
  check('The law, which is to take effect on July 3, is new.', '2031-07-03 planned: Law to take effect');
  check('The trial was pushed back to July 3.', '? occurred: Trial is pushed back to July 3');
});

describe('what is set for no day, or no longer', () => {
  check('The next hearing is not far off.');
  check('A verdict had been expected on Monday.');
  check('The first ship had been due to dock in Lagos on Monday.');
  check('The story starts in Lagos on a Sunday in May.');
  check('Officials say that memory lapses on Mondays.');
  check('Marchers pushed back the police on Monday.');
});

describe('what comes into force', () => {
  check('A truce came into effect on Monday.', '2031-06-16 occurred: Truce comes into effect');
  check(
    'The sanctions against Ada Moss expired on Monday.',
    '2031-06-16 occurred: Sanctions against Ada Moss expire',
  );
});

describe('what is called, and what is called off', () => {
  check(
    'The pilots have called for a strike in Lagos on Monday.',
    '2031-06-23 planned: Pilots call for a strike in Lagos',
  );
  check(
    'The mayor called for calm in Lagos on Monday.',
    '2031-06-16 occurred: Mayor calls for calm in Lagos',
  );
  check(
    'Ada Moss has called off a rally planned for Monday in Lagos.',
    '2031-06-20 occurred: Ada Moss calls off a rally planned for Monday in Lagos',
  );
  check('A summit planned for Monday in Lagos will not take place.');
  check('A summit planned for Monday in Lagos is over.', '2031-06-23 planned: Summit planned in Lagos');
  check('The party had planned a march for Monday but called it off.');
});

describe('what depends on something, and what is denied', () => {
  check('If Ada Moss wins on Monday, Tom Reed resigns.');
  check('Tom Reed resigned on Monday.', '2031-06-16 occurred: Tom Reed resigns');
  check(
    'Tom Reed denied on Monday that he had met Ada Moss.',
    '2031-06-16 denied: Tom Reed denies that he has met Ada Moss',
  );
  check(
    'The bureau said on Monday that it would not charge Ada Moss.',
    '2031-06-16 occurred: Bureau says that it will not charge Ada Moss',
  );
  check(
    'The firm said it would cut 120 jobs by the end of October and had hired Tom Reed.',
    '? occurred: Firm hires Tom Reed',
  );
  check(
    'Ada Moss will assume the leadership on July 3.',
    '2031-07-03 planned: Ada Moss to assume the leadership',
  );
  check('Ada Moss assumed the bill on July 3.');
});

describe('what a headline plans and the first sentence announces', () => {
  check(
    'Acme to close Oslo plant\n\nActing on advice, Acme said on Monday it would close its plant in Oslo.',
    '2031-06-16 occurred: Acme says it will close its plant in Oslo',
  );
  check(
    'Boeing to buy Nordlys for $4 billion\n\nBoeing said on Monday that it had agreed to buy Nordlys Foods for $4 billion.',
    '2031-06-16 occurred: Boeing agrees to buy Nordlys Foods for $4 billion',
  );
  check(
    'Acme to close Oslo plant in October\n\nActing on advice, Acme said on Monday it would close its plant in Oslo in October.',
    '2031-06-16 occurred: Acme says it will close its plant in Oslo',
    '2031-10 planned: Acme to close Oslo plant',
  );
});

describe('since when something has been so', () => {
  check('Tom Reed has been detained since May 20.', '2031-05-20 occurred: Tom Reed is detained');
  check('The talks have been suspended since May 5.', '2031-05-05 occurred: Talks are suspended');
  check('Two men have been detained since May 20.', '? occurred: Two men are detained');
});

describe('what a crowd is told, and whom a parliament confirms', () => {
  check(
    'Intel told staff on Monday that it would close its Ohio plant.',
    '2031-06-16 occurred: Intel tells staff that it will close its Ohio plant',
  );
  check('Intel told the bank on Monday that it would close its Ohio plant.');
  check(
    'Parliament will confirm Anna Marr as prime minister on 29 July.',
    '2031-07-29 planned: Parliament to confirm Anna Marr as prime minister',
  );
  check('Police confirmed Tom Reed as a suspect on Monday.');
});
