import { Clause } from './clause';
import type { PartOfYear } from './clause-position';
import {
  AHEAD_PREPOSITIONS,
  AIM,
  BEFORE_FREE_DATE,
  CALLED_OFF,
  COMPARISON,
  GOES_ON,
  HELD_AGAINST,
  LAST_PRICE,
  LOOKING_BACK,
  OPENS_CLAUSE,
  PICKING,
  PLANNED_FOR,
  PREPARING,
  SET_EVENT,
  UNFORESEEN,
} from './data/verbs.data';
import type { SmallWords } from './small-words';
import type { TenseHint } from './types';

/**
 * Tense of the clause around an expression: that of a past verb just behind it, else that of the nearest verb that tells
 * it, first to the left, then to the right, inside the sentence; else what a preposition before it suggests.
 *
 * @param first first token of the expression
 * @param end index behind its last token
 * @param part what it is, where it is no day
 */
export function tenseAround(
  words: SmallWords,
  sentence: number,
  first: number,
  end: number,
  part: PartOfYear,
): TenseHint {
  const clause = new Clause(words, sentence, first, end, part);
  const place = { clause, first, end, before: clause.word(first - 1) };
  for (const rule of [toldByNoun, toldByWordBefore, toldByPossessive]) {
    const tense = rule(place);
    if (tense !== undefined) return tense;
  }
  return toldByVerb(place);
}

/** The tokens `[first, end)` of an expression in its clause, with the word before them. */
interface Place {
  readonly clause: Clause;
  readonly first: number;
  readonly end: number;
  readonly before: string;
}

/** What a noun beside the expression says; undefined where none does, null where the verb says nothing either. */
function toldByNoun({ clause, first, end, before }: Place): TenseHint | undefined {
  // "the April 20 blowout", "a Tuesday attack", "the fatal April 20 blast", "an attack on Tuesday": it is over.
  if (!BEFORE_FREE_DATE.test(before) && UNFORESEEN.test(clause.word(end))) return 'past';
  const harm = clause.word(first - 2);
  // Floods come back every year: "floods in July could destroy it".
  if ((before === 'on' || (before === 'in' && !/^floods?$/.test(harm))) && UNFORESEEN.test(harm))
    return 'past';
  // "preparations for the winter season"
  const object = /^(?:an?|the|its|their|this|our)$/.test(before) ? first - 2 : first - 1;
  if (clause.word(object) === 'for' && PREPARING.test(clause.word(object - 1))) return 'future';
  // "defended the November budget"
  if (before === 'the' && [2, 3, 4].some((back) => LOOKING_BACK.test(clause.word(first - back))))
    return 'past';
  // "the April 20 vote", "his April 20 speech": the date is the noun's, and the verb says nothing about it.
  const owner = clause.isDay && /^(?:his|her|their)$/.test(before);
  if (owner && /^(?:after|following|since)$/.test(clause.word(first - 2))) return 'past';
  const owned = before === 'the' || owner;
  if (owned && /^(?!of$)[a-z]/.test(clause.word(end)) && !OPENS_CLAUSE.test(clause.word(end))) return null;
  return undefined;
}

/** What the words before the expression say, or a form of "be" beside it; undefined where they say nothing. */
function toldByWordBefore({ clause, first, end, before }: Place): TenseHint | undefined {
  if (before === 'since') return 'past';
  // "the post-May 3 talks"
  if (before === '-' && clause.word(first - 2) === 'post') return 'past';
  const toldByFor = before === 'for' ? toldBehindFor(clause, first, end) : undefined;
  if (toldByFor) return toldByFor;
  // "its August target"
  if (AIM.test(clause.word(end)) && !BEFORE_FREE_DATE.test(before)) return 'future';
  // "missing since the blast on Tuesday", "since its landing late Monday"
  if (
    [3, 4].some(
      (back) => clause.word(first - back) === 'since' && OF_THE_PAST.test(clause.word(first - back + 1)),
    )
  )
    return 'past';
  // "According to officials on Saturday, the virus may spread."
  if (clause.isAttribution()) return 'past';
  // "a dividend payable Dec. 15 to stock of record Nov. 17"
  if (/^(?:payable|effective|record|redeemable|due)$/.test(before)) return 'future';
  // "The game is on Saturday."
  if (/^(?:on|in|at)$/.test(before) && /^(?:is|are|falls?)$/.test(clause.word(first - 2)))
    return clause.word(first - 2) === 'fall' && !/[a-z]s$/.test(clause.word(first - 3)) ? 'past' : 'future';
  // "They say that the ban lasts until August."
  if (/^(?:until|till|through)$/.test(before) && GOES_ON.test(clause.word(first - 2))) return 'future';
  // "They had a tent there until Friday", "did so until Friday"
  if (/^(?:until|till)$/.test(before) && clause.isBehindHavingHad()) return 'past';
  // "would have kept the port open through May 3", "a bill that would run until Friday"
  if (/^(?:until|till|through)$/.test(before) && clause.isBehindModal(WOULD)) return 'future';
  // "between now and Sunday"
  if (before === 'and' && clause.word(first - 2) === 'now') return 'future';
  // "Wednesday is the deadline", "Sunday marks a year since the fire"
  if (/^(?:is|are|marks)$/.test(clause.word(end)) && OPENS_CLAUSE.test(before)) return 'future';
  // "The deadline is Friday."
  if (/^(?:is|are)$/.test(before) && ENDS_SENTENCE.test(clause.word(end))) return 'future';
  return undefined;
}

/** "a bid for October elections", "oil for May delivery", "set in stone for Friday": what is told behind "for". */
function toldBehindFor(clause: Clause, first: number, end: number): TenseHint | undefined {
  const next = clause.word(end);
  if (SET_EVENT.test(next) || (clause.isDay && clause.isSetBehind())) return 'future';
  const noted = clause.word(first - 2) === 'in' ? clause.word(first - 3) : clause.word(first - 2);
  if (PLANNED_FOR.has(noted)) return clause.isBehindPast() ? 'past' : 'future';
  return /^(?:delivery|settlement|expiry)$/.test(next) ? 'future' : undefined;
}

const WOULD = /^(?:would|['’]d)$/;

/** What begins the noun of an event behind "since". */
const OF_THE_PAST = /^(?:the|its|his|her|their|an?)$/;

/** What stands behind a day that a form of "be" gives. */
const ENDS_SENTENCE = /^[.,;:]?$/;

/** What the event says whose day the expression is; undefined where it says nothing. */
function toldByPossessive({ clause, first, end, before }: Place): TenseHint | undefined {
  if (!isPossessive(clause, end)) return undefined;
  // "They have postponed Sunday's shows."
  if (CALLED_OFF.test(before)) return 'future';
  // "will get $41 a share, a premium to Thursday's closing price"
  const compared = HELD_AGAINST.test(before) || (before === 'to' && COMPARISON.test(clause.word(first - 2)));
  if (compared && LAST_PRICE.test(clause.word(end + 1))) return 'past';
  // "named a squad for October's friendlies"
  const picked = before === 'for' && [2, 3, 4, 5].some((back) => PICKING.test(clause.word(first - back)));
  if (picked && [1, 2, 3].some((further) => SET_EVENT.test(clause.word(end + further)))) return 'future';
  // "the risks since April's Oru disaster", "may act on Monday's attack"
  return [1, 2, 3, 4].some((further) => UNFORESEEN.test(clause.word(end + further))) ? 'past' : undefined;
}

function isPossessive(clause: Clause, end: number): boolean {
  return /^['’]s$/.test(clause.word(end));
}

/** What the verb says to which the expression belongs, else a preposition before it. */
function toldByVerb({ clause, end, before }: Place): TenseHint {
  // "On Monday he left, and on Friday he will come."
  const own = clause.opensConjunct() || clause.opensMainClause() ? clause.toTheRight() : null;
  if (own !== null) return own;
  const told = clause.justBehind() ?? clause.toTheLeft();
  const event = isPossessive(clause, end);
  // "May 3 - The bank says it will pay": a list of what happened tells it in the present
  if (told !== 'past' && clause.isEntry()) return clause.toTheRight() === 'past' ? 'past' : null;
  // "They spoke of clear weather starting Friday."
  if (told === 'past' && clause.isBeginning()) return null;
  // "with ten points going into Saturday's final"
  if (told !== 'past' && event && before === 'into') return 'future';
  // "allowing supplies to be ready by winter"
  if (told === null && AHEAD_PREPOSITIONS.has(before)) return 'future';
  if (told !== undefined) return told;
  // "A warning is in force from Friday."
  if (before === 'from' && clause.isInForce()) return 'future';
  // "before Friday's vote" may look back, and "after Friday's vote" mostly does.
  if (event && /^(?:after|following|since)$/.test(before)) return null;
  return clause.toTheRight() ?? (AHEAD_PREPOSITIONS.has(before) && !event ? 'future' : null);
}
