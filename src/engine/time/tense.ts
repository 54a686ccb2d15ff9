import type { TokenizedArticle } from '../article';
import { tokenText } from '../tokenize/tokens';
import {
  AHEAD_PREPOSITIONS,
  FUTURE_WORDS,
  IRREGULAR_PAST,
  NOT_PAST,
  PLANNED_FOR,
  SCHEDULED,
} from './data/verbs.data';
import type { TenseHint } from './types';

/** How far from an expression its verb is looked for, in tokens. */
const REACH = 25;
const MOVED = /^(?:postponed|delayed|moved|rescheduled|adjourned|deferred|extended|pushed)$/;
/** Verbs of the past whose object lies ahead: "planned a march on Saturday". */
const PLANNING = /^(?:planned|scheduled)$/;
/** Verbs of the past whose infinitive lies ahead: "planned to leave on Thursday". */
const INTENDING =
  /^(?:planned|hoped|intended|agreed|vowed|promised|pledged|decided|prepared|wanted|threatened)$/;
const PLAN = /^(?:plans?|planning|deadline)$/;
/** What stands before "plan" where it is a noun. */
const A_PLAN = /^(?:an?|the|its|their|his|her|any|no|new|earlier|previous|controversial)$/;
/** How far from a date "ahead of" is about it, in tokens. */
const NEAR = 4;
const AHEAD_BEFORE_TO =
  /^(?:is|are|’s|'s|wants?|agrees?|hopes?|needs?|set|due|scheduled|expected|slated|poised|ready|likely)$/;
const INFINITIVE =
  /^(?!(?:the|an|his|her|its|their|our|this|that|these|those|be|have|some|many|more|about|death|court|hospital|jail|prison|power|trial|safety|school|war|custody|parliament|town|victory)$)[a-z]{2,}(?<!ing|ed|ly|[^s]s)$/;

/**
 * Tense of the clause around an expression: that of a past verb just behind it, else that of the nearest verb that tells
 * it, first to the left, then to the right, inside the sentence; else what a preposition before it suggests.
 *
 * @param first first token of the expression
 * @param end index behind its last token
 */
export function tenseAround(
  article: TokenizedArticle,
  sentence: number,
  first: number,
  end: number,
): TenseHint {
  const clause = new Clause(article, sentence, first, end);
  const before = clause.word(first - 1);
  // "the April 20 blowout": the date is the noun's, and the verb says nothing about it.
  if (before === 'the') return null;
  if (before === 'since') return 'past';
  if (before === 'for' && PLANNED_FOR.has(clause.word(first - 2))) return 'future';
  // "a dividend payable Dec. 15 to stock of record Nov. 17"
  if (/^(?:payable|effective|record|redeemable|due)$/.test(before)) return 'future';
  // "The game is on Saturday."
  if (/^(?:on|in|at)$/.test(before) && /^(?:is|are|falls?)$/.test(clause.word(first - 2))) return 'future';
  const told = clause.justBehind() ?? clause.toTheLeft();
  // "allowing supplies to be ready by winter"
  if (told === null && AHEAD_PREPOSITIONS.has(before)) return 'future';
  if (told !== undefined) return told;
  // "before Friday's vote" may look back.
  const event = /^['’]s$/.test(clause.word(end));
  return clause.toTheRight() ?? (AHEAD_PREPOSITIONS.has(before) && !event ? 'future' : null);
}

/** The words of a sentence around an expression. */
class Clause {
  private readonly firstToken: number;
  private readonly endToken: number;
  private readonly headline: boolean;

  constructor(
    private readonly article: TokenizedArticle,
    sentence: number,
    private readonly first: number,
    private readonly end: number,
  ) {
    const { firstToken, endToken, block } = article.sentences[sentence]!;
    this.firstToken = firstToken;
    this.endToken = endToken;
    this.headline = article.blocks[block]?.kind === 'headline';
  }

  /** Token `i` in small letters; empty outside the sentence. */
  word(i: number): string {
    return this.form(i).toLowerCase();
  }

  private form(i: number): string {
    const inside = i >= this.firstToken && i < this.endToken;
    return inside ? tokenText(this.article.text, this.article.tokens, i) : '';
  }

  /** "the ministry on Sunday issued a warning" */
  justBehind(): TenseHint | undefined {
    const scheduled = PLANNED_FOR.has(this.word(this.first - 1));
    return !this.headline && !scheduled && this.tenseAt(this.end) === 'past' ? 'past' : undefined;
  }

  /** What the nearest words before the expression say; undefined where they say nothing. */
  toTheLeft(): TenseHint | undefined {
    let afterwards = false;
    for (let i = this.first - 1; i >= Math.max(this.firstToken, this.first - REACH); i--) {
      // "dropped a plan to move after talks in July": the talks are the main verb's.
      afterwards ||= i < this.first - 1 && /^(?:after|following)$/.test(this.word(i));
      if (this.isPlan(i) && (afterwards || !/^(?:to|for|of)$/.test(this.word(i + 1)))) continue;
      const tense = this.word(i) === 'to' ? this.infinitiveAt(i, afterwards) : this.verbAt(i);
      if (tense !== undefined) return tense;
    }
    return undefined;
  }

  toTheRight(): TenseHint {
    for (let i = this.end; i < Math.min(this.endToken, this.end + REACH); i++) {
      // "On Friday, when she put off her holiday plans": a noun, and no verb that looks ahead.
      const noun = PLAN.test(this.word(i)) && this.word(i + 1) !== 'to';
      const tense = noun ? null : this.tenseAt(i);
      if (tense !== null) return tense;
      if (this.word(i) === 'to' && AHEAD_BEFORE_TO.test(this.word(i - 1))) return 'future';
    }
    return null;
  }

  /** What a verb, or another word of time, before the expression says about it. */
  private verbAt(i: number): TenseHint | undefined {
    const word = this.word(i);
    if (word === 'ahead' && this.first - i > NEAR) return undefined;
    // "before a line is opened in the autumn"; farther off it says neither past nor future.
    if (this.isPresentPassive(i)) return i === this.first - 2 ? 'future' : null;
    const tense = this.tenseAt(i);
    const helper = this.word(i - 1);
    if (tense === 'past' && this.looksAhead(i, helper)) return 'future';
    if (word === 'could' && this.isDenied(i)) return 'past';
    if (tense === 'future' && /^(?:been|was|were)$/.test(helper) && word !== 'will') {
      return helper === 'been' ? 'past' : 'future';
    }
    return tense ?? undefined;
  }

  /** Whether what a verb of the past acts on lies ahead of it: "planned a march on Saturday", "postponed to May". */
  private looksAhead(i: number, helper: string): boolean {
    const before = this.word(this.first - 1);
    const planned =
      i + 1 < this.first && PLANNING.test(this.word(i)) && !/^(?:was|were|been|had|is|are)$/.test(helper);
    return planned || /^(?:until|till)$/.test(before) || (before === 'to' && MOVED.test(this.word(i)));
  }

  /** What an infinitive before the expression says about it, whose "to" stands at `i`. */
  private infinitiveAt(i: number, afterwards: boolean): TenseHint | undefined {
    const before = this.word(i - 1);
    if (afterwards && this.isPlan(i - 1)) return undefined;
    // "It had been due to expire Friday."
    if (this.word(i - 2) === 'been' && AHEAD_BEFORE_TO.test(before)) return 'past';
    if (AHEAD_BEFORE_TO.test(before) || FUTURE_WORDS.has(before)) return 'future';
    if (afterwards) return undefined;
    if (INTENDING.test(before) && this.word(i - 2) !== 'had') return 'future';
    // "came to rest in March": whatever the tense of "came" is. A headline's infinitive is its future tense.
    const infinitive = i + 1 < this.first && (INFINITIVE.test(this.form(i + 1)) || this.word(i + 1) === 'be');
    return infinitive ? (this.headline ? 'future' : null) : undefined;
  }

  private tenseAt(i: number): TenseHint {
    const tense = tenseOf(this.word(i));
    // A headline's present tells the past.
    if (tense === null)
      return i < this.first && !this.headline && SCHEDULED.has(this.form(i)) ? 'future' : null;
    // With its capital "May" is the month, and "Reed" a name.
    const name = i > this.firstToken && !this.headline && /^\p{Lu}\p{Ll}/u.test(this.form(i));
    return name || this.form(i) === 'May' || (tense === 'past' && this.isInfinitive(i)) ? null : tense;
  }

  private isPresentPassive(i: number): boolean {
    const at = this.word(i - 1).endsWith('ly') ? i - 2 : i - 1;
    return /^(?:is|are)$/.test(this.word(at)) && tenseOf(this.word(i)) === 'past';
  }

  /** "will be (formally) held", "will have ended", "is opened": the tense is that of the verb before. */
  private isInfinitive(i: number): boolean {
    const at = this.word(i - 1).endsWith('ly') ? i - 2 : i - 1;
    return (
      /^(?:be(?:ing)?|is|are)$/.test(this.word(at)) ||
      (this.word(at) === 'have' && FUTURE_WORDS.has(this.word(at - 1)))
    );
  }

  /** Whether "plan" at token `i` is a noun: "a plan", "abandoned plans". */
  private isPlan(i: number): boolean {
    return PLAN.test(this.word(i)) && (A_PLAN.test(this.word(i - 1)) || tenseOf(this.word(i - 1)) === 'past');
  }

  /** "could not be reached on Sunday", "neither could be found": what was not possible is told of the past. */
  private isDenied(could: number): boolean {
    if (/^(?:not|n['’]t|never)$/.test(this.word(could + 1))) return true;
    return [1, 2, 3, 4, 5, 6, 7].some((back) => /^(?:neither|nobody|none|no)$/.test(this.word(could - back)));
  }
}

function tenseOf(word: string): TenseHint {
  if (FUTURE_WORDS.has(word)) return 'future';
  if (IRREGULAR_PAST.has(word)) return 'past';
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : null;
}
