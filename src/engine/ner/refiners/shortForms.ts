import { withNames, type DraftName, type Reading, type Refiner } from '../draft';
import { Casing } from '../forms';

/** "Department of Harbour Safety (DHS)": the bracket holds a second name of the same thing. */
export const shortForms: Refiner = (reading, names) => {
  const added: DraftName[] = [];
  const types = new Map<number, DraftName>();
  for (const name of names) {
    const at = name.end + 1;
    if (reading.text(name.end) !== '(' || reading.text(at + 1) !== ')' || !abbreviates(reading, at, name))
      continue;
    const evidence = [{ kind: 'elsewhere' as const, span: reading.span(name.first, name.end) }];
    types.set(at, name);
    added.push({ first: at, end: at + 1, type: name.type, margin: name.margin, evidence });
  }
  const kept = names.filter((name) => !(types.has(name.first) && name.end - name.first === 1));
  return withNames(kept, added);
};

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
