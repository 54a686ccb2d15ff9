import {
  BEFORE_BODY,
  BEFORE_FIRM,
  BEHIND_BODY,
  BEHIND_FIRM,
  BEHIND_SHARES,
  BUYING,
  DEALING,
  HELD_BY_BODY,
  HELD_BY_FIRM,
  HELD_PAIRS,
  ITS_DOING,
  SAYING,
  TRADES,
  WITH_ITS_OWN,
  WORKERS,
} from '../../data/firm-clues.data';
import { BODIES_BEHIND, BREAKS, CLOSINGS } from '../../data/introductions.data';
import { MOVING_OF_SHARES } from '../../data/finance.data';
import type { DraftName, TokenReading } from '../../draft';

/** What words beside a name say of it: how much they speak against a place of that name, and how much against a person. */
export interface Clue {
  readonly noPlace: number;
  readonly nobody: number;
  /** The tokens that say so. */
  readonly first: number;
  readonly end: number;
}

/** A clue that is enough by itself, and one that needs another beside it. */
const SURE = 2;
const HINT = 1;
/** Tokens from "won" to the number of seats, and to "seats". */
const SEATS_REACH = 6;
/** Tokens of ", a state-owned coal miner" at most. */
const TRADE_REACH = 8;
const LONGEST_SENTENCE = 60;

type Teller = (reading: TokenReading, name: DraftName) => Clue | undefined;

/** Kinds of clues: of each kind one counts, however often the article has it. */
export const TELLERS: readonly Teller[] = [
  held,
  behind,
  shares,
  seats,
  ofFirm,
  bought,
  deals,
  itself,
  itsNext,
  ruling,
  told,
  own,
  works,
  seated,
  trade,
  named,
  founded,
];

/** "Orvane's shareholders", "Orvane's founder". */
function held(reading: TokenReading, { end }: DraftName): Clue | undefined {
  if (!/^['’]s?$/u.test(reading.text(end))) return undefined;
  const noun = reading.lower(end + 1);
  const span = { first: end, end: end + 2 };
  if (HELD_BY_FIRM.has(noun) || HELD_PAIRS.has(`${noun} ${reading.lower(end + 2)}`)) return firm(SURE, span);
  return HELD_BY_BODY.has(noun) ? body(HINT, span) : undefined;
}

/** "Orvane shareholders", "Orvane executives". */
function behind(reading: TokenReading, { end }: DraftName): Clue | undefined {
  const noun = reading.lower(end);
  const span = { first: end, end: end + 1 };
  if (BEHIND_FIRM.has(noun) || HELD_PAIRS.has(`${noun} ${reading.lower(end + 1)}`)) return firm(SURE, span);
  return BEHIND_BODY.has(noun) ? body(HINT, span) : undefined;
}

/** "Orvane shares fell", but not "Orvane shares her view". */
function shares(reading: TokenReading, { end }: DraftName): Clue | undefined {
  const next = reading.text(end + 1);
  const noun = reading.text(end) === 'shares' && (BEHIND_SHARES.has(next) || MOVING_OF_SHARES.has(next));
  return noun ? firm(SURE, { first: end, end: end + 2 }) : undefined;
}

/** "Orvane won 61 of the 112 seats": a party. */
function seats(reading: TokenReading, { end }: DraftName): Clue | undefined {
  if (!/^(?:won|took|lost|gained|secured|has|had|holds)$/u.test(reading.text(end))) return undefined;
  let number = false;
  for (let i = end + 1; i <= end + SEATS_REACH; i++) {
    if (/^\d+$/u.test(reading.text(i))) number = true;
    if (reading.text(i) === 'seats') return number ? firm(SURE, { first: end, end: i + 1 }) : undefined;
  }
  return undefined;
}

/** "Shareholders of Orvane", "chairman of Orvane". */
function ofFirm(reading: TokenReading, { first }: DraftName): Clue | undefined {
  if (reading.text(first - 1) !== 'of') return undefined;
  const noun = reading.lower(first - 2);
  const span = { first: first - 2, end: first };
  if (BEFORE_FIRM.has(noun) || HELD_PAIRS.has(`${reading.lower(first - 3)} ${noun}`)) return firm(SURE, span);
  return BEFORE_BODY.has(noun) ? body(HINT, span) : undefined;
}

/** "Agreed to acquire Orvane", "in talks to take over Orvane". */
function bought(reading: TokenReading, { first }: DraftName): Clue | undefined {
  const taken =
    reading.text(first - 1) === 'over' && /^(?:take|takes|taking|took)$/u.test(reading.text(first - 2));
  return taken || BUYING.has(reading.text(first - 1))
    ? body(HINT, { first: first - 1, end: first })
    : undefined;
}

/** "Orvane agreed to buy": people do so, too, as a hint. */
function deals(reading: TokenReading, { end }: DraftName): Clue | undefined {
  const to = reading.text(end + 1) === 'to' ? end + 1 : reading.text(end) === 'to' ? end : -1;
  return to >= 0 && DEALING.has(reading.text(to + 1)) ? firm(HINT, { first: end, end: to + 2 }) : undefined;
}

/** "Orvane said it would". */
function itself(reading: TokenReading, { end }: DraftName): Clue | undefined {
  if (!SAYING.has(reading.text(end))) return undefined;
  const it = reading.text(end + 1) === 'that' ? end + 2 : end + 1;
  if (reading.text(it) !== 'it') return undefined;
  const next = reading.text(it + 1);
  const acts = ITS_DOING.has(next) || (/^(?:was|is)$/u.test(next) && reading.text(it + 2).endsWith('ing'));
  return acts ? body(HINT, { first: end, end: it + 2 }) : undefined;
}

/** "Orvane grew … . Its shareholders": what opens a sentence has what the next one opens with. */
function itsNext(reading: TokenReading, { first, end }: DraftName): Clue | undefined {
  if (reading.context.first[first] === 0) return undefined;
  let next = end;
  while (next < end + LONGEST_SENTENCE && next < reading.count && reading.context.first[next] === 0) next++;
  if (reading.text(next) !== 'Its' || reading.context.first[next] === 0) return undefined;
  const noun = reading.lower(next + 1);
  const has = HELD_BY_FIRM.has(noun) || HELD_PAIRS.has(`${noun} ${reading.lower(next + 2)}`);
  return has ? firm(SURE, { first: next, end: next + 2 }) : undefined;
}

/** "The ruling Orvane", "the opposition Orvane". */
function ruling(reading: TokenReading, { first }: DraftName): Clue | undefined {
  const told = /^(?:ruling|opposition)$/u.test(reading.text(first - 1)) && reading.lower(first - 2) === 'the';
  return told ? firm(SURE, { first: first - 1, end: first }) : undefined;
}

/** "Orvane, which makes". */
function told(reading: TokenReading, { end }: DraftName): Clue | undefined {
  const which = reading.text(end) === ',' && reading.text(end + 1) === 'which';
  return which ? body(HINT, { first: end, end: end + 2 }) : undefined;
}

/** "Orvane cut its forecast". */
function own(reading: TokenReading, { end }: DraftName): Clue | undefined {
  const its = WITH_ITS_OWN.has(reading.text(end)) && reading.text(end + 1) === 'its';
  return its ? body(HINT, { first: end, end: end + 2 }) : undefined;
}

/** "Workers at Orvane". */
function works(reading: TokenReading, { first }: DraftName): Clue | undefined {
  const at = reading.text(first - 1) === 'at' && WORKERS.has(reading.lower(first - 2));
  return at ? body(HINT, { first: first - 2, end: first }) : undefined;
}

/** "Ohio-based Orvane". */
function seated(reading: TokenReading, { first }: DraftName): Clue | undefined {
  const based = reading.text(first - 1) === 'based' && reading.isHyphen(first - 2);
  return based ? firm(SURE, { first: first - 1, end: first }) : undefined;
}

/** "The builder Orvane", "Orvane, an Ohio-based developer,", "its rival Orvane". */
function trade(reading: TokenReading, { first, end }: DraftName): Clue | undefined {
  if (TRADES.has(reading.text(first - 1))) return trader({ first: first - 1, end: first });
  if (reading.text(first - 1) === 'rival') return body(HINT, { first: first - 1, end: first });
  if (reading.text(end) !== ',' || !/^(?:an?|the)$/u.test(reading.text(end + 1))) return undefined;
  for (let i = end + 2; i < end + TRADE_REACH && !BREAKS.has(reading.lower(i)); i++)
    if (TRADES.has(reading.text(i)) && CLOSINGS.has(reading.text(i + 1)))
      return trader({ first: end + 1, end: i + 1 });
  return undefined;
}

/** "Its agency, Orvane, has". */
function named(reading: TokenReading, { first, end }: DraftName): Clue | undefined {
  const inCommas = reading.text(first - 1) === ',' && reading.text(end) === ',';
  return inCommas && BODIES_BEHIND.has(reading.text(first - 2))
    ? firm(SURE, { first: first - 2, end: first })
    : undefined;
}

/** "Orvane was founded in", "Orvane, owned by", "Orvane, listed in", "Orvane, based in": towns are founded, too, and people are based. */
function founded(reading: TokenReading, { end }: DraftName): Clue | undefined {
  const done = reading.text(end + 1);
  const link = reading.text(end);
  if (link !== ',' && link !== 'was' && link !== 'is') return undefined;
  if (done === 'owned' && reading.text(end + 2) === 'by') return firm(SURE, { first: end, end: end + 3 });
  if (done === 'listed' && /^(?:in|on)$/u.test(reading.text(end + 2)))
    return firm(SURE, { first: end, end: end + 3 });
  if (done === 'based' && reading.text(end + 2) === 'in') return trader({ first: end, end: end + 3 });
  return done === 'founded' ? body(SURE, { first: end, end: end + 2 }) : undefined;
}

/** Words that neither people nor places have beside them. */
function firm(weight: number, span: TokenSpan): Clue {
  return { noPlace: weight, nobody: weight, ...span };
}

/** Words that places have beside them, too. */
function body(weight: number, span: TokenSpan): Clue {
  return { noPlace: 0, nobody: weight, ...span };
}

/** Words that people have beside them, too, if more seldom. */
function trader(span: TokenSpan): Clue {
  return { noPlace: SURE, nobody: HINT, ...span };
}

interface TokenSpan {
  readonly first: number;
  readonly end: number;
}
