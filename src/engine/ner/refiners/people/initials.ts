import { wordSet } from '../../../collections';
import { isDash } from '../../../text/characters';
import { isCapital } from '../../document-context';
import { withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

const INITIAL = /^\p{Lu}\.$/u;
/** An initial without its point; "A" and "I" are words. */
const BARE_INITIAL = /^[B-HJ-Z]$/u;
/** Given names that are written short; "Md." behind a comma is a state. */
const SHORT_GIVEN = wordSet('Wm. Chas. Geo. Thos. Jas. Ma. Md. Mohd. Mohd Muhd. Abd.');
const NO_FAMILY = Listed.CommonWord | Listed.Calendar | Listed.PlaceWord | Listed.OrganizationWord;
const JUNIOR = /^(?:Jr|Sr)\.?$|^I{2,3}$/u;

/** Initials and "Jr." belong to the person's name that they stand beside: "K. Michael Stevens", "Elena B. Prado, Jr.". */
export const initials: Refiner = (reading, found) => {
  const names = withNames(found, missed(reading));
  const result: DraftName[] = [];
  for (const told of names) {
    const name = isLettered(reading, told) ? { ...told, type: 'person' as const } : told;
    if (name.type !== 'person') {
      result.push(name);
      continue;
    }
    let { first, end } = name;
    if (first - 1 >= (result.at(-1)?.end ?? 0) && isHalfParticle(reading, first)) first--;
    while (first - 1 >= (result.at(-1)?.end ?? 0) && isInitial(reading, first - 1)) first--;
    if (isBareShort(reading, result.at(-1), first)) result.pop();
    first = withShortGiven(reading, first, result.at(-1)?.end ?? 0);
    if (isCutSurname(reading, name)) end += 2;
    if (JUNIOR.test(reading.text(end))) end++;
    else if (reading.text(end) === ',' && JUNIOR.test(reading.text(end + 1))) end += 2;
    const before = result.at(-1);
    if (before?.type === 'person' && joins(reading, before, name, first)) {
      result[result.length - 1] = { ...before, end };
    } else result.push(first === name.first && end === name.end ? name : { ...name, first, end });
  }
  return result;
};

/** "party chief JP Moreno": a body's name by its capitals, were it not for the role before it. */
function isLettered(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  return (
    type === 'organization' &&
    margin < SURE &&
    end - first === 2 &&
    /^\p{Lu}{2}$/u.test(reading.text(first)) &&
    reading.form(end - 1)?.casing === Casing.Capitalized &&
    !reading.isListed(end - 1, NO_FAMILY) &&
    LEADING.has(reading.text(first - 1))
  );
}

/** From this margin on, in log odds, the tagger is believed. */
const SURE = 1.8;
/** Roles that stand right before names. */
const LEADING = wordSet(
  'chief president leader spokesperson spokesman spokeswoman minister secretary MP MLA supremo veteran Minister Chief President',
);

/** Offices and forms of address behind which a letter is an initial. */
const TITLES = wordSet('Minister Secretary Justice Commissioner Governor Chairman Shri Mr Dr');

/** "D K Moreno", "Minister K Moreno": two letters, or one behind a title, and a capitalised word that is no ordinary one. */
function missed(reading: TokenReading): DraftName[] {
  const people: DraftName[] = [];
  for (let i = 1; i + 1 < reading.count; i++) {
    if (reading.form(i)?.casing !== Casing.Initial || !BARE_INITIAL.test(reading.text(i))) continue;
    const family = reading.form(i + 1);
    if (family?.casing !== Casing.Capitalized || (family.listed & NO_FAMILY) !== 0) continue;
    if (reading.glued(i)) continue;
    if (TITLES.has(reading.text(i - 1))) {
      const evidence = [{ kind: 'title' as const, span: reading.span(i - 1, i) }];
      people.push({ first: i, end: i + 2, type: 'person', margin: 0, evidence });
    }
    if (!BARE_INITIAL.test(reading.text(i - 1)) || !isInitial(reading, i - 1)) continue;
    const evidence = [{ kind: 'form' as const, span: reading.span(i - 1, i + 1) }];
    people.push({ first: i - 1, end: i + 2, type: 'person', margin: 0, evidence });
  }
  return people;
}

function isInitial(reading: TokenReading, i: number): boolean {
  if (INITIAL.test(reading.text(i))) return true;
  if (!BARE_INITIAL.test(reading.text(i)) || reading.glued(i + 1)) return false;
  // “L-G Ada Moreno”: a title's.
  if (reading.glued(i) && isDash(reading.text(i - 1).charCodeAt(0))) return false;
  // A letter behind a capitalised word is that word's: "Vitamin D".
  const before = reading.form(i - 1);
  return (
    !before ||
    BARE_INITIAL.test(before.text) ||
    !isCapital(before.casing) ||
    reading.context.first[i - 1] === 1
  );
}

/** "Dana K. said": a first name, and a letter and a full stop behind which the sentence goes on. */
function isCutSurname(reading: TokenReading, { first, end }: DraftName): boolean {
  return (
    end - first === 1 &&
    reading.isListed(first, Listed.PersonName) &&
    BARE_INITIAL.test(reading.text(end)) &&
    reading.text(end + 1) === '.' &&
    reading.glued(end + 1) &&
    reading.form(end + 2)?.casing === Casing.Lower
  );
}

/** "Wm. Lacy Clay", "Md. Rahim": where a given name that is written short begins before token `first`; `first` without one. */
function withShortGiven(reading: TokenReading, first: number, floor: number): number {
  const point = reading.text(first - 1) === '.' && reading.glued(first - 1);
  const at = point ? first - 2 : first - 1;
  const word = point ? `${reading.text(at)}.` : reading.text(at);
  return at >= floor && SHORT_GIVEN.has(word) && reading.text(at - 1) !== ',' && !reading.startsLine(first)
    ? at
    : first;
}

/** "von |der Berg|" where a sentence opens with it: the particle before a particle. */
function isHalfParticle(reading: TokenReading, first: number): boolean {
  return (
    /^(?:der|den|dem|la|los|las)$/u.test(reading.text(first)) &&
    /^(?:von|van|de)$/iu.test(reading.text(first - 1))
  );
}

/** Whether the name before is nothing but such a given name: "|Ma|. Josefina Rao". */
function isBareShort(reading: TokenReading, before: DraftName | undefined, first: number): boolean {
  if (before?.type !== 'person' || before.end - before.first !== 1) return false;
  return withShortGiven(reading, first, before.first) === before.first;
}

/** Whether nothing but initials stands between two parts of a person's name. */
function joins(reading: TokenReading, before: DraftName, name: DraftName, first: number): boolean {
  return first === before.end && first < name.first && !/['’]/u.test(reading.text(before.end - 1));
}
