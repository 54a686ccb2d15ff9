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
  it('that is a father’s is not hers who goes by the names before it', () => {
    const her = '{p:Dina Lune Omar} left. {p:Dina Lune} slept.';
    checkChains(`${her} {p:Omar Salim} sang. {p:Omar} wept.`, [
      'Dina Lune Omar = Dina Lune',
      'Omar Salim = Omar',
    ]);
    checkChains(`${her} {p:Omar} wept.`, ['Dina Lune Omar = Dina Lune', 'Omar']);
    checkChains('{p:Dina Lune Omar} left. {p:Omar Salim} sang. {p:Omar} wept.', [
      'Dina Lune Omar = Omar',
      'Omar Salim',
    ]);
  });
  it('is nobody’s with an article and no noun behind it', () => {
    checkChains('{p:Ola Berg} left. They sold the {p:Berg}, a report said.', ['Ola Berg', 'Berg']);
    checkChains('{p:Ola Berg} left. They sold the {p:Berg} yard.', ['Ola Berg = Berg']);
    checkChains('{p:Ola Berg} left. {p:Berg}, a baker, slept.', ['Ola Berg = Berg']);
  });
  it('is one of two of a family whose names are each other’s the other way round', () => {
    const two = '{p:Ravi Omar} and his brother {p:Omar Ravi} left.';
    checkChains(`${two} {p:Omar} slept. {p:Ravi} sang.`, ['Ravi Omar = [his] = Omar', 'Omar Ravi = Ravi']);
    checkChains('{p:Ravi Omar} left. {p:Omar Ravi} slept.', ['Ravi Omar = Omar Ravi']);
    checkChains('{p:Ravi Omar}, or {p:Omar Ravi}, slept.', ['Ravi Omar = Omar Ravi']);
  });
  it('with an office is not one with another office', () => {
    const later = 'Then {p:Ola Berg} spoke.';
    checkChains(`President {p:Berg} left. Sen. {p:Berg} slept. ${later}`, ['Berg', 'Berg', 'Ola Berg']);
    checkChains(`Senator {p:Berg} left. Sen. {p:Berg} slept. ${later}`, ['Berg = Berg = Ola Berg']);
    checkChains(`President {p:Berg} left. Former Senator {p:Berg} slept. ${later}`, [
      'Berg = Berg = Ola Berg',
    ]);
  });
  it('with “Mrs” is not somebody in office whose wife the article tells of', () => {
    checkChains('President {p:Berg} met the president’s wife. Mrs {p:Berg} sang.', [
      'Berg = [the president]',
      'Berg',
    ]);
    checkChains('President {p:Berg} met the club’s heads. Mrs {p:Berg} sang.', ['Berg = Berg']);
  });
  it('that is explained is whom the article has named last and not explained yet', () => {
    const two = '{p:Ida Berg}, a nurse, slept. Her brother, {p:Ola Berg}, wept.';
    checkChains(`${two} {p:Berg}, a baker, left.`, ['Ida Berg = [Her]', 'Ola Berg = Berg']);
    checkChains(`${two} {p:Berg} left.`, ['Ida Berg = [Her] = Berg', 'Ola Berg']);
    const come = '{p:Ida Berg} slept. {p:Berg} sang. Judge {p:Lind} and Minister {p:Ola Berg} wept.';
    checkChains(`${come} {p:Berg}, a baker, left.`, ['Ida Berg = Berg', 'Lind', 'Ola Berg = Berg']);
    checkChains(`${come} {p:Berg} left.`, ['Ida Berg = Berg = Berg', 'Lind', 'Ola Berg']);
  });
  it('is not who is told from a son, where he is named but later', () => {
    checkChains('{p:Berg} spoke of {l:Oru}. {p:Ola Berg Sr.} built it.', ['Berg', 'Oru', 'Ola Berg Sr.']);
    checkChains('{p:Berg} spoke of {l:Oru}. {p:Ola Berg} built it.', ['Berg = Ola Berg', 'Oru']);
  });
  it('in a headline is whom the article tells of first', () => {
    const told = 'The vote goes to {p:Berg}, 70. A son, {p:Ola Berg}, won a seat.';
    checkChains(`{p:Berg} leads the vote\n\n${told}`, ['Berg = Berg', 'Ola Berg']);
    checkChains(`{p:Berg} leads the vote\n\nThe vote goes to {p:Ola Berg}.`, ['Berg = Ola Berg']);
  });
  it('is nobody dead, where only the living are told of so', () => {
    const two = '{p:Ida Berg} was found dead. Her husband, {p:Ola Berg}, wept.';
    const apart = ['Ida Berg = [Her]', 'Ola Berg = Berg'];
    checkChains(`${two} Police arrested {p:Berg}.`, apart);
    checkChains(`${two} {p:Berg} was later taken back to prison.`, apart);
    checkChains(`${two} {p:Berg} pleaded guilty.`, apart);
    checkChains(`${two} {p:Berg} was buried.`, ['Ida Berg = [Her] = Berg', 'Ola Berg']);
    checkChains('{p:Ola Berg} fled after the death of {p:Ida Berg}. {p:Berg} was jailed.', [
      'Ola Berg = Berg',
      'Ida Berg',
    ]);
    checkChains('{p:Ola Berg} and {p:Ida Berg} met. {p:Berg} was jailed.', ['Ola Berg', 'Ida Berg', 'Berg']);
  });
  it('is who says so of herself, also behind what explains her', () => {
    const two = '{p:Ida Berg} met {p:Peter Berg}.';
    checkChains(`${two} {p:Berg}, a baker from {l:Halden}, said she sang.`, [
      'Ida Berg = Berg = [she]',
      'Peter Berg',
      'Halden',
    ]);
    checkChains(`${two} {p:Berg}, a friend of {p:Ada Moss}, said she sang.`, [
      'Ida Berg',
      'Peter Berg',
      'Berg',
      'Ada Moss = [she]',
    ]);
  });
  it('with a man’s title is no woman, by her role or by what she says of herself', () => {
    checkChains('{p:Koru Berg}, a party chairwoman, left. Mr. {p:Berg} slept.', ['Koru Berg', 'Berg']);
    checkChains('{p:Koru Berg} said she was ill. Mr. {p:Berg} slept.', ['Koru Berg = [she]', 'Berg']);
    checkChains('{p:Koru Berg}, a party chairman, left. Mr. {p:Berg} slept.', ['Koru Berg = Berg']);
  });
});
