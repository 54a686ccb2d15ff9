/** Words of American football, basketball and their like that business does not use: gathered by hand from sports reports. */

import { phraseList } from '../../collections';

const WORDS = phraseList(`
  touchdowns?, quarterbacks?, half-?time, free throws?, field goals?, fumbled?s?, linebackers?, three-pointers?,
  3-pointers?, lay-?ups?, point guards?, playoffs?, cornerbacks?, offensive line, full-?back, scrimmage
`);

/** A word or phrase of a game that is played in quarters. */
export const WORD_OF_GAME = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'gi');
