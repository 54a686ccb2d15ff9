import { format, weekdayName } from './calendar';
import type { Language } from './translate';

/**
 * A TIMEX3 value of which the article's words leave the year, month, week or day open: "February of a year that is not
 * known", "a Friday, not known which"; undefined where nothing is open.
 */
export function openValueWords(value: string, language: Language): string | undefined {
  const { locale, t } = language;
  const [date = ''] = value.split('T');
  if (!date.startsWith('XXXX')) return undefined;
  const weekday = /^XXXX-WXX-(\d)$/.exec(date)?.[1];
  if (weekday !== undefined) return t('a {0}, not known which', weekdayName(Number(weekday), language));
  const [, month, day] = /^XXXX-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (month !== undefined) {
    const name = format(`2000-${month}-${day ?? '01'}`, locale, {
      month: 'long',
      ...(day === undefined ? {} : { day: 'numeric' }),
    });
    return t('{0} of a year that is not known', name);
  }
  return wholeWords(date.slice('XXXX-'.length), language);
}

/** Words for a unit of the calendar of which nothing is known but its length or its place in the year. */
function wholeWords(unit: string, { t }: Language): string | undefined {
  switch (unit) {
    case '':
      return t('a year, not known which');
    case 'XX':
      return t('a month, not known which');
    case 'XX-XX':
      return t('a day, not known which');
    case 'WXX':
      return t('a week, not known which');
    case 'WXX-WE':
      return t('a weekend, not known which');
    case 'SP':
      return t('spring, not known of which year');
    case 'SU':
      return t('summer, not known of which year');
    case 'FA':
      return t('fall, not known of which year');
    case 'WI':
      return t('winter, not known of which year');
    default:
      return openPartWords(unit, t);
  }
}

function openPartWords(unit: string, t: Language['t']): string | undefined {
  const part = partOfYearWords(unit, t);
  return part === undefined ? undefined : t('{0}, not known of which year', part);
}

/** A quarter or half of a year: "third quarter". */
export function partOfYearWords(part: string, t: Language['t']): string | undefined {
  switch (part) {
    case 'Q1':
      return t('first quarter');
    case 'Q2':
      return t('second quarter');
    case 'Q3':
      return t('third quarter');
    case 'Q4':
      return t('fourth quarter');
    case 'H1':
      return t('first half');
    case 'H2':
      return t('second half');
    default:
      return undefined;
  }
}
