import { KIN, TELLING_OF_PEOPLE, UNDERGOING } from '../../data/telling.data';
import { wordSet } from '../../../collections';
import { isFullName, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';

const BE: ReadonlySet<string> = new Set(['was', 'is']);
/** The article speaks of the town, too, where its name stands behind one of these. */
const LOCATIVE = wordSet('in to from at near of across outside into around through over toward towards via');

/** "Marlene Norwich … Norwich was born": a town's name is a surname where somebody bears it and it is told of as a person elsewhere or acts like one, never like a town. */
export const townSurnames: Refiner = (reading, names) => {
  const bearers = bearersOf(reading, names);
  if (bearers.size === 0) return names;
  const acting = new Set<string>();
  const towns = new Set<string>();
  for (const { first, end, type } of names) {
    if ((type !== 'place' && type !== 'person') || end - first !== 1) continue;
    const word = reading.text(first);
    if (type === 'person') acting.add(word);
    else if (LOCATIVE.has(reading.lower(first - 1))) towns.add(word);
    else if (actsLikePerson(reading, end)) acting.add(word);
  }
  return names.map((name) => {
    const word = reading.text(name.first);
    const bearer = bearers.get(word);
    if (name.type !== 'place' || name.end - name.first !== 1) return name;
    if (!bearer || bearer.end > name.first || !acting.has(word) || towns.has(word)) return name;
    const span = reading.span(bearer.first, bearer.end);
    return { ...name, type: 'person', evidence: [...name.evidence, { kind: 'elsewhere', span }] };
  });
};

/** The first full name of each surname. */
function bearersOf(reading: TokenReading, names: readonly DraftName[]): ReadonlyMap<string, DraftName> {
  const bearers = new Map<string, DraftName>();
  for (const name of names) {
    if (!isFullName(name)) continue;
    const surname = reading.text(name.end - 1);
    if (reading.form(name.end - 1)?.casing === Casing.Capitalized && !bearers.has(surname))
      bearers.set(surname, name);
  }
  return bearers;
}

/** Whether what follows a name at `end` is what people do, or what they have. */
function actsLikePerson(reading: TokenReading, end: number): boolean {
  if (reading.text(end) === ',' && reading.lower(end + 1) === 'who') return true;
  if (/^['’]s$/u.test(reading.text(end))) return KIN.has(reading.lower(end + 1));
  const at = reading.lower(end) === 'also' ? end + 1 : end;
  return (
    TELLING_OF_PEOPLE.has(reading.lower(at)) ||
    (BE.has(reading.lower(at)) && UNDERGOING.has(reading.lower(at + 1)))
  );
}
