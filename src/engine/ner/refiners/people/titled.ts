import { TITLES_OF_PEOPLE } from '../../data/titles.data';
import { ownersOf, withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

const NO_PERSON =
  Listed.Calendar |
  Listed.PlaceWord |
  Listed.OrganizationWord |
  Listed.Title |
  Listed.EventWord |
  Listed.Country |
  Listed.Region;
const LONGEST = 3;

/** "Mayor Norvale Breed": capitalised words in no name behind a title are a person. */
export const titled: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  for (let i = 0; i + 1 < reading.count; i++) {
    if (reading.form(i)?.casing === Casing.Lower || !TITLES_OF_PEOPLE.has(reading.text(i))) continue;
    owners ??= ownersOf(reading, names);
    let end = i + 1;
    for (; end <= i + LONGEST; end++) {
      const form = reading.form(end);
      if (form?.casing !== Casing.Capitalized || owners[end] >= 0 || isOrdinary(reading, end)) break;
    }
    const next = reading.form(end)?.casing ?? Casing.Sign;
    if (end === i + 1 || next === Casing.Capitalized || next === Casing.Upper || owners[i] >= 0) continue;
    const evidence = [{ kind: 'title' as const, span: reading.span(i, i + 1) }];
    found.push({ first: i + 1, end, type: 'person', margin: 0, evidence });
  }
  return found.length ? withNames(names, found) : names;
};

/** A word of places, offices or the calendar, or one that the article writes small, too. */
function isOrdinary(reading: TokenReading, i: number): boolean {
  const small = reading.context.small[reading.forms.lowerId(i)];
  return small > 0 || reading.isListed(i, NO_PERSON);
}
