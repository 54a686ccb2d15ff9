import type { EventClass } from '../lexicon/classes.data';
import { isKnownNoun, nounClass, verbClass } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { nounLemma } from '../../syntax/lemma';
import { findChild, R } from '../tree';
import * as data from './senses.data';
import { doerOf, isPerson, type Sense, type VerbInContext } from './verb-context';

/** Verbs of what forces of nature and fires do, and of who sets fires. */
export const DISASTER_SENSES: readonly (readonly [verb: string, sense: Sense])[] = [
  ...['strike', 'hit', 'shake', 'rock', 'jolt'].map((verb) => [verb, strikingSense] as const),
  ['devastate', ravagingSense],
  ['engulf', engulfingSense],
  ['set', settingSense],
];

/** "the quake hit Estal"; where no force of nature does it, only "strike" tells an attack: nobody's hands are shaken by one. */
function strikingSense(verb: VerbInContext): EventClass | undefined {
  const { tree, token, key, subject } = verb;
  const word = subject < 0 ? '' : tree.word[subject];
  // "the quake that hit Estal", "a quake striking Estal"
  const isReduced = subject < 0 && tree.relation[token] === R.acl && tree.tag[token] === 'VBG';
  const doer = isReduced ? tree.head[token] : doerOf(verb);
  const cause = nounClass(nounLemma(tree.word[doer] ?? '', isKnownNoun))?.kind;
  if (cause?.name === 'disaster') return cause;
  if (key === 'strike') return verbClass('attack');
  return key !== 'hit' && (subject < 0 || word === 'it') ? verbClass(key) : undefined;
}

/** "devastated the coast"; people who are devastated are sad. */
function ravagingSense({ context, key, object, noun }: VerbInContext): EventClass | undefined {
  return isPerson(context, object) || lexicon.PERSON_NOUNS.has(noun) ? undefined : verbClass(key);
}

/** "flames engulfed the plant" tells a fire, "a flood engulfed the town" a disaster. */
function engulfingSense({ tree, key, subject }: VerbInContext): EventClass | undefined {
  const word = subject < 0 ? '' : nounLemma(tree.word[subject], isKnownNoun);
  return verbClass(FLAMES.has(word) ? 'burn' : key);
}

const FLAMES: ReadonlySet<string> = new Set(['fire', 'blaze', 'flame', 'inferno', 'smoke']);

/** "set a target" is a promise, "set a bus ablaze" a fire, but not "set the crowd alight"; other things that are set are none. */
function settingSense({ tree, token, noun }: VerbInContext): EventClass | undefined {
  if (data.TARGET_NOUNS.has(noun)) return verbClass('pledge');
  if (data.ROUSED.has(noun)) return undefined;
  return findChild(tree, token, (c) => data.BURNING.has(tree.word[c])) < 0 ? undefined : verbClass('torch');
}
