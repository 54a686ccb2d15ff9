/**
 * Bodies whose names look like those of people, places or things: parties, armed groups, newspapers, schools and hospitals of the
 * whole world, as news in English writes them. Read with their capitals.
 */

import { phraseList, wordSet } from '../../collections';

/** Parties, their alliances, parliaments. */
const PARTIES = phraseList(`
  Primero Justicia, Voluntad Popular, Acción Democrática, Accion Democratica, Un Nuevo Tiempo, Fuerza Popular, Frente Amplio, Frente de Todos,
  Podemos, Ciudadanos, Partido Popular, Esquerra Republicana, Junts per Catalunya, Junts pel Si, Herri Batasuna, Batasuna, Sinn Fein, Sinn Féin,
  Fine Gael, Fianna Fail, Fianna Fáil, Plaid Cymru, Forza Italia, Lega Nord, Fratelli d'Italia, En Marche, Rassemblement National, Front National,
  Die Linke, Alternative für Deutschland, Vlaams Belang, Vlaams Blok, Jobbik, Fidesz, Syriza, Golden Dawn, Pasok, PASOK, Demosisto, Pheu Thai,
  Palang Pracharath, Golkar, Gerindra, PDI-P, Barisan Nasional, Pakatan Harapan, Pakatan Rakyat, Perikatan Nasional, Parti Keadilan Rakyat, Awami League,
  Shiv Sena, Shiromani Akali Dal, Akali Dal, Janata Dal, Rashtriya Janata Dal, Biju Janata Dal, Telugu Desam, Telugu Desam Party, Aam Aadmi Party,
  Samajwadi Party, Bahujan Samaj Party, Trinamool Congress, Lok Janshakti Party, Jana Sena, Jan Sangh, Bajrang Dal, Vishwa Hindu Parishad,
  Rashtriya Swayamsevak Sangh, Asom Gana Parishad, Hurriyat Conference, All Parties Hurriyat Conference, Majlis-e-Ittehadul Muslimeen, Tehreek-e-Insaf,
  Pakistan Tehreek-e-Insaf, Pakistan Tehrik-e-Insaf, Tehreek-e-Labbaik, Tehreek-e-Labbaik Pakistan, Jamaat-e-Islami, Jamiat Ulema-e-Islam,
  Muttahida Qaumi Movement, Lok Sabha, Rajya Sabha, Vidhan Sabha, Nahdlatul Ulama, Muhammadiyah, Likud, Kadima, Yisrael Beiteinu, Yisrael Beitenu,
  Yesh Atid, Kahol Lavan, Ennahda, Ennahdha, Nidaa Tounes, Zanu-PF, ZANU-PF, Zanu PF, Frelimo, Renamo, Swapo, Inkatha, Inkatha Freedom Party,
  La France Insoumise, France Insoumise, Sumar, Otzma Yehudit, Reform UK, Junts, Esquerra, Nur Otan, Bayan Muna, Karapatan, Anakpawis, ACT-Wazalendo, Chadema, Refah, Refah Party, Afenifere, Ohanaeze Ndigbo, Arewa Consultative Forum, Opus Dei, Falange, Casa Pound, CasaPound,
  Vetëvendosje, Vetevendosje, Nippon Ishin, Nippon Ishin no Kai, Bagong Alyansang Makabayan, Akbayan, Chile Vamos, Perú Primero, Perú Libre, Avanza País,
  Renovación Popular, Pacto Histórico, Juntos por el Cambio, Nowa Lewica, Konfederacja, Polska 2050, Aontú, EH Bildu, Hlas,
  Progresívne Slovensko, Uusi Suunta, Forum voor Democratie, Reconquête, Place Publique, Manidem, Bharat Rashtra Samithi, Jan Suraaj,
  Tamilaga Vettri Kazhagam, Dravida Munnetra Kazhagam, Naam Tamilar Katchi, Gonoadhikar Parishad, Samagi Jana Balawegaya,
  Janatha Vimukthi Peramuna, Jathika Jana Balawegaya, Jamiat Ulema-i-Islam, Jamiat Ulema-i-Islam-Fazl, Degel HaTorah, Sadiqoun, State of Law Coalition,
  Coordination Framework, Lower House, Upper House, Dáil, Dáil Éireann, Seanad
`);

/** Armed groups, gangs, services of states. */
const ARMED = phraseList(`
  Daesh, Da'esh, Da'ish, Hayat Tahrir al-Sham, Ahrar al-Sham, Suqour al-Sham, Jabhat al-Nusra, Jabhat Fateh al-Sham, Jaysh al-Islam, Jaish al-Islam, Jaish al-Adl,
  Nour al-Din al-Zinki, Nour al-Din al-Zinki Movement, Failaq al-Sham, Faylaq al-Rahman, Jaish-e-Mohammed, Jaish-e-Mohammad, Lashkar-e-Taiba,
  Lashkar-e-Toiba, Lashkar-e-Tayyiba, Lashkar-e-Jhangvi, Lashkar-e-Islam, Sipah-e-Sahaba, Tehrik-e-Taliban, Tehrik-e-Taliban Pakistan,
  Tehreek-e-Taliban, Tehreek-e-Taliban Pakistan, Jamaat-ud-Dawa, Jamaat-ul-Ahrar, Jemaah Islamiyah, Harkat-ul-Mujahideen, Hizbul Mujahideen,
  Hizb-ul-Mujahideen, Hizb-e-Islami, Abu Sayyaf, Ansar Dine, Ansar al-Sharia, Ansar al-Islam, Ansar Allah, Ansar Bait al-Maqdis, Ansaru, Boko Haram,
  Asaib Ahl al-Haq, Kataib Hezbollah, Kata'ib Hezbollah, Saraya al-Salam, Liwa Fatemiyoun, Jundallah, Komala, Peshmerga, Pasdaran, Basij, Interahamwe,
  Mai-Mai, Mai Mai, Janjaweed, Sendero Luminoso, Shining Path, Tupac Amaru, Los Zetas, Barrio 18, Mara Salvatrucha, Cosa Nostra, Camorra,
  Sinaloa Cartel, Jalisco New Generation Cartel, Aum Shinrikyo, Khmer Rouge, Viet Cong, Irgun, Haganah, Shin Bet, Mossad, Hezb-e-Wahdat,
  An Bord Pleanala, An Bord Pleanála, Gardai, Gardaí, Garda Siochana, Garda Síochána, Guardia Civil, Carabinieri, Roskomnadzor, Rosoboronexport, Roscosmos, Rosatom, BaFin, Kempeitai, Securitate,
  Jama'at Nusrat al-Islam wal-Muslimin, Jamaat Nusrat al-Islam wal-Muslimin, Katiba Macina, Lakurawa, Amotekun, Kata'ib Sayyid al-Shuhada, Harakat al-Nujaba,
  Los Choneros, Los Lobos, Comando Vermelho, Primeiro Comando da Capital, An Coimisiún Toghcháin, Coimisiún na Meán, Sandiganbayan, Wapda, Ibama, Samidoun
`);

/** Newspapers and broadcasters. */
const PAPERS = phraseList(`
  Eleftherotypia, Kathimerini, Ta Nea, To Vima, Adevarul, Romania Libera, Evenimentul Zilei, Nepszabadsag, Magyar Nemzet, Magyar Hirlap,
  Lidove Noviny, Mlada Fronta Dnes, Hospodarske Noviny, Vecernji List, Vjesnik, Slobodna Dalmacija, Nasa Borba, Izvestia, Izvestiya, Kommersant,
  Krasnaya Zvezda, Trybuna, Zycie Warszawy, Diario de Noticias, Jornal de Noticias, Correio da Manha, Helsingin Sanomat, Hufvudstadsbladet, Postimees, Lietuvos Rytas,
  An-Nahar, An Nahar, As-Safir, Al-Akhbar, Al-Watan, El Watan, Al Watan, El Khabar, Al-Khabar, Le Matin, L'Orient-Le Jour, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Al Mayadeen, Al-Mayadeen, Al-Manar, Al-Ahram, Al-Hayat, Al-Quds Al-Arabi, Asharq Al-Awsat, Asharq al-Awsat,
  Yedioth Ahronoth, Yedioth Aharonoth, Yediot Aharonot, Maariv, Haaretz, Le Monde, Le Figaro, Le Parisien, L'Equipe, Le Soir, Der Spiegel, Die Welt, Die Zeit,
  Bild am Sonntag, Sueddeutsche Zeitung, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeine, Handelsblatt, De Telegraaf,
  De Standaard, Neue Zuercher Zeitung, Neue Zürcher Zeitung, Dagens Nyheter, Svenska Dagbladet, Aftonbladet, Expressen, Politiken, Jyllands-Posten,
  Verdens Gang, Aftenposten, Helsingin Sanomat, Gazeta Wyborcza, Rzeczpospolita, Komsomolskaya Pravda, Moskovsky Komsomolets, Nezavisimaya Gazeta,
  Novaya Gazeta, Rossiiskaya Gazeta, Rossiyskaya Gazeta, Ukrainska Pravda, El Pais, El País, El Mundo, El Universal, La Vanguardia, La Repubblica,
  La Stampa, Corriere della Sera, Gazzetta dello Sport, La Gazzetta dello Sport, Asahi Shimbun, Yomiuri Shimbun, Mainichi Shimbun, Nihon Keizai Shimbun,
  Sankei Shimbun, Chosun Ilbo, JoongAng Ilbo, Dong-A Ilbo, Rodong Sinmun, Apple Daily, Ming Pao, Sing Tao, Caixin, Prothom Alo, Dainik Jagran,
  Dainik Bhaskar, Malayala Manorama, Folha de S.Paulo, Folha de S. Paulo, Folha de Sao Paulo, O Globo, O Estado de S.Paulo, O Estado de S. Paulo,
  Channel 4, Channel 5, BBC One, BBC Two, BBC Three, BBC Four, BBC Radio 4, Radio 4, Vanity Fair, La Nacion, La Nación, Clarin, Clarín, El Mercurio, El Tiempo, El Comercio, Prensa Latina, Daily Maverick
`);

/** Schools, hospitals, aid. */
const SCHOOLS = phraseList(`
  Memorial Sloan Kettering, Memorial Sloan-Kettering, Sloan-Kettering, Dana-Farber, Cedars-Sinai, Beth Israel Deaconess, Brigham and Women's,
  Brigham and Women's Hospital, M.D. Anderson, Kaiser Permanente, Weill Cornell, Georgia Tech, Virginia Tech, Texas Tech, Carnegie Mellon, Johns Hopkins,
  Sciences Po, ETH Zurich, Institut Pasteur, Jamia Millia Islamia, Penn State, Médecins Sans Frontières,
  Medecins Sans Frontieres, Médecins du Monde, Medecins du Monde, Magen David Adom, Planned Parenthood, Save the Children, Human Rights Watch,
  Amnesty International, Transparency International, Chatham House
`);

/** All of them. */
export const BODIES: readonly string[] = [...PARTIES, ...ARMED, ...PAPERS, ...SCHOOLS];

/** Bodies whose letters some papers write with full stops. */
export const DOTTED_BODIES = wordSet(`
  FBI CIA NSA NFL NBA NHL MLB NCAA NASA EPA FDA FCC FTC SEC IRS FEMA NATO UN EU IMF WHO OECD OPEC WTO ILO UNHCR
  UNICEF IAEA AFL CIO ACLU NAACP GOP IRA PLO BBC CBS NBC ABC CNN PBS HBO IBM GE GM AIG NYPD LAPD ICE DEA ATF CDC
  NIH
`);

/** The last words of what is named after people and places. */
export const INSTITUTIONS = wordSet(`
  hospital university stadium airport foundation institute college school library museum academy arena theatre
  theater cathedral mosque clinic bridge barracks prison
`);

/** Last words of states whose universities have their campus behind "at". */
export const STATES_WITH_CAMPUSES = wordSet(`
  alabama arkansas california carolina colorado florida hawaii illinois louisiana maryland massachusetts michigan
  minnesota missouri nebraska tennessee texas wisconsin york
`);
