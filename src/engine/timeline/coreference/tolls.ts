import { pushTo } from '../../collections';
import type { EventMention } from '../../events/types';
import type { Candidate } from '../mentions/candidate';
import { mayCoincide } from '../mentions/dates';
import type { Toll } from '../mentions/tolls';
import { revised } from '../mentions/revised';
import type { EventRef } from '../types';
import { clusterOf, type Cluster } from '../mentions/cluster';
import type { Clustering } from './clusters';
import { areNear } from './occasions';
import type { Telling } from './telling';

/** Mentions of which one tells a toll, and the other one what it is the toll of. */
export interface TollOf {
  readonly toll: EventRef;
  readonly impact: EventRef;
}

/** Clusters of which those that tell the tolls of one event are one, and which mentions tell tolls. */
export interface JoinedTolls {
  readonly clusters: readonly Cluster[];
  readonly tolls: ReadonlyMap<EventMention, Toll>;
  readonly pairs: readonly TollOf[];
}

/** A mention of a toll with the clusters that it, and what it is the toll of, belong to. */
interface Statement {
  readonly toll: Toll;
  readonly member: Candidate;
  readonly home: Cluster;
  readonly of: Candidate;
  readonly impact: Cluster;
}

/**
 * Joins what tells how many an event killed, or hurt, as articles come out: "a quake killed 31", "the toll climbed to 118",
 * "the toll from the quake stands at 143". Words do not show that these are one; that they are tolls of one event does.
 */
export function joinTolls(
  { clusters, homes }: Pick<Clustering, 'clusters' | 'homes'>,
  tellings: readonly Telling[],
): JoinedTolls {
  const counting = tellings.filter(({ tolls }) => tolls.length > 0);
  if (counting.length === 0) return { clusters, tolls: new Map(), pairs: [] };
  const tolls = new Map<EventMention, Toll>();
  const pairs: TollOf[] = [];
  const byImpact = new Map<string, Statement[]>();
  for (const telling of counting) {
    const placeOf = (mention: number): Place | undefined => placeIn(telling, mention, clusters, homes);
    for (const { toll, mention, impact } of telling.tolls) {
      const [told, of] = [placeOf(mention), placeOf(impact)];
      if (!told || !of) continue;
      tolls.set(told.member.mention, toll);
      if (!isOfItsTime(toll, told.member, of.cluster)) continue;
      pairs.push({ toll: told.member.ref, impact: of.member.ref });
      const statement = { toll, member: told.member, home: told.cluster, of: of.member, impact: of.cluster };
      pushTo(byImpact, `${toll.harm} ${of.number}`, statement);
    }
  }
  return { clusters: joined(clusters, [...byImpact.values()]), tolls, pairs };
}

interface Place {
  readonly member: Candidate;
  readonly cluster: Cluster;
  readonly number: number;
}

/** An article's mention of an event with its cluster. */
function placeIn(
  telling: Telling,
  event: number,
  clusters: readonly Cluster[],
  homes: Clustering['homes'],
): Place | undefined {
  const at = telling.mentions.findIndex(({ ref }) => ref.event === event);
  const number = homes.get(telling)?.[telling.groupOf[at]];
  return number === undefined
    ? undefined
    : { member: telling.mentions[at], cluster: clusters[number], number };
}

/** "the strongest since 1986, when 640 people died": whether those were harmed at the time of the event, on which articles may disagree by some days. */
function isOfItsTime({ noun }: Toll, { date }: Candidate, impact: Cluster): boolean {
  if (noun || date.value === null || date.inherited) return true;
  const stated = impact.members.filter((member) => member.date.value !== null);
  return (
    stated.length === 0 ||
    stated.some((member) => mayCoincide(member.date, date) || areNear(member.date, date))
  );
}

function joined(clusters: readonly Cluster[], groups: readonly (readonly Statement[])[]): readonly Cluster[] {
  const gone = new Set<Cluster>();
  const made: Cluster[] = [];
  const byHome = new Map<Cluster, Statement[]>();
  for (const statement of groups.flat()) pushTo(byHome, statement.home, statement);
  for (const statements of groups) {
    const base = baseOf(statements);
    const parts = new Set(statements.map(({ home }) => home));
    if (!base || [...parts].some((part) => gone.has(part))) continue;
    if (base !== statements[0]?.impact) parts.delete(statements[0]?.impact);
    const others = ofOthers(byHome, statements, parts);
    if (parts.size < 2 && others.size === 0) continue;
    const changes = new Set(statements.flatMap(({ toll, member }) => (toll.noun ? [member] : [])));
    const members = [...parts].flatMap((part) => part.members);
    const own = members.filter((member) => !others.has(member));
    made.push(clusterOf([own.map((member) => (changes.has(member) ? undatedChange(member) : member))]));
    if (others.size > 0) made.push(clusterOf([[...others]]));
    for (const part of parts) gone.add(part);
  }
  return gone.size === 0 ? clusters : [...clusters.filter((cluster) => !gone.has(cluster)), ...made];
}

/** What an article tells as the toll of something else, or of a part: "39 drowned when the dam burst", of a storm that killed 58. */
function ofOthers(
  byHome: ReadonlyMap<Cluster, readonly Statement[]>,
  statements: readonly Statement[],
  parts: ReadonlySet<Cluster>,
): ReadonlySet<Candidate> {
  const totals = statements.filter(({ toll }) => toll.noun);
  const isOther = ({ toll, member, of }: Statement): boolean =>
    !toll.noun &&
    totals.some(
      (total) =>
        total.member.ref.article === member.ref.article &&
        total.of.mention.lemma !== of.mention.lemma &&
        toll.amount.most < total.toll.amount.least,
    );
  const told = [...parts].flatMap((part) => byHome.get(part) ?? []);
  return new Set(told.filter(isOther).map(({ member }) => member));
}

/** The cluster with most of the statements that tell the harm itself, rather than how the toll changed. */
function baseOf(statements: readonly Statement[]): Cluster | undefined {
  const counts = new Map<Cluster, number>();
  for (const { toll, home } of statements) if (!toll.noun) counts.set(home, (counts.get(home) ?? 0) + 1);
  let base: Cluster | undefined;
  for (const [cluster, count] of counts) if (!base || count > (counts.get(base) as number)) base = cluster;
  return base;
}

/** "the toll climbed to 118 on Tuesday": the day is that of the count. */
function undatedChange(member: Candidate): Candidate {
  return revised(member, { date: { value: null, from: null, to: member.reported, open: null } });
}
