import assert from 'node:assert/strict';
import { chainsOf } from '../marked';

function check(source: string, expected: readonly string[]): void {
  assert.deepEqual(chainsOf(source), expected);
}

describe('a bare name beside other names', () => {
  it('is not whom its sentence calls otherwise, where another one bears it', () => {
    const two = '{p:Ida Berg} left with {p:O. N. Berg}. Mrs {p:Berg} sang.';
    check(`${two} {p:Berg} built it and {p:Ida} was glad.`, ['Ida Berg = Berg = Ida', 'O. N. Berg = Berg']);
    check(`${two} {p:Ida Berg} sang. {p:Berg} took the name {p:Ida}.`, [
      'Ida Berg = Berg = Ida Berg = Berg = Ida',
      'O. N. Berg',
    ]);
    check(`${two} {p:Berg} built it.`, ['Ida Berg = Berg', 'O. N. Berg', 'Berg']);
    check('{p:Ida Berg} slept. {p:Berg} built it and {p:Ida} was glad.', ['Ida Berg = Berg = Ida']);
  });
  it('is nobody’s with an article and no noun behind it', () => {
    check('{p:Ola Berg} left. They sold the {p:Berg}, a report said.', ['Ola Berg', 'Berg']);
    check('{p:Ola Berg} left. They sold the {p:Berg} yard.', ['Ola Berg = Berg']);
    check('{p:Ola Berg} left. {p:Berg}, a baker, slept.', ['Ola Berg = Berg']);
  });
  it('with an office is not one with another office', () => {
    const later = 'Then {p:Ola Berg} spoke.';
    check(`President {p:Berg} left. Sen. {p:Berg} slept. ${later}`, ['Berg', 'Berg', 'Ola Berg']);
    check(`Senator {p:Berg} left. Sen. {p:Berg} slept. ${later}`, ['Berg = Berg = Ola Berg']);
    check(`President {p:Berg} left. Former Senator {p:Berg} slept. ${later}`, ['Berg = Berg = Ola Berg']);
  });
  it('in a headline is whom the article tells of first', () => {
    const told = 'The vote goes to {p:Berg}, 70. A son, {p:Ola Berg}, won a seat.';
    check(`{p:Berg} leads the vote\n\n${told}`, ['Berg = Berg', 'Ola Berg']);
    check(`{p:Berg} leads the vote\n\nThe vote goes to {p:Ola Berg}.`, ['Berg = Ola Berg']);
  });
});
