import type { Context } from '../context';
import { verbClass } from '../lexicon/lexicon';
import { HARM_CLASSES } from '../lexicon/lexicon.data';
import { childWith, isVerb, R } from '../tree';
import { topGovernor } from './predicates';
import { verbKey } from '../verb-keys';
import { isOwnWord, speakerFor } from './speakers';
import { readVerbGroup } from '../verb-group';

/**
 * "Acme said on Monday that it would close the plant", "Rao told reporters on Friday she will resign": what somebody says on a
 * day that they are to do is announced then, whatever verb says so.
 */
export function announcesOwnPlan(context: Context, saying: number, key: string): boolean {
  const { tree } = context;
  if (!SAYING.has(key) || tree.tag[saying] !== 'VBD') return false;
  const content = childWith(tree, saying, R.ccomp);
  if (content < saying || !isVerb(tree, content) || !isToCome(context, content)) return false;
  return isDeedOfSpeaker(context, content) && hasDay(context, saying, content);
}

/** "Officials said on Monday that a virus may have killed two": harm that is only feared has no other row than the day on which it is told. */
export function tellsFearedHarm(context: Context, saying: number, key: string): boolean {
  const { tree } = context;
  const content = SAYING.has(key) && tree.tag[saying] === 'VBD' ? childWith(tree, saying, R.ccomp) : -1;
  if (content < saying || !HARM_CLASSES.has(verbClass(verbKey(tree, content))?.name ?? '')) return false;
  const { modality, perfect } = readVerbGroup(tree, content);
  return modality === 'hypothetical' && perfect && hasDay(context, saying, content);
}

const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'confirm']);

/** "would close", "will close", but not "would have closed". */
function isToCome({ tree }: Context, verb: number): boolean {
  const { modality, perfect } = readVerbGroup(tree, verb);
  return !perfect && (modality === 'would' || modality === 'planned');
}

/** What weighs less is mostly more talk. */
const LEAST_WEIGHT = 0.45;

/** Whether what a clause tells is done by those who speak, and weighs enough to be news. */
function isDeedOfSpeaker(context: Context, verb: number): boolean {
  const { tree } = context;
  const subject = childWith(tree, verb, R.nsubj);
  const act = verbClass(verbKey(tree, verb));
  if (subject < 0 || !act || act.weight < LEAST_WEIGHT || topGovernor(tree, verb) !== verb) return false;
  if (act.name === 'movement' && childWith(tree, verb, R.obj) < 0) return false;
  const isPronoun = tree.word[subject] === 'it' || tree.word[subject] === 'they';
  return isPronoun ? speakerFor(context, subject) >= 0 : isOwnWord(context, verb);
}

/** Whether an expression of time stands by a verb of saying, rather than in what is said. */
function hasDay({ tree, timeAt, times }: Context, saying: number, content: number): boolean {
  for (let i = tree.leftmost[saying]; i < tree.leftmost[content]; i++) {
    if (timeAt[i] === -1 || times[timeAt[i]]?.type !== 'DATE') continue;
    let at = i;
    while (at >= 0 && !isVerb(tree, at)) at = tree.head[at];
    if (at === saying) return true;
  }
  return false;
}
