import { itemAt } from '../../collections';
import type { LinkReading } from '../reading';
import { countryOfDemonym, isRegion, knownPlace } from '../names/place-name';
import { isStateBody } from '../names/thing-key';

/**
 * The country or state whose body a chain is, where the words before its names say so rather than the names: "Kenya's
 * {Supreme Court}", "the {Kenyan} {Supreme Court}". Undefined where nothing says so, or one place this country and one that.
 *
 * @param mentions indices of the names of the chain
 */
export function homeOfBody(reading: LinkReading, mentions: readonly number[]): string | undefined {
  let home: string | undefined;
  for (const index of mentions) {
    if (!isStateBody(reading.forms[index]?.words ?? [])) continue;
    const found = countryBefore(reading, reading.firstToken[index]);
    if (found === undefined || found === home) continue;
    if (home !== undefined) return undefined;
    home = found;
  }
  return home;
}

function countryBefore(reading: LinkReading, first: number): string | undefined {
  const isOwner = /^['’]s?$/u.test(reading.lower(first - 1));
  const form = itemAt(reading.forms, reading.nameAt[isOwner ? first - 2 : first - 1] ?? -1);
  if (!form) return undefined;
  if (!isOwner) return countryOfDemonym(form.key);
  const place = knownPlace(form.key);
  return place?.key.startsWith('country ') ? place.name : isRegion(form.key) ? form.text : undefined;
}
