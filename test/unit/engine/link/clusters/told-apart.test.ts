import { checkChains } from '../marked';

describe('a bare name beside other names', () => {
  it('is not whom its sentence calls otherwise, where another one bears it', () => {
    const two = '{p:Ida Berg} left with {p:O. N. Berg}. Mrs {p:Berg} sang.';
    checkChains(`${two} {p:Berg} built it and {p:Ida} was glad.`, [
      'Ida Berg = Berg = Ida',
      'O. N. Berg = Berg',
    ]);
    checkChains(`${two} {p:Ida Berg} sang. {p:Berg} took the name {p:Ida}.`, [
      'Ida Berg = Berg = Ida Berg = Berg = Ida',
      'O. N. Berg',
    ]);
    checkChains(`${two} {p:Berg} built it.`, ['Ida Berg = Berg', 'O. N. Berg', 'Berg']);
    checkChains('{p:Ida Berg} slept. {p:Berg} built it and {p:Ida} was glad.', ['Ida Berg = Berg = Ida']);
  });
  it('is nobody’s with an article and no noun behind it', () => {
    checkChains('{p:Ola Berg} left. They sold the {p:Berg}, a report said.', ['Ola Berg', 'Berg']);
    checkChains('{p:Ola Berg} left. They sold the {p:Berg} yard.', ['Ola Berg = Berg']);
    checkChains('{p:Ola Berg} left. {p:Berg}, a baker, slept.', ['Ola Berg = Berg']);
  });
  it('with an office is not one with another office', () => {
    const later = 'Then {p:Ola Berg} spoke.';
    checkChains(`President {p:Berg} left. Sen. {p:Berg} slept. ${later}`, ['Berg', 'Berg', 'Ola Berg']);
    checkChains(`Senator {p:Berg} left. Sen. {p:Berg} slept. ${later}`, ['Berg = Berg = Ola Berg']);
    checkChains(`President {p:Berg} left. Former Senator {p:Berg} slept. ${later}`, [
      'Berg = Berg = Ola Berg',
    ]);
  });
  it('in a headline is whom the article tells of first', () => {
    const told = 'The vote goes to {p:Berg}, 70. A son, {p:Ola Berg}, won a seat.';
    checkChains(`{p:Berg} leads the vote\n\n${told}`, ['Berg = Berg', 'Ola Berg']);
    checkChains(`{p:Berg} leads the vote\n\nThe vote goes to {p:Ola Berg}.`, ['Berg = Ola Berg']);
  });
});
