import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { LEAST_ZOOM, MOST_ZOOM, type View } from './view';

/** A mouse that moves less than that between down and up has clicked, not dragged. */
const CLICK_PX = 4;

/** What the reader does to the picture with mouse, wheel and fingers. */
export interface GestureEvents {
  /** @param byReader whether a gesture moved the view, not `show` */
  readonly moved: (view: View, byReader: boolean) => void;
  /** Dragged by so many pixels down. */
  readonly scrolled: (pixels: number) => void;
}

/** Lets d3-zoom turn gestures over the picture into views. */
export function followGestures(
  picture: SVGSVGElement,
  { moved, scrolled }: GestureEvents,
): { readonly show: (view: View) => void } {
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([LEAST_ZOOM, MOST_ZOOM])
    .clickDistance(CLICK_PX)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return !isSideways(event);
      return event instanceof MouseEvent ? event.button === 0 : true;
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (sourceEvent instanceof MouseEvent && sourceEvent.type === 'mousemove')
        scrolled(sourceEvent.movementY);
      moved({ k: transform.k, x: transform.x }, sourceEvent !== null);
    });
  const drawn = select(picture).call(behaviour).on('dblclick.zoom', null);
  const show = ({ k, x }: View): void => {
    drawn.call((target) => behaviour.transform(target, zoomIdentity.translate(x, 0).scale(k)));
  };
  picture.addEventListener(
    'wheel',
    (event) => {
      if (!isSideways(event)) return;
      event.preventDefault();
      const { k, x } = zoomTransform(picture);
      show({ k, x: x - event.deltaX });
      moved({ k, x: x - event.deltaX }, true);
    },
    { passive: false },
  );
  return { show };
}

function isSideways({ deltaX, deltaY }: WheelEvent): boolean {
  return Math.abs(deltaX) > Math.abs(deltaY);
}
