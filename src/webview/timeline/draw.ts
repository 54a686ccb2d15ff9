import { axisTop } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select, type Selection as Drawn } from 'd3-selection';
import type { Axis } from './axis';
import { svg } from './dom';
import type { Lane } from './lanes';
import type { DatedEvent, Mark } from './shape';
import { drawMark, ROW_PX } from './mark';
import type { Titles } from './titles';
import { positionOf, stretchOf, type View } from './view';

/** Height of a lane's heading. */
export const HEADING_PX = 20;
/** Height of the space below a lane's rows, and above those of a lane without a heading. */
export const LANE_PADDING_PX = 8;

/** What the picture shows at one moment. */
export interface Scene {
  readonly view: View;
  readonly width: number;
  readonly axis: Axis;
  /** The lanes in sight. */
  readonly lanes: readonly SceneLane[];
  readonly titles: Titles;
  readonly selected?: { readonly lane: string; readonly event: string };
  readonly labelOf: (lane: Lane, mark: Mark, event: DatedEvent) => string;
}

/** A lane as it stands in the picture. */
export interface SceneLane {
  readonly lane: Lane;
  /** Pixels below the picture's upper edge. */
  readonly top: number;
  /** The marks in sight, `left` and `right` counted from the picture's left edge. */
  readonly marks: readonly Mark[];
}

/** What the mouse does to a mark. */
export interface MarkEvents {
  readonly click: (lane: Lane, mark: Mark) => void;
  readonly enter: (mark: Mark, element: Element) => void;
  readonly leave: () => void;
}

/** Draws the axis: d3's ticks, and above them the larger stretch of time that they lie in. */
export function drawAxis(root: SVGSVGElement, { view, width, axis }: Scene): void {
  const stretch = stretchOf(view, 0, width);
  const scale = scaleUtc([new Date(stretch.start), new Date(stretch.end)], [0, width]);
  const texts = new Map(axis.ticks.map(({ time, text }) => [time.getTime(), text]));
  const ticks = axisTop<Date>(scale)
    .tickValues(axis.ticks.map(({ time }) => time))
    .tickFormat((time) => texts.get(time.getTime()) ?? '')
    .tickSizeOuter(0);
  part(root, 'ticks').attr('transform', 'translate(0,43.5)').call(ticks);
  const contexts = axis.contexts.map(({ start, end, text }) => {
    const left = positionOf(view, start.getTime());
    return { text, left, at: Math.max(left, 0) + 6, right: positionOf(view, end.getTime()) };
  });
  part(root, 'contexts')
    .selectAll<SVGGElement, unknown>('g')
    .data(contexts.filter(({ at, right, text }) => right - at > text.length * 7))
    .join((enter) => enter.append('g'))
    .each(function ({ text, left, at }) {
      const border = left > 0 ? [svg('path', { d: `M${left} 2v18` })] : [];
      this.replaceChildren(...border, svg('text', { x: at, y: 15 }, text));
    });
}

/** Draws what is in sight of the lanes; nothing else is in the document. */
export function drawLanes(root: SVGSVGElement, scene: Scene, height: number, events: MarkEvents): void {
  const lines = scene.axis.ticks.map(({ time }) => positionOf(scene.view, time.getTime()));
  part(root, 'grid')
    .selectAll('line')
    .data(lines)
    .join('line')
    .attr('x1', (x) => x)
    .attr('x2', (x) => x)
    .attr('y2', height);
  const lanes = part(root, 'lanes')
    .selectAll<SVGGElement, SceneLane>('g.lane')
    .data(scene.lanes, ({ lane }) => lane.id)
    .join('g')
    .attr('class', 'lane')
    .attr('transform', ({ top }) => `translate(0,${top})`);
  lanes.each(function (lane) {
    drawLane(this, lane, scene, events);
  });
}

function drawLane(group: SVGGElement, { lane, marks }: SceneLane, scene: Scene, events: MarkEvents): void {
  const named = lane.name === '' ? [] : [lane];
  select(group)
    .selectAll('text.heading')
    .data(named)
    .join('text')
    .attr('class', 'heading')
    .attr('aria-hidden', 'true')
    .attr('x', 8)
    .attr('y', 15)
    .text(({ name, events: all }) => `${name} · ${all.length}`);
  select(group)
    .selectAll('line.border')
    .data(named)
    .join('line')
    .attr('class', 'border')
    .attr('x2', scene.width);
  const heading = lane.name === '' ? LANE_PADDING_PX : HEADING_PX;
  select(group)
    .selectAll<SVGGElement, Mark>('g.mark')
    .data(marks, (mark) => `${mark.events[0]?.id} ${mark.events.length}`)
    .join((enter) => enter.append('g').attr('role', 'option'))
    .attr('transform', (mark) => `translate(0,${heading + mark.row * ROW_PX})`)
    .on('click', (event: MouseEvent, mark) => {
      if (!event.defaultPrevented) events.click(lane, mark);
    })
    .on('mouseenter', function (_, mark) {
      events.enter(mark, this);
    })
    .on('mouseleave', () => events.leave())
    .each(function (mark) {
      drawOption(this, lane, mark, scene);
    });
}

/** A mark as an option of the list that a screen reader reads: the selected event of several, else the first one. */
function drawOption(group: SVGGElement, lane: Lane, mark: Mark, scene: Scene): void {
  const { selected, titles, width } = scene;
  const isHere = selected?.lane === lane.id;
  const chosen = isHere ? mark.events.find(({ id }) => id === selected.event) : undefined;
  const event = chosen ?? mark.events[0];
  if (!event) return;
  group.id = markId(lane, event);
  group.setAttribute('class', `mark ${event.status}${chosen ? ' selected' : ''}`);
  group.setAttribute('aria-label', scene.labelOf(lane, mark, event));
  group.setAttribute('aria-selected', String(chosen !== undefined));
  if (chosen) group.setAttribute('aria-describedby', 'card');
  else group.removeAttribute('aria-describedby');
  // The ring comes last: the title beside it clears what lies behind.
  group.replaceChildren(...drawMark({ mark, width, titles }), ...(chosen ? [ringOf(mark, width)] : []));
}

/** Id of the element of a mark while it stands for an event. */
export function markId(lane: Lane, event: DatedEvent): string {
  return `mark ${lane.id} ${event.id}`.replace(/\s/g, '_');
}

function ringOf({ left, right }: Mark, width: number): SVGElement {
  const x = Math.max(left, -width) - 3;
  return svg('rect', {
    ...{ class: 'ring', x, y: 1, width: Math.min(right, 2 * width) + 3 - x, height: ROW_PX - 2, rx: 5 },
  });
}

/** The part of a drawing with a name, made where it is missing. */
function part(root: SVGSVGElement, name: string): Drawn<SVGGElement, null, null, undefined> {
  const known = root.querySelector<SVGGElement>(`g.${name}`);
  return select(
    known ?? root.appendChild(svg('g', { class: name, 'aria-hidden': String(name !== 'lanes') })),
  );
}
