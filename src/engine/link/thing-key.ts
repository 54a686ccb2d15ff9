import type { EntityType } from '../ner/types';
import { isAcronym, type NameForm } from './name-form';
import { organizationWords } from './organization-name';
import { knownPlace, placeKey } from './place-name';

const WEB_ENDING = /(?<=\p{L}{2})(?:com|org|net)$/u;

/** Products and other things go by one key in the singular and the plural: "iPods". */
const PLURAL = /(?<=\p{L}{3}[^\P{L}isu])s$/u;

/** The key under which the names of one thing (all but persons) fall together by their form alone. */
export function thingKey(form: NameForm, type: EntityType): string {
  const known = form.text === 'Us' ? undefined : knownPlace(form.key);
  if (known && (type !== 'group' || isAcronym(form.text))) return known.key;
  if (type === 'place') return placeKey(form);
  if (type === 'group') return `group ${form.key.replace(/s$/u, '')}`;
  const name = organizationWords(form.words).join(' ');
  const key = type === 'product' || type === 'other' ? name.replace(PLURAL, '') : name;
  return /\.(?:com|org|net)$/iu.test(form.text) ? key.replace(WEB_ENDING, '') : key;
}
