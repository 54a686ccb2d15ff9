import { itemAt } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { isActor, mentionOfPhrase, typeOfPhrase } from '../context';
import type { EventClass } from '../lexicon/classes.data';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import { hospitalSense } from './care-senses';
import { losingSense } from './court-senses';
import { isKnownNoun, nounClass, verbClass } from '../lexicon/lexicon';
import * as data from './senses.data';
import { takingTownSense } from './war-senses';
import { doerOf, hasOblique, isPerson, type Sense, type VerbInContext } from './verb-context';

/** What verbs that say little by themselves tell with one noun: "put his name to the pact", "broke ground on a mill". */
export const PHRASE_SENSES: readonly (readonly [string, Sense])[] = [
  ['carry', ({ noun }) => (data.BILLS.has(noun) ? verbClass('pass') : undefined)],
  ['lead', ({ noun }) => (data.DELEGATIONS.has(noun) ? verbClass('visit') : undefined)],
  ['put', (verb) => signingSense(verb) ?? listingSense(verb) ?? holdingSense(verb)],
  ...['place', 'add'].map((verb) => [verb, listingSense] as const),
  ['break', ({ noun }) => (noun === 'ground' ? verbClass('open') : undefined)],
  ['lay', (verb) => verbClass(isFirstStone(verb) ? 'open' : verb.key)],
  ['send', ({ noun }) => (data.MESSAGES.has(noun) ? undefined : verbClass('send'))],
  ['walk', walkingSense],
  ['walk_out', ({ tree, token, key }) => verbClass(leavesPrison(tree, token) ? 'free' : key)],
  ['attack', attackingSense],
  ...['shoot', 'shoot_back'].map((key) => [key, shootingSense] as const),
  ['threaten', threateningSense],
  ['target', targetingSense],
  ['take', takingSense],
  ...['regain', 'retake'].map(
    (key) => [key, (verb: VerbInContext) => controlSense(verb) ?? verbClass(key)] as const,
  ),
  ['bring', custodySense],
  ['lose', (verb) => seatSense(verb) ?? losingSense(verb)],
  ...['win', 'gain', 'secure', 'capture'].map(
    (key) => [key, (verb: VerbInContext) => seatSense(verb) ?? verbClass(key)] as const,
  ),
];

/** "put his name to the deal", "put pen to paper" */
function signingSense({ tree, token, noun }: VerbInContext): EventClass | undefined {
  const isSigned = findChild(
    tree,
    token,
    (c) => tree.relation[c] === R.obl && data.SIGNED_THINGS.has(nounLemma(tree.word[c] ?? '', isKnownNoun)),
  );
  return isSigned >= 0 && (noun === 'name' || noun === 'pen' || noun === 'signature')
    ? verbClass('sign')
    : undefined;
}

/** "placed the firm on its blacklist": banned. */
function listingSense({ tree, token }: VerbInContext): EventClass | undefined {
  const isBlacklist = (c: number): boolean =>
    tree.relation[c] === R.obl && LISTING.has(caseOf(tree, c)) && tree.word[c] === 'blacklist';
  return findChild(tree, token, isBlacklist) < 0 ? undefined : verbClass('blacklist');
}

/** "put the plan on hold": suspended. */
function holdingSense({ tree, token, object }: VerbInContext): EventClass | undefined {
  const isHold = (c: number): boolean => tree.word[c] === 'hold' && caseOf(tree, c) === 'on';
  return [token, object].some((of) => of >= 0 && findChild(tree, of, isHold) >= 0)
    ? verbClass('suspend')
    : undefined;
}

const LISTING: ReadonlySet<string> = new Set(['on', 'onto', 'to']);

/** "walked off the job", "walked from the jail"; that one person walks somewhere is no event, that many march is one. */
function walkingSense({ context, tree, token, subject }: VerbInContext): EventClass | undefined {
  const isOff = findChild(tree, token, (c) => caseOf(tree, c) === 'off' && data.JOBS.has(tree.word[c])) >= 0;
  if (isOff) return verbClass('walk_out');
  if (leavesPrison(tree, token)) return verbClass('free');
  const isOne =
    isPerson(context, subject) || data.SOMEBODY.has(itemAt(tree.word, subject) ?? '') || subject < 0;
  return isOne ? undefined : verbClass('walk');
}

/** "targeted by a bomber" */
function targetingSense(verb: VerbInContext): EventClass | undefined {
  const doer = nounLemma(itemAt(verb.tree.word, doerOf(verb)) ?? '', isKnownNoun);
  return data.ASSAILANTS.has(doer) || data.WEAPONS.has(doer) ? verbClass('attack') : undefined;
}

/** "walked from the jail", "walked out of prison"; who walks from there to somewhere else was only outside. */
function leavesPrison(tree: Tree, token: number): boolean {
  const isLeft = (c: number): boolean =>
    tree.relation[c] === R.obl && LEAVING.has(caseOf(tree, c)) && data.CONFINEMENT.has(tree.word[c]);
  return findChild(tree, token, isLeft) >= 0 && !hasOblique(tree, token, 'to');
}

const LEAVING: ReadonlySet<string> = new Set(['from', 'of', 'out']);

/** "took the stand" */
function isStand({ tree, object, noun }: VerbInContext): boolean {
  return noun === 'stand' && tree.word[object - 1] === 'the' && tree.word[object + 1] !== 'that';
}

/** "laid the |foundation stone|", "the |keel|" */
function isFirstStone({ tree, object, noun }: VerbInContext): boolean {
  if (!STONES.has(noun)) return FIRST_STONES.has(noun);
  return findChild(tree, object, (c) => c < object && FIRST_OF_STONES.has(tree.word[c])) >= 0;
}

/** What is laid where building begins, and which of many stones is: no stone laid on a grave. */
const FIRST_STONES: ReadonlySet<string> = new Set(['cornerstone', 'keel']);
const STONES: ReadonlySet<string> = new Set(['stone', 'brick']);
const FIRST_OF_STONES: ReadonlySet<string> = new Set(['foundation', 'first', 'corner']);

function takingSense(verb: VerbInContext): EventClass | undefined {
  const taken = seatSense(verb) ?? (isStand(verb) ? verbClass('testify') : custodySense(verb));
  return taken ?? controlSense(verb) ?? hospitalSense(verb) ?? takingTownSense(verb);
}

/** "took control of the airport", "of Oru"; who takes control of a match or of costs has captured nothing. */
function controlSense({ context, tree, object, noun }: VerbInContext): EventClass | undefined {
  if (noun !== 'control') return undefined;
  const isTaken = (c: number): boolean =>
    caseOf(tree, c) === 'of' &&
    (data.CONTROLLED.has(nounLemma(tree.word[c], isKnownNoun)) || mentionOfPhrase(context, c) >= 0);
  return findChild(tree, object, isTaken) < 0 ? undefined : verbClass('seize');
}

/** "was taken into custody" */
function custodySense({ tree, token }: VerbInContext): EventClass | undefined {
  const isCustody = (c: number): boolean => tree.word[c] === 'custody' && caseOf(tree, c) === 'into';
  return findChild(tree, token, isCustody) < 0 ? undefined : verbClass('detain');
}

/** "The Reform Party took 47 seats": in an election, where a party does. */
function seatSense({ context, tree, subject, object, noun }: VerbInContext): EventClass | undefined {
  if (noun !== 'seat' || childWith(tree, object, R.nummod) < 0 || subject < 0) return undefined;
  const doer = nounLemma(tree.word[subject], isKnownNoun);
  const isParty = data.PARTIES.has(doer) || (isActor(context, subject) && !isPerson(context, subject));
  return isParty ? verbClass('elect') : undefined;
}

/** "The levy comes into force", "the truce came into effect": what holds for all from then on. */
export function enforcingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token } = verb;
  const isInForce = findChild(
    tree,
    token,
    (c) => tree.relation[c] === R.obl && data.IN_FORCE.has(tree.word[c]) && tree.word[c - 1] === 'into',
  );
  if (isInForce < 0) return undefined;
  const doer = doerOf(verb);
  const isLaw =
    data.MEASURES.has(nounLemma(itemAt(tree.word, doer) ?? '', isKnownNoun)) ||
    typeOfPhrase(context, doer) === 'law';
  return isLaw ? verbClass('launch') : undefined;
}

/** "went out of its way", "went so far as to": nobody goes anywhere. */
export function goesNowhere({ tree, token }: VerbInContext): boolean {
  return (
    findChild(
      tree,
      token,
      (c) =>
        (tree.relation[c] === R.obl && tree.word[c] === 'way' && tree.word[c - 1] !== 'the') ||
        (tree.relation[c] === R.advmod && tree.word[c] === 'far'),
    ) >= 0
  );
}

/** "'No,' he shot back", "he shot back: 'No'": in words; not "he shot back, killing two". */
function shootingSense({ context, tree, token }: VerbInContext): EventClass | undefined {
  if (tree.word[token + 1] !== 'back') return verbClass('shoot');
  const isBehind = /^(?::|["“‘`]+)$/u.test(tree.word[token + 2] ?? '');
  const before = tree.word.slice(context.sentenceStart[token], token);
  return isBehind || before.some((word) => QUOTING.test(word)) ? undefined : verbClass('shoot');
}

const QUOTING = /^(?:["“”‘`]+|'')$/u;

/** "The driver threatened to sue", "the union threatened a strike"; what a virus or floods threaten nobody has threatened. */
function threateningSense({ context, tree, subject, key }: VerbInContext): EventClass | undefined {
  const word = itemAt(tree.word, subject) ?? '';
  const noun = data.THREATENING_FORCES.has(word) ? word : nounLemma(word, isKnownNoun);
  const isPlain = /^NNS?$/u.test(itemAt(tree.tag, subject) ?? '') && mentionOfPhrase(context, subject) < 0;
  const isForce = isPlain && (data.THREATENING_FORCES.has(noun) || nounClass(noun) !== undefined);
  return isForce ? undefined : verbClass(key);
}

/** "attacked the bank for hiding losses", "attacked him over the plan", "Rao attacked Lind as a liar": in words. */
function attackingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, key, subject, object } = verb;
  const isFor = (c: number): boolean => {
    const mark = tree.relation[c] === R.advcl ? childWith(tree, c, R.mark) : -1;
    return mark >= 0 && tree.word[mark] === 'for' && tree.tag[c] === 'VBG';
  };
  const isOfPeople = isPerson(context, subject) && isPerson(context, object);
  const blames = isOfPeople && ['for', 'as'].some((preposition) => hasOblique(tree, token, preposition));
  const inWords = blames || hasOblique(tree, token, 'over') || findChild(tree, token, isFor) >= 0;
  return verbClass(inWords ? 'condemn' : key);
}
