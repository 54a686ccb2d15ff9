/** The two best known JavaScript libraries for dates, mapped to TIMEX3 as plainly as possible, for comparison. */
import { createRequire } from 'node:module';
import { addDays, isoToDayNumber, parseIsoDay, pad, weekOf } from '../../src/engine/time/calendar';
import type { Prediction } from './measure';

const require = createRequire(import.meta.url);

interface ChronoComponents {
  get(part: string): number | null;
  isCertain(part: string): boolean;
}
interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: ChronoComponents;
}

/** chrono-node, relative to noon of the document time. */
export function chrono(text: string, day: string): Prediction[] {
  const library = require('chrono-node') as { parse(text: string, reference: Date): ChronoResult[] };
  return library.parse(text, new Date(`${day}T12:00:00`)).map(({ index, text: words, start }) => ({
    start: index,
    end: index + words.length,
    type: start.isCertain('hour') ? 'TIME' : 'DATE',
    value: chronoValue(start),
  }));
}

function chronoValue(start: ChronoComponents): string {
  const part = (name: string): string => pad(start.get(name) ?? 0);
  const year = pad(start.get('year') ?? 0, 4);
  if (start.isCertain('hour'))
    return `${year}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return `${year}-${part('month')}-${part('day')}`;
  if (start.isCertain('month')) return `${year}-${part('month')}`;
  return start.isCertain('year') ? year : `${year}-${part('month')}-${part('day')}`;
}

interface RecognizersResult {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution?: { readonly values?: readonly Readonly<Record<string, string>>[] };
}

/** Microsoft Recognizers-Text: of its readings the last one that does not lie after the document time. */
export function recognizers(text: string, day: string): Prediction[] {
  const library = require('@microsoft/recognizers-text-suite') as {
    recognizeDateTime(text: string, culture: string, options: number, reference: Date): RecognizersResult[];
  };
  let found: RecognizersResult[];
  try {
    found = library.recognizeDateTime(text, 'en-us', 0, new Date(`${day}T12:00:00`));
  } catch {
    return [];
  }
  return found.map((result) => {
    const values = result.resolution?.values ?? [];
    const chosen = values.filter((v) => (v['value'] ?? v['start'] ?? '') <= day).at(-1) ?? values[0] ?? {};
    const type = result.typeName.split('.').at(-1) ?? '';
    return { start: result.start, end: result.end + 1, ...toTimex(type, chosen, day) };
  });
}

function toTimex(
  type: string,
  value: Readonly<Record<string, string>>,
  day: string,
): Pick<Prediction, 'type' | 'value'> {
  const timex = value['timex'] ?? '';
  if (type === 'duration') return { type: 'DURATION', value: timex };
  if (type === 'set') return { type: 'SET', value: timex };
  if (timex.startsWith('PRESENT_REF')) return { type: 'DATE', value: 'PRESENT_REF' };
  if (/^\d{4}(?:-|$)/.test(timex) && !timex.includes('('))
    return { type: timex.includes('T') ? 'TIME' : 'DATE', value: timex };
  const start = (value['value'] ?? value['start'] ?? '').slice(0, 10);
  if (parseIsoDay(start) && value['end'] !== undefined && value['end'].slice(0, 10) === addDays(start, 7)) {
    const { year, week } = weekOf(isoToDayNumber(start));
    return { type: 'DATE', value: `${year}-W${pad(week)}` };
  }
  return { type: type.includes('time') ? 'TIME' : 'DATE', value: start === '' ? day : start };
}
