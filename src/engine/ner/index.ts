import type { TokenizedArticle } from '../article';
import { TokenReading, type DraftName } from './draft';
import { evidenceFor, fullNamesIn } from './evidence';
import { TAG_TYPES } from './tagger/labels';
import type { NameModel } from './tagger/model';
import { REFINERS } from './refiners';
import { scoreOf, sureness } from './tagger/score';
import type { EntityMention, EntityType } from './types';

export { decodeNameModel, type NameModel } from './tagger/model';

/**
 * Finds the names of an article, in order and disjoint. The whole article is read at once: what it says at one place
 * helps at another.
 */
export function findNames(article: TokenizedArticle, model: NameModel): readonly EntityMention[] {
  const { reading, drafts } = readNames(article, model);
  const fullNames = fullNamesIn(reading, drafts);
  return drafts.map((draft) => {
    const { start, end } = reading.span(draft.first, draft.end);
    const evidence = evidenceFor(reading, draft, fullNames);
    return { start, end, type: finalType(draft.type), score: scoreOf(draft), evidence };
  });
}

/** The names of an article as the rules leave them, with the tagger's margins. */
export function readNames(
  article: TokenizedArticle,
  model: NameModel,
): { readonly reading: TokenReading; readonly drafts: readonly DraftName[] } {
  const { names, forms, context } = model.tagger.tag(article);
  const reading = new TokenReading(article, forms, context);
  let drafts: readonly DraftName[] = names.map((name) => ({
    first: name.firstToken,
    end: name.endToken,
    type: TAG_TYPES[name.type] ?? 'misc',
    margin: sureness(name),
    evidence: [{ kind: 'tagger' }],
  }));
  for (const refine of REFINERS) drafts = refine(reading, drafts);
  return { reading, drafts };
}

function finalType(type: DraftName['type']): EntityType {
  return type === 'misc' ? 'other' : type;
}
