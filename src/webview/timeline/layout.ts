import { GAP_PX, Rows } from './rows';
import { pointOf, shapeOf, type Shape, type DatedEvent, type Item, type Mark } from './shape';

/** What a lane is laid out for. */
export interface LayoutOptions {
  /** Magnification; see `View`. */
  readonly k: number;
  /** Rows that the lane has. */
  readonly rows: number;
  /** Width of a title in pixels. */
  readonly measure: (title: string) => number;
}

/** Points that begin within so many pixels of each other are drawn as one mark where they find no rows of their own. */
const GROUP_PX = 30;
/** So many events of one and the same stretch of time are drawn as spans of their own. */
const MOST_EQUAL = 3;

/**
 * Lays out the events of one lane at a magnification. Spans come first, each in the highest row where it is free and cuts
 * no title, but never in the last row, which is kept for points; points that stand close together are stacked in free
 * rows or, where there are too few, drawn as one mark that says how many they are. The layout holds wherever the picture
 * is moved to; it takes n log n time for n events.
 *
 * @param events in order of time
 */
export function layOut(events: readonly DatedEvent[], options: LayoutOptions): readonly Mark[] {
  const rows = new Rows(Math.max(options.rows, events.length > 1 ? 2 : 1));
  const points: Item[] = [];
  for (const item of spansAndPoints(events, options.k)) {
    if (item.shape.kind === 'point') points.push(item);
    else placeSpans(item, rows, points, options);
  }
  points.sort((a, b) => a.shape.left - b.shape.left);
  for (const group of groupsOf(points)) placePoints(group, rows, options.measure);
  return rows.marks(options.measure);
}

function spansAndPoints(events: readonly DatedEvent[], k: number): readonly Item[] {
  const items = new Map<string, { readonly shape: Shape; readonly events: DatedEvent[] }>();
  events.forEach((event, index) => {
    const shape = shapeOf(event.extent, k);
    const key = shape.kind === 'point' ? `point ${index}` : `${shape.left} ${shape.right} ${shape.soft}`;
    const item = items.get(key);
    if (item) item.events.push(event);
    else items.set(key, { shape, events: [event] });
  });
  return [...items.values()].sort((a, b) => a.shape.left - b.shape.left);
}

/** Spans for which no row is free become points. */
function placeSpans(
  { shape, events }: Item,
  rows: Rows,
  points: Item[],
  { k, measure }: LayoutOptions,
): void {
  const parts = events.length > MOST_EQUAL ? [events] : events.map((event) => [event]);
  for (const part of parts) {
    const row = rows.freeForSpan(shape, measure(part[0]?.title ?? ''));
    if (row !== undefined) rows.add(row, { shape, events: part });
    else for (const event of part) points.push({ shape: pointOf(event.extent, k), events: [event] });
  }
}

function groupsOf(points: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const point of points) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && point.shape.left - first.shape.left < GROUP_PX) group.push(point);
    else groups.push([point]);
  }
  return groups;
}

/**
 * Stacks a group where there are rows for it. Where most of it finds rows, the rest is counted in the last row; else all
 * of it is. The last row takes nothing but what ends before the next group begins, which will find that row free.
 */
function placePoints(group: readonly Item[], rows: Rows, measure: LayoutOptions['measure']): void {
  const [first, ...others] = group as readonly [Item, ...Item[]];
  const until = group.at(-1)?.shape.right ?? first.shape.right;
  const upper = rows.freeForPoints(first.shape.left, until).filter((row) => row !== rows.last);
  const wanted = (item: Item): number => measure(item.events[0].title);
  const missing = others.length - upper.length;
  if (missing > upper.length) {
    const counted = countedOf(group);
    rows.add(rows.freeForPoints(counted.shape.left, counted.shape.right)[0] ?? rows.last, counted);
    return;
  }
  if (missing > 0) rows.add(rows.last, countedOf(group.slice(0, missing + 1)));
  else
    rows.add(
      missing === 0 ? rows.last : rows.roomiest(first.shape, wanted(first), [...upper, rows.last]),
      first,
    );
  for (const other of others.slice(Math.max(missing, 0)))
    rows.add(rows.roomiest(other.shape, wanted(other), upper), other);
}

/** Points as one mark that says how many they are. */
function countedOf(group: readonly Item[]): Item {
  const { shape } = group[0];
  return {
    shape: { ...shape, right: shape.left + GROUP_PX - GAP_PX },
    events: group.flatMap(({ events }) => events),
  };
}
