import { itemAt } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import type { EventClass } from '../lexicon/classes.data';
import { isKnownNoun, verbClass } from '../lexicon/lexicon';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import { ELECTED, LAWS, POSTS, RECORDS, WINNERS } from './becoming.data';
import { POLLS } from './senses.data';
import { isPerson, type Sense, type VerbInContext } from './verb-context';

/** What "becomes", "chooses", "inaugurates" and "declares" tell of an office; most of what begins with "becomes" is a state: "became rich", "became a burden". */
export const BECOMING_SENSES: readonly (readonly [verb: string, sense: Sense])[] = [
  ['become', becomingSense],
  ['choose', choosingSense],
  [
    'inaugurate',
    ({ context, object, key }: VerbInContext) => verbClass(isPerson(context, object) ? 'swear_in' : key),
  ],
  ['declare', (verb: VerbInContext) => verbClass(isElected(verb) ? 'elect' : verb.key)],
];

/** "became mayor of Oru", "became the first woman to lead the bank", "became the first to lead it", "became law". */
function becomingSense({ tree, token }: VerbInContext): EventClass | undefined {
  const what = findChild(tree, token, (c) => c > token && isComplement(tree, c));
  if (what < 0) return undefined;
  if (isRecord(tree, what) || tree.tag[what] === 'JJ') return verbClass('become_first');
  const noun = nounLemma(tree.word[what], isKnownNoun);
  if (LAWS.has(noun) && tree.word[token + 1] === tree.word[what]) return verbClass('enact');
  return POSTS.has(noun) && !isOneOfMany(tree, what) ? verbClass('appoint') : undefined;
}

/** "chose Lind as leader", "was chosen Person of the Year", "chose her to lead the bank"; what is chosen as a colour is given no office. */
function choosingSense({ context, tree, token, object }: VerbInContext): EventClass | undefined {
  const patient = object >= 0 ? object : childWith(tree, token, R['nsubj:pass']);
  const isSomebody = isPerson(context, patient) || SOMEBODY.has(itemAt(tree.word, patient) ?? '');
  if (!isSomebody) return undefined;
  const isOffice = (c: number): boolean =>
    (tree.relation[c] === R.xcomp && (tree.tag[c].startsWith('NN') || LEADING.has(tree.word[c]))) ||
    (caseOf(tree, c) === 'as' && tree.tag[c].startsWith('NN'));
  const isGiven = findChild(tree, token, isOffice) >= 0 || findChild(tree, patient, isOffice) >= 0;
  return isGiven ? verbClass('appoint') : undefined;
}

const SOMEBODY: ReadonlySet<string> = new Set(['he', 'him', 'she', 'her']);
const LEADING: ReadonlySet<string> = new Set(['lead', 'head', 'succeed', 'replace', 'chair', 'serve']);

/** "declared the party the winner of the election", "was declared president-elect" */
function isElected({ tree, token }: VerbInContext): boolean {
  const what = findChild(tree, token, (c) => tree.relation[c] === R.xcomp || tree.relation[c] === R.obj);
  const noun = what < 0 ? '' : nounLemma(tree.word[what], isKnownNoun);
  return (
    ELECTED.has(noun) ||
    (WINNERS.has(noun) && findChild(tree, what, (c) => POLLS.has(nounLemma(tree.word[c], isKnownNoun))) >= 0)
  );
}

function isComplement(tree: Tree, token: number): boolean {
  const relation = tree.relation[token];
  if (relation !== R.xcomp && relation !== R.obj) return false;
  const done = RECORDS.has(tree.word[token]) ? childWith(tree, token, R.acl) : -1;
  return tree.tag[token].startsWith('NN') || (done >= 0 && tree.word[childWith(tree, done, R.mark)] === 'to');
}

/** "the first woman to lead the bank", "Oru's youngest mayor", "the all-time leading scorer". */
function isRecord(tree: Tree, noun: number): boolean {
  for (let i = tree.leftmost[noun]; i < noun; i++)
    if (RECORDS.has(tree.word[i]) || isAllTime(tree, i)) return true;
  return false;
}

/** "all-time" as three tokens */
function isAllTime({ word }: Tree, i: number): boolean {
  return word[i] === 'all' && word[i + 1] === '-' && word[i + 2] === 'time';
}

/** "became a leader", "became a head of steam": no office of its own; "a minister in the cabinet" and "a director of the bank" have one. */
function isOneOfMany(tree: Tree, noun: number): boolean {
  const isArticle = (c: number): boolean => tree.word[c] === 'a' || tree.word[c] === 'an';
  if (findChild(tree, noun, isArticle) < 0) return false;
  return findChild(tree, noun, (c) => PLACING.has(caseOf(tree, c))) < 0 || OF_CROWDS.has(tree.word[noun]);
}

const PLACING: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for']);
const OF_CROWDS: ReadonlySet<string> = new Set(['leader', 'head', 'chief']);
