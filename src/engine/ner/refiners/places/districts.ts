import { wordSet } from '../../../collections';
import type { DraftName, TokenReading, Refiner } from '../../draft';

/** What Korean and Japanese hang to the names of places with a hyphen: ward, city, village; not what is an English word, too ("gun"). */
const SUFFIXES = wordSet('dong gu si eup myeon ri ku shi machi mura');

/** "Samsung-dong", "Shibuya-ku": the small word behind the hyphen belongs to the place. */
export const districts: Refiner = (reading, names) =>
  names.map((name, k) => (isDistrict(reading, name, names[k + 1]) ? asPlace(reading, name) : name));

function isDistrict(reading: TokenReading, { first, end }: DraftName, next: DraftName | undefined): boolean {
  return (
    end - first === 1 &&
    reading.isHyphen(end) &&
    SUFFIXES.has(reading.text(end + 1)) &&
    !reading.isHyphen(end + 2) &&
    (next?.first ?? Infinity) >= end + 2
  );
}

function asPlace(reading: TokenReading, name: DraftName): DraftName {
  const span = reading.span(name.end, name.end + 2);
  return { ...name, end: name.end + 2, type: 'place', evidence: [...name.evidence, { kind: 'form', span }] };
}
