import assert from 'node:assert/strict';
import { linkEntities } from '../../../../../src/engine/link';
import { names, checkEntities, entitiesOf } from '../marked';

describe('one person in several articles', () => {
  it('joins a bare surname to the full name', () => {
    checkEntities({ a: '{p:Berg} sailed.', b: '{p:Ola Berg} sailed.' }, ['person:ola-berg: a b']);
  });
  it('joins full names with middle names, nicknames and initials about the same matter', () => {
    checkEntities({ a: '{p:Ola Nils Berg} sailed.', b: '{p:Ola Berg} sailed.' }, ['person:ola-berg: a b']);
    checkEntities({ a: '{p:Bill Tarn} in {l:Halden}', b: '{p:William Tarn} in {l:Halden}' }, [
      'person:bill-tarn: a b',
      'thing:halden: a b',
    ]);
    checkEntities({ a: '{p:W. Tarn} in {l:Halden}', b: '{p:William Tarn} in {l:Halden}' }, [
      'person:william-tarn: a b',
      'thing:halden: a b',
    ]);
  });
  it('joins a name with two of its words written as one', () => {
    checkEntities({ a: '{p:Vishwa Kumar Tarn} left.', b: '{p:Vishwakumar Tarn} left.' }, [
      'person:vishwa-tarn: a b',
    ]);
    checkEntities({ a: '{p:Vishwa Kumar Tarn} left.', b: '{p:Vishwaraj Tarn} left.' }, [
      'person:vishwa-tarn: a',
      'person:vishwaraj-tarn: b',
    ]);
  });
  it('joins two spellings of an Arabic name, and no two brothers', () => {
    checkEntities({ a: '{p:Mohammed al-Tariri} left.', b: '{p:Muhammad Al-Tareri} left.' }, [
      'person:mohammed-al-tariri: a b',
    ]);
    checkEntities({ a: '{p:Ziad al-Mosri} left.', b: '{p:Ziyad al-Mosri} left.' }, [
      'person:ziad-al-mosri: a b',
    ]);
    checkEntities({ a: '{p:Hassan al-Mosri} left.', b: '{p:Hussein al-Mosri} left.' }, [
      'person:hassan-al-mosri: a',
      'person:hussein-al-mosri: b',
    ]);
  });
  it('joins two of one office whose names have the same consonants', () => {
    const a = 'Mayor {p:Sedrik al-Tosmari} left.';
    checkEntities({ a, b: 'Mayor {p:Sidrek al-Tismari} slept.' }, ['person:sedrik-al-tosmari: a b']);
    checkEntities({ a, b: 'Judge {p:Sidrek al-Tismari} slept.' }, [
      'person:sedrik-al-tosmari: a',
      'person:sidrek-al-tismari: b',
    ]);
    checkEntities({ a: 'Mayor {p:Hassan al-Tosmari} left.', b: 'Mayor {p:Hussein al-Tosmari} slept.' }, [
      'person:hassan-al-tosmari: a',
      'person:hussein-al-tosmari: b',
    ]);
    checkEntities({ a: 'Mayor {p:Ahmed al-Tosmari} left.', b: 'Mayor {p:Ahmad al-Tismari} slept.' }, [
      'person:ahmed-al-tosmari: a b',
    ]);
    // other vowels than one hears for each other, or one more at the end
    checkEntities({ a: 'Mayor {p:Sedrik al-Amiri} left.', b: 'Mayor {p:Sedrik al-Omari} slept.' }, [
      'person:sedrik-al-amiri: a',
      'person:sedrik-al-omari: b',
    ]);
    checkEntities({ a: 'Mayor {p:Sedrik al-Tosmari} left.', b: 'Mayor {p:Sedrika al-Tosmari} slept.' }, [
      'person:sedrik-al-tosmari: a',
      'person:sedrika-al-tosmari: b',
    ]);
    checkEntities({ a: 'Mayor {p:Orvahman Tchiarni} left.', b: 'Mayor {p:Orvahaman Tiarni} slept.' }, [
      'person:orvahman-tchiarni: a b',
    ]);
  });
  it('joins who goes by the nickname before whom the name is like', () => {
    const a = '{p:Raymond Tarn} and {p:Raymond “Ray” Tarn Jr.} of {o:Oru Line} sailed.';
    const called = '{p:Ray Tarn} of {o:Oru Line} slept.';
    checkEntities({ a, b: called, c: called }, [
      'person:raymond-tarn: a',
      'person:raymond-tarn@a: a b c',
      'thing:oru-line: a b c',
    ]);
  });
  it('joins a woman’s bare name to the only woman of several who bear it, where she is told of', () => {
    const a = '{p:Orvan Tarn} and {p:Ida Tarn} of {o:Oru Line} sailed.';
    const of = (b: string): string[] => entitiesOf({ a, b });
    assert.ok(of('Ms {p:Tarn} of {o:Oru Line} slept.').includes('person:ida-tarn: a b'));
    assert.ok(!of('Ms {p:Tarn} of {o:Holt Line} slept.').includes('person:ida-tarn: a b'));
    assert.ok(!of('{p:Tarn} of {o:Oru Line} slept.').includes('person:ida-tarn: a b'));
  });
  it('joins a name without the servant of God in front', () => {
    const a = 'Mayor {p:Abdul Tarik Hossar} won.';
    checkEntities({ a, b: 'Mayor {p:Tarik Hossar} slept.' }, ['person:abdultarik-hossar: a b']);
    checkEntities({ a, b: 'Mayor {p:Rafik Hossar} slept.' }, [
      'person:abdultarik-hossar: a',
      'person:rafik-hossar: b',
    ]);
  });
  it('joins a relative by the given name to the one who has the family’s name as well', () => {
    const a = '{p:Ola Berg} of {o:Tarn Line} sailed. {p:Ola Berg}’s son {p:Karl} slept.';
    const of = (b: string): string[] => entitiesOf({ a, b });
    assert.ok(of('{p:Karl Berg} of {o:Tarn Line} sang.').includes('person:karl-berg: a b'));
    assert.ok(of('{p:Karl Holt} of {o:Tarn Line} sang.').includes('person:karl: a'));
    assert.ok(of('{p:Karl Berg} sang.').includes('person:karl: a'));
  });
  it('joins a relative of a family that is told of as such, and of two of the name none', () => {
    const of = (noun: string, more = ''): string[] =>
      entitiesOf({
        a: `The {p:Bergs}’ ${noun} {p:Karl} of {o:Tarn Line} slept.`,
        b: '{p:Karl Nils Berg} of {o:Tarn Line} sang.',
        c: more,
      });
    assert.ok(of('elder son').includes('person:karl-berg: a b'));
    assert.ok(of('lawyer').includes('person:karl: a'));
    assert.ok(of('elder son', '{p:Karl Theo Berg} of {o:Tarn Line} won.').includes('person:karl: a'));
  });
  it('joins who has one full name in common, whatever else an article took for a name', () => {
    const [a, b] = ['{p:Hire Bill Tarnhill} sailed. {p:Bill Tarnhill} won.', '{p:William Tarnhill} won.'];
    const named = `${b} {p:Bill Tarnhill} sang.`;
    checkEntities({ a, b: named, c: '{p:Bill Tarnhill} left.' }, ['person:hire-tarnhill: a b c']);
    checkEntities({ a, b }, ['person:hire-tarnhill: a', 'person:william-tarnhill: b']);
  });
  it('is called by a given name rather than by initials, where both are used as often', () => {
    const called = (...sources: string[]): string | undefined =>
      linkEntities(sources.map((source, i) => names(String(i), `${source} sailed to {l:Halden}`)))[0]?.name;
    assert.equal(called('{p:William Tarn}', '{p:W. N. Tarn}'), 'William Tarn');
    assert.equal(called('{p:William Tarn}', '{p:W. N. Tarn}', '{p:W. N. Tarn}'), 'W. N. Tarn');
  });
  it('takes one word for a thing where as much speaks for it as for a person whom nobody names in full', () => {
    const [a, b] = ['{o:Larkspur} sold. {o:Larkspur} won.', '{p:Larkspur} sold. {p:Larkspur} won.'];
    checkEntities({ a, b }, ['thing:larkspur: a b']);
    checkEntities({ a, b: `${b} {p:Larkspur} left.` }, ['thing:larkspur: a', 'person:larkspur: b']);
    checkEntities({ a, b, c: '{p:Ola Larkspur} left.' }, ['thing:larkspur: a', 'person:ola-larkspur: b c']);
  });
  it('joins what one alone is called: popes of one name, and God', () => {
    checkEntities(
      { a: 'Pope {p:Leo} came.', b: 'Pope {p:Leo} left.', c: '{p:God} knows.', d: 'To {p:God}.' },
      ['person:leo: a b', 'person:god: c d'],
    );
    checkEntities({ a: '{p:Leo} came.', b: '{p:Leo} left.' }, ['person:leo: a', 'person:leo@b: b']);
  });
  it('joins a misspelt name about the same matter only', () => {
    checkEntities(
      {
        a: '{p:Ola Bergsviken} of {o:Larkspur} in {l:Halden}',
        b: '{p:Ola Bergsvikan} of {o:Larkspur} in {l:Halden}',
      },
      ['person:ola-bergsviken: a b', 'thing:larkspur: a b', 'thing:halden: a b'],
    );
    checkEntities({ a: '{p:Ola Bergsviken} sailed.', b: '{p:Ola Bergsvikan} sailed.' }, [
      'person:ola-bergsviken: a',
      'person:ola-bergsvikan: b',
    ]);
  });
  it('joins a nickname that few have to the name that quotes it', () => {
    checkEntities({ a: '{p:Juan “Pico” Farrar} won.', b: '{p:Pico Farrar} lost.' }, [
      'person:juan-farrar: a b',
    ]);
    checkEntities({ a: '{p:Juan “Tony” Farrar} won.', b: '{p:Tony Farrar} lost.' }, [
      'person:juan-farrar: a',
      'person:tony-farrar: b',
    ]);
  });
  it('joins a pope by the office and name, and no princes', () => {
    checkEntities({ a: 'Pope {p:Leo} spoke.', b: 'Pope {p:Leo} prayed.' }, ['person:leo: a b']);
    checkEntities({ a: 'Prince {p:Leo} spoke.', b: 'Prince {p:Leo} prayed.' }, [
      'person:leo: a',
      'person:leo@b: b',
    ]);
  });
  it('joins a rare given name to its only bearer, about the same matter', () => {
    const near = 'of {o:Larkspur} and {o:Tarn Media}';
    const named = (sources: Readonly<Record<string, string>>): string[] =>
      entitiesOf(sources).filter((line) => line.startsWith('person:'));
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
  it('joins the name before a marriage, a nickname for the given name, and vowels with an e for two dots', () => {
    const at = 'minister {p:NAME} in {l:Halden}';
    const named = (name: string): string => at.replace('NAME', name);
    const both = (one: string, other: string): string[] =>
      entitiesOf({ a: named(one), b: named(other) }).filter((line) => line.startsWith('person'));
    assert.deepEqual(both('Ada Moss', 'Ada Moss-Lind'), ['person:ada-moss: a b']);
    assert.deepEqual(both('Ada Lind', 'Ada Moss-Lind'), ['person:ada-lind: a b']);
    assert.deepEqual(both('Ada Lind', 'Ida Moss-Lind'), ['person:ada-lind: a', 'person:ida-moss-lind: b']);
    assert.deepEqual(both('Ivo “Obi” Moss Jr.', 'Obi Moss'), ['person:ivo-moss: a b']);
    assert.deepEqual(both('Ivo “Obi” Moss Jr.', 'Ivo Moss'), ['person:ivo-moss: a', 'person:ivo-moss@b: b']);
    assert.deepEqual(both('Ivo Karl Moss Jr.', 'Ivo Moss'), ['person:ivo-moss: a', 'person:ivo-moss@b: b']);
    assert.deepEqual(both('Jürgen Moss', 'Juergen Moss'), ['person:jurgen-moss: a b']);
    assert.deepEqual(both('Michael Moss', 'Michal Moss'), [
      'person:michael-moss: a',
      'person:michal-moss: b',
    ]);
  });
  it('joins who changed the name with who is known by the old one, where an article tells of both', () => {
    const change = '{p:Hilde Aasgaard}, formerly {p:Hilde Brekkan}, spoke.';
    checkEntities({ a: change, b: '{p:Hilde Brekkan} spoke.', c: '{p:Hilde Aasgaard} spoke.' }, [
      'person:hilde-aasgaard: a b c',
    ]);
    checkEntities({ a: change, b: '{p:Ivo Brekkan} spoke.' }, [
      'person:hilde-aasgaard: a',
      'person:ivo-brekkan: b',
    ]);
    checkEntities(
      { a: '{o:Larkspur}, formerly {o:Tarn Media}, won.', b: '{o:Tarn Media} won.', c: '{o:Larkspur} won.' },
      ['thing:tarn-media: a b c'],
    );
  });
  it('takes a bare name for the bearer whose pronouns are of the same sex', () => {
    const known = '{p:Yuki Tarn} sailed. She won.';
    checkEntities({ a: known, b: '{p:Tarn} said her party won.' }, ['person:yuki-tarn: a b']);
    checkEntities({ a: known, b: '{p:Tarn} said his party won.' }, ['person:yuki-tarn: a', 'person:tarn: b']);
  });
  it('joins two transliterations of a rare family name', () => {
    checkEntities({ a: '{p:Oleh Marchenskiy} sailed.', b: '{p:Oleh Marchensky} sailed.' }, [
      'person:oleh-marchenskiy: a b',
    ]);
    checkEntities({ a: '{p:Omar Qadhabi} sailed.', b: '{p:Omar Gadabi} sailed.' }, [
      'person:omar-qadhabi: a b',
    ]);
    checkEntities({ a: '{p:Anna Marchenskiy} sailed.', b: '{p:Oleh Marchensky} sailed.' }, [
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
    checkEntities(kims, ['person:bo-kim: a b', 'person:se-kim: c', 'person:kim: d']);
    checkEntities({ a: '{p:Lee Harvey Tarn} sailed.', b: '{p:Tarn} won.' }, ['person:lee-tarn: a b']);
  });
  it('joins the first of two family names behind two given ones, and the spellings of a servant’s name', () => {
    checkEntities({ a: 'Mayor {p:Maria Anna Lopar Gars} won.', b: 'Mayor {p:Maria Anna Lopar} won.' }, [
      'person:maria-gars: a b',
    ]);
    checkEntities(
      { a: '{p:Omar Abdel Hadid} won.', b: '{p:Omar Abdul-Hadid} won.', c: '{p:Omar Hadid} won.' },
      ['person:omar-abdulhadid: a b', 'person:omar-hadid: c'],
    );
  });
  it('takes no role for a part of a name', () => {
    checkEntities({ a: '{p:City Councilman Ola Berg} won.', b: '{p:Ola Berg} won.' }, [
      'person:ola-berg: a b',
    ]);
    checkEntities({ a: '{p:Dean Berg} won.' }, ['person:dean-berg: a']);
  });
  it('reads a name in Eastern order behind a Western given name', () => {
    checkEntities({ a: 'Mayor {p:Grace Lim Su Min} won.', b: 'Mayor {p:Grace Lim} won.' }, [
      'person:grace-lim: a b',
    ]);
    checkEntities({ a: '{p:Grace Lim Harbour Min} won.', b: '{p:Min} won.' }, ['person:grace-min: a b']);
  });
  it('joins whom an article calls by two family names, and one by the first of them', () => {
    const twice = '{p:Jose Luis Tarnas Ortiga} won. {p:Tarnas Ortiga} sang.';
    checkEntities({ a: twice, b: '{p:Jose Luis Tarnas} slept.' }, ['person:jose-ortiga: a b']);
    checkEntities({ a: twice, b: '{p:Jose Luis Ortiga Tarnas} slept.' }, [
      'person:jose-ortiga: a',
      'person:jose-tarnas: b',
    ]);
  });
  it('joins the family name of the mother before one with a particle', () => {
    checkEntities({ a: '{p:Edson Tarnas dos Lopar} won.', b: '{p:Edson Tarnas} won.' }, [
      'person:edson-dos-lopar: a b',
    ]);
    checkEntities({ a: '{p:Edson Tarnas Lopar} won.', b: '{p:Edson Tarnas} won.' }, [
      'person:edson-lopar: a',
      'person:edson-tarnas: b',
    ]);
  });
  it('takes the second of two family names for hers who has no other', () => {
    const two = { a: '{p:Ida Ortiga} came.', b: '{p:Jose Luis Tarnas Ortiga} won.' };
    checkEntities({ ...two, c: '{p:Jose Luis Tarnas} met {p:Ortiga}.' }, [
      'person:ida-ortiga: a c',
      'person:jose-ortiga: b c',
    ]);
  });
});
