/** Nouns by which an article means a thing again ("the |bridge|"), and by which it is told what a place is. */

import { NUMBER_WORDS } from '../../text/numbers.data';
import { phraseSet, wordSet } from '../../collections';

/** Nouns by which names of organisations end, besides those for what an organisation is (`ORGANIZATION_ROLES`). */
export const BODIES = wordSet(`
  choir family academy brigade battalion regiment corps squadron fleet embassy consulate mission league congregation
  synagogue mosque temple cathedral parish diocese theatre theater opera ballet gallery library archive zoo aquarium
  circus shipyard brewery bakery factory mill mine plant refinery hotel inn restaurant cafe bar store shop market
  exchange clinic laboratory observatory tribunal inquiry panel directorate secretariat inspectorate administration
  registry treasury exchequer program programme project initiative trust charity conservancy cooperative
  co-operative chamber brotherhood order front organisation organization corporation conference forum summit
  orchestra band quartet railway railroad airline airlines line lines newspaper press station channel network
  ministry cabinet parliament assembly senate congress duma knesset bundestag politburo junta regime prison jail
  camp reservation tribe nation bishops marines rangers forces guards
`);

/** What one firm is called whose name has the noun in the plural. */
export const SINGLE: ReadonlyMap<string, string> = new Map([
  ['lines', 'line'],
  ['airlines', 'airline'],
  ['railways', 'railway'],
  ['railroads', 'railroad'],
  ['shipyards', 'shipyard'],
]);

/** Before "the line" that is drawn, stood in or crossed. */
export const OF_NO_FIRM = wordSet(`
  on in over down across along behind at cross crosses crossed crossing draw draws drew drawing hold holds held
  holding toe toes toed toeing
`);

/**
 * Nouns that stand for no named thing by themselves; which army is meant, its country tells, and "the administration" is that of a
 * president rather than an agency called so.
 */
export const GENERIC = wordSet(`
  area sea coast house times day people news world water air army administration first second ${NUMBER_WORDS.slice(0, 10).join(' ')}
`);

/** Nouns of places in which people live, and of which a country has many. */
export const TOWNS = wordSet('city town village port capital borough');

/** Nouns of places in which nobody is a citizen: of buildings, streets, waters, mountains, parts of the world. */
export const FACILITIES = wordSet(`
  bridge street road avenue boulevard highway lane square park garden gardens airport station terminal harbour
  harbor dock hospital clinic school college university church cathedral mosque temple museum theatre theater hall
  arena stadium field ground court tower building house palace castle fort prison jail hotel mall market center
  centre plaza dam canal tunnel river lake sea ocean bay gulf strait coast beach mountain mountains mount hill hills
  valley desert forest islands archipelago cape basin delta cemetery zoo library base camp plant mine factory line
  railway ridge glacier volcano strip belt south north east west region area
`);

/** Names of places that no noun tells from a town's: parts of the world, unions, seas, mountains, heavenly bodies, seats of power. */
export const NOT_TOWNS = phraseSet(`
  europe, asia, africa, america, north america, south america, latin america, central america, antarctica, oceania,
  middle east, southeast asia, east asia, central asia, west, east, eu, european union, balkans, caribbean,
  scandinavia, earth, moon, mars, atlantic, pacific, baltic, mediterranean, arctic, himalayas, alps, sahara,
  siberia, kashmir, crimea, west bank, kremlin, pentagon
`);

/** Unions of states, which "the union" of a paper is not: that is one of workers. */
export const UNIONS_OF_STATES = phraseSet(`
  european union, african union, soviet union, eurasian economic union, customs union, monetary union, eu, au
`);
