import * as verbs from './data/verbs.data';
import type { SmallWords } from './small-words';
import { VerbForms } from './verb-forms';

/** How far before a date its "according to" stands, in tokens. */
const NEAR_ATTRIBUTION = 8;

/** A season, or another part of the year that is longer than a week. */
export type PartOfYear = 'season' | 'month' | null;

/** Where an expression stands in its sentence. */
export class Position extends VerbForms {
  constructor(
    words: SmallWords,
    sentence: number,
    first: number,
    end: number,
    protected readonly part: PartOfYear,
  ) {
    super(words, sentence, first, end);
  }

  /** Whether it is a day, or a weekday, and no longer part of the year. */
  get isDay(): boolean {
    return this.part === null;
  }

  /** "according to officials on Saturday, …": dates who said so. */
  isAttribution(): boolean {
    if (!/^[,.]?$/.test(this.word(this.end))) return false;
    for (let i = this.first - 1; i >= Math.max(this.firstToken, this.first - NEAR_ATTRIBUTION); i--) {
      if (/^(?:[,;:()]|and|but|that|who|which)$/.test(this.word(i))) return false;
      if (this.word(i) === 'according' && this.word(i + 1) === 'to') return true;
    }
    return false;
  }

  /** Whether a clause of its own begins with the expression: "…, and on Friday he will come". */
  opensConjunct(): boolean {
    return (
      /^(?:on|in|by|at)$/.test(this.word(this.first - 1)) &&
      /^(?:and|but|while)$/.test(this.word(this.first - 2)) &&
      (/^(?:,|he|she|it|they|we|i|the|a|an|his|her|its|their|this)$/.test(this.word(this.end)) ||
        verbs.MODAL.test(this.word(this.end)))
    );
  }

  /** Whether the expression, with a preposition at most, is the first thing behind token `i`. */
  protected opensWith(i: number): boolean {
    return (
      i === this.first - 1 || (i === this.first - 2 && /^(?:on|in|by|at)$/.test(this.word(this.first - 1)))
    );
  }

  /** Whether it is a day that a line begins with: "May 3 - Ships reach the port", of a list of what happened. */
  isEntry(): boolean {
    const opens = this.isDay && this.first === this.firstToken;
    return opens && /^(?:[-–—:])$/.test(this.word(this.end));
  }

  /** Whether it is a day from which on something is told: "starting Friday", "beginning on Monday". */
  isBeginning(): boolean {
    const before = this.word(this.first - 1);
    const at = /^(?:on|at)$/.test(before) ? this.word(this.first - 2) : before;
    return this.isDay && /^(?:starting|beginning)$/.test(at);
  }

  /** Whether the main clause behind another one begins with the expression: "After police warned of it, early talks …". */
  opensMainClause(): boolean {
    const at = /^(?:on|in|by|at|the)$/.test(this.word(this.first - 1)) ? this.first - 2 : this.first - 1;
    return this.word(at) === ',' && verbs.SUBORDINATOR.test(this.word(this.firstToken));
  }
}
