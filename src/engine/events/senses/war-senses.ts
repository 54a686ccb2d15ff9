import { nounLemma } from '../../syntax/lemma';
import { mentionOfPhrase, typeOfPhrase, type Context } from '../context';
import type { EventClass } from '../lexicon/classes.data';
import { isKnownNoun, verbClass } from '../lexicon/lexicon';
import { R, RelationSet } from '../relations';
import { caseOf, childWith, findChild } from '../tree';
import { isPassive, type VerbInContext } from './verb-context';
import { ATTACKERS, OF_MARKETS, PARTICLES } from './war.data';

/**
 * "Tarn fell on 14 July", "Tarn fell to the rebels": a place that falls is captured, unless something says how far or where, or its
 * market falls: "Oru fell as investors sold shares".
 */
export function fallingSense(verb: VerbInContext): EventClass | undefined {
  const { context, subject } = verb;
  if (typeOfPhrase(context, subject) !== 'place' || isOfMarket(context, subject)) return undefined;
  return hasMore(verb, (c) => caseOf(verb.tree, c) === 'to' && isAttacker(verb, c))
    ? undefined
    : verbClass('capture');
}

function isOfMarket({ tree: { word, count }, sentenceStart }: Context, subject: number): boolean {
  const start = sentenceStart[subject];
  if (word[subject] === 'street') return true;
  for (let i = start; i < count && sentenceStart[i] === start; i++) if (OF_MARKETS.has(word[i])) return true;
  return false;
}

/** "Rebels took Tarn", "Tarn was taken": a place is captured; nobody takes the bus or a person so. */
export function takingTownSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, object } = verb;
  const subject = doerOfAll(verb);
  if (typeOfPhrase(context, object) !== 'place') return undefined;
  const isTaken = subject < 0 ? isPassive(tree, token) : isAttacker(verb, subject);
  return !isTaken || hasMore(verb, (c) => c === object) ? undefined : verbClass('capture');
}

/** Who does it, be it only told of the first of several verbs: "|Rebels| crossed the river and took Tarn"; -1 where nobody is told. */
function doerOfAll({ tree, token, subject }: VerbInContext): number {
  const isJoined = subject < 0 && tree.relation[token] === R.conj && !isPassive(tree, token);
  return isJoined ? childWith(tree, tree.head[token], R.nsubj) : subject;
}

/** Whether something is said of what a verb tells besides its time, in the same clause, but for what passes a test. */
function hasMore(
  { context, tree, token, subject }: VerbInContext,
  isAllowed: (c: number) => boolean,
): boolean {
  return (
    findChild(
      tree,
      token,
      (c) =>
        c !== subject &&
        (SAYS_MORE.has(tree.relation[c]) || PARTICLES.has(tree.word[c])) &&
        context.timeAt[c] === -1 &&
        !isAllowed(c),
    ) >= 0
  );
}

const SAYS_MORE = new RelationSet([R.obj, R.obl, R['obl:unmarked'], R.xcomp, R.ccomp, R['compound:prt']]);

function isAttacker({ context, tree }: VerbInContext, head: number): boolean {
  const type = typeOfPhrase(context, head);
  if (type === 'group' || (type === 'organization' && mentionOfPhrase(context, head) >= 0)) return true;
  return ATTACKERS.has(nounLemma(tree.word[head], isKnownNoun));
}
