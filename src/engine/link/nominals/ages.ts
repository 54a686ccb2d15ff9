import { SPEECH_VERBS } from '../facts/words.data';
import type { Anaphor, DraftChain } from '../draft';
import type { LinkReading } from '../reading';
import { clausePart } from './clause';
import { goesOn } from './noun-phrase';

/** Tokens of "37-year-old". */
const PARTS = 5;
/** So many sentences before it an article has named somebody whose age it tells as news. */
const REACH = 2;
/** So many words stand between an age and the name behind it: "the 37-year-old former Oru mayor Berg". */
const LONGEST_ROLE = 6;

/**
 * "The 37-year-old" by itself: of the people whom an article names the only one whom it gives that age, where it tells of no other one
 * ("a 37-year-old man"); where it gives it to nobody, the only one of whom the sentences before tell something, and who is not only
 * quoted there.
 */
export function findAges(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): Anaphor[] {
  const phrases: number[] = [];
  const ages = new Map<number, Set<string>>();
  const strangers = new Set<string>();
  const tell = (name: number, age: string): void => {
    const chain = name === -1 ? -1 : (chainOfName[name] ?? -1);
    if (chains[chain]?.type === 'person') ages.set(chain, (ages.get(chain) ?? new Set()).add(age));
  };
  for (let i = 0; i < reading.count; i++) {
    if (!/^\d{1,3}$/u.test(reading.lower(i))) continue;
    const age = reading.lower(i);
    if (!isAge(reading, i)) tell(nameBeside(reading, i), age);
    else if (reading.lower(i - 1) === 'the' && isAlone(reading, i)) phrases.push(i - 1);
    else {
      const name = nameBehind(reading, i + PARTS);
      tell(name, age);
      if (name === -1) strangers.add(age);
    }
  }
  return phrases.flatMap((from): Anaphor[] => {
    const age = reading.lower(from + 1);
    const chain = strangers.has(age) ? undefined : meant(reading, chains, chainOfName, ages, from);
    const place = { kind: 'nominal', firstToken: from, endToken: from + 1 + PARTS, score: 0.7 } as const;
    return chain === undefined ? [] : [{ ...place, chain }];
  });
}

/** Whether "-year-old" stands behind the number. */
function isAge(reading: LinkReading, i: number): boolean {
  return reading.slice(i + 1, i + PARTS).toLowerCase() === '-year-old';
}

/** Whether no noun or name follows that the age only says something of. */
function isAlone(reading: LinkReading, i: number): boolean {
  const end = i + PARTS;
  if (!reading.isStory(i) || /^(?:JJ|CD)/u.test(reading.tag(end) ?? '')) return false;
  return !goesOn(reading, end, reading.sentenceOf(i)[1]) || /^(?:who|and)$/u.test(reading.lower(end));
}

/** The name of "Berg, 37," or "Berg (37)"; -1 where none stands there. */
function nameBeside(reading: LinkReading, i: number): number {
  if (!/^[,(]$/u.test(reading.lower(i - 1)) || !/^[,.;)]$/u.test(reading.lower(i + 1))) return -1;
  const name = reading.nameAt[i - 2] ?? -1;
  // "Ola Berg MP, 37,"
  return name === -1 && /^[A-Z]{2,3}$/u.test(reading.word(i - 2)) ? (reading.nameAt[i - 3] ?? -1) : name;
}

/** The person whose role and name follow an age: "37-year-old |former mayor Berg|"; -1 where another phrase does. */
function nameBehind(reading: LinkReading, end: number): number {
  for (let i = end; i < end + LONGEST_ROLE; i++) {
    const name = reading.nameAt[i] ?? -1;
    if (reading.names[name]?.type === 'person') return name;
    if (name === -1 && !/^[\p{L}-]+$/u.test(reading.lower(i))) return -1;
    if (/^(?:VB|IN|MD|W|CC|TO)/u.test(reading.tag(i) ?? '')) return -1;
  }
  return -1;
}

function meant(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
  ages: ReadonlyMap<number, ReadonlySet<string>>,
  from: number,
): number | undefined {
  const age = reading.lower(from + 1);
  const [only, second] = [...ages].filter(([, told]) => told.has(age)).map(([chain]) => chain);
  if (only !== undefined) return second === undefined ? only : undefined;
  const sentence = reading.sentenceAt[from];
  for (let before = sentence - 1; before >= Math.max(0, sentence - REACH); before--) {
    const { firstToken, endToken } = reading.sentences[before];
    if (!reading.isStory(firstToken) || reading.isHeadline(firstToken)) return undefined;
    const told = new Set<number>();
    for (let i = firstToken; i < endToken; i++) {
      const chain = chainOfName[reading.nameAt[i]] ?? -1;
      if (chains[chain]?.type === 'person' && !ages.has(chain) && !isSpeaker(reading, i)) told.add(chain);
    }
    if (told.size > 0) return told.size === 1 ? [...told][0] : undefined;
  }
  return undefined;
}

/** Whether somebody is named only as the one who says what the sentence tells. */
function isSpeaker(reading: LinkReading, i: number): boolean {
  const { place, verb } = clausePart(reading, i);
  return place === 'subject' && SPEECH_VERBS.has(reading.lower(verb));
}
