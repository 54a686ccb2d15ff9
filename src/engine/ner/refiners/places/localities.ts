import { wordSet } from '../../../collections';
import type { Reading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.4;
/** What is in or near a place and called after it. */
const STATIONS = wordSet('police railway train bus metro fire border');
const SITES = wordSet(
  'district neighborhood neighbourhood suburb province village township municipality prefecture governorate oblast',
);

/** "Norvale Vale police station", "the Norvale district": what seems a person, unsurely, before such a word is a place. */
export const localities: Refiner = (reading, names) =>
  names.map((name) => {
    const { first, end, type, margin } = name;
    const open = type === 'person' && margin > 0 && margin < SURE;
    if (!open || !isSite(reading, end) || ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) !== 0)
      return name;
    const evidence = { kind: 'form' as const, span: reading.span(end, end + 1) };
    return { ...name, type: 'place', evidence: [...name.evidence, evidence] };
  });

function isSite(reading: Reading, i: number): boolean {
  const word = reading.text(i);
  return SITES.has(word) || (STATIONS.has(word) && /^(?:station|post)$/u.test(reading.text(i + 1)));
}
