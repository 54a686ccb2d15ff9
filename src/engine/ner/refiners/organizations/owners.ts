import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.1;
const PERSONS = Listed.PersonName | Listed.Title;
/** Tokens of ", also known as" at most. */
const LONGEST_ALIAS_LINK = 4;
const ALIAS = /^(?:alias|a\.k\.a\.|aka|nicknamed)$/u;

/**
 * "Golmar's Ada Moreno": who has people of full names is no person, unless the tagger is sure or the article has that person;
 * "Ada Moreno, known as ADMO": who a person is known as is one.
 */
export const owners: Refiner = (reading, names) => {
  const people = new Set<string>();
  for (const { type, first, end } of names)
    if (type === 'person' && end - first > 1) for (let i = first; i < end; i++) people.add(reading.text(i));
  return names.map((name, k) => {
    const before = names[k - 1];
    if (before?.type === 'person' && isAlias(reading, before, name)) return { ...name, type: 'person' };
    const next = names[k + 1];
    if (!next || !isOwner(reading, name, next) || people.has(reading.text(name.first))) return name;
    const evidence = [...name.evidence, { kind: 'form' as const, span: reading.span(name.end, next.end) }];
    return { ...name, type: 'organization', evidence };
  });
};

/** Whether a single word that the tagger takes for a person, unsurely, has a person of a full name. */
function isOwner(reading: TokenReading, { first, end, type, margin }: DraftName, next: DraftName): boolean {
  const form = reading.form(first);
  return (
    type === 'person' &&
    end - first === 1 &&
    margin > 0 &&
    margin < SURE &&
    next.type === 'person' &&
    next.end - next.first > 1 &&
    next.first === end + 1 &&
    /^['’]s?$/u.test(reading.text(end)) &&
    form !== undefined &&
    form.casing !== Casing.Initial &&
    (form.listed & PERSONS) === 0
  );
}

/** Whether "known as" or "alias" and at most a comma stand between a person and a name of one word. */
function isAlias(reading: TokenReading, before: DraftName, { first, end, type }: DraftName): boolean {
  if (type !== 'organization' && type !== 'misc' && type !== 'place') return false;
  const words = reading.lowerWords(before.end, first).filter((word) => word !== ',');
  const known = words.join(' ');
  return (
    end - first === 1 &&
    first - before.end <= LONGEST_ALIAS_LINK &&
    (known === 'known as' || known === 'also known as' || ALIAS.test(known))
  );
}
