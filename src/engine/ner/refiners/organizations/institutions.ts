import { INSTITUTIONS, STATES_WITH_CAMPUSES } from '../../data/bodies.data';
import { wordSet } from '../../../collections';
import { isListedCountry, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Listed } from '../../lexicon';

const PERSON_OR_PLACE: ReadonlySet<DraftName['type']> = new Set(['person', 'place', 'organization']);

/** What couples found. */
const OF_TWO = wordSet('foundation fund trust center centre institute library museum hall school');

/** First words of towns with a part of the University of California. */
const CAMPUSES = wordSet('Berkeley Davis Irvine Los Merced Riverside San Santa');

/** "Ada Moreno" and "Memorial Hospital" side by side are one hospital; "University of Texas at Austin" is one university. */
export const institutions: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    if (before && (isNamedAfter(reading, before, name) || isOfTwo(reading, before, name)))
      result[result.length - 1] = { ...name, first: before.first };
    else if (before && isCampus(reading, before, name))
      result[result.length - 1] = { ...before, end: name.end };
    else result.push(cutAdviser(reading, cutAttorney(reading, name)));
  }
  return result;
};

/** Whether an institution's name stands right behind that of a person, so that both are its name. */
function isNamedAfter(reading: TokenReading, before: DraftName, { first, end, type }: DraftName): boolean {
  return (
    before.end === first &&
    end - first >= 2 &&
    PERSON_OR_PLACE.has(before.type) &&
    (type === 'organization' || type === 'place') &&
    INSTITUTIONS.has(reading.lower(end - 1))
  );
}

/** "The Ada and Olu Moreno Foundation": whether a given name and "and" stand before what is named after two people. */
function isOfTwo(reading: TokenReading, before: DraftName, { first, end, type }: DraftName): boolean {
  const given = (i: number): boolean => reading.isListed(i, Listed.PersonName);
  return (
    type === 'organization' &&
    before.type !== 'organization' &&
    first === before.end + 1 &&
    /^(?:and|&)$/u.test(reading.text(before.end)) &&
    end - first >= 3 &&
    OF_TWO.has(reading.lower(end - 1)) &&
    reading.lower(before.first - 1) === 'the' &&
    given(before.first) &&
    given(first)
  );
}

function isCampus(reading: TokenReading, before: DraftName, { first, end, type }: DraftName): boolean {
  return (
    before.type === 'organization' &&
    type !== 'person' &&
    first === before.end + 1 &&
    end - first <= 2 &&
    (reading.text(before.end) === 'at' || isCalifornian(reading, before, first)) &&
    STATES_WITH_CAMPUSES.has(reading.lower(before.end - 1)) &&
    reading.lowerWords(before.first, before.end).includes('university')
  );
}

/** "University of California, Davis". */
function isCalifornian(reading: TokenReading, before: DraftName, first: number): boolean {
  return (
    reading.text(before.end) === ',' &&
    reading.lower(before.end - 1) === 'california' &&
    CAMPUSES.has(reading.text(first))
  );
}

/** "US National Security Adviser": a country's. */
function cutAdviser(reading: TokenReading, name: DraftName): DraftName {
  const { first, end } = name;
  const office =
    end - first === 3 &&
    reading.text(end - 2) === 'National' &&
    reading.text(end - 1) === 'Security' &&
    /^Advis[eo]r$/u.test(reading.text(end)) &&
    isListedCountry(reading, first);
  return office ? { ...name, end: first + 1, type: 'place' } : name;
}

/** "Cook County State's Attorney": an attorney of the state in a county. */
function cutAttorney(reading: TokenReading, name: DraftName): DraftName {
  const { first, end } = name;
  const office =
    end - first > 1 &&
    reading.text(end - 1) === 'State' &&
    /^['’]s$/u.test(reading.text(end)) &&
    reading.text(end + 1) === 'Attorney';
  return office ? { ...name, end: end - 1 } : name;
}
