import { mentionTokens } from '../coordination';
import type { PennTag } from '../../syntax/types';
import type { EntityType } from '../../ner/types';
import { caseOf, childWith, findChild, isVerb, R, type Tree } from '../tree';
import { LOOSE_ADVERBS } from './adverbs.data';
import { clauseTail, ORDERS } from './clauses';
import type { Parts, Unit } from './parts';
import { leansOn, nameOfPhrase } from './names';

/** Broken trees are not followed deeper. */
const DEEPEST = 8;
/** A modifier before a noun that is longer than this is a clause of its own. */
const LONGEST_MODIFIER = 8;

/** Dependents behind a noun that belong to its name or number. */
const TIGHT: ReadonlySet<number> = new Set([
  R.flat,
  R.fixed,
  R.goeswith,
  R.compound,
  R['compound:prt'],
  R.nummod,
]);

/**
 * Writes the noun phrase headed by `head`: the noun with what stands before it, its "of" phrase, what is coordinated
 * with it, and, as phrases that may be left out, its other complements. Relative clauses, asides and appositions are
 * left out; a common noun that a name renames ("the premier, Lena Varga,") is told by the name.
 */
export function writePhrase(parts: Parts, head: number, unit: Unit, depth = 0): void {
  if (head < 0 || depth > DEEPEST || parts.isHidden(head)) return;
  const named = nameOfPhrase(parts.context, head);
  if (named) {
    parts.tokens(named[0], named[1], unit);
    return;
  }
  const { tree } = parts.context;
  const end = writeHead(parts, head, unit);
  let list: Unit | undefined;
  for (let c = tree.firstChild[head] as number; c >= 0; c = tree.nextSibling[c] as number) {
    if (c <= end || c === parts.predicate) continue;
    if (tree.relation[c] !== R.conj) writeComplement(parts, head, c, unit, depth);
    else if (isListed(tree, head, c) && (!isVerb(tree, c) || isVerb(tree, head))) {
      // "between Oru and Estal" is nothing without both
      const isWhole = parts.inSubject || caseOf(tree, head) === 'between';
      list ??= parts.unit(unit, isWhole ? 0 : LIST);
      if (list) writeConjunct(parts, c, list, depth + 1);
    }
  }
}

/**
 * Whether a conjunct is of a list, the last of which has "and": "accused Oru of lying, |the two countries| sent envoys"
 * goes on with another clause.
 */
function isListed(tree: Tree, head: number, conjunct: number): boolean {
  if (
    tree.word[(tree.leftmost[conjunct] as number) - 1] !== ',' &&
    tree.word[tree.leftmost[conjunct] as number] !== ','
  )
    return true;
  const hasConjunction = (c: number): boolean =>
    childWith(tree, c, R.cc) >= 0 ||
    /^(?:and|or|&)$/u.test(tree.word[(tree.leftmost[c] as number) - 1] ?? '');
  const isJoined = (c: number): boolean => tree.relation[c] === R.conj && c >= conjunct && hasConjunction(c);
  return findChild(tree, head, isJoined) >= 0 || findChild(tree, conjunct, isJoined) >= 0;
}

/** How much less than their noun its "of" phrase and the others of its list are needed. */
export const OF = 0.5;
const LIST = 0.6;

/** Writes the noun with its modifiers before it and its name behind it; gives the last token. */
function writeHead(parts: Parts, head: number, unit: Unit): number {
  const { tree, mentionAt, mentions } = parts.context;
  let first = head;
  let last = head;
  const mention = mentions[mentionAt[head] as number];
  if (mention?.kind === 'name') {
    [first, last] = mentionTokens(parts.context, head);
    if (standsAlone(parts, head, mention.type, first)) {
      if (mention.type === 'law') writeArticle(parts, head, first, unit);
      parts.tokens(first, last, unit);
      return last;
    }
  }
  const skipped: number[] = [];
  for (let c = tree.firstChild[head] as number; c >= 0; c = tree.nextSibling[c] as number) {
    const relation = tree.relation[c] as number;
    if (c < head) {
      if (isBefore(parts, relation, c)) first = Math.min(first, tree.leftmost[c] as number);
      // "raising trade to 500 million", where the tree has made one phrase of two
      else if ((!isJoining(relation) || first === head) && !isInName(parts, c)) skipped.push(c);
    } else if (TIGHT.has(relation) && (tree.leftmost[c] as number) <= last + 2)
      last = Math.max(last, tree.rightmost[c] as number);
  }
  let at = widened(parts, first);
  for (const c of skipped) {
    const [from, to] = [tree.leftmost[c] as number, tree.rightmost[c] as number];
    if (from < at || to >= head) continue;
    parts.tokens(at, from - 1, unit);
    at = to + 1;
  }
  last = nameEnd(parts, last);
  parts.tokens(at, last, unit);
  return last;
}

/** What stands between two words of a phrase: "two Thai |and| five Malaysian stores". */
function isJoining(relation: number): boolean {
  return relation === R.case || relation === R.cc;
}

/** Whether a token stands inside a name: "of" in "Gulf of Oru". */
function isInName({ context }: Parts, token: number): boolean {
  const { mentionAt } = context;
  const mention = mentionAt[token] as number;
  return mention >= 0 && mentionAt[token - 1] === mention && mentionAt[token + 1] === mention;
}

/** "|At| least seven people", "|Up| to 40 rockets" */
function quantified({ word }: Tree, first: number): number {
  const [before, own] = [word[first - 1] as string, word[first] as string];
  if (before === 'at' && (own === 'least' || own === 'most')) return first - 1;
  return before === 'up' && own === 'to' ? first - 1 : first;
}

/** The last token of a name that the tree has cut in two. */
function nameEnd({ context }: Parts, last: number): number {
  const { mentionAt, mentions, tree } = context;
  let at = last;
  if (mentions[mentionAt[last] as number]?.kind !== 'name') return last;
  while (at + 1 < tree.count && mentionAt[at + 1] === mentionAt[last]) at++;
  return at;
}

/** The beginning of a noun phrase with the modifiers before it that the tree hangs on what follows; names are whole. */
function widened(parts: Parts, first: number): number {
  const { tree, timeAt, mentionAt, mentions } = parts.context;
  let at = first;
  if (mentions[mentionAt[at] as number]?.kind === 'name')
    while (at > 0 && mentionAt[at - 1] === mentionAt[at]) at--;
  at = quantified(tree, at);
  while (at > 0 && timeAt[at - 1] === -1 && (tree.head[at - 1] as number) > at - 1) {
    const relation = tree.relation[at - 1] as number;
    if (!ADJOINING.has(tree.tag[at - 1] as PennTag) || !LOST.has(relation)) break;
    at--;
  }
  return at;
}

const ADJOINING: ReadonlySet<PennTag> = new Set(['DT', 'PRP$', 'JJ', 'JJR', 'JJS', 'CD']);
const LOST: ReadonlySet<number> = new Set([R.det, R.amod, R.nummod, R.aux, R['nmod:poss'], R.compound]);

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

/** Whether a dependent before a noun stays with it. */
function isBefore(parts: Parts, relation: number, child: number): boolean {
  const { tree } = parts.context;
  if (relation === R.punct && isDash(tree, child)) return true;
  if (relation === R.case || relation === R.mark || relation === R.cc || relation === R.punct) return false;
  if (relation === R.nsubj || relation === R.cop || relation === R.aux || relation === R['acl:relcl'])
    return false;
  if (relation === R.advcl || relation === R.parataxis || relation === R.discourse || relation === R.obl)
    return false;
  // but "male-only"
  if (relation === R.advmod && LOOSE_ADVERBS.has(tree.word[child] as string) && !isDash(tree, child - 1))
    return false;
  if (relation === R.nmod && isLoosePhrase(parts, child)) return false;
  if (tree.head[child] === parts.event && RELATIVE_TIMES.has(tree.word[child] as string)) return false;
  return (tree.rightmost[child] as number) - (tree.leftmost[child] as number) < LONGEST_MODIFIER;
}

/** A dash that joins two words: "e-mail", "India–US". */
function isDash({ word, start, end }: Tree, token: number): boolean {
  return (
    /^[-–—/]$/u.test(word[token] as string) &&
    end[token - 1] === start[token] &&
    end[token] === start[token + 1]
  );
}

/** "on television" before a noun, but not "of Mexico" inside a name. */
function isLoosePhrase({ context }: Parts, head: number): boolean {
  const preposition = childWith(context.tree, head, R.case);
  if (preposition < 0 || context.tree.tag[preposition] === 'POS') return false;
  const mention = context.mentionAt[preposition];
  return mention === -1 || mention !== context.mentionAt[head];
}

/** What an event noun's modifiers say of its time, as the article's writer saw it. */
export const RELATIVE_TIMES: ReadonlySet<string> = new Set(
  'earlier previous prior recent latest upcoming forthcoming planned scheduled ongoing expected impending past'.split(
    ' ',
  ),
);

function writeComplement(parts: Parts, head: number, child: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const begin = tree.leftmost[child] as number;
  const afterComma = parts.followsComma(begin);
  switch (tree.relation[child]) {
    case R.nmod: {
      const preposition = caseOf(tree, child);
      // Parsers from left to right hang on the noun what the verb did then: "condemned the attack during a forum".
      if (preposition === '' || ORDERS.has(preposition) || (afterComma && !isScene(parts, head, child)))
        return;
      const weight = leansOn(tree, head, child) ? 0 : preposition === 'of' ? OF : 1;
      writeOblique(parts, child, parts.unit(unit, weight), depth + 1);
      return;
    }
    case R.acl:
      if (!afterComma && isVerb(tree, child)) writeDescription(parts, child, parts.unit(unit, 1), depth + 1);
      return;
    case R.amod:
      // "the issues |related to trade|"
      if (!afterComma && begin === child && child === head + 1 && parts.has(child, R.obl)) {
        const added = parts.unit(unit, 1);
        if (!added) return;
        parts.tokens(child, child, added);
        clauseTail(parts, child, added, -1, depth + 1);
      }
      return;
    case R.appos: {
      // "company Skylane"
      if (
        tree.tag[begin] !== '-LRB-' &&
        begin === head + 1 &&
        !afterComma &&
        parts.context.mentionAt[child] !== -1
      )
        writePhrase(parts, child, unit, depth + 1);
      return;
    }
    default:
  }
}

/** "met Keller, the premier, in Lagos": a place behind a person's name is where it happens. */
function isScene(parts: Parts, head: number, child: number): boolean {
  const { mentionAt, mentions } = parts.context;
  if (mentions[mentionAt[head] as number]?.type !== 'person') return false;
  for (let i = head + 1; i < child; i++) {
    const between = mentionAt[i] as number;
    if (between !== mentionAt[head] && mentions[between]?.kind === 'name' && between !== mentionAt[child])
      return false;
  }
  return mentions[mentionAt[child] as number]?.type === 'place';
}

/** "to visit Lagos", "accused of murder", "banning phones" behind their noun. */
function writeDescription(parts: Parts, verb: number, unit: Unit | undefined, depth: number): void {
  if (!unit || depth > DEEPEST) return;
  const { tree } = parts.context;
  const mark = childWith(tree, verb, R.mark);
  const first = mark >= 0 && mark < verb ? mark : (tree.leftmost[verb] as number);
  if (verb - first > 3) return;
  parts.tokens(first, verb, unit);
  clauseTail(parts, verb, unit, -1, depth + 1);
}

/** "and the ministers", ", Oru". */
function writeConjunct(parts: Parts, head: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  // "since its launch in 2003 and, as of May, …"
  if (parts.context.timeAt[head] !== -1 || parts.has(head, R.nsubj, R['nsubj:pass'], R.cop)) return;
  const begin = tree.leftmost[head] as number;
  let first = begin;
  while (first < head && (tree.word[first] === ',' || tree.relation[first] === R.cc)) first++;
  const joint = tree.word[first - 1] as string;
  if (joint === 'and' || joint === 'or' || joint === '&') parts.tokens(first - 1, first - 1, unit);
  else if (joint === ',') parts.words(',', unit);
  else return;
  writePhrase(parts, head, unit, depth);
}

/** Writes a prepositional phrase: its preposition, then the noun phrase. */
export function writeOblique(parts: Parts, head: number, unit: Unit | undefined, depth = 0): void {
  if (!unit || depth > DEEPEST || parts.isHidden(head)) return;
  const { tree } = parts.context;
  let last = -1;
  for (let c = tree.firstChild[head] as number; c >= 0 && c < head; c = tree.nextSibling[c] as number) {
    if (tree.relation[c] !== R.case || (last >= 0 && (tree.leftmost[c] as number) > last + 1)) continue;
    last = tree.rightmost[c] as number;
    parts.tokens(tree.leftmost[c] as number, last, unit);
  }
  writePhrase(parts, head, unit, depth);
}
