import { verbLemma } from '../syntax/lemma';
import { isKnownVerb } from './lexicon/lexicon';
import { childWith, isVerb, R, type Tree } from './tree';

/** Base form of the verb at `token`, with its particle ("step_down"). */
export function verbKey(tree: Tree, token: number): string {
  return (tree.verbKeys[token] ??= newVerbKey(tree, token));
}

function newVerbKey(tree: Tree, token: number): string {
  const lemma = baseOf(tree, token);
  const particle = childWith(tree, token, R['compound:prt']);
  return particle < 0 ? lemma : `${lemma}_${tree.word[particle]}`;
}

/** Base form of the verb at a token: that of a past "lay" without an object is "lie". */
export function baseOf(tree: Tree, token: number): string {
  const isLying = tree.word[token] === 'lay' && tree.tag[token] === 'VBD';
  if (isLying && childWith(tree, token, R.obj, R['compound:prt']) < 0) return 'lie';
  return verbLemma(tree.word[token], isKnownVerb);
}

/** Base form of a governor, verb or adjective: "scheduled" and "due" alike; who "is |prepared|" has only the will (`be_prepared`). */
export function governorKey(tree: Tree, token: number): string {
  const word = tree.word[token];
  if (word === 'prepared' && childWith(tree, token, R.cop, R['aux:pass']) >= 0) return 'be_prepared';
  const participle = tree.tag[token] === 'JJ' && word.endsWith('ed');
  return isVerb(tree, token) || participle ? verbKey(tree, token) : word;
}
