import { itemAt } from '../../collections';
import { typeOfPhrase, type Context } from '../context';
import type { EventClass } from '../lexicon/classes.data';
import { isKnownNoun, verbClass } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { LEGAL_OBJECTS } from '../lexicon/nouns.data';
import * as data from './senses.data';
import { nounLemma } from '../../syntax/lemma';
import { RelationSet } from '../relations';
import { caseOf, childWith, findChild, R } from '../tree';
import { hasOblique, isDoneBy, isPassive, type Sense, type VerbInContext } from './verb-context';

/** Verbs of courts and other bodies that decide. */
export const COURT_SENSES: readonly (readonly [verb: string, sense: Sense])[] = [
  ...['quash', 'strike_down', 'throw_out', 'set_aside'].map((verb) => [verb, annullingSense] as const),
  ...['jail', 'imprison'].map((verb) => [verb, jailingSense] as const),
  ['stay', stayingSense],
  ['rest', restingSense],
  ['allow', permittingSense],
  ['appear', appearingSense],
  ['face', facingSense],
  ['depose', deposingSense],
  ...['validate', 'certify'].map(
    (key) => [key, (verb: VerbInContext) => upholdingSense(verb) ?? verbClass(key)] as const,
  ),
  ...['question', 'grill', 'quiz'].map((verb) => [verb, questioningSense] as const),
];

/** "quashed the ban", "struck down the levy", "threw out two of the counts"; who throws out rubbish annuls nothing. */
function annullingSense(verb: VerbInContext): EventClass | undefined {
  const { tree, subject, object } = verb;
  const byCourt = object >= 0 && data.HEARERS.has(nounLemma(itemAt(tree.word, subject) ?? '', isKnownNoun));
  return isOfLaw(verb) || byCourt ? verbClass('annul') : undefined;
}

/** "stayed the order", "the ban was stayed"; who stayed in Oru did not. */
function stayingSense(verb: VerbInContext): EventClass | undefined {
  return verb.object >= 0 && (isOfLaw(verb) || STAYED.has(verb.noun))
    ? verbClass('suspend')
    : verbClass('stay');
}

const STAYED: ReadonlySet<string> = new Set(['execution', 'deportation', 'demolition', 'proceeding']);

function isOfLaw({ context, object, noun }: VerbInContext): boolean {
  return VOIDED.some((nouns) => nouns.has(noun)) || typeOfPhrase(context, object) === 'law';
}

const VOIDED: readonly ReadonlySet<string>[] = [LEGAL_OBJECTS, data.BILLS, data.MEASURES, data.COURT_CASES];

/** "the prosecution rested its case", "the defence rested". */
function restingSense({ tree, subject, object, noun }: VerbInContext): EventClass | undefined {
  const isParty = PARTIES.has(itemAt(tree.word, subject) ?? '');
  return noun === 'case' || (isParty && object < 0) ? verbClass('testify') : undefined;
}

const PARTIES: ReadonlySet<string> = new Set(['prosecution', 'defence', 'defense', 'prosecutors']);

/** "appeared in court", "at a hearing", "is due to appear before a senate committee"; who appears before a crowd performs. */
function appearingSense({ context, tree, token, key }: VerbInContext): EventClass | undefined {
  const isHearing = (c: number): boolean => {
    if (tree.relation[c] !== R.obl) return false;
    const noun = nounLemma(tree.word[c], isKnownNoun);
    const preposition = caseOf(tree, c);
    if (preposition === 'in' || preposition === 'at') return noun === 'court' || noun === 'hearing';
    return preposition === 'before' && (isBody(noun) || typeOfPhrase(context, c) === 'organization');
  };
  return verbClass(findChild(tree, token, isHearing) < 0 ? key : 'testify');
}

/** "faced court", "is to face the Oru Magistrates' Court", as Australians appear there. */
function facingSense({ key, noun }: VerbInContext): EventClass | undefined {
  return verbClass(noun === 'court' ? 'testify' : key);
}

function isBody(noun: string): boolean {
  return data.HEARERS.has(noun) || data.CONFIRMERS.has(noun) || OFFICIALS.has(noun);
}

const OFFICIALS: ReadonlySet<string> = new Set(
  'magistrate prosecutor commission inquiry subcommittee legislator congressman mp'.split(' '),
);

/** "will depose before the committee": gives evidence; who deposes somebody overthrows them. */
function deposingSense({ tree, token, key, object }: VerbInContext): EventClass | undefined {
  const isEvidence = object < 0 && !isPassive(tree, token) && hasOblique(tree, token, 'before');
  return verbClass(isEvidence ? 'testify' : key);
}

/** "was questioned by the senate's committee", "lawmakers grilled the banker". */
function questioningSense({ tree, key, subject, object }: VerbInContext): EventClass | undefined {
  const isHearing = object >= 0 && isBody(nounLemma(itemAt(tree.word, subject) ?? '', isKnownNoun));
  return verbClass(isHearing ? 'testify' : key);
}

/** "the regulator allowed six ships to sail": what a body allows is approved; what things allow is only made easier. */
function permittingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, subject } = verb;
  if (childWith(tree, token, R.xcomp, R.ccomp) < 0) return undefined;
  const byBody =
    typeOfPhrase(context, subject) === 'organization' ||
    lexicon.INSTITUTIONS.has(itemAt(tree.word, subject) ?? '');
  const isAllowed = isPassive(tree, token) ? data.VEHICLES.has(verb.noun) : byBody;
  return isAllowed ? verbClass('authorize') : undefined;
}

/** "jailed for nine years" is a sentence, "jailed on Monday" may be an arrest. */
function jailingSense({ tree, token, key }: VerbInContext): EventClass | undefined {
  const isTerm = (c: number): boolean => TERMS.has(tree.word[c]) && childWith(tree, c, R.nummod) >= 0;
  return verbClass(findChild(tree, token, isTerm) < 0 ? key : 'sentence');
}

const TERMS: ReadonlySet<string> = new Set(['years', 'months']);

/** "got nine years in prison for murder", "gets a life term": sentenced, where the sentence is of a court; "another two years", "a year to pay" are no punishment. */
export function sentencingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, key, object } = verb;
  if (object > 0 && isPenalty(context, object) && !isGivenByOthers(verb)) return verbClass('sentence');
  const isTerm = (c: number): boolean =>
    TERMS.has(tree.word[c]) &&
    NUMBERED.has(tree.relation[c]) &&
    childWith(tree, c, R.nummod) >= 0 &&
    findChild(tree, c, (d) => tree.relation[d] === R.acl || MORE.has(tree.word[d])) < 0;
  const isSentence = findChild(tree, token, isTerm) >= 0 && isOfCourt(context, token);
  return verbClass(isSentence ? 'sentence' : key);
}

/** Whether a penalty is given by no court: "the law gives a jail term for it". */
function isGivenByOthers({ tree, token, key, subject }: VerbInContext): boolean {
  if ((key !== 'give' && key !== 'hand') || subject < 0 || isPassive(tree, token)) return false;
  return !data.COURT.has(tree.word[subject]);
}

/** "gets |life| for murder", "a |life term|"; who gets a life of their own is not punished. */
function isPenalty(context: Context, object: number): boolean {
  const { word, leftmost } = context.tree;
  if (word[object] === 'life') return leftmost[object] === object && isOfCourt(context, object);
  return word[object] === 'imprisonment' || PENALTIES.has(`${word[object - 1]} ${word[object]}`);
}

function isOfCourt({ tree, sentenceStart }: Context, token: number): boolean {
  const start = sentenceStart[token];
  for (let i = start; i < tree.count && sentenceStart[i] === start; i++)
    if (data.COURT.has(tree.word[i])) return true;
  return false;
}

const PENALTIES: ReadonlySet<string> = new Set([
  'life term',
  'jail term',
  'prison term',
  'prison time',
  'death penalty',
]);
const MORE: ReadonlySet<string> = new Set(['more', 'another', 'further', 'extra', 'additional']);
const NUMBERED = new RelationSet([R.obj, R.iobj, R['nsubj:pass']]);

/** "lost a confidence vote": the vote is what was held; who loses an election is beaten, and who loses their life dies. */
export function losingSense({ tree, token, key, object, noun }: VerbInContext): EventClass | undefined {
  if (noun === 'life' && !isPassive(tree, token)) return verbClass('die');
  const isOfConfidence =
    noun === 'vote' && findChild(tree, object, (c) => CONFIDENCE.test(tree.word[c])) >= 0;
  return verbClass(isOfConfidence ? 'vote' : key);
}

const CONFIDENCE = /^(?:no-)?confidence$/u;

/** "the Constitutional Council confirmed his victory", "validated the results": what such a body finds to stand is upheld. */
export function upholdingSense(verb: VerbInContext): EventClass | undefined {
  const isBody = isDoneBy(verb, data.HEARERS) || isDoneBy(verb, data.APPEAL_COURTS);
  return isBody && data.DECIDED_THINGS.has(verb.noun) ? verbClass('uphold') : undefined;
}

/**
 * "gave the soldiers two weeks to leave": what must be done by then is ordered; a law gives so long to whoever it will be, and doctors
 * give it to live.
 */
export function deadlineSense(verb: VerbInContext): EventClass | undefined {
  const { tree, token, key } = verb;
  if (key !== 'give' || isDoneBy(verb, data.MEASURES)) return undefined;
  const days = findChild(
    tree,
    token,
    (c) => SPANS.has(tree.word[c]) && tree.relation[c] === R.obj && childWith(tree, c, R.nummod) >= 0,
  );
  if (days < 0 || childWith(tree, token, R.iobj, R['nsubj:pass']) < 0) return undefined;
  const isTask = (c: number): boolean =>
    c > days &&
    TASK_ROLES.has(tree.relation[c]) &&
    tree.word[tree.leftmost[c]] === 'to' &&
    tree.word[c] !== 'live';
  return findChild(tree, token, isTask) >= 0 || findChild(tree, days, isTask) >= 0
    ? verbClass('order')
    : undefined;
}

/** So long are ultimatums: "years to pay" are a loan's. */
const SPANS: ReadonlySet<string> = new Set(['hours', 'day', 'days', 'week', 'weeks']);
const TASK_ROLES = new RelationSet([R.acl, R.advcl, R.xcomp]);
