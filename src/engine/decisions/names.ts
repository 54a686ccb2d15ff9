import { attach } from '../anchor/anchor';
import { nameForm } from '../link';
import type { ArticleReading } from '../read/types';
import { firstEndingAfter, overlaps, type Span } from '../text/span';
import type { ArticleDecisions, TextDecision } from './book';
import type { NameTable } from './name-table';
import type { Decision, LostDecision } from './types';

/** A decision that a name means an entity. */
export type NamedDecision = Extract<Decision, { kind: 'named' }>;

/** A name of an article while decisions are applied. */
export interface Name extends Span {
  /** Its reading form. */
  readonly text: string;
  /** Index into the reading's mentions; undefined where the machine found no such name. */
  readonly mention?: number;
  /** The reading's chain that it belongs to; undefined for a name of none. */
  readonly chain?: number;
  /** The decision that makes it a name of its entity. */
  readonly named?: NamedDecision;
  /** Whether the decision is on this very name or article, so that it leaves its chain. */
  readonly leaves: boolean;
}

/** The names of an article as they are decided, in order and disjoint. */
export interface DecidedNames {
  readonly names: readonly Name[];
  /** Whether they are others than the reading's, or leave their chains. */
  readonly changed: boolean;
  readonly lost: readonly LostDecision[];
}

/**
 * Applies decisions on names: those for the folder first, then those for the article, then those on single names, so
 * that what is said more narrowly holds. A longer name that the machine found says more than a shorter one within it,
 * unless that very place was decided on.
 */
export function decideNames(reading: ArticleReading, decisions: ArticleDecisions): DecidedNames {
  const found = namesOf(reading);
  const folder = withTexts(found, reading.text, decisions.everywhere, false);
  let names = withTexts(folder, reading.text, decisions.here, true);
  const lost: LostDecision[] = [];
  for (const decision of decisions.single) {
    if (decision.scope.kind !== 'mention') continue;
    const place = attach(reading.text, decision.scope.anchor);
    if (place.kind !== 'found') lost.push({ decision, why: place.kind });
    else if (decision.kind === 'not-a-name') names = names.filter((name) => !overlaps(name, place.span));
    else names = withName(names, reading.text, place.span, decision);
  }
  const changed =
    names.length !== found.length ||
    names.some(({ mention, leaves }, i) => leaves || mention !== found[i]?.mention);
  return { names, changed, lost };
}

function namesOf(reading: ArticleReading): readonly Name[] {
  const chainOf = new Map<number, number>();
  reading.chains.forEach(({ mentions }, chain) => mentions.forEach((mention) => chainOf.set(mention, chain)));
  return reading.mentions.flatMap(({ kind, start, end }, mention) => {
    if (kind !== 'name') return [];
    const chain = chainOf.get(mention);
    const { text } = nameForm(reading.text.slice(start, end));
    return [{ start, end, text, mention, ...(chain !== undefined && { chain }), leaves: false }];
  });
}

/** The names with decisions on their texts applied, and with the names that these texts are where none was found. */
function withTexts(
  names: readonly Name[],
  text: string,
  table: NameTable<TextDecision>,
  leaves: boolean,
): readonly Name[] {
  if (table.size === 0) return names;
  const decided = names.flatMap((name) => {
    const decision = table.of(name.text)?.decision;
    if (decision?.kind === 'not-a-name') return [];
    if (!decision || (!leaves && name.mention !== undefined)) return [name];
    return [{ ...name, named: decision, leaves }];
  });
  return withOccurrences(decided, text, table, leaves);
}

/** One pass over names and occurrences, both in order and disjoint. */
function withOccurrences(
  names: readonly Name[],
  text: string,
  table: NameTable<TextDecision>,
  leaves: boolean,
): readonly Name[] {
  const result: Name[] = [];
  let next = 0;
  for (const { start, end, entry } of table.in(text)) {
    if (entry.decision.kind === 'not-a-name') continue;
    while (next < names.length && names[next].end <= start) result.push(names[next++]);
    const first = names[next];
    if (first && first.start <= start && first.end >= end) continue; // says as much, or more
    const replaced: Name[] = [];
    while (next < names.length && names[next].start < end) replaced.push(names[next++]);
    result.push(decidedName(text, { start, end }, replaced, entry.decision, leaves));
  }
  return next === 0 && result.length === 0 ? names : [...result, ...names.slice(next)];
}

/** The names with the one at a span being what is decided, in the place of all that it overlaps. */
function withName(names: readonly Name[], text: string, span: Span, decision: NamedDecision): Name[] {
  const from = firstEndingAfter(names, span.start);
  let to = from;
  while (to < names.length && names[to].start < span.end) to++;
  const name = decidedName(text, span, names.slice(from, to), decision, true);
  return [...names.slice(0, from), name, ...names.slice(to)];
}

/** The name at a span, in the place of those that it overlaps: of the chain that they were of, if it was one name. */
function decidedName(
  text: string,
  span: Span,
  replaced: readonly Name[],
  named: NamedDecision,
  leaves: boolean,
): Name {
  const only = replaced.length === 1 ? replaced[0] : undefined;
  if (only?.start === span.start && only.end === span.end) return { ...only, named, leaves };
  return {
    start: span.start,
    end: span.end,
    text: nameForm(text.slice(span.start, span.end)).text,
    ...(only?.chain !== undefined && { chain: only.chain }),
    named,
    leaves,
  };
}
