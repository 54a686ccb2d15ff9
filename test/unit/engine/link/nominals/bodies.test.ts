import assert from 'node:assert/strict';
import { chainsOf } from '../marked';

describe('nouns for bodies', () => {
  it('stand for the one whose name is built on them', () => {
    const told = '{o:Institute for Tide Research} and {o:National Tide Fund} met.';
    assert.deepEqual(chainsOf(`${told} The fund pays. They like the institute.`), [
      'Institute for Tide Research = [the institute]',
      'National Tide Fund = [The fund]',
    ]);
    assert.deepEqual(chainsOf('{l:Institute for Ola} and {l:Moss} met. They like the institute.'), [
      'Institute for Ola',
      'Moss',
    ]);
  });
  it('stand for no letters where others end as the noun begins', () => {
    const far = '{o:NTP} won. Many came. Others left. Nobody sang. All slept.';
    assert.deepEqual(chainsOf(`${far} {o:TSA} wrote. They say the party chose well.`), ['NTP', 'TSA']);
    assert.deepEqual(chainsOf('{o:TSU} wrote. They say the party chose well.'), ['TSU = [the party]']);
  });
});
