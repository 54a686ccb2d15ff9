import type { Description } from '../link/types';
import { contains, type Span } from '../text/span';
import type { Candidate, DatedArticle } from './candidates';
import { pluralAnaphorOf } from './participants';

const LONGEST_TITLE = 100;
/** Shorter leftovers are no title. */
const FEWEST_WORDS = 2;

/** A stretch of the article's text and what stands for it in the title. */
interface Edit extends Span {
  readonly words: string;
}

/**
 * Words for a row of the outline, composed from the clause of the clearest mention: persons by the names that the
 * articles use for them, without their titles; pronouns and "both leaders" by the names they stand for; without the
 * words for the time, which the row shows by itself. Where nothing sensible is left, the clause as it stands.
 *
 * @param nameOf the short name of an entity
 */
export function titleOf(candidate: Candidate, article: DatedArticle, nameOf: (id: string) => string): string {
  const { text } = article.reading;
  const { extent } = candidate.mention;
  const composed = tidy(applyEdits(text, extent, editsOf(candidate, article, nameOf)));
  const words =
    composed.split(' ').length >= FEWEST_WORDS ? composed : tidy(text.slice(extent.start, extent.end));
  const withWho = withParticipants(words, candidate, nameOf);
  return shorten(withWho.charAt(0).toUpperCase() + withWho.slice(1));
}

function editsOf(candidate: Candidate, article: DatedArticle, nameOf: (id: string) => string): Edit[] {
  const edits = [
    ...timeEdits(candidate, article),
    ...mentionEdits(candidate, article, nameOf),
    ...pluralEdits(candidate, article, nameOf),
  ].filter((edit) => contains(candidate.mention.extent, edit));
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  return edits.filter((edit, i) => edits.slice(0, i).every((earlier) => earlier.end <= edit.start));
}

const TIME_LEAD = /(?:,\s*)?\b(?:on|in|at|since|from|during|late|early)?\s*(?:the\s+)?$/iu;

/** Takes out the expression that dates the event, with its preposition. */
function timeEdits({ mention, date }: Candidate, { reading, times }: DatedArticle): Edit[] {
  const time = date.time === undefined ? undefined : times[date.time];
  if (!time || mention.time?.relation === 'by' || mention.time?.relation === 'before') return [];
  const before = reading.text.slice(mention.extent.start, time.start);
  const lead = TIME_LEAD.exec(before)?.[0].length ?? 0;
  const tail = /^(?:['’]s\b|,(?=\s))/.exec(reading.text.slice(time.end, time.end + 4))?.[0].length ?? 0;
  return [{ start: time.start - lead, end: time.end + tail, words: '' }];
}

/** Names for pronouns and descriptions; short names for full ones, without the titles before them. */
function mentionEdits(
  { mention: { extent } }: Candidate,
  { reading, entities }: DatedArticle,
  nameOf: (id: string) => string,
): Edit[] {
  const descriptions = reading.chains.flatMap((chain) => chain.descriptions);
  return reading.mentions.flatMap((mention, i) => {
    const entity = entities[i];
    if (!entity || entity.type !== 'person' || !contains(extent, mention)) return [];
    const own =
      mention.kind === 'pronoun' &&
      /^(?:his|her|their|its)$/iu.test(reading.text.slice(mention.start, mention.end));
    const name = nameOf(entity.id);
    const start = mention.kind === 'name' ? titleStart(reading.text, mention, descriptions) : mention.start;
    return [{ start, end: mention.end, words: own ? `${name}’s` : name }];
  });
}

/** Where the title begins that stands directly before a name: "Prime Minister" of "Prime Minister Ade Oru". */
function titleStart(text: string, mention: Span, descriptions: readonly Description[]): number {
  const title = descriptions.find(
    ({ start, end }) =>
      start < mention.start && end <= mention.start && /^\s*$/.test(text.slice(end, mention.start)),
  );
  if (!title) return mention.start;
  const determiner = /\b(?:the|a|an)\s+$/iu.exec(text.slice(0, title.start).slice(-5))?.[0].length ?? 0;
  return title.start - determiner;
}

/** The names for "both leaders", "they". */
function pluralEdits(
  candidate: Candidate,
  { reading }: DatedArticle,
  nameOf: (id: string) => string,
): Edit[] {
  const { mention } = candidate;
  if (candidate.agents.size < 2 || pluralAnaphorOf(reading, mention) === undefined) return [];
  const subject = mention.arguments.find(
    ({ role, mention: named }) => role === 'agent' && named === undefined,
  );
  return subject
    ? [{ start: subject.start, end: subject.end, words: listOf([...candidate.agents].map(nameOf)) }]
    : [];
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function applyEdits(text: string, extent: Span, edits: readonly Edit[]): string {
  let result = '';
  let at = extent.start;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.words;
    at = edit.end;
  }
  return result + text.slice(at, extent.end);
}

/** One line, without what hangs loose at its ends. */
function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/,+/g, ',')
    .replace(/^[\s,;:.—–-]+|[\s,;:.—–-]+$/g, '')
    .replace(/^(?:and|but|that|which|who|where|while|as|when|whether|if)\s+/iu, '')
    .replace(/\s+(?:and|or|of|to|in|on|at|by|for|with|from|the|a|an)$/iu, '')
    .replace(unpaired, '')
    .trim();
}

const unpaired = /^["“”]|["“”](?=[^"“”]*$)(?<=^[^"“”]*["“”])/gu;

/** Says who, where a noun phrase tells the event and names nobody: "Meeting in Lagos: Ade and Oru". */
function withParticipants(
  words: string,
  { mention, participants }: Candidate,
  nameOf: (id: string) => string,
): string {
  if (!mention.nominal || participants.size === 0) return words;
  const names = [...participants].map(nameOf);
  if (names.some((name) => words.includes(name))) return words;
  const bare = words.replace(/^(?:the|a|an|this|that|their|his|her|its)\s+/iu, '');
  return `${listOf(names)}: ${bare}`;
}

/** Cuts at the end of a clause, else of a word. */
function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const clause = /^.{30,}?(?=,\s(?:\w+ing|who|which|where|as|while|although|according|after|before)\b)/u.exec(
    title,
  )?.[0];
  if (clause && clause.length <= LONGEST_TITLE) return clause;
  return `${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
