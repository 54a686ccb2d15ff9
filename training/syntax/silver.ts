import { readFileSync } from 'node:fs';
import { parseSyntax, type SyntaxModel } from '../../src/engine/syntax';
import { PENN_TAGS, RELATIONS, type Relation } from '../../src/engine/syntax/types';
import type { Sentence } from '../../src/engine/tokenize/tokens';
import { toUniversal, type TeacherParse } from './clearnlp';
import { toTreebank, UNKNOWN, UNKNOWN_HEAD, type Treebank } from './treebank';

/** A sentence as `teacher.py` writes it: a line for each token with form, tag, label, head and whether a blank follows. */
interface TeacherSentence {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly heads: readonly number[];
  readonly text: string;
}

/**
 * Sentences of unlabelled text with what a teacher and a first model of ours see alike (Goldman and Zhou 2000: learners
 * that differ); where they differ, tag, head or relation stay unknown.
 */
export function silverTreebank(file: string, model: SyntaxModel): Treebank {
  const sources = readTeacher(readFileSync(file, 'utf8'));
  const bank = toTreebank(
    sources.map(({ text, forms, tags, heads }) => ({
      document: '',
      text,
      words: placed(text, forms, tags, heads),
    })),
  );
  const { text, tokens, sentences, tag, head, relation } = bank;
  const ours = parseSyntax({ text, tokens, sentences, blocks: [] }, model);
  for (const sentence of sentences) {
    const { firstToken, endToken, block } = sentence;
    const { forms, tags, labels, heads } = sources[block] as TeacherSentence;
    const isWhole = endToken - firstToken === forms.length;
    const continuesName = forms.map((_, i) => RELATIONS[ours.relation[firstToken + i]] === 'flat');
    const parse: TeacherParse = { forms, tags, labels: [...labels], heads: [...heads], continuesName };
    if (isWhole) toUniversal(parse);
    for (let i = firstToken; i < endToken; i++) {
      const t = i - firstToken;
      const teacherHead = isWhole ? (parse.heads[t] as number) : UNKNOWN_HEAD;
      const sure = headIn(sentence, teacherHead) === ours.head[i] || isSureOfNames(parse, t);
      const label = RELATIONS.indexOf(parse.labels[t] as Relation);
      const isSameLabel = label === ours.relation[i] || isSureOfNames(parse, t);
      head[i] = isWhole && sure ? headIn(sentence, teacherHead) : UNKNOWN_HEAD;
      relation[i] = isWhole && sure && isSameLabel && label >= 0 ? label : UNKNOWN;
      if (!isWhole || PENN_TAGS[ours.tag[i]] !== tags[t]) tag[i] = UNKNOWN;
    }
  }
  return bank;
}

/** A head within a sentence as one within the whole text. */
function headIn({ firstToken }: Sentence, head: number): number {
  return head < 0 ? -1 : head + firstToken;
}

const TOLD_OF_NAMES: ReadonlySet<string> = new Set(['case', 'cc', 'conj', 'compound', 'det']);

/**
 * Whether the teacher is believed whatever our model says: what hangs on a full name or on the title before one ("and
 * Corvane chief Anna Berg"), which is rare in the treebanks and common in news.
 */
function isSureOfNames(parse: TeacherParse, token: number): boolean {
  const { heads, labels } = parse;
  const head = heads[token] as number;
  if (head < 0 || !TOLD_OF_NAMES.has(labels[token] as string)) return false;
  return beginsName(parse, head) || (labels[head] === 'compound' && beginsName(parse, heads[head] as number));
}

function beginsName({ continuesName }: TeacherParse, token: number): boolean {
  return continuesName[token + 1] && !continuesName[token];
}

function readTeacher(content: string): TeacherSentence[] {
  const known = new Set<string>(PENN_TAGS);
  return content
    .split('\n\n')
    .filter(Boolean)
    .map((lines) => {
      const rows = lines.split('\n').map((line) => line.split('\t'));
      return {
        forms: rows.map((row) => row[0] as string),
        tags: rows.map((row) => row[1] as string),
        labels: rows.map((row) => row[2] as string),
        heads: rows.map((row) => Number(row[3])),
        text: rows.map((row) => (row[0] as string) + (row[4] === '1' ? ' ' : '')).join(''),
      };
    })
    .filter(({ tags }) => tags.every((tag) => known.has(tag)));
}

function placed(text: string, forms: readonly string[], tags: readonly string[], heads: readonly number[]) {
  let at = 0;
  return forms.map((form, i) => {
    const start = text.indexOf(form, at);
    at = start + form.length;
    return {
      start,
      end: at,
      form,
      lemma: form,
      tag: tags[i] as string,
      head: heads[i] as number,
      relation: 'dep',
    };
  });
}
