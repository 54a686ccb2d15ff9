import type { DateCard } from '../../features/types';
import { dateWords, modWords, setWords } from '../words/dates';
import { limitWords, spanWords } from '../words/stretches';
import { dateOriginWords } from '../words/date-sources';
import { STATUS_ICON } from '../words/status';
import { capitalized, type Language } from '../words/translate';
import { escapeMarkdown, placeLink } from './markdown';
import { setDateLink } from './set-date';
import { shorten } from '../words/excerpt';
import { joined } from '../words/joined';

const LONGEST_QUOTE = 60;

/** The card of a date as paragraphs of Markdown. */
export function dateCardMarkdown(
  card: DateCard,
  article: string,
  language: Language,
  isKept: boolean,
): string {
  return joined('\n\n', [
    heading(card, language),
    ...(card.needsDocumentTime
      ? [joined(' ', [dateMissing(language), isKept ? setDateLink(article, language) : ''])]
      : [explanation(card, language), basis(card, language)]),
    events(card, language),
    ...why(card, language),
  ]);
}

function heading(card: DateCard, language: Language): string {
  const { value, type, from, to } = card;
  const every = type === 'SET' || (EVERY_SEASON.test(value) && !card.needsDocumentTime);
  const plain = every ? setWords(value, language) : dateWords(value, language, 'long');
  const words = sideWords(card.side, plain, language) ?? modWords(card.mod, plain, language);
  const icon = type === 'DURATION' ? 'watch' : type === 'SET' ? 'sync' : 'calendar';
  const title = `$(${icon}) **${escapeMarkdown(capitalized(words, language))}**${code(value)}`;
  if (from === to || (plain === words && NAMED_PERIOD.test(value))) return title;
  if (isVague(value)) return `${title}  \n${escapeMarkdown(limitWords(from, to, language))}`;
  return `${title}  \n${escapeMarkdown(spanWords(from, to, language))}`;
}

/** A century, decade, year or month, of which everybody knows on which days it begins and ends. */
const NAMED_PERIOD = /^\d{2,4}(?:-\d{2})?$/;

/** Words that say only roughly when: "recently". */
function isVague(value: string): boolean {
  return value.endsWith('_REF');
}

/** "in winter", said of every year. */
const EVERY_SEASON = /^XXXX-(?:SP|SU|FA|WI)$/;

/** "earlier this year" in words; undefined for other times. */
function sideWords(side: DateCard['side'], words: string, { t }: Language): string | undefined {
  if (side === undefined) return undefined;
  return side === 'earlier' ? t('earlier in {0}', words) : t('later in {0}', words);
}

/** A day as ISO 8601 has it, to copy; other values of TIMEX3 tell a reader nothing more. */
function code(value: string): string {
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(value) ? ` · \`${value}\`` : '';
}

function explanation({ explanation: sentence }: DateCard, language: Language): string {
  return escapeMarkdown(capitalized(sentence, language));
}

/** Why the words were taken for a time; nothing where the card says already what the day was counted from, or depends on. */
function why(card: DateCard, language: Language): string[] {
  const { type, explanation: sentence, needsDocumentTime } = card;
  const isSaid = (sentence !== '' || needsDocumentTime) && type !== 'SET' && type !== 'DURATION';
  return isSaid && !isVague(card.value) ? [] : ['---', whyWords(card, language)];
}

function whyWords({ type, value }: DateCard, { t }: Language): string {
  if (type === 'SET') return t('Why: the words say how often');
  if (type === 'DURATION') return t('Why: the words say how long');
  if (isVague(value)) return t('Why: the words say roughly when, and no more than that');
  return type === 'TIME'
    ? t('Why: the words themselves state a time')
    : t('Why: the words themselves state a date');
}

function dateMissing({ t }: Language): string {
  return `$(warning) ${t("The day depends on the article's date, which is not known.")}`;
}

/** The words that the value was counted from, or what the article's own date rests on. */
function basis({ documentTime, evidence, origin }: DateCard, language: Language): string {
  const { t } = language;
  if (origin?.kind === 'words')
    return t('Counted from: {0}', placeLink(shorten(origin.words.text, LONGEST_QUOTE), origin.words));
  const { value, from, to } = documentTime;
  if (!origin || (value ?? from ?? to) === null) return '';
  const words = value === null ? spanWords(from, to, language) : dateWords(value, language);
  const source = dateOriginWords(documentTime, language);
  const line = t("The article's date: {0}, {1}", escapeMarkdown(words), source);
  const links = evidence.slice(0, 3).map((quote) => placeLink(shorten(quote.text, LONGEST_QUOTE), quote));
  return links.length === 0 ? line : `${line}: ${links.join(' · ')}`;
}

function events({ events: list, from, to }: DateCard, { t }: Language): string {
  if (list.length === 0) return '';
  const rows = list.map(({ title, place, status }) => `$(${STATUS_ICON[status]}) ${placeLink(title, place)}`);
  return [from === to ? t('On that day:') : t('At that time:'), ...rows].join('  \n');
}
