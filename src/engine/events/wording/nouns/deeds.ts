import { itemAt } from '../../../collections';
import { isCountry } from '../../../link/names/place-name';
import { pastParticiple, thirdPerson } from '../../../syntax/inflection';
import { tokenAfter } from '../../../tokenize/tokens';
import { mentionTokens } from '../../arguments/coordination';
import type { Context } from '../../context';
import { caseOf, childWith, conjuncts, findChild, isVerb, ownerOfWhose, R } from '../../tree';
import type { EventStatus, WordingPart } from '../../types';
import { baseOf } from '../../verb-keys';
import { ASKING, AUTHORITIES, DEEDS, DISPENSABLE, type Deed } from './deeds.data';
import { RELATIVE_TIMES, writeHead } from './nouns';
import type { Parts } from '../words/parts';
import { writeOblique, writePhrase } from './phrases';
import { isPluralSubject } from './plurals';

/** What stands beside an event noun, by the head of each phrase; -1 for what does not. */
interface Beside {
  readonly owner: number;
  /** "the |police| killing of X" */
  readonly actor: number;
  readonly of: number;
  readonly by: number;
  readonly to: number;
  readonly between: number;
  readonly with: number;
}

/** Who does what to whom. */
interface Sides {
  readonly subject: number;
  /** -1 for nothing. */
  readonly object: number;
  readonly passive: boolean;
}

/**
 * A clause for a noun that tells what somebody does or undergoes: "the killing of X" as "X is killed", "Y's visit to X" as
 * "Y visits X", "the meeting between X and Y" as "X and Y meet". Undefined where the phrase does not say who, or says more
 * than the clause would.
 */
export function writeDeed(
  parts: Parts,
  noun: number,
  status: EventStatus,
): readonly WordingPart[] | undefined {
  const { context } = parts;
  const deed = DEEDS.get(context.tree.word[noun]);
  if (!deed || !isTellable(deed, status) || isAskedFor(context, noun) || saysMore(parts, noun, deed))
    return undefined;
  const beside = readBeside(context, noun, deed);
  const sides = sidesOf(context, deed, beside);
  if (!sides) return undefined;
  const { subject, object, passive } = sides;
  const name = nameOf(context, subject);
  if (context.tree.tag[subject] === 'PRP$' && !name) return undefined;
  const pair = subject === beside.between || subject === beside.of ? pairOf(context, subject) : undefined;
  parts.subject(() => {
    if (name) parts.aside(() => parts.tokens(name[0], name[1], parts.core));
    else if (pair) writePair(parts, pair);
    else writePhrase(parts, subject, parts.core);
  });
  const isMany = subject === beside.between || (!name && isPluralSubject(context, subject, noun));
  writeVerb(parts, deed, { passive, isMany, isPlanned: status === 'planned' });
  // "holds talks |with Lind|"
  const writeObject = deed.form === 'mutual' && deed.rest !== '' ? writeOblique : writePhrase;
  if (object >= 0) writeObject(parts, object, parts.core);
  if (pair) writeOthers(parts, pair[1], [phraseOf(context, pair[1])]);
  writeOthers(parts, noun, [subject, object]);
  return parts.done();
}

/** What is to come is told of visits and talks alone: "announced |the death of X|" is no plan. */
function isTellable({ form }: Deed, status: EventStatus): boolean {
  return status === 'occurred' || (status === 'planned' && (form === 'visit' || form === 'mutual'));
}

/** "asked for |Rao's resignation|" */
function isAskedFor({ tree }: Context, noun: number): boolean {
  const verb = tree.head[noun];
  return caseOf(tree, noun) === 'for' && isVerb(tree, verb) && ASKING.has(baseOf(tree, verb));
}

/** Whether the phrase has words that the clause cannot tell: "the |first| visit", "the trip |and the talks|". */
function saysMore(parts: Parts, noun: number, deed: Deed): boolean {
  const { tree, timeAt } = parts.context;
  return (
    findChild(tree, noun, (c) => {
      if (timeAt[c] !== -1 || tree.relation[c] === R.punct) return false;
      if (c > noun) return tree.relation[c] !== R.nmod && tree.word[tree.leftmost[c]] !== ',';
      const relation = tree.relation[c];
      if (relation === R['nmod:poss'] || relation === R.case || relation === R.cop) return false;
      if (relation === R.compound || relation === R.amod)
        return !isActor(parts.context, c, deed) && !isLight(parts, c);
      return !isLight(parts, c);
    }) >= 0
  );
}

function isLight({ context: { tree } }: Parts, token: number): boolean {
  const word = tree.word[token];
  return tree.leftmost[token] === token && (DISPENSABLE.has(word) || RELATIVE_TIMES.has(word));
}

/** "the |police| killing of X", "the |Oru| invasion of Estal"; but "the |Oru| killing" says where, and so does a firm. */
function isActor({ article, mentionAt, mentions, tree }: Context, token: number, { form }: Deed): boolean {
  if (tree.leftmost[token] !== token) return false;
  const mention = itemAt(mentions, mentionAt[token]);
  if (mention?.kind !== 'name') return AUTHORITIES.has(tree.word[token]);
  return form === 'done' && isCountry(article.text.slice(mention.start, mention.end));
}

function readBeside(context: Context, noun: number, deed: Deed): Beside {
  const { tree } = context;
  const phrase = (preposition: string): number =>
    findChild(
      tree,
      noun,
      (c) =>
        c > noun &&
        tree.relation[c] === R.nmod &&
        caseOf(tree, c) === preposition &&
        context.timeAt[c] === -1,
    );
  const before = childWith(tree, noun, R['nmod:poss']);
  const owner = tree.tag[before] === 'WP$' ? ownerOfWhose(tree, noun) : before;
  return {
    owner: owner >= 0 && context.timeAt[owner] === -1 ? owner : -1,
    actor: findChild(
      tree,
      noun,
      (c) => c < noun && tree.relation[c] === R.compound && isActor(context, c, deed),
    ),
    of: phrase('of'),
    by: phrase('by'),
    to: phrase('to'),
    between: phrase('between'),
    with: phrase('with'),
  };
}

function sidesOf(context: Context, { form }: Deed, beside: Beside): Sides | undefined {
  const { owner, of, by, to, actor } = beside;
  const doer = [owner, by, actor].find((side) => side >= 0) ?? -1;
  switch (form) {
    case 'own':
      return actor < 0 ? active(owner >= 0 ? owner : of, -1) : undefined;
    case 'undergone':
      if (of < 0 && owner >= 0 && actor < 0)
        return by >= 0 ? active(by, owner) : { subject: owner, object: -1, passive: true };
      return done(of, doer);
    case 'done':
      return done(of, doer);
    case 'visit': {
      const visitor = owner >= 0 ? owner : by >= 0 ? by : of;
      return actor < 0 && to >= 0 ? active(visitor, to) : undefined;
    }
    case 'mutual':
      return mutual(context, beside);
  }
}

function active(subject: number, object: number): Sides | undefined {
  return subject < 0 ? undefined : { subject, object, passive: false };
}

function done(patient: number, doer: number): Sides | undefined {
  if (patient < 0) return undefined;
  return doer >= 0 ? active(doer, patient) : { subject: patient, object: -1, passive: true };
}

function mutual({ tree }: Context, { between, of, with: other, owner, actor }: Beside): Sides | undefined {
  if (actor >= 0) return undefined;
  if (between >= 0) return active(between, -1);
  if (owner >= 0 && other >= 0) return active(owner, other);
  return of >= 0 && owner < 0 && childWith(tree, of, R.conj) >= 0 ? active(of, -1) : undefined;
}

type Pair = readonly [number, number];

/** "between |X| and |Y|", each by its head. */
function pairOf({ tree }: Context, first: number): Pair | undefined {
  const [, second, third] = conjuncts(tree, first);
  return second === undefined || third !== undefined ? undefined : [first, second];
}

/** Writes two sides without the place that the tree hangs on the second: "X and the heads of Y [in Lagos]". */
function writePair(parts: Parts, pair: Pair): void {
  for (const side of pair) {
    if (side !== pair[0]) parts.words('and', parts.core);
    writeHead(parts, side, parts.core);
    const phrase = phraseOf(parts.context, side);
    if (phrase >= 0) writeOblique(parts, phrase, parts.core, 1);
  }
}

/** The phrase with "of" behind a noun. */
function phraseOf({ tree }: Context, noun: number): number {
  return findChild(tree, noun, (c) => c > noun && tree.relation[c] === R.nmod && caseOf(tree, c) === 'of');
}

/** The name of whoever "his", "her" or "its" stands for. */
function nameOf(context: Context, token: number): readonly [number, number] | undefined {
  const { article, chainOf, chains, mentionAt, mentions, tree } = context;
  if (!/^(?:his|her|its)$/u.test(tree.word[token])) return undefined;
  const mention = mentionAt[token];
  const chain = mention < 0 ? undefined : itemAt(chains, chainOf[mention]);
  const name = chain?.mentions.map((m) => mentions[m]).find(({ kind }) => kind === 'name');
  return name && mentionTokens(context, tokenAfter(article.tokens, name.start));
}

interface Finite {
  readonly passive: boolean;
  readonly isMany: boolean;
  readonly isPlanned: boolean;
}

function writeVerb(parts: Parts, { verb, rest }: Deed, { passive, isMany, isPlanned }: Finite): void {
  if (isPlanned) parts.words(passive ? `to be ${pastParticiple(verb)}` : `to ${verb}`, parts.core);
  else if (passive) {
    parts.verb('is', 'are', isMany);
    parts.words(pastParticiple(verb), parts.core);
  } else parts.verb(thirdPerson(verb), verb, isMany);
  if (rest !== '') parts.words(rest, parts.core);
}

/** Writes the phrases behind the noun that say neither who nor to whom: where, for what. */
function writeOthers(parts: Parts, noun: number, told: readonly number[]): void {
  const { tree } = parts.context;
  for (let c = tree.firstChild[noun]; c >= 0; c = tree.nextSibling[c])
    if (c > noun && tree.relation[c] === R.nmod && caseOf(tree, c) !== '' && !told.includes(c))
      writeOblique(parts, c, parts.unit(parts.core, 1), 1);
}
