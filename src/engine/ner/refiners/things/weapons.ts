import { WEAPONS } from '../../data/models.data';
import { familiesOf, type Refiner } from '../../draft';
import { Listed } from '../../lexicon';

/** "Moreno rifles": what seems a person before a weapon is its name, unless the article has that person in full. */
export const weapons: Refiner = (reading, names) => {
  const told = names.filter(
    ({ first, end, type }) =>
      type === 'person' &&
      end - first === 1 &&
      WEAPONS.has(reading.text(end)) &&
      ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) === 0,
  );
  if (told.length === 0) return names;
  const families = familiesOf(reading, names);
  const chosen = new Set(told.filter(({ first }) => !families.has(reading.text(first))));
  return names.map((name) => {
    if (!chosen.has(name)) return name;
    const evidence = { kind: 'form' as const, span: reading.span(name.end, name.end + 1) };
    return { ...name, type: 'product', evidence: [...name.evidence, evidence] };
  });
};
