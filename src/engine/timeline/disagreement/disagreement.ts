import { OFFICIAL_ACTS } from '../../events/lexicon/class-groups.data';
import type { Entity } from '../../link/types';
import { compareTexts, pushTo } from '../../collections';
import type { ArgumentRole, EventMention } from '../../events/types';
import type { Candidate, DatedArticle } from '../mentions/candidate';
import { knownPlace } from '../../link/names/place-name';
import { amountAt, mayBeOne, type Amount } from '../mentions/amounts';
import { mayCoincide, vagueness, type EventDate } from '../mentions/dates';
import type { Disagreement, EventRef, Statement } from '../types';
import { contains, type Span } from '../../text/span';
import type { Toll } from '../mentions/tolls';

/** What disagreement is looked for in. */
export interface DisagreementContext {
  readonly articles: ReadonlyMap<string, DatedArticle>;
  /** The article that each article is a copy of, or itself. */
  readonly originals: ReadonlyMap<string, string>;
  /** What mentions tell of how many were killed or hurt. */
  readonly tolls: ReadonlyMap<EventMention, Toll>;
}

/** Mentions told with less weight state nothing. */
const LEAST_SALIENCE = 0.1;

/**
 * Where the articles that tell one event differ on its day, its numbers, its place, who did it, or whether it happened
 * at all. Copies of one text state it once.
 *
 * @param members in corpus order
 */
export function disagreementsOf(
  members: readonly Candidate[],
  context: DisagreementContext,
): readonly Disagreement[] {
  if (members.length < 2) return [];
  const telling = members.filter(
    ({ mention }) => mention.salience >= LEAST_SALIENCE || context.tolls.has(mention),
  );
  if (new Set(telling.map(({ ref }) => sourceOf(ref, context))).size < 2) return [];
  const hasToll = telling.some(({ mention }) => context.tolls.has(mention));
  const facts = telling.flatMap((member) => factsOf(member, context, hasToll));
  const byTopic = new Map<string, Fact[]>();
  for (const fact of facts) {
    pushTo(byTopic, fact.topic, fact);
  }
  return [...byTopic.values()].flatMap((list) => disagreementIn(list, context) ?? []);
}

/** A statement with what it is about, and the time that it is of where the words say one. */
interface Fact extends Statement {
  readonly about: Disagreement['about'];
  /** Facts of one topic can be compared: deaths with deaths. */
  readonly topic: string;
  readonly period: EventDate;
  /** Of a place or an actor. */
  readonly name: string;
  readonly amount?: Amount;
  readonly toll?: Toll;
  /** Whether it counts those killed or hurt. */
  readonly isOfHarm?: boolean;
}

/** @param hasToll whether what was harmed is told as a toll: no other numbers of those harmed, who may be some of them, are compared */
function factsOf(member: Candidate, { articles, tolls }: DisagreementContext, hasToll: boolean): Fact[] {
  const article = articles.get(member.ref.article);
  if (!article) return [];
  const { mention, date, ref } = member;
  const day = article.documentTime.value;
  const fact = (about: Fact['about'], topic: string, value: string, words: Words): Fact => {
    return { about, topic, value, ref, day, period: date, name: value, ...words };
  };
  const facts: Fact[] = [];
  if (date.time !== undefined && date.value !== null && mention.time?.relation === 'on') {
    const { time } = date;
    if (isOwn(article.times[time], mention) && DAY.test(date.value))
      facts.push(fact('day', 'day', date.value.slice(0, DAY_LENGTH), { time }));
  }
  if (mention.status === 'occurred' || mention.status === 'denied')
    facts.push(fact('status', 'status', mention.status, {}));
  const toll = tolls.get(mention);
  if (toll) {
    const told = fact('number', `toll ${toll.harm}`, String(toll.amount.number), {
      words: { start: toll.words.start - mention.start, end: toll.words.end - mention.start },
    });
    facts.push({ ...told, amount: toll.amount, toll, isOfHarm: true });
  }
  mention.arguments.forEach((argument, index) => {
    const words = { argument: index };
    const amount =
      hasToll && HARMED.has(mention.class) ? undefined : amountAt(article.reading.text, argument);
    if (amount)
      facts.push({
        ...fact('number', `${argument.role} ${amount.of}`, String(amount.number), words),
        amount,
        isOfHarm: argument.role === 'patient' && HARMED.has(mention.class),
      });
    const entity = argument.mention === undefined ? undefined : article.entities[argument.mention];
    const about = ENTITY_ROLES[argument.role];
    if (!entity || !about) return;
    // a judge rules for the court: judges are compared with judges
    const topic = about === 'agent' && OFFICIAL_ACTS.has(mention.class) ? `agent ${kindOf(entity)}` : about;
    facts.push({ ...fact(about, topic, entity.id, words), name: entity.name });
  });
  return facts;
}

function kindOf({ type }: Entity): string {
  return type === 'person' ? 'person' : 'body';
}

/** Whether a noun has the day in its own phrase: "claimed victory on Monday in the election" dates the claim. */
function isOwn(time: Span | undefined, { nominal, tense, extent }: EventMention): boolean {
  return !nominal || tense !== 'none' || (time !== undefined && contains(extent, time));
}

type Words = Pick<Statement, 'argument' | 'time' | 'words'>;

const HARMED: ReadonlySet<string> = new Set(['death', 'injury']);

const DAY_LENGTH = 10;
const DAY = /^\d{4}-\d\d-\d\d/;

const ENTITY_ROLES: Partial<Record<ArgumentRole, Fact['about']>> = { place: 'place', agent: 'agent' };

function disagreementIn(facts: readonly Fact[], context: DisagreementContext): Disagreement | undefined {
  const bySource = new Map<string, Map<string, Fact>>();
  for (const fact of facts) {
    const source = sourceOf(fact.ref, context);
    const list = bySource.get(source) ?? new Map<string, Fact>();
    const first = list.get(fact.value);
    if (!first || compareTexts(fact.day ?? '9999', first.day ?? '9999') < 0) list.set(fact.value, fact);
    bySource.set(source, list);
  }
  const sources = [...bySource.values()].map((list) => totalsOf([...list.values()]));
  if (!sources.some((a, i) => sources.slice(i + 1).some((b) => contradict(a, b, context)))) return undefined;
  const statements = sources.flat().sort((a, b) => compareTexts(a.day ?? '9999', b.day ?? '9999'));
  const [{ about }] = statements as [Fact];
  return { about, why: explanationOf(statements), statements: statements.map(statementOf) };
}

/** Of several numbers of those harmed that one source gives, the largest: the others are some of them, or of something else. */
function totalsOf(facts: readonly Fact[]): readonly Fact[] {
  const [first] = facts;
  if (facts.length < 2 || !first?.isOfHarm) return facts;
  const most = Math.max(...facts.map(({ amount }) => amount?.number ?? 0));
  return facts.filter(({ amount }) => (amount?.number ?? 0) === most);
}

function statementOf({ ref, value, day, argument, time, words }: Fact): Statement {
  return {
    ref,
    value,
    day,
    ...(argument !== undefined && { argument }),
    ...(time !== undefined && { time }),
    ...(words && { words }),
  };
}

/** Whether two articles have no value in common; one that knows the other's place or person may mean both. */
function contradict(a: readonly Fact[], b: readonly Fact[], context: DisagreementContext): boolean {
  if (a.some((x) => b.some((y) => x.value === y.value || areOneAmount(x, y)))) return false;
  const [first] = a;
  if (first?.about !== 'place' && first?.about !== 'agent') return true;
  return !knows(a, b, context) && !knows(b, a, context) && !a.some((x) => b.some((y) => mayInclude(x, y)));
}

function areOneAmount({ amount: x }: Fact, { amount: y }: Fact): boolean {
  return x !== undefined && y !== undefined && mayBeOne(x, y);
}

/** Whether one of two may be meant by the other, or lie in it: "Brandt" and "Brandt Group", a city and a country, a river and its valley. */
function mayInclude(a: Fact, b: Fact): boolean {
  const [x, y] = [a.name, b.name].map((name) => name.toLowerCase()) as [string, string];
  if (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)) return true;
  return a.about === 'place' && isCountry(x) !== isCountry(y);
}

function isCountry(name: string): boolean {
  return knownPlace(name)?.name !== undefined;
}

function knows(a: readonly Fact[], b: readonly Fact[], { articles }: DisagreementContext): boolean {
  const entities = a.flatMap(({ ref }) => articles.get(ref.article)?.entities ?? []);
  return entities.some((entity) => b.some(({ value }) => value === entity?.id));
}

function explanationOf(facts: readonly Fact[]): Disagreement['why'] {
  const [first] = facts;
  if (first?.about === 'number' && !first.toll && areOfDifferentPeriods(facts)) return 'different-period';
  return isRevision(facts) ? 'revised-later' : 'unexplained';
}

/** Whether each value is of a time of its own. */
function areOfDifferentPeriods(facts: readonly Fact[]): boolean {
  return facts.every((a) =>
    facts.every((b) => b.value === a.value || areDifferentPeriods(a.period, b.period)),
  );
}

/** Whether two times exclude each other, or are different months or years: what is counted in March, and in the year. */
function areDifferentPeriods(a: EventDate, b: EventDate): boolean {
  if (a.value === null || b.value === null || a.value === b.value) return false;
  return !mayCoincide(a, b) || Math.min(vagueness(a), vagueness(b)) >= SHORTEST_MONTH - 1;
}

const SHORTEST_MONTH = 28;

/**
 * Whether all articles of a day agree, and no value comes back once another one has taken its place. Of an undated article
 * its words must say that the number has changed.
 */
function isRevision(facts: readonly Fact[]): boolean {
  const last = new Map<string, number>();
  let run = -1;
  let before: Fact | undefined;
  for (const fact of facts) {
    if (fact.day === null && !fact.toll?.noun) return false;
    if (!before || (fact.value !== before.value && !areOneAmount(fact, before))) {
      if (last.has(fact.value) || (fact.day !== null && fact.day === before?.day)) return false;
      last.set(fact.value, ++run);
    }
    before = fact;
  }
  return run > 0;
}

function sourceOf({ article }: EventRef, { originals }: DisagreementContext): string {
  return originals.get(article) ?? article;
}
