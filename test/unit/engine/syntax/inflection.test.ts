import assert from 'node:assert/strict';
import { pastParticiple, presentParticiple, thirdPerson } from '../../../../src/engine/syntax/inflection';

describe('forms of verbs', () => {
  const check = (base: string, third: string, present: string, past: string): void => {
    it(base, () => {
      assert.deepEqual(
        [thirdPerson(base), presentParticiple(base), pastParticiple(base)],
        [third, present, past],
      );
    });
  };
  check('meet', 'meets', 'meeting', 'met');
  check('close', 'closes', 'closing', 'closed');
  check('carry', 'carries', 'carrying', 'carried');
  check('stop', 'stops', 'stopping', 'stopped');
  check('visit', 'visits', 'visiting', 'visited');
  check('submit', 'submits', 'submitting', 'submitted');
  check('annul', 'annuls', 'annulling', 'annulled');
  check('signal', 'signals', 'signaling', 'signaled');
  check('reach', 'reaches', 'reaching', 'reached');
  check('go', 'goes', 'going', 'gone');
  check('die', 'dies', 'dying', 'died');
  check('free', 'frees', 'freeing', 'freed');
  check('overrun', 'overruns', 'overrunning', 'overrun');
  check('strike', 'strikes', 'striking', 'struck');
  check('take', 'takes', 'taking', 'taken');
  check('be', 'is', 'being', 'been');
  check('play', 'plays', 'playing', 'played');
});
