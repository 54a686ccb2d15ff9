import type { Language } from '../../../src/vscode/words/translate';

/** English, as VS Code's `l10n.t` words it without a translation. */
export const english: Language = {
  t: (message, ...args) => message.replace(/\{(\d+)\}/g, (_, i: string) => String(args[Number(i)])),
  locale: 'en',
};
