import type { PageEvent, TimelineWords } from '../../protocol/timeline';
import { html, svg, worded } from './dom';
import { pointShape } from './mark';

/** So many rows are made at once. */
const STEP = 100;

/** Lists the events without a date in a part of the page that the reader can unfold. */
export function showUndated(
  section: HTMLElement,
  events: readonly PageEvent[],
  words: TimelineWords,
  open: (event: string) => void,
): void {
  const wasOpen = section.querySelector('details')?.open ?? false;
  section.hidden = events.length === 0;
  const list = html('ul');
  const details = html('details', {}, html('summary', {}, worded(words.undated, events.length)), list);
  const more = html('button', { type: 'button', class: 'more' }, words.showMore);
  const show = (): void => {
    const from = list.children.length;
    list.append(...events.slice(from, from + STEP).map((event) => row(event, words, open)));
    more.hidden = list.children.length >= events.length;
  };
  more.addEventListener('click', show);
  details.addEventListener('toggle', () => {
    if (details.open && list.children.length === 0) show();
  });
  details.append(more);
  details.open = wasOpen;
  section.replaceChildren(details);
}

function row(event: PageEvent, words: TimelineWords, open: (event: string) => void): HTMLElement {
  const mark = svg(
    'svg',
    { class: `mark ${event.status}`, width: 16, height: 16, 'aria-hidden': 'true' },
    ...pointShape(event.status, 8, 8),
  );
  const status = html('span', { class: 'spoken' }, ` ${words.status[event.status]} `);
  const button = html(
    'button',
    { type: 'button' },
    html('b', {}, event.title),
    status,
    html('span', {}, event.when),
  );
  button.addEventListener('click', () => open(event.id));
  return html('li', {}, mark, button);
}
