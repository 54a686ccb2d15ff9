import { checkChains } from '../marked';

describe('the age of somebody by itself', () => {
  const named = '{p:Ola Berg}, 37, met {p:Ida Lind}. ';
  it('means the one whom the article gives that age', () => {
    checkChains(`${named}The 37-year-old left.`, ['Ola Berg = [The 37-year-old]', 'Ida Lind']);
    checkChains(`${named}The 37-year-old, who is from Oru, left.`, [
      'Ola Berg = [The 37-year-old]',
      'Ida Lind',
    ]);
    checkChains('37-year-old former mayor {p:Ola Berg} met {p:Ida Lind}. The 37-year-old left.', [
      'Ola Berg = [The 37-year-old]',
      'Ida Lind',
    ]);
    checkChains(`${named}The 36-year-old left.`, ['Ola Berg', 'Ida Lind = [The 36-year-old]']);
  });
  it('means nobody named where it is that of somebody who is not, or of two', () => {
    checkChains(`${named}He saw a 37-year-old man. The 37-year-old left.`, ['Ola Berg', 'Ida Lind']);
    checkChains('{p:Ola Berg}, 37, met {p:Ida Lind}, 37. The 37-year-old left.', ['Ola Berg', 'Ida Lind']);
  });
  it('else means the only one of whom the sentences before tell', () => {
    checkChains('{p:Ola Berg} won. The 37-year-old left.', ['Ola Berg = [The 37-year-old]']);
    checkChains('{p:Ola Berg} met {p:Ida Lind}. The 37-year-old left.', ['Ola Berg', 'Ida Lind']);
    checkChains('{p:Ola Berg} won. It rained. It snowed. The 37-year-old left.', ['Ola Berg']);
  });
  it('is none where it says something of a noun or name behind it', () => {
    checkChains('{p:Ola Berg} won. The 37-year-old {o:Tide Club} left.', ['Ola Berg', 'Tide Club']);
    checkChains('{p:Ola Berg} won. The 37-year-old, of Oru, left.', ['Ola Berg = [The 37-year-old]']);
  });
});
