import { initials } from '../../text/initials';
import type { FormGroup } from './name-cluster';
import { isAcronym, isMixedAcronym, mayBeSpokenAcronym, nameForm, type NameForm } from '../names/name-form';
import { isAcronymOf, mayAbbreviate } from '../names/organization-name';
import { isRegion, knownPlace } from '../names/place-name';
import { usualName } from '../names/thing-key';
import type { LinkReading } from '../reading';
import { firstOf, type Thing } from './thing';

const WITH_ACRONYM = /^(.+?)\s*[([]((?:[\p{Lu}\d&]\.?){2,8})[)\]]$/u;

/** Joins acronyms to the names that they abbreviate: where one stands in brackets behind the other, or by initials. */
export function joinAcronyms(reading: LinkReading, things: readonly Thing[]): Thing[] {
  const left = new Set(things);
  for (const thing of things) {
    const acronym = thing.groups.find(({ form }) => mayBeAcronym(form, thing));
    if (acronym === undefined) continue;
    const long = things.filter(
      (other) => other !== thing && left.has(other) && abbreviates(reading, acronym, thing, other),
    );
    const target = long.length === 1 ? long[0] : long.find((other) => stand(reading, thing, other));
    if (!target) continue;
    target.groups.push(...thing.groups);
    left.delete(thing);
  }
  return [...left];
}

function mayBeAcronym({ text }: NameForm, { type }: Thing): boolean {
  return isAcronym(text) || isMixedAcronym(text) || (type === 'organization' && mayBeSpokenAcronym(text));
}

function abbreviates(reading: LinkReading, { form }: FormGroup, short: Thing, long: Thing): boolean {
  if (long.type === 'group') return false;
  const acronym = form.text;
  // "the Federal Capital Territory (FCT)"
  if (short.type === 'place')
    return (
      long.type === 'place' &&
      knownPlace(form.key) === undefined &&
      long.groups.some(({ form: full }) => isAcronymOf(acronym, full)) &&
      stand(reading, short, long)
    );
  return long.groups.some(({ form: full }) => {
    if (full.text.includes(acronym) && WITH_ACRONYM.exec(full.text)?.[2] === acronym) return true;
    if (isAcronymOf(acronym, full) && isClearAcronym(reading, form, short, long)) return true;
    if (mayBeSpokenAcronym(acronym)) return false;
    const isWritten =
      mayAbbreviate(acronym, full) || isForeign(short, form, full) || isOfRegion(acronym, full);
    return isWritten && stand(reading, short, long);
  });
}

/**
 * Whether letters in brackets that are not in the name before them may be those of its name in another language: "the
 * National Liberation Army (ELN)". They are no place's or other body's.
 */
function isForeign({ type }: Thing, acronym: NameForm, { words }: NameForm): boolean {
  if (type !== 'organization' || words.length < 2) return false;
  if (knownPlace(acronym.key) || usualName(acronym, type) !== undefined) return false;
  if (!LETTERS.test(acronym.text)) return false;
  // "the Larkspurs of the Western League Baseball (WLB)": those of its last words.
  return !words.some((_, from) => initials(words.slice(from)).includes(acronym.key.replaceAll(' ', '')));
}

/** "Missouri Department of Schools (DOS)": letters of a body of which the state in front of it is no part. */
function isOfRegion(acronym: string, { words, text }: NameForm): boolean {
  for (const cut of [1, 2])
    if (isRegion(words.slice(0, cut).join(' ')))
      return isAcronymOf(acronym, nameForm(text.split(' ').slice(cut).join(' ')));
  return false;
}

/** Two to six capitals: "S&P 500" and "G20" are no body's letters. */
const LETTERS = /^(?:\p{Lu}\.?){2,6}$/u;

/**
 * Whether initials alone tell: not those of a body that everybody knows by them, nor two letters that come before the
 * name that they would be short for, which comes once: "BP" before the "Barra Pass".
 */
function isClearAcronym(reading: LinkReading, form: NameForm, short: Thing, long: Thing): boolean {
  if (usualName(form, short.type) !== undefined) return false;
  if (form.key.replaceAll(' ', '').length > 2 || firstOf(reading, long) < firstOf(reading, short))
    return true;
  return long.groups.some(({ mentions }) => mentions.length > 1);
}

/** Whether a name of `short` stands in brackets right behind one of `long`, or the other way round. */
function stand(reading: LinkReading, short: Thing, long: Thing): boolean {
  const inBrackets = (outer: number, inner: number): boolean =>
    reading.lower(reading.endToken[outer]) === '(' &&
    reading.firstToken[inner] === reading.endToken[outer] + 1 &&
    reading.lower(reading.endToken[inner]) === ')';
  const shorts = new Set(short.groups.flatMap((group) => group.mentions));
  for (const group of long.groups) {
    for (const index of group.mentions) {
      if (shorts.has(index + 1) && inBrackets(index, index + 1)) return true;
      if (shorts.has(index - 1) && inBrackets(index - 1, index)) return true;
    }
  }
  return false;
}
