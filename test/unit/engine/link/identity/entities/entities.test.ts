import assert from 'node:assert/strict';
import {
  chainNamesOf,
  linkEntities,
  type ArticleNames,
  type ChainRef,
  type IdentityConstraints,
} from '../../../../../../src/engine/link';
import { names } from '../../marked';

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
  it('have the name of a thing without its maker, where it is mostly called so', () => {
    const called = (source: string): string | undefined =>
      linkEntities([names('a', `{o:Orvane} sold. ${source}`)]).find(({ type }) => type === 'product')?.name;
    const fell = '{d:Tern} fell. ';
    assert.equal(called(`{d:Orvane Tern} rose. ${fell.repeat(4)}`), 'Tern');
    assert.equal(called(`{d:Orvane Tern} rose. ${fell}`), 'Orvane Tern');
    assert.equal(called(`{d:MV Tern} rose. ${fell.repeat(4)}`), 'MV Tern');
  });
  it('have the name of a place in small letters that only datelines have, in capitals', () => {
    const called = (...sources: string[]): string[] =>
      linkEntities(sources.map((source, i) => names(`${String(i)}.txt`, source))).map(({ name }) => name);
    assert.deepEqual(called('{l:HARWICK-ON-TARN} – It rained.'), ['Harwick-on-Tarn']);
    assert.deepEqual(called('{l:ST. VANE, ME} – It rained.'), ['St. Vane, ME']);
    assert.deepEqual(called('{l:US HARBOUR} – It rained.'), ['US Harbour']);
    assert.deepEqual(called('{l:OTMV} – It rained.', '{o:ORVANE} sold.'), ['OTMV', 'ORVANE']);
    assert.deepEqual(called('{l:McVANE} – It rained.'), ['McVANE']);
  });
  it('are none where there are no articles', () => assert.deepEqual(linkEntities([]), []));
});
