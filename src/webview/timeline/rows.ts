import type { Shape, Item, Mark } from './shape';

/** Between neighbours in a row. */
export const GAP_PX = 4;
/** Less room than that shows too little of a title. */
const LEAST_LABEL_PX = 48;
/** So much room is looked for; a longer title gets more where nothing else stands. */
const WANTED_LABEL_PX = 520;
/** A span that is so long can hold its title; a shorter one has it on its right. */
const LABEL_INSIDE_PX = 90;

type Placed = Omit<Mark, 'room' | 'inside'>;
/** A span, and where its title would end. */
type PlacedSpan = Placed & { readonly titleEnd: number };

/** A row while it is filled: first its spans from left to right, then its points from left to right. */
interface Row {
  readonly spans: PlacedSpan[];
  readonly points: Placed[];
  /** Where the last span's title would end. */
  spanTitleEnd: number;
  /** The first span that ends right of the last point. */
  next: number;
  /** Where the last point's title would end. */
  titleEnd: number;
}

/** The rows of a lane while it is laid out. */
export class Rows {
  private readonly rows: readonly Row[];

  constructor(private readonly count: number) {
    this.rows = Array.from({ length: count }, () => ({
      spans: [],
      points: [],
      spanTitleEnd: -Infinity,
      next: 0,
      titleEnd: -Infinity,
    }));
  }

  /** Index of the last row, which has no spans where it is not the only one. */
  get last(): number {
    return this.count - 1;
  }

  /**
   * Of the rows where a span is free the first one where it cuts no title before it, else the one where it cuts the least;
   * undefined where there is none. Spans come in order of their left ends.
   */
  freeForSpan({ left, right }: Shape, title: number): number | undefined {
    const free = this.rows
      .slice(0, Math.max(this.last, 1))
      .filter(({ spans }) => endOf(spans) + GAP_PX <= left);
    const [first] = free;
    if (!first) return undefined;
    const cuts = ({ spanTitleEnd }: Row): number => Math.max(spanTitleEnd + GAP_PX - left, 0);
    const row = free.reduce((best, other) => (cuts(other) < cuts(best) ? other : best), first);
    const isInside = roomWithin(right - left) >= Math.min(title, WANTED_LABEL_PX);
    row.spanTitleEnd = isInside ? right : right + GAP_PX + Math.min(title, WANTED_LABEL_PX);
    return this.rows.indexOf(row);
  }

  /** The rows that are free from `left` to `right`; points come in order of their left ends, after all spans. */
  freeForPoints(left: number, right: number): readonly number[] {
    return this.rows.flatMap((row, index) => (isFree(row, left, right) ? [index] : []));
  }

  /** Of some rows the first free one where neither the point's title nor the one before it is cut, else any. */
  roomiest({ left, right }: Shape, title: number, among: readonly number[]): number {
    let best = this.last;
    let bestLoss = Infinity;
    for (const index of among) {
      const row = this.rows[index];
      if (!row || !isFree(row, left, right)) continue;
      const wanted = right + GAP_PX + Math.min(title, WANTED_LABEL_PX);
      const endsBefore = Math.max(row.titleEnd, row.spans[row.next - 1]?.titleEnd ?? -Infinity);
      const cutBefore = Math.max(endsBefore + GAP_PX - left, 0);
      const cutOwn = Math.max(wanted - (row.spans[row.next]?.left ?? Infinity), 0);
      if (cutBefore + cutOwn >= bestLoss) continue;
      best = index;
      bestLoss = cutBefore + cutOwn;
      if (bestLoss === 0) break;
    }
    const row = this.rows[best];
    if (row) row.titleEnd = right + GAP_PX + Math.min(title, WANTED_LABEL_PX);
    return best;
  }

  add(index: number, { shape, events }: Item): void {
    const row = this.rows[index];
    if (!row) return;
    const placed = { ...shape, events, row: index };
    if (shape.kind === 'span') row.spans.push({ ...placed, titleEnd: row.spanTitleEnd });
    else row.points.push(placed);
  }

  /** All that was placed, with the room for titles, from left to right within each row. */
  marks(measure: (title: string) => number): readonly Mark[] {
    return this.rows.flatMap(({ spans, points }) => {
      const placed = [...spans, ...points].sort((a, b) => a.left - b.left);
      return placed.map((mark, i) => ({ ...mark, ...roomFor(mark, placed[i + 1], measure) }));
    });
  }
}

function endOf(placed: readonly Placed[]): number {
  return placed.at(-1)?.right ?? -Infinity;
}

function isFree(row: Row, left: number, right: number): boolean {
  if (endOf(row.points) + GAP_PX > left) return false;
  while ((row.spans[row.next]?.right ?? Infinity) + GAP_PX <= left) row.next++;
  const span = row.spans[row.next];
  return !span || span.left >= right + GAP_PX;
}

/** How long a title in a span of that length may be. */
function roomWithin(length: number): number {
  return length >= LABEL_INSIDE_PX ? length - 2 * GAP_PX : 0;
}

/** Where a mark's title stands and how long it may be: inside a span that holds it whole, else where there is more room. */
function roomFor(
  mark: Placed,
  next: Placed | undefined,
  measure: (title: string) => number,
): Pick<Mark, 'room' | 'inside'> {
  if (mark.events.length > 1 && mark.kind === 'point') return { room: 0, inside: false };
  const title = measure(mark.events[0].title);
  const within = roomWithin(mark.right - mark.left);
  const beside = (next?.left ?? Infinity) - mark.right - 2 * GAP_PX;
  const inside = within > 0 && (within >= title || within >= beside);
  const room = Math.min(title, inside ? within : beside);
  return { room: room >= Math.min(title, LEAST_LABEL_PX) ? room : 0, inside };
}
