import type { PageCard, TimelineWords } from '../../protocol/timeline';
import type { Card } from './card';
import type { DatedEvent } from './shape';

/** Fills the card beside a mark: at once with what the page knows, then with what the editor answers. */
export class Cards {
  /** Answers by event; null where the editor knows it no more. */
  private readonly answers = new Map<string, PageCard | null>();
  private shown: DatedEvent | undefined;

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
    const at = mark.getBoundingClientRect();
    if (events.length > 1) {
      this.card.showEvents(events, this.words, at);
      return;
    }
    this.shown = event;
    this.fill(event, at);
    if (!this.answers.has(event.id)) this.ask(event.id);
  }

  /** Takes what the editor says of an event. */
  answer(event: string, card: PageCard | null): void {
    this.answers.set(event, card);
    if (this.shown?.id === event && this.card.event === event) this.fill(this.shown, this.card.anchor);
  }

  /** The events are other ones now. */
  forget(): void {
    this.answers.clear();
    this.shown = undefined;
    this.card.hide();
  }

  private fill(event: DatedEvent, at: DOMRect): void {
    this.card.showEvent(event, this.answers.get(event.id) ?? undefined, this.words, at);
  }
}
