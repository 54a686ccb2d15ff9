import { Listed } from './lexicon';
import type { TokenizedArticle } from '../article';
import { isDash } from '../text/characters';
import type { Span } from '../text/span';
import type { Sentence } from '../tokenize/tokens';
import type { DocumentContext } from './document-context';
import type { Form, FormTable } from './forms';
import type { EntityType, NameEvidence } from './types';

/** A name on its way through the refiners: tokens `[first, end)`. Refiners return new drafts, they change none. */
export interface DraftName {
  readonly first: number;
  readonly end: number;
  /** `misc` until the refiners that know better have spoken. */
  readonly type: EntityType | 'misc';
  /** How sure the tagger is of it, in log odds (see `sureness`); 0 where a rule found it by its form or in a list. */
  readonly margin: number;
  readonly evidence: readonly NameEvidence[];
}

/** One step behind the tagger: the names of the whole article, in order and disjoint, to such a list again. */
export type Refiner = (reading: TokenReading, names: readonly DraftName[]) => readonly DraftName[];

/** An article as the refiners read it. */
export class TokenReading {
  /** How many tokens there are. */
  readonly count: number;
  private readonly tokens: readonly Form[];

  constructor(
    readonly article: TokenizedArticle,
    readonly forms: FormTable,
    readonly context: DocumentContext,
  ) {
    this.count = article.tokens.count;
    this.tokens = forms.tokens;
  }

  /** The form of token `i`; undefined beyond the article's ends. */
  form(i: number): Form | undefined {
    return i >= 0 && i < this.count ? this.tokens[i] : undefined;
  }

  /** Token `i` as it is written; empty beyond the article's ends. */
  text(i: number): string {
    return this.form(i)?.text ?? '';
  }

  /** Token `i` in lower case; empty beyond the article's ends. */
  lower(i: number): string {
    return this.form(i)?.lowerText ?? '';
  }

  /** Tokens `[first, end)` in lower case. */
  lowerWords(first: number, end: number): string[] {
    const words: string[] = [];
    for (let i = first; i < end; i++) words.push(this.lower(i));
    return words;
  }

  /** The words of tokens `[first, end)` in lower case, with one space between them. */
  lowerText(first: number, end: number): string {
    let text = '';
    for (let i = first; i < end; i++) text += i === first ? this.lower(i) : ` ${this.lower(i)}`;
    return text;
  }

  /** Whether token `i` stands in one of the lists of words that `lists` has bits for (see {@link Listed}). */
  isListed(i: number, lists: number): boolean {
    return ((this.form(i)?.listed ?? 0) & lists) !== 0;
  }

  /** Where tokens `[first, end)` stand in the text. */
  span(first: number, end: number): Span {
    const { start, end: ends } = this.article.tokens;
    return { start: start[first], end: ends[end - 1] };
  }

  /** Whether no white space stands between token `i` and the one before it. */
  glued(i: number): boolean {
    const { start, end } = this.article.tokens;
    return i > 0 && i < this.count && start[i] === end[i - 1];
  }

  /** Whether token `i` is the first of its line. */
  startsLine(i: number): boolean {
    const { text, tokens } = this.article;
    return i === 0 || text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n');
  }

  /** Whether token `i` is a hyphen, or a dash in place of one, that joins the words beside it; an em dash parts them. */
  isHyphen(i: number): boolean {
    const text = this.text(i);
    return (
      text.length === 1 && text !== '—' && isDash(text.charCodeAt(0)) && this.glued(i) && this.glued(i + 1)
    );
  }

  get sentences(): readonly Sentence[] {
    return this.article.sentences;
  }
}

/** How far, in tokens, {@link isNear} looks to either side. */
const NEAR = 40;

/** Whether one of `words`, in lower case, stands in the sentence of token `i`, not too far from it. */
export function isNear(reading: TokenReading, i: number, words: ReadonlySet<string>): boolean {
  for (const step of [-1, 1])
    for (let k = i, n = 0; n < NEAR && k >= 0 && k < reading.count; k += step, n++) {
      const word = reading.lower(k);
      if (words.has(word)) return true;
      if (k !== i && /^[.!?]$/u.test(word)) break;
    }
  return false;
}

/** The names with `added` put in at their places; what overlaps a name that is there already is left out. */
export function withNames(names: readonly DraftName[], added: readonly DraftName[]): readonly DraftName[] {
  if (added.length === 0) return names;
  const queue = [...added].sort((a, b) => a.first - b.first);
  const result: DraftName[] = [];
  let k = 0;
  /** Takes what of the queue fits in front of token `limit`. */
  const takeUntil = (limit: number): void => {
    for (; k < queue.length && queue[k].first < limit; k++) {
      const next = queue[k];
      if (next.end <= limit && next.first >= (result.at(-1)?.end ?? 0)) result.push(next);
    }
  };
  for (const name of names) {
    takeUntil(name.first);
    result.push(name);
  }
  takeUntil(Infinity);
  return result;
}

/** Whether a title ("Mr", "Senator") stands before token `first`. */
export function isTitled(reading: TokenReading, first: number): boolean {
  return reading.isListed(first - 1, Listed.Title);
}

/** Whether token `i` is a country's name, or a word of one, by the list. */
export function isListedCountry(reading: TokenReading, i: number): boolean {
  return reading.isListed(i, Listed.Country);
}

/** The name as one of an organisation, with what says so. */
export function asOrganization(name: DraftName, evidence: NameEvidence): DraftName {
  return { ...name, type: 'organization', evidence: [...name.evidence, evidence] };
}

/** For each token of the article the index of the name that it stands in, -1 where there is none. */
export function ownersOf(reading: TokenReading, names: readonly DraftName[]): Int32Array {
  const owners = new Int32Array(reading.count).fill(-1);
  names.forEach(({ first, end }, k) => owners.fill(k, first, end));
  return owners;
}

/** Longer names of people, in tokens, have something in them that is none of the name. */
const LONGEST_FULL_NAME = 4;

/** Whether a person's name is a full one of so few words that its last one is the surname. */
export function isFullName({ type, first, end }: DraftName): boolean {
  return type === 'person' && end - first > 1 && end - first <= LONGEST_FULL_NAME;
}

/**
 * The names that `isTold` picks with another type, by the word behind them, unless the first word is somebody's surname in
 * the article.
 */
export function retypedByNext(
  reading: TokenReading,
  names: readonly DraftName[],
  isTold: (name: DraftName) => boolean,
  type: EntityType,
): readonly DraftName[] {
  const told = names.filter(isTold);
  if (told.length === 0) return names;
  const families = familiesOf(reading, names);
  const chosen = new Set(told.filter(({ first }) => !families.has(reading.text(first))));
  return names.map((name) => {
    if (!chosen.has(name)) return name;
    const evidence = { kind: 'form' as const, span: reading.span(name.end, name.end + 1) };
    return { ...name, type, evidence: [...name.evidence, evidence] };
  });
}

/** The last words of the full names of people. */
export function familiesOf(reading: TokenReading, names: readonly DraftName[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { type, first, end } of names)
    if (type === 'person' && end - first > 1) families.add(reading.text(end - 1));
  return families;
}

/** The names that share no token with any of `spans`. */
export function withoutOverlaps(
  names: readonly DraftName[],
  spans: readonly Pick<DraftName, 'first' | 'end'>[],
): readonly DraftName[] {
  const sorted = [...spans].sort((a, b) => a.first - b.first);
  let k = 0;
  return names.filter((name) => {
    while (k < sorted.length && (sorted[k]?.end ?? 0) <= name.first) k++;
    return (sorted[k]?.first ?? Infinity) >= name.end;
  });
}
