import { itemAt } from '../../collections';
import type { LinkReading } from '../reading';
import { countryOfDemonym, isRegion, knownPlace } from '../names/place-name';
import { isStateBody } from '../names/thing-key';
import { nameForm } from '../names/name-form';
import type { FormGroup } from './name-cluster';
import { typeWeights } from './type-weights';

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

/**
 * Parts the names of one body of a state where the article speaks of several states': "Kenya's {Senate} met. Ghana's {Senate} did
 * not." One that no state is told with is of the state told last, and of the first where none is told yet.
 *
 * @returns the group itself where there is one body, else one for each with its state in front
 */
export function partByHome(reading: LinkReading, group: FormGroup): FormGroup[] {
  const { form, mentions } = group;
  if (!isStateBody(form.words)) return [group];
  const homes = mentions.map((index) => countryBefore(reading, reading.firstToken[index]));
  const parts = new Map<string, number[]>();
  let last = homes.find((home) => home !== undefined) ?? '';
  mentions.forEach((index, i) => {
    last = homes[i] ?? last;
    parts.set(last, [...(parts.get(last) ?? []), index]);
  });
  if (parts.size < 2) return [group];
  return Array.from(parts, ([home, own]) => ({
    form: nameForm(`${home} ${form.text}`),
    mentions: own,
    weights: typeWeights(reading, own),
  }));
}

function countryBefore(reading: LinkReading, first: number): string | undefined {
  const isOwner = /^['’]s?$/u.test(reading.lower(first - 1));
  const form = itemAt(reading.forms, reading.nameAt[isOwner ? first - 2 : first - 1] ?? -1);
  if (!form) return undefined;
  if (!isOwner) return countryOfDemonym(form.key);
  const place = knownPlace(form.key);
  return place?.key.startsWith('country ') ? place.name : isRegion(form.key) ? form.text : undefined;
}
