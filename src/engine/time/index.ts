/** Expressions of time: found in the text, resolved against a document time. The calendar is in `calendar.ts`. */
export {
  dayOrderEvidence,
  dayOrderOfFolder,
  decideDayOrder,
  documentTimeInOrder,
  timesInOrder,
  type DayOrderEvidence,
} from './day-order';
export { statedDocumentTime } from './document-time';
export { findTimes } from './find';
export { resolveTimes } from './resolve';
export type { DocumentTime, FoundTime, TimeExpression } from './types';
