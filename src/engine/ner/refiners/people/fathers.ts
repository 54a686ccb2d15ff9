import type { DraftName, Refiner } from '../../draft';

/** "Son of" and "daughter of" in Arabic and Malay names. */
const OF_FATHER: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'binti']);

/** "Siti Aminah binti Omar": a person's name and the father's behind "daughter of" are one name. */
export const fathers: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    const isFather =
      before?.type === 'person' &&
      name.type === 'person' &&
      name.first === before.end + 1 &&
      OF_FATHER.has(reading.text(before.end));
    if (isFather) result[result.length - 1] = { ...name, first: before.first };
    else result.push(name);
  }
  return result;
};
