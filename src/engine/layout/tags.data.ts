/** HTML elements that pages of news and notes in Markdown are made of: those of the HTML Standard but for forms and scripts. */

import { alternatives } from '../collections';

/** Their tags, as the alternatives of a regular expression. */
export const TAGS = alternatives(`
  a abbr article aside b blockquote br center cite code dd del details div dl dt em figcaption figure font footer
  h[1-6] header hr i iframe img ins li main mark nav ol p picture pre q s section small source span strong sub
  summary sup table tbody td tfoot th thead time tr u ul video
`);
