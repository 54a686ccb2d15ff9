import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  linkEntities,
  Linker,
  UNCONSTRAINED,
  type ArticleNames,
  type IdentityConstraints,
} from '../../../../src/engine/link';
import { names } from './marked';

/** Names that fall together, or nearly, in every way that identity knows. */
const NAMES = [
  '{p:Ola Berg}', '{p:Berg}', '{p:O. Berg}', '{p:Ola N. Berg}', 'Senator {p:Ola Berg}', 'Striker {p:Ola Berg}', '{p:Ida Berg}',
  'Mr {p:Berg}', '{p:Bill Tarn}', '{p:William Tarn}', '{p:Tarn}', '{p:Ola Bergsviken}', '{p:Ola Bergsvikan}', '{p:Xo Ling}',
  '{p:Ling Xo}', '{p:Xo}', '{o:Berg}', '{o:Larkspur}', '{o:Larkspur Foods}', '{o:Larkspur Media}', '{o:Larkspur Inc.}',
  '{l:Larkspur}', '{o:US Tide Board}', '{o:Tide Board}', '{o:UK Tide Board}', '{o:UK-US Tide Board}', '{o:TB}', '{o:Office of Harbour Safety}', '{o:OHS}',
  '{o:Office of Hill Sheep}', '{l:US}', '{l:United States}', '{l:Halden}', '{l:Oslo}', '{w:Tide Act}', '{x:Tide Act}', '{g:Danes}',
  '{o:Halden Otters}', '{o:Moss Otters}', '{o:Otters}', '{d:Larkphone}', '{d:Larkphones}', '{p:Kim Bo Ra}', '{p:Kim}', '{p:Ola Berg Jr.}',
  '{p:Jon Dahl}', '{p:Una Moe}', '{p:Ada Lind}', 'the rain', 'Mayor {p:Tarn}',
  '{o:Senate}', '{o:US Senate}', '{o:UK Senate}', '{l:Michigan}', '{l:Mich.}', '{p:Ida Lind}, formerly {p:Ida Berg},',
  '{p:Ola Berg} (born {p:Ola Moss})', '{p:Ola Moss}', 'He and his wife, {p:Ida Berg},',
]; // prettier-ignore

const text = fc
  .array(fc.constantFrom(...NAMES), { maxLength: 8 })
  .map((parts) => parts.map((part) => `${part} sailed.`).join(' '));
const ID = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
/** An article that comes or changes, or one that goes. */
const edit = fc.tuple(ID, fc.option(text, { freq: 4 }));
const chain = fc.record({
  article: ID,
  name: fc.constantFrom('ola-berg', 'berg', 'bill-tarn', 'larkspur', 'tide-board', 'ohs', 'larkspur~2'),
});
const constraints: fc.Arbitrary<IdentityConstraints> = fc.record({
  together: fc.array(fc.array(chain, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
  apart: fc.array(fc.tuple(chain, chain), { maxLength: 2 }),
  ids: fc
    .array(fc.tuple(fc.constantFrom('person:ola-berg', 'thing:larkspur@a', 'x'), fc.array(chain, { maxLength: 2 })), { maxLength: 2 })
    .map((entries) => new Map(entries)),
}); // prettier-ignore

/** Makes the edits one after the other, and compares each answer with that of a linker that knows nothing. */
function check(
  base: readonly ArticleNames[],
  edits: readonly (readonly [string, string | null])[],
  given: readonly IdentityConstraints[],
): void {
  const articles = new Map(base.map((article) => [article.id, article]));
  const linker = new Linker();
  linker.link(base, UNCONSTRAINED);
  edits.forEach(([id, source], i) => {
    articles.delete(id);
    if (source !== null) articles.set(id, names(id, source));
    const known = given[i % given.length] ?? UNCONSTRAINED;
    assert.deepEqual(linker.link([...articles.values()], known), linkEntities([...articles.values()], known));
  });
}

describe('a linker of a corpus that changes', function () {
  this.timeout(60_000); // many corpora are linked twice, which a busy machine takes long for

  it('answers as one that sees the corpus for the first time', () => {
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 9 }), (edits) => check([], edits, [])));
  });
  it('does so under constraints that change as well', () => {
    const some = fc.array(constraints, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 7 }), some, (edits, given) =>
        check([], edits, given),
      ),
    );
  });
  it('does so in a folder that is not small', () => {
    const base = Array.from({ length: 50 }, (_, i) => names(`n${String(i)}`, NAMES.filter((_name, j) => (i * 7 + j * 3) % 11 < 2).map((name) => `${name} sailed.`).join(' '))); // prettier-ignore
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => check(base, edits, [])),
      { numRuns: 25 },
    );
  });
  it('does so where names stand in more articles than are compared with one', () => {
    const common = NAMES.filter((name) => /Berg\}|Tarn|Larkspur|Tide|OHS|Safety|Halden\}|Oslo/u.test(name));
    const base = Array.from({ length: 100 }, (_, i) => names(`n${String(i)}`, common.filter((_name, j) => (i * 5 + j * 3) % 7 < 2).map((name) => `${name} sailed.`).join(' '))); // prettier-ignore
    const anywhere = fc.tuple(
      fc.constantFrom('a', 'n1', 'n5', 'n42', 'n88', 'z'),
      fc.option(text, { freq: 4 }),
    );
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 5 }), (edits) => check(base, edits, [])),
      { numRuns: 25 },
    );
  });
  it('answers alike whoever of two bearers of a name was read last, where as much speaks for both', () => {
    const near = '{o:Larkspur}, {o:Tarn Media} and the {l:Old Bridge}';
    const ola = Array.from({ length: 20 }, (_, i) => names(`o${String(i)}`, '{p:Ola Berg} sailed.'));
    const others = [names('a', `{p:Berg} left ${near}.`), names('i', `{p:Ida Berg} left ${near}.`)];
    const linker = new Linker();
    linker.link([...ola, ...others, names('z', `{p:Ola Berg} left ${near}.`)], UNCONSTRAINED);
    const after = [...ola, ...others, names('z', `{p:Ola Berg} left ${near}. {p:Una Moe} slept.`)];
    const now = linker.link(after, UNCONSTRAINED);
    assert.deepEqual(now, linkEntities(after));
    assert.ok(now.find(({ id }) => id === 'person:ola-berg')?.articles.includes('a'));
  });
  it('asks anew whom a short name means where the article of a bearer has come to share its matter', () => {
    const others = Array.from({ length: 60 }, (_, i) => names(`n${String(i)}`, 'The rain fell.'));
    const [a, c] = [
      names('a', 'Dr {p:Pellew} left. The storm hit {l:Halden} and the {o:Moss Institute} closed.'),
      names('c', '{p:Ida Pellew} won the prize in {l:Rome}.'),
    ];
    const b = '{p:Ola Pellew} won the vote. {p:Pellew} spoke.';
    const more = `${b} {p:Pellew} later went to the {o:Moss Institute} in {l:Halden}.`;
    const linker = new Linker();
    linker.link([...others, a, c, names('b', b)], UNCONSTRAINED);
    const after = [...others, a, c, names('b', more)];
    const now = linker.link(after, UNCONSTRAINED);
    assert.deepEqual(now, linkEntities(after));
    assert.deepEqual(now.find(({ id }) => id === 'person:ola-pellew')?.articles, ['a', 'b']);
  });
  it('asks anew whom a president is where a bearer of the name has come to hold an office', () => {
    const president = names('c', 'President {p:Quillfeather} arrived in {l:Halden}.');
    const linker = new Linker();
    linker.link([names('b', 'The actor {p:Ada Quillfeather} spoke.'), president], UNCONSTRAINED);
    const after = [names('b', 'The senator {p:Ada Quillfeather} spoke.'), president];
    const now = linker.link(after, UNCONSTRAINED);
    assert.deepEqual(now, linkEntities(after));
    assert.deepEqual(now.find(({ id }) => id === 'person:ada-quillfeather')?.articles, ['b', 'c']);
  });
  it('keeps the entities that have nothing to do with a change', () => {
    const linker = new Linker();
    const [a, b] = [names('a', '{p:Ola Berg} sailed.'), names('b', '{p:Ida Lind} sailed.')];
    const [berg] = linker.link([a, b], UNCONSTRAINED);
    assert.equal(linker.link([a, names('b', '{p:Una Moe} sailed.')], UNCONSTRAINED)[0], berg);
  });
  it('follows mentions and descriptions that move', () => {
    const linker = new Linker();
    const before = '{p:Una Moe} met the mayor of Moss, {p:Ola Berg}, and {p:Ida Lind}.';
    linker.link([names('a', before)], UNCONSTRAINED);
    const after = [names('a', `{l:Oslo} slept. ${before}`)];
    assert.deepEqual(linker.link(after, UNCONSTRAINED), linkEntities(after));
  });
  it('follows a name that moves while others say that it may be something else', () => {
    const linker = new Linker();
    linker.link([names('a', 'Mr {p:Berg} sailed.')], UNCONSTRAINED);
    const after = [names('a', '{o:Berg} sailed. Mr {p:Berg} sailed.')];
    assert.deepEqual(linker.link(after, UNCONSTRAINED), linkEntities(after));
  });
});
