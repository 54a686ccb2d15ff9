/** Expressions of time: found in the text, resolved against a document time, with the calendar they need. */
export {
  addDays,
  addMonths,
  dayNumberToIso,
  daysBetween,
  daysInMonth,
  formatDay,
  formatDayWithWeekday,
  fromDayNumber,
  isoToDayNumber,
  isRealDay,
  MONTH_NAMES,
  parseIsoDay,
  toDayNumber,
  WEEKDAY_NAMES,
  weekdayOf,
  weekdayOfIso,
  weekOf,
  type CalendarDay,
} from './calendar';
export {
  dayOrderEvidence,
  dayOrderOfFolder,
  decideDayOrder,
  documentTimeInOrder,
  timesInOrder,
  type DayOrderEvidence,
} from './day-order';
export { statedDocumentTime, type GivenArticle } from './document-time';
export { findTimes } from './find';
export { holidayDays } from './holidays';
export { resolveTimes } from './resolve';
export { compareValues, dayRange, formatValue, isSingleDay, type DayRange } from './value';
export type {
  DocumentTime,
  DocumentTimeEvidence,
  DocumentTimeSource,
  FoundTime,
  MonthDay,
  TimeAnchor,
  TimeExpression,
  TimexMod,
  TimexType,
} from './types';
