import type { Span } from '../text/span';
import { contains, indicesWithin } from '../text/span';
import type { Candidate, DatedArticle } from './candidates';
import { pluralPhrase } from './participants';
import { applyEdits, listOf, mentionEdits, shorten, tidy, type Edit, type Wording } from './wording';

/** Shorter leftovers are no title. */
const FEWEST_WORDS = 2;
/** Nouns further behind the beginning of their clause are not its subject. */
const SUBJECT_REACH = 40;
/** Verbs further behind the beginning of their clause have a subject there. */
const VERB_REACH = 16;
/** Infinitives further behind the beginning of their clause are told by themselves. */
const FAR = 60;
/** Longer phrases are no names of an agent. */
const LONGEST_AGENT = 40;

/**
 * Words for a row of the outline, composed from the clause of the clearest mention: persons by the names that the
 * articles use for them, without their titles; pronouns and "both leaders" by the names they stand for; without the
 * words for the time, which the row shows by itself. Where nothing sensible is left, the clause as it stands.
 */
export function titleOf(candidate: Candidate, article: DatedArticle, wording: Wording): string {
  const { nameOf } = wording;
  const { text } = article.reading;
  const { extent } = candidate.mention;
  const start = subjectStart(candidate, text);
  const told = {
    start: isFarInfinitive(candidate, start) ? candidate.mention.start : start,
    end: extent.end,
  };
  const composed = tidy(applyEdits(text, told, editsOf(candidate, article, wording, told)));
  const words =
    composed.split(' ').length >= FEWEST_WORDS ? composed : tidy(text.slice(extent.start, extent.end));
  const named = withParticipants(withAgent(words, candidate, text, wording), candidate, article, nameOf);
  return shorten(capitalised(named));
}

/** Whether the event stands so far behind the beginning of its clause that the title would not reach it. */
function isFarInfinitive({ mention, agents }: Candidate, start: number): boolean {
  return mention.tense === 'infinitive' && agents.size > 0 && mention.start - start > FAR;
}

/** With a capital, unless the first word has one inside: "iPhone". */
function capitalised(words: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where the clause begins behind its introduction: "As part of the plan, | Ade and Oru agreed". */
function subjectStart({ mention }: Candidate, text: string): number {
  const { extent } = mention;
  const subject = mention.arguments.find(
    ({ role, start }) =>
      (role === 'agent' || role === 'patient') && start > extent.start && start < mention.start,
  );
  return subject && text.slice(extent.start, subject.start).includes(',') ? subject.start : extent.start;
}

function editsOf(candidate: Candidate, article: DatedArticle, wording: Wording, told: Span): Edit[] {
  const edits = [
    ...timeEdits(candidate, article),
    ...mentionEdits(article, told, wording),
    ...pluralEdits(candidate, article, wording.nameOf),
  ].filter((edit) => contains(told, edit));
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  for (const edit of edits) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}

const TIME_LEAD = /(?:,\s*)?\b(?:on|in|at|since|from|during|late|early)?\s*(?:the\s+)?$/iu;

/** Takes out the expression that dates the event, with its preposition. */
function timeEdits({ mention, date }: Candidate, { reading, times }: DatedArticle): Edit[] {
  const time = date.time === undefined ? undefined : times[date.time];
  if (!time || mention.time?.relation === 'by' || mention.time?.relation === 'before') return [];
  const before = reading.text.slice(mention.extent.start, time.start);
  const lead = TIME_LEAD.exec(before)?.[0].length ?? 0;
  const tail = /^(?:['’]s\b|,(?=\s))/.exec(reading.text.slice(time.end, time.end + 4))?.[0].length ?? 0;
  return [{ start: time.start - lead, end: Math.min(time.end + tail, mention.extent.end), words: '' }];
}

/** The names for "both leaders", "they". */
function pluralEdits(
  candidate: Candidate,
  { reading }: DatedArticle,
  nameOf: (id: string) => string,
): Edit[] {
  const { mention } = candidate;
  if (candidate.agents.size < 2) return [];
  const subject = mention.arguments.find(
    ({ role, start, end }) => role === 'agent' && pluralPhrase(reading.text.slice(start, end)) !== undefined,
  );
  if (!subject) return [];
  return [{ start: subject.start, end: subject.end, words: listOf([...candidate.agents].map(nameOf)) }];
}

/** Says who, where a clause begins with its verb: "flew to Lagos", behind another verb of the same subject. */
function withAgent(words: string, { mention, agents }: Candidate, text: string, { nameOf }: Wording): string {
  const begun =
    /^\p{Ll}/u.test(words) &&
    (mention.start - mention.extent.start < VERB_REACH ||
      text.startsWith(words.slice(0, VERB_REACH), mention.start));
  if (mention.nominal || !begun || mention.tense === 'participle') return words;
  const names = [...agents].map(nameOf);
  if (names.some((name) => words.includes(name))) return words;
  const agent = mention.arguments.find(
    ({ role, start, end }) => role === 'agent' && end - start < LONGEST_AGENT && end <= mention.start,
  );
  const who = names.length > 0 ? listOf(names) : agent && text.slice(agent.start, agent.end);
  if (!who || words.startsWith(who)) return words;
  return mention.tense === 'infinitive' ? `${who} to ${words}` : `${who} ${words}`;
}

/** Says who, where a noun tells the event and its clause names none of them: "Ade and Oru: first meeting in Lagos". */
function withParticipants(
  words: string,
  candidate: Candidate,
  { reading, entities }: DatedArticle,
  nameOf: (id: string) => string,
): string {
  const { mention, participants } = candidate;
  const names = [...participants].map(nameOf);
  const [first, end] = indicesWithin(reading.mentions, mention.extent);
  const saysWho = reading.mentions
    .slice(first, end)
    .some((named, i) => named.kind !== 'pronoun' && participants.has(entities[first + i]?.id ?? ''));
  const said = saysWho || names.some((name) => words.includes(name));
  if (!mention.nominal || names.length === 0 || said) return words;
  const place = mention.arguments.find(({ role, mention: index }) => role === 'place' && index !== undefined);
  const where = place?.mention === undefined ? undefined : entities[place.mention];
  const far = mention.start - mention.extent.start > SUBJECT_REACH;
  const phrase = far ? nounPhrase(reading.text, mention) + (where ? ` in ${nameOf(where.id)}` : '') : words;
  return `${listOf(names)}: ${phrase.replace(/^(?:the|a|an|this|that|their|his|her|its)\s+/iu, '')}`;
}

const MODIFIERS =
  /(?<=\b(?:the|a|an|their|his|her|its|this|that|of|in|at|on|for)\s+)(?:[\p{L}-]+\s+){0,4}$/iu;
const LOOK_BACK = 60;

/** The noun with the adjectives before it. */
function nounPhrase(text: string, { start, end }: Span): string {
  const before = MODIFIERS.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[0] ?? '';
  return (before + text.slice(start, end))
    .replace(/\s+/g, ' ')
    .replace(/^(?:earlier|latest|upcoming)\s+/iu, '');
}
