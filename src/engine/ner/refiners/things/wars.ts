import { withNames, withoutOverlaps, type DraftName, type Refiner } from '../../draft';

/** "The War in Norvale": with its capital, the war's name goes on to the place where it is. */
export const wars: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  names.forEach((name, k) => {
    const next = names[k + 1];
    const war =
      name.type === 'misc' &&
      name.end - name.first === 1 &&
      reading.text(name.first) === 'War' &&
      reading.lower(name.first - 1) === 'the' &&
      next?.type === 'place' &&
      next.first === name.end + 1 &&
      /^(?:in|on)$/u.test(reading.text(name.end));
    if (war) found.push({ ...name, end: next.end, type: 'event' });
  });
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};
