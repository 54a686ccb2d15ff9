import type { EventClass } from './classes.data';
import type { Context } from '../context';
import { isKnownNoun, verbClass, type EventNoun } from './lexicon';
import { verbKey } from '../triggers/predicates';
import { movingSense, SENSES } from './sense-rules';
import * as data from './senses.data';
import { nounLemma } from '../../syntax/lemma';
import { caseOf, childWith, R, type Tree } from '../tree';

/** "call_for", "check_into": the verb with the preposition of a phrase, where a class knows the two together; "ran over the past week" is not "run over". */
export function prepositionalKey({ tree, timeAt }: Context, token: number, key: string): string {
  for (let c = tree.firstChild[token] as number; c >= 0; c = tree.nextSibling[c] as number) {
    const relation = tree.relation[c];
    const adverb = relation === R.advmod ? (tree.word[c] as string) : '';
    const other = relation === R.obl && timeAt[c] === -1 ? caseOf(tree, c) : adverb;
    if (other !== '' && verbClass(`${key}_${other}`)) return `${key}_${other}`;
  }
  return key;
}

/** The kind of event that the verb at `token` tells in its clause, undefined where no class has it. */
export function verbSense(context: Context, token: number, key: string): EventClass | undefined {
  const [base = '', particle = ''] = key.split('_');
  const sense = SENSES.get(key) ?? (data.MOTION_OR_CHANGE.has(base) ? movingSense : undefined);
  if (!sense) return verbClass(key) ?? particleSense(base, particle);
  const { tree } = context;
  const subject = childWith(tree, token, R.nsubj, R['obl:agent']);
  const object = childWith(tree, token, R.obj, R['nsubj:pass']);
  const noun = object < 0 ? '' : nounLemma(tree.word[object] as string, isKnownNoun);
  return sense({ context, tree, token, key, subject, object, noun });
}

/** So many tokens on each side tell which sense a noun has. */
const AROUND = 40;

/** The kind of event that a noun tells among the words around it: workers strike, and so do rockets. */
export function nounSense({ tree: { word, count } }: Context, token: number, noun: EventNoun): EventNoun {
  if (nounLemma(word[token] as string, isKnownNoun) !== 'strike') return noun;
  if (data.STRIKING.has(word[token - 1] ?? '')) return noun;
  let isLabour = word[token - 1] === 'on';
  for (let i = Math.max(0, token - AROUND); i < Math.min(count, token + AROUND) && !isLabour; i++)
    isLabour = data.LABOUR.has(word[i] as string);
  const kind = isLabour ? verbClass('walk_out') : undefined;
  return kind ? { ...noun, kind } : noun;
}

/** The kind of event that a noun tells with the verb that carries it: who opens fire shoots. */
export function carriedSense(
  tree: Tree,
  { lemma, kind }: EventNoun & { readonly lemma: string },
  carrier: number,
): EventClass {
  const isShooting = lemma === 'fire' && SHOOTING.has(verbKey(tree, carrier));
  return (isShooting ? verbClass('shoot') : undefined) ?? kind;
}

const SHOOTING: ReadonlySet<string> = new Set(['open', 'exchange', 'return', 'draw']);

/** A particle that no class knows changes little where the verb is strong: "crash out", "sell off". */
function particleSense(base: string, particle: string): EventClass | undefined {
  const eventClass = PLAIN_PARTICLES.has(particle) ? verbClass(base) : undefined;
  return eventClass && PARTICLE_CLASSES.has(eventClass.name) ? eventClass : undefined;
}

const PLAIN_PARTICLES: ReadonlySet<string> = new Set(['out', 'down', 'off', 'away', 'back']);
const PARTICLE_CLASSES: ReadonlySet<string> = new Set(
  'accident death shooting attack fire sale damage migration'.split(' '),
);
