import { utcDay, utcMonth, utcTickInterval, utcYear } from 'd3-time';
import { DAY_MS, type Stretch } from './view';

/** The marks of the axis and, above them, the larger stretches of time that they lie in. */
export interface Axis {
  readonly ticks: readonly { readonly time: Date; readonly text: string }[];
  readonly contexts: readonly { readonly start: Date; readonly end: Date; readonly text: string }[];
}

/** A tick needs so much room for its words. */
const TICK_PX = 86;

type Unit = 'year' | 'month' | 'day' | 'minute';

const TICK_FORMAT: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { weekday: 'short', day: 'numeric' },
  minute: { timeStyle: 'short' },
};

/** What stands above ticks of a unit; years stand for themselves. */
const CONTEXT = {
  month: { interval: utcYear, format: { year: 'numeric' } },
  day: { interval: utcMonth, format: { year: 'numeric', month: 'long' } },
  minute: { interval: utcDay, format: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } },
} as const;

/** Makes the axes of a page in the reader's language. */
export function axisMaker(locale: string): (stretch: Stretch, width: number) => Axis {
  const formats = new Map<object, Intl.DateTimeFormat>();
  const words = (options: Intl.DateTimeFormatOptions, time: Date): string => {
    const format = formats.get(options) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(options, format);
    return format.format(time);
  };

  return (stretch, width) => {
    const [start, end] = [new Date(stretch.start), new Date(stretch.end)];
    const interval = utcTickInterval(start, end, Math.max(width / TICK_PX, 2));
    const ticks = interval?.range(start, new Date(stretch.end + 1)) ?? [];
    const [first] = ticks;
    const unit = unitOf(interval && first ? interval.offset(first).getTime() - first.getTime() : Infinity);
    return {
      ticks: ticks.map((time) => ({ time, text: words(TICK_FORMAT[unit], time) })),
      contexts: unit === 'year' ? [] : contextsOf(unit, stretch, words),
    };
  };
}

/** @param step milliseconds between ticks */
function unitOf(step: number): Unit {
  if (step >= 360 * DAY_MS) return 'year';
  if (step >= 28 * DAY_MS) return 'month';
  return step >= DAY_MS ? 'day' : 'minute';
}

function contextsOf(
  unit: keyof typeof CONTEXT,
  stretch: Stretch,
  words: (options: Intl.DateTimeFormatOptions, time: Date) => string,
): Axis['contexts'] {
  const { interval, format } = CONTEXT[unit];
  const first = interval.floor(new Date(stretch.start));
  return interval.range(first, new Date(stretch.end)).map((start) => ({
    start,
    end: interval.offset(start),
    text: words(format, start),
  }));
}
