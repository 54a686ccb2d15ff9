import assert from 'node:assert/strict';
import {
  chainNamesOf,
  linkEntities,
  type ArticleNames,
  type ChainRef,
  type IdentityConstraints,
} from '../../../../src/engine/link';
import { names } from './marked';

/** Each entity as `id: articles in which it is named`. */
function entities(sources: Readonly<Record<string, string>>): string[] {
  const articles = Object.entries(sources).map(([id, source]) => names(id, source));
  return linkEntities(articles).map(({ id, articles: where }) => `${id}: ${where.join(' ')}`);
}

function check(sources: Readonly<Record<string, string>>, expected: readonly string[]): void {
  assert.deepEqual(entities(sources), expected);
}

describe('persons across articles', () => {
  it('joins a bare surname to the full name', () => {
    check({ a: '{p:Berg} sailed.', b: '{p:Ola Berg} sailed.' }, ['person:ola-berg: a b']);
  });
  it('joins full names with middle names, nicknames and initials about the same matter', () => {
    check({ a: '{p:Ola Nils Berg} sailed.', b: '{p:Ola Berg} sailed.' }, ['person:ola-berg: a b']);
    check({ a: '{p:Bill Tarn} in {l:Halden}', b: '{p:William Tarn} in {l:Halden}' }, [
      'person:bill-tarn: a b',
      'thing:halden: a b',
    ]);
    check({ a: '{p:W. Tarn} in {l:Halden}', b: '{p:William Tarn} in {l:Halden}' }, [
      'person:william-tarn: a b',
      'thing:halden: a b',
    ]);
  });
  it('joins who has one full name in common, whatever else an article took for a name', () => {
    const [a, b] = ['{p:Hire Bill Tarnhill} sailed. {p:Bill Tarnhill} won.', '{p:William Tarnhill} won.'];
    const named = `${b} {p:Bill Tarnhill} sang.`;
    check({ a, b: named, c: '{p:Bill Tarnhill} left.' }, ['person:hire-tarnhill: a b c']);
    check({ a, b }, ['person:hire-tarnhill: a', 'person:william-tarnhill: b']);
  });
  it('is called by a given name rather than by initials, where both are used as often', () => {
    const called = (...sources: string[]): string | undefined =>
      linkEntities(sources.map((source, i) => names(String(i), `${source} sailed to {l:Halden}`)))[0]?.name;
    assert.equal(called('{p:William Tarn}', '{p:W. N. Tarn}'), 'William Tarn');
    assert.equal(called('{p:William Tarn}', '{p:W. N. Tarn}', '{p:W. N. Tarn}'), 'W. N. Tarn');
  });
  it('keeps two of one surname whom an article tells apart', () => {
    const bergs = '{p:Ola Moss} saw President {p:Berg} and Senator {p:Berg}.';
    const known = '{p:Ola Moss} of {o:Larkspur} in {l:Halden} saw {p:Berg}.';
    const all = `${bergs} {o:Larkspur} of {l:Halden}.`;
    const [moss, yard] = ['person:ola-moss: a b', 'thing:larkspur: a b'];
    check({ a: known, b: all }, [moss, yard, 'thing:halden: a b', 'person:berg: a b', 'person:berg@b: b']);
    check({ a: 'President {p:Berg} slept. President {p:Berg} woke.' }, ['person:berg: a']);
  });
  it('does not part a finance director from a chief executive, but a director from a striker', () => {
    const [a, b] = ['director {p:Adam Smith} spoke.', 'striker {p:Adam Smith} scored.'];
    check({ a, b }, ['person:adam-smith: a', 'person:adam-smith@b: b']);
    check({ a: `finance ${a}`, b: 'banker {p:Adam Smith} left.' }, ['person:adam-smith: a b']);
  });
  it('takes one word for a thing where as much speaks for it as for a person whom nobody names in full', () => {
    const [a, b] = ['{o:Larkspur} sold. {o:Larkspur} won.', '{p:Larkspur} sold. {p:Larkspur} won.'];
    check({ a, b }, ['thing:larkspur: a b']);
    check({ a, b: `${b} {p:Larkspur} left.` }, ['thing:larkspur: a', 'person:larkspur: b']);
    check({ a, b, c: '{p:Ola Larkspur} left.' }, ['thing:larkspur: a', 'person:ola-larkspur: b c']);
  });
  it('gives a president’s surname to nobody whom no article calls so', () => {
    check({ a: '{p:Ola Berg} sailed.', b: 'ex-President {p:Berg} sailed.' }, [
      'person:ola-berg: a',
      'person:berg: b',
    ]);
    check({ a: 'President {p:Ola Berg} sailed.', b: 'ex-President {p:Berg} sailed.' }, [
      'person:ola-berg: a b',
    ]);
    check({ a: '{p:Ola Berg} sailed.', b: 'Mayor {p:Berg} sailed.' }, ['person:ola-berg: a b']);
  });
  it('hears from the role which of two bearers in other roles is meant, in articles about the same matter', () => {
    const beside = 'met {p:Una Moe}, {o:Larkspur} and {o:Tide Board} in {l:Halden}.';
    const named = (ida: string): string[] =>
      entities({
        a: `Prosecutor {p:Ola Berg} ${beside}`,
        b: `${ida} ${beside}`,
        c: `Prosecutor {p:Berg} ${beside}`,
      });
    assert.ok(named('Mayor {p:Ida Berg}').includes('person:ola-berg: a c'));
    assert.ok(named('{p:Ida Berg}').includes('person:berg: c'));
  });
  it('joins what one alone is called: popes of one name, and God', () => {
    check({ a: 'Pope {p:Leo} came.', b: 'Pope {p:Leo} left.', c: '{p:God} knows.', d: 'To {p:God}.' }, [
      'person:leo: a b',
      'person:god: c d',
    ]);
    check({ a: '{p:Leo} came.', b: '{p:Leo} left.' }, ['person:leo: a', 'person:leo@b: b']);
  });
  it('joins a misspelt name about the same matter only', () => {
    check(
      {
        a: '{p:Ola Bergsviken} of {o:Larkspur} in {l:Halden}',
        b: '{p:Ola Bergsvikan} of {o:Larkspur} in {l:Halden}',
      },
      ['person:ola-bergsviken: a b', 'thing:larkspur: a b', 'thing:halden: a b'],
    );
    check({ a: '{p:Ola Bergsviken} sailed.', b: '{p:Ola Bergsvikan} sailed.' }, [
      'person:ola-bergsviken: a',
      'person:ola-bergsvikan: b',
    ]);
  });
  it('keeps apart who only may be one', () => {
    check({ a: '{p:W. Tarn} in {l:Halden}', b: '{p:William Tarn} in {l:Oslo}' }, [
      'person:w-tarn: a',
      'thing:halden: a',
      'person:william-tarn: b',
      'thing:oslo: b',
    ]);
  });
  it('keeps two people of one surname apart, and a bare surname unresolved', () => {
    check({ a: '{p:Adam Smith} sailed.', b: '{p:Jane Smith} sailed.', c: '{p:Smith} sailed.' }, [
      'person:adam-smith: a',
      'person:jane-smith: b',
      'person:smith: c',
    ]);
  });
  it('keeps namesakes of different fields apart who live in one town, where many bear the name', () => {
    check(
      {
        a: 'Striker {p:Adam Smith} of {o:Harwick Town} in {l:Harwick}',
        b: 'Judge {p:Adam Smith} in {l:Harwick}',
      },
      ['person:adam-smith: a', 'thing:harwick-town: a', 'thing:harwick: a b', 'person:adam-smith@b: b'],
    );
  });
  it('keeps two of one name apart whom one article tells apart, and others from both unless a role says which', () => {
    const two = 'Baker {p:Ola Berg}, 68, left. Another {p:Ola Berg}, 31, sang.';
    check({ a: two, b: '{p:Ola Berg} sailed.' }, [
      'person:ola-berg: a',
      'person:ola-berg@a: a',
      'person:ola-berg@b: b',
    ]);
    check({ a: two, b: 'Baker {p:Ola Berg} sailed.' }, ['person:ola-berg: a b', 'person:ola-berg@a: a']);
  });
  it('leaves a surname open where its article has a bearer of it as one of two surnames', () => {
    check(
      {
        a: '{p:Luis Ortega} sailed.',
        b: '{p:Luis Ortega Blanco} and {p:Ana Ortega Ruiz} left. Dr {p:Ortega} wept.',
      },
      ['person:luis-ortega: a', 'person:luis-blanco: b', 'person:ana-ruiz: b', 'person:ortega: b'],
    );
  });
  it('joins a nickname that few have to the name that quotes it', () => {
    check({ a: '{p:Juan “Pico” Farrar} won.', b: '{p:Pico Farrar} lost.' }, ['person:juan-farrar: a b']);
    check({ a: '{p:Juan “Tony” Farrar} won.', b: '{p:Tony Farrar} lost.' }, [
      'person:juan-farrar: a',
      'person:tony-farrar: b',
    ]);
  });
  it('keeps those of a common name apart whose articles have nothing in common, while few name them', () => {
    const smith = (rest: string): string => `{p:John Smith} left. ${rest}`;
    const apart = {
      a: smith('{o:Larkspur} and {o:Tarn Media} in {l:Halden}'),
      b: smith('{o:Moss Foods} and the {o:Tide Board} in {l:Lillehammer}'),
    };
    const johns = (sources: Readonly<Record<string, string>>): string[] =>
      entities(sources).filter((line) => line.includes('smith'));
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
    const found = entities({ ...many, x: '{p:Ida Tarnberg} sailed.', z: '{p:Tarnberg} sailed.' });
    assert.match(found[0] ?? '', /^person:ola-tarnberg: .* z$/);
  });
  it('takes a bare surname with an office for its holder, if much more is heard of him than of others', () => {
    const near = '{o:Larkspur}, {o:Tarn Media} and {p:Ivo Lind}';
    const vales = (times: number): string[] => {
      const many = Object.fromEntries(
        Array.from({ length: times }, (_, i) => [`n${String(i)}`, 'President {p:Ola Vale} sailed.']),
      );
      const found = entities({ ...many, x: `{p:Ida Vale} of ${near}`, z: `President {p:Vale} met ${near}` });
      return found.filter((line) => line.includes('vale'));
    };
    assert.deepEqual(vales(3), ['person:ola-vale: n0 n1 n2 z', 'person:ida-vale: x']);
    assert.deepEqual(vales(2), ['person:ola-vale: n0 n1', 'person:ida-vale: x', 'person:vale: z']);
  });
  it('joins a pope by the office and name, and no princes', () => {
    check({ a: 'Pope {p:Leo} spoke.', b: 'Pope {p:Leo} prayed.' }, ['person:leo: a b']);
    check({ a: 'Prince {p:Leo} spoke.', b: 'Prince {p:Leo} prayed.' }, ['person:leo: a', 'person:leo@b: b']);
  });
  it('resolves a bare surname by the role that another article tells, unless two have it', () => {
    const spokesman = 'Spokesman {p:Agus Hartono} spoke.';
    const miner = 'Mining executive {p:Budi Hartono} left.';
    const bare = '{p:Hartono}, the mining executive, was ill.';
    check({ a: spokesman, b: miner, c: bare }, ['person:agus-hartono: a', 'person:budi-hartono: b c']);
    check({ a: spokesman.replace('Spokesman', 'Oil executive'), b: miner, c: bare }, [
      'person:agus-hartono: a',
      'person:budi-hartono: b',
      'person:hartono: c',
    ]);
  });
  it('takes a list of very many names for no matter that another article could be about', () => {
    const towns = (many: number): string =>
      Array.from({ length: many }, (_, i) => `{l:Tarn${String(i)}}`).join(', ');
    const annes = (many: number): string[] =>
      entities({ a: `${towns(many)} and {p:Anne}`, b: `${towns(9)} and {p:Anne}` }).filter((line) =>
        line.includes('anne'),
      );
    assert.deepEqual(annes(100), ['person:anne: a b']);
    assert.deepEqual(annes(500), ['person:anne: a', 'person:anne@b: b']);
  });
  it('resolves a bare surname by the names around it', () => {
    check(
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
      entities(sources).filter((entity) => entity.includes('berg'));
    assert.deepEqual(bergs({ a, b }), ['person:ola-berg: a', 'person:ola-berg@b: b']);
    assert.deepEqual(bergs({ a, b: `${b} {p:Ida Lind} came.` }), ['person:ola-berg: a b']);
  });
  it('never joins a common given name to a surname', () => {
    check({ a: '{p:James} was nine.', b: '{p:Ruth James} sailed.' }, [
      'person:james: a',
      'person:ruth-james: b',
    ]);
  });
  it('takes a woman’s given name for no family name, unless an article uses it so', () => {
    const near = 'of {o:Larkspur}, {o:Tarn Media} and {o:Oru Tide}';
    const persons = (a: string): string[] =>
      entities({ a: `${a} ${near}`, b: `{p:Elizabeth} ${near}` }).filter((line) =>
        line.startsWith('person:'),
      );
    assert.deepEqual(persons('{p:Alice Elizabeth}'), ['person:alice-elizabeth: a', 'person:elizabeth: b']);
    assert.deepEqual(persons('{p:Alice Elizabeth} and Ms {p:Elizabeth}'), ['person:alice-elizabeth: a b']);
  });
  it('joins a rare given name to its only bearer, about the same matter', () => {
    const near = 'of {o:Larkspur} and {o:Tarn Media}';
    const named = (sources: Readonly<Record<string, string>>): string[] =>
      entities(sources).filter((line) => line.startsWith('person:'));
    assert.deepEqual(named({ a: `{p:Xandir Berg} ${near}`, b: `{p:Xandir} ${near}` }), [
      'person:xandir-berg: a b',
    ]);
    assert.deepEqual(named({ a: `{p:Xandir Berg} ${near}`, b: '{p:Xandir} sailed.' }), [
      'person:xandir-berg: a',
      'person:xandir: b',
    ]);
    assert.deepEqual(
      named({ a: `{p:Xandir Berg} ${near}`, b: `{p:Xandir} ${near}`, c: '{p:Xandir Moss} sailed.' }),
      ['person:xandir-berg: a', 'person:xandir: b', 'person:xandir-moss: c'],
    );
  });
  it('keeps father and son apart', () => {
    const [father, son] = ['{p:Ola Berg} sailed in {l:Halden}.', '{p:Ola Berg Jr.} sailed in {l:Halden}.'];
    const bergs = (sources: Readonly<Record<string, string>>): string[] =>
      entities(sources).filter((entity) => entity.includes('berg'));
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
      entities(lind).filter((entity) => entity.includes('lind')),
      ['person:adam-lind: a', 'person:adam-lind@b: b'],
    );
  });
  it('keeps two bearers of a frequent name apart by what they are', () => {
    check(
      { a: 'Police chief {p:Robert Smith} sailed.', b: 'Chef {p:Robert Smith} sailed.', c: '{p:Smith} won.' },
      ['person:robert-smith: a', 'person:robert-smith@b: b', 'person:smith: c'],
    );
  });
  it('does not take a word for people of all fields for another life', () => {
    const sources = { a: 'Star {p:Robert Smith} won.', b: 'Leader {p:Robert Smith} won.' };
    check({ ...sources, c: 'Driver {p:Robert Smith} won.' }, ['person:robert-smith: a b c']);
  });
  it('does not take one bearer for two over two words for one life', () => {
    check({ a: 'Mayor {p:Ola Berg} sailed.', b: 'Chef {p:Ola Berg} sailed.' }, ['person:ola-berg: a b']);
    check({ a: 'Mayor {p:Robert Smith} sailed.', b: 'Senator {p:Robert Smith} sailed.' }, [
      'person:robert-smith: a b',
    ]);
  });
  it('joins the name before a marriage, a nickname for the given name, and vowels with an e for two dots', () => {
    const at = 'minister {p:NAME} in {l:Halden}';
    const named = (name: string): string => at.replace('NAME', name);
    const both = (one: string, other: string): string[] =>
      entities({ a: named(one), b: named(other) }).filter((line) => line.startsWith('person'));
    assert.deepEqual(both('Ada Moss', 'Ada Moss-Lind'), ['person:ada-moss: a b']);
    assert.deepEqual(both('Ada Lind', 'Ada Moss-Lind'), ['person:ada-lind: a b']);
    assert.deepEqual(both('Ada Lind', 'Ida Moss-Lind'), ['person:ada-lind: a', 'person:ida-moss-lind: b']);
    assert.deepEqual(both('Ivo “Obi” Moss Jr.', 'Obi Moss'), ['person:ivo-moss: a b']);
    assert.deepEqual(both('Ivo “Obi” Moss Jr.', 'Ivo Moss'), ['person:ivo-moss: a', 'person:ivo-moss@b: b']);
    assert.deepEqual(both('Jürgen Moss', 'Juergen Moss'), ['person:jurgen-moss: a b']);
    assert.deepEqual(both('Michael Moss', 'Michal Moss'), [
      'person:michael-moss: a',
      'person:michal-moss: b',
    ]);
  });
  it('joins who changed the name with who is known by the old one, where an article tells of both', () => {
    const change = '{p:Hilde Aasgaard}, formerly {p:Hilde Brekkan}, spoke.';
    check({ a: change, b: '{p:Hilde Brekkan} spoke.', c: '{p:Hilde Aasgaard} spoke.' }, [
      'person:hilde-aasgaard: a b c',
    ]);
    check({ a: change, b: '{p:Ivo Brekkan} spoke.' }, ['person:hilde-aasgaard: a', 'person:ivo-brekkan: b']);
    check(
      { a: '{o:Larkspur}, formerly {o:Tarn Media}, won.', b: '{o:Tarn Media} won.', c: '{o:Larkspur} won.' },
      ['thing:tarn-media: a b c'],
    );
  });
  it('joins two transliterations of a rare family name', () => {
    check({ a: '{p:Oleh Marchenskiy} sailed.', b: '{p:Oleh Marchensky} sailed.' }, [
      'person:oleh-marchenskiy: a b',
    ]);
    check({ a: '{p:Omar Qadhabi} sailed.', b: '{p:Omar Gadabi} sailed.' }, ['person:omar-qadhabi: a b']);
    check({ a: '{p:Anna Marchenskiy} sailed.', b: '{p:Oleh Marchensky} sailed.' }, [
      'person:anna-marchenskiy: a',
      'person:oleh-marchensky: b',
    ]);
  });
  it('reads Korean and Chinese names with the family name first', () => {
    const kims = {
      a: '{p:Kim Bo Ra} sailed.',
      b: '{p:Kim Bo-ra} sailed.',
      c: '{p:Kim Se Ra} sailed.',
      d: '{p:Kim} won.',
    };
    check(kims, ['person:bo-kim: a b', 'person:se-kim: c', 'person:kim: d']);
    check({ a: '{p:Lee Harvey Tarn} sailed.', b: '{p:Tarn} won.' }, ['person:lee-tarn: a b']);
  });
  it('joins the first of two family names behind two given ones, and the spellings of a servant’s name', () => {
    check({ a: 'Mayor {p:Maria Anna Lopar Gars} won.', b: 'Mayor {p:Maria Anna Lopar} won.' }, [
      'person:maria-gars: a b',
    ]);
    check({ a: '{p:Omar Abdel Hadid} won.', b: '{p:Omar Abdul-Hadid} won.', c: '{p:Omar Hadid} won.' }, [
      'person:omar-abdulhadid: a b',
      'person:omar-hadid: c',
    ]);
  });
  it('takes no role for a part of a name', () => {
    check({ a: '{p:City Councilman Ola Berg} won.', b: '{p:Ola Berg} won.' }, ['person:ola-berg: a b']);
    check({ a: '{p:Dean Berg} won.' }, ['person:dean-berg: a']);
  });
  it('keeps a wife apart from her husband', () => {
    check({ a: '{p:Tom Vale} sailed. {p:Vale} won.', b: '{p:Rita Vale} sailed.' }, [
      'person:tom-vale: a',
      'person:rita-vale: b',
    ]);
  });
});

describe('things across articles', () => {
  it('joins countries and cities under all their names', () => {
    check({ a: '{l:US} and {l:Delhi}', b: '{l:United States} and {l:New Delhi}', c: 'the {l:U.S.}' }, [
      'thing:united-states: a b c',
      'thing:new-delhi: a b',
    ]);
  });
  it('keeps two places of one name apart by what is mentioned beside them', () => {
    const country = '{l:Georgia} and {l:Tbilisi}';
    const state = '{l:Georgia} and {l:Atlanta}';
    const georgias = (sources: Readonly<Record<string, string>>): string[] =>
      entities(sources).filter((line) => line.startsWith('thing:georgia'));
    assert.deepEqual(georgias({ a: country, b: state, c: state, d: '{l:Georgia} won.' }), [
      'thing:georgia-caucasus: a',
      'thing:georgia-united-states: b c',
      'thing:georgia: d',
    ]);
    assert.deepEqual(georgias({ a: state, b: '{l:Georgia} won.' }), ['thing:georgia-united-states: a b']);
  });
  it('joins an acronym in one article to the expansion in another', () => {
    check({ a: '{o:OHS} sailed.', b: '{o:Office of Harbour Safety} sailed.' }, [
      'thing:office-of-harbour-safety: a b',
    ]);
  });
  it('joins an acronym written as a word to the expansion in another article, from four letters on', () => {
    const long = 'the {o:Federal Office of Reef Tides}';
    const id = 'thing:federal-office-of-reef-tides';
    check({ a: long, b: '{o:Fort} said.', c: '{o:FORT} said.' }, [`${id}: a b c`]);
    check({ a: long, b: '{l:Fort} slept.' }, [`${id}: a`, 'thing:fort: b']);
    check({ a: 'the {o:National Reef Tide}', b: '{o:Nrt} slept.' }, [
      'thing:national-reef-tide: a',
      'thing:nrt: b',
    ]);
  });
  it('joins names with and without a country', () => {
    check({ a: 'the {o:US Tide Board}', b: 'the {o:Tide Board}' }, ['thing:us-tide-board: a b']);
    check({ a: 'the {o:US Tide Board}', b: 'the {o:Tide Board}', c: 'the {o:UK Tide Board}' }, [
      'thing:us-tide-board: a',
      'thing:tide-board: b',
      'thing:uk-tide-board: c',
    ]);
    const us = 'the {o:US Tide Board}';
    check({ a: us, b: us, c: us, d: us, e: 'the {o:Tide Board}', f: 'the {o:UK Tide Board}' }, [
      'thing:us-tide-board: a b c d e',
      'thing:uk-tide-board: f',
    ]);
  });
  it('does not let a name without its country join two countries’ bodies, though each article has both', () => {
    check(
      { a: 'the {o:US Tide Board}, the {o:Tide Board}', b: 'the {o:UK Tide Board}, the {o:Tide Board}' },
      ['thing:us-tide-board: a', 'thing:uk-tide-board: b'],
    );
    check({ a: 'the {o:US Tide Board}, the {o:Tide Board}', b: 'the {o:Tide Board}' }, [
      'thing:us-tide-board: a b',
    ]);
  });
  it('joins the names of a body of state with its country in front, behind, and as an adjective', () => {
    check({ a: '{o:Norwegian Parliament}', b: '{o:Parliament of Norway}', c: '{o:Norway Parliament}' }, [
      'thing:norwegian-parliament: a b c',
    ]);
    check({ a: '{o:Norwegian Dragons}', b: '{o:Dragons of Norway}' }, [
      'thing:norwegian-dragons: a',
      'thing:dragons-of-norway: b',
    ]);
  });
  it('joins a body of one word with the country’s, where articles often name the country', () => {
    check({ a: 'the {o:US Senate}', b: 'the {o:Senate}' }, ['thing:us-senate: a b']);
    const bare = 'the {o:Senate}';
    check({ a: 'the {o:US Senate}', b: bare, c: bare }, ['thing:us-senate: a', 'thing:senate: b c']);
    const us = 'the {o:US Senate}';
    check({ a: us, b: us, c: bare, d: bare, e: bare }, ['thing:us-senate: a b c d e']);
    check({ a: 'the {o:US Senate}', b: bare, c: bare, d: bare, e: bare, f: bare }, [
      'thing:us-senate: a',
      'thing:senate: b c d e f',
    ]);
  });
  it('joins a state with what it is shortened to, and no letters that mean other things', () => {
    check({ a: '{l:Michigan}', b: '{l:Mich.}', c: '{l:MI}' }, ['thing:michigan: a b c']);
    check({ a: '{l:Louisiana}', b: '{l:La.}', c: '{l:LA}' }, [
      'thing:louisiana: a b',
      'thing:los-angeles: c',
    ]);
    check({ a: '{l:Michigan}', b: '{o:MI}' }, ['thing:michigan: a', 'thing:mi: b']);
  });
  it('keeps the bodies of two states apart that only the words before them tell apart', () => {
    const court = (owner: string): string => `${owner} {o:Supreme Court} ruled. The {o:Supreme Court} slept.`;
    check({ a: court('{l:Norway}’s'), b: court('the {g:Danish}'), c: court('{l:Texas}’s') }, [
      'thing:norway: a',
      'thing:norway-supreme-court: a',
      'thing:danish: b',
      'thing:denmark-supreme-court: b',
      'thing:texas: c',
      'thing:texas-supreme-court: c',
    ]);
    check({ a: court('{l:Norway}’s'), b: 'the {o:Supreme Court of Norway}', c: 'the {o:Supreme Court}' }, [
      'thing:norway: a',
      'thing:norway-supreme-court: a b c',
    ]);
    check({ a: '{l:Norway}’s {o:Tide Board}', b: 'the {o:Tide Board}' }, [
      'thing:norway: a',
      'thing:tide-board: a b',
    ]);
  });
  it('takes a word for a thing that most articles take for one, unless somebody bears it behind a given name', () => {
    check({ a: '{o:Larkspur} and {o:Larkspur} fell.', b: '{p:Larkspur} rose.' }, ['thing:larkspur: a b']);
    check(
      { a: '{o:Larkspur} and {o:Larkspur} fell.', b: '{p:Larkspur} rose.', c: '{p:Ivo Larkspur} sang.' },
      ['thing:larkspur: a', 'person:ivo-larkspur: b c'],
    );
  });
  it('gives a short name to the one thing that articles call so, whatever else begins or ends with it', () => {
    const sources = {
      a: 'The {o:Halden Larks}, {o:Larks} of old. {o:Larks QB} came.',
      b: '{o:Larks} won.',
      c: 'The {o:Moss Terns} won.',
      d: '{o:Terns} won.',
      e: 'The {l:Terns} won.',
    };
    check(sources, [
      'thing:halden-larks: a b',
      'thing:larks-qb: a',
      'thing:moss-terns: c d',
      'thing:terns: e',
    ]);
  });
  it('joins the names of a war', () => {
    check({ a: 'in {e:World War II}', b: 'in the {e:Second World War}', c: 'in {e:WWI}' }, [
      'thing:world-war-ii: a b',
      'thing:wwi: c',
    ]);
  });
  it('joins names with one country’s or the United Nations’ names in front', () => {
    check({ a: 'the {o:US Senate}', b: 'the {o:United States Senate}', c: 'the {o:UK Senate}' }, [
      'thing:us-senate: a b',
      'thing:uk-senate: c',
    ]);
    check(
      { a: 'the {o:UN Tide Board}', b: 'the {o:United Nations Tide Board}', c: 'the {o:U.N. Tide Board}' },
      ['thing:un-tide-board: a b c'],
    );
  });
  it('joins a well-known body under all its names, and keeps parties of two countries apart', () => {
    check({ a: '{o:ISIS} and {o:UN}', b: '{o:ISIL} and {o:United Nations}', c: '{o:Islamic State}' }, [
      'thing:islamic-state: a b c',
      'thing:united-nations: a b',
    ]);
    check({ a: '{o:Labour Party}', b: '{o:Labor Party}' }, ['thing:labour-party: a', 'thing:labor-party: b']);
  });
  it('calls a person by the nickname that is used most, rather than by all names at once', () => {
    const text = (name: string): string =>
      `{p:Edward Lund "Zibby" Berg} came. {p:${name}} sang. {p:${name}} left.`;
    assert.equal(linkEntities([names('a', text('Zibby Berg'))])[0]?.name, 'Zibby Berg');
    assert.equal(linkEntities([names('a', text('Lund Berg'))])[0]?.name, 'Edward Lund "Zibby" Berg');
  });
  it('calls a person by no country’s name', () => {
    const [entity] = linkEntities([names('a', '{p:Ida Jordan} came. {p:Jordan} sang. {p:Jordan} left.')]);
    assert.equal(entity?.name, 'Ida Jordan');
  });
  it('is called by no short form where it has a full one', () => {
    const named = (source: string): string[] => linkEntities([names('a', source)]).map(({ name }) => name);
    assert.deepEqual(named('{p:Al-Hadi}, {p:Al-Hadi} and {p:Omar al-Hadi}'), ['Omar al-Hadi']);
    assert.deepEqual(named('{p:Lopar Gars}, {p:Lopar Gars}, {p:Maria Lopar Gars}'), ['Maria Lopar Gars']);
    assert.deepEqual(named('{p:J.D. Holt}, {p:Holt}, {p:Holt}'), ['J.D. Holt']);
    assert.deepEqual(named('{w:TIDE}, {w:TIDE initiative}'), ['TIDE']);
    assert.deepEqual(named('{o:Larkspur}, {o:Larkspur}, {o:Larkspur.com}'), ['Larkspur']);
  });
  it('does not join two companies over a short name', () => {
    check(
      { a: '{o:Larkspur Foods} rose. {o:Larkspur} won.', b: '{o:Larkspur Media} rose. {o:Larkspur} won.' },
      ['thing:larkspur-foods: a', 'thing:larkspur-media: b'],
    );
  });
  it('joins a short name to the one long name that articles shorten so', () => {
    check({ a: '{o:Halden Otters} won. {o:Otters} won.', b: '{o:Otters} lost.' }, [
      'thing:halden-otters: a b',
    ]);
    const moss = '{o:Moss Otters} won. {o:Otters} won.';
    check({ a: '{o:Halden Otters} won. {o:Otters} won.', b: moss, c: '{o:Otters} lost.' }, [
      'thing:halden-otters: a',
      'thing:moss-otters: b',
      'thing:otters: c',
    ]);
  });
  it('joins British and American spellings', () => {
    check({ a: '{o:Harbour Centre}', b: '{o:Harbor Center}' }, ['thing:harbour-centre: a b']);
  });
  it('joins products in the singular and the plural, and no organisations', () => {
    check({ a: '{d:Larkphone} sold.', b: '{d:Larkphones} sold.' }, ['thing:larkphone: a b']);
    check({ a: '{o:Larkspur Time} rose.', b: '{o:Larkspur Times} rose.' }, [
      'thing:larkspur-time: a',
      'thing:larkspur-times: b',
    ]);
  });
  it('keeps a people and its country apart', () => {
    check({ a: '{g:Indian}', b: '{l:India}' }, ['thing:indian: a', 'thing:india: b']);
  });
  it('lets the clearer evidence decide a type', () => {
    const sources = {
      a: '{o:Larkspur}. {o:Larkspur}. {o:Larkspur}. {o:Larkspur}. {o:Larkspur}.',
      b: '{p:Larkspur}.',
    };
    check(sources, ['thing:larkspur: a b']);
  });
});

describe('ids of entities', () => {
  const FIRST = { 'b.txt': '{p:Ola Berg} of the {o:Tide Board}. {p:Berg} in the {l:US}' };
  const ids = (sources: Readonly<Record<string, string>>): string[] =>
    linkEntities(Object.entries(sources).map(([id, source]) => names(id, source))).map(({ id }) => id);
  const before = ['person:ola-berg', 'thing:tide-board', 'thing:united-states'];

  it('stay when more articles come and use other spellings more often', () => {
    const more = {
      'c.txt': '{p:Ola N. Berg} of the {o:US Tide Board} in {l:America}. {p:Ola N. Berg}',
      'd.txt': '{p:Berg} of the {o:Tide Board} in the {l:U.S.}',
    };
    assert.deepEqual(ids(FIRST), before);
    assert.deepEqual(ids({ ...FIRST, ...more }), before);
  });
  it('stay when a short or doubtful spelling comes in an earlier article', () => {
    const earlier = { 'a.txt': '{p:Berg} and the {l:USA}', 'a2.txt': '{p:O. Berg} of the {o:Tide Board}' };
    assert.deepEqual(new Set(ids({ ...earlier, ...FIRST })), new Set(before));
  });
  it('stay when a namesake comes, who is called by the file', () => {
    const singer = 'Singer {p:Ola Berg} and {p:Ida Lind} in {l:Oslo} with {o:Larkspur Records}';
    const senator = 'Senator {p:Ola Berg} and {p:Jon Dahl} in {l:Moss} with the {o:Tide Board}';
    const bergs = (sources: Readonly<Record<string, string>>): string[] =>
      ids(sources).filter((id) => id.includes('berg'));
    assert.deepEqual(bergs({ 'b.txt': senator }), ['person:ola-berg']);
    assert.deepEqual(bergs({ 'b.txt': senator, 'news/c.txt': singer }), [
      'person:ola-berg',
      'person:ola-berg@c.txt',
    ]);
  });
  it('do not tell the type of a thing, which articles may see differently', () => {
    const place = { 'b.txt': '{l:Seven Hills}' };
    assert.deepEqual(ids(place), ids({ ...place, 'c.txt': '{o:Seven Hills}. {o:Seven Hills}' }));
  });
  it('are distinct for things of one name in one article', () => {
    const all = ids({ 'a.txt': '{g:Larkspur} and the {o:Larkspur} and {p:Larkspur}' });
    assert.equal(new Set(all).size, all.length);
  });
});

describe('constraints of identity', () => {
  const ARTICLES = [
    names('a', 'Mayor {p:Ola Berg} met {p:Ida Lind}. {p:Berg} left.'),
    names('b', '{p:Ola Berg} sailed with {p:Jon Dahl}.'),
    names('c', '{p:Ola Berg} and {p:Ida Lund}'),
  ];
  const chain = (article: string, name: string): ChainRef => ({ article, name });
  const linked = (constraints: Partial<IdentityConstraints>, articles = ARTICLES): string[] =>
    linkEntities(articles, { together: [], apart: [], ids: new Map(), ...constraints }).map(
      ({ id, articles: where }) => `${id}: ${where.join(' ')}`,
    );

  it('change nothing where there are none, or where they are about chains that are not there', () => {
    const plain = [
      'person:ola-berg: a b c',
      'person:ida-lind: a',
      'person:jon-dahl: b',
      'person:ida-lund: c',
    ];
    assert.deepEqual(linked({}), plain);
    const gone = [chain('x', 'ola-berg'), chain('a', 'nobody')] as const;
    const both = [chain('a', 'ola-berg'), chain('x', 'ida-lund')] as const;
    assert.deepEqual(
      linked({ together: [gone, both], apart: [gone, both], ids: new Map([['x', gone]]) }),
      plain,
    );
  });
  it('join entities of different names, with all that belongs to them', () => {
    assert.deepEqual(linked({ together: [[chain('a', 'ida-lind'), chain('c', 'ida-lund')]] }), [
      'person:ola-berg: a b c',
      'person:ida-lind: a c',
      'person:jon-dahl: b',
    ]);
    assert.deepEqual(linked({ together: [[chain('b', 'jon-dahl'), chain('a', 'ola-berg')]] }), [
      'person:ola-berg: a b c',
      'person:ida-lind: a',
      'person:ida-lund: c',
    ]);
  });
  it('take out of an entity what is somebody else', () => {
    assert.deepEqual(linked({ apart: [[chain('a', 'ola-berg'), chain('b', 'ola-berg')]] }), [
      'person:ola-berg: a c',
      'person:ida-lind: a',
      'person:ola-berg@b: b',
      'person:jon-dahl: b',
      'person:ida-lund: c',
    ]);
  });
  it('take out together what is one', () => {
    const bergs = linked({
      apart: [[chain('a', 'ola-berg'), chain('b', 'ola-berg')]],
      together: [[chain('c', 'ola-berg'), chain('b', 'ola-berg')]],
    }).filter((entity) => entity.includes('berg'));
    assert.deepEqual(bergs, ['person:ola-berg: a', 'person:ola-berg@b: b c']);
  });
  it('keep together what is said to be one, even where it is also said to be apart', () => {
    const pair = [chain('a', 'ola-berg'), chain('b', 'ola-berg')] as const;
    assert.deepEqual(linked({ together: [pair], apart: [pair] }), linked({}));
  });
  it('keep ids, whatever else would have them', () => {
    const ids = new Map([['person:ola-berg', [chain('x', 'gone'), chain('b', 'ola-berg')]]]);
    assert.deepEqual(linked({ apart: [[chain('a', 'ola-berg'), chain('b', 'ola-berg')]], ids }).slice(0, 3), [
      'person:ola-berg@a: a c',
      'person:ida-lind: a',
      'person:ola-berg: b',
    ]);
  });
  it('name chains alike wherever they stand and whatever other articles say', () => {
    const [first] = ARTICLES;
    assert.deepEqual(first && chainNamesOf(first), ['ola-berg', 'ida-lind']);
    assert.deepEqual(chainNamesOf(names('a', '{p:Ida Lind} saw {p:Berg}, or {p:Ola Berg}.')), [
      'ida-lind',
      'ola-berg',
    ]);
    assert.deepEqual(chainNamesOf(names('a', '{p:Ms Larkspur} of {o:Larkspur}')), ['larkspur', 'larkspur~2']);
  });
  it('mean the same in whatever order the articles come', () => {
    const constraints = {
      together: [[chain('a', 'ida-lind'), chain('c', 'ida-lund')]],
      apart: [[chain('a', 'ola-berg'), chain('b', 'ola-berg')]] as const,
    };
    assert.deepEqual(linked(constraints, [...ARTICLES].reverse()), linked(constraints));
  });
});

describe('entities of a corpus', () => {
  const SOURCES: readonly ArticleNames[] = [
    names('a', 'Mayor {p:Ola Berg} met {p:Smith}. {p:Berg} left {l:Halden}. {l:US}'),
    names('b', '{p:Berg} met {p:Adam Smith} in {l:Halden} for the {o:Office of Harbour Safety}.'),
    names('c', '{p:Jane Smith} joined {o:OHS} in {l:Halden}. {l:United States}'),
    names('d', 'the sailor {p:O. Berg}'),
  ];
  it('are the same in whatever order the articles come', () => {
    const expected = linkEntities(SOURCES);
    assert.deepEqual(linkEntities([...SOURCES].reverse()), expected);
    assert.deepEqual(
      linkEntities([SOURCES[2], SOURCES[0], SOURCES[3], SOURCES[1]] as ArticleNames[]),
      expected,
    );
  });
  it('have a name, aliases, mentions in order and descriptions with their article', () => {
    const berg = linkEntities(SOURCES).find(({ id }) => id === 'person:ola-berg');
    assert.equal(berg?.name, 'Ola Berg');
    assert.deepEqual(berg?.aliases, ['Berg']);
    assert.deepEqual(berg?.mentions, [
      { article: 'a', mention: 0 },
      { article: 'a', mention: 2 },
      { article: 'b', mention: 0 },
    ]);
    assert.deepEqual(
      berg?.descriptions.map(({ article, text }) => [article, text]),
      [['a', 'Mayor']],
    );
  });
  it('are none where there are no articles', () => assert.deepEqual(linkEntities([]), []));
});
