import type { Description, Mention } from '../link/types';
import { contains, indicesWithin, type Span } from '../text/span';
import type { DatedArticle } from './candidates';

/** A stretch of the article's text and what stands for it in the title. */
export interface Edit extends Span {
  readonly words: string;
}

/** What the wording of an article's events needs. */
export interface Wording {
  /** The short name of an entity. */
  readonly nameOf: (id: string) => string;
  /** How the article describes people and things, by start. */
  readonly descriptions: readonly Description[];
}

/** What the wording of the events of an article needs; `nameOf` gives the short name of an entity. */
export function wordingOf({ reading }: DatedArticle, nameOf: (id: string) => string): Wording {
  const descriptions = reading.chains.flatMap((chain) => chain.descriptions);
  return { nameOf, descriptions: descriptions.sort((a, b) => a.start - b.start) };
}

/** A stretch of text with its edits made; these are in order and disjoint. */
export function applyEdits(text: string, stretch: Span, edits: readonly Edit[]): string {
  let result = '';
  let at = stretch.start;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.words;
    at = edit.end;
  }
  return result + text.slice(at, stretch.end);
}

/** Short names for persons: for full names with their titles and appositions, for pronouns and for descriptions. */
export function mentionEdits(
  { reading, entities }: DatedArticle,
  stretch: Span,
  { nameOf, descriptions }: Wording,
): Edit[] {
  const near = descriptions.slice(...indicesWithin(descriptions, stretch));
  const named = new Set<string>();
  const edits: Edit[] = [];
  const [first, end] = indicesWithin(reading.mentions, stretch);
  for (let i = first; i < end; i++) {
    const mention = reading.mentions[i] as Mention;
    const entity = entities[i];
    if (entity?.type !== 'person' || !contains(stretch, mention)) continue;
    if (mention.kind !== 'name' && named.has(entity.id)) continue;
    named.add(entity.id);
    edits.push(personEdit(reading.text, mention, stretch, nameOf(entity.id), near));
  }
  return edits;
}

function personEdit(
  text: string,
  mention: Mention,
  stretch: Span,
  name: string,
  descriptions: readonly Description[],
): Edit {
  const { start, end } = mention;
  if (mention.kind === 'pronoun' && /^(?:his|her)$/iu.test(text.slice(start, end)))
    return { start, end, words: `${name}’s` };
  const whole = mention.kind === 'name' ? withoutDescriptions(text, mention, descriptions) : mention;
  return contains(stretch, whole)
    ? { start: whole.start, end: whole.end, words: name }
    : { start, end, words: name };
}

const BEFORE_NAME = /^,?\s*$/u;
const BEHIND_NAME = /^,\s*(?:(?:the|a|an|his|her)\s+)?$/iu;
const DETERMINER = /\b(?:the|a|an)\s+$/iu;

/** A name with the title before it ("the Prime Minister of Oru, |Ade|,") and the apposition behind it. */
function withoutDescriptions(text: string, name: Span, descriptions: readonly Description[]): Span {
  let { start, end } = name;
  const title = descriptions.find(
    (d) => d.end <= name.start && BEFORE_NAME.test(text.slice(d.end, name.start)),
  );
  if (title) {
    start =
      title.start - (DETERMINER.exec(text.slice(Math.max(0, title.start - 5), title.start))?.[0].length ?? 0);
    if (text.charAt(title.end) === ',' && text.charAt(end) === ',') end++;
  }
  const apposition = descriptions.find(
    (d) => d.start >= name.end && BEHIND_NAME.test(text.slice(name.end, d.start)),
  );
  if (apposition && text.charAt(apposition.end) === ',') end = apposition.end + 1;
  return { start, end };
}

/** "Ade", "Ade and Oru", "Ade, Oru and Bo". */
export function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "The depot, which burned" */
const RELATIVE_SUBJECT = /^([^,]+),\s(?:which|who|that)\s/iu;
/** "Ade, will travel", where the title before the name is gone. */
const CUT_APPOSITION =
  /^((?:\p{Lu}[\p{L}’'-]*\s?){1,3}),\s(will|would|has|had|have|is|was|were|are|[\p{Ll}]+ed)\b/u;
const LOOSE_START = /^(?:and|but|or|that|which|who|where|while|when|whether|if|so)\s+/iu;
const LOOSE_TIME =
  /^(?:(?:just|shortly|coming|soon|right|hours|days|weeks|months|years)\s+)*(?:before|after|ahead of|since|until|during|amid|following)\s+/iu;
const LOOSE_END = /\s+(?:and|or|of|to|in|on|at|by|for|with|from|the|a|an|’s|'s)$/iu;

/** One line, without what hangs loose at its ends. */
export function tidy(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/,+/g, ',')
    .replace(/\b(\p{L}+’s) \1\b/gu, '$1')
    .replace(/^[\s,;:.—–’'-]+|[\s,;:.—–-]+$/gu, '')
    .replace(/^s\s+/u, '')
    .replace(RELATIVE_SUBJECT, '$1 ')
    .replace(CUT_APPOSITION, '$1 $2')
    .replace(LOOSE_START, '')
    .replace(LOOSE_TIME, '')
    .replace(LOOSE_END, '')
    .replace(/\s*\([^)]*$/u, '')
    .trim();
  return paired(line);
}

/** Takes out quotation marks that have lost their other half. */
function paired(line: string): string {
  const opening = (line.match(/“/g) ?? []).length;
  const closing = (line.match(/”/g) ?? []).length;
  const straight = (line.match(/"/g) ?? []).length;
  return opening === closing && straight % 2 === 0 ? line : line.replace(/["“”]/g, '');
}

const LONGEST_TITLE = 100;
/** Where a clause may end: before a participle, a relative clause, a purpose, a bracket. */
const CLAUSE_END =
  /(?:,|\s—|\s\(|(?=\sto\s\p{Ll}+\s)|(?=\s(?:focusing|including|amid|as part of|in order to)\s))/gu;
const SHORTEST_TITLE = 30;

/** Cuts what is too long at the end of a clause, else of a word. */
export function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  let cut = 0;
  for (const match of title.matchAll(CLAUSE_END)) {
    if (match.index >= SHORTEST_TITLE && match.index <= LONGEST_TITLE) cut = match.index;
  }
  if (cut > 0) return tidy(title.slice(0, cut));
  return `${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
