import assert from 'node:assert/strict';
import { eventsOf } from '../sentence';

describe('a verb that was given two subjects', () => {
  it('gives the first to what is said, which has none', () => {
    const told = (subject: string): string =>
      `Oru/NNP/6/nsubj@product ${subject} sank/VBD/6/ccomp ,/,/3/punct Lind/NNP/6/nsubj@person said/VBD/0/root`;
    assert.ok(eventsOf(told(',/,/1/punct')).some((event) => /^sank .*:Oru/u.test(event)));
    assert.ok(!eventsOf(told('it/PRP/3/nsubj')).some((event) => /^sank .*:Oru/u.test(event)));
  });

  it('has none behind a preposition', () => {
    const tree =
      'Oru/NNP/7/nsubj@product ,/,/5/punct with/IN/5/case 90/CD/5/nummod people/NNS/7/nsubj ,/,/5/punct sank/VBD/0/root';
    assert.ok(eventsOf(tree).some((event) => /^sank .*:Oru/u.test(event)));
    assert.ok(!eventsOf(tree).some((event) => /^sank .*people/u.test(event)));
  });
});
