import assert from 'node:assert/strict';
import { applyChange, emptyCorpus, readArticle } from '../../../../../src/engine';
import { isMainEvent } from '../../../../../src/engine/timeline/importance/main-events';
import { areOfTwoItems } from '../../../../../src/engine/timeline/mentions/digest';
import { candidate } from '../candidate';
import { models } from '../../../features/workspace';

/** Days and titles of the main events of an article of 3 May 2031. */
function rows(items: readonly string[]): string[] {
  const text = `The day in brief\n\nMay 3, 2031\n\n${items.join('\n\n')}\n`;
  const corpus = applyChange(emptyCorpus(), { set: [readArticle({ id: 'a', text }, models())], remove: [] });
  return corpus.events.filter(isMainEvent).map(({ date, title }) => `${date}: ${title}`);
}

function ofTheDay(items: readonly string[]): string[] {
  return rows(items).filter((row) => row.startsWith('2031-05-03'));
}

const ITEMS = [
  'Norway bans plastic bags from all shops.',
  'A ferry sinks off the coast of Kenya. Divers search for the crew.',
  'Four miners are killed in a fire near Lima, Peru.',
  'Two miners are killed in a blast near Quito, Ecuador.',
];

describe('a digest of news in the present tense', () => {
  it('has a row of its day for each item', () => {
    assert.deepEqual(rows(ITEMS).toSorted(), [
      '2031-05-03: Ferry sinks off the coast of Kenya',
      '2031-05-03: Four miners are killed in a fire near Lima, Peru',
      '2031-05-03: Norway bans plastic bags from all shops',
      '2031-05-03: Two miners are killed in a blast near Quito, Ecuador',
    ]);
  });
  it('is no article that tells of one thing and of what is usual beside it', () => {
    const story = [
      ITEMS[0] ?? '',
      'The law took two years. It was written by a panel of nine.',
      'Shops sell many things. Most of them are small.',
      'The hills are green. Nobody lives there.',
    ];
    assert.deepEqual(rows(story), ['2031-05-03: Norway bans plastic bags from all shops']);
  });
  it('is no article of long paragraphs, as those on books are', () => {
    const long = ITEMS.map((item) => `${item} ${'It is a long tale of rain and mud. '.repeat(3)}`.trim());
    assert.deepEqual(ofTheDay(long), ['2031-05-03: Norway bans plastic bags from all shops']);
  });
  it('is no article of fewer items', () => {
    assert.deepEqual(ofTheDay(ITEMS.slice(0, 3)), ['2031-05-03: Norway bans plastic bags from all shops']);
  });
  it('is no tale of the same people, nor what is done in no place', () => {
    const tale = [
      'Elena Marsh marries Tom Holt in Lund.',
      'Elena Marsh kills a guest.',
      'Police arrest Elena Marsh.',
      'A court in Oslo frees Elena Marsh.',
    ];
    assert.ok(!rows(tale).some((row) => row.includes('kills')));
    const rules = [
      'The founder signs a contract.',
      'The clerk approves the form.',
      'The owner fires the staff.',
      'The tenant wins the suit.',
    ];
    assert.deepEqual(rows(rules), []);
  });
  it('has what is announced, and figures at its head are no hour', () => {
    const said = ITEMS.with(0, 'Norway announces the sale of its ships.').with(
      3,
      '1.25 million people flee Quito, Ecuador.',
    );
    const told = rows(said);
    assert.ok(told.includes('2031-05-03: Norway announces the sale of its ships'), told.join('; '));
    assert.equal(told.length, ITEMS.length, told.join('; '));
  });
  it('is none of the hour, which tells one thing again and again', () => {
    assert.ok(rows(ITEMS.map((item, i) => `1${i}:30 ${item}`)).length < ITEMS.length);
  });
  it('has no row for what an item tells besides without a day of its own', () => {
    const more = ITEMS.with(
      0,
      'Norway bans plastic bags from all shops. The parliament in Oslo elects Ada Lund.',
    );
    assert.ok(!rows(more).some((row) => row.includes('Ada Lund')));
    const dated = ITEMS.with(
      0,
      'Norway bans plastic bags from all shops. Sweden lost a war with Peru on 4 April 2030.',
    );
    assert.ok(
      rows(dated).some((row) => row.startsWith('2030-04-04')),
      rows(dated).join('; '),
    );
  });
});

describe('items of a digest', () => {
  const death = { class: 'death', leads: true } as const;
  it('never tell one event', () => {
    const apart = areOfTwoItems(candidate({ ...death, item: 0 }), candidate({ ...death, item: 1 }));
    assert.equal(apart, true);
    assert.equal(areOfTwoItems(candidate({ ...death, item: 0 }), candidate({ ...death, item: 0 })), false);
  });
  it('may tell what another article, or no item, tells', () => {
    const one = candidate({ ...death, item: 0 });
    assert.equal(areOfTwoItems(one, candidate({ ...death, article: 'b', item: 1 })), false);
    assert.equal(areOfTwoItems(one, candidate(death)), false);
  });
});
