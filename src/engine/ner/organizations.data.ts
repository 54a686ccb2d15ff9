/** Organisations that news of any country names often, in lower case: a choice for the tagger's features, not a rule. */

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name.length > 0);

/** News agencies, broadcasters, newspapers. */
const MEDIA = list(`
  reuters, agence france-presse, afp, associated press, ap, bloomberg, dow jones, xinhua, tass, itar-tass, ria novosti,
  interfax, kyodo, kyodo news, jiji, yonhap, kcna, press trust of india, pti, ani, ians, uni, antara, bernama, vna, anadolu,
  anadolu agency, irna, isna, fars, tasnim, mehr, sana, wafa, mena, spa, wam, qna, petra, efe, ansa, dpa, apa, belga, anp,
  lusa, ritzau, ntb, tt, pap, ctk, tanjug, ukrinform, unian, belta, kazinform, trend, nan, gna, pana, aps, tap, maa, allafrica,
  bbc, bbc news, cnn, abc, abc news, nbc, nbc news, cbs, cbs news, fox news, msnbc, cnbc, pbs, npr, voa, voice of america,
  radio free europe, rfe/rl, rfa, dw, deutsche welle, france 24, rfi, rt, sputnik, cgtn, cctv, nhk, kbs, al jazeera,
  al arabiya, al-manar, sky news, itv, channel 4, rte, cbc, ctv, sbs, rnz, tvnz, ndtv, india today, geo news, dawn, ary news,
  the hindu, times of india, hindustan times, indian express, new york times, washington post, wall street journal,
  usa today, los angeles times, chicago tribune, boston globe, financial times, the guardian, guardian, the times,
  daily telegraph, telegraph, daily mail, the sun, daily mirror, the independent, the economist, economist, time, newsweek,
  politico, axios, buzzfeed, vox, huffpost, huffington post, the atlantic, new yorker, forbes, fortune, der spiegel, spiegel,
  bild, die zeit, le monde, le figaro, liberation, el pais, el mundo, la repubblica, corriere della sera, haaretz,
  jerusalem post, times of israel, global times, china daily, people's daily, south china morning post, straits times,
  japan times, asahi shimbun, yomiuri shimbun, nikkei asia, korea herald, bangkok post, jakarta post, rappler, inquirer,
  daily nation, the east african, mail & guardian, news24, premium times, punch, vanguard, the star, globe and mail,
  toronto star, sydney morning herald, the age, the australian, o globo, folha, clarin, la nacion, el universal, reforma,
  kyiv independent, kyiv post, meduza, novaya gazeta, kommersant, moscow times, getty images, getty, wikinews, wikipedia
`);

const COMPANIES = list(`
  apple, google, alphabet, microsoft, amazon, amazon.com, facebook, meta, twitter, netflix, tesla, spacex, starlink, nvidia,
  intel, amd, ibm, oracle, cisco, qualcomm, broadcom, texas instruments, micron, dell, hp, hewlett-packard, adobe, salesforce,
  sap, uber, lyft, airbnb, paypal, visa, mastercard, american express, ebay, yahoo, linkedin, youtube, instagram, whatsapp,
  snapchat, snap, tiktok, bytedance, reddit, pinterest, spotify, zoom, openai, anthropic, deepmind, deepseek, palantir,
  github, mozilla, wikimedia, telegram, signal, weibo, wechat, baidu, alibaba, tencent, jd.com, huawei, zte, xiaomi, oppo,
  lenovo, didi, samsung, lg, sk hynix, hyundai, kia, sony, nintendo, panasonic, toshiba, hitachi, fujitsu, nec, softbank,
  canon, nikon, toyota, honda, nissan, mazda, subaru, suzuki, mitsubishi, tsmc, foxconn, asus, acer, tata, tata motors,
  tata steel, reliance, reliance industries, reliance jio, jio, airtel, bharti airtel, infosys, wipro, adani, adani group,
  mahindra, maruti suzuki, bajaj, flipkart, paytm, zomato, ola, air india, indigo, spicejet, nokia, ericsson, siemens, bosch,
  bayer, basf, volkswagen, audi, porsche, bmw, mercedes-benz, mercedes, daimler, renault, peugeot, citroen, stellantis, fiat,
  chrysler, ferrari, lamborghini, mclaren, sauber, volvo, scania, saab, ikea, h&m, zara, inditex, ford, ford motor,
  general motors, gm, general electric, ge, rivian, byd, geely, nio, boeing, airbus, lockheed martin, raytheon,
  northrop grumman, bae systems, rolls-royce, thales, dassault, safran, leonardo, embraer, bombardier, rheinmetall,
  exxonmobil, exxon, chevron, conocophillips, shell, bp, totalenergies, total, eni, equinor, statoil, gazprom, rosneft, lukoil,
  aramco, saudi aramco, adnoc, petrobras, pemex, pdvsa, sinopec, cnooc, petrochina, glencore, rio tinto, bhp, vale,
  anglo american, arcelormittal, nestle, unilever, danone, coca-cola, pepsi, pepsico, mcdonald's, starbucks, burger king, kfc,
  walmart, wal-mart, target, costco, home depot, kroger, tesco, sainsbury's, carrefour, aldi, lidl, nike, adidas, puma, lvmh,
  gucci, hermes, l'oreal, procter & gamble, johnson & johnson, pfizer, moderna, biontech, astrazeneca, novavax, merck, sanofi,
  novartis, roche, gsk, glaxosmithkline, eli lilly, novo nordisk, abbvie, gilead, sinovac, sinopharm, serum institute of india,
  bharat biotech, goldman sachs, jpmorgan, jpmorgan chase, morgan stanley, citigroup, citibank, bank of america, wells fargo,
  blackrock, vanguard, berkshire hathaway, lehman brothers, hsbc, barclays, lloyds, natwest, standard chartered, ubs,
  credit suisse, deutsche bank, commerzbank, bnp paribas, societe generale, santander, bbva, unicredit, ing, fitch, moody's,
  standard & poor's, s&p, kpmg, deloitte, pwc, mckinsey, at&t, verizon, t-mobile, comcast, vodafone, bt, orange, telefonica,
  mtn, safaricom, disney, walt disney, warner bros, paramount, universal, sony pictures, hbo, hulu, dreamworks, pixar,
  emirates, etihad, qatar airways, lufthansa, air france, klm, british airways, ryanair, easyjet, delta, united airlines,
  american airlines, southwest, jetblue, aeroflot, qantas, cathay pacific, singapore airlines, maersk, fedex, ups, dhl,
  caterpillar, john deere, 3m, dupont, monsanto, cargill, bombardier, enron, worldcom, blackwater, wagner, wagner group,
  red bull, haas, alpine, williams, binance, coinbase, ftx
`);

const BODIES = list(`
  un, u.n., united nations, un security council, security council, general assembly, unicef, unesco, unhcr, undp, unep, unrwa,
  who, world health organization, wfp, fao, ilo, iaea, icao, imo, itu, wto, imf, international monetary fund, world bank, adb,
  aiib, ebrd, ifc, oecd, opec, opec+, nato, eu, european union, european commission, european parliament, ecb,
  european central bank, osce, council of europe, icc, international criminal court, icj, african union, au, ecowas, sadc,
  igad, asean, saarc, apec, arab league, gulf cooperation council, gcc, oic, mercosur, oas, caricom, brics, quad, g7, g20, cis,
  csto, sco, interpol, europol, frontex, red cross, icrc, red crescent, amnesty international, amnesty, human rights watch,
  hrw, greenpeace, oxfam, save the children, doctors without borders, msf, wwf, transparency international, fifa, uefa, ioc,
  wada, fia, icc, bcci, nba, nfl, mlb, nhl, mls, ufc, wwe, pga, atp, wta, nasa, esa, isro, jaxa, roscosmos, noaa, usgs, fbi,
  cia, nsa, dea, atf, dhs, fema, tsa, cdc, fda, epa, fcc, ftc, sec, irs, ice, usaid, pentagon, congress, senate,
  house of representatives, supreme court, federal reserve, fed, treasury, state department, justice department,
  department of justice, department of defense, department of state, white house, secret service, national guard, mi5, mi6,
  gchq, nhs, bank of england, scotland yard, met police, house of commons, house of lords, kremlin, duma, state duma, fsb, kgb,
  gru, svr, bundestag, bundesbank, bnd, knesset, mossad, shin bet, idf, israel defense forces, hamas, fatah, plo, hezbollah,
  hizbollah, hizbullah, houthis, islamic jihad, irgc, islamic revolutionary guard corps, revolutionary guards, quds force,
  taliban, al-qaeda, al qaeda, al-qaida, al-shabaab, al-shabab, boko haram, islamic state, isis, isil, is, daesh, aqap, aqim,
  al-nusra, jabhat al-nusra, haqqani network, lashkar-e-taiba, jaish-e-mohammed, pkk, ypg, sdf, syrian democratic forces,
  ira, eta, farc, eln, ltte, rsf, m23, lra, spla, tplf, anc, zanu-pf, mdc, pdp, apc, pti, ppp, pml-n, pml, bjp, congress party,
  aap, tmc, dmk, aiadmk, cpi, rss, shiv sena, lok sabha, rajya sabha, rbi, reserve bank of india, cbi, sebi, isi, awami league,
  bnp, jamaat-e-islami, kuomintang, kmt, dpp, communist party, chinese communist party, ccp, pla, people's liberation army,
  politburo, ldp, boj, bank of japan, republican party, democratic party, gop, labour party, labour, conservative party,
  liberal democrats, lib dems, snp, plaid cymru, dup, sinn fein, ukip, reform uk, green party, liberal party, ndp,
  bloc quebecois, national party, coalition, cdu, csu, spd, afd, fdp, en marche, national front, national rally, podemos, psoe,
  vox, syriza, new democracy, fidesz, akp, chp, hdp, likud, kadima, yesh atid, muslim brotherhood, peronists, tea party,
  ku klux klan, black lives matter, anonymous, wikileaks, harvard, harvard university, yale, yale university, mit,
  stanford university, oxford university, cambridge university, university of oxford, university of cambridge,
  johns hopkins university, princeton university, columbia university, pew research center, gallup, rand corporation,
  brookings institution, cato institute, heritage foundation, chatham house, scientology, church of england, vatican
`);

export const ORGANIZATIONS: readonly string[] = [...MEDIA, ...COMPANIES, ...BODIES];
