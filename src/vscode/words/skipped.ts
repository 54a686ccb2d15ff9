import type { SkipReason } from '../../protocol/methods';
import type { Language } from './translate';

const MEGABYTE = 1024 * 1024;

/** Why a file is not read, in a few words. */
export function skipWords(reason: SkipReason, { t, locale }: Language): string {
  switch (reason.kind) {
    case 'too-large': {
      const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(reason.size / MEGABYTE);
      return t('too large ({0} MB; see the setting marginalia.files.maximumSize)', size);
    }
    case 'binary':
      return t('not a text file');
    case 'unreadable':
      return t('could not be read: {0}', reason.message);
  }
}
