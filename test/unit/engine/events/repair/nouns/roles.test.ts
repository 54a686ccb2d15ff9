import { joinRoles, listTitled } from '../../../../../../src/engine/events/repair/nouns/roles';
import { checkChanged as check } from '../changed-rows';

const surgeon = [
  'reporter/NN nsubj died',
  'and/CC cc surgeon',
  'surgeon/NN conj reporter',
  'dr./NNP compound ada',
  'ada/NNP conj reporter',
  'rao/NNP flat ada',
  'died/VBD root -',
];

describe('roles before one name', () => {
  check('are of one person', joinRoles, surgeon, ['reporter/NN compound ada', 'ada/NNP nsubj died']);
  check('but not where one is told of by itself', joinRoles, ['a/DT det reporter', ...surgeon], []);
  check(
    'nor where several did it',
    joinRoles,
    [...surgeon.slice(0, -1), 'were/VBD aux died', ...surgeon.slice(-1)],
    [],
  );
});

const list = [
  'owner/NN nsubj left',
  'ola/NNP flat owner',
  'berg/NNP flat ola',
  ',/, punct chief',
  'chief/NN appos ola',
  'lena/NNP appos owner',
  'varga/NNP flat lena',
  'and/CC cc manager',
  'manager/NN compound ann',
  'ann/NNP conj lena',
  'rao/NNP flat ann',
  'left/VBD root -',
];

describe('a list of people with titles', () => {
  check('is one of three', listTitled, list, [
    'chief/NN compound lena',
    'lena/NNP conj owner',
    'and/CC cc ann',
    'ann/NNP conj owner',
  ]);
  check('but not what only says who the first is', listTitled, [...list.slice(0, 7), ...list.slice(-1)], []);
});
