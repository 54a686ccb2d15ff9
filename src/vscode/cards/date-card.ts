import type { DateCard, EventLine } from '../../features/types';
import { dateWords, modWords, setWords } from '../words/dates';
import { dateOriginWords, STATUS_ICON } from '../words/names';
import type { Language } from '../words/translate';
import { commandLink, escapeMarkdown, placeLink } from './markdown';
import { CARD_COMMANDS } from '../commands/ids';
import { shorten } from '../words/excerpt';

const MOST_EVENTS = 6;

/** The card of a date as paragraphs of Markdown. */
export function dateCardMarkdown(card: DateCard, article: string, language: Language): string {
  return [
    heading(card, language),
    explanation(card, language),
    card.needsDocumentTime ? offerDate(article, language) : basis(card, language),
    events(card.events, language),
    '---',
    language.t('Why: recognised by the date rule “{0}”', escapeMarkdown(card.rule)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function heading(card: DateCard, language: Language): string {
  const { value, type, from, to } = card;
  const every = type === 'SET' || (EVERY_SEASON.test(value) && !card.needsDocumentTime);
  const plain = every ? setWords(value, language) : dateWords(value, language, 'long');
  const words = sideWords(card, plain, language) ?? modWords(card.mod, plain, language);
  const icon = type === 'DURATION' ? 'watch' : type === 'SET' ? 'sync' : 'calendar';
  const title = `$(${icon}) **${escapeMarkdown(words)}**${code(value)}`;
  const isDay = from !== null && from === to;
  if (isDay || (from === null && to === null)) return title;
  const { t } = language;
  const [first, last] = [from, to].map((day) =>
    day === null ? '' : escapeMarkdown(dateWords(day, language)),
  );
  if (from === null) return `${title}  \n${t('until {0}', last ?? '')}`;
  if (to === null) return `${title}  \n${t('from {0}', first ?? '')}`;
  return `${title}  \n${t('{0} to {1}', first ?? '', last ?? '')}`;
}

/** "in winter", said of every year. */
const EVERY_SEASON = /^XXXX-(?:SP|SU|FA|WI)$/;

/** "earlier this year" in words, which ends with the article's date; undefined for other times. */
function sideWords(
  { mod, from, to, documentTime }: DateCard,
  words: string,
  { t }: Language,
): string | undefined {
  const { value } = documentTime;
  if (value === null || from === to) return undefined;
  if (mod === 'START' && to === value) return t('earlier in {0}', words);
  return mod === 'END' && from === value ? t('later in {0}', words) : undefined;
}

/** The value as TIMEX3 has it, for those who know it; a value with unknown parts tells a reader nothing more. */
function code(value: string): string {
  return /^[\w:.+-]+$/.test(value) && !/X|REF/.test(value) ? ` · \`${value}\`` : '';
}

function explanation({ explanation: sentence }: DateCard, { t }: Language): string {
  return sentence === '' ? t('The words themselves state it.') : escapeMarkdown(sentence);
}

function offerDate(article: string, { t }: Language): string {
  const link = commandLink(`$(edit) ${t("Set this article's date…")}`, CARD_COMMANDS.setDate, [article]);
  return `$(warning) ${t("The day depends on the article's date, which is not known.")} ${link}`;
}

/** What the article's own date rests on, where the value was computed from it. */
function basis({ documentTime, evidence, explanation: sentence }: DateCard, language: Language): string {
  const { value, from, to } = documentTime;
  if (sentence === '' || (value ?? from ?? to) === null) return '';
  const { t } = language;
  const days = [value ?? from, value === null ? to : null].filter((day) => day !== null);
  const words = days.map((day) => escapeMarkdown(dateWords(day, language))).join(' – ');
  const line = t("The article's date: {0}, {1}", words, dateOriginWords(documentTime, language));
  const links = evidence.slice(0, 3).map((quote) => placeLink(shorten(quote.text, 60), quote));
  return links.length === 0 ? line : `${line}: ${links.join(' · ')}`;
}

function events(list: readonly EventLine[], { t }: Language): string {
  if (list.length === 0) return '';
  const rows = list
    .slice(0, MOST_EVENTS)
    .map(({ title, place, status }) => `$(${STATUS_ICON[status]}) ${placeLink(title, place)}`);
  const more = list.length > MOST_EVENTS ? [t('and {0} more', list.length - MOST_EVENTS)] : [];
  return [t('At that time:'), ...rows, ...more].join('  \n');
}
