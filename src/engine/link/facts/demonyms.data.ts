/** Folded adjectives of nationality with the ISO 3166-1 code of their country. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  (
    'afghan AF|albanian AL|algerian DZ|american US|andorran AD|angolan AO|argentine AR|argentinian AR|' +
    'argentinean AR|armenian AM|australian AU|austrian AT|azerbaijani AZ|bahamian BS|bahraini BH|' +
    'bangladeshi BD|barbadian BB|belarusian BY|belgian BE|belizean BZ|beninese BJ|bhutanese BT|bolivian BO|' +
    'bosnian BA|botswanan BW|brazilian BR|british GB|bruneian BN|bulgarian BG|burkinabe BF|burmese MM|' +
    'burundian BI|cambodian KH|cameroonian CM|canadian CA|chadian TD|chilean CL|chinese CN|colombian CO|' +
    'comorian KM|congolese CD|costa rican CR|croatian HR|cuban CU|cypriot CY|czech CZ|danish DK|djiboutian DJ|' +
    'dutch NL|ecuadorian EC|egyptian EG|emirati AE|eritrean ER|estonian EE|ethiopian ET|fijian FJ|filipino PH|' +
    'finnish FI|french FR|gabonese GA|gambian GM|georgian GE|german DE|ghanaian GH|greek GR|guatemalan GT|' +
    'guyanese GY|haitian HT|honduran HN|hungarian HU|icelandic IS|indian IN|indonesian ID|iranian IR|iraqi IQ|' +
    'irish IE|israeli IL|italian IT|ivorian CI|jamaican JM|japanese JP|jordanian JO|kazakh KZ|kenyan KE|' +
    'kuwaiti KW|kyrgyz KG|lao LA|laotian LA|latvian LV|lebanese LB|liberian LR|libyan LY|lithuanian LT|' +
    'luxembourgish LU|macedonian MK|malagasy MG|malawian MW|malaysian MY|maldivian MV|malian ML|maltese MT|' +
    'mauritanian MR|mauritian MU|mexican MX|moldovan MD|mongolian MN|montenegrin ME|moroccan MA|mozambican MZ|' +
    'namibian NA|nepalese NP|nepali NP|new zealand NZ|nicaraguan NI|nigerian NG|nigerien NE|north korean KP|' +
    'norwegian NO|omani OM|pakistani PK|palestinian PS|panamanian PA|paraguayan PY|peruvian PE|philippine PH|' +
    'polish PL|portuguese PT|puerto rican PR|qatari QA|romanian RO|russian RU|rwandan RW|salvadoran SV|' +
    'samoan WS|saudi SA|saudi arabian SA|senegalese SN|serbian RS|sierra leonean SL|singaporean SG|slovak SK|' +
    'slovenian SI|somali SO|south african ZA|south korean KR|south sudanese SS|spanish ES|sri lankan LK|' +
    'sudanese SD|surinamese SR|swedish SE|swiss CH|syrian SY|taiwanese TW|tajik TJ|tanzanian TZ|thai TH|' +
    'togolese TG|tongan TO|tunisian TN|turkish TR|turkmen TM|ugandan UG|ukrainian UA|uruguayan UY|uzbek UZ|' +
    'venezuelan VE|vietnamese VN|yemeni YE|zambian ZM|zimbabwean ZW'
  )
    .split('|')
    .map((entry) => [entry.slice(0, -3), entry.slice(-2)] as const),
);
