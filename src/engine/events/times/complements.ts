import { itemAt } from '../../collections';
import { WEEKDAYS } from '../../text/calendar.data';
import type { Context } from '../context';
import type { SentenceEvents } from '../triggers/sentence-events';
import { verbClass } from '../lexicon/lexicon';
import { verbKey } from '../verb-keys';
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
  { tree }: Context,
  { triggers, ownerOf }: SentenceEvents,
  owner: number,
  token: number,
): number {
  const { clause } = triggers[owner];
  const inner = isVerb(tree, clause) ? clause : tree.head[clause];
  const isObject = inner === clause || tree.relation[clause] === R.obj || tree.relation[clause] === R.obl;
  if (!isObject || inner < 0 || token < inner || !WEEKDAYS.has(tree.word[token])) return owner;
  const verb = tree.head[inner];
  if (verb < 0 || verb > inner || !PAST.has(itemAt(tree.tag, verb) ?? '')) return owner;
  const isAbove = isKeptFrom(tree, inner) || isDecided(tree, verb, inner) || isPunished(tree, verb, inner);
  return isAbove ? (ownerOf.get(verb) ?? owner) : owner;
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
