import { ANY_KIND, EVENTS, NO_BODIES, SHELLS } from '../facts/kinds.data';
import { isAcronym, type NameForm } from './name-form';

/** "Katrina" of "Hurricane Katrina", "Tern" of the "Space Shuttle Tern". */
export function isCalledAfterKind(short: NameForm, long: NameForm): boolean {
  const bare = long.key.replace(CALLED_AFTER_KIND, '');
  if (bare === long.key) return false;
  const isShip = SHIP.test(long.key);
  return (
    bare === short.key || (isShip && bare.replace(NUMBER, '') === short.key.replace(CALLED_AFTER_KIND, ''))
  );
}

const OF_SHIPS = 'hms|uss|mv|km|ss|brp';
const CALLED_AFTER_KIND = new RegExp(
  `^(?:hurricane|(?:super )?typhoon|(?:tropical )?cyclone|(?:tropical )?storm|space shuttle|${OF_SHIPS}|operation|comet|asteroid) `,
  'u',
);

/** A ship of several of one name: "MV Baraka 7". */
const SHIP = new RegExp(`^(?:${OF_SHIPS}) `, 'u');
const NUMBER = / \d{1,2}$/u;

/** Names to which an article adds different words for kinds of things, which are different things: "Larkspur Motors", "Larkspur Airways". */
export function namesOfSeveralKinds(forms: readonly NameForm[]): ReadonlySet<string> {
  const kinds = new Map<string, string>();
  const several = new Set<string>();
  for (const { words } of forms) {
    const kind = words[words.length - 1];
    if (words.length < 2 || !SHELLS.has(kind) || ANY_KIND.has(kind)) continue;
    const key = words.slice(0, -1).join(' ');
    if ((kinds.get(key) ?? kind) !== kind) several.add(key);
    kinds.set(key, kind);
  }
  return several;
}

/** Whether `long` is `short` with one word behind it that says only what kind of thing it is. */
export function isShell(short: NameForm, long: NameForm): boolean {
  const last = long.words[short.words.length] ?? '';
  if (long.key === `university of ${short.key}`) return true;
  if (long.words.length !== short.words.length + 1 || !SHELLS.has(last)) return false;
  if ((EVENTS.has(last) && isAcronym(short.text)) || NO_BODIES.has(short.key)) return false;
  return short.words.every((word, i) => word === long.words[i]);
}
