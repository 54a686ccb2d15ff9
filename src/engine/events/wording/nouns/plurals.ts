import { itemAt, wordSet } from '../../../collections';
import { tokenAfter } from '../../../tokenize/tokens';
import { joinedMentions, mentionTokens } from '../../arguments/coordination';
import type { Context } from '../../context';
import { caseOf, childWith, conjuncts, findChild, isVerb, R, sharing } from '../../tree';
import { joinedNames, nameOfPhrase } from './names';
import { COUNTS, PLURALS_WITHOUT_ENDING, SEVERAL_AS_ONE, SEVERAL_BY_NAME, SHARES } from '../words/nouns.data';

/** Whether a subject takes the plural of its verb. */
export function isPluralSubject(context: Context, head: number, verb: number): boolean {
  const { tree, mentionAt, mentions } = context;
  if (isTeam(context, head) || areMany(context, head) || areCounted(context, head)) return true;
  if (nameOfPhrase(context, head)) return joinedNames(context, head).length > 0;
  const [left, right] = lostSides(context, head);
  const mention = mentionAt[head];
  if (left || right || sharersOf(context, head, verb).length > 0) return true;
  const word = tree.word[head];
  const tag = tree.tag[head];
  const named = itemAt(mentions, mention);
  if (named?.kind === 'name' && named.type !== 'group') return false;
  if (PLURALS_WITHOUT_ENDING.has(word) || tag === 'NNS' || tag === 'NNPS') return true;
  if (tag === 'CD') return word !== 'one' && word !== '1';
  if (named?.kind === 'name') return /(?:s|ish|ch|ese)$/u.test(word);
  if (SHARES.has(word)) return isShareOfMany(context, head);
  if (!COUNTS.has(word) || isTheCount(context, head)) return false;
  return findChild(tree, head, (c) => isCounted(context, c)) >= 0;
}

/** Who shares a verb with its subject behind "and": "Rao and |Lind| met". */
export function sharersOf(context: Context, head: number, verb: number): readonly number[] {
  const { tree, mentionAt } = context;
  const mention = mentionAt[head];
  // "girl, |11|, rescued", "the |Ports and Docks| Board"
  return sharing(tree, head, verb).filter(
    (c) =>
      c > head &&
      tree.tag[c] !== 'CD' &&
      !isVerb(tree, c) &&
      (mention < 0 || mentionAt[c] !== mention) &&
      joinsByAnd(context, c),
  );
}

/** "the Herons", "the Oru Rangers": an organization whose name tells its members, be it taken for a person's. */
export function isTeam({ tree, mentionAt, mentions }: Context, head: number): boolean {
  if (!/^NNP?S$/u.test(tree.tag[head]) || SEVERAL_AS_ONE.has(tree.word[head])) return false;
  const type = itemAt(mentions, mentionAt[head])?.type;
  if (type !== 'organization' && type !== 'person') return false;
  // "the |Farmers| Party", "the |Ports| and Docks Board"
  if (mentionAt[head + 1] === mentionAt[head]) return false;
  if (tree.leftmost[head] === head && ONE_FORM.has(tree.word[tree.head[head]])) return true;
  return itemAt(tree.word, childWith(tree, head, R.det)) === 'the' && childWith(tree, head, R.nmod) < 0;
}

/** Of one form in the present of several and in the past: "Herons |beat| Oru" tells it of now, as headlines do. */
const ONE_FORM = wordSet('beat hit cut shut put set let split cast upset bid quit');

/** "Oru |Democrats|", "the War |Logs|": people of one mind, or writings, whatever the name was taken for. */
function areMany({ tree, mentionAt }: Context, head: number): boolean {
  // "the |Democrats| Club"
  const isLast = mentionAt[head] === -1 || mentionAt[head + 1] !== mentionAt[head];
  return isLast && /^NN[PS]+$/u.test(tree.tag[head]) && SEVERAL_BY_NAME.has(tree.word[head]);
}

/** "three |aircraft|", "|F-16s|": several, whatever the form of the word. */
function areCounted(context: Context, head: number): boolean {
  const { tree } = context;
  const word = tree.word[head];
  if (/\ds$/u.test(tree.word[mentionTokens(context, head)[1]])) return true;
  const count = /craft$/u.test(word) ? childWith(tree, head, R.nummod) : -1;
  return count >= 0 && !/^(?:one|1)$/u.test(tree.word[count]);
}

function joinsByAnd({ tree }: Context, conjunct: number): boolean {
  // "Rao as well as Lind" is told of Rao alone
  const other = findChild(
    tree,
    conjunct,
    (c) => tree.relation[c] === R.cc && tree.word[c] !== 'and' && tree.word[c] !== '&',
  );
  return other < 0;
}

/** "the number of cases" is one, "a number of cases" are several. */
function isTheCount({ tree }: Context, head: number): boolean {
  const word = tree.word[head];
  return (
    (word === 'number' || word === 'total') && findChild(tree, head, (c) => /^an?$/u.test(tree.word[c])) < 0
  );
}

/** "47 percent |voted|", "47 percent of the members", but "47 percent of the island". */
function isShareOfMany(context: Context, head: number): boolean {
  const { tree } = context;
  const isWhole = (c: number): boolean => tree.relation[c] === R.nmod && caseOf(tree, c) === 'of';
  const whole = findChild(tree, head, isWhole);
  return whole < 0 || isCounted(context, whole);
}

function isCounted({ tree }: Context, child: number): boolean {
  return tree.relation[child] === R.nmod && caseOf(tree, child) === 'of' && /^NNP?S$/u.test(tree.tag[child]);
}

type Tokens = readonly [number, number];

/** The names before and behind a name that "and" joins to it in the words, where the tree has lost that. */
export function lostSides(context: Context, head: number): readonly [Tokens | undefined, Tokens | undefined] {
  const { mentionAt, mentions, article } = context;
  const mention = mentionAt[head];
  if (mention < 0 || conjuncts(context.tree, head).length > 1) return [undefined, undefined];
  const own = mentionTokens(context, head);
  let left: Tokens | undefined;
  let right: Tokens | undefined;
  for (const other of joinedMentions(context, mention, own)) {
    const span = mentionTokens(context, tokenAfter(article.tokens, itemAt(mentions, other)?.start ?? 0));
    if (span[1] < own[0]) left = span;
    else right = span;
  }
  return [left, right];
}
