/**
 * Classes whose words often tell one event: "talked by phone" and "call", "summit" and "talks", "attack" and "killed".
 * Within a group two mentions may be one event; the first of each pair need not be equal to the third.
 */
const AGREEING: readonly (readonly string[])[] = [
  ['call', 'talks'],
  ['meeting', 'talks'],
  ['meeting', 'speech'],
  ['attack', 'shooting'],
  ['attack', 'fight'],
  ['attack', 'fire'],
  ['shooting', 'death'],
  ['accident', 'disaster'],
  ['announcement', 'launch'],
  ['announcement', 'publication'],
  ['election', 'vote'],
  ['election', 'win'],
  ['purchase', 'sale'],
  ['dismissal', 'resignation'],
  ['suspension', 'cancellation'],
  ['lawsuit', 'filing'],
  ['charge', 'accusation'],
  ['strike', 'protest'],
  ['visit', 'movement'],
  ['departure', 'movement'],
  ['agreement', 'ceasefire'],
  ['match', 'win'],
  ['match', 'loss'],
  ['hack', 'attack'],
  ['capture', 'arrest'],
];

/** Classes that tell parts of one happening: the visit and its meetings, the attack and its victims. */
const PARTS: readonly (readonly string[])[] = [
  ['visit', 'meeting'],
  ['visit', 'talks'],
  ['visit', 'return'],
  ['meeting', 'agreement'],
  ['talks', 'agreement'],
  ['attack', 'death'],
  ['attack', 'injury'],
  ['shooting', 'injury'],
  ['accident', 'death'],
  ['accident', 'injury'],
  ['disaster', 'death'],
  ['disaster', 'damage'],
  ['trial', 'verdict'],
  ['charge', 'arrest'],
];

function pairs(table: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(table.flatMap(([a = '', b = '']) => [`${a} ${b}`, `${b} ${a}`]));
}

const AGREE = pairs(AGREEING);
const RELATED = pairs(PARTS);

/** Whether mentions of classes `a` and `b` may tell the same event. */
export function classesAgree(a: string, b: string): boolean {
  return a === b || AGREE.has(`${a} ${b}`);
}

/** Whether an event of class `b` may be a part or the outcome of one of class `a`, or the other way round. */
export function classesRelated(a: string, b: string): boolean {
  return RELATED.has(`${a} ${b}`);
}
