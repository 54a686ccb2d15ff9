import { itemAt } from '../../collections';
import { areSame, mentionOfPhrase, type Context } from '../context';
import { BEFALLING, OFFICIAL_ACTS } from '../lexicon/class-groups.data';
import { nounLemma } from '../../syntax/lemma';
import { PHASE_VERBS } from '../lexicon/carriers.data';
import { isKnownNoun, nounClass, verbClass } from '../lexicon/lexicon';
import { CROWDS, INSTITUTIONS, INTENDING_VERBS, REPORTING_VERBS } from '../lexicon/lexicon.data';
import { governorKey } from '../verb-keys';
import { childWith, findChild, R, type Tree } from '../tree';

/** So many clauses that "and" joins are climbed. */
const MOST_CONJUNCTS = 3;

/**
 * The verb of saying that tells the clause of a verb, be it by way of those that "and" joins it to: "said" for "seized" in
 * "said that they arrested two men and seized a boat"; -1 where none does.
 */
export function sayingOver(tree: Tree, verb: number): number {
  let at = verb;
  for (let i = 0; i < MOST_CONJUNCTS && tree.relation[at] === R.conj; i++) at = tree.head[at];
  const saying = tree.head[at];
  if (saying < 0 || tree.relation[at] !== R.ccomp) return -1;
  const key = governorKey(tree, saying);
  return REPORTING_VERBS.has(key) || verbClass(key)?.name === 'announcement' ? saying : -1;
}

/** Verbs of such acts that the classes have under other senses. */
const OFFICIAL_VERBS: ReadonlySet<string> = new Set(['appeal', 'recall']);

function isOfficialAct(tree: Tree, verb: number): boolean {
  const key = governorKey(tree, verb);
  return OFFICIAL_VERBS.has(key) || OFFICIAL_ACTS.has(verbClass(key)?.name ?? '');
}

const PHASES: readonly ReadonlySet<string>[] = Object.values(PHASE_VERBS);

/** Whether a verb tells what a body does of its own will, or that it means to: "cut jobs", "planned to rally", but not "fell", "took months". */
function isDeliberate(tree: Tree, verb: number): boolean {
  if (isOfficialAct(tree, verb)) return true;
  const key = governorKey(tree, verb);
  const complement = childWith(tree, verb, R.xcomp);
  if (complement > verb && INTENDING_VERBS.has(key)) return true;
  const kind = verbClass(key)?.name;
  const object = childWith(tree, verb, R.obj);
  if (object <= verb) return false;
  // "|ended| talks with Oru", "|began| an inquiry"
  const carries = PHASES.some((verbs) => verbs.has(key));
  if (carries && nounClass(nounLemma(tree.word[object], isKnownNoun))) return true;
  return kind !== undefined && !BEFALLING.has(kind);
}

/**
 * Those who speak, where the subject of what they say they did is a pronoun for them, and they are a body or are called by a
 * common noun: "|Acme| said it had cut its debt", "|prosecutors| said that they had charged two men", "the |company| said it
 * would appeal"; -1 where it may be somebody else.
 */
export function speakerFor(context: Context, pronoun: number): number {
  const { tree } = context;
  const word = tree.word[pronoun];
  if (word !== 'they' && word !== 'it') return -1;
  const verb = tree.head[pronoun];
  if (tree.relation[pronoun] !== R.nsubj) return -1;
  const saying = sayingOver(tree, verb);
  if (saying < 0 || findChild(tree, saying, (c) => mayBeMeant(context, c, word)) >= 0) return -1;
  const speaker = childWith(tree, saying, R.nsubj);
  if (speaker < 0 || speaker > pronoun) return -1;
  if (word === 'it') return isOneBody(context, speaker) && isDeliberate(tree, verb) ? speaker : -1;
  const areSeveral = tree.tag[speaker] === 'NNS' || tree.word[speaker] === 'police';
  return areSeveral && isOfficialAct(tree, verb) ? speaker : -1;
}

/** "told |the bank| it would close", but not "said |Monday| it would", "told |staff| it would": who is told may be meant. */
function mayBeMeant({ tree, timeAt }: Context, child: number, pronoun: string): boolean {
  const relation = tree.relation[child];
  if ((relation !== R.obj && relation !== R.iobj) || timeAt[child] !== -1) return false;
  return pronoun === 'they' || (tree.tag[child] !== 'NNS' && !CROWDS.has(tree.word[child]));
}

/** "the company", "Acme", "Norway": what "it" may stand for that can do something. */
function isOneBody(context: Context, speaker: number): boolean {
  const { tree, mentions } = context;
  if (tree.tag[speaker] === 'NN' && INSTITUTIONS.has(tree.word[speaker])) return true;
  const mention = itemAt(mentions, mentionOfPhrase(context, speaker));
  return mention?.kind === 'name' && BODIES.has(mention.type);
}

const BODIES: ReadonlySet<string> = new Set(['organization', 'place', 'group', 'other']);

/** Whether a clause is told by its own subject or for a body: "Acme said |it was closing the plant|", "Lind said |the company would appeal|". */
export function isOwnWord(context: Context, top: number): boolean {
  const { tree } = context;
  const saying = sayingOver(tree, top);
  const subject = saying < 0 ? -1 : childWith(tree, top, R.nsubj);
  const word = itemAt(tree.word, subject) ?? '';
  if (word === 'he' || word === 'she') return areSame(context, childWith(tree, saying, R.nsubj), subject);
  if (word === 'it' || word === 'they') return true;
  return INSTITUTIONS.has(word) && itemAt(tree.word, tree.leftmost[subject]) === 'the';
}
