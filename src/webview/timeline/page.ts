import type { PageCard, PagePicture, TimelineWords } from '../../protocol/timeline';
import { axisMaker } from './axis';
import { Camera } from './camera';
import { Card } from './card';
import { Cards } from './cards';
import { followControls } from './controls';
import { scrollInto, textWidths, worded } from './dom';
import { markId } from './draw';
import { followGestures } from './gestures';
import type { Host } from './host';
import { moved, placeOf, selectionIn, type KeyAction, type Selection } from './keyboard';
import { lanesOf, type Grouping, type Lane } from './lanes';
import type { Mark } from './shape';
import { ROW_PX } from './mark';
import { SceneMaker } from './scene';
import { Screen, type Shown } from './screen';
import { buildPage, type Skeleton } from './skeleton';
import { Speaker } from './speaker';
import { titlesOf } from './titles';
import { showUndated } from './undated';
import * as views from './view';
import type { View } from './view';

const NOTHING: PagePicture = { events: [], people: [], articles: [], filter: '' };

/** The page's state and what changes it; drawing is left to the files beside this one. */
export class TimelinePage {
  private readonly card: Card;
  private readonly page: Skeleton;
  private readonly scenes: SceneMaker;
  private readonly speaker: Speaker;
  private readonly camera: Camera;
  private readonly cards: Cards;
  private readonly screen: Screen;
  private picture: PagePicture | undefined;
  private lanes: readonly Lane[] = [];
  private grouping: Grouping;
  private selection: Selection | undefined;

  constructor(
    private readonly host: Host,
    private readonly words: TimelineWords,
    locale: string,
  ) {
    const memory = host.recall();
    this.grouping = memory.grouping;
    this.selection = memory.selection;
    this.card = new Card({
      open: (event, source) => this.open(event, source),
      leave: () => this.page.picture.focus(), // which shows the card
    });
    this.cards = new Cards(this.card, words, (event) => host.post({ kind: 'card', event }));
    this.page = buildPage(words, this.card.element);
    this.scenes = new SceneMaker(axisMaker(locale), titlesOf(textWidths()), words);
    this.speaker = new Speaker(this.page.live, words, locale);
    const shown = (): Shown => ({
      lanes: this.lanes,
      view: this.camera.view,
      selection: this.selection,
      isWhole: this.camera.showsWhole,
    });
    this.screen = new Screen(this.page, this.scenes, words, shown, {
      click: (lane, mark) => this.clicked(lane, mark),
      enter: (mark, element) => this.cards.show(mark.events, element),
      leave: () => this.card.hideSoon(),
    });
    const gestures = followGestures(this.page.picture, {
      moved: (view, byReader) => this.viewMoved(view, byReader),
      scrolled: (pixels) => (this.page.scroller.scrollTop -= pixels),
    });
    const scenery = {
      show: gestures.show,
      width: () => this.screen.width,
      extents: () => (this.picture ?? NOTHING).events.flatMap(({ extent }) => extent ?? []),
    };
    this.camera = new Camera(scenery, memory.stretch);
    this.listen();
  }

  /** Shows other events; view and selection stay. */
  setPicture(picture: PagePicture): void {
    this.picture = picture;
    this.cards.renew(picture.events);
    const undated = picture.events.filter(({ extent }) => extent === undefined);
    showUndated(this.page.undated, undated, this.words, (event) => this.open(event));
    const { length } = picture.events;
    const count = length === 1 ? this.words.oneEvent : worded(this.words.manyEvents, length);
    this.page.count.textContent = [count, picture.filter].filter((part) => part !== '').join(' · ');
    this.page.empty.hidden = length > undated.length;
    this.arrange();
  }

  /** What the editor says of an event that it was asked about. */
  setCard(event: string, card: PageCard | null): void {
    this.cards.answer(event, card);
  }

  private listen(): void {
    followControls(this.page, this.grouping, {
      group: (grouping) => this.group(grouping),
      act: (action) => this.act(action),
      goBeyond: (side) => this.goBeyond(side),
      entered: () => this.select(this.selection ?? this.firstInSight()),
      left: () => this.card.hideSoon(),
      isSelected: () => this.selection !== undefined,
    });
    new ResizeObserver(() => this.arrange()).observe(this.page.scroller);
  }

  // --- What the reader does --------------------------------------------------------------------------------

  private act(action: KeyAction): void {
    const { view, inView } = this.camera;
    switch (action.kind) {
      case 'move':
        return this.select(moved(this.lanes, this.selection, action.to, inView.start));
      case 'zoom':
        return this.setView(views.zoomed(view, action.factor, this.centre()));
      case 'pan':
        return this.setView({ ...view, x: view.x - action.widths * this.screen.width });
      case 'fit':
        return this.showAll();
      case 'open':
        if (this.selection) this.open(this.selection.event);
        return;
      case 'leave':
        if (!this.card.element.hidden) this.card.hide();
        else this.select(undefined);
    }
  }

  private group(grouping: Grouping): void {
    this.grouping = grouping;
    this.page.scroller.scrollTop = 0;
    this.arrange();
    this.select(this.selection);
    this.remember();
  }

  private open(event: string, source?: number): void {
    this.host.post({ kind: 'open', event, ...(source !== undefined && { source }) });
  }

  private clicked(lane: Lane, mark: Mark): void {
    const [event] = mark.events;
    if (!event) return;
    if (mark.events.length === 1) {
      this.select({ lane: lane.id, event: event.id });
      this.open(event.id);
      return;
    }
    const extents = mark.events.map(({ extent }) => extent);
    const closer = views.viewOf(views.stretchOfAll(extents), this.screen.width, views.HOUR_MS);
    const { view } = this.camera;
    this.card.hide();
    this.setView(closer.k > view.k ? closer : views.zoomed(view, 2, (mark.left + mark.right) / 2));
  }

  private goBeyond(side: 'earlier' | 'later'): void {
    const { events, first, end } = this.scenes.sight(this.lanes, this.camera.view, this.screen.width);
    const event = side === 'earlier' ? events[first - 1] : events[end];
    if (event) this.camera.reveal(event.extent);
    this.remember();
  }

  // --- State -----------------------------------------------------------------------------------------------

  /** Puts the events in lanes for the page as it is now. */
  private arrange(): void {
    if (!this.picture || this.screen.width === 0) return;
    const rows = Math.floor((this.page.scroller.clientHeight - 2 * this.scenes.padding) / ROW_PX);
    this.lanes = lanesOf(this.picture, this.grouping, this.words.nobody, rows);
    // An event that is not there yet, or no more, may come again with the next articles.
    if (this.selection) this.selection = selectionIn(this.lanes, this.selection) ?? this.selection;
    if (!this.camera.restore()) this.fit();
    this.screen.drawSoon();
  }

  /** All that there is; where that is in view already, the time that most of it is in. */
  private showAll(): void {
    const { whole, showsWhole } = this.camera;
    if (whole && !showsWhole) this.setView(whole);
    else this.fit();
  }

  private fit(): void {
    this.camera.fit();
    this.remember();
    this.speakView();
  }

  private setView(view: View): void {
    this.camera.choose(view);
    this.remember();
    this.speakView();
  }

  private viewMoved(view: View, byReader: boolean): void {
    this.camera.moved(view, byReader);
    if (byReader) {
      this.card.hide();
      this.remember();
    }
    this.screen.drawSoon();
  }

  private remember(): void {
    const { stretch } = this.camera;
    this.host.remember({
      grouping: this.grouping,
      ...(stretch && { stretch }),
      ...(this.selection && { selection: this.selection }),
    });
  }

  private select(selection: Selection | undefined): void {
    this.selection = selection;
    this.remember();
    const place = selection && placeOf(this.lanes, selection);
    if (!place) {
      this.card.hide();
      this.screen.drawSoon();
      return;
    }
    this.camera.reveal(place.event.extent);
    scrollInto(this.page.scroller, this.scenes.boundsOf(this.lanes, place.laneIndex));
    this.screen.draw();
    const mark = document.getElementById(markId(place.lane, place.event));
    if (mark) this.cards.show([place.event], mark);
  }

  private firstInSight(): Selection | undefined {
    return moved(this.lanes, undefined, 'next', this.camera.inView.start);
  }

  /** Where the keys magnify: at the selected event where it is in sight, else in the middle. */
  private centre(): number {
    const place = this.selection && placeOf(this.lanes, this.selection);
    const at = place && this.camera.positionOf(views.middleOf(place.event.extent));
    return at !== undefined && at >= 0 && at <= this.screen.width ? at : this.screen.width / 2;
  }

  private speakView(): void {
    this.speaker.speakSoon(() => {
      const { first, end } = this.scenes.sight(this.lanes, this.camera.view, this.screen.width);
      return { stretch: this.camera.inView, count: end - first };
    });
  }
}
