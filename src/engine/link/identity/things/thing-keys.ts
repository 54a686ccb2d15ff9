import type { EntityType } from '../../../ner/types';
import { organizationWords } from '../../names/organization-name';
import { SHORTEST_SPOKEN } from '../../names/name-form';
import { usualName } from '../../names/thing-key';
import type { Form, FormTable } from '../nodes/form';
import type { Node } from '../nodes/node';

/** The names by which a thing is looked up: `place …` or `thing …` with the folded name. */
export interface ThingKeys {
  /** Names that stand for the thing in any article; none where the article has an acronym only. */
  readonly strong: readonly string[];
  /** Names that stand for it where a fuller one has introduced it, in its article or elsewhere. */
  readonly short: readonly string[];
  /** Whether its only name is so short that it may stand for a longer one of another article, and its own has none shorter. */
  readonly late: boolean;
}

/** The keys by which a thing is found among those of its names. */
export function thingKeys(node: Node, table: FormTable): ThingKeys {
  const { forms, type } = node;
  const strong = new Set<string>();
  const short = new Set<string>();
  for (const form of forms) {
    const key = table.thing(form, type);
    if (form.acronym && type !== 'place' && !key.startsWith('country ') && !isKnown(form, type)) continue;
    if (forms.some((other) => isOfCountry(other, form))) continue;
    const name = `${classOf(type, key)} ${key}`;
    const cut =
      forms.length > 1 && forms.some((other) => other !== form && isShortened(form, other, type, table));
    (cut ? short : strong).add(name);
  }
  const isCut = short.size > 0;
  if (type === 'organization')
    for (const form of forms) {
      for (const part of table.parts(form)) short.add(`thing ${part}`);
      // "Oruba" elsewhere, for what is "the Tide Union (ORUBA)" here
      if (form.acronym && forms.length > 1 && form.key.length >= SHORTEST_SPOKEN)
        short.add(`thing ${form.key}`);
    }
  return { strong: [...strong], short: [...short], late: strong.size === 1 && !isCut && isShortName(node) };
}

/** "UK Supreme Court" beside "Supreme Court": which one is meant is said, and the bare name stands for no other country's. */
function isOfCountry(full: Form, { words }: Form): boolean {
  const { bare } = full;
  return (
    bare.length < full.words.length &&
    bare.length === words.length &&
    bare.every((word, i) => word === words[i])
  );
}

/** An acronym of a well-known body stands for it in any article. */
function isKnown(form: Form, type: EntityType): boolean {
  return usualName(form, type) !== undefined;
}

/** A name of one or two words; with its legal form ("Apple Inc.") a name is full. */
function isShortName({ type, forms }: Node): boolean {
  if (type === 'place' || type === 'group') return false;
  return forms.every(({ words }) => words.length <= 2 && organizationWords(words).length === words.length);
}

function isShortened(form: Form, other: Form, type: EntityType, table: FormTable): boolean {
  if (type === 'place' || type === 'group' || form.words.length >= other.words.length) return false;
  return other.bare.length > form.words.length && table.thing(form, type) !== table.thing(other, type);
}

function classOf(type: EntityType, key: string): string {
  return type === 'place' || key.startsWith('country ') ? 'place' : 'thing';
}
