import { verbLemma } from '../../syntax/lemma';
import { NEED_OBJECT, TELL_CLAUSE } from '../lexicon/frames.data';
import { isKnownVerb } from '../lexicon/lexicon';
import { INTRANSITIVE, REPORTING_VERBS } from '../lexicon/lexicon.data';
import { R, RelationSet } from '../relations';
import { hasBreak, hasObject, isFinite, isNear, isSubject, type Parse } from './parse';

/**
 * "The reporter |Rao murdered| was 34", taken for a reporter called Rao who was murdered: behind a name without commas, a past that wants
 * an object and has none, before the noun's own verb, is a relative clause without "that", and the name is its subject.
 */
export function restoreBareRelatives(parse: Parse): void {
  const { head, relation, tag, word } = parse;
  for (let verb = 3; verb + 1 < word.length; verb++) {
    if ((tag[verb] !== 'VBD' && tag[verb] !== 'VBN') || !tag[verb - 1].startsWith('NNP')) continue;
    let name = verb - 1;
    while (tag[name - 1]?.startsWith('NNP')) name--;
    const noun = name - 1;
    if (!isTheNoun(parse, noun) || !leavesGap(parse, verb) || hasObject(head, relation, verb)) continue;
    const main = mainOf(parse, noun, name, verb);
    if (main < 0) continue;
    head[noun] = main;
    [head[verb], relation[verb], tag[verb]] = [noun, R['acl:relcl'], 'VBD'];
    [head[name], relation[name]] = [verb, R.nsubj];
    for (let i = name + 1; i < verb; i++) [head[i], relation[i]] = [name, R.flat];
  }
}

/** Whether a noun has "the" before it and nothing else but what describes it. */
function isTheNoun({ tag, word }: Parse, noun: number): boolean {
  if (tag[noun] !== 'NN' && tag[noun] !== 'NNS') return false;
  let first = noun;
  while (tag[first - 1] === 'JJ' || tag[first - 1] === 'NN') first--;
  return word[first - 1] === 'the';
}

/** The verb or predicate behind, of which the noun is the subject; -1 where the parse knows none. */
function mainOf({ head, relation, tag, word }: Parse, noun: number, name: number, verb: number): number {
  const isSubjectOf = (main: number): boolean => isNear(verb, main) && !hasBreak(word, verb, main);
  const above = head[noun];
  if (isSubject(relation, noun) && isSubjectOf(above) && NAMED.has(relation[name]))
    return head[verb] === noun || head[verb] === name ? above : -1;
  // "the officer Lind |shot| was 22", where the verb was taken for what was 22
  const outer = head[verb];
  const isTaken = above === verb && isSubject(relation, noun) && isSubject(relation, verb);
  return isTaken && isSubjectOf(outer) && isFinite(tag[verb]) ? outer : -1;
}

const NAMED = new RelationSet([R.appos, R.flat, R.compound, R.nsubj]);

/** Whether a verb lacks its object: the noun's verb follows at once, or, where nobody does that without an object, a time or place. */
function leavesGap({ tag, word }: Parse, verb: number): boolean {
  const lemma = verbLemma(word[verb], isKnownVerb);
  if (NEED_OBJECT.has(lemma)) return isFinite(tag[verb + 1]) || GAPS.has(word[verb + 1]);
  // "the man Rao |said| was a teacher", "the day Rao |died| was a Friday"
  const isOther = INTRANSITIVE.has(lemma) || REPORTING_VERBS.has(lemma) || TELL_CLAUSE.has(lemma);
  return isFinite(tag[verb + 1]) && !isOther;
}

const GAPS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'near',
  'last',
  'yesterday',
  'outside',
  'inside',
]);
