import type { DraftName, Reading, Refiner } from '../draft';

const STORMS: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);

/** "Hurricane Rita" is an event, and so is "Rita" in the same article, unless a person there bears that name too. */
export const storms: Refiner = (reading, names) => {
  const bare = new Map<string, DraftName>();
  const whole = names.map((name) => {
    const first = stormStart(reading, name);
    if (first < 0) return name;
    const event: DraftName = {
      ...name,
      first,
      type: 'event',
      evidence: [{ kind: 'form', span: reading.span(first, first + 1) }],
    };
    bare.set(reading.text(name.end - 1), event);
    return event;
  });
  for (const name of names)
    if (name.end - name.first > 1 && stormStart(reading, name) < 0) bare.delete(reading.text(name.end - 1));
  return whole.map((name) => {
    const storm = name.end - name.first === 1 ? bare.get(reading.text(name.first)) : undefined;
    if (!storm || name.type === 'event') return name;
    return {
      ...name,
      type: 'event',
      evidence: [{ kind: 'elsewhere', span: reading.span(storm.first, storm.end) }],
    };
  });
};

/** The token where the storm's whole name begins; -1 where the name is no storm's. */
function stormStart(reading: Reading, name: DraftName): number {
  const size = name.end - name.first;
  if (size > 2 && reading.text(name.first) === 'Tropical' && isStormWord(reading, name.first + 1))
    return name.first;
  const inside = size > 1 && STORMS.has(reading.lower(name.first)) ? name.first : -1;
  const before = size === 1 && isStormWord(reading, name.first - 1) ? name.first - 1 : -1;
  const at = Math.max(inside, before);
  return at > 0 && reading.text(at - 1) === 'Tropical' ? at - 1 : at;
}

function isStormWord(reading: Reading, i: number): boolean {
  return STORMS.has(reading.lower(i)) && reading.text(i) !== reading.lower(i);
}
