import { wordSet } from '../../../collections';
import { retypedByNext, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { Listed } from '../../lexicon';

const BLOCS = wordSet('coalition alliance bloc cartel militia faction conglomerate');
const KNOWN =
  Listed.Country | Listed.Region | Listed.City | Listed.Demonym | Listed.GroupWord | Listed.PersonName;

/**
 * "The Norvale coalition": one word that no list knows as a place, a people or a person, and that is nobody's surname in the
 * article, is what the word behind it says.
 */
export const blocs: Refiner = (reading, names) =>
  retypedByNext(reading, names, (name) => isBloc(reading, name), 'organization');

function isBloc(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return (
    (type === 'place' || type === 'person') &&
    end - first === 1 &&
    BLOCS.has(reading.text(end)) &&
    !reading.isListed(first, KNOWN)
  );
}
