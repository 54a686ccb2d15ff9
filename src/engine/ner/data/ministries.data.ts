/** Words of the names of ministries, committees and unions, in lower case. */

import { wordSet } from '../../collections';

/** What has its subjects behind "of", "for" and "on". */
export const MINISTRY_HEADS = wordSet(`
  ministry department bureau union committee subcommittee commission agency office federation association council institute
  secretariat directorate administration board inspectorate center centre
`);

/** The subjects, word by word. */
export const MINISTRY_WORDS = wordSet(`
  affairs agriculture alcohol animal arts aviation broadcasting bus business change child children
  citizenship climate commerce communication communications community compliance construction consumer cooperation
  cooperatives cultural culture customs defence defense development digital disability diversity economic
  economy education electricity employees employment empowerment energy enforcement engineers environment environmental
  equality eradication explosives family farm finance firearms fisheries food foreign forest forestry forests gender
  government health heritage highway highways home homeland housing human hunting immigration inclusion industries
  industry information infrastructure innovation interior investment irrigation journalists justice labor
  labour land lands law livestock local management manpower maritime metalworkers minerals mines mineworkers
  mining natural nurses nutrition oceans oversight pensions people petroleum physical planning population poverty power
  prevention prisons promotion protection public rail railways reform refugees regulation rehabilitation relations
  research resources revenue rights road roads rural safety science sciences security services skills social solidarity
  space sport sports statistics supervision teachers technologies technology telecommunications territories tobacco
  tourism trade training transit transport transportation tribal urban veterans veterinary water welfare wildlife women
  workers works youth
`);
