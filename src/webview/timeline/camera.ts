import type { PictureExtent } from '../../protocol/timeline';
import * as views from './view';
import type { Stretch, View } from './view';

/** What the camera looks at, and through what. */
export interface Scenery {
  /** Moves the picture to a view; `Camera.moved` is called before that returns. */
  show(view: View): void;
  /** The width of the picture in pixels. */
  width(): number;
  extents(): readonly PictureExtent[];
}

/** What part of time is in view: what the reader has chosen, however wide the page is; until then what fits all that there is. */
export class Camera {
  private current: View = { k: 1, x: 0 };

  /** @param chosen what the reader has chosen to see; undefined while nothing is chosen */
  constructor(
    private readonly scenery: Scenery,
    private chosen: Stretch | undefined,
  ) {}

  get view(): View {
    return this.current;
  }

  /** What the reader has chosen to see. */
  get stretch(): Stretch | undefined {
    return this.chosen;
  }

  /** What is in view. */
  get inView(): Stretch {
    return views.stretchOf(this.current, 0, this.scenery.width());
  }

  /** The picture was moved to a view. */
  moved(view: View, byReader: boolean): void {
    this.current = view;
    if (byReader) this.chosen = this.inView;
  }

  choose(view: View): void {
    this.scenery.show(view);
    this.chosen = this.inView;
  }

  /** Begins anew with what there is. */
  fit(): void {
    const stretch = views.stretchToFit(this.scenery.extents());
    if (stretch) this.scenery.show(views.viewOf(stretch, this.scenery.width()));
    this.chosen = undefined;
  }

  /** The view of all that there is, where `fit` leaves some out. */
  get whole(): View | undefined {
    const all = views.stretchWithStrays(this.scenery.extents());
    return all && views.viewOf(all, this.scenery.width());
  }

  /** Whether all is in view, of which `fit` leaves some out. */
  get showsWhole(): boolean {
    const { whole, current } = this;
    return (
      whole !== undefined &&
      Math.abs(whole.x - current.x) < 1 &&
      Math.abs(this.scenery.width() * (whole.k / current.k - 1)) < 1
    );
  }

  /** Shows what was chosen in a page that is as wide as it is now. @returns whether anything was */
  restore(): boolean {
    if (this.chosen) this.scenery.show(views.spanning(this.chosen, this.scenery.width()));
    return this.chosen !== undefined;
  }

  /** Moves as little as needed for the extent to be in sight. */
  reveal(extent: PictureExtent): void {
    const at = (time: number | null): number => this.positionOf(time ?? views.middleOf(extent));
    const view = views.revealing(this.current, at(extent.start), at(extent.end), this.scenery.width());
    if (view !== this.current) this.choose(view);
  }

  /** Pixels from the left edge. */
  positionOf(time: number): number {
    return views.positionOf(this.current, time);
  }
}
