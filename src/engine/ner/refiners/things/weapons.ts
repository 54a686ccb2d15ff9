import { WEAPONS } from '../../data/models.data';
import { isTitled, retypedByNext, type DraftName, type TokenReading, type Refiner } from '../../draft';

/** "Moreno rifles": what seems a person before a weapon is its name, unless the article has that person in full. */
export const weapons: Refiner = (reading, names) =>
  retypedByNext(reading, names, (name) => isWeapon(reading, name), 'product');

function isWeapon(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return (
    type === 'person' && end - first === 1 && WEAPONS.has(reading.text(end)) && !isTitled(reading, first)
  );
}
