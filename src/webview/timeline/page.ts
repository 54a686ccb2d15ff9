import type { PageCard, PagePicture, TimelineWords } from '../../protocol/timeline';
import { axisMaker } from './axis';
import { Camera } from './camera';
import { Card } from './card';
import { Cards } from './cards';
import { relabel, scrollInto, textWidths, worded } from './dom';
import { drawAxis, drawLanes, markId } from './draw';
import { showEdges } from './edges';
import { followGestures } from './gestures';
import type { Host } from './host';
import { actionOf, moved, placeOf, selectionIn, type KeyAction, type Selection } from './keyboard';
import { lanesOf, type Grouping, type Lane } from './lanes';
import type { Mark } from './shape';
import { ROW_PX } from './mark';
import { SceneMaker } from './scene';
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
  private picture: PagePicture | undefined;
  private lanes: readonly Lane[] = [];
  private grouping: Grouping;
  private selection: Selection | undefined;
  private drawing = 0;

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
    const gestures = followGestures(this.page.picture, {
      moved: (view, byReader) => this.viewMoved(view, byReader),
      scrolled: (pixels) => (this.page.scroller.scrollTop -= pixels),
    });
    const scenery = {
      show: gestures.show,
      width: () => this.width,
      extents: () => (this.picture ?? NOTHING).events.flatMap(({ extent }) => extent ?? []),
    };
    this.camera = new Camera(scenery, memory.stretch);
    this.listen();
  }

  /** Shows other events; view and selection stay. */
  setPicture(picture: PagePicture): void {
    this.picture = picture;
    this.cards.forget();
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
    const { lanes, zoomIn, zoomOut, fit, picture, scroller, earlier, later } = this.page;
    for (const radio of Object.values(lanes)) {
      radio.checked = radio.value === this.grouping;
      radio.addEventListener('change', () => this.group(radio.value as Grouping));
    }
    zoomIn.addEventListener('click', () => this.act({ kind: 'zoom', factor: 2 }));
    zoomOut.addEventListener('click', () => this.act({ kind: 'zoom', factor: 0.5 }));
    fit.addEventListener('click', () => this.act({ kind: 'fit' }));
    earlier.addEventListener('click', () => this.goBeyond('earlier'));
    later.addEventListener('click', () => this.goBeyond('later'));
    scroller.addEventListener('scroll', () => this.drawSoon());
    picture.addEventListener('keydown', (event) => this.keyPressed(event));
    document.addEventListener('keydown', (event) => this.keyPressedOutside(event));
    picture.addEventListener('focus', () => {
      if (picture.matches(':focus-visible')) this.select(this.selection ?? this.firstInSight());
    });
    picture.addEventListener('blur', () => this.card.hideSoon());
    new ResizeObserver(() => this.arrange()).observe(scroller);
  }

  // --- What the reader does --------------------------------------------------------------------------------

  private keyPressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionOf(event.key);
    if (!action) return;
    event.preventDefault();
    this.act(action);
  }

  /** A page that was just opened has the keys, but nothing in it: its first key goes to the picture. */
  private keyPressedOutside(event: KeyboardEvent): void {
    const action = actionOf(event.key);
    if (event.target !== document.body || !action) return;
    const before = this.selection;
    this.page.picture.focus(); // which selects the first event in sight
    const isThere = action.kind === 'move' && before === undefined && !/^(?:first|last)$/.test(action.to);
    if (!isThere) this.keyPressed(event);
  }

  private act(action: KeyAction): void {
    const { view, inView } = this.camera;
    switch (action.kind) {
      case 'move':
        return this.select(moved(this.lanes, this.selection, action.to, inView.start));
      case 'zoom':
        return this.setView(views.zoomed(view, action.factor, this.centre()));
      case 'pan':
        return this.setView({ ...view, x: view.x - action.widths * this.width });
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
    const closer = views.viewOf(views.stretchOfAll(extents), this.width, views.HOUR_MS);
    const { view } = this.camera;
    this.card.hide();
    this.setView(closer.k > view.k ? closer : views.zoomed(view, 2, (mark.left + mark.right) / 2));
  }

  private goBeyond(side: 'earlier' | 'later'): void {
    const { events, first, end } = this.scenes.sight(this.lanes, this.camera.view, this.width);
    const event = side === 'earlier' ? events[first - 1] : events[end];
    if (event) this.camera.reveal(event.extent);
    this.remember();
  }

  // --- State -----------------------------------------------------------------------------------------------

  private get width(): number {
    return this.page.scroller.clientWidth;
  }

  /** Puts the events in lanes for the page as it is now. */
  private arrange(): void {
    if (!this.picture || this.width === 0) return;
    const rows = Math.floor((this.page.scroller.clientHeight - 2 * this.scenes.padding) / ROW_PX);
    this.lanes = lanesOf(this.picture, this.grouping, this.words.nobody, rows);
    // An event that is not there yet, or no more, may come again with the next articles.
    if (this.selection) this.selection = selectionIn(this.lanes, this.selection) ?? this.selection;
    if (!this.camera.restore()) this.fit();
    this.drawSoon();
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
    this.drawSoon();
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
      this.drawSoon();
      return;
    }
    this.camera.reveal(place.event.extent);
    scrollInto(this.page.scroller, this.scenes.boundsOf(this.lanes, place.laneIndex));
    this.draw();
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
    return at !== undefined && at >= 0 && at <= this.width ? at : this.width / 2;
  }

  // --- Showing ---------------------------------------------------------------------------------------------

  private drawSoon(): void {
    if (this.drawing === 0) this.drawing = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = 0;
    const { picture, axis, scroller, spacer } = this.page;
    const { clientWidth: width, clientHeight: height, scrollTop } = scroller;
    if (width === 0) return;
    for (const [name, value] of Object.entries({ width, height })) picture.setAttribute(name, String(value));
    axis.setAttribute('width', String(width));
    spacer.style.height = `${Math.max(this.scenes.heightOf(this.lanes) - height, 0)}px`;
    const { view } = this.camera;
    const scene = this.scenes.scene(this.lanes, view, { width, height, scrollTop }, this.selection);
    drawAxis(axis, scene);
    drawLanes(picture, scene, height, {
      click: (lane, mark) => this.clicked(lane, mark),
      enter: (mark, element) => this.cards.show(mark.events, element),
      leave: () => this.card.hideSoon(),
    });
    const selected = this.selection && placeOf(this.lanes, this.selection);
    const active = selected && markId(selected.lane, selected.event);
    if (active !== undefined) picture.setAttribute('aria-activedescendant', active);
    else picture.removeAttribute('aria-activedescendant');
    relabel(this.page.fit, this.camera.showsWhole ? this.words.most : this.words.fit);
    showEdges(this.page, this.words, this.scenes.sight(this.lanes, view, width));
  }

  private speakView(): void {
    this.speaker.speakSoon(() => {
      const { first, end } = this.scenes.sight(this.lanes, this.camera.view, this.width);
      return { stretch: this.camera.inView, count: end - first };
    });
  }
}
