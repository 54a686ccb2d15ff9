import type { Place } from '../../features/types';
import { CARD_COMMANDS } from './commands';
import { unturned } from '../words/plain';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text of an article as Markdown that shows exactly this text on one line. Articles are hostile input: every
 * mark of punctuation becomes a character reference, which Markdown never takes for structure, an HTML tag, a link
 * or an icon (CommonMark 0.31, section 2.5).
 */
export function escapeMarkdown(text: string): string {
  return unturned(text)
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A link that runs a command. `label` is Markdown, `tooltip` plain text. */
export function commandLink(
  label: string,
  command: string,
  args: readonly unknown[],
  tooltip?: string,
): string {
  // Parentheses would end the link's target; encodeURIComponent leaves them.
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  const title = tooltip === undefined ? '' : ` "${escapeMarkdown(tooltip)}"`;
  return `[${label}](command:${command}?${encoded}${title})`;
}

/** A link that opens an article at a place. `text` is plain text. */
export function placeLink(text: string, { article, range }: Place, tooltip?: string): string {
  return commandLink(escapeMarkdown(text), CARD_COMMANDS.open, [{ article, range }], tooltip);
}
