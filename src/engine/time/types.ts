import type { Span } from '../text/span';

/** TIMEX3 types (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers (TimeML 1.2.1). */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** How an article's publication day is known, best first. */
export type DocumentTimeSource =
  'given' | 'front-matter' | 'header' | 'dateline' | 'file-name' | 'inferred' | 'none';

/** The order of day and month in dates in figures. */
export type DayOrder = 'day-first' | 'month-first';

/** An article's publication time with its evidence. */
export interface DocumentTime {
  /** An ISO day (`2025-04-18`), or null where no day is known. */
  readonly value: string | null;
  readonly source: DocumentTimeSource;
  /** First and last day that is possible where no single day is known; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The places that say so, in this or (for `inferred`) other articles. */
  readonly evidence: readonly DocumentTimeEvidence[];
  /** The order in which its figures were read, where they allow either ("03/04/2025"). */
  readonly dayOrder?: DayOrder;
  /** The day that a dateline names without its year, where nothing else gives the date. */
  readonly monthDay?: MonthDay;
  /** Of an inferred day or window: how many places agree on it, and how many would have another day. */
  readonly support?: { readonly agreeing: number; readonly conflicting: number };
  /** Of an article without a day: when those came out that tell of the same people. */
  readonly among?: NeighbouringDays;
}

/** The first and the last day on which articles came out. */
export interface NeighbouringDays {
  readonly first: string;
  readonly last: string;
}

/** A day of an unknown year, with its place in the article. */
export interface MonthDay extends Span {
  readonly month: number;
  readonly day: number;
}

/** A place that an article was dated by. */
export interface DocumentTimeEvidence extends Span {
  /** Id of the article that holds the span. */
  readonly article: string;
}

/** What a value was computed from. */
export type TimeAnchor =
  | { readonly kind: 'document-time' }
  /** Another expression of the same article, by its index. */
  | { readonly kind: 'expression'; readonly index: number };

/** An expression of time with its value for the document time that it was resolved against. */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  /** TIMEX3 value; `XXXX` stands for an unknown part (`XXXX-WXX-5`, `XXXX-02`). */
  readonly value: string;
  readonly mod: TimexMod | null;
  /** First and last day that the value allows, inclusive ISO days; null where open or no calendar time. */
  readonly from: string | null;
  readonly to: string | null;
  /** Name of the rule that found it. */
  readonly rule: string;
  /** What the implied parts come from; absent where the words state everything. */
  readonly anchor?: TimeAnchor;
  /** One sentence for the reader: how the value was reached. Empty where the words state everything. */
  readonly explanation: string;
}

/** Units of calendar time, from the shortest. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Parts of the day in TIMEX3 values: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** The parts of a calendar time that the words state. What is absent is implied, or left open. */
export interface CalendarFields {
  readonly era?: 'BC';
  /** The TIMEX3 digits of a century: 20 for "the 21st century". */
  readonly century?: number;
  /** The TIMEX3 digits of a decade: 199 for "the 1990s"; 9 for "the nineties", whose century is implied. */
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday, 1 (Monday) to 7. */
  readonly weekday?: number;
  /** Weeks beyond the next or last such weekday ("Tuesday week", "the Thursday before last"). */
  readonly furtherWeeks?: number;
  /** Which weekday (or, without one, which day) of the month: 1 the first, -1 the last. */
  readonly nth?: number;
  /** Which week of the month: it narrows the days, not the value. */
  readonly weekOfMonth?: number;
  /** The week or weekend of the day, not the day itself ("the week of March 6"). */
  readonly week?: 'whole' | 'end';
  /** The period that the report is about: in the stated year ("the 1988 quarter"), or as named before ("the quarter ended July 31"). */
  readonly reported?: true;
  /** The year of a day that is known by its date ("the Sept. 11 attacks"), for articles that are not older. */
  readonly famous?: number;
  /** Key of a holiday of the table of holidays. */
  readonly holiday?: string;
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Whether the words name a time zone, or the time of the place. */
  readonly zoned?: true;
}

/**
 * Which of the possible times an expression means, by its own words.
 * `context`: as tense and document time suggest; `last`, `this`, `next`: as these words say;
 * `previous`, `following`, `that`: counted from the time that the text spoke of last;
 * `range-end`: the first one from the expression before it on ("June 1 to November 30", "Monday to Friday");
 * `told`: the one that the story has come to ("on the Sunday", "at noon");
 * `before-event`, `after-event`: counted from what the words behind it name ("the Sunday before the vote").
 */
export type TimeChoice =
  | 'context'
  | 'last'
  | 'this'
  | 'next'
  | 'previous'
  | 'following'
  | 'that'
  | 'range-end'
  | 'told'
  | 'before-event'
  | 'after-event';

/**
 * What a shift counts from. `document-time`; `previous`: the time that the text spoke of last; `story-time`: the one in
 * a report, the other in a narrative ("the end of the month"); `reported-period`: what a report is about (the quarter
 * of a company's results), from which "a year earlier" is counted.
 */
export type ShiftOrigin = 'document-time' | 'previous' | 'story-time' | 'reported-period';

/** What an expression of time says, before it is resolved against the document time. */
export type TimeMeaning =
  /** A place in the calendar of which some fields may be implied. */
  | {
      readonly kind: 'calendar';
      readonly fields: CalendarFields;
      readonly choice: TimeChoice;
      /** The order in which figures were read that allow either ("03/04/2025"). */
      readonly dayOrder?: DayOrder;
    }
  /** A time so many units away from another. */
  | {
      readonly kind: 'shift';
      readonly unit: TimeUnit;
      readonly amount: number;
      readonly from: ShiftOrigin;
      /** Parts that narrow the time down ("June last year"). */
      readonly fields: CalendarFields;
      /** The part of the unit before or after the document time: "earlier this year", "later this week". */
      readonly side?: 'before' | 'after';
      /**
       * What is meant, where it is finer than the unit: the day of "a year ago today", the "year-ago quarter"; or a year
       * that begins something: "the new year", "the turn of the century".
       */
      readonly exact?: 'day' | 'week' | 'month' | 'quarter' | 'new-year' | 'turn';
    }
  /**
   * A length of time. `toward` says on which side of now it lies, where it is anchored; `ahead`: in the future unless
   * the tense is a past one ("within 90 days").
   */
  | {
      readonly kind: 'duration';
      readonly value: string;
      readonly unit: TimeUnit;
      readonly toward: 'past' | 'future' | 'ahead' | null;
      /** The part that it is of what the words behind it name: "the **last** three months of 2024". */
      readonly part?: 'first' | 'last';
    }
  | {
      readonly kind: 'set';
      readonly value: string;
      readonly quant: string | null;
      readonly freq: string | null;
    }
  /** A vague reference: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`. */
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

/** Tense of the clause around an expression, where its words tell. */
export type TenseHint = 'past' | 'present' | 'future' | null;

/** An expression of time as found in the text, independent of the document time. Plain data. */
export interface FoundTime extends Span {
  readonly type: TimexType;
  readonly mod: TimexMod | null;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly meaning: TimeMeaning;
  readonly tense: TenseHint;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
  /** Set where "will" or a plan in the present says that it lies ahead of the document time: of others than weekdays outside a quote. */
  readonly ahead?: true;
  /** Set for a year or day that its sentence begins with: "In 2016 she stayed at home", "May 4: She stays at home". */
  readonly opens?: true;
  /** Set where it dates what was said ("said on Saturday"), stands near such a verb, or dates a meeting at which something may have been said. */
  readonly occasion?: 'speech' | 'statement' | 'meeting';
  /** Set where the story does not go on from it: in brackets or the pluperfect; in what a relative clause adds; behind "since". */
  readonly aside?: 'background' | 'relative' | 'since';
}
