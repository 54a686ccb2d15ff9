/**
 * Markdown and HTML in the text of an article. What is markup is no word of the article: no name may be found in the
 * address of a link, and none may be cut in two by the stars around it.
 */

import { TAGS } from './tags.data';

/** Where a link leads to, in its round brackets, with its title. */
const TARGET =
  '\\([ \\t]*<?[^\\s()<>]{0,1000}(?:\\([^\\s()<>]{0,200}\\)[^\\s()<>]{0,1000})?>?(?:[ \\t]+["\'][^"\'\\n]{0,300}["\'])?[ \\t]*\\)';

/**
 * Forms after CommonMark 0.31, GitHub's tables and Obsidian's links, in this order. Where words of the article stand
 * inside, the first capture is the markup before them and the second the words. All are bounded in length, so that a
 * hostile text costs no more than a plain one.
 */
const FORMS: readonly RegExp[] = [
  /^[ \t]{0,3}(?:`{3,}|~{3,})[^`~\n]*$/gm,
  /<!--(?:(?!<!--)[^]){0,4000}?-->/g,
  new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,1000})?/?>`, 'gi'),
  /<(?:https?:\/\/|mailto:)[^\s<>]{1,1000}>/gi,
  /^[ \t]{0,3}\[[^[\]\n]{1,100}\]:[ \t]+\S.{0,1000}$/gm,
  /(!?\[\[(?:[^[\]|\n]{1,200}\|)?)([^[\]|\n]{1,200})\]\]/g,
  new RegExp(`(!?\\[)([^[\\]\\n]{0,300})\\]${TARGET}`, 'g'),
  /\[\^[^[\]\s]{1,40}\]/g,
  /(\[)([^[\]\n]{1,300})\]\[[^[\]\n]{0,100}\]/g,
  /^[ \t]{0,3}(?:>[ \t]?){1,8}/gm,
  /^[ \t]{0,3}(?:(?:\*[ \t]*){3,40}|(?:-[ \t]*){3,40}|(?:_[ \t]*){3,40}|={3,80}[ \t]*)$/gm,
  /^[ \t]{0,9}\|?[ \t]{0,9}:?-{2,40}:?[ \t]{0,9}(?:\|[ \t]{0,9}:?-{2,40}:?[ \t]{0,9}){1,40}\|?[ \t]{0,9}$/gm,
  /\\(?=[!-/:-@[-`{-~])/g,
  /(?<![\p{L}\d*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\p{L}\d*])/gu,
  /(?<![\p{L}\d_])(_{1,2})(?=[^\s_])([^_\n]{1,300})(?<=[^\s_])_{1,2}(?![\p{L}\d_])/gu,
  /(?<![~\d])~~(?=\S)|(?<=\S)~~(?!~)/g,
  // Not the double marks in which agencies write quotation marks: ``No,'' he said.
  /(?<!`)(`)([^`'\n]{1,200})`(?!`)/g,
];

/** What no markup does without. */
const MARKS = /[*_`~<>|[=\\]|---/;

/** The lines of a table, whose cells stand apart. */
const TABLE_ROW = /^[ \t]{0,9}\|.*\|[ \t]{0,9}$/gm;

/**
 * The text of an article with its markup blank: the same length, every offset the same, line breaks kept, and a space
 * for every code unit of markup from `start` on. Never throws.
 */
export function blankMarkup(text: string, start = 0): string {
  if (!MARKS.test(text)) return text;
  let body = text.slice(start);
  for (const form of FORMS) body = body.replace(form, keepWords);
  body = body.replace(TABLE_ROW, (row) => row.replaceAll('|', ' '));
  return text.slice(0, start) + body;
}

function keepWords(match: string, before: unknown, words: unknown): string {
  if (typeof before !== 'string' || typeof words !== 'string') return blank(match);
  return blank(before) + words + blank(match.slice(before.length + words.length));
}

/** So many blanks as there are code units, with the line breaks kept. */
export function blank(markup: string): string {
  return markup.replace(/[^\n\r\u2028\u2029]/g, ' ');
}
