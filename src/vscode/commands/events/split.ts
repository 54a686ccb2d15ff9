import type { DecidableEvent, EventSource, Place } from '../../../features/types';
import { choose, inform } from '../../dialogs';
import { language } from '../../language';
import type { SourceNode } from '../../views/events/model';
import { shorten } from '../../words/excerpt';
import { decide, homeOf, isOne, wordsIn, type Argument, type Parts } from './decide';

/** Says that one article tells another event than the others do. */
export async function split(parts: Parts, event: DecidableEvent, argument: Argument): Promise<void> {
  const { t } = language;
  const source = await sourceFor(parts, event, argument);
  const home = homeOf(parts, event);
  if (!source || !home) return;
  const { folder } = home;
  const word = await parts.service.ask('eventWord', [source.article, source.range.start]);
  if (!word) return;
  const apart = wordsIn(parts, folder, [word]);
  const known = parts.eventDecisions.of(folder).find(({ id }) => id === event.decided?.record);
  const before = wordsIn(parts, folder, known?.apart ?? []);
  // The decided event is meant by the words of the others.
  const others = event.words.filter((one) => !isOne(one, word));
  if (apart.length === 0 || others.length === 0) {
    void inform(t('Only one article tells this event: there is nothing to split.'));
    return;
  }
  const words = known?.words.filter((one) => !isOne(one, word)) ?? others;
  // What was merged once and is split off now is no longer the same: both at once would leave it where it is.
  const same = wordsIn(parts, folder, known?.same.filter(({ article }) => article !== word.article) ?? []);
  const changes = {
    apart: [...before, ...apart],
    ...(known && {
      words: wordsIn(parts, folder, words.length > 0 ? words : others),
      same: same.length > 0 ? same : undefined,
    }),
  };
  if (await decide(parts, { ...event, words: others }, changes, t('Split an event')))
    void offerToPin(parts, source);
}

/** Where the event that was split off is a minor one, which the outline does not show, the reader may want to see it. */
async function offerToPin(parts: Parts, { article, range }: Place): Promise<void> {
  const { t } = language;
  const event = await parts.service.ask('eventUnder', [article, range.start]);
  if (!event || event.main) return;
  const pin = t('Pin It');
  const message = t('“{0}” is an event of its own now, among the minor ones.', shorten(event.title, 80));
  if ((await inform(message, pin)) === pin) await decide(parts, event, { pinned: true }, t('Pin an event'));
}

/** The telling that is another event: that of a row or place, else one that is asked for. */
async function sourceFor(
  { service }: Parts,
  event: DecidableEvent,
  argument: Argument,
): Promise<Place | undefined> {
  if (argument && typeof argument !== 'string') {
    if (!('kind' in argument)) return argument;
    if (argument.kind === 'source') return (argument satisfies SourceNode).source.trigger;
  }
  const outline = await service.ask('outlineEvent', [event.id]);
  const rows = outline?.mentions.map((source: EventSource) => ({
    place: source.trigger,
    label: source.articleTitle,
    detail: source.sentence.text,
  }));
  if (!rows || rows.length < 2) return rows?.[0]?.place;
  const title = language.t('Which article tells another event?');
  return (await choose(rows, { title, matchOnDetail: true }))?.place;
}
