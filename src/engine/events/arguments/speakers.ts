import { OFFICIAL_ACTS } from '../lexicon/class-groups.data';
import { verbClass } from '../lexicon/lexicon';
import { INSTITUTIONS, REPORTING_VERBS } from '../lexicon/lexicon.data';
import { governorKey } from '../triggers/predicates';
import { childWith, R, type Tree } from '../tree';

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

/**
 * Those who speak, where the subject of what they say they did is a pronoun for them and they are called by a common noun:
 * "|prosecutors| said that they had charged two men", "the |company| said it would appeal"; -1 where it may be somebody else.
 */
export function speakerFor(tree: Tree, pronoun: number): number {
  const word = tree.word[pronoun];
  if (word !== 'they' && word !== 'it') return -1;
  const verb = tree.head[pronoun];
  if (tree.relation[pronoun] !== R.nsubj || !isOfficialAct(tree, verb)) return -1;
  const saying = sayingOver(tree, verb);
  if (saying < 0 || childWith(tree, saying, R.obj, R.iobj) >= 0) return -1;
  const speaker = childWith(tree, saying, R.nsubj);
  if (speaker < 0 || speaker > pronoun) return -1;
  if (word === 'it') return tree.tag[speaker] === 'NN' && INSTITUTIONS.has(tree.word[speaker]) ? speaker : -1;
  return tree.tag[speaker] === 'NNS' || tree.word[speaker] === 'police' ? speaker : -1;
}
