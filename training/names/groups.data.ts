/** Words, in lower case, for the members of nations, peoples, faiths and political currents. */

import { wordSet } from '../../src/engine/collections';

/**
 * Nationality and regional adjectives and nouns that no rule derives, what the tagger's list flags; plurals in "s" are added
 * by the reader. Of which country an adjective is stands in `link/facts/demonyms.data.ts`.
 */
export const LISTED_DEMONYMS = wordSet(`
  afghan african albanian algerian american andorran angolan antiguan arab arabian argentine argentinean argentinian
  armenian asian australian austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque belarusian
  belarusan belgian belizean beninese bermudian bhutanese bolivian bosnian botswanan brazilian brit british briton
  bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese
  colombian comoran congolese corsican croat croatian cuban cypriot czech dane danish djiboutian dominican dutch
  dutchman ecuadorean ecuadorian egyptian emirati english englishman eritrean estonian eswatini ethiopian european
  fijian filipino finn finnish french frenchman frenchwoman gabonese gambian georgian german ghanaian greek greenlandic
  grenadian guatemalan guinean guyanese haitian hawaiian hispanic honduran hungarian icelander icelandic indian
  indonesian iranian iraqi irish irishman israeli italian ivorian jamaican japanese jordanian kashmiri kazakh
  kazakhstani kenyan korean kosovar kosovan kurd kurdish kuwaiti kyrgyz lao laotian latin latino latvian lebanese
  liberian libyan liechtensteiner lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian
  maltese maori marshallese mauritanian mauritian mexican micronesian moldovan monegasque mongolian montenegrin
  moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani ottoman pakistani
  palestinian panamanian papuan paraguayan pashtun persian peruvian philippine pole polish portuguese punjabi qatari
  roman romanian rohingya russian rwandan salvadoran salvadorean samoan saudi scandinavian scot scots scottish
  scotsman senegalese serb serbian sicilian sikh sinhalese singaporean slav slavic slovak slovakian slovene slovenian
  somali somalian soviet spaniard spanish sudanese surinamese swazi swede swedish swiss syrian taiwanese tajik tamil
  tanzanian tatar thai tibetan togolese tongan trinidadian tunisian turk turkish turkmen tutsi hutu tuvaluan ugandan
  uighur uyghur ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman yemeni yemenite yoruba yugoslav zambian
  zimbabwean balinese bavarian californian cantonese caribbean eurasian flemish floridian gazan hong-konger iberian
  javanese latina nordic parisian prussian siberian texan venetian westerner yorker londoner berliner muscovite
  igbo hausa zulu xhosa oromo tigrayan amhara maasai berber bedouin turkmens han hmong karen cherokee navajo sioux
  apache inuit mohawk maya aztec inca aboriginal burman bengali gujarati marathi telugu malayali sindhi baloch balochi
`);

/** Faiths, churches and political currents. */
export const CREEDS = wordSet(`
  christian catholic protestant orthodox evangelical baptist methodist lutheran anglican presbyterian mormon quaker
  jesuit muslim islamic islamist sunni shia shiite shi'ite sufi salafi wahhabi alawite druze ismaili ahmadi jew jewish
  zionist hindu buddhist sikh jain taoist confucian zoroastrian yazidi copt coptic maronite amish hasidic
  democrat democratic republican tory labourite communist marxist maoist leninist stalinist trotskyist nazi fascist
  socialist bolshevik conservative liberal libertarian kemalist baathist peronist chavista gaullist islamists jihadist
  jihadi taleban talib houthi hezbollahi naxalite nazis anglo judeo-christian hindutva
`);
