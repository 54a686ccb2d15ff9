import { BEFORE_CRAFT, NAMED_CRAFT, ROBOTS, WEAPONS } from '../../data/models.data';
import {
  familiesOf,
  isTitled,
  retypedByNext,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';

/**
 * "Moreno rifles", "Orvaner capsule": what seems a person before a weapon or a craft is its name, unless the article has that
 * person in full; so it is wherever else the article has it.
 */
export const weapons: Refiner = (reading, names) => {
  const told = retypedByNext(reading, names, (name) => mayBeThing(name) && isNamed(reading, name), 'product');
  const things = new Map<string, DraftName>();
  for (const name of told)
    if ((name.type === 'product' || name.type === 'misc') && isNamed(reading, name))
      things.set(reading.text(name.first), name);
  if (things.size === 0) return told;
  for (const family of familiesOf(reading, names)) things.delete(family);
  for (const { first } of names) if (isTitled(reading, first)) things.delete(reading.text(first));
  return told.map((name) => alike(reading, name, things));
};

const NAMING: ReadonlySet<string> = new Set(['named', 'called', 'dubbed', 'nicknamed']);

function mayBeThing({ first, end, type }: DraftName): boolean {
  return type === 'person' && end - first === 1;
}

/** Whether its kind stands behind a name of one word, or before it: "its lander, |Norvale|,", "a rover named |Norvale|". */
function isNamed(reading: TokenReading, { first, end }: DraftName): boolean {
  if (end - first > 1 || isTitled(reading, first)) return false;
  const kind = BEFORE_CRAFT.has(reading.text(end)) ? end + 1 : end;
  if (WEAPONS.has(reading.text(kind)) || NAMED_CRAFT.has(reading.text(kind))) return true;
  const before = reading.text(first - 1);
  const isCalled = NAMING.has(before) || (before === ',' && reading.text(end) === ',');
  return isCalled && ROBOTS.has(reading.text(first - 2));
}

/** A name with the type that it has where its kind stands behind it. */
function alike(reading: TokenReading, name: DraftName, things: ReadonlyMap<string, DraftName>): DraftName {
  const thing = mayBeThing(name) ? things.get(reading.text(name.first)) : undefined;
  if (!thing) return name;
  const evidence = { kind: 'elsewhere' as const, span: reading.span(thing.first, thing.end) };
  return { ...name, type: 'product', evidence: [...name.evidence, evidence] };
}
