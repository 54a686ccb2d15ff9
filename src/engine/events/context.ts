import { itemAt } from '../collections';
import { type TokenizedArticle, isProse } from '../article';
import type { Chain, Mention, Quote } from '../link/types';
import type { EntityType } from '../ner/types';
import type { Syntax } from '../syntax/types';
import type { Span } from '../text/span';
import type { FoundTime } from '../time/types';
import { tokenAfter } from '../tokenize/tokens';
import { MEASURE_NOUNS } from './lexicon/carriers.data';
import { nounClass } from './lexicon/lexicon';
import { IMPACT_CLASSES } from './lexicon/lexicon.data';
import { findDistinctions, type Distinction } from './distinctions';
import { findMatter, type Matter } from './matters';
import { buildTree, caseOf, findChild, isVerb, R, type Tree } from './tree';

/** What the event stage needs of an expression of time before it is resolved. */
export type FoundTimeLike = Pick<FoundTime, 'start' | 'end' | 'type'> & {
  readonly meaning?: FoundTime['meaning'];
  readonly tense?: FoundTime['tense'];
};

/** What the earlier stages found in one article. */
export interface EventInput {
  readonly article: TokenizedArticle;
  readonly syntax: Syntax;
  /** Names, nominals and pronouns, in order. */
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  /** Expressions of time, in order, not yet resolved. */
  readonly times: readonly FoundTimeLike[];
  readonly quotes: readonly Quote[];
}

/** The input with everything looked up by token. */
export interface Context extends EventInput {
  readonly tree: Tree;
  /** Mention that covers each token (names before nominals), -1 where there is none. */
  readonly mentionAt: Int32Array;
  /** Expression of time that covers each token, -1 where there is none. */
  readonly timeAt: Int32Array;
  /** Coreference chain of each mention, -1 where it has none. */
  readonly chainOf: Int32Array;
  /** 1 for tokens inside a quotation. */
  readonly quoted: Uint8Array;
  /** First token of each token's sentence. */
  readonly sentenceStart: Int32Array;
  /** For each sentence its number among those that tell the story, -1 for headings, bylines and boilerplate. */
  readonly proseIndex: Int32Array;
  /** What tells things of one kind apart, by the noun that calls them. */
  readonly distinctions: ReadonlyMap<string, Distinction>;
  /** What the cases of which the article tells are of, where it is one thing. */
  readonly matter: Matter | undefined;
}

/** Looks up once what the steps of the stage ask of an article again and again. */
export function buildContext(input: EventInput): Context {
  const { article, syntax, mentions, chains, times, quotes } = input;
  const { count } = article.tokens;
  const tree = buildTree(article, syntax, mentions);
  const mentionAt = new Int32Array(count).fill(-1);
  for (const named of [false, true])
    mentions.forEach((mention, m) => {
      if ((mention.kind === 'name') === named && mention.kind !== 'plural')
        paint(article, mention, mentionAt, m);
    });
  const timeAt = new Int32Array(count).fill(-1);
  times.forEach((time, t) => {
    if (!isPartOfName(time, article, mentionAt, mentions)) paint(article, time, timeAt, t);
  });
  const quoted = new Uint8Array(count);
  for (const quote of quotes) if (isMarked(article.text, quote)) paint(article, quote, quoted, 1);
  const sentenceStart = new Int32Array(count);
  for (const { firstToken, endToken } of article.sentences)
    sentenceStart.fill(firstToken, firstToken, endToken);
  const chainOf = new Int32Array(mentions.length).fill(-1);
  chains.forEach((chain, c) => {
    for (const m of chain.mentions) chainOf[m] = c;
  });
  // Written out: objects that are spread differ in kind from article to article, which makes all that reads them slower.
  return {
    article,
    syntax,
    mentions,
    chains,
    times,
    quotes,
    tree,
    mentionAt,
    timeAt,
    chainOf,
    quoted,
    sentenceStart,
    proseIndex: proseSentences(article),
    distinctions: findDistinctions(tree, { mentionAt, mentions, chainOf }),
    matter: findMatter(tree),
  };
}

function paint(article: TokenizedArticle, span: Span, target: Int32Array | Uint8Array, value: number): void {
  const { tokens } = article;
  for (let i = tokenAfter(tokens, span.start); i < tokens.count && tokens.start[i] < span.end; i++)
    target[i] = value;
}

/** Whether an expression is only a part of a longer name that is no event: "the 2013 Toyota Camry", "2088 Philip Street". */
function isPartOfName(
  time: Span,
  article: TokenizedArticle,
  mentionAt: Int32Array,
  mentions: readonly Mention[],
): boolean {
  const mention = itemAt(mentions, mentionAt[tokenAfter(article.tokens, time.start)]);
  if (mention?.kind !== 'name' || mention.type === 'event' || mention.type === 'law') return false;
  if (mention.start === time.start && isBeforeDisaster(article, mention.end)) return false;
  return (
    mention.start <= time.start &&
    mention.end >= time.end &&
    mention.end - mention.start > time.end - time.start
  );
}

/** "the |1979 Oru| disaster": the year before the name of what happened is when it did. */
function isBeforeDisaster({ tokens, text }: TokenizedArticle, end: number): boolean {
  const next = tokenAfter(tokens, end);
  const word = next < tokens.count ? text.slice(tokens.start[next], tokens.end[next]) : '';
  return IMPACT_CLASSES.has(nounClass(word)?.kind.name ?? '');
}

/** Whether a quotation stands between quotation marks, rather than being indirect speech. */
function isMarked(text: string, quote: Span): boolean {
  return /["“”„«»‘]/u.test(text.slice(Math.max(0, quote.start - 1), quote.start + 1));
}

function proseSentences(article: TokenizedArticle): Int32Array {
  const index = new Int32Array(article.sentences.length);
  let next = 0;
  article.sentences.forEach((sentence, s) => {
    const block = article.blocks[sentence.block];
    index[s] = block && isProse(block) ? next++ : -1;
  });
  return index;
}

/** The first token of the expression of time that covers a token. */
export function firstOfTime({ timeAt }: Context, token: number): number {
  let first = token;
  while (first > 0 && timeAt[first - 1] === timeAt[token]) first--;
  return first;
}

/** The last token of the expression of time that covers a token. */
export function lastOfTime({ timeAt }: Context, token: number): number {
  let last = token;
  while (last + 1 < timeAt.length && timeAt[last + 1] === timeAt[token]) last++;
  return last;
}

/** The mention that the noun phrase headed by `head` names, -1 where it names none. */
export function mentionOfPhrase(context: Context, head: number): number {
  const { tree, mentionAt, mentions } = context;
  const own = mentionAt[head];
  if (own >= 0 && itemAt(mentions, own)?.kind === 'name') return own;
  for (let c = tree.firstChild[head]; c >= 0; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    const renames = relation === R.appos || (c > head && (relation === R.flat || relation === R.compound));
    const m = mentionAt[c];
    if (renames && m >= 0 && itemAt(mentions, m)?.kind === 'name') return m;
  }
  const identified = own < 0 ? identifiedAs(context, head) : -1;
  if (identified >= 0) return identified;
  // "Rao, a lawyer arrested in May"
  const above = tree.relation[head] === R.appos ? (mentionAt[tree.head[head]] ?? -1) : -1;
  if (own < 0 && itemAt(mentions, above)?.kind === 'name') return above;
  const beside = own < 0 ? measuredName(context, head) : -1;
  const renamed = beside < 0 ? nameBeside(context, head) : beside;
  return renamed < 0 ? own : renamed;
}

/** "the driver, identified as |Ola Berg|, was arrested": the person as whom somebody is identified; -1 for none. */
function identifiedAs({ tree, mentionAt, mentions }: Context, head: number): number {
  const said = findChild(
    tree,
    head,
    (c) => c > head && tree.relation[c] === R.acl && tree.word[c] === 'identified',
  );
  const name = said < 0 ? -1 : findChild(tree, said, (c) => c > said && caseOf(tree, c) === 'as');
  const mention = itemAt(mentions, mentionAt[name] ?? -1);
  const isOwner = name >= 0 && findChild(tree, name, (c) => tree.tag[c] === 'POS') >= 0;
  return mention?.kind === 'name' && mention.type === 'person' && !isOwner ? mentionAt[name] : -1;
}

/** "the first tranche of the Trade Agreement": the agreement. */
function measuredName({ tree, mentionAt, mentions }: Context, head: number): number {
  const word = tree.word[head];
  if (!MEASURE_NOUNS.has(word.endsWith('s') ? word.slice(0, -1) : word)) return -1;
  const whole = findChild(tree, head, (c) => tree.relation[c] === R.nmod && caseOf(tree, c) === 'of');
  const m = whole < 0 ? -1 : mentionAt[whole];
  return itemAt(mentions, m)?.kind === 'name' ? m : -1;
}

/**
 * The name that renames a common noun where the tree does not say so: right behind it ("company Skylane"), or between
 * commas at the end of its phrase ("the 47th president of the US, Karl Weber,").
 */
function nameBeside(context: Context, head: number): number {
  const { tree, mentionAt, mentions, sentenceStart } = context;
  if (tree.tag[head] !== 'NN' || sentenceStart[head + 1] !== sentenceStart[head]) return -1;
  const next = mentionAt[head + 1];
  const named = itemAt(mentions, next);
  const isName = named?.kind === 'name' && named.start === tree.start[head + 1] && isNamedAs(named.type);
  if (isName && !isDoer(tree, head + 1, head)) return next;
  const dashed = nameBehindDash(context, head);
  if (dashed >= 0) return dashed;
  let last = tree.rightmost[head];
  if (tree.word[last] === ',') last--;
  const m = mentionAt[last];
  const apposed = itemAt(mentions, m);
  if (apposed?.kind !== 'name' || apposed.type !== 'person' || m === mentionAt[head]) return -1;
  let first = last;
  while (first > head && mentionAt[first - 1] === m) first--;
  if (tree.word[first - 1] !== ',') return -1;
  // "a statement posted by the mayor, Lena Varga,"
  for (let i = head + 1; i < first; i++) if (isVerb(tree, i)) return -1;
  return m;
}

/** "the reporter |Rao| murdered": whether a name behind a noun is the subject of what describes the noun. */
function isDoer({ head, relation }: Tree, name: number, noun: number): boolean {
  return relation[name] === R.nsubj && head[head[name]] === noun;
}

/** "a new scheme—the “Blue Shore Pact”, designed to": the name behind a dash, -1 for none. */
function nameBehindDash({ tree, mentionAt, mentions }: Context, head: number): number {
  const dash = tree.word[head + 1];
  if (dash !== '—' && dash !== '–') return -1;
  let at = head + 2;
  while (at < tree.count && (tree.tag[at] === 'DT' || tree.tag[at] === '``')) at++;
  const m = mentionAt[at] ?? -1;
  const named = itemAt(mentions, m);
  return named?.kind === 'name' && named.start === tree.start[at] && NAMED_THINGS.has(named.type) ? m : -1;
}

const NAMED_THINGS: ReadonlySet<Mention['type']> = new Set([
  'law',
  'organization',
  'product',
  'work',
  'event',
]);

function isNamedAs(type: Mention['type']): boolean {
  return type === 'person' || type === 'organization';
}

/** The coreference chain of the mention at a token, -1 where there is none. */
function chainAt({ chainOf, mentionAt }: Context, token: number): number {
  const mention = token < 0 ? -1 : mentionAt[token];
  return mention < 0 ? -1 : chainOf[mention];
}

/** Whether two tokens stand for one and the same, by coreference. */
export function areSame(context: Context, a: number, b: number): boolean {
  const chain = chainAt(context, a);
  return chain >= 0 && chain === chainAt(context, b);
}

/** What the phrase names, undefined where it names nothing. */
export function typeOfPhrase(context: Context, head: number): EntityType | undefined {
  return itemAt(context.mentions, mentionOfPhrase(context, head))?.type;
}

/** Whether the phrase names a person, organisation, place or group that can act. */
export function isActor(context: Context, head: number): boolean {
  const type = typeOfPhrase(context, head);
  return type === 'person' || type === 'organization' || type === 'place' || type === 'group';
}
