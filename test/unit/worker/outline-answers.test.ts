import assert from 'node:assert/strict';
import type { CorpusSnapshot } from '../../../src/engine';
import type { OutlineGroup, OutlineOptions, OutlineRow } from '../../../src/features/types';
import { OutlineAnswers } from '../../../src/worker/outline-answers';

const [met, left, stayed] = ['met', 'left', 'stayed'].map((title) => ({ title }) as OutlineRow) as [
  OutlineRow,
  OutlineRow,
  OutlineRow,
];
const day = (value: string, ...events: readonly OutlineRow[]): OutlineGroup => ({
  id: `date ${value}`,
  key: { kind: 'date', value },
  events,
});

describe('Answers with outlines', () => {
  let groups: readonly OutlineGroup[] = [];
  const answers = new OutlineAnswers({ outline: () => groups });
  const ask = (known?: number): ReturnType<OutlineAnswers['of']> =>
    answers.of({} as CorpusSnapshot, {} as OutlineOptions, known);

  const first = [day('2031-05-12', met), day('2031-05-13', left, stayed)];
  const second = [day('2031-05-11'), day('2031-05-13', left, stayed), day('2031-05-14', met)];

  it('have all groups at first, and those that are new or others afterwards', () => {
    groups = first;
    const { version, groups: all } = ask();
    assert.deepEqual(all, first);
    groups = second;
    assert.deepEqual(ask(version).groups, [second[0], 1, second[2]]);
  });
  it('have a group whose rows are others', () => {
    groups = first;
    const { version } = ask();
    groups = [day('2031-05-12', met), day('2031-05-13', left, met)];
    assert.deepEqual(ask(version).groups, [0, groups[1]]);
  });
  it('have all groups for somebody who knows an older outline, or that of another worker', () => {
    groups = first;
    const { version } = ask();
    ask(version);
    assert.deepEqual(ask(version).groups, first);
    assert.deepEqual(ask(version + 100).groups, first);
  });
});
