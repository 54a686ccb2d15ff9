import { itemAt, wordSet } from '../../collections';
import * as lexicon from '../lexicon/lexicon.data';
import { caseOf, childWith, findChild, isVerb, R, type Tree } from '../tree';
import type { EventStatus } from '../types';
import { isCarriedOut, isGivenUp, wasIntended } from './intended';
import { sayingOver } from './speakers';
import { governorKey } from '../verb-keys';
import { readVerbGroup, type VerbGroup } from '../verb-group';

/** Climbing further than this many clauses up adds nothing but the cost of a broken tree. */
const HIGHEST_CLIMB = 6;

/** What a status becomes where it is denied. */
export function negate(status: EventStatus): EventStatus {
  return status === 'hypothetical' ? 'hypothetical' : status === 'denied' ? 'occurred' : 'denied';
}

/** Status of the clause headed by `token`, by its verb group and what governs it. */
export function clauseStatus(
  tree: Tree,
  token: number,
  group: VerbGroup,
  headline: boolean,
  depth = 0,
): EventStatus {
  const outer = outerStatus(tree, token, group, headline, depth);
  let status: EventStatus = dependsOn(tree, token, group) ? 'hypothetical' : outer;
  if (group.modality === 'planned') status = outer === 'hypothetical' ? 'hypothetical' : 'planned';
  else if (group.modality === 'hypothetical') status = 'hypothetical';
  else if (group.modality === 'would')
    // "said that he would have died" is of what did not happen
    status = isReported(tree, token) && !group.perfect ? 'planned' : 'hypothetical';
  return group.negated ? negate(status) : status;
}

/** "|if Rao wins|, Lind resigns": what is told in the present under a condition. */
function dependsOn(tree: Tree, token: number, { tense, perfect, progressive }: VerbGroup): boolean {
  if (tense !== 'present' || perfect || progressive) return false;
  const isCondition = (c: number): boolean =>
    tree.relation[c] === R.advcl && tree.word[childWith(tree, c, R.mark)] === 'if';
  return findChild(tree, token, isCondition) >= 0;
}

function isReported(tree: Tree, token: number): boolean {
  const up = tree.head[token];
  const relation = tree.relation[token];
  return (
    up >= 0 &&
    (relation === R.ccomp || relation === R.parataxis || (relation === R.conj && isReported(tree, up)))
  );
}

/** What the governor makes of a clause that says nothing of itself. */
function outerStatus(
  tree: Tree,
  token: number,
  group: VerbGroup,
  headline: boolean,
  depth: number,
): EventStatus {
  const up = tree.head[token];
  if (depth > HIGHEST_CLIMB) return 'occurred';
  if (underCondition(tree, token) || isOpposed(tree, token)) return 'hypothetical';
  if (up < 0) return group.tense === 'infinitive' ? (headline ? 'planned' : 'hypothetical') : 'occurred';
  const relation = tree.relation[token];
  const above = (): EventStatus => clauseStatus(tree, up, readVerbGroup(tree, up), headline, depth + 1);
  switch (relation) {
    case R.xcomp:
      return complementStatus(tree, token, above());
    case R.ccomp:
      return group.tense === 'infinitive'
        ? complementStatus(tree, token, above())
        : reportedStatus(tree, up, group);
    case R.csubj:
      return 'hypothetical';
    case R.acl:
      if (isUnsure(tree, up) || isUnsure(tree, doerOf(tree, token)) || isAtAll(tree, token))
        return 'hypothetical';
      if (group.tense === 'participle' && (isAim(tree, token) || tree.word[up] === 'interest'))
        return targetAbove(tree, token);
      return group.tense === 'infinitive' ? nounInfinitive(tree, up) : 'occurred';
    case R.advcl:
      return adverbialStatus(tree, token, group, headline, above);
    case R.conj:
      if (isEither(tree, token)) return 'hypothetical';
      if (group.tense === 'infinitive' || group.tense === 'participle') return above();
      return sharesGovernor(tree, token, group)
        ? outerStatus(tree, up, readVerbGroup(tree, up), headline, depth + 1)
        : 'occurred';
    default:
      return group.tense === 'infinitive' ? 'hypothetical' : 'occurred';
  }
}

/**
 * Whether what governs the first of two verbs that "and" joins governs the other: "we believe that Acme will bow and |cut its
 * dividend|", but not "Rao is expected to resign and |left the city|".
 */
function sharesGovernor(tree: Tree, token: number, { tense }: VerbGroup): boolean {
  if (childWith(tree, token, R.nsubj, R['nsubj:pass']) >= 0) return false;
  return tense !== 'past' || readVerbGroup(tree, tree.head[token]).tense === 'past';
}

/** "the biggest ship |ever| seized": no ship that was. */
function isAtAll(tree: Tree, participle: number): boolean {
  return tree.tag[participle] === 'VBN' && tree.word[participle - 1] === 'ever';
}

/** "has charged |or| convicted nine": the one or the other was done; of "ten were killed |or| hurt" some were this, some that. */
function isEither(tree: Tree, verb: number): boolean {
  if (tree.word[childWith(tree, verb, R.cc)] !== 'or' || childWith(tree, verb, R.nsubj) >= 0) return false;
  return !(tree.tag[verb] === 'VBN' && isUndergoneByMany(tree, tree.head[verb]));
}

function isUndergoneByMany(tree: Tree, verb: number): boolean {
  const isBehind = tree.relation[verb] === R.acl && tree.tag[verb] === 'VBN';
  const patient = isBehind ? tree.head[verb] : childWith(tree, verb, R['nsubj:pass']);
  if (patient < 0) return false;
  const isCount = tree.tag[patient] === 'CD' && tree.word[patient] !== 'one';
  return isCount || tree.tag[patient] === 'NNS' || childWith(tree, patient, R.conj) > patient;
}

/** "the |chances| that Oru loses", "the |risk| of losing" */
function isUnsure({ word }: Tree, noun: number): boolean {
  return lexicon.UNSURE_NOUNS.has((itemAt(word, noun) ?? '').replace(/s$/u, ''));
}

/** The noun that "of" and who does it stand behind: "the |risk| of Oru invading Estal"; -1 where there is none. */
function doerOf(tree: Tree, gerund: number): number {
  const doer = tree.head[gerund];
  const isDoer = tree.tag[gerund] === 'VBG' && tree.relation[doer] === R.nmod && caseOf(tree, doer) === 'of';
  return isDoer ? tree.head[doer] : -1;
}

/** Status of an infinitive by its governor, whose own status is `governor`. */
export function complementStatus(tree: Tree, token: number, governor: EventStatus): EventStatus {
  if (isGivenUp(tree, token)) return 'hypothetical';
  const up = tree.head[token];
  if (isCarriedOut(tree, token) || isCarriedOut(tree, up)) return governor;
  const key = governorKey(tree, up);
  // "refused to let Rao |leave|": that she did not is not said
  if (governor === 'denied' && LETTING.has(key)) return 'hypothetical';
  // "had to withdraw": what was necessary in the past was done.
  if (key === 'have' && tree.tag[up] === 'VBD') return isFormer(tree, up) ? 'hypothetical' : governor;
  const progressive = key === 'go' && tree.tag[up] === 'VBG';
  // "was able to buy the mill": what somebody could do on one occasion, they did; "Acme said it was able to" is of any occasion
  const isOwnWord = sayingOver(tree, up) >= 0 && tree.word[childWith(tree, up, R.nsubj)] === 'it';
  if (key === 'able' && readVerbGroup(tree, up).tense === 'past' && !isOwnWord) return governor;
  if (lexicon.NEGATIVE_GOVERNORS.has(key)) return negate(governor);
  if (lexicon.ASPECT_VERBS.has(key)) return governor;
  if (lexicon.PLAN_GOVERNORS.has(key) || progressive)
    return governor !== 'occurred' ? governor : wasIntended(tree, up) ? 'hypothetical' : 'planned';
  if (lexicon.COMMISSIVE_GOVERNORS.has(key)) return governor === 'occurred' ? 'planned' : governor;
  if (lexicon.WISH_GOVERNORS.has(key) || lexicon.DIRECTIVE_GOVERNORS.has(key)) return 'hypothetical';
  if (lexicon.IMPLICATIVE_GOVERNORS.has(key)) return governor;
  return isVerb(tree, up) ? governor : 'hypothetical';
}

const LETTING = wordSet('let allow permit enable');

/** "|Before|, Oru had to buy its gas": what was so for long, and is no more. */
function isFormer(tree: Tree, verb: number): boolean {
  const subject = childWith(tree, verb, R.nsubj);
  const isFronted = (c: number): boolean =>
    FORMER.has(tree.word[c]) && c < subject && tree.relation[c] === R.advmod && tree.word[c + 1] === ',';
  return findChild(tree, verb, isFronted) >= 0;
}

const FORMER: ReadonlySet<string> = new Set(['before', 'formerly']);

/** Status of a "that" clause by the verb that reports it. */
function reportedStatus(tree: Tree, up: number, { modality }: VerbGroup): EventStatus {
  const key = governorKey(tree, up);
  if (key === 'deny') return 'denied';
  if (lexicon.WISHED_CLAUSES.has(key)) return 'hypothetical';
  // "we believe that Acme will cut its dividend": nobody has planned that
  if (modality !== undefined && GUESSES.has(key)) return 'hypothetical';
  if (key === 'expect' || key === 'anticipate' || key === 'predict' || key === 'forecast') return 'planned';
  return 'occurred';
}

const GUESSES = wordSet('think believe feel suspect assume suppose imagine guess reckon bet');

function underCondition(tree: Tree, token: number): boolean {
  for (let c = tree.firstChild[token]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    if ((relation === R.mark || relation === R.advmod) && lexicon.CONDITIONALS.has(tree.word[c])) return true;
  }
  return false;
}

/** "is |against| opening the quay": nobody has done what is opposed. */
function isOpposed(tree: Tree, token: number): boolean {
  return (
    tree.tag[token] === 'VBG' &&
    findChild(tree, token, (c) => tree.relation[c] === R.mark && tree.word[c] === 'against') >= 0
  );
}

function nounInfinitive(tree: Tree, noun: number): EventStatus {
  const word = tree.word[noun].replace(/s$/u, '');
  if (!lexicon.PLAN_NOUNS.has(word)) return 'hypothetical';
  // "has |no plans| to leave"
  return tree.word[childWith(tree, noun, R.det)] === 'no' ? 'denied' : 'planned';
}

/** Adverbial clauses: purposes and what lies ahead are open, participles go with their main clause. */
function adverbialStatus(
  tree: Tree,
  token: number,
  group: VerbGroup,
  headline: boolean,
  above: () => EventStatus,
): EventStatus {
  const mark = childWith(tree, token, R.mark);
  const word = mark < 0 ? '' : tree.word[mark];
  if (group.tense === 'infinitive') {
    const main = above();
    // "was the |first| to die"
    const isRank = RANKS.has(tree.word[tree.head[token]]) && childWith(tree, tree.head[token], R.cop) >= 0;
    return main === 'occurred' && !isRank ? 'hypothetical' : main;
  }
  if (
    group.tense === 'present' &&
    (word === 'before' || word === 'until' || word === 'when' || word === 'once')
  )
    return 'planned';
  // "will be reviewed a year after the bill is passed": both lie ahead; a headline's present has been, as has a perfect
  if (group.tense === 'present' && word === 'after' && !headline && !group.perfect)
    return above() === 'planned' ? 'planned' : 'occurred';
  if (group.tense === 'participle' && (word === '' || word === 'before')) return above();
  // "a goal of doubling trade", "aimed at ending the war", "for violating": what the gerund tells need not be done.
  if (group.tense === 'participle' && word !== 'for' && isAim(tree, token)) return targetAbove(tree, token);
  return 'occurred';
}

/** Who is the first or last of those who do something has done it. */
const RANKS = wordSet('first second third last latest only');

function isAim(tree: Tree, token: number): boolean {
  const mark = childWith(tree, token, R.mark);
  return mark >= 0 && lexicon.AIM_MARKS.has(tree.word[mark]);
}

/** Status of a gerund behind "of": what a goal or plan is made of is planned. */
function targetAbove(tree: Tree, token: number): EventStatus {
  const up = tree.head[token];
  const noun = isVerb(tree, up) ? childWith(tree, up, R.obj) : up;
  return noun >= 0 ? nounInfinitive(tree, noun) : 'hypothetical';
}
