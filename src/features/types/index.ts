/**
 * What the features hand to the editor: plain data in editor terms (articles by id, ranges by line and character),
 * ready to cross a worker's message channel. Words of the reader's interface are not in here: the editor layer
 * makes and translates them.
 */
export type * from './cards';
export type * from './decisions';
export type * from './editor';
export type * from './lines';
export type * from './outline';
