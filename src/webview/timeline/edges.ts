import type { TimelineWords } from '../../protocol/timeline';
import { worded } from './dom';
import type { Sight } from './scene';
import type { Skeleton } from './skeleton';

/** Says on the buttons at either edge how many events lie beyond it. */
export function showEdges(page: Skeleton, words: TimelineWords, { events, first, end }: Sight): void {
  for (const [button, count, text] of [
    [page.earlier, first, words.earlier],
    [page.later, events.length - end, words.later],
  ] as const) {
    button.disabled = count === 0;
    button.textContent = worded(text, count);
  }
}
