/** What joins places and states, and is called after both. */

import { wordSet } from '../../collections';

/** What is called after the places that it joins. */
export const WAYS = wordSet(
  'Expressway Highway Motorway Freeway Turnpike Corridor Canal Railway Railroad Pipeline Tunnel Causeway Bridge Airport Metro',
);
/** What two states sign, in lower case. */
export const PACTS = wordSet('treaty accord accords agreement pact compact protocol framework');
/** What joins no places where it stands behind the name in small letters: "the Norvale-Harwick Bridge programme". */
export const PROGRAMMES = wordSet('programme program initiative project plan scheme fund');
