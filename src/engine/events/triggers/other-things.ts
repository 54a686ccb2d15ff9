import { itemAt } from '../../collections';
import type { Context } from '../context';
import * as data from '../lexicon/carriers.data';
import { isKnownNoun } from '../lexicon/lexicon';
import { nounLemma } from '../../syntax/lemma';
import { caseOf, childWith, findChild, isVerb, R, type Tree } from '../tree';
import { verbKey } from '../verb-keys';

/** Whether a noun of an event names something else where it is. */
export function namesOtherThing(context: Context, token: number, lemma: string): boolean {
  const { tree } = context;
  if (lemma === 'settlement' && isDwelling(context, token)) return true;
  if (isTurnover(tree, token, lemma) || isLikewise(tree, token)) return true;
  return isWay(tree, token) || isCharge(tree, token, lemma);
}

/** "his |exchange| Coralo", "the |wreck| of the Oru": what mostly stands somewhere. */
export function isStanding(tree: Tree, noun: number): boolean {
  return data.STANDING_THINGS.has(nounLemma(itemAt(tree.word, noun) ?? '', isKnownNoun));
}

/** "had |sales| of two billion": what a firm takes in, which nobody has sold on any day. */
function isTurnover(tree: Tree, token: number, lemma: string): boolean {
  if (lemma !== 'sale' || tree.word[token] !== 'sales') return false;
  return tree.relation[token] === R.obj && data.TAKING_IN.has(verbKey(tree, tree.head[token]));
}

/** "the Oru border |crossing|", "a level |crossing|": where one crosses. */
function isWay(tree: Tree, token: number): boolean {
  return CROSSINGS.has(tree.word[token]) && data.CROSSED.has(itemAt(tree.word, token - 1) ?? '');
}

const CROSSINGS: ReadonlySet<string> = new Set(['crossing', 'crossings']);

/** "was cancelled, as was another |game|": the verb that tells of it is left out. */
function isLikewise(tree: Tree, token: number): boolean {
  const be = tree.relation[token] === R.advcl ? childWith(tree, token, R.cop) : -1;
  return be > 0 && be < token && tree.word[be - 1] === 'as';
}

/** "charged with murder", "guilty of manslaughter": what somebody is accused of tells no event by its bare name. */
function isCharge(tree: Tree, token: number, lemma: string): boolean {
  return (
    data.CAPITAL_CRIMES.has(lemma) &&
    CHARGE_CASES.has(caseOf(tree, token)) &&
    childWith(tree, token, R.det, R['nmod:poss']) < 0 &&
    findChild(tree, token, (c) => tree.relation[c] === R.nmod && caseOf(tree, c) === 'of') < 0
  );
}

const CHARGE_CASES: ReadonlySet<string> = new Set(['with', 'of', 'for', 'to']);

/** "the Oruan |settlement|", "settlements in Tavria": where people live. */
function isDwelling(context: Context, token: number): boolean {
  const { tree, mentionAt, mentions } = context;
  const isReached = isVerb(tree, tree.head[token]) && isMade(tree, token);
  return (
    !isReached &&
    findChild(tree, token, (c) => {
      const type = itemAt(mentions, mentionAt[c])?.type;
      const preposition = c > token ? caseOf(tree, c) : '';
      return c < token
        ? type === 'group'
        : type === 'place' && (preposition === 'of' || preposition === 'in');
    }) >= 0
  );
}

/** "reached a |settlement|", "the settlement was signed" */
function isMade(tree: Tree, noun: number): boolean {
  const made = data.LIGHT_WITH.get(verbKey(tree, tree.head[noun]));
  return made?.has('agreement') ?? false;
}
