import { pushTo } from '../../../collections';
import { isCapital, SentenceCase } from '../../document-context';
import { withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Casing } from '../../forms';

/** Margin, in log odds, of a name that is looked for at other places. */
const CLEAR = 0.6;

/** What is looked for: of people the tagger misses few, and half of these are somebody's house or firm. */
const KINDS: ReadonlySet<DraftName['type']> = new Set([
  'organization',
  'place',
  'event',
  'law',
  'work',
  'product',
]);

/** "Cyclone Orla batters the coast … Cyclone Orla": a clear name of several words is found wherever it is written alike. */
export const missedWholes: Refiner = (reading, names) => {
  const texts = new Map<string, DraftName>();
  const inName = new Uint8Array(reading.count);
  for (const name of names) {
    inName.fill(1, name.first, name.end);
    if (!isWhole(reading, name)) continue;
    const text = textOf(reading, name);
    if (!texts.has(text)) texts.set(text, name);
  }
  if (texts.size === 0) return names;
  const wholes = byFirstWord(reading, [...texts.values()]);
  const found: DraftName[] = [];
  for (let i = 0; i < reading.count; i++) {
    const known = inName[i] ? undefined : wholes.get(reading.text(i));
    const whole = known?.find((name) => isAlike(reading, i, name, inName));
    if (!whole) continue;
    const end = i + whole.end - whole.first;
    const evidence = [{ kind: 'elsewhere' as const, span: reading.span(whole.first, whole.end) }];
    found.push({ first: i, end, type: whole.type, margin: whole.margin, evidence });
    i = end - 1;
  }
  return withNames(names, found);
};

/** The names by their first word, the longest first: "South Oru Bank" before "South Oru". */
function byFirstWord(reading: TokenReading, names: DraftName[]): ReadonlyMap<string, readonly DraftName[]> {
  const wholes = new Map<string, DraftName[]>();
  names.sort((a, b) => b.end - b.first - (a.end - a.first));
  for (const name of names) pushTo(wholes, reading.text(name.first), name);
  return wholes;
}

function textOf(reading: TokenReading, { first, end }: DraftName): string {
  let text = reading.text(first);
  for (let i = first + 1; i < end; i++) text += ` ${reading.text(i)}`;
  return text;
}

function isWhole(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  const clear = margin === 0 || margin >= CLEAR;
  return (
    clear && KINDS.has(type) && end - first > 1 && isCapital(reading.form(end - 1)?.casing ?? Casing.Sign)
  );
}

/** Whether the words of `name` stand at token `i`, in no name and not inside a longer run of capitals. */
function isAlike(reading: TokenReading, i: number, { first, end }: DraftName, inName: Uint8Array): boolean {
  const behind = i + end - first;
  for (let k = i; k < behind; k++)
    if (inName[k] || reading.text(k) !== reading.text(first + k - i)) return false;
  if (reading.context.sentenceCase[i] !== SentenceCase.Running) return true;
  const capital = (k: number): boolean => isCapital(reading.form(k)?.casing ?? Casing.Sign);
  return !capital(behind) && (!capital(i - 1) || reading.context.first[i - 1] === 1);
}
