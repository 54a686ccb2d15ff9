import assert from 'node:assert/strict';
import { withLatestToll } from '../../../../../src/engine/timeline/titles/latest-toll';
import type { Harm } from '../../../../../src/engine/timeline/mentions/tolls';

describe('withLatestToll', () => {
  const check = (title: string, tolls: readonly string[], expected: string, harm: Harm = 'death'): void => {
    it(`${title} → ${expected}`, () => {
      assert.equal(withLatestToll(title, harm, tolls), expected);
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
  check('31 villages flee as quake kills 31', tolls, '31 villages flee as quake kills 143');
  check('Ferry sinks on March 12, dozens dead', ['12', '31'], 'Ferry sinks on March 12, dozens dead');
  check('Seven gunmen kill 31', ['seven', '31'], 'Seven gunmen kill 31');
  check('Blast injures 31', ['31', '45'], 'Blast injures 31');
  check('Blast injures 31', ['31', '45'], 'Blast injures 45', 'injury');
  check('Quake kills around 31 people', ['around 31', 'all 45'], 'Quake kills 45 people');
  check('Number of people killed rises to 118', tolls, 'Number of people killed rises to 118');
  check('Route 31 closes', tolls, 'Route 31 closes');
});
