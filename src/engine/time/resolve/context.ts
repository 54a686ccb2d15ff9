import { fromDayNumber, isoToDayNumber, type CalendarDay } from '../calendar';
import type { DocumentTime, FoundTime, TimeAnchor } from '../types';
import { dayRange } from '../value';
import { isBeside, type Telling } from './narrative';

/** How exact a value is. */
export type Grain =
  'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** The grain of a TIMEX3 value; undefined for durations, sets, references and values with unknown parts. */
function grainOf(value: string): Grain | undefined {
  if (/^BC\d{4}/.test(value)) return 'year';
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 'day';
  if (/^\d{4}-\d{2}$/.test(value)) return 'month';
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{4}-W\d{2}$/.test(value)) return 'week';
  if (/^\d{4}-W\d{2}-WE$/.test(value)) return 'weekend';
  if (/^\d{4}-Q\d$/.test(value)) return 'quarter';
  if (/^\d{4}-H\d$/.test(value)) return 'half';
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  if (/^\d{3}$/.test(value)) return 'decade';
  return /^\d{2}$/.test(value) ? 'century' : undefined;
}

/** An expression that was resolved before, as a point that later ones may count from. */
export interface Reference {
  readonly value: string;
  readonly index: number;
  readonly sentence: number;
  /** Whether it is a time in the evening or at night, so that the next morning is another day. */
  readonly late?: boolean;
  /** Whether a sentence begins with it. */
  readonly opens?: boolean;
  /** Whether it is told as to come. */
  readonly planned?: boolean;
  /** Whether somebody says it who is quoted: "We sleep outside tonight". */
  readonly quoted?: boolean;
  /** Whether it stands in what a relative clause adds: "the probe, which left on July 14, landed at 6 p.m." */
  readonly isRelative?: boolean;
  /** Whether its words state its year, and else whether a tense tells it. */
  readonly sure: 'stated' | 'told' | 'guessed';
}

/** The times that a line of the text spoke of last. */
class Line {
  private readonly byGrain = new Map<Grain, Reference>();
  latest: Reference | undefined;

  remember(grain: Grain, reference: Reference): void {
    this.latest = reference;
    this.byGrain.set(grain, reference);
  }

  last(grains: readonly Grain[]): Reference | undefined {
    if (grains.length === 0) return this.latest;
    let best: Reference | undefined;
    for (const grain of grains) {
      const reference = this.byGrain.get(grain);
      if (reference && (!best || reference.index > best.index)) best = reference;
    }
    return best;
  }
}

/** Sentences without a day behind which a story has left the last one. */
const LEFT = 2;

/** So many days news is fresh. */
const DAYS_OF_NEWS = 8;

/** Sentences over which a report keeps to the period that it has named, and quarters that it compares there. */
const REPORT_REACH = 12;
const MOST_QUARTERS = 32;

/** What is known while the expressions of an article are resolved one after the other. */
export class Context {
  /** Day number of the document time; null where it is unknown. */
  readonly today: number | null;
  readonly day: CalendarDay | null;
  private readonly story = new Line();
  /** What is told beside the story: in brackets, in the pluperfect. */
  private readonly aside = new Line();
  private lastTold: Reference | undefined;
  /** The last one of the days right before the document time, of which news is. */
  private lastNews: Reference | undefined;
  /** The quarters that the text has named, in their order. */
  private readonly quarters: Reference[] = [];
  /** The days that the text has told, by month and day. */
  private readonly days = new Map<string, Reference>();

  constructor(
    readonly documentTime: DocumentTime,
    readonly telling: Telling,
  ) {
    const today = documentTime.value === null ? Number.NaN : isoToDayNumber(documentTime.value);
    this.today = Number.isNaN(today) ? null : today;
    this.day = this.today === null ? null : fromDayNumber(this.today);
  }

  /**
   * The time that the text spoke of last before an expression, of one of the grains where any are given: what stands
   * beside the story counts for expressions that stand there, too, as long as the text has not left it, or that point back in the
   * same sentence ("had fled in June 1998 and returned later that year").
   */
  last(found: FoundTime, ...grains: readonly Grain[]): Reference | undefined {
    const told = this.story.last(grains);
    const beside = this.aside.last(grains);
    if (!beside || (told && told.index > beside.index)) return told;
    const goesOn =
      (found.aside !== undefined && !isLeft(beside, told, found)) ||
      (pointsBack(found) && found.sentence === beside.sentence && !(isTold(found) && beside.isRelative));
    return goesOn || !told ? beside : told;
  }

  /**
   * The day that a time of day goes on from: that of the sentence before, too, where this tells it beside a story that has named no day
   * for a while.
   */
  dayNear(found: FoundTime): Reference | undefined {
    const told = this.last(found, 'day');
    const beside = this.aside.last(['day']);
    if (!beside || found.sentence - beside.sentence > 1 || (told && told.index > beside.index)) return told;
    return !told || beside.sentence - told.sentence > LEFT ? beside : told;
  }

  /**
   * The quarter that a report is about: the latest one that it has named near an expression and that is over, for it
   * compares with earlier ones and looks ahead; in its own sentence the last one.
   */
  reportedQuarter(found: FoundTime): Reference | undefined {
    const last = this.last(found, 'quarter');
    if (!last || found.sentence - last.sentence > REPORT_REACH) return undefined;
    const near = this.quarters
      .slice(-MOST_QUARTERS)
      .filter(({ sentence }) => found.sentence - sentence <= REPORT_REACH);
    const over = near.filter(({ value }) => this.isOver(value));
    const own = over.filter(({ sentence }) => sentence === found.sentence).at(-1);
    if (this.telling.narrative) return last;
    return own ?? over.reduce((best, other) => (other.value >= best.value ? other : best), over[0] ?? last);
  }

  private isOver(value: string): boolean {
    const { to } = dayRange(value);
    return this.today === null || (to !== null && isoToDayNumber(to) < this.today);
  }

  /** The day that the text has told of last, by month and day: `10-18`. */
  dayOf(monthDay: string): Reference | undefined {
    return this.days.get(monthDay);
  }

  /** Whether the text has told any time yet. */
  get hasTold(): boolean {
    return this.story.latest !== undefined || this.aside.latest !== undefined;
  }

  /** The day of the occasion that the story itself, outside quotation marks, spoke of last. */
  get told(): Reference | undefined {
    return this.lastTold;
  }

  /** The day right before the document time, or this itself, that the text spoke of last. */
  get news(): Reference | undefined {
    return this.lastNews;
  }

  /** Whether a day is one of those of which news is. */
  isNews(day: number): boolean {
    return this.today !== null && day <= this.today && this.today - day < DAYS_OF_NEWS;
  }

  remember(found: FoundTime, value: string, index: number): void {
    const grain = grainOf(value);
    if (grain === undefined) return;
    const reference = {
      value: grain === 'day' ? value.slice(0, 10) : value,
      index,
      sentence: found.sentence,
      late: /T(?:1[89]|2|NI|EV)/.test(value),
      opens: found.opens === true,
      planned: found.tense === 'future',
      quoted: found.quoted,
      isRelative: found.aside === 'relative',
      sure: surenessOf(found),
    };
    if (grain === 'quarter') this.quarters.push(reference);
    if (grain === 'day') this.days.set(reference.value.slice(5), reference);
    const isNews = grain === 'day' && !found.quoted && this.isNews(isoToDayNumber(reference.value));
    if (isNews) this.lastNews = reference;
    // "since 1911" opens a story, but leads none elsewhere.
    if (found.aside === 'since' && this.story.latest) return;
    (isBeside(found.aside) ? this.aside : this.story).remember(grain, reference);
    if (grain === 'day' && !found.quoted) this.lastTold = found.occasion ? reference : undefined;
  }
}

/**
 * Whether the text has told on since a sentence that named a day beside its own: "Rao left on Wednesday after it emerged that the ship
 * had sailed on 8 March. He blamed the police. Its chief had been fired the day before" is the day before Wednesday.
 */
function isLeft(beside: Reference, told: Reference | undefined, found: FoundTime): boolean {
  return told?.sentence === beside.sentence && found.sentence > beside.sentence + 1;
}

function surenessOf({ meaning, tense }: FoundTime): Reference['sure'] {
  const stated = meaning.kind === 'calendar' && (meaning.fields.year ?? meaning.fields.famous) !== undefined;
  return stated ? 'stated' : tense === null ? 'guessed' : 'told';
}

/** Whether an expression is of the day that is told: an hour without one. */
function isTold({ meaning, aside }: FoundTime): boolean {
  return aside === undefined && meaning.kind === 'calendar' && meaning.choice === 'told';
}

/** Whether an expression is counted from another one by its own words: "that year", "two days later". */
function pointsBack({ meaning }: FoundTime): boolean {
  if (meaning.kind === 'shift') return meaning.from === 'previous';
  return meaning.kind === 'calendar' && /^(?:that|told|following|previous|range-end)$/.test(meaning.choice);
}

/** A value and how it was reached. */
export interface Resolution {
  readonly value: string;
  readonly anchor?: TimeAnchor;
  readonly explanation: string;
  /** Counted from the period that the report is about: no period to count from itself. */
  readonly derived?: boolean;
  /** Days where they are not those of the value. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The anchor "the day of the article". */
export const DOCUMENT: TimeAnchor = { kind: 'document-time' };

/** The anchor "another expression of the article". */
export function expressionAnchor(reference: Reference): TimeAnchor {
  return { kind: 'expression', index: reference.index };
}
