import { wordSet } from '../../collections';
import { isCommonWord, isHeadNoun } from '../names/organization-name';
import type { LinkReading } from '../reading';
import type { FormGroup } from './name-cluster';
import { heaviestType, typeWeights } from './type-weights';

/**
 * Gives each bare noun of bodies to the one named last where an article has several: "the {Tide Council} met. The {Council on
 * Ports} refused. The {Council}'s rules". What none comes before stays by itself.
 *
 * @returns the groups with those taken out, and these by the mentions of the body's group
 */
export function givenToLastNamed(
  reading: LinkReading,
  groups: readonly FormGroup[],
): { readonly left: FormGroup[]; readonly given: ReadonlyMap<readonly number[], readonly number[]> } {
  const left: FormGroup[] = [];
  const given = new Map<readonly number[], number[]>();
  for (const group of groups) {
    const bodies = isNoun(group) ? groups.filter((other) => isBodyOf(group, other)) : [];
    if (bodies.length < 2) {
      left.push(group);
      continue;
    }
    const byBody = new Map<FormGroup | undefined, number[]>();
    for (const index of group.mentions) {
      const body = lastNamed(reading, index, bodies);
      byBody.set(body, [...(byBody.get(body) ?? []), index]);
    }
    for (const [body, mentions] of byBody) {
      if (body) given.set(body.mentions, [...(given.get(body.mentions) ?? []), ...mentions]);
      else left.push({ form: group.form, mentions, weights: typeWeights(reading, mentions) });
    }
  }
  return { left, given };
}

function isNoun({ form: { words }, weights }: FormGroup): boolean {
  return (
    words.length === 1 &&
    isCommonWord(words[0]) &&
    !CHAMBERS.has(words[0]) &&
    heaviestType(weights) === 'organization'
  );
}

/** "Congress" and "the House" are the country's own, whichever other one was named last. */
const CHAMBERS = wordSet('house senate congress');

function isBodyOf({ form }: FormGroup, { form: long, weights }: FormGroup): boolean {
  return isHeadNoun(form.words, long.words) && heaviestType(weights) === 'organization';
}

function lastNamed(reading: LinkReading, at: number, bodies: readonly FormGroup[]): FormGroup | undefined {
  const first = reading.firstToken[at];
  // "Norway's {Council}" is said to be whose it is.
  if (reading.isHeadline(first) || /^['’]s?$/u.test(reading.lower(first - 1))) return undefined;
  let last: FormGroup | undefined;
  let nearest = -1;
  for (const body of bodies)
    for (const index of body.mentions)
      if (index < at && index > nearest) {
        nearest = index;
        last = body;
      }
  return last;
}
