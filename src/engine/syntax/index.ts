import type { TokenizedArticle } from '../article';
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
  for (const { firstToken, endToken } of sentences) model.parser.parse(parsed, firstToken, endToken);
  return syntax;
}
