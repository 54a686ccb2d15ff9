import { wordSet } from '../../../collections';
import { withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';

/** "Department of Harbour Safety (DHS)": the bracket holds a second name of the same thing, here and elsewhere. */
export const shortForms: Refiner = (reading, found) => {
  const names = speltWholes(reading, found);
  const added: DraftName[] = [];
  const types = new Map<number, DraftName>();
  const bodies = new Set<number>();
  for (const { first, end, type } of names)
    if (type === 'organization' && end - first === 1) bodies.add(first);
  const retyped = names.map((name) =>
    isBody(reading, name, bodies) ? { ...name, type: 'organization' as const } : name,
  );
  for (const name of retyped) {
    const at = name.end + 1;
    if (reading.text(name.end) !== '(' || reading.text(at + 1) !== ')' || !abbreviates(reading, at, name))
      continue;
    const evidence = [{ kind: 'elsewhere' as const, span: reading.span(name.first, name.end) }];
    types.set(at, name);
    added.push({ first: at, end: at + 1, type: name.type, margin: name.margin, evidence });
  }
  const kept = retyped.filter((name) => !(types.has(name.first) && name.end - name.first === 1));
  const introduced = new Map(added.map((name) => [reading.text(name.first), name]));
  return introduced.size
    ? withNames(kept, added).map((name) => asIntroduced(reading, name, introduced))
    : names;
};

/** Small words between two parts of a long name. */
const LINKS = wordSet('of for in and on the to &');
const MOST_LINKS = 2;
/** The longest rest of a name that a tagger has not seen, in tokens. */
const LONGEST_REST = 8;

/** "Council for Tides in Norvale (CTN)": two names that only together have the letters of the bracket behind them are one. */
function speltWholes(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const result: DraftName[] = [];
  for (const [k, found] of names.entries()) {
    const name = speltOn(reading, found, names[k + 1]);
    const before = result.at(-1);
    if (before && isSpeltTogether(reading, before, name))
      result[result.length - 1] = {
        ...before,
        end: name.end,
        type: name.type === 'organization' ? name.type : before.type,
      };
    else result.push(name);
  }
  return result;
}

/** "[Trust for Tides] and the Harbour (TTH)": the letters in brackets tell that the name goes on to them. */
function speltOn(reading: TokenReading, name: DraftName, next: DraftName | undefined): DraftName {
  if (name.type !== 'organization' && name.type !== 'misc') return name;
  let end = name.end;
  while (end - name.end < LONGEST_REST && isRestWord(reading, end)) end++;
  const whole =
    end > name.end + 1 &&
    (next === undefined || next.first > end) &&
    LINKS.has(reading.text(name.end)) &&
    reading.text(end) === '(' &&
    reading.text(end + 2) === ')' &&
    reading.form(end + 1)?.casing === Casing.Upper &&
    !abbreviates(reading, end + 1, name) &&
    isSpeltBy(reading, end + 1, { first: name.first, end });
  return whole ? { ...name, end } : name;
}

function isRestWord(reading: TokenReading, i: number): boolean {
  return LINKS.has(reading.text(i)) || reading.form(i)?.casing === Casing.Capitalized;
}

/** Whether the letters of token `at` are those of all words, small ones counted or not. */
function isSpeltBy(reading: TokenReading, at: number, name: Pick<DraftName, 'first' | 'end'>): boolean {
  const letters = reading.lower(at);
  const { all, capitals } = initialsOf(reading, name);
  return letters === all || letters === capitals;
}

function isSpeltTogether(reading: TokenReading, before: DraftName, name: DraftName): boolean {
  const { end } = name;
  const gap = name.first - before.end;
  if (before.type !== 'organization' && before.type !== 'misc') return false;
  if (gap < 1 || gap > MOST_LINKS || reading.text(end) !== '(' || reading.text(end + 2) !== ')') return false;
  for (let i = before.end; i < name.first; i++) if (!LINKS.has(reading.text(i))) return false;
  if (reading.form(end + 1)?.casing !== Casing.Upper || abbreviates(reading, end + 1, name)) return false;
  return isSpeltBy(reading, end + 1, { first: before.first, end });
}

/** Whether a "person" without initials has an organisation's letters behind the name: "Movimento Norvale (MN)". */
function isBody(reading: TokenReading, name: DraftName, bodies: ReadonlySet<number>): boolean {
  const { type, first, end } = name;
  if (type !== 'person' || reading.text(end) !== '(' || reading.text(end + 2) !== ')' || !bodies.has(end + 1))
    return false;
  if (!abbreviates(reading, end + 1, name)) return false;
  for (let i = first; i < end; i++) if (/^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(reading.text(i))) return false;
  return true;
}

/** An acronym alone has the type with which the article introduces it. */
function asIntroduced(
  reading: TokenReading,
  name: DraftName,
  introduced: ReadonlyMap<string, DraftName>,
): DraftName {
  const full = name.end - name.first === 1 ? introduced.get(reading.text(name.first)) : undefined;
  return full && full.type !== name.type
    ? { ...name, type: full.type, evidence: [...name.evidence, ...full.evidence] }
    : name;
}

/** Whether the letters of token `at` are the first letters of the name's words, small words counted or not. */
function abbreviates(reading: TokenReading, at: number, name: DraftName): boolean {
  const casing = reading.form(at)?.casing;
  if (casing !== Casing.Upper && casing !== Casing.Mixed) return false;
  const letters = reading
    .text(at)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  if (letters.length < 2) return false;
  const { all, capitals } = initialsOf(reading, name);
  return capitals.endsWith(letters) || all.endsWith(letters) || letters === capitals.slice(0, letters.length);
}

/** The first letters of a name's words, all of them and those with a capital; of a shortened word all its letters. */
function initialsOf(
  reading: TokenReading,
  { first, end }: Pick<DraftName, 'first' | 'end'>,
): { readonly all: string; readonly capitals: string } {
  let all = '';
  let capitals = '';
  for (let i = first; i < end; i++) {
    const word = reading.text(i);
    if (!/^\p{L}/u.test(word)) continue;
    const initial = (word.includes('.') ? word.replace(/[^\p{L}]/gu, '') : word.charAt(0)).toLowerCase();
    all += initial;
    if (/^\p{Lu}/u.test(word)) capitals += initial;
  }
  return { all, capitals };
}
