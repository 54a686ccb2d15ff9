/** A mark that is not seen and at which no line breaks. */
const NOTHING = '\u2060';

const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text of an article without the marks that turn the direction of all that follows, words that are not the article's,
 * too. It is as long as before.
 */
export function unturned(text: string): string {
  return text.replace(DIRECTIONS, NOTHING);
}

/**
 * Text of an article for where VS Code takes text with icons or links in it: labels, messages, prompts, names of symbols.
 * Articles are hostile input: a mark that is not seen keeps VS Code from making an icon of `$(…)`, and a link, even one
 * that runs a command, of `[…](…)`. The words stay as they are.
 */
export function plain(text: string): string {
  return unturned(text).replace(/([$\]])\(/g, `$1${NOTHING}(`);
}
