import type { EventClass } from '../lexicon/classes.data';
import { itemAt } from '../../collections';
import { isPlannedGroup } from '../verb-group';
import { mentionOfPhrase, typeOfPhrase, type Context } from '../context';
import { isKnownNoun, nounClass, verbClass } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { BUSINESS_FIGURES } from '../lexicon/nouns.data';
import { hospitalSense } from './care-senses';
import { upholdingSense } from './court-senses';
import * as data from './senses.data';
import { nounLemma } from '../../syntax/lemma';
import { caseOf, childWith, findChild, isNoun, R, type Tree } from '../tree';
import { hasOblique, isDoneBy, isPassive, isPerson, type VerbInContext } from './verb-context';

/**
 * What a verb that mostly says, thinks or lends its words to others does with the object that it has here: "recalled two
 * million cars", "conceded defeat", "gave way"; undefined where it tells no act.
 */
export function actSense(context: Context, token: number, key: string): EventClass | undefined {
  const sense = ACTS.get(key);
  if (!sense) return undefined;
  const { tree } = context;
  const object = childWith(tree, token, R.obj, R['nsubj:pass']);
  if (object < 0 || childWith(tree, token, R.ccomp, R.parataxis) >= 0) return undefined;
  const subject = childWith(tree, token, R.nsubj, R['obl:agent']);
  const noun = nounLemma(tree.word[object], isKnownNoun);
  return sense({ context, tree, token, key, subject, object, noun });
}

const ACTS: ReadonlyMap<string, (verb: VerbInContext) => EventClass | undefined> = new Map([
  ['recall', recallingSense],
  ['confirm', (verb: VerbInContext) => appointingSense(verb) ?? upholdingSense(verb) ?? countingSense(verb)],
  ['report', (verb: VerbInContext) => countingSense(verb) ?? accountingSense(verb)],
  // "the panel hears the case"
  [
    'hear',
    (verb: VerbInContext) =>
      data.HEARD_THINGS.has(verb.noun) && (isDoneBy(verb, data.HEARERS) || isToBeDone(verb))
        ? verbClass('testify')
        : undefined,
  ],
  ['admit', hospitalSense],
  // "welcomed the company back to Oru"
  [
    'welcome',
    ({ tree, token, object }: VerbInContext) =>
      [token, object].some((of) => findChild(tree, of, (c) => c > object && HOMEWARD.has(tree.word[c])) >= 0)
        ? verbClass('return')
        : undefined,
  ],
  // "assumes the leadership of the bank"
  ['assume', ({ noun }: VerbInContext) => (data.OFFICES.has(noun) ? verbClass('appoint') : undefined)],
  // "used tear gas"
  [
    'use',
    (verb: VerbInContext) =>
      data.FORCE.has(verb.noun) && isDoneBy(verb, data.FORCES) ? verbClass('clash') : undefined,
  ],
  [
    'give',
    (verb: VerbInContext) =>
      assentSense(verb) ??
      (verb.noun === 'way' && isDoneBy(verb, data.STRUCTURES) && !hasOblique(verb.tree, verb.token, 'to')
        ? verbClass('collapse')
        : undefined),
  ],
  [
    'take',
    (verb: VerbInContext) =>
      oathSense(verb) ??
      (verb.noun === 'effect' && isDoneBy(verb, data.MEASURES) ? verbClass('launch') : undefined),
  ],
  ['administer', oathSense],
  // "will answer questions in parliament"
  [
    'answer',
    ({ tree, token, noun }: VerbInContext) =>
      noun === 'question' && isPlannedGroup(tree, token) ? verbClass('deliver') : undefined,
  ],
]);

/** "the appeal will be heard": nobody says by whom. */
function isToBeDone({ tree, token, subject }: VerbInContext): boolean {
  return subject < 0 && isPassive(tree, token) && isPlannedGroup(tree, token);
}

/** "took the oath as premier", "administered the oath to him": by which one takes office; a witness is sworn "to tell the truth". */
function oathSense({ tree, object, noun }: VerbInContext): EventClass | undefined {
  return noun === 'oath' && childWith(tree, object, R.acl) < 0 ? verbClass('swear_in') : undefined;
}

/** "recalled two million cars", "its ambassador was recalled"; what a person recalls, or what happened, is remembered. */
function recallingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, token, subject, object, noun } = verb;
  if (!isNoun(tree, object) || nounClass(noun)) return undefined;
  if (OUTLETS.has(tree.word[subject] ?? '') || isDoneBy(verb, data.HEARERS)) return undefined;
  const isCounted =
    childWith(tree, object, R.nummod) >= 0 &&
    !lexicon.PERSON_NOUNS.has(noun) &&
    !lexicon.PERSON_NOUNS.has(`${noun}s`);
  if (!isCounted && !data.VEHICLES.has(noun) && !data.RECALLED.has(noun)) return undefined;
  const recall = nounClass('recall')?.kind;
  if (isPassive(tree, token)) return recall;
  // "the president recalled his ambassador"
  if (isEnvoy(verb)) return recall;
  if (subject < 0 || isPerson(context, subject)) return undefined;
  const isBody =
    itemAt(context.mentions, mentionOfPhrase(context, subject)) !== undefined ||
    lexicon.INSTITUTIONS.has(tree.word[subject]);
  return isBody ? recall : undefined;
}

/** An envoy of whoever sent him: "his ambassador", "its envoys in Oru". */
function isEnvoy({ tree, object, noun }: VerbInContext): boolean {
  return ENVOYS.has(noun) && childWith(tree, object, R['nmod:poss']) >= 0;
}

const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'diplomat', 'consul']);

/** "the Senate confirms Rao as judge" */
function appointingSense(verb: VerbInContext): EventClass | undefined {
  const { context, object } = verb;
  return isPerson(context, object) && isDoneBy(verb, data.CONFIRMERS) ? verbClass('appoint') : undefined;
}

const HOMEWARD: ReadonlySet<string> = new Set(['back', 'home']);

const OUTLETS: ReadonlySet<string> = new Set(['newspaper', 'broadcaster', 'publisher']);

/** "64 cases were confirmed", "reported its first case", "five more deaths", "Estal confirmed cases": of a disease; what else is reported is said. */
function countingSense(verb: VerbInContext): EventClass | undefined {
  const { context, tree, subject, object } = verb;
  const isOfCrime = findChild(tree, object, (c) => tree.relation[c] === R.nmod && isCrime(tree, c)) >= 0;
  if (isOfCrime || isDoneBy(verb, data.FORCES) || isDoneBy(verb, data.HEARERS)) return undefined;
  const isFirst = findChild(tree, object, (c) => tree.word[c] === 'first') >= 0;
  const isCounted = isFirst || childWith(tree, object, R.nummod) >= 0;
  const isOfCountry = typeOfPhrase(context, subject) === 'place' && findChild(tree, object, isOf(tree)) >= 0;
  const areCases = CASES.test(tree.word[object]) && (isCounted || isOfCountry);
  const isNews = isFirst || (isCounted && findChild(tree, object, (c) => data.ADDED.has(tree.word[c])) >= 0);
  return areCases || (isNews && DEATHS.test(tree.word[object])) ? verbClass('detect') : undefined;
}

/** "reported a loss of two billion": what a firm, no person, makes known of its business. */
function accountingSense(verb: VerbInContext): EventClass | undefined {
  const { context, subject, noun } = verb;
  const isFirm = subject >= 0 && !isPerson(context, subject) && !isDoneBy(verb, data.FORCES);
  return isFirm && BUSINESS_FIGURES.has(noun) ? verbClass('earn') : undefined;
}

function isCrime({ word }: Tree, noun: number): boolean {
  return CRIMES.has(nounClass(nounLemma(word[noun], isKnownNoun))?.kind.name ?? '');
}

const CRIMES: ReadonlySet<string> = new Set(['crime', 'robbery', 'death', 'hack', 'abduction', 'attack']);
const CASES = /^(?:case|infection)s?$/u;
const DEATHS = /^(?:deaths?|fatalit(?:y|ies))$/u;

function isOf(tree: Tree): (token: number) => boolean {
  return (token) => tree.relation[token] === R.nmod && caseOf(tree, token) === 'of';
}

/** "gave her assent", "gave the bill royal assent": signed it. */
function assentSense({ tree, token }: VerbInContext): EventClass | undefined {
  const isAssent = (c: number): boolean => tree.relation[c] === R.obj && tree.word[c] === 'assent';
  return findChild(tree, token, isAssent) >= 0 ? verbClass('sign') : undefined;
}
