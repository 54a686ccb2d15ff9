import { wordSet } from '../../collections';
import { SPEECH_VERBS } from '../facts/words.data';
import type { LinkReading } from '../reading';

/** What right behind a name says that it is a company's: "Acme |CEO|", "Acme |shares|". */
const COMPANY_OFFICES = wordSet(`
  ceo cfo cto coo founder co-founder chairman chairwoman shares stock shareholders employees customers factory
  factories executives engineers headquarters
`);
/** Offices that a company has and a person does not: "Acme's chairman", but not "Holt's engineers". */
const OFFICES_OF = wordSet('ceo cfo cto coo founder co-founder chairman chairwoman shareholders');
/** Nouns before a name that is a company's or group's: "the mercenary group Wagner". */
const COMPANY_NOUNS = wordSet(`
  company firm group startup start-up carmaker automaker chipmaker retailer conglomerate airline
`);
/** What people do to companies: "who |runs| Acme". */
const LEADING = wordSet('leads chairs heads runs owns founded co-founded');

/** Whether the words beside a name say that it is a company's: "Acme CEO", "Acme's founder", "shares of Acme". */
export function isCompany(reading: LinkReading, index: number): boolean {
  const end = reading.endToken[index];
  const before = reading.firstToken[index] - 1;
  if (/^['’]s?$/u.test(reading.lower(end)) && isOfficeOf(reading, end + 1)) return true;
  if (reading.nameAt[end] === -1 && COMPANY_OFFICES.has(reading.lower(end))) return true;
  if (isHeld(reading, before)) return true;
  if (reading.nameAt[before] === -1 && COMPANY_NOUNS.has(reading.lower(before))) return true;
  if (RIVALS.has(reading.lower(before)) && reading.lower(before - 1) === 'its') return true;
  return (
    LEADING.has(reading.lower(before)) ||
    speaksOfIt(reading, end) ||
    isThing(reading, index) ||
    wasFounded(reading, end) ||
    (reading.lower(end) === 'employs' && /^\d/u.test(reading.lower(end + 1)))
  );
}

/** "shares of", "a stake in", "8% of": what one owns of a company. */
function isHeld(reading: LinkReading, preposition: number): boolean {
  if (!/^(?:of|in)$/u.test(reading.lower(preposition))) return false;
  const held = reading.lower(preposition - 1);
  return (
    /^(?:shares|stakes?)$/u.test(held) ||
    (/^(?:%|percent)$/u.test(held) &&
      /^(?:owns?|owned|holds?|held|secured|bought|sold)$/u.test(verbBefore(reading, preposition - 1)))
  );
}

/** So many tokens a percentage has at most, with what is said of its exactness. */
const LONGEST_FIGURE = 5;

/** The word before a figure: "|owns| about 8%". */
function verbBefore(reading: LinkReading, percent: number): string {
  let i = percent - 1;
  while (
    percent - i < LONGEST_FIGURE &&
    /^(?:[\d.,]+|about|some|around|nearly|almost|over|more|than|per)$/u.test(reading.lower(i))
  )
    i--;
  return reading.lower(i);
}

/** What an "it" has that is of its own kind: "its rival Acme". */
const RIVALS = wordSet('rival competitor parent subsidiary unit supplier');

/** "Acme, founded by", "Acme was established in". */
function wasFounded(reading: LinkReading, end: number): boolean {
  const i = /^(?:,|is|was)$/u.test(reading.lower(end)) ? end + 1 : end;
  return (
    i > end && FOUNDED.has(reading.lower(i)) && /^(?:by|in|as|on|after|under)$/u.test(reading.lower(i + 1))
  );
}

const FOUNDED = wordSet('founded co-founded established headquartered listed incorporated');

/** Whether a clause behind the name at the head of a sentence tells of a thing: "Acme, which makes cars, ". */
function isThing(reading: LinkReading, index: number): boolean {
  const end = reading.endToken[index];
  if (reading.lower(end) !== ',' || reading.lower(end + 1) !== 'which') return false;
  return reading.sentenceOf(end)[0] === reading.firstToken[index];
}

function isOfficeOf(reading: LinkReading, i: number): boolean {
  return (
    OFFICES_OF.has(reading.lower(i)) ||
    (reading.lower(i) === 'chief' && reading.lower(i + 1) === 'executive') ||
    (reading.lower(i) === 'managing' && /^(?:partner|director)$/u.test(reading.lower(i + 1)))
  );
}

/** Whether what somebody says is about "it" that does something: "Acme said its plant", "Acme said on Monday that it had won". */
function speaksOfIt(reading: LinkReading, end: number): boolean {
  if (!SPEECH_VERBS.has(reading.lower(end))) return false;
  let i = end + 1;
  for (let that = i; that < end + LONGEST_SOURCE && !/^[,.;:“”"]$/u.test(reading.lower(that)); that++)
    if (reading.lower(that) === 'that') i = that + 1;
  if (reading.lower(i) !== 'it') return reading.lower(i) === 'its';
  const deed = reading.lower(i + 2);
  return (
    (/^(?:has|had)$/u.test(reading.lower(i + 1)) && reading.tag(i + 2) === 'VBN' && !NO_DEEDS.has(deed)) ||
    (/^(?:will|would)$/u.test(reading.lower(i + 1)) && reading.tag(i + 2) === 'VB' && !NO_DEEDS.has(deed))
  );
}

/** "said in a statement from Oru that" has so many tokens at most. */
const LONGEST_SOURCE = 9;
/** What "it" that stands for nothing does as well: "it has taken years", "it would be wrong". */
const NO_DEEDS = wordSet(`
  be been become take taken cost make made help helped happen happened come rain rained snow snowed go gone get got
  show shown mean meant seem seemed turn turned prove proven proved have had depend require
`);
