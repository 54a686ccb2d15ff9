import type { TokenizedArticle } from '../article';
import { tokenText } from '../tokenize/tokens';

/** The words of an article in small letters. Those around an expression are asked for many times, all others never. */
export class SmallWords {
  private readonly known: (string | undefined)[];

  constructor(readonly article: TokenizedArticle) {
    this.known = new Array<string | undefined>(article.tokens.count);
  }

  /** Token `i`, which the article must have. */
  at(i: number): string {
    return (this.known[i] ??= tokenText(this.article.text, this.article.tokens, i).toLowerCase());
  }
}
