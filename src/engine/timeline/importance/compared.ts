import { itemAt } from '../../collections';
import { firstEndingAfter } from '../../text/span';
import type { DatedArticle } from '../mentions/candidate';
import type { EventRef, TimelineEvent } from '../types';
import { contentWords, sharedOf } from '../words';

type Articles = ReadonlyMap<string, DatedArticle>;

/** An event with what it is compared by. */
export interface Compared {
  readonly event: TimelineEvent;
  readonly lemma: string;
  /** Whether a noun tells it without a verb. */
  readonly isNoun: boolean;
  /** Words of its title, without numbers. */
  readonly words: ReadonlySet<string>;
  /** The words of each sentence that tells it, by article and sentence. */
  readonly passages: () => ReadonlyMap<string, ReadonlySet<string>>;
  /** The person of whose death or birth alone it tells. */
  readonly person: string | undefined;
}

/** What happens to everybody once, and to whom alone. */
export const ONCE: ReadonlySet<string> = new Set(['die', 'death', 'perish', 'pass_away', 'bear']);

/** An event with what it is compared by. */
export function comparedOf(event: TimelineEvent, articles: Articles): Compared {
  const { article, event: place } = event.clearest;
  const mention = itemAt(articles.get(article)?.reading.events ?? [], place);
  const lemma = mention?.lemma ?? '';
  const words = new Set([...contentWords(event.title)].filter((word) => !/\d/u.test(word)));
  let passages: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    event,
    lemma,
    isNoun: mention?.tense === 'none',
    words,
    passages: () => (passages ??= passagesOf(event, articles)),
    person: ONCE.has(lemma) ? personOf(event, articles) : undefined,
  };
}

/** The only participant, where it is a person to whom the event happens: who bears a child may do so twice, and two Kurds may die twice. */
function personOf({ participants, mentions }: TimelineEvent, articles: Articles): string | undefined {
  const [id, ...others] = participants;
  const isPatient = ({ article, event }: EventRef): boolean => {
    const told = articles.get(article);
    return (told?.reading.events[event]?.arguments ?? []).some(({ role, mention }) => {
      const entity = mention === undefined ? undefined : told?.entities[mention];
      return role === 'patient' && entity?.type === 'person' && entity.id === id;
    });
  };
  return others.length === 0 && mentions.some(isPatient) ? id : undefined;
}

function passagesOf({ mentions }: TimelineEvent, articles: Articles): Map<string, ReadonlySet<string>> {
  const passages = new Map<string, ReadonlySet<string>>();
  for (const { article, event } of mentions.slice(0, MOST_PASSAGES)) {
    const reading = articles.get(article)?.reading;
    const mention = reading?.events[event];
    const at = reading && mention ? firstEndingAfter(reading.sentences, mention.start) : -1;
    const sentence = reading?.sentences[at];
    if (reading && sentence)
      passages.set(`${article}\n${at}`, contentWords(reading.text.slice(sentence.start, sentence.end)));
  }
  return passages;
}

const MOST_PASSAGES = 12;

/** How many of a title's words another title has, or a sentence that tells the other event without this one. */
export function toldApart(told: Compared, other: Compared): number {
  const own = told.passages();
  const words = new Set(other.words);
  for (const [place, passage] of other.passages())
    if (!own.has(place)) for (const word of passage) words.add(word);
  return sharedOf(told.words, words);
}
