import { HOMONYMS } from '../names/homonyms';
import type { LinkReading } from '../reading';

/**
 * Where a place lies whose name two well-known places bear: the one of whose names the article mentions more. Undefined
 * for other names, and where the article speaks for neither.
 *
 * @param mentions indices of the names of the place
 */
export function homeOfPlace(reading: LinkReading, mentions: readonly number[]): string | undefined {
  const homonyms = mentions
    .map((index) => HOMONYMS.get(reading.forms[index]?.key ?? ''))
    .find((rows) => rows !== undefined);
  if (!homonyms) return undefined;
  const names = new Set(reading.forms.map(({ key }) => key));
  const [best, second] = homonyms
    .map(({ home, witnesses }) => ({ home, count: [...witnesses].filter((name) => names.has(name)).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > (second?.count ?? 0) ? best.home : undefined;
}
