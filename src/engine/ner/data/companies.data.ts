/**
 * Companies and funds of stock markets of the last fifty years, as news writes them: names that nothing else bears, though their
 * words are ordinary ones, or those of people and places. Read with their capitals.
 */

import { phraseList, wordSet } from '../../collections';

const AMERICAS = phraseList(`
  Google DeepMind, Truth Social, Louis Dreyfus, Zimmer Biomet, Philip Morris, Nine West, Jones Apparel, Salomon Inc, Continental Grain, Refco, Thiokol, Cirrus Logic, Lionsgate, DreamWorks, Miramax, Christie's, Sotheby's, Eckerd, Revco, Bonobos,
  Best Buy, Under Armour, Whole Foods, Whole Foods Market, Trader Joe's, Lands' End, Kohl's, Macy's, Bloomingdale's, Dick's Sporting Goods,
  Victoria's Secret, J.C. Penney, Sears Roebuck, Bed Bath & Beyond, Dollar General, Dollar Tree, Family Dollar, Ross Stores, Rite Aid,
  CVS Health, Foot Locker, Ralph Lauren Corp, Tiffany & Co, Tiffany & Co., Estee Lauder, Estée Lauder, Kraft Heinz, Kraft Foods, General Mills,
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

const EUROPE = phraseList(`
  Grand Metropolitan, GrandMet, Reckitt & Colman, Allied Domecq, Allied-Lyons, Great Universal Stores, Hoechst, Rhone-Poulenc, Rhône-Poulenc, Viag, Veba, Mannesmann,
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
  Xstrata, Glencore, Antofagasta Plc, Polymetal, Barratt Developments, Barratt Redrow, Taylor Wimpey, Land Securities, British Land, Tate & Lyle, Cadbury Schweppes,
  Hanson Plc, Imperial Chemical Industries, Just Eat, Just Eat Takeaway, Just Eat Takeaway.com, Deliveroo, Rightmove, Sage Group, Arm Holdings, Revolut, Monzo,
  Allied Irish Banks, Bank of Ireland, CRH Plc, Paddy Power, Flutter Entertainment, Ladbrokes, Deutsche Bank, Deutsche Telekom, Deutsche Post,
  Deutsche Bahn, Deutsche Boerse, Deutsche Lufthansa, Commerzbank, Dresdner Bank, Allianz, Munich Re, Hannover Re, Swiss Re, Continental AG, Fresenius,
  HeidelbergCement, Henkel, Beiersdorf, Merck KGaA, Siemens Energy, Siemens Healthineers, ThyssenKrupp, Thyssenkrupp, Infineon, Wirecard, Delivery Hero, HelloFresh,
  Zalando, Rocket Internet, Hugo Boss, Adidas, Puma SE, Daimler-Benz, DaimlerChrysler, Credit Agricole, Crédit Agricole, Credit Lyonnais, Societe Generale,
  Société Générale, BNP Paribas, Natixis, Air Liquide, Saint-Gobain, Pernod Ricard, Christian Dior SE, Louis Vuitton, Moet Hennessy, Hermes International,
  Schneider Electric, Alstom, Alcatel, Alcatel-Lucent, Thomson-CSF, Dassault Aviation, Dassault Systemes, Electricite de France, Électricité de France, Gaz de France, Elf Aquitaine,
  Totalfina, TotalEnergies, Vivendi, Canal Plus, Lagardere, Casino Guichard, Air France-KLM, Air France, Renault-Nissan, Peugeot Citroen, PSA Group, Michelin,
  UniCredit, Intesa Sanpaolo, Monte dei Paschi, Monte dei Paschi di Siena, Assicurazioni Generali, Mediobanca, Banca Intesa, Fiat Chrysler, Telecom Italia, Atlantia,
  Leonardo SpA, Pirelli, Banco Santander, Banco Sabadell, CaixaBank, Bankia, Telefonica, Iberdrola, Repsol, Endesa, Inditex, ABN Amro, ABN AMRO, Rabobank, ING Groep,
  Ahold Delhaize, Koninklijke Ahold, Akzo Nobel, Royal Philips, Philips Electronics, Heineken NV, ASML, KBC Groep, Credit Suisse, Credit Suisse First Boston, UBS, Julius Baer,
  Zurich Insurance, Nestle, Novartis, Hoffmann-La Roche, Ciba-Geigy, Lonza, Richemont, Swatch Group, Novo Nordisk, Carlsberg, Danske Bank, Orsted, Vestas,
  A.P. Moller-Maersk, Ericsson, Volvo Cars, Svenska Handelsbanken, Nordea, Swedbank, H&M, Hennes & Mauritz, Norsk Hydro, Statoil, Equinor, Telenor, DNB Bank, Neste, Fortum,
  Outokumpu, Stora Enso, Erste Group, Raiffeisen Bank, Raiffeisen Bank International, OMV, Voestalpine, PKO BP, PKN Orlen, KGHM, MOL Group, OTP Bank, Turkcell, Turkish Airlines,
  Akbank, Garanti Bank, Koc Holding, Gazprom, Rosneft, Lukoil, Norilsk Nickel, Novatek, Surgutneftegas, Tatneft, Sberbank, VTB Bank, Rusal, Severstal, Yandex, Mechel
`);

const ASIA_AND_AFRICA = phraseList(`
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
  Kumba Iron Ore, Exxaro, Steinhoff, Old Mutual, Sanlam, Discovery Ltd, Equity Bank, KCB Group, Zenith Bank, Guaranty Trust Bank, Access Bank, Ecobank, Sonangol, Sonatrach, Ashanti Goldfields, Orascom,
  SK hynix, SK Hynix, SK On, Hanwha Ocean, Hanwha Aerospace, Posco Future M, POSCO Future M, LG AI Research, Kakao Bank, Horizon Robotics, Moonshot AI, Zhipu AI, Pop Mart,
  JG Summit, Hoa Phat, Bank Mandiri, M-KOPA
`);

/** All of them. */
export const COMPANIES: readonly string[] = [...AMERICAS, ...EUROPE, ...ASIA_AND_AFRICA];

/** Well-known organisations with a possessive ending, without it. */
export const SHOPS_WITH_POSSESSIVE = wordSet(`
  mcdonald sainsbury moody macy lloyd sotheby christie domino wendy kohl lowe denny hardee dillard poor kellogg
`);
