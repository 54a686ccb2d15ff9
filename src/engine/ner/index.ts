import type { TokenizedArticle } from '../article';
import { isApostrophe } from '../text/characters';
import { tokenText } from '../tokenize/tokens';
import { TAG_TYPES } from './labels';
import type { NameModel } from './model';
import { subtypeOf } from './subtype';
import type { TaggedName } from './tagger';
import type { EntityMention, EntityType } from './types';

export { decodeNameModel, type NameModel } from './model';

/**
 * Finds the names of an article, in order and disjoint. The whole article is read at once: what it says at one place
 * helps at another.
 */
export function findNames(article: TokenizedArticle, model: NameModel): readonly EntityMention[] {
  const { names } = model.tagger.tag(article);
  return names.map((name) => mention(article, name));
}

function mention(article: TokenizedArticle, name: TaggedName): EntityMention {
  const { text, tokens } = article;
  return {
    start: tokens.start[name.firstToken] as number,
    end: tokens.end[name.endToken - 1] as number,
    type: typeOf(article, name),
    score: 1 / (1 + Math.exp(-name.margin / 20)),
    evidence: [{ kind: 'tagger' }],
  };
  function typeOf(
    { tokens: { count } }: TokenizedArticle,
    { firstToken, endToken, type }: TaggedName,
  ): EntityType {
    const tag = TAG_TYPES[type] ?? 'misc';
    if (tag !== 'misc') return tag;
    const words: string[] = [];
    for (let i = firstToken; i < endToken; i++) words.push(tokenText(text, tokens, i).toLowerCase());
    const before = firstToken > 0 ? tokenText(text, tokens, firstToken - 1).toLowerCase() : '';
    const after = endToken < count ? tokenText(text, tokens, endToken).toLowerCase() : '';
    return subtypeOf(words, before, after, isQuote(before) && isQuote(after));
  }
}

function isQuote(sign: string): boolean {
  return /^["“”]$/u.test(sign) || (sign.length === 1 && isApostrophe(sign.charCodeAt(0)));
}
