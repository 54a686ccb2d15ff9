import type { Language } from './translate';

/** A day (`2025-04-18`) in the words of a locale; what is no day stays as it is. */
export function format(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return dateFormat(locale, options).format(date);
}

/** Formats are costly to make, and thousands of dates are worded in a few of them. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of the calendar, whatever the time zone. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** @param weekday 1 for Monday to 7 for Sunday */
export function weekdayName(weekday: number, { locale }: Language): string {
  return format(`2001-01-0${weekday}`, locale, { weekday: 'long' });
}
