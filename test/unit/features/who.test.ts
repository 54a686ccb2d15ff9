import assert from 'node:assert/strict';
import { outline } from '../../../src/features';
import { Workspace } from './workspace';

/** Who the rows of a one-sentence article name. */
function whoOf(sentence: string): string[] {
  const { corpus } = new Workspace({ 'a.txt': `date 2031-05-02\n\n${sentence}\n` });
  const groups = outline(corpus, { grouping: 'date', filter: '', all: false });
  return groups.flatMap(({ events }) => events.flatMap(({ participants }) => participants));
}

describe('who takes part in an event', () => {
  it('is whose people do it', () => {
    assert.deepEqual(whoOf('BP engineers repaired a pipeline on Friday.'), ['BP']);
  });
  it('is no law beside those who pass it', () => {
    assert.deepEqual(whoOf('President Elena Marsh signed the Clean Rivers Act on Friday.'), ['Elena Marsh']);
  });
  it('is behind them whom the title names besides', () => {
    const asked = whoOf('Elena Marsh demanded on Friday that BP publish the report.');
    assert.deepEqual(asked, ['Elena Marsh', 'BP']);
    assert.deepEqual(whoOf('Elena Marsh resigned on Friday after BP published the report.'), ['Elena Marsh']);
  });
  it('is told in the order of the title', () => {
    assert.deepEqual(whoOf('Una Moe met Elena Marsh on Friday.'), ['Una Moe', 'Elena Marsh']);
    assert.deepEqual(whoOf('Elena Marsh met Una Moe on Friday.'), ['Elena Marsh', 'Una Moe']);
  });
  it('is what does it by itself', () => {
    assert.deepEqual(whoOf('Hurricane Dorian hit the coast on Friday.'), ['Hurricane Dorian']);
  });
});
