import assert from 'node:assert/strict';
import { linkEntities } from '../../../../../src/engine/link';
import { names, checkEntities, entitiesOf } from '../marked';

describe('things across articles', () => {
  it('joins countries and cities under all their names', () => {
    checkEntities(
      { a: '{l:US} and {l:Delhi}', b: '{l:United States} and {l:New Delhi}', c: 'the {l:U.S.}' },
      ['thing:united-states: a b c', 'thing:new-delhi: a b'],
    );
  });
  it('keeps two places of one name apart by what is mentioned beside them', () => {
    const country = '{l:Georgia} and {l:Tbilisi}';
    const state = '{l:Georgia} and {l:Atlanta}';
    const georgias = (sources: Readonly<Record<string, string>>): string[] =>
      entitiesOf(sources).filter((line) => line.startsWith('thing:georgia'));
    assert.deepEqual(georgias({ a: country, b: state, c: state, d: '{l:Georgia} won.' }), [
      'thing:georgia-caucasus: a',
      'thing:georgia-united-states: b c',
      'thing:georgia: d',
    ]);
    assert.deepEqual(georgias({ a: state, b: '{l:Georgia} won.' }), ['thing:georgia-united-states: a b']);
  });
  it('joins an acronym in one article to the expansion in another', () => {
    checkEntities({ a: '{o:OHS} sailed.', b: '{o:Office of Harbour Safety} sailed.' }, [
      'thing:office-of-harbour-safety: a b',
    ]);
  });
  it('joins an acronym written as a word to the expansion in another article, from four letters on', () => {
    const long = 'the {o:Federal Office of Reef Tides}';
    const id = 'thing:federal-office-of-reef-tides';
    checkEntities({ a: long, b: '{o:Fort} said.', c: '{o:FORT} said.' }, [`${id}: a b c`]);
    checkEntities({ a: long, b: '{l:Fort} slept.' }, [`${id}: a`, 'thing:fort: b']);
    checkEntities({ a: 'the {o:National Reef Tide}', b: '{o:Nrt} slept.' }, [
      'thing:national-reef-tide: a',
      'thing:nrt: b',
    ]);
  });
  it('joins letters that an article states, written as a word elsewhere, whatever they stand for', () => {
    checkEntities({ a: 'the {o:Tide Union of Reefs} ({o:ORUTA})', b: '{o:Oruta} slept.' }, [
      'thing:tide-union-of-reefs: a b',
    ]);
    checkEntities({ a: 'the {o:Tide Union of Reefs} ({o:ORUTA})', b: '{o:Orute} slept.' }, [
      'thing:tide-union-of-reefs: a',
      'thing:orute: b',
    ]);
  });
  it('joins names with and without a country', () => {
    checkEntities({ a: 'the {o:US Tide Board}', b: 'the {o:Tide Board}' }, ['thing:us-tide-board: a b']);
    checkEntities({ a: 'the {o:US Tide Board}', b: 'the {o:Tide Board}', c: 'the {o:UK Tide Board}' }, [
      'thing:us-tide-board: a',
      'thing:tide-board: b',
      'thing:uk-tide-board: c',
    ]);
    const us = 'the {o:US Tide Board}';
    checkEntities({ a: us, b: us, c: us, d: us, e: 'the {o:Tide Board}', f: 'the {o:UK Tide Board}' }, [
      'thing:us-tide-board: a b c d e',
      'thing:uk-tide-board: f',
    ]);
  });
  it('does not let a name without its country join two countries’ bodies, though each article has both', () => {
    checkEntities(
      { a: 'the {o:US Tide Board}, the {o:Tide Board}', b: 'the {o:UK Tide Board}, the {o:Tide Board}' },
      ['thing:us-tide-board: a', 'thing:uk-tide-board: b'],
    );
    checkEntities({ a: 'the {o:US Tide Board}, the {o:Tide Board}', b: 'the {o:Tide Board}' }, [
      'thing:us-tide-board: a b',
    ]);
  });
  it('keeps a firm apart from the town of its name, where an article names both', () => {
    const both = '{o:Porto Larkspur Holdings} bought a port in {l:Porto Larkspur}.';
    checkEntities({ a: both }, ['thing:porto-larkspur: a', 'thing:porto-larkspur@a: a']);
    checkEntities({ a: '{o:Porto Larkspur} sailed.', b: 'in {l:Porto Larkspur}' }, [
      'thing:porto-larkspur: a b',
    ]);
  });
  it('keeps a body of two countries apart from that of one', () => {
    checkEntities(
      { a: 'the {o:Norway-Peru Tide Board}', b: 'the {o:Peru Tide Board}', c: 'the {o:Tide Board}' },
      ['thing:norway-peru-tide-board: a', 'thing:peru-tide-board: b c'],
    );
  });
  it('joins the names of a body of state with its country in front, behind, and as an adjective', () => {
    checkEntities(
      { a: '{o:Norwegian Parliament}', b: '{o:Parliament of Norway}', c: '{o:Norway Parliament}' },
      ['thing:norwegian-parliament: a b c'],
    );
    checkEntities({ a: '{o:Norwegian Dragons}', b: '{o:Dragons of Norway}' }, [
      'thing:norwegian-dragons: a',
      'thing:dragons-of-norway: b',
    ]);
  });
  it('joins a body of one word with the country’s, where articles often name the country', () => {
    checkEntities({ a: 'the {o:US Senate}', b: 'the {o:Senate}' }, ['thing:us-senate: a b']);
    const bare = 'the {o:Senate}';
    checkEntities({ a: 'the {o:US Senate}', b: bare, c: bare }, ['thing:us-senate: a', 'thing:senate: b c']);
    const us = 'the {o:US Senate}';
    checkEntities({ a: us, b: us, c: bare, d: bare, e: bare }, ['thing:us-senate: a b c d e']);
    checkEntities({ a: 'the {o:US Senate}', b: bare, c: bare, d: bare, e: bare, f: bare }, [
      'thing:us-senate: a',
      'thing:senate: b c d e f',
    ]);
  });
  it('joins a state with what it is shortened to, and no letters that mean other things', () => {
    checkEntities({ a: '{l:Michigan}', b: '{l:Mich.}', c: '{l:MI}' }, ['thing:michigan: a b c']);
    checkEntities({ a: '{l:Louisiana}', b: '{l:La.}', c: '{l:LA}' }, [
      'thing:louisiana: a b',
      'thing:los-angeles: c',
    ]);
    checkEntities({ a: '{l:Michigan}', b: '{o:MI}' }, ['thing:michigan: a', 'thing:mi: b']);
  });
  it('joins a name with the one that spells out its letters in brackets, and no other name in brackets', () => {
    checkEntities({ a: '{w:LARK Pact}', b: '{w:LARK (Local Aid for River Keepers) Pact}' }, [
      'thing:lark-pact: a b',
    ]);
    checkEntities({ a: '{w:River Pact}', b: '{w:River (Northern Shore) Pact}' }, [
      'thing:river-pact: a',
      'thing:river-northern-shore-pact: b',
    ]);
  });
  it('keeps the bodies of two states apart that only the words before them tell apart', () => {
    const court = (owner: string): string => `${owner} {o:Supreme Court} ruled. The {o:Supreme Court} slept.`;
    checkEntities({ a: court('{l:Norway}’s'), b: court('the {g:Danish}'), c: court('{l:Texas}’s') }, [
      'thing:norway: a',
      'thing:norway-supreme-court: a',
      'thing:danish: b',
      'thing:denmark-supreme-court: b',
      'thing:texas: c',
      'thing:texas-supreme-court: c',
    ]);
    checkEntities(
      { a: court('{l:Norway}’s'), b: 'the {o:Supreme Court of Norway}', c: 'the {o:Supreme Court}' },
      ['thing:norway: a', 'thing:norway-supreme-court: a b c'],
    );
    checkEntities({ a: '{l:Norway}’s {o:Tide Board}', b: 'the {o:Tide Board}' }, [
      'thing:norway: a',
      'thing:tide-board: a b',
    ]);
  });
  it('takes a word for a thing that most articles take for one, unless somebody bears it behind a given name', () => {
    checkEntities({ a: '{o:Larkspur} and {o:Larkspur} fell.', b: '{p:Larkspur} rose.' }, [
      'thing:larkspur: a b',
    ]);
    checkEntities(
      { a: '{o:Larkspur} and {o:Larkspur} fell.', b: '{p:Larkspur} rose.', c: '{p:Ivo Larkspur} sang.' },
      ['thing:larkspur: a', 'person:ivo-larkspur: b c'],
    );
  });
  it('takes a word for a body where an article calls it one in so many words, however often others take it for somebody', () => {
    const body = '{O:Larkspur}’s shareholders met.';
    const others = { b: '{p:Larkspur} rose.', c: '{p:Larkspur} fell.' };
    checkEntities({ a: body, ...others }, ['thing:larkspur: a b c']);
    checkEntities({ a: '{o:Larkspur} met.', ...others }, ['thing:larkspur: a', 'person:larkspur: b c']);
    checkEntities({ a: body, ...others, d: '{p:Larkspur}, 40, slept.' }, [
      'thing:larkspur: a',
      'person:larkspur: b c d',
    ]);
  });
  it('gives a short name to the one thing that articles call so, whatever else begins or ends with it', () => {
    const sources = {
      a: 'The {o:Halden Larks}, {o:Larks} of old. {o:Larks QB} came.',
      b: '{o:Larks} won.',
      c: 'The {o:Moss Terns} won.',
      d: '{o:Terns} won.',
      e: 'The {l:Terns} won.',
    };
    checkEntities(sources, [
      'thing:halden-larks: a b',
      'thing:larks-qb: a',
      'thing:moss-terns: c d',
      'thing:terns: e',
    ]);
  });
  it('joins the noun of a body’s name to the only body of that noun, about the same matter', () => {
    const matter = 'on {l:Halden}, {l:Moss}, {o:Larkspur} and {p:Ola Berg}.';
    const councils = (...names: string[]): string[] =>
      entitiesOf(Object.fromEntries(names.map((name, i) => [String(i), name]))).filter((line) =>
        /council|court/u.test(line),
      );
    const [long, two, one] = ['Western Tide Council', 'Tide Council', 'Council'].map(
      (name) => `The {o:${name}} sat`,
    );
    assert.deepEqual(councils(`${long} ${matter}`, `${two} ${matter}`, `${one} ${matter}`), [
      'thing:western-tide-council: 0 1 2',
    ]);
    assert.deepEqual(councils(`${long} ${matter}`, `${two}.`), [
      'thing:western-tide-council: 0',
      'thing:tide-council: 1',
    ]);
    assert.deepEqual(
      entitiesOf({ a: `The {o:Tide-X} sat ${matter}`, b: `{o:X} sat ${matter}` }).filter((line) =>
        /x:/u.test(line),
      ),
      ['thing:tide-x: a', 'thing:x: b'],
    );
    const court = (name: string): string => `The {o:${name}} sat ${matter}`;
    assert.deepEqual(councils(court('Tarn Supreme Court'), court('Supreme Court')), [
      'thing:tarn-supreme-court: 0',
      'thing:supreme-court: 1',
    ]);
  });
  it('takes several words for a thing where as much speaks for it as for a person of whom nothing is told', () => {
    const firm = '{o:Tarn Rail} grew. {o:Tarn Rail} sold.';
    checkEntities({ a: firm, b: '{p:Tarn Rail} grew.' }, ['thing:tarn-rail: a b']);
    checkEntities({ a: firm, b: 'Mayor {p:Tarn Rail} slept.' }, [
      'thing:tarn-rail: a',
      'person:tarn-rail: b',
    ]);
    checkEntities({ a: '{o:Ola Rail} grew.', b: '{p:Ola Rail} slept.' }, [
      'thing:ola-rail: a',
      'person:ola-rail: b',
    ]);
  });
  it('takes a given name with another one for a person where more speaks for it than for a place', () => {
    const twice = '{p:Peter Tarn} came. {p:Peter Tarn} slept.';
    checkEntities({ a: twice, b: 'at {l:Peter Tarn}. {p:Tarn} sang.' }, ['person:peter-tarn: a b']);
    checkEntities({ a: twice, b: 'at {o:Peter Tarn}.' }, ['person:peter-tarn: a', 'thing:peter-tarn: b']);
  });
  it('joins the names of a war', () => {
    checkEntities({ a: 'in {e:World War II}', b: 'in the {e:Second World War}', c: 'in {e:WWI}' }, [
      'thing:world-war-ii: a b',
      'thing:wwi: c',
    ]);
  });
  it('joins names with one country’s or the United Nations’ names in front', () => {
    checkEntities({ a: 'the {o:US Senate}', b: 'the {o:United States Senate}', c: 'the {o:UK Senate}' }, [
      'thing:us-senate: a b',
      'thing:uk-senate: c',
    ]);
    checkEntities(
      { a: 'the {o:UN Tide Board}', b: 'the {o:United Nations Tide Board}', c: 'the {o:U.N. Tide Board}' },
      ['thing:un-tide-board: a b c'],
    );
  });
  it('joins a well-known body under all its names, and keeps parties of two countries apart', () => {
    checkEntities(
      { a: '{o:ISIS} and {o:UN}', b: '{o:ISIL} and {o:United Nations}', c: '{o:Islamic State}' },
      ['thing:islamic-state: a b c', 'thing:united-nations: a b'],
    );
    checkEntities({ a: '{o:Labour Party}', b: '{o:Labor Party}' }, [
      'thing:labour-party: a',
      'thing:labor-party: b',
    ]);
  });
  it('joins what is a party’s with its members, and calls a state by its whole name', () => {
    checkEntities({ a: 'a {g:Democratic} plan', b: '{g:Democrats} slept.', c: '{g:Republicans} sat.' }, [
      'thing:democratic: a b',
      'thing:republicans: c',
    ]);
    const named = (source: string): string[] => linkEntities([names('a', source)]).map(({ name }) => name);
    assert.deepEqual(named('He left {l:Ariz.} for {l:Oru}.'), ['Arizona', 'Oru']);
    assert.deepEqual(named('A {g:Democratic} plan of {g:Democrats}'), ['Democrats']);
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
    assert.deepEqual(named('{p:Al-Hadi}, {p:Al-Hadi}, {p:Omar al-Hadi}'), ['Omar al-Hadi']);
    assert.deepEqual(named('{p:Lopar Gars}, {p:Lopar Gars}, {p:Maria Lopar Gars}'), ['Maria Lopar Gars']);
    assert.deepEqual(named('{p:J.D. Holt}, {p:Holt}, {p:Holt}'), ['J.D. Holt']);
    assert.deepEqual(named('{w:TIDE}, {w:TIDE initiative}'), ['TIDE']);
    assert.deepEqual(named('{o:Larkspur}, {o:Larkspur}, {o:Larkspur.com}'), ['Larkspur']);
  });
  it('is called by no name in capitals, nor one without its letters with marks, beside the whole one', () => {
    const named = (source: string): string[] => linkEntities([names('a', source)]).map(({ name }) => name);
    assert.deepEqual(named('{l:OSLA}, {l:OSLA}, {l:Osla}'), ['Osla']);
    assert.deepEqual(named('{l:OSLA}, {l:OSLA}'), ['OSLA']);
    const [a, b] = ['Mayor {p:Jos Trnovik} left. {p:Jos Trnovik} won.', 'Mayor {p:José Tórnovik} slept.'];
    assert.deepEqual(
      linkEntities([names('a', a), names('b', b)]).map(({ name }) => name),
      ['José Tórnovik'],
    );
    assert.deepEqual(named('{p:Jose Tarn}, {p:Jose Tarn}, {p:José Tarn}'), ['Jose Tarn']);
  });
  it('tells the airline from the country that is called so as a place', () => {
    const uae = '{l:UAE} won. {l:Emirates} lost.';
    checkEntities({ a: '{o:Emirates} flew.', b: uae }, [
      'thing:emirates: a',
      'thing:united-arab-emirates: b',
    ]);
  });
  it('is called by the usual name of a well-known body, where an article has it', () => {
    const named = (source: string): string[] => linkEntities([names('a', source)]).map(({ name }) => name);
    assert.deepEqual(named('{o:Tories}, {o:Tories}, {o:Conservative Party}'), ['Conservative Party']);
    assert.deepEqual(named('{o:Tories}, {o:Tories}'), ['Tories']);
  });
  it('does not join two companies over a short name', () => {
    checkEntities(
      { a: '{o:Larkspur Foods} rose. {o:Larkspur} won.', b: '{o:Larkspur Media} rose. {o:Larkspur} won.' },
      ['thing:larkspur-foods: a', 'thing:larkspur-media: b'],
    );
  });
  it('joins a short name to the one long name that articles shorten so', () => {
    checkEntities({ a: '{o:Halden Otters} won. {o:Otters} won.', b: '{o:Otters} lost.' }, [
      'thing:halden-otters: a b',
    ]);
    const moss = '{o:Moss Otters} won. {o:Otters} won.';
    checkEntities({ a: '{o:Halden Otters} won. {o:Otters} won.', b: moss, c: '{o:Otters} lost.' }, [
      'thing:halden-otters: a',
      'thing:moss-otters: b',
      'thing:otters: c',
    ]);
  });
  it('joins British and American spellings', () => {
    checkEntities({ a: '{o:Harbour Centre}', b: '{o:Harbor Center}' }, ['thing:harbour-centre: a b']);
  });
  it('joins products in the singular and the plural, and no organisations', () => {
    checkEntities({ a: '{d:Larkphone} sold.', b: '{d:Larkphones} sold.' }, ['thing:larkphone: a b']);
    checkEntities({ a: '{o:Larkspur Time} rose.', b: '{o:Larkspur Times} rose.' }, [
      'thing:larkspur-time: a',
      'thing:larkspur-times: b',
    ]);
  });
  it('keeps a people and its country apart', () => {
    checkEntities({ a: '{g:Indian}', b: '{l:India}' }, ['thing:indian: a', 'thing:india: b']);
  });
  it('lets the clearer evidence decide a type', () => {
    const sources = {
      a: '{o:Larkspur}. {o:Larkspur}. {o:Larkspur}. {o:Larkspur}. {o:Larkspur}.',
      b: '{p:Larkspur}.',
    };
    checkEntities(sources, ['thing:larkspur: a b']);
  });
});
