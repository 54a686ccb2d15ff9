import { SHORTENED_TITLES } from './facts/titles.data';
import { singularOf } from './descriptions/shared-title';
import { PREPOSITIONS } from './facts/words.data';
import { fieldsOfRole, isPersonRole, sexOfTitle } from './names/gender';
import type { Sex } from './names/types';
import { fold } from './names/name-form';

/** Words of one role. A map: an object would know "constructor", too. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['premier', 'prime minister'],
  ['chief executive', 'ceo'],
  ['executive officer', 'ceo'],
  ['cofounder', 'founder'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
]);

const CLAUSE = /^(?:who|which|that|whose)\s/u;

/**
 * The office or role that a description names first, in one form for all wordings: "Indian Prime Minister" and "PM" →
 * `prime minister`, "US Vice-President" → `vice president`, "close ally of …" → `ally`. Empty for a clause.
 */
export function roleKey(text: string): string {
  const [before, head] = headOfRole(text);
  const pair = `${before} ${head}`.trim();
  if (head === 'president' || head === 'chairman')
    return pair.startsWith('vice ') ? `vice ${head}` : (SAME.get(head) ?? head);
  if (head === 'minister' || head === 'secretary' || head === 'general' || head === 'leader') return pair;
  return SAME.get(pair) ?? (isPersonRole(pair.replace(' ', '-')) ? pair : (SAME.get(head) ?? head));
}

/** The sex that a description tells: "chairwoman of the party", "half-brother". */
export function sexOfDescription(text: string): Sex | undefined {
  const [before, head] = headOfRole(text);
  return sexOfTitle(head) ?? sexOfTitle(`${before}-${head}`);
}

/** The last word of the role that a description names first, folded, behind the one before it; both empty for a clause. */
function headOfRole(text: string): readonly [before: string, head: string] {
  // "WHO spokesman" is no clause
  if (CLAUSE.test(text)) return ['', ''];
  const words = fold(withWholeTitles(text)).split(' ');
  let end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  if (words.includes('and')) end = end === -1 ? words.indexOf('and') : Math.min(end, words.indexOf('and'));
  if (end === -1) end = words.length;
  const head = words[end - 1] ?? '';
  return [words[end - 2] ?? '', singularOf(head) ?? head];
}

/** A description with the offices and ranks in it in full: "Oru Lt. Gov." → "Oru Lieutenant Governor". */
export function withWholeTitles(text: string): string {
  return text.replace(
    SHORTENED,
    (written, short: string) => SHORTENED_TITLES.get(short.toLowerCase()) ?? written,
  );
}

/** A capitalised abbreviation with its full stop, or one without that another one or nothing follows. */
const SHORTENED =
  /(?<![\p{L}.])(\p{Lu}\p{Ll}{1,3})(?:\.(?=[\s-]|$)|(?=$|\s(?:Col|Gen|Gov|Cmdr|Sgt|Supt|Insp)$))/gu;

/** The fields of life in which the roles of a person lie, without those that all share. */
export function fieldsOf(roles: Iterable<string>): Set<string> {
  const fields = new Set<string>();
  for (const role of roles) {
    for (const word of [role.replace(' ', '-'), role.slice(role.lastIndexOf(' ') + 1)]) {
      for (const field of fieldsOfRole(word)) fields.add(COARSE[field] ?? field);
    }
  }
  fields.delete('');
  return fields;
}

/** Fields that one life often joins count as one; family and general words tell nothing. */
const COARSE: Readonly<Record<string, string>> = {
  law: 'politics',
  military: 'politics',
  religion: 'politics',
  learning: 'science',
  health: 'science',
  family: '',
  general: '',
};

/** Whether two sets of fields have none in common, though neither is empty. */
export function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const field of a) if (b.has(field)) return false;
  return true;
}
