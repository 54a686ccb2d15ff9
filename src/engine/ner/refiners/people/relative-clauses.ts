import { Setting } from '../../document-context';
import type { TokenReading, Refiner } from '../../draft';

/** So many tokens behind "who" are looked at. */
const REACH = 14;

/**
 * "Norvale, who left the yard in 2031, said she was sad": one word that seemed a body's or a town's is somebody's name where
 * "who" and then "he" or "she" tell of it. Of teams people say "who", too.
 */
export const relativeClauses: Refiner = (reading, names) => {
  const next = new Map(names.map((name, k) => [name, names[k + 1]?.first ?? reading.count]));
  return names.map((name) => {
    const { first, end, type } = name;
    if (type !== 'organization' && type !== 'place') return name;
    if (end - first !== 1 || (reading.context.setting[first] & Setting.Sport) !== 0) return name;
    const pronoun = pronounBehind(reading, end, next.get(name) ?? end);
    if (pronoun === -1) return name;
    const evidence = { kind: 'form' as const, span: reading.span(end + 1, pronoun + 1) };
    return { ...name, type: 'person', evidence: [...name.evidence, evidence] };
  });
};

/** The token of "he" or "she" behind ", who" and before `limit`, in the sentence; -1 where there is none. */
function pronounBehind(reading: TokenReading, end: number, limit: number): number {
  if (reading.text(end) !== ',' || reading.text(end + 1) !== 'who') return -1;
  for (let i = end + 2; i < Math.min(limit, end + REACH) && !ENDING.test(reading.text(i)); i++)
    if (/^(?:s?he|his|her)$/u.test(reading.text(i))) return i;
  return -1;
}

const ENDING = /^[.!?;“”"]$/u;
