import { ACTING } from '../../data/telling.data';
import { isFullName, ownersOf, withNames, type DraftName, type Refiner } from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** A surname is known from a full name that is this sure, in log odds. */
const CLEAR = 0.6;

/**
 * "Olga Major … Major led": a surname that is an ordinary word, which no rule that only looks at the word may trust, is its
 * bearer's where one is named before and it acts like a person.
 */
export const plainSurnames: Refiner = (reading, names) => {
  const bearers = new Map<string, DraftName>();
  for (const name of names) {
    const { end, margin } = name;
    const family = reading.form(end - 1);
    const full = isFullName(name) && margin >= CLEAR;
    if (
      full &&
      family?.casing === Casing.Capitalized &&
      (family.listed & ORDINARY) !== 0 &&
      !bearers.has(family.text)
    )
      bearers.set(family.text, name);
  }
  if (bearers.size === 0) return names;
  const owners = ownersOf(reading, names);
  const found: DraftName[] = [];
  for (let i = 0; i < reading.count; i++) {
    const bearer = owners[i] < 0 ? bearers.get(reading.text(i)) : undefined;
    if (!bearer || bearer.end > i || !ACTING.has(reading.text(i + 1)) || /^the$/iu.test(reading.text(i - 1)))
      continue;
    const evidence = [{ kind: 'elsewhere' as const, span: reading.span(bearer.first, bearer.end) }];
    found.push({ first: i, end: i + 1, type: 'person', margin: bearer.margin, evidence });
  }
  return withNames(names, found);
};

const ORDINARY = Listed.Title | Listed.PlaceWord | Listed.CommonWord;
