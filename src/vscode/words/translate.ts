/** VS Code's `l10n.t`, handed over so that wordings can be tested without VS Code. */
export type Translate = (message: string, ...args: (string | number | boolean)[]) => string;

/** What wordings depend on. */
export interface Language {
  readonly t: Translate;
  /** A BCP 47 tag, for dates and numbers. */
  readonly locale: string;
}

/** Words at the beginning of a line. */
export function capitalized(words: string, { locale }: Language): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
