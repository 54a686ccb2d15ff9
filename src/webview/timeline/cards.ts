import type { PageCard, PageEvent, TimelineWords } from '../../protocol/timeline';
import type { Card } from './card';
import type { DatedEvent } from './shape';

/** Fills the card beside a mark: at once with what the page knows, then with what the editor answers. */
export class Cards {
  /** Answers by event; null where the editor knows it no more. */
  private readonly answers = new Map<string, PageCard | null>();
  private shown: { readonly event: PageEvent; readonly mark: Element } | undefined;

  /** @param ask asks the editor for an event's card, once for each event */
  constructor(
    private readonly card: Card,
    private readonly words: TimelineWords,
    private readonly ask: (event: string) => void,
  ) {}

  /** Shows the card of an event, or of several that are drawn as one mark. */
  show(events: readonly DatedEvent[], mark: Element): void {
    const [event] = events;
    if (!event) return;
    if (events.length > 1) {
      this.card.showEvents(events, this.words, mark.getBoundingClientRect());
      return;
    }
    this.shown = { event, mark };
    this.fill(event, mark);
    if (!this.answers.has(event.id)) this.ask(event.id);
  }

  /** Takes what the editor says of an event. */
  answer(event: string, card: PageCard | null): void {
    this.answers.set(event, card);
    if (this.shown?.event.id === event && this.card.event === event)
      this.fill(this.shown.event, this.shown.mark);
  }

  /** The events are other ones now. The card of one that is still there stays, and is filled anew with the answer. */
  renew(events: readonly PageEvent[]): void {
    this.answers.clear();
    const { card, shown } = this;
    const isOpen = shown !== undefined && shown.event.id === card.event;
    const event = isOpen ? events.find(({ id }) => id === card.event) : undefined;
    this.shown = shown && event && { ...shown, event };
    if (event) this.ask(event.id);
    else card.hide();
  }

  private fill(event: PageEvent, mark: Element): void {
    const at = mark.isConnected ? mark.getBoundingClientRect() : this.card.anchor;
    this.card.showEvent(event, this.answers.get(event.id) ?? undefined, this.words, at);
  }
}
