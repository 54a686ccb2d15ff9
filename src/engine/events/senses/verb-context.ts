import { itemAt } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { typeOfPhrase, type Context } from '../context';
import type { EventClass } from '../lexicon/classes.data';
import { isKnownNoun } from '../lexicon/lexicon';
import { RELATIVE_PRONOUNS } from '../lexicon/lexicon.data';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';

/** What the class of a verb with several senses is read from. */
export interface VerbInContext {
  readonly context: Context;
  readonly tree: Tree;
  readonly token: number;
  readonly key: string;
  readonly subject: number;
  readonly object: number;
  /** Base form of the object's head, "" where there is none. */
  readonly noun: string;
}

/** What a verb tells with the subject and object that it has; undefined where that is no known kind of event. */
export type Sense = (verb: VerbInContext) => EventClass | undefined;

/** Whether a verb is in the passive. */
export function isPassive(tree: Tree, token: number): boolean {
  return childWith(tree, token, R['aux:pass']) >= 0;
}

/** Whether a verb has a phrase with that preposition. */
export function hasOblique(tree: Tree, token: number, preposition: string): boolean {
  return findChild(tree, token, (c) => tree.relation[c] === R.obl && caseOf(tree, c) === preposition) >= 0;
}

/** The noun that a verb has as its subject, be it by way of a relative pronoun: "the |law|, which takes effect on May 3"; -1 for none. */
export function doerOf({ tree, token, subject }: VerbInContext): number {
  return RELATIVE_PRONOUNS.has(itemAt(tree.word, subject) ?? '') ? tree.head[token] : subject;
}

/** Whether a noun phrase, by its head, is a person or who is asked for as one. */
export function isPerson(context: Context, head: number): boolean {
  if (head < 0) return false;
  return context.tree.word[head] === 'who' || typeOfPhrase(context, head) === 'person';
}

/** Whether who does it is one of certain nouns. */
export function isDoneBy(verb: VerbInContext, nouns: ReadonlySet<string>): boolean {
  return nouns.has(nounLemma(itemAt(verb.tree.word, doerOf(verb)) ?? '', isKnownNoun));
}
