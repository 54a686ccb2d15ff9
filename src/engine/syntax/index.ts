import type { TokenizedArticle } from '../article';
import { labelEnd } from './labels';
import { lexicalTable } from './lexical';
import type { SyntaxModel } from './model';
import type { Syntax } from './types';

export { decodeSyntaxModel, type SyntaxModel } from './model';

/** Tags and parses every sentence of an article. Each sentence becomes a tree with one root. */
export function parseSyntax(article: TokenizedArticle, model: SyntaxModel): Syntax {
  const { text, tokens, sentences } = article;
  const lexical = lexicalTable(text, tokens, model.lexicon);
  const syntax: Syntax = {
    tag: new Uint8Array(tokens.count),
    head: new Int32Array(tokens.count).fill(-1),
    relation: new Uint8Array(tokens.count),
  };
  const parsed = { tokens, lexical, syntax };
  for (const sentence of sentences) {
    const { firstToken, endToken } = sentence;
    model.parser.parse(parsed, firstToken, labelEnd(text, tokens, sentence), endToken);
  }
  return syntax;
}
