import { alternatives } from '../../collections';
import type { EventMention } from '../../events/types';
import { WEEKDAY_NAMES } from '../../text/calendar.data';
import type { Span } from '../../text/span';
import { amountOf, AMOUNT_WORDS, type Amount } from './amounts';
import { BEHIND_TOLL, CHANGES } from './tolls.data';

/** How many were killed or hurt, as one mention tells it: "killing at least 31 people", "the toll climbed to 118". */
export interface Toll {
  /** What they suffered. */
  readonly harm: Harm;
  readonly amount: Amount;
  /** The words of the number. */
  readonly words: Span;
  /** The words that say that it is a toll, where the mention tells how it changed rather than the harm. */
  readonly noun?: Span;
}

/** What a toll is of. */
export type Harm = 'death' | 'injury';

/** "three of them", "another five", "two others": a part of the toll. */
const PART = /\b(?:another|others?|further|additional|of|including)\b|\bmore\b(?!\s+than\b)/iu;

const OF = /^\s+of\b/iu;
/** So long is what an argument leaves out of its phrase: "three |of them", "the number |of people killed|". */
const COMPLEMENT = 20;

/**
 * The toll that a mention tells, if it tells one.
 *
 * @param sentence the sentence that it stands in
 */
export function tollOf(text: string, mention: EventMention, sentence: Span): Toll | undefined {
  if (mention.status !== 'occurred') return undefined;
  return mention.class === 'death' || mention.class === 'injury'
    ? tollOfHarm(text, mention, mention.class)
    : tollOfChange(text, mention, sentence);
}

/** Of "killing 31 people", "17 drowned"; whoever is hurt is no agent. */
function tollOfHarm(text: string, { arguments: phrases }: EventMention, harm: Harm): Toll | undefined {
  for (const { role, start, end } of phrases) {
    if (role !== 'patient') continue;
    const phrase = text.slice(start, end);
    const isPart = PART.test(phrase) || OF.test(text.slice(end, end + COMPLEMENT));
    const amount = isPart ? undefined : amountOf(phrase);
    if (amount && amount.number > 1) return { harm, amount, words: { start, end } };
  }
  return undefined;
}

/** What a toll is called. */
export const TOLL_NOUN =
  /(?<!\b(?:bridge|highway|motorway|tunnel|turnpike|road)\s)\b(?:(?:death|casualty) toll|toll|deaths|(?:number|tally|count) of (?:the |people )?(dead|deaths|killed|fatalities|victims|injured|wounded|hurt))\b/iu;
const INJURED = /^(?:injured|wounded|hurt)$/iu;
/** Up to the number: "… from the storm climbed to 118", "reached 143"; no new clause. */
const REACHED = new RegExp(
  String.raw`^(?:[^,;.:]{0,120}?\s(?:to|at)|(?:\s+(?:back|now))?)\s+(${AMOUNT_WORDS})(?=\s*(?:[.,;:)]|$)|\s+(?:(?:${alternatives(BEHIND_TOLL)}|${WEEKDAY_NAMES.join('|')})\b))`,
  'iu',
);

/** Of "the death toll climbed to 118", "lowered the number of dead to 47". */
function tollOfChange(text: string, mention: EventMention, sentence: Span): Toll | undefined {
  if (mention.nominal || !CHANGES.has(mention.lemma)) return undefined;
  for (const phrase of mention.arguments) {
    const found = TOLL_NOUN.exec(text.slice(phrase.start, Math.min(phrase.end + COMPLEMENT, sentence.end)));
    if (!found || phrase.start + found.index >= phrase.end) continue;
    const start = phrase.start + found.index;
    const noun = { start, end: start + found[0].length };
    const from = Math.max(mention.end, noun.end);
    const [whole = '', number = ''] = REACHED.exec(text.slice(from, sentence.end)) ?? [];
    const amount = amountOf(EXCEEDS.has(mention.lemma) ? `more than ${number}` : number);
    if (!amount) continue;
    const end = from + whole.length;
    const harm = INJURED.test(found[1] ?? '') ? 'injury' : 'death';
    return { harm, amount, words: { start: end - number.length, end }, noun };
  }
  return undefined;
}

/** Whether a mention tells how a toll changed, with its number or without: "lowers death toll". */
export function isTollChange(text: string, { lemma, arguments: phrases }: EventMention): boolean {
  return CHANGES.has(lemma) && phrases.some(({ start, end }) => TOLL_NOUN.test(text.slice(start, end)));
}

/** Of these the number is the least that it may be. */
const EXCEEDS: ReadonlySet<string> = new Set(['pass', 'exceed', 'top', 'surpass']);
