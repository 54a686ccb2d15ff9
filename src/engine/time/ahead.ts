import { BREAK, FUTURE_WORDS, MODAL, SCHEDULED, WAS_TO_COME } from './data/verbs.data';
import type { SmallWords } from './small-words';
import { VerbForms } from './verb-forms';

/** How far before a weekday the "to" of its verb stands, in tokens. */
const NEAR_TO = 12;
/** How far behind a weekday its "will" stands, in tokens. */
const NEAR_WILL = 8;

/** Whether the words beside an expression leave no doubt that it lies ahead. */
class Ahead extends VerbForms {
  /** Whether "will", or a present form that tells what is fixed, stands before it. */
  isTold(): boolean {
    return this.isBehindModal() || [1, 2, 3].some((back) => SCHEDULED.has(this.word(this.first - back)));
  }

  /** "the truce lapses on Friday": a present form that tells what is fixed, not "may" or "would" */
  isFixed(): boolean {
    return [1, 2, 3].some((back) => {
      const at = this.first - back;
      return this.tenseAt(at) === 'future' && !FUTURE_WORDS.has(this.word(at));
    });
  }

  /** "until Friday" */
  isEnd(): boolean {
    return /^(?:until|till)$/.test(this.word(this.first - 1));
  }

  /** "is due to meet on Friday", "are expected to meet on Friday" */
  isArranged(): boolean {
    for (let i = this.first - 1; i >= Math.max(this.firstToken, this.first - NEAR_TO); i--) {
      if (BREAK.test(this.word(i))) return false;
      if (this.word(i) === 'to' && WAS_TO_COME.test(this.word(i - 1)))
        return /^(?:is|are|['’]s|['’]re)$/.test(this.word(i - 2));
    }
    return false;
  }

  /** "On Friday he will come", "The match on Friday will decide it." */
  isBeforeWill(): boolean {
    for (let i = this.end; i < Math.min(this.endToken, this.end + NEAR_WILL); i++) {
      if (/^(?:will|['’]ll)$/.test(this.word(i))) return true;
      if (MODAL.test(this.word(i)) || this.tenseAt(i) !== null || BREAK.test(this.word(i))) return false;
    }
    return false;
  }
}

/**
 * Whether "will", or a present form that tells what is fixed, says that an expression lies ahead.
 *
 * @param first first token of the expression
 * @param end index behind its last token
 */
export function looksAhead(words: SmallWords, sentence: number, first: number, end: number): boolean {
  return new Ahead(words, sentence, first, end).isTold();
}

/** Whether the words around a weekday leave no doubt that it is the next one: "until Monday", "is due to meet on Monday"; indices as above. */
export function isSurelyAhead(words: SmallWords, sentence: number, first: number, end: number): boolean {
  const around = new Ahead(words, sentence, first, end);
  return (
    around.isEnd() || around.isTold() || around.isFixed() || around.isArranged() || around.isBeforeWill()
  );
}
