import { checkChains } from '../marked';

describe('an epithet', () => {
  it('stands for the only one who is told to be dead, where it is the death that it is told with', () => {
    checkChains(
      'Fans mourned {p:Ola Berg}’s death. The pop star’s death shocked fans. The star slept badly.',
      ['Ola Berg = [The pop star] = [The star]'],
    );
    checkChains('Fans mourned the death of {p:Ola Berg}. Police say the singer died in bed.', [
      'Ola Berg = [the singer]',
    ]);
  });
  it('stands for nobody where two are dead, and for none of whom nothing is said of a death', () => {
    checkChains(
      'Fans mourned {p:Ola Berg}’s death and {p:Ida Moss}’s death. The star’s death shocked fans.',
      ['Ola Berg', 'Ida Moss'],
    );
    checkChains('Fans saw {p:Ola Berg}. The star’s death shocked fans.', ['Ola Berg']);
    checkChains('Fans mourned {p:Ola Berg}’s death. The star slept badly.', ['Ola Berg']);
  });
  it('is none of one in another field, of the other sex, or of whom the article tells as somebody new', () => {
    checkChains('Fans mourned senator {p:Ola Berg}’s death. The striker’s death shocked fans.', ['Ola Berg']);
    checkChains('Fans mourned {p:Anna Berg}’s death. The actor’s death shocked fans.', ['Anna Berg']);
    checkChains('Fans mourned {p:Ola Berg}’s death. A singer fell. The singer’s death shocked fans.', [
      'Ola Berg',
    ]);
    checkChains('Fans mourned {p:Ola Berg}’s death. The man’s death shocked fans.', ['Ola Berg']);
  });
});
