import { checkChains, checkEntities } from '../marked';

describe('naming habits', () => {
  it('calls nobody by the father’s name behind “daughter of”', () => {
    checkChains('{p:Siti Aminah binti Omar Hamid} came. {p:Hamid} left.', [
      'Siti Aminah binti Omar Hamid',
      'Hamid',
    ]);
    checkChains('{p:Omar bin Said al-Harthy} came. {p:Al-Harthy} left.', [
      'Omar bin Said al-Harthy = Al-Harthy',
    ]);
    checkChains('{p:Omar bin Said bin Tariq Al Harthy} came. King {p:Said} left.', [
      'Omar bin Said bin Tariq Al Harthy',
      'Said',
    ]);
  });
  it('reads “Neto” behind a Portuguese family name as “the younger”', () => {
    checkChains('{p:João Batista de Almeida Neto} came. {p:Almeida Neto} left. {p:Almeida} slept.', [
      'João Batista de Almeida Neto = Almeida Neto = Almeida',
    ]);
    checkChains('{p:João de Almeida Neto} came. {p:Paulo Neto} left.', [
      'João de Almeida Neto',
      'Paulo Neto',
    ]);
  });
  it('calls by the first of two family names whom an article calls so', () => {
    const a = '{p:Ola Berg} came.';
    checkEntities({ a, b: '{p:Ola Berg Moss} came. {p:Berg} left.' }, ['person:ola-berg: a b']);
    checkEntities({ a, b: '{p:Ola Berg Moss} came.' }, ['person:ola-berg: a', 'person:ola-moss: b']);
  });
  it('knows a company by what stands before its legal form, unless somebody is called so', () => {
    const a = '{o:Larkspur Tarn AG} sold.';
    checkEntities({ a, b: '{p:Larkspur Tarn} sold.' }, ['thing:larkspur-tarn: a b']);
    checkEntities({ a: '{o:Larkspur Tarn Group} sold.', b: '{l:Larkspur Tarn} sold.' }, [
      'thing:larkspur-tarn-group: a b',
    ]);
    checkEntities({ a, b: '{p:Larkspur Tarn} sold. {p:Tarn} slept.' }, [
      'thing:larkspur-tarn: a',
      'person:larkspur-tarn: b',
    ]);
  });
  it('knows no place or person by a company’s name of whom more is told than the name', () => {
    const a = '{o:Larkspur Tarn Group} sold.';
    const apart = (type: string): string[] => ['thing:larkspur-tarn-group: a', `${type}:larkspur-tarn: b`];
    checkEntities({ a, b: 'Boats sank in {l:Larkspur Tarn}.' }, apart('thing'));
    checkEntities(
      { a, b: 'They saw {l:Larkspur Tarn}. The folk of {l:Larkspur Tarn} cheered.' },
      apart('thing'),
    );
    checkEntities({ a, b: '{p:Larkspur Tarn} slept. He was 40.' }, apart('person'));
    checkEntities({ a, b: '{p:Larkspur Tarn}, 40, slept.' }, apart('person'));
    checkEntities({ a, b: '{p:Larkspur Tarn} died.' }, apart('person'));
    const one = ['thing:larkspur-tarn-group: a b'];
    checkEntities({ a, b: 'They sold a stake in {l:Larkspur Tarn}.' }, one);
    checkEntities({ a, b: '{p:Larkspur Tarn}, 40 miles off, sold. {p:Larkspur Tarn} bought.' }, one);
  });
  it('calls a group by the name behind “Grupo”', () => {
    checkChains('{o:Grupo Larkspur} sold. {p:Larkspur} bought.', ['Grupo Larkspur = Larkspur']);
    checkChains('{o:Parque Larkspur} sold. {p:Larkspur} bought.', ['Parque Larkspur', 'Larkspur']);
    checkChains('{o:Banco Larkspur de Tarn} sold. {o:Banco Larkspur} bought.', [
      'Banco Larkspur de Tarn = Banco Larkspur',
    ]);
  });
  it('knows a nickname that another article takes for a place', () => {
    const a = '{p:Dilson “Tuca” Moro} came. {p:Tuca} sang.';
    checkEntities({ a, b: '{l:Tuca} slept.' }, ['person:dilson-moro: a b']);
    checkEntities({ a: '{p:Dilson Moro} came.', b: '{l:Tuca} slept.' }, [
      'person:dilson-moro: a',
      'thing:tuca: b',
    ]);
  });
  it('takes a father by his given name for who is called so elsewhere', () => {
    const a = '{p:Hagosta Belko} came. {p:Hagosta} left.';
    const b = '{p:Hagosta} came. {p:Hagosta}’s daughter, {p:Ida Hagosta}, left.';
    checkEntities({ a, b }, ['person:hagosta-belko: a b', 'person:ida-hagosta: b']);
    checkEntities({ a: '{p:Hagosta Belko} came.', b }, [
      'person:hagosta-belko: a',
      'person:hagosta: b',
      'person:ida-hagosta: b',
    ]);
    checkEntities({ a, b: '{p:Ida Hagosta} left.', c: 'Mr {p:Hagosta} slept.' }, [
      'person:hagosta-belko: a c',
      'person:ida-hagosta: b',
    ]);
  });
  it('takes a bare name before its bearers for who is called so elsewhere, and behind them for nobody', () => {
    const a = '{p:Ida Berg} came with {p:Ola Moss}. {p:Berg} left.';
    const b = '{p:Nils Berg} died. {p:Berg} was 50.';
    const c = '{p:Nils Berg} sued. {p:Jon Berg} paid. Dr {p:Lund} treated {p:Berg}.';
    const people = [
      'person:ida-berg: a',
      'person:ola-moss: a',
      'person:nils-berg: b c',
      'person:jon-berg: c',
      'person:lund: c',
    ];
    checkEntities({ a, b, c }, [...people, 'person:berg: c']);
    const died = '{p:Nils Berg} died.';
    checkEntities({ a, b: died, c }, [...people, 'person:berg: c']);
    const before = 'Dr {p:Lund} treated {p:Berg}. {p:Nils Berg} sued. {p:Jon Berg} paid.';
    checkEntities({ a, b: died, c: before }, [
      'person:ida-berg: a c',
      'person:ola-moss: a',
      'person:nils-berg: b c',
      'person:lund: c',
      'person:jon-berg: c',
    ]);
  });
  it('takes a bare name for the one of two whom an article about the same matter calls so', () => {
    const near = 'in {l:Halden} of {o:Tarn Media}';
    const a = `{p:Ola Berg} came ${near}. {p:Berg} left. {p:Ida Berg} slept.`;
    const bergs = [
      'person:ola-berg: a b',
      'thing:halden: a b',
      'thing:tarn-media: a b',
      'person:ida-berg: a',
    ];
    checkEntities({ a, b: `{p:Berg} slept ${near}.` }, bergs);
    checkEntities({ a, b: '{p:Berg} slept.' }, [
      'person:ola-berg: a',
      'thing:halden: a',
      'thing:tarn-media: a',
      'person:ida-berg: a',
      'person:berg: b',
    ]);
  });
  it('joins people of one name, who have no other, unless articles say what each is', () => {
    const a = 'The baker {p:Sudarno} came.';
    checkEntities({ a, b: '{p:Sudarno} slept.' }, ['person:sudarno: a b']);
    checkEntities({ a, b: 'The judge {p:Sudarno} slept.' }, ['person:sudarno: a', 'person:sudarno@b: b']);
  });
});
