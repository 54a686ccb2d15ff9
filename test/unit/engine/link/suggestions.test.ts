import assert from 'node:assert/strict';
import { linkEntities, suggestMerges } from '../../../../src/engine/link';
import { names } from './marked';

/** Each suggestion as `id + id: relation, role, number of others in company`. */
function suggestions(sources: Readonly<Record<string, string>>): string[] {
  const articles = Object.entries(sources).map(([id, source]) => names(id, source));
  return suggestMerges(linkEntities(articles)).map(({ entities: [a, b], reasons }) => {
    const words = reasons.map((reason) => {
      if (reason.kind === 'name') return reason.relation;
      return reason.kind === 'role' ? reason.role : `beside ${String(reason.entities.length)}`;
    });
    return `${a.id} + ${b.id}: ${words.join(', ')}`;
  });
}

function check(sources: Readonly<Record<string, string>>, expected: readonly string[]): void {
  assert.deepEqual(suggestions(sources), expected);
}

describe('suggestions of entities that may be one', () => {
  const SMITHS = {
    a: '{p:Adam Smith} saw {p:Ida Lind} and {p:Jon Dahl}.',
    b: 'Mayor {p:Jane Smith} sailed with {p:Una Moe}.',
    c: 'Mayor {p:Smith} saw {p:Ida Lind} and {p:Jon Dahl} with {p:Una Moe}.',
  };
  it('are a surname that is left open and each bearer for whom something speaks', () => {
    check(SMITHS, [
      'person:jane-smith + person:smith: short, mayor, beside 1',
      'person:adam-smith + person:smith: short, beside 2',
    ]);
  });
  it('are names that one letter tells apart, beside the same others', () => {
    check(
      {
        a: '{p:Ola Bergsviken} saw {p:Ida Lind}.',
        b: 'Mayor {p:Ola Bergsvikan} came.',
        c: 'Mayor {p:Ola Bergsviken} came.',
      },
      ['person:ola-bergsviken + person:ola-bergsvikan: spelling, mayor'],
    );
  });
  it('are namesakes that the machine kept apart, where they keep the same company', () => {
    const a =
      'Striker {p:Ola Berg}, {o:Halden Otters}, {o:Moss Bears}, {l:Halden}, {p:Ida Lind}, {p:Jon Dahl}.';
    const b = 'Senator {p:Ola Berg} met {p:Una Moe} of the {o:Tide Board} in {l:Oslo} about {w:Tide Act}.';
    check({ a, b }, []);
  });
  it('are no people whose full names contradict each other', () => {
    check({ a: 'Mayor {p:Adam Smith} saw {p:Ida Lind}.', b: 'Mayor {p:Jane Smith} saw {p:Ida Lind}.' }, []);
  });
  it('are no people whom one article names both', () => {
    check(
      { a: 'Mayor {p:Ola Bergsviken} met mayor {p:Ola Bergsvikan} and {p:Ida Lind} and {p:Jon Dahl}.' },
      [],
    );
  });
  it('need more than a name that fits', () => {
    check({ a: '{p:Ola Bergsviken} sailed.', b: '{p:Ola Bergsvikan} sailed.' }, []);
  });
  it('are the same in whatever order the entities come', () => {
    const articles = Object.entries({
      ...SMITHS,
      d: 'Mayor {p:Ola Bergsvikan} came.',
      e: 'Mayor {p:Ola Bergsviken} came.',
    }).map(([id, source]) => names(id, source));
    const entities = linkEntities(articles);
    assert.deepEqual(suggestMerges([...entities].reverse()), suggestMerges(entities));
    assert.equal(suggestMerges(entities).length, 3);
  });
});
