import { pushTo } from '../../collections';
import { clusterOf, type Cluster, type Group } from '../mentions/cluster';
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

/**
 * Each event of an article, with those of other articles that strong links say it is: nearer than its cluster, from which weak links
 * to more articles may hold it.
 */
export function tiesOf(telling: Telling, linked: ReadonlyMap<Telling, Linked>): readonly Cluster[] {
  const tied = new Map<number, Group[]>();
  const add = (own: Uint32Array, theirs: Uint32Array, { strong }: Links, other: Telling): void => {
    for (const i of strong) {
      if (!tied.has(own[i])) tied.set(own[i], [telling.groups[own[i]]]);
      pushTo(tied, own[i], other.groups[theirs[i]]);
    }
  };
  for (const [other, { behind }] of linked) {
    const links = behind.get(telling);
    if (links) add(links.to, links.from, links, other);
  }
  for (const [other, links] of linked.get(telling)?.behind ?? [])
    if (links) add(links.from, links.to, links, other);
  return [...tied.values()].map(clusterOf);
}

/** Whether an article's links are what they were. */
export function isSettled(linked: Linked, before: Linked | undefined): boolean {
  return (
    before?.within === linked.within &&
    before.all.length === linked.all.length &&
    before.all.every((links, i) => links === linked.all[i])
  );
}
