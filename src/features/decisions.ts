import { compareTexts } from '../engine/collections';
import { anchorOf } from '../engine/anchor/anchor';
import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { undecidedNames, type Decision } from '../engine/decisions';
import { chainNamesOf, nameForm, suggestMerges, type IdentitySuggestion } from '../engine/link';
import type { ChainRef, Entity } from '../engine/link/types';
import { offsetAt, rangeOf } from '../engine/text/lines';
import { overlaps, type Span } from '../engine/text/span';
import { countedMentions, entityLine } from './listing';
import { locate } from './locate';
import { placeOf } from './places';
import type {
  EntityTarget,
  IdentityQuestion,
  NameTarget,
  QuestionReason,
  Range,
  ReviewLine,
  StandingDecision,
} from './types';

/** A selection of more characters is no name. */
const LONGEST_NAME = 120;
/** In so many articles the record of an entity says where it is named. */
const MOST_SEEN = 3;

/**
 * What a decision at a place of an article would be about: the mention there, or the words that are selected where they
 * are no mention. Undefined where there is neither.
 */
export function nameTarget(corpus: CorpusSnapshot, id: string, range: Range): NameTarget | undefined {
  const article = corpus.articles.get(id);
  if (!article) return undefined;
  const selected = trimmed(article.reading.text, {
    start: offsetAt(article.reading.lines, range.start),
    end: offsetAt(article.reading.lines, range.end),
  });
  const isSelection = selected.end > selected.start;
  const { mentions } = article.reading;
  const found = locate(article, selected.start);
  const index = isSelection
    ? mentions.findIndex(
        ({ kind, start, end }) => kind !== 'plural' && start === selected.start && end === selected.end,
      )
    : found?.kind === 'mention' && mentions[found.index]?.kind !== 'plural'
      ? found.index
      : -1;
  const mention = mentions[index];
  if (mention) {
    const entity = article.entities[index];
    return {
      ...wordsAt(article, mention),
      isName: mention.kind === 'name',
      ...(entity && { entity: targetOf(corpus, entity), namesHere: namesIn(article, entity) }),
    };
  }
  if (!isSelection || selected.end - selected.start > LONGEST_NAME) return undefined;
  const target = wordsAt(article, selected);
  const isPartly = mentions.some((one) => one.kind === 'name' && overlaps(one, selected));
  return /\p{L}/u.test(target.text) ? { ...target, isName: false, ...(isPartly && { isPartly }) } : undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) };
}

function wordsAt(
  article: CorpusArticle,
  span: Span,
): Pick<NameTarget, 'article' | 'text' | 'range' | 'anchor'> {
  const { reading } = article;
  return {
    article: reading.id,
    text: nameForm(reading.text.slice(span.start, span.end)).text,
    range: rangeOf(reading.lines, span),
    anchor: anchorOf(reading.text, span),
  };
}

/** The distinct names that an article calls an entity by. */
function namesIn(article: CorpusArticle, entity: Entity): readonly string[] {
  const { mentions, text } = article.reading;
  const names = mentions.flatMap(({ kind, start, end }, i) =>
    kind === 'name' && article.entities[i] === entity ? [nameForm(text.slice(start, end)).text] : [],
  );
  return [...new Set(names)];
}

/** An entity as decisions are made on it; undefined where the corpus has none of this id. */
export function entityTarget(corpus: CorpusSnapshot, id: string): EntityTarget | undefined {
  const entity = corpus.entities.get(id);
  return entity && targetOf(corpus, entity);
}

/** All entities, most mentioned first, for a reader to choose from. */
export function entityTargets(corpus: CorpusSnapshot): readonly EntityTarget[] {
  return [...corpus.entities.values()]
    .map((entity) => targetOf(corpus, entity, []))
    .sort((a, b) => b.count - a.count || compareTexts(a.name, b.name));
}

function targetOf(
  corpus: CorpusSnapshot,
  entity: Entity,
  seen: readonly ChainRef[] = seenOf(corpus, entity),
): EntityTarget {
  const { id, name, type, aliases, articles, descriptions } = entity;
  return {
    id,
    name,
    type,
    aliases,
    count: countedMentions(corpus, entity).length,
    articles,
    description: descriptions[0]?.text ?? '',
    note: noteOn(corpus, id),
    seen,
  };
}

function noteOn({ decisions }: CorpusSnapshot, id: string): string {
  const note = decisions.byEntity.get(id)?.findLast((one) => one.kind === 'note' && one.entity === id);
  return note?.kind === 'note' ? note.text : '';
}

/**
 * Chains by which an entity is known for good. None for one that others are merged into, whose chains it has too: its own
 * were written down then.
 */
function seenOf(corpus: CorpusSnapshot, { id, mentions, articles }: Entity): readonly ChainRef[] {
  if (corpus.decisions.byEntity.get(id)?.some(({ kind }) => kind === 'merge')) return [];
  return articles.slice(0, MOST_SEEN).flatMap((article): ChainRef[] => {
    const home = corpus.articles.get(article);
    const first = mentions.find((ref) => ref.article === article);
    if (!home || !first) return [];
    const names = undecidedNames(home);
    const chain = names.chains.findIndex((one) => one.mentions.includes(first.mention));
    const name = chainNamesOf(names)[chain];
    return name === undefined ? [] : [{ article, name }];
  });
}

/**
 * The ids that entities have, those of the machine's that decisions merged away too. Not those that only a merge brought
 * up: into nobody that anybody knows.
 */
export function entityIds({ linked, entities, decisions }: CorpusSnapshot): readonly string[] {
  const isMade = (id: string): boolean =>
    decisions.byEntity
      .get(id)
      ?.some((one) => (one.kind === 'named' || one.kind === 'chain') && one.entity === id) ?? false;
  return [...new Set([...linked.map(({ id }) => id), ...[...entities.keys()].filter(isMade)])];
}

/** Pairs that may be one, without those that somebody has decided on. */
export function identityQuestions(corpus: CorpusSnapshot): readonly IdentityQuestion[] {
  const decided = new Set(
    corpus.decisions.decisions.flatMap((decision) =>
      decision.kind === 'apart' ? [pairKey(decision.entity, decision.other)] : [],
    ),
  );
  return suggestMerges(corpus.entities.values())
    .filter(({ entities: [a, b] }) => !decided.has(pairKey(a.id, b.id)))
    .map((suggestion) => questionOf(corpus, suggestion));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function questionOf(
  corpus: CorpusSnapshot,
  { entities, reasons, articles }: IdentitySuggestion,
): IdentityQuestion {
  const [first, second] = entities;
  return {
    entities: [targetOf(corpus, first), targetOf(corpus, second)],
    places: entities.flatMap((entity) => entityLine(corpus, entity, 0)?.place ?? []),
    reasons: reasons.map((reason): QuestionReason => {
      if (reason.kind !== 'company') return reason;
      const names = reason.entities.flatMap((id) => corpus.entities.get(id)?.name ?? []);
      return { kind: 'company', names };
    }),
    articles,
  };
}

/** Decisions on single names that cannot be found any more, or not for sure. */
export function decisionsToReview(corpus: CorpusSnapshot): readonly ReviewLine[] {
  return [...corpus.articles.values()].flatMap((article) =>
    article.lost.map(({ decision, why }) => ({
      article: article.reading.id,
      title: article.reading.title,
      decision,
      why,
      place: placeOf(article, { start: 0, end: 0 }),
    })),
  );
}

/** What is decided on an entity, and on those merged into it. */
export function decisionsOn(corpus: CorpusSnapshot, id: string): readonly StandingDecision[] {
  const entities = new Set([id, ...(corpus.decisions.byEntity.get(id) ?? []).flatMap(entityOf)]);
  const names = new Map(corpus.linked.map((entity) => [entity.id, entity.name]));
  const nameOf = (other: string): string => corpus.entities.get(other)?.name ?? names.get(other) ?? other;
  return corpus.decisions.decisions
    .filter((decision) => entityOf(decision).some((entity) => entities.has(entity)))
    .filter(({ kind }) => kind !== 'chain')
    .map((decision) => ({
      decision,
      other: decision.kind === 'apart' ? nameOf(decision.other) : entityOf(decision).map(nameOf).join(''),
    }));
}

function entityOf(decision: Decision): readonly string[] {
  return decision.kind === 'not-a-name' ? [] : [decision.entity];
}
