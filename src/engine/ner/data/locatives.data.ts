import { wordSet } from '../../collections';

/** Behind these stands a place, also where the name is somebody's elsewhere. */
export const LOCATIVES = wordSet('in to from at near of across outside');
