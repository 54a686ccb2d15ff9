/** Fields of articles as the databases of the press export them. */

/** Those of Dow Jones Factiva, two or three letters at the beginning of a line, that hold what the article says. */
export const FACTIVA_TEXT = 'HD PD LP TD';
/** Who wrote it: the label is read as the word that it is. */
export const FACTIVA_BYLINE = 'BY';
/** And those about it: credit, words, hour, source, code, edition, page, language, copyright, subjects, number. */
export const FACTIVA_ABOUT =
  'SE CLM CR WC ET SN SC GC VOL NGC ED PG LA CX CY RF CO IN NS RE IPC IPD PUB AN ART CT';

/** Labels of LexisNexis and Nexis Uni in front of what the article says. */
export const NEXIS_TEXT = 'headline body highlight title';
/** And of what is said about it: its section, length, subjects and day of loading. */
export const NEXIS_ABOUT =
  'section length load-date language publication[-\\s]type document[-\\s]type journal[-\\s]code acc-no graphic subject ' +
  'industry geographic person company organization ticker city state country classification correction-date';
