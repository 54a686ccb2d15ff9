/** Sports teams as news writes them, in full, by their town and by their nickname: for the lexicon and for sports wire. */

import { phraseList } from '../../src/engine/collections';

/** Association football clubs of the leagues that agencies report. */
export const CLUBS = phraseList(`
  Arsenal, Aston Villa, Blackburn Rovers, Blackburn, Bolton Wanderers, Bolton, Bournemouth, Brentford, Brighton, Burnley,
  Chelsea, Coventry City, Coventry, Crystal Palace, Derby County, Derby, Everton, Fulham, Huddersfield, Hull City, Ipswich,
  Leeds United, Leeds, Leicester City, Leicester, Liverpool, Luton Town, Luton, Manchester City, Manchester United,
  Middlesbrough, Millwall, Newcastle United, Newcastle, Norwich City, Norwich, Nottingham Forest, Portsmouth, Preston,
  Queens Park Rangers, Reading, Sheffield United, Sheffield Wednesday, Southampton, Stoke City, Stoke, Sunderland, Swansea,
  Tottenham Hotspur, Tottenham, Spurs, Watford, West Bromwich Albion, West Brom, West Ham, West Ham United, Wigan Athletic,
  Wigan, Wimbledon, Wolverhampton Wanderers, Wolves, Barnsley, Birmingham City, Blackpool, Bradford City, Brentford, Bristol City,
  Bristol Rovers, Bury, Cardiff City, Carlisle, Charlton Athletic, Charlton, Crewe, Doncaster, Exeter, Gillingham, Grimsby,
  Hartlepool, Hereford, Notts County, Oldham, Oxford United, Peterborough, Plymouth, Port Vale, Rochdale, Rotherham,
  Scunthorpe, Shrewsbury, Southend, Stockport, Swindon, Tranmere, Walsall, Wrexham, Wycombe, York City, Aberdeen, Celtic,
  Rangers, Dundee United, Dundee, Dunfermline, Hearts, Hibernian, Kilmarnock, Motherwell, Raith Rovers, St Johnstone,
  St Mirren, Falkirk, Partick Thistle, Barcelona, Real Madrid, Atletico Madrid, Athletic Bilbao, Real Sociedad, Real Betis,
  Betis, Sevilla, Valencia, Villarreal, Espanyol, Celta Vigo, Celta, Deportivo Coruna, Deportivo, Osasuna, Real Zaragoza,
  Zaragoza, Valladolid, Mallorca, Getafe, Levante, Malaga, Oviedo, Racing Santander, Rayo Vallecano, Sporting Gijon, Tenerife,
  Logrones, Hercules, Extremadura, Compostela, Girona, Alaves, Granada, Juventus, AC Milan, Milan, Inter Milan, Inter, Napoli,
  AS Roma, Roma, Lazio, Fiorentina, Parma, Sampdoria, Genoa, Torino, Udinese, Bologna, Atalanta, Cagliari, Piacenza, Perugia,
  Vicenza, Verona, Hellas Verona, Reggiana, Sassuolo, Empoli, Lecce, Bari, Brescia, Cremonese, Salernitana, Venezia, Monza,
  Bayern Munich, Borussia Dortmund, Dortmund, Borussia Moenchengladbach, Moenchengladbach, Bayer Leverkusen, Leverkusen,
  Schalke, Schalke 04, Werder Bremen, VfB Stuttgart, Hamburger SV, SV Hamburg, Cologne, Hertha Berlin, Union Berlin,
  Eintracht Frankfurt, RB Leipzig, Freiburg, Hoffenheim, VfL Wolfsburg, VfL Bochum, Mainz, Augsburg, Hansa Rostock, Karlsruhe,
  Kaiserslautern, Fortuna Duesseldorf, Arminia Bielefeld, 1860 Munich, St Pauli, MSV Duisburg, Nuremberg, Hannover,
  Paris Saint-Germain, Paris St Germain, PSG, Olympique Marseille, Marseille, Olympique Lyon, Lyon, Monaco, Lille, Bordeaux,
  Nantes, Nice, Lens, Metz, Auxerre, Rennes, Strasbourg, Montpellier, Bastia, Caen, Cannes, Guingamp, Le Havre, Nancy, Reims,
  Toulouse, Saint-Etienne, St Etienne, Lorient, Angers, Ajax, Ajax Amsterdam, PSV Eindhoven, PSV, Feyenoord, AZ Alkmaar,
  Twente Enschede, FC Twente, FC Utrecht, Utrecht, Groningen, Heerenveen, Vitesse Arnhem, Vitesse, Sparta Rotterdam, Roda JC,
  Roda JC Kerkrade, NEC Nijmegen, NAC Breda, RKC Waalwijk, Willem II, Willem II Tilburg, Fortuna Sittard, De Graafschap,
  Graafschap Doetinchem, Volendam, AZ, Benfica, FC Porto, Porto, Sporting Lisbon, Sporting, Braga, Boavista, Guimaraes,
  Maritimo, Belenenses, Setubal, Salgueiros, Farense, Chaves, Anderlecht, Club Brugge, Bruges, Standard Liege, Racing Genk, Genk,
  Ghent, Antwerp, Charleroi, Mechelen, Lierse, Ekeren, Cercle Bruges, Beveren, Mouscron, Galatasaray, Fenerbahce, Besiktas,
  Trabzonspor, Panathinaikos, Olympiakos, AEK Athens, PAOK, PAOK Salonika, Aris, Spartak Moscow, CSKA Moscow, Dynamo Moscow,
  Lokomotiv Moscow, Torpedo Moscow, Zenit St Petersburg, Rotor Volgograd, Alania Vladikavkaz, Rubin Kazan, Dynamo Kiev,
  Shakhtar Donetsk, Chernomorets Odessa, Dinamo Minsk, Dinamo Tbilisi, Legia Warsaw, Widzew Lodz, Lech Poznan, Wisla Krakow,
  GKS Katowice, Ruch Chorzow, Gornik Zabrze, Stomil Olsztyn, Sparta Prague, Slavia Prague, Sigma Olomouc, Banik Ostrava,
  Slovan Bratislava, Kosice, Ferencvaros, Ujpest, MTK, Steaua Bucharest, Dinamo Bucharest, Rapid Bucharest,
  Universitatea Craiova, CSKA Sofia, Levski Sofia, Slavia Sofia, Red Star Belgrade, Red Star, Partizan Belgrade, Partizan,
  Dinamo Zagreb, Croatia Zagreb, Hajduk Split, Maribor, Olimpija, Rapid Vienna, Austria Vienna, Sturm Graz, Austria Salzburg,
  Red Bull Salzburg, Casino Graz, Tirol Innsbruck, Grasshopper, Grasshoppers, FC Zurich, FC Basel, Basel, Young Boys, Sion,
  Servette, Neuchatel Xamax, Lugano, Aarau, Lausanne, Luzern, Brondby, FC Copenhagen, Aarhus, Aalborg, Odense, Silkeborg,
  Lyngby, Rosenborg, Brann, Molde, Lillestrom, IFK Gothenburg, Gothenburg, AIK, Djurgarden, Hammarby, Malmo, Helsingborg,
  Orebro, Orgryte, HJK Helsinki, Boca Juniors, River Plate, Racing Club, Independiente, San Lorenzo, Velez Sarsfield,
  Newell's Old Boys, Rosario Central, Estudiantes, Gimnasia, Lanus, Flamengo, Fluminense, Vasco da Gama, Botafogo, Corinthians,
  Palmeiras, Santos, Sao Paulo, Gremio, Internacional, Cruzeiro, Atletico Mineiro, Portuguesa, Parana, Bahia, Vitoria, Goias,
  Penarol, Nacional, Olimpia, Cerro Porteno, Colo Colo, Universidad de Chile, Universidad Catolica, America de Cali,
  Atletico Nacional, Millonarios, Guadalajara, Club America, Cruz Azul, Toluca, Necaxa, Monterrey, Tigres, Al Ahly, Zamalek,
  Esperance, Raja Casablanca, Wydad, Kaizer Chiefs, Orlando Pirates, Mamelodi Sundowns, Asante Kotoko, Hearts of Oak,
  Simba, Young Africans, Gor Mahia, AFC Leopards, TP Mazembe, Al Hilal, Al Nassr, Al Ittihad, Al Ain, Al Sadd, Persepolis,
  Esteghlal, Kashima Antlers, Urawa Reds, Urawa Red Diamonds, Yokohama Marinos, Yokohama Flugels, Verdy Kawasaki,
  Nagoya Grampus Eight, Gamba Osaka, Cerezo Osaka, JEF United, Shimizu S-Pulse, Jubilo Iwata, Bellmare Hiratsuka,
  Sanfrecce Hiroshima, Kashiwa Reysol, Vissel Kobe, Pohang Steelers, Suwon Bluewings, Ulsan Hyundai, Jeonbuk, Guangzhou Evergrande,
  Shanghai Shenhua, Dalian Wanda, Beijing Guoan, Mohun Bagan, East Bengal, Mumbai City FC, Bengaluru FC, Kerala Blasters,
  Melbourne Victory, Sydney FC, Wellington Phoenix
`);

/** Teams of the North American leagues as town and nickname. */
export const AMERICAN_TEAMS = phraseList(`
  Atlanta Hawks, Boston Celtics, Brooklyn Nets, New Jersey Nets, Charlotte Hornets, Chicago Bulls, Cleveland Cavaliers,
  Dallas Mavericks, Denver Nuggets, Detroit Pistons, Golden State Warriors, Houston Rockets, Indiana Pacers,
  Los Angeles Clippers, Los Angeles Lakers, Memphis Grizzlies, Vancouver Grizzlies, Miami Heat, Milwaukee Bucks,
  Minnesota Timberwolves, New Orleans Pelicans, New York Knicks, Oklahoma City Thunder, Seattle SuperSonics, Orlando Magic,
  Philadelphia 76ers, Phoenix Suns, Portland Trail Blazers, Sacramento Kings, San Antonio Spurs, Toronto Raptors, Utah Jazz,
  Washington Wizards, Washington Bullets, Arizona Cardinals, Atlanta Falcons, Baltimore Ravens, Buffalo Bills,
  Carolina Panthers, Chicago Bears, Cincinnati Bengals, Cleveland Browns, Dallas Cowboys, Denver Broncos, Detroit Lions,
  Green Bay Packers, Houston Texans, Houston Oilers, Tennessee Titans, Indianapolis Colts, Jacksonville Jaguars,
  Kansas City Chiefs, Las Vegas Raiders, Oakland Raiders, Los Angeles Chargers, San Diego Chargers, Los Angeles Rams,
  St. Louis Rams, Miami Dolphins, Minnesota Vikings, New England Patriots, New Orleans Saints, New York Giants, New York Jets,
  Philadelphia Eagles, Pittsburgh Steelers, San Francisco 49ers, Seattle Seahawks, Tampa Bay Buccaneers, Washington Redskins,
  Washington Commanders, Arizona Diamondbacks, Atlanta Braves, Baltimore Orioles, Boston Red Sox, Chicago Cubs,
  Chicago White Sox, Cincinnati Reds, Cleveland Indians, Cleveland Guardians, Colorado Rockies, Detroit Tigers, Houston Astros,
  Kansas City Royals, California Angels, Los Angeles Angels, Los Angeles Dodgers, Florida Marlins, Miami Marlins,
  Milwaukee Brewers, Minnesota Twins, Montreal Expos, Washington Nationals, New York Mets, New York Yankees, Oakland Athletics,
  Philadelphia Phillies, Pittsburgh Pirates, San Diego Padres, San Francisco Giants, Seattle Mariners, St. Louis Cardinals,
  Tampa Bay Rays, Texas Rangers, Toronto Blue Jays, Anaheim Ducks, Boston Bruins, Buffalo Sabres, Calgary Flames,
  Carolina Hurricanes, Hartford Whalers, Chicago Blackhawks, Colorado Avalanche, Columbus Blue Jackets, Dallas Stars,
  Detroit Red Wings, Edmonton Oilers, Florida Panthers, Los Angeles Kings, Minnesota Wild, Montreal Canadiens,
  Nashville Predators, New Jersey Devils, New York Islanders, New York Rangers, Ottawa Senators, Philadelphia Flyers,
  Phoenix Coyotes, Pittsburgh Penguins, San Jose Sharks, Seattle Kraken, St. Louis Blues, Tampa Bay Lightning,
  Toronto Maple Leafs, Vancouver Canucks, Vegas Golden Knights, Washington Capitals, Winnipeg Jets
`);

/** Teams of cricket, rugby, Australian rules and motor racing. */
export const OTHER_TEAMS = phraseList(`
  Derbyshire, Durham, Essex, Glamorgan, Gloucestershire, Hampshire, Lancashire, Leicestershire, Middlesex, Northamptonshire,
  Nottinghamshire, Somerset, Surrey, Sussex, Warwickshire, Worcestershire, Yorkshire, Chennai Super Kings, Delhi Capitals,
  Delhi Daredevils, Kolkata Knight Riders, Mumbai Indians, Rajasthan Royals, Royal Challengers Bangalore, Sunrisers Hyderabad,
  Kings XI Punjab, Punjab Kings, Gujarat Titans, Lucknow Super Giants, Karachi Kings, Lahore Qalandars, Islamabad United,
  Peshawar Zalmi, Sydney Sixers, Perth Scorchers, Hobart Hurricanes, Brisbane Heat, Trinbago Knight Riders, Barbados Royals,
  Adelaide Crows, Brisbane Lions, Carlton, Collingwood, Essendon, Fremantle, Geelong, Hawthorn, North Melbourne, Port Adelaide,
  Richmond, St Kilda, Sydney Swans, West Coast Eagles, Western Bulldogs, Footscray, Fitzroy, Brisbane Broncos, Canberra Raiders,
  Canterbury Bulldogs, Cronulla Sharks, Manly, Manly Sea Eagles, Melbourne Storm, Newcastle Knights, North Queensland Cowboys,
  Parramatta, Parramatta Eels, Penrith, Penrith Panthers, South Sydney, St George, Sydney Roosters, Sydney City, Balmain,
  Auckland Blues, Canterbury Crusaders, Otago Highlanders, Waikato Chiefs, Wellington Hurricanes, Natal Sharks, Queensland Reds,
  Northern Transvaal, Western Province, Wigan Warriors, St Helens, Warrington, Halifax, Castleford, Oldham, Bath, Harlequins,
  Saracens, Wasps, Gloucester, Leicester Tigers, Northampton, Sale, Llanelli, Neath, Pontypridd, Swansea, Munster, Leinster, Ulster,
  Toulon, Brive, Agen, Biarritz, Ferrari, McLaren, Benetton, Ligier, Sauber, Renault, Red Bull, Mercedes,
  Ducati, Yamaha, Honda, Festina, Mapei, Telekom, Banesto, Gewiss, Rabobank, Movistar, Ineos, Astana, CSKA, Maccabi,
  Maccabi Tel Aviv, Hapoel Tel Aviv, Hapoel Jerusalem, Zalgiris Kaunas, Cibona Zagreb, Olympiacos, Efes Pilsen, Ulker,
  Pau-Orthez, Limoges, Villeurbanne, Estudiantes Madrid, Joventut Badalona, Unicaja, Kinder Bologna, Teamsystem Bologna,
  Stefanel Milan, Benetton Treviso
`);

/** Teams of motor racing, cycling, cricket, and of African, Asian and South American leagues; national teams by nickname. */
const FURTHER = phraseList(`
  Toro Rosso, AlphaTauri, Force India, Racing Point, Aston Martin, Alfa Romeo, Haas, Caterham, Marussia, Manor, BMW Sauber, Brawn,
  Minardi, Tyrrell, Scuderia Ferrari, Red Bull Racing, Mercedes-AMG, Repsol Honda, Petronas Yamaha, Team Penske, Chip Ganassi Racing,
  Andretti Autosport, Hendrick Motorsports, Joe Gibbs Racing, Team Sky, Ineos Grenadiers, Quick-Step, Lotto Soudal, Jumbo-Visma,
  Bora-Hansgrohe, Trek-Segafredo, UAE Team Emirates, Chennai Super Kings, Mumbai Indians, Royal Challengers Bangalore,
  Kolkata Knight Riders, Delhi Capitals, Delhi Daredevils, Rajasthan Royals, Sunrisers Hyderabad, Punjab Kings, Kings XI Punjab,
  Gujarat Titans, Lucknow Super Giants, Karachi Kings, Lahore Qalandars, Peshawar Zalmi, Islamabad United, Quetta Gladiators,
  Al Ahly, Zamalek, Kaizer Chiefs, Orlando Pirates, Mamelodi Sundowns, Raja Casablanca, Wydad Casablanca, Esperance, Etoile du Sahel,
  TP Mazembe, AS Vita, Enyimba, Kano Pillars, Asante Kotoko, Hearts of Oak, Gor Mahia, AFC Leopards, Simba SC, Young Africans, Yanga,
  Vipers SC, St George SC, Dynamos, Highlanders, Super Eagles, Super Falcons, Bafana Bafana, Banyana Banyana, Black Stars,
  Harambee Stars, Indomitable Lions, Taifa Stars, Uganda Cranes, Three Lions, All Blacks, Springboks, Wallabies, Proteas, Black Caps,
  Socceroos, Matildas, Azzurri, Les Bleus, Selecao, Albiceleste, Al Hilal, Al-Hilal, Al Nassr, Al-Nassr, Al Ittihad, Al-Ittihad, Al Sadd,
  Al Ain, Persepolis, Esteghlal, Urawa Reds, Kashima Antlers, Gamba Osaka, Yokohama F Marinos, Jeonbuk, Ulsan Hyundai, FC Seoul,
  Guangzhou Evergrande, Shanghai SIPG, Beijing Guoan, Mohun Bagan, East Bengal, Bengaluru FC, Kerala Blasters, Mumbai City FC, FC Goa,
  Persija, Persib, Johor Darul Ta'zim, Buriram United, Flamengo, Palmeiras, Corinthians, Santos, Gremio, Internacional, Fluminense,
  Vasco da Gama, Botafogo, Cruzeiro, Atletico Mineiro, Boca Juniors, River Plate, San Lorenzo, Independiente, Racing Club, Penarol,
  Nacional, Colo Colo, Universidad de Chile, Olimpia, Cerro Porteno, Club America, Chivas, Cruz Azul, Pumas, Tigres, Monterrey,
  LA Galaxy, Inter Miami, Atlanta United, Seattle Sounders, Portland Timbers, Toronto FC, New York City FC, LAFC
`);

/** The town and the nickname of an American team: its last word, or two ("Red Sox"). */
export function partsOfTeam(name: string): readonly [town: string, nickname: string] {
  const words = name.split(' ');
  const two =
    /(?:Red Sox|White Sox|Trail Blazers|Blue Jays|Red Wings|Maple Leafs|Blue Jackets|Golden Knights)$/u.test(
      name,
    );
  const at = words.length - (two ? 2 : 1);
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

/** All names of teams that the lexicon lists: clubs, American teams in full and by nickname, others. */
export function teamNames(): string[] {
  return [
    ...CLUBS,
    ...AMERICAN_TEAMS,
    ...AMERICAN_TEAMS.map((name) => partsOfTeam(name)[1]),
    ...OTHER_TEAMS,
    ...FURTHER,
  ];
}
