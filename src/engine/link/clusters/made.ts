import type { EntityType } from '../../ner/types';
import type { LinkReading } from '../reading';
import type { Name, Thing } from './thing';

/** Tokens between "'s" and what somebody has made, at most: "Orvane's |new crew| Tern". */
const BETWEEN = 3;

/**
 * Joins a thing to the only one that has its maker in front, where the article names the maker, too: "Orvane Tern" and "Tern". What
 * seems a body by such a name is the thing where the article tells of "Orvane's Tern".
 */
export function joinMade(reading: LinkReading, things: readonly Thing[]): Thing[] {
  const made = things.filter(({ type }) => isMade(type));
  if (made.length === 0) return [...things];
  const makers = new Map<string, Thing>();
  for (const thing of things)
    if (thing.type === 'organization') for (const { form } of thing.groups) makers.set(form.key, thing);
  const left = new Set(things);
  for (const short of made) {
    const long = things.filter((other) => other !== short && makerOf(short, other, makers) !== undefined);
    const [only] = long;
    if (long.length !== 1 || !left.has(only)) continue;
    const maker = makerOf(short, only, makers);
    const isBody = only.type === 'organization';
    if (!isMade(only.type) && !(isBody && maker && has(reading, maker, short))) continue;
    const groups = isBody ? only.groups.map((name) => withType(name, short.type)) : only.groups;
    left.delete(short);
    only.groups.splice(0, only.groups.length, ...groups, ...short.groups);
    only.type = short.type;
  }
  return [...left];
}

function isMade(type: EntityType): boolean {
  return type === 'product' || type === 'other';
}

/** The organisation whose name a long name has in front of a short one. */
function makerOf(short: Thing, long: Thing, makers: ReadonlyMap<string, Thing>): Thing | undefined {
  for (const { bare } of long.groups)
    for (const { form } of short.groups) {
      if (!bare.key.endsWith(` ${form.key}`)) continue;
      const maker = makers.get(bare.key.slice(0, -form.key.length - 1));
      if (maker && maker !== long && maker !== short) return maker;
    }
  return undefined;
}

/** Whether the article tells of a thing as of what somebody has: "|Orvane|'s new |Tern|". */
function has(reading: LinkReading, maker: Thing, made: Thing): boolean {
  const owners = new Set(maker.groups.flatMap(({ mentions }) => mentions));
  return made.groups.some(({ mentions }) =>
    mentions.some((index) => {
      if (!owners.has(index - 1)) return false;
      const mark = reading.endToken[index - 1];
      const between = reading.slice(mark, reading.firstToken[index]);
      return /^['’]s?(?:\s[\p{L}-]+)*$/u.test(between) && reading.firstToken[index] - mark - 1 <= BETWEEN;
    }),
  );
}

/** A name as one of a type, whatever its places seem to be. */
function withType(name: Name, type: EntityType): Name {
  const weight = [...name.weights.values()].reduce((sum, each) => sum + each, 0);
  return { ...name, weights: new Map([[type, weight]]) };
}
