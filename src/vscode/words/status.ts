import type { EventStatus } from '../../engine/events/types';
import type { Language } from './translate';

/** Whether an event has happened, in a word. */
export function statusWord(status: EventStatus, { t }: Language): string {
  switch (status) {
    case 'occurred':
      return t('happened');
    case 'planned':
      return t('planned');
    case 'hypothetical':
      return t('not certain');
    case 'denied':
      return t('denied');
  }
}

/** The codicon that shows an event's status. */
export const STATUS_ICON: Readonly<Record<EventStatus, string>> = {
  occurred: 'circle-filled',
  planned: 'calendar',
  hypothetical: 'question',
  denied: 'circle-slash',
};
