import { itemAt, wordSet } from '../../../collections';
import type { EntityType } from '../../../ner/types';
import type { PennTag } from '../../../syntax/types';
import { mentionTokens } from '../../arguments/coordination';
import { RelationSet } from '../../relations';
import { childWith, findChild, R, type Tree } from '../../tree';
import { LOOSE_ADVERBS } from '../words/adverbs.data';
import type { Antecedent } from './antecedents';
import { lacksMatter } from '../../matters';
import { areOfOne, type Distinction } from '../../distinctions';
import { DISTANCES } from '../words/nouns.data';
import type { Parts, Unit } from '../words/parts';
import { isQuotationMark } from '../words/quotation-marks';

/** A modifier before a noun that is longer than this is a clause of its own. */
const LONGEST_MODIFIER = 8;

/** Dependents behind a noun that belong to its name or number. */
const TIGHT = new RelationSet([R.flat, R.fixed, R.goeswith, R.compound, R['compound:prt'], R.nummod]);

/**
 * Writes the noun with its modifiers before it and its name behind it; gives the last token.
 *
 * @param antecedent what says which thing a noun with nothing but its article stands for
 */
export function writeHead(parts: Parts, head: number, unit: Unit, antecedent?: Antecedent): number {
  const { tree, mentionAt, mentions } = parts.context;
  let first = head;
  let last = head;
  const mention = itemAt(mentions, mentionAt[head]);
  if (mention?.kind === 'name') {
    [first, last] = mentionTokens(parts.context, head);
    if (standsAlone(parts, head, mention.type, first)) {
      if (mention.type === 'law') writeArticle(parts, head, first, unit);
      parts.tokens(first, last, unit);
      return last;
    }
  }
  const skipped: number[] = [];
  const opening = prepositionOf(parts, head);
  for (let c = tree.firstChild[head]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    if (c < opening || (c < head && (isQuotationMark(tree, c) || isDistance(tree, c)))) continue;
    if (c < head) {
      if (isBefore(parts, relation, c) || AT_LEAST.test(tree.word[c]))
        first = Math.min(first, tree.leftmost[c]);
      // "raising trade to 500 million", where the tree has made one phrase of two
      else if ((!isJoining(relation) || first === head) && !isInName(parts, c)) skipped.push(c);
    } else if ((TIGHT.has(relation) || isRate(tree, c)) && tree.leftmost[c] <= last + 2)
      last = Math.max(last, TIGHT.has(relation) ? tree.rightmost[c] : c);
  }
  let at = widened(parts, first);
  for (const c of skipped) {
    const [from, to] = [tree.leftmost[c], tree.rightmost[c]];
    if (from < at || to >= head) continue;
    parts.tokens(at, from - 1, unit);
    at = to + 1;
  }
  last = nameEnd(parts, last);
  if (isGrade(tree, last + 1)) last++;
  if (saysOneMore(parts, at, head)) at++;
  if (last === head && writeCases(parts, head, at, unit)) return last;
  if (at === head - 1 && last === head) writeDefinite(parts, head, unit, antecedent);
  else parts.tokens(at, last, unit);
  return last;
}

/** "|another| guard is shot", "injuring |another| 40": beside whom, the title does not say; a number or subject does without it. */
function saysOneMore(parts: Parts, first: number, head: number): boolean {
  const { tree } = parts.context;
  if (tree.word[first] !== 'another' || first >= head) return false;
  if (tree.tag[first + 1] === 'CD') return true;
  // but not "the mayor of |another| town", "|another| guard and Rao"
  const isSubject = tree.relation[head] === R.nsubj || tree.relation[head] === R['nsubj:pass'];
  return parts.inSubject && isSubject && !parts.has(head, R.conj);
}

/** "|five miles| off the coast": how far, before a preposition. */
export function isDistance({ relation, tag, word }: Tree, token: number): boolean {
  return relation[token] === R['nmod:unmarked'] && DISTANCES.has(word[token]) && tag[token + 1] === 'IN';
}

/** "cut to AA|+|" */
function isGrade({ word, start, end }: Tree, sign: number): boolean {
  return /^[+-]$/u.test(word[sign] ?? '') && end[sign - 1] === start[sign] && end[sign] !== start[sign + 1];
}

/** "the |El Paso| attack" for "the attack": a noun with nothing but its article, with what tells it apart elsewhere. */
function writeDefinite(parts: Parts, head: number, unit: Unit, antecedent: Antecedent | undefined): void {
  const distinction = distinctionOf(parts, head);
  const named = distinction && !namesAlready(parts, distinction) ? distinction : undefined;
  const telling = named ?? (antecedent && { first: antecedent.first, last: antecedent.noun - 1 });
  const weight = named ? DISTINCTION : ELSEWHERE;
  const added = telling && telling.first <= telling.last ? parts.unit(unit, weight) : undefined;
  if (telling && added) {
    parts.tokens(head - 1, head - 1, unit);
    parts.aside(() => {
      parts.tokens(telling.first, telling.last, added);
    });
    parts.tokens(head, head, unit);
  } else parts.tokens(head - 1, head, unit);
}

/** The name that tells the thing of a noun with nothing but its article from others wherever the article names it. */
export function distinctionOf({ context }: Parts, head: number): Distinction | undefined {
  const { distinctions, mentionAt, tree } = context;
  const isBare = mentionAt[head] === -1 && isBareDefinite(tree, head);
  return isBare ? distinctions.get(tree.word[head]) : undefined;
}

/** "three more |swine flu| cases": cases with what the article says that they are of. */
function writeCases(parts: Parts, head: number, at: number, unit: Unit): boolean {
  const { matter, sentenceStart, tree } = parts.context;
  if (!matter || !lacksMatter(tree, head)) return false;
  const said = new Set(tree.word.slice(matter.first, matter.last + 1));
  for (let i = sentenceStart[head]; i < tree.count && sentenceStart[i] === sentenceStart[head]; i++) {
    // what goes on behind the clause is not in the title
    if (i > head && tree.word[i] === ',') break;
    if (said.has(tree.word[i])) return false;
  }
  const added = parts.unit(unit, ELSEWHERE);
  if (!added) return false;
  if (at < head) parts.tokens(at, head - 1, unit);
  parts.aside(() => {
    parts.tokens(matter.first, matter.last, added);
  });
  parts.tokens(head, head, unit);
  return true;
}

/** How much less than the noun what tells it apart is needed. */
const DISTINCTION = 0.7;
/** What only another sentence says of a thing makes room for all that its own one does. */
export const ELSEWHERE = 8;

/** Whether a noun has nothing but "the" or a demonstrative, and nothing behind it that says which one is meant. */
export function isBareDefinite(tree: Tree, head: number): boolean {
  if (!/^(?:the|this|that|these|those)$/u.test(tree.word[head - 1])) return false;
  const isBehind = (c: number): boolean => c > head && DISTINGUISHING.has(tree.relation[c]);
  return findChild(tree, head, isBehind) < 0;
}

const DISTINGUISHING = new RelationSet([R.nmod, R.acl, R['acl:relcl'], R.appos, R['nmod:poss']]);

/** Whether the title has the name already: "Oru |mourns the dead|". */
function namesAlready({ context, written }: Parts, { mention }: Distinction): boolean {
  return written.some((token) => {
    const other = context.mentionAt[token];
    return other >= 0 && areOfOne(context.tree, context, other, mention);
  });
}

/** The preposition behind a measure: "five months |after| the crash"; -1 where there is none. */
function prepositionOf({ context: { tree, timeAt } }: Parts, head: number): number {
  const preposition = findChild(tree, head, (c) => c < head && tree.tag[c] === 'IN');
  return preposition > 0 && timeAt[preposition - 1] !== -1 ? preposition : -1;
}

/** What stands between two words of a phrase: "two Thai |and| five Malaysian stores". */
function isJoining(relation: number): boolean {
  return relation === R.case || relation === R.cc;
}

/** Whether a token stands inside a name: "of" in "Gulf of Oru". */
function isInName({ context }: Parts, token: number): boolean {
  const { mentionAt } = context;
  const mention = mentionAt[token];
  return mention >= 0 && mentionAt[token - 1] === mention && mentionAt[token + 1] === mention;
}

const AT_LEAST = /^(?:least|most)$/u;

/** "|At| least seven people", "|Up| to 40 rockets" */
function quantified({ word }: Tree, first: number): number {
  const [before, own] = [itemAt(word, first - 1), word[first]];
  if (before === 'at' && (own === 'least' || own === 'most')) return first - 1;
  return before === 'up' && own === 'to' ? first - 1 : first;
}

/** The last token of a name or day that the tree has cut in two. */
function nameEnd({ context }: Parts, last: number): number {
  const { mentionAt, mentions, timeAt, tree } = context;
  let at = last;
  while (at + 1 < tree.count && timeAt[last] !== -1 && timeAt[at + 1] === timeAt[last]) at++;
  if (itemAt(mentions, mentionAt[last])?.kind !== 'name') return at;
  while (at + 1 < tree.count && mentionAt[at + 1] === mentionAt[last]) at++;
  return at;
}

/** The beginning of a noun phrase with the modifiers before it that the tree hangs on what follows; names are whole. */
function widened(parts: Parts, first: number): number {
  const { tree, timeAt, mentionAt, mentions } = parts.context;
  let at = first;
  if (itemAt(mentions, mentionAt[at])?.kind === 'name')
    while (at > 0 && mentionAt[at - 1] === mentionAt[at]) at--;
  at = quantified(tree, at);
  while (at > 0 && timeAt[at - 1] === -1 && tree.head[at - 1] > at - 1) {
    const relation = tree.relation[at - 1];
    if (!ADJOINING.has(tree.tag[at - 1]) || !LOST.has(relation)) break;
    at--;
  }
  return at;
}

const ADJOINING: ReadonlySet<PennTag> = new Set(['DT', 'PRP$', 'JJ', 'JJR', 'JJS', 'CD']);
const LOST = new RelationSet([R.det, R.amod, R.nummod, R.aux, R['nmod:poss'], R.compound]);

/** "the" of "the mutually beneficial Blue Shore Pact". */
function writeArticle(parts: Parts, head: number, first: number, unit: Unit): void {
  const { tree } = parts.context;
  const article = childWith(tree, head, R.det);
  if (article >= 0 && article < first) parts.tokens(article, article, unit);
}

/** "former premier Lena Varga", "the Danish group Baltmar": the name says it all. */
function standsAlone(parts: Parts, head: number, type: EntityType, first: number): boolean {
  if (type === 'person' || type === 'law') return true;
  if (type !== 'organization') return false;
  const { tree } = parts.context;
  return (
    findChild(tree, head, (c) => c < first && tree.relation[c] === R.compound && tree.tag[c] === 'NN') >= 0
  );
}

/** "$5 |a share|" */
function isRate(tree: Tree, child: number): boolean {
  const first = tree.leftmost[child];
  return tree.relation[child] === R['nmod:unmarked'] && first === child - 1 && tree.tag[first] === 'DT';
}

/** Whether a dependent before a noun stays with it. */
function isBefore(parts: Parts, relation: number, child: number): boolean {
  const { tree } = parts.context;
  if (relation === R.punct && isDash(tree, child)) return true;
  if (relation === R.case || relation === R.mark || relation === R.cc || relation === R.punct) return false;
  if (relation === R.nsubj || relation === R.expl || relation === R.cop || relation === R.aux) return false;
  if (relation === R['acl:relcl']) return false;
  if (relation === R.advcl || relation === R.parataxis || relation === R.discourse || relation === R.obl)
    return false;
  // but "male-only", "too early", "twice as large"
  const isDegree =
    isDash(tree, child - 1) ||
    tree.word[child] === 'too' ||
    (tree.word[child] === 'as' && MULTIPLES.test(tree.word[child - 1]));
  if (relation === R.advmod && LOOSE_ADVERBS.has(tree.word[child]) && !isDegree) return false;
  // "who has recovered |fully| and a boy": the end of what is before
  if (relation === R.advmod && tree.tag[child + 1] === 'CC') return false;
  if (relation === R.nmod && isLoosePhrase(parts, child)) return false;
  if (tree.head[child] === parts.event && RELATIVE_TIMES.has(tree.word[child])) return false;
  return tree.rightmost[child] - tree.leftmost[child] < LONGEST_MODIFIER;
}

const MULTIPLES = /^(?:half|twice|times)$/u;

/** A dash that joins two words: "e-mail", "India–US". */
function isDash({ word, start, end }: Tree, token: number): boolean {
  return /^[-–—/]$/u.test(word[token]) && end[token - 1] === start[token] && end[token] === start[token + 1];
}

/** "on television" before a noun, but not "of Mexico" inside a name. */
function isLoosePhrase({ context }: Parts, head: number): boolean {
  const preposition = childWith(context.tree, head, R.case);
  if (preposition < 0 || context.tree.tag[preposition] === 'POS') return false;
  const mention = context.mentionAt[preposition];
  return mention === -1 || mention !== context.mentionAt[head];
}

/** What an event noun's modifiers say of its time, as the article's writer saw it. */
export const RELATIVE_TIMES = wordSet(`
  earlier previous prior recent latest upcoming forthcoming planned scheduled ongoing expected impending past
`);
