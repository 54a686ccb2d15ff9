import { PREPOSITIONS } from './facts/words.data';
import { isPersonRole } from './gender';
import { fold } from './name-form';

const SAME: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  premier: 'prime minister',
  'chief executive': 'ceo',
  'executive officer': 'ceo',
  cofounder: 'founder',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
};

/**
 * The office or role that a description names first, in one form for all wordings: "Indian Prime Minister" and "PM" →
 * `prime minister`, "US Vice-President" → `vice president`, "close ally of …" → `ally`. Empty for a clause.
 */
export function roleKey(text: string): string {
  const words = fold(text).split(' ');
  let end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  if (words.includes('and')) end = end === -1 ? words.indexOf('and') : Math.min(end, words.indexOf('and'));
  if (end === -1) end = words.length;
  const head = words[end - 1] ?? '';
  const pair = `${words[end - 2] ?? ''} ${head}`.trim();
  if (head === 'president' || head === 'chairman')
    return pair.startsWith('vice ') ? `vice ${head}` : (SAME[head] ?? head);
  if (head === 'minister' || head === 'secretary' || head === 'general' || head === 'leader') return pair;
  return SAME[pair] ?? (isPersonRole(pair.replace(' ', '-')) ? pair : (SAME[head] ?? head));
}
