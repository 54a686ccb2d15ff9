import { withNames, type DraftName, type Reading, type Refiner } from '../draft';
import { Casing } from '../forms';

/** "Department of Harbour Safety (DHS)": the bracket holds a second name of the same thing, here and elsewhere. */
export const shortForms: Refiner = (reading, names) => {
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

/** Whether a "person" without initials has an organisation's letters behind the name: "Movimento Norvale (MN)". */
function isBody(reading: Reading, name: DraftName, bodies: ReadonlySet<number>): boolean {
  const { type, first, end } = name;
  if (type !== 'person' || reading.text(end) !== '(' || reading.text(end + 2) !== ')' || !bodies.has(end + 1))
    return false;
  if (!abbreviates(reading, end + 1, name)) return false;
  for (let i = first; i < end; i++) if (/^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(reading.text(i))) return false;
  return true;
}

/** An acronym alone has the type with which the article introduces it. */
function asIntroduced(
  reading: Reading,
  name: DraftName,
  introduced: ReadonlyMap<string, DraftName>,
): DraftName {
  const full = name.end - name.first === 1 ? introduced.get(reading.text(name.first)) : undefined;
  return full && full.type !== name.type
    ? { ...name, type: full.type, evidence: [...name.evidence, ...full.evidence] }
    : name;
}

/** Whether the letters of token `at` are the first letters of the name's words, small words counted or not. */
function abbreviates(reading: Reading, at: number, name: DraftName): boolean {
  const casing = reading.form(at)?.casing;
  if (casing !== Casing.Upper && casing !== Casing.Mixed) return false;
  const letters = reading
    .text(at)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  if (letters.length < 2) return false;
  const words: string[] = [];
  for (let i = name.first; i < name.end; i++)
    if (/^\p{L}/u.test(reading.text(i))) words.push(reading.text(i));
  const initials = (list: readonly string[]): string =>
    list
      .map((word) => (word.includes('.') ? word.replace(/[^\p{L}]/gu, '') : word.charAt(0)).toLowerCase())
      .join('');
  const capitals = initials(words.filter((word) => /^\p{Lu}/u.test(word)));
  const all = initials(words);
  return capitals.endsWith(letters) || all.endsWith(letters) || letters === capitals.slice(0, letters.length);
}
