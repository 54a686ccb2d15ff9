import type { DateCard, EventLine } from '../../features/types';
import { dateWords, modWords, setWords } from '../words/dates';
import { dateOriginWords, STATUS_ICON } from '../words/names';
import type { Language } from '../words/translate';
import { CARD_COMMANDS, commandLink, escapeMarkdown, placeLink, shorten } from './markdown';

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

function heading({ value, mod, type, from, to }: DateCard, language: Language): string {
  const plain = type === 'SET' ? setWords(value, language) : dateWords(value, language, 'long');
  const words = modWords(mod, plain, language);
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
