import type {
  CardDescription,
  EntityLine,
  EventLine,
  Evidence,
  NameCard,
  Place,
  OpenLine,
  EntityTarget,
  StandingDecision,
} from '../../features/types';
import { eventDateWords, spanWords } from '../words/stretches';
import { decisionWords, provenanceWords } from '../words/decisions';
import { articleCount, mentionCount } from '../words/counts';
import { eventLabel } from '../words/events';
import { listWords, typeWord, TYPE_ICON } from '../words/names';
import type { Language } from '../words/translate';
import { commandLink, escapeMarkdown, placeLink } from './markdown';
import { CARD_COMMANDS } from './commands';
import { shorten } from '../words/excerpt';
import { joined } from '../words/joined';

const MOST_DESCRIPTIONS = 4;
const MOST_ALIASES = 5;
const MOST_COMPANIONS = 5;
const MOST_DECISIONS = 4;
const LONGEST_QUOTATION = 70;
/** Of names beside the card's own. */
const LONGEST_NAME = 50;

/**
 * The card of a name as paragraphs of Markdown. The editor shows some ten lines of it and hides the others below: who it is,
 * the way to its mentions and what it did come first.
 */
export function nameCardMarkdown(
  card: NameCard,
  article: string,
  language: Language,
  isKept: boolean,
): string {
  return joined('\n\n', [
    [heading(card, language), descriptions(card.descriptions, language), counts(card, language)]
      .filter((line) => line !== '')
      .join('  \n'),
    navigation(card, article, language),
    events(card, language),
    companions(card.companions, language),
    said(card, article, language),
    decisions(card.decided, language),
    isKept ? deciding(card, article, language) : '',
    '---',
    why(card, language),
  ]);
}

function heading({ entity, mention }: NameCard, language: Language): string {
  const { t } = language;
  const name = `$(${TYPE_ICON[entity.type]}) **${escapeMarkdown(entity.name)}** · ${typeWord(entity.type, language)}`;
  return mention === 'name' ? name : `${name} · ${t('meant here')}`;
}

function descriptions(list: readonly CardDescription[], { t }: Language): string {
  const links = list
    .slice(0, MOST_DESCRIPTIONS)
    .map(({ text, place, sentence }) =>
      placeLink(text, place, `${t('Says:')} ${shorten(sentence.text, 240)}`),
    );
  return links.join(' · ');
}

function counts({ mentions, articles, aliases }: NameCard, language: Language): string {
  const { t } = language;
  const line = t('{0} in {1}', mentionCount(mentions, language), articleCount(articles, language));
  if (aliases.length === 0) return line;
  const names = aliases.slice(0, MOST_ALIASES).map(escapeMarkdown).join(', ');
  return `${line} · ${t('also {0}', names)}`;
}

/** Some of what somebody said, and the way to all of it. */
function said(
  { said: { count, quotations }, entity, range }: NameCard,
  article: string,
  { t }: Language,
): string {
  if (quotations.length === 0) return '';
  const links = quotations.map((quotation) => {
    const words = quotation.text.replace(COMMA_AT_END, '');
    return placeLink(shorten(words, LONGEST_QUOTATION), quotation, shorten(words, 400));
  });
  if (count > quotations.length)
    links.push(
      commandLink(t('all {0} quotes', count), CARD_COMMANDS.quotations, [entity.id, { article, range }]),
    );
  return `$(quote) ${t('Said')} · ${links.join(' · ')}`;
}

/** Where the sentence goes on behind a quotation. */
const COMMA_AT_END = /,(?=["'”’]$)/;

function companions(list: readonly EntityLine[], { t }: Language): string {
  if (list.length === 0) return '';
  const links = list
    .slice(0, MOST_COMPANIONS)
    .map(({ name, place, count }) => `${placeLink(shorten(name, LONGEST_NAME), place)} (${count})`);
  return t('Appears with {0}', links.join(' · '));
}

function events({ lastEvent, openEvent, nextEvent, plan }: NameCard, language: Language): string {
  const { t } = language;
  return [
    lastEvent && eventLine('history', t('Last event'), lastEvent, eventLabel(lastEvent, language), language),
    openEvent && openLine('history', t('Event'), openEvent, eventLabel(openEvent, language), language),
    nextEvent && eventLine('calendar', t('Next event'), nextEvent, titleAhead(nextEvent, language), language),
    plan && openLine('calendar', t('Planned'), plan, plan.title, language),
  ]
    .filter((line) => line !== undefined)
    .join('  \n');
}

/** Of what lies ahead nobody needs to be told that it is planned. */
function titleAhead(event: EventLine, language: Language): string {
  return event.status === 'planned' ? event.title : eventLabel(event, language);
}

function eventLine(
  icon: string,
  label: string,
  event: EventLine,
  title: string,
  language: Language,
): string | undefined {
  const { date, place } = event;
  if (date === null) return undefined;
  const when = escapeMarkdown(eventDateWords(date, event, language));
  return `$(${icon}) ${label} · ${when} · ${placeLink(title, place)}`;
}

/** An event of no day, with what is told of its time: “the coming months”, from Apr 18, 2025. */
function openLine(
  icon: string,
  label: string,
  { open, from, to, place }: OpenLine,
  title: string,
  language: Language,
): string {
  const { t } = language;
  const words = open && open.kind !== 'unsaid' ? t('“{0}”', open.words) : t('day not told');
  const when = joined(', ', [words, spanWords(from, to, language)]);
  return `$(${icon}) ${label} · ${escapeMarkdown(when)} · ${placeLink(title, place)}`;
}

function navigation(card: NameCard, article: string, { t }: Language): string {
  const open = (label: string, place: Place | undefined): string | undefined =>
    place && commandLink(label, CARD_COMMANDS.open, [place]);
  return [
    open(`$(arrow-up) ${t('Previous')}`, card.previous),
    open(`$(arrow-down) ${t('Next')}`, card.next),
    open(`$(triangle-left) ${t('First')}`, card.first),
    commandLink(`$(references) ${t('All references')}`, CARD_COMMANDS.references, [
      { article, range: card.range },
    ]),
  ]
    .filter((link) => link !== undefined)
    .join(' &nbsp; ');
}

/** What the reader or a catalogue says of it. */
function decisions(list: readonly StandingDecision[], language: Language): string {
  const notes = list.flatMap(({ decision }) =>
    decision.kind === 'note' ? [`$(note) ${escapeMarkdown(decision.text)}`] : [],
  );
  const others = list.filter(({ decision }) => decision.kind !== 'note');
  const words = others
    .slice(0, MOST_DECISIONS)
    .map((one) => `${decisionWords(one, language)}${provenanceWords(one.decision, language)}`);
  const more =
    others.length > MOST_DECISIONS ? [language.t('and {0} more', others.length - MOST_DECISIONS)] : [];
  const decided =
    words.length > 0
      ? [`$(pass) ${escapeMarkdown(language.t('Decided: {0}', [...words, ...more].join('; ')))}`]
      : [];
  return [...notes, ...decided].join('  \n');
}

/** Links that decide on it. */
function deciding({ range, mention }: NameCard, article: string, { t }: Language): string {
  const link = (label: string, command: string): string => commandLink(label, command, [{ article, range }]);
  return [
    link(`$(combine) ${t('Merge into…')}`, CARD_COMMANDS.mergeName),
    ...(mention === 'name'
      ? [
          link(`$(split-horizontal) ${t('Split off…')}`, CARD_COMMANDS.splitName),
          link(`$(circle-slash) ${t('Not a name…')}`, CARD_COMMANDS.notAName),
        ]
      : []),
    link(`$(ellipsis) ${t('More…')}`, CARD_COMMANDS.decideOnName),
  ].join(' &nbsp; ');
}

/** Nothing that a machine reads is certain. */
const SUREST = 0.99;

function why({ why: evidence, score, mention }: NameCard, language: Language): string {
  const { t } = language;
  const reasons = evidence.map((one) => reason(one, language));
  if (mention === 'pronoun') return t('Why: the pronoun fits this name best, among those before it');
  if (mention === 'nominal') return t('Why: these words fit this name best, among those in the article');
  if (evidence.some(({ kind }) => kind === 'decision'))
    return t('Why: {0}', [...new Set(reasons)].join('; '));
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent' }).format(
    Math.min(score, SUREST),
  );
  return t('Why: {0} ({1} sure)', [...new Set(reasons)].join('; '), percent);
}

function reason({ kind, list, by, words }: Evidence, language: Language): string {
  const { t } = language;
  const quoted = words ? placeLink(t('“{0}”', shorten(words.text, 60)), words) : '';
  switch (kind) {
    case 'tagger':
      return t('the words around it');
    case 'title':
      return words ? t('the title {0} beside it', quoted) : t('a title beside it');
    case 'gazetteer':
      return t('a list of {0}', listWords(list, language));
    case 'decision':
      return by === 'catalogue' ? t('the catalogue of this folder has it') : t('you marked it');
    case 'form':
      if (!words) return t('its own words');
      return /[\p{L}\p{N}]/u.test(words.text) ? t('the wording {0}', quoted) : t('the punctuation around it');
    case 'elsewhere':
      return words
        ? t('the article has it more clearly as {0}', quoted)
        : t('the article has it more clearly elsewhere');
  }
}

/** A short card of an entity, for places that stand for no mention. */
export function entityTargetMarkdown(entity: EntityTarget, language: Language): string {
  const { t } = language;
  const { name, type, aliases, articles, count, description, note } = entity;
  const names = aliases.slice(0, MOST_ALIASES).map(escapeMarkdown).join(', ');
  return joined('\n\n', [
    `$(${TYPE_ICON[type]}) **${escapeMarkdown(name)}** · ${typeWord(type, language)}`,
    escapeMarkdown(description),
    t('{0} in {1}', mentionCount(count, language), articleCount(articles.length, language)) +
      (names === '' ? '' : ` · ${t('also {0}', names)}`),
    note === '' ? '' : `$(note) ${escapeMarkdown(note)}`,
  ]);
}
