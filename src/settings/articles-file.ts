import { textIn, type Fields, type FieldProblemKind, type FileProblem } from './fields';
import { editRecords, parseRecords, type EditedFile } from './records';

/** Where a folder's settings of its articles are, relative to the folder. */
export const ARTICLES_FILE = '.marginalia/articles.yaml';

/** What the reader may say of an article. */
export const ARTICLE_FIELDS = {
  date: { kind: 'day', about: 'The day the article was published: 2025-04-18.' },
  title: { kind: 'text', about: 'The title of the article.' },
  source: { kind: 'text', about: 'The newspaper, agency or site that the article comes from.' },
} as const satisfies Fields;

/** The name of one of these fields. */
export type ArticleField = keyof typeof ARTICLE_FIELDS;
/** What the reader says of an article. */
export type ArticleRecord = { readonly [F in ArticleField]?: string };

/** Something in the file that cannot be used, with the place of it. */
export type SettingsProblem = FileProblem<FieldProblemKind | 'unknown-article'>;

/** The settings of a folder's articles. */
export interface ArticlesFile {
  /** By the article's path in the folder, with `/`. Holds what could be used. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
  readonly problems: readonly SettingsProblem[];
  /** Whether the file as a whole cannot be used; then there are no records. */
  readonly broken: boolean;
}

/**
 * Reads a settings file. Never throws; what is wrong is told with its place.
 * @param known whether there is an article of this path in the folder
 */
export function parseArticlesFile(text: string, known: (path: string) => boolean): ArticlesFile {
  const file = parseRecords(text, ARTICLE_FIELDS);
  const problems: SettingsProblem[] = [...file.problems];
  const records = new Map<string, ArticleRecord>();
  for (const { id, key, members } of file.records.values()) {
    if (!known(id)) problems.push({ kind: 'unknown-article', ...key, detail: id });
    const record: { -readonly [F in ArticleField]?: string } = {};
    for (const field of Object.keys(ARTICLE_FIELDS) as ArticleField[]) {
      const value = textIn(members, field);
      if (value !== undefined) record[field] = value;
    }
    records.set(id, record);
  }
  return { records, problems, broken: file.broken };
}

/**
 * The settings file with one field of one article set, or taken out where the value is undefined. Comments,
 * order and everything else that the reader wrote stay. A file that cannot be read is not touched.
 */
export function setArticleField(
  text: string,
  path: string,
  field: ArticleField,
  value: string | undefined,
): EditedFile {
  return editRecords(text, ARTICLE_FIELDS, [{ kind: 'set', id: path, field, value }]);
}
