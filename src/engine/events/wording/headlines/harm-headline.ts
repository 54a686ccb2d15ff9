import { IMPACT_CLASSES, REPORTING_VERBS } from '../../lexicon/lexicon.data';
import { nounClass } from '../../lexicon/lexicon';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import type { Trigger } from '../../triggers/triggers';
import { childWith, findChild, isNoun, R, type Tree } from '../../tree';
import type { WordingPart } from '../../types';
import { verbKey } from '../../verb-keys';
import { OPENING_CAUSES } from '../words/clause-words.data';
import { FEARED, HARM_OF_HEADLINES, MANY, MEASURING, OF_PEOPLE, ONE } from './harm-headline.data';
import { behindLabel, lastWord, mayStand } from './headline';
import type { Parts } from '../words/parts';
import { isPlural } from '../verbs/present';

/**
 * A headline that tells by no verb, or by participles alone, what came of its event: "Five |are| dead and ten injured after ferry sinks". As a
 * whole it is the title of the harm and of what did it. Undefined for other headlines, and other events of such a one.
 */
export function writeHarmHeadline(
  parts: Parts,
  { token, class: kind }: Pick<Trigger, 'token' | 'class'>,
): readonly WordingPart[] | undefined {
  const { tree, sentenceStart } = parts.context;
  const first = behindLabel(tree, sentenceStart[token], token);
  const last = beforeSource(tree, first, lastWord(parts, sentenceStart[token]));
  const harm = harmIn(tree, first, last);
  const isOfHarm = HARM_OF_HEADLINES.has(tree.word[token]) || ACCIDENTS.has(kind);
  if (harm < 0 || token > last || !(isOfHarm || (token > harm && isDoneByDisaster(tree, token))))
    return undefined;
  if (!hasCause(tree, harm, last) || !mayStand(parts, first, last)) return undefined;
  let end = harm;
  while (tree.tag[end - 1] === 'RB' || FEARED.has(tree.word[end - 1])) end--;
  parts.subject(() => {
    parts.tokens(first, end - 1, parts.core);
  });
  parts.words(areSeveral(parts, first, end) ? 'are' : 'is', parts.core);
  parts.tokens(end, last, parts.core);
  return parts.done();
}

/** What does harm, or is told for it: "Three injured as bus |hits| bridge". */
const ACCIDENTS: ReadonlySet<string> = new Set([...IMPACT_CLASSES, 'death', 'injury', 'hit']);

/** "Ten dead as typhoon |clears| Oru": whatever a catastrophe does, the harm is the news. */
function isDoneByDisaster(tree: Tree, verb: number): boolean {
  const subject = childWith(tree, verb, R.nsubj);
  const isDisaster = (word: number): boolean =>
    IMPACT_CLASSES.has(nounClass(tree.word[word])?.kind.name ?? '');
  if (subject < 0 || !FINITE_TAGS.has(tree.tag[verb])) return false;
  return isDisaster(subject) || findChild(tree, subject, isDisaster) >= 0;
}

/** The word that says what became of those whom a headline begins with; -1 where it has none, or somebody does it: "Dog killed boy". */
function harmIn(tree: Tree, first: number, last: number): number {
  let harm = first;
  while (harm <= last && isOfCount(tree, harm)) harm++;
  if (harm > first && FEARED.has(tree.word[harm])) harm++;
  if (harm === first || harm > last || !HARM_OF_HEADLINES.has(tree.word[harm])) return -1;
  let before = harm - 1;
  while (before > first && (tree.tag[before] === 'RB' || FEARED.has(tree.word[before]))) before--;
  const endsCount = /^(?:NNS?|NNPS?|CD)$/u.test(tree.tag[before]) || MANY.has(tree.word[before]);
  // "homeless |people| protest", "killed |two|"
  const goesOn = harm < last && BEHIND_HARM.has(tree.tag[harm + 1]);
  const isBefore = tree.relation[harm] === R.amod && tree.head[harm] > harm;
  return endsCount && goesOn && !isBefore ? harm : -1;
}

/** Whether a word may stand in "at least 20 people", "a mother of two", "two men and a woman". */
function isOfCount(tree: Tree, token: number): boolean {
  const word = tree.word[token];
  if (HARM_OF_HEADLINES.has(word)) return false;
  if (tree.tag[token] === 'IN')
    return MEASURING.has(word) || (word === 'of' && OF_PEOPLE.has(tree.word[token - 1]));
  return IN_COUNT.has(tree.tag[token]);
}

const IN_COUNT: ReadonlySet<PennTag> = new Set([
  'CD',
  'DT',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'CC',
  'HYPH',
]);
const BEHIND_HARM: ReadonlySet<PennTag> = new Set(['IN', 'CC', 'RB', ',', 'WRB', 'TO']);

/**
 * Whether a clause with one verb or a phrase behind a word says how it came: not "Woman killed in Oru |named|", "Two missing after boat sinks
 * |found|".
 */
function hasCause(tree: Tree, harm: number, last: number): boolean {
  let isClause = false;
  let isPhrase = false;
  let verbs = 0;
  for (let i = harm + 1; i <= last; i++) {
    if (HARM_OF_HEADLINES.has(tree.word[i])) continue;
    isClause ||= i < last && OPENING_CAUSES.has(tree.word[i]);
    isPhrase ||= i < last && /^(?:in|by|after)$/u.test(tree.word[i]);
    const tag = tree.tag[i];
    if (FINITE_TAGS.has(tag)) verbs++;
    if (tag === 'VBN' || verbs > (isClause ? 1 : 0)) return false;
  }
  return verbs > 0 || isPhrase;
}

/** "Ten killed in Oru, |police say|": the last word before who tells it. */
function beforeSource(tree: Tree, first: number, last: number): number {
  const comma = tree.word.lastIndexOf(',', last);
  if (comma <= first || last - comma > LONGEST_SOURCE) return last;
  for (let i = comma + 1; i <= last; i++)
    if (FINITE_TAGS.has(tree.tag[i]) && REPORTING_VERBS.has(verbKey(tree, i))) return comma - 1;
  return last;
}

const LONGEST_SOURCE = 5;

/** Whether those whom a headline begins with are several: "Two men and a woman", "Dozens", but not "One", "Mother of two". */
function areSeveral(parts: Parts, first: number, end: number): boolean {
  const { tree } = parts.context;
  const counted = isPlural(parts.context, first, end, end);
  if (counted !== undefined) return counted;
  let head = first;
  while (head < end && !isNoun(tree, head) && tree.tag[head] !== 'CD' && !MANY.has(tree.word[head])) head++;
  return !ONE.has(tree.word[head]) && (tree.tag[head] !== 'NN' || tree.word.slice(head, end).includes('and'));
}
