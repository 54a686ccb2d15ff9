/**
 * Names that mean the same wherever news uses them and on which the teachers disagree, by type: read by hand from the list of
 * their most frequent disagreements. `NONE` are no names.
 */

const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name.length > 0);

const MISC = list(`
  COVID | Covid | COVID-19 | Covid-19 | SARS | SARS-CoV-2 | MERS | Ebola | Zika | H1N1 | H5N1 | AIDS | Brexit | Omicron |
  Sputnik V | World Cup | FIFA World Cup | Rugby World Cup | Cricket World Cup | Nobel Prize | Nobel Peace Prize |
  Nobel Peace Prizes | Olympics | Summer Olympics | Winter Olympics | Olympic Games | Olympic | Paralympics | Paralympic |
  Commonwealth Games | Asian Games | Euro 2016 | Euro 2020 | Formula One | Formula 1 | Grand Prix | Monaco Grand Prix |
  British Grand Prix | Eurovision | Eurovision Song Contest | Kentucky Derby | Super Bowl | Stanley Cup | World Series |
  NBA Finals | Wimbledon | US Open | Australian Open | French Open | Champions League | Europa League | Copa America |
  Copa América | Copa Libertadores | Ashes | Tour de France | Davis Cup | Ryder Cup | Cannes Film Festival |
  Academy Award | Academy Awards | Oscar | Oscars | Grammy | Grammys | Golden Globe | Emmy | Pulitzer Prize |
  Booker Prize | Medicare | Medicaid | Obamacare | Social Security | Head Start | Internet | Christmas | Christmas Day |
  Christmas Eve | Easter | Ramadan | Eid | Eid al-Fitr | Eid al-Adha | Hajj | Diwali | Holi | Hanukkah | Passover |
  Yom Kippur | Thanksgiving | Halloween | Independence Day | Anzac Day | Holocaust | Cold War | World War | World War I |
  World War II | Second World War | First World War | Iraq War | Gulf War | Vietnam War | Korean War | Civil War |
  Arab Spring | Dow Jones Industrial Average | Dow Jones | FTSE 100 | Nikkei 225 | Hurricane Katrina | Hurricane Sandy |
  Constitution | United States Constitution | Koran | Quran | Qur'an | Treaty of Lisbon | Lisbon Treaty | Kyoto Protocol |
  Paris Agreement | Geneva Convention | Geneva Conventions | Trans-Pacific Partnership |
  North American Free Trade Agreement | National Defense Authorization Act | Affordable Care Act | Patriot Act |
  USA PATRIOT Act | Space Shuttle | Space Shuttle Discovery | Space Shuttle Atlantis | Space Shuttle Endeavour |
  Crew Dragon | Soyuz | Soyuz TMA | Falcon 9 | Black Hawk | Boeing 737 | Boeing 747 | Boeing 777 | Airbus A320 |
  Airbus A380 | F-16 | MiG-29 | Android | Linux | iPhone | iPad | CentOS | Rocky Linux | CentOS Stream | Fedora |
  Minetest | Lineage B | Lineage P | Deepwater Horizon | Democrat | Democrats | Republican | Republicans | Tory | Tories |
  Muslim | Muslims | Christian | Christians | Catholic | Catholics | Roman Catholic | Jewish | Jews | Sunni | Shia |
  Shi'a | Shiite | Shi'ite | Shiites | Hindu | Hindus | Buddhist | Sikh | Protestant | Islamic | Islamist | Nazi | Nazis |
  Western | African | European | Asian | Latin American | Middle Eastern | Aboriginal | Indigenous | Kurdish | Kurds |
  Kurd | Tamil | Tamils | Baltic | Arab | Arabs | Palestinian | Palestinians | Australian | Russian | Russians | Syrian |
  Syrians | American | Americans | Israeli | Israelis | British | French | Turkish | Iranian | Iranians | Indian |
  Indians | Egyptian | Canadian | Iraqi | Iraqis | Nigerian | Sri Lankan | Sudanese | Japanese | Chinese | Italian |
  Spanish | German | Germans | Afghan | Afghans | Pakistani | Ukrainian | Ukrainians | Saudi | Scottish | Irish | Welsh |
  Polish | Dutch | Swedish | Greek | Korean | North Korean | South Korean | Vietnamese | Thai | Cuban | Mexican |
  Brazilian | Tasmanian | Rohingya | Bidoon | LGBT
`);

const ORGANIZATION = list(`
  Twitter | Facebook | Instagram | WhatsApp | YouTube | TikTok | Telegram | Reddit | Wikipedia | Wikileaks | WikiLeaks |
  Wikinews | GitHub | Google | Yahoo | Microsoft | Amazon.com | Tesla | SpaceX | Uber | Airbus | Boeing | Lockheed Martin |
  Red Hat | Pfizer | Moderna | BioNTech | AstraZeneca | Sinopharm | Sinovac | Novavax | Johnson & Johnson | NASA | FIFA |
  UEFA | NBA | NFL | NHL | MLB | NASCAR | ICC | IOC | IMF | WHO | HRW | RSF | FBI | CIA | NSA | HHS | OIG | HHS OIG | SEC |
  FDA | EPA | CDC | IRS | Interpol | INTERPOL | BBC | CNN | Al Jazeera | Reuters | AFP | Xinhua | The New York Times |
  The Guardian | The Washington Post | News of the World | Rappler | Human Rights Watch | Amnesty International |
  Red Cross | Red Crescent | International Committee of the Red Cross | Médecins Sans Frontières |
  Doctors Without Borders | Reporters Without Borders | Syrian Observatory for Human Rights |
  Observatory for Human Rights | United Nations | UN | U.N. | UN Security Council | U.N. Security Council |
  Security Council | General Assembly | European Union | EU | European Commission | European Parliament |
  European Central Bank | African Union | AU | Arab League | NATO | OPEC | ASEAN | ECOWAS | G7 | G8 | G20 | APEC |
  Pacific Islands Forum | World Bank | Hezbollah | Hizbollah | Hizbullah | Hamas | Fatah | Taliban | al-Qaeda | al Qaeda |
  Al-Qaeda | Al Qaeda | al-Qaida | Al Qaida | al-Shabaab | Al-Shabaab | Al Shabaab | al-Shabab | Boko Haram |
  Islamic State | ISIL | ISIS | Islamic State of Iraq and the Levant | Islamic State of Iraq and Syria | al-Nusra Front |
  Al-Nusra Front | Nusra Front | Islamic Jihad | Houthis | Janjaweed | M23 | YPG | PKK | FARC | IRA |
  Tehrik-i-Taliban Pakistan | Tehrik-i-Taliban | Lashkar-e-Taiba | Jaish-e-Mohammed | Lord's Resistance Army |
  Imbonerakure | Pakistani Taliban | Syrian Democratic Forces | Free Syrian Army | Proud Boys | Shin Bet | Mossad |
  Muslim Brotherhood | Al-Aqsa Martyrs' Brigades | Senate | Congress | House of Representatives | United States Senate |
  U.S. Senate | United States House of Representatives | U.S. House of Representatives | United States Congress |
  U.S. Congress | House of Commons | House of Lords | Parliament | Bundestag | Knesset | Duma | State Duma |
  Federation Council | National Assembly | Constitutional Court | Supreme Court | Supreme Court of the United States |
  United States Supreme Court | U.S. Supreme Court | High Court | International Criminal Court |
  International Court of Justice | European Court of Human Rights | Air Force | Navy | Army | Marine Corps |
  National Guard | Coast Guard | Armed Forces | United States Navy | U.S. Navy | United States Army | U.S. Army |
  United States Air Force | U.S. Air Force | United States Armed Forces | Israeli Air Force | Russian Air Force |
  Syrian Air Force | Russian Armed Forces | Israel Defense Forces | Israeli Defense Forces | IDF | Royal Navy |
  Royal Air Force | RAF | Revolutionary Guards | Islamic Revolutionary Guard Corps | Pentagon | State Department |
  Treasury | Justice Department | Department of Justice | Department of Defense | Department of State |
  Department of Veterans Affairs | Department of Homeland Security | Homeland Security | Foreign Ministry |
  Defence Ministry | Defense Ministry | Interior Ministry | Health Ministry | Ministry of Interior | Ministry of Health |
  Ministry of Defence | Ministry of Defense | Ministry of Foreign Affairs | Ministry of Justice | Ministry of Education |
  Central Bank | Federal Reserve | Bank of England | Democratic Party | Republican Party | Labour Party | Labor Party |
  Communist Party | National Party | Conservative Party | Liberal Party | Labour | Liberal Democrats | Fianna Fáil |
  Fine Gael | Sinn Féin | Likud | BJP | Bharatiya Janata Party | African National Congress | ANC | Scottish Parliament |
  National Security Council | Senate Republican Conference | Ombudsman’s Office | Prosecutor General’s Office |
  Attorney General’s Office | New England Patriots | Hewlett-Packard | DisabilityCare Australia
`);

const PLACE = list(`
  United States | United States of America | U.S. | US | USA | UK | United Kingdom | Australia | Iraq | Iran | Russia |
  China | Pakistan | Israel | Mexico | England | Scotland | Wales | Ireland | Northern Ireland | Canada | Japan | France |
  Spain | Germany | India | Afghanistan | Turkey | Philippines | New Zealand | United Arab Emirates | UAE |
  Democratic Republic of the Congo | Democratic Republic of Congo | DRC | DR Congo | Congo | Republic of the Congo |
  Republic of Ireland | Burkina Faso | Guinea-Bissau | Guinea | Sudan | South Sudan | Sierra Leone | Côte d'Ivoire |
  Ivory Coast | Palestine | Gaza | Gaza Strip | West Bank | Kosovo | Catalonia | Samoa | American Samoa |
  Papua New Guinea | Timor-Leste | East Timor | Trinidad and Tobago | Bosnia and Herzegovina | Saudi Arabia | Sri Lanka |
  Puerto Rico | Ukraine | Malaysia | Bangladesh | Vietnam | Cyprus | Oman | South Africa | Malawi | Mali | Burma |
  Myanmar | Russian Federation | Republic of China | Nagorno-Karabakh | KwaZulu-Natal | Iraqi Kurdistan | Deir ez-Zor |
  Idlib | Homs | Rakhine | Sinai | Donetsk Oblast | Donetsk | Mariupol | Kursk | Fukushima | North Rhine-Westphalia |
  Baja California | New South Wales | NSW | South Wales | Northern Territory | Queensland | Tasmania | Western Australia |
  South Australia | Washington, D.C. | Washington DC | Washington, DC | D.C. | District of Columbia | California | Texas |
  Alaska | New York City | New York | London | Paris | Moscow | Beijing | Sydney | Melbourne | Chicago | Miami | Toronto |
  The Hague | Hague | Lisbon | Indianapolis | Jerusalem | East Jerusalem | Europe | Africa | Asia | America |
  Latin America | South America | North America | Central America | West Africa | East Africa | Middle East |
  Southeast Asia | South Asia | Asia-Pacific | Indo-Pacific | Sub-Saharan Africa | Pacific | Pacific Ocean | Atlantic |
  Atlantic Ocean | Arctic | Antarctic | Antarctica | Gulf | Persian Gulf | Gulf of Mexico | Gulf of Aden |
  South China Sea | English Channel | Red Sea | Black Sea | Mediterranean | Mediterranean Sea | Baltic Sea |
  Great Barrier Reef | Sahel | Balkans | Caucasus | North Caucasus | Downing Street | Wall Street | Capitol Hill |
  U.S. Capitol | United States Capitol | Capitol | Line of Control | Green Zone | Tahrir Square | Red Square |
  Times Square | Al-Aqsa Mosque | Kennedy Space Center | Heathrow | Heathrow Airport | Hamid Karzai International Airport |
  Mars | Earth | Jupiter | Saturn | Guantanamo Bay | Guantánamo Bay | Guantanamo | Abu Ghraib | Pearl Harbor
`);

const PERSON = list(`
  Kim Jong-un | Kim Jong Un | Kim Jong-il | Kim Jong Il | Ban Ki-moon | Moon Jae-in | Park Geun-hye | Yoon Suk Yeol |
  Yoon Suk-yeol | Chen Shui-bian | Aung San Suu Kyi | Vladimir Putin | Bashar al-Assad | Benedict XVI | John Paul II | Elizabeth II |
  Recep Tayyip Erdoğan | Recep Tayyip Erdogan | Luiz Inácio Lula da Silva | Gloria Macapagal Arroyo |
  Gloria Macapagal-Arroyo | Abdel Fattah el-Sisi | Abdel Fattah al-Sisi | Zine El Abidine Ben Ali | Ali Khamenei |
  Muqtada al-Sadr | Moqtada al-Sadr | Nouri al-Maliki | Ayman al-Zawahiri | Abu Musab al-Zarqawi | Mahmoud Ahmadinejad |
  Mahmoud Abbas | Mohammed bin Salman | Dmitry Medvedev | Brian Cowen | Barack Obama | Donald Trump | George W. Bush |
  Nicolás Maduro | Theresa May | Abdelbaset al-Megrahi | Osama bin Laden | Saddam Hussein | Muammar Gaddafi |
  Kassym-Jomart Tokayev | Xi Jinping
`);

const NONE = list(`
  NGO | NGOs | MP | MPs | UTC | SEN. | SENATOR | IED | IEDs | IDP | IDPs | DNA | AI | LNG | MVP | TV | GDP | CEO | PCR |
  HIV | GI | Sens. | Governor-General | Leader of the Opposition | Attorney General | Incumbent | Article | Category |
  Executive Order | Mr Speaker | White Paper | Mayor | Emir | Taoiseach | P.M. | A.M. | Supreme Leader
`);

/** The type of each name; undefined for what is none. */
export const DECISIONS: ReadonlyMap<string, 'PER' | 'ORG' | 'LOC' | 'MISC' | undefined> = new Map([
  ...NONE.map((name) => [name, undefined] as const),
  ...MISC.map((name) => [name, 'MISC'] as const),
  ...ORGANIZATION.map((name) => [name, 'ORG'] as const),
  ...PLACE.map((name) => [name, 'LOC'] as const),
  ...PERSON.map((name) => [name, 'PER'] as const),
]);
