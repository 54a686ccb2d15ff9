import assert from 'node:assert/strict';
import { checkEntities, entitiesOf } from '../../marked';

describe('people of one name in several articles', () => {
  it('keeps two of one surname whom an article tells apart', () => {
    const bergs = '{p:Ola Moss} saw President {p:Berg} and Senator {p:Berg}.';
    const known = '{p:Ola Moss} of {o:Larkspur} in {l:Halden} saw {p:Berg}.';
    const all = `${bergs} {o:Larkspur} of {l:Halden}.`;
    const [moss, yard] = ['person:ola-moss: a b', 'thing:larkspur: a b'];
    checkEntities({ a: known, b: all }, [
      moss,
      yard,
      'thing:halden: a b',
      'person:berg: a b',
      'person:berg@b: b',
    ]);
    checkEntities({ a: 'President {p:Berg} slept. President {p:Berg} woke.' }, ['person:berg: a']);
  });
  it('does not part a finance director from a chief executive, but a director from a striker', () => {
    const [a, b] = ['director {p:Adam Smith} spoke.', 'striker {p:Adam Smith} scored.'];
    checkEntities({ a, b }, ['person:adam-smith: a', 'person:adam-smith@b: b']);
    checkEntities({ a: `finance ${a}`, b: 'banker {p:Adam Smith} left.' }, ['person:adam-smith: a b']);
  });
  it('gives a president’s surname to nobody whom no article calls so', () => {
    checkEntities({ a: '{p:Ola Berg} sailed.', b: 'ex-President {p:Berg} sailed.' }, [
      'person:ola-berg: a',
      'person:berg: b',
    ]);
    checkEntities({ a: 'President {p:Ola Berg} sailed.', b: 'ex-President {p:Berg} sailed.' }, [
      'person:ola-berg: a b',
    ]);
    checkEntities({ a: '{p:Ola Berg} sailed.', b: 'Mayor {p:Berg} sailed.' }, ['person:ola-berg: a b']);
  });
  it('hears from the role which of two bearers in other roles is meant, in articles about the same matter', () => {
    const beside = 'met {p:Una Moe}, {o:Larkspur} and {o:Tide Board} in {l:Halden}.';
    const named = (ida: string): string[] =>
      entitiesOf({
        a: `Prosecutor {p:Ola Berg} ${beside}`,
        b: `${ida} ${beside}`,
        c: `Prosecutor {p:Berg} ${beside}`,
      });
    assert.ok(named('Mayor {p:Ida Berg}').includes('person:ola-berg: a c'));
    assert.ok(named('{p:Ida Berg}').includes('person:berg: c'));
  });
  it('keeps apart who only may be one', () => {
    checkEntities({ a: '{p:W. Tarn} in {l:Halden}', b: '{p:William Tarn} in {l:Oslo}' }, [
      'person:w-tarn: a',
      'thing:halden: a',
      'person:william-tarn: b',
      'thing:oslo: b',
    ]);
  });
  it('keeps two people of one surname apart, and a bare surname unresolved', () => {
    checkEntities({ a: '{p:Adam Smith} sailed.', b: '{p:Jane Smith} sailed.', c: '{p:Smith} sailed.' }, [
      'person:adam-smith: a',
      'person:jane-smith: b',
      'person:smith: c',
    ]);
  });
  it('keeps namesakes of different fields apart who live in one town, where many bear the name', () => {
    checkEntities(
      {
        a: 'Striker {p:Adam Smith} of {o:Harwick Town} in {l:Harwick}',
        b: 'Judge {p:Adam Smith} in {l:Harwick}',
      },
      ['person:adam-smith: a', 'thing:harwick-town: a', 'thing:harwick: a b', 'person:adam-smith@b: b'],
    );
  });
  it('keeps two of one name apart whom one article tells apart, and others from both unless a role says which', () => {
    const two = 'Baker {p:Ola Berg}, 68, left. Another {p:Ola Berg}, 31, sang.';
    checkEntities({ a: two, b: '{p:Ola Berg} sailed.' }, [
      'person:ola-berg: a',
      'person:ola-berg@a: a',
      'person:ola-berg@b: b',
    ]);
    checkEntities({ a: two, b: 'Baker {p:Ola Berg} sailed.' }, [
      'person:ola-berg: a b',
      'person:ola-berg@a: a',
    ]);
  });
  it('leaves a surname open where its article has a bearer of it as one of two surnames', () => {
    checkEntities(
      {
        a: '{p:Luis Ortega} sailed.',
        b: '{p:Luis Ortega Blanco} and {p:Ana Ortega Ruiz} left. Dr {p:Ortega} wept.',
      },
      ['person:luis-ortega: a', 'person:luis-blanco: b', 'person:ana-ruiz: b', 'person:ortega: b'],
    );
  });
  it('keeps those of a common name apart whose articles have nothing in common, while few name them', () => {
    const smith = (rest: string): string => `{p:John Smith} left. ${rest}`;
    const apart = {
      a: smith('{o:Larkspur} and {o:Tarn Media} in {l:Halden}'),
      b: smith('{o:Moss Foods} and the {o:Tide Board} in {l:Lillehammer}'),
    };
    const johns = (sources: Readonly<Record<string, string>>): string[] =>
      entitiesOf(sources).filter((line) => line.includes('smith'));
    assert.deepEqual(johns(apart), ['person:john-smith: a', 'person:john-smith@b: b']);
    assert.deepEqual(johns({ ...apart, b: smith('{o:Larkspur} and {o:Moss Foods} in {l:Lillehammer}') }), [
      'person:john-smith: a b',
    ]);
    const middle = Object.entries(apart).map(([id, text]) => [id, text.replace('John', 'John S.')] as const);
    assert.deepEqual(johns(Object.fromEntries(middle)), ['person:john-smith: a b']);
  });
  it('takes a bare surname for the one beside whom its other bearers are hardly spoken of', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`n${String(i)}`, '{p:Ola Tarnberg} sailed.']),
    );
    const found = entitiesOf({ ...many, x: '{p:Ida Tarnberg} sailed.', z: '{p:Tarnberg} sailed.' });
    assert.match(found[0] ?? '', /^person:ola-tarnberg: .* z$/);
  });
  it('takes a bare surname with an office for its holder, if much more is heard of him than of others', () => {
    const near = '{o:Larkspur}, {o:Tarn Media} and {p:Ivo Lind}';
    const vales = (times: number): string[] => {
      const many = Object.fromEntries(
        Array.from({ length: times }, (_, i) => [`n${String(i)}`, 'President {p:Ola Vale} sailed.']),
      );
      const found = entitiesOf({
        ...many,
        x: `{p:Ida Vale} of ${near}`,
        z: `President {p:Vale} met ${near}`,
      });
      return found.filter((line) => line.includes('vale'));
    };
    assert.deepEqual(vales(3), ['person:ola-vale: n0 n1 n2 z', 'person:ida-vale: x']);
    assert.deepEqual(vales(2), ['person:ola-vale: n0 n1', 'person:ida-vale: x', 'person:vale: z']);
  });
  it('resolves a bare surname by the role that another article tells, unless two have it', () => {
    const spokesman = 'Spokesman {p:Agus Hartono} spoke.';
    const miner = 'Mining executive {p:Budi Hartono} left.';
    const bare = '{p:Hartono}, the mining executive, was ill.';
    checkEntities({ a: spokesman, b: miner, c: bare }, [
      'person:agus-hartono: a',
      'person:budi-hartono: b c',
    ]);
    checkEntities({ a: spokesman.replace('Spokesman', 'Oil executive'), b: miner, c: bare }, [
      'person:agus-hartono: a',
      'person:budi-hartono: b',
      'person:hartono: c',
    ]);
  });
  it('takes a list of very many names for no matter that another article could be about', () => {
    const towns = (many: number): string =>
      Array.from({ length: many }, (_, i) => `{l:Tarn${String(i)}}`).join(', ');
    const annes = (many: number): string[] =>
      entitiesOf({ a: `${towns(many)} and {p:Anne}`, b: `${towns(9)} and {p:Anne}` }).filter((line) =>
        line.includes('anne'),
      );
    assert.deepEqual(annes(100), ['person:anne: a b']);
    assert.deepEqual(annes(500), ['person:anne: a', 'person:anne@b: b']);
  });
  it('resolves a bare surname by the names around it', () => {
    checkEntities(
      {
        a: '{p:Adam Smith} of {o:Larkspur Foods} in {l:Halden}',
        b: '{p:Jane Smith} of the {o:Tide Board} in {l:Oslo}',
        c: '{p:Smith} of {o:Larkspur Foods} in {l:Halden}',
      },
      [
        'person:adam-smith: a c',
        'thing:larkspur-foods: a c',
        'thing:halden: a c',
        'person:jane-smith: b',
        'thing:tide-board: b',
        'thing:oslo: b',
      ],
    );
  });
  it('keeps namesakes apart by their fields of life', () => {
    const a =
      'Striker {p:Ola Berg} of {o:Halden Otters} beat {o:Moss Bears} in {l:Halden} before {p:Ida Lind}.';
    const b = 'Senator {p:Ola Berg} met {p:Jon Dahl} of the {o:Tide Board} in {l:Oslo} about {w:Tide Act}.';
    const bergs = (sources: Readonly<Record<string, string>>): string[] =>
      entitiesOf(sources).filter((entity) => entity.includes('berg'));
    assert.deepEqual(bergs({ a, b }), ['person:ola-berg: a', 'person:ola-berg@b: b']);
    assert.deepEqual(bergs({ a, b: `${b} {p:Ida Lind} came.` }), ['person:ola-berg: a b']);
  });
  it('never joins a common given name to a surname', () => {
    checkEntities({ a: '{p:James} was nine.', b: '{p:Ruth James} sailed.' }, [
      'person:james: a',
      'person:ruth-james: b',
    ]);
  });
  it('takes a woman’s given name for no family name, unless an article uses it so', () => {
    const near = 'of {o:Larkspur}, {o:Tarn Media} and {o:Oru Tide}';
    const persons = (a: string): string[] =>
      entitiesOf({ a: `${a} ${near}`, b: `{p:Elizabeth} ${near}` }).filter((line) =>
        line.startsWith('person:'),
      );
    assert.deepEqual(persons('{p:Alice Elizabeth}'), ['person:alice-elizabeth: a', 'person:elizabeth: b']);
    assert.deepEqual(persons('{p:Alice Elizabeth}, or Ms {p:Elizabeth}'), ['person:alice-elizabeth: a b']);
  });
  it('keeps father and son apart', () => {
    const [father, son] = ['{p:Ola Berg} sailed in {l:Halden}.', '{p:Ola Berg Jr.} sailed in {l:Halden}.'];
    const bergs = (sources: Readonly<Record<string, string>>): string[] =>
      entitiesOf(sources).filter((entity) => entity.includes('berg'));
    assert.deepEqual(bergs({ a: father, b: son }), ['person:ola-berg: a', 'person:ola-berg@b: b']);
    assert.deepEqual(bergs({ a: '{p:Ola Berg Sr.} sailed in {l:Halden}.', b: father }), [
      'person:ola-berg: a',
      'person:ola-berg@b: b',
    ]);
    assert.deepEqual(bergs({ a: `${father} ${son} {p:Berg Jr.} won.` }), [
      'person:ola-berg: a',
      'person:ola-berg@a: a',
    ]);
  });
  it('keeps people of different middle names apart', () => {
    const lind = { a: '{p:Adam W. Lind} in {l:Oslo}', b: '{p:Adam H. W. Lind} in {l:Oslo}' };
    assert.deepEqual(
      entitiesOf(lind).filter((entity) => entity.includes('lind')),
      ['person:adam-lind: a', 'person:adam-lind@b: b'],
    );
  });
  it('keeps two bearers of a frequent name apart by what they are', () => {
    checkEntities(
      { a: 'Police chief {p:Robert Smith} sailed.', b: 'Chef {p:Robert Smith} sailed.', c: '{p:Smith} won.' },
      ['person:robert-smith: a', 'person:robert-smith@b: b', 'person:smith: c'],
    );
  });
  it('does not take a word for people of all fields for another life', () => {
    const sources = { a: 'Star {p:Robert Smith} won.', b: 'Leader {p:Robert Smith} won.' };
    checkEntities({ ...sources, c: 'Driver {p:Robert Smith} won.' }, ['person:robert-smith: a b c']);
  });
  it('does not take one bearer for two over two words for one life', () => {
    checkEntities({ a: 'Mayor {p:Ola Berg} sailed.', b: 'Chef {p:Ola Berg} sailed.' }, [
      'person:ola-berg: a b',
    ]);
    checkEntities({ a: 'Mayor {p:Robert Smith} sailed.', b: 'Senator {p:Robert Smith} sailed.' }, [
      'person:robert-smith: a b',
    ]);
  });
  it('keeps a wife apart from her husband', () => {
    checkEntities({ a: '{p:Tom Vale} sailed. {p:Vale} won.', b: '{p:Rita Vale} sailed.' }, [
      'person:tom-vale: a',
      'person:rita-vale: b',
    ]);
  });
});
