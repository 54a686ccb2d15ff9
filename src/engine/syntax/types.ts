/**
 * Parts of speech and dependencies, parallel to the article's token table. Every sentence is a tree of its own:
 * `head[i]` is the token index (in the article) of token i's head, or -1 for the root of its sentence.
 */
export interface Syntax {
  /** Index into {@link PENN_TAGS} for each token. */
  readonly tag: Uint8Array;
  readonly head: Int32Array;
  /** Index into {@link RELATIONS} for each token. */
  readonly relation: Uint8Array;
}

/** Penn Treebank part-of-speech tags, as the XPOS column of the English UD treebanks has them. */
export const PENN_TAGS = [
  'ADD', 'AFX', 'CC', 'CD', 'DT', 'EX', 'FW', 'GW', 'HYPH', 'IN', 'JJ', 'JJR', 'JJS', 'LS', 'MD', 'NFP', 'NN', 'NNP',
  'NNPS', 'NNS', 'PDT', 'POS', 'PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN',
  'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', 'XX', '$', "''", ',', '-LRB-', '-RRB-', '.', ':', '``',
] as const; // prettier-ignore

/** A part of speech of the Penn treebank. */
export type PennTag = (typeof PENN_TAGS)[number];

/** Tags of verbs and modals that have a subject of their own. */
export const FINITE_TAGS: ReadonlySet<PennTag> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Tags of verbs in the present that have a subject of their own. */
export const PRESENT_TAGS: ReadonlySet<PennTag> = new Set(['VBZ', 'VBP']);

/** Universal Dependencies v2 relations; of the subtypes only those that carry meaning for events. */
export const RELATIONS = [
  'root', 'acl', 'acl:relcl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'aux:pass', 'case', 'cc', 'ccomp', 'compound',
  'compound:prt', 'conj', 'cop', 'csubj', 'dep', 'det', 'discourse', 'dislocated', 'expl', 'fixed', 'flat', 'goeswith',
  'iobj', 'list', 'mark', 'nmod', 'nmod:poss', 'nmod:unmarked', 'nsubj', 'nsubj:pass', 'nummod', 'obj', 'obl',
  'obl:agent', 'obl:unmarked', 'orphan', 'parataxis', 'punct', 'reparandum', 'vocative', 'xcomp',
] as const; // prettier-ignore

/** A relation of Universal Dependencies. */
export type Relation = (typeof RELATIONS)[number];
