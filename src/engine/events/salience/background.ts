import { itemAt, wordSet } from '../../collections';
import { firstAbove } from '../../syntax/heads';
import type { Context } from '../context';
import { isKnownByPlace } from '../lexicon/classes';
import { verbClass } from '../lexicon/lexicon';
import { HARM_CLASSES, REPORTING_VERBS } from '../lexicon/lexicon.data';
import { verbKey } from '../verb-keys';
import { isRanked } from '../triggers/ranked';
import type { Trigger } from '../triggers/triggers';
import { RelationSet } from '../relations';
import { caseOf, childWith, findChild, isVerb, R, type Tree } from '../tree';
import { SALIENCE } from './salience.data';
import { goesOn, isFigure, isTotal } from './totals';
import { BODY, SCENES } from './scenes.data';
import type { SalienceInput } from './types';
import { TRAVEL } from '../lexicon/class-groups.data';

/** What a clause or noun loses for telling where something was said, who says it, or what has been going on. */
export function backgroundFeature(context: Context, input: SalienceInput): number {
  const { tree } = context;
  const { trigger, telling, time } = input;
  let sum = 0;
  if (isSource(tree, trigger)) sum += SALIENCE.source;
  else if (isOccasionOfSpeech(tree, trigger) || isCeremonyOf(tree, trigger)) sum += SALIENCE.occasionOfSpeech;
  if (telling.status !== 'occurred') return sum;
  if (tellsOfSpeaker(tree, trigger)) sum += SALIENCE.ofSpeaker;
  else if (tellsWhereFrom(tree, trigger)) sum += SALIENCE.whereFrom;
  if (trigger.top !== trigger.clause && LASTING.has(verbKey(tree, trigger.top))) sum += SALIENCE.lasting;
  if (isAimless(tree, input)) sum += SALIENCE.aimless;
  if (isColour(tree, trigger) || isCaption(context, trigger)) sum += SALIENCE.colour;
  if (isExample(tree, trigger)) sum += SALIENCE.example;
  if (isAddition(tree, trigger)) sum += SALIENCE.addition;
  if (isFigure(tree, trigger) || isRanked(tree, trigger)) sum += SALIENCE.figure;
  if (isTotal(tree, input) || (!time && isOnce(tree, trigger.clause))) sum += SALIENCE.repeated;
  if (goesOn(tree, input)) sum += SALIENCE.lasting;
  return sum;
}

/** "according to a survey |published| on Friday", "in a |statement| to the press, Rao said": words that something is told in. */
function isSource(tree: Tree, trigger: Trigger): boolean {
  const noun = describedNoun(tree, trigger);
  return noun >= 0 && SOURCE_CLASSES.has(trigger.class) && isAdjunctOfSpeech(tree, noun);
}

const SOURCE_CLASSES = wordSet(`
  publication announcement release speech interview deployment performance say
`);

/** "said at a |meeting| on Friday", "officials at the |hearing| asked": where something was said, rather than what took place. */
function isOccasionOfSpeech(tree: Tree, { token, clause, class: kind, nominal }: Trigger): boolean {
  // "said at Rao and Lind's summit": who met is told, too
  if (childWith(tree, token, R['nmod:poss']) >= 0) return false;
  return nominal && clause === token && OCCASIONS.has(kind) && isAdjunctOfSpeech(tree, token);
}

const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'talks', 'trial']);

/** "was sworn in at a |ceremony|": the form of what is told by the verb. */
function isCeremonyOf(tree: Tree, { token, clause, lemma, nominal }: Trigger): boolean {
  if (lemma !== 'ceremony' || !nominal || clause !== token || tree.relation[token] !== R.obl) return false;
  const up = tree.head[token];
  // "the opening ceremony of the fair" is an event of its own
  if (findChild(tree, token, (c) => caseOf(tree, c) === 'of') >= 0) return false;
  return (
    CEREMONY_CASES.has(caseOf(tree, token)) && isVerb(tree, up) && verbClass(verbKey(tree, up)) !== undefined
  );
}

const CEREMONY_CASES = wordSet('in at during');

/** The noun that an event noun is, or that a participle stands behind: "a |letter| sent on Friday"; -1 where there is none. */
function describedNoun(tree: Tree, { token, clause, nominal }: Trigger): number {
  if (nominal && (clause === token || tree.head[clause] === token)) return token;
  return !nominal && tree.relation[token] === R.acl && tree.tag[token] === 'VBN' ? tree.head[token] : -1;
}

function isAdjunctOfSpeech(tree: Tree, noun: number): boolean {
  const preposition = caseOf(tree, noun);
  if (preposition === 'according') return true;
  if (!SPOKEN_IN.has(preposition)) return false;
  const up = tree.head[noun];
  if (tree.relation[noun] === R.obl) return tells(tree, up);
  return tree.relation[noun] === R.nmod && tree.relation[up] === R.nsubj && tells(tree, tree.head[up]);
}

const SPOKEN_IN = wordSet('in at during through via');

function tells(tree: Tree, verb: number): boolean {
  if (verb < 0 || !isVerb(tree, verb)) return false;
  const key = verbKey(tree, verb);
  return REPORTING_VERBS.has(key) || key === 'present' || TELLING_CLASSES.has(verbClass(key)?.name ?? '');
}

const TELLING_CLASSES = wordSet('announcement demand warning promise');

/** "said Ada Moss, who was |hired| in 1974": the life of those who are quoted; grave news is told for its own sake. */
function tellsOfSpeaker(tree: Tree, { top, class: kind }: Trigger): boolean {
  if (!isDescribing(tree, top) || isKnownByPlace(kind)) return false;
  let speaker = tree.head[top];
  if (tree.relation[speaker] === R.appos) speaker = tree.head[speaker];
  const saying = tree.relation[speaker] === R.nsubj ? tree.head[speaker] : -1;
  return saying >= 0 && saying < speaker && REPORTING_VERBS.has(verbKey(tree, saying));
}

/** "passengers |arriving| from Oru were tested", "tests a woman who |returned| from Oru": where those come from of whom something is told. */
function tellsWhereFrom(tree: Tree, { top, class: kind }: Trigger): boolean {
  if (!TRAVEL.has(kind) || !isDescribing(tree, top)) return false;
  let at = tree.head[top];
  while (IN_PHRASE.has(tree.relation[at])) at = tree.head[at];
  return isVerb(tree, tree.head[at]);
}

/** "searched the home of a man who |returned|", "found two cases, a man who |returned| and a boy": what hangs on another noun. */
const IN_PHRASE = new RelationSet([R.nmod, R.conj, R.appos]);

/**
 * "Rao |came| without a coat", "Rao |arrived| late": a journey that says neither where to nor where from, nor what for or what
 * of, and is not what the headline tells.
 */
function isAimless(tree: Tree, { trigger, arguments: found, headline }: SalienceInput): boolean {
  const { clause, class: kind, nominal } = trigger;
  if (nominal || headline || !TRAVEL.has(kind)) return false;
  if (found.some(({ role }) => role !== 'agent')) return false;
  return findChild(tree, clause, (c) => c !== clause && isGoal(tree, c)) < 0;
}

/** "to Oru", "from the talks", "for the summit", "there", "to meet Lind"; not "without a coat", "by train", "on Friday", "late". */
function isGoal(tree: Tree, child: number): boolean {
  const relation = tree.relation[child];
  if (relation === R.obl) return !MANNERS.has(caseOf(tree, child));
  if (relation === R.advmod) return GOALS.has(tree.word[child]);
  return GOAL_CLAUSES.has(relation);
}

const MANNERS = wordSet('without with by on in like as after before during');
const GOALS = wordSet('here there home abroad back ashore overseas away together');
const GOAL_CLAUSES = new RelationSet([R.obj, R.iobj, R.xcomp, R.ccomp, R.advcl, R['compound:prt']]);

function isDescribing(tree: Tree, verb: number): boolean {
  return tree.relation[verb] === R['acl:relcl'] || tree.relation[verb] === R.acl;
}

/** "Rao |walked| into the room", "|closed| her eyes", "|carried| a folder": a scene; injuries are none. */
function isColour(tree: Tree, { token, nominal, eventClass }: Trigger): boolean {
  if (nominal || HARM_CLASSES.has(eventClass?.name ?? '')) return false;
  if (!eventClass && SCENES.has(verbKey(tree, token).split('_', 1)[0])) return true;
  const object = childWith(tree, token, R.obj);
  return object >= 0 && BODY.has(tree.word[object]) && childWith(tree, object, R['nmod:poss']) >= 0;
}

/** "Robots are seen working at the site of the |leak|", "In this photo |released| by Acme, …": what a picture shows, below it. */
function isCaption({ tree, sentenceStart }: Context, { top }: Trigger): boolean {
  const first = sentenceStart[top];
  if (tree.word[first] === 'in' && PICTURES.has(itemAt(tree.word, tree.head[first]) ?? '')) return true;
  return firstAbove(tree.head, top, (at) => at !== top && isShown(tree, at)) >= 0;
}

const PICTURES = wordSet('photo photograph picture image handout');

/** "is |seen| leaving": in the present, and doing something. */
function isShown(tree: Tree, verb: number): boolean {
  const be = SHOWN.has(tree.word[verb]) ? childWith(tree, verb, R['aux:pass']) : -1;
  if (be < 0 || !/^(?:is|are)$/u.test(tree.word[be])) return false;
  return findChild(tree, verb, (c) => c > verb && tree.tag[c] === 'VBG') >= 0;
}

const SHOWN = wordSet('seen shown pictured photographed');

/** "continued to |oversee| the works" */
const LASTING = wordSet('continue keep keep_on go_on');

/** "For example, the council |sued| Acme": one of many that might be told. */
function isExample(tree: Tree, { top }: Trigger): boolean {
  const tellsOne = (clause: number): boolean =>
    findChild(tree, clause, (c) => EXAMPLES.has(tree.word[c]) && caseOf(tree, c) === 'for') >= 0;
  const up = tree.head[top];
  return tellsOne(top) || (tree.relation[top] === R.advcl && up >= 0 && tellsOne(up));
}

const EXAMPLES: ReadonlySet<string> = new Set(['example', 'instance']);

/** "Rao |also| signed the petition": what is told beside the news. */
function isAddition(tree: Tree, { clause }: Trigger): boolean {
  return findChild(tree, clause, (c) => tree.relation[c] === R.advmod && tree.word[c] === 'also') >= 0;
}

/** "|once| met the premier" */
function isOnce(tree: Tree, clause: number): boolean {
  const once = findChild(
    tree,
    clause,
    (c) => c < clause && tree.relation[c] === R.advmod && tree.word[c] === 'once',
  );
  return once >= 0;
}
