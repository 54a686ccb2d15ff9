import type { OutlineEvent, OutlineFilter, PictureEvent, TimelinePicture } from '../../../features/types';
import type { PageCard, PageEvent, PagePicture, TimelineWords } from '../../../protocol/timeline';
import { dateWords } from '../../words/dates';
import { eventDateWords, openDateWords } from '../../words/stretches';
import { decidedWords, disputedWords } from '../../words/events';
import { excerpt, offsetsWithin, shorten, sourceName } from '../../words/excerpt';
import { tellingCount } from '../../words/counts';
import { statusWord } from '../../words/status';
import type { Language } from '../../words/translate';
import { joined } from '../../words/joined';

const MOST_SOURCES = 5;
const TITLE_LENGTH = 200;
const EXCERPT_BEFORE = 60;
const EXCERPT_LENGTH = 180;

/** The events in the reader's words, for the page of the timeline. */
export function pagePicture(
  { events, people, articles }: TimelinePicture,
  filter: OutlineFilter,
  language: Language,
): PagePicture {
  return {
    events: events.map((event) => pageEvent(event, language)),
    people,
    articles: articles.map(({ id, name }) => ({ id, name: shorten(name, TITLE_LENGTH) })),
    filter: filterWords(filter, language),
  };
}

function pageEvent(event: PictureEvent, language: Language): PageEvent {
  const { id, title, status, sources, disputed, extent, people, articles } = event;
  return {
    ...{ id, title: shorten(title, TITLE_LENGTH), status, people, articles },
    when: joined(', ', [whenWords(event, language), decidedWords(event.decided, language)]),
    told: [
      language.t('told by {0}', tellingCount(articles.length, sources, language)),
      ...(disputed ? [disputedWords(language)] : []),
    ].join(' · '),
    ...(extent && { extent }),
  };
}

/** The date, as in the outline; where the articles bound it on one side only, that bound. */
function whenWords(event: PictureEvent, language: Language): string {
  const { date, from, to, extent } = event;
  if (date === null) return openDateWords(event, language);
  if (extent?.known !== 'within' || event.by || (from !== null && to !== null))
    return eventDateWords(date, event, language, 'long');
  const { t } = language;
  return from === null
    ? t('not later than {0}', dateWords(to ?? date, language, 'long'))
    : t('not earlier than {0}', dateWords(from, language, 'long'));
}

function filterWords({ all, filter }: OutlineFilter, { t }: Language): string {
  return joined(' · ', [all ? '' : t('minor ones left out'), filter === '' ? '' : t('“{0}”', filter)]);
}

/** What a card says of an event beside its title and date. */
export function pageCard(event: OutlineEvent, { t }: Language): PageCard {
  const sources = event.mentions.slice(0, MOST_SOURCES).map((source) => {
    const { sentence, trigger } = source;
    const place = offsetsWithin(sentence, trigger);
    const { text, highlight } = excerpt(sentence.text, place, EXCERPT_BEFORE, EXCERPT_LENGTH);
    const [start, end] = highlight;
    return {
      article: shorten(sourceName(source), 80),
      before: text.slice(0, start),
      words: text.slice(start, end),
      after: text.slice(end),
    };
  });
  const hidden = event.mentions.length - sources.length;
  return {
    people: event.participants.length === 0 ? '' : t('Who: {0}', event.participants.join(', ')),
    places: event.places.length === 0 ? '' : t('Where: {0}', event.places.join(', ')),
    sources,
    more: hidden > 0 ? t('and {0} more articles', hidden) : '',
  };
}

/** The page's own texts. `{0}` and `{1}` are left for the page to fill in. */
export function timelineWords(language: Language): TimelineWords {
  const { t } = language;
  const [first, second, third] = ['{0}', '{1}', '{2}'];
  return {
    title: t('Events in order of time'),
    help: t(
      'Left and right go from event to event, up and down from lane to lane, Home and End to the first and last one. Plus and minus magnify, 0 shows all and, pressed again, the time of most, Page Up and Page Down go along. Enter opens the article, Escape leaves.',
    ),
    lanes: t('Lanes'),
    oneLane: t('All in one'),
    byPerson: t('By person'),
    byArticle: t('By article'),
    nobody: t('No person named'),
    zoomIn: t('Magnify'),
    zoomOut: t('Show more time'),
    fit: t('Show all'),
    most: t('Show most'),
    oneEvent: t('1 event'),
    manyEvents: t('{0} events', first),
    earlier: t('‹ {0} earlier', first),
    later: t('{0} later ›', first),
    undated: t('Without a date: {0}', first),
    showMore: t('Show more'),
    empty: t('There are no events with a date to show.'),
    together: t('{0} of {1} events here', first, second),
    inView: t('From {0} to {1}: {2} events', first, second, third),
    openWords: t('The event and who tells it'),
    status: {
      occurred: statusWord('occurred', language),
      planned: statusWord('planned', language),
      hypothetical: statusWord('hypothetical', language),
      denied: statusWord('denied', language),
    },
    legend: t('What the marks mean'),
    rough: t('some time within'),
    several: t('several events'),
  };
}
