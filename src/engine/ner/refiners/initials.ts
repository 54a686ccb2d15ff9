import type { DraftName, Reading, Refiner } from '../draft';

const INITIAL = /^\p{Lu}\.$/u;
const JUNIOR = /^(?:Jr|Sr)\.?$|^I{2,3}$/u;

/** Initials and "Jr." belong to the person's name that they stand beside: "K. Michael Stevens", "Elena B. Prado, Jr.". */
export const initials: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    if (name.type !== 'person') {
      result.push(name);
      continue;
    }
    let { first, end } = name;
    while (INITIAL.test(reading.text(first - 1)) && first - 1 >= (result.at(-1)?.end ?? 0)) first--;
    if (JUNIOR.test(reading.text(end))) end++;
    else if (reading.text(end) === ',' && JUNIOR.test(reading.text(end + 1))) end += 2;
    const before = result.at(-1);
    if (before?.type === 'person' && joins(reading, before, name, first)) {
      result[result.length - 1] = { ...before, end };
    } else result.push(first === name.first && end === name.end ? name : { ...name, first, end });
  }
  return result;
};

/** Whether nothing but initials stands between two parts of a person's name. */
function joins(reading: Reading, before: DraftName, name: DraftName, first: number): boolean {
  return first === before.end && first < name.first && !/['’]/u.test(reading.text(before.end - 1));
}
