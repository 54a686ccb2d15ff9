import { wordSet } from '../../collections';

/** What aircraft, missiles, tanks and guns are called by, and the numbers behind the hyphen. */
export const MODELS: Readonly<Record<string, string>> = {
  F: '4|5|14|15|16|18|22|35|104|111|117',
  FA: '18',
  C: '5|17|130',
  KC: '10|30|46|130|135',
  B: '2|17|24|25|29|47|52',
  A: '10',
  U: '2',
  P: '3|8',
  MQ: '1|9',
  RQ: '4|7|11|170',
  UH: '1|60',
  MH: '47|53|60',
  CH: '46|47|53',
  AH: '1|64',
  V: '22',
  MiG: '15|17|19|21|23|25|27|29|31|35',
  Su: '22|24|25|27|30|34|35|57',
  Il: '14|18|20|38|62|76|86|96',
  Tu: '16|22|95|104|134|144|154|160|204',
  An: '2|12|24|26|28|32|72|124|225',
  Mi: '2|6|8|17|24|25|26|28|35',
  Ka: '27|50|52',
  Yak: '40|42|130',
  AK: '47|74|103',
  AR: '15',
  RPG: '7|29',
  S: '75|125|200|300|400|500',
  SS: '18|19|20|21|23|24|25|27',
  GPT: '2|3|4|5|3\\.5|4\\.5',
  T: '34|54|55|62|64|72|80|90',
};

/** What stands near the number of an airliner without its maker; a road has such a number, too. */
export const FLYING = wordSet(`
  boeing airbus jet jets jetliner jetliners plane planes airliner airliners aircraft airline airlines flight
  flights pilot pilots runway deliveries
`);

/** Words by which an article tells of spaceflight, where a name with a number is that of a craft: "Norvale-3". */
export const SPACEFLIGHT = wordSet(`
  spacecraft spaceship lander landers rover rovers orbiter satellite satellites lunar orbit cosmonaut cosmonauts astronaut astronauts
`);

/** Kinds of weapons, behind the names by which they are called. */
export const WEAPONS = wordSet(`
  drone drones missile missiles rocket rockets rifle rifles tank tanks howitzer howitzers helicopter helicopters
  torpedo torpedoes
`);

/** Kinds of craft, likewise; by cars and planes people are told to whom they belong. */
export const NAMED_CRAFT = wordSet(`
  capsule spacecraft spaceship spaceships spaceplane rover rovers lander landers orbiter satellite satellites telescope shuttle
  submarine ship ships vessel vessels ferry ferries jet jets
`);

/** Those that nobody is aboard, whose name stands behind them, too: by ships people are told, and ferries have captains. */
export const ROBOTS = wordSet(
  `capsule spacecraft rover lander orbiter satellite telescope probe drone robot`,
);

/** What stands between a name and its kind of craft or weapon. */
export const BEFORE_CRAFT = wordSet('crew cargo space lunar cruise ballistic supply resupply');

/** Products that come in numbered models, in lower case. */
export const PRODUCT_LINES = wordSet(`
  iphone ipad ipod ios ipados macos windows android playstation xbox galaxy pixel falcon soyuz ariane centos ubuntu
  fedora chatgpt gpt
`);

/** In the sentence of a drug that is called by a number: flights, resolutions and licence plates have such numbers, too. */
export const MEDICINE = wordSet(`
  drug drugs vaccine vaccines therapy therapies treatment treatments dose doses placebo patients inhibitor antibody
  tablet pill molecule
`);
