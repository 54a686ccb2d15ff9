/** Events for the tests of the picture: their days are days after 1 January 1970. */
import type { DatedEvent } from '../../../../src/webview/timeline/shape';
import { DAY_MS } from '../../../../src/webview/timeline/view';

/** An event that is known to lie on a day. */
export function onDay(id: string, day: number, lanes: Partial<DatedEvent> = {}): DatedEvent {
  return event(id, { start: day * DAY_MS, end: (day + 1) * DAY_MS, known: 'day' }, lanes);
}

/** An event that lies somewhere between two days; null where it is open. */
export function within(id: string, first: number | null, end: number | null): DatedEvent {
  const ms = (day: number | null): number | null => (day === null ? null : day * DAY_MS);
  return event(id, { start: ms(first), end: ms(end), known: 'within' });
}

function event(id: string, extent: DatedEvent['extent'], lanes: Partial<DatedEvent> = {}): DatedEvent {
  const words = { title: `Title of ${id}`, status: 'occurred', when: '', told: '' } as const;
  return { id, ...words, extent, people: [], articles: [], ...lanes };
}

/** The magnification at which a day is so many pixels wide. */
export function pixelsADay(pixels: number): number {
  return pixels * 365.25;
}
