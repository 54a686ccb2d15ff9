import assert from 'node:assert/strict';
import { eventShare, type EventOutcome } from '../../bench/seeds/events';
import { analyzeSeeds, hasSeeds, readGold, readSeed, SEEDS } from '../../bench/seeds/load';
import { scoreSeeds, type SeedScore } from '../../bench/seeds/score';

function skipWithoutSeeds(context: Mocha.Context): void {
  if (hasSeeds()) return;
  console.log(`      skipped: no seed articles at ${SEEDS}`);
  context.skip();
}

describe('seed gold', () => {
  before(function () {
    skipWithoutSeeds(this);
  });

  it('has the offsets of the texts', () => {
    for (const { article, length, names, dates } of readGold().articles) {
      const text = readSeed(article);
      assert.equal(text.length, length, article);
      for (const { start, end, text: words } of [...names, ...dates])
        assert.equal(text.slice(start, end), words, article);
    }
    for (const { article, start, end, text: word } of readGold().corpus.events.flatMap((e) => e.triggers))
      assert.equal(readSeed(article).slice(start, end), word, article);
  });
});

/** Quality on the five seed articles; needs `npm run build` first. */
describe('seed articles', function () {
  this.timeout(60_000);
  let score: SeedScore;

  before(function () {
    skipWithoutSeeds(this);
    score = scoreSeeds(readGold(), analyzeSeeds());
  });

  function atLeast(share: number, least: number, errors: readonly string[]): void {
    assert.ok(share >= least, `${share.toFixed(3)} < ${least}\n${errors.join('\n')}`);
  }

  it('names: precision and recall of at least 95 %', () => {
    atLeast(score.names.precision, 0.95, score.names.errors);
    atLeast(score.names.recall, 0.95, score.names.errors);
  });

  it('identity: B³ of at least 97 %', () => {
    atLeast(score.identity.f1, 0.97, [...score.identity.errors, ...score.names.errors]);
  });

  it('dates: at least 95 % with the right value', () => {
    atLeast(score.dates.value.recall, 0.95, score.dates.errors);
    atLeast(score.dates.value.precision, 0.95, score.dates.errors);
  });

  it('every article has its day or an open one, and none is invented', () => {
    assert.deepEqual(score.documentTimes.errors, []);
  });

  const isRight = (outcome: EventOutcome): boolean => outcome.right;

  it('events: at least 85 % of the core ones with the right date, participants and sources', () => {
    atLeast(eventShare(score.events, ['core'], isRight), 0.85, score.events.errors);
  });

  it('outline: all events that a reader would look for have a row', () => {
    atLeast(
      eventShare(score.events, ['core', 'expected'], ({ row }) => row !== undefined),
      1,
      score.events.errors,
    );
  });

  it('outline: at least 90 % of the rows are worth their place', () => {
    atLeast(score.events.rowPrecision, 0.9, score.events.errors);
  });
});
