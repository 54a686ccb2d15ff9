import type { DraftName, Refiner } from '../draft';

const DISTRICT: ReadonlySet<string> = new Set(['d.c.', 'd.c', 'dc']);

/** "Washington, D.C." is one name. */
export const washington: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    const gap = before ? reading.lowerWords(before.end, name.first).join('') : 'none';
    const joins =
      before &&
      (gap === ',' || gap === '') &&
      name.end - name.first === 1 &&
      DISTRICT.has(reading.lower(name.first));
    if (joins && reading.lower(before.end - 1) === 'washington')
      result[result.length - 1] = { ...before, end: name.end, type: 'place' };
    else result.push(name);
  }
  return result;
};
