import { wordSet } from '../../../collections';
import { isKnownVerb } from '../../lexicon/lexicon';
import { PERSON_NOUNS, TIME_NOUNS } from '../../lexicon/lexicon.data';
import { verbLemma } from '../../../syntax/lemma';
import { R } from '../../relations';
import { childOf, hasBreak, hasObject, isAbove, isNear, REACH, type Parse } from '../parse';
import { MEETING_THINGS } from '../words/words.data';

/** Hangs a relative clause on the noun that it describes, where it was hung on a person or taken for what a verb tells. */
export function restoreDescribedNouns(parse: Parse): void {
  const { tag, word } = parse;
  for (let i = 1; i < tag.length; i++) {
    if (tag[i] === 'WDT' && word[i] === 'which') restoreBody(parse, i);
    if (tag[i] === 'WDT') restoreNearest(parse, i);
    if (tag[i] === 'WP' && word[i] === 'who') restoreDead(parse, i);
    if (tag[i] === 'DT') restoreBareObject(parse, i);
  }
}

/** "Lena Varga of the dockers' union, |which struck|", taken for a Varga who struck: "which" is no person. */
function restoreBody({ head, relation, word, tag }: Parse, which: number): void {
  const verb = head[which];
  const person = head[verb];
  if (relation[verb] !== R['acl:relcl'] || verb < which || word[which - 1] !== ',' || person < 0) return;
  const body = which - 2;
  const isPerson = tag[person] === 'NNP' || PERSON_NOUNS.has(word[person]);
  if (!isPerson || body <= person || !/^NNS?$/u.test(tag[body])) return;
  if (relation[body] === R.nmod && head[body] === person) head[verb] = body;
}

/** "the widow of a sergeant |who died|", taken for a widow who died: of whom somebody is left behind is dead or lost; behind a comma it may be either. */
function restoreDead({ head, relation, word, tag }: Parse, who: number): void {
  const verb = head[who];
  const left = head[verb];
  if (relation[verb] !== R['acl:relcl'] || verb < who || left < 0 || !LOST.has(word[verb])) return;
  const dead = who - 1;
  const of = childOf(head, relation, dead, R.case);
  if (head[dead] !== left || relation[dead] !== R.nmod || word[of] !== 'of' || !tag[dead]?.startsWith('NN'))
    return;
  if (LEFT_BEHIND.test(word[left])) head[verb] = dead;
}

const LOST = wordSet('died killed murdered drowned perished vanished disappeared');
const LEFT_BEHIND =
  /^(?:widow(?:er)?s?|orphans?|famil(?:y|ies)|relatives?|parents?|(?:grand)?(?:mother|father)s?|brothers?|sisters?|wi(?:fe|ves)|husbands?)$/u;

/** "a strain that goes back to a plague |that killed ten|", taken for a strain that killed: the clause describes the noun before it. */
function restoreNearest({ head, relation, tag }: Parse, pronoun: number): void {
  const verb = head[pronoun];
  const far = head[verb];
  const near = pronoun - 1;
  if (relation[verb] !== R['acl:relcl'] || verb < pronoun || far < 0 || far >= near || !isNear(far, near))
    return;
  if (!tag[near]?.startsWith('NN') || isAbove(head, verb, near)) return;
  for (let other = near - 1; other > far; other--) {
    if (head[other] !== far || relation[other] !== R['acl:relcl']) continue;
    head[verb] = near;
    return;
  }
}

/** "found |the bag his boss had left|", taken for what he found out: the clause right behind a thing says which one it is. */
function restoreBareObject({ head, relation, word, tag }: Parse, article: number): void {
  const verb = article - 1;
  const noun = head[article];
  if (!MEETING_THINGS.has(verbLemma(word[verb], isKnownVerb)) || !/^NNS?$/u.test(tag[noun] ?? '')) return;
  if (noun < article || TIME_NOUNS.has(word[noun])) return;
  for (let inner = noun + 2; inner < Math.min(head.length, noun + REACH); inner++) {
    if (relation[inner] !== R.ccomp || head[inner] !== verb) continue;
    const isThing =
      relation[noun] === R.obj
        ? head[noun] === verb
        : head[noun] === inner && relation[noun] === R['obl:unmarked'];
    const isBare =
      childOf(head, relation, inner, R.nsubj) > noun && childOf(head, relation, inner, R.mark) < 0;
    if (!isThing || !isBare || hasBreak(word, noun, inner) || hasObject(head, relation, inner)) return;
    [head[noun], relation[noun]] = [verb, R.obj];
    [head[inner], relation[inner]] = [noun, R['acl:relcl']];
    return;
  }
}
