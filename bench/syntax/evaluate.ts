import { PENN_TAGS, RELATIONS, type Syntax } from '../../src/engine/syntax/types';
import type { Treebank } from '../../training/syntax/treebank';

/** Counts of a comparison with a treebank. */
export interface SyntaxScores {
  readonly tokens: number;
  /** Right tags, right heads, and right heads with their relation. */
  readonly tags: number;
  readonly heads: number;
  readonly arcs: number;
  /** The same without the tokens that the treebank has as punctuation. */
  readonly words: number;
  readonly wordHeads: number;
  readonly wordArcs: number;
  readonly relations: readonly RelationScore[];
}

/** Arcs of a relation in the treebank, in the system's trees, and in both with the same head. */
export interface RelationScore {
  readonly relation: string;
  readonly gold: number;
  readonly found: number;
  readonly both: number;
}

const PUNCT = RELATIONS.indexOf('punct');

/**
 * Compares a system's syntax with a treebank's.
 *
 * @param keep which documents count
 */
export function evaluate(
  bank: Treebank,
  system: Syntax,
  keep: (document: string) => boolean = () => true,
): SyntaxScores {
  const counts = { tokens: 0, tags: 0, heads: 0, arcs: 0, words: 0, wordHeads: 0, wordArcs: 0 };
  const relations = RELATIONS.map((relation) => ({ relation, gold: 0, found: 0, both: 0 }));
  bank.sentences.forEach(({ firstToken, endToken }, s) => {
    if (!keep(bank.documents[s])) return;
    for (let i = firstToken; i < endToken; i++) {
      const gold = bank.relation[i];
      const head = bank.head[i] === system.head[i];
      const arc = head && gold === system.relation[i];
      const word = gold !== PUNCT;
      counts.tokens++;
      counts.tags += Number(bank.tag[i] === system.tag[i]);
      counts.heads += Number(head);
      counts.arcs += Number(arc);
      counts.words += Number(word);
      counts.wordHeads += Number(word && head);
      counts.wordArcs += Number(word && arc);
      (relations[gold] as { gold: number }).gold++;
      (relations[system.relation[i]] as { found: number }).found++;
      if (arc) (relations[gold] as { both: number }).both++;
    }
  });
  return { ...counts, relations };
}

/** The commonest confusions of tags, for a look at the errors. */
export function tagConfusions(bank: Treebank, system: Syntax, limit: number): string[] {
  const counts = new Map<string, number>();
  for (const { firstToken, endToken } of bank.sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (bank.tag[i] === system.tag[i]) continue;
      const key = `${PENN_TAGS[bank.tag[i]]}→${PENN_TAGS[system.tag[i]]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted.slice(0, limit).map(([key, n]) => `${key} ${n}`);
}
