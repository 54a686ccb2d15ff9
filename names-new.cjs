var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/engine/text/characters.ts
var LETTER = /[\p{L}\p{M}]/u;
var UPPER = /[\p{Lu}\p{Lt}]/u;
function isApostrophe(code) {
  return code === 39 || code === 8217 || code === 700 || code === 65287;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isLetter(code) {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90;
  if (code < 192) return code === 170 || code === 181 || code === 186;
  if (code < 592) return code !== 215 && code !== 247;
  return LETTER.test(String.fromCharCode(code));
}
function isUpper(code) {
  if (code < 128) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCharCode(code));
}
function isSpace(code) {
  if (code <= 32) return true;
  if (code < 160) return code >= 127;
  return code === 160 || code === 173 || code === 5760 || code >= 8192 && code <= 8207 || code >= 8232 && code <= 8239 || code >= 8287 && code <= 8292 || code === 12288 || code === 65279;
}
function isDash(code) {
  return code === 45 || code >= 8208 && code <= 8213 || code === 8722;
}

// src/engine/ner/draft.ts
var Reading = class {
  constructor(article, forms, context) {
    this.article = article;
    this.forms = forms;
    this.context = context;
  }
  article;
  forms;
  context;
  get count() {
    return this.article.tokens.count;
  }
  /** The form of token `i`; undefined beyond the article's ends. */
  form(i) {
    return i >= 0 && i < this.count ? this.forms.at(i) : void 0;
  }
  text(i) {
    return i >= 0 && i < this.count ? this.forms.at(i).text : "";
  }
  lower(i) {
    return i >= 0 && i < this.count ? this.forms.at(i).lowerText : "";
  }
  lowerWords(first, end) {
    const words2 = [];
    for (let i = first; i < end; i++) words2.push(this.lower(i));
    return words2;
  }
  span(first, end) {
    const { start, end: ends } = this.article.tokens;
    return { start: start[first], end: ends[end - 1] };
  }
  /** Whether no white space stands between token `i` and the one before it. */
  glued(i) {
    const { start, end } = this.article.tokens;
    return i > 0 && i < this.count && start[i] === end[i - 1];
  }
  /** Whether token `i` is the first of its line. */
  startsLine(i) {
    const { text, tokens } = this.article;
    return i === 0 || text.slice(tokens.end[i - 1], tokens.start[i]).includes("\n");
  }
  /** Whether token `i` is a hyphen, or a dash in place of one, that joins the words beside it; an em dash parts them. */
  isHyphen(i) {
    const text = this.text(i);
    return text.length === 1 && text !== "\u2014" && isDash(text.charCodeAt(0)) && this.glued(i) && this.glued(i + 1);
  }
  get sentences() {
    return this.article.sentences;
  }
};
function withNames(names, added) {
  if (added.length === 0) return names;
  const queue = [...added].sort((a, b) => a.first - b.first);
  const result = [];
  let k = 0;
  const takeUntil = (limit) => {
    for (; k < queue.length && queue[k].first < limit; k++) {
      const next = queue[k];
      if (next.end <= limit && next.first >= (result.at(-1)?.end ?? 0)) result.push(next);
    }
  };
  for (const name of names) {
    takeUntil(name.first);
    result.push(name);
  }
  takeUntil(Infinity);
  return result;
}
function ownersOf(reading, names) {
  const owners2 = new Int32Array(reading.count).fill(-1);
  names.forEach(({ first, end }, k) => owners2.fill(k, first, end));
  return owners2;
}
function familiesOf(reading, names) {
  const families2 = /* @__PURE__ */ new Set();
  for (const { type, first, end } of names)
    if (type === "person" && end - first > 1) families2.add(reading.text(end - 1));
  return families2;
}
function withoutOverlaps(names, spans) {
  const sorted = [...spans].sort((a, b) => a.first - b.first);
  let k = 0;
  return names.filter((name) => {
    while (k < sorted.length && (sorted[k]?.end ?? 0) <= name.first) k++;
    return (sorted[k]?.first ?? Infinity) >= name.end;
  });
}

// src/engine/collections.ts
function pushTo(lists2, key2, value) {
  const list6 = lists2.get(key2);
  if (list6) list6.push(value);
  else lists2.set(key2, [value]);
}
function wordSet(text) {
  return new Set(text.trim().split(/\s+/u));
}

// src/engine/ner/data/heads.data.ts
var ORGANIZATION_WORDS = wordSet(`
  inc inc. corp corp. corporation co co. cos cos. company companies ltd ltd. llc llp plc gmbh ag sa s.a. nv n.v. s.p.a. group holdings holding
  industries enterprises partners associates ventures capital bank banks bancorp insurance airlines airways motors
  pharmaceuticals technologies systems software labs laboratories networks broadcasting media press times post news
  journal tribune herald gazette guardian telegraph observer magazine agency agencies ministry department bureau office
  commission committee council board authority administration association federation confederation union league club
  fc united city party front movement army navy force forces police guard corps service services institute institution
  university college school academy foundation trust fund society organization organisation alliance coalition network
  parliament senate congress assembly house court tribunal cabinet government hospital clinic church orchestra band
  studios pictures records entertainment center centre team committee secretariat directorate observatory museum
`);
var PLACE_WORDS = wordSet(`
  river lake sea ocean gulf bay strait island islands mountain mountains mount hill hills valley desert forest coast
  peninsula cape canal street st road rd avenue ave boulevard blvd square plaza park bridge airport station port harbor
  harbour stadium arena palace castle tower province state county district region city town village territory republic
  kingdom emirate oblast prefecture north south east west northern southern eastern western central upper lower border
`);
var EVENT_WORDS = wordSet(`
  war wars revolution uprising crisis election elections referendum summit conference championship championships cup
  games olympics olympiad tournament open prix festival awards award ceremony day week eve massacre attack attacks
  bombing hurricane typhoon cyclone storm earthquake tsunami marathon derby bowl series finals final expo fair forum
  convention congress carnival pandemic spring intifada battle siege operation anniversary debate debates
`);
var LAW_WORDS = wordSet(`
  act acts bill law laws code constitution amendment treaty treaties accord accords agreement agreements pact protocol
  convention charter declaration resolution directive regulation regulations initiative initiatives plan programme
  program deal partnership scheme order doctrine policy framework compact memorandum roadmap strategy mandate
`);
var LAW_HEADS = wordSet(`
  act treaty accord accords agreement agreements pact protocol constitution amendment initiative resolution bill doctrine
  compact charter
`);
var WORK_WORDS = wordSet(`
  novel book film movie album song opera symphony show series trilogy painting poem play documentary podcast
`);
var CALENDAR_WORDS = wordSet(`
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat.
  sun. mon tue wed thu fri sat sun jan feb aug sept oct nov dec
`);

// src/engine/ner/tagger/hash-table.ts
var HashTable = class {
  /** Slot `s` holds a key at `2 * s` and its index plus one, 0 where it is free, at `2 * s + 1`: one cache line a look. */
  slots;
  mask;
  constructor(keys) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    for (let i = 0; i < keys.length; i++) {
      const key2 = keys[i];
      let slot = key2 & this.mask;
      while (this.slots[2 * slot + 1] !== 0) slot = slot + 1 & this.mask;
      this.slots[2 * slot] = key2;
      this.slots[2 * slot + 1] = i + 1;
    }
  }
  /** The index of `key`, or -1. */
  find(key2) {
    const { slots, mask } = this;
    let slot = key2 & mask;
    for (; ; ) {
      const index = slots[2 * slot + 1];
      if (index === 0 || slots[2 * slot] === key2) return index - 1;
      slot = slot + 1 & mask;
    }
  }
};

// src/engine/ner/tagger/hash.ts
function hashRange(text, start, end) {
  let h = 2166136261;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return finish(h);
}
function hashText(text) {
  return hashRange(text, 0, text.length);
}
function featureHash(template, value) {
  return finish(value ^ Math.imul(template, 2654435761));
}
function join(a, b) {
  return Math.imul(a, 739982445) ^ b + 2135587861 | 0;
}
function finish(hash) {
  let h = Math.imul(hash ^ hash >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return h ^ h >>> 16 | 0;
}

// src/engine/ner/lexicon.ts
var Listed = {
  Country: 1,
  City: 2,
  Demonym: 4,
  PersonName: 8,
  Region: 16,
  OrganizationWord: 32,
  Title: 64,
  Calendar: 128,
  PlaceWord: 256,
  EventWord: 512,
  LawWord: 1024,
  CommonWord: 2048,
  GroupWord: 4096,
  Organization: 8192,
  Team: 16384
};
var PHRASE_CODE_SHIFT = 16;
var LONGEST_PHRASE = 6;
var CODE_PARTS = 10;
var Lexicon = class {
  constructor(data) {
    this.data = data;
    this.words = new HashTable(data.words);
    this.phrases = new HashTable(data.phrases);
  }
  data;
  words;
  phrases;
  /** Index of the word with this hash of its lower case, or -1. */
  find(lowerHash) {
    return this.words.find(lowerHash);
  }
  /** The codes of the vector of the word with this index; empty where it has none. */
  codesOf(word) {
    return this.data.codes.subarray(word * CODE_PARTS, (word + 1) * CODE_PARTS);
  }
  phrase(hash) {
    const index = this.phrases.find(hash);
    return index < 0 ? 0 : this.data.phraseFlags[index];
  }
};
var PHRASE_SEED = 1374496523;

// src/engine/ner/data/titles.data.ts
var HONORIFICS = new Set(
  "mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir madam mme mme. rev rev. reverend hon hon. honourable honorable shri smt sheikh ayatollah imam rabbi sister brother father fr. capt capt. captain col col. colonel lt lt. lieutenant maj maj. major gen gen. general sgt sgt. sergeant cpl corporal pvt. private cmdr commander adm adm. admiral brig brig. brigadier marshal sen sen. senator rep rep. representative congressman congresswoman gov gov. governor pres pres. messrs messrs. supt. insp. inspector detective officer constable datuk dato dato' datin alhaji alhaja hajiya mallam asiwaju otunba comrade barrister engr engr. monsignor msgr. maulana mullah sheik sepoy havildar subedar oba".split(" ")
);
var HONORIFIC_PAIRS = /* @__PURE__ */ new Map([
  ["seri", "datuk"],
  ["sri", "tan"],
  ["dr", "tun"]
]);
var KEPT_HONORIFICS = /* @__PURE__ */ new Map([
  ["hasina", "sheikh"],
  ["mujib", "sheikh"],
  ["mujibur", "sheikh"],
  ["rehana", "sheikh"]
]);
var PLAYERS = new Set(
  "substitute skipper winger fullback full-back scrum-half fly-half hooker prop flanker lock guard forward center centre rookie reliever left-hander right-hander opener batsman bowler paceman seamer spinner all-rounder wicketkeeper springbok wallaby".split(" ")
);
var PORTFOLIOS = new Set(
  "emergency situations affairs defence defense interior finance economy education health trade industry energy agriculture culture sports tourism transport communications environment labour labor development relations foreign internal external home".split(" ")
);
var ROLES = new Set(
  "president vice-president premier chancellor minister secretary ambassador envoy king queen prince princess emperor pope cardinal archbishop bishop pastor mayor sheriff judge justice attorney prosecutor lawyer spokesman spokeswoman spokesperson chairman chairwoman chairperson chair cm cji dgp dcp acp adgp ssp cjp igp dsp ccpo ceo cfo coo cto chief director manager head leader founder co-founder cofounder executive deputy commissioner speaker lawmaker legislator mp mla mep pm analyst economist expert professor scientist researcher author writer actor actress singer coach captain striker midfielder goalkeeper defender quarterback pitcher manager billionaire entrepreneur businessman businesswoman journalist reporter editor activist candidate nominee negotiator counterpart premier counsel treasurer superintendent comptroller alderman alderwoman councilman councilwoman assemblyman assemblywoman lord lady baron duke duchess count countess democrat republican lt-gen maj-gen undersecretary correspondent anchor host rapper guitarist drummer composer artist photographer designer architect engineer doctor".split(" ")
);
var ROLE_MODIFIERS = new Set(
  "prime vice deputy foreign home defence defense finance interior health education trade energy justice senior assistant associate former acting interim first chief lead managing general attorney supreme crown vice- shadow external internal state national opposition party police press permanent special army air naval military".split(" ")
);

// src/engine/ner/evidence.ts
var LISTS = [
  [Listed.Country, "place", "country"],
  [Listed.Region, "place", "region"],
  [Listed.City, "place", "city"],
  [Listed.Demonym, "group", "nationality"],
  [Listed.GroupWord, "group", "creed"],
  [Listed.Organization, "organization", "organization"],
  [Listed.PersonName, "person", "personal name"]
];
function fullNamesIn(reading, names) {
  const full = /* @__PURE__ */ new Map();
  for (const name of names) {
    if (name.type !== "person" || name.end - name.first === 1) continue;
    const surname = reading.text(name.end - 1);
    const before2 = full.get(surname);
    if (!full.has(surname)) full.set(surname, name);
    else if (before2 && reading.text(before2.first) !== reading.text(name.first)) full.set(surname, void 0);
  }
  return full;
}
function evidenceFor(reading, name, fullNames) {
  const evidence = [...name.evidence];
  const title = name.first - 1;
  const single = name.end - name.first === 1;
  const spoken = HONORIFICS.has(reading.lower(title)) || ROLES.has(reading.lower(title));
  if (name.type === "person" && spoken)
    evidence.push({ kind: "title", span: reading.span(title, name.first) });
  const full = single && name.type === "person" ? fullNames.get(reading.text(name.first)) : void 0;
  if (full && !evidence.some(({ kind }) => kind === "elsewhere"))
    evidence.push({ kind: "elsewhere", span: reading.span(full.first, full.end) });
  const last = name.end - 1;
  if (name.type === "organization" && !single && ORGANIZATION_WORDS.has(reading.lower(last)))
    evidence.push({ kind: "form", span: reading.span(last, name.end) });
  const listed = reading.form(name.first)?.listed ?? 0;
  const list6 = LISTS.find(
    ([bit, type]) => (single || type === "person") && type === name.type && listed & bit
  )?.[2];
  if (list6 && !evidence.some((item) => item.kind === "gazetteer")) evidence.push({ kind: "gazetteer", list: list6 });
  return evidence;
}

// src/engine/ner/tagger/labels.ts
var TAG_TYPES = ["person", "organization", "place", "group", "misc"];
var OUTSIDE = 0;
var Position = { Begin: 0, Inside: 1, Last: 2, Unit: 3 };
var LABEL_COUNT = 1 + 4 * TAG_TYPES.length;
var ALL_LABELS = (1 << LABEL_COUNT) - 1;
function labelOf(type, position) {
  return 1 + 4 * type + position;
}
function typeOf(label) {
  return label - 1 >> 2;
}
function positionOf(label) {
  return label - 1 & 3;
}
function closes(label) {
  return label === OUTSIDE || positionOf(label) >= Position.Last;
}
var CLOSING = range(LABEL_COUNT).filter(closes);
var OPENING = range(LABEL_COUNT).filter(
  (l) => l === OUTSIDE || positionOf(l) === Position.Begin || positionOf(l) === Position.Unit
);
var FOLLOWERS = range(LABEL_COUNT).map(
  (l) => closes(l) ? OPENING : [labelOf(typeOf(l), Position.Inside), labelOf(typeOf(l), Position.Last)]
);
function range(count) {
  return Array.from({ length: count }, (_, i) => i);
}

// src/engine/tokenize/tokens.ts
var TokenKind = {
  /** Letters, perhaps with digits or inner full stops: `Moreno`, `U.S.`, `G20`, `'s`, `n't`. */
  Word: 0,
  /** Begins with a digit: `47`, `1,000.5`, `10:30`, `21st`, `1990s`. */
  Number: 1,
  /** Full stops, commas, brackets, quotation marks, dashes. */
  Punctuation: 2,
  /** Everything else that is printed: `$`, `%`, `+`, an emoji. */
  Symbol: 3,
  /** A web or mail address, `@handle` or `#hashtag`. */
  Link: 4
};
function tokenText(text, tokens, i) {
  return text.slice(tokens.start[i], tokens.end[i]);
}

// src/engine/ner/data/sport.data.ts
var SPORT_WORDS = new Set(
  "match matches season league leagues goal goals coach striker strikers midfielder midfielders defender goalkeeper scored scorer scorers unbeaten innings wicket wickets batsman batsmen bowler bowled runs overs lbw touchdown touchdowns quarterback playoff playoffs halftime semifinal semifinals quarterfinal quarterfinals semi-final championship championships tournament squad football soccer tennis cricket rugby basketball baseball hockey golf cycling athletics badminton boxing referee stadium fixture fixtures relegation overtime kickoff standings inning pitcher homer shortstop nba nfl mlb nhl fifa uefa ipl hat-trick offside penalty goalless newcomer seeded unseeded singles doubles birdie bogey lap laps podium medal medals medalist medallist sprinter champions teammate teammates winger forwards bunkers peloton".split(" ")
);
var COUNTRY_TEAMS = new Set(
  "turkey,jordan,chad,guinea,south africa,new zealand,sri lanka,hong kong,south korea,north korea,czech republic,costa rica,saudi arabia,ivory coast,el salvador,puerto rico,united states,united kingdom,united arab emirates,great britain,northern ireland,north macedonia,papua new guinea,sierra leone,burkina faso,cape verde,equatorial guinea,dominican republic,trinidad and tobago,bosnia and herzegovina,west indies,cook islands,solomon islands,american samoa,faroe islands,san marino,new caledonia,chinese taipei,east timor,dr congo,democratic republic of congo,republic of ireland,soviet union,east germany,west germany,cayman islands,marshall islands,virgin islands,central african republic,antigua and barbuda,south sudan,south america,north america,latin america,french polynesia".split(",")
);

// src/engine/ner/forms.ts
var Casing = {
  Lower: 0,
  Capitalized: 1,
  Upper: 2,
  Mixed: 3,
  Number: 4,
  Sign: 5,
  Initial: 6,
  Link: 7
};
var MOST_FORMS = 3e4;
var NETWORK_PLACE = 5;
var ROWS = 14;
var FormDictionary = class {
  constructor(lexicon) {
    this.lexicon = lexicon;
  }
  lexicon;
  known = /* @__PURE__ */ new Map();
  get isFull() {
    return this.known.size >= MOST_FORMS;
  }
  /** Forgets all forms; articles that have some keep them. */
  clear() {
    this.known = /* @__PURE__ */ new Map();
  }
  get(text, kind) {
    let form = this.known.get(text);
    if (!form) this.known.set(text, form = this.describe(text, kind));
    return form;
  }
  describe(text, kind) {
    const lowerText = text.toLowerCase();
    const lower = hashText(plainApostrophes(lowerText));
    const word = kind === TokenKind.Word ? this.lexicon.find(lower) : -1;
    const { clusters, flags, coarse, within, alone } = this.lexicon.data;
    const cluster = word < 0 ? 0 : clusters[word];
    return {
      text,
      lowerText,
      hash: hashText(text),
      lower,
      shape: hashText(shapeOf(text)),
      casing: casingOf(text, kind),
      length: text.length,
      cluster,
      coarse: coarse[cluster] ?? 0,
      within: word < 0 ? 0 : within[word],
      alone: word < 0 ? 0 : alone[word],
      codes: word < 0 ? NO_CODES : this.lexicon.codesOf(word),
      listed: word < 0 ? 0 : flags[word],
      sport: SPORT_WORDS.has(lowerText),
      link: LINKS.has(text),
      rows: new Int32Array(ROWS)
    };
  }
};
var FormTable = class {
  forms = [];
  ofToken;
  ids = /* @__PURE__ */ new Map();
  lowerOf = [];
  lowerIds = /* @__PURE__ */ new Map();
  constructor(text, tokens, dictionary) {
    this.ofToken = new Uint32Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      const form = dictionary.get(text.slice(tokens.start[i], tokens.end[i]), tokens.kind[i]);
      this.ofToken[i] = this.ids.get(form) ?? this.add(form);
    }
  }
  add(form) {
    const id = this.forms.length;
    this.ids.set(form, id);
    this.forms.push(form);
    let lowerId = this.lowerIds.get(form.lower);
    if (lowerId === void 0) this.lowerIds.set(form.lower, lowerId = this.lowerIds.size);
    this.lowerOf.push(lowerId);
    return id;
  }
  /** How many different forms the article has. */
  get count() {
    return this.forms.length;
  }
  get lowerCount() {
    return this.lowerIds.size;
  }
  at(token) {
    return this.forms[this.ofToken[token]];
  }
  /** Number of the token's lower case among those of the article. */
  lowerId(token) {
    return this.lowerOf[this.ofToken[token]];
  }
};
function plainApostrophes(text) {
  return text.includes("\u2019") ? text.replaceAll("\u2019", "'") : text;
}
function casingOf(form, kind) {
  if (kind === TokenKind.Number) return Casing.Number;
  if (kind === TokenKind.Link) return Casing.Link;
  if (kind !== TokenKind.Word) return Casing.Sign;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isUpper(code)) upper++;
    else if (isLetter(code)) lower++;
  }
  if (upper === 0) return Casing.Lower;
  if (lower === 0) return upper === 1 ? Casing.Initial : Casing.Upper;
  return upper === 1 && isUpper(form.charCodeAt(0)) ? Casing.Capitalized : Casing.Mixed;
}
function shapeOf(form) {
  let shape = "";
  let last = "";
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const kind = isUpper(code) ? "X" : isLetter(code) ? "x" : isDigit(code) ? "d" : form.charAt(i);
    if (kind !== last || kind === "d" && form.length < 5) shape += kind;
    last = kind;
  }
  return shape;
}
var LINKS = /* @__PURE__ */ new Set([
  "of",
  "for",
  "and",
  "&",
  "the",
  "on",
  "to",
  "against",
  "de",
  "du",
  "del"
]);
var NO_CODES = new Uint8Array();

// src/engine/ner/refiners/lines/agency-lines.ts
var PICTURES = /* @__PURE__ */ new Set(["Photo", "Photos", "PHOTO", "Images"]);
var agencyLines = (reading, names) => {
  const added = [];
  const evidence = [{ kind: "gazetteer", list: "organization" }];
  for (const { firstToken, endToken } of reading.sentences)
    for (let i = firstToken; i < endToken; i++)
      if (isAgency(reading, i) && (endToken - firstToken === 1 || PICTURES.has(reading.text(i + 1))))
        added.push({ first: i, end: i + 1, type: "organization", margin: 0, evidence });
  return withNames(
    withoutOverlaps(
      names.map((name) => asPhotographer(reading, name)),
      added
    ),
    added
  );
};
function isAgency(reading, i) {
  const form = reading.form(i);
  return form?.casing === Casing.Upper && (form.listed & Listed.Organization) !== 0;
}
var PICTURE_AGENCIES = new Set(
  "Getty AFP AP Reuters REUTERS EPA PA Shutterstock Bloomberg Anadolu NurPhoto Rex AAP".split(" ")
);
function asPhotographer(reading, name) {
  const { first, end, type } = name;
  const credit = (type === "organization" || type === "place" || type === "misc") && end - first >= 2 && end - first <= 3 && reading.text(end) === "/" && PICTURE_AGENCIES.has(reading.text(end + 1)) && ((reading.form(first)?.listed ?? 0) & Listed.PersonName) !== 0;
  if (!credit) return name;
  return {
    ...name,
    type: "person",
    evidence: [...name.evidence, { kind: "form", span: reading.span(end, end + 2) }]
  };
}

// src/engine/ner/refiners/people/arabic-articles.ts
var ARTICLES = /* @__PURE__ */ new Set(["al", "el", "an", "ar", "as", "ash", "at", "az", "ad"]);
var arabicArticles = (reading, names) => {
  const result = [];
  for (const name of names) {
    const first = withArticle(reading, name);
    const before2 = result.at(-1);
    if (first === name.first || before2 && before2.end > first) result.push(name);
    else if (before2?.end === first && before2.type === "person" && name.type === "person")
      result[result.length - 1] = { ...name, first: before2.first };
    else result.push({ ...name, first });
  }
  return result;
};
function withArticle(reading, { first }) {
  const dash = isDash(reading.text(first).charCodeAt(0)) ? first : first - 1;
  return isDash(reading.text(dash).charCodeAt(0)) && reading.glued(dash) && reading.glued(dash + 1) && ARTICLES.has(reading.text(dash - 1)) && !reading.glued(dash - 1) ? dash - 1 : first;
}

// src/engine/ner/refiners/things/numbered.ts
var NUMBER = /^(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh)$/u;
var COUNTRIES = /* @__PURE__ */ new Set(["U.S.", "US"]);
var ENDINGS = [["Court", "of", "Appeals"], ["Court"], []];
var APPEALS = ["Court", "of", "Appeals", "for", "the"];
var UNITS = new Set(
  "Division Brigade Regiment Battalion Corps Squadron Wing Fleet Army".split(" ")
);
var LONGEST_UNIT = 3;
var numbered = (reading, names) => {
  const found = [];
  let owners2;
  for (let i = 1; i < reading.count; i++) {
    if (reading.form(i)?.casing !== Casing.Capitalized) continue;
    const unit = UNITS.has(reading.text(i)) ? unitStart(reading, i) : -1;
    if (unit >= 0) {
      owners2 ??= ownersOf(reading, names);
      const owner = names[owners2[i]];
      if (!owner || owner.end === i + 1) found.push(named(reading, unit, i + 1));
    }
    if (reading.text(i) !== "Circuit") continue;
    const first = COUNTRIES.has(reading.text(i - 1)) ? i - 2 : i - 1;
    if (!NUMBER.test(reading.text(first))) continue;
    const ending = ENDINGS.find((words2) => words2.every((word, k) => reading.text(i + 1 + k) === word)) ?? [];
    const end = i + 1 + ending.length;
    found.push(named(reading, ending.length ? first : courtStart(reading, first), end));
  }
  return withNames(withoutOverlaps(names, found), found);
};
function named(reading, first, end) {
  const evidence = [{ kind: "form", span: reading.span(end - 1, end) }];
  return { first, end, type: "organization", margin: 0, evidence };
}
function courtStart(reading, first) {
  const court = first - APPEALS.length;
  if (!APPEALS.every((word, k) => reading.text(court + k) === word)) return first;
  if (COUNTRIES.has(reading.text(court - 1))) return court - 1;
  return reading.text(court - 1) === "States" && reading.text(court - 2) === "United" ? court - 2 : court;
}
function unitStart(reading, i) {
  for (let k = i - 1; k >= i - LONGEST_UNIT; k--) {
    if (NUMBER.test(reading.text(k))) return k < i - 1 || /^\d/u.test(reading.text(k)) ? k : -1;
    if (reading.form(k)?.casing !== Casing.Capitalized) return -1;
  }
  return -1;
}

// src/engine/ner/document-context.ts
var SentenceCase = { Running: 0, Title: 1, Upper: 2 };
var Setting = { Table: 1, Sport: 2 };
var TABLE_SHARE = 0.25;
var SPORT_LEAST = 3;
var SPORT_REACH = 6;
var CONTEXTS_KEPT = 4;
var LONGEST_RUN = 6;
var TITLE_CASE_SHARE = 0.75;
var DocumentContext = class {
  constructor(article, forms) {
    this.forms = forms;
    const { count } = article.tokens;
    this.first = new Uint8Array(count);
    this.sentenceCase = new Uint8Array(count);
    this.setting = new Uint8Array(count);
    const words2 = forms.lowerCount;
    this.small = new Uint16Array(words2);
    this.capitalized = new Uint16Array(words2);
    this.upper = new Uint16Array(words2);
    this.seen = new Uint16Array(words2);
    this.places = new Int32Array(words2 * CONTEXTS_KEPT).fill(-1);
    for (const sentence of article.sentences) this.markSentence(sentence.firstToken, sentence.endToken);
    for (const sentence of article.sentences) this.countWords(sentence.firstToken, sentence.endToken);
    this.markSettings(article.sentences);
  }
  forms;
  /** For each token whether it is the first word of its sentence. */
  first;
  /** A value of {@link SentenceCase} for each token. */
  sentenceCase;
  /** {@link Setting} bits for each token. */
  setting;
  /** Counts by the number of the lower-case form: written small, capitalised inside a sentence, in capitals. */
  small;
  capitalized;
  upper;
  /** Bits by the lower-case form: see {@link Seen}. */
  seen;
  /** Tokens (up to four) where the form stands capitalised in running text, by the lower-case form; -1 where none. */
  places;
  /** Marks lines that are rows of figures, and sentences with words of sports reports in or near them. */
  markSettings(sentences) {
    const upTo = new Uint32Array(sentences.length + 1);
    sentences.forEach(({ firstToken, endToken }, s) => {
      let sport = 0;
      let numbers = 0;
      for (let i = firstToken; i < endToken; i++) {
        const form = this.forms.at(i);
        if (form.sport) sport++;
        if (form.casing === Casing.Number) numbers++;
      }
      upTo[s + 1] = upTo[s] + sport;
      if (numbers >= 2 && numbers >= TABLE_SHARE * (endToken - firstToken))
        this.setting.fill(Setting.Table, firstToken, endToken);
    });
    sentences.forEach(({ firstToken, endToken }, s) => {
      const near = upTo[Math.min(s + SPORT_REACH + 1, sentences.length)] - upTo[Math.max(s - SPORT_REACH, 0)];
      if (near < SPORT_LEAST) return;
      for (let i = firstToken; i < endToken; i++)
        this.setting[i] = this.setting[i] | Setting.Sport;
    });
  }
  markSentence(from, to) {
    let long = 0;
    let capital = 0;
    let upper = 0;
    let firstWord = -1;
    for (let i = from; i < to; i++) {
      const form = this.forms.at(i);
      if (form.casing > Casing.Mixed && form.casing !== Casing.Initial) continue;
      if (firstWord < 0) firstWord = i;
      if (form.length < 4) continue;
      long++;
      if (form.casing !== Casing.Lower) capital++;
      if (form.casing === Casing.Upper) upper++;
    }
    if (firstWord >= 0) this.first[firstWord] = 1;
    if (firstWord > from) this.first[from] = 1;
    if (long < 3) return;
    const kind = upper >= 0.8 * long ? SentenceCase.Upper : capital >= TITLE_CASE_SHARE * long ? SentenceCase.Title : SentenceCase.Running;
    if (kind !== SentenceCase.Running) this.sentenceCase.fill(kind, from, to);
  }
  countWords(from, to) {
    const running = this.sentenceCase[from] === SentenceCase.Running;
    for (let i = from; i < to; i++) {
      const form = this.forms.at(i);
      const id = this.forms.lowerId(i);
      if (form.casing === Casing.Lower) this.small[id] = this.small[id] + 1;
      if (!running || !isCapital(form.casing)) continue;
      if (form.casing === Casing.Upper) this.upper[id] = this.upper[id] + 1;
      if (!this.first[i]) this.capitalized[id] = this.capitalized[id] + 1;
      this.keepPlace(id, i);
      if (i > from) this.see(id, i - 1, true);
      if (i + 1 < to) this.see(id, i + 1, false);
      if (i === from || !isCapital(this.forms.at(i - 1).casing)) this.seeRun(id, i, to);
    }
  }
  /** Notes of the word at `first`, which begins a run of capitalised words, whether the run is an organisation's by its last word. */
  seeRun(id, first, to) {
    let last = first;
    while (last + 1 < Math.min(to, first + LONGEST_RUN) && isCapital(this.forms.at(last + 1).casing)) last++;
    if (last > first && this.forms.at(last).listed & Listed.OrganizationWord)
      this.seen[id] = this.seen[id] | Seen.LeadsOrganization;
  }
  keepPlace(id, token) {
    for (let k = id * CONTEXTS_KEPT; k < (id + 1) * CONTEXTS_KEPT; k++)
      if (this.places[k] === -1) {
        this.places[k] = token;
        return;
      }
  }
  see(id, neighbour, before2) {
    const form = this.forms.at(neighbour);
    let bits = 0;
    if (isCapital(form.casing) && !this.first[neighbour])
      bits |= before2 ? Seen.AfterCapital : Seen.BeforeCapital;
    if (form.listed & Listed.Title) bits |= before2 ? Seen.AfterTitle : 0;
    if (form.listed & Listed.PersonName && isCapital(form.casing))
      bits |= before2 ? Seen.AfterPersonName : Seen.BeforePersonName;
    if (form.listed & Listed.OrganizationWord && isCapital(form.casing))
      bits |= before2 ? 0 : Seen.BeforeOrganizationWord;
    if (bits) this.seen[id] = this.seen[id] | bits;
  }
  /** Tokens where the word with this number stands capitalised in running text. */
  placesOf(lowerId) {
    return this.places.subarray(lowerId * CONTEXTS_KEPT, (lowerId + 1) * CONTEXTS_KEPT);
  }
};
var Seen = {
  AfterCapital: 1,
  BeforeCapital: 2,
  AfterTitle: 4,
  AfterPersonName: 8,
  BeforePersonName: 16,
  BeforeOrganizationWord: 32,
  LeadsOrganization: 64
};
function isCapital(casing) {
  return casing === Casing.Capitalized || casing === Casing.Upper || casing === Casing.Mixed || casing === Casing.Initial;
}

// src/engine/ner/refiners/lines/capital-lines.ts
var CLEAR = 0.6;
var LONGEST = 8;
var SHORTEST = 3;
var MOST_ENTRIES = 64;
var ORDINARY = Listed.CommonWord | Listed.Calendar | Listed.Title | Listed.PlaceWord | Listed.EventWord | Listed.OrganizationWord;
var capitalLines = (reading, names) => {
  if (!reading.context.sentenceCase.includes(SentenceCase.Upper)) return names;
  const known = knownIn(reading, names);
  const owners2 = ownersOf(reading, names);
  const found = [];
  for (let i = 0; i < reading.count; i++) {
    if (reading.context.sentenceCase[i] !== SentenceCase.Upper) continue;
    const entry = known.get(capitals(reading, i))?.find((name) => stands(reading, i, name));
    if (!entry) continue;
    const end = i + entry.words.length;
    if (isCut(names, owners2, i, end)) continue;
    const own = names[owners2[i]];
    const same = own?.first === i && own.end === end;
    if (same ? own.type === entry.type : entry.words.length === 1 && isOrdinary(reading, i)) continue;
    const { speaker } = entry;
    const evidence = [{ kind: "elsewhere", span: reading.span(speaker.first, speaker.end) }];
    found.push({ first: i, end, type: entry.type, margin: speaker.margin, evidence });
    i = end - 1;
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};
function capitals(reading, i) {
  return reading.text(i).toUpperCase();
}
function stands(reading, i, { words: words2 }) {
  return words2.every((word, k) => capitals(reading, i + k) === word);
}
function isCut(names, owners2, first, end) {
  const before2 = names[owners2[first]];
  const behind = names[owners2[end - 1]];
  return before2 !== void 0 && before2.first < first || behind !== void 0 && behind.end > end;
}
function isOrdinary(reading, i) {
  const small = reading.context.small[reading.forms.lowerId(i)];
  return small > 0 || ((reading.form(i)?.listed ?? 0) & ORDINARY) !== 0;
}
function knownIn(reading, names) {
  const byWords = /* @__PURE__ */ new Map();
  const add = (first, end, speaker) => {
    const words2 = Array.from({ length: end - first }, (_, k) => capitals(reading, first + k));
    const key2 = words2.join(" ");
    const before2 = byWords.get(key2);
    if (!byWords.has(key2)) byWords.set(key2, { words: words2, type: speaker.type, speaker });
    else if (before2 && before2.type !== speaker.type) byWords.set(key2, void 0);
  };
  for (const name of names) {
    const { first, end, type, margin } = name;
    if (reading.context.sentenceCase[first] !== SentenceCase.Running || end - first > LONGEST) continue;
    if (end - first > 1) add(first, end, name);
    else if (margin >= CLEAR && (reading.form(first)?.length ?? 0) >= SHORTEST) add(first, end, name);
    if (type === "person" && end - first > 1 && margin >= CLEAR && isFamily(reading, end - 1))
      add(end - 1, end, name);
  }
  const byFirst = /* @__PURE__ */ new Map();
  for (const known of byWords.values()) {
    const first = known?.words[0];
    if (!known || first === void 0) continue;
    const entries = byFirst.get(first) ?? [];
    if (entries.length < MOST_ENTRIES) entries.push(known);
    byFirst.set(first, entries);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
function isFamily(reading, i) {
  const form = reading.form(i);
  return form !== void 0 && form.length >= SHORTEST && (form.casing === Casing.Capitalized || form.casing === Casing.Mixed) && (form.listed & ORDINARY) === 0;
}

// src/engine/ner/refiners/organizations/clubs.ts
var ENOUGH = 2;
var clubs = (reading, names) => {
  const inBrackets = [];
  let bodies = 0;
  names.forEach((name, k) => {
    const before2 = names[k - 1];
    if (before2?.type !== "person" || !isInBrackets(reading, before2, name) || isCountry(reading, name)) return;
    inBrackets.push(k);
    if (name.type === "organization") bodies++;
  });
  if (bodies < ENOUGH || bodies < inBrackets.length / 2) return names;
  const chosen = new Set(inBrackets);
  return names.map((name, k) => {
    if (!chosen.has(k) || name.type !== "place" && name.type !== "misc" && name.type !== "event")
      return name;
    const evidence = { kind: "form", span: reading.span(name.first - 1, name.end + 1) };
    return { ...name, type: "organization", evidence: [...name.evidence, evidence] };
  });
};
function isInBrackets(reading, { end }, name) {
  return name.first === end + 1 && reading.text(end) === "(" && reading.text(name.end) === ")";
}
function isCountry(reading, { first, end, type }) {
  if (type === "group") return true;
  const listed = end - first === 1 && ((reading.form(first)?.listed ?? 0) & Listed.Country) !== 0;
  return listed || COUNTRY_TEAMS.has(reading.lowerWords(first, end).join(" "));
}

// src/engine/ner/refiners/lines/cells.ts
var GAP = /^(?:\t| {2,}|[ \t]*\|[ \t]*)/u;
var HAS_GAP = /[^\s][\t|]| {2,}[^\s]/u;
var LEAST = 3;
var VOICES = 2;
var LONGEST2 = 5;
var cells = (reading, names) => {
  const tables2 = tablesIn(reading);
  if (tables2.length === 0) return names;
  const owners2 = ownersOf(reading, names);
  const found = [];
  for (const rows of tables2) {
    const speakers = rows.flatMap((row) => {
      const name = nameOf(names, owners2, row);
      return name && (name.type === "organization" || name.type === "person") ? [name] : [];
    });
    const speaker = speakers[0];
    if (!speaker || speakers.length < VOICES || 3 * speakers.length < rows.length) continue;
    if (speakers.some(({ type }) => type !== speaker.type)) continue;
    const evidence = [{ kind: "elsewhere", span: reading.span(speaker.first, speaker.end) }];
    for (const row of rows)
      if (isFree(owners2, row)) found.push({ ...row, type: speaker.type, margin: speaker.margin, evidence });
  }
  return withNames(names, found);
};
function nameOf(names, owners2, row) {
  const name = names[owners2[row.first]];
  return name?.first === row.first && name.end === row.end ? name : void 0;
}
function isFree(owners2, { first, end }) {
  for (let i = first; i < end; i++) if (owners2[i] >= 0) return false;
  return true;
}
function tablesIn(reading) {
  const tables2 = [];
  if (!HAS_GAP.test(reading.article.text)) return tables2;
  let rows = [];
  const close = () => {
    if (rows.length >= LEAST) tables2.push(rows);
    rows = [];
  };
  for (let i = 0; i < reading.count; ) {
    let next = i + 1;
    while (next < reading.count && !reading.startsLine(next)) next++;
    const row = cellAt(reading, i, next);
    if (row) rows.push(row);
    else close();
    i = next;
  }
  close();
  return tables2;
}
function cellAt(reading, first, end) {
  const { text, tokens } = reading.article;
  let close = first;
  while (close < end && !GAP.test(text.slice(tokens.end[close], tokens.start[close + 1]))) close++;
  close++;
  if (close >= end || close - first > LONGEST2) return void 0;
  if (!isCapital(reading.form(first)?.casing ?? Casing.Sign)) return void 0;
  for (let i = close; i < end; i++)
    if (reading.form(i)?.casing === Casing.Number) return { first, end: close };
  return void 0;
}

// src/engine/ner/refiners/things/owned-works.ts
var CULTURE = /* @__PURE__ */ new Set([
  ...WORK_WORDS,
  ...wordSet(
    "films movies albums songs books novels novelist director directed filmmaker starring starred stars actress actor singer rapper memoir drama comedy thriller sequel soundtrack box-office premiere premiered screenplay screenwriter cinema band chart paintings painter exhibition gallery author publisher poet adaptation episode streaming critics festival"
  )
]);
var LEAST2 = 6;
var THINNEST = 80;
var INSIDE = wordSet("a an and at by de del for from in la le of on or the to with");
var LONGEST3 = 10;
var SURE = 1.8;
var NO_TITLE = Listed.Title | Listed.Calendar;
var ownedWorks = (reading, names) => {
  if (!isCulture(reading)) return names;
  const titles = [];
  const owners2 = ownersOf(reading, names);
  for (const name of names) {
    const title = titleBehind(reading, names, owners2, name);
    if (title) titles.push(title);
  }
  return titles.length ? withNames(withoutOverlaps(names, titles), titles) : names;
};
function isCulture(reading) {
  const enough = Math.max(LEAST2, reading.count / THINNEST);
  let signs = 0;
  for (let i = 0; i < reading.count; i++)
    if (CULTURE.has(reading.forms.at(i).text) && ++signs >= enough) return true;
  return false;
}
function titleBehind(reading, names, owners2, { type, end }) {
  if (type !== "person") return void 0;
  const link = reading.text(end) === "," ? end + 1 : end;
  if (!/^(?:['’]s?|whose)$/u.test(reading.text(link))) return void 0;
  if (reading.context.sentenceCase[link] === SentenceCase.Title && isHeadline(reading, link))
    return void 0;
  const first = link + 1;
  const last = titleEnd(reading, first);
  if (last - first < 2 || ((reading.form(first)?.listed ?? 0) & NO_TITLE) !== 0) return void 0;
  if (ORGANIZATION_WORDS.has(reading.lower(last - 1))) return void 0;
  const inside = names[owners2[first]];
  const whole = inside?.first === first && inside.end >= last;
  if (whole && !isOpen(reading, inside)) return void 0;
  const evidence = { kind: "form", span: reading.span(link, first) };
  return { first, end: whole ? inside.end : last, type: "work", margin: 0, evidence: [evidence] };
}
function isHeadline(reading, from) {
  for (let i = from; i < reading.count; i++) {
    if (reading.text(i) === ".") return false;
    if (i > from && reading.startsLine(i)) return true;
  }
  return true;
}
function isOpen(reading, { first, end, type, margin }) {
  if (type === "misc") return true;
  return type === "person" && (margin < SURE || end - first > 2) && ((reading.form(first)?.listed ?? 0) & Listed.PersonName) === 0;
}
function titleEnd(reading, first) {
  let end = first;
  for (let i = first; i < first + LONGEST3; i++) {
    const form = reading.form(i);
    if (!form) break;
    if (isCapital(form.casing)) end = i + 1;
    else if (form.casing === Casing.Number && i > first) end = i + 1;
    else if (i === first || !INSIDE.has(form.text)) break;
  }
  return end;
}

// src/engine/ner/refiners/organizations/results.ts
var LONGEST4 = 5;
var SCORE = /^\d{1,3}$/u;
var results = (reading, names) => {
  const lines = linesOf(reading);
  if (lines.length === 0) return names;
  const owners2 = ownersOf(reading, names);
  const found = [];
  for (const sides of lines) {
    const own = sides.map(({ first }) => names[owners2[first]]);
    const countries = own.some((name) => name && isCountry(reading, name));
    if (countries || !own.some((name) => name?.type === "organization")) continue;
    sides.forEach((side, k) => {
      const name = own[k];
      if (name?.type === "organization" && name.first === side.first && name.end === side.end) return;
      const other = sides[1 - k];
      const evidence = [{ kind: "form", span: reading.span(other.first, other.end) }];
      found.push({ ...side, type: "organization", margin: 0, evidence });
    });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};
function linesOf(reading) {
  const lines = [];
  for (let i = 1; i + 3 < reading.count; i++) {
    if (reading.form(i)?.casing !== Casing.Number || reading.context.sentenceCase[i] === SentenceCase.Upper)
      continue;
    if (!SCORE.test(reading.text(i)) || !reading.isHyphen(i + 1) || !SCORE.test(reading.text(i + 2)))
      continue;
    const first = startOf(reading, i);
    const end = endOf(reading, i + 3);
    if (first !== void 0 && end !== void 0)
      lines.push([
        { first, end: i },
        { first: i + 3, end }
      ]);
  }
  return lines;
}
function startOf(reading, end) {
  let first = end;
  while (first > 0 && end - first < LONGEST4 && isNamed(reading, first - 1)) {
    first--;
    if (reading.startsLine(first)) return isLead(reading, first) ? first : void 0;
  }
  return void 0;
}
function endOf(reading, first) {
  if (!isLead(reading, first) || reading.startsLine(first)) return void 0;
  let end = first;
  while (end < reading.count && end - first < LONGEST4 && isNamed(reading, end)) {
    end++;
    if (end === reading.count || reading.startsLine(end)) return end;
  }
  return void 0;
}
function isLead(reading, i) {
  return isCapital(reading.form(i)?.casing ?? Casing.Sign);
}
function isNamed(reading, i) {
  return isLead(reading, i) || /^(?:[-/&.]|de|of|and|\d{2,4})$/u.test(reading.text(i));
}

// src/engine/ner/refiners/things/craft.ts
var MODELS = new Map(
  Object.entries({
    F: "4|5|14|15|16|18|22|35|104|111|117",
    FA: "18",
    C: "5|17|130",
    KC: "10|30|46|130|135",
    B: "2|17|24|25|29|47|52",
    A: "10",
    U: "2",
    P: "3|8",
    MQ: "1|9",
    RQ: "4|7|11|170",
    UH: "1|60",
    MH: "47|53|60",
    CH: "46|47|53",
    AH: "1|64",
    V: "22",
    MiG: "15|17|19|21|23|25|27|29|31|35",
    Su: "22|24|25|27|30|34|35|57",
    Il: "14|18|20|38|62|76|86|96",
    Tu: "16|22|95|104|134|144|154|160|204",
    An: "2|12|24|26|28|32|72|124|225",
    Mi: "2|6|8|17|24|25|26|28|35",
    Ka: "27|50|52",
    Yak: "40|42|130",
    AK: "47|74|103",
    AR: "15",
    RPG: "7|29",
    S: "75|125|200|300|400|500",
    SS: "18|19|20|21|23|24|25|27",
    T: "34|54|55|62|64|72|80|90"
  }).map(([letters, numbers]) => [letters, new RegExp(`^(?:${numbers})[A-Z]{0,3}s?$`, "u")])
);
var DESIGNERS = new Set(
  "Ilyushin Tupolev Sukhoi Antonov Mikoyan Mil Kamov Yakovlev".split(" ")
);
var craft = (reading, names) => {
  const found = [];
  let owners2;
  for (let i = 1; i + 1 < reading.count; i++) {
    if (!isDash(reading.text(i).charCodeAt(0)) || !isModel(reading, i)) continue;
    owners2 ??= ownersOf(reading, names);
    const inside = names[owners2[i - 1]] ?? names[owners2[i + 1]];
    if (inside && inside.end - inside.first > 3) continue;
    const first = DESIGNERS.has(reading.text(i - 2)) ? i - 2 : i - 1;
    if (inside && inside.first < first && inside.end === i)
      found.push({ ...inside, end: first, type: "organization" });
    const evidence = [{ kind: "form", span: reading.span(i - 1, i + 2) }];
    found.push({ first, end: i + 2, type: "product", margin: 0, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};
function isModel(reading, dash) {
  return reading.glued(dash) && reading.glued(dash + 1) && !isDash(reading.text(dash - 2).charCodeAt(0)) && !(isDash(reading.text(dash + 2).charCodeAt(0)) && /^[\dA-Z]/u.test(reading.text(dash + 3))) && (MODELS.get(reading.text(dash - 1))?.test(reading.text(dash + 1)) ?? false);
}

// src/engine/ner/data/company-forms.data.ts
var COMPANY_FORMS = wordSet(
  "inc inc. corp corp. corporation plc ltd ltd. limited llc llp gmbh ag s.a. n.v. s.p.a. co. cos. holdings bhd berhad oyj asa pty"
);
var BODY_KINDS = wordSet(
  "university institute foundation association committee ministry federation hospital party alliance council commission authority kommun"
);
var NEWSPAPERS = wordSet(
  "sentinel gazette tribune herald chronicle courier examiner inquirer dispatch courant observer-dispatch picayune telegraph bugle"
);
var BODY_LEADS = wordSet(`
  grupo groupe gruppo banco banca banque parti partido partito partai movimento movimiento mouvement jamiat hizb frente fundacion
  fundaci\xF3n fondation asociacion asociaci\xF3n sindicato federacion federaci\xF3n confederacion confederaci\xF3n agencia agence jornal diario
  universidad universidade universit\xE9 universiteit universit\xE4t institut instituto istituto ministerio ministerstvo bank perikatan
  pakatan barisan jabatan kementerian persatuan yayasan bundesamt bundesverband verband stiftung compagnie compania compa\xF1\xEDa
  caisse cr\xE9dit societe soci\xE9t\xE9 sociedad sociedade junta
`);
var BUSINESSES = wordSet(`
  spices foods brewing breweries brewers motors motorcycles textiles logistics pharma pharmaceuticals airlines airways cement
  chemicals electronics industries technologies systems solutions services partners ventures holdings petroleum minerals resources
  metals shipping shipyards shipyard distillers distilleries dairies bakeries properties realty estates studios pictures records
  entertainment broadcasting networks telecom telecommunications semiconductor semiconductors software laboratories biosciences
  therapeutics biotech healthcare insurance assurance securities investments bancorp hotels resorts restaurants stores supermarkets
  outfitters apparel packaging plastics tyres tires automotive aviation aerospace railways freight haulage engineering
  constructions builders advisors robotics diagnostics genetics genomics microsystems appliances cosmetics fertilizers fertilisers
  ceramics refineries seafoods beverages vineyards fisheries garments exports imports infotech fintech
`);

// src/engine/ner/refiners/organizations/companies.ts
var GENERAL = Listed.Country | Listed.Region | Listed.Demonym | Listed.GroupWord | Listed.CommonWord;
var SURE_PLACE = 0.9;
var SHORTEST2 = 3;
var LONGEST_CORE = 3;
var LONGEST_SEAT = 4;
var companies = (reading, found) => {
  const names = found.flatMap((name) => withoutSeat(reading, name));
  const full = /* @__PURE__ */ new Map();
  const bare = /* @__PURE__ */ new Map();
  for (const name of names) {
    if (isCompany(reading, name)) full.set(reading.text(name.first), name);
    const core = coreOf(reading, name);
    if (core !== void 0) bare.set(core, name);
  }
  if (bare.size > 0) {
    for (const name of names)
      if (isSomebody(reading, name)) bare.delete(wordsOf(reading, name.first, name.end));
  }
  const surnames = /* @__PURE__ */ new Set();
  if (bare.size > 0) {
    for (const { type, first, end } of names)
      if (type === "person" && end - first === 1) surnames.add(reading.text(first));
  }
  for (const core of bare.keys()) if (surnames.has(core.slice(core.lastIndexOf(" ") + 1))) bare.delete(core);
  const shops = /* @__PURE__ */ new Map();
  for (const name of names) if (isShop(reading, name)) shops.set(reading.text(name.first), name);
  if (full.size === 0 && bare.size === 0 && shops.size === 0) return names;
  for (const name of names)
    if (name.type === "person" && name.end - name.first > 1)
      for (let i = name.first; i < name.end; i++) {
        full.delete(reading.text(i));
        shops.delete(reading.text(i));
      }
  const retyped = names.map((name) => asShop(reading, name, shops) ?? asCompany(reading, name, full, bare));
  return withNames(retyped, missed(reading, retyped, full));
};
function isShop(reading, { type, first, end }) {
  const last = reading.lower(end - 1);
  return type === "organization" && end - first > 2 && isPossessive(reading, first + 1) && (COMPANY_FORMS.has(last) || BUSINESSES.has(last)) && ((reading.form(first)?.listed ?? 0) & (GENERAL | Listed.City)) === 0;
}
function asShop(reading, name, shops) {
  const { first, end } = name;
  const illness = /^(?:syndrome|disease)$/u.test(reading.lower(end + 1));
  if (end - first > 1 || !isPossessive(reading, end) || illness || isTitled(reading, first)) return void 0;
  const shop = shops.get(reading.text(first));
  return shop && {
    ...name,
    end: end + 1,
    type: "organization",
    evidence: [...name.evidence, elsewhere(reading, shop)]
  };
}
function isPossessive(reading, i) {
  return /^['’]s$/u.test(reading.text(i));
}
function isBeforeRegion(reading, i) {
  const listed = reading.form(i + 1)?.listed ?? 0;
  return reading.text(i) === "," && (listed & (Listed.Region | Listed.Country)) !== 0;
}
function coreOf(reading, { type, first, end }) {
  if (type !== "organization") return void 0;
  let last = end;
  while (last > first && COMPANY_FORMS.has(reading.lower(last - 1))) last--;
  if (last === end || last - first < 2 || last - first > LONGEST_CORE) return void 0;
  return wordsOf(reading, first, last);
}
function isSomebody(reading, { type, first, end }) {
  const before2 = reading.lower(first - 1);
  return type === "person" && end - first > 1 && (HONORIFICS.has(before2) || ROLES.has(before2) || reading.text(end) === "," && ROLES.has(reading.lower(end + 1)));
}
function wordsOf(reading, first, end) {
  let words2 = reading.text(first);
  for (let i = first + 1; i < end; i++) words2 += ` ${reading.text(i)}`;
  return words2;
}
function withoutSeat(reading, name) {
  if (name.type !== "organization") return [name];
  for (let i = name.first + 1; i + 2 < name.end; i++)
    if (COMPANY_FORMS.has(reading.lower(i)) && reading.text(i + 1) === "of" && name.end - i <= LONGEST_SEAT)
      return [
        { ...name, end: i + 1 },
        { ...name, first: i + 2, type: "place" }
      ];
  return [name];
}
function isCompany(reading, { type, first, end }) {
  const lead = reading.form(first);
  return type === "organization" && end - first >= 2 && COMPANY_FORMS.has(reading.lower(end - 1)) && lead !== void 0 && lead.length >= SHORTEST2 && lead.casing !== Casing.Lower && lead.casing <= Casing.Mixed && (lead.listed & GENERAL) === 0;
}
function asCompany(reading, name, full, bare) {
  const size = name.end - name.first;
  if (size > LONGEST_CORE) return name;
  const company2 = (size === 1 ? full : bare).get(wordsOf(reading, name.first, name.end));
  if (!company2 || isTitled(reading, name.first) || name.type === "organization" || name.type === "group")
    return name;
  if (size > 1 && name.type === "place" && name.margin >= SURE_PLACE) return name;
  if (name.type === "place" && isTown(reading, name.first) && name.margin >= SURE_PLACE) return name;
  if (name.type === "place" && isBeforeRegion(reading, name.end)) return name;
  return { ...name, type: "organization", evidence: [...name.evidence, elsewhere(reading, company2)] };
}
function isTitled(reading, first) {
  return ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) !== 0;
}
function isTown(reading, i) {
  return ((reading.form(i)?.listed ?? 0) & Listed.City) !== 0;
}
function elsewhere(reading, name) {
  return { kind: "elsewhere", span: reading.span(name.first, name.end) };
}
function missed(reading, names, full) {
  const inName = new Uint8Array(reading.count);
  for (const name of names) inName.fill(1, name.first, name.end);
  const found = [];
  for (let i = 0; i < reading.count; i++) {
    const company2 = inName[i] ? void 0 : full.get(reading.text(i));
    if (!company2 || isTown(reading, i) || isCapitalized(reading, i - 1, inName) || isCapitalized(reading, i + 1, inName))
      continue;
    if (reading.context.small[reading.forms.lowerId(i)] > 0) continue;
    found.push({
      first: i,
      end: i + 1,
      type: "organization",
      margin: company2.margin,
      evidence: [elsewhere(reading, company2)]
    });
  }
  return found;
}
function isCapitalized(reading, i, inName) {
  const casing = reading.form(i)?.casing ?? Casing.Sign;
  return casing > Casing.Lower && casing <= Casing.Mixed && !inName[i] && reading.context.first[i] === 0;
}

// src/engine/ner/refiners/organizations/company-forms.ts
var SHORT_FORMS = /* @__PURE__ */ new Set(["SA", "NV", "SE", "AB"]);
var ENDINGS2 = /* @__PURE__ */ new Set([
  "inc",
  "inc.",
  "corp",
  "corp.",
  "ltd",
  "ltd.",
  "plc",
  "co",
  "co."
]);
var PARTNERS = /* @__PURE__ */ new Set(["co", "co."]);
var NO_PART = Listed.Title | Listed.Calendar | Listed.CommonWord;
var companyForms = (reading, found) => {
  const names = withCommaForms(reading, found);
  const result = [];
  for (const [k, own] of names.entries()) {
    const name = withForm(reading, asThing(reading, own), names[k + 1]);
    const company2 = asCompany2(reading, name, result.at(-1));
    if (company2) while ((result.at(-1)?.end ?? 0) > company2.first) result.pop();
    result.push(company2 ?? name);
  }
  return result;
};
var COMMA_FORMS = new Set(
  "Inc Inc. L.P. LP LLC L.L.C. LLP L.L.P. Ltd Ltd. Corp Corp. S.A. N.V. PLC".split(" ")
);
function withCommaForms(reading, names) {
  const wholes = names.flatMap(
    (name) => (name.type === "organization" || name.type === "person") && reading.text(name.end) === "," && COMMA_FORMS.has(reading.text(name.end + 1)) ? [{ ...name, end: name.end + 2, type: "organization" }] : []
  );
  return wholes.length ? withNames(withoutOverlaps(names, wholes), wholes) : names;
}
function withForm(reading, name, next) {
  const { end, type } = name;
  const form = reading.form(end);
  if (!form || type !== "organization" && type !== "person" || (next?.first ?? Infinity) <= end)
    return name;
  const short = SHORT_FORMS.has(form.text) && (type === "organization" || end - name.first > 2);
  const long = form.casing === Casing.Capitalized && ENDINGS2.has(form.lowerText);
  if (!short && !long) return name;
  const evidence = [...name.evidence, { kind: "form", span: reading.span(end, end + 1) }];
  return { ...name, end: end + 1, type: "organization", evidence };
}
function asThing(reading, name) {
  const thing = name.type === "organization" && name.end - name.first > 1 && /^(?:Index|Average|Composite|Syndrome|Disease|Virus|Fever)$/u.test(reading.text(name.end - 1));
  return thing ? { ...name, type: "misc" } : name;
}
function asCompany2(reading, name, before2) {
  const { first, end, type } = name;
  const last = reading.lower(end - 1);
  const partners = PARTNERS.has(last) && isAnd(reading, end - 2);
  if (end - first < 2 || !isCapital(reading.form(end - 1)?.casing ?? Casing.Sign)) return void 0;
  const short = type === "organization" && SHORT_FORMS.has(reading.text(end - 1));
  const form = partners || short || COMPANY_FORMS.has(last);
  if (type !== "organization" && NEWSPAPERS.has(last) && type !== "group" && !isTitled2(reading, first))
    return asPaper(reading, name);
  const told = BUSINESSES.has(last) || BODY_KINDS.has(last) || BODY_LEADS.has(reading.lower(first));
  const open = type === "person" || type === "misc" && BODY_LEADS.has(reading.lower(first)) || type === "place" && isFederation(reading, name);
  const business = open && told && !isTitled2(reading, first);
  if (!form && !business) return void 0;
  const start = form ? startOf2(reading, name, before2, partners) : first;
  if (start === first && type === "organization") return void 0;
  const evidence = [...name.evidence, { kind: "form", span: reading.span(end - 1, end) }];
  return { ...name, first: start, type: "organization", evidence };
}
function isFederation(reading, { first, end }) {
  return /^(?:federation|ministry|association)$/u.test(reading.lower(end - 1)) && !/^russian?$/u.test(reading.lower(first));
}
function asPaper(reading, name) {
  const evidence = { kind: "form", span: reading.span(name.end - 1, name.end) };
  return { ...name, type: "organization", evidence: [...name.evidence, evidence] };
}
function startOf2(reading, { first }, before2, partners) {
  let start = first;
  for (let steps = 0; steps < LONGEST5; steps++) {
    if (before2?.end === start && before2.type !== "place" && before2.type !== "group") return before2.first;
    if (isPart(reading, start - 1, before2)) start--;
    else if (partners && reading.text(start - 1) === "," && isPart(reading, start - 2, before2))
      return start - 2;
    else if (partners && reading.text(start - 1) === "," && before2?.end === start - 1 && isSingle(before2))
      return before2.first;
    else break;
  }
  return start;
}
var LONGEST5 = 4;
function isSingle({ first, end, type }) {
  return end - first === 1 && type !== "group";
}
function isPart(reading, i, before2) {
  const form = reading.form(i);
  return form !== void 0 && form.casing === Casing.Capitalized && (form.listed & NO_PART) === 0 && i >= (before2?.end ?? 0) && reading.context.first[i] === 0;
}
function isAnd(reading, i) {
  return reading.text(i) === "&" || reading.text(i) === "and";
}
function isTitled2(reading, first) {
  return ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) !== 0;
}

// src/engine/ner/refiners/organizations/institutions.ts
var HEADS = new Set(
  "hospital university stadium airport foundation institute college school library museum academy arena theatre theater cathedral mosque clinic bridge barracks prison".split(" ")
);
var PERSON_OR_PLACE = /* @__PURE__ */ new Set(["person", "place", "organization"]);
var OF_TWO = new Set(
  "foundation fund trust center centre institute library museum hall school".split(" ")
);
var STATES = new Set(
  "alabama arkansas california carolina colorado florida hawaii illinois louisiana maryland massachusetts michigan minnesota missouri nebraska tennessee texas wisconsin york".split(" ")
);
var CAMPUSES = new Set(
  "Berkeley Davis Irvine Los Merced Riverside San Santa".split(" ")
);
var institutions = (reading, names) => {
  const result = [];
  for (const name of names) {
    const before2 = result.at(-1);
    if (before2 && (isNamedAfter(reading, before2, name) || isOfTwo(reading, before2, name)))
      result[result.length - 1] = { ...name, first: before2.first };
    else if (before2 && isCampus(reading, before2, name))
      result[result.length - 1] = { ...before2, end: name.end };
    else result.push(cutAttorney(reading, name));
  }
  return result;
};
function isNamedAfter(reading, before2, { first, end, type }) {
  return before2.end === first && end - first >= 2 && PERSON_OR_PLACE.has(before2.type) && (type === "organization" || type === "place") && HEADS.has(reading.lower(end - 1));
}
function isOfTwo(reading, before2, { first, end, type }) {
  const given = (i) => ((reading.form(i)?.listed ?? 0) & Listed.PersonName) !== 0;
  return type === "organization" && before2.type !== "organization" && first === before2.end + 1 && /^(?:and|&)$/u.test(reading.text(before2.end)) && end - first >= 3 && OF_TWO.has(reading.lower(end - 1)) && reading.lower(before2.first - 1) === "the" && given(before2.first) && given(first);
}
function isCampus(reading, before2, { first, end, type }) {
  return before2.type === "organization" && type !== "person" && first === before2.end + 1 && end - first <= 2 && (reading.text(before2.end) === "at" || isCalifornian(reading, before2, first)) && STATES.has(reading.lower(before2.end - 1)) && reading.lowerWords(before2.first, before2.end).includes("university");
}
function isCalifornian(reading, before2, first) {
  return reading.text(before2.end) === "," && reading.lower(before2.end - 1) === "california" && CAMPUSES.has(reading.text(first));
}
function cutAttorney(reading, name) {
  const { first, end } = name;
  const office = end - first > 1 && reading.text(end - 1) === "State" && /^['’]s$/u.test(reading.text(end)) && reading.text(end + 1) === "Attorney";
  return office ? { ...name, end: end - 1 } : name;
}

// src/engine/ner/refiners/people/persian-links.ts
var LINKS2 = /* @__PURE__ */ new Set(["e", "i", "ul", "ud", "us", "ur", "un", "uz", "al", "el", "ol"]);
var LONGEST_SMALL = 2;
var persianLinks = (reading, names) => {
  const result = [];
  for (const name of names) {
    const before2 = result.at(-1);
    const linked = withLinks(reading, name, before2);
    if (before2 && linked.first <= before2.end - 1) result.pop();
    const ahead = result.at(-1);
    if (ahead && isBranch(reading, ahead, linked)) result[result.length - 1] = { ...ahead, end: linked.end };
    else result.push(linked);
  }
  return withMissed(reading, result);
};
function withMissed(reading, names) {
  const found = [];
  let owners2;
  for (let i = 2; i + 2 < reading.count; i++) {
    if ((reading.form(i)?.length ?? 0) > LONGEST_SMALL || !isLink(reading, i)) continue;
    owners2 ??= ownersOf(reading, names);
    if (owners2[i - 2] >= 0 || owners2[i + 2] >= 0) continue;
    let first = i - 2;
    if (isLead2(reading, first - 1, names[owners2[first - 1]])) first--;
    let end = i + 3;
    while (isLink(reading, end + 1)) end += 4;
    if (isTail(reading, end)) end += 2;
    const evidence = [{ kind: "form", span: reading.span(i - 1, i + 2) }];
    found.push({ first, end, type: "organization", margin: 0, evidence });
    i = end;
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
}
function isLead2(reading, i, owner) {
  const form = reading.form(i);
  if (owner) return owner.end - owner.first === 1 && ((form?.listed ?? 0) & Listed.Country) !== 0;
  return form?.casing === Casing.Capitalized && reading.context.first[i] === 0 && !(form.listed & Listed.Title);
}
function withLinks(reading, name, before2) {
  let { first, end } = name;
  while (isLink(reading, first - 2) && first - 4 >= 0) first -= 4;
  while (isLink(reading, end + 1)) end += 4;
  if (end - first > 4 && isChain(reading, first, end) && isTail(reading, end)) end += 2;
  if (first === name.first && end === name.end) return name;
  if (before2 && before2.end > first) first = Math.min(first, before2.first);
  const type = name.type === "person" ? name.type : "organization";
  const evidence = [...name.evidence, { kind: "form", span: reading.span(first, end) }];
  return { ...name, first, end, type, evidence };
}
function isLink(reading, i) {
  return LINKS2.has(reading.text(i)) && isDash(reading.text(i - 1).charCodeAt(0)) && isDash(reading.text(i + 1).charCodeAt(0)) && [i - 1, i, i + 1, i + 2].every((k) => reading.glued(k)) && isCapital(reading.form(i - 2)?.casing ?? 0) && isCapital(reading.form(i + 2)?.casing ?? 0);
}
function isBranch(reading, before2, { first, end, type }) {
  const country = ((reading.form(first)?.listed ?? 0) & Listed.Country) !== 0;
  return before2.type === "organization" && type === "place" && country && before2.end === first && end - first === 1 && isChain(reading, before2.first, before2.end);
}
function isTail(reading, end) {
  return isDash(reading.text(end).charCodeAt(0)) && reading.glued(end) && reading.glued(end + 1) && reading.form(end + 1)?.casing === Casing.Capitalized;
}
function isChain(reading, first, end) {
  for (let i = first + 2; i + 2 < end; i++) if (isLink(reading, i)) return true;
  return false;
}

// src/engine/ner/refiners/organizations/scores.ts
var scores = (reading, found) => {
  const names = found.flatMap((name) => cutAtDash(reading, name));
  return names.map((name, k) => {
    if (name.type === "organization" || name.type === "group") return name;
    const other = [names[k - 1], names[k + 1]].find((next) => {
      const [first, second] = next && next.first < name.first ? [next, name] : [name, next];
      return next?.type === "organization" && isResult(reading, first, second);
    });
    if (!other) return name;
    const evidence = { kind: "form", span: reading.span(name.first, name.end + 1) };
    return { ...name, type: "organization", evidence: [...name.evidence, evidence] };
  });
};
function isResult(reading, first, second) {
  if (!second) return false;
  const gap = second.first - first.end;
  return (gap === 1 || gap === 2 && reading.text(first.end + 1) === ",") && isScore(reading, first.end) && isScore(reading, second.end) && !(isCountry2(reading, first) && isCountry2(reading, second));
}
function isScore(reading, i) {
  return /^\d{1,3}$/u.test(reading.text(i));
}
function isCountry2(reading, { first }) {
  return ((reading.form(first)?.listed ?? 0) & Listed.Country) !== 0;
}
function cutAtDash(reading, name) {
  if (name.type === "misc" || name.end - name.first < 3) return [name];
  for (let i = name.first + 1; i + 1 < name.end; i++) {
    const dash = isDash(reading.text(i).charCodeAt(0)) && !reading.glued(i) && !reading.glued(i + 1);
    if (!dash) continue;
    const next = reading.form(name.end);
    if (next?.casing !== Casing.Number && next?.text !== "(") continue;
    return [
      { ...name, end: i },
      { ...name, first: i + 1, type: "person" }
    ];
  }
  return [name];
}

// src/engine/ner/refiners/organizations/sites.ts
var SITE = /^[\p{L}\d][\p{L}\d-]+\.(?:com|org|net|info|news|tv|co|in|ng|ke|za|uk|au|pk|lk|ph)$/u;
var FULL_STOP = 46;
var TELLS = new Set(
  "said says reported reports told wrote writes added quoted published noted cited".split(" ")
);
var sites = (reading, names) => {
  const found = [];
  for (let i = 0; i < reading.count; i++) {
    if (!mayBeSite(reading.text(i)) || !SITE.test(reading.text(i)) || !isNamed2(reading, i)) continue;
    const evidence = [{ kind: "form", span: reading.span(i, i + 1) }];
    found.push({ first: i, end: i + 1, type: "organization", margin: 0, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};
function mayBeSite(text) {
  const { length } = text;
  return length > 5 && (text.charCodeAt(length - 4) === FULL_STOP || text.charCodeAt(length - 3) === FULL_STOP || text.charCodeAt(length - 5) === FULL_STOP);
}
function isNamed2(reading, i) {
  return /^\p{Lu}\p{L}/u.test(reading.text(i)) || TELLS.has(reading.text(i + 1)) || reading.text(i - 1) === "told" || reading.text(i - 1) === "to" && reading.lower(i - 2) === "according";
}

// src/engine/ner/refiners/organizations/party-brackets.ts
var SPLIT = new Set("CPI JD NCP PML MQM RPI MDC RJD BNP LJP".split(" "));
var WINGS = new Set(
  "marxist maoist marxist-leninist secular united liberation socialist unified quaid nawaz".split(" ")
);
var partyBrackets = (reading, names) => {
  const found = [];
  for (let i = 1; i + 2 < reading.count; i++)
    if (reading.text(i) === "(" && isLettered(reading, i)) {
      const evidence = [{ kind: "form", span: reading.span(i - 1, i + 3) }];
      found.push({ first: i - 1, end: i + 3, type: "organization", margin: 0, evidence });
    }
  const winged = names.map((name) => withWing(reading, name)).filter((name, k) => name !== names[k]);
  const parties2 = [...found, ...winged];
  return parties2.length ? withNames(withoutOverlaps(names, parties2), parties2) : names;
};
function isLettered(reading, open) {
  const letters = reading.text(open + 1);
  return reading.form(open - 1)?.casing === Casing.Upper && /^\p{Lu}{1,3}$/u.test(letters) && reading.text(open + 2) === ")" && reading.glued(open + 1) && reading.glued(open + 2) && (reading.glued(open) || SPLIT.has(reading.text(open - 1)));
}
function withWing(reading, name) {
  const { end, type } = name;
  const wing = type === "organization" && reading.text(end) === "(" && reading.text(end + 2) === ")" && WINGS.has(reading.lower(end + 1)) && reading.form(end + 1)?.casing !== Casing.Lower;
  return wing ? { ...name, end: end + 3 } : name;
}

// src/engine/ner/refiners/places/localities.ts
var SURE2 = 1.4;
var STATIONS = wordSet("police railway train bus metro fire border");
var STREETS = new Set(
  "Ave. St. Rd. Blvd. Ave Rd Blvd Avenue Street Road Boulevard Drive Lane".split(" ")
);
var SITES = wordSet(
  "district neighborhood neighbourhood suburb province village township municipality prefecture governorate oblast"
);
var localities = (reading, names) => {
  let families2;
  const isFamily3 = (i) => (families2 ??= familiesOf(reading, names)).has(reading.text(i));
  return names.map((name, k) => {
    const span = toldAt(reading, name, names[k + 1], isFamily3);
    if (!span) return name;
    return { ...name, type: "place", evidence: [...name.evidence, { kind: "form", span }] };
  });
};
function toldAt(reading, { first, end, type, margin }, next, isFamily3) {
  if (type !== "person" && type !== "organization") return void 0;
  const single = end - first === 1;
  const titled2 = ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) !== 0;
  if (single && next && isInState(reading, end, next)) {
    const known = type === "person" ? margin >= SURE2 || titled2 || isFamily3(first) : isBody(reading, first);
    if (!known) return reading.span(next.first, next.end);
  }
  if (type !== "person") return void 0;
  if (!single && STREETS.has(reading.text(end - 1))) return reading.span(end - 1, end);
  const open = margin > 0 && margin < SURE2 && !titled2;
  return open && isSite(reading, end) ? reading.span(end, end + 1) : void 0;
}
function isInState(reading, at, { first, end, type }) {
  const country = ((reading.form(first)?.listed ?? 0) & Listed.Country) !== 0;
  return first === at + 1 && reading.text(at) === "," && type === "place" && end - first === 1 && !country && /^\p{Lu}[\p{L}.]*\.$/u.test(reading.text(first));
}
function isBody(reading, i) {
  return ((reading.form(i)?.listed ?? 0) & Listed.Organization) !== 0;
}
function isSite(reading, i) {
  const word = reading.text(i);
  return SITES.has(word) || STATIONS.has(word) && /^(?:station|post)$/u.test(reading.text(i + 1));
}

// src/engine/ner/data/locatives.data.ts
var LOCATIVES = /* @__PURE__ */ new Set([
  "in",
  "to",
  "from",
  "at",
  "near",
  "of",
  "across",
  "outside"
]);

// src/engine/ner/refiners/article/consistency.ts
var MOST_VOTES = 1.8;
var LEAST_VOTES = 0.01;
var TOLD_VOTES = 1;
var OUTVOTED = 2.5;
var OPEN_OUTVOTED = 1.5;
var SURE3 = 1.1;
var ENOUGH2 = 1.4;
var CLEAR2 = 0.6;
var consistency = (reading, names) => {
  const polls = /* @__PURE__ */ new Map();
  for (const name of names) vote(reading, polls, keyOf(reading, name.first, name.end), name.type, name);
  for (const name of names) if (name.type === "person") voteForParts(reading, polls, name);
  const agreed = names.map((name, k) => follow(reading, polls, name, names[k + 1]));
  return withNames(agreed, missed2(reading, polls, agreed));
};
function keyOf(reading, first, end) {
  return end - first === 1 ? reading.text(first) : reading.lowerWords(first, end).join(" ");
}
function vote(reading, polls, key2, type, speaker) {
  let poll = polls.get(key2);
  if (!poll) polls.set(key2, poll = { voters: 0, votes: /* @__PURE__ */ new Map(), speakers: /* @__PURE__ */ new Map() });
  poll.voters++;
  poll.votes.set(type, (poll.votes.get(type) ?? 0) + votesOf(reading, speaker));
  const before2 = poll.speakers.get(type);
  if (!before2 || speaker.end - speaker.first > before2.end - before2.first) poll.speakers.set(type, speaker);
}
function votesOf(reading, { first, end, type, margin, evidence }) {
  const whereabouts = type === "place" && end - first > 1 && LOCATIVES.has(reading.lower(first - 1)) && ((reading.form(end - 1)?.listed ?? 0) & Listed.OrganizationWord) === 0 && !/^['’]s?$/u.test(reading.text(end));
  const told = whereabouts || evidence.length > 1 && evidence.some(isTold);
  return Math.min(Math.max(margin, LEAST_VOTES), MOST_VOTES) + (told ? TOLD_VOTES : 0);
}
function isTold({ kind }) {
  return kind === "form" || kind === "elsewhere";
}
var ORDINARY2 = Listed.Title | Listed.PlaceWord | Listed.CommonWord | Listed.Calendar;
function voteForParts(reading, polls, name) {
  const size = name.end - name.first;
  if (size < 2 || size > 4) return;
  if (size === 4 && isDash(reading.text(name.end - 2).charCodeAt(0)) && reading.glued(name.end - 1))
    vote(reading, polls, keyOf(reading, name.end - 3, name.end), "person", name);
  for (const i of [name.first, name.end - 1])
    if (reading.form(i)?.casing === Casing.Capitalized && !isOrdinary2(reading, i))
      vote(reading, polls, reading.text(i), "person", name);
}
function isOrdinary2(reading, i) {
  return ((reading.form(i)?.listed ?? 0) & ORDINARY2) !== 0;
}
function follow(reading, polls, name, next) {
  if (name.margin === 0) return name;
  if (name.type === "place" && next && isInState(reading, name.end, next)) return name;
  const poll = polls.get(keyOf(reading, name.first, name.end));
  if (!poll || poll.votes.size < 2) return name;
  const [type, votes] = leader(poll);
  if (type === name.type) return name;
  const whereabouts = name.type === "place" && LOCATIVES.has(reading.lower(name.first - 1));
  if (type === "person" && whereabouts) return name;
  const open = isOpen2(reading, name, type) && !whereabouts;
  if (!open && name.margin >= SURE3) return name;
  if (votes < (open ? OPEN_OUTVOTED : OUTVOTED) * (poll.votes.get(name.type) ?? 0)) return name;
  return { ...name, type, evidence: [...name.evidence, ...elsewhere2(reading, poll, type)] };
}
var KNOWN = ~(Listed.LawWord | Listed.EventWord);
function isOpen2(reading, { first, end, type, margin }, other) {
  if (end - first > 1) return !isSite2(type) || !isSite2(other);
  if (margin >= SURE3 || isBeing(other) || !isBeing(type)) return false;
  const sport = (reading.context.setting[first] & Setting.Sport) !== 0;
  return !sport && ((reading.form(first)?.listed ?? 0) & KNOWN) === 0;
}
function isBeing(type) {
  return type === "person" || type === "place";
}
function isSite2(type) {
  return type === "place" || type === "organization";
}
function leader(poll) {
  let best = ["misc", -1];
  for (const entry of poll.votes) if (entry[1] > best[1]) best = entry;
  return best;
}
function elsewhere2(reading, poll, type) {
  const speaker = poll.speakers.get(type);
  return speaker ? [{ kind: "elsewhere", span: reading.span(speaker.first, speaker.end) }] : [];
}
function missed2(reading, polls, names) {
  const inName = new Uint8Array(reading.count);
  for (const name of names) inName.fill(1, name.first, name.end);
  const found = [];
  for (let i = 0; i < reading.count; i++) {
    const form = reading.form(i);
    if (inName[i] || !form || form.casing === Casing.Lower || form.casing > Casing.Mixed) continue;
    const headline = reading.context.sentenceCase[i] !== SentenceCase.Running;
    const poll = polls.get(reading.text(i));
    if (!poll || form.length < 2) continue;
    const [type, votes] = leader(poll);
    const ordinary = reading.context.small[reading.forms.lowerId(i)] > 0;
    if (type === "misc" || ordinary) continue;
    if ((poll.voters < 2 || votes < ENOUGH2) && !isSurname(reading, i, poll.speakers.get(type))) continue;
    if (!headline && partOfLonger(reading, i, inName)) continue;
    const margin = Math.min(poll.speakers.get(type)?.margin ?? 0, MOST_VOTES);
    found.push({ first: i, end: i + 1, type, margin, evidence: elsewhere2(reading, poll, type) });
  }
  return found;
}
function isSurname(reading, i, name) {
  return name?.type === "person" && name.end - name.first >= 2 && name.end <= i && name.margin >= CLEAR2 && reading.text(name.end - 1) === reading.text(i);
}
var POSITIONS = new Set("QB RB WR TE LB CB DB DE DT NT FB OT OL DL".split(" "));
function partOfLonger(reading, i, inName) {
  const open = (k) => {
    const casing = reading.form(k)?.casing;
    return (casing === Casing.Capitalized || casing === Casing.Upper) && !inName[k] && !POSITIONS.has(reading.text(k)) && reading.context.first[k] === 0;
  };
  return open(i + 1) || open(i - 1);
}

// src/engine/ner/refiners/lines/datelines.ts
var LONGEST6 = 4;
var CAPITALS = /^(?:Mc|Mac)?\p{Lu}+\.?$/u;
var datelines = (reading, names) => {
  const countries = /* @__PURE__ */ new Map();
  for (const { type, first, end } of names)
    if (type === "place" && isCountry3(reading, end - 1)) countries.set(first, end);
  const places = [
    ...reading.sentences.flatMap((sentence) => datelineOf(reading, sentence, countries) ?? []),
    ...insideSentences(reading)
  ];
  if (places.length === 0) return names;
  return withNames(withoutOverlaps(names, places), places);
};
function isCountry3(reading, i) {
  return ((reading.form(i)?.listed ?? 0) & (Listed.Country | Listed.Region)) !== 0 || /\.$/u.test(reading.text(i));
}
function datelineOf(reading, { firstToken, endToken }, countries) {
  const end = townEnd(reading, firstToken, endToken);
  let first = firstToken;
  while (first < end - 1 && isCredit(reading, first)) first++;
  if (first === end || end - first > LONGEST6) return void 0;
  const country = reading.text(end) === "," ? countries.get(end + 1) : void 0;
  const opens = country === void 0 ? isDate(reading, end, endToken) : isDate(reading, country, endToken) || isOpenDash(reading, country) || isAgency2(reading, country);
  if (!opens) return void 0;
  const evidence = [{ kind: "form", span: reading.span(end, country ?? endToken) }];
  return { first, end, type: "place", margin: 0, evidence };
}
function insideSentences(reading) {
  const found = [];
  const { forms, count } = reading;
  for (let i = 1; i + 3 < count; i++) {
    const sign = forms.at(i);
    if (sign.casing !== Casing.Sign || sign.text !== "(" || !isAgency2(reading, i) || !isOpenDash(reading, i + 3))
      continue;
    let first = i;
    while (first > 0 && i - first < LONGEST6 && isTownWord(reading, first - 1) && !isClock(reading, first - 1))
      first--;
    if (first === i || reading.context.first[first] === 1) continue;
    const evidence = [{ kind: "form", span: reading.span(i, i + 3) }];
    found.push({ first, end: i, type: "place", margin: 0, evidence });
  }
  return found;
}
function isClock(reading, i) {
  return /^(?:[ECMP][DS]T|GMT|BST|UTC|IST|[AP]M)$/u.test(reading.text(i));
}
function isCredit(reading, i) {
  return /^(?:AP|BP|AFP|UPI|EPA|DPA|ON|IN|NEAR|ABOARD|OFF)$|\d/u.test(reading.text(i));
}
function townEnd(reading, from, to) {
  let end = from;
  while (end < to && end - from <= LONGEST6 + 1 && isTownWord(reading, end))
    end += isHyphen(reading, end + 1) && isTownWord(reading, end + 2) ? 2 : 1;
  return end;
}
function isTownWord(reading, i) {
  const casing = reading.form(i)?.casing;
  return casing === Casing.Upper || casing === Casing.Initial || casing === Casing.Mixed && CAPITALS.test(reading.text(i));
}
function isHyphen(reading, i) {
  return isDash(reading.text(i).charCodeAt(0)) && reading.glued(i) && reading.glued(i + 1);
}
function isAgency2(reading, i) {
  const listed = (reading.form(i + 1)?.listed ?? 0) & Listed.Organization;
  return reading.text(i) === "(" && reading.text(i + 2) === ")" && listed !== 0;
}
function isOpenDash(reading, i) {
  return isDash(reading.text(i).charCodeAt(0)) && !reading.glued(i) && !reading.glued(i + 1);
}
function isDate(reading, i, end) {
  return end - i === 5 && /^\d{4}$/u.test(reading.text(i)) && isDash(reading.text(i + 1).charCodeAt(0)) && isDash(reading.text(i + 3).charCodeAt(0));
}

// src/engine/ner/refiners/places/demonyms.ts
var PAIRS = /* @__PURE__ */ new Set([
  "costa rican",
  "east timorese",
  "new zealander",
  "north korean",
  "puerto rican",
  "saudi arabian",
  "sierra leonean",
  "south african",
  "south korean",
  "south sudanese",
  "sri lankan",
  "west african",
  "east african",
  "hong konger"
]);
var demonyms = (reading, names) => names.map((name) => {
  const size = name.end - name.first;
  if (size === 3 && name.type === "misc" && isMixed(reading, name.first)) return asGroup(name);
  if (size > 2 || name.type === "person" || name.type === "group") return name;
  const listed = reading.form(name.first)?.listed ?? 0;
  const only = size === 2 ? PAIRS.has(reading.lowerWords(name.first, name.end).join(" ").replace(/s$/u, "")) : listed & Listed.Demonym && !(listed & (Listed.Country | Listed.City | Listed.Region));
  return only ? asGroup(name) : name;
});
function isMixed(reading, first) {
  return /^(?:Afro|Indo|Anglo|Sino|Franco|Italo|Greco|Luso|Euro|Turko|Perso)$/u.test(reading.text(first)) && reading.text(first + 1) === "-" && ((reading.form(first + 2)?.listed ?? 0) & Listed.Demonym) !== 0;
}
function asGroup(name) {
  return { ...name, type: "group", evidence: [...name.evidence, { kind: "gazetteer", list: "nationality" }] };
}

// src/engine/ner/refiners/spans/edges.ts
var DETERMINERS = /* @__PURE__ */ new Set(["the", "a", "an"]);
var SHOPS = new Set(
  "mcdonald sainsbury moody macy lloyd sotheby christie domino wendy kohl lowe denny hardee dillard poor kellogg".split(
    " "
  )
);
var LONGEST7 = 30;
var HEADLINE_WORDS = new Set(
  "For As In To At On With After Over From By Amid Before".split(" ")
);
var KNOWN2 = Listed.Organization | Listed.Country | Listed.Demonym;
var TRAILING = /^(?:['’](?:s|S)?|[-–—,;:]|["“”]|Q[1-4]|H[12]|FY\d{2,4})$/u;
var edges = (reading, names) => names.flatMap((whole) => inLines(reading, whole)).flatMap((name) => {
  let { first, end } = name;
  if (end - first > LONGEST7) return [];
  if (isCutInHeadline(reading, name)) end = first + 1;
  while (end > first && TRAILING.test(reading.text(end - 1))) end--;
  if (isInitialOfTitle(reading, first, end)) first++;
  if (isHalfPrix(reading, first)) first--;
  if (isShopName(reading, name.type, end)) end++;
  while (name.type !== "misc" && first < end - 1 && DETERMINERS.has(reading.lower(first))) first++;
  if (first < end - 1 && /^NGOs?$/u.test(reading.text(first))) first++;
  if (reading.lower(first) === "hague" && reading.lower(first - 1) === "the") first--;
  if (name.type !== "person") return first < end ? [moved(name, first, end)] : [];
  const start = behindTitles(reading, first, end);
  if (start === end) return [];
  const evidence = start > first ? [{ kind: "title", span: reading.span(first, start) }] : [];
  return [{ ...moved(name, start, end), evidence: [...name.evidence, ...evidence] }];
});
function isCutInHeadline(reading, { first, end }) {
  return end - first > 2 && HEADLINE_WORDS.has(reading.text(first + 1)) && reading.context.sentenceCase[first] === SentenceCase.Title && ((reading.form(first)?.listed ?? 0) & KNOWN2) !== 0;
}
function isInitialOfTitle(reading, first, end) {
  return end - first > 2 && reading.form(first)?.casing === Casing.Initial && reading.glued(first) && isDash(reading.text(first - 1).charCodeAt(0));
}
function isHalfPrix(reading, first) {
  return reading.lower(first) === "prix" && reading.lower(first - 1) === "grand";
}
function inLines(reading, name) {
  const { first, end } = name;
  if (end - first < 2 || reading.context.sentenceCase[first] !== SentenceCase.Title) return [name];
  for (let i = first + 1; i < end; i++)
    if (reading.startsLine(i)) return [{ ...name, end: i }, ...inLines(reading, { ...name, first: i })];
  return [name];
}
function isShopName(reading, type, end) {
  return type === "organization" && SHOPS.has(reading.lower(end - 1)) && /^['’][sS]$/u.test(reading.text(end));
}
function moved(name, first, end) {
  return first === name.first && end === name.end ? name : { ...name, first, end };
}
function behindTitles(reading, first, end) {
  let at = behindPortfolio(reading, first, end);
  for (; ; ) {
    if (at > 0 && KEPT_HONORIFICS.get(reading.lower(at)) === reading.lower(at - 1)) return at - 1;
    if (isPair(reading, at, end)) at += 2;
    else if (at + 1 < end && at > 0 && HONORIFIC_PAIRS.get(reading.lower(at)) === reading.lower(at - 1)) at++;
    let next = at;
    while (next < end && ROLE_MODIFIERS.has(reading.lower(next))) next++;
    const word = reading.lower(next);
    if (next >= end || !(HONORIFICS.has(word) || ROLES.has(word))) return at;
    if (next + 1 === end && at === first && next === first) return SINGLE_NAMES.has(word) ? first : end;
    at = next + 1;
  }
}
function isPair(reading, at, end) {
  return at + 2 <= end && HONORIFIC_PAIRS.get(reading.lower(at + 1)) === reading.lower(at);
}
function behindPortfolio(reading, first, end) {
  let at = first;
  while (end - at > 2 && (PORTFOLIOS.has(reading.lower(at)) || PLAYERS.has(reading.lower(at)))) at++;
  return at;
}
var SINGLE_NAMES = /* @__PURE__ */ new Set([
  "prince",
  "king",
  "pope",
  "major",
  "bishop",
  "baron",
  "marshal",
  "duke",
  "judge"
]);

// src/engine/ner/refiners/things/elections.ts
var KINDS = new Set(
  "general presidential parliamentary legislative federal provincial state local regional municipal mayoral gubernatorial senate congressional european snap".split(
    " "
  )
);
var VOTES = /* @__PURE__ */ new Set([
  "election",
  "elections",
  "primary",
  "primaries",
  "referendum",
  "by-election"
]);
var elections = (reading, names) => names.map((name) => {
  if (name.type !== "misc") return name;
  const dated = /^\d{4}$/u.test(reading.text(name.first));
  if (!dated && !KINDS.has(reading.lower(name.end - 1))) return name;
  let end = name.end;
  while (KINDS.has(reading.text(end))) end++;
  return VOTES.has(reading.text(end)) ? { ...name, end: end + 1, type: "event" } : name;
});

// src/engine/ner/data/family-names.data.ts
var FAMILY_NAMES = new Set(
  "ahn an au bae baek bai bang bao byun cai cao cha chae chan chang chao chau che chen cheng cheon cheong cheung chiang chien chin chiu cho choe choi chong chou chow chu chua chun chung deng ding do dong du eom eun fan fang feng foo fung gan gao geum gil go goh gong gong gu guo ha ham han hao he heng heo ho hong hou hsieh hsu hu hua huang huh hui hung hur hwang hyun im jang jeon jeong ji jia jiang jin jo joo ju jun jung kam kan kang kao kim ko koh kong koo ku kuo kwak kwan kwok kwon lai lam lau law lee lei leung li liang liao lim lin ling liu lo loh long loong low lu lui luo ma mai mak mao min mok moon myung na nah nam ng ngo nguyen noh oh ong ou paik pak pan pang park peng pham phan phung poon pyo qian qiu quan rha rhee ri rim ro roh ryoo ryu seo seok seol seong shao shen shi shim shin sim sin siu so son song soh sohn soong su suh suk sun sung tai tam tan tang tao teng teo tian ting to toh tong tran tsai tsang tse tseng tso tsui tung vo vu wan wang wei wen won wong woo wu xi xia xiao xie xu xue yan yang yao ye yeh yen yeo yeom yeon yeung yi yim yin yip yoo yoon you yu yuan yuen yun zeng zhang zhao zheng zhong zhou zhu zou ker thae tae tu ku pyon".split(" ")
);

// src/engine/ner/family-first.ts
var SYLLABLE = /^(?:ch|sh|zh|ts|hs|tz|kw|hw|gw|[bcdfghjklmnprstvwxyz])?[wy]?[aeiou]{1,4}y?(?:ng|[nklmptrhbwg])?$/iu;
var ENGLISH_TAILS = /* @__PURE__ */ new Set(["run", "up", "on", "to"]);
function isSyllable(word) {
  return word.length <= 6 && SYLLABLE.test(word);
}
function isFamilyFirst(family, first, second) {
  return FAMILY_NAMES.has(family) && isSyllable(first) && isSyllable(second) && !ENGLISH_TAILS.has(second);
}

// src/engine/ner/refiners/people/family-first.ts
var LENGTH = 4;
var familyFirst = (reading, names) => {
  const found = [];
  for (let i = 0; i + LENGTH <= reading.count; i++) {
    if (!isAt(reading, i)) continue;
    const first = names.find(({ first: first2, end, type }) => type === "person" && first2 < i && end > i)?.first ?? i;
    found.push({
      first,
      end: i + LENGTH,
      type: "person",
      margin: 0,
      evidence: [{ kind: "form", span: reading.span(i, i + LENGTH) }]
    });
    i += LENGTH - 1;
  }
  if (found.length === 0) return names.map((name) => withHe(reading, name));
  const kept = names.filter((name) => !found.some(({ first, end }) => first < name.end && name.first < end));
  return [...kept, ...found].sort((a, b) => a.first - b.first).map((name) => withHe(reading, name));
};
function withHe(reading, name) {
  const i = name.first - 1;
  const inside = name.type === "person" && name.end - name.first === 1 && reading.text(i) === "He" && reading.context.sentenceCase[i] === SentenceCase.Running && /^(?:\p{Ll}+|,)$/u.test(reading.text(i - 1));
  return inside ? { ...name, first: i } : name;
}
function isAt(reading, i) {
  return reading.form(i + 1)?.casing === Casing.Capitalized && isDash(reading.text(i + 2).charCodeAt(0)) && reading.form(i + 3)?.casing === Casing.Lower && reading.form(i)?.casing === Casing.Capitalized && !reading.glued(i + 1) && reading.glued(i + 2) && reading.glued(i + 3) && !isDash(reading.text(i + 4).charCodeAt(0)) && isFamilyFirst(reading.lower(i), reading.text(i + 1), reading.text(i + 3));
}

// src/engine/ner/refiners/organizations/finance.ts
var SHARES = /* @__PURE__ */ new Set(["shares", "stock", "stake", "stakes", "shareholders", "bonds"]);
var SHARES_LINKS = /* @__PURE__ */ new Set(["of", "in"]);
var STAFF = new Set(
  "analyst analysts economist economists strategist strategists trader traders brokers dealers".split(" ")
);
var MOVING = wordSet(
  "gained gains rose rises fell falls climbed dropped slid jumped added lost shed surged tumbled slipped advanced sank soared plunged rallied dipped eased leapt slumped"
);
var HEADS2 = wordSet("ceo cfo");
var SURE4 = 1.8;
var KNOWN_PLACE = Listed.Country | Listed.Region | Listed.City;
var finance = (reading, names) => {
  const result = [];
  let families2;
  const isNobody = ({ first }) => !(families2 ??= familiesOf(reading, names)).has(reading.text(first));
  let owner = -1;
  for (const name of names) {
    const inList = owner >= 0 && name.first === owner + 1 && goesOn(reading, owner, name.end);
    const led = isLed(reading, name.first) || inList;
    owner = led ? name.end : -1;
    if (isCrude(reading, name)) result.push({ ...name, type: "misc" });
    else if (led && isOpen3(reading, name)) result.push(asCompany3(reading, name, name.first - 2, name.first));
    else if (isMoving(reading, name) && isOpen3(reading, name) && isNobody(name))
      result.push(asCompany3(reading, name, name.end, name.end + 2));
    else result.push(name);
  }
  return result;
};
var OIL = new Set(
  "crude oil futures prices was rose fell gained lost settled slipped climbed traded".split(" ")
);
function isCrude(reading, { first, end }) {
  if (end - first === 3) return reading.lowerWords(first, end).join(" ") === "west texas intermediate";
  return end - first === 1 && reading.text(first) === "Brent" && OIL.has(reading.text(end));
}
function goesOn(reading, link, end) {
  return reading.text(link) === "and" || reading.text(link) === "," && /^(?:and|,)$/u.test(reading.text(end));
}
function isMoving(reading, { first, end }) {
  return end - first === 1 && MOVING.has(reading.text(end)) && ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) === 0 && [end + 1, end + 2].some(
    (i) => /^[\d.,]+$/u.test(reading.text(i)) && /^(?:%|percent|per|pc)$/u.test(reading.text(i + 1))
  );
}
function isExchange(reading, i) {
  return ((reading.form(i)?.listed ?? 0) & KNOWN_PLACE) !== 0 || /^(?:nasdaq|nyse|euronext|aim|stock)$/u.test(reading.lower(i));
}
function isLed(reading, first) {
  const link = reading.text(first - 1);
  const before2 = reading.lower(first - 2);
  return (
    // "Oslo-listed Orvane"
    link === "listed" && reading.isHyphen(first - 2) && isExchange(reading, first - 3) || link === "of" && (HEADS2.has(before2) || before2 === "executive" && reading.lower(first - 3) === "chief") || SHARES_LINKS.has(link) && SHARES.has(before2) || link === "at" && STAFF.has(before2) || isHeldPart(reading, first - 1)
  );
}
function isHeldPart(reading, i) {
  if (reading.text(i) !== "of" || !/^(?:percent|%)$/u.test(reading.text(i - 1))) return false;
  for (let k = i - 3; k > i - 7; k--) if (HOLDING.has(reading.text(k))) return true;
  return false;
}
var HOLDING = new Set(
  "own owns owned owning hold holds held holding control controls controlled buy buys bought buying acquire acquires acquired sold sell".split(
    " "
  )
);
function isOpen3(reading, { first, end, type, margin }) {
  const listed = (reading.form(first)?.listed ?? 0) & KNOWN_PLACE;
  const open = type === "place" || type === "misc" || type === "person" || type === "organization";
  const place = listed !== 0 && !(type === "person" && end - first > 1);
  return open && !place && margin < SURE4;
}
function asCompany3(reading, name, from, to) {
  const span = reading.span(from, to);
  return { ...name, type: "organization", evidence: [...name.evidence, { kind: "form", span }] };
}

// src/engine/ner/data/subtypes.data.ts
var list = (text) => new Set(text.split(",").map((item) => item.trim()));
var EVENT_NAMES = list(
  "christmas, christmas eve, easter, ramadan, eid, eid al-fitr, eid al-adha, diwali, hanukkah, passover, yom kippur, rosh hashanah, thanksgiving, halloween, holi, navratri, durga puja, vesak, nowruz, lent, pentecost, good friday, ash wednesday, new year, holocaust, brexit, watergate, olympics, paralympics, winter olympics, summer olympics, wimbledon, super bowl, world cup, euro 2020, euro 2024, cold war, arab spring, great depression, hajj, mardi gras, oktoberfest, davos, g7, g8, g20, nakba, euromaidan, d-day, black friday, bastille day, boxing day, pride"
);
var CONTESTS = list("contest, race, rally, regatta, rodeo, biennale, pageant, euro");
var SHOWS = list("auto, air, motor, trade, boat, car, fashion, horse, flower");
var PARTY_WORDS = list(
  "national, party, republican, democratic, libertarian, reform, green, labor, labour, conservative, state, annual, comic, fan"
);
var NUMBERED_LAWS = list(
  "act, bill, resolution, proposition, article, section, amendment, title, directive"
);
var CODES = list(
  "u.s., penal, criminal, civil, labor, labour, tax, revenue, commercial, electoral, election, family, military, legal, procedure, building, napoleonic, justice, health, safety, vehicle, highway, states"
);
var MAKERS = list(
  "toyota, honda, ford, chevrolet, nissan, hyundai, kia, mazda, subaru, volkswagen, audi, bmw, mercedes, mercedes-benz, porsche, ferrari, lamborghini, renault, peugeot, fiat, volvo, jeep, tesla, suzuki, boeing, airbus, cessna, sikorsky, nokia, blackberry"
);
var AWARD_WORDS = list(
  "prize, prizes, award, awards, medal, medals, order, cross, star, oscar, oscars, grammy, grammys, emmy, emmys, tonys, bafta, baftas"
);
var PRODUCT_WORDS = list(
  "vaccine, missile, missiles, rocket, aircraft, jet, jets, fighter, helicopter, tank, tanks, drone, drones, rifle, car, truck, suv, sedan, model, phone, smartphone, tablet, laptop, console, app, browser, software, chip, processor, drug, pill, submarine, frigate, destroyer, carrier, satellite, spacecraft, capsule, telescope, boeing, airbus, gps, bitcoin, ethereum, chatgpt, gemini, iphone, ipad, android, windows, linux, messenger, series"
);

// src/engine/ner/subtype.ts
function subtypeOf(words2, before2, after, quoted2) {
  const year = words2.length > 1 && /^(?:19|20)\d\d$/u.test(words2.at(-1) ?? "");
  const head = headOf(year ? words2.slice(0, -1) : words2);
  if (words2.indexOf(":") > 0) return "work";
  if (EVENT_NAMES.has(words2.join(" "))) return "event";
  if (head === "convention" && words2.some((word) => PARTY_WORDS.has(word))) return "event";
  if (LAW_WORDS.has(head) && words2.length > 1 && (head !== "code" || words2.some((word) => CODES.has(word))))
    return "law";
  if (words2.length > 1 && NUMBERED_LAWS.has(words2.at(-2) ?? "") && /^\d+\p{L}?$/u.test(head)) return "law";
  if (LAW_WORDS.has(after) && !WORK_WORDS.has(after) && after !== "code") return "law";
  if (AWARD_WORDS.has(head)) return "other";
  if ((EVENT_WORDS.has(head) || words2.length > 1 && CONTESTS.has(head)) && !quoted2) return "event";
  if (words2.some((word) => word === "war" || word === "revolution" || word === "olympics")) return "event";
  if (head === "show" && SHOWS.has(words2.at(-2) ?? "")) return "event";
  if (quoted2 || WORK_WORDS.has(before2) || WORK_WORDS.has(head)) return "work";
  if (PRODUCT_WORDS.has(head) || words2.length > 1 && words2.slice(0, 2).some((word) => MAKERS.has(word)) || PRODUCT_WORDS.has(after) || /^\p{L}+\d/u.test(head) || /^\d+\p{L}?$/u.test(head))
    return "product";
  if (EVENT_WORDS.has(after)) return "event";
  return "other";
}
var ROMAN = /^[ivxl]+$/u;
function headOf(words2) {
  if (words2.length > 1 && ROMAN.test(words2.at(-1) ?? "")) return headOf(words2.slice(0, -1));
  const link = words2.findIndex((word, i) => i > 0 && (word === "of" || word === "for" || word === "on"));
  return words2[link > 0 ? link - 1 : words2.length - 1] ?? "";
}

// src/engine/ner/refiners/spans/heads.ts
var SMALL_HEADS = new Set(
  "initiative act treaty accord accords pact protocol scheme".split(" ")
);
var heads = (reading, names) => {
  const retyped = names.map((name) => withLawHead(reading, name));
  return withNames(retyped, acronymsWithHead(reading, retyped));
};
function withLawHead(reading, name) {
  if (name.type === "person" || name.type === "group") return name;
  const words2 = reading.lowerWords(name.first, name.end);
  if (words2.length > 1 && LAW_HEADS.has(headOf(words2))) return law(reading, name, name.end - 1, name.end);
  if (words2.length > 2 && /^(?:Act|Bill)$/u.test(reading.text(name.end - 1)) && reading.text(name.end - 2) !== "of")
    return law(reading, name, name.end - 1, name.end);
  const convention = conventionAt(reading, name);
  if (convention >= 0) return law(reading, name, convention, convention + 2);
  const named2 = name.type === "misc" || name.type === "organization" || name.type === "law";
  const owned = name.type === "organization" && ((reading.form(name.end - 1)?.listed ?? 0) & Listed.Organization) !== 0;
  if (!named2 || owned || name.end - name.first > 3 || !SMALL_HEADS.has(reading.text(name.end))) return name;
  return law(reading, { ...name, end: name.end + 1 }, name.end, name.end + 1);
}
function conventionAt(reading, { first, end }) {
  for (let i = first; i + 1 < end; i++)
    if (/^(?:Convention|Covenant|Treaty)$/u.test(reading.text(i)) && /^(?:on|against|for|concerning)$/u.test(reading.text(i + 1)))
      return i;
  return -1;
}
function law(reading, name, first, end) {
  return {
    ...name,
    type: "law",
    evidence: [...name.evidence, { kind: "form", span: reading.span(first, end) }]
  };
}
function acronymsWithHead(reading, names) {
  const added = [];
  for (let i = 1; i + 1 < reading.count; i++) {
    const form = reading.form(i);
    if (!form || form.casing !== Casing.Upper || form.length < 3 || !SMALL_HEADS.has(reading.text(i + 1)))
      continue;
    const compound = isDash(reading.text(i - 1).charCodeAt(0));
    if (compound || names.some((name) => name.first < i + 2 && i < name.end)) continue;
    added.push(law(reading, { first: i, end: i + 2, type: "law", margin: 0, evidence: [] }, i + 1, i + 2));
  }
  return added;
}

// src/engine/ner/refiners/spans/hyphen-tails.ts
var TAIL = /^(?:\d{1,4}[A-Za-z]?|[A-Z])$/u;
var PEOPLES = Listed.Country | Listed.Demonym | Listed.GroupWord;
function isFullNameJoined(reading, name) {
  return name.type === "person" && name.end - name.first >= 2 && reading.isHyphen(name.end);
}
function hasDoubleSurname(reading, name, next) {
  const tail = reading.form(name.end + 1);
  return isFullNameJoined(reading, name) && (tail?.casing === Casing.Capitalized || tail?.casing === Casing.Mixed) && (tail.listed & PEOPLES) === 0 && ((next?.first ?? Infinity) > name.end + 1 || next !== void 0 && isHalf(name, next));
}
function isHalf(name, { first, end, type }) {
  return type === "person" && first === name.end + 1 && end === first + 1;
}
var COMPOUNDS = new Set(
  "led era like style born based type run owned free held bound elect aided made built hated loved ese tied clad wave hater".split(
    " "
  )
);
var LONGEST_SYLLABLE = 5;
function hasSmallTail(reading, name) {
  const tail = reading.form(name.end + 1);
  return isFullNameJoined(reading, name) && // "Ada Moreno–the heiress–won": a dash of British print.
  reading.text(name.end) !== "\u2013" && tail?.casing === Casing.Lower && tail.length <= LONGEST_SYLLABLE && !COMPOUNDS.has(tail.text) && !isDash(reading.text(name.end + 2).charCodeAt(0));
}
var PAPERS = new Set(
  "Dispatch Gazette Sentinel Tribune Herald Intelligencer Standard Examiner Leader Journal Democrat Courier Union Bulletin Star Observer Telegram Telegraph Picayune Times News Press Review".split(
    " "
  )
);
var SPLIT2 = new Set(
  "Movement Party Front League Congress Army Organisation Organization".split(" ")
);
function hasHalf(reading, name, next) {
  const { end, type } = name;
  if (type !== "organization" || end - name.first < 2 || !reading.isHyphen(end)) return false;
  if (isDash(reading.text(end + 2).charCodeAt(0)) && reading.glued(end + 2)) return false;
  const inside = next !== void 0 && next.first === end + 1;
  if (PAPERS.has(reading.text(end + 1))) return !inside;
  return inside && next.type === "place" && next.end === end + 2 && SPLIT2.has(reading.text(end - 1));
}
function seriesIn(reading, names) {
  const series = /* @__PURE__ */ new Set();
  for (const name of names)
    if (name.type === "misc" && isSerial(reading, name)) series.add(reading.text(name.first));
  return series;
}
function isSerial(reading, { first, end }) {
  return end - first === 1 && reading.isHyphen(end) && /^\d{1,3}$/u.test(reading.text(end + 1));
}
var hyphenTails = (reading, names) => {
  const series = seriesIn(reading, names);
  const result = names.map((name, k) => {
    if (hasDoubleSurname(reading, name, names[k + 1]) || hasSmallTail(reading, name) || hasHalf(reading, name, names[k + 1]))
      return { ...name, end: name.end + 2 };
    const { end } = name;
    const casing = reading.form(end - 1)?.casing;
    const capitals2 = casing === Casing.Upper || casing === Casing.Mixed;
    if (series.has(reading.text(name.first)) && isSerial(reading, name))
      return { ...name, end: end + 2, type: name.type === "organization" ? name.type : "misc" };
    if (!capitals2 || !reading.isHyphen(end) || !TAIL.test(reading.text(end + 1)) || name.type === "place")
      return name;
    if ((names[k + 1]?.first ?? Infinity) < end + 2) return name;
    return { ...name, end: end + 2, type: name.type === "person" ? "misc" : name.type };
  });
  return result.filter(({ first }, k) => first >= (result[k - 1]?.end ?? 0));
};

// src/engine/ner/refiners/spans/hyphens.ts
var hyphens = (reading, found) => {
  const joined = joinWars(reading, joinPeoples(reading, joinRegions(reading, joinCapitals(reading, found))));
  const names = cutAtPairs(reading, joined);
  const alone = /* @__PURE__ */ new Map();
  for (const name of names)
    if (!hasDash(reading, name)) alone.set(key(reading, name.first, name.end), name.type);
  return names.flatMap((name) => {
    const dash = dashIn(reading, name);
    if (dash < 0) return [name];
    const left = sideType(reading, alone, name.first, dash);
    const right = sideType(reading, alone, dash + 1, name.end);
    if (!left || !right || left === "group" && right === "group") return [name];
    return [
      { ...name, end: dash, type: left },
      { ...name, first: dash + 1, type: right }
    ];
  });
};
var SCHOOLS = /* @__PURE__ */ new Set(["IIT", "IIM", "NIT", "AIIMS", "IIIT", "NIFT"]);
var TOGETHER = /^(?:alliances?|combine|coalition|government|govt|talks?|pact|ties|deal|relations|meeting|led|backed|ruled)$/u;
function joinCapitals(reading, names) {
  const result = [];
  for (const name of names) {
    const before2 = result.at(-1);
    if (before2 && before2.end > name.first) {
      if (name.end > before2.end) result[result.length - 1] = { ...before2, end: name.end };
      continue;
    }
    const left = joinsCapitals(reading, name.first - 1, name);
    const right = joinsCapitals(reading, name.end, name);
    const first = left ? name.first - 2 : name.first;
    if (before2 && before2.end > first + 1) result.push(name);
    else {
      if (before2 && before2.end > first) result.pop();
      result.push(
        left || right ? { ...name, first, end: right ? name.end + 2 : name.end, type: "organization" } : name
      );
    }
  }
  return result.filter((name, k) => k === 0 || name.first >= (result[k - 1]?.end ?? 0));
}
function joinsCapitals(reading, dash, name) {
  if (!reading.isHyphen(dash)) return false;
  const left = reading.form(dash - 1);
  const right = reading.form(dash + 1);
  if (!left || !right) return false;
  if (SCHOOLS.has(left.text)) return right.casing === Casing.Capitalized;
  if (name.type === "person" || name.type === "place") return false;
  if (reading.context.sentenceCase[dash] === SentenceCase.Upper) return false;
  const known = left.listed & right.listed & Listed.Organization;
  const country = (left.listed | right.listed) & Listed.Country;
  const capitals2 = left.casing === Casing.Upper && right.casing === Casing.Upper && right.length > 1;
  const after = isDash(reading.text(dash + 2).charCodeAt(0)) ? dash + 3 : dash + 2;
  return capitals2 && !known && !country && !TOGETHER.test(reading.text(after));
}
var REGIONS = /* @__PURE__ */ new Map([
  ["indo", "pacific"],
  ["asia", "pacific"]
]);
function joinRegions(reading, names) {
  const result = [];
  for (const name of names) {
    const { first } = name;
    const isRegion = reading.isHyphen(first - 1) && REGIONS.get(reading.lower(first - 2)) === reading.lower(first);
    if (isRegion && result.at(-1)?.end === first - 1) result.pop();
    result.push(isRegion ? { ...name, first: first - 2 } : name);
  }
  return result;
}
function joinWars(reading, names) {
  const result = [];
  for (const name of names) {
    let { first } = name;
    if (name.type === "misc" && /^Wars?$/u.test(reading.text(name.end - 1)))
      for (let side = result.at(-1); side && isSide(reading, side, first); side = result.at(-1)) {
        ({ first } = side);
        result.pop();
      }
    result.push(first < name.first ? { ...name, first, type: "event" } : name);
  }
  return result;
}
function isSide(reading, { end, type }, next) {
  return (type === "place" || type === "group" || type === "misc") && end === next - 1 && reading.isHyphen(end);
}
function cutAtPairs(reading, names) {
  const result = [];
  for (const name of names) {
    const before2 = result.at(-1);
    const { first, end } = name;
    const isPair3 = before2?.type === "place" && before2.end === first - 1 && end > first + 1 && isDash(reading.text(before2.end).charCodeAt(0)) && reading.glued(before2.end + 1) && ((reading.form(first)?.listed ?? 0) & Listed.Country) !== 0;
    if (isPair3 && name.type === "organization" && isBody2(reading, end - 1))
      result[result.length - 1] = { ...name, first: before2.first };
    else if (isPair3) result.push({ ...name, end: first + 1, type: "place" }, { ...name, first: first + 1 });
    else result.push(name);
  }
  return result;
}
function isBody2(reading, last) {
  return reading.form(last)?.casing === Casing.Capitalized && ORGANIZATION_WORDS.has(reading.lower(last));
}
var HYPHENED = /^(?:americans?|canadians?|australians?|britons?|british|brazilians?)$/u;
function joinPeoples(reading, names) {
  const result = [];
  for (const name of names) {
    const before2 = result.at(-1);
    const joined = before2?.type === "group" && name.type === "group" && name.first === before2.end + 1 && isDash(reading.text(before2.end).charCodeAt(0)) && reading.glued(before2.end + 1) && HYPHENED.test(reading.lower(name.first));
    if (joined) result[result.length - 1] = { ...before2, end: name.end };
    else result.push(name);
  }
  return result;
}
function sideType(reading, alone, first, end) {
  const known = alone.get(key(reading, first, end));
  if (known) return known;
  const listed = end - first === 1 ? reading.form(first)?.listed ?? 0 : 0;
  if (listed & Listed.Country) return "place";
  return listed & Listed.Demonym ? "group" : void 0;
}
function key(reading, first, end) {
  return reading.lowerWords(first, end).join(" ");
}
function hasDash(reading, name) {
  return dashIn(reading, name) >= 0;
}
function dashIn(reading, name) {
  let dash = -1;
  for (let i = name.first + 1; i < name.end - 1; i++) {
    if (!isDash(reading.text(i).charCodeAt(0))) continue;
    if (dash >= 0) return -1;
    dash = i;
  }
  return dash;
}

// src/engine/ner/refiners/people/initials.ts
var INITIAL = /^\p{Lu}\.$/u;
var BARE_INITIAL = /^[B-HJ-Z]$/u;
var NO_FAMILY = Listed.CommonWord | Listed.Calendar | Listed.PlaceWord | Listed.OrganizationWord;
var JUNIOR = /^(?:Jr|Sr)\.?$|^I{2,3}$/u;
var initials = (reading, found) => {
  const names = withNames(found, missed3(reading));
  const result = [];
  for (const name of names) {
    if (name.type !== "person") {
      result.push(name);
      continue;
    }
    let { first, end } = name;
    while (first - 1 >= (result.at(-1)?.end ?? 0) && isInitial(reading, first - 1)) first--;
    if (isCutSurname(reading, name)) end += 2;
    if (JUNIOR.test(reading.text(end))) end++;
    else if (reading.text(end) === "," && JUNIOR.test(reading.text(end + 1))) end += 2;
    const before2 = result.at(-1);
    if (before2?.type === "person" && joins(reading, before2, name, first)) {
      result[result.length - 1] = { ...before2, end };
    } else result.push(first === name.first && end === name.end ? name : { ...name, first, end });
  }
  return result;
};
function missed3(reading) {
  const people = [];
  for (let i = 1; i + 1 < reading.count; i++) {
    if (reading.form(i)?.casing !== Casing.Initial || !BARE_INITIAL.test(reading.text(i))) continue;
    const family = reading.form(i + 1);
    if (family?.casing !== Casing.Capitalized || (family.listed & NO_FAMILY) !== 0) continue;
    if (!BARE_INITIAL.test(reading.text(i - 1)) || !isInitial(reading, i - 1) || reading.glued(i)) continue;
    const evidence = [{ kind: "form", span: reading.span(i - 1, i + 1) }];
    people.push({ first: i - 1, end: i + 2, type: "person", margin: 0, evidence });
  }
  return people;
}
function isInitial(reading, i) {
  if (INITIAL.test(reading.text(i))) return true;
  if (!BARE_INITIAL.test(reading.text(i)) || reading.glued(i + 1)) return false;
  if (reading.glued(i) && isDash(reading.text(i - 1).charCodeAt(0))) return false;
  const before2 = reading.form(i - 1);
  return !before2 || BARE_INITIAL.test(before2.text) || !isCapital(before2.casing) || reading.context.first[i - 1] === 1;
}
function isCutSurname(reading, { first, end }) {
  return end - first === 1 && ((reading.form(first)?.listed ?? 0) & Listed.PersonName) !== 0 && BARE_INITIAL.test(reading.text(end)) && reading.text(end + 1) === "." && reading.glued(end + 1) && reading.form(end + 2)?.casing === Casing.Lower;
}
function joins(reading, before2, name, first) {
  return first === before2.end && first < name.first && !/['’]/u.test(reading.text(before2.end - 1));
}

// src/engine/ner/data/introductions.data.ts
var PLACES_BEHIND = wordSet(`
  town village city suburb port island district province settlement neighborhood neighbourhood municipality hamlet township
`);
var PLACES_OF = /* @__PURE__ */ new Set([
  ...PLACES_BEHIND,
  ...wordSet("townships villages towns cities")
]);
var BODIES_BEHIND = wordSet(`
  company firm bank brokerage newspaper magazine airline retailer manufacturer supplier startup charity nonprofit organization
  organisation agency party consultancy subsidiary conglomerate automaker carmaker chipmaker drugmaker lender utility website
  tabloid group association federation foundation institute militia club school college university hospital
`);
var BODIES_BEFORE = wordSet(`
  company firm newspaper magazine airline retailer charity startup conglomerate brokerage automaker carmaker chipmaker drugmaker
  website supermarket subsidiary tabloid militia group organization organisation lender
`);
var PAIRS_BEFORE = /* @__PURE__ */ new Map([
  ["agency", wordSet("news press relief aid space rating ratings advertising intelligence photo")],
  ["channel", wordSet("tv television news cable youtube")],
  ["station", wordSet("tv television radio news")],
  ["bank", wordSet("investment commercial central private savings mortgage merchant online")]
]);
var BREAKS = wordSet(`
  of in at for to on by with from who whose that which as and or former about into between against during is was are were said
  the a an his her its their our my this that another other , ; : . ( ) \u201C \u201D " one two
`);
var CLOSINGS = wordSet(
  ", . ; : ) \u2014 \u2013 that which based located situated founded owned run backed whose"
);
var DOINGS = wordSet(`
  was had is has were would will could did does founded created runs ran built owns owned led leads left joined started set
  co-founded chairs heads headed works worked represents represented plays played formed bought sold established took used
  wanted hopes hoped said says
`);
var MOVES = /* @__PURE__ */ new Map([
  [
    "to",
    wordSet(
      "flew fled flown travelled traveled drove sailed deported extradited evacuated relocated emigrated airlifted"
    )
  ],
  ["in", wordSet("arrived landed stationed located situated headquartered born")],
  ["near", wordSet("landed crashed stationed located situated camped")]
]);
var MEDIA_BEHIND = wordSet("television radio newspaper daily weekly magazine tabloid");
var MEDIA_CLOSINGS = wordSet("that said reported reports quoted published . , ; : )");

// src/engine/ner/refiners/article/introductions.ts
var LONGEST8 = 8;
var LEADING = /* @__PURE__ */ new Set(["led", "headed", "chaired", "founded", "co-founded"]);
var REACH = 5;
var SURE5 = 1.8;
var KNOWN_PLACE2 = Listed.Country | Listed.Region | Listed.City;
var LINKS3 = /* @__PURE__ */ new Set(["for", "por", "pour", "f\xFCr"]);
var OFFICERS = new Set(
  "chief chiefs boss bosses secretary congress school".split(" ")
);
var introductions = (reading, found) => {
  const names = wholeParties(reading, found);
  const said = /* @__PURE__ */ new Map();
  const own = names.map((name, k) => introductionOf(reading, name, names[k + 1]));
  own.forEach((introduction, k) => {
    const name = names[k];
    if (introduction) said.set(keyOf2(reading, name), introduction);
  });
  if (said.size === 0) return names;
  return names.map((name, k) => {
    const introduction = own[k] ?? (isOpen4(reading, name) ? said.get(keyOf2(reading, name)) : void 0);
    if (!introduction || introduction.type === name.type || name.type === "group") return name;
    const { type, first, end } = introduction;
    const kind = own[k] ? "form" : "elsewhere";
    return { ...name, type, evidence: [...name.evidence, { kind, span: reading.span(first, end) }] };
  });
};
function keyOf2(reading, { first, end }) {
  return reading.lowerWords(first, end).join(" ");
}
function isOpen4(reading, { first, end, type, margin }) {
  if (type !== "person" && type !== "misc") return false;
  return !isTitled3(reading, { first }) && (end - first > 1 || margin < SURE5);
}
function isTitled3(reading, { first }) {
  return ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) !== 0;
}
function introductionOf(reading, name, next) {
  const { type } = name;
  if (type === "organization") {
    const told = bodyBefore(reading, name) ?? apposition(reading, name);
    return told?.type === "organization" ? told : void 0;
  }
  if (type !== "person" && type !== "misc" && type !== "place") return void 0;
  return placeOf(reading, name, next) ?? leaderOf(reading, name, next) ?? apposition(reading, name) ?? bodyBefore(reading, name) ?? partyOf(reading, name) ?? mediumOf(reading, name);
}
function placeOf(reading, { first, end, type }, next) {
  if (type === "place" || /^['’]s?$/u.test(reading.text(end))) return void 0;
  const told = reading.text(first - 1) === "of" && PLACES_OF.has(reading.text(first - 2));
  if (told) return { type: "place", first: first - 2, end: first };
  const link = reading.text(first - 1);
  if (type === "person" && MOVES.get(link)?.has(reading.text(first - 2)))
    return { type: "place", first: first - 2, end: first };
  const within = (link === "in" || link === "near") && type === "person" && reading.text(end) === "," && next?.type === "place" && next.first === end + 1 && reading.text(next.end) !== "and";
  return within ? { type: "place", first: first - 1, end: next.end } : void 0;
}
function leaderOf(reading, name, next) {
  const { end, type } = name;
  const by = end + 2;
  if (reading.text(end) !== "," || reading.text(by) !== "by" || !LEADING.has(reading.text(end + 1)))
    return void 0;
  if (next?.type !== "person" || next.first - by > REACH) return void 0;
  if (isKnownPlace(reading, name) || isTitled3(reading, name)) return void 0;
  if (type === "person" && /^(?:and|,)$/u.test(reading.text(name.first - 1))) return void 0;
  return { type: "organization", first: end + 1, end: by + 1 };
}
function apposition(reading, name) {
  const { end } = name;
  if (reading.text(end) !== "," || !/^(?:an?|the)$/u.test(reading.text(end + 1))) return void 0;
  for (let i = end + 2; i < end + 2 + LONGEST8; i++) {
    const word = reading.text(i);
    if (BREAKS.has(word)) return void 0;
    const type = PLACES_BEHIND.has(word) ? "place" : BODIES_BEHIND.has(word) ? "organization" : void 0;
    if (!type) continue;
    if (!closes2(reading, i + 1, word)) continue;
    return type === "organization" && isKnownPlace(reading, name) ? void 0 : { type, first: end + 1, end: i + 1 };
  }
  return void 0;
}
function closes2(reading, i, noun) {
  if (CLOSINGS.has(reading.text(i))) return true;
  return (reading.text(i) === "in" || reading.text(i) === "of") && noun !== "group";
}
function isKnownPlace(reading, { first, end, type }) {
  if (type !== "place") return false;
  const listed = (reading.form(first)?.listed ?? 0) & KNOWN_PLACE2;
  return end - first === 1 && listed !== 0 || LOCATIVES.has(reading.lower(first - 1));
}
function bodyBefore(reading, name) {
  const { first, end, type } = name;
  const noun = reading.text(first - 1);
  const before2 = reading.lower(first - 2);
  if (!BODIES_BEFORE.has(noun) && !PAIRS_BEFORE.get(noun)?.has(before2)) return void 0;
  if (type === "place" && isKnownPlace(reading, name)) return void 0;
  const described = /^[\p{Ll}\p{Lu}]/u.test(before2) && !/^(?:the|an?|his|her|its|their|this|that|to)$/u.test(before2);
  if (type === "person" && (!described || DOINGS.has(reading.text(end)))) return void 0;
  return { type: "organization", first: first - 1, end: first };
}
function partyOf(reading, name) {
  const { first, end, type } = name;
  if (reading.text(end) !== "party" || OFFICERS.has(reading.text(end + 1))) return void 0;
  if (/^an?$/iu.test(reading.text(first - 1)) || type === "misc") return void 0;
  const single = end - first === 1;
  const known = type === "place" ? KNOWN_PLACE2 : Listed.PersonName;
  if (single && ((reading.form(first)?.listed ?? 0) & known) !== 0) return void 0;
  if (reading.lower(end - 1) === "house") return void 0;
  return { type: "organization", first: end, end: end + 1 };
}
function mediumOf(reading, { first, end, type }) {
  const told = type === "person" && MEDIA_BEHIND.has(reading.text(end)) && MEDIA_CLOSINGS.has(reading.text(end + 1)) && ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) === 0;
  return told ? { type: "organization", first: end, end: end + 1 } : void 0;
}
function wholeParties(reading, names) {
  const wholes = names.flatMap((name, k) => {
    const { first, end, type } = name;
    const cut = type === "place" && reading.text(end) === "party" && LINKS3.has(reading.text(first - 1)) && isCapital(reading.form(first - 2)?.casing ?? Casing.Sign);
    const before2 = names[k - 1];
    if (!cut || !before2 || before2.end === first - 1 && before2.type === "person") return [];
    const start = before2.end === first - 1 ? before2.first : first - 2;
    const evidence = [...name.evidence, { kind: "form", span: reading.span(end, end + 1) }];
    return [{ ...name, first: start, type: "organization", evidence }];
  });
  return wholes.length ? withNames(withoutOverlaps(names, wholes), wholes) : names;
}

// src/engine/ner/refiners/organizations/known-organizations.ts
var SURE6 = 1.4;
var FIRM_SURE = 1.8;
var LISTED = { kind: "gazetteer", list: "organization" };
var OTHER_LISTS = Listed.Country | Listed.Region | Listed.City | Listed.Demonym;
var knownOrganizations = (reading, names) => {
  const families2 = familiesOf(reading, names);
  const bodies = /* @__PURE__ */ new Map();
  const leads = /* @__PURE__ */ new Map();
  for (const name of names) {
    if (name.type !== "organization") continue;
    const known = name.end - name.first === 1 ? bodies : leads;
    if (!known.has(reading.text(name.first))) known.set(reading.text(name.first), name);
  }
  const firms = firmsOf(reading, names);
  return names.map((name) => {
    const word = reading.text(name.first);
    if (isListed(reading, name) && !families2.has(word)) return asOrganization(name, LISTED);
    const namesake = (isBranch2(reading, name) ? bodies.get(word) : void 0) ?? (isLead3(reading, name) ? before(name, leads.get(word)) : void 0) ?? (isFirm(reading, name) ? before(name, firms.get(word)) : void 0);
    if (!namesake) return name;
    return asOrganization(name, { kind: "elsewhere", span: reading.span(namesake.first, namesake.end) });
  });
};
function before(name, other) {
  return other && other.first < name.first ? other : void 0;
}
function isBranch2(reading, { first, end, type }) {
  return type === "place" && end - first === 2 && ((reading.form(end - 1)?.listed ?? 0) & Listed.Country) !== 0 && ((reading.form(first)?.listed ?? 0) & OTHER_LISTS) === 0;
}
function isLead3(reading, { first, end, type }) {
  return type === "misc" && end - first === 1 && !/^(?:the|an?)$/u.test(reading.lower(first - 1)) && ((reading.form(first)?.listed ?? 0) & ~(Listed.EventWord | Listed.LawWord | Listed.CommonWord)) === 0 && /^(?:said|says|has|had|is|was|will|\p{Ll}+ed|['’]s|,)$/u.test(reading.text(end));
}
function firmsOf(reading, names) {
  const firms = /* @__PURE__ */ new Map();
  for (const name of names) {
    const { type, first, end } = name;
    const firm = type === "organization" && end - first > 1 && BUSINESSES.has(reading.lower(first + 1));
    if (firm && !firms.has(reading.text(first))) firms.set(reading.text(first), name);
  }
  if (firms.size > 0) {
    for (const { type, first, end } of names)
      if (type === "person" && end - first > 1)
        for (let i = first; i < end; i++) firms.delete(reading.text(i));
  }
  return firms;
}
function isFirm(reading, { first, end, type, margin }) {
  return type === "person" && end - first === 1 && margin < FIRM_SURE && ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) === 0 && // "Norvale, Ohio": a town.
  reading.text(end) !== ",";
}
function isListed(reading, { first, end, type, margin }) {
  if (end - first > 1 || margin >= SURE6 || type !== "person" && type !== "misc") return false;
  const listed = reading.form(first)?.listed ?? 0;
  const titled2 = (reading.form(first - 1)?.listed ?? 0) & Listed.Title;
  return (listed & Listed.Organization) !== 0 && (listed & OTHER_LISTS) === 0 && !titled2;
}
function asOrganization(name, evidence) {
  return { ...name, type: "organization", evidence: [...name.evidence, evidence] };
}

// src/engine/ner/refiners/spans/known-parts.ts
var SURE7 = 1.4;
var LONGEST9 = 8;
var knownParts = (reading, names) => {
  const people = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  for (const name of names) {
    const key2 = keyOf3(reading, name.first, name.end);
    counts.set(key2, (counts.get(key2) ?? 0) + 1);
    if (name.type !== "person") others.add(key2);
    else if (name.end - name.first > 1) people.add(key2);
  }
  return names.map((name) => {
    const size = name.end - name.first;
    if (size < 3 || size > LONGEST9 || name.margin >= SURE7 || counts.get(keyOf3(reading, name.first, name.end)) !== 1)
      return name;
    return partOf(reading, name, people, others) ?? name;
  });
};
function partOf(reading, name, people, others) {
  const { first, end } = name;
  for (let cut = 1; cut <= end - first - 2; cut++) {
    if (people.has(keyOf3(reading, first + cut, end)) && isForeign(reading, first, first + cut, others))
      return { ...name, first: first + cut, type: "person" };
    if (people.has(keyOf3(reading, first, end - cut)) && isForeign(reading, end - cut, end, others))
      return { ...name, end: end - cut, type: "person" };
  }
  return void 0;
}
function isForeign(reading, first, end, others) {
  const capitals2 = end - first === 1 && reading.form(first)?.casing === Casing.Upper;
  return capitals2 || others.has(keyOf3(reading, first, end));
}
function keyOf3(reading, first, end) {
  return reading.lowerWords(first, end).join(" ");
}

// src/engine/ner/data/bodies.data.ts
var list2 = (text) => text.split(",").map((name) => name.trim().replace(/\s+/gu, " "));
var PARTIES = list2(`
  Primero Justicia, Voluntad Popular, Acci\xF3n Democr\xE1tica, Accion Democratica, Un Nuevo Tiempo, Fuerza Popular, Frente Amplio, Frente de Todos,
  Podemos, Ciudadanos, Partido Popular, Esquerra Republicana, Junts per Catalunya, Junts pel Si, Herri Batasuna, Batasuna, Sinn Fein, Sinn F\xE9in,
  Fine Gael, Fianna Fail, Fianna F\xE1il, Plaid Cymru, Forza Italia, Lega Nord, Fratelli d'Italia, En Marche, Rassemblement National, Front National,
  Die Linke, Alternative f\xFCr Deutschland, Vlaams Belang, Vlaams Blok, Jobbik, Fidesz, Syriza, Golden Dawn, Pasok, PASOK, Demosisto, Pheu Thai,
  Palang Pracharath, Golkar, Gerindra, PDI-P, Barisan Nasional, Pakatan Harapan, Pakatan Rakyat, Perikatan Nasional, Parti Keadilan Rakyat, Awami League,
  Shiv Sena, Shiromani Akali Dal, Akali Dal, Janata Dal, Rashtriya Janata Dal, Biju Janata Dal, Telugu Desam, Telugu Desam Party, Aam Aadmi Party,
  Samajwadi Party, Bahujan Samaj Party, Trinamool Congress, Lok Janshakti Party, Jana Sena, Jan Sangh, Bajrang Dal, Vishwa Hindu Parishad,
  Rashtriya Swayamsevak Sangh, Asom Gana Parishad, Hurriyat Conference, All Parties Hurriyat Conference, Majlis-e-Ittehadul Muslimeen, Tehreek-e-Insaf,
  Pakistan Tehreek-e-Insaf, Pakistan Tehrik-e-Insaf, Tehreek-e-Labbaik, Tehreek-e-Labbaik Pakistan, Jamaat-e-Islami, Jamiat Ulema-e-Islam,
  Muttahida Qaumi Movement, Lok Sabha, Rajya Sabha, Vidhan Sabha, Nahdlatul Ulama, Muhammadiyah, Likud, Kadima, Yisrael Beiteinu, Yisrael Beitenu,
  Yesh Atid, Kahol Lavan, Ennahda, Ennahdha, Nidaa Tounes, Zanu-PF, ZANU-PF, Zanu PF, Frelimo, Renamo, Swapo, Inkatha, Inkatha Freedom Party,
  La France Insoumise, France Insoumise, Sumar, Otzma Yehudit, Reform UK, Junts, Esquerra, Nur Otan, Bayan Muna, Karapatan, Anakpawis, ACT-Wazalendo, Chadema, Refah, Refah Party, Afenifere, Ohanaeze Ndigbo, Arewa Consultative Forum, Opus Dei, Falange, Casa Pound, CasaPound
`);
var ARMED = list2(`
  Daesh, Da'esh, Da'ish, Hayat Tahrir al-Sham, Ahrar al-Sham, Suqour al-Sham, Jabhat al-Nusra, Jabhat Fateh al-Sham, Jaysh al-Islam, Jaish al-Islam, Jaish al-Adl,
  Nour al-Din al-Zinki, Nour al-Din al-Zinki Movement, Failaq al-Sham, Faylaq al-Rahman, Jaish-e-Mohammed, Jaish-e-Mohammad, Lashkar-e-Taiba,
  Lashkar-e-Toiba, Lashkar-e-Tayyiba, Lashkar-e-Jhangvi, Lashkar-e-Islam, Sipah-e-Sahaba, Tehrik-e-Taliban, Tehrik-e-Taliban Pakistan,
  Tehreek-e-Taliban, Tehreek-e-Taliban Pakistan, Jamaat-ud-Dawa, Jamaat-ul-Ahrar, Jemaah Islamiyah, Harkat-ul-Mujahideen, Hizbul Mujahideen,
  Hizb-ul-Mujahideen, Hizb-e-Islami, Abu Sayyaf, Ansar Dine, Ansar al-Sharia, Ansar al-Islam, Ansar Allah, Ansar Bait al-Maqdis, Ansaru, Boko Haram,
  Asaib Ahl al-Haq, Kataib Hezbollah, Kata'ib Hezbollah, Saraya al-Salam, Liwa Fatemiyoun, Jundallah, Komala, Peshmerga, Pasdaran, Basij, Interahamwe,
  Mai-Mai, Mai Mai, Janjaweed, Sendero Luminoso, Shining Path, Tupac Amaru, Los Zetas, Barrio 18, Mara Salvatrucha, Cosa Nostra, Camorra,
  Sinaloa Cartel, Jalisco New Generation Cartel, Aum Shinrikyo, Khmer Rouge, Viet Cong, Irgun, Haganah, Shin Bet, Mossad, Hezb-e-Wahdat,
  An Bord Pleanala, An Bord Plean\xE1la, Gardai, Garda\xED, Garda Siochana, Garda S\xEDoch\xE1na, Guardia Civil, Carabinieri, Roskomnadzor, Rosoboronexport, Roscosmos, Rosatom, BaFin, Kempeitai, Securitate
`);
var PAPERS2 = list2(`
  Eleftherotypia, Kathimerini, Ta Nea, To Vima, Adevarul, Romania Libera, Evenimentul Zilei, Nepszabadsag, Magyar Nemzet, Magyar Hirlap,
  Lidove Noviny, Mlada Fronta Dnes, Hospodarske Noviny, Vecernji List, Vjesnik, Slobodna Dalmacija, Nasa Borba, Izvestia, Izvestiya, Kommersant,
  Krasnaya Zvezda, Trybuna, Zycie Warszawy, Diario de Noticias, Jornal de Noticias, Correio da Manha, Helsingin Sanomat, Hufvudstadsbladet, Postimees, Lietuvos Rytas,
  An-Nahar, An Nahar, As-Safir, Al-Akhbar, Al-Watan, El Watan, Al Watan, El Khabar, Al-Khabar, Le Matin, L'Orient-Le Jour, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Al Mayadeen, Al-Mayadeen, Al-Manar, Al-Ahram, Al-Hayat, Al-Quds Al-Arabi, Asharq Al-Awsat, Asharq al-Awsat,
  Yedioth Ahronoth, Yedioth Aharonoth, Yediot Aharonot, Maariv, Haaretz, Le Monde, Le Figaro, Le Parisien, L'Equipe, Le Soir, Der Spiegel, Die Welt, Die Zeit,
  Bild am Sonntag, Sueddeutsche Zeitung, S\xFCddeutsche Zeitung, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeine, Handelsblatt, De Telegraaf,
  De Standaard, Neue Zuercher Zeitung, Neue Z\xFCrcher Zeitung, Dagens Nyheter, Svenska Dagbladet, Aftonbladet, Expressen, Politiken, Jyllands-Posten,
  Verdens Gang, Aftenposten, Helsingin Sanomat, Gazeta Wyborcza, Rzeczpospolita, Komsomolskaya Pravda, Moskovsky Komsomolets, Nezavisimaya Gazeta,
  Novaya Gazeta, Rossiiskaya Gazeta, Rossiyskaya Gazeta, Ukrainska Pravda, El Pais, El Pa\xEDs, El Mundo, El Universal, La Vanguardia, La Repubblica,
  La Stampa, Corriere della Sera, Gazzetta dello Sport, La Gazzetta dello Sport, Asahi Shimbun, Yomiuri Shimbun, Mainichi Shimbun, Nihon Keizai Shimbun,
  Sankei Shimbun, Chosun Ilbo, JoongAng Ilbo, Dong-A Ilbo, Rodong Sinmun, Apple Daily, Ming Pao, Sing Tao, Caixin, Prothom Alo, Dainik Jagran,
  Dainik Bhaskar, Malayala Manorama, Folha de S.Paulo, Folha de S. Paulo, Folha de Sao Paulo, O Globo, O Estado de S.Paulo, O Estado de S. Paulo,
  Channel 4, Channel 5, BBC One, BBC Two, BBC Three, BBC Four, BBC Radio 4, Radio 4, Vanity Fair, La Nacion, La Naci\xF3n, Clarin, Clar\xEDn, El Mercurio, El Tiempo, El Comercio, Prensa Latina, Daily Maverick
`);
var SCHOOLS2 = list2(`
  Memorial Sloan Kettering, Memorial Sloan-Kettering, Sloan-Kettering, Dana-Farber, Cedars-Sinai, Beth Israel Deaconess, Brigham and Women's,
  Brigham and Women's Hospital, M.D. Anderson, Kaiser Permanente, Weill Cornell, Georgia Tech, Virginia Tech, Texas Tech, Carnegie Mellon, Johns Hopkins,
  Sciences Po, ETH Zurich, Institut Pasteur, Jamia Millia Islamia, Penn State, M\xE9decins Sans Fronti\xE8res,
  Medecins Sans Frontieres, M\xE9decins du Monde, Medecins du Monde, Magen David Adom, Planned Parenthood, Save the Children, Human Rights Watch,
  Amnesty International, Transparency International
`);
var BODIES = [...PARTIES, ...ARMED, ...PAPERS2, ...SCHOOLS2];

// src/engine/ner/data/companies.data.ts
var list3 = (text) => text.split(",").map((name) => name.trim().replace(/\s+/gu, " "));
var AMERICAS = list3(`
  Louis Dreyfus, Zimmer Biomet, Philip Morris, Nine West, Jones Apparel, Salomon Inc, Continental Grain, Refco, Thiokol, Cirrus Logic, Lionsgate, DreamWorks, Miramax, Christie's, Sotheby's, Eckerd, Revco, Bonobos,
  Best Buy, Under Armour, Whole Foods, Whole Foods Market, Trader Joe's, Lands' End, Kohl's, Macy's, Bloomingdale's, Dick's Sporting Goods,
  Victoria's Secret, J.C. Penney, Sears Roebuck, Bed Bath & Beyond, Dollar General, Dollar Tree, Family Dollar, Ross Stores, Rite Aid,
  CVS Health, Foot Locker, Ralph Lauren Corp, Tiffany & Co, Tiffany & Co., Estee Lauder, Est\xE9e Lauder, Kraft Heinz, Kraft Foods, General Mills,
  Campbell Soup, Hershey Co, Tyson Foods, Smithfield Foods, Dean Foods, Molson Coors, Anheuser-Busch, Anheuser-Busch InBev, Dr Pepper,
  Keurig Dr Pepper, Altria, Philip Morris International, Reynolds American, RJR Nabisco, Burger King, Taco Bell, Pizza Hut, Papa John's,
  Domino's Pizza, Chipotle Mexican Grill, Dunkin' Donuts, Dunkin' Brands, Krispy Kreme, Tim Hortons, Yum Brands, Darden Restaurants,
  Eli Lilly, Bristol-Myers Squibb, Bristol Myers Squibb, Johnson Controls, Becton Dickinson, Baxter International, Boston Scientific,
  Abbott Laboratories, Thermo Fisher Scientific, Vertex Pharmaceuticals, Regeneron, Amgen, Celgene, Biogen, Allergan, Illumina,
  UnitedHealth, UnitedHealth Group, Humana, Cigna, Aetna, Anthem Inc, Tenet Healthcare, Cardinal Health, McKesson, Walgreens Boots Alliance,
  T. Rowe Price, Ameriprise, Merrill Lynch, Bear Stearns, Salomon Brothers,
  Salomon Smith Barney, Smith Barney, Dean Witter, Kidder Peabody, Drexel Burnham Lambert, Donaldson Lufkin & Jenrette, PaineWebber,
  Prudential Securities, Prudential Financial, Dresdner Kleinwort, Hambrecht & Quist, Piper Jaffray, Piper Sandler, Cowen & Co, Oppenheimer & Co,
  Wells Fargo, Bank of New York Mellon, State Street Corp, Fifth Third Bancorp, PNC Financial, Capital One, American Express, Synchrony Financial,
  First Republic Bank, Silicon Valley Bank, Signature Bank, Washington Mutual, Countrywide Financial, Fannie Mae, Freddie Mac, Sallie Mae,
  MetLife, Allstate, Aflac, Hartford Financial, Lincoln National, Travelers Cos, Berkshire Hathaway, KKR, Apollo Global Management,
  Carlyle Group, Bain Capital, Texas Pacific Group, Blackstone, Blackstone Group, Citadel Securities, Bridgewater Associates,
  Pershing Square, Third Point, Elliott Management, Tiger Global, Sequoia Capital, Andreessen Horowitz, Ant Financial, Robinhood Markets,
  Fidelity Investments, Magellan Fund, Vanguard Group, Standard & Poor's, Dun & Bradstreet, Moody's Investors Service, Fitch Ratings, Morningstar,
  FactSet, Refinitiv, Ernst & Young, Price Waterhouse, PricewaterhouseCoopers, Arthur Andersen, Coopers & Lybrand, Deloitte & Touche,
  Booz Allen Hamilton, Accenture, Kansas City Southern, Union Pacific, Norfolk Southern, Canadian Pacific, Canadian National Railway, Burlington Northern,
  Burlington Northern Santa Fe, Conrail, Amtrak, American Airlines, Delta Air Lines, Southwest Airlines, Continental Airlines, Northwest Airlines,
  Trans World Airlines, Pan Am, Spirit Airlines, Frontier Airlines, Alaska Air Group, Hawaiian Airlines, Air Canada, WestJet, Avianca, Copa Airlines,
  Spirit AeroSystems, General Dynamics, Northrop Grumman, Raytheon Technologies, United Technologies, Lockheed Martin, McDonnell Douglas,
  Martin Marietta, Pratt & Whitney, Honeywell, Textron, Rockwell Collins, Rockwell International, Harris Corp, L3Harris, General Electric, Westinghouse,
  Emerson Electric, Illinois Tool Works, Stanley Black & Decker, Black & Decker, Parker Hannifin, Eaton Corp, John Deere, Deere & Co,   Navistar, Paccar, Harley-Davidson, Winnebago Industries, American Motors, Rivian, Lucid Motors, Nikola Corp, Goodyear Tire & Rubber,
  Delphi Automotive, Lear Corp, BorgWarner, AutoNation, CarMax, AutoZone, Advance Auto Parts, Hertz, Avis Budget,   ExxonMobil, Exxon Mobil, ConocoPhillips, Phillips 66, Phillips Petroleum, Marathon Petroleum, Marathon Oil, Valero, Valero Energy, Occidental Petroleum,
  Hess Corp, Anadarko Petroleum, Chesapeake Energy, Devon Energy, Pioneer Natural Resources, Diamondback Energy, Cheniere, Cheniere Energy, Tellurian,
  Kinder Morgan, Enbridge, TransCanada, TC Energy, Suncor, Suncor Energy, Imperial Oil, Cenovus, Baker Hughes, Schlumberger, Halliburton, Transocean,
  Duke Energy, Southern Co, Dominion Energy, NextEra, NextEra Energy, Exelon, Entergy, Consolidated Edison, Con Edison, Pacific Gas & Electric, PG&E,
  Southern California Edison, Sempra Energy, Freeport-McMoRan, Newmont, Newmont Mining, Barrick Gold, Teck Resources, Alcoa, Nucor, U.S. Steel,
  United States Steel, Bethlehem Steel, Cleveland-Cliffs, Peabody Energy, Arch Coal, Weyerhaeuser, Georgia-Pacific, International Paper,
  Kimberly-Clark, Procter & Gamble, Colgate-Palmolive, Clorox, Church & Dwight, Dow Chemical, Union Carbide, DuPont, LyondellBasell, Monsanto,
  Archer Daniels Midland, Bunge, Cargill, Dole Food, Chiquita Brands, Home Depot, Lowe's Cos, Sherwin-Williams, Caesars Entertainment,
  Las Vegas Sands, MGM Resorts, Wynn Resorts, Marriott International, Hilton Worldwide, Hyatt Hotels, Carnival Corp, Royal Caribbean,
  Norwegian Cruise Line, Walt Disney Co, Time Warner, Warner Bros, Warner Bros., Paramount Pictures, Universal Pictures, Columbia Pictures, Lions Gate,
  Live Nation, Take-Two Interactive, Electronic Arts, Activision Blizzard, Comcast, Charter Communications, Cox Communications, Dish Network,
  DirecTV, Sirius XM, iHeartMedia, Gannett, Knight Ridder, New York Times Co, News Corp, Dow Jones & Co, AT&T, Verizon, T-Mobile US, Sprint Corp,
  Lucent Technologies, Bell Atlantic, BellSouth, Pacific Bell, Qwest, MCI WorldCom, Nortel, Nortel Networks, Research In Motion, Shopify,
  Advanced Micro Devices, Applied Materials, Lam Research, Texas Instruments, Analog Devices, Micron Technology, Western Digital, Seagate, Sun Microsystems,
  Silicon Graphics, Digital Equipment, Data General, Control Data, Wang Laboratories, Compaq, Compaq Computer, Hewlett-Packard, Palo Alto Networks,
  CrowdStrike, Okta, Zscaler, FireEye, Symantec, McAfee Inc, SolarWinds, Splunk, Snowflake Inc, Palantir, DoorDash, Instacart, Peloton Interactive, Etsy, Wayfair,
  Chewy, GameStop, AMC Entertainment, Beyond Meat, WeWork, Zillow, Redfin, Lennar, Pulte Homes, Toll Brothers, D.R. Horton, Simon Property Group,
  Petrobras, Embraer, Itau Unibanco, Banco do Brasil, Bradesco, Ambev, JBS SA, Marfrig, Odebrecht, Braskem, Grupo Mexico, Grupo Bimbo, America Movil,
  Cemex, Televisa, Pemex, Codelco, Ecopetrol, Bancolombia, Cencosud, Falabella, LATAM Airlines, MercadoLibre, YPF
`);
var EUROPE = list3(`
  Grand Metropolitan, GrandMet, Reckitt & Colman, Allied Domecq, Allied-Lyons, Great Universal Stores, Hoechst, Rhone-Poulenc, Rh\xF4ne-Poulenc, Viag, Veba, Mannesmann,
  Helios Towers, Vivo Energy, Millicom, Tigo, Engen,
  Anglo American, Anglo American Platinum, AngloGold Ashanti, Associated British Foods, Marks & Spencer, Marks and Spencer, J Sainsbury, Wm Morrison, Ocado,
  Ocado Group, Asos, ASOS, Boohoo, Dixons Carphone, Currys, Debenhams, House of Fraser, WH Smith, Next Plc, Primark, Sports Direct, JD Sports,
  Whitbread, Greggs, Diageo, SABMiller, Scottish & Newcastle, Imperial Brands, Imperial Tobacco, British American Tobacco, Reckitt Benckiser, Reckitt,
  Smith & Nephew, GlaxoSmithKline, Glaxo Wellcome, SmithKline Beecham, AstraZeneca, Hikma, BAE Systems, British Aerospace, GKN, Meggitt, Babcock International,
  Rolls-Royce, Aston Martin, Jaguar Land Rover, British Airways, easyJet, EasyJet, Ryanair, Wizz Air, Thomas Cook Group, TUI, International Consolidated Airlines,
  British Telecom, BT Group, Vodafone, Cable & Wireless, BSkyB, ITV Plc, WPP, Pearson Plc, Reed Elsevier, RELX, Informa, Lloyd's, Lloyd's of London, Lloyd's Register, Lloyd's Register Group, Lloyd's List, Lloyds Banking Group, Lloyds TSB,
  NatWest Group, Royal Bank of Scotland, Standard Chartered, Northern Rock, Virgin Money, Virgin Atlantic, Hargreaves Lansdown, St. James's Place, Legal & General,
  Prudential Plc, Aviva, Abrdn, Schroders, Man Group, Barclays, Cazenove, Rothschild & Co, S.G. Warburg, Royal Dutch Shell, Royal Dutch, British Petroleum,
  British Gas, Centrica, National Grid, Scottish Power, Severn Trent, United Utilities, Thames Water, Tullow Oil, Premier Oil, Cairn Energy, Rio Tinto, BHP Billiton,
  Xstrata, Glencore, Antofagasta Plc, Polymetal, Barratt Developments, Taylor Wimpey, Land Securities, British Land, Tate & Lyle, Cadbury Schweppes,
  Hanson Plc, Imperial Chemical Industries, Just Eat, Just Eat Takeaway, Just Eat Takeaway.com, Deliveroo, Rightmove, Sage Group, Arm Holdings, Revolut, Monzo,
  Allied Irish Banks, Bank of Ireland, CRH Plc, Paddy Power, Flutter Entertainment, Ladbrokes, Deutsche Bank, Deutsche Telekom, Deutsche Post,
  Deutsche Bahn, Deutsche Boerse, Deutsche Lufthansa, Commerzbank, Dresdner Bank, Allianz, Munich Re, Hannover Re, Swiss Re, Continental AG, Fresenius,
  HeidelbergCement, Henkel, Beiersdorf, Merck KGaA, Siemens Energy, Siemens Healthineers, ThyssenKrupp, Thyssenkrupp, Infineon, Wirecard, Delivery Hero, HelloFresh,
  Zalando, Rocket Internet, Hugo Boss, Adidas, Puma SE, Daimler-Benz, DaimlerChrysler, Credit Agricole, Cr\xE9dit Agricole, Credit Lyonnais, Societe Generale,
  Soci\xE9t\xE9 G\xE9n\xE9rale, BNP Paribas, Natixis, Air Liquide, Saint-Gobain, Pernod Ricard, Christian Dior SE, Louis Vuitton, Moet Hennessy, Hermes International,
  Schneider Electric, Alstom, Alcatel, Alcatel-Lucent, Thomson-CSF, Dassault Aviation, Dassault Systemes, Electricite de France, \xC9lectricit\xE9 de France, Gaz de France, Elf Aquitaine,
  Totalfina, TotalEnergies, Vivendi, Canal Plus, Lagardere, Casino Guichard, Air France-KLM, Air France, Renault-Nissan, Peugeot Citroen, PSA Group, Michelin,
  UniCredit, Intesa Sanpaolo, Monte dei Paschi, Monte dei Paschi di Siena, Assicurazioni Generali, Mediobanca, Banca Intesa, Fiat Chrysler, Telecom Italia, Atlantia,
  Leonardo SpA, Pirelli, Banco Santander, Banco Sabadell, CaixaBank, Bankia, Telefonica, Iberdrola, Repsol, Endesa, Inditex, ABN Amro, ABN AMRO, Rabobank, ING Groep,
  Ahold Delhaize, Koninklijke Ahold, Akzo Nobel, Royal Philips, Philips Electronics, Heineken NV, ASML, KBC Groep, Credit Suisse, Credit Suisse First Boston, UBS, Julius Baer,
  Zurich Insurance, Nestle, Novartis, Hoffmann-La Roche, Ciba-Geigy, Lonza, Richemont, Swatch Group, Novo Nordisk, Carlsberg, Danske Bank, Orsted, Vestas,
  A.P. Moller-Maersk, Ericsson, Volvo Cars, Svenska Handelsbanken, Nordea, Swedbank, H&M, Hennes & Mauritz, Norsk Hydro, Statoil, Equinor, Telenor, DNB Bank, Neste, Fortum,
  Outokumpu, Stora Enso, Erste Group, Raiffeisen Bank, Raiffeisen Bank International, OMV, Voestalpine, PKO BP, PKN Orlen, KGHM, MOL Group, OTP Bank, Turkcell, Turkish Airlines,
  Akbank, Garanti Bank, Koc Holding, Gazprom, Rosneft, Lukoil, Norilsk Nickel, Novatek, Surgutneftegas, Tatneft, Sberbank, VTB Bank, Rusal, Severstal, Yandex, Mechel
`);
var ASIA_AND_AFRICA = list3(`
  Coles Myer, Optus Vision, News Corp, K-Electric, Axact, Sui Southern Gas,
  Fast Retailing, SoftBank, SoftBank Group, Nippon Steel, Nippon Telegraph and Telephone, Mitsubishi UFJ, Mitsubishi UFJ Financial, Mitsubishi Heavy Industries, Sumitomo Mitsui,
  Sumitomo Mitsui Financial, Mizuho, Mizuho Financial, Nomura Holdings, Daiwa Securities, Nikko Securities, Yamaichi Securities, Toyota Motor, Honda Motor, Nissan Motor, Mazda Motor, Suzuki Motor,
  Takeda Pharmaceutical, Astellas, Daiichi Sankyo, Eisai, Seven & i, Seven & i Holdings, Fuji Heavy Industries, Kawasaki Heavy Industries, Tokyo Electric Power, Tokyo Electron, Japan Airlines,
  All Nippon Airways, Japan Post, Japan Tobacco, Samsung Electronics, SK Hynix, LG Electronics, LG Chem, Hyundai Motor, Kia Motors, Posco, POSCO, Korean Air, Korea Electric Power,
  Hanjin Shipping, Daewoo, Kakao, Naver, Coupang, Celltrion, Taiwan Semiconductor, Taiwan Semiconductor Manufacturing, Hon Hai, Hon Hai Precision, Foxconn, MediaTek, China Airlines, EVA Air,
  Alibaba, Alibaba Group, Ant Group, Tencent, Tencent Holdings, Meituan, Pinduoduo, Xiaomi, ByteDance, China Mobile, China Unicom, China Telecom, China Evergrande, Evergrande Group,
  Country Garden, China Vanke, Ping An Insurance, Ping An, China Life, Bank of China, China Construction Bank, Agricultural Bank of China, Industrial and Commercial Bank of China,
  PetroChina, Sinopec, CNOOC, China Southern Airlines, China Eastern Airlines, Air China, Hainan Airlines, Great Wall Motor, Kweichow Moutai, Tsingtao Brewery, Yanzhou Coal, Hong Kong Exchanges,
  Hang Seng Bank, Cathay Pacific, Jardine Matheson, Hutchison Whampoa, CK Hutchison, Cheung Kong, Swire Pacific, Sun Hung Kai, New World Development, Hongkong Land, Wharf Holdings, Bank of East Asia,
  Galaxy Entertainment, Singapore Airlines, Singapore Telecommunications, Singtel, DBS Group, Oversea-Chinese Banking, United Overseas Bank, Temasek, Temasek Holdings, Sembcorp,
  Sime Darby, Maybank, CIMB, CIMB Group, Tenaga Nasional, Genting, AirAsia, Malaysia Airlines, Petronas, Siam Cement, Siam Commercial Bank, Kasikornbank, Bangkok Bank, Thai Airways, PTT PCL,
  Charoen Pokphand, Garuda Indonesia, Lion Air, Bank Mandiri, Bank Rakyat Indonesia, Bank Central Asia, Telkom Indonesia, Gojek, GoTo, Tokopedia, Lippo Karawaci, San Miguel Corp, Ayala Corp, Ayala Land,
  Philippine Airlines, Cebu Pacific, Jollibee, Vietnam Airlines, VinFast, Vingroup, Tata Consultancy Services, Tata Motors, Tata Steel, Tata Sons, Tata Power, Infosys, Wipro, HCL Technologies, HCL Tech, Tech Mahindra,
  Mahindra & Mahindra, Maruti Suzuki, Bajaj Auto, Bajaj Finance, Hero MotoCorp, TVS Motor, Ashok Leyland, Reliance Industries, Reliance Jio, Reliance Communications, Bharti Airtel, Vodafone Idea, Adani Enterprises,
  Adani Ports, Adani Green Energy, Larsen & Toubro, Hindustan Unilever, Hindustan Zinc, Hindustan Aeronautics, Bharat Petroleum, Bharat Heavy Electricals, Indian Oil, Oil and Natural Gas Corp, Coal India, State Bank of India,
  Punjab National Bank, Yes Bank, Axis Bank, HDFC, HDFC Bank, ICICI Bank, Kotak Mahindra Bank, IndusInd Bank, Bandhan Bank, Life Insurance Corporation of India, Sun Pharma, Sun Pharmaceutical, Dr Reddy's, Dr. Reddy's,
  Dr Reddy's Laboratories, Dr. Reddy's Laboratories, Cipla, Lupin Ltd, Aurobindo Pharma, Biocon, UltraTech Cement, Ambuja Cements, Asian Paints, Titan Co, Jet Airways, Air India, SpiceJet, IndiGo, Zee Entertainment,
  Paytm, Flipkart, Zomato, Nykaa, Byju's, Ola Electric, Dewan Housing Finance, Essar Steel, JSW Steel, Jindal Steel, Vedanta Resources, Vedanta Ltd, National Australia Bank, Westpac, Westpac Banking, Commonwealth Bank of Australia,
  Commonwealth Bank, Macquarie Group, Macquarie Bank, Qantas, Virgin Australia, Woolworths Group, Wesfarmers, Coles Group, Telstra, Fortescue, Fortescue Metals, Woodside Petroleum, Woodside Energy, Santos Ltd, Origin Energy,
  BHP Group, Crown Resorts, Star Entertainment, Fonterra, Air New Zealand, Fletcher Building, Saudi Aramco, Aramco, Sabic, SABIC, Emirates NBD, First Abu Dhabi Bank, Abu Dhabi National Oil, ADNOC, Mubadala,
  Mubadala Investment, Emaar, Emaar Properties, DP World, Dubai World, Etihad Airways, Qatar Airways, Qatar National Bank, Qatar Investment Authority, Kuwait Airways, Kuwait Finance House, Ooredoo, Teva,
  Teva Pharmaceutical, Check Point, Bank Hapoalim, Bank Leumi, El Al, Delek Group, Ethiopian Airlines, Kenya Airways, South African Airways, EgyptAir, Royal Air Maroc, Dangote Cement, Dangote Group, Dangote Industries,
  Safaricom, MTN Group, Vodacom, Naspers, Prosus, Shoprite, Pick n Pay, Massmart, Standard Bank, FirstRand, Nedbank, Absa, Absa Group, Sasol, Eskom, Transnet, Gold Fields, Harmony Gold, Sibanye-Stillwater, Impala Platinum, Lonmin, De Beers,
  Kumba Iron Ore, Exxaro, Steinhoff, Old Mutual, Sanlam, Discovery Ltd, Equity Bank, KCB Group, Zenith Bank, Guaranty Trust Bank, Access Bank, Ecobank, Sonangol, Sonatrach, Ashanti Goldfields, Orascom
`);
var COMPANIES = [...AMERICAS, ...EUROPE, ...ASIA_AND_AFRICA];

// src/engine/ner/data/cyber.data.ts
var list4 = (text) => text.split(",").map((name) => name.trim().replace(/\s+/gu, " "));
var HACKERS = list4(`
  Fancy Bear, Cozy Bear, Energetic Bear, Venomous Bear, Lazarus Group, Shadow Brokers, Equation Group, Charming Kitten, Sandworm, REvil, LockBit,
  BlackCat, FIN6, FIN7, FIN8, FIN11, TA505, UNC1151, UNC2452, UNC3944, APT1, APT3, APT10, APT28, APT29, APT30, APT31, APT32, APT33, APT34, APT35, APT37, APT38,
  APT39, APT40, APT41, OilRig, Turla, Kimsuky, Gamaredon, Magecart, Evil Corp, Wizard Spider, Scattered Spider, LulzSec, Lizard Squad,
  Syrian Electronic Army, Guardians of Peace, MuddyWater, DarkHotel, Hafnium, Nobelium, Killnet, KillNet, OurMine, Bluenoroff, BlueNoroff, Andariel, Winnti,
  Naikon, Sofacy, Pawn Storm, Crouching Yeti, Molerats, AnonGhost, Volt Typhoon, Salt Typhoon, Flax Typhoon, Midnight Blizzard, Ghostwriter,
  Chaos Computer Club, Cult of the Dead Cow, Carbanak, DoppelPaymer, ShinyHunters, Gnosticplayers, Dark Overlord, Rex Mundi
`);
var MALWARE = list4(`
  WannaCry, WannaCrypt, Wanna Cry, NotPetya, Petya, GoldenEye, Stuxnet, Duqu, Conficker, Emotet, TrickBot, Trickbot, Ryuk, Dridex, SpyEye, Gameover Zeus, GameOver Zeus,
  CryptoLocker, Cryptolocker, CryptoWall, TeslaCrypt, Locky, SamSam, GandCrab, NetWalker, BitPaymer, Bad Rabbit, BadRabbit, EternalBlue, DoublePulsar, BlackEnergy, Industroyer,
  CrashOverride, Trisis, Shamoon, Qakbot, QakBot, Qbot, IcedID, Ursnif, Gozi, AgentTesla, Agent Tesla, njRAT, PlugX, Gh0st, Sobig, Mydoom, MyDoom, Sasser, Nimda,
  SQL Slammer, Storm Worm, Koobface, Rustock, Kelihos, Necurs, Cutwail, Coreflood, Ramnit, Sality, ZeroAccess, Bashlite, VPNFilter, Heartbleed, Log4Shell, Log4j,
  BlueKeep, FinFisher, FinSpy, Olympic Destroyer, KillDisk, HermeticWiper, WhisperGate, AcidRain, Solorigate, LokiBot, HummingBad, XcodeGhost, WireLurker,
  BlackPOS, PunkeyPOS, FastPOS, AlinaPOS, Hidden Tear, KeRanger, PowerGhost, Smominru, Coinhive, CoinHive, Xbash, Satori, Hajime, Gooligan, Dirty COW,
  Retadup, ZeuS, Kronos, Dyreza, Vawtrak, Shifu, Bebloh
`);

// src/engine/ner/data/known-things.data.ts
var list5 = (text) => text.split(",").map((item) => item.trim());
var DISEASES = list5(
  "covid - 19, covid, sars - cov - 2, sars, mers - cov, mers, ebola, zika, h1n1, h5n1, h5n8, h7n9, h3n2, mpox, omicron"
);
var INDEXES = list5(
  "s&p 500, s&p 500 index, dow jones industrial average, dow industrials, nasdaq composite, nasdaq 100, ftse 100, ftse 250, ftse mib, cac 40, cac - 40, dax, ftse, nikkei, nikkei 225, hang seng, hang seng index, kospi, sensex, bse sensex, nifty, nifty 50, stoxx 600, stoxx europe 600, euro stoxx 50, ibex 35, topix, bovespa, russell 2000, csi 300, csi300, shanghai composite, kse - 100, straits times index"
);
var NUMBERED_TEAMS = list5(
  "sheffield wednesday, san francisco 49ers, philadelphia 76ers, 49ers, 76ers, schalke 04, hannover 96, mainz 05, 1860 munich"
);
var LISTED_BODIES = [
  "bureau of alcohol , tobacco , firearms and explosives",
  "bureau of alcohol , tobacco and firearms",
  "skadden , arps , slate , meagher & flom",
  "foreign , commonwealth and development office",
  "ministry of micro , small and medium enterprises",
  "micro , small and medium enterprises ministry",
  "adani ports and special economic zone",
  "food and agriculture organization",
  "opec +",
  "texas a&m",
  "texas a&m university",
  "five star movement",
  "5 - star movement",
  "movimento 5 stelle"
];
var CRAFT = list5(
  "air force one, air force two, marine one, sputnik v, exxon valdez, amoco cadiz, deepwater horizon, costa concordia"
);
var CASED_CRAFT = ["Ever Given"];
var LETTERED = "AMLO,MBZ,LBJ,AOC".split(",");
var PRODUCTS = "Bitcoin,Bitcoins,Ethereum,Dogecoin,Stablecoin,ChatGPT,Covishield,Covaxin,Paxlovid,Tamiflu,Relenza,Ozempic,Wegovy,Mounjaro,iOS,macOS,iMessage,iCloud,Gmail,FaceTime,JavaScript,Internet Explorer,Firefox,Mozilla Firefox,Xbox,PlayStation,Photoshop,PowerPoint,iPhone,iPhones,iPad,iPads,iPod,iPods,MacBook,Kindle,Stuxnet,Viagra,Vioxx,Prozac,Remdesivir,Leqembi,Aduhelm,OxyContin,Kalashnikov".split(",");
var COMPETITIONS = list5(
  "champions league, uefa champions league, europa league, uefa europa league, nations league, six nations, five nations, super 12, super 14, super rugby, tri - nations, tri nations, currie cup, copa del rey, copa libertadores, u.s. open, us open, french open, australian open, british open, copa america, sheffield shield, ranji trophy, duleep trophy, tour de france, super bowl"
);
var FEASTS = list5(
  "diwali, deepavali, holi, navratri, durga puja, dussehra, eid al - fitr, eid al - adha, eid - ul - fitr, eid - ul - adha, eid ul - fitr, eid ul - adha, eid, ramadan, ramzan, muharram, ashura, mawlid, hajj, umrah, hanukkah, passover, yom kippur, rosh hashanah, purim, nowruz, vesak, songkran, lunar new year, chinese new year, christmas, christmas eve, christmas day, good friday, thanksgiving, halloween, mardi gras, kumbh mela, onam, pongal, baisakhi"
);
var OCCASIONS = list5(
  "super tuesday, black friday, cyber monday, earth day, international women's day, remembrance sunday, remembrance day, veterans day, memorial day, labor day, independence day, republic day, anzac day, australia day, canada day, armistice day, juneteenth, valentine's day, new year's eve, new year's day, columbus day"
);
var CASED_OCCASIONS = ["May Day"];
var RESIDENTS = list5(
  "new yorkers, new yorker, new jerseyans, new mexicans, new hampshirites, north carolinians, south carolinians, north dakotans, south dakotans, west virginians, rhode islanders, alabamians, alaskans, arizonans, arkansans, coloradans, delawareans, floridians, hawaiians, idahoans, illinoisans, iowans, kansans, kentuckians, louisianans, mainers, marylanders, michiganders, minnesotans, mississippians, missourians, montanans, nebraskans, nevadans, ohioans, oklahomans, oregonians, pennsylvanians, tennesseans, utahns, vermonters, virginians, washingtonians, wisconsinites, puerto ricans, chicagoans, bostonians, angelenos, hong kongers, londoners, sydneysiders, papua new guineans, new zealanders, sri lankans, south africans, north koreans, south koreans, athenian, athenians, tasmanian, tasmanians, neapolitan, neapolitans, viennese, vanuatuan, vanuatuans, meitei, meiteis, neo - nazi, neo - nazis, latin american, latin americans, costa ricans, sierra leoneans, cape verdeans, east timorese, solomon islanders, south sudanese, saudi arabians"
);
var PROGRAMMES = list5(
  "green new deal, medicare for all, obamacare, aadhaar, ayushman bharat, swachh bharat, swachh bharat abhiyan, jan dhan yojana, make in india, digital india, skill india, namami gange, vision 2030, belt and road initiative, operation warp speed"
);

// src/engine/ner/refiners/things/known-things.ts
var ANY_CASE = [
  ["other", "disease", DISEASES],
  ["event", "feast", FEASTS],
  ["other", "index", INDEXES],
  ["organization", "team", NUMBERED_TEAMS],
  ["event", "competition", COMPETITIONS],
  ["organization", "organization", LISTED_BODIES],
  ["product", "craft", CRAFT],
  ["event", "feast", OCCASIONS],
  ["law", "programme", PROGRAMMES],
  ["group", "residents", RESIDENTS]
];
var CASED = [
  ["organization", "organization", COMPANIES],
  ["organization", "organization", BODIES],
  ["organization", "hackers", HACKERS],
  ["product", "malware", MALWARE],
  ["product", "product", PRODUCTS],
  ["product", "craft", CASED_CRAFT],
  ["event", "feast", CASED_OCCASIONS],
  ["person", "personal name", LETTERED]
];
var BY_FIRST = byFirstWord([
  ...ANY_CASE.flatMap(
    ([type, list6, names]) => names.map((name) => ({ type, words: name.split(" "), list: list6 }))
  ),
  ...CASED.flatMap(
    ([type, list6, names]) => names.map((name) => ({ type, words: wordsOf2(name), list: list6, cased: true }))
  )
]);
function byFirstWord(entries) {
  const lists2 = /* @__PURE__ */ new Map();
  for (const entry of entries) pushTo(lists2, entry.words[0].toLowerCase(), entry);
  for (const list6 of lists2.values()) list6.sort((a, b) => b.words.length - a.words.length);
  return lists2;
}
function wordsOf2(name) {
  return name.match(/['’]s(?!\p{L})|[\p{L}\d.&+]+(?:['’](?!s(?!\p{L}))\p{L}+)*|[-–'’]/gu) ?? [];
}
var knownThings = (reading, names) => {
  const found = [];
  let owners2;
  let families2;
  for (let i = 0; i < reading.count; i++) {
    const casing = reading.form(i)?.casing ?? Casing.Sign;
    const entries = isCapital(casing) || casing === Casing.Number ? BY_FIRST.get(plain(reading.lower(i))) : void 0;
    if (!entries) continue;
    const entry = entries.find((known) => stands2(reading, i, known));
    if (!entry) continue;
    const end = i + entry.words.length;
    if (entry.cased && isTitled4(reading, i)) continue;
    if (entry.cased && isShort(entry)) {
      families2 ??= familiesOf(reading, names);
      if (families2.has(reading.text(i))) continue;
    }
    owners2 ??= ownersOf(reading, names);
    if (isPart2(names[owners2[i]], i, end) || isPart2(names[owners2[end - 1]], i, end))
      continue;
    const evidence = [{ kind: "gazetteer", list: entry.list }];
    found.push({ first: i, end, type: entry.type, margin: 0, evidence });
    i = end - 1;
  }
  return withNames(withoutOverlaps(names, found), found);
};
function stands2(reading, i, { words: words2, cased }) {
  return words2.every((word, k) => (cased ? plain(reading.text(i + k)) : reading.lower(i + k)) === word);
}
function isShort({ words: words2 }) {
  return words2.length === 1 || words2.length === 2 && words2[1] === "'s";
}
function isTitled4(reading, first) {
  return ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) !== 0;
}
function plain(word) {
  return word.replace("\u2019", "'");
}
function isPart2(name, from, to) {
  return name !== void 0 && name.end - name.first > to - from;
}

// src/engine/ner/refiners/spans/known-wholes.ts
var SHORTEST3 = 3;
var MOST = 8;
var knownWholes = (reading, names) => {
  const wholes = /* @__PURE__ */ new Map();
  for (const name of names) {
    if (name.type === "person" || !isLong(reading, name)) continue;
    const first = reading.text(name.first);
    const known = wholes.get(first);
    if (!known) wholes.set(first, [name]);
    else if (known.length < MOST) known.push(name);
  }
  if (wholes.size === 0) return names;
  const found = names.flatMap((name) => {
    const whole = wholes.get(reading.text(name.first))?.find((other) => isBeginning(reading, name, other));
    if (!whole) return [];
    const end = name.first + whole.end - whole.first;
    const evidence = { kind: "elsewhere", span: reading.span(whole.first, whole.end) };
    return [{ ...name, end, type: whole.type, evidence: [...name.evidence, evidence] }];
  });
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};
function isLong(reading, { first, end }) {
  return end - first >= SHORTEST3 || end - first === 2 && /^\d+$/u.test(reading.text(end - 1));
}
function isBeginning(reading, name, whole) {
  const size = name.end - name.first;
  const length = whole.end - whole.first;
  if (size >= length || whole.margin <= name.margin) return false;
  for (let k = 0; k < length; k++)
    if (reading.text(name.first + k) !== reading.text(whole.first + k)) return false;
  return true;
}

// src/engine/ner/refiners/lines/lists.ts
var SURE8 = 0.6;
var LEAST3 = 3;
var LONGEST10 = 3;
var KNOWN3 = Listed.Country | Listed.Region | Listed.City | Listed.Organization | Listed.Team | Listed.Demonym;
var LINKS4 = /* @__PURE__ */ new Set([",", "and", "or", "&", ", and", ", or"]);
var lists = (reading, names) => {
  const result = [...names];
  for (let first = 0; first < names.length; ) {
    let end = first + 1;
    while (end < names.length && goesOn2(reading, names[end - 1], names[end])) end++;
    if (end - first >= LEAST3 && isJoined(reading, names[end - 1]))
      evenOut(reading, result, first, end);
    first = end;
  }
  return result;
};
function goesOn2(reading, before2, { first }) {
  const gap = first - before2.end;
  return gap >= 1 && gap <= 2 && LINKS4.has(reading.lowerWords(before2.end, first).join(" "));
}
function isJoined(reading, last) {
  return reading.text(last.first - 1) !== ",";
}
function evenOut(reading, names, first, end) {
  const list6 = names.slice(first, end);
  const type = list6[0]?.type === list6[1]?.type ? list6[0]?.type : list6.at(-1)?.type;
  if (type !== "person" && type !== "organization" && type !== "place") return;
  const odd = list6.filter((name) => name.type !== type);
  const one = odd[0];
  if (!one || odd.length > 1 || one === list6[0] && list6.length === LEAST3 || !isOpen5(reading, one)) return;
  if (type === "person" && reading.form(one.first)?.casing === Casing.Upper) return;
  const other = list6.find((name) => name !== one);
  const evidence = { kind: "elsewhere", span: reading.span(other.first, other.end) };
  names[first + list6.indexOf(one)] = { ...one, type, evidence: [...one.evidence, evidence] };
}
function isOpen5(reading, { first, end, type, margin }) {
  if (margin === 0 || margin >= SURE8 || end - first > LONGEST10 || type === "group") return false;
  if (reading.text(end) === "of") return false;
  return end - first > 1 || ((reading.form(first)?.listed ?? 0) & KNOWN3) === 0;
}

// src/engine/ner/refiners/organizations/long-bodies.ts
var HEADS3 = new Set("alliance coalition front movement tribunal".split(" "));
var longBodies = (reading, names) => {
  const found = names.flatMap((name, k) => {
    if (name.type !== "organization") return [];
    const next = names[k + 1];
    const end = cabinetEnd(reading, name) ?? purposeEnd(reading, name, next) ?? pairEnd(reading, name, next);
    return end === void 0 ? [] : [{ ...name, end }];
  });
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};
function purposeEnd(reading, { end }, next) {
  if (!next || !HEADS3.has(reading.lower(end - 1)) || reading.text(end) !== "for") return void 0;
  if (!isCapital(reading.form(end - 1)?.casing ?? 0)) return void 0;
  let at = end + 1;
  if (reading.text(at) === "the") at++;
  if (reading.text(at) === "former") at++;
  return next.first === at && (next.type === "place" || next.type === "organization") ? next.end : void 0;
}
var PAIRS2 = /* @__PURE__ */ new Map([
  ["australia", "new zealand"],
  ["england", "wales"],
  ["britain", "northern ireland"],
  ["trinidad", "tobago"],
  ["bosnia", "herzegovina"],
  ["antigua", "barbuda"],
  ["newfoundland", "labrador"],
  ["jammu", "kashmir"]
]);
function pairEnd(reading, { first, end }, next) {
  if (next?.first !== end + 1 || next.type !== "place" || !/^(?:and|&)$/u.test(reading.text(end)))
    return void 0;
  const led = end - first > 2 && /^(?:of|in|for)$/u.test(reading.text(end - 2));
  const other = PAIRS2.get(reading.lower(end - 1));
  return led && other === reading.lowerWords(next.first, next.end).join(" ") ? next.end : void 0;
}
function cabinetEnd(reading, { end }) {
  if (reading.text(end - 1) !== "Department" || reading.text(end) !== "of") return void 0;
  const at = reading.text(end + 1) === "the" ? end + 2 : end + 1;
  if (reading.text(at) !== "Prime" || reading.text(at + 1) !== "Minister") return void 0;
  return reading.text(at + 2) === "and" && reading.text(at + 3) === "Cabinet" ? at + 4 : at + 2;
}

// src/engine/ner/refiners/things/long-laws.ts
var ACTS = /* @__PURE__ */ new Set(["Act", "Law", "Treaty", "Convention"]);
var BRACKETED = /* @__PURE__ */ new Set(["Act", "Bill", "Ordinance"]);
var HOUSES = /* @__PURE__ */ new Set(["House", "Senate", "Assembly"]);
var LONGEST_TITLE = 6;
var LINKS5 = /* @__PURE__ */ new Set(["and", "of", "to", "for", "on", "&", ","]);
var LONGEST_LINK = 4;
var longLaws = (reading, names) => {
  const result = [];
  for (const name of withNumbers(reading, withBrackets(reading, names))) {
    let law2 = name;
    for (let before2 = result.at(-1); before2 && isPart3(reading, before2, law2); before2 = result.at(-1)) {
      law2 = { ...law2, first: before2.first, type: "law" };
      result.pop();
    }
    result.push(isNumbered(reading, law2) ? { ...law2, end: law2.end + 1, type: "law" } : law2);
  }
  return result;
};
function withBrackets(reading, names) {
  const found = [];
  for (let i = 4; i < reading.count; i++) {
    if (reading.form(i)?.casing !== Casing.Capitalized || !BRACKETED.has(reading.text(i))) continue;
    if (reading.text(i - 1) !== ")") continue;
    const open = [i - 3, i - 4].find((k) => reading.text(k) === "(") ?? -1;
    let first = open;
    while (first > 0 && open - first < LONGEST_TITLE && isWord(reading, first - 1)) first--;
    if (open < 0 || first === open || !isWord(reading, open + 1)) continue;
    const evidence = [{ kind: "form", span: reading.span(i, i + 1) }];
    found.push({ first, end: i + 1, type: "law", margin: 0, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
}
function isNumbered(reading, { end, type }) {
  return (type === "law" || type === "misc") && /^(?:Resolution|Proposition|Directive)$/u.test(reading.text(end - 1)) && /^\d+(?:\/\d+)?$/u.test(reading.text(end));
}
function withNumbers(reading, names) {
  const found = [];
  for (let i = 0; i + 2 < reading.count; i++) {
    if (reading.form(i)?.casing !== Casing.Capitalized || !HOUSES.has(reading.text(i))) continue;
    const bill = /^(?:Joint|Concurrent)$/u.test(reading.text(i + 1)) ? i + 2 : i + 1;
    if (!/^(?:Bill|Resolution)$/u.test(reading.text(bill)) || !/^\d+$/u.test(reading.text(bill + 1)))
      continue;
    const evidence = [{ kind: "form", span: reading.span(bill, bill + 1) }];
    found.push({ first: i, end: bill + 2, type: "law", margin: 0, evidence });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
}
function isWord(reading, i) {
  const opens = reading.context.first[i] === 1 && reading.context.small[reading.forms.lowerId(i)] > 0;
  return reading.form(i)?.casing === Casing.Capitalized && !opens && ((reading.form(i)?.listed ?? 0) & Listed.CommonWord) === 0;
}
function isPart3(reading, before2, law2) {
  const body = before2.type === "organization" || before2.type === "misc" || before2.type === "law";
  if (!body || LAW_HEADS.has(reading.lower(before2.end - 1)) || !isAct(reading, law2)) return false;
  const gap = law2.first - before2.end;
  if (gap < 1 || gap > LONGEST_LINK || reading.text(law2.first - 1) === ",") return false;
  for (let i = before2.end; i < law2.first; i++)
    if (!LINKS5.has(reading.text(i)) && !isCapital(reading.form(i)?.casing ?? Casing.Sign)) return false;
  return LINKS5.has(reading.text(before2.end)) && LINKS5.has(reading.text(law2.first - 1));
}
function isAct(reading, { first, end, type }) {
  if (type !== "law" && type !== "misc") return false;
  for (let i = first; i < end; i++) if (ACTS.has(reading.text(i))) return true;
  return false;
}

// src/engine/ner/data/ministries.data.ts
var MINISTRY_HEADS = wordSet(`
  ministry department bureau union committee subcommittee commission agency office federation association council institute
  secretariat directorate administration board inspectorate
`);
var MINISTRY_WORDS = wordSet(`
  affairs agriculture alcohol animal arts broadcasting business change children citizenship climate commerce communication
  communications community construction consumer cooperation culture cultural customs defence defense development digital diversity
  disability economic economy education electricity employment energy environment environmental equality explosives family
  finance firearms fisheries food foreign forest forestry forests gender government health heritage home homeland housing human
  hunting immigration inclusion industry industries information infrastructure innovation interior investment irrigation justice
  labor labour land lands law light local manpower maritime mines mining minerals natural nutrition oceans pensions people
  rail road bus dock farm teachers nurses journalists engineers employees metalworkers mineworkers
  petroleum physical planning population power prisons public railways reform refugees rehabilitation relations research resources
  revenue rights roads rural safety science sciences security services skills social space sport sports statistics
  technology telecommunications tobacco tourism trade training transport transportation urban veterans veterinary
  water welfare wildlife women works workers youth
`);

// src/engine/ner/refiners/organizations/ministries.ts
var LINKS6 = /* @__PURE__ */ new Set(["of", "for", "on"]);
var MINISTERS = /* @__PURE__ */ new Set([
  "minister",
  "ministers",
  "secretary",
  "commissioner",
  "undersecretary"
]);
var LONGEST11 = 14;
var ministries = (reading, names) => {
  const found = names.flatMap((name) => wholeOf(reading, name));
  const kept = names.filter((name) => !isOffice(reading, name));
  return found.length ? withNames(withoutOverlaps(kept, found), found) : kept;
};
function wholeOf(reading, name) {
  if (name.type !== "organization") return [];
  const subjects = subjectsOf(reading, name);
  if (subjects < 0) return [];
  const end = listEnd(reading, subjects, name.end);
  return end > name.end ? [{ ...name, end }] : [];
}
function subjectsOf(reading, { first, end }) {
  for (let i = first + 1; i < end - 1; i++)
    if (LINKS6.has(reading.text(i)) && MINISTRY_HEADS.has(reading.lower(i - 1))) return i + 1;
  return -1;
}
function listEnd(reading, from, at) {
  if (!isSubject(reading, at - 1)) return at;
  let end = at;
  let i = at;
  while (i - from < LONGEST11) {
    if (reading.text(i) === "," && isSubject(reading, i + 1)) i++;
    else if (isAnd2(reading, i) || reading.text(i) === "," && isAnd2(reading, i + 1)) {
      i += reading.text(i) === "," ? 2 : 1;
      if (!isSubject(reading, i)) return end;
      while (isSubject(reading, i)) i++;
      end = i;
      return end;
    } else if (i > at && isSubject(reading, i)) i++;
    else return end;
  }
  return end;
}
function isAnd2(reading, i) {
  return reading.text(i) === "and" || reading.text(i) === "&";
}
function isSubject(reading, i) {
  return MINISTRY_WORDS.has(reading.lower(i)) && isCapital(reading.form(i)?.casing ?? 0);
}
function isOffice(reading, { first, end, type }) {
  if (type !== "organization" && type !== "misc") return false;
  let next = end;
  while (next < end + LONGEST11 && (isSubject(reading, next) || isAnd2(reading, next))) next++;
  if (!isLed2(reading, first) && !MINISTERS.has(reading.lower(next))) return false;
  for (let i = first; i < end; i++) if (!isSubject(reading, i) && !isAnd2(reading, i)) return false;
  return true;
}
function isLed2(reading, first) {
  let at = first;
  while (first - at < LONGEST11 && reading.text(at - 1) === "," && isSubject(reading, at - 2)) {
    at -= 2;
    while (isSubject(reading, at - 1)) at--;
  }
  if (reading.text(at - 1) === "the") at--;
  return LINKS6.has(reading.text(at - 1)) && MINISTERS.has(reading.lower(at - 2));
}

// src/engine/ner/refiners/things/model-numbers.ts
var LINES = new Set(
  "iphone ipad ipod ios ipados macos windows android playstation xbox galaxy pixel falcon soyuz ariane centos ubuntu fedora chatgpt gpt".split(
    " "
  )
);
var MODEL = /^\d{1,2}[A-Za-z]{0,2}$/u;
var COUNTED = new Set("% percent million billion people users units times".split(" "));
var modelNumbers = (reading, names) => names.map((name, k) => hasModel(reading, name, names[k + 1]) ? { ...name, end: name.end + 1 } : name);
function hasModel(reading, { end, type }, next) {
  return type !== "person" && type !== "place" && LINES.has(reading.lower(end - 1)) && MODEL.test(reading.text(end)) && !COUNTED.has(reading.lower(end + 1)) && (next?.first ?? Infinity) > end;
}

// src/engine/ner/data/not-names.data.ts
var COMMON_ACRONYMS = wordSet(
  "ai ceo ceos cfo cto coo gdp gnp gst vat tv it ict pr hr hq vip vips ipo ipos r&d q&a faq dna rna suv suvs phd mba utc gmt bst est edt cet pst ist am pm a.m. p.m. cctv gps sim pc pcs usb led lcd url html pdf dvd cd ngo ngos mp mps dui dwi mla mlas mep meps pm pms vp evp svp gp gps ied ieds uav uavs ufo ufos etf etfs fdi nft nfts sme smes lgbt lgbtq lgbtq+ lgbtqi lgbtqia iq id ids icu er a&e diy rsvp asap aka rbi rbis tba tbd nda mou mous fta ftas evs ev api apis llm llms ml vr ar pil rti lac upi gaap ebitda eps wti nav aum kpi roi cpi ppi fy yoy q1 q2 q3 q4 h1 h2 ok o.k. rip ps nb sms pin atm atms ac dc-"
);
var LABEL_WORDS = wordSet(
  "video watch photo photos picture pictures image exclusive breaking live update updated read more related also share follow advertisement opinion analysis explainer explained editorial interview review feature source sources note home homepage news business sport sports world politics technology tech entertainment health science travel culture lifestyle subscribe tags topics published by caption credit rt icymi via disclaimer summary highlights"
);
var HEADING_WORDS = wordSet(
  "scorecard scoreboard results result fixtures standings ratings lineups line-ups teams squads squad scorers timeline background highlights summary contents contact contacts about notes references"
);
var COMMON_BODIES = /* @__PURE__ */ new Set([
  "board of directors",
  "board of trustees",
  "freedom of assembly",
  "freedom of association",
  "freedom of expression",
  "freedom of speech",
  "freedom of the press",
  "injured reserve",
  "intensive care unit",
  "emergency room",
  "investor relations",
  "media relations",
  "human resources",
  "white paper",
  "green paper"
]);

// src/engine/ner/refiners/article/not-names.ts
var SURE9 = 0.9;
var notNames = (reading, names) => names.filter((name) => !isNoName(reading, name));
function isNoName(reading, name) {
  if (reading.text(name.end).startsWith("$") && reading.glued(name.end)) return true;
  if (isOffice2(reading, name)) return true;
  if (name.end - name.first > 1) return COMMON_BODIES.has(reading.lowerWords(name.first, name.end).join(" "));
  if (isInvitation(reading, name) || isHalfRank(reading, name)) return true;
  if (isTicker(reading, name.first) || isShareCode(reading, name.first)) return true;
  if (AMOUNT.test(reading.text(name.first)) || isAmount(reading, name.first)) return true;
  if (isHeading(reading, name)) return true;
  const word = reading.lower(name.first);
  if (COMMON_ACRONYMS.has(word) && reading.text(name.first) !== word) return true;
  if (CALENDAR_WORDS.has(word) && name.type !== "person" && !isNewspaper(reading, name)) return true;
  if (name.type === "person" && LONE_TITLES.has(word) && !isFamily2(reading, name.first)) return true;
  if (LABEL_WORDS.has(word) && /^[:>|]/u.test(reading.text(name.end))) return true;
  return isOrdinaryWord(reading, name);
}
function isInvitation(reading, { first, end }) {
  return reading.text(first) === "Click" && /^(?:to|here|on)$/u.test(reading.text(end));
}
function isOffice2(reading, { end, type }) {
  return type === "organization" && /^(?:Cabinet|Permanent|Principal)$/u.test(reading.text(end - 1)) && /^Secretar(?:y|ies)$/u.test(reading.text(end));
}
function isHalfRank(reading, { first, end }) {
  return reading.text(first) === "Lance" && /^(?:Cpl\.?|Corporal|Bombardier)$/u.test(reading.text(end));
}
var LONE_TITLES = new Set(
  "pope taoiseach patriarch sultan emir gen. jr. sr.".split(" ")
);
function isFamily2(reading, i) {
  return (reading.context.seen[reading.forms.lowerId(i)] & Seen.AfterPersonName) !== 0;
}
var TELLS2 = new Set(
  "newspaper tabloid said says reported reports claimed told published wrote quoted".split(" ")
);
function isNewspaper(reading, { first, type }) {
  return type === "organization" && reading.text(first) === "Sun" && reading.lower(first - 1) === "the" && TELLS2.has(reading.text(first + 1));
}
function isTicker(reading, i) {
  return reading.text(i - 1) === ":" && reading.text(i - 3) === "(" && /^[);,]$/u.test(reading.text(i + 1)) && /^(?:\p{Lu}{2,8}|Nasdaq|Euronext|Nyse)$/u.test(reading.text(i - 2)) && /^[\p{Lu}\d.]+$/u.test(reading.text(i));
}
var AMOUNT = /^(?:[KUT]?[Ss]h|Rs|RM|Rp|Tk|Php|GHS|NT|HK|USD|INR)\d/u;
function isAmount(reading, i) {
  if (!/^\p{Lu}{1,3}\d/u.test(reading.text(i))) return false;
  const figures = /^[,.]$/u.test(reading.text(i + 1)) && reading.glued(i + 1) && reading.glued(i + 2);
  return figures && /^\d/u.test(reading.text(i + 2)) || AMOUNTS.has(reading.text(i + 1));
}
var AMOUNTS = wordSet("million billion trillion crore lakh mn bn");
function isHeading(reading, { first, end }) {
  return HEADING_WORDS.has(reading.lower(first)) && reading.startsLine(first) && (end === reading.count || reading.startsLine(end));
}
var RATING = /^(?:Aaa|Aa\d|Baa\d|Ba\d|Caa\d)$/u;
function isShareCode(reading, i) {
  const text = reading.text(i);
  if (RATING.test(text)) return true;
  if (!/^\p{Lu}{1,8}\p{Ll}?(?:c\d)?$/u.test(text)) return false;
  if (/c\d$/u.test(text)) return true;
  const index = reading.text(i - 1) === "." && reading.glued(i) && !reading.glued(i - 1);
  const share = /^[(<]$/u.test(reading.text(i - 1)) && /^\.$/u.test(reading.text(i + 1)) && /^[)>,]$/u.test(reading.text(i + 3));
  return index || share;
}
function isOrdinaryWord(reading, { first, margin }) {
  const form = reading.form(first);
  if (!form || margin >= SURE9) return false;
  const demanded = reading.context.first[first] === 1 || reading.context.sentenceCase[first] !== SentenceCase.Running;
  const elsewhere3 = reading.context.capitalized[reading.forms.lowerId(first)];
  return demanded && form.casing !== Casing.Lower && reading.context.small[reading.forms.lowerId(first)] > 0 && elsewhere3 === 0;
}

// src/engine/ner/refiners/organizations/on-x.ts
var BEFORE = /* @__PURE__ */ new Set([
  "on",
  "via",
  "platform",
  "network",
  "app",
  "site",
  "and",
  "from",
  "owns",
  "bought"
]);
var ABOUT = new Set(
  "post posts posted posting tweet tweets tweeted wrote writing shared sharing said message statement video twitter account handle platform network congratulated announced thanked responded replied hailed mocked followers users accounts profile".split(
    " "
  )
);
var REACH2 = 8;
var onX = (reading, names) => {
  const letters = [];
  const told = [];
  for (const { firstToken, endToken } of reading.sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (reading.text(i) !== "X") continue;
      if (isTold2(reading, i, firstToken, endToken))
        told.push(company(reading, i, Math.max(i - 1, firstToken)));
      else if (isAlone(reading, i)) letters.push(i);
    }
  const first = told[0];
  if (!first) return names;
  const others = letters.map((i) => ({
    ...company(reading, i, i),
    evidence: [{ kind: "elsewhere", span: reading.span(first.first, first.end) }]
  }));
  return withNames(
    withNames(
      names.filter((name) => !told.some((x) => x.first === name.first && x.end === name.end)),
      told
    ),
    others
  );
};
function isTold2(reading, i, from, to) {
  if (reading.lowerWords(i + 1, Math.min(i + 5, to)).includes("formerly")) return true;
  const around = reading.lowerWords(Math.max(from, i - REACH2), Math.min(to, i + REACH2));
  return BEFORE.has(reading.lower(i - 1)) && around.some((word) => ABOUT.has(word));
}
function isAlone(reading, i) {
  const isPart4 = (k) => {
    const casing = reading.form(k)?.casing ?? Casing.Sign;
    const capital = casing !== Casing.Lower && casing !== Casing.Sign && reading.context.first[k] === 0;
    return capital || isDash(reading.text(k).charCodeAt(0));
  };
  return !isPart4(i - 1) && !isPart4(i + 1);
}
function company(reading, i, from) {
  const evidence = [{ kind: "form", span: reading.span(from, i + 1) }];
  return { first: i, end: i + 1, type: "organization", margin: 0, evidence };
}

// src/engine/ner/refiners/organizations/opponents.ts
var BEATING = wordSet(
  "beat beats beating defeat defeats defeated defeating edge edged thrash thrashed downed rout routed crushed upset trounced outlasted eliminated against hosts hosted visits past"
);
var RESULTS = /* @__PURE__ */ new Map([
  ["over", wordSet("win wins victory victories triumph triumphs lead rout upset")],
  ["to", wordSet("lost loss losses lose loses losing fell")],
  ["for", wordSet("played plays play playing signed scored captained appeared quarterback goals")],
  ["off", wordSet("held holding hold")],
  ["with", wordSet("drew draw draws tied tie game match")]
]);
var GAMES = wordSet(
  "match game fixture tie final semifinal semi-final quarterfinal quarter-final derby clash series"
);
var DOING = wordSet(
  "beat beats defeat defeats defeated edged thrashed routed downed drew trounced outscored"
);
var DEALS = wordSet(
  "signed signs traded trades drafted waived acquired acquires fired sacked loaned released sold re-signed"
);
var opponents = (reading, names) => {
  const result = [];
  let team;
  for (const [k, name] of names.entries()) {
    const town = isTown2(reading, name);
    const led = (town || name.type === "organization" && isSport(reading, name.first)) && (isOpponent(reading, name) || isMet(reading, name, names[k + 1], result.at(-1)) || isEmployer(reading, name, names[k + 1]) || team !== void 0 && goesOn3(reading, team, name));
    const told = led && town;
    team = led ? name : void 0;
    result.push(told ? asTeam(reading, name) : name);
  }
  return result;
};
function isTown2(reading, name) {
  const { first, end, type } = name;
  if (type !== "place") return false;
  return (isSport(reading, first) || isInScore(reading, name)) && (end - first === 1 || ((reading.form(end - 1)?.listed ?? 0) & Listed.PlaceWord) === 0) && !isCountry(reading, name);
}
function isSport(reading, i) {
  return (reading.context.setting[i] & Setting.Sport) !== 0;
}
function isInScore(reading, { first, end }) {
  if (DOING.has(reading.text(first - 1))) return isScore2(reading, end);
  if (!DOING.has(reading.text(end)) || reading.form(end + 1)?.casing !== Casing.Capitalized) return false;
  return [end + 2, end + 3, end + 4].some((i) => isScore2(reading, i));
}
function isScore2(reading, i) {
  return /^\d{1,3}$/u.test(reading.text(i)) && isDash(reading.text(i + 1).charCodeAt(0)) && /^\d{1,3}$/u.test(reading.text(i + 2));
}
function isOpponent(reading, name) {
  const { first, end } = name;
  const before2 = reading.lower(first - 1);
  return BEATING.has(before2) || (RESULTS.get(before2)?.has(reading.lower(first - 2)) ?? false) || DOING.has(reading.text(end)) || isPlural(reading, name) || isInnings(reading, end) || /^(?:won|lost) (?:its|their|again|straight)$/u.test(`${reading.text(end)} ${reading.text(end + 1)}`);
}
function isPlural(reading, { first, end }) {
  const before2 = reading.lower(first - 1);
  return /^(?:were|are|have)$/u.test(reading.text(end)) && !reading.text(end - 1).endsWith("s") && !LOCATIVES.has(before2) && !/^(?:and|,|or|the|&)$/u.test(before2);
}
function isInnings(reading, i) {
  if (!/^\d{2,3}$/u.test(reading.text(i))) return false;
  const next = reading.text(i + 1);
  if (next === "all") return reading.text(i + 2) === "out";
  const wickets = next === "for" || isDash(next.charCodeAt(0)) ? /^\d$/u : next === "and" ? /^\d{2,3}$/u : void 0;
  return wickets?.test(reading.text(i + 2)) ?? false;
}
function isMet(reading, name, next, before2) {
  const led = ({ first }) => reading.lower(first - 1) === "between" && GAMES.has(reading.lower(first - 2));
  const pair = (one, other) => led(one) && other.first === one.end + 1 && reading.text(one.end) === "and";
  return next !== void 0 && pair(name, next) || before2 !== void 0 && pair(before2, name);
}
function isEmployer(reading, { end }, next) {
  return next?.type === "person" && next.first === end + 1 && DEALS.has(reading.text(end));
}
function goesOn3(reading, { end }, { first }) {
  const between = reading.lowerWords(end, first).join(" ");
  const region = ((reading.form(first)?.listed ?? 0) & Listed.Region) !== 0;
  return first - end <= 2 && (between === "," && !region || between === "and" || between === ", and");
}
function asTeam(reading, name) {
  const span = reading.span(Math.max(name.first - 1, 0), name.end);
  return { ...name, type: "organization", evidence: [...name.evidence, { kind: "form", span }] };
}

// src/engine/ner/refiners/places/origins.ts
var SURE10 = 1.1;
var origins = (reading, names) => {
  const result = [];
  for (const name of names) {
    const before2 = result.at(-1);
    const unsure = name.type === "person" && name.margin > 0 && name.margin < SURE10;
    if (unsure && before2?.type === "person" && before2.end === name.first - 1 && reading.text(before2.end) === "of") {
      const span = reading.span(before2.first, name.first);
      result.push({ ...name, type: "place", evidence: [...name.evidence, { kind: "form", span }] });
    } else result.push(name);
  }
  return result;
};

// src/engine/ner/refiners/organizations/owners.ts
var SURE11 = 1.1;
var PERSONS = Listed.PersonName | Listed.Title;
var ALIAS = /^(?:alias|a\.k\.a\.|aka|nicknamed)$/u;
var owners = (reading, names) => {
  const people = /* @__PURE__ */ new Set();
  for (const { type, first, end } of names)
    if (type === "person" && end - first > 1) for (let i = first; i < end; i++) people.add(reading.text(i));
  return names.map((name, k) => {
    const before2 = names[k - 1];
    if (before2?.type === "person" && isAlias(reading, before2, name)) return { ...name, type: "person" };
    if (isFirm2(reading, name) && !people.has(reading.text(name.first))) {
      const span = reading.span(name.end, name.end + 2);
      return { ...name, type: "organization", evidence: [...name.evidence, { kind: "form", span }] };
    }
    const next = names[k + 1];
    if (!next || !isOwner(reading, name, next) || people.has(reading.text(name.first))) return name;
    const evidence = [...name.evidence, { kind: "form", span: reading.span(name.end, next.end) }];
    return { ...name, type: "organization", evidence };
  });
};
function isOwner(reading, { first, end, type, margin }, next) {
  const form = reading.form(first);
  return type === "person" && end - first === 1 && margin > 0 && margin < SURE11 && next.type === "person" && next.end - next.first > 1 && next.first === end + 1 && /^['’]s?$/u.test(reading.text(end)) && form !== void 0 && form.casing !== Casing.Initial && (form.listed & PERSONS) === 0;
}
var HELD = /* @__PURE__ */ new Set([
  "CEO",
  "shareholders",
  "investors",
  "subsidiary",
  "stores",
  "underwriters"
]);
function isFirm2(reading, { first, end, type }) {
  if (type !== "person" || end - first > 1 || !/^['’]s?$/u.test(reading.text(end))) return false;
  if (((reading.form(first - 1)?.listed ?? 0) & Listed.Title) !== 0) return false;
  const held = reading.text(end + 1);
  return HELD.has(held) || held === "chief" && reading.text(end + 2) === "executive";
}
function isAlias(reading, before2, { first, end, type }) {
  if (type !== "organization" && type !== "misc" && type !== "place") return false;
  const words2 = reading.lowerWords(before2.end, first).filter((word) => word !== ",");
  const known = words2.join(" ");
  return end - first === 1 && first - before2.end <= 4 && (known === "known as" || known === "also known as" || ALIAS.test(known));
}

// src/engine/ner/refiners/organizations/parties.ts
var PARTIES2 = /* @__PURE__ */ new Set(["R", "D", "I"]);
var parties = (reading, names) => {
  const letters = [];
  for (let i = 1; i + 2 < reading.count; i++) if (isParty(reading, i)) letters.push(i);
  if (letters.length === 0) return names;
  const endOf3 = /* @__PURE__ */ new Map();
  for (const { first, end } of names) for (let i = first; i < end; i++) endOf3.set(i, end);
  const states = letters.map((letter) => stateBehind(reading, letter, endOf3.get(letter + 2)));
  const spans = states.map(({ first, end }) => ({ first: first - 2, end }));
  return withNames(withoutOverlaps(names, spans), states);
};
function isParty(reading, i) {
  const state = reading.form(i + 2);
  return reading.form(i)?.casing === Casing.Initial && PARTIES2.has(reading.text(i)) && /^[,(]$/u.test(reading.text(i - 1)) && isDash(reading.text(i + 1).charCodeAt(0)) && reading.glued(i + 1) && reading.glued(i + 2) && reading.article.tokens.kind[i + 2] === TokenKind.Word && state !== void 0 && state.casing !== Casing.Lower;
}
function stateBehind(reading, letter, end = letter + 3) {
  const evidence = [{ kind: "form", span: reading.span(letter, letter + 3) }];
  return { first: letter + 2, end, type: "place", margin: 0, evidence };
}

// src/engine/ner/refiners/people/person-parts.ts
var OPENING2 = /^["“‘']$/u;
var CLOSING2 = /^["”’']$/u;
var LONGEST_NICKNAME = 4;
var personParts = (reading, names) => {
  const result = [];
  const doubles = doubleNames(reading, names);
  for (const [k, name] of names.entries()) {
    while (result.length > 1 && isNickname(reading, result.at(-2), result.at(-1), name)) result.pop();
    const before2 = result.at(-1);
    if (before2 && isBrokenAtQuote(reading, before2, name))
      result[result.length - 1] = { ...name, first: before2.first, type: "person" };
    else if (before2 && (isRest(reading, before2, name) || isDoubleFirst(reading, before2, name) || isCardinal(reading, before2, name) || isDouble(reading, before2, name, doubles)))
      result[result.length - 1] = { ...name, first: before2.first, type: "person" };
    else result.push(withDoubledName(reading, withFamilyName(reading, name, names[k + 1]), before2));
  }
  return result;
};
function doubleNames(reading, names) {
  const doubles = /* @__PURE__ */ new Set();
  for (const { first, end, type } of names)
    if (type === "person" && end - first > 3 && reading.isHyphen(end - 2))
      doubles.add(`${reading.lower(end - 3)}-${reading.lower(end - 1)}`);
  return doubles;
}
function isDouble(reading, before2, { first, end }, doubles) {
  return doubles.size > 0 && first === before2.end + 1 && end - first === 1 && before2.end - before2.first === 1 && reading.isHyphen(before2.end) && doubles.has(`${reading.lower(before2.first)}-${reading.lower(first)}`);
}
var NO_FAMILY2 = Listed.CommonWord | Listed.Calendar | Listed.PlaceWord | Listed.OrganizationWord | Listed.Title | Listed.EventWord;
function withFamilyName(reading, name, next) {
  const { first, end, type } = name;
  const family = reading.form(end);
  const open = type === "place" && end - first === 1 && HEADS_OF_TOWNS.has(reading.text(first - 1)) && family?.casing === Casing.Capitalized && (family.listed & NO_FAMILY2) === 0 && reading.form(end + 1)?.casing !== Casing.Capitalized;
  if (!open || next?.first === end) return name;
  const evidence = [...name.evidence, { kind: "title", span: reading.span(first - 1, first) }];
  return { ...name, end: end + 1, type: "person", evidence };
}
function withDoubledName(reading, name, before2) {
  const start = name.first - 2;
  const doubled = name.type === "person" && start >= (before2?.end ?? 0) && reading.isHyphen(start + 1) && reading.text(start) === reading.text(name.first);
  return doubled ? { ...name, first: start } : name;
}
var HEADS_OF_TOWNS = /* @__PURE__ */ new Set([
  "Mayor",
  "Gov.",
  "Sen.",
  "Rep.",
  "Mr.",
  "Ms.",
  "Mrs.",
  "Dr.",
  "Mr",
  "Ms",
  "Mrs",
  "Dr"
]);
function isBrokenAtQuote(reading, before2, after) {
  if (before2.type !== "person" && after.type !== "person") return false;
  const hasArticle = /^(?:the|el|la|da)$/u.test(reading.lower(before2.end + 1));
  if (after.first !== before2.end + 1 && !(hasArticle && after.first === before2.end + 2)) return false;
  const between = reading.text(before2.end);
  if (OPENING2.test(between) && !reading.glued(before2.end))
    return closes3(reading, after, /^["“]$/u.test(between) ? /^["”]$/u : /^['’]$/u);
  return CLOSING2.test(between) && holds(reading, before2, OPENING2) && after.type === before2.type;
}
function closes3(reading, { first, end }, sign) {
  for (let i = first + 1; i < end - 1; i++)
    if (sign.test(reading.text(i)) && reading.glued(i) && !reading.glued(i + 1))
      return reading.form(i + 1)?.casing === Casing.Capitalized;
  return false;
}
function holds(reading, { first, end }, sign) {
  for (let i = first + 1; i < end; i++)
    if (/^["“”]$/u.test(reading.text(i)) && sign.test(reading.text(i))) return true;
  return false;
}
function isNickname(reading, before2, nickname, after) {
  return before2 !== void 0 && nickname !== void 0 && isRest(reading, before2, after) && nickname.first > before2.end && nickname.end < after.first;
}
function isRest(reading, before2, after) {
  const gap = after.first - before2.end;
  const isBracket = gap === 3 && before2.end - before2.first === 1 && reading.text(before2.end) === "(";
  return before2.type === "person" && gap >= 3 && gap <= LONGEST_NICKNAME + 2 && after.end - after.first <= 2 && (isBracket ? reading.text(after.first - 1) === ")" : isQuoted(reading, before2, after)) && reading.glued(before2.end + 1) && reading.glued(after.first - 1) && !reading.glued(before2.end) && !reading.glued(after.first) && reading.form(before2.end + 1)?.casing !== Casing.Lower;
}
function isCardinal(reading, before2, { first, end, type }) {
  return before2.type === "person" && type === "person" && first === before2.end + 1 && end - first === 1 && reading.text(before2.end) === "Cardinal";
}
function isQuoted(reading, before2, after) {
  return OPENING2.test(reading.text(before2.end)) && CLOSING2.test(reading.text(after.first - 1));
}
function isDoubleFirst(reading, before2, { first, end, type }) {
  return before2.type === "person" && type === "person" && before2.end - before2.first === 1 && end - first >= 2 && first === before2.end + 1 && reading.isHyphen(before2.end);
}

// src/engine/ner/refiners/places/place-pairs.ts
var PAIRS3 = /* @__PURE__ */ new Map([
  ["antigua", "barbuda"],
  ["bosnia", "herzegovina"],
  ["jammu", "kashmir"],
  ["kitts", "nevis"],
  ["s\xE3o tom\xE9", "pr\xEDncipe"],
  ["sao tome", "principe"],
  ["trinidad", "tobago"],
  ["turks", "caicos"],
  ["tyne", "wear"]
]);
var ROMANCE = /* @__PURE__ */ new Set(["do", "da", "dos", "das", "de", "del", "di", "du"]);
var placePairs = (reading, names) => {
  const result = [];
  for (const name of names) {
    const before2 = result.at(-1);
    if (before2 && (isPair2(reading, before2, name) || isDistrictOf(reading, before2, name) || isRomance(reading, before2, name)))
      result[result.length - 1] = { ...before2, end: name.end, type: "place" };
    else result.push(name);
  }
  return result;
};
function isPair2(reading, before2, { first, end }) {
  const link = reading.text(before2.end);
  if (first !== before2.end + 1 || link !== "and" && link !== "&") return false;
  const last = reading.lower(before2.end - 1);
  const second = PAIRS3.get(last) ?? PAIRS3.get(reading.lowerWords(Math.max(before2.end - 2, 0), before2.end).join(" "));
  return second !== void 0 && reading.lower(first) === second && end - first <= 2;
}
function isRomance(reading, before2, { first, type }) {
  return before2.type === "place" && type === "place" && first === before2.end + 1 && ROMANCE.has(reading.text(before2.end));
}
function isDistrictOf(reading, before2, { first, type }) {
  return before2.type === "place" && type === "place" && first === before2.end + 1 && before2.end - before2.first === 2 && reading.text(before2.end) === "of" && reading.text(before2.end - 1) === "District";
}

// src/engine/ner/refiners/spans/prefixes.ts
var PREFIXES = /* @__PURE__ */ new Set(["Sub", "Trans", "Mid", "Pan", "Inter"]);
var prefixes = (reading, names) => names.map(
  (name, k) => hasPrefix(reading, name, names[k - 1]?.end ?? 0) ? { ...name, first: name.first - 2 } : name
);
function hasPrefix(reading, { first, type }, from) {
  return first - 2 >= from && type !== "person" && isDash(reading.text(first - 1).charCodeAt(0)) && reading.glued(first) && reading.glued(first - 1) && PREFIXES.has(reading.text(first - 2));
}

// src/engine/ner/refiners/things/quoted.ts
var PROGRAMME_WORDS = new Set(
  "initiative initiatives programme program plan project campaign scheme policy law act bill treaty agreement".split(
    " "
  )
);
var WORK_SIGNS = new Set(
  "epic drama thriller comedy sitcom musical biopic blockbuster remake sequel memoir starring starred directed premiered bestseller".split(
    " "
  )
);
var LONGEST12 = 26;
var SMALL_WORD = 3;
var REACH3 = 4;
var REACH_BEHIND = 8;
var SURE12 = 0.9;
var quoted = (reading, names) => {
  const titles = [];
  let edges2;
  for (const { firstToken, endToken } of reading.sentences)
    for (let i = firstToken; i < endToken; i++) {
      const bracket = reading.text(i) === "(";
      if (!bracket && !isOpening(reading.text(i))) continue;
      const end = titleEnd2(reading, i + 1, endToken, bracket ? /^\)$/u : /^[”"]$/u);
      if (end === 0 || bracket && !spells(reading, i + 1, end, reading.lower(i - 1))) continue;
      edges2 ??= edgesOf(names);
      const type = bracket ? speltType(reading, edges2, i) : titleType(reading, edges2, i, end, firstToken);
      if (!type) continue;
      titles.push({
        first: i + 1,
        end,
        type,
        margin: 0,
        evidence: [{ kind: "form", span: reading.span(i, i + 1) }]
      });
      i = end;
    }
  return titles.length ? withNames(withoutOverlaps(names, titles), titles) : names;
};
function edgesOf(names) {
  return {
    byFirst: new Map(names.map((name) => [name.first, name])),
    byEnd: new Map(names.map((name) => [name.end, name]))
  };
}
function isOpening(sign) {
  return sign === "\u201C" || sign === '"';
}
function titleEnd2(reading, first, limit, closing) {
  let words2 = 0;
  for (let i = first; i < Math.min(limit, first + LONGEST12); i++) {
    const text = reading.text(i);
    if (closing.test(text))
      return words2 >= 2 && isCapital(reading.form(first)?.casing ?? 0) ? lastWord(reading, first, i) : 0;
    if (/^[.!?]+$/u.test(text)) return 0;
    if (reading.article.tokens.kind[i] !== TokenKind.Word) continue;
    const capital = isCapital(reading.form(i)?.casing ?? 0);
    if (!capital && text.length > SMALL_WORD) return 0;
    if (capital) words2++;
  }
  return 0;
}
function lastWord(reading, first, end) {
  return end - 1 > first && reading.text(end - 1) === "," ? end - 1 : end;
}
function titleType(reading, edges2, open, end, sentenceStart) {
  if (reading.text(open - 1) === "(") {
    const spelt = edges2.byEnd.get(open - 1);
    if (spelt && spells(reading, open + 1, end, reading.lower(spelt.first))) return spelt.type;
  }
  for (let i = Math.max(sentenceStart, open - REACH3); i < open; i++) {
    if (isWorkSign(reading.text(i))) return "work";
    if (PROGRAMME_WORDS.has(reading.text(i))) return "law";
  }
  if (holdsLawHead(reading, open + 1, end)) return "law";
  const inside = edges2.byFirst.get(open + 1);
  if (inside?.end === end && isAgent(inside)) return void 0;
  if (isOwned(reading, edges2, open)) return "work";
  for (let i = end + 1; i < end + 1 + REACH_BEHIND; i++) {
    if (/^[.!?]$/u.test(reading.text(i))) break;
    if (isWorkSign(reading.text(i))) return "work";
  }
  return void 0;
}
function isAgent({ type, margin }) {
  return (type === "organization" || type === "person" || type === "place") && margin >= SURE12;
}
function isWorkSign(word) {
  return WORK_WORDS.has(word) || WORK_SIGNS.has(word);
}
function isOwned(reading, edges2, open) {
  return /^['’]s?$/u.test(reading.text(open - 1)) && edges2.byEnd.has(open - 1);
}
function holdsLawHead(reading, first, end) {
  for (let i = first; i < end; i++)
    if (LAW_HEADS.has(reading.lower(i)) && reading.text(i) !== reading.lower(i)) return true;
  return false;
}
function speltType(reading, edges2, open) {
  const acronym = edges2.byEnd.get(open)?.type;
  if (acronym) return acronym;
  for (let i = open - LONGEST12; i < open; i++) if (PROGRAMME_WORDS.has(reading.text(i))) return "law";
  return "misc";
}
function spells(reading, first, end, acronym) {
  let initials2 = "";
  for (let i = first; i < end; i++)
    if (isCapital(reading.form(i)?.casing ?? 0)) initials2 += reading.lower(i).charAt(0);
  return initials2 === acronym;
}

// src/engine/ner/refiners/places/seats.ts
var OFFICES = new Set("MP MLA MNA MPA MCA Senator Governor".split(" "));
var POWERS = new Set("government administration regime cabinet".split(" "));
var seats = (reading, names) => names.map((name, k) => {
  const type = isSeat(reading, name, names[k + 1]) ? "place" : isHead(reading, name) ? "person" : void 0;
  if (!type) return name;
  const evidence = { kind: "form", span: reading.span(name.end, name.end + 1) };
  return { ...name, type, evidence: [...name.evidence, evidence] };
});
function isSeat(reading, { first, end, type }, next) {
  return type === "person" && end - first <= 2 && next?.type === "person" && next.first === end + 1 && OFFICES.has(reading.text(end)) && ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) === 0;
}
function isHead(reading, { first, end, type }) {
  if (type !== "organization" || end - first !== 2 || !POWERS.has(reading.text(end))) return false;
  const given = reading.form(first)?.listed ?? 0;
  const family = reading.form(end - 1);
  return reading.lower(first - 1) === "the" && (given & Listed.PersonName) !== 0 && (given & (Listed.Country | Listed.Region | Listed.City | Listed.CommonWord)) === 0 && family?.casing === Casing.Capitalized && (family.listed & (Listed.OrganizationWord | Listed.PlaceWord | Listed.GroupWord | Listed.CommonWord)) === 0;
}

// src/engine/ner/refiners/things/ships.ts
var PREFIXES2 = new Set(
  "MV M/V MY USS U.S.S. USNS USCGC HMS HMAS HMCS HMNZS INS RMS RFA BRP KRI".split(" ")
);
var LONGEST13 = 4;
var KINDS2 = new Set(
  "frigate destroyer corvette battleship warship gunboat submarine trawler tanker supertanker freighter yacht schooner icebreaker liner steamship steamer ferry bulker barge catamaran dhow".split(" ")
);
var KINDS_OF = /* @__PURE__ */ new Map([
  [
    "ship",
    new Set(
      "cruise cargo container mother hospital rescue supply merchant aid research whaling spy".split(" ")
    )
  ],
  ["vessel", new Set("research fishing rescue cargo supply survey container support".split(" "))],
  ["carrier", /* @__PURE__ */ new Set(["aircraft", "bulk"])],
  ["boat", /* @__PURE__ */ new Set(["fishing", "patrol", "torpedo"])]
]);
var HOLDING2 = new Set(
  "owns owned runs ran built builds bought sold said says told captained designed commissioned uses used had has".split(
    " "
  )
);
var RANKS = new Set(
  "Admiral General Captain Prince Princess Queen King President".split(" ")
);
var ships = (reading, names) => prefixed(
  reading,
  names.map((name) => byKind(reading, name))
);
function byKind(reading, name) {
  if (name.type === "group" || name.type === "product") return name;
  const first = RANKS.has(reading.text(name.first - 1)) ? name.first - 1 : name.first;
  const kind = reading.lower(first - 1);
  const before2 = KINDS_OF.get(kind);
  if (before2 ? !before2.has(reading.lower(first - 2)) : !KINDS2.has(kind)) return name;
  const led = reading.context.first[first - 1] === 1 || /^[\p{L}-]+$/u.test(reading.text(first - 2));
  if (!led || goesOn4(reading, name)) return name;
  return {
    ...name,
    first,
    type: "product",
    evidence: [{ kind: "form", span: reading.span(first - 1, first) }]
  };
}
function goesOn4(reading, { end }) {
  return /^['’]s?$/u.test(reading.text(end)) || HOLDING2.has(reading.text(end));
}
function prefixed(reading, names) {
  const found = [];
  let owners2;
  for (let i = 0; i + 1 < reading.count; i++) {
    if (!isWord2(reading, i + 1) || !PREFIXES2.has(reading.text(i))) continue;
    if (reading.text(i) === "INS" && ROLES.has(reading.lower(i + 1))) continue;
    owners2 ??= ownersOf(reading, names);
    found.push({
      first: i,
      end: endOf2(reading, names[owners2[i + 1]], i),
      type: "product",
      margin: 0,
      evidence: [{ kind: "form", span: reading.span(i, i + 1) }]
    });
  }
  return withNames(withoutOverlaps(names, found), found);
}
function isWord2(reading, i) {
  return reading.form(i)?.casing === Casing.Capitalized;
}
function endOf2(reading, own, prefix) {
  if (own && own.end - prefix <= LONGEST13 + 1) return own.end;
  let end = prefix + 2;
  while (end - prefix <= LONGEST13 && isWord2(reading, end)) end++;
  return end;
}

// src/engine/ner/refiners/places/small-letters.ts
var WORDS = new Set(
  "chad chile china emirates guinea java jersey jerseys jordan lima mali niger reunion reunions turkey aboriginal aboriginals danish finn inca latin pole poles polish scot swede thai turkeys westerner westerners".split(" ")
);
var THINGS = new Set(
  "bun buns dressing fries fry kiss muffin muffins toast union wall whispers window windows".split(" ")
);
var SIDES = /* @__PURE__ */ new Set(["central", "latin", "north", "saudi", "south"]);
var SHORTEST4 = 4;
var smallLetters = (reading, names) => {
  const found = [];
  for (let i = 0; i < reading.count; i++) {
    const form = reading.form(i);
    const what = form && whatIs(form);
    if (!what || what.type === "group" && THINGS.has(reading.text(i + 1))) continue;
    const { type, list: list6 } = what;
    const first = SIDES.has(reading.text(i - 1)) ? i - 1 : i;
    found.push({ first, end: i + 1, type, margin: 0, evidence: [{ kind: "gazetteer", list: list6 }] });
  }
  return found.length ? withNames(names, found) : names;
};
function whatIs({
  casing,
  length,
  listed,
  text
}) {
  if (casing !== Casing.Lower || length < SHORTEST4 || text.includes(".") || WORDS.has(text)) return void 0;
  if (listed & Listed.Country) return { type: "place", list: "country" };
  if (listed & Listed.Region) return { type: "place", list: "region" };
  if (listed & Listed.Demonym && !(listed & Listed.GroupWord)) return { type: "group", list: "nationality" };
  return void 0;
}

// src/engine/ner/refiners/article/short-forms.ts
var shortForms = (reading, found) => {
  const names = speltWholes(reading, found);
  const added = [];
  const types = /* @__PURE__ */ new Map();
  const bodies = /* @__PURE__ */ new Set();
  for (const { first, end, type } of names)
    if (type === "organization" && end - first === 1) bodies.add(first);
  const retyped = names.map(
    (name) => isBody3(reading, name, bodies) ? { ...name, type: "organization" } : name
  );
  for (const name of retyped) {
    const at = name.end + 1;
    if (reading.text(name.end) !== "(" || reading.text(at + 1) !== ")" || !abbreviates(reading, at, name))
      continue;
    const evidence = [{ kind: "elsewhere", span: reading.span(name.first, name.end) }];
    types.set(at, name);
    added.push({ first: at, end: at + 1, type: name.type, margin: name.margin, evidence });
  }
  const kept = retyped.filter((name) => !(types.has(name.first) && name.end - name.first === 1));
  const introduced = new Map(added.map((name) => [reading.text(name.first), name]));
  return introduced.size ? withNames(kept, added).map((name) => asIntroduced(reading, name, introduced)) : names;
};
var LINKS7 = new Set("of for in and on the to &".split(" "));
var MOST_LINKS = 2;
var LONGEST_REST = 8;
function speltWholes(reading, names) {
  const result = [];
  for (const [k, found] of names.entries()) {
    const name = speltOn(reading, found, names[k + 1]);
    const before2 = result.at(-1);
    if (before2 && isSpeltTogether(reading, before2, name))
      result[result.length - 1] = {
        ...before2,
        end: name.end,
        type: name.type === "organization" ? name.type : before2.type
      };
    else result.push(name);
  }
  return result;
}
function speltOn(reading, name, next) {
  if (name.type !== "organization" && name.type !== "misc") return name;
  let end = name.end;
  while (end - name.end < LONGEST_REST && isRestWord(reading, end)) end++;
  const whole = end > name.end + 1 && (next === void 0 || next.first > end) && LINKS7.has(reading.text(name.end)) && reading.text(end) === "(" && reading.text(end + 2) === ")" && reading.form(end + 1)?.casing === Casing.Upper && !abbreviates(reading, end + 1, name) && isSpeltBy(reading, end + 1, { first: name.first, end });
  return whole ? { ...name, end } : name;
}
function isRestWord(reading, i) {
  return LINKS7.has(reading.text(i)) || reading.form(i)?.casing === Casing.Capitalized;
}
function isSpeltBy(reading, at, name) {
  const letters = reading.lower(at);
  const { all, capitals: capitals2 } = initialsOf(reading, name);
  return letters === all || letters === capitals2;
}
function isSpeltTogether(reading, before2, name) {
  const { end } = name;
  const gap = name.first - before2.end;
  if (before2.type !== "organization" && before2.type !== "misc") return false;
  if (gap < 1 || gap > MOST_LINKS || reading.text(end) !== "(" || reading.text(end + 2) !== ")") return false;
  for (let i = before2.end; i < name.first; i++) if (!LINKS7.has(reading.text(i))) return false;
  if (reading.form(end + 1)?.casing !== Casing.Upper || abbreviates(reading, end + 1, name)) return false;
  return isSpeltBy(reading, end + 1, { first: before2.first, end });
}
function isBody3(reading, name, bodies) {
  const { type, first, end } = name;
  if (type !== "person" || reading.text(end) !== "(" || reading.text(end + 2) !== ")" || !bodies.has(end + 1))
    return false;
  if (!abbreviates(reading, end + 1, name)) return false;
  for (let i = first; i < end; i++) if (/^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(reading.text(i))) return false;
  return true;
}
function asIntroduced(reading, name, introduced) {
  const full = name.end - name.first === 1 ? introduced.get(reading.text(name.first)) : void 0;
  return full && full.type !== name.type ? { ...name, type: full.type, evidence: [...name.evidence, ...full.evidence] } : name;
}
function abbreviates(reading, at, name) {
  const casing = reading.form(at)?.casing;
  if (casing !== Casing.Upper && casing !== Casing.Mixed) return false;
  const letters = reading.text(at).replace(/[^\p{L}]/gu, "").toLowerCase();
  if (letters.length < 2) return false;
  const { all, capitals: capitals2 } = initialsOf(reading, name);
  return capitals2.endsWith(letters) || all.endsWith(letters) || letters === capitals2.slice(0, letters.length);
}
function initialsOf(reading, { first, end }) {
  let all = "";
  let capitals2 = "";
  for (let i = first; i < end; i++) {
    const word = reading.text(i);
    if (!/^\p{L}/u.test(word)) continue;
    const initial = (word.includes(".") ? word.replace(/[^\p{L}]/gu, "") : word.charAt(0)).toLowerCase();
    all += initial;
    if (/^\p{Lu}/u.test(word)) capitals2 += initial;
  }
  return { all, capitals: capitals2 };
}

// src/engine/ner/refiners/things/storms.ts
var STORMS = /* @__PURE__ */ new Set(["hurricane", "typhoon", "cyclone", "storm"]);
var NAMED_STORMS = /* @__PURE__ */ new Set(["Hurricane", "Typhoon", "Cyclone"]);
var storms = (reading, found) => {
  const names = withNames(found, missed4(reading));
  const bare = /* @__PURE__ */ new Map();
  const cyclones = names.some((name) => isShortened(reading, name)) && tellsOfCyclones(reading);
  const whole = names.map((name) => {
    const first = cyclones && isShortened(reading, name) ? name.first : stormStart(reading, name);
    if (first < 0) return name;
    const event = {
      ...name,
      first,
      type: "event",
      evidence: [{ kind: "form", span: reading.span(first, first + 1) }]
    };
    bare.set(reading.text(name.end - 1), event);
    return event;
  });
  for (const name of names)
    if (hasOtherWords(reading, name) && stormStart(reading, name) < 0)
      bare.delete(reading.text(name.end - 1));
  return whole.map((name) => {
    const storm = name.end - name.first === 1 ? bare.get(reading.text(name.first)) : void 0;
    if (!storm || name.type === "event") return name;
    return {
      ...name,
      type: "event",
      evidence: [{ kind: "elsewhere", span: reading.span(storm.first, storm.end) }]
    };
  });
};
function hasOtherWords(reading, { first, end }) {
  for (let i = first; i < end - 1; i++) if (/\p{L}{2}/u.test(reading.text(i))) return true;
  return false;
}
function isShortened(reading, { first, end }) {
  const size = end - first;
  if (size === 2) return reading.text(first) === "TC";
  return size === 3 && reading.text(first) === "T" && reading.text(first + 1) === "C";
}
function tellsOfCyclones(reading) {
  for (let i = 0; i < reading.count; i++) if (/^cyclones?$/u.test(reading.lower(i))) return true;
  return false;
}
function missed4(reading) {
  const storms2 = [];
  for (let i = 0; i + 1 < reading.count; i++) {
    const isEvent = ((reading.form(i)?.listed ?? 0) & Listed.EventWord) !== 0;
    if (!isEvent || !NAMED_STORMS.has(reading.text(i))) continue;
    const name = reading.form(i + 1);
    if (name?.casing !== Casing.Capitalized || (name.listed & NO_STORM) !== 0) continue;
    if (reading.context.sentenceCase[i] !== SentenceCase.Running && !(name.listed & Listed.PersonName))
      continue;
    const evidence = [{ kind: "form", span: reading.span(i, i + 1) }];
    storms2.push({ first: i, end: i + 2, type: "event", margin: 0, evidence });
  }
  return storms2;
}
var NO_STORM = Listed.PlaceWord | Listed.EventWord | Listed.CommonWord | Listed.OrganizationWord;
var KINDS3 = /* @__PURE__ */ new Set(["Tropical", "Winter", "Super", "Severe"]);
function stormStart(reading, name) {
  const size = name.end - name.first;
  if (size > 2 && ((reading.form(name.end - 1)?.listed ?? 0) & Listed.OrganizationWord) !== 0) return -1;
  if (size > 2 && KINDS3.has(reading.text(name.first)) && isStormWord(reading, name.first + 1))
    return name.first;
  const inside = size > 1 && STORMS.has(reading.lower(name.first)) ? name.first : -1;
  const before2 = size === 1 && isStormWord(reading, name.first - 1) ? name.first - 1 : -1;
  const at = Math.max(inside, before2);
  return KINDS3.has(reading.text(at - 1)) ? at - 1 : at;
}
function isStormWord(reading, i) {
  return STORMS.has(reading.lower(i)) && reading.text(i) !== reading.lower(i);
}

// src/engine/ner/refiners/things/subtypes.ts
var subtypes = (reading, names) => {
  const things = /* @__PURE__ */ new Map();
  for (const name of names) if (isThing(name)) pushTo(things, keyOf4(reading, name), name);
  const told = /* @__PURE__ */ new Map();
  for (const places of things.values()) {
    const shared = places.length > 1 ? sharedType(reading, places) : void 0;
    for (const name of places) if (name.type === "misc") told.set(name, withType(reading, name, shared));
  }
  return told.size ? withLetters(
    names.map((name) => told.get(name) ?? name),
    reading
  ) : names;
};
function withLetters(names, reading) {
  return names.map((name, k) => {
    const full = names[k - 1];
    const letters = name.type === "other" && full !== void 0 && isThing(full) && full.end === name.first - 1 && reading.text(full.end) === "(" && name.evidence.some(({ kind }) => kind === "elsewhere");
    return letters ? { ...name, type: full.type } : name;
  });
}
function isThing({ type }) {
  return type === "misc" || type === "event" || type === "work" || type === "law" || type === "product";
}
function keyOf4(reading, { first, end }) {
  let key2 = reading.lower(first);
  for (let i = first + 1; i < end; i++) key2 += ` ${reading.lower(i)}`;
  return key2;
}
function sharedType(reading, places) {
  let quoted2 = 0;
  for (const name of places) {
    const type = name.type === "misc" ? ownType(reading, name) : name.type;
    if (type !== "other") return { type, speaker: name };
    if (isQuoted2(reading, name)) quoted2++;
  }
  return { type: 2 * quoted2 > places.length ? "work" : "other" };
}
function withType(reading, name, shared) {
  const quoted2 = isQuoted2(reading, name);
  const own = toldType(reading, name, quoted2 && !shared);
  if (!shared || own !== "other") return { ...name, type: own };
  if (!shared.speaker) return { ...name, type: shared.type };
  const span = reading.span(shared.speaker.first, shared.speaker.end);
  return { ...name, type: shared.type, evidence: [...name.evidence, { kind: "elsewhere", span }] };
}
function toldType(reading, { first, end }, quoted2) {
  return subtypeOf(reading.lowerWords(first, end), reading.lower(first - 1), reading.lower(end), quoted2);
}
function ownType(reading, { first, end }) {
  const words2 = reading.lowerWords(first, end);
  const before2 = reading.lower(first - 1);
  const own = subtypeOf(words2, before2, "", false);
  if (own !== "other" || words2.length === 1) return own;
  const told = subtypeOf(words2, before2, reading.lower(end), false);
  return told === "product" || told === "work" ? told : own;
}
function isQuoted2(reading, { first, end }) {
  return isQuote(reading.lower(first - 1)) && isQuote(reading.lower(end));
}
function isQuote(sign) {
  return /^["“”]$/u.test(sign) || sign.length === 1 && isApostrophe(sign.charCodeAt(0));
}

// src/engine/ner/refiners/organizations/tables.ts
var LEAST_FIGURES = 4;
var LEAST_TEAMS = 2;
var LEAST_MATCHES = 3;
var MEETS = /* @__PURE__ */ new Set(["at", "v", "v.", "vs", "vs."]);
var tables = (reading, names) => {
  const teams = /* @__PURE__ */ new Set();
  const rows = names.filter((name) => isRow(reading, name));
  const known = rows.filter(({ type }) => type === "organization").length;
  if (known >= LEAST_TEAMS && known >= rows.length / 2) for (const row of rows) teams.add(row);
  const matches = names.filter((name, k) => isMatch(reading, name, names[k + 1])).length;
  names.forEach((name, k) => {
    const next = names[k + 1];
    const sport = (reading.context.setting[name.first] & Setting.Sport) !== 0;
    if (next && (sport || matches >= LEAST_MATCHES) && isMatch(reading, name, next))
      teams.add(name).add(next);
    const [country, other, otherCountry] = names.slice(k + 1, k + 4);
    if (country && other && otherCountry && isResult2(reading, [name, country, other, otherCountry]))
      teams.add(name).add(other);
  });
  return names.map((name) => {
    if (!teams.has(name) || name.type === "organization" || isCountry(reading, name)) return name;
    const evidence = { kind: "form", span: reading.span(name.first, name.end + 1) };
    return { ...name, type: "organization", evidence: [...name.evidence, evidence] };
  });
};
function isRow(reading, { first, end }) {
  if (!reading.startsLine(first)) return false;
  let figures = 0;
  for (let i = end; i < reading.count && !reading.startsLine(i); i++) {
    const casing = reading.form(i)?.casing;
    if (casing === Casing.Number) figures++;
    else if (casing !== Casing.Sign) return false;
  }
  return figures >= LEAST_FIGURES;
}
function isMatch(reading, name, next) {
  return next?.first === name.end + 1 && MEETS.has(reading.lower(name.end)) && name.type !== "person" && next.type !== "person" && reading.startsLine(name.first) && (next.end === reading.count || reading.startsLine(next.end));
}
function isResult2(reading, [team, country, other, otherCountry]) {
  return team !== void 0 && country !== void 0 && other !== void 0 && otherCountry !== void 0 && isInBrackets2(reading, team, country) && isInBrackets2(reading, other, otherCountry) && isGoals(reading, country.end + 1) && other.first === country.end + 2 && isGoals(reading, otherCountry.end + 1) && reading.form(otherCountry.end + 2)?.casing !== Casing.Number;
}
function isInBrackets2(reading, { end }, { first, end: close, type }) {
  return type === "place" && first === end + 1 && reading.text(end) === "(" && reading.text(close) === ")";
}
function isGoals(reading, i) {
  return /^\d{1,3}$/u.test(reading.text(i));
}

// src/engine/ner/refiners/people/titled.ts
var TITLES = new Set(
  "Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Mayor Gov. Sen. Rep. Prof. Sgt. Lt. Capt. Col. Maj. Shri Smt".split(" ")
);
var NO_PERSON = Listed.Calendar | Listed.PlaceWord | Listed.OrganizationWord | Listed.Title | Listed.EventWord | Listed.Country | Listed.Region;
var LONGEST14 = 3;
var titled = (reading, names) => {
  const found = [];
  let owners2;
  for (let i = 0; i + 1 < reading.count; i++) {
    if (((reading.form(i)?.listed ?? 0) & Listed.Title) === 0 || !TITLES.has(reading.text(i))) continue;
    owners2 ??= ownersOf(reading, names);
    let end = i + 1;
    for (; end <= i + LONGEST14; end++) {
      const form = reading.form(end);
      if (form?.casing !== Casing.Capitalized || owners2[end] >= 0 || isOrdinary3(reading, end))
        break;
    }
    const next = reading.form(end)?.casing ?? Casing.Sign;
    if (end === i + 1 || next === Casing.Capitalized || next === Casing.Upper || owners2[i] >= 0)
      continue;
    const evidence = [{ kind: "title", span: reading.span(i, i + 1) }];
    found.push({ first: i + 1, end, type: "person", margin: 0, evidence });
  }
  return found.length ? withNames(names, found) : names;
};
function isOrdinary3(reading, i) {
  const small = reading.context.small[reading.forms.lowerId(i)];
  return small > 0 || ((reading.form(i)?.listed ?? 0) & NO_PERSON) !== 0;
}

// src/engine/ner/refiners/people/families.ts
var BODIES2 = Listed.Team | Listed.Organization;
var families = (reading, names) => {
  const plurals = pluralsIn(reading);
  if (plurals.length === 0) return names;
  const members = membersOf(reading, names);
  const owners2 = ownersOf(reading, names);
  const retyped = [...names];
  const found = [];
  for (const i of plurals) {
    const member = members.get(singularOf(reading.text(i)));
    if (!member) continue;
    const evidence = { kind: "elsewhere", span: reading.span(member.first, member.end) };
    const own = names[owners2[i]];
    if (own) {
      if (own.type !== "person" && own.type !== "organization" && own.end - own.first === 1)
        retyped[owners2[i]] = { ...own, type: "person", evidence: [...own.evidence, evidence] };
    } else if (!isCapital(reading.form(i + 1)?.casing ?? Casing.Sign))
      found.push({ first: i, end: i + 1, type: "person", margin: member.margin, evidence: [evidence] });
  }
  return withNames(retyped, found);
};
function pluralsIn(reading) {
  const plurals = [];
  const called = /* @__PURE__ */ new Set();
  const { forms, count } = reading;
  for (let i = 1; i < count; i++) {
    const form = forms.at(i);
    const plural = form.casing === Casing.Capitalized && form.text.endsWith("s") && (form.listed & BODIES2) === 0;
    if (!plural || reading.lower(i - 1) !== "the") continue;
    if (reading.text(i - 1) === "The" && reading.context.first[i - 1] === 0) called.add(form.text);
    plurals.push(i);
  }
  return plurals.filter((i) => !called.has(reading.text(i)) && !AWARD_WORDS.has(reading.lower(i)));
}
function membersOf(reading, names) {
  const members = /* @__PURE__ */ new Map();
  for (const name of names) {
    const family = reading.form(name.end - 1);
    if (name.type === "person" && family?.casing === Casing.Capitalized && !members.has(family.text))
      members.set(family.text, name);
  }
  return members;
}
function singularOf(plural) {
  return /(?:s|x|z|ch|sh)es$/u.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1);
}

// src/engine/ner/refiners/people/plain-surnames.ts
var ACTING = wordSet(
  "said says told tells added asked called did does had has led left made met resigned served spoke took tweeted urged voted vowed was went who won would wrote"
);
var CLEAR3 = 0.6;
var plainSurnames = (reading, names) => {
  const bearers = /* @__PURE__ */ new Map();
  for (const name of names) {
    const { type, first, end, margin } = name;
    const family = reading.form(end - 1);
    const full = type === "person" && end - first >= 2 && end - first <= 4 && margin >= CLEAR3;
    if (full && family?.casing === Casing.Capitalized && (family.listed & ORDINARY3) !== 0 && !bearers.has(family.text))
      bearers.set(family.text, name);
  }
  if (bearers.size === 0) return names;
  const owners2 = ownersOf(reading, names);
  const found = [];
  for (let i = 0; i < reading.count; i++) {
    const bearer = owners2[i] < 0 ? bearers.get(reading.text(i)) : void 0;
    if (!bearer || bearer.end > i || !ACTING.has(reading.text(i + 1)) || /^the$/iu.test(reading.text(i - 1)))
      continue;
    const evidence = [{ kind: "elsewhere", span: reading.span(bearer.first, bearer.end) }];
    found.push({ first: i, end: i + 1, type: "person", margin: bearer.margin, evidence });
  }
  return withNames(names, found);
};
var ORDINARY3 = Listed.Title | Listed.PlaceWord | Listed.CommonWord;

// src/engine/ner/refiners/people/town-surnames.ts
var TELLING = new Set(
  "says said claims claimed told tells tweeted wrote writes recalled recalls testified testifies explained explains joked admitted laughed smiled".split(" ")
);
var BE = /* @__PURE__ */ new Set(["was", "is"]);
var UNDERGOING = new Set(
  "born arrested sentenced convicted indicted married charged hospitalized jailed".split(" ")
);
var KIN = new Set(
  "father mother wife husband son daughter brother sister parents family lawyer attorney agent girlfriend boyfriend".split(
    " "
  )
);
var LOCATIVE = new Set(
  "in to from at near of across outside into around through over toward towards via".split(" ")
);
var townSurnames = (reading, names) => {
  const bearers = bearersOf(reading, names);
  if (bearers.size === 0) return names;
  const acting = /* @__PURE__ */ new Set();
  const towns = /* @__PURE__ */ new Set();
  for (const { first, end, type } of names) {
    if (type !== "place" || end - first !== 1) continue;
    const word = reading.text(first);
    if (LOCATIVE.has(reading.lower(first - 1))) towns.add(word);
    else if (actsLikePerson(reading, end)) acting.add(word);
  }
  return names.map((name) => {
    const word = reading.text(name.first);
    const bearer = bearers.get(word);
    if (name.type !== "place" || name.end - name.first !== 1) return name;
    if (!bearer || bearer.end > name.first || !acting.has(word) || towns.has(word)) return name;
    const span = reading.span(bearer.first, bearer.end);
    return { ...name, type: "person", evidence: [...name.evidence, { kind: "elsewhere", span }] };
  });
};
function bearersOf(reading, names) {
  const bearers = /* @__PURE__ */ new Map();
  for (const name of names) {
    const size = name.end - name.first;
    if (name.type !== "person" || size < 2 || size > 4) continue;
    const surname = reading.text(name.end - 1);
    if (reading.form(name.end - 1)?.casing === Casing.Capitalized && !bearers.has(surname))
      bearers.set(surname, name);
  }
  return bearers;
}
function actsLikePerson(reading, end) {
  if (/^['’]s$/u.test(reading.text(end))) return KIN.has(reading.lower(end + 1));
  const at = reading.lower(end) === "also" ? end + 1 : end;
  return TELLING.has(reading.lower(at)) || BE.has(reading.lower(at)) && UNDERGOING.has(reading.lower(at + 1));
}

// src/engine/ner/refiners/places/landscapes.ts
var LANDSCAPES = wordSet(
  "rainforest rainforests jungle river basin delta valley desert peninsula archipelago estuary glacier plateau steppe savanna lagoon"
);
var BESIDE = wordSet(
  ", . ; : ) 's \u2019s and or is was are were has have had in to from of for with by as at on over but which where that has rises flows"
);
var RETYPED = /* @__PURE__ */ new Set(["person", "organization", "misc"]);
var landscapes = (reading, names) => {
  const known = /* @__PURE__ */ new Map();
  for (const name of names) {
    const at = landscapeOf(reading, name);
    if (at >= 0 && !known.has(reading.text(name.first))) known.set(reading.text(name.first), at);
  }
  if (known.size === 0) return names;
  return names.map((name) => {
    const { first, end, type } = name;
    const at = end - first === 1 && RETYPED.has(type) ? known.get(reading.text(first)) : void 0;
    if (at === void 0) return name;
    const beside = LANDSCAPES.has(reading.text(end));
    const alone = reading.lower(first - 1) === "the" && BESIDE.has(reading.text(end));
    if (!beside && !alone) return name;
    const evidence = { kind: beside ? "form" : "elsewhere", span: reading.span(at, at + 1) };
    return { ...name, type: "place", evidence: [...name.evidence, evidence] };
  });
};
function landscapeOf(reading, { first, end, type }) {
  if (end - first === 1 && LANDSCAPES.has(reading.text(end))) return end;
  const own = type === "place" && end - first > 1 && LANDSCAPES.has(reading.lower(end - 1));
  return own ? end - 1 : -1;
}

// src/engine/ner/refiners/places/settlements.ts
var SURE13 = 1.8;
var SETTLEMENTS = wordSet(
  "villages towns cities districts provinces municipalities neighborhoods neighbourhoods suburbs settlements hamlets"
);
var LEADS = wordSet("including of like namely :");
var LINKS8 = /* @__PURE__ */ new Set([",", "and", "or", ", and"]);
var settlements = (reading, names) => {
  let led;
  return names.map((name) => {
    const own = isLed3(reading, name.first);
    const told = own || led !== void 0 && goesOn5(reading, led, name);
    led = told ? name : void 0;
    const open = (name.type === "person" || name.type === "organization" || name.type === "misc") && name.margin < SURE13;
    if (!open || !told) return name;
    const evidence = { kind: "form", span: reading.span(Math.max(name.first - 2, 0), name.first) };
    return { ...name, type: "place", evidence: [...name.evidence, evidence] };
  });
};
function isLed3(reading, first) {
  if (LEADS.has(reading.text(first - 1))) return SETTLEMENTS.has(reading.lower(first - 2));
  return reading.text(first - 1) === "as" && reading.text(first - 2) === "such" && SETTLEMENTS.has(reading.lower(first - 3));
}
function goesOn5(reading, before2, { first }) {
  const gap = first - before2.end;
  return gap >= 1 && gap <= 2 && LINKS8.has(reading.lowerWords(before2.end, first).join(" "));
}

// src/engine/ner/refiners/organizations/law-firms.ts
var LONGEST15 = 6;
var NO_PARTNER = Listed.Title | Listed.Calendar | Listed.Country | Listed.Region | Listed.Demonym | Listed.GroupWord;
var lawFirms = (reading, names) => {
  const found = [];
  let owners2;
  const { forms, count } = reading;
  for (let i = 1; i + 1 < count; i++) {
    const link = forms.at(i);
    if (!link.link || link.text !== "&" && link.text !== "and") continue;
    const first = runStart(reading, i);
    const end = runEnd(reading, i + 1);
    if (first === i || end === i + 1) continue;
    const firm = reading.text(end) === "law" && reading.text(end + 1) === "firm";
    owners2 ??= ownersOf(reading, names);
    const joined = reading.text(i) === "&" && isTorn(names, owners2, first, i);
    if (!firm && !joined) continue;
    const evidence = {
      kind: "form",
      span: firm ? reading.span(end, end + 2) : reading.span(i, i + 1)
    };
    found.push({ first, end, type: "organization", margin: 0, evidence: [evidence] });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};
function runStart(reading, at) {
  let first = at;
  while (first > 0 && at - first < LONGEST15 && isPartner(reading, first - 1)) first--;
  return first;
}
function runEnd(reading, at) {
  let end = at;
  while (end - at < LONGEST15 && isPartner(reading, end)) end++;
  return end;
}
function isPartner(reading, i) {
  const form = reading.form(i);
  return form?.casing === Casing.Capitalized && (form.listed & NO_PARTNER) === 0 && reading.context.first[i] === 0;
}
function isTorn(names, owners2, first, end) {
  for (let i = first + 1; i < end; i++) {
    const before2 = owners2[i - 1];
    const own = owners2[i];
    if (before2 < 0 || own < 0 || before2 === own) continue;
    const left = names[before2]?.type;
    if (left !== "organization" && left !== "group" && names[own]?.type === "person") return true;
  }
  return false;
}

// src/engine/ner/refiners/things/wars.ts
var wars = (reading, names) => {
  const found = [];
  names.forEach((name, k) => {
    const next = names[k + 1];
    const war = name.type === "misc" && name.end - name.first === 1 && reading.text(name.first) === "War" && reading.lower(name.first - 1) === "the" && next?.type === "place" && next.first === name.end + 1 && /^(?:in|on)$/u.test(reading.text(name.end));
    if (war) found.push({ ...name, end: next.end, type: "event" });
  });
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

// src/engine/ner/refiners/things/weapons.ts
var WEAPONS = wordSet(
  "drone drones missile missiles rocket rockets rifle rifles tank tanks howitzer howitzers helicopter helicopters torpedo torpedoes"
);
var weapons = (reading, names) => {
  const told = names.filter(
    ({ first, end, type }) => type === "person" && end - first === 1 && WEAPONS.has(reading.text(end)) && ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) === 0
  );
  if (told.length === 0) return names;
  const families2 = familiesOf(reading, names);
  const chosen = new Set(told.filter(({ first }) => !families2.has(reading.text(first))));
  return names.map((name) => {
    if (!chosen.has(name)) return name;
    const evidence = { kind: "form", span: reading.span(name.end, name.end + 1) };
    return { ...name, type: "product", evidence: [...name.evidence, evidence] };
  });
};

// src/engine/ner/refiners/places/bases.ts
var FORCES = wordSet("force air naval army military marine corps submarine missile logistics patrol");
var SITES2 = wordSet("base station yard depot barracks airfield");
var CAMPS = /* @__PURE__ */ new Set(["FOB", "COP", "LSA"]);
var bases = (reading, names) => names.map((name) => {
  const { first, end, type } = name;
  const camp = end - first > 1 && (type === "organization" || type === "misc") && CAMPS.has(reading.text(first));
  if (camp) return asPlace(name, reading.span(first, first + 1));
  const site = type === "organization" && end - first > 2 && SITES2.has(reading.lower(end - 1)) && FORCES.has(reading.lower(end - 2));
  return site ? asPlace(name, reading.span(end - 2, end)) : name;
});
function asPlace(name, span) {
  return { ...name, type: "place", evidence: [...name.evidence, { kind: "form", span }] };
}

// src/engine/ner/refiners/organizations/blocs.ts
var BLOCS = wordSet("coalition alliance bloc cartel militia faction conglomerate");
var KNOWN4 = Listed.Country | Listed.Region | Listed.City | Listed.Demonym | Listed.GroupWord | Listed.PersonName;
var blocs = (reading, names) => {
  const told = names.filter((name) => isBloc(reading, name));
  if (told.length === 0) return names;
  const families2 = familiesOf(reading, names);
  const chosen = new Set(told.filter(({ first }) => !families2.has(reading.text(first))));
  return names.map((name) => {
    if (!chosen.has(name)) return name;
    const evidence = { kind: "form", span: reading.span(name.end, name.end + 1) };
    return { ...name, type: "organization", evidence: [...name.evidence, evidence] };
  });
};
function isBloc(reading, { first, end, type }) {
  return (type === "place" || type === "person") && end - first === 1 && BLOCS.has(reading.text(end)) && ((reading.form(first)?.listed ?? 0) & KNOWN4) === 0;
}

// src/engine/ner/refiners/organizations/newspapers.ts
var PAPERS3 = new Set(
  "Hindu Guardian Times Independent Sun Mirror Nation Monitor Standard Star Post Herald Observer Age Australian Scotsman Statesman Pioneer Tribune Economist Hill Atlantic Intercept Citizen Punch Vanguard Telegraph Mail Express Local National Namibian Courier Globe Wire Quint Print".split(" ")
);
var TELLING2 = wordSet("reported reports newspaper tabloid daily");
var TOLD = wordSet("told by with in for to from at of tells");
var FIRST = wordSet("first also has had");
var newspapers = (reading, names) => {
  const found = [];
  let owners2;
  const { forms, count } = reading;
  for (let i = 1; i < count; i++) {
    const form = forms.at(i);
    if (form.casing !== Casing.Capitalized || !PAPERS3.has(form.text) || reading.lower(i - 1) !== "the")
      continue;
    const span = toldBy(reading, i);
    if (!span) continue;
    owners2 ??= ownersOf(reading, names);
    const owner = names[owners2[i]];
    if (owner && (owner.type === "organization" || owner.end - owner.first > 1)) continue;
    found.push({ first: i, end: i + 1, type: "organization", margin: 0, evidence: [{ kind: "form", span }] });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};
function isNamedThe(reading, i) {
  return reading.text(i - 1) === "The" && reading.context.sentenceCase[i] === SentenceCase.Running && TOLD.has(reading.text(i - 2)) && !isCapital(reading.form(i + 1)?.casing ?? Casing.Sign) && !/^[-–’']/u.test(reading.text(i + 1));
}
function toldBy(reading, i) {
  const next = FIRST.has(reading.text(i + 1)) ? i + 2 : i + 1;
  if (TELLING2.has(reading.text(next))) return reading.span(next, next + 1);
  if (isNamedThe(reading, i)) return reading.span(i - 1, i + 1);
  const source = reading.lower(i - 2) === "to" && reading.lower(i - 3) === "according";
  return source && /^[,.;]$/u.test(reading.text(i + 1)) ? reading.span(i - 3, i - 1) : void 0;
}

// src/engine/ner/refiners/organizations/dotted-letters.ts
var BODIES3 = new Set(
  "FBI CIA NSA NFL NBA NHL MLB NCAA NASA EPA FDA FCC FTC SEC IRS FEMA NATO UN EU IMF WHO OECD OPEC WTO ILO UNHCR UNICEF IAEA AFL CIO ACLU NAACP GOP IRA PLO BBC CBS NBC ABC CNN PBS HBO IBM GE GM AIG NYPD LAPD ICE DEA ATF CDC NIH".split(" ")
);
var FULL_STOP2 = 46;
var LETTERS = /^(?:\p{Lu}\.){2,}$/u;
var dottedLetters = (reading, names) => {
  const found = [];
  let owners2;
  const { forms, count } = reading;
  for (let i = 0; i < count; i++) {
    const form = forms.at(i);
    if (form.casing !== Casing.Upper || form.text.charCodeAt(1) !== FULL_STOP2) continue;
    if (!LETTERS.test(form.text) || !BODIES3.has(form.text.replaceAll(".", ""))) continue;
    owners2 ??= ownersOf(reading, names);
    if (owners2[i] >= 0) continue;
    const evidence = [{ kind: "gazetteer", list: "organization" }];
    found.push({ first: i, end: i + 1, type: "organization", margin: 0, evidence });
  }
  return withNames(names, found);
};

// src/engine/ner/refiners/organizations/town-teams.ts
var WHEREABOUTS = new Set("downtown central greater , / -".split(" "));
var townTeams = (reading, names) => {
  if (!names.some((name) => isTown3(reading, name))) return names;
  const teams = /* @__PURE__ */ new Map();
  for (const name of names) {
    const town = townOf(reading, name);
    if (town !== void 0 && !teams.has(town)) teams.set(town, name);
  }
  return names.map((name) => {
    if (!isTown3(reading, name)) return name;
    if (isRecord(reading, name.end))
      return asTeam2(name, { kind: "form", span: reading.span(name.end, name.end + 4) });
    const team = teams.get(reading.lowerWords(name.first, name.end).join(" "));
    if (!team || !acts(reading, name)) return name;
    return asTeam2(name, { kind: "elsewhere", span: reading.span(team.first, team.end) });
  });
};
function townOf(reading, { first, end, type }) {
  const known = ((reading.form(end - 1)?.listed ?? 0) & Listed.Team) !== 0;
  return type === "organization" && end - first > 1 && known ? reading.lowerWords(first, end - 1).join(" ") : void 0;
}
function isTown3(reading, name) {
  return name.type === "place" && (reading.context.setting[name.first] & Setting.Sport) !== 0 && !isCountry(reading, name);
}
function isRecord(reading, i) {
  return reading.text(i) === "(" && /^\d{1,3}$/u.test(reading.text(i + 1)) && /^[-–]$/u.test(reading.text(i + 2)) && /^\d{1,3}$/u.test(reading.text(i + 3)) && /^[-–),]$/u.test(reading.text(i + 4));
}
function acts(reading, { first, end }) {
  const before2 = reading.lower(first - 1);
  return !LOCATIVES.has(before2) && !WHEREABOUTS.has(before2) && !/^(?:,|-|–|\/|native|area)$/u.test(reading.lower(end));
}
function asTeam2(name, evidence) {
  return { ...name, type: "organization", evidence: [...name.evidence, evidence] };
}

// src/engine/ner/refiners/places/washington.ts
var DISTRICT = /* @__PURE__ */ new Set(["d.c.", "d.c", "dc"]);
var washington = (reading, names) => {
  const result = [];
  for (const name of names) {
    const before2 = result.at(-1);
    if (before2 && isDistrict(reading, name) && follows(reading, before2, name))
      result[result.length - 1] = { ...before2, end: name.end, type: "place" };
    else result.push(name);
  }
  return result;
};
function isDistrict(reading, { first, end }) {
  return end - first === 1 && DISTRICT.has(reading.lower(first));
}
function follows(reading, before2, { first }) {
  const gap = first - before2.end;
  return reading.lower(before2.end - 1) === "washington" && (gap === 0 || gap === 1 && reading.text(before2.end) === ",");
}

// src/engine/ner/refiners/index.ts
var REFINERS = [
  edges,
  initials,
  familyFirst,
  arabicArticles,
  personParts,
  titled,
  placePairs,
  parties,
  prefixes,
  institutions,
  scores,
  persianLinks,
  hyphens,
  hyphenTails,
  partyBrackets,
  modelNumbers,
  craft,
  washington,
  notNames,
  agencyLines,
  datelines,
  sites,
  onX,
  numbered,
  ships,
  demonyms,
  elections,
  heads,
  longLaws,
  ministries,
  longBodies,
  lawFirms,
  wars,
  weapons,
  quoted,
  ownedWorks,
  shortForms,
  knownParts,
  knownWholes,
  knownOrganizations,
  knownThings,
  clubs,
  opponents,
  townTeams,
  tables,
  results,
  cells,
  storms,
  owners,
  origins,
  finance,
  companyForms,
  companies,
  townSurnames,
  plainSurnames,
  families,
  newspapers,
  blocs,
  bases,
  localities,
  settlements,
  dottedLetters,
  seats,
  introductions,
  lists,
  consistency,
  landscapes,
  smallLetters,
  capitalLines,
  subtypes
];

// src/engine/ner/tagger/score.ts
var ASKED = { intercept: -0.74, slope: 42e-4 };
var NOT_ASKED = { intercept: 0.326, slope: 6e-3 };
var BY_RULE = 0.8;
function sureness({ margin, asked }) {
  const { intercept, slope } = asked ? ASKED : NOT_ASKED;
  return intercept - ASKED.intercept + slope * margin;
}
function scoreOf(draft) {
  if (draft.margin === 0) return BY_RULE;
  return 1 / (1 + Math.exp(-(ASKED.intercept + draft.margin)));
}

// src/engine/ner/tagger/byte-values.ts
var WEIGHT_LEVELS = 127;
function byteValues(scale) {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const level = byte << 24 >> 24;
    return Math.sign(level) * (level / WEIGHT_LEVELS) ** 2 * scale;
  });
}

// src/engine/ner/tagger/features.ts
var WINDOW = [-2, -1, 0, 1, 2];
var EDGE = 1013904242;
var ENDING = 3;
var LONGEST_AFFIX = 4;
var LISTED_BITS = 15;
var LISTED_MASK = (1 << LISTED_BITS) - 1;
var FORM_BLOCK = 40;
var CONTEXT_BLOCK = 300;
var DOCUMENT_BLOCK = 400;
function addFormFeatures(form, offset, sink) {
  const base = offset * FORM_BLOCK;
  const distance = Math.abs(WINDOW[offset]);
  if (!form) {
    sink.add(featureHash(base, EDGE));
    return;
  }
  sink.add(featureHash(base + 1, form.lower));
  sink.add(featureHash(base + 2, form.casing));
  if (form.cluster) {
    sink.add(featureHash(base + 3, form.coarse));
    sink.add(featureHash(base + 4, form.cluster));
    sink.add(featureHash(base + 5, join(form.coarse, form.casing)));
  }
  if (distance > 1) return;
  sink.add(featureHash(base + 6, form.shape));
  for (let bit = 0; bit < LISTED_BITS; bit++)
    if (form.listed & 1 << bit) sink.add(featureHash(base + 7, bit * 8 + form.casing));
  const lower = plainApostrophes(form.lowerText);
  const ending = lower.length > ENDING ? hashRange(lower, lower.length - ENDING, lower.length) : form.lower;
  sink.add(featureHash(base + 8, ending));
  for (let part = 0; part < form.codes.length; part++)
    sink.add(featureHash(base + 22 + part, form.codes[part]));
  if (form.within) sink.add(featureHash(base + 32, form.within * 8 + form.casing));
  if (form.alone) sink.add(featureHash(base + 33, form.alone * 8 + form.casing));
  if (distance > 0) return;
  sink.add(featureHash(base + 34, (form.within * 64 + form.alone) * 8 + form.casing));
  sink.add(featureHash(base + 9, form.hash));
  sink.add(featureHash(base + 10, join(form.shape, form.listed)));
  sink.add(featureHash(base + 11, Math.min(form.length, 8) * 8 + form.casing));
  for (let n = 1; n <= Math.min(LONGEST_AFFIX, lower.length - 1); n++) {
    sink.add(featureHash(base + 11 + n, hashRange(lower, 0, n)));
    sink.add(featureHash(base + 15 + n, hashRange(lower, lower.length - n, lower.length)));
  }
  sink.add(featureHash(base + 20, join(ending, form.casing)));
  sink.add(featureHash(base + 21, 0));
}
var ContextFeatures = class {
  constructor(forms, context, lexicon, tokenCount) {
    this.forms = forms;
    this.context = context;
    this.lexicon = lexicon;
    this.phraseBits = new Int32Array(tokenCount);
    this.chainHead = new Int32Array(tokenCount).fill(-1);
  }
  forms;
  context;
  lexicon;
  phraseBits;
  /** For each token the head of the chain of words that it goes on, see {@link markChains}; -1 where there is none. */
  chainHead;
  /** What the lexicon says of the phrase that the token stands in, and where in it; place 0 where there is none. */
  phraseAt(i) {
    const bits = this.phraseBits[i];
    return {
      listed: bits >> 2 & LISTED_MASK,
      code: bits >> PHRASE_CODE_SHIFT + 2,
      place: bits & 3
    };
  }
  /** The head of the chain of words that the token goes on, -1 where there is none. */
  chainHeadAt(i) {
    return this.chainHead[i];
  }
  /** The stretch of capitalised words of the sentence `[from, to)` that token `i` stands in. */
  runAt(i, from, to) {
    let start = i;
    let end = i + 1;
    while (start > from && i - start < LONGEST_RUN2 && isCapital(this.forms.at(start - 1).casing)) start--;
    while (end < to && end - i < LONGEST_RUN2 && isCapital(this.forms.at(end).casing)) end++;
    return { start, end };
  }
  /** Looks at a sentence as a whole; called once before its tokens' features are asked for. */
  read(from, to) {
    this.markPhrases(from, to);
    this.markChains(from, to);
  }
  /** Capitalised words that small links hold together: "Labour" goes on from "Ministry" in "Ministry of Health and Labour". */
  markChains(from, to) {
    let head = -1;
    let last = -1;
    for (let i = from; i < to; i++) {
      const form = this.forms.at(i);
      if (isCapital(form.casing)) last = i;
      else if (last >= 0 && i - last <= LONGEST_LINK2 && (form.link || head >= 0 && form.text === ",")) {
        if (head < 0) head = last;
      } else {
        head = -1;
        last = -1;
      }
      this.chainHead[i] = head;
    }
  }
  /** Looks the phrases of a sentence up in the lexicon. */
  markPhrases(from, to) {
    for (let i = from; i < to; i++) {
      if (!isCapital(this.forms.at(i).casing)) continue;
      let hash = join(PHRASE_SEED, this.forms.at(i).lower);
      let longest = 0;
      let bits = 0;
      for (let n = 1; n < LONGEST_PHRASE && i + n < to; n++) {
        hash = join(hash, this.forms.at(i + n).lower);
        const found = this.lexicon.phrase(hash);
        if (found && isCapital(this.forms.at(i + n).casing)) {
          longest = n;
          bits = found;
        }
      }
      for (let n = 0; n <= longest && longest > 0; n++)
        this.phraseBits[i + n] = bits << 2 | (n === 0 ? 1 : n === longest ? 2 : 3);
    }
  }
  add(i, from, to, sink) {
    const form = this.forms.at(i);
    const p1 = i > from ? this.forms.at(i - 1) : void 0;
    const p2 = i > from + 1 ? this.forms.at(i - 2) : void 0;
    const n1 = i + 1 < to ? this.forms.at(i + 1) : void 0;
    const n2 = i + 2 < to ? this.forms.at(i + 2) : void 0;
    const t = CONTEXT_BLOCK;
    const before2 = p1?.lower ?? EDGE;
    const after = n1?.lower ?? EDGE;
    const caseBefore = p1?.casing ?? 8;
    const caseAfter = n1?.casing ?? 8;
    const coarseBefore = p1 ? p1.coarse || before2 : EDGE;
    const coarseAfter = n1 ? n1.coarse || after : EDGE;
    const coarse = form.coarse || form.shape;
    sink.add(featureHash(t, join(before2, form.lower)));
    sink.add(featureHash(t + 1, join(form.lower, after)));
    sink.add(featureHash(t + 2, caseBefore * 81 + form.casing * 9 + caseAfter));
    sink.add(featureHash(t + 3, join(before2, form.casing)));
    sink.add(featureHash(t + 4, join(form.casing, after)));
    sink.add(featureHash(t + 5, join(coarseBefore, coarse)));
    sink.add(featureHash(t + 6, join(coarse, coarseAfter)));
    sink.add(featureHash(t + 7, join(join(coarseBefore, form.casing), coarseAfter)));
    sink.add(featureHash(t + 8, join(join(p2?.lower ?? EDGE, before2), form.casing)));
    sink.add(featureHash(t + 9, join(join(form.casing, after), n2?.lower ?? EDGE)));
    sink.add(featureHash(t + 10, join(join(before2, form.casing), caseAfter)));
    sink.add(featureHash(t + 11, join(join(caseBefore, form.casing), after)));
    sink.add(featureHash(t + 12, join(join(coarse, caseBefore), caseAfter)));
    sink.add(featureHash(t + 13, join((p1?.listed ?? -1) * 8 + caseBefore, form.listed * 8 + form.casing)));
    sink.add(featureHash(t + 14, join((n1?.listed ?? -1) * 8 + caseAfter, form.listed * 8 + form.casing)));
    sink.add(
      featureHash(
        t + 15,
        join(join(p2?.casing ?? 8, caseBefore), join(form.casing, join(caseAfter, n2?.casing ?? 8)))
      )
    );
    sink.add(featureHash(t + 30, join(join(form.casing, after), n2?.casing ?? 8)));
    sink.add(featureHash(t + 31, join(join(before2, form.casing), after)));
    const phrase = this.phraseBits[i];
    if (phrase) {
      sink.add(featureHash(t + 16, phrase));
      sink.add(featureHash(t + 17, phrase & LISTED_MASK * 4 + 3));
      sink.add(featureHash(t + 18, (phrase >> PHRASE_CODE_SHIFT) * 4 + (phrase & 3)));
    }
    this.addChainFeatures(i, form, sink);
    this.addSentenceFeatures(i, form, from, to, sink);
    this.addRunFeatures(i, from, to, sink);
  }
  addChainFeatures(i, form, sink) {
    const at = this.chainHead[i];
    if (at < 0) return;
    const t = CONTEXT_BLOCK + 50;
    const head = this.forms.at(at);
    const own = form.link ? form.lower : form.coarse || form.casing;
    sink.add(featureHash(t, join(head.lower, form.casing)));
    sink.add(featureHash(t + 1, join(head.coarse || head.shape, own)));
    sink.add(featureHash(t + 2, join(join(head.listed, this.forms.at(at + 1).lower), own)));
  }
  addSentenceFeatures(i, form, from, to, sink) {
    const t = CONTEXT_BLOCK + 20;
    const first = this.context.first[i];
    const sentenceCase = this.context.sentenceCase[i];
    sink.add(featureHash(t, first * 64 + sentenceCase * 16 + form.casing));
    if (first) sink.add(featureHash(t + 1, join(form.coarse, form.casing)));
    if (first) sink.add(featureHash(t + 2, form.listed * 8 + form.casing));
    if (sentenceCase !== SentenceCase.Running) sink.add(featureHash(t + 3, join(form.cluster, sentenceCase)));
    if (to - from < 6) sink.add(featureHash(t + 4, (to - from) * 8 + form.casing));
    const setting = this.context.setting[i];
    if (setting) {
      sink.add(featureHash(t + 7, setting * 8 + form.casing));
      sink.add(featureHash(t + 8, join(form.listed * 8 + form.casing, setting)));
      sink.add(featureHash(t + 9, join(form.coarse, setting * 8 + form.casing)));
    }
    if (!isCapital(form.casing)) return;
    const word = this.forms.lowerId(i);
    const small = Math.min(this.context.small[word], 2);
    const inside = Math.min(this.context.capitalized[word], 3);
    const upper = Math.min(this.context.upper[word], 1);
    sink.add(featureHash(t + 5, ((small * 4 + inside) * 2 + first) * 3 + sentenceCase));
    sink.add(featureHash(t + 6, ((small * 4 + inside) * 2 + upper) * 16 + first * 8 + form.casing));
  }
  /** The stretch of capitalised words that the token stands in: its first and last word, and what stands around it. */
  addRunFeatures(i, from, to, sink) {
    if (!isCapital(this.forms.at(i).casing) || this.context.sentenceCase[i] !== SentenceCase.Running) return;
    const t = CONTEXT_BLOCK + 40;
    const { start, end } = this.runAt(i, from, to);
    const place = i === start ? 0 : i === end - 1 ? 1 : 2;
    const size = Math.min(end - start, 5);
    sink.add(featureHash(t, size * 4 + place));
    if (size < 2) return;
    const head = this.forms.at(end - 1);
    const lead = this.forms.at(start);
    sink.add(featureHash(t + 1, join(head.lower, place)));
    sink.add(featureHash(t + 2, join(head.coarse || head.shape, place)));
    sink.add(featureHash(t + 3, join(lead.coarse || lead.shape, place)));
    sink.add(featureHash(t + 4, join(head.listed, lead.listed * 4 + place)));
    const before2 = start > from ? this.forms.at(start - 1) : void 0;
    const after = end < to ? this.forms.at(end) : void 0;
    sink.add(featureHash(t + 5, join(before2?.lower ?? EDGE, place)));
    sink.add(featureHash(t + 6, join(after?.lower ?? EDGE, place)));
    sink.add(featureHash(t + 7, join(before2?.coarse ?? EDGE, after?.coarse ?? EDGE)));
  }
  /** Features of a capitalised word from all its places in the article; the same wherever it stands. */
  addDocumentFeatures(token, sink) {
    const form = this.forms.at(token);
    if (!isCapital(form.casing)) return;
    const word = this.forms.lowerId(token);
    const t = DOCUMENT_BLOCK;
    const seen = this.context.seen[word];
    sink.add(featureHash(t, join(seen, form.casing)));
    sink.add(featureHash(t + 1, join(seen, form.listed)));
    if (form.coarse) sink.add(featureHash(t + 2, join(seen, form.coarse)));
    let last = -1;
    for (const place of this.context.placesOf(word)) {
      if (place < 0) break;
      const before2 = place > 0 ? this.forms.at(place - 1) : void 0;
      const after = place + 1 < this.forms.ofToken.length ? this.forms.at(place + 1) : void 0;
      const lowerBefore = before2 ? this.forms.lowerId(place - 1) : -1;
      if (before2 && lowerBefore !== last) {
        sink.add(featureHash(t + 3, before2.lower));
        if (before2.coarse) sink.add(featureHash(t + 4, before2.coarse));
        last = lowerBefore;
      }
      if (!after) continue;
      sink.add(featureHash(t + 5, after.lower));
      if (after.coarse) sink.add(featureHash(t + 6, after.coarse));
      if (isCapital(after.casing)) sink.add(featureHash(t + 7, this.runEnd(place)));
    }
  }
  /** The lower case of the last word of the run of capitalised words that goes on behind token `place`. */
  runEnd(place) {
    let i = place;
    while (i + 1 < this.forms.ofToken.length && i < place + 5 && isCapital(this.forms.at(i + 1).casing)) i++;
    return this.forms.at(i).lower;
  }
};
var LONGEST_LINK2 = 2;
var LONGEST_RUN2 = 40;

// src/engine/ner/tagger/network-rows.ts
var CASINGS = 8;
var COARSE = 256;
var CODES2 = 32;
var PLACES = 4;
var BUCKETS = { word: 1 << 14, affix: 1 << 13, shape: 1 << 9, near: 1 << 9, head: 1 << 10, link: 1 << 6 };
var FINE = 1 << 11;
var VECTOR_CODES = 32;
var VECTOR_PARTS = 10;
var LONGEST16 = 8;
var PREFIXES3 = [2, 3];
var SUFFIXES = [1, 2, 3, 4];
var Blocks = class {
  size = 1;
  take(rows) {
    const first = this.size;
    this.size += rows;
    return first;
  }
};
var formBlocks = new Blocks();
var F = {
  word: formBlocks.take(BUCKETS.word),
  affix: formBlocks.take(BUCKETS.affix),
  shape: formBlocks.take(BUCKETS.shape),
  fine: formBlocks.take(FINE),
  coarse: formBlocks.take(COARSE),
  codes: formBlocks.take(VECTOR_PARTS * VECTOR_CODES),
  listed: formBlocks.take(LISTED_BITS * 2),
  within: formBlocks.take(CODES2),
  alone: formBlocks.take(CODES2),
  casing: formBlocks.take(CASINGS * LONGEST16),
  link: formBlocks.take(1)
};
var FORM_ROWS = formBlocks.size;
function addFormRows(form, sink) {
  const bucket = (template, value, size) => featureHash(template, value) & size - 1;
  sink.add(F.word + bucket(1, form.lower, BUCKETS.word));
  sink.add(F.shape + bucket(2, form.shape, BUCKETS.shape));
  const lower = plainApostrophes(form.lowerText);
  for (const n of PREFIXES3)
    if (lower.length > n) sink.add(F.affix + bucket(10 + n, hashRange(lower, 0, n), BUCKETS.affix));
  for (const n of SUFFIXES)
    if (lower.length > n)
      sink.add(F.affix + bucket(20 + n, hashRange(lower, lower.length - n, lower.length), BUCKETS.affix));
  if (form.cluster) {
    sink.add(F.fine + Math.min(form.cluster, FINE - 1));
    sink.add(F.coarse + Math.min(form.coarse, COARSE - 1));
  }
  for (let part = 0; part < Math.min(form.codes.length, VECTOR_PARTS); part++)
    sink.add(F.codes + part * VECTOR_CODES + (form.codes[part] & VECTOR_CODES - 1));
  addBits(form.listed, F.listed, 2, isCapital(form.casing) ? 1 : 0, sink);
  if (form.within) sink.add(F.within + form.within);
  if (form.alone) sink.add(F.alone + form.alone);
  sink.add(F.casing + form.casing * LONGEST16 + Math.min(form.length, LONGEST16) - 1);
  if (form.link) sink.add(F.link);
}
var tokenBlocks = new Blocks();
var T = {
  sentence: tokenBlocks.take(2 * PLACES * CASINGS),
  setting: tokenBlocks.take(4 * CASINGS),
  short: tokenBlocks.take(6 * CASINGS),
  article: tokenBlocks.take(3 * 4 * 2 * 2 * 3),
  seen: tokenBlocks.take(128),
  phrase: tokenBlocks.take(LISTED_BITS * PLACES),
  phraseCode: tokenBlocks.take(CODES2 * PLACES),
  chain: tokenBlocks.take(BUCKETS.near),
  chainCoarse: tokenBlocks.take(COARSE),
  chainListed: tokenBlocks.take(LISTED_BITS),
  chainOwn: tokenBlocks.take(CASINGS + BUCKETS.link),
  run: tokenBlocks.take(6 * PLACES),
  head: tokenBlocks.take(BUCKETS.head),
  headCoarse: tokenBlocks.take(COARSE * PLACES),
  headListed: tokenBlocks.take(LISTED_BITS * PLACES),
  leadCoarse: tokenBlocks.take(COARSE * PLACES),
  leadListed: tokenBlocks.take(LISTED_BITS * PLACES),
  before: tokenBlocks.take(BUCKETS.near),
  after: tokenBlocks.take(BUCKETS.near),
  placeBefore: tokenBlocks.take(BUCKETS.near),
  placeBeforeCoarse: tokenBlocks.take(COARSE),
  placeAfter: tokenBlocks.take(BUCKETS.near),
  placeAfterCoarse: tokenBlocks.take(COARSE),
  placeHead: tokenBlocks.take(BUCKETS.near)
};
var TOKEN_ROWS = tokenBlocks.size;
var WINDOW_REACH = 4;
var WINDOW_SIZE = 2 * WINDOW_REACH + 1;
var TokenRows = class {
  constructor(forms, context, features) {
    this.forms = forms;
    this.context = context;
    this.features = features;
  }
  forms;
  context;
  features;
  /** The rows of token `i` of the sentence `[from, to)`. */
  add(i, from, to, sink) {
    const { casing } = this.forms.at(i);
    const first = this.context.first[i];
    const sentenceCase = this.context.sentenceCase[i];
    sink.add(T.sentence + (first * PLACES + sentenceCase) * CASINGS + casing);
    const setting = this.context.setting[i];
    if (setting) sink.add(T.setting + setting * CASINGS + casing);
    if (to - from < 6) sink.add(T.short + (to - from) * CASINGS + casing);
    this.addPhrase(i, sink);
    this.addChain(i, sink);
    if (!isCapital(casing)) return;
    const word = this.forms.lowerId(i);
    const small = Math.min(this.context.small[word], 2);
    const inside = Math.min(this.context.capitalized[word], 3);
    const upper = Math.min(this.context.upper[word], 1);
    sink.add(T.article + (((small * 4 + inside) * 2 + upper) * 2 + first) * 3 + sentenceCase);
    sink.add(T.seen + (this.context.seen[word] & 127));
    this.addPlaces(word, sink);
    if (sentenceCase === SentenceCase.Running) this.addRun(i, from, to, sink);
  }
  /** What stands around the word at its places in running text of the article. */
  addPlaces(word, sink) {
    const { forms } = this;
    let last = -1;
    for (const place of this.context.placesOf(word)) {
      if (place < 0) break;
      if (place > 0 && forms.lowerId(place - 1) !== last) {
        const before2 = forms.at(place - 1);
        last = forms.lowerId(place - 1);
        sink.add(T.placeBefore + (featureHash(35, before2.lower) & BUCKETS.near - 1));
        if (before2.coarse) sink.add(T.placeBeforeCoarse + Math.min(before2.coarse, COARSE - 1));
      }
      if (place + 1 >= forms.ofToken.length) continue;
      const after = forms.at(place + 1);
      sink.add(T.placeAfter + (featureHash(36, after.lower) & BUCKETS.near - 1));
      if (after.coarse) sink.add(T.placeAfterCoarse + Math.min(after.coarse, COARSE - 1));
      if (isCapital(after.casing))
        sink.add(T.placeHead + (featureHash(37, this.features.runEnd(place)) & BUCKETS.near - 1));
    }
  }
  addPhrase(i, sink) {
    const { listed, code, place } = this.features.phraseAt(i);
    if (!place) return;
    addBits(listed, T.phrase, PLACES, place, sink);
    if (code) sink.add(T.phraseCode + (code & CODES2 - 1) * PLACES + place);
  }
  addChain(i, sink) {
    const at = this.features.chainHeadAt(i);
    if (at < 0) return;
    const form = this.forms.at(i);
    const head = this.forms.at(at);
    sink.add(T.chain + (featureHash(30, head.lower) & BUCKETS.near - 1));
    if (head.coarse) sink.add(T.chainCoarse + Math.min(head.coarse, COARSE - 1));
    addBits(head.listed, T.chainListed, 1, 0, sink);
    sink.add(
      T.chainOwn + (form.link ? CASINGS + (featureHash(31, form.lower) & BUCKETS.link - 1) : form.casing)
    );
  }
  addRun(i, from, to, sink) {
    const { start, end } = this.features.runAt(i, from, to);
    const place = i === start ? 0 : i === end - 1 ? 1 : 2;
    sink.add(T.run + Math.min(end - start, 5) * PLACES + place);
    const before2 = start > from ? this.forms.at(start - 1).lower : 0;
    const after = end < to ? this.forms.at(end).lower : 0;
    sink.add(T.before + (featureHash(33, before2) & BUCKETS.near - 1));
    sink.add(T.after + (featureHash(34, after) & BUCKETS.near - 1));
    if (end - start < 2) return;
    const head = this.forms.at(end - 1);
    const lead = this.forms.at(start);
    sink.add(T.head + (featureHash(32, join(head.lower, place)) & BUCKETS.head - 1));
    sink.add(T.headCoarse + Math.min(head.coarse, COARSE - 1) * PLACES + place);
    sink.add(T.leadCoarse + Math.min(lead.coarse, COARSE - 1) * PLACES + place);
    addBits(head.listed, T.headListed, PLACES, place, sink);
    addBits(lead.listed, T.leadListed, PLACES, place, sink);
  }
};
function addBits(bits, block, step, place, sink) {
  for (let bit = 0; bit < LISTED_BITS; bit++) if (bits & 1 << bit) sink.add(block + bit * step + place);
}

// src/engine/ner/tagger/row-pool.ts
var FIRST_ROWS = 256;
var RowPool = class {
  constructor(width) {
    this.width = width;
    this.values = new Float32Array(FIRST_ROWS * width);
  }
  width;
  used = 1;
  /** Row `r` begins at `r * width`. */
  values;
  /** How many rows are given out. */
  get count() {
    return this.used - 1;
  }
  /** Takes all rows back. */
  clear() {
    this.values = new Float32Array(FIRST_ROWS * this.width);
    this.used = 1;
  }
  /** The number of a new row, all zero. */
  take() {
    if ((this.used + 1) * this.width > this.values.length) {
      const larger = new Float32Array(2 * this.values.length);
      larger.set(this.values);
      this.values = larger;
    }
    return this.used++;
  }
  /** Adds a row to the numbers of `target` from `at` on. */
  addTo(target, at, row) {
    const { values, width } = this;
    const from = row * width;
    for (let k = 0; k < width; k++)
      target[at + k] = target[at + k] + values[from + k];
  }
};

// src/engine/ner/tagger/network.ts
var MOST_ROWS = 3e4;
var LEAST_LOG = -12;
var NameNetwork = class {
  constructor(data) {
    this.data = data;
    const weights = (bytes, k) => decoded(bytes, data.scales[k]);
    this.vector = new Float32Array(data.width);
    this.hidden = new Float32Array(data.hidden);
    this.inner = new Float32Array(data.inner);
    this.formSum = new TableSum(weights(data.forms, 0), this.vector);
    this.tokenSum = new TableSum(weights(data.tokens, 1), this.hidden);
    this.windowWeights = weights(data.window, 2);
    this.middleWeights = weights(data.middle, 3);
    this.outputWeights = weights(data.output, 4);
    this.rows = new RowPool(data.hidden);
    this.spare = this.rows.take();
  }
  data;
  formSum;
  tokenSum;
  windowWeights;
  middleWeights;
  outputWeights;
  vector;
  hidden;
  inner;
  logs = new Float32Array(LABEL_COUNT);
  rows;
  /** A row for what is not kept, once there are too many. */
  spare;
  edges = new Int32Array(WINDOW_SIZE);
  /** Whether no more rows are kept: all forms should be let go before the next article. */
  get isFull() {
    return this.rows.count >= MOST_ROWS;
  }
  /** Forgets what is kept of forms, which must not be asked for again. */
  clear() {
    this.rows.clear();
    this.spare = this.rows.take();
    this.edges.fill(0);
  }
  /**
   * The logarithms of the probabilities of the labels of token `i` of the sentence `[from, to)`; good until the next call.
   */
  score(forms, tokenRows, i, from, to) {
    const { hidden, inner, logs, data } = this;
    hidden.set(data.hiddenBias);
    for (let place = 0; place < WINDOW_SIZE; place++) {
      const k = i + place - WINDOW_REACH;
      const row = k < from || k >= to ? this.edgeRow(place) : this.formRow(forms.at(k), place);
      this.rows.addTo(hidden, 0, row);
    }
    tokenRows.add(i, from, to, this.tokenSum);
    inner.set(data.innerBias);
    multiply(hidden, this.middleWeights, inner);
    logs.set(data.outputBias);
    multiply(inner, this.outputWeights, logs);
    return toLogs(logs);
  }
  edgeRow(place) {
    if (!this.edges[place]) {
      this.vector.set(this.data.edge);
      this.edges[place] = this.fill(this.rows.take(), place);
    }
    return this.edges[place];
  }
  formRow(form, place) {
    const at = NETWORK_PLACE + place;
    const known = form.rows[at];
    if (known) return known;
    this.vector.fill(0);
    addFormRows(form, this.formSum);
    if (this.isFull) return this.fill(this.spare, place);
    return form.rows[at] = this.fill(this.rows.take(), place);
  }
  /** Puts into a row what the form whose numbers are in `vector` adds to the first layer from a place of the window. */
  fill(row, place) {
    const { vector, windowWeights } = this;
    const { width, hidden } = this.data;
    const { values } = this.rows;
    const to = row * hidden;
    values.fill(0, to, to + hidden);
    for (let d = 0; d < width; d++) {
      const x = vector[d];
      const at = (place * width + d) * hidden;
      for (let h = 0; h < hidden; h++)
        values[to + h] = values[to + h] + x * windowWeights[at + h];
    }
    return row;
  }
};
function decoded(bytes, scale) {
  const values = byteValues(scale);
  const weights = new Float32Array(bytes.length);
  for (let k = 0; k < bytes.length; k++) weights[k] = values[bytes[k]];
  return weights;
}
var TableSum = class {
  constructor(table, sum) {
    this.table = table;
    this.sum = sum;
  }
  table;
  sum;
  add(row) {
    const { table, sum } = this;
    const from = row * sum.length;
    for (let k = 0; k < sum.length; k++) sum[k] = sum[k] + table[from + k];
  }
};
function multiply(input, weights, output) {
  const size = output.length;
  for (let k = 0; k < input.length; k++) {
    const x = input[k];
    if (x <= 0) continue;
    const at = k * size;
    for (let j = 0; j < size; j++) output[j] = output[j] + x * weights[at + j];
  }
}
function toLogs(scores2) {
  let high = -Infinity;
  for (let l = 0; l < scores2.length; l++) high = Math.max(high, scores2[l]);
  let sum = 0;
  for (let l = 0; l < scores2.length; l++) sum += Math.exp(scores2[l] - high);
  const whole = high + Math.log(sum);
  for (let l = 0; l < scores2.length; l++) scores2[l] = Math.max(scores2[l] - whole, LEAST_LOG);
  return scores2;
}

// src/engine/ner/tagger/network-file.ts
var HEADER_BYTES = 4 * 5;
var SCALES = 5;
var WIDEST = 4096;
function decodeNetwork(bytes) {
  if (bytes.length < HEADER_BYTES) return void 0;
  const { buffer } = Uint8Array.from(bytes);
  const [formRows, tokenRows, width, hidden, inner] = new Uint32Array(buffer, 0, 5);
  if (formRows !== FORM_ROWS || tokenRows !== TOKEN_ROWS) return void 0;
  if (Math.max(width, hidden, inner) > WIDEST) return void 0;
  const floats = SCALES + hidden + inner + LABEL_COUNT + width;
  const sizes = [
    FORM_ROWS * width,
    TOKEN_ROWS * hidden,
    WINDOW_SIZE * width * hidden,
    hidden * inner,
    inner * LABEL_COUNT
  ];
  let at = HEADER_BYTES;
  if (bytes.length !== at + 4 * floats + sizes.reduce((a, b) => a + b)) return void 0;
  const takeFloats = (count) => {
    const array = new Float32Array(buffer, at, count);
    at += 4 * count;
    return array;
  };
  const takeBytes = (k) => {
    const size = sizes[k];
    at += size;
    return new Uint8Array(buffer, at - size, size);
  };
  return new NameNetwork({
    width,
    hidden,
    inner,
    scales: takeFloats(SCALES),
    hiddenBias: takeFloats(hidden),
    innerBias: takeFloats(inner),
    outputBias: takeFloats(LABEL_COUNT),
    edge: takeFloats(width),
    forms: takeBytes(0),
    tokens: takeBytes(1),
    window: takeBytes(2),
    middle: takeBytes(3),
    output: takeBytes(4)
  });
}

// src/engine/ner/tagger/candidates.ts
function markCandidates(forms, from, to, marks) {
  let last = -LONGEST_GAP * 2;
  for (let i = from; i < to; i++) {
    if (!isCapital(forms.at(i).casing)) continue;
    const start = i - last <= LONGEST_GAP + 1 ? last : i - 1;
    for (let k = Math.max(start, from); k <= Math.min(i + 1, to - 1); k++) marks[k] = 1;
    last = i;
  }
  for (let i = from; i < to; i++) if (forms.at(i).casing === Casing.Link) marks[i] = 0;
}
var LONGEST_GAP = 4;

// src/engine/ner/tagger/weights.ts
var LENGTH_BITS = 5;
var LENGTH_MASK = (1 << LENGTH_BITS) - 1;
var FILTER_BITS = 8;
var BATCH = 128;
var ScoreSink = class {
  /** Slot `s` holds a hash at `2 * s`, and where its weights begin and how many they are, 0 where it is free, at `2 * s + 1`. */
  slots;
  mask;
  filter;
  filterShift;
  /** Label and level of each weight. */
  cells;
  values;
  /** The features that were given, and where the table has the weights of each. */
  keys = new Int32Array(BATCH);
  found = new Int32Array(BATCH);
  count = 0;
  constructor({ features, lengths, labels, levels, values }) {
    const sizeBits = Math.max(4, Math.ceil(Math.log2(features.length * 2 + 1)));
    this.mask = (1 << sizeBits) - 1;
    this.slots = new Int32Array(2 << sizeBits);
    const filterBits = Math.max(5, Math.ceil(Math.log2(features.length * FILTER_BITS + 1)));
    this.filterShift = 32 - filterBits;
    this.filter = new Uint32Array(1 << filterBits - 5);
    this.values = values;
    this.cells = labels.length > 0 ? packCells(labels, levels) : new Uint16Array(1);
    this.fill(features, lengths);
  }
  fill(features, lengths) {
    const { slots, mask, filter, filterShift } = this;
    let start = 0;
    for (let i = 0; i < features.length; i++) {
      const key2 = features[i];
      const length = lengths[i];
      let slot = key2 & mask;
      while (slots[2 * slot + 1] !== 0) slot = slot + 1 & mask;
      slots[2 * slot] = key2;
      slots[2 * slot + 1] = start << LENGTH_BITS | length;
      const bit = key2 >>> filterShift;
      filter[bit >>> 5] = filter[bit >>> 5] | 1 << (bit & 31);
      start += length;
    }
  }
  /** Takes a feature; there is room for {@link BATCH} of them between two calls of {@link sumInto}. */
  add(feature) {
    this.keys[this.count++] = feature;
  }
  /** Adds the weights of the features that were given since the last call to `target[at, at + LABEL_COUNT)`. */
  sumInto(target, at) {
    const { found } = this;
    const count = this.lookUp(this.sift());
    this.count = 0;
    for (let f = 0; f < count; f++) this.addCells(found[f], target, at);
  }
  /** Keeps the features that may have weights. @returns how many */
  sift() {
    const { keys, filter, filterShift } = this;
    const given = Math.min(this.count, BATCH);
    let count = 0;
    for (let f = 0; f < given; f++) {
      const key2 = keys[f];
      const bit = key2 >>> filterShift;
      keys[count] = key2;
      count += filter[bit >>> 5] >>> (bit & 31) & 1;
    }
    return count;
  }
  /** Finds the first `count` of the features in the table. @returns how many are there */
  lookUp(count) {
    const { keys, found, slots, mask } = this;
    for (let f = 0; f < count; f++) found[f] = slots[2 * (keys[f] & mask) + 1];
    let known = 0;
    for (let f = 0; f < count; f++) {
      const key2 = keys[f];
      let slot = key2 & mask;
      let packed = found[f];
      while (packed !== 0 && slots[2 * slot] !== key2) {
        slot = slot + 1 & mask;
        packed = slots[2 * slot + 1];
      }
      if (packed !== 0) found[known++] = packed;
    }
    return known;
  }
  addCells(packed, target, at) {
    const { cells: cells2, values } = this;
    const start = packed >>> LENGTH_BITS;
    const end = start + (packed & LENGTH_MASK);
    for (let k = start; k < end; k++) {
      const cell = cells2[k];
      const label = at + (cell >>> 8);
      target[label] = target[label] + values[cell & 255];
    }
  }
};
function packCells(labels, levels) {
  const cells2 = new Uint16Array(labels.length);
  for (let k = 0; k < labels.length; k++) cells2[k] = labels[k] << 8 | levels[k];
  return cells2;
}

// src/engine/ner/tagger/viterbi.ts
var IMPOSSIBLE = -1e30;
var CLOSING_LABELS = Int32Array.from(CLOSING);
var OPENING_LABELS = Int32Array.from(OPENING);
var BEGIN_LABELS = Int32Array.from(TAG_TYPES, (_, type) => labelOf(type, Position.Begin));
var ALL = ALL_LABELS;
var FOLLOWING = FOLLOWERS.map((labels) => Int32Array.from(labels));
var CLOSES = FOLLOWERS.map((_, label) => closes(label));
var Viterbi = class {
  best = new Float64Array(64 * LABEL_COUNT);
  back = new Uint8Array(64 * LABEL_COUNT);
  rest = new Float64Array(64 * LABEL_COUNT);
  decode(emissions, transitions, count, path, allowed) {
    this.reserve(count);
    this.forward(emissions, transitions, count, allowed);
    return this.trace(count, path);
  }
  reserve(count) {
    if (this.back.length >= count * LABEL_COUNT) return;
    this.best = new Float64Array(2 * count * LABEL_COUNT);
    this.back = new Uint8Array(2 * count * LABEL_COUNT);
    this.rest = new Float64Array(2 * count * LABEL_COUNT);
  }
  forward(emissions, transitions, count, allowed) {
    const { best, back } = this;
    const size = LABEL_COUNT;
    const opening = OPENING_LABELS;
    for (let i = 0; i < count; i++) {
      const row = i * size;
      const mask = allowed ? allowed[i] : ALL;
      for (let k = 0; k < opening.length; k++) {
        const to = opening[k];
        const from = i === 0 ? 0 : this.closingBefore(row, to, transitions);
        const before2 = i === 0 ? 0 : best[row - size + from];
        const high = before2 + transitions[from * size + to];
        best[row + to] = mask >>> to & 1 ? high + emissions[row + to] : IMPOSSIBLE;
        back[row + to] = from;
      }
      for (let k = 0; k < BEGIN_LABELS.length; k++) {
        const begin = BEGIN_LABELS[k];
        this.extend(row, begin, begin + Position.Inside, emissions, transitions, mask);
        this.extend(row, begin, begin + Position.Last, emissions, transitions, mask);
      }
    }
  }
  /** The label behind which a name may begin that is best before `to` at the token whose labels are at `row`. */
  closingBefore(row, to, transitions) {
    const { best } = this;
    const before2 = row - LABEL_COUNT;
    let high = IMPOSSIBLE;
    let from = 0;
    for (let j = 0; j < CLOSING_LABELS.length; j++) {
      const label = CLOSING_LABELS[j];
      const score = best[before2 + label] + transitions[label * LABEL_COUNT + to];
      if (score > high) {
        high = score;
        from = label;
      }
    }
    return from;
  }
  /** Score of `to`, the inside or last label of the type whose begin label is `begin`, at the token whose labels are at `row`. */
  extend(row, begin, to, emissions, transitions, mask) {
    const { best, back } = this;
    if (row === 0 || !(mask >>> to & 1)) {
      best[row + to] = IMPOSSIBLE;
      return;
    }
    const size = LABEL_COUNT;
    const inside = begin + 1;
    const fromBegin = best[row - size + begin] + transitions[begin * size + to];
    const fromInside = best[row - size + inside] + transitions[inside * size + to];
    back[row + to] = fromBegin >= fromInside ? begin : inside;
    best[row + to] = Math.max(fromBegin, fromInside) + emissions[row + to];
  }
  /**
   * Makes {@link margin} ready for the stretch decoded last: the best scores of what follows each label of its tokens.
   */
  lookAhead(emissions, transitions, count) {
    const { rest } = this;
    const size = LABEL_COUNT;
    for (let l = 0; l < size; l++) rest[(count - 1) * size + l] = CLOSES[l] ? 0 : IMPOSSIBLE;
    for (let i = count - 2; i >= 0; i--) {
      const next = (i + 1) * size;
      for (let l = 0; l < size; l++) {
        let high = IMPOSSIBLE;
        const followers = FOLLOWING[l];
        for (let k = 0; k < followers.length; k++) {
          const to = followers[k];
          const score = transitions[l * size + to] + emissions[next + to] + rest[next + to];
          if (score > high) high = score;
        }
        rest[i * size + l] = high;
      }
    }
  }
  /** By how much the best path beats the best one that gives any of the tokens `[first, last]` another label. */
  margin(path, first, last) {
    const { best, rest } = this;
    const size = LABEL_COUNT;
    let least = Infinity;
    for (let i = first; i <= last; i++) {
      const row = i * size;
      const own = row + path[i];
      const score = best[own] + rest[own];
      for (let k = row; k < row + size; k++)
        if (k !== own) least = Math.min(least, score - (best[k] + rest[k]));
    }
    return least;
  }
  trace(count, path) {
    const { best, back } = this;
    const last = (count - 1) * LABEL_COUNT;
    let label = 0;
    for (const l of CLOSING_LABELS)
      if (best[last + l] > best[last + label]) label = l;
    const score = best[last + label];
    for (let i = count - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * LABEL_COUNT + label];
    }
    return score;
  }
};

// src/engine/ner/tagger/tagger.ts
var UNSURE = 75;
var LONGEST_ASKED = 200;
var NETWORK_FACTOR = 40;
var Tagger = class {
  constructor(lexicon, weights, network) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.network = network;
    this.sink = new ScoreSink(weights);
    this.dictionary = new FormDictionary(lexicon);
  }
  lexicon;
  weights;
  network;
  sink;
  viterbi = new Viterbi();
  path = new Uint8Array(64);
  dictionary;
  /** Scores that depend on a form alone, for its place in the window: kept from article to article. */
  rows = new RowPool(LABEL_COUNT);
  /** Rows of the places of the window beyond the edge of a sentence. */
  edges = new Int32Array(WINDOW.length);
  tag(article) {
    if (this.dictionary.isFull || this.network?.isFull) {
      this.dictionary.clear();
      this.network?.clear();
      this.rows.clear();
      this.edges.fill(0);
    }
    const { count } = article.tokens;
    const forms = new FormTable(article.text, article.tokens, this.dictionary);
    const context = new DocumentContext(article, forms);
    const features = new ContextFeatures(forms, context, this.lexicon, count);
    const stretches = new Stretches(forms, features, this.sink, this.rows, this.edges);
    const tokenRows = new TokenRows(forms, context, features);
    const marks = new Uint8Array(count);
    const names = [];
    for (const { firstToken, endToken } of article.sentences) {
      markCandidates(forms, firstToken, endToken, marks);
      features.read(firstToken, endToken);
      for (let i = firstToken; i < endToken; i++) {
        if (!marks[i]) continue;
        let end = i + 1;
        while (end < endToken && marks[end]) end++;
        const count2 = end - i;
        const scores2 = stretches.score(i, end, firstToken, endToken);
        this.read(scores2, count2);
        const asked = this.network !== void 0 && this.isUnsure(count2);
        if (asked) {
          for (let k = 0; k < count2; k++)
            addTo(scores2, k, this.network.score(forms, tokenRows, i + k, firstToken, endToken));
          this.read(scores2, count2);
        }
        this.addNames(i, count2, asked, names);
        i = end;
      }
    }
    return { names, forms, context };
  }
  /** Whether the network should be asked about the stretch of `count` tokens that was read last. */
  isUnsure(count) {
    return count <= LONGEST_ASKED && this.viterbi.margin(this.path, 0, count - 1) <= UNSURE;
  }
  /** Finds the best path through `scores`, those of `count` tokens, and makes the margins along it ready. */
  read(scores2, count) {
    const { transitions } = this.weights;
    if (this.path.length < count) this.path = new Uint8Array(2 * count);
    this.viterbi.decode(scores2, transitions, count, this.path);
    this.viterbi.lookAhead(scores2, transitions, count);
  }
  /** Adds the names of the path found last, that of `count` tokens from `start` on. */
  addNames(start, count, asked, names) {
    const { path } = this;
    for (let k = 0; k < count; k++) {
      const label = path[k];
      if (label === OUTSIDE) continue;
      let last = k;
      if (positionOf(label) === Position.Begin)
        while (positionOf(path[last]) !== Position.Last) last++;
      const margin = this.viterbi.margin(path, k, last);
      names.push({ firstToken: start + k, endToken: start + last + 1, type: typeOf(label), margin, asked });
      k = last;
    }
  }
};
function addTo(scores2, k, logs) {
  const at = k * LABEL_COUNT;
  for (let l = 0; l < LABEL_COUNT; l++)
    scores2[at + l] = scores2[at + l] + NETWORK_FACTOR * logs[l];
}
var Stretches = class {
  constructor(forms, features, sink, rows, edges2) {
    this.forms = forms;
    this.features = features;
    this.sink = sink;
    this.rows = rows;
    this.edges = edges2;
    this.documentRowOf = new Int32Array(forms.count);
  }
  forms;
  features;
  sink;
  rows;
  edges;
  /** Scores of forms by all their places in the article. */
  documentRows = new RowPool(LABEL_COUNT);
  documentRowOf;
  scores = new Float32Array(32 * LABEL_COUNT);
  /** `LABEL_COUNT` scores for each token of `[start, end)` in the sentence `[from, to)`; good until the next call. */
  score(start, end, from, to) {
    const needed = (end - start) * LABEL_COUNT;
    if (this.scores.length < needed) this.scores = new Float32Array(2 * needed);
    const { scores: scores2 } = this;
    scores2.fill(0, 0, needed);
    for (let i = start; i < end; i++) {
      const at = (i - start) * LABEL_COUNT;
      for (let offset = 0; offset < WINDOW.length; offset++) {
        const k = i + WINDOW[offset];
        this.rows.addTo(
          scores2,
          at,
          k < from || k >= to ? this.edge(offset) : this.row(this.forms.at(k), offset)
        );
      }
      if (isCapital(this.forms.at(i).casing)) this.documentRows.addTo(scores2, at, this.documentRow(i));
      this.features.add(i, from, to, this.sink);
      this.sink.sumInto(scores2, at);
    }
    return scores2;
  }
  edge(offset) {
    return this.edges[offset] ||= this.newRow(void 0, offset);
  }
  row(form, offset) {
    return form.rows[offset] || (form.rows[offset] = this.newRow(form, offset));
  }
  newRow(form, offset) {
    const row = this.rows.take();
    addFormFeatures(form, offset, this.sink);
    this.sink.sumInto(this.rows.values, row * LABEL_COUNT);
    return row;
  }
  documentRow(token) {
    const id = this.forms.ofToken[token];
    const known = this.documentRowOf[id];
    if (known) return known;
    const row = this.documentRows.take();
    this.features.addDocumentFeatures(token, this.sink);
    this.sink.sumInto(this.documentRows.values, row * LABEL_COUNT);
    return this.documentRowOf[id] = row;
  }
};

// src/engine/ner/tagger/model.ts
var MODEL_MAGIC = 1296977156;
function decodeNameModel(bytes) {
  const header = readHeader(bytes);
  if (!header) return void 0;
  const copy = bytes.slice();
  const reader = new Reader(copy.buffer, HEADER_BYTES2);
  const transitions = reader.floats(LABEL_COUNT * LABEL_COUNT);
  const words2 = reader.ints(header.words);
  const phrases = reader.ints(header.phrases);
  const phraseFlags = reader.ints(header.phrases);
  const features = reader.ints(header.features);
  const lexicon = {
    words: words2,
    phrases,
    clusters: reader.shorts(header.words),
    flags: reader.shorts(header.words),
    coarse: reader.shorts(header.coarse),
    phraseFlags,
    within: reader.bytes(header.words),
    alone: reader.bytes(header.words),
    codes: reader.bytes(header.codes)
  };
  const lengths = reader.bytes(header.features);
  const labels = reader.bytes(header.weights);
  const levels = reader.bytes(header.weights);
  if (!areSound(lengths, labels)) return void 0;
  const weights = {
    features,
    lengths,
    labels,
    levels,
    values: byteValues(header.scale),
    transitions
  };
  const rest = bytes.subarray(modelSize(header));
  const network = decodeNetwork(rest);
  if (rest.length > 0 && !network) return void 0;
  const built = new Lexicon(lexicon);
  return { lexicon: built, tagger: new Tagger(built, weights, network) };
}
var HEADER_BYTES2 = 36;
function readHeader(bytes) {
  if (bytes.length < HEADER_BYTES2) return void 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (i) => view.getUint32(4 * i, true);
  if (at(0) !== MODEL_MAGIC || at(1) !== LABEL_COUNT) return void 0;
  const header = {
    words: at(2),
    phrases: at(3),
    features: at(4),
    coarse: at(5),
    weights: at(6),
    codes: at(7),
    scale: view.getFloat32(32, true)
  };
  return bytes.length >= modelSize(header) ? header : void 0;
}
function modelSize(header) {
  const { words: words2, phrases, features, coarse, weights, codes } = header;
  return HEADER_BYTES2 + 4 * LABEL_COUNT ** 2 + 4 * (words2 + 2 * phrases + features) + 2 * (2 * words2 + coarse) + (2 * words2 + codes + features + 2 * weights);
}
function areSound(lengths, labels) {
  let sum = 0;
  for (const length of lengths) {
    if (length === 0 || length > LABEL_COUNT) return false;
    sum += length;
  }
  return sum === labels.length && labels.every((label) => label < LABEL_COUNT);
}
var Reader = class {
  constructor(buffer, at) {
    this.buffer = buffer;
    this.at = at;
  }
  buffer;
  at;
  ints(count) {
    return new Int32Array(this.buffer, this.take(4 * count), count);
  }
  floats(count) {
    return new Float32Array(this.buffer, this.take(4 * count), count);
  }
  shorts(count) {
    return new Uint16Array(this.buffer, this.take(2 * count), count);
  }
  bytes(count) {
    return new Uint8Array(this.buffer, this.take(count), count);
  }
  take(size) {
    const at = this.at;
    this.at += size;
    return at;
  }
};

// src/engine/ner/index.ts
function findNames(article, model2) {
  const { names, forms, context } = model2.tagger.tag(article);
  const reading = new Reading(article, forms, context);
  let drafts = names.map((name) => ({
    first: name.firstToken,
    end: name.endToken,
    type: TAG_TYPES[name.type] ?? "misc",
    margin: sureness(name),
    evidence: [{ kind: "tagger" }]
  }));
  for (const refine of REFINERS) drafts = refine(reading, drafts);
  const fullNames = fullNamesIn(reading, drafts);
  return drafts.map((draft) => ({
    ...reading.span(draft.first, draft.end),
    type: finalType(draft.type),
    score: scoreOf(draft),
    evidence: evidenceFor(reading, draft, fullNames)
  }));
}
function finalType(type) {
  return type === "misc" ? "other" : type;
}

// src/engine/ner/data/groups.data.ts
var words = (list6) => list6.trim().split(/\s+/u);
var DEMONYMS = new Set(
  words(`
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
`)
);
var CREEDS = new Set(
  words(`
  christian catholic protestant orthodox evangelical baptist methodist lutheran anglican presbyterian mormon quaker
  jesuit muslim islamic islamist sunni shia shiite shi'ite sufi salafi wahhabi alawite druze ismaili ahmadi jew jewish
  zionist hindu buddhist sikh jain taoist confucian zoroastrian yazidi copt coptic maronite amish hasidic
  democrat democratic republican tory labourite communist marxist maoist leninist stalinist trotskyist nazi fascist
  socialist bolshevik conservative liberal libertarian kemalist baathist peronist chavista gaullist islamists jihadist
  jihadi taleban talib houthi hezbollahi naxalite nazis anglo judeo-christian hindutva
`)
);

// src/engine/tokenize/abbreviations.data.ts
var TITLE_ABBREVIATIONS = new Set(
  "adm. amb. atty. brig. capt. cmdr. cdr. col. comdr. cpl. dr. fr. gen. gov. hon. insp. lieut. lt. ltgen. maj. messrs. mme. chr. chas. geo. jos. thos. wm. mr. mrs. ms. mt. mx. msgr. ofc. pfc. pres. prof. pvt. rep. reps. rev. sen. sens. sgt. sr. st. ste. supt. govs. gens. profs. vs. v. art. fig. no. nos. vol. pp. ed. eds. op. cf. viz. i.e. e.g. al.".split(" ")
);
var OTHER_ABBREVIATIONS = new Set(
  "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. ave. blvd. rd. bldg. hwy. inc. corp. ltd. co. cos. bros. llc. plc. assn. assoc. dept. dist. div. est. etc. ft. gov. intl. natl. univ. jr. sr. esq. ph.d. m.d. b.a. m.a. a.m. p.m. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. penn. tenn. tex. va. vt. wash. wis. wyo. hrs. mins. secs. approx. min. max. tel. ext. bn. mn. pct. cent. yr. yrs. mos. s.p.a. n.v. s.a. a.g. cie. pty.".split(" ")
);
var SENTENCE_OPENERS = new Set(
  "the a an in on at by for from with as to of it its he his she her they their we our you i this that these those there here but and or so yet if when while after before since until although though because however meanwhile moreover both each all some many most several few no not only also another such what who how why where which whether one two three four five under over during between among despite according officials police sources analysts is are was were has have had will would could should may might can do does did then now today yesterday tomorrow still".split(" ")
);
var RUN_IN_OPENERS = new Set(
  "The A An It He She They We This These Those There Another Many Several In At As If When After While But All Some Most Both His Her Their Although However Meanwhile Two Three Four Five Six Seven Eight Nine Ten".split(" ")
);
var RUN_IN_BEHIND_NAMES = new Set(
  "The He She They These There When While As His Her Their Although However Meanwhile".split(" ")
);
var INTRODUCING = new Set(
  "of in on at by for from with to as the a an and or but nor is was are were be been his her its their our my your this that than about into over under between against through per via like vs versus not no so if when while called titled named entitled dubbed says said asks asked reads read film movie book novel album song single hit track show series episode programme magazine newspaper paper daily weekly website type group grade class plan vitamin hepatitis influenza category level section schedule part team list stage phase page chapter".split(" ")
);

// src/engine/tokenize/sentences.ts
var TERMINAL = /^(?:[.!?]+|…|[。！？])$/u;
var CLOSING3 = /^["”’'»)\]}]$/u;
var OPENING3 = /^["“‘'«([{]$/u;
var LONGEST17 = 400;
function splitSentences(text, tokens, blocks) {
  const sentences = [];
  let token = 0;
  blocks.forEach((block, blockIndex) => {
    while (token < tokens.count && tokens.start[token] < block.end) {
      const first = token;
      token = sentenceEnd(text, tokens, token, block.end);
      sentences.push({
        start: tokens.start[first],
        end: tokens.end[token - 1],
        firstToken: first,
        endToken: token,
        block: blockIndex
      });
    }
  });
  return sentences;
}
function sentenceEnd(text, tokens, first, limit) {
  const most = Math.min(tokens.count, first + LONGEST17);
  let i = first;
  for (; i < most && tokens.start[i] < limit; i++) {
    const last = tokens.end[i];
    if (text.charCodeAt(last - 1) === 46 || tokens.kind[i] === TokenKind.Punctuation) {
      const end = endsAt(text, tokens, first, i, limit);
      if (end > 0) return end;
    } else if (i > first && runsTogether(text, tokens, first, i, limit)) return i;
  }
  return i;
}
function endsAt(text, tokens, first, i, limit) {
  const form = tokenText(text, tokens, i);
  const abbreviation = form.length > 1 && !TERMINAL.test(form);
  if (!abbreviation && !TERMINAL.test(form)) return 0;
  if (abbreviation && (!form.endsWith(".") || TITLE_ABBREVIATIONS.has(form.toLowerCase()))) return 0;
  let next = i + 1;
  while (next < tokens.count && tokens.start[next] < limit && closes4(text, tokens, next)) next++;
  if (next >= tokens.count || tokens.start[next] >= limit) return next;
  if (!isSpace(text.charCodeAt(tokens.start[next] - 1)) && !abbreviation)
    return glued(text, tokens, next);
  return begins(text, tokens, next, limit, abbreviation, i === first) ? next : 0;
}
function runsTogether(text, tokens, first, i, limit) {
  const start = tokens.start[i];
  if (!isUpper(text.charCodeAt(start)) || i + 1 >= tokens.count) return false;
  if (!RUN_IN_OPENERS.has(tokenText(text, tokens, i)) || !isSpace(text.charCodeAt(start - 1))) return false;
  const before2 = tokenText(text, tokens, i - 1);
  const after = tokenText(text, tokens, i + 1);
  if (tokens.start[i + 1] >= limit || !SMALL_WORD2.test(after)) return false;
  if (SMALL_WORD2.test(before2)) return !INTRODUCING.has(before2);
  return RUN_IN_BEHIND_NAMES.has(tokenText(text, tokens, i)) && /^\p{Lu}[^\s]*\p{Ll}/u.test(before2) && isPlain(text, tokens, first, i);
}
function isPlain(text, tokens, first, end) {
  let small = 0;
  let capital = 0;
  for (let i = Math.max(first, end - LOOKED_AT); i < end; i++) {
    const form = tokenText(text, tokens, i);
    if (form.length < 4) continue;
    if (SMALL_WORD2.test(form)) small++;
    else capital++;
  }
  return small > capital;
}
var LOOKED_AT = 10;
var SMALL_WORD2 = /^\p{Ll}[\p{Ll}’'-]+$/u;
function glued(text, tokens, next) {
  const form = tokenText(text, tokens, next);
  return form.length > 1 && isUpper(form.charCodeAt(0)) && !isUpper(form.charCodeAt(1)) ? next : 0;
}
function closes4(text, tokens, i) {
  const start = tokens.start[i];
  if (!CLOSING3.test(tokenText(text, tokens, i))) return false;
  const code = text.charCodeAt(start);
  return !(code === 34 || isApostrophe(code)) || !isSpace(text.charCodeAt(start - 1));
}
function begins(text, tokens, next, limit, abbreviation, enumerator) {
  if (enumerator) return false;
  let i = next;
  while (i + 1 < tokens.count && tokens.start[i + 1] < limit && OPENING3.test(tokenText(text, tokens, i)))
    i++;
  const form = tokenText(text, tokens, i);
  const code = form.charCodeAt(0);
  if (abbreviation) return SENTENCE_OPENERS.has(form.toLowerCase()) && isUpper(code);
  return isUpper(code) || /^\p{Ll}\p{Lu}/u.test(form) || tokens.kind[i] !== TokenKind.Word || !/^\p{Ll}/u.test(form);
}

// src/engine/tokenize/tokenize.ts
var CLITICS = /* @__PURE__ */ new Set(["s", "re", "ve", "ll", "d", "m", "em"]);
var LONGEST_ABBREVIATION = 7;
var LOOK = 24;
var SMALL_WORD_BEFORE = /\p{Ll}[\p{L}-]* $/u;
var OPENER_BEHIND = /^\s+(?:He|She|It|They|We|You|The|This|These|Those|That|His|Her|Their|Its|But|In|At|However)\s/u;
var PARTICLES_BEHIND = /^ (?:(?:van|von|vom|zu|de|del|der|den|di|da|dos|das|du|des|la|le|el|al|bin|ibn|ter|ten)[ -]){1,3}\p{Lu}/u;
var SURROGATE_FIRST = 55296;
var SURROGATE_LAST = 57343;
var LINK = /(?:https?:\/\/|www\.)[^\s<>"”]+|[\w.+-]+@[\w-]+\.[\w.-]*\w|[@#][\p{L}\d_]+/uy;
function tokenize(text, spans) {
  const scanner = new Scanner(text);
  for (const span of spans) scanner.scan(span);
  return scanner.table();
}
var Scanner = class {
  constructor(text) {
    this.text = text;
    const capacity = (text.length >> 2) + 16;
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.kinds = new Uint8Array(capacity);
  }
  text;
  count = 0;
  starts;
  ends;
  kinds;
  table() {
    const { count } = this;
    return {
      count,
      start: this.starts.slice(0, count),
      end: this.ends.slice(0, count),
      kind: this.kinds.slice(0, count)
    };
  }
  scan(span) {
    let at = span.start;
    while (at < span.end) {
      const code = this.text.charCodeAt(at);
      if (isSpace(code)) at++;
      else at = this.token(at, span.end, code);
    }
  }
  /** Adds the tokens that begin at `at` and returns where the next one may begin. */
  token(at, limit, code) {
    if (isLetter(code)) return this.link(at, limit) ?? this.word(at, limit);
    if (isDigit(code)) return this.number(at, limit);
    if (code === 64 || code === 35) return this.link(at, limit) ?? this.add(at, at + 1, TokenKind.Symbol);
    if (isApostrophe(code)) return this.clitic(at, limit);
    if (code >= SURROGATE_FIRST && code <= SURROGATE_LAST)
      return this.add(at, Math.min(at + 2, limit), TokenKind.Symbol);
    return this.sign(at, limit, code);
  }
  add(start, end, kind) {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count++] = kind;
    return end;
  }
  grow() {
    const capacity = this.starts.length * 2;
    const starts = new Uint32Array(capacity);
    const ends = new Uint32Array(capacity);
    const kinds = new Uint8Array(capacity);
    starts.set(this.starts);
    ends.set(this.ends);
    kinds.set(this.kinds);
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
  }
  /** A web or mail address, a handle or a hashtag; undefined where there is none. */
  link(at, limit) {
    const code = this.text.charCodeAt(at);
    if (code !== 64 && code !== 35 && !this.mayBeAddress(at, limit)) return void 0;
    LINK.lastIndex = at;
    const match = LINK.exec(this.text);
    if (!match) return void 0;
    let end = Math.min(at + match[0].length, limit);
    while (end > at + 1 && `.,;:!?)]'"\u2019`.includes(this.text.charAt(end - 1))) end--;
    return this.add(at, end, TokenKind.Link);
  }
  /** A quick look that keeps the expression for addresses off ordinary words. */
  mayBeAddress(at, limit) {
    const { text } = this;
    if (text.startsWith("http", at) || text.startsWith("www.", at)) return true;
    let end = at;
    while (end < limit && end < at + 64 && isAddressPart(text.charCodeAt(end))) end++;
    return text.charCodeAt(end) === 64;
  }
  word(at, limit) {
    const end = this.wordEnd(at, limit);
    const split = this.cliticStart(at, end);
    if (split > at && split < end) {
      this.add(at, split, TokenKind.Word);
      return this.add(split, end, TokenKind.Word);
    }
    return this.add(at, this.abbreviationEnd(at, end, limit), TokenKind.Word);
  }
  /** Letters and digits, with inner apostrophes, inner `&` ("AT&T") and inner full stops ("Amazon.com", "U.S"). */
  wordEnd(at, limit) {
    const { text } = this;
    let end = at + 1;
    while (end < limit) {
      const code = text.charCodeAt(end);
      if (isLetter(code) || isDigit(code) || code === 95) {
        end++;
        continue;
      }
      if (end + 1 >= limit) break;
      const next = text.charCodeAt(end + 1);
      const inner = isApostrophe(code) && isLetter(next) || code === 38 && isUpper(next) && isUpper(text.charCodeAt(end - 1)) || code === 46 && this.joinsWord(at, end, next);
      if (!inner) break;
      end++;
    }
    return end;
  }
  /** Whether the full stop at `dot` is inside a word: an address ("bbc.co") or single letters ("U.S", "p.m"). */
  joinsWord(at, dot, next) {
    if (!isLetter(next)) return false;
    const single = dot === at + 1 || this.text.charCodeAt(dot - 2) === 46;
    return single || !isUpper(next) && dot > at + 1;
  }
  /** Where the clitic of the word `[at, end)` begins ("Lindt|'s", "do|n't"); `end` where it has none. */
  cliticStart(at, end) {
    const { text } = this;
    for (let i = end - 1; i > at && i >= end - 3; i--) {
      if (!isApostrophe(text.charCodeAt(i))) continue;
      const tail = text.slice(i + 1, end).toLowerCase();
      if (tail === "t" && i - 1 > at && (text.charCodeAt(i - 1) | 32) === 110) return i - 1;
      return CLITICS.has(tail) ? i : end;
    }
    return end;
  }
  /** The end of a word with the full stop that belongs to it, if there is one. */
  abbreviationEnd(at, end, limit) {
    const { text } = this;
    if (end >= limit || text.charCodeAt(end) !== 46 || end - at > LONGEST_ABBREVIATION) return end;
    const dotted = text.charCodeAt(end - 2) === 46 && end - at > 2;
    if (dotted || end - at === 1 && isUpper(text.charCodeAt(at)) && this.isInitial(at, end + 1, limit))
      return end + 1;
    const form = text.slice(at, end + 1).toLowerCase();
    if (form === "no." && !isDigit(text.charCodeAt(end + 2))) return end;
    if (!TITLE_ABBREVIATIONS.has(form) && !OTHER_ABBREVIATIONS.has(form)) return end;
    const capital = isUpper(text.charCodeAt(at));
    return capital || form.length <= 3 || ALWAYS_ABBREVIATED.has(form) ? end + 1 : end;
  }
  /** Whether a name goes on behind a capital and its full stop: "J. Smith", "J.K. Rowling", "A. van der Berg". */
  isInitial(at, after, limit) {
    if (after >= limit) return false;
    if (isDash(this.text.charCodeAt(at - 1)) && isLetter(this.text.charCodeAt(at - 2))) return false;
    const around = [
      this.text.slice(Math.max(0, at - LOOK), at),
      this.text.slice(after, after + LOOK)
    ];
    if (SMALL_WORD_BEFORE.test(around[0]) && OPENER_BEHIND.test(around[1])) return false;
    const code = this.text.charCodeAt(after);
    const next = isSpace(code) ? this.text.charCodeAt(after + 1) : code;
    return isUpper(next) || next === 44 || PARTICLES_BEHIND.test(around[1]);
  }
  number(at, limit) {
    const { text } = this;
    let end = at + 1;
    while (end < limit) {
      const code = text.charCodeAt(end);
      if (isDigit(code) || isLetter(code)) end++;
      else if ((code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(end + 1)) && end + 1 < limit)
        end += 2;
      else break;
    }
    if (end - at > 1 && isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
      return this.add(at, end, TokenKind.Number);
    }
    if (/^\d+[ap]$/iu.test(text.slice(at, end)) && /^\.m\./iu.test(text.slice(end, end + 3)) && end + 3 <= limit)
      end += 3;
    return this.add(at, end, TokenKind.Number);
  }
  /** An apostrophe that no word has taken: a clitic behind a number or full stop ("U.S.'s"), or a quotation mark. */
  clitic(at, limit) {
    const { text } = this;
    let end = at + 1;
    while (end < limit && end < at + 3 && isLetter(text.charCodeAt(end))) end++;
    const follows2 = at > 0 && !isSpace(text.charCodeAt(at - 1));
    const whole = end >= limit || !isLetter(text.charCodeAt(end));
    if (follows2 && whole && CLITICS.has(text.slice(at + 1, end).toLowerCase()))
      return this.add(at, end, TokenKind.Word);
    return this.add(at, at + 1, TokenKind.Punctuation);
  }
  /** Punctuation and symbols; a run of one sign ("--", "...") is one token. */
  sign(at, limit, code) {
    const { text } = this;
    let end = at + 1;
    if (isDash(code) || RUNS.has(code)) while (end < limit && text.charCodeAt(end) === code) end++;
    const kind = PUNCTUATION.test(text.charAt(at)) ? TokenKind.Punctuation : TokenKind.Symbol;
    return this.add(at, end, kind);
  }
};
var RUNS = /* @__PURE__ */ new Set([46, 42, 61, 95, 33, 63, 126]);
var PUNCTUATION = /\p{P}/u;
var ALWAYS_ABBREVIATED = /* @__PURE__ */ new Set([
  "i.e.",
  "e.g.",
  "a.m.",
  "p.m.",
  "etc.",
  "approx.",
  "ph.d.",
  "inc.",
  "corp.",
  "ltd."
]);
function isAddressPart(code) {
  return isDigit(code) || code === 46 || code === 43 || code === 45 || code === 95 || code < 128 && isLetter(code);
}

// training/names/corpora.ts
var [PERSON, ORGANIZATION, PLACE, GROUP, MISC] = TAG_TYPES.map((_, i) => i);
function tokenizeLines(text) {
  const blocks = [];
  for (const line of text.matchAll(/[^\n]+/gu))
    if (line[0].trim())
      blocks.push({ start: line.index, end: line.index + line[0].length, kind: "paragraph" });
  const tokens = tokenize(text, blocks);
  return { text, blocks, tokens, sentences: splitSentences(text, tokens, blocks) };
}

// ../../tmp/names/entry.tmp.ts
var import_node_fs = __toESM(require("node:fs"));
var model = decodeNameModel(import_node_fs.default.readFileSync("/work/names/model/names.bin"));
for (const l of import_node_fs.default.readFileSync(0, "utf8").trim().split("\n")) console.log(JSON.stringify(findNames(tokenizeLines(JSON.parse(l).text), model).map(({ start, end, type }) => ({ start, end, type }))));
