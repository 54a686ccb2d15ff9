import { itemAt } from '../../collections';
import type { LinkReading } from '../reading';
import { countryOfDemonym, isRegion, knownPlace } from '../names/place-name';
import { isStateBody } from '../names/thing-key';
import { nameForm } from '../names/name-form';
import { PARTIES } from '../names/organizations.data';
import type { FormGroup } from './name-cluster';
import { typeWeights } from './type-weights';

/**
 * The country or state whose body a chain is, where the words before its names say so rather than the names: "Kenya's
 * {Supreme Court}", "the {Kenyan} {Supreme Court}". Undefined where nothing says so, or one place this country and one that.
 *
 * @param mentions indices of the names of the chain
 */
export function homeOfBody(reading: LinkReading, mentions: readonly number[]): string | undefined {
  let home: string | undefined;
  for (const index of mentions) {
    const { words = [], key = '' } = itemAt(reading.forms, index) ?? {};
    const isParty = PARTIES.has(key);
    if (!isParty && !isStateBody(words)) continue;
    const first = reading.firstToken[index];
    const found = isParty ? sceneOf(reading, first) : countryBefore(reading, first);
    if (found === undefined || found === home) continue;
    if (home !== undefined) return undefined;
    home = found;
  }
  return home;
}

/**
 * Parts the names of one body of a state where the article speaks of several states': "Kenya's {Senate} met. Ghana's {Senate} did
 * not." One that no state is told with is of the state told last, and of the first where none is told yet.
 *
 * @returns the group itself where there is one body, else one for each with its state in front
 */
export function partByHome(reading: LinkReading, group: FormGroup): FormGroup[] {
  const { form, mentions } = group;
  if (PARTIES.has(form.key)) return partByScene(reading, group);
  if (!isStateBody(form.words)) return [group];
  const homes = mentions.map((index) => countryBefore(reading, reading.firstToken[index]));
  const parts = new Map<string, number[]>();
  let last = homes.find((home) => home !== undefined) ?? '';
  mentions.forEach((index, i) => {
    last = homes[i] ?? last;
    parts.set(last, [...(parts.get(last) ?? []), index]);
  });
  if (parts.size < 2) return [group];
  return Array.from(parts, ([home, own]) => ({
    form: nameForm(`${home} ${form.text}`),
    mentions: own,
    weights: typeWeights(reading, own),
  }));
}

function countryBefore(reading: LinkReading, first: number): string | undefined {
  const isOwner = /^['’]s?$/u.test(reading.lower(first - 1));
  const form = itemAt(reading.forms, reading.nameAt[isOwner ? first - 2 : first - 1] ?? -1);
  if (!form) return undefined;
  if (!isOwner) return countryOfDemonym(form.key);
  const place = knownPlace(form.key);
  return place?.key.startsWith('country ') ? place.name : isRegion(form.key) ? form.text : undefined;
}

/**
 * Parts the names of one party by where the paragraph says that it tells of: "The {Greens} of Scotland … In Germany, the leaders of the
 * {Greens} left". What comes before such words is of the article's own country, but in the headline, or in a sentence that names the
 * only country of which a paragraph tells.
 */
function partByScene(reading: LinkReading, { form, mentions, weights }: FormGroup): FormGroup[] {
  const parts = new Map<string, number[]>();
  const scenes = mentions.map((index) => sceneOf(reading, reading.firstToken[index]));
  const [only, other] = new Set(scenes.filter((scene) => scene !== undefined));
  mentions.forEach((index, i) => {
    const isOnly = only !== undefined && other === undefined && mayBeOf(reading, index, only);
    const scene = scenes[i] ?? (isOnly ? only : '');
    parts.set(scene, [...(parts.get(scene) ?? []), index]);
  });
  if (parts.size === 1 && parts.has('')) return [{ form, mentions, weights }];
  return Array.from(parts, ([scene, own]) => ({
    form: scene === '' ? form : nameForm(`${scene}${form.text}`.replaceAll(' ', '')),
    mentions: own,
    weights: typeWeights(reading, own),
  }));
}

/** "Greens lose", "The {Greens} lost in Germany": whether a name stands in the headline, or beside that of a country. */
function mayBeOf(reading: LinkReading, index: number, country: string): boolean {
  const token = reading.firstToken[index];
  if (reading.isHeadline(token)) return true;
  const [from, end] = reading.sentenceOf(token);
  for (let i = from; i < end; i++)
    if (itemAt(reading.forms, reading.nameAt[i])?.text === country) return true;
  return false;
}

/** The country with which the sentence of a token, or one before it in its paragraph, begins: "|In Germany|, …". */
function sceneOf(reading: LinkReading, token: number): string | undefined {
  for (let [from] = reading.sentenceOf(token); from >= 0; [from] = reading.sentenceOf(from - 1)) {
    if (!reading.sameBlock(from, token)) return undefined;
    const name = reading.nameAt[from + 1] ?? -1;
    const form = itemAt(reading.forms, name);
    const isScene = reading.lower(from) === 'in' && form !== undefined && isCountry(form.key);
    if (isScene && reading.lower(reading.endToken[name]) === ',') return form.text;
    if (from === 0) return undefined;
  }
  return undefined;
}

/** Not "In Scotland, Labour won", which is a part of the same party. */
function isCountry(key: string): boolean {
  return knownPlace(key)?.key.startsWith('country ') === true && !isRegion(key);
}
