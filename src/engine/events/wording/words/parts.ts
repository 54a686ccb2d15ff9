import { itemAt } from '../../../collections';
import type { WordingPart } from '../../types';
import type { Context } from '../../context';
import { RelationSet } from '../../relations';
import { childWith, isNoun, R } from '../../tree';
import { JOINS_TIMES, POSSESSIVE } from '../../marks.data';
import { STARTS } from './clause-words.data';
import { closingMark, isQuotationMark, quotationMarks } from './quotation-marks';

/** A phrase of a title that stands or falls as one: `level` 0 is never left out, higher levels go first. */
export interface Unit {
  readonly id: number;
  readonly level: number;
}

/** Titles that are longer than this many tokens before anything is left out take up nothing optional any more. */
const ENOUGH = 36;

/**
 * How many clauses and phrases may hang below each other: "rules that the law lets them seize assets of people accused of fraud" are
 * ten. Broken trees are not followed deeper.
 */
export const DEEPEST = 16;

/** A part that is still being written. */
type Mutable = { -readonly [K in keyof TextPart]: TextPart[K] } | Exclude<WordingPart, TextPart>;
type TextPart = Extract<WordingPart, { kind: 'text' }>;

/**
 * Writes the clauses below a phrase or another clause. Clauses hold phrases, and those hold clauses again: whatever a clause is made of
 * is given this with the parts, rather than to import what imports it.
 */
export interface ClauseWriter {
  writeBehindVerb(parts: Parts, verb: number, unit: Unit, without?: number, depth?: number): void;
  writesEnough(parts: Parts, verb: number, unit: Unit, depth: number): boolean;
  writeJoined(parts: Parts, verb: number, unit: Unit, depth: number): void;
  writeOpenComplement(parts: Parts, head: number, unit: Unit, depth: number): void;
  writeContentClause(parts: Parts, verb: number, unit: Unit | undefined, depth: number): void;
}

/** Gathers the parts of one event's wording in the order in which they are to be read. */
export class Parts {
  private readonly parts: Mutable[] = [];
  private units = 0;
  private last = -2;
  private count = 0;
  /** Tokens of the title, in the order in which they are written. */
  readonly written: number[] = [];
  /** Whether the subject is being written, none of whose names may be left out. */
  inSubject = false;
  /** The verb of the title, -1 for none: its subject is told without it ("a bridge |connecting| two towns"). */
  predicate = -1;
  /** The phrase that is never left out. */
  readonly core: Unit = { id: 0, level: 0 };

  /**
   * @param event token of the trigger
   * @param hidden indices of the expressions of time that the row's date stands for
   * @param clauses writes what of the title is a clause below a phrase
   */
  constructor(
    readonly context: Context,
    readonly event: number,
    private readonly hidden: readonly number[],
    readonly clauses: ClauseWriter,
  ) {}

  /** A new phrase inside `parent`, `weight` levels less needed; undefined where the title is long enough already. */
  unit(parent: Unit, weight: number): Unit | undefined {
    if (weight === 0) return parent;
    if (this.count > ENOUGH) return undefined;
    return { id: ++this.units, level: parent.level + weight };
  }

  isHidden(token: number): boolean {
    return this.hidden.includes(this.context.timeAt[token]);
  }

  /** Whether a token is of another day than that of the row: "in 1998, and Lind |in 1868|". */
  isOtherDay(token: number): boolean {
    const time = this.context.timeAt[token];
    const isOther = time >= 0 && !this.hidden.includes(time);
    return this.hidden.length > 0 && isOther && this.context.times[time]?.type === 'DATE';
  }

  /** Whether a comma parts the phrase that begins at a token from what is before it, hidden times aside. */
  followsComma(begin: number): boolean {
    const { word } = this.context.tree;
    const before = word[begin] === ',' ? begin - 1 : begin - 2;
    return word[before + 1] === ',' && !this.isHidden(before) && !this.endsAside(before);
  }

  /**
   * Whether the phrase that begins at a token goes on with what a comma parts from the verb before: "with Keller |as captain|",
   * "500 yards, 300 of them |on the ground|".
   */
  goesOnAside(begin: number, verb: number): boolean {
    const { mentionAt, mentions, timeAt, tree } = this.context;
    const { head, leftmost, relation, rightmost, word } = tree;
    if (word[begin] === ',' || /^[),]$/u.test(word[begin - 1])) return false;
    for (
      let at = begin - 1, i = 0;
      at > verb && i < ASIDE_DEPTH && rightmost[at] === begin - 1;
      at = head[at], i++
    ) {
      if (!ASIDES.has(relation[at]) || timeAt[at] !== -1) continue;
      // "in Ikeja, Lagos, |on the coast|", "killed a general, Lind |at a port|"
      const isNamed = mentionAt[at] !== -1 && relation[at] === R.appos;
      if (isNamed || itemAt(mentions, mentionAt[at])?.type === 'place') return false;
      const first = leftmost[at];
      if (first > verb && this.followsComma(first)) return true;
    }
    return false;
  }

  /** Whether a token is the last one of an apposition or clause behind a comma: the comma behind it only closes that. */
  private endsAside(end: number): boolean {
    const { mentionAt, tree } = this.context;
    const { head, leftmost, relation, rightmost, word } = tree;
    // "Senator Rao (D-Oru), |joined by Lind|": brackets are no aside of their own
    let token = end;
    if (word[end] === ')')
      while (token > 0 && word[token + 1] !== '(' && end - token < LONGEST_BRACKET) token--;
    for (let at = token, i = 0; at >= 0 && i < ASIDE_DEPTH; at = head[at], i++) {
      if (rightmost[at] > token + 1) break;
      const isClause =
        (relation[at] === R['acl:relcl'] || relation[at] === R.obl) && word[leftmost[at]] === ',';
      if (isClause || relation[at] === R.appos) return true;
    }
    if (this.endsAge(token) || (JUNIOR.test(word[token]) && word[token - 1] === ',')) return true;
    let first = token;
    if (mentionAt[token] === -1) return false;
    while (first > 0 && mentionAt[first - 1] === mentionAt[token]) first--;
    return itemAt(word, first - 1) === ',';
  }

  /** "Rao, 22|,|", "Rao, now 22|,|" */
  private endsAge(token: number): boolean {
    const { tag, word } = this.context.tree;
    if (tag[token] !== 'CD') return false;
    return word[token - 1] === ',' || (tag[token - 1] === 'RB' && word[token - 2] === ',');
  }

  /** How much is written so far, to ask later whether more has been. */
  get mark(): number {
    return this.count;
  }

  endsWith(mark: number): boolean {
    return this.count === mark;
  }

  /** Words that stand for no words of the text, or for a token in another form. */
  words(words: string, unit: Unit, token?: number): void {
    if (token !== undefined) this.written.push(token);
    this.push({ kind: 'words', words, unit: unit.id, level: unit.level });
  }

  verb(singular: string, plural: string, isPlural: boolean): void {
    this.push({ kind: 'verb', singular, plural, isPlural, unit: 0, level: 0 });
  }

  /** Marks that the subject begins or has ended. */
  subject(write: () => void): void {
    const from = this.parts.length;
    this.inSubject = true;
    write();
    this.inSubject = false;
    for (let i = from; i < this.parts.length; i++) {
      const part = this.parts[i];
      if (part?.kind === 'text') part.subject = true;
    }
    this.last = -2;
  }

  /** Writes words that stand elsewhere in the text than in the title. */
  aside(write: () => void): void {
    const { length } = this.written;
    write();
    this.written.length = length;
  }

  /** Tokens `[first, last]` without the hidden time, quotation marks without their pair, and brackets with what is inside. */
  tokens(first: number, last: number, unit: Unit): void {
    const { tree, timeAt } = this.context;
    const marks = quotationMarks(tree, first, last);
    for (let i = first; i <= last; i++) {
      const word = tree.word[i];
      if (word === '(' || word === '[') {
        const closed = closing(tree.word, i, last);
        i = closed < 0 ? last : closed;
      } else if (this.isHidden(i)) {
        // "Friday's vote", "on Friday"
        while (i < last && timeAt[i + 1] === timeAt[i]) i++;
        // "between 10 p.m. |and 4 a.m.|"
        const next = tree.word[i + 2] === 'again' ? i + 3 : i + 2;
        if (i + 1 < last && JOINS_TIMES.has(tree.word[i + 1]) && timeAt[next] !== -1) {
          i = next;
          while (i < last && timeAt[i + 1] === timeAt[i]) i++;
        }
        const isOwner = i < last && POSSESSIVE.has(tree.word[i + 1]);
        if (isOwner || (i < last && this.closesDate(first, i))) i++;
        // "in |Monday's| edition of the paper"
        if (isOwner && tree.relation[this.written.at(-1) ?? -1] === R.case) this.words('the', unit);
      } else if (i < last && this.isHidden(i + 1) && /^an?$/u.test(word)) this.indefinite(i, last, unit);
      else if (isQuotationMark(tree, i)) {
        if (marks.has(i)) this.text(i, unit);
      } else if (!this.leadsToHidden(i, last)) this.token(i, unit);
    }
    const end = closingMark(tree, last);
    if (marks.has(end)) for (let i = last + 1; i <= end; i++) this.text(i, unit);
  }

  /** "the April 15, 2013|,| attack": the comma that closes a date in the midst of its phrase. */
  private closesDate(first: number, end: number): boolean {
    const { tree } = this.context;
    let before = end;
    while (before >= first && this.isHidden(before)) before--;
    return tree.word[end + 1] === ',' && before >= first && tree.tag[before] === 'DT';
  }

  /** "a" or "an" for what comes behind the hidden time: "an August tweet" as "a tweet". */
  private indefinite(article: number, last: number, unit: Unit): void {
    const { tree } = this.context;
    let next = article + 1;
    while (next <= last && this.isHidden(next)) next++;
    if (next <= last) this.words(/^[aeiou]/u.test(tree.word[next]) ? 'an' : 'a', unit);
  }

  /** Whether a preposition has nothing behind it but the hidden time. */
  private leadsToHidden(token: number, last: number): boolean {
    const { tree } = this.context;
    if (STARTS.has(tree.word[token]) && this.isHidden(token + 1)) return true;
    if (tree.word[token] === 'ahead' && tree.word[token + 1] === 'of' && token < last)
      return this.leadsToHidden(token + 1, last);
    if (tree.relation[token] !== R.case && tree.relation[token] !== R.det) return false;
    let next = tree.relation[token + 1] === R.det ? token + 2 : token + 1;
    if (next > last || !this.isHidden(next) || tree.tag[token] === 'POS') return false;
    while (next <= last && this.isHidden(next)) next++;
    // "in Monday's edition", "in 2020 presidential election", "of |2020| Oru Union season", "as |2020| running mate"
    const isPhrase = isNoun(tree, next) || tree.relation[next] === R.amod;
    return next > last || (tree.tag[next] !== 'POS' && !isPhrase && this.isHidden(tree.head[token]));
  }

  private token(token: number, unit: Unit): void {
    this.count++;
    this.written.push(token);
    this.text(token, unit);
  }

  private text(token: number, unit: Unit): void {
    const { start, end } = this.context.tree;
    const previous = this.parts[this.parts.length - 1];
    if (token === this.last + 1 && previous?.kind === 'text' && previous.unit === unit.id)
      previous.end = end[token];
    else
      this.parts.push({
        kind: 'text',
        start: start[token],
        end: end[token],
        unit: unit.id,
        level: unit.level,
      });
    this.last = token;
  }

  private push(part: Mutable): void {
    this.parts.push(part);
    this.last = -2;
  }

  /** Writes a phrase of a unit of its own, and takes it back where `write` says that it came to nothing. */
  attempt(write: () => boolean): void {
    const { count, written, parts } = this;
    const [tokens, length] = [written.length, parts.length];
    if (write()) return;
    [this.count, written.length, parts.length, this.last] = [count, tokens, length, -2];
  }

  /** The parts so far. */
  done(): readonly WordingPart[] {
    return this.parts;
  }

  /** Whether the token has a dependent with one of the relations. */
  has(token: number, a: number, b = a, c = a): boolean {
    return childWith(this.context.tree, token, a, b, c) >= 0;
  }
}

const ASIDE_DEPTH = 6;
const LONGEST_BRACKET = 12;
/** "Henry Rao|, Jr.,|" */
const JUNIOR = /^[js]r\.?$/u;
const ASIDES = new RelationSet([R.appos, R.obl, R.nmod, R['nmod:unmarked'], R['obl:unmarked']]);

function closing(words: readonly string[], open: number, last: number): number {
  for (let i = open + 1; i <= last; i++) if (words[i] === ')' || words[i] === ']') return i;
  return -1;
}
