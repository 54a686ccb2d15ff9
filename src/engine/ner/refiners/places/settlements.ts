import { wordSet } from '../../../collections';
import type { DraftName, TokenReading, Refiner } from '../../draft';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.8;
const SETTLEMENTS = wordSet(
  'villages towns cities districts provinces municipalities neighborhoods neighbourhoods suburbs settlements hamlets',
);
/** What leads from them to their names. */
const LEADS = wordSet('including of like namely :');
const LINKS: ReadonlySet<string> = new Set([',', 'and', 'or', ', and']);

/** "The villages of Norvale, Ada Xarar and Harwick": places, whatever the tagger takes them for. */
export const settlements: Refiner = (reading, names) => {
  let led: DraftName | undefined;
  return names.map((name) => {
    const own = isLed(reading, name.first);
    const told = own || (led !== undefined && goesOn(reading, led, name));
    led = told ? name : undefined;
    const open =
      (name.type === 'person' || name.type === 'organization' || name.type === 'misc') && name.margin < SURE;
    if (!open || !told) return name;
    const evidence = { kind: 'form' as const, span: reading.span(Math.max(name.first - 2, 0), name.first) };
    return { ...name, type: 'place', evidence: [...name.evidence, evidence] };
  });
};

function isLed(reading: TokenReading, first: number): boolean {
  if (LEADS.has(reading.text(first - 1))) return SETTLEMENTS.has(reading.lower(first - 2));
  return (
    reading.text(first - 1) === 'as' &&
    reading.text(first - 2) === 'such' &&
    SETTLEMENTS.has(reading.lower(first - 3))
  );
}

function goesOn(reading: TokenReading, before: DraftName, { first }: DraftName): boolean {
  const gap = first - before.end;
  return gap >= 1 && gap <= 2 && LINKS.has(reading.lowerText(before.end, first));
}
