import { Position } from './clause-position';
import * as verbs from './data/verbs.data';
import type { TenseHint } from './types';
import { tenseOf } from './verb-tense';

/** How far from an expression its verb is looked for, in tokens. */
const REACH = 25;
/** How far behind the "to" of a passive infinitive its date stands, in tokens. */
const NEAR_INFINITIVE = 9;
/** How far before the verb of a condition its "unless" stands, in tokens. */
const NEAR_CONDITION = 8;
/** How far from a date "ahead of" is about it, in tokens. */
const NEAR = 6;

/** The words of a sentence around an expression. */
export class Clause extends Position {
  /** "the ministry on Sunday issued a warning" */
  justBehind(): TenseHint | undefined {
    const scheduled = verbs.PLANNED_FOR.has(this.word(this.first - 1));
    const set =
      this.word(this.end) === 'set' && /^(?:up|off|out|an?|the|its|his|her)$/.test(this.word(this.end + 1));
    if (this.headline || scheduled || this.wasToCome(this.end) || (!set && this.tenseAt(this.end) !== 'past'))
      return undefined;
    // "He is expected to order on Thursday strengthened checks."
    if (this.word(this.first - 1) === 'on' && this.word(this.first - 3) === 'to') return undefined;
    // "will face a hearing on Thursday devoted to the spill"
    return this.isBehindModal() ? undefined : 'past';
  }

  /** "the games scheduled for Wednesday **were held**": not "were to be held", nor "were called off". */
  isBehindPast(): boolean {
    const next = this.word(this.end + 1);
    const isOff = verbs.CALLED_OFF.test(next) || verbs.CALLED_OFF.test(this.word(this.end + 2));
    return /^(?:was|were)$/.test(this.word(this.end)) && !/^(?:to|not)$/.test(next) && !isOff;
  }

  /** "**set** his sentencing **for** Feb. 7": what a court or chamber fixes a day for. */
  isSetBehind(): boolean {
    for (let i = this.first - 3; i >= Math.max(this.firstToken, this.first - NEAR); i--) {
      if (/^sets?$/.test(this.word(i)))
        return verbs.BEFORE_SET_OBJECT.test(this.word(i + 1)) && !/^(?:had|the|a)$/.test(this.word(i - 1));
      if (verbs.BREAK.test(this.word(i))) return false;
    }
    return false;
  }

  /** "**had** a price on his head until Friday", "**did** so until Friday": not "had planned", "did not say". */
  isBehindHavingHad(): boolean {
    for (let i = this.first - 2; i >= Math.max(this.firstToken, this.first - NEAR_CONDITION - 2); i--) {
      if (verbs.BREAK.test(this.word(i)) || verbs.MODAL.test(this.word(i))) return false;
      if (this.word(i) === 'did') return this.word(i + 1) === 'so';
      if (this.word(i) === 'had')
        return /^(?:an?|the|his|her|its|their|no)$/.test(this.word(i + 1)) && !/^to$/.test(this.word(i - 1));
      if (tenseOf(this.word(i)) !== null) return false;
    }
    return false;
  }

  /** "is in force from Friday", "is open from 3 May": not "is footage from Friday" */
  isInForce(): boolean {
    const state = this.word(this.first - 2);
    const alone = verbs.IN_FORCE.test(state);
    if (!alone && !verbs.BEHIND_IN_FORCE.test(`${this.word(this.first - 3)} ${state}`)) return false;
    const verb = alone ? this.first - 3 : this.first - 4;
    return [0, 1].some((back) => /^(?:is|are)$/.test(this.word(verb - back)));
  }

  /** What the nearest words before the expression say; undefined where they say nothing. */
  toTheLeft(): TenseHint | undefined {
    let afterwards = false;
    for (let i = this.first - 1; i >= Math.max(this.firstToken, this.first - REACH); i--) {
      // "dropped a plan to move after talks in July": the talks are the main verb's.
      afterwards ||= i < this.first - 1 && /^(?:after|following)$/.test(this.word(i));
      // "in Bali, where ministers on Sunday set up a fund": the verb of the clause is still to come.
      if (i < this.first - 2 && /^(?:where|who|which|whose)$/.test(this.word(i))) return undefined;
      // "warned that winds on Sunday could push it", "the hope that on Sunday it will end"
      if (this.word(i) === 'that' && (tenseOf(this.word(i - 1)) === 'past' || this.opensWith(i)))
        return undefined;
      // "Lund said: “We are looking at an August date”": who speaks says nothing of the day.
      if (verbs.QUOTE_MARK.test(this.word(i)) && /^[,:]$/.test(this.word(i - 1))) return undefined;
      // "resigned, as expected, on Monday"
      if (verbs.PLANNED_FOR.has(this.word(i)) && this.word(i - 1) === 'as') continue;
      // "was the favourite going into Tuesday's race"
      if (this.word(i) === 'going' && this.word(i + 1) === 'into') continue;
      if (this.isPlan(i) && (afterwards || !/^(?:to|for|of)$/.test(this.word(i + 1)))) continue;
      const tense = this.word(i) === 'to' ? this.infinitiveAt(i, afterwards) : this.verbAt(i);
      if (tense !== undefined) return tense;
    }
    return undefined;
  }

  /** What the nearest verb behind the expression says. */
  toTheRight(): TenseHint {
    for (let i = this.end; i < Math.min(this.endToken, this.end + REACH); i++) {
      if (verbs.QUOTE_MARK.test(this.word(i)) && /^[,.?!]$/.test(this.word(i - 1))) return null;
      // "On Friday, when she put off her holiday plans": a noun, and no verb that looks ahead.
      const noun = verbs.PLAN.test(this.word(i)) && this.word(i + 1) !== 'to';
      // "On Friday, Rao pledged to come": what is promised lies ahead, the promise does not.
      // "The committee on Monday visits his state", of a caption or of a day to come.
      if (this.isActOfPresent(i)) return null;
      // "the announcement on Monday that it will pay": the promise lies ahead, not its day
      if (i === this.end && this.word(i) === 'that') return null;
      // "The march on Monday was expected to end there."
      if (this.wasToCome(i)) return 'future';
      // "On Saturday, officials may have known it."
      if (verbs.MODAL.test(this.word(i)) && this.word(i) !== 'will' && this.isPerfect(i + 1)) return 'past';
      if (this.word(i) === 'could' && this.isDenied(i)) return 'past';
      const told = verbs.TOLD_AHEAD.test(this.word(i)) && !verbs.BEFORE_PARTICIPLE.test(this.word(i - 1));
      const tense = noun ? null : told ? 'past' : this.tenseAt(i);
      if (tense !== null) return tense;
      if (this.word(i) === 'to' && this.isToLookAhead(i)) return 'future';
    }
    return null;
  }

  /** What a verb, or another word of time, before the expression says about it. */
  private verbAt(i: number): TenseHint | undefined {
    const word = this.word(i);
    if (word === 'ahead' && this.first - i > NEAR) return undefined;
    if (this.isActOfPresent(i)) return null;
    if (verbs.WAS_TO_COME.test(word) && verbs.BEFORE_EXPECTED.test(this.word(i - 1))) return undefined;
    // "before a line is opened in the autumn"; farther off it says neither past nor future.
    if (this.isPresentPassive(i)) return i === this.first - 2 ? 'future' : null;
    // "Roads are slippery in winter."
    if (this.isGeneral(i)) return 'present';
    const tense = this.tenseAt(i);
    const helper = this.word(i - 1);
    if (tense === 'past' && this.looksAhead(i, helper)) return 'future';
    if (word === 'could' && this.isDenied(i)) return 'past';
    if (word === 'would' && this.isRefused(i)) return 'past';
    // "High seas were forecast through Sunday."
    if (word === 'forecast' && /^(?:is|are|was|were)$/.test(helper)) return 'future';
    // "may have leaked in April"
    if (verbs.MODAL.test(word) && word !== 'will' && this.isPerfect(i + 1)) return 'past';
    // "vowed on Monday to pay"
    if (verbs.PROMISED.test(word) && this.isBeside(i)) return 'past';
    if (verbs.UNDER_WAY.has(word) && /^(?:is|are|['’]re|['’]m)$/.test(helper)) return 'future';
    if (tense === 'future' && /^(?:been|was|were)$/.test(helper) && word !== 'will') {
      return helper === 'been' ? 'past' : 'future';
    }
    return tense ?? undefined;
  }

  /** "would not comment on Monday" */
  private isRefused(would: number): boolean {
    const denied = /^(?:not|n['’]t)$/.test(this.word(would + 1));
    return this.part === null && denied && verbs.REFUSED.test(this.word(would + 2));
  }

  /** "Roads are slippery in winter": told of what always holds, not of a period with an article. */
  private isGeneral(i: number): boolean {
    const placed = /^(?:in|during)$/.test(this.word(this.first - 1)) && this.end === this.first + 1;
    return (
      this.part === 'season' &&
      placed &&
      /^(?:is|are)$/.test(this.word(i)) &&
      !this.word(i + 1).endsWith('ing')
    );
  }

  /** Whether the expression stands just behind token `i`, or behind a preposition there. */
  private isBeside(i: number): boolean {
    return (
      i + 1 === this.first || (i + 2 === this.first && /^(?:on|in|at|late|early)$/.test(this.word(i + 1)))
    );
  }

  /** Whether what a verb of the past acts on lies ahead of it: "planned a march on Saturday", "postponed to May". */
  private looksAhead(i: number, helper: string): boolean {
    const before = this.word(this.first - 1);
    if (this.callsOut(i)) return true;
    const planned =
      i + 1 < this.first &&
      verbs.PLANNING.test(this.word(i)) &&
      !/^(?:was|were|been|had|is|are|originally|initially|previously)$/.test(helper);
    const adverb = /^(?:off|back|forward)$/.test(this.word(this.first - 2));
    const moved = verbs.MOVED.test(this.word(i)) || (adverb && verbs.MOVED_WITH_ADVERB.test(this.word(i)));
    if (/^(?:until|till)$/.test(before)) return !this.hasLasted(i);
    // "called a summit for 14 May"
    if (before === 'for' && verbs.CALLED_FOR.test(this.word(i))) return true;
    return planned || (before === 'to' && moved) || (/^(?:by|before)$/.test(before) && this.isCondition(i));
  }

  /** "waited until Monday", "was not found until Monday", "had until Monday to pay": not "said he had until Monday". */
  private hasLasted(verb: number): boolean {
    // "It was shut until Monday, when the water fell."
    if (this.isEndTold() || verbs.LASTED.test(this.word(verb))) return true;
    const given = this.word(verb) === 'had' && verb + 2 === this.first;
    if (given) return ![1, 2, 3, 4, 5, 6].some((back) => verbs.SAYING.test(this.word(verb - back)));
    return [-3, -2, -1, 1, 2].some((by) => /^(?:not|n['’]t|never)$/.test(this.word(verb + by)));
  }

  /** Whether what ended on the day is told in the past behind it: ", when the water fell". */
  private isEndTold(): boolean {
    if (this.word(this.end) !== ',' || this.word(this.end + 1) !== 'when') return false;
    for (let i = this.end + 2; i < Math.min(this.endToken, this.end + NEAR_CONDITION); i++) {
      const tense = this.tenseAt(i);
      if (tense !== null) return tense === 'past';
    }
    return false;
  }

  /** Whether a verb of the past tells what is to come if something else is: "unless the offer was improved". */
  private isCondition(verb: number): boolean {
    for (let i = verb - 1; i >= Math.max(this.firstToken, verb - NEAR_CONDITION); i--) {
      if (/^[,;:()]$/.test(this.word(i))) return false;
      if (this.word(i) === 'unless') return true;
      if (this.word(i) === 'if')
        return [1, 2, 3, 4, 5, 6].some((back) => /^(?:would|will)$/.test(this.word(i - back)));
    }
    return false;
  }

  /** "called (for) a strike in Lagos on Monday": a protest that is called is to come. */
  private callsOut(i: number): boolean {
    if (this.word(i) !== 'called' || this.word(this.first - 1) !== 'on') return false;
    for (let at = i + 1; at < this.first; at++) {
      if (/^(?:[,;:]|to|that|who|which|off|after|the|this|its|their|his|her)$/.test(this.word(at)))
        return false;
      if (verbs.CALLED.test(this.word(at))) return true;
    }
    return false;
  }

  /** What an infinitive before the expression says about it, whose "to" stands at `i`. */
  private infinitiveAt(i: number, afterwards: boolean): TenseHint | undefined {
    const before = this.word(i - 1);
    if ((afterwards && this.isPlan(i - 1)) || this.isCause(i - 1)) return undefined;
    // "It had been due to expire Friday."
    if (this.word(i - 2) === 'been' && verbs.AHEAD_BEFORE_TO.test(before)) return 'past';
    if (verbs.AHEAD_BEFORE_TO.test(before) || verbs.FUTURE_WORDS.has(before)) return 'future';
    if (afterwards) return undefined;
    // "was able to restore it by Saturday"
    if (before === 'able' ? /^(?:was|were)$/.test(this.word(i - 2)) : verbs.ACHIEVED.test(before))
      return 'past';
    // "It was to try another way on Wednesday."
    const next = i + 1 < this.first ? this.form(i + 1) : '';
    const intended = verbs.INFINITIVE.test(next) && !verbs.NO_PLAN.test(next);
    if (this.part === null && intended && /^(?:was|were)$/.test(before)) return 'future';
    // "agreed to buy it in January" may tell when they agreed, or when they buy.
    if (this.part !== null && verbs.AGREEING.test(before)) return null;
    if (verbs.INTENDING.test(before) && this.word(i - 2) !== 'had') return 'future';
    // "came to rest in March": whatever the tense of "came" is. A headline's infinitive is its future tense.
    const passive = this.word(i + 1) === 'be';
    // "the report, to be released on Tuesday, …", "a hearing to be held in May"
    if (passive && this.isToCome(i)) return 'future';
    const infinitive = verbs.INFINITIVE.test(next) || (passive && next !== '');
    if (!infinitive) return undefined;
    if (verbs.FOUND.test(before) && /^(?:was|were)$/.test(this.word(i - 2))) return 'past';
    return this.headline || this.isUnderFuture(i) ? 'future' : null;
  }

  /** "will be allowed |to| dock on Monday", "hopes to begin its attempt |to| seal it on Monday" */
  private isUnderFuture(to: number): boolean {
    // "They will look for ways to get round Monday's ruling."
    if (/^['’]s$/.test(this.word(this.end))) return false;
    for (let i = to - 1; i >= Math.max(this.firstToken, to - NEAR_INFINITIVE); i--) {
      if (verbs.BREAK.test(this.word(i)) || /^(?:after|since)$/.test(this.word(i))) return false;
      const tense = this.tenseAt(i);
      if (tense !== null) return tense === 'future';
    }
    return false;
  }

  /** "is likely |to|", "is due |to|" */
  private isToLookAhead(i: number): boolean {
    return verbs.AHEAD_BEFORE_TO.test(this.word(i - 1)) && !this.isCause(i - 1);
  }

  /** Whether the passive infinitive behind the "to" at `i` tells what is to come: not "the first to be hit", "caused it to be shut". */
  private isToCome(i: number): boolean {
    const before = this.word(i - 1);
    const near = i + 2 < this.first && this.first - i <= NEAR_INFINITIVE;
    if (!near || tenseOf(before) === 'past' || verbs.FIRST_TO.test(before)) return false;
    return ![2, 3, 4, 5].some((back) => verbs.CAUSED.test(this.word(i - back)));
  }
}
