import { wordSet } from '../../../collections';
import type { Span } from '../../../text/span';
import {
  isTitled,
  familiesOf,
  isListedCountry,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Listed } from '../../lexicon';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.4;
/** What is in or near a place and called after it. */
const STATIONS = wordSet('police railway train bus metro fire border');
const STREETS = wordSet('Ave. St. Rd. Blvd. Ave Rd Blvd Avenue Street Road Boulevard Drive Lane');
/** What streets of other languages begin with. */
const FOREIGN_STREETS = wordSet('Rue Calle Avenida Jalan Rua Viale Paseo Ulitsa Via');
const SITES = wordSet(
  'district neighborhood neighbourhood suburb province village township municipality prefecture governorate oblast',
);

/** "Norvale Vale police station", "405 Moreno Ave.", "Rue Moreno", "Oneida, N.Y.": what seems a person or a body is a place by what stands behind it. */
export const localities: Refiner = (reading, names) => {
  let families: ReadonlySet<string> | undefined;
  const isFamily = (i: number): boolean => (families ??= familiesOf(reading, names)).has(reading.text(i));
  return names.map((name, k) => {
    const span = toldAt(reading, name, names[k + 1], isFamily);
    if (!span) return name;
    return { ...name, type: 'place', evidence: [...name.evidence, { kind: 'form' as const, span }] };
  });
};

function toldAt(
  reading: TokenReading,
  { first, end, type, margin }: DraftName,
  next: DraftName | undefined,
  isFamily: (i: number) => boolean,
): Span | undefined {
  if (type !== 'person' && type !== 'organization') return undefined;
  const single = end - first === 1;
  const titled = isTitled(reading, first);
  if (single && next && isInState(reading, end, next)) {
    const known = type === 'person' ? margin >= SURE || titled || isFamily(first) : isBody(reading, first);
    if (!known) return reading.span(next.first, next.end);
  }
  if (type !== 'person') return undefined;
  if (!single && STREETS.has(reading.text(end - 1))) return reading.span(end - 1, end);
  if (!single && FOREIGN_STREETS.has(reading.text(first))) return reading.span(first, first + 1);
  const open = margin > 0 && margin < SURE && !titled;
  return open && isSite(reading, end) ? reading.span(end, end + 1) : undefined;
}

/** Whether `next` is a state as it stands behind its towns, here behind a name that ends at `at`: "N.Y.", "Wis.", but not "U.S.". */
export function isInState(reading: TokenReading, at: number, { first, end, type }: DraftName): boolean {
  const country = isListedCountry(reading, first);
  return (
    first === at + 1 &&
    reading.text(at) === ',' &&
    type === 'place' &&
    end - first === 1 &&
    !country &&
    /^\p{Lu}[\p{L}.]*\.$/u.test(reading.text(first))
  );
}

function isBody(reading: TokenReading, i: number): boolean {
  return reading.isListed(i, Listed.Organization);
}

function isSite(reading: TokenReading, i: number): boolean {
  const word = reading.text(i);
  return SITES.has(word) || (STATIONS.has(word) && /^(?:station|post)$/u.test(reading.text(i + 1)));
}
