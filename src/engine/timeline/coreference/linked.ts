import { linksBetween, linksWithin, type Links } from './links';
import { neighboursOf } from './neighbours';
import type { Steps } from '../steps';
import type { Telling } from './telling';

/** The links of an article within itself, and with its neighbours. */
export interface Linked {
  readonly within: Links;
  /** With those behind it in corpus order; undefined where the two are about different things. */
  readonly behind: ReadonlyMap<Telling, Links | undefined>;
  /** With all neighbours. */
  readonly all: readonly Links[];
}

/**
 * Links articles that may tell of one event.
 *
 * @param tellings in corpus order
 * @param before links of a former state of the corpus; those of articles that are still there are taken over
 */
export function* linkTellings(
  tellings: readonly Telling[],
  before?: ReadonlyMap<Telling, Linked>,
): Steps<ReadonlyMap<Telling, Linked>> {
  const neighbours = neighboursOf(tellings);
  const all = tellings.map((): Links[] => []);
  const linked = new Map<Telling, Linked>();
  for (const [place, telling] of tellings.entries()) {
    const old = before?.get(telling);
    const behind = new Map<Telling, Links | undefined>();
    for (const at of neighbours[place] ?? []) {
      const other = tellings[at];
      const links = old?.behind.has(other) ? old.behind.get(other) : linksBetween(telling, other);
      behind.set(other, links);
      if (!links) continue;
      all[place]?.push(links);
      all[at]?.push(links);
    }
    linked.set(telling, { within: old?.within ?? linksWithin(telling), behind, all: all[place] ?? [] });
    yield;
  }
  return linked;
}

/** Whether an article's links are what they were. */
export function isSettled(linked: Linked, before: Linked | undefined): boolean {
  return (
    before?.within === linked.within &&
    before.all.length === linked.all.length &&
    before.all.every((links, i) => links === linked.all[i])
  );
}
