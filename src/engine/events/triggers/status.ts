import { itemAt, wordSet } from '../../collections';
import type { Context } from '../context';
import { ARRANGING } from '../lexicon/carriers.data';
import * as lexicon from '../lexicon/lexicon.data';
import { sayingOver } from '../arguments/speakers';
import { nounLemma } from '../../syntax/lemma';
import { isKnownNoun } from '../lexicon/lexicon';
import type { Trigger } from './triggers';
import { governorKey } from './predicates';
import { caseOf, childWith, findChild, isVerb, R, type Tree } from '../tree';
import type { EventStatus, EventTense } from '../types';
import { isCalledOff, wasIntended } from './intended';
import { readVerbGroup, type VerbGroup } from './verb-group';

/** How an event is told: what became of it, and the grammar that says so. */
export interface Telling {
  readonly status: EventStatus;
  readonly tense: EventTense;
  readonly aspect: 'perfect' | 'progressive' | 'simple';
}

/** Climbing further than this many clauses up adds nothing but the cost of a broken tree. */
const HIGHEST_CLIMB = 6;

/** Reads status, tense and aspect of a trigger from its verb group, its modifiers and the clauses above it. */
export function readTelling(context: Context, trigger: Trigger, headline: boolean): Telling {
  const { tree } = context;
  const bare =
    trigger.nominal && trigger.clause === trigger.token && childWith(tree, trigger.token, R.cop) < 0;
  if (bare) return { status: nominalStatus(tree, trigger.token), tense: 'none', aspect: 'simple' };
  const group = readVerbGroup(tree, trigger.top);
  const own = trigger.top === trigger.clause ? group : readVerbGroup(tree, trigger.clause);
  let status = clauseStatus(tree, trigger.top, group, headline);
  for (let at = trigger.clause; at !== trigger.top && tree.head[at] >= 0; at = tree.head[at])
    status = complementStatus(tree, tree.head[at], status);
  if (own !== group && own.negated) status = negate(status);
  if (trigger.nominal) status = modifiedStatus(tree, trigger.token) ?? projected(tree, trigger, status);
  return { status, tense: group.tense, aspect: aspectOf(group, own) };
}

function aspectOf(group: VerbGroup, own: VerbGroup): Telling['aspect'] {
  if (group.perfect || own.perfect) return 'perfect';
  return group.progressive ? 'progressive' : 'simple';
}

/** "said that they |had met|": whether the past perfect of a clause is only that of the report which tells it. */
export function isBackshifted(tree: Tree, { top }: Trigger, { tense, aspect }: Telling): boolean {
  return tense === 'past' && aspect === 'perfect' && sayingOver(tree, top) >= 0;
}

function negate(status: EventStatus): EventStatus {
  return status === 'hypothetical' ? 'hypothetical' : status === 'denied' ? 'occurred' : 'denied';
}

/** "scheduled a vote", "called off the visit": the light verb itself projects its noun. */
function projected(tree: Tree, trigger: Trigger, status: EventStatus): EventStatus {
  if (status !== 'occurred') return status;
  if (isCalledOff(tree, trigger)) return 'denied';
  const key = governorKey(tree, trigger.clause);
  if (!ARRANGING.has(key) || isSettingFire(key, trigger)) return status;
  const isPassive = childWith(tree, trigger.clause, R['nsubj:pass'], R.cop) >= 0;
  return isPassive && wasIntended(tree, trigger.clause) ? 'hypothetical' : 'planned';
}

/** "set fire to": but "the hearing was set for 1 May". */
function isSettingFire(key: string, trigger: Trigger): boolean {
  return key === 'set' && trigger.class === 'fire';
}

/** Status of the clause headed by `token`, by its verb group and what governs it. */
function clauseStatus(
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
  if (underCondition(tree, token)) return 'hypothetical';
  if (up < 0) return group.tense === 'infinitive' ? (headline ? 'planned' : 'hypothetical') : 'occurred';
  const relation = tree.relation[token];
  const above = (): EventStatus => clauseStatus(tree, up, readVerbGroup(tree, up), headline, depth + 1);
  switch (relation) {
    case R.xcomp:
      return complementStatus(tree, up, above());
    case R.ccomp:
      return group.tense === 'infinitive'
        ? complementStatus(tree, up, above())
        : reportedStatus(tree, up, group);
    case R.csubj:
      return 'hypothetical';
    case R.acl:
      if (isUnsure(tree, up) || isUnsure(tree, doerOf(tree, token))) return 'hypothetical';
      if (group.tense === 'participle' && (isAim(tree, token) || tree.word[up] === 'interest'))
        return targetAbove(tree, token);
      return group.tense === 'infinitive' ? nounInfinitive(tree, up) : 'occurred';
    case R.advcl:
      return adverbialStatus(tree, token, group, above);
    case R.conj:
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
function complementStatus(tree: Tree, up: number, governor: EventStatus): EventStatus {
  const key = governorKey(tree, up);
  // "had to withdraw": what was necessary in the past was done.
  if (key === 'have' && tree.tag[up] === 'VBD') return governor;
  const progressive = key === 'go' && tree.tag[up] === 'VBG';
  if (lexicon.NEGATIVE_GOVERNORS.has(key)) return negate(governor);
  if (lexicon.ASPECT_VERBS.has(key)) return governor;
  if (lexicon.PLAN_GOVERNORS.has(key) || progressive)
    return governor !== 'occurred' ? governor : wasIntended(tree, up) ? 'hypothetical' : 'planned';
  if (lexicon.COMMISSIVE_GOVERNORS.has(key)) return governor === 'occurred' ? 'planned' : governor;
  if (lexicon.WISH_GOVERNORS.has(key) || lexicon.DIRECTIVE_GOVERNORS.has(key)) return 'hypothetical';
  if (lexicon.IMPLICATIVE_GOVERNORS.has(key)) return governor;
  return isVerb(tree, up) ? governor : 'hypothetical';
}

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

function nounInfinitive(tree: Tree, noun: number): EventStatus {
  const word = tree.word[noun].replace(/s$/u, '');
  return lexicon.PLAN_NOUNS.has(word) ? 'planned' : 'hypothetical';
}

/** Adverbial clauses: purposes and what lies ahead are open, participles go with their main clause. */
function adverbialStatus(tree: Tree, token: number, group: VerbGroup, above: () => EventStatus): EventStatus {
  const mark = childWith(tree, token, R.mark);
  const word = mark < 0 ? '' : tree.word[mark];
  if (group.tense === 'infinitive') {
    const main = above();
    return main === 'occurred' ? 'hypothetical' : main;
  }
  if (
    group.tense === 'present' &&
    (word === 'before' || word === 'until' || word === 'when' || word === 'once')
  )
    return 'planned';
  if (group.tense === 'participle' && word === '') return above();
  // "a goal of doubling trade", "aimed at ending the war", "for violating": what the gerund tells need not be done.
  if (group.tense === 'participle' && word !== 'for' && isAim(tree, token)) return targetAbove(tree, token);
  return 'occurred';
}

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

/** Status of a noun without a verb of its own, by its modifiers, its preposition and the verb that it is object of. */
function nominalStatus(tree: Tree, token: number): EventStatus {
  const modified = modifiedStatus(tree, token);
  if (modified) return modified;
  const up = tree.head[token];
  if (up < 0) return 'occurred';
  const relation = tree.relation[token];
  const preposition = caseOf(tree, token);
  const governor = governorKey(tree, up);
  const asObject =
    relation === R.obj || relation === R['nsubj:pass'] || preposition === 'for' || preposition === 'in';
  const status = asObject
    ? (lexicon.PROJECTING_VERBS.get(`${governor}_${preposition}`) ?? lexicon.PROJECTING_VERBS.get(governor))
    : undefined;
  if (status && !(status === 'planned' && preposition !== '' && preposition !== 'for')) return status;
  const noun = governor.replace(/s$/u, '');
  // "misgivings over his succession"
  if (relation === R.nmod && TOPIC_CASES.has(preposition) && UNSURE_OF.has(nounLemma(governor, isKnownNoun)))
    return 'hypothetical';
  if (relation === R.nmod && (preposition === 'for' || preposition === 'of')) {
    if (noun === 'plan' || noun === 'preparation' || noun === 'schedule') return 'planned';
    if (
      lexicon.WISH_NOUNS.has(noun) ||
      noun === 'possibility' ||
      noun === 'prospect' ||
      noun === 'risk' ||
      noun === 'fear'
    )
      return 'hypothetical';
  }
  if (preposition === 'ahead' || preposition === 'before') return isPast(tree, up) ? 'occurred' : 'planned';
  const indefinite = isIndefinite(tree, token);
  return indefinite && isVerb(tree, up)
    ? clauseStatus(tree, up, readVerbGroup(tree, up), false, 1)
    : 'occurred';
}

const TOPIC_CASES: ReadonlySet<string> = new Set(['over', 'about', 'on']);
const UNSURE_OF = wordSet('misgiving doubt uncertainty speculation rumor rumour');

function isPast(tree: Tree, token: number): boolean {
  const group = readVerbGroup(tree, token);
  return group.tense === 'past' || group.perfect;
}

/** "a deal", "talks", but not "the deal", "their talks", "Friday's deal". */
function isIndefinite(tree: Tree, token: number): boolean {
  const determiner = childWith(tree, token, R.det, R['nmod:poss']);
  return determiner < 0 || tree.word[determiner] === 'a' || tree.word[determiner] === 'an';
}

function modifiedStatus(tree: Tree, token: number): EventStatus | undefined {
  for (let c = tree.firstChild[token]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    if (relation !== R.amod && relation !== R.det && relation !== R.compound && relation !== R.advmod)
      continue;
    const word = tree.word[c];
    if (lexicon.FUTURE_MODIFIERS.has(word)) return 'planned';
    if (lexicon.HYPOTHETICAL_MODIFIERS.has(word)) return 'hypothetical';
    if (lexicon.FAILED_MODIFIERS.has(word)) return 'denied';
  }
  return undefined;
}
