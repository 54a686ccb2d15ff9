import type {
  DisagreementLines,
  EventCard,
  EventLine,
  EventSource,
  OutlineEvent,
  Place,
  RelationLine,
  StatementLine,
} from '../../features/types';
import { CARD_COMMANDS } from './commands';
import { dateWords } from '../words/dates';
import { eventDateWords, openDateWords } from '../words/stretches';
import {
  aboutWords,
  decidedWords,
  disputedWords,
  partOfWords,
  relationWord,
  roleWords,
  whyWords,
} from '../words/events';
import { excerpt, offsetsWithin, shorten, sourceName } from '../words/excerpt';
import { tellingCount } from '../words/counts';
import { statusWord, STATUS_ICON } from '../words/status';
import { capitalized, type Language } from '../words/translate';
import { commandLink, escapeMarkdown, placeLink } from './markdown';
import { setDateLink } from './set-date';
import { joined } from '../words/joined';

const MOST_SOURCES = 5;
const MOST_STATEMENTS = 6;
const MOST_RELATED = 4;
const EXCERPT_BEFORE = 40;
const EXCERPT_LENGTH = 110;

/** The card of an event as paragraphs of Markdown. */
export function eventCardMarkdown(
  card: EventCard,
  article: string,
  language: Language,
  isKept: boolean,
): string {
  const { event } = card;
  return joined('\n\n', [
    `$(${STATUS_ICON[event.status]}) **${escapeMarkdown(event.title)}** · ${statusWord(event.status, language)}`,
    when(card, language, isKept),
    capitalized(decidedWords(event.decided, language), language),
    involved(card, language),
    relations(card.relations, language),
    disagreements(card.disagreements, language),
    sources(card.mentions, event.sources, language),
    ways({ article, range: card.range }, event, language, isKept),
    '---',
    why(card, language),
  ]);
}

/** The way to all places that tell the event, and what the reader can say of it. */
function ways(place: Place, { sources, decided }: EventLine, { t }: Language, isKept: boolean): string {
  const link = (icon: string, label: string, command: string): string =>
    commandLink(`$(${icon}) ${label}`, command, [place]);
  const references = link('references', t('All references'), CARD_COMMANDS.references);
  if (!isKept) return references;
  return joined(' &nbsp; ', [
    references,
    decided?.pinned ? '' : link('pin', t('Pin'), CARD_COMMANDS.pinEvent),
    decided?.hidden ? '' : link('eye-closed', t('Hide'), CARD_COMMANDS.hideEvent),
    link('edit', t('Rename…'), CARD_COMMANDS.renameEvent),
    link('calendar', t('Date…'), CARD_COMMANDS.redateEvent),
    link('git-merge', t('Merge with…'), CARD_COMMANDS.mergeEvent),
    sources > 1 ? link('split-horizontal', t('Split off'), CARD_COMMANDS.splitEvent) : '',
  ]);
}

/** The tooltip of an event's row in the outline. */
export function eventRowMarkdown(event: OutlineEvent, language: Language): string {
  const date = event.date === null ? openDateWords(event, language) : dayWords(event.date, event, language);
  const who = event.participants.map(escapeMarkdown).join(', ');
  const where = event.places.map(escapeMarkdown).join(', ');
  return joined('\n\n', [
    `$(${STATUS_ICON[event.status]}) **${escapeMarkdown(event.title)}** · ${statusWord(event.status, language)}`,
    `$(calendar) ${escapeMarkdown(date)}`,
    capitalized(decidedWords(event.decided, language), language),
    event.partOf === undefined
      ? ''
      : `$(type-hierarchy) ${escapeMarkdown(capitalized(partOfWords(event.partOf, language), language))}`,
    event.disputed ? `$(warning) ${capitalized(disputedWords(language), language)}` : '',
    [who && `$(account) ${who}`, where && `$(location) ${where}`].filter(Boolean).join('  \n'),
    sources(event.mentions, event.sources, language),
  ]);
}

/** A date as the beginning of a line. */
function dayWords(date: string, event: EventLine, language: Language): string {
  return capitalized(eventDateWords(date, event, language, 'long'), language);
}

function when({ event, when: dating, open }: EventCard, language: Language, isKept: boolean): string {
  const { t } = language;
  if (event.date === null) {
    const reason = escapeMarkdown(openDateWords({ ...event, ...(open && { open }) }, language));
    if (open?.kind !== 'article-undated') return `$(calendar) ${reason}`;
    return joined(' ', [`$(warning) ${reason}`, isKept ? setDateLink(open.article, language) : '']);
  }
  const date = `$(calendar) ${escapeMarkdown(dayWords(event.date, event, language))}`;
  if (!dating) return date;
  const words = placeLink(t('“{0}”', shorten(dating.words.text, 60)), dating.words);
  switch (dating.kind) {
    case 'told':
      return `${date} · ${words}${dating.explanation === '' ? '' : `: ${escapeMarkdown(dating.explanation)}`}`;
    case 'narrated': {
      const along = t('No day is told: the article tells it along with {0}.', words);
      return `${date}  \n${along} ${escapeMarkdown(capitalized(dating.explanation, language))}`.trimEnd();
    }
    case 'news': {
      const day = escapeMarkdown(dateWords(dating.day, language));
      return `${date}  \n${t('No day is told: the article of {0} tells it as news ({1}).', day, words)}`;
    }
  }
}

/** What the articles say differently, their words side by side; whoever is right is not for a machine to say. */
function disagreements(lines: readonly DisagreementLines[], language: Language): string {
  return lines
    .map(({ about, why, statements }) =>
      [
        `$(warning) **${aboutWords(about, language)}** · ${whyWords(why, language)}:\n`,
        ...statements.slice(0, MOST_STATEMENTS).map((statement) => `- ${statementLine(statement, language)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** What it is part of and what it includes, and what comes before and after it where days do not say so. */
function relations(lines: readonly RelationLine[], language: Language): string {
  return RELATIONS.flatMap((kind) => {
    const events = lines.filter((line) => line.kind === kind).slice(0, MOST_RELATED);
    const links = events.map(({ event }) => placeLink(shorten(event.title, 60), event.place));
    return links.length === 0
      ? []
      : [`$(type-hierarchy) ${relationWord(kind, language)} ${links.join(' · ')}`];
  }).join('  \n');
}

const RELATIONS = ['part-of', 'includes', 'after', 'before'] as const;

/** The article's date stands behind its title, so that nobody takes it for what its words say. */
function statementLine({ words, meant, articleTitle, day }: StatementLine, language: Language): string {
  const { t } = language;
  const link = placeLink(t('“{0}”', shorten(words.text, 60)), words);
  const value = meant === undefined ? '' : ` (${escapeMarkdown(dateWords(meant, language))})`;
  const date = day === null ? t('undated') : dateWords(day, language, 'short');
  return `${link}${value} · ${escapeMarkdown(`${shorten(articleTitle, 48)}, ${date}`)}`;
}

function involved({ participants, places }: EventCard, language: Language): string {
  const who = participants.map((participant) =>
    placeLink(participant.name, participant.place, roleWords(participant.role, language)),
  );
  const where = places.map(({ name, place }) => placeLink(name, place));
  return [
    who.length > 0 && `$(account) ${who.join(', ')}`,
    where.length > 0 && `$(location) ${where.join(', ')}`,
  ]
    .filter((line) => line !== false)
    .join('  \n');
}

/** One line for each article: its title, which opens the words, and the words where they stand. */
function sources(mentions: readonly EventSource[], count: number, language: Language): string {
  const { t } = language;
  const rows = mentions.slice(0, MOST_SOURCES).map((source) => `- ${sourceLine(source)}`);
  const hidden = mentions.length - rows.length;
  const more = hidden > 0 ? [`- ${t('and {0} more articles', hidden)}`] : [];
  return [`${t('Told by {0}', tellingCount(mentions.length, count, language))}:\n`, ...rows, ...more].join(
    '\n',
  );
}

function sourceLine(source: EventSource): string {
  const { sentence, trigger } = source;
  const { text, highlight } = excerpt(
    sentence.text,
    offsetsWithin(sentence, trigger),
    EXCERPT_BEFORE,
    EXCERPT_LENGTH,
  );
  const [from, to] = highlight;
  const words = [
    escapeMarkdown(text.slice(0, from)),
    `**${escapeMarkdown(text.slice(from, to))}**`,
    escapeMarkdown(text.slice(to)),
  ].join('');
  return `${placeLink(shorten(sourceName(source), 48), trigger)} · ${words}`;
}

/** The words that told the event where the reader points. */
function why({ words }: EventCard, { t }: Language): string {
  return t('Why: “{0}” tells an event here', escapeMarkdown(shorten(words, 60)));
}
