import { compareTexts, pushTo } from '../../collections';
import { HARM_CLASSES, IMPACT_CLASSES } from '../../events/lexicon/lexicon.data';
import { MAIN_EVENT } from '../types';
import { ONCE } from './compared';
import { tellerOf, type Row } from './rows';

/**
 * What the row of a killing tells of: that the same person was attacked, shot, stabbed or run over, in an article that tells both, on that day or
 * on no day, with nobody who takes no part in the killing ("a van kills Rao", "Rao is struck by a van"). Nobody is killed twice; whoever
 * was shot and died of it later was not told of as killed.
 */
export function toldByKilling(rows: readonly Row[]): ReadonlySet<Row> {
  const byVictim = new Map<string, Row[]>();
  for (const row of rows) {
    const victim = row.event.importance >= MAIN_EVENT ? victimOf(row) : undefined;
    if (victim !== undefined) pushTo(byVictim, victim, row);
  }
  const told = new Set<Row>();
  for (const [victim, harms] of byVictim) {
    if (harms.length < 2) continue;
    const killings: Row[] = [];
    for (const row of harms.sort(byPrecedence)) {
      if (killings.some((killing) => isOfKilling(row, killing))) told.add(row);
      else if (isKilling(row, victim)) killings.push(row);
    }
  }
  return told;
}

/** The only person to whom any of its mentions has harm done. */
function victimOf({ event, draft: { members } }: Row): string | undefined {
  if (event.status !== 'occurred' || !isHarm(event.class)) return undefined;
  const [victim, ...others] = new Set(members.flatMap(({ patients }) => [...patients]));
  return others.length === 0 ? victim : undefined;
}

function isHarm(kind: string): boolean {
  return IMPACT_CLASSES.has(kind) || HARM_CLASSES.has(kind);
}

/** Days before none, then what articles were written for, names more people, more articles tell or weighs more. */
function byPrecedence({ event: a, leads: x = false }: Row, { event: b, leads: y = false }: Row): number {
  return (
    Number(a.date === null) - Number(b.date === null) ||
    Number(y) - Number(x) ||
    b.participants.length - a.participants.length ||
    b.sources - a.sources ||
    b.importance - a.importance ||
    compareTexts(a.id, b.id)
  );
}

/** "A van kills Rao", "Rao is shot dead", but not "Rao dies in hospital", which tells nothing of the deed. */
function isKilling(row: Row, victim: string): boolean {
  if (ONCE.has(tellerOf(row).mention.lemma)) return false;
  return (
    FATAL.test(row.event.title) ||
    row.draft.members.some(({ mention, patients }) => mention.class === 'death' && patients.has(victim))
  );
}

const FATAL = /\b(?:dead|to death|fatally)\b/u;

function isOfKilling({ event, draft: { members }, leads }: Row, killing: Row): boolean {
  const { event: other, draft } = killing;
  if (event.decided || other.decided?.apart || (leads && !killing.leads)) return false;
  if (ONCE.has(tellerOf({ event, draft: { event, members } }).mention.lemma)) return false;
  if (members.some(({ people }) => [...people].some((id) => !other.participants.includes(id)))) return false;
  if (event.date !== null && (event.from !== other.from || event.to !== other.to)) return false;
  return members.some(({ ref }) => draft.members.some((one) => one.ref.article === ref.article));
}
