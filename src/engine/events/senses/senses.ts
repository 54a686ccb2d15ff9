import { wordSet } from '../../collections';
import type { EventClass } from '../lexicon/classes.data';
import type { Context } from '../context';
import { isKnownNoun, verbClass, type EventNoun } from '../lexicon/lexicon';
import { verbKey } from '../verb-keys';
import { RELATIVE_PRONOUNS } from '../lexicon/lexicon.data';
import { movingSense } from './movement-senses';
import { SENSES } from './sense-rules';
import * as data from './senses.data';
import { nounLemma } from '../../syntax/lemma';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import { isPassive } from './verb-context';

/** "call_for", "check_into": the verb with the preposition of a phrase, where a class knows the two together; "ran over the past week" is not "run over". */
export function prepositionalKey({ tree, timeAt }: Context, token: number, key: string): string {
  // "called Rao a liar for it", "called a strike for Monday"
  if (key === 'call' && childWith(tree, token, R.obj) >= 0) return key;
  if (key === 'find' && isNotGuilty(tree, token)) return 'acquit';
  for (let c = tree.firstChild[token]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    const adverb = relation === R.advmod ? tree.word[c] : '';
    const other = relation === R.obl && timeAt[c] === -1 ? caseOf(tree, c) : adverb;
    if (other !== '' && verbClass(`${key}_${other}`)) return `${key}_${other}`;
  }
  return key;
}

/** "were |found| not guilty": cleared, though the verb is that of those who are convicted. */
function isNotGuilty(tree: Tree, token: number): boolean {
  for (let i = token + 1; i <= tree.rightmost[token]; i++)
    if (tree.word[i] === 'guilty') return tree.word[i - 1] === 'not' && i > token + 1;
  return false;
}

/** The kind of event that the verb at `token` tells in its clause, undefined where no class has it. */
export function verbSense(context: Context, token: number, key: string): EventClass | undefined {
  const end = key.indexOf('_');
  const base = end < 0 ? key : key.slice(0, end);
  const sense = SENSES.get(key) ?? (data.MOTION_OR_CHANGE.has(base) ? movingSense : undefined);
  if (!sense) return verbClass(key) ?? particleSense(key, base);
  const { tree } = context;
  const subject = childWith(tree, token, R.nsubj, R['obl:agent']);
  const object = undergoerOf(tree, token);
  const noun = object < 0 ? '' : nounLemma(tree.word[object], isKnownNoun);
  return sense({ context, tree, token, key, subject, object, noun });
}

/** What a verb does something to: "|Cars| were recalled", "the |cars| recalled by Acme", "the |cars|, which were recalled", "|Cars| are due to be recalled"; -1 where nothing says. */
function undergoerOf(tree: Tree, token: number): number {
  const own = childWith(tree, token, R.obj, R['nsubj:pass']);
  const relation = tree.relation[token];
  if (own < 0 && relation === R.xcomp && isPassive(tree, token))
    return childWith(tree, tree.head[token], R.nsubj);
  const isReduced = own < 0 && relation === R.acl && tree.tag[token] === 'VBN';
  const isRelative = own >= 0 && relation === R['acl:relcl'] && PRONOUNS.has(tree.word[own]);
  return isReduced || isRelative ? tree.head[token] : own;
}

const PRONOUNS: ReadonlySet<string> = new Set([...RELATIVE_PRONOUNS, 'whom']);

/** So many tokens on each side tell which sense a noun has. */
const AROUND = 40;

/** The kind of event that a noun tells among the words around it: workers strike, and so do rockets; rounds are boxed and voted. */
export function nounSense({ tree }: Context, token: number, noun: EventNoun): EventNoun {
  const before = tree.word[token - 1] ?? '';
  let kind: EventClass | undefined;
  switch (nounLemma(tree.word[token], isKnownNoun)) {
    case 'strike':
      if (data.MEANS_OF_STRIKES.has(before)) return noun;
      if (before === 'on' || data.WALKOUTS.has(before) || hasNear(tree, token, data.LABOUR))
        kind = verbClass('walk_out');
      break;
    case 'round':
      if (!isOfOthers(tree, token) && hasNear(tree, token, data.POLLS)) kind = verbClass('elect');
  }
  return kind ? { ...noun, kind } : noun;
}

/** "a round of talks", "a round of golf": not of an election. */
function isOfOthers({ word }: Tree, token: number): boolean {
  return (
    word[token + 1] === 'of' &&
    !data.POLLS.has(word[token + 2] ?? '') &&
    !data.POLLS.has(word[token + 3] ?? '')
  );
}

function hasNear({ word, count }: Tree, token: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, token - AROUND); i < Math.min(count, token + AROUND); i++)
    if (words.has(word[i])) return true;
  return false;
}

/** The kind of event that a noun tells with the verb that carries it: who opens fire shoots, who launches an appeal for money asks for it. */
export function carriedSense(
  tree: Tree,
  { lemma, kind }: EventNoun & { readonly lemma: string },
  carrier: number,
): EventClass {
  const verb = verbKey(tree, carrier);
  const isShooting = lemma === 'fire' && SHOOTING.has(verb);
  if (isShooting) return verbClass('shoot') ?? kind;
  return (
    (lemma === 'appeal' && verb === 'launch' && isForAid(tree, carrier) ? verbClass(verb) : undefined) ?? kind
  );
}

/** "launched an appeal |for| two million"; who launches one against a ruling files it. */
function isForAid(tree: Tree, carrier: number): boolean {
  const appeal = childWith(tree, carrier, R.obj, R['nsubj:pass']);
  const asks = (of: number): boolean => findChild(tree, of, (c) => caseOf(tree, c) === 'for') >= 0;
  return asks(carrier) || (appeal >= 0 && asks(appeal));
}

const SHOOTING: ReadonlySet<string> = new Set(['open', 'exchange', 'return', 'draw']);

/** A particle that no class knows changes little where the verb is strong: "crash out", "sell off". */
function particleSense(key: string, base: string): EventClass | undefined {
  if (base === key) return undefined;
  if (data.FADING.has(key)) return undefined;
  const [, particle] = key.split('_');
  const eventClass = PLAIN_PARTICLES.has(particle) ? verbClass(base) : undefined;
  return eventClass && PARTICLE_CLASSES.has(eventClass.name) ? eventClass : undefined;
}

const PLAIN_PARTICLES: ReadonlySet<string> = new Set(['out', 'down', 'off', 'away', 'back']);
const PARTICLE_CLASSES = wordSet('accident death shooting attack fire sale damage migration');
