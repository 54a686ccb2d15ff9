/** A change of a file: its whole text before and after. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/** So many lines around a change must be as they were for the change to be found again. */
const CONTEXT = 2;

/**
 * The text with an earlier change taken back, whatever was changed elsewhere in it since; undefined where the changed
 * lines are no longer there as they were, or could be in several places.
 */
export function takeBack(current: string, change: TextChange): string | undefined {
  if (current === change.after) return change.before;
  if (change.before === change.after) return current;
  const now = linesOf(current);
  return replaced(now, changedLines(change)) ?? withoutRecord(now, change);
}

/** The text without a record that was added: its own key tells which it is, whatever stands around it by now. */
function withoutRecord(now: readonly string[], change: TextChange): string | undefined {
  const { old, made } = changedLines(change, 0);
  const isRecord = old.length === 0 && /^\S/.test(made[0] ?? '');
  return isRecord ? replaced(now, { old, made, isLast: true }) : undefined;
}

function replaced(now: readonly string[], { old, made, isLast }: ChangedLines): string | undefined {
  const place = onlyPlaceOf(made, now);
  if (place === undefined) return undefined;
  const rest = now.slice(place + made.length);
  // What was put below the last lines since is part of the same record.
  if (isLast && /^[ \t]/.test(rest[0] ?? '')) return undefined;
  return [...now.slice(0, place), ...old, ...rest].join('');
}

/** The change without the lines that {@link takeBack} does not look at: to be kept for long. */
export function shortened(change: TextChange): TextChange {
  const { old, made } = changedLines(change);
  return { before: old.join(''), after: made.join('') };
}

/** The lines that differ, before and after, with the context around them. */
interface ChangedLines {
  readonly old: readonly string[];
  readonly made: readonly string[];
  /** Nothing stood behind them. */
  readonly isLast: boolean;
}

function changedLines({ before, after }: TextChange, context = CONTEXT): ChangedLines {
  const [old, made] = [linesOf(before), linesOf(after)];
  const start = commonStart(old, made);
  const end = commonEnd(old, made, start);
  const from = Math.max(start - context, 0);
  const to = Math.min(made.length - end + context, made.length);
  return {
    old: old.slice(from, old.length - made.length + to),
    made: made.slice(from, to),
    isLast: end === 0,
  };
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  let i = 0;
  while (i < a.length - start && i < b.length - start && a.at(-1 - i) === b.at(-1 - i)) i++;
  return i;
}

/** Where `part` stands in `lines`; undefined where it does not, or several times. */
function onlyPlaceOf(part: readonly string[], lines: readonly string[]): number | undefined {
  if (part.length === 0) return undefined;
  let found: number | undefined;
  for (let i = 0; i + part.length <= lines.length; i++) {
    if (!part.every((line, k) => lines[i + k] === line)) continue;
    if (found !== undefined) return undefined;
    found = i;
  }
  return found;
}
