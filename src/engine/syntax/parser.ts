import { TokenKind, type TokenTable } from '../tokenize/tokens';
import { formHash, Shape, type LexicalTable } from './lexical';
import type { SyntaxNetwork } from './network';
import { PAST_FORMS } from './past-forms.data';
import { LONGEST, TreeFinder } from './tree';
import { PENN_TAGS, RELATIONS, type Syntax } from './types';

const PAST: ReadonlySet<number> = new Set(PAST_FORMS.map(formHash));
const VBD = PENN_TAGS.indexOf('VBD');
const VBN = PENN_TAGS.indexOf('VBN');
const PARATAXIS = RELATIONS.indexOf('parataxis');
const OBLIQUE = RELATIONS.indexOf('obl:unmarked');
/** Longer sentences are cut behind the last sign after so many tokens. */
const SHORTEST_PIECE = LONGEST / 2;

/** An article on its way: what is known of its tokens, and the tags, heads and relations to fill. */
export interface ParsedArticle {
  readonly tokens: TokenTable;
  readonly lexical: LexicalTable;
  readonly syntax: Syntax;
}

/** Tags and parses sentences by the network: each token gets the best tag, each sentence the best projective tree. */
export class Parser {
  private readonly tree = new TreeFinder();
  private readonly arcs = new Float64Array(LONGEST * LONGEST);
  private readonly roots = new Float64Array(LONGEST);
  private readonly head = new Int32Array(LONGEST);
  private readonly relation = new Uint8Array(LONGEST);

  constructor(private readonly network: SyntaxNetwork) {}

  /**
   * Parses the tokens `[first, end)` of one sentence. The label of an entry in front, up to the token `from`, is read by
   * itself and hangs on the root as an adverbial ("May 4: Lund resigns", as "Lund resigns Monday"). A sentence of more than
   * {@link LONGEST} tokens is cut into pieces, whose roots hang on that of the first: so the cost stays linear, whatever
   * the text.
   */
  parse(article: ParsedArticle, first: number, from: number, end: number): void {
    const { head, relation } = article.syntax;
    let root = -1;
    for (let at = from; at < end;) {
      const to = endOfPiece(article.tokens, at, end);
      const own = this.parsePiece(article, at, to);
      if (root < 0) root = own;
      else [head[own], relation[own]] = [root, PARATAXIS];
      at = to;
    }
    if (from === first) return;
    const label = this.parsePiece(article, first, from);
    [head[label], relation[label]] = [root, OBLIQUE];
  }

  /** Parses at most {@link LONGEST} tokens; gives their root. */
  private parsePiece({ lexical, syntax }: ParsedArticle, first: number, end: number): number {
    const { network, head, relation } = this;
    const count = end - first;
    network.read(lexical, first, end);
    for (let t = 0; t < count; t++) syntax.tag[first + t] = this.tagOf(t, isPast(lexical, first + t));
    network.scoreArcs(count, this.arcs, this.roots);
    this.tree.find(this.arcs, this.roots, count, head);
    network.findRelations(head, count, relation);
    let root = first;
    for (let t = 0; t < count; t++) {
      const up = head[t];
      if (up < 0) root = first + t;
      syntax.head[first + t] = up < 0 ? -1 : first + up;
      syntax.relation[first + t] = relation[t];
    }
    return root;
  }

  /** The best tag of token `t` of those that are read. */
  private tagOf(t: number, isPastForm: boolean): number {
    const { network } = this;
    let best = 0;
    for (let tag = 1; tag < PENN_TAGS.length; tag++)
      if (network.tagScore(t, tag) > network.tagScore(t, best)) best = tag;
    if (best === VBD || best === VBN || !isPastForm) return best;
    return network.tagScore(t, VBN) > network.tagScore(t, VBD) ? VBN : VBD;
  }
}

function endOfPiece({ kind }: TokenTable, from: number, end: number): number {
  if (end - from <= LONGEST) return end;
  let to = from + LONGEST;
  while (to > from + SHORTEST_PIECE && kind[to - 1] !== TokenKind.Punctuation) to--;
  return to > from + SHORTEST_PIECE ? to : from + LONGEST;
}

/** Whether a token can be nothing but a past form ("met"), whatever unknown names stand around it. */
function isPast({ shape, form }: LexicalTable, i: number): boolean {
  return shape[i] === Shape.Lower && PAST.has(form[i]);
}
