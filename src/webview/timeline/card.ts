import type { PageCard, PageEvent, PageSource, TimelineWords } from '../../protocol/timeline';
import { placeBeside } from './beside';
import { html, worded } from './dom';

const MOST_TITLES = 8;
/** The mouse may leave a mark for so long on its way to the card. */
const LEAVING_MS = 250;

/** What a card may ask for. */
export interface CardEvents {
  readonly open: (event: string, source?: number) => void;
  /** The reader wants to go back to the picture with the keys. */
  readonly leave: () => void;
}

/** The card beside a mark: what an event is and who tells it, or the titles of several events. */
export class Card {
  readonly element = html('div', { id: 'card', class: 'card', role: 'group', hidden: '' });
  private shown: string | undefined;
  private at = new DOMRect();
  private leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly events: CardEvents) {
    // Neither who points at it nor who goes into it with the keys loses it.
    for (const coming of ['mouseenter', 'focusin'])
      this.element.addEventListener(coming, () => clearTimeout(this.leaving));
    for (const going of ['mouseleave', 'focusout'])
      this.element.addEventListener(going, () => this.hideSoon());
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.events.leave();
    });
  }

  /** The event whose card is shown. */
  get event(): string | undefined {
    return this.shown;
  }

  /** Where the mark is that the card belongs to. */
  get anchor(): DOMRect {
    return this.at;
  }

  /** Shows what is known of an event; the rest follows when it comes. */
  showEvent(event: PageEvent, card: PageCard | undefined, words: TimelineWords, at: DOMRect): void {
    this.shown = event.id;
    const lines = [
      html('div', { class: 'card-title' }, event.title),
      html('div', { class: 'card-when' }, `${words.status[event.status]} · ${event.when}`),
      ...[card?.people ?? '', card?.places ?? '']
        .filter((line) => line !== '')
        .map((line) => html('div', {}, line)),
      html('div', { class: 'card-told' }, event.told),
    ];
    const sources = (card?.sources ?? []).map((source, index) => this.sourceRow(event.id, source, index));
    const more = card !== undefined && card.more !== '' ? [html('li', {}, card.more)] : [];
    this.show([...lines, html('ul', {}, ...sources, ...more)], words.openWords, at);
  }

  /** Shows the titles of events that are drawn as one mark. */
  showEvents(events: readonly PageEvent[], words: TimelineWords, at: DOMRect): void {
    this.shown = undefined;
    const rows = events.slice(0, MOST_TITLES).map((event) => {
      const button = html('button', { type: 'button' }, html('b', {}, event.title), ` ${event.when}`);
      button.addEventListener('click', () => this.events.open(event.id));
      return html('li', {}, button);
    });
    const hidden = events.length - rows.length;
    const more = hidden > 0 ? [html('li', {}, `+ ${hidden}`)] : [];
    const title = worded(words.manyEvents, events.length);
    this.show([html('div', { class: 'card-title' }, title), html('ul', {}, ...rows, ...more)], title, at);
  }

  hideSoon(): void {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.hide(), LEAVING_MS);
  }

  hide(): void {
    clearTimeout(this.leaving);
    this.shown = undefined;
    this.element.hidden = true;
  }

  private show(content: readonly Node[], label: string, at: DOMRect): void {
    clearTimeout(this.leaving);
    const focused = this.buttons.findIndex((button) => button === document.activeElement);
    this.element.replaceChildren(...content);
    if (focused >= 0) this.buttons[Math.min(focused, this.buttons.length - 1)]?.focus();
    this.element.setAttribute('aria-label', label);
    this.element.hidden = false;
    this.at = at;
    place(this.element, at);
  }

  private get buttons(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll('button')];
  }

  private sourceRow(
    event: string,
    { article, before, words, after }: PageSource,
    index: number,
  ): HTMLElement {
    const quote = html('span', { class: 'quote' }, before, html('b', {}, words), after);
    const button = html('button', { type: 'button' }, html('span', { class: 'article' }, article), quote);
    button.addEventListener('click', () => this.events.open(event, index));
    return html('li', {}, button);
  }
}

/** Puts the card beside a mark. */
function place(card: HTMLElement, at: DOMRect): void {
  card.style.maxHeight = ''; // as high as the style allows
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const page = { width: window.innerWidth, height: window.innerHeight };
  const { left, top, highest } = placeBeside(at, size, page);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
  if (highest < size.height) card.style.maxHeight = `${highest}px`;
}
