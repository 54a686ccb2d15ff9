import assert from 'node:assert/strict';
import { linkEntities, type ArticleNames } from '../../../../src/engine/link';
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
      'person:william-tarn: a b',
      'place:halden: a b',
    ]);
    check({ a: '{p:W. Tarn} in {l:Halden}', b: '{p:William Tarn} in {l:Halden}' }, [
      'person:william-tarn: a b',
      'place:halden: a b',
    ]);
  });
  it('joins a misspelt name about the same matter only', () => {
    check(
      {
        a: '{p:Ola Bergsviken} of {o:Larkspur} in {l:Halden}',
        b: '{p:Ola Bergsvikan} of {o:Larkspur} in {l:Halden}',
      },
      ['person:ola-bergsvikan: a b', 'organization:larkspur: a b', 'place:halden: a b'],
    );
    check({ a: '{p:Ola Bergsviken} sailed.', b: '{p:Ola Bergsvikan} sailed.' }, [
      'person:ola-bergsviken: a',
      'person:ola-bergsvikan: b',
    ]);
  });
  it('keeps apart who only may be one', () => {
    check({ a: '{p:W. Tarn} in {l:Halden}', b: '{p:William Tarn} in {l:Oslo}' }, [
      'person:w-tarn: a',
      'place:halden: a',
      'person:william-tarn: b',
      'place:oslo: b',
    ]);
  });
  it('keeps two people of one surname apart, and a bare surname unresolved', () => {
    check({ a: '{p:Adam Smith} sailed.', b: '{p:Jane Smith} sailed.', c: '{p:Smith} sailed.' }, [
      'person:adam-smith: a',
      'person:jane-smith: b',
      'person:smith: c',
    ]);
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
        'organization:larkspur-foods: a c',
        'place:halden: a c',
        'person:jane-smith: b',
        'organization:tide-board: b',
        'place:oslo: b',
      ],
    );
  });
  it('keeps namesakes apart by their fields of life', () => {
    const a =
      'Striker {p:Ola Berg} of {o:Halden Otters} beat {o:Moss Bears} in {l:Halden} before {p:Ida Lind}.';
    const b = 'Senator {p:Ola Berg} met {p:Jon Dahl} of the {o:Tide Board} in {l:Oslo} about {w:Tide Act}.';
    const bergs = (sources: Readonly<Record<string, string>>): string[] =>
      entities(sources).filter((entity) => entity.includes('berg'));
    assert.deepEqual(bergs({ a, b }), ['person:ola-berg: a', 'person:ola-berg~senator: b']);
    assert.deepEqual(bergs({ a, b: `${b} {p:Ida Lind} came.` }), ['person:ola-berg: a b']);
  });
  it('never joins a common given name to a surname', () => {
    check({ a: '{p:James} was nine.', b: '{p:Ruth James} sailed.' }, [
      'person:james: a',
      'person:ruth-james: b',
    ]);
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
      'place:united-states: a b c',
      'place:delhi: a b',
    ]);
  });
  it('joins an acronym in one article to the expansion in another', () => {
    check({ a: '{o:OHS} sailed.', b: '{o:Office of Harbour Safety} sailed.' }, [
      'organization:office-of-harbour-safety: a b',
    ]);
  });
  it('joins names with and without a country', () => {
    check({ a: 'the {o:US Tide Board}', b: 'the {o:Tide Board}' }, ['organization:tide-board: a b']);
    check({ a: 'the {o:US Tide Board}', b: 'the {o:Tide Board}', c: 'the {o:UK Tide Board}' }, [
      'organization:us-tide-board: a',
      'organization:tide-board: b',
      'organization:uk-tide-board: c',
    ]);
  });
  it('does not join two companies over a short name', () => {
    check(
      { a: '{o:Larkspur Foods} rose. {o:Larkspur} won.', b: '{o:Larkspur Media} rose. {o:Larkspur} won.' },
      ['organization:larkspur-foods: a', 'organization:larkspur-media: b'],
    );
  });
  it('keeps a people and its country apart', () => {
    check({ a: '{g:Indian}', b: '{l:India}' }, ['group:indian: a', 'place:india: b']);
  });
  it('lets the clearer evidence decide a type', () => {
    const sources = {
      a: '{o:Larkspur}. {o:Larkspur}. {o:Larkspur}. {o:Larkspur}. {o:Larkspur}.',
      b: '{p:Larkspur}.',
    };
    check(sources, ['organization:larkspur: a b']);
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
