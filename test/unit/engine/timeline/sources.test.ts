import assert from 'node:assert/strict';
import { originalsOf, shinglesOf } from '../../../../src/engine/timeline/sources';

const WIRE =
  'The harbour master closed the northern quay on Monday after divers found that nine of the forty piles had been eaten ' +
  'away by worms, and said that no ship would be let in before the engineers of the ministry had looked at every one of them.';
const OTHER =
  'A choir of dockers sang in the fish market last night for the families of those who lost their work, and the mayor, who ' +
  'came late and left early, promised that the city would pay for the heating of the hall until the spring at least.';
const THIRD =
  'Fishermen from the next bay have offered their own landing place for the winter, although it is shallow, and the owners ' +
  'of the ferry line are still thinking about whether their smaller boat could use it when the wind comes from the east. ' +
  'Nobody asked the baker, whose shop stands on the piles.';

function originals(...texts: string[]): Record<string, string> {
  return originalsOn(['2031-05-02', '2031-05-09'], ...texts);
}

function originalsOn(days: readonly (string | null)[], ...texts: string[]): Record<string, string> {
  const articles = texts.map((text, i) => ({
    id: `n${i}`,
    shingles: shinglesOf(text),
    day: days[i] ?? null,
  }));
  return Object.fromEntries(originalsOf(articles));
}

describe('originalsOf', () => {
  it('finds the copy of a wire text, whatever stands around it', () => {
    assert.deepEqual(originals(WIRE, `PORT (NPA) — ${WIRE} Our reporter adds that it rained.`), {
      n0: 'n0',
      n1: 'n0',
    });
  });
  it('takes articles that share much of a text for rewritten ones on the same days only', () => {
    const shared = [`${WIRE} ${OTHER}`, `${WIRE} ${THIRD}`];
    assert.deepEqual(originalsOn(['2031-05-02', '2031-05-03'], ...shared), { n0: 'n0', n1: 'n0' });
    assert.deepEqual(originalsOn(['2031-05-02', '2031-05-09'], ...shared), { n0: 'n0', n1: 'n1' });
    assert.deepEqual(originalsOn(['2031-05-02', null], ...shared), { n0: 'n0', n1: 'n1' });
  });
  it('keeps articles of their own words apart', () => {
    assert.deepEqual(originals(WIRE, OTHER), { n0: 'n0', n1: 'n1' });
  });
  it('makes nothing of texts too short to tell', () => {
    assert.deepEqual(originals('It rained.', 'It rained.'), { n0: 'n0', n1: 'n1' });
  });
});
