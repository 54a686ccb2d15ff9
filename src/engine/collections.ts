/** Adds a value to the list of a key; the first one makes the list. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * What stands at a place of a list; undefined for places outside it. For places that may be -1, "nowhere": a bare list would
 * be asked for a property of that name, which costs a hundred times as much.
 */
export function itemAt<T>(list: readonly T[], place: number): T | undefined {
  return place >= 0 ? list[place] : undefined;
}

/** Whether two lists have the same members in the same order, by identity. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, i) => member === b[i]);
}

/** Where two lists begin to differ, so many members are looked through for where they go on alike. */
const REACH = 256;

/**
 * What two lists in much the same order do not share: all that either has alone, and some of what both have where they
 * differ at length. The members are only told from one another; none is asked for anything.
 */
export function differing<T>(a: readonly T[], b: readonly T[]): readonly [T[], T[]] {
  const [restA, restB]: [T[], T[]] = [[], []];
  let i = 0;
  for (const member of b) {
    let at = i;
    while (at < a.length && at < i + REACH && a[at] !== member) at++;
    if (a[at] !== member) restB.push(member);
    else {
      while (i < at) restA.push(a[i++]);
      i++;
    }
  }
  while (i < a.length) restA.push(a[i++]);
  return [restA, restB];
}

/** The order of two texts by their code units: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * The first of `count` places for which a condition holds that, once it holds, holds for all places behind; `count` where
 * it holds for none. (Binary search: log n questions.)
 */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The keys by their numbers, the greatest first; of equal ones in the order of their characters. */
export function keysByCount<K extends string>(counts: ReadonlyMap<K, number>): K[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compareTexts(a, b)).map(([key]) => key);
}

/** The words of a text in which white space sets them apart. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/**
 * A pattern for a whole word of one of the forms of a text in which white space sets them apart. A form may say several at
 * once, as in `cards?`: for tables that a plain set of words would make long.
 */
export function wordPattern(text: string, flags = ''): RegExp {
  return new RegExp(`^(?:${alternatives(text)})$`, flags);
}

/** The forms of a text in which white space sets them apart, as the alternatives of a regular expression. */
export function alternatives(text: string): string {
  return text.trim().split(/\s+/u).join('|');
}

/** The phrases of a text in which commas set them apart, with single blanks between their words. */
export function phraseList(text: string): readonly string[] {
  const phrases = text.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
  return phrases.filter((phrase) => phrase !== '');
}

/** The same as a set. */
export function phraseSet(text: string): ReadonlySet<string> {
  return new Set(phraseList(text));
}

/** An object that is still being put together. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
