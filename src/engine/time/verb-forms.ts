import { tokenText } from '../tokenize/tokens';
import * as verbs from './data/verbs.data';
import type { SmallWords } from './small-words';
import type { TenseHint } from './types';
import { tenseOf } from './verb-tense';

/** How far before a date its "will" stands, in tokens. */
const NEAR_MODAL = 12;
/** So many tokens the subject of a sentence that is a team's name has at most. */
const FRONT = 4;
/** How far before "and" the modal of the infinitive behind it stands, in tokens. */
const NEAR_CONJUNCT = 12;

/** What the words of a sentence are as verbs, by their form and the words beside them. */
export class VerbForms {
  protected readonly firstToken: number;
  protected readonly endToken: number;
  protected readonly headline: boolean;

  /** @param first the first token of the expression of time that is asked about; `end` is behind its last one */
  constructor(
    private readonly words: SmallWords,
    sentence: number,
    protected readonly first: number,
    protected readonly end: number,
  ) {
    const { firstToken, endToken, block } = words.article.sentences[sentence];
    this.firstToken = firstToken;
    this.endToken = endToken;
    this.headline = words.article.blocks[block]?.kind === 'headline';
  }

  /** Token `i` in small letters; empty outside the sentence. */
  word(i: number): string {
    if (i < this.firstToken || i >= this.endToken) return '';
    return this.words.at(i);
  }

  protected form(i: number): string {
    const inside = i >= this.firstToken && i < this.endToken;
    const { text, tokens } = this.words.article;
    return inside ? tokenText(text, tokens, i) : '';
  }

  protected tenseAt(i: number): TenseHint {
    const tense = this.isCause(i) ? null : tenseOf(this.word(i));
    // A headline's present tells the past.
    if (tense === null) {
      const scheduled = verbs.SCHEDULED.has(this.form(i)) || this.isOfMany(i) || this.isOfBody(i);
      return scheduled && i < this.first && !this.headline && !this.isBehindHelper(i) ? 'future' : null;
    }
    // With its capital "May" is the month, and "Reed" a name.
    const name = i > this.firstToken && !this.headline && /^\p{Lu}\p{Ll}/u.test(this.form(i));
    if (name || this.form(i) === 'May') return null;
    return tense === 'past' && (this.isInfinitive(i) || this.isAdjective(i)) ? null : tense;
  }

  /** Whether "due to" says why: "shut due to a storm", not "is due to speak". */
  protected isCause(i: number): boolean {
    if (this.word(i) !== 'due' || this.word(i + 1) !== 'to') return false;
    const before = this.word(/^(?:off|out|down|up|back)$/.test(this.word(i - 1)) ? i - 2 : i - 1);
    const isOfVerb = tenseOf(before) === 'past' && !/^(?:was|were)$/.test(before);
    return isOfVerb || !(verbs.INFINITIVE.test(this.form(i + 2)) || this.word(i + 2) === 'be');
  }

  /** "parliament votes", "the truce lapses": not "counted the votes", "memory lapses". */
  private isOfBody(i: number): boolean {
    return verbs.SCHEDULED_OF.get(this.form(i))?.test(this.word(i - 1)) ?? false;
  }

  /** "they go to Ashford", "tickets go on sale", "talks start": not "a visit", "business travel". */
  private isOfMany(i: number): boolean {
    const subject = /^(?:they|we|i|you|who)$/;
    const before = this.word(i - 1);
    // "Inter host Genoa", "Larkspur Town face the Rovers"
    const isTeam =
      verbs.OF_TEAMS.test(this.form(i)) &&
      /^\p{Lu}/u.test(this.form(i - 1)) &&
      i - this.firstToken <= FRONT &&
      /^(?:\p{Lu}|the$)/u.test(this.form(i + 1));
    const onSale = this.word(i + 1) === 'on' && /^(?:sale|trial|show|display|strike)$/.test(this.word(i + 2));
    const noun =
      (this.form(i) === 'go' && onSale) || (verbs.OF_PLURALS.test(this.form(i)) && /[a-z]s$/.test(before));
    return verbs.SCHEDULED_OF_MANY.has(this.form(i)) && (noun || subject.test(before) || isTeam);
  }

  /** "visits his state on Monday" */
  protected isActOfPresent(i: number): boolean {
    return verbs.ACT_OF_PRESENT.test(this.form(i)) && verbs.OWN_OBJECT.test(this.word(i + 1));
  }

  /** "barrels of escaped oil", "a still unspecified date": a participle between a determiner or preposition and a noun. */
  private isAdjective(i: number): boolean {
    const before = this.word(this.word(i - 1) === 'still' ? i - 2 : i - 1);
    if (!this.word(i).endsWith('ed') || !verbs.BEFORE_ADJECTIVE.test(before)) return false;
    return (
      i + 1 !== this.first && /^[a-z]{3,}$/.test(this.word(i + 1)) && !verbs.AFTER_VERB.test(this.word(i + 1))
    );
  }

  protected isPresentPassive(i: number): boolean {
    const at = this.word(i - 1).endsWith('ly') ? i - 2 : i - 1;
    return /^(?:is|are)$/.test(this.word(at)) && tenseOf(this.word(i)) === 'past';
  }

  /** "will be (formally) held", "will have ended", "is opened": the tense is that of the verb before. */
  private isInfinitive(i: number): boolean {
    const at = this.word(i - 1).endsWith('ly') ? i - 2 : i - 1;
    if (verbs.PAST_LIKE_INFINITIVE.has(this.word(i))) return this.isBehindHelper(i);
    return (
      /^(?:be(?:ing)?|is|are)$/.test(this.word(at)) ||
      (this.word(at) === 'have' && verbs.FUTURE_WORDS.has(this.word(at - 1)))
    );
  }

  /** "to hit", "would likely hit", "did not cut" */
  private isBehindHelper(i: number): boolean {
    let at = i - 1;
    // "could form off Texas and hit it on Monday"
    if (/^(?:and|or)$/.test(this.word(at)))
      for (let back = at - 1; back > at - NEAR_CONJUNCT && tenseOf(this.word(back)) !== 'past'; back--)
        if (verbs.MODAL.test(this.word(back))) return true;
    while (verbs.BEFORE_INFINITIVE.test(this.word(at)) && at > i - 4) at--;
    return /^(?:to|be|did)$/.test(this.word(at)) || verbs.MODAL.test(this.word(at));
  }

  /** Whether "plan" at token `i` is a noun: "a plan", "the cleanup plan", "abandoned plans". */
  protected isPlan(i: number): boolean {
    const before = this.word(i - 1);
    if (!verbs.PLAN.test(this.word(i))) return false;
    const one = this.word(i) === 'plan' && !verbs.BEFORE_PLANNING.test(before);
    return one || verbs.A_PLAN.test(before) || tenseOf(before) === 'past';
  }

  /** "could not be reached on Sunday", "neither could be found": what was not possible is told of the past. */
  protected isDenied(could: number): boolean {
    if (/^(?:not|n['’]t|never)$/.test(this.word(could + 1))) return true;
    return [1, 2, 3, 4, 5, 6, 7].some((back) => /^(?:neither|nobody|none|no)$/.test(this.word(could - back)));
  }

  /** "have leaked", "have not been": not "have the vaccine ready". */
  protected isPerfect(i: number): boolean {
    const at = verbs.BEFORE_INFINITIVE.test(this.word(i + 1)) ? i + 2 : i + 1;
    return (
      /^(?:have|['’]ve)$/.test(this.word(i)) &&
      (verbs.PARTICIPLES.has(this.word(at)) || tenseOf(this.word(at)) === 'past')
    );
  }

  /** Whether the words before the expression, as far as the last break, hold a modal that looks ahead. */
  isBehindModal(modal = /^(?:will|['’]ll|shall)$/): boolean {
    for (let i = this.first - 1; i >= Math.max(this.firstToken, this.first - NEAR_MODAL); i--) {
      const word = this.word(i);
      if (verbs.BREAK.test(word)) return false;
      if (modal.test(word)) return true;
    }
    return false;
  }

  /** "was due", "were expected" */
  protected wasToCome(i: number): boolean {
    return /^(?:was|were)$/.test(this.word(i)) && verbs.WAS_TO_COME.test(this.word(i + 1));
  }
}
