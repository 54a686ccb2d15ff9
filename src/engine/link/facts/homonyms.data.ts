/**
 * Names that news uses for two well-known places, folded: where each of them lies, and names that articles about it
 * mention beside that. Well-known towns, regions and neighbours as atlases have them.
 */
export const PLACE_HOMONYMS: Readonly<
  Record<string, readonly (readonly [home: string, witnesses: string])[]>
> = {
  georgia: [
    [
      'Caucasus',
      `tbilisi|batumi|kutaisi|rustavi|gori|poti|zugdidi|telavi|georgian|georgians|georgian dream|abkhazia|abkhazian|south ossetia|
      south ossetian|ossetian|tskhinvali|sukhumi|adjara|caucasus|south caucasus|armenia|azerbaijan|yerevan|baku|moscow|russia|russian|european union|eu`,
    ],
    [
      'United States',
      `ga|atlanta|savannah|augusta|macon|valdosta|marietta|athens|columbus|albany|roswell|sandy springs|brunswick|fulton county|
      cobb county|gwinnett county|dekalb county|university of georgia|georgia tech|alabama|florida|tennessee|south carolina|
      north carolina|texas|ohio|pennsylvania|michigan|arizona|nevada|wisconsin|louisiana|mississippi|virginia|kentucky|
      republican|republicans|democrat|democrats|democratic|gop|democratic party|republican party|senate|georgia senate`,
    ],
  ],
  birmingham: [
    [
      'England',
      'england|britain|uk|united kingdom|british|london|west midlands|manchester|leeds|coventry|wolverhampton|liverpool|aston villa',
    ],
    [
      'Alabama',
      'alabama|ala|montgomery|mobile|tuscaloosa|huntsville|jefferson county|atlanta|georgia|mississippi|tennessee',
    ],
  ],
  cambridge: [
    [
      'England',
      'england|britain|uk|united kingdom|british|london|oxford|cambridgeshire|university of cambridge|cambridge university',
    ],
    [
      'Massachusetts',
      'massachusetts|mass|boston|harvard|harvard university|mit|massachusetts institute of technology|somerville',
    ],
  ],
  tripoli: [
    ['Libya', 'libya|libyan|libyans|benghazi|misrata|sirte|gaddafi|haftar|zawiya'],
    ['Lebanon', 'lebanon|lebanese|beirut|hezbollah|sidon|tyre|akkar'],
  ],
  hyderabad: [
    ['India', 'india|indian|telangana|andhra pradesh|new delhi|delhi|mumbai|bengaluru|bangalore|chennai|bjp'],
    ['Pakistan', 'pakistan|pakistani|sindh|karachi|lahore|islamabad|sukkur'],
  ],
  punjab: [
    [
      'India',
      'india|indian|haryana|chandigarh|amritsar|ludhiana|jalandhar|new delhi|delhi|bjp|sikh|sikhs|congress|aam aadmi party',
    ],
    [
      'Pakistan',
      'pakistan|pakistani|lahore|rawalpindi|multan|faisalabad|sindh|islamabad|balochistan|khyber pakhtunkhwa',
    ],
  ],
};
