import { ownersOf, withNames, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { ROW_WORDS } from '../../data/not-names.data';
import { isCapital } from '../../document-context';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** What parts the cells of a row from each other. */
const GAP = /^(?:\t| {2,}|[ \t]*\|[ \t]*)/u;
const HAS_GAP = /[^\s][\t|]| {2}[^\s]/u;
/** So many rows one below the other are a table. */
const LEAST = 3;
/** So many names of one type speak for the other rows. */
const VOICES = 2;
/** The longest name in a cell, in tokens. */
const LONGEST = 5;

/** The first cell of a row: tokens `[first, end)`. */
type Cell = Pick<DraftName, 'first' | 'end'>;

/** "Norvale Foods   DKK 24.1bn   +3%": the first cells of a table's rows name things of one type. */
export const cells: Refiner = (reading, names) => {
  const tables = tablesIn(reading);
  if (tables.length === 0) return names;
  const owners = ownersOf(reading, names);
  const found: DraftName[] = [];
  for (const rows of tables) {
    const speakers = rows.flatMap((row) => {
      const name = nameOf(names, owners, row);
      return name && (name.type === 'organization' || name.type === 'person') ? [name] : [];
    });
    const speaker = speakers[0];
    if (!speaker || speakers.length < VOICES || 3 * speakers.length < rows.length) continue;
    if (speakers.some(({ type }) => type !== speaker.type)) continue;
    const evidence = [{ kind: 'elsewhere' as const, span: reading.span(speaker.first, speaker.end) }];
    for (const row of rows)
      if (isFree(owners, row) && !isPlain(reading, row))
        found.push({ ...row, type: speaker.type, margin: speaker.margin, evidence });
  }
  return withNames(names, found);
};

function nameOf(names: readonly DraftName[], owners: Int32Array, row: Cell): DraftName | undefined {
  const name = names[owners[row.first]];
  return name?.first === row.first && name.end === row.end ? name : undefined;
}

function isFree(owners: Int32Array, { first, end }: Cell): boolean {
  for (let i = first; i < end; i++) if (owners[i] >= 0) return false;
  return true;
}

/** "Total", "Operating profit", "Under 25": words that are no names, or that the article writes small elsewhere. */
function isPlain(reading: TokenReading, { first, end }: Cell): boolean {
  for (let i = first; i < end; i++) {
    const listed = reading.form(i)?.listed ?? 0;
    const common = (listed & (Listed.CommonWord | Listed.Calendar)) !== 0 && !(listed & Listed.Organization);
    const small = reading.context.small[reading.forms.lowerId(i)] > 0;
    const figure = reading.form(i)?.casing === Casing.Number;
    if (!common && !small && !figure && !ROW_WORDS.has(reading.lower(i))) return false;
  }
  return true;
}

/** The first cells of the rows of each table: a word in capitals, a gap and figures somewhere behind it. */
function tablesIn(reading: TokenReading): readonly (readonly Cell[])[] {
  const tables: Cell[][] = [];
  if (!HAS_GAP.test(reading.article.text)) return tables;
  let rows: Cell[] = [];
  const close = (): void => {
    if (rows.length >= LEAST) tables.push(rows);
    rows = [];
  };
  for (let i = 0; i < reading.count;) {
    let next = i + 1;
    while (next < reading.count && !reading.startsLine(next)) next++;
    const row = cellAt(reading, i, next);
    if (row) rows.push(row);
    else close();
    i = next;
  }
  close();
  return tables;
}

/** The first cell of the line `[first, end)`; undefined where the line is no row of figures. */
function cellAt(reading: TokenReading, first: number, end: number): Cell | undefined {
  const { text, tokens } = reading.article;
  let close = first;
  while (close < end && !GAP.test(text.slice(tokens.end[close], tokens.start[close + 1]))) close++;
  close++;
  if (close >= end || close - first > LONGEST) return undefined;
  if (!isCapital(reading.form(first)?.casing ?? Casing.Sign)) return undefined;
  for (let i = close; i < end; i++)
    if (reading.form(i)?.casing === Casing.Number) return { first, end: close };
  return undefined;
}
