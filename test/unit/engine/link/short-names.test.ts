import assert from 'node:assert/strict';
import { linkEntities } from '../../../../src/engine/link';
import { names } from './marked';

function check(sources: Readonly<Record<string, string>>, expected: readonly string[]): void {
  const articles = Object.entries(sources).map(([id, source]) => names(id, source));
  const found = linkEntities(articles).map(({ id, articles: where }) => `${id}: ${where.join(' ')}`);
  assert.deepEqual(found, expected);
}

describe('a bare name of one article and the full names of others', () => {
  const lind = { a: '{p:Karl Lind} sailed.', b: '{p:Ida Lind} sailed.' };
  it('is nobody’s of the other sex', () => {
    check({ ...lind, c: 'Mrs {p:Lind} slept.' }, ['person:karl-lind: a', 'person:ida-lind: b c']);
    check({ ...lind, c: '{p:Lind} slept.' }, ['person:karl-lind: a', 'person:ida-lind: b', 'person:lind: c']);
    check({ a: lind.a, c: 'Mrs {p:Lind} slept.' }, ['person:karl-lind: a', 'person:lind: c']);
  });
  it('is, beside another bearer, his who has its office', () => {
    const c = 'Sheriff {p:Lind} was ahead of {p:Ida Lind}.';
    check({ a: `Sheriff ${lind.a}`, c }, ['person:karl-lind: a c', 'person:ida-lind: c']);
    check({ a: lind.a, c }, ['person:karl-lind: a', 'person:lind: c', 'person:ida-lind: c']);
  });
  it('is within a full name what its own article calls the bearer by', () => {
    const [a, b] = ['{p:Rosa Quiroga Mayta} spoke.', 'Prosecutor {p:Quiroga} spoke.'];
    check({ a: `${a} {p:Quiroga} left.`, b }, ['person:rosa-mayta: a b']);
    check({ a, b }, ['person:rosa-mayta: a', 'person:quiroga: b']);
  });
});

describe('bare names of several articles', () => {
  it('are one’s in a small folder where few bear them', () => {
    check({ a: '{p:Sudarmo} sailed.', b: '{p:Sudarmo} slept.' }, ['person:sudarmo: a b']);
    check({ a: '{p:Smith} sailed.', b: '{p:Smith} slept.' }, ['person:smith: a', 'person:smith@b: b']);
    check({ a: 'Mr {p:Sudarmo} sailed.', b: 'Mrs {p:Sudarmo} slept.' }, [
      'person:sudarmo: a',
      'person:sudarmo@b: b',
    ]);
  });
  it('are not one’s in an office, where several bear them', () => {
    const matter = 'of {o:Larkspur}, {o:Tarn Media}, {o:Oru Tide} and {o:Moss Yard}';
    const at = ['thing:larkspur', 'thing:tarn-media', 'thing:oru-tide', 'thing:moss-yard'];
    const known = { a: '{p:Karl Lind} sailed.', b: '{p:Paul Lind} sailed.' };
    const where = (ids: string): string[] => at.map((id) => `${id}: ${ids}`);
    check({ ...known, c: `{p:Lind} ${matter}`, d: `{p:Lind} ${matter}` }, [
      'person:karl-lind: a',
      'person:paul-lind: b',
      'person:lind: c d',
      ...where('c d'),
    ]);
    check({ ...known, c: `{p:Lind} ${matter}`, d: `Senator {p:Lind} ${matter}` }, [
      'person:karl-lind: a',
      'person:paul-lind: b',
      'person:lind: c',
      ...where('c d'),
      'person:lind@d: d',
    ]);
  });
});

describe('a longer name of another article', () => {
  it('is the same person’s where it adds a name before it, or that of a couple', () => {
    check({ a: '{p:Venkat Rao} sailed.', b: '{p:K. Venkat Rao} slept.' }, ['person:venkat-rao: a b']);
    check({ a: '{p:Aisha Danmoss} sailed.', b: '{p:Aisha Danmoss-Cole} slept.' }, [
      'person:aisha-danmoss: a b',
    ]);
    check({ a: '{p:Luis Ortega} sailed.', b: '{p:Luis Ortega Blanco} slept.' }, [
      'person:luis-ortega: a',
      'person:luis-blanco: b',
    ]);
  });
});
