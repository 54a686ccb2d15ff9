import type { DraftName, TokenReading, Refiner } from '../../draft';

const DISTRICT: ReadonlySet<string> = new Set(['d.c.', 'd.c', 'dc']);

/** "Washington, D.C." is one name. */
export const washington: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    if (before && isDistrict(reading, name) && follows(reading, before, name))
      result[result.length - 1] = { ...before, end: name.end, type: 'place' };
    else if (isDistrict(reading, name) && isBare(reading, name, before))
      result.push({ ...name, first: name.first - 2, type: 'place' });
    else result.push(name);
  }
  return result;
};

function isDistrict(reading: TokenReading, { first, end }: DraftName): boolean {
  return DISTRICT.has(reading.lowerWords(first, end).join(''));
}

/** Whether "Washington," stands before the district and in no name: in capitals, where a dateline follows a headline. */
function isBare(reading: TokenReading, { first }: DraftName, before: DraftName | undefined): boolean {
  return (
    reading.text(first - 1) === ',' &&
    reading.lower(first - 2) === 'washington' &&
    (before?.end ?? 0) <= first - 2
  );
}

/** Whether nothing but a comma stands between "Washington" and the name behind it. */
function follows(reading: TokenReading, before: DraftName, { first }: DraftName): boolean {
  const gap = first - before.end;
  return (
    reading.lower(before.end - 1) === 'washington' &&
    (gap === 0 || (gap === 1 && reading.text(before.end) === ','))
  );
}
