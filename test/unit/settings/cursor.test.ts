import assert from 'node:assert/strict';
import { placeAt } from '../../../src/settings/cursor';
import type { Fields } from '../../../src/settings/fields';

const FIELDS: Fields = {
  name: { kind: 'text', about: '' },
  type: { kind: 'choice', choices: ['person', 'place'], about: '' },
  into: { kind: 'id', about: '' },
  also: {
    kind: 'list',
    about: '',
    of: {
      kind: 'table',
      about: '',
      required: ['text'],
      short: 'text',
      fields: { text: { kind: 'text', about: '' }, case: { kind: 'flag', about: '' } },
    },
  },
};

/** What is offered at `|`. */
function at(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = placeAt(text, offset, FIELDS);
  const word = place && text.slice(place.word.start, place.word.end);
  switch (place?.kind) {
    case undefined:
      return 'nothing';
    case 'id':
      return `id ${word ?? ''}`;
    case 'field':
      return `field ${word ?? ''}: ${Object.keys(place.fields)
        .filter((name) => !place.present.includes(name))
        .join(' ')}`;
    case 'value':
      return `${place.field.kind} of ${place.name}: ${word ?? ''}`;
  }
}

describe('The place of the cursor in a file of records', () => {
  const cases: readonly (readonly [marked: string, expected: string])[] = [
    ['|', 'id '],
    ['person:a|da', 'id person:ada'],
    ['person:ada|:\n  name: A\n', 'id person:ada'],
    ['person:ada:\n  |', 'field : name type into also'],
    ['person:ada:\n  ty|\n', 'field ty: name type into also'],
    ['person:ada:\n  name: A\n  |\n  type: place\nb:\n  into: c\n', 'field : into also'],
    ['person:ada:\n  type: |', 'choice of type: '],
    ['person:ada:\n  type: per| # sure\n', 'choice of type: per'],
    ['person:ada:\n  into: person:b|erg\n', 'id of into: person:berg'],
    ['person:ada:\n  also:\n    - |', 'table of also: '],
    ['person:ada:\n  also:\n  - Q|', 'table of also: Q'],
    ['person:ada:\n  also:\n    - text: Quill\n      |', 'field : case'],
    ['person:ada:\n  also:\n    - text: Quill\n      case: |', 'flag of case: '],
    ['person:ada:\n  also:\n    - te|xt: Quill\n      case: true\n', 'field text: text'],
    ['person:ada:\n  also: Q|', 'table of also: Q'],
    ['# a com|ment', 'nothing'],
    ['person:ada:\n  nme:\n    |', 'nothing'],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () => assert.equal(at(marked), expected));
  }
});
