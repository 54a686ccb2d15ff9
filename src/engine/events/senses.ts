import type { EventClass } from './classes.data';
import { isActor, mentionOfPhrase, type Context } from './context';
import { isKnownNoun, nounClass, verbClass, type EventNoun } from './lexicon';
import { verbKey } from './predicates';
import * as lexicon from './lexicon.data';
import { nounLemma } from '../syntax/lemma';
import { caseOf, childWith, findChild, R, type Tree } from './tree';

/** "call_for", "check_into": the verb with the preposition of a phrase, where a class knows the two together; "ran over the past week" is not "run over". */
export function prepositionalKey({ tree, timeAt }: Context, token: number, key: string): string {
  for (let c = tree.firstChild[token] as number; c >= 0; c = tree.nextSibling[c] as number) {
    const relation = tree.relation[c];
    const adverb = relation === R.advmod ? (tree.word[c] as string) : '';
    const other = relation === R.obl && timeAt[c] === -1 ? caseOf(tree, c) : adverb;
    if (other !== '' && verbClass(`${key}_${other}`)) return `${key}_${other}`;
  }
  return key;
}

/** What the class of a verb with several senses is read from. */
interface VerbInContext {
  readonly context: Context;
  readonly tree: Tree;
  readonly token: number;
  readonly key: string;
  readonly subject: number;
  readonly object: number;
  /** Base form of the object's head, "" where there is none. */
  readonly noun: string;
}

/** The kind of event that the verb at `token` tells in its clause, undefined where no class has it. */
export function verbSense(context: Context, token: number, key: string): EventClass | undefined {
  const [base = '', particle = ''] = key.split('_');
  const sense = SENSES.get(key) ?? (lexicon.MOTION_OR_CHANGE.has(base) ? movingSense : undefined);
  if (!sense) return verbClass(key) ?? particleSense(base, particle);
  const { tree } = context;
  const subject = childWith(tree, token, R.nsubj, R['obl:agent']);
  const object = childWith(tree, token, R.obj, R['nsubj:pass']);
  const noun = object < 0 ? '' : nounLemma(tree.word[object] as string, isKnownNoun);
  return sense({ context, tree, token, key, subject, object, noun });
}

/** The kind of event that a noun tells with the verb that carries it: who opens fire shoots. */
export function carriedSense(
  tree: Tree,
  { lemma, kind }: EventNoun & { readonly lemma: string },
  carrier: number,
): EventClass {
  const isShooting = lemma === 'fire' && SHOOTING.has(verbKey(tree, carrier));
  return (isShooting ? verbClass('shoot') : undefined) ?? kind;
}

const SHOOTING: ReadonlySet<string> = new Set(['open', 'exchange', 'return', 'draw']);

/** A particle that no class knows changes little where the verb is strong: "crash out", "sell off". */
function particleSense(base: string, particle: string): EventClass | undefined {
  const eventClass = PLAIN_PARTICLES.has(particle) ? verbClass(base) : undefined;
  return eventClass && PARTICLE_CLASSES.has(eventClass.name) ? eventClass : undefined;
}

const PLAIN_PARTICLES: ReadonlySet<string> = new Set(['out', 'down', 'off', 'away', 'back']);
const PARTICLE_CLASSES: ReadonlySet<string> = new Set(
  'accident death shooting attack fire sale damage migration'.split(' '),
);

/** Verbs that tell another event with another subject or object. */
const SENSES: ReadonlyMap<string, (verb: VerbInContext) => EventClass | undefined> = new Map([
  ['fire', firingSense],
  ['launch', ({ noun }: VerbInContext) => verbClass(lexicon.WEAPONS.has(noun) ? 'attack' : 'launch')],
  [
    'overturn',
    ({ object, noun }: VerbInContext) =>
      verbClass(object >= 0 && !lexicon.VEHICLES.has(noun) ? 'uphold' : 'capsize'),
  ],
  [
    'reverse',
    ({ noun }: VerbInContext) => (lexicon.LEGAL_OBJECTS.has(noun) ? verbClass('uphold') : undefined),
  ],
  ['cut', cuttingSense],
  ['release', releasingSense],
  ['find', findingSense],
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
  // "set a target" is a promise, other things that are set are none.
  ['set', ({ noun }: VerbInContext) => (lexicon.TARGET_NOUNS.has(noun) ? verbClass('pledge') : undefined)],
  ['play', ({ noun }: VerbInContext) => (ROLES.has(noun) ? undefined : verbClass('play'))],
  // "Ada Moss contributed to this report"
  [
    'contribute',
    ({ tree, token }: VerbInContext) => (reportsTo(tree, token) ? undefined : verbClass('contribute')),
  ],
  ['leave', leavingSense],
  ['speak', speakingSense],
  ['talk', speakingSense],
  ['connect', connectingSense],
  ['execute', executingSense],
  ...[...lexicon.CHOOSING_VERBS].map((verb) => [verb, choosingSense] as const),
  ...[...lexicon.GOING_VERBS].map((verb) => [verb, goingSense] as const),
  ['name', namingSense],
  ['raise', raisingSense],
  ['attack', attackingSense],
  ['reconnect', connectingSense],
  ['call', callingSense],
  ['strike', strikingSense],
  ['hit', strikingSense],
  ['shake', strikingSense],
  ['rock', strikingSense],
  ['jolt', strikingSense],
  ['meet', meetingSense],
  // "seized on the letter"
  [
    'seize',
    ({ tree, token }: VerbInContext) => (hasOblique(tree, token, 'on') ? undefined : verbClass('seize')),
  ],
]);

function reportsTo(tree: Tree, token: number): boolean {
  return findChild(tree, token, (c) => REPORTS.has(tree.word[c] as string)) >= 0;
}

const REPORTS: ReadonlySet<string> = new Set(['report', 'story', 'article']);

/** What is played without a match. */
const ROLES: ReadonlySet<string> = new Set(['role', 'part', 'host', 'trick', 'card', 'song', 'music']);

/** "spoke with Rao", "Rao and Lind talked"; "spoke of his fears" is a speech. */
function speakingSense({ tree, token, key, subject }: VerbInContext): EventClass | undefined {
  const several = subject >= 0 && (childWith(tree, subject, R.conj) >= 0 || tree.word[subject] === 'they');
  const partner =
    hasOblique(tree, token, 'with') || hasOblique(tree, token, 'to') || hasOblique(tree, token, 'by');
  return several || partner ? verbClass(key) : verbClass('deliver');
}

/** "Rao and Lind connected": they spoke; what connects two towns, or connects somebody to something, tells no call. */
function connectingSense({ context, tree, token, subject, object }: VerbInContext): EventClass | undefined {
  const several = isPerson(context, subject) && childWith(tree, subject, R.conj) >= 0;
  const partner = isPerson(context, subject) && hasOblique(tree, token, 'with');
  return object < 0 && (several || partner) ? verbClass('speak') : undefined;
}

/** "executed three men"; plans and orders that are executed are done, not killed. */
function executingSense({ key, noun }: VerbInContext): EventClass | undefined {
  return lexicon.EXECUTED_THINGS.has(noun) ? undefined : verbClass(key);
}

/** "picked Rao"; what is picked otherwise gets no post: "picked cabbages". */
function choosingSense({ context, key, object, noun }: VerbInContext): EventClass | undefined {
  const isThing = object >= 0 && mentionOfPhrase(context, object) < 0 && !lexicon.PERSON_NOUNS.has(noun);
  return isThing ? undefined : verbClass(key);
}

/** "named Rao minister", "was named to the board"; victims and suspects who are named are told who they were. */
function namingSense({ context, tree, token, object }: VerbInContext): EventClass | undefined {
  const post = childWith(tree, token, R.xcomp, R.iobj) >= 0 || hasOblique(tree, token, 'to');
  if (post) return verbClass('appoint');
  return object >= 0 && mentionOfPhrase(context, object) < 0 ? verbClass('identify') : verbClass('name');
}

/** "went wild", "came true", "reached a conclusion", "entered talks": nobody moves; who enters a market begins to sell there. */
function goingSense({ context, tree, token, key, object }: VerbInContext): EventClass | undefined {
  const state = childWith(tree, token, R.xcomp);
  if (state >= 0 && tree.tag[state] === 'JJ') return undefined;
  if (key === 'enter' && object >= 0 && tree.word[object] === 'market') return verbClass('debut');
  const isFigure = key === 'reach' || key === 'enter' || key === 'approach';
  return isFigure && object >= 0 && !isWhereabouts(context, object) ? undefined : verbClass(key);
}

/** Whether a phrase names, or may be, a place or somebody. */
function isWhereabouts(context: Context, head: number): boolean {
  const { tree } = context;
  return mentionOfPhrase(context, head) >= 0 || lexicon.PLACE_NOUNS.has(tree.word[head] as string);
}

/** "raised taxes"; who raises a question or hopes raises no amount. */
function raisingSense({ key, noun }: VerbInContext): EventClass | undefined {
  return lexicon.RAISED_THOUGHTS.has(noun) ? undefined : verbClass(key);
}

/** "attacked the bank for hiding losses", "attacked him over the plan": in words. */
function attackingSense({ tree, token, key }: VerbInContext): EventClass | undefined {
  const isFor = (c: number): boolean => {
    const mark = tree.relation[c] === R.advcl ? childWith(tree, c, R.mark) : -1;
    return mark >= 0 && tree.word[mark] === 'for' && tree.tag[c] === 'VBG';
  };
  const inWords = hasOblique(tree, token, 'over') || findChild(tree, token, isFor) >= 0;
  return verbClass(inWords ? 'condemn' : key);
}

function firingSense({ object, noun }: VerbInContext): EventClass | undefined {
  if (object < 0) return verbClass('shoot');
  return verbClass(lexicon.WEAPONS.has(noun) ? 'attack' : 'fire');
}

function blastingSense({ context, object, noun }: VerbInContext): EventClass | undefined {
  return verbClass(isPerson(context, object) || nounClass(noun) ? 'condemn' : 'explode');
}

/** "called him on Friday", but not "called it a mistake", "called him a liar". */
function callingSense({ context, tree, token, object }: VerbInContext): EventClass | undefined {
  const complement = childWith(tree, token, R.xcomp, R.ccomp);
  return isPerson(context, object) && complement < 0 ? verbClass('phone') : undefined;
}

/** "the quake hit Estal"; where no force of nature does it, only "strike" tells an attack: nobody's hands are shaken by one. */
function strikingSense({ tree, key, subject }: VerbInContext): EventClass | undefined {
  const word = subject < 0 ? '' : (tree.word[subject] as string);
  const cause = nounClass(nounLemma(word, isKnownNoun))?.kind;
  if (cause?.name === 'disaster') return cause;
  if (key === 'strike') return verbClass('attack');
  return key !== 'hit' && (subject < 0 || word === 'it') ? verbClass(key) : undefined;
}

/** "cut a cable"; what has an amount is cut down. */
function cuttingSense({ context, tree, key, object, noun }: VerbInContext): EventClass | undefined {
  if (object < 0 || lexicon.AMOUNTS.has(noun) || tree.tag[object] === 'CD') return verbClass(key);
  return mentionOfPhrase(context, object) >= 0 ? undefined : verbClass('damage');
}

/** "released the hostages"; a report, a song or a phone that is released comes out. */
function releasingSense({ context, key, object, noun }: VerbInContext): EventClass | undefined {
  const isSomebody =
    object < 0 ||
    lexicon.PERSON_NOUNS.has(noun) ||
    lexicon.CAPTIVES.has(noun) ||
    context.mentions[mentionOfPhrase(context, object)]?.type === 'person' ||
    context.mentions[mentionOfPhrase(context, object)]?.type === 'group';
  return verbClass(isSomebody ? key : 'publish');
}

/** "found him guilty" is a verdict. */
function findingSense({ tree, token, key }: VerbInContext): EventClass | undefined {
  const end = Math.min((tree.rightmost[token] as number) + 1, token + 8);
  for (let i = token + 1; i < end; i++) if (tree.word[i] === 'guilty') return verbClass('convict');
  return verbClass(key);
}

/** "passed the bill", "the bill passed"; who passes somebody or a place approves nothing. */
function passingSense({ context, tree, key, subject, object, noun }: VerbInContext): EventClass | undefined {
  const law = object >= 0 ? noun : subject < 0 ? '' : nounLemma(tree.word[subject] as string, isKnownNoun);
  const isLaw = lexicon.LEGAL_OBJECTS.has(law) || lexicon.BILLS.has(law);
  return isLaw || context.mentions[mentionOfPhrase(context, object)]?.type === 'law'
    ? verbClass(key)
    : undefined;
}

/** "met Rao", "the ministers met"; "was met with protests", "met the deadline" and "met its fate" bring nobody together. */
function meetingSense({ context, tree, token, object, noun }: VerbInContext): EventClass | undefined {
  if (isPassive(tree, token)) return undefined;
  const isSomebody = object < 0 || mentionOfPhrase(context, object) >= 0 || !lexicon.MET_THINGS.has(noun);
  return isSomebody ? verbClass('meet') : undefined;
}

/** "the boy fell", "she jumped": no change of a price or number. */
function movingSense({ context, tree, key, subject }: VerbInContext): EventClass | undefined {
  const word = subject < 0 ? '' : nounLemma(tree.word[subject] as string, isKnownNoun);
  const moves = isPerson(context, subject) || lexicon.PERSON_NOUNS.has(word);
  return moves ? undefined : (verbClass(key) ?? verbClass(key.split('_', 1)[0] as string));
}

/** "left ten people dead" tells of deaths; "left them furious", "leaving a hole" of nobody's departure. */
function leavingSense({ context, tree, token, object }: VerbInContext): EventClass | undefined {
  const end = Math.min((tree.rightmost[token] as number) + 1, token + 12);
  for (let i = token + 1; i < end; i++) {
    if (tree.word[i] === 'dead') return verbClass('kill');
    if (tree.word[i] === 'injured' || tree.word[i] === 'wounded') return verbClass('injure');
  }
  const changed = isPassive(tree, token) || childWith(tree, token, R.xcomp) >= 0;
  const outcome = tree.relation[token] === R.advcl && object >= 0 && mentionOfPhrase(context, object) < 0;
  return changed || outcome ? undefined : verbClass('leave');
}

function isPassive(tree: Tree, token: number): boolean {
  return childWith(tree, token, R['aux:pass']) >= 0;
}

function hasOblique(tree: Tree, token: number, preposition: string): boolean {
  return findChild(tree, token, (c) => tree.relation[c] === R.obl && caseOf(tree, c) === preposition) >= 0;
}

function isPerson(context: Context, head: number): boolean {
  if (head < 0) return false;
  return (
    context.tree.word[head] === 'who' || context.mentions[mentionOfPhrase(context, head)]?.type === 'person'
  );
}
