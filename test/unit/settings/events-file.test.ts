import assert from 'node:assert/strict';
import {
  editEvent,
  newEventId,
  parseEventsFile,
  plainWord,
  type EventChanges,
} from '../../../src/settings/events-file';
import { isPeriod } from '../../../src/settings/fields';

const FILE = `# Mine.
2025-03-03-quill-meets-brandt:
  title: The Lisbon talks # as she calls them
  date: 2025-03
  pinned: true
  words:
    - article: first.txt
      quote: met
      before: "Minister Ada Quill "
      after: " Jonas Brandt"
      position: 41
`;

const idOf = (path: string): string | undefined => (path === 'first.txt' ? 'file:///first.txt' : undefined);

const anchor = { quote: 'left: #1', before: 'a "b"\n', after: ' c', position: 3 };
const event = { title: 'Quill left', date: null, words: [plainWord({ article: '', anchor }, 'b.txt')] };

function changed(text: string, record: string | undefined, changes: EventChanges): string {
  const edited = editEvent(text, { ...event, record }, changes);
  return 'text' in edited ? edited.text : edited.refused;
}

describe('The file of decisions on events', () => {
  it('is read', () => {
    const { decisions, problems } = parseEventsFile(FILE, idOf);
    const anchor = { quote: 'met', before: 'Minister Ada Quill ', after: ' Jonas Brandt', position: 41 };
    assert.deepEqual(decisions, [
      {
        ...{ id: '2025-03-03-quill-meets-brandt', pinned: true, hidden: false, same: [], apart: [] },
        ...{ title: 'The Lisbon talks', date: '2025-03' },
        words: [{ article: 'file:///first.txt', anchor }],
      },
    ]);
    assert.deepEqual(problems, []);
  });
  const problem = (what: string, text: string, ...kinds: readonly string[]): void => {
    it(`says of ${what} what is wrong`, () => {
      assert.deepEqual(
        parseEventsFile(text, idOf).problems.map(({ kind }) => kind),
        kinds,
      );
    });
  };
  const words = '  words: [{article: first.txt, quote: met}]\n';
  problem('an article that is not there', `a:\n${words.replace('first', 'other')}`, 'unknown-article');
  problem('no date', `a:\n  date: soon\n${words}`, 'wrong-date');
  problem('a record without words', 'a:\n  pinned: true\n', 'no-words');
  problem('an unknown field', `a:\n  colour: red\n${words}`, 'unknown-field');
  problem('an unknown date', `a:\n  date: unknown\n${words}`);
  it('keeps words of an article that is not there, so that the decision is not lost', () => {
    const { decisions } = parseEventsFile(`a:\n${words.replace('first', 'other')}`, idOf);
    assert.equal(decisions[0]?.words[0]?.article, 'other.txt');
  });
  it('is not changed where it cannot be read', () => {
    assert.equal(changed('a: [', 'b', { pinned: true }), 'broken');
  });
  it('keeps comments and order when a field is set or taken out', () => {
    const text = changed(FILE, '2025-03-03-quill-meets-brandt', {
      hidden: true,
      pinned: undefined,
    });
    assert.equal(text, FILE.replace('  pinned: true\n', '').trimEnd() + '\n  hidden: true\n');
  });
  it('takes a new record with its words, whatever stands in them', () => {
    const [decision] = parseEventsFile(changed('', undefined, { title: 'No: 1' }), () => 'b').decisions;
    assert.deepEqual([decision?.id, decision?.title], ['quill-left', 'No: 1']);
    assert.deepEqual(decision?.words, [{ article: 'b', anchor }]);
  });
  it('takes the words again where the record was taken out meanwhile', () => {
    assert.match(changed('# Mine.\n', 'quill-left', { pinned: true }), /pinned: true\n {2}words:/);
  });
  it('loses a record of which nothing is left to say', () => {
    const pinned = changed('', undefined, { pinned: true });
    assert.equal(changed(pinned, 'quill-left', { pinned: undefined }).trim(), '{}');
    assert.equal(changed('', undefined, { pinned: undefined }), '');
  });
  it('has ids that a reader can read', () => {
    assert.equal(
      newEventId(new Set(), 'Quill meets “Brandt”, in Lisbon', '2025-03-03'),
      '2025-03-03-quill-meets-brandt-in-lisbon',
    );
    assert.equal(newEventId(new Set(['event', 'event-2']), '…', null), 'event-3');
  });
  it('has days, months and years as dates', () => {
    assert.deepEqual(
      ['2025-02-28', '2025-02-30', '2025-12', '2025-13', '1999', '99', 'May'].filter(isPeriod),
      ['2025-02-28', '2025-12', '1999'],
    );
  });
});
