import { restoreBehindDashes } from '../../../../../../src/engine/events/repair/words/dashes';
import { checkChanged } from '../changed-rows';

const check = (name: string, given: readonly string[], expected: readonly string[]): void => {
  checkChanged(name, restoreBehindDashes, given, expected);
};

const robbers = (verb: string): readonly string[] => [
  'robbers/NNS root -',
  '--/, punct two',
  'two/CD appos robbers',
  'dressed/VBN acl two',
  '—/, punct took',
  verb,
  'jewels/NNS obj took',
];

describe('what stands behind two dashes', () => {
  const dashed = robbers('took/VBD advcl dressed').map((row) => row.replace('—', '--'));
  check('is told of the noun before them', dashed, [
    'robbers/NNS nsubj took',
    'two/CD parataxis robbers',
    'took/VBD root -',
  ]);
  check(
    'but not of what was done to it',
    [
      'arrested/VBD root -',
      ...dashed.map((row) => row.replace('root -', 'obj arrested').replace('took/VBD', 'took/VBN')),
    ],
    [],
  );
  check('but not behind two different ones', robbers('took/VBD advcl dressed'), []);
  check(
    'nor what is no past',
    dashed.map((row) => row.replace('took/VBD', 'took/VB')),
    [],
  );
});
