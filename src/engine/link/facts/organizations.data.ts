/**
 * Folded names of well-known bodies whose other names neither initials nor spelling tell, or whose acronyms have two
 * letters only; the usual name first.
 */
export const KNOWN_ORGANIZATIONS: readonly (readonly string[])[] = [
  ['united nations', 'un', 'united nations organization'],
  ['islamic state', 'isis', 'isil', 'is', 'daesh', 'islamic state group', 'islamic state of iraq and the levant', 'islamic state of iraq and syria', 'islamic state in iraq and syria', 'islamic state in iraq and the levant'],
  ['al qaeda', 'al qaida', 'alqaeda', 'al qaeda network', 'al qaida network'],
  ['taliban', 'taleban'],
  ['hezbollah', 'hizbollah', 'hizbullah', 'hezbullah', 'hizballah'],
  ['al shabaab', 'al shabab', 'shabaab', 'shabab'],
  ['republican party', 'gop', 'grand old party'],
  ['democratic party', 'dems'],
  ['conservative party', 'tories', 'tory party'],
  ['green party', 'greens'],
  ['liberal democrats', 'lib dems'],
  ['medecins sans frontieres', 'doctors without borders', 'msf'],
  ['world health organization', 'world health organisation', 'who'],
  ['association of southeast asian nations', 'asean'],
  ['british broadcasting corporation', 'bbc'],
  ['federal reserve', 'fed', 'us federal reserve', 'us fed', 'federal reserve system'],
  ['associated press', 'ap', 'the associated press'],
  ['agence france presse', 'afp'],
  ['british petroleum', 'bp'],
  ['general motors', 'gm'],
  ['general electric', 'ge'],
  ['hewlett packard', 'hp'],
  ['jpmorgan chase', 'jpmorgan', 'jp morgan', 'jp morgan chase'],
]; // prettier-ignore
