import { itemAt } from '../../collections';
import { sayingOver } from '../triggers/speakers';
import { HARM_CLASSES } from '../lexicon/lexicon.data';
import { RelationSet } from '../relations';
import { childWith, isVerb, R, type Tree } from '../tree';
import type { SentenceEvents } from '../triggers/sentence-events';
import type { Telling } from '../triggers/status';
import type { Trigger } from '../triggers/triggers';
import { SALIENCE } from './salience.data';

/** A clause and how much it is news by itself. */
export interface Weighed {
  readonly trigger: Trigger;
  readonly telling: Telling;
  readonly salience: number;
}

/**
 * The event in whose clause another one stands only to say who or when: "passengers |arriving| from Oru were tested", "the
 * firm grounded its fleet after an engine |exploded|", "six people were killed as a bus |burnt|".
 *
 * @param t the other one, an index into the triggers of its sentence
 * @returns an index into the same triggers; undefined where the governing clause tells nothing that took place
 */
export function matrixOf(
  tree: Tree,
  { triggers, ownerOf }: SentenceEvents,
  t: number,
  tellings: readonly Telling[],
): number | undefined {
  const trigger = triggers[t];
  if (!trigger || isBareNoun(trigger) || !isModifying(tree, trigger.top)) return undefined;
  let at = tree.head[trigger.top];
  for (let steps = 0; at >= 0 && steps < HIGHEST; steps++) {
    const owner = ownerOf.get(at);
    if (owner !== undefined && owner !== t) {
      const isTold = openingOf(tree, trigger.top) !== 'as' || tellsHow(tree, trigger.top, triggers[owner]);
      return isTold && isEventOfPast(triggers[owner], tellings[owner]) ? owner : undefined;
    }
    if (isVerb(tree, at) && owner === undefined) return undefined;
    at = tree.head[at];
  }
  return undefined;
}

/**
 * The event that tells what another clause of its sentence has: "announced that it |closed| the port", "agreed to |buy| it", "jailed
 * Rao, ruling that she had |taken| bribes"; an index into the triggers, undefined where mere words tell it.
 */
export function tellerOf(tree: Tree, { triggers, ownerOf }: SentenceEvents, t: number): number | undefined {
  const trigger = triggers[t];
  if (!trigger || isBareNoun(trigger)) return undefined;
  const saying = tree.head[trigger.top];
  const isContent = tree.relation[trigger.top] === R.ccomp && trigger.top > saying;
  const isAside = isContent && tree.relation[saying] === R.advcl && tree.tag[saying] === 'VBG';
  const isAgreed = tree.relation[trigger.top] === R.xcomp;
  const announcing = isAside ? tree.head[saying] : isAgreed ? saying : sayingOver(tree, trigger.top);
  const owner = ownerOf.get(announcing);
  if (owner === undefined || owner === t || triggers[owner]?.kind !== 'event') return undefined;
  const teller = triggers[owner].class;
  return isAside || (isAgreed ? teller === 'agreement' : TELLING.has(teller)) ? owner : undefined;
}

/** Who testifies tells, too. */
const TELLING: ReadonlySet<string> = new Set(['announcement', 'trial']);

/** So many nouns stand between a clause and what it belongs to at most: "the mother of a man who left Oru". */
const HIGHEST = 5;

function isBareNoun({ nominal, clause, token }: Trigger): boolean {
  return nominal && clause === token;
}

function isModifying(tree: Tree, top: number): boolean {
  // "Rao, who died on Friday": told beside, not to say which Rao
  const first = tree.leftmost[top];
  if (DESCRIBING.has(tree.relation[top])) return tree.word[first] !== ',' && tree.word[first - 1] !== ',';
  if (tree.relation[top] !== R.advcl) return false;
  // "|Meeting| in Oru on Friday, ministers agreed"
  if (tree.tag[top] === 'VBG' && tree.leftmost[top] === top && top < tree.head[top]) return true;
  return TEMPORAL.has(openingOf(tree, top));
}

/** The word that opens a clause; "" where none does. */
function openingOf(tree: Tree, top: number): string {
  return itemAt(tree.word, childWith(tree, top, R.mark, R.advmod)) ?? '';
}

const DESCRIBING = new RelationSet([R.acl, R['acl:relcl']]);
const TEMPORAL: ReadonlySet<string> = new Set(['after', 'when', 'while', 'as']);

/** "six people were shot dead |as police fought|": how people came to harm; elsewhere "as" tells news, too, or what they did themselves. */
function tellsHow(tree: Tree, top: number, harm: Trigger | undefined): boolean {
  const doer = childWith(tree, top, R.nsubj, R['nsubj:pass']);
  return doer >= 0 && tree.tag[doer] !== 'PRP' && HARMED.has(harm?.class ?? '');
}

const HARMED: ReadonlySet<string> = new Set([...HARM_CLASSES, 'shooting']);

function isEventOfPast(trigger: Trigger | undefined, telling: Telling | undefined): boolean {
  if (!trigger || !telling || trigger.kind !== 'event' || isBareNoun(trigger)) return false;
  const { status, tense, aspect } = telling;
  return status === 'occurred' && (tense === 'past' || aspect === 'perfect');
}

/**
 * The salience of clauses, those raised that carry others: where something that is news says who was concerned or when it
 * was, what was done then mostly is news, too. (Of such clauses editors chose seven in ten.)
 *
 * @param matrices for each clause that which governs it
 */
export function withMatrices(
  clauses: readonly Weighed[],
  matrices: readonly (number | undefined)[],
): readonly number[] {
  const raised = clauses.map(({ salience }) => salience);
  clauses.forEach(({ salience, telling }, t) => {
    const matrix = matrices[t];
    const own = matrix === undefined ? 0 : (clauses[matrix]?.salience ?? 0);
    if (matrix === undefined || own < LEAST || salience < LEAST || telling.status !== 'occurred') return;
    const odds = own * Math.exp(SALIENCE.matrix);
    raised[matrix] = Math.round((1000 * odds) / (1 - own + odds)) / 1000;
  });
  return raised;
}

/** What is less salient is no news, whatever it carries. */
const LEAST = 0.3;
