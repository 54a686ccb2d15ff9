import { type TokenizedArticle, isProse } from '../article';
import type { EntityMention } from '../ner/types';
import { PENN_TAGS, type PennTag, type Syntax } from '../syntax/types';
import { tokenAfter, type TokenTable } from '../tokenize/tokens';
import { nameForm, type NameForm } from './names/name-form';

/** What the linking of an article starts from. */
export interface LinkInput {
  readonly article: TokenizedArticle;
  readonly names: readonly EntityMention[];
  readonly syntax: Syntax;
}

/** An article's words as the rules of this folder look at them: by token, with names found by token. */
export class LinkReading implements LinkInput {
  readonly article: TokenizedArticle;
  readonly syntax: Syntax;
  readonly sentences: TokenizedArticle['sentences'];
  readonly text: string;
  readonly count: number;
  readonly names: readonly EntityMention[];
  readonly forms: readonly NameForm[];
  /** For each name its first token and the token behind its last. */
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
  /** For each token the index of the name that it belongs to, or -1. */
  readonly nameAt: Int32Array;
  /** For each token the index of its sentence. */
  readonly sentenceAt: Int32Array;
  private readonly tokens: TokenTable;
  private readonly lowered: (string | undefined)[];

  constructor({ article, names, syntax }: LinkInput) {
    const { tokens } = article;
    this.article = article;
    this.syntax = syntax;
    this.sentences = article.sentences;
    this.tokens = tokens;
    this.text = article.text;
    this.count = tokens.count;
    this.names = names;
    this.forms = names.map((name) => nameForm(article.text.slice(name.start, name.end)));
    this.firstToken = new Int32Array(names.length);
    this.endToken = new Int32Array(names.length);
    this.nameAt = new Int32Array(tokens.count).fill(-1);
    this.sentenceAt = new Int32Array(tokens.count);
    this.lowered = new Array<string | undefined>(tokens.count);
    names.forEach((name, index) => {
      const first = tokenAfter(tokens, name.start);
      let end = first;
      while (end < tokens.count && tokens.start[end] < name.end) this.nameAt[end++] = index;
      this.firstToken[index] = first;
      this.endToken[index] = end;
    });
    article.sentences.forEach((sentence, index) => {
      this.sentenceAt.fill(index, sentence.firstToken, sentence.endToken);
    });
  }

  /** The input as a reading; the same object where it is one. */
  static of(input: LinkInput): LinkReading {
    return input instanceof LinkReading ? input : new LinkReading(input);
  }

  /** Token `i` as written; empty outside the article. */
  word(i: number): string {
    const { tokens } = this;
    return i < 0 || i >= this.count ? '' : this.text.slice(tokens.start[i], tokens.end[i]);
  }

  /** Token `i` in lower case, with typographic apostrophes made plain; empty outside the article. */
  lower(i: number): string {
    if (i < 0 || i >= this.count) return '';
    return (this.lowered[i] ??= lowerCase(this.word(i)));
  }

  start(i: number): number {
    return this.tokens.start[i] ?? this.text.length;
  }

  end(i: number): number {
    return this.tokens.end[i] ?? this.text.length;
  }

  /** Part of speech of token `i`; undefined where the parser gives none. */
  tag(i: number): PennTag | undefined {
    const tag = this.syntax.tag[i];
    return tag === undefined ? undefined : PENN_TAGS[tag];
  }

  /** First token and end token of the sentence that token `i` stands in. */
  sentenceOf(i: number): readonly [first: number, end: number] {
    const sentence = this.sentences[this.sentenceAt[i] ?? 0];
    return sentence ? [sentence.firstToken, sentence.endToken] : [0, 0];
  }

  /** Whether the sentence of token `i` tells the story: a paragraph, a list item or the headline. */
  isStory(i: number): boolean {
    const sentence = this.sentences[this.sentenceAt[i] ?? 0];
    const block = sentence && this.article.blocks[sentence.block];
    return block !== undefined && isProse(block);
  }

  /** Whether token `i` stands in the headline. */
  isHeadline(i: number): boolean {
    const sentence = this.sentences[this.sentenceAt[i] ?? 0];
    return sentence !== undefined && this.article.blocks[sentence.block]?.kind === 'headline';
  }

  /** Whether token `i` is the first of a dateline: "LONDON, 2 March (Wire) -". */
  isDateline(i: number): boolean {
    const sentence = this.sentences[this.sentenceAt[i] ?? 0];
    return sentence?.firstToken === i && this.article.blocks[sentence.block]?.kind === 'dateline';
  }

  /** Whether two tokens stand in one block. */
  sameBlock(i: number, j: number): boolean {
    return this.sentences[this.sentenceAt[i] ?? 0]?.block === this.sentences[this.sentenceAt[j] ?? 0]?.block;
  }

  /** The text of tokens `[from, to)` with white space collapsed. */
  slice(from: number, to: number): string {
    return from >= to
      ? ''
      : this.text
          .slice(this.start(from), this.end(to - 1))
          .replace(/\s+/gu, ' ')
          .trim();
  }
}

function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replace('’', "'") : lower;
}
