import assert from 'node:assert/strict';
import { isEmptyTitle } from '../../../../../src/engine/timeline/titles/empty-titles';
import { candidate } from '../candidate';

describe('a title that says too little', () => {
  const time = { time: 0, relation: 'on' } as const;

  it('tells of nobody and no place', () => {
    assert.equal(isEmptyTitle('Study is published', candidate({ class: 'publication', time })), true);
    assert.equal(
      isEmptyTitle('Study is published', candidate({ class: 'publication', who: ['rao'] })),
      false,
    );
  });

  it('is none where something grave is told of a day', () => {
    assert.equal(isEmptyTitle('Driver is arrested', candidate({ class: 'arrest', time })), false);
    assert.equal(isEmptyTitle('Driver is arrested', candidate({ class: 'arrest' })), true);
  });
});
