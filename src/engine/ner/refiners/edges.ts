import type { DraftName, Reading, Refiner } from '../draft';
import { HONORIFICS, ROLE_MODIFIERS, ROLES } from '../titles.data';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** Well-known organisations with a possessive ending, without it. */
const SHOPS: ReadonlySet<string> = new Set(
  'mcdonald sainsbury moody macy lloyd sotheby christie domino wendy kohl lowe denny hardee dillard poor kellogg'.split(
    ' ',
  ),
);
/** What is longer, in tokens, is a list or noise. */
const LONGEST = 30;
const TRAILING = /^(?:['’](?:s|S)?|[-–—,;:]|["“”])$/u;

/** Articles (but for titles of works) and titles in front of a name, possessive endings and signs behind it are no part of it. */
export const edges: Refiner = (reading, names) =>
  names.flatMap((name) => {
    let { first, end } = name;
    if (end - first > LONGEST) return [];
    while (end > first && TRAILING.test(reading.text(end - 1))) end--;
    if (isShopName(reading, name.type, end)) end++;
    while (name.type !== 'misc' && first < end - 1 && DETERMINERS.has(reading.lower(first))) first++;
    if (name.type !== 'person') return first < end ? [moved(name, first, end)] : [];
    const start = behindTitles(reading, first, end);
    if (start === end) return [];
    const evidence = start > first ? [{ kind: 'title' as const, span: reading.span(first, start) }] : [];
    return [{ ...moved(name, start, end), evidence: [...name.evidence, ...evidence] }];
  });

/** Whether a possessive ending behind `end` belongs to an organisation that is called so: "McDonald's". */
function isShopName(reading: Reading, type: DraftName['type'], end: number): boolean {
  return type === 'organization' && SHOPS.has(reading.lower(end - 1)) && /^['’]s$/u.test(reading.text(end));
}

function moved(name: DraftName, first: number, end: number): DraftName {
  return first === name.first && end === name.end ? name : { ...name, first, end };
}

/** Where the name begins behind its titles; `end` where it is nothing but a title ("Home Secretary"). */
function behindTitles(reading: Reading, first: number, end: number): number {
  let at = first;
  for (;;) {
    let next = at;
    while (next < end && ROLE_MODIFIERS.has(reading.lower(next))) next++;
    const word = reading.lower(next);
    if (next >= end || !(HONORIFICS.has(word) || ROLES.has(word))) return at;
    // A single word in capitals inside may be a first name ("Judge Judy" but "Prince", "Dean").
    if (next + 1 === end && at === first && next === first) return SINGLE_NAMES.has(word) ? first : end;
    at = next + 1;
  }
}

/** Titles that are also names of one word. */
const SINGLE_NAMES: ReadonlySet<string> = new Set([
  'prince',
  'king',
  'pope',
  'major',
  'bishop',
  'baron',
  'marshal',
  'duke',
  'judge',
]);
