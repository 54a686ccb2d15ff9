import { CARD_COMMANDS } from './commands';
import type { Language } from '../words/translate';
import { commandLink } from './markdown';

/** A link that asks for the date of an article. */
export function setDateLink(article: string, { t }: Language): string {
  return commandLink(`$(edit) ${t("Set this article's date…")}`, CARD_COMMANDS.setDate, [article]);
}
