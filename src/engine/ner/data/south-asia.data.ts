/** Last words of South Asian names, in lower case, by what they are names of: gathered by hand from news in English. */

import type { EntityType } from '../types';
import { wordSet } from '../../collections';

const OF: Readonly<Partial<Record<EntityType, string>>> = {
  organization:
    'morcha sena parishad samiti sangh mahasabha manch panchayat samaj vahini aayog ayog sangathan gathbandhan mahagathbandhan mandali',
  place: 'bhavan bhawan bhaban bhavana sadan maidan marg chowk gurdwara mandir terminal',
  law: 'yojana abhiyan sanhita adhiniyam',
  event: 'yatra rathyatra andolan mahotsav',
};

/** What kind of thing a name is, by its last word: "Oru Jodo |Yatra|". */
export const SOUTH_ASIAN_HEADS: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(OF).flatMap(([type, words]) =>
    [...wordSet(words)].map((word): [string, EntityType] => [word, type as EntityType]),
  ),
);

/** What takes place and is called by a title in quotation marks: "an event called 'Hello Oru'". */
export const TITLED_OCCASIONS = wordSet(
  'event events programme program ceremony rally concert campaign exercise festival conclave march yatra drill gala',
);

/** How a title is introduced. */
export const CALLED = wordSet('called named titled dubbed entitled themed as');
