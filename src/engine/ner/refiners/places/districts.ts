import { wordSet } from '../../../collections';
import { isTitled, type DraftName, type TokenReading, type Refiner } from '../../draft';

/** What Korean and Japanese hang to the names of places with a hyphen: ward, city, village; not what is an English word, too ("gun"). */
const SUFFIXES = wordSet('dong gu si eup myeon ri ku shi machi mura');

/** "Samsung-dong", "Shibuya-ku": the small word behind the hyphen belongs to the place; "Ward 4". */
export const districts: Refiner = (reading, names) =>
  names.map((name, k) => {
    if (isWard(reading, name)) return asPlace(reading, name, 1);
    return isDistrict(reading, name, names[k + 1]) ? asPlace(reading, name, 2) : name;
  });

/** "The Ward 4 seat": a part of a town by its number. */
function isWard(reading: TokenReading, { first, end }: DraftName): boolean {
  return (
    end - first === 1 &&
    reading.text(first) === 'Ward' &&
    /^\d{1,3}$/u.test(reading.text(end)) &&
    !reading.startsLine(end) &&
    !isTitled(reading, first)
  );
}

function isDistrict(reading: TokenReading, { first, end }: DraftName, next: DraftName | undefined): boolean {
  return (
    end - first === 1 &&
    reading.isHyphen(end) &&
    SUFFIXES.has(reading.text(end + 1)) &&
    !reading.isHyphen(end + 2) &&
    (next?.first ?? Infinity) >= end + 2
  );
}

/** The name as a place, with so many tokens more. */
function asPlace(reading: TokenReading, name: DraftName, more: number): DraftName {
  const span = reading.span(name.end, name.end + more);
  return {
    ...name,
    end: name.end + more,
    type: 'place',
    evidence: [...name.evidence, { kind: 'form', span }],
  };
}
