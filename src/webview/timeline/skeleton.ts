import type { EventStatus, TimelineWords } from '../../protocol/timeline';
import { html, svg } from './dom';
import type { Grouping } from './lanes';
import { pointShape, softMasks, spanShape } from './mark';

/** The page's fixed parts; what they show is drawn into them. */
export interface Skeleton {
  readonly lanes: Readonly<Record<Grouping, HTMLInputElement>>;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly fit: HTMLButtonElement;
  /** How many events there are, and which are left out. */
  readonly count: HTMLElement;
  /** Buttons that lead to events out of sight. */
  readonly earlier: HTMLButtonElement;
  readonly later: HTMLButtonElement;
  readonly axis: SVGSVGElement;
  readonly scroller: HTMLElement;
  readonly picture: SVGSVGElement;
  /** Makes the scroller as long as all lanes are. */
  readonly spacer: HTMLElement;
  readonly empty: HTMLElement;
  readonly undated: HTMLElement;
  /** Spoken when it changes. */
  readonly live: HTMLElement;
}

/** Fills the page. */
export function buildPage(words: TimelineWords, card: HTMLElement): Skeleton {
  const button = (className: string, label: string, text: string): HTMLButtonElement =>
    html('button', { type: 'button', class: className, 'aria-label': label, title: label }, text);
  const radio = (value: Grouping): HTMLInputElement => html('input', { type: 'radio', name: 'lanes', value });
  const lanes = { all: radio('all'), person: radio('person'), article: radio('article') };
  const page = {
    lanes,
    zoomOut: button('tool', words.zoomOut, '−'),
    zoomIn: button('tool', words.zoomIn, '+'),
    fit: button('tool', words.fit, words.fit),
    count: html('span', { class: 'shown' }),
    earlier: html('button', { type: 'button', class: 'edge' }),
    later: html('button', { type: 'button', class: 'edge' }),
    axis: svg('svg', { class: 'axis', 'aria-hidden': 'true', height: 44 }),
    scroller: html('div', { class: 'scroller', tabindex: -1 }),
    picture: svg('svg', {
      ...{ class: 'picture', role: 'listbox', tabindex: 0, 'aria-orientation': 'horizontal' },
      ...{ 'aria-label': words.title, 'aria-describedby': 'help' },
    }),
    spacer: html('div'),
    empty: html('p', { class: 'empty', hidden: '' }, words.empty),
    undated: html('section', { class: 'undated', hidden: '' }),
    live: html('div', { class: 'spoken', role: 'status', 'aria-live': 'polite' }),
  };
  page.picture.append(svg('defs', {}, ...softMasks()));
  page.scroller.append(page.picture, page.spacer);
  arrange(page, card, words);
  return page;
}

/** Puts the parts of the page where they belong. */
function arrange(page: Skeleton, card: HTMLElement, words: TimelineWords): void {
  document.body.replaceChildren(
    html(
      'header',
      {},
      laneChoice(page.lanes, words),
      html('span', { class: 'tools' }, page.zoomOut, page.zoomIn, page.fit),
      page.count,
      html('span', { class: 'edges' }, page.earlier, page.later),
    ),
    html('div', { class: 'axis-frame' }, page.axis),
    page.scroller,
    page.empty,
    card,
    page.undated,
    legend(words),
    html('div', { id: 'help', class: 'spoken' }, words.help),
    page.live,
  );
}

function laneChoice(lanes: Skeleton['lanes'], words: TimelineWords): HTMLElement {
  return html(
    'fieldset',
    { class: 'lanes' },
    html('legend', { class: 'spoken' }, words.lanes),
    html('label', {}, lanes.all, words.oneLane),
    html('label', {}, lanes.person, words.byPerson),
    html('label', {}, lanes.article, words.byArticle),
  );
}

/** What the marks mean: each with the words for it. */
function legend(words: TimelineWords): HTMLElement {
  const entry = (text: string, className: string, width: number, ...shapes: readonly Node[]): HTMLElement =>
    html(
      'li',
      {},
      svg('svg', { class: `mark ${className}`, width, height: 18, 'aria-hidden': 'true' }, ...shapes),
      text,
    );
  const statuses: readonly EventStatus[] = ['occurred', 'planned', 'hypothetical', 'denied'];
  const count = [
    svg('rect', { class: 'count', x: 1, y: 1, width: 26, height: 16, rx: 8 }),
    svg('text', { class: 'count', x: 14, y: 13 }, '12'),
  ];
  return html(
    'ul',
    { class: 'legend', 'aria-label': words.legend },
    ...statuses.map((status) => entry(words.status[status], status, 16, ...pointShape(status, 8, 9))),
    entry(words.rough, 'occurred', 44, spanShape('occurred', 'both', 1, 9, 42)),
    entry(words.several, '', 28, ...count),
  );
}
