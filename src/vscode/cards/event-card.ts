import type { EventCard, EventParticipant, EventSource, OutlineEvent } from '../../features/types';
import { dateWords, openDateWords } from '../words/dates';
import { articleCount, statusWord, STATUS_ICON } from '../words/names';
import type { Language } from '../words/translate';
import { CARD_COMMANDS, commandLink, escapeMarkdown, placeLink, shorten } from './markdown';

const MOST_SOURCES = 5;

/** The card of an event as paragraphs of Markdown. */
export function eventCardMarkdown(card: EventCard, article: string, language: Language): string {
  const { event } = card;
  return [
    `$(${STATUS_ICON[event.status]}) **${escapeMarkdown(event.title)}** · ${statusWord(event.status, language)}`,
    when(card, language),
    involved(card, language),
    sources(card.mentions, event.sources, language),
    commandLink(`$(references) ${language.t('All references')}`, CARD_COMMANDS.references, [
      { article, range: card.range },
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The tooltip of an event's row in the outline. */
export function eventRowMarkdown(event: OutlineEvent, language: Language): string {
  const date =
    event.date === null
      ? escapeMarkdown(openDateWords(event.open, language))
      : `**${escapeMarkdown(dateWords(event.date, language, 'long'))}**`;
  const { t } = language;
  const who = event.participants.map(escapeMarkdown).join(', ');
  const where = event.places.map(escapeMarkdown).join(', ');
  return [
    `$(${STATUS_ICON[event.status]}) **${escapeMarkdown(event.title)}** · ${statusWord(event.status, language)}`,
    date,
    [who && `$(account) ${who}`, where && `$(location) ${where}`].filter(Boolean).join('  \n'),
    t('Told by {0}', articleCount(event.sources, language)),
    ...event.mentions
      .slice(0, MOST_SOURCES)
      .map(({ sentence }) => `> ${escapeMarkdown(shorten(sentence.text, 240))}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function when({ event, when: dating, open }: EventCard, language: Language): string {
  const { t } = language;
  if (event.date === null) {
    const reason = escapeMarkdown(openDateWords(open, language));
    if (open?.kind !== 'article-undated') return `$(calendar) ${reason}`;
    const set = commandLink(`$(edit) ${t("Set this article's date…")}`, CARD_COMMANDS.setDate, [
      open.article,
    ]);
    return `$(warning) ${reason} ${set}`;
  }
  const date = `$(calendar) ${escapeMarkdown(dateWords(event.date, language, 'long'))}`;
  if (!dating) return date;
  const words = placeLink(t('“{0}”', shorten(dating.words.text, 60)), dating.words);
  const explanation = dating.explanation === '' ? '' : `: ${escapeMarkdown(dating.explanation)}`;
  return `${date} · ${words}${explanation}`;
}

function involved({ participants, places }: EventCard, { t }: Language): string {
  const who = participants.map((participant) =>
    placeLink(participant.name, participant.place, role(participant, t)),
  );
  const where = places.map(({ name, place }) => placeLink(name, place));
  return [
    who.length > 0 && `$(account) ${who.join(', ')}`,
    where.length > 0 && `$(location) ${where.join(', ')}`,
  ]
    .filter((line) => line !== false)
    .join('  \n');
}

function role({ role: name }: EventParticipant, t: Language['t']): string {
  switch (name) {
    case 'agent':
      return t('who does it');
    case 'patient':
      return t('whom or what it is done to');
    case 'recipient':
      return t('to whom');
    case 'companion':
      return t('together with');
    case 'place':
      return t('where');
    case 'topic':
      return t('about what');
  }
}

function sources(mentions: readonly EventSource[], count: number, language: Language): string {
  const { t } = language;
  const rows = mentions
    .slice(0, MOST_SOURCES)
    .map(
      ({ articleTitle, trigger, sentence }) =>
        `- ${placeLink(shorten(articleTitle, 70), trigger)}: ${escapeMarkdown(shorten(sentence.text, 140))}`,
    );
  const more =
    mentions.length > MOST_SOURCES ? [`- ${t('and {0} more places', mentions.length - MOST_SOURCES)}`] : [];
  return [`${t('Told by {0}', articleCount(count, language))}:\n`, ...rows, ...more].join('\n');
}
