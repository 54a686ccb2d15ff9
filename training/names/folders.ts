/** Folder of the shared data: see `README.md` beside this file. */
export const DATA = process.env['MARGINALIA_DATA'] ?? '../shared/data';
/** Folder of what the steps of training leave for one another: texts, their labels, the encoder. */
export const STEPS_FOLDER = process.env['NAMES_TEACHERS'] ?? 'node_modules/.cache/marginalia-names';
