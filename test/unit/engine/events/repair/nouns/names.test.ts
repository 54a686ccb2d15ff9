import assert from 'node:assert/strict';
import {
  joinNames,
  liftPrepositions,
  listNames,
  nameSecond,
  partDenied,
  partParties,
  restoreNames,
} from '../../../../../../src/engine/events/repair/nouns/names';
import type { Parse } from '../../../../../../src/engine/events/repair/parse';
import { repairedRows } from '../changed-rows';

/** Expects these rows of a tree that is repaired, changed or not. */
function check(
  name: string,
  repair: (parse: Parse) => void,
  given: readonly string[],
  expected: readonly string[],
): void {
  it(name, () => {
    assert.deepEqual(repairedRows(repair, given), expected);
  });
}

const SPOKE = 'spoke/VBD root -';

describe('names joined by "and"', () => {
  check(
    'the firm before a title is no second name',
    joinNames,
    [
      'Berg/NNP nsubj spoke',
      'and/CC cc Corvane',
      'Corvane/NNP conj Berg',
      'CEO/NNP compound Paul',
      'Paul/NNP nsubj spoke',
      'Okafor/NNP flat Paul',
      SPOKE,
    ],
    [
      'Berg/NNP nsubj spoke',
      'and/CC cc Paul',
      'Corvane/NNP compound Paul',
      'CEO/NNP compound Paul',
      'Paul/NNP conj Berg',
      'Okafor/NNP flat Paul',
      SPOKE,
    ],
  );
  check(
    'the first name takes the place of the second one where it hung below it',
    joinNames,
    [
      'Berg/NNP compound CEO',
      'and/CC cc CEO',
      'CEO/NNP compound Paul',
      'Paul/NNP nsubj spoke',
      'Okafor/NNP flat Paul',
      SPOKE,
    ],
    [
      'Berg/NNP nsubj spoke',
      'and/CC cc Paul',
      'CEO/NNP compound Paul',
      'Paul/NNP conj Berg',
      'Okafor/NNP flat Paul',
      SPOKE,
    ],
  );
  const office = (first: string): readonly string[] => [
    `${first}/NNP compound minister`,
    'and/CC cc industry',
    `industry/NNP conj ${first}`,
    'minister/NNP compound Paul',
    'Paul/NNP nsubj spoke',
    'Okafor/NNP flat Paul',
    SPOKE,
  ];
  check('the two subjects of one office are no two', joinNames, office('trade'), office('trade'));
  check('somebody and an office are', joinNames, office('Berg'), [
    'Berg/NNP nsubj spoke',
    'and/CC cc Paul',
    'industry/NNP compound Paul',
    'minister/NNP compound Paul',
    'Paul/NNP conj Berg',
    'Okafor/NNP flat Paul',
    SPOKE,
  ]);
  const firms = ['Corvane/NNP nsubj spoke', 'and/CC cc Skyline', 'Skyline/NNP conj Corvane', SPOKE];
  check('two names without a title stay as they are', joinNames, firms, firms);
});

describe('prepositions before titles', () => {
  check(
    'belong to the name behind the title',
    liftPrepositions,
    [SPOKE, 'with/IN case chief', 'chief/NN compound Paul', 'Paul/NNP obj spoke', 'Okafor/NNP flat Paul'],
    [SPOKE, 'with/IN case Paul', 'chief/NN compound Paul', 'Paul/NNP obl spoke', 'Okafor/NNP flat Paul'],
  );
  const ship = [SPOKE, 'with/IN case chief', 'chief/NN obl spoke'];
  check('stay on a title that is nobody else’s', liftPrepositions, ship, ship);
  check(
    'belong to the number that ends a name',
    liftPrepositions,
    [SPOKE, 'at/IN case Quay', 'Quay/NNP compound 9', '9/CD obl spoke'],
    [SPOKE, 'at/IN case 9', 'Quay/NNP compound 9', '9/CD obl spoke'],
  );
});

describe('names in a list', () => {
  const list = (relation: string): readonly string[] => [
    'met/VBD root -',
    'Ola/NNP obj met',
    ',/, punct Lena',
    `Lena/NNP ${relation} Ola`,
    'and/CC cc Ann',
    'Ann/NNP conj Ola',
  ];
  check('are joined as the last one is', listNames, list('appos'), list('conj'));
  const pair = ['met/VBD root -', 'Ola/NNP obj met', ',/, punct Lena', 'Lena/NNP appos Ola'];
  check('but a name with none joined behind it renames the first', listNames, pair, pair);
});

describe('a name that "not" parts from the one before', () => {
  const came = (not: string): readonly string[] => [
    'Rao/NNP nsubj spoke',
    ',/, punct Berg',
    'and/CC cc Berg',
    `${not}/RB advmod Berg`,
    'Berg/NNP conj Rao',
    SPOKE,
  ];
  check(
    'is no second one',
    partDenied,
    came('not'),
    came('not').map((row) => row.replace('conj', 'dep')),
  );
  check('without it, it is', partDenied, came('also'), came('also'));
  const seat = (letter: string): readonly string[] => [
    'Rao/NNP nsubj spoke',
    ',/, punct Rao',
    `${letter}/NNP conj Rao`,
    '-/HYPH punct Oru',
    `Oru/NNP flat ${letter}`,
    SPOKE,
  ];
  check(
    'a party and a seat are no second name',
    partParties,
    seat('r'),
    seat('r').map((row) => row.replace('conj', 'appos')),
  );
  check('another word is', partParties, seat('abu'), seat('abu'));
});

describe('a name behind the second of two nouns', () => {
  const two = (up: string, second = 'conj'): readonly string[] => [
    'candidate/NN nsubj spoke',
    'Ola/NNP appos candidate',
    'and/CC cc Senator',
    `Senator/NNP ${second} candidate`,
    `Ann/NNP appos ${up}`,
    SPOKE,
  ];
  check('is that of the second', nameSecond, two('candidate'), two('Senator'));
  check('but not where that is none', nameSecond, two('candidate', 'nmod'), two('candidate', 'nmod'));
  const nameless = two('candidate').filter((row) => !row.startsWith('Ola'));
  check('nor where the first has none, who may be the same', nameSecond, nameless, nameless);
});

describe('given names that are verbs, too', () => {
  const restore = (parse: Parse): void => {
    restoreNames(parse, (token) => parse.word[token] !== 'spoke');
  };
  const title = [
    'Chief/JJ amod Executive',
    'Executive/JJ nsubj Beat',
    'Beat/VBD ccomp spoke',
    'Kern/NNP obj Beat',
  ];
  check(
    'behind a title',
    restore,
    [...title, SPOKE],
    [
      'Chief/JJ amod Executive',
      'Executive/JJ compound Beat',
      'Beat/VBD nsubj spoke',
      'Kern/NNP flat Beat',
      SPOKE,
    ],
  );
  const opening = ['Beat/VB advcl spoke', 'Kern/NNP obj Beat'];
  check(
    'at the beginning',
    restore,
    [...opening, SPOKE],
    ['Beat/VB nsubj spoke', 'Kern/NNP flat Beat', SPOKE],
  );
  const past = ['Beaten/VBN advcl spoke', 'Kern/NNP obj Beaten'];
  check('no participle', restore, [...past, SPOKE], [...past, SPOKE]);
  const other = [...opening, 'Rao/NNP nsubj spoke'];
  check('not where another one spoke', restore, [...other, SPOKE], [...other, SPOKE]);
});
