import { phraseList } from '../../src/engine/collections';

/** Grounds, circuits, squares, prisons and districts that news names without saying what they are: places for the lexicon. */
export const VENUES = phraseList(`
  Interlagos, Silverstone, Monza, Suzuka, Spa-Francorchamps, Hockenheim, Nurburgring, Hungaroring, Imola, Estoril, Jerez, Mugello,
  Assen, Daytona, Talladega, Old Trafford, Anfield, Goodison Park, Stamford Bridge, Villa Park, Elland Road, St James' Park, Hampden Park,
  Ibrox, Wembley, Twickenham, Murrayfield, Croke Park, Lansdowne Road, Cardiff Arms Park, Millennium Stadium, Stade de France,
  Parc des Princes, Camp Nou, Nou Camp, Bernabeu, San Siro, Maracana, Azteca, Bombonera, Lord's, Headingley, Edgbaston, Trent Bridge,
  Eden Gardens, Wankhede, Gabba, MCG, Newlands, Wanderers, Flushing Meadows, Roland Garros, Melbourne Park, Augusta National, St Andrews,
  Royal Birkdale, Madison Square Garden, Yankee Stadium, Fenway Park, Wrigley Field, Dodger Stadium, Shea Stadium, Lambeau Field,
  Downing Street, Whitehall, Wall Street, Capitol Hill, Silicon Valley, Hollywood, Tahrir Square, Tiananmen Square, Taksim Square,
  Gezi Park, Maidan, Independence Square, Red Square, Times Square, Trafalgar Square, Pearl Roundabout, Zuccotti Park, Ground Zero,
  Temple Mount, Western Wall, Al-Aqsa, Guantanamo Bay, Abu Ghraib, Evin, Insein, Robben Island, Line of Control, Green Zone,
  Demilitarized Zone, Suez Canal, Panama Canal, Strait of Hormuz, Bab al-Mandab, Strait of Malacca, Horn of Africa, Golan Heights,
  Sinai Peninsula, Gaza Strip, West Bank, Rift Valley, Niger Delta, Nord-Kivu, North Kivu, South Kivu, Donbass, Donbas, Silk Road,
  Heathrow, Gatwick, Stansted, Charles de Gaulle Airport, JFK Airport, LaGuardia, O'Hare, Changi, Chernobyl, Fukushima, Zaporizhzhia,
  Mount Everest, Kilimanjaro, Table Mountain, Great Barrier Reef, Grand Canyon, Sahel, Sahara, Kalahari, Amazon basin
`);
