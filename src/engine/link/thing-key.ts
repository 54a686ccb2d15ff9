import type { EntityType } from '../ner/types';
import { isAcronym, type NameForm } from './name-form';
import { organizationWords } from './organization-name';
import { knownPlace, placeKey } from './place-name';

const WEB_ENDING = /(?<=\p{L}{2})(?:com|org|net)$/u;

/** A plural that may be of a product's name: "iPods". */
const PLURAL = /(?<=\p{L}{3}[^\P{L}isu])s$/u;

/** The key in the singular; undefined for a key that is no plural. */
export function singularKey(key: string): string | undefined {
  const singular = key.replace(PLURAL, '');
  return singular === key ? undefined : singular;
}

/** Words that British and American writers spell in two ways, by the American one. */
const SPELT: Readonly<Record<string, string>> = {
  centre: 'center',
  theatre: 'theater',
  defence: 'defense',
  labour: 'labor',
  harbour: 'harbor',
  programme: 'program',
  organisation: 'organization',
  colour: 'color',
  mt: 'mount',
  ft: 'fort',
  saint: 'st',
};

/** The key under which the names of one thing (all but persons) fall together by their form alone. */
export function thingKey(form: NameForm, type: EntityType): string {
  const known = form.text === 'Us' ? undefined : knownPlace(form.key);
  if (known && (type !== 'group' || isAcronym(form.text))) return known.key;
  if (type === 'group') return `group ${form.key.replace(/s$/u, '')}`;
  const name = type === 'place' ? placeKey(form) : organizationWords(form.words).join(' ');
  const key = name
    .split(' ')
    .map((word) => SPELT[word] ?? word)
    .join(' ');
  return /\.(?:com|org|net)$/iu.test(form.text) ? key.replace(WEB_ENDING, '') : key;
}
