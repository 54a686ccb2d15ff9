import type { TimelineWords } from '../../protocol/timeline';
import { relabel } from './dom';
import { drawAxis, drawLanes, markId, type MarkEvents } from './draw';
import { showEdges } from './edges';
import { placeOf, type Selection } from './keyboard';
import type { Lane } from './lanes';
import type { SceneMaker } from './scene';
import type { Skeleton } from './skeleton';
import type { View } from './view';

/** What the screen shows at one moment. */
export interface Shown {
  readonly lanes: readonly Lane[];
  readonly view: View;
  readonly selection: Selection | undefined;
  /** Whether all events are in view. */
  readonly isWhole: boolean;
}

/** Draws what there is to show, once for each frame of the browser. */
export class Screen {
  private drawing = 0;

  constructor(
    private readonly page: Skeleton,
    private readonly scenes: SceneMaker,
    private readonly words: TimelineWords,
    private readonly shown: () => Shown,
    private readonly marks: MarkEvents,
  ) {
    page.scroller.addEventListener('scroll', () => this.drawSoon());
  }

  get width(): number {
    return this.page.scroller.clientWidth;
  }

  drawSoon(): void {
    if (this.drawing === 0) this.drawing = requestAnimationFrame(() => this.draw());
  }

  draw(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = 0;
    const { picture, axis, scroller, spacer } = this.page;
    const { clientWidth: width, clientHeight: height, scrollTop } = scroller;
    if (width === 0) return;
    for (const [name, value] of Object.entries({ width, height })) picture.setAttribute(name, String(value));
    axis.setAttribute('width', String(width));
    const { lanes, view, selection, isWhole } = this.shown();
    spacer.style.height = `${Math.max(this.scenes.heightOf(lanes) - height, 0)}px`;
    const scene = this.scenes.scene(lanes, view, { width, height, scrollTop }, selection);
    drawAxis(axis, scene);
    drawLanes(picture, scene, height, this.marks);
    this.tellSelected(lanes, selection);
    relabel(this.page.fit, isWhole ? this.words.most : this.words.fit);
    showEdges(this.page, this.words, this.scenes.sight(lanes, view, width));
  }

  /** Lets a screen reader know which mark is selected. */
  private tellSelected(lanes: readonly Lane[], selection: Selection | undefined): void {
    const { picture } = this.page;
    const selected = selection && placeOf(lanes, selection);
    if (selected) picture.setAttribute('aria-activedescendant', markId(selected.lane, selected.event));
    else picture.removeAttribute('aria-activedescendant');
  }
}
