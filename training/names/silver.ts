import { readFileSync } from 'node:fs';
import type { TokenizedArticle } from '../../src/engine/article';
import { TAG_TYPES } from '../../src/engine/ner/tagger/labels';
import type { TaggedName, Tagger } from '../../src/engine/ner/tagger/tagger';
import { readParts } from './reader-labels';
import { isHandLabelled } from './dev-sets';
import type { Span } from '../../src/engine/text/span';
import { DECISIONS } from './decisions.data';
import { readJsonLines, tokenizeLines, type CorpusRecord, type GoldEntity } from './corpora';
import { namesInColumn, type TokenName } from './columns';

/** A labeller: the ending of its files, how much it counts, and whether it knows more than people, organisations, places. */
export interface Teacher {
  readonly file: string;
  readonly weight: number;
  readonly misc: boolean;
}

/** What a teacher sees in a document. */
interface Ballot {
  readonly teacher: Teacher;
  readonly votes: readonly TokenName[];
}

/** Weights by how well each does on the development sets; the first tagger's conventions are this project's own. */
export const VOTERS: readonly Teacher[] = [
  { file: 'conll.4class.tsv', weight: 0.6, misc: true },
  { file: 'all.3class.tsv', weight: 1, misc: false },
  { file: 'spacy-md.tsv', weight: 0.7, misc: true },
];
/** The teacher that was fine-tuned on the vote of the others. */
export const ENCODER: Teacher = { file: 'encoder.tsv', weight: 1, misc: true };
const FIRST_TAGGER: Teacher = { file: '', weight: 1.6, misc: true };
/** The longest name of that table, in tokens. */
const LONGEST_DECISION = 9;
/** Share of the votes from which a name is taken for one. */
const MAJORITY = 0.5;
/** Share from which a name that only overlaps a decided one speaks against it: a part of "New York Times" is no town. */
const OBJECTION = 0.35;

const TAG_TO_FOUR: Readonly<Record<(typeof TAG_TYPES)[number], GoldEntity['type']>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  group: 'MISC',
  misc: 'MISC',
};

/**
 * News documents labelled by a weighted vote of the teachers, of a first tagger if there is one, and by the table of
 * decisions: a name that the majority sees alike is a name; what others see is left open; the rest is no name.
 *
 * @param base path of the files without their endings: documents (`.jsonl`), one label a token (see {@link Teacher})
 */
export function readSilver(base: string, teachers: readonly Teacher[], tagger?: Tagger): CorpusRecord[] {
  const columns = teachers.map(({ file }) => new Labels(`${base}.${file}`));
  return readJsonLines<{ id: string; genre: string; text: string }>(`${base}.jsonl`).flatMap((record) => {
    const article = tokenizeLines(record.text);
    const ballots = teachers.map((teacher, k): Ballot => ({
      teacher,
      votes: namesInColumn(columns[k].of(article)),
    }));
    if (isHandLabelled(record.id)) return [];
    if (tagger) ballots.push({ teacher: FIRST_TAGGER, votes: votesOf(tagger.tag(article).names) });
    const { agreed, open } = poll(
      ballots.map(({ teacher, votes }) => ({
        teacher,
        votes: votes.flatMap((vote) => asDecided(article, vote)),
      })),
      decidedIn(article),
    );
    const span = ({ first, end }: TokenName): Span => ({
      start: article.tokens.start[first],
      end: article.tokens.end[end - 1],
    });
    const parts = readParts(record.id);
    const taught = agreed
      .map((vote) => ({ ...span(vote), type: vote.type }))
      .filter((name) => !touches(name, parts));
    const entities = [...taught, ...parts.flatMap(({ names }) => names)];
    return [
      {
        ...record,
        entities: entities.sort((a, b) => a.start - b.start),
        other: open.map(span).filter((name) => !touches(name, parts)),
      },
    ];
  });
}

function touches(span: Span, parts: readonly Span[]): boolean {
  return parts.some((part) => span.start < part.end && part.start < span.end);
}

function votesOf(names: readonly TaggedName[]): TokenName[] {
  return names.map(({ firstToken, endToken, type }) => ({
    first: firstToken,
    end: endToken,
    type: TAG_TO_FOUR[TAG_TYPES[type]],
  }));
}

/** A vote with the type that its name was decided to have; nothing where it is none. */
function asDecided(article: TokenizedArticle, vote: TokenName): TokenName[] {
  const form = formOf(article, vote.first, vote.end);
  if (!DECISIONS.has(form)) return [vote];
  const type = DECISIONS.get(form);
  return type ? [{ ...vote, type }] : [];
}

/** All places of the names of the table, the longest at each. */
function decidedIn(article: TokenizedArticle): TokenName[] {
  const votes: TokenName[] = [];
  const { count } = article.tokens;
  for (let first = 0; first < count; first++) {
    let end = Math.min(first + LONGEST_DECISION, count);
    while (end > first && !DECISIONS.has(formOf(article, first, end))) end--;
    if (end === first) continue;
    const type = DECISIONS.get(formOf(article, first, end));
    if (type) votes.push({ first, end, type });
    first = end - 1;
  }
  return votes;
}

function formOf({ text, tokens }: TokenizedArticle, first: number, end: number): string {
  return text.slice(tokens.start[first], tokens.end[end - 1]);
}

/** A table of tokens and labels, which hold for documents one after the other. */
class Labels {
  private readonly rows: readonly (readonly [token: string, label: string])[];
  private at = 0;

  constructor(file: string) {
    this.rows = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const tab = line.lastIndexOf('\t');
        return tab > 0 ? [[line.slice(0, tab), line.slice(tab + 1)] as const] : [];
      });
  }

  /** A label for each token of the next document; the teacher may have seen the same letters as other tokens. */
  of({ tokens }: TokenizedArticle): string[] {
    const labels: string[] = [];
    let read = 0;
    let covered = 0;
    let row: readonly [string, string] = ['', 'O'];
    for (let i = 0; i < tokens.count; i++) {
      const begins = read >= covered;
      while (read >= covered) {
        row = this.rows[this.at++] ?? ['', 'O'];
        covered += Math.max(row[0].length, 1);
      }
      labels.push(begins ? row[1] : row[1].replace(/^B-/u, 'I-'));
      read += tokens.end[i] - tokens.start[i];
    }
    while (read > covered) covered += Math.max(this.rows[this.at++]?.[0].length ?? read, 1);
    return labels;
  }
}

/** The decided names and what the majority sees alike, and everything else that any of them sees. */
function poll(
  ballots: readonly Ballot[],
  decided: readonly TokenName[],
): { agreed: TokenName[]; open: TokenName[] } {
  const shares = countVotes(ballots);
  const agreed = decided.filter(
    (vote) =>
      !shares.some(
        ({ vote: other, share }) =>
          share >= OBJECTION &&
          overlaps(vote, other) &&
          (vote.first !== other.first || vote.end !== other.end),
      ),
  );
  const open: TokenName[] = [];
  for (const { vote, share } of shares) {
    if (share >= MAJORITY && !agreed.some((other) => overlaps(vote, other))) agreed.push(vote);
    else open.push(vote);
  }
  return { agreed, open };
}

function overlaps(a: TokenName, b: TokenName): boolean {
  return a.first < b.end && b.first < a.end;
}

/** The names that are voted for, those with the largest share of the votes first. */
function countVotes(ballots: readonly Ballot[]): { readonly vote: TokenName; share: number }[] {
  const all = ballots.reduce((sum, { teacher }) => sum + teacher.weight, 0);
  const misc = ballots.reduce((sum, { teacher }) => sum + (teacher.misc ? teacher.weight : 0), 0);
  const shares = new Map<string, { vote: TokenName; share: number }>();
  for (const { teacher, votes } of ballots)
    for (const vote of votes) {
      const key = `${vote.first}-${vote.end}-${vote.type}`;
      const share = teacher.weight / (vote.type === 'MISC' ? misc : all);
      const entry = shares.get(key);
      if (entry) entry.share += share;
      else shares.set(key, { vote, share });
    }
  return [...shares.values()].sort((a, b) => b.share - a.share);
}
