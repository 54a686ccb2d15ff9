/** Words of the names of ministries, committees and unions, in lower case. */

import { wordSet } from '../../collections';

/** What has its subjects behind "of", "for" and "on". */
export const MINISTRY_HEADS = wordSet(`
  ministry department bureau union committee subcommittee commission agency office federation association council institute
  secretariat directorate administration board inspectorate
`);

/** The subjects, word by word. */
export const MINISTRY_WORDS = wordSet(`
  affairs agriculture alcohol animal arts broadcasting business change child children citizenship climate commerce communication
  communications community construction consumer cooperation culture cultural customs defence defense development digital diversity
  disability economic economy education electricity employment energy environment environmental equality explosives family
  finance firearms fisheries food foreign forest forestry forests gender government health heritage home homeland housing human
  hunting immigration inclusion industry industries information infrastructure innovation interior investment irrigation justice
  labor labour land lands law light local manpower maritime mines mining minerals natural nutrition oceans pensions people
  rail road bus dock farm teachers nurses journalists engineers employees metalworkers mineworkers
  petroleum physical planning population power prisons public railways reform refugees rehabilitation relations research resources
  revenue rights roads rural safety science sciences security services skills social space sport sports statistics
  technology telecommunications tobacco tourism trade training transport transportation urban veterans veterinary
  cooperatives empowerment eradication livestock poverty prevention promotion protection solidarity territories tribal
  water welfare wildlife women works workers youth
`);
