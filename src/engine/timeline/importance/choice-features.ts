import { weightOfClass } from '../../events/lexicon/classes';
import type { EventTense } from '../../events/types';
import type { ArticleReading } from '../../read/types';
import { contains } from '../../text/span';
import { daysBetween } from '../../time/calendar';
import type { Candidate } from '../mentions/candidate';
import { vagueness } from '../mentions/dates';
import type { TimelineEvent } from '../types';
import type { Row } from './rows';

/** How an article tells what it tells: of opinion, of lists and of what is usual little is worth a row. */
interface Tone {
  /** Number of event mentions, and for each hundred characters. */
  readonly mentions: number;
  readonly density: number;
  readonly salience: number;
  /** Share told in the past. */
  readonly past: number;
}

/** The mentions' tone; that of an article without any is nothing. */
export function toneOf({ text, events }: ArticleReading): Tone {
  const count = Math.max(1, events.length);
  return {
    mentions: events.length,
    density: (100 * events.length) / Math.max(1, text.length),
    salience: events.reduce((sum, { salience }) => sum + salience, 0) / count,
    past: events.filter(({ tense }) => tense === 'past').length / count,
  };
}

/** A row of the outline, as it is asked about. */
export interface Choosable {
  readonly row: Row;
  /** The member that words it. */
  readonly teller: Candidate;
  readonly home: Home;
  /** Number of weightier rows that its article, and that its sentence words. */
  readonly rank: number;
  readonly beside: number;
}

/** The article that words a row. */
interface Home {
  readonly reading: ArticleReading;
  readonly tone: Tone;
  /** Number of articles of the folder. */
  readonly articles: number;
}

/** What is learnt from to tell which rows editors choose, in the order of {@link choiceFeatures}. */
export const CHOICE_FEATURES = [
  'salience',
  'salience of the title',
  'class',
  'depth of the title',
  'first depth',
  'reach',
  'line',
  'lines',
  'rows beside',
  'leads',
  'headline',
  'dated',
  'own time',
  'days of the date',
  'days since',
  'tense',
  'nominal',
  'mentions',
  'objects',
  'numbers',
  'length of the clause',
  'length of the sentence',
  'words of the title',
  'mentions of the article',
  'density of the article',
  'salience of the article',
  'past of the article',
  'articles',
] as const;

/** From what is least told as having happened to what is most. */
const TENSES: readonly EventTense[] = ['none', 'participle', 'infinitive', 'present', 'future', 'past'];
/** A longer stretch of days says no more. */
const LONGEST = 400;
/** What is known of days that nobody tells. */
const UNKNOWN = -1;
/** Editors have chosen from folders of so many articles. */
const MOST_ARTICLES = 8;

/** Writes the features of a row into `out`. */
export function choiceFeatures(
  { row: { draft, event }, teller, home: { reading, tone, articles }, beside }: Choosable,
  out: Float32Array,
): void {
  const { members } = draft;
  const { mention, line } = teller;
  const depths = members.map(({ depth }) => depth);
  const first = Math.min(...depths);
  const sentence = reading.sentences[line] ?? mention.extent;
  out[0] = Math.max(...members.map((member) => member.mention.salience));
  out[1] = mention.salience;
  out[2] = weightOfClass(event.class);
  out[3] = teller.depth;
  out[4] = first;
  out[5] = Math.max(...depths) - first;
  out[6] = line;
  out[7] = reading.sentences.length;
  out[8] = beside;
  out[9] = Number(members.some(({ leads }) => leads));
  out[10] = Number(reading.headline !== undefined && contains(reading.headline, mention));
  out[11] = datedness(event);
  out[12] = Number(mention.time !== undefined);
  out[13] = Math.min(LONGEST, vagueness(event));
  out[14] = daysSince(event);
  out[15] = TENSES.indexOf(mention.tense);
  out[16] = Number(mention.nominal);
  out[17] = members.length;
  out[18] = teller.objects.size;
  out[19] = teller.numbers.size;
  out[20] = mention.extent.end - mention.extent.start;
  out[21] = sentence.end - sentence.start;
  out[22] = event.title.split(' ').length;
  out[23] = tone.mentions;
  out[24] = tone.density;
  out[25] = tone.salience;
  out[26] = tone.past;
  out[27] = Math.min(articles, MOST_ARTICLES);
}

/** How its day is known: 3 by words of its own, 2 as news, 1 by the narrative, half by vague words, 0 not at all. */
function datedness({ date, dating, open }: TimelineEvent): number {
  if (date === null) return open?.kind === 'vague' ? 0.5 : 0;
  if (dating?.narrated) return 1;
  return dating?.time === undefined ? 2 : 3;
}

/** Days from the event to the first article that tells it. */
function daysSince({ from, reported }: TimelineEvent): number {
  return from === null || reported === null ? UNKNOWN : daysBetween(from, reported);
}
