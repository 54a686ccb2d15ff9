import { itemAt, wordSet } from '../../collections';
import type { Span } from '../../text/span';
import type { Context } from '../context';
import type { Trigger } from '../triggers/triggers';
import { RelationSet } from '../relations';
import { childWith, R, type Tree } from '../tree';

/**
 * The smallest stretch of text that tells a trigger's event with its arguments: the clause without its leading
 * conjunction, what is coordinated with it, and what trails behind a comma; the noun phrase for a bare noun.
 */
export function findExtent(context: Context, trigger: Trigger, time: Span | undefined): Span {
  const { tree } = context;
  const bare = trigger.nominal && trigger.clause === trigger.token;
  const [first, last] =
    bare && childWith(tree, trigger.token, R.cop) < 0
      ? phraseRange(tree, trigger.token)
      : clauseRange(tree, trigger);
  const from = Math.min(first, trigger.token);
  const to = Math.max(last, trigger.token);
  const start = tree.start[widened(context, from, -1)];
  const end = tree.end[widened(context, to, 1)];
  // The expression that dates the event right behind it belongs to it, wherever the parser hangs it.
  const dated = time && time.start >= end && time.start - end <= FARTHEST_TIME;
  return { start, end: dated ? time.end : end };
}

/** Characters between a clause and the time that it takes in: "(BTA) by the ". */
const FARTHEST_TIME = 14;

/** Moves an edge outwards so that it cuts neither a name nor an expression of time. */
function widened({ timeAt, mentionAt, mentions, tree }: Context, edge: number, step: number): number {
  let at = edge;
  const time = timeAt[edge];
  const mention = mentionAt[edge];
  const named = itemAt(mentions, mention)?.kind === 'name';
  for (let next = edge + step; next >= 0 && next < tree.count; next += step) {
    if (!(time >= 0 && timeAt[next] === time) && !(named && mentionAt[next] === mention)) break;
    at = next;
  }
  return at;
}

/** Dependents that begin a clause of their own or join one to the next. */
const OUTSIDE = new RelationSet([
  R.cc, R.conj, R.parataxis, R.discourse, R.punct, R.mark, R.list, R.vocative, R.dep, R.reparandum,
]); // prettier-ignore

function phraseRange(tree: Tree, token: number): [number, number] {
  let first = token;
  for (let c = tree.firstChild[token]; c >= 0 && c < token; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    if (relation !== R.case && !OUTSIDE.has(relation)) first = Math.min(first, tree.leftmost[c]);
  }
  return [first, trimRight(tree, token, true)];
}

function clauseRange(tree: Tree, { top, clause }: Trigger): [number, number] {
  const last = Math.max(trimRight(tree, top, false), trimRight(tree, clause, false));
  return [Math.min(clauseBegin(tree, top), clause), last];
}

function clauseBegin(tree: Tree, top: number): number {
  const governor = promiseAbove(tree, top);
  if (governor >= 0) return clauseStart(tree, governor);
  const relation = tree.relation[top];
  return relation === R.acl || relation === R['acl:relcl']
    ? antecedentStart(tree, top)
    : clauseStart(tree, top);
}

/**
 * The verb whose subject does what an infinitive or gerund without one tells: "pledged" for "create" in "they pledged to
 * create", "set" for "doubling" in "they set a target of doubling"; -1 where there is none.
 */
function promiseAbove(tree: Tree, top: number): number {
  for (let at = top, steps = 0; at >= 0 && steps < PROMISED_WITHIN; at = tree.head[at], steps++) {
    if (childWith(tree, at, R.nsubj, R['nsubj:pass']) >= 0) return at === top ? -1 : at;
    const relation = tree.relation[at];
    const nominal = at !== top && (relation === R.obj || relation === R.obl);
    const open = relation === R.xcomp || relation === R.acl || (relation === R.advcl && isGoal(tree, at));
    if (!open && !nominal) return -1;
  }
  return -1;
}

/** What is promised further up is another event, whose extent is its own. */
const PROMISED_WITHIN = 4;

/** An infinitive, or a gerund behind a preposition, as opposed to a participle that goes on with the story. */
function isGoal(tree: Tree, token: number): boolean {
  return tree.tag[token] === 'VB' || (tree.tag[token] === 'VBG' && childWith(tree, token, R.mark) >= 0);
}

function clauseStart(tree: Tree, top: number): number {
  let first = top;
  let before = top;
  // From the verb leftwards, up to what stands outside.
  const left: number[] = [];
  for (let c = tree.firstChild[top]; c >= 0 && c < top; c = tree.nextSibling[c]) left.push(c);
  for (const c of left.reverse()) {
    const relation = tree.relation[c];
    if (relation === R.punct || (relation === R.mark && tree.word[c] === 'to')) continue;
    if (OUTSIDE.has(relation) || (relation === R.advcl && isFar(tree, c, before))) break;
    first = tree.leftmost[c];
    before = first;
  }
  return first;
}

/** Whether a comma stands between a clause and what it precedes. */
function isFar(tree: Tree, clause: number, next: number): boolean {
  for (let i = tree.rightmost[clause] + 1; i < next; i++) if (tree.word[i] === ',') return true;
  return tree.word[tree.rightmost[clause]] === ',';
}

/** A relative or participle clause is told together with the noun that it describes. */
function antecedentStart(tree: Tree, top: number): number {
  const noun = tree.head[top];
  let first = noun;
  for (let c = tree.firstChild[noun]; c >= 0 && c < noun; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    if (relation !== R.case && !OUTSIDE.has(relation)) first = Math.min(first, tree.leftmost[c]);
  }
  return first;
}

/** Last token of what belongs to `token` on its right, cut before asides, coordinated clauses and relative clauses. */
function trimRight(tree: Tree, token: number, inPhrase: boolean, depth = 0): number {
  let last = token;
  if (depth > 40) return tree.rightmost[token];
  for (let c = tree.firstChild[token]; c >= 0; c = tree.nextSibling[c]) {
    if (c < token) continue;
    const relation = tree.relation[c];
    const begin = tree.leftmost[c];
    const afterComma = tree.word[begin] === ',' || tree.word[begin - 1] === ',';
    if (relation === R.punct) continue;
    if (relation === R.conj && (inPhrase || depth > 0) && isPlainConjunct(tree, c))
      last = trimRight(tree, c, true, depth + 1);
    else if (relation === R.cc) continue;
    else if (OUTSIDE.has(relation)) break;
    else if (relation === R.advcl && (afterComma || isSubordinate(tree, c))) break;
    else if (ADDED.has(relation) && (afterComma || relation === R['acl:relcl'])) break;
    else last = trimRight(tree, c, NOMINAL.has(relation), depth + 1);
  }
  return last;
}

const ADDED = new RelationSet([R.acl, R['acl:relcl'], R.appos, R.advmod]);
const NOMINAL = new RelationSet([
  R.obj,
  R.obl,
  R.nmod,
  R.nsubj,
  R['nsubj:pass'],
  R.iobj,
  R['obl:agent'],
  R.appos,
]);
const SUBORDINATE = wordSet(`
  because although though as while whereas since if when after before until unless amid
`);

function isSubordinate(tree: Tree, clause: number): boolean {
  const mark = childWith(tree, clause, R.mark, R.advmod);
  return mark >= 0 && SUBORDINATE.has(tree.word[mark]);
}

/** Nouns in a row stay together; a conjunct with a subject or a verb is another clause. */
function isPlainConjunct(tree: Tree, token: number): boolean {
  return childWith(tree, token, R.nsubj, R['nsubj:pass'], R.obj, R.cop) < 0;
}
