import type { FileProblem } from '../../settings/fields';
import type { Language } from './translate';

/**
 * What is wrong in a file of the reader's.
 *
 * @param meanwhile what holds until it is mended, said where the whole file cannot be read
 */
export function fieldProblemWords({ kind, detail }: FileProblem, meanwhile: string, { t }: Language): string {
  switch (kind) {
    case 'syntax':
      // What the parser says stands last: it speaks of tokens and streams.
      return `${t('This cannot be read: check indents, colons, brackets and quotation marks.')} ${meanwhile} (${detail})`;
    case 'double-key':
      return `${t('“{0}” stands here a second time: make one of the two.', detail)} ${meanwhile}`;
    case 'second-document':
      return `${t('A second part begins here: take out the line of dashes.')} ${meanwhile}`;
    case 'not-a-table':
      return `${t('Expected records here, each with its fields below its id.')} ${meanwhile}`;
    case 'not-a-record':
      return t('Expected fields here, each with its value.');
    case 'unknown-field':
      return t('“{0}” is not known here.', detail);
    case 'missing-field':
      return t('Something is missing here: {0}.', detail);
    case 'not-a-text':
      return t('Expected a text here.');
    case 'wrong-date':
      return t('“{0}” is not a day of the calendar. Write it as year-month-day: 2025-04-18.', detail);
    case 'not-a-flag':
      return t('Expected true or false here.');
    case 'not-a-number':
      return t('Expected a whole number here.');
    case 'not-a-choice':
      return t('“{0}” is not one of the words that are possible here.', detail);
  }
}
