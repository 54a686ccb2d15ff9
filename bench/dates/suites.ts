/** The even halves of the test suites of other date recognisers: how much of what they find is found here, too. */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { tokenizeArticle } from '../../src/engine/layout';
import { findTimes, resolveTimes, type TimeExpression } from '../../src/engine/time';

/** One test of another recogniser: an input, and what is found in it. */
export interface SuiteCase {
  readonly suite: string;
  readonly input: string;
  readonly reference: string | null;
  readonly expected: readonly Expected[];
}

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly timex?: string;
  readonly value?: string;
  readonly sameAs?: string;
  readonly from?: Moment | string;
  readonly values?: readonly Moment[];
  readonly future?: Moment;
  readonly past?: Moment;
}
type Moment = Readonly<Record<string, unknown>>;

/** What came of a case: all its extents found, the first value agreeing; for a case without any, that none was found. */
export interface Outcome {
  readonly found: boolean;
  /** Null where the case states no value to compare. */
  readonly agrees: boolean | null;
  readonly times: readonly TimeExpression[];
}

/** The cases of all suites in a folder. */
function readSuites(folder: string): SuiteCase[] {
  return fs
    .readdirSync(folder)
    .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
    .sort()
    .flatMap((name) => {
      const raw = fs.readFileSync(`${folder}/${name}`);
      const text = (name.endsWith('.gz') ? zlib.gunzipSync(raw) : raw).toString('utf8');
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as SuiteCase);
    });
}

/** What the engine makes of a case, and whether it agrees with what is expected there. */
function tryCase({ input, reference, expected }: SuiteCase): Outcome {
  const day = reference?.slice(0, 10) ?? null;
  const times = resolveTimes(findTimes(tokenizeArticle(input)), {
    value: day,
    source: 'given',
    from: day,
    to: day,
    evidence: [],
  });
  if (expected.length === 0) return { found: times.length === 0, agrees: null, times };
  const found = expected.every(({ start, end }) =>
    times.some((time) => time.start < end && start < time.end),
  );
  const [first] = expected;
  const stated = first ? statedDays(first) : [];
  if (!found || !first || stated.length === 0) return { found, agrees: null, times };
  const own = times.filter((time) => time.start < first.end && first.start < time.end);
  const agrees = own.some(({ value, from }) =>
    stated.some(
      (other) => other === value || other === from || other.startsWith(value) || value.startsWith(other),
    ),
  );
  return { found, agrees, times };
}

/** The days and values that a case allows, each as far as it is stated. */
function statedDays(expected: Expected): string[] {
  const { timex, value, sameAs, from, values, future, past } = expected;
  const moments = [from, ...(values ?? []), future, past].flatMap((moment) =>
    typeof moment === 'string' ? [moment] : Object.values(moment ?? {}),
  );
  const day = sameAs === undefined ? Number.NaN : Date.parse(`${sameAs} UTC`);
  const same = Number.isNaN(day) ? undefined : new Date(day).toISOString().slice(0, 10);
  return [timex, value, same, ...moments]
    .filter((text) => typeof text === 'string')
    .filter((text) => text !== '' && !/^(?:date|time|datetime|set|duration)/.test(text))
    .flatMap((text) => [text, text.slice(0, 10)]);
}

/** Prints for each suite how many cases are found and how many values agree. */
export function printSuites(folder: string): void {
  console.log('\nsuite               cases   found   value   none where there is none');
  const cases = readSuites(folder);
  for (const suite of new Set(cases.map((one) => one.suite))) {
    const own = cases.filter((one) => one.suite === suite).map((one) => ({ one, outcome: tryCase(one) }));
    const positive = own.filter(({ one }) => one.expected.length > 0).map(({ outcome }) => outcome);
    const negative = own.filter(({ one }) => one.expected.length === 0).map(({ outcome }) => outcome);
    const valued = positive.filter(({ agrees }) => agrees !== null);
    const columns = [
      String(own.length).padStart(5),
      share(positive.filter(({ found }) => found).length, positive.length),
      share(valued.filter(({ agrees }) => agrees).length, valued.length),
      share(negative.filter(({ found }) => found).length, negative.length),
    ];
    console.log(`${suite.padEnd(20)}${columns.join('   ')}`);
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '     –' : ((100 * part) / whole).toFixed(1).padStart(5);
}
