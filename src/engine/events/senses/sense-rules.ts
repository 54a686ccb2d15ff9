import { BECOMING_SENSES } from './becoming-senses';
import { BREAKDOWN_SENSES } from './breakdown-senses';
import { itemAt, wordSet } from '../../collections';
import type { EventClass } from '../lexicon/classes.data';
import { isActor, mentionOfPhrase, typeOfPhrase, type Context } from '../context';
import { isKnownNoun, nounClass, verbClass } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { LEGAL_OBJECTS } from '../lexicon/nouns.data';
import * as data from './senses.data';
import { nounLemma } from '../../syntax/lemma';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import { CARE_SENSES } from './care-senses';
import { COURT_SENSES, deadlineSense, sentencingSense } from './court-senses';
import { DISASTER_SENSES } from './disaster-senses';
import { exchangingSense, holdingSense, interceptingSense, recoveringSense } from './custody-senses';
import { MOVEMENT_SENSES } from './movement-senses';
import { PHRASE_SENSES } from './phrase-senses';
import { hasOblique, isPassive, isPerson, type Sense, type VerbInContext } from './verb-context';

/** Verbs that tell another event with another subject or object. */
export const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...PHRASE_SENSES,
  ...COURT_SENSES,
  ...MOVEMENT_SENSES,
  ...CARE_SENSES,
  ...DISASTER_SENSES,
  ...BREAKDOWN_SENSES,
  ...BECOMING_SENSES,
  ['fire', firingSense],
  ['launch', ({ noun }: VerbInContext) => verbClass(data.WEAPONS.has(noun) ? 'attack' : 'launch')],
  ['lob', ({ noun }: VerbInContext) => (data.WEAPONS.has(noun) ? verbClass('attack') : undefined)],
  [
    'overturn',
    ({ object, noun }: VerbInContext) =>
      verbClass(object >= 0 && !data.VEHICLES.has(noun) ? 'uphold' : 'capsize'),
  ],
  ['reverse', ({ noun }: VerbInContext) => (LEGAL_OBJECTS.has(noun) ? verbClass('uphold') : undefined)],
  ['cut', cuttingSense],
  ['release', releasingSense],
  ['find', findingSense],
  ['elect', electingSense],
  ['pass', passingSense],
  [
    'clear',
    ({ context, object }: VerbInContext) => verbClass(isActor(context, object) ? 'exonerate' : 'clear'),
  ],
  [
    'resolve',
    ({ object, token, tree }: VerbInContext) =>
      object < 0 && childWith(tree, token, R.xcomp, R.ccomp) >= 0 ? verbClass('resolve') : undefined,
  ],
  [
    'host',
    ({ context, object }: VerbInContext) => (isActor(context, object) ? verbClass('host') : undefined),
  ],
  ['blast', blastingSense],
  // "revisited the topics of their meeting" is talk
  ['revisit', ({ noun }: VerbInContext) => (data.TOPIC_NOUNS.has(noun) ? verbClass('discuss') : undefined)],
  ['play', ({ noun }: VerbInContext) => (ROLES.has(noun) ? undefined : verbClass('play'))],
  // "Ada Moss contributed to this report"
  [
    'contribute',
    ({ tree, token }: VerbInContext) => (reportsTo(tree, token) ? undefined : verbClass('contribute')),
  ],
  ['appeal', appealingSense],
  // "ruled the country"
  [
    'rule',
    ({ context, object, noun }: VerbInContext) =>
      typeOfPhrase(context, object) === 'place' || data.RULED.has(noun) ? undefined : verbClass('rule'),
  ],
  // "delivered the files"
  [
    'deliver',
    ({ object, noun }: VerbInContext) =>
      verbClass(object < 0 || data.SPOKEN_THINGS.has(noun) ? 'deliver' : 'supply'),
  ],
  // "dismissed the rumours", "dismissed that"
  [
    'dismiss',
    ({ noun }: VerbInContext) =>
      verbClass(data.CLAIMS.has(noun) || SAID_PRONOUNS.has(noun) ? 'refuse' : 'dismiss'),
  ],
  // "directed a film"
  [
    'direct',
    ({ tree, token }: VerbInContext) =>
      childWith(tree, token, R.xcomp, R.ccomp, R.advcl) < 0 ? undefined : verbClass('direct'),
  ],
  ['speak', speakingSense],
  ['dial', diallingSense],
  ['talk', speakingSense],
  ['connect', connectingSense],
  ['execute', executingSense],
  ...[...data.CHOOSING_VERBS].map((verb) => [verb, choosingSense] as const),
  ...['get', 'receive', 'give', 'hand'].map(
    (verb) => [verb, (act: VerbInContext) => deadlineSense(act) ?? sentencingSense(act)] as const,
  ),
  ['name', namingSense],
  ['raise', raisingSense],
  ['reconnect', connectingSense],
  ['call', callingSense],
  ['meet', meetingSense],
  ['push', puttingBackSense],
  ['push_back', puttingBackSense],
  ['hold', holdingSense],
  ...['stop', 'intercept', 'board'].map((verb) => [verb, interceptingSense] as const),
  ...['exchange', 'swap'].map((verb) => [verb, exchangingSense] as const),
  ...['pull', 'recover', 'retrieve'].map((verb) => [verb, recoveringSense] as const),
  // "seized on the letter"
  [
    'seize',
    ({ tree, token }: VerbInContext) => (hasOblique(tree, token, 'on') ? undefined : verbClass('seize')),
  ],
]);

/** What was said, by its pronoun. */
const SAID_PRONOUNS: ReadonlySet<string> = new Set(['that', 'this', 'it']);

function reportsTo(tree: Tree, token: number): boolean {
  return findChild(tree, token, (c) => REPORTS.has(tree.word[c])) >= 0;
}

const REPORTS: ReadonlySet<string> = new Set(['report', 'story', 'article']);

/** What is played without a match. */
const ROLES = wordSet('role part host trick card song music hardball');

/** "spoke with Rao", "Rao and Lind talked"; "spoke of his fears" is a speech. */
function speakingSense({ tree, token, key, subject }: VerbInContext): EventClass | undefined {
  const isShared = (of: number): boolean => tree.relation[of] === R.conj || data.TOGETHER.has(tree.word[of]);
  const several = subject >= 0 && (isShared(subject) || findChild(tree, subject, isShared) >= 0);
  const partner = ['with', 'to', 'by'].some((preposition) => hasOblique(tree, token, preposition));
  const isByPhone = findChild(tree, token, (c) => data.PHONES.has(tree.word[c])) >= 0;
  return several || partner || isByPhone ? verbClass(key) : verbClass('deliver');
}

/** "Rao and Lind connected": they spoke; what connects two towns, or connects somebody to something, tells no call. */
function connectingSense({ context, tree, token, subject, object }: VerbInContext): EventClass | undefined {
  const several = isPerson(context, subject) && childWith(tree, subject, R.conj) >= 0;
  const partner = isPerson(context, subject) && hasOblique(tree, token, 'with');
  return object < 0 && (several || partner) ? verbClass('speak') : undefined;
}

/** "executed three men"; plans and orders that are executed are done, not killed. */
function executingSense({ key, noun }: VerbInContext): EventClass | undefined {
  return data.EXECUTED_THINGS.has(noun) ? undefined : verbClass(key);
}

/** "picked Rao"; what is picked otherwise gets no post: "picked cabbages". */
function choosingSense({ context, key, object, noun }: VerbInContext): EventClass | undefined {
  const isThing = object >= 0 && mentionOfPhrase(context, object) < 0 && !lexicon.PERSON_NOUNS.has(noun);
  return isThing ? undefined : verbClass(key);
}

/** "named Rao minister", "was named to the board"; victims and suspects who are named are told who they were. */
function namingSense({ context, tree, token, object }: VerbInContext): EventClass | undefined {
  // "named him as the suspect", "was named among the guests"
  const isIdentity = (c: number): boolean =>
    tree.relation[c] === R.obl &&
    (caseOf(tree, c) === 'among' || data.IDENTITIES.has(nounLemma(tree.word[c], isKnownNoun)));
  if (findChild(tree, token, isIdentity) >= 0) return verbClass('identify');
  const post = childWith(tree, token, R.xcomp, R.iobj) >= 0 || hasOblique(tree, token, 'to');
  if (post) return verbClass('appoint');
  return object >= 0 && mentionOfPhrase(context, object) < 0 ? verbClass('identify') : verbClass('name');
}

/** "raised taxes"; who raises a question or hopes raises no amount. */
function raisingSense({ key, noun }: VerbInContext): EventClass | undefined {
  return data.RAISED_THOUGHTS.has(noun) ? undefined : verbClass(key);
}

function firingSense({ object, noun }: VerbInContext): EventClass | undefined {
  if (object < 0) return verbClass('shoot');
  return verbClass(data.WEAPONS.has(noun) ? 'attack' : 'fire');
}

function blastingSense({ context, object, noun }: VerbInContext): EventClass | undefined {
  return verbClass(isPerson(context, object) || nounClass(noun) ? 'condemn' : 'explode');
}

/** "called him on Friday", but not "called it a mistake", "called him a liar", "called him “an honest man”". */
function callingSense({ context, tree, token, object }: VerbInContext): EventClass | undefined {
  const isSaid = childWith(tree, token, R.xcomp, R.ccomp) >= 0 || isBeforeQuote(context, object);
  return isPerson(context, object) && !isSaid ? verbClass('phone') : undefined;
}

function isBeforeQuote({ tree, mentionAt }: Context, object: number): boolean {
  let last = object;
  while (mentionAt[last + 1] === mentionAt[object]) last++;
  return /^\s*["“‘]/u.test(tree.text.slice(tree.end[last], tree.end[last] + 2));
}

/** "dialled Lind", "dials the president"; who dials a number, or back a plan, talks to nobody yet. */
function diallingSense({ context, object, noun }: VerbInContext): EventClass | undefined {
  return isPerson(context, object) || LEADERS.has(noun) ? verbClass('phone') : undefined;
}

const LEADERS: ReadonlySet<string> = new Set(
  'president premier minister chancellor king leader counterpart'.split(' '),
);

/** "cut a cable"; what has an amount is cut down. */
function cuttingSense({ context, tree, key, object, noun }: VerbInContext): EventClass | undefined {
  if (noun === 'rating') return verbClass('downgrade');
  if (object < 0 || data.AMOUNTS.has(noun) || tree.tag[object] === 'CD') return verbClass(key);
  return mentionOfPhrase(context, object) >= 0 ? undefined : verbClass('damage');
}

/** "released the hostages"; a report, a song or a phone that is released comes out. */
function releasingSense({ context, key, object, noun }: VerbInContext): EventClass | undefined {
  const type = typeOfPhrase(context, object);
  const isNamed = type === 'person' || type === 'group';
  const isSomebody = object < 0 || isNamed || lexicon.PERSON_NOUNS.has(noun) || data.CAPTIVES.has(noun);
  return verbClass(isSomebody ? key : 'publish');
}

/** "found him guilty" is a verdict; who finds a friend or a way discovers nothing, but divers who find an anchor do. */
function findingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, key, subject, object, noun } = verb;
  const end = Math.min(tree.rightmost[token] + 1, token + 8);
  for (let i = token + 1; i < end; i++) if (LIABLE.test(tree.word[i])) return verbClass('convict');
  const isLost = data.FOUND_THINGS.has(noun) || mentionOfPhrase(context, object) >= 0;
  const state = childWith(tree, token, R.xcomp, R.ccomp);
  return object < 0 || isLost || state >= 0 || isSearch(tree, subject, noun) ? verbClass(key) : undefined;
}

/** "Norwegian divers found an anchor": not a way, time or reason, which nobody dives for. */
function isSearch(tree: Tree, subject: number, noun: string): boolean {
  const searcher = nounLemma(itemAt(tree.word, subject) ?? '', isKnownNoun);
  return data.SEARCHERS.has(searcher) && !data.TOPIC_NOUNS.has(noun) && !data.UNFOUND.has(noun);
}

const LIABLE = /^(?:guilty|liable)$/u;

/** "appealed the ruling", "will appeal to the High Court": in court; "appealed for calm", "appealed to Rao to stay" asks. */
function appealingSense({ tree, token, key }: VerbInContext): EventClass | undefined {
  if (hasOblique(tree, token, 'for') || childWith(tree, token, R.xcomp) >= 0) return verbClass(key);
  const to = findChild(tree, token, (c) => tree.relation[c] === R.obl && caseOf(tree, c) === 'to');
  return verbClass(to < 0 || data.APPEAL_COURTS.has(tree.word[to]) ? 'lodge' : key);
}

/** "elected Rao"; who elects to do something decides. */
function electingSense({ tree, token, key, object }: VerbInContext): EventClass | undefined {
  const act = childWith(tree, token, R.xcomp);
  return verbClass(object < 0 && act >= 0 && tree.tag[act] === 'VB' ? 'decide' : key);
}

/** "passed the bill", "the bill passed"; who passes somebody or a place approves nothing. */
function passingSense({ context, tree, key, subject, object, noun }: VerbInContext): EventClass | undefined {
  const law = object >= 0 ? noun : subject < 0 ? '' : nounLemma(tree.word[subject], isKnownNoun);
  const isLaw = LEGAL_OBJECTS.has(law) || data.BILLS.has(law);
  return isLaw || typeOfPhrase(context, object) === 'law' ? verbClass(key) : undefined;
}

/** "the trial was pushed back to May": put off; who pushes back police, or against a claim, puts nothing off. */
function puttingBackSense({ tree, token, noun }: VerbInContext): EventClass | undefined {
  if (findChild(tree, token, (c) => tree.word[c] === 'back') < 0) return undefined;
  return nounClass(noun) || data.APPOINTED_THINGS.has(noun) ? verbClass('postpone') : undefined;
}

/** "met Rao", "the ministers met"; "was met with protests", "met the deadline" and "met its fate" bring nobody together. */
function meetingSense({ context, tree, token, object, noun }: VerbInContext): EventClass | undefined {
  if (isPassive(tree, token)) return undefined;
  const isSomebody = object < 0 || mentionOfPhrase(context, object) >= 0 || !data.MET_THINGS.has(noun);
  return isSomebody ? verbClass('meet') : undefined;
}
