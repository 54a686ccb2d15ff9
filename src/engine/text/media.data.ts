/** What news agencies and newspapers are called: gathered by hand from news in English. */

/** Agencies as datelines and credits name them. */
export const AGENCIES = 'Reuters AP AFP UPI PTI ANI IANS Xinhua TASS dpa EFE ANSA Bloomberg';

/** Agencies whose letters alone stand behind a picture: "EPA", not "PTI". */
export const AGENCIES_OF_PICTURES = 'AP AFP EPA PA UPI AAP';

/** Who else is named for a picture. */
export const PICTURE_SELLERS = 'Getty Shutterstock Anadolu NurPhoto Rex Corbis Alamy';

/** Words that names of newspapers have, and hardly a name of another kind by its end. */
export const NEWSPAPER_WORDS = `
  News Times Post Daily Herald Tribune Journal Gazette Chronicle Telegraph Guardian Observer Globe Mail Mirror Press
`;
