import type { TimelineWords } from '../../protocol/timeline';
import { worded } from './dom';
import type { Stretch } from './view';

const SPEAK_MS = 400;

/** Says to a screen reader what is in view, once it rests. */
export class Speaker {
  private readonly dates: Intl.DateTimeFormat;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param live what the screen reader speaks when it changes */
  constructor(
    private readonly live: HTMLElement,
    private readonly words: TimelineWords,
    locale: string,
  ) {
    this.dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  }

  /** @param inView gives the time in view and how many events lie there, when it is to be said */
  speakSoon(inView: () => { readonly stretch: Stretch; readonly count: number }): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      const { stretch, count } = inView();
      const [start, end] = [this.dates.format(stretch.start), this.dates.format(stretch.end)];
      this.live.textContent = worded(this.words.inView, start, end, count);
    }, SPEAK_MS);
  }
}
