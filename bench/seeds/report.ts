/** The seed scores as text for a terminal. */
import type { Rate } from './align';
import { eventShare, type EventOutcome } from './events';
import type { SeedScore } from './score';
import type { Tier } from './types';

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(7);
const row = (title: string, ...cells: readonly string[]): string => `${title.padEnd(30)}${cells.join('  ')}`;
const rates = (title: string, { precision, recall, f1 }: Rate, more = ''): string =>
  row(title, percent(precision), percent(recall), percent(f1), more);

function section(title: string, errors: readonly string[]): string[] {
  return errors.length === 0
    ? []
    : ['', `${title} (${errors.length})`, ...errors.map((error) => `  ${error}`)];
}

function eventTable(score: SeedScore): string[] {
  const mark = (right: boolean): string => (right ? 'yes' : '-').padEnd(6);
  const line = ({ event, row: found, ...is }: EventOutcome): string =>
    [
      event.tier.padEnd(9),
      event.id.padEnd(30),
      ...[found !== undefined, is.date, is.status, is.participants, is.places, is.sources].map(mark),
      found ? `${found.date ?? 'undated'} ${found.title.slice(0, 60)}` : '',
    ].join(' ');
  const head = ['found', 'date', 'status', 'who', 'where', 'source']
    .map((title) => title.padEnd(6))
    .join(' ');
  const tiers: readonly Tier[] = ['core', 'expected'];
  const outcomes = score.events.outcomes.filter(({ event }) => tiers.includes(event.tier));
  return ['', `${''.padEnd(40)} ${head}`, ...outcomes.map(line)];
}

/** The scores as a table. */
export function report(score: SeedScore): string {
  const { names, identity, dates, events, documentTimes } = score;
  const tiers = (title: string, of: readonly Tier[]): string =>
    row(
      title,
      `found ${percent(eventShare(events, of, (outcome) => outcome.row !== undefined))}`,
      `right ${percent(eventShare(events, of, (outcome) => outcome.right))}`,
    );
  return [
    row('', '      P', '      R', '     F1'),
    rates('names (span, type)', names, `${names.gold} gold`),
    rates('identity (B³)', identity),
    rates('dates (equal span)', dates.strict, `${dates.gold} gold`),
    rates('dates (overlap)', dates.relaxed),
    rates('dates (value)', dates.value, `accuracy ${percent(dates.valueAccuracy)}`),
    row('documents dated rightly', `${documentTimes.right}/${documentTimes.gold}`),
    tiers('core events', ['core']),
    tiers('core and expected events', ['core', 'expected']),
    row(
      'outline rows',
      `${events.rows}: ${events.matched} events, ${events.duplicates} double, ${events.junk} junk`,
      `precision ${percent(events.rowPrecision)}`,
    ),
    ...eventTable(score),
    ...section('Names', names.errors),
    ...section('Identity', identity.errors),
    ...section('Dates', dates.errors),
    ...section('Document times', documentTimes.errors),
    ...section('Events', events.errors),
  ].join('\n');
}
