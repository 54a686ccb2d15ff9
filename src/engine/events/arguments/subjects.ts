import { itemAt } from '../../collections';
import { typeOfPhrase, type Context } from '../context';
import { pastParticiple } from '../../syntax/inflection';
import { nounLemma, verbLemma } from '../../syntax/lemma';
import { FINITE_TAGS, type PennTag } from '../../syntax/types';
import { NEED_OBJECT } from '../lexicon/frames.data';
import { ROLES } from '../../ner/data/titles.data';
import { isKnownNoun, isKnownVerb, nounClass, verbClass } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { baseOf, governorKey, verbKey } from '../verb-keys';
import { befalls } from '../triggers/predicates';
import { speakerFor } from '../triggers/speakers';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import type { Trigger } from '../triggers/triggers';
import * as data from './subjects.data';

/** Whether the subject of a clause undergoes its event; participles behind nouns and shared auxiliaries count. */
export function isPassive(tree: Tree, { clause, top }: Pick<Trigger, 'clause' | 'top'>): boolean {
  if (childWith(tree, clause, R['nsubj:pass'], R['aux:pass']) >= 0) return true;
  // "a bomb went off", whatever the tagger says
  if (!mayBeParticiple(tree, clause, baseOf(tree, clause))) return false;
  // "a letter sent by Rao", where the tagger took the participle for a past form
  if (childWith(tree, clause, R['obl:agent']) >= 0 && childWith(tree, clause, R.obj) < 0) return true;
  if (isShortPassive(tree, clause)) return true;
  if (top !== clause || (tree.tag[clause] !== 'VBN' && !sharesPassive(tree, clause))) return false;
  if (childWith(tree, clause, R.obj) >= 0 && !lexicon.TWO_OBJECTS.has(verbKey(tree, clause))) return false;
  const relation = tree.relation[clause];
  // "talks held", "a man killed"
  if (relation === R.acl || relation === R.advcl) return childWith(tree, clause, R.aux, R.nsubj) < 0;
  // "Seven killed in a fire"
  if (relation === R.root || relation === R.parataxis) return childWith(tree, clause, R.aux, R.nsubj) < 0;
  return sharesPassive(tree, clause);
}

/** "Acme accused of fraud", "had become infected": participles without their auxiliary, or with another verb for it. */
export function isShortPassive(tree: Tree, clause: number): boolean {
  const tag = tree.tag[clause];
  if ((tag !== 'VBN' && tag !== 'VBD') || childWith(tree, clause, R.obj, R.aux, R.ccomp) >= 0) return false;
  const before = clause > 0 ? verbLemma(tree.word[clause - 1], isKnownVerb) : '';
  if (before === 'become' || before === 'get') return tag === 'VBN';
  if (tree.word[clause + 1] === 'by') return tag === 'VBN' && !data.PHONES.has(tree.word[clause + 2]);
  if (isBareRelative(tree, clause)) return false;
  const lemma = verbLemma(tree.word[clause], isKnownVerb);
  // "spoke" is no participle, whatever the tagger says
  if (!mayBeParticiple(tree, clause, lemma) || befalls(tree, clause)) return false;
  // "suspended |pumping|"
  if (tree.tag[clause + 1] === 'VBG' && tree.relation[clause + 1] === R.xcomp) return false;
  if (tree.word[clause + 1] === 'of') return data.OF_VERBS.has(lemma);
  if (tree.word[clause + 1] === 'dead') return lemma === 'find' || lemma === 'shoot';
  if (lemma === 'find') return isFound(tree, clause);
  return data.UNDERGONE.has(lemma) || (NEED_OBJECT.has(verbKey(tree, clause)) && lacksObject(tree, clause));
}

/** Whether a clause without a pronoun describes what its subject did something to: "the reporter |Rao murdered|". */
export function isBareRelative(tree: Tree, clause: number): boolean {
  const subject = tree.relation[clause] === R['acl:relcl'] ? childWith(tree, clause, R.nsubj) : -1;
  return subject > tree.head[clause] && !lexicon.RELATIVE_PRONOUNS.has(tree.word[subject]);
}

/** "Boat found |near| lake": nobody finds there without saying what, but for those whose work it is. */
function isFound(tree: Tree, verb: number): boolean {
  const next = tree.word[verb + 1];
  if (data.FOUND.has(next)) return true;
  const finder = itemAt(tree.word, childWith(tree, verb, R.nsubj)) ?? '';
  return (
    data.WHERE_FOUND.has(next) &&
    !data.FINDERS.some((nouns) => nouns.has(nounLemma(finder, isKnownNoun)) || nouns.has(finder))
  );
}

/** Whether a form may be a past participle, by its spelling. */
export function mayBeParticiple(tree: Tree, verb: number, lemma: string): boolean {
  const word = tree.word[verb];
  return word.endsWith('ed') || word === 'born' || pastParticiple(lemma) === word;
}

/** "Acme swamped with orders": nothing that could be an object follows, in a clause that shares none with another one. */
function lacksObject(tree: Tree, clause: number): boolean {
  if (!leavesObject(tree, clause + 1)) return false;
  if (tree.relation[clause] === R['acl:relcl'] || tree.relation[clause] === R.parataxis) return false;
  return childWith(tree, clause, R.iobj, R.xcomp, R.conj) < 0;
}

/** Whether a verb with this token behind it has no object: a phrase or clause of its own begins, or the sentence ends. */
export function leavesObject(tree: Tree, next: number): boolean {
  const tag = tree.tag[next];
  return tag === 'IN' ? data.LEAVING.has(tree.word[next]) : ENDING.has(tag);
}

const ENDING: ReadonlySet<PennTag> = new Set(['.', ',', 'VBD', 'VBZ', 'MD']);

/** "was taken out and suspended" */
function sharesPassive(tree: Tree, clause: number): boolean {
  if (tree.relation[clause] !== R.conj || childWith(tree, clause, R.nsubj, R['nsubj:pass']) >= 0)
    return false;
  const tag = tree.tag[clause];
  if ((tag !== 'VBN' && tag !== 'VBD') || isNeverUndergone(tree, clause)) return false;
  // "was nicknamed the Fox and |graduated|": not a participle, unless nobody does that without saying to what
  if (tag === 'VBD' && !NEED_OBJECT.has(verbKey(tree, clause))) return false;
  return childWith(tree, tree.head[clause], R['aux:pass']) >= 0;
}

/** "was treated and |recovered|", but not "was freed and |flown| home", whose form is no past. */
function isNeverUndergone(tree: Tree, verb: number): boolean {
  return NEVER_UNDERGONE.has(verbKey(tree, verb)) && !STRONG_PARTICIPLE.test(tree.word[verb]);
}

const STRONG_PARTICIPLE = /(?:wn|en|rn)$/u;
const NEVER_UNDERGONE: ReadonlySet<string> = new Set([
  ...lexicon.INTRANSITIVE,
  'recover',
  'resign',
  'survive',
]);

/** The subject of a trigger's clause, its own or one that it shares; -1 where there is none. */
export function subjectOf(context: Context, trigger: Trigger, passive: boolean): number {
  const { tree } = context;
  const own = ownSubject(context, trigger.clause);
  if (own >= 0) return own;
  // "after |it| was revealed that Rao lied, Lind resigned"
  if (childWith(tree, trigger.clause, R.expl) >= 0) return -1;
  for (let at = trigger.top; at >= 0; at = tree.head[at]) {
    const subject = ownSubject(context, at);
    if (subject >= 0) return subject;
    const up = tree.head[at];
    if (up < 0) return -1;
    const relation = tree.relation[at];
    if (relation === R.xcomp) {
      const object = childWith(tree, up, R.obj, R.iobj);
      if (object >= 0 && object < at && lexicon.OBJECT_CONTROL.has(governorKey(tree, up))) return object;
    } else if (relation === R.acl) {
      // "a ceremony awarding the prize": who awards it is not told
      if (tree.tag[at] === 'VBG' && !passive && data.OCCASIONS.has(tree.word[up])) return -1;
      const isExpected =
        at !== trigger.clause && tree.tag[at] === 'VBN' && data.EXPECTED.has(governorKey(tree, at));
      const describes = (tree.tag[at] === 'VBG' && !hasMark(tree, at)) || passive || isExpected;
      return describes ? up : ownerOf(context, up);
    } else if (relation === R['acl:relcl']) return relativeSubject(tree, at, up);
    else if (isDeedOfJudged(tree, at)) return judgedBy(tree, up);
    else if (relation !== R.conj && relation !== R.advcl && relation !== R.parataxis && !opensQuote(tree, at))
      return -1;
    else if (relation === R.advcl && hasMark(tree, at) && childWith(tree, at, R.nsubj) >= 0) return -1;
  }
  return -1;
}

/** "sentenced a nurse for |murdering| patients": what somebody is punished, praised or blamed for is their own deed. */
function isDeedOfJudged(tree: Tree, gerund: number): boolean {
  if (tree.tag[gerund] !== 'VBG' || tree.word[childWith(tree, gerund, R.mark, R.case)] !== 'for')
    return false;
  const verb = tree.head[gerund];
  const judged = judgedBy(tree, verb);
  return judged >= 0 && judged < gerund && data.JUDGING.has(verbClass(verbKey(tree, verb))?.name ?? '');
}

/** "jailed |a nurse| for", "awarded |the team| a medal for" */
function judgedBy(tree: Tree, verb: number): number {
  const given = childWith(tree, verb, R.iobj);
  return given >= 0 ? given : childWith(tree, verb, R.obj);
}

/** "Rao wrote: “Had a warm talk with Lind”": who writes leaves themselves out. */
function opensQuote(tree: Tree, verb: number): boolean {
  return tree.relation[verb] === R.ccomp && tree.tag[verb] === 'VBD' && tree.tag[verb - 1] === '``';
}

function ownSubject(context: Context, token: number): number {
  const { tree } = context;
  const subject = childWith(tree, token, R.nsubj, R['nsubj:pass']);
  if (subject < 0) return -1;
  const word = tree.word[subject];
  const speaker = speakerFor(context, subject);
  if (speaker >= 0) return speaker;
  if (!lexicon.RELATIVE_PRONOUNS.has(word) || tree.relation[token] !== R['acl:relcl']) return subject;
  return described(context, tree.head[token], subject);
}

/**
 * The noun that a relative clause describes: "the code |of Estal|, which" is about the code, "|Rao| is a nurse who" and "|Rao| was
 * among the nurses who" about Rao,
 * "the head of |the council|, which" and "Rao of |the union|, which" about no person.
 */
function described(context: Context, noun: number, pronoun: number): number {
  const { tree } = context;
  const bearer = childWith(tree, noun, R.cop) >= 0 ? childWith(tree, noun, R.nsubj) : -1;
  const isSomebody = bearer >= 0 && (tree.tag[bearer] === 'NNP' || SOMEBODY.has(tree.word[bearer]));
  const isOneAmong =
    caseOf(tree, noun) === 'among' || ONE_OF_MANY.has(tree.word[childWith(tree, noun, R.det)]);
  if (isSomebody && tree.word[pronoun] === 'who' && isOneAmong) return bearer;
  const person = personOfMany(context, noun, pronoun);
  if (person >= 0) return person;
  const harming = harmingEvent(context, noun, pronoun);
  if (harming >= 0) return harming;
  const whole = tree.head[noun];
  const isPart =
    tree.relation[noun] === R.nmod && caseOf(tree, noun) === 'of' && tree.word[pronoun - 1] === ',';
  const isSomeone = whole < 0 || ROLES.has(tree.word[whole]) || typeOfPhrase(context, whole) === 'person';
  const isThing = !isSomeone && tree.tag[whole]?.startsWith('NN') && !data.CASES.has(tree.word[whole]);
  return allOf(tree, isPart && isThing && tree.word[pronoun] === 'which' ? whole : noun, pronoun);
}

/** "the |attack| at a cafe in Oru, which killed ten": a place harms nobody, but what happened there; -1 for anything else. */
function harmingEvent(context: Context, place: number, pronoun: number): number {
  const { tree } = context;
  const kind = verbClass(verbKey(tree, tree.head[pronoun]))?.name ?? '';
  if (typeOfPhrase(context, place) !== 'place' || !lexicon.HARM_CLASSES.has(kind)) return -1;
  let noun = tree.head[place];
  while (noun >= 0 && tree.tag[noun].startsWith('NN') && !nounClass(nounLemma(tree.word[noun], isKnownNoun)))
    noun = tree.head[noun];
  return noun >= 0 && noun < place && tree.tag[noun].startsWith('NN') ? noun : -1;
}

/** "|Rao| and the council, who have met": the first of those whom a clause in the plural describes, where the last is one; else that. */
function allOf(tree: Tree, noun: number, pronoun: number): number {
  const first = tree.head[noun];
  if (tree.relation[noun] !== R.conj || first > noun || tree.word[pronoun - 1] !== ',') return noun;
  const isMany = tree.tag[pronoun + 1] === 'VBP' || tree.word[pronoun + 1] === 'were';
  return isMany && !tree.tag[noun]?.endsWith('S') && tree.tag[first]?.startsWith('NN') ? first : noun;
}

/** "fans of |Rao|, who died": the person right before the clause, rather than the many before; else -1. */
function personOfMany(context: Context, many: number, pronoun: number): number {
  const { tree } = context;
  if (tree.word[pronoun] !== 'who' || tree.word[pronoun - 1] !== ',' || tree.tag[many] !== 'NNS') return -1;
  if (!isOfOne(tree, pronoun, tree.head[pronoun])) return -1;
  const isPerson = (c: number): boolean =>
    c > many &&
    tree.relation[c] === R.nmod &&
    caseOf(tree, c) === 'of' &&
    tree.rightmost[c] <= pronoun - 1 &&
    typeOfPhrase(context, c) === 'person';
  const person = findChild(tree, many, isPerson);
  return person >= 0 && pronoun - person <= LONGEST_NAME ? person : -1;
}

/** Whether a clause that begins with a pronoun is told of one, and not of many: by its finite verb, or by what befalls one alone. */
function isOfOne(tree: Tree, pronoun: number, verb: number): boolean {
  let finite = pronoun + 1;
  while (finite < verb && !FINITE_TAGS.has(tree.tag[finite])) finite++;
  if (tree.tag[finite] === 'VBP' || tree.word[finite] === 'were') return false;
  return tree.tag[finite] === 'VBZ' || tree.word[finite] === 'was' || data.OF_ONE.has(verbKey(tree, verb));
}

/** Tokens from the first of a name to the pronoun behind its comma. */
const LONGEST_NAME = 5;

const SOMEBODY: ReadonlySet<string> = new Set(['he', 'she']);
const ONE_OF_MANY: ReadonlySet<string> = new Set(['a', 'an']);

function hasMark(tree: Tree, token: number): boolean {
  return childWith(tree, token, R.mark) >= 0;
}

/** "plans by X to visit", "X's decision to visit": who owns a noun does its infinitive. */
function ownerOf(context: Context, noun: number): number {
  const { tree } = context;
  const owner = childWith(tree, noun, R['nmod:poss']);
  if (owner >= 0) return owner;
  if (tree.relation[noun] !== R.obj && tree.relation[noun] !== R.obl) return -1;
  let verb = tree.head[noun];
  while (verb >= 0) {
    const subject = ownSubject(context, verb);
    if (subject >= 0) return subject;
    // "Acme prepares to enter Oru, with plans to open a shop"
    if (tree.relation[verb] !== R.xcomp) return -1;
    verb = tree.head[verb];
    if (verb >= 0 && childWith(tree, verb, R.obj, R.iobj) >= 0) return -1;
  }
  return -1;
}

function relativeSubject(tree: Tree, verb: number, noun: number): number {
  const object = childWith(tree, verb, R.obj);
  return object >= 0 && lexicon.RELATIVE_PRONOUNS.has(tree.word[object]) ? -1 : noun;
}
