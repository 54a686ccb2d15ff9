import { PENN_TAGS, RELATIONS, type Syntax } from '../../src/engine/syntax/types';
import type { Treebank } from './treebank';

export interface SyntaxScores {
  readonly tokens: number;
  readonly tag: number;
  /** Attachment scores over all tokens but punctuation. */
  readonly uas: number;
  readonly las: number;
  /** For each relation: gold arcs, and precision and recall of head and relation together. */
  readonly relations: readonly RelationScore[];
}

export interface RelationScore {
  readonly relation: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
}

const PUNCT = RELATIONS.indexOf('punct');

/** Compares a system's syntax with a treebank's. */
export function evaluate(
  bank: Treebank,
  system: Syntax,
  keep: (document: string) => boolean = () => true,
): SyntaxScores {
  const found = new Int32Array(RELATIONS.length);
  const wanted = new Int32Array(RELATIONS.length);
  const both = new Int32Array(RELATIONS.length);
  let tokens = 0;
  let tags = 0;
  let scored = 0;
  let heads = 0;
  let labelled = 0;
  bank.sentences.forEach(({ firstToken, endToken }, s) => {
    if (!keep(bank.documents[s] as string)) return;
    for (let i = firstToken; i < endToken; i++) {
      tokens++;
      if (bank.tag[i] === system.tag[i]) tags++;
      const right = bank.head[i] === system.head[i];
      const same = right && bank.relation[i] === system.relation[i];
      found[system.relation[i] as number]!++;
      wanted[bank.relation[i] as number]!++;
      if (same) both[bank.relation[i] as number]!++;
      if (bank.relation[i] === PUNCT) continue;
      scored++;
      if (right) heads++;
      if (same) labelled++;
    }
  });
  const relations = RELATIONS.map((relation, r) => ({
    relation,
    gold: wanted[r] as number,
    precision: (both[r] as number) / Math.max(1, found[r] as number),
    recall: (both[r] as number) / Math.max(1, wanted[r] as number),
  }));
  return { tokens, tag: tags / tokens, uas: heads / scored, las: labelled / scored, relations };
}

/** The commonest confusions of tags, for a look at the errors. */
export function tagConfusions(bank: Treebank, system: Syntax, limit: number): string[] {
  const counts = new Map<string, number>();
  for (const { firstToken, endToken } of bank.sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (bank.tag[i] === system.tag[i]) continue;
      const key = `${PENN_TAGS[bank.tag[i] as number]}→${PENN_TAGS[system.tag[i] as number]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([key, n]) => `${key} ${n}`);
}
