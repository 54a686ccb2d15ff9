import type { TimexMod } from '../../engine/time/types';
import { format, weekdayName } from './calendar';
import { durationWords, vagueLength } from './lengths';
import { openValueWords, partOfYearWords } from './open-dates';
import type { Language } from './translate';

export type Style = 'long' | 'medium' | 'short';

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/**
 * A TIMEX3 value in the reader's words: "Friday, April 18, 2025" (long), "April 18, 2025" (medium) or "Apr 18, 2025"
 * (short) for a day, "February 2025", "fall 2025", "second quarter of 2025". Values without a calendar reading come back as
 * they are.
 */
export function dateWords(value: string, language: Language, style: Style = 'short'): string {
  return (
    dayWords(value, language, style) ??
    monthWords(value, language) ??
    openValueWords(value, language) ??
    weekWords(value, language) ??
    partOfYear(value, language) ??
    yearsWords(value, language) ??
    eraWords(value, language) ??
    durationWords(value, language) ??
    vagueLength(value, language) ??
    vagueWords(value, language) ??
    value
  );
}

/** A set's value in the reader's words: "every Monday", "every 2 weeks". */
export function setWords(value: string, language: Language): string {
  const { t } = language;
  const unit = /^PT?1([YMWDH])$/.exec(value)?.[1];
  if (unit !== undefined) return everyUnit(value.startsWith('PT') ? `T${unit}` : unit, language) ?? value;
  const length = durationWords(value, language);
  if (length !== undefined) return t('every {0}', length);
  if (value === 'XXXX-WXX-WE') return t('every weekend');
  const weekday = /^XXXX-WXX-(\d)/.exec(value)?.[1];
  const part = partOfDay(value, language);
  const named = weekday === undefined ? undefined : weekdayName(Number(weekday), language);
  if (named !== undefined) return t('every {0}', part === undefined ? named : `${named}, ${part}`);
  if (part !== undefined) return t('every {0}', part);
  const season = /^XXXX-(SP|SU|FA|WI)$/.exec(value)?.[1];
  if (season !== undefined) return t('every {0}', seasonWords(season, language));
  const month = /^XXXX-(\d\d)$/.exec(value)?.[1];
  return month === undefined
    ? dateWords(value, language)
    : t('every {0}', format(`2000-${month}-01`, language.locale, { month: 'long' }));
}

function seasonWords(season: string, { t }: Language): string {
  switch (season) {
    case 'SP':
      return t('spring');
    case 'SU':
      return t('summer');
    case 'FA':
      return t('fall');
    default:
      return t('winter');
  }
}

function everyUnit(unit: string, { t }: Language): string | undefined {
  switch (unit) {
    case 'Y':
      return t('every year');
    case 'M':
      return t('every month');
    case 'W':
      return t('every week');
    case 'D':
      return t('every day');
    case 'TH':
      return t('every hour');
    default:
      return undefined;
  }
}

/** The modifier of a value in words around the value: "before February 2025", "about 2010". */
export function modWords(mod: TimexMod | null, words: string, { t }: Language): string {
  switch (mod) {
    case null:
      return words;
    case 'BEFORE':
      return t('before {0}', words);
    case 'AFTER':
      return t('after {0}', words);
    case 'ON_OR_BEFORE':
      return t('{0} or earlier', words);
    case 'ON_OR_AFTER':
      return t('{0} or later', words);
    case 'LESS_THAN':
      return t('less than {0}', words);
    case 'MORE_THAN':
      return t('more than {0}', words);
    case 'EQUAL_OR_LESS':
      return t('at most {0}', words);
    case 'EQUAL_OR_MORE':
      return t('at least {0}', words);
    case 'START':
      return t('the beginning of {0}', words);
    case 'MID':
      return t('the middle of {0}', words);
    case 'END':
      return t('the end of {0}', words);
    case 'APPROX':
      return t('about {0}', words);
  }
}

function dayWords(value: string, language: Language, style: Style): string | undefined {
  const { locale } = language;
  const [, year = '', month = '', day = ''] = DAY.exec(value) ?? [];
  if (day === '') return undefined;
  const words = format(`${year}-${month}-${day}`, locale, {
    ...(style === 'long' ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: style === 'short' ? 'short' : 'long',
    year: 'numeric',
  });
  const clock = clockWords(value, language) ?? partOfDay(value, language);
  return clock === undefined ? words : `${words}, ${clock}`;
}

/** The day of the week of a value that is a day: "Friday"; empty for other values. */
export function weekdayOf(value: string, { locale }: Language): string {
  const [day] = DAY.exec(value) ?? [];
  return day === undefined ? '' : format(day, locale, { weekday: 'long' });
}

/** The time of day of a value: "15:30", "midnight". */
function clockWords(value: string, { t }: Language): string | undefined {
  const clock = /T(\d{2}:\d{2})/.exec(value)?.[1];
  return clock === '24:00' ? t('midnight') : clock;
}

/** The part of the day of a value: "morning". */
function partOfDay(value: string, { t }: Language): string | undefined {
  switch (/T(MO|MI|AF|EV|NI|DT)$/.exec(value)?.[1]) {
    case 'MO':
      return t('morning');
    case 'MI':
      return t('midday');
    case 'AF':
      return t('afternoon');
    case 'EV':
      return t('evening');
    case 'NI':
      return t('night');
    case 'DT':
      return t('daytime');
    default:
      return undefined;
  }
}

function eraWords(value: string, { t }: Language): string | undefined {
  const year = /^BC(\d{4})$/.exec(value)?.[1];
  return year === undefined ? undefined : t('{0} BC', String(Number(year)));
}

function monthWords(value: string, { locale }: Language): string | undefined {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (month !== '') return format(`${year}-${month}-01`, locale, { month: 'long', year: 'numeric' });
  return undefined;
}

function weekWords(value: string, { locale, t }: Language): string | undefined {
  const [, year = '', week = '', weekend = ''] = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value) ?? [];
  if (week === '') return undefined;
  const monday = mondayOf(Number(year), Number(week));
  const day = new Date(monday + (weekend === '' ? 0 : 5) * DAY_MS).toISOString().slice(0, 10);
  const words = format(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return weekend === '' ? t('the week of {0}', words) : t('the weekend of {0}', words);
}

function partOfYear(value: string, { t }: Language): string | undefined {
  const [, year = '', part = ''] = PART_OF_YEAR.exec(value) ?? [];
  switch (part) {
    case 'SP':
      return t('spring {0}', year);
    case 'SU':
      return t('summer {0}', year);
    case 'FA':
      return t('fall {0}', year);
    case 'WI':
      return t('winter {0}', year);
    case '':
      return undefined;
    default:
      return t('{0} of {1}', partOfYearWords(part, t) ?? part, year);
  }
}

const PART_OF_YEAR = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/;

function yearsWords(value: string, { t }: Language): string | undefined {
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return t('the {0}0s', value);
  if (/^\d{2}$/.test(value)) return t('the years {0}00 to {0}99', value);
  return undefined;
}

function vagueWords(value: string, { t }: Language): string | undefined {
  switch (value) {
    case 'PAST_REF':
      return t('some time in the past');
    case 'PRESENT_REF':
      return t('the present');
    case 'FUTURE_REF':
      return t('some time in the future');
    default:
      return undefined;
  }
}

const DAY_MS = 86_400_000;

/** The Monday of an ISO week: 4 January is always in week 1. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - weekday) * DAY_MS;
}
