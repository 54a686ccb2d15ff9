import { itemAt } from '../../collections';
import { FINITE_TAGS } from '../../syntax/types';
import { WEEKDAYS } from '../../text/calendar.data';
import { firstOfTime, lastOfTime, type Context } from '../context';
import type { SentenceEvents } from '../triggers/sentence-events';
import { isEventClass } from '../lexicon/classes';
import { verbClass } from '../lexicon/lexicon';
import {
  ASPECT_VERBS,
  IMPLICATIVE_GOVERNORS,
  NEGATIVE_GOVERNORS,
  PLAN_GOVERNORS,
  PLAN_NOUNS,
} from '../lexicon/lexicon.data';
import { governorKey, verbKey } from '../verb-keys';
import { childWith, isVerb, R, type Tree } from '../tree';
import { DECIDING, PUNISHING } from './words.data';

/**
 * "barred Rao from leaving on |Tuesday|", "voted to impeach Rao on |Tuesday|", "ordered Acme to pay on |Tuesday|", "jailed Rao
 * for spreading rumours on |Tuesday|": a day of the week behind what is decided, kept from happening or punished is that of the
 * verb above; else `owner`.
 *
 * @param owner the event in whose clause the expression stands
 */
export function aboveComplement(
  context: Context,
  { triggers, ownerOf }: SentenceEvents,
  owner: number,
  token: number,
): number {
  const { tree } = context;
  const { clause } = triggers[owner];
  const told = aboveInfinitive(context, clause, token);
  if (told >= 0) {
    const above = ownerOf.get(told) ?? owner;
    // "it |took| an hour to arrest him yesterday", "|became| the tenth to die last year"
    return isEventClass(triggers[above].class) ? above : owner;
  }
  const inner = isVerb(tree, clause) ? clause : tree.head[clause];
  const isObject = inner === clause || tree.relation[clause] === R.obj || tree.relation[clause] === R.obl;
  if (!isObject || inner < 0 || token < inner || !WEEKDAYS.has(tree.word[token])) return owner;
  const verb = tree.head[inner];
  if (verb < 0 || verb > inner || !PAST.has(itemAt(tree.tag, verb) ?? '')) return owner;
  const isAbove = isKeptFrom(tree, inner) || isDecided(tree, verb, inner) || isPunished(tree, verb, inner);
  return isAbove ? (ownerOf.get(verb) ?? owner) : owner;
}

/**
 * "ordered Acme to |cut| its use of dyes |yesterday|": no infinitive but of what came about is told of the past. The finite verb
 * above it; -1 where a time is not told so.
 */
function aboveInfinitive(context: Context, clause: number, token: number): number {
  const { tree } = context;
  if (token < clause || tree.tag[clause] !== 'VB' || !isOfPast(context, token)) return -1;
  // "to revive the bill, which was shelved last year"
  if (tree.tag.slice(clause, token).some((tag) => FINITE_TAGS.has(tag))) return -1;
  let at = clause;
  while (at >= 0 && !headsFiniteClause(tree, at)) {
    const isOpen = tree.tag[at] === 'VB' ? isOpenInfinitive(tree, at) : !isVerb(tree, at);
    if (!isOpen) return -1;
    at = tree.head[at];
  }
  return at === clause ? -1 : at;
}

/** Whether an infinitive tells what need not have come about: "ordered to |cut|", not "was to |meet|", "managed to |flee|", "claims to have |met|". */
function isOpenInfinitive(tree: Tree, verb: number): boolean {
  const above = tree.head[verb];
  const isInfinitive = tree.word[childWith(tree, verb, R.mark)] === 'to' && childWith(tree, verb, R.aux) < 0;
  if (above < 0 || !isInfinitive) return false;
  const key = governorKey(tree, above);
  const isNoun = !isVerb(tree, above);
  const isOfPlan = PLAN_GOVERNORS.has(key) || (isNoun && PLAN_NOUNS.has(key.replace(/s$/u, '')));
  return (
    !isOfPlan && !IMPLICATIVE_GOVERNORS.has(key) && !ASPECT_VERBS.has(key) && !NEGATIVE_GOVERNORS.has(key)
  );
}

/** Whether an expression is of the past by its own words: "yesterday", "last week", "two days ago". */
export function isOfPast(context: Context, token: number): boolean {
  const { tree } = context;
  const [first, last] = [tree.word[firstOfTime(context, token)], tree.word[lastOfTime(context, token)]];
  return first === 'last' || last === 'yesterday' || last === 'ago';
}

function headsFiniteClause(tree: Tree, token: number): boolean {
  const tag = tree.tag[token];
  return FINITE_TAGS.has(tag) || (tag === 'VBN' && childWith(tree, token, R['aux:pass'], R.aux) >= 0);
}

/** "from leaving" */
function isKeptFrom(tree: Tree, inner: number): boolean {
  return tree.tag[inner] === 'VBG' && tree.word[childWith(tree, inner, R.mark, R.case)] === 'from';
}

/** "jailed for spreading" */
function isPunished(tree: Tree, verb: number, inner: number): boolean {
  if (tree.tag[inner] !== 'VBG' || tree.word[childWith(tree, inner, R.mark, R.case)] !== 'for') return false;
  return PUNISHING.has(verbClass(verbKey(tree, verb))?.name ?? '');
}

/** "voted to impeach" */
function isDecided(tree: Tree, verb: number, inner: number): boolean {
  return tree.tag[inner] === 'VB' && DECIDING.has(verbKey(tree, verb));
}

const PAST: ReadonlySet<string> = new Set(['VBD', 'VBN']);
