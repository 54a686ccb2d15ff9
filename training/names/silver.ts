import { readFileSync } from 'node:fs';
import { TAG_TYPES } from '../../src/engine/ner/labels';
import type { Tagger } from '../../src/engine/ner/tagger';
import { isHandLabelled } from './splits';
import type { Span } from '../../src/engine/text/span';
import { readJsonLines, tokenizeLines, type CorpusRecord, type GoldEntity } from './corpora';

/** A name that one of the labellers sees, in tokens. */
interface Vote {
  readonly first: number;
  readonly end: number;
  readonly type: GoldEntity['type'];
}

const TEACHER_TYPES: Readonly<Record<string, GoldEntity['type']>> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  MISC: 'MISC',
};
const TAG_TO_FOUR: Readonly<Record<(typeof TAG_TYPES)[number], GoldEntity['type']>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  group: 'MISC',
  misc: 'MISC',
};

/**
 * News documents labelled by vote of two teachers and a first tagger: a name that two of them see alike is a name; what only
 * one of them sees is left open; the rest is no name.
 *
 * @param keep which documents to use
 * @param base path of the files without their endings: documents (`.jsonl`), one label a token (`.NAME.tsv`)
 */
export function readSilver(
  base: string,
  teachers: readonly string[],
  tagger: Tagger,
  keep: (genre: string, index: number) => boolean = () => true,
): CorpusRecord[] {
  const columns = teachers.map((name) => readLabels(`${base}.${name}.tsv`));
  let at = 0;
  return readJsonLines<{ id: string; genre: string; text: string }>(`${base}.jsonl`).flatMap(
    (record, index) => {
      const article = tokenizeLines(record.text);
      const { count } = article.tokens;
      const votes = columns.map((labels) => spansOf(labels.slice(at, at + count)));
      at += count;
      if (!keep(record.genre, index) || isHandLabelled(record.id)) return [];
      votes.push(
        tagger.tag(article).names.map(({ firstToken, endToken, type }) => ({
          first: firstToken,
          end: endToken,
          type: TAG_TO_FOUR[TAG_TYPES[type] as (typeof TAG_TYPES)[number]],
        })),
      );
      const { agreed, open } = poll(votes);
      const span = ({ first, end }: Vote): Span => ({
        start: article.tokens.start[first] as number,
        end: article.tokens.end[end - 1] as number,
      });
      const entities = agreed.map((vote) => ({ ...span(vote), type: vote.type }));
      return [{ ...record, entities: entities.sort((a, b) => a.start - b.start), other: open.map(span) }];
    },
  );
}

function readLabels(file: string): string[] {
  const labels: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) labels.push(line.slice(tab + 1));
  }
  return labels;
}

/** Runs of one label are one name. */
function spansOf(labels: readonly string[]): Vote[] {
  const votes: Vote[] = [];
  for (let i = 0; i < labels.length; i++) {
    const type = TEACHER_TYPES[labels[i] as string];
    if (!type) continue;
    const first = i;
    while (labels[i + 1] === labels[first]) i++;
    votes.push({ first, end: i + 1, type });
  }
  return votes;
}

/** What at least two voters see alike, and everything else that any of them sees. */
function poll(voters: readonly (readonly Vote[])[]): { agreed: Vote[]; open: Vote[] } {
  const counts = new Map<string, { vote: Vote; count: number }>();
  for (const votes of voters)
    for (const vote of votes) {
      const key = `${vote.first}-${vote.end}-${vote.type}`;
      const entry = counts.get(key);
      if (entry) entry.count++;
      else counts.set(key, { vote, count: 1 });
    }
  const agreed: Vote[] = [];
  const open: Vote[] = [];
  for (const { vote, count } of counts.values()) (count >= 2 ? agreed : open).push(vote);
  const clean = agreed.filter((a) => !agreed.some((b) => b !== a && b.first < a.end && a.first < b.end));
  return { agreed: clean, open: [...open, ...agreed.filter((vote) => !clean.includes(vote))] };
}
