import { wordSet } from '../../collections';
import { isCommonWord, isHeadNoun } from '../names/organization-name';
import { isAcronym } from '../names/name-form';
import type { LinkReading } from '../reading';
import type { FormGroup } from './name-cluster';
import { heaviestType, typeWeights } from './type-weights';

/**
 * Gives each bare noun of bodies to the one named last where an article has several: "the {Tide Council} met. The {Council on
 * Ports} refused. The {Council}'s rules"; and so letters that stand in brackets behind two. What none comes before stays by itself.
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
    const bodies = isNoun(group)
      ? groups.filter((other) => isBodyOf(group, other))
      : isAcronym(group.form.text)
        ? abbreviated(reading, group, groups)
        : [];
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

/** "the {Lake Rescue Corps} ({LRC}) and the {Land Road Council} ({LRC})": the bodies behind which letters stand in brackets; none where they may be one. */
function abbreviated(
  reading: LinkReading,
  { mentions }: FormGroup,
  groups: readonly FormGroup[],
): readonly FormGroup[] {
  const before = mentions
    .filter((index) => reading.lower(reading.firstToken[index] - 1) === '(')
    .map((index) => reading.nameAt[reading.firstToken[index] - 2] ?? -1);
  if (new Set(before).size < 2) return [];
  const bodies = groups.filter((other) => other.mentions.some((index) => before.includes(index)));
  const areOne = (a: FormGroup, b: FormGroup): boolean =>
    a !== b && a.form.words.every((word) => b.form.words.includes(word));
  return bodies.some((a) => bodies.some((b) => areOne(a, b))) ? [] : bodies;
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
