import assert from 'node:assert/strict';
import { withLatestToll } from '../../../../../src/engine/timeline/titles/latest-toll';

describe('withLatestToll', () => {
  const check = (title: string, tolls: readonly string[], expected: string): void => {
    it(`${title} → ${expected}`, () => {
      assert.equal(withLatestToll(title, tolls), expected);
    });
  };
  const tolls = ['at least 31 people', '118', '143 people'];
  check('Quake hits Oru, at least 31 dead', tolls, 'Quake hits Oru, 143 dead');
  check('Ferry sinks, nine drown', ['nine people', 'Twenty-three people'], 'Ferry sinks, 23 drown');
  check(
    'Nine drown as ferry sinks',
    ['nine people', 'at least eleven people'],
    'At least 11 drown as ferry sinks',
  );
  check('Quake hits Oru', tolls, 'Quake hits Oru');
  check('Quake kills 143 people', tolls, 'Quake kills 143 people');
  check('31 villages flee as quake kills 31', tolls, '31 villages flee as quake kills 31');
  check('Number of people killed rises to 118', tolls, 'Number of people killed rises to 118');
  check('Route 31 closes', tolls, 'Route 31 closes');
});
