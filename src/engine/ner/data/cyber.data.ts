/** Names of the reports on crime in networks, as they are written. */

import { phraseList } from '../../collections';

/** Groups of attackers. */
export const HACKERS = phraseList(`
  Fancy Bear, Cozy Bear, Energetic Bear, Venomous Bear, Lazarus Group, Shadow Brokers, Equation Group, Charming Kitten, Sandworm, REvil, LockBit,
  BlackCat, FIN6, FIN7, FIN8, FIN11, TA505, UNC1151, UNC2452, UNC3944, APT1, APT3, APT10, APT28, APT29, APT30, APT31, APT32, APT33, APT34, APT35, APT37, APT38,
  APT39, APT40, APT41, OilRig, Turla, Kimsuky, Gamaredon, Magecart, Evil Corp, Wizard Spider, Scattered Spider, LulzSec, Lizard Squad,
  Syrian Electronic Army, Guardians of Peace, MuddyWater, DarkHotel, Hafnium, Nobelium, Killnet, KillNet, OurMine, Bluenoroff, BlueNoroff, Andariel, Winnti,
  Naikon, Sofacy, Pawn Storm, Crouching Yeti, Molerats, AnonGhost, Volt Typhoon, Salt Typhoon, Flax Typhoon, Midnight Blizzard, Ghostwriter,
  Chaos Computer Club, Cult of the Dead Cow, Carbanak, DoppelPaymer, ShinyHunters, Gnosticplayers, Dark Overlord, Rex Mundi
`);

/** Programs that do harm, and flaws with a name. */
export const MALWARE = phraseList(`
  WannaCry, WannaCrypt, Wanna Cry, NotPetya, Petya, GoldenEye, Stuxnet, Duqu, Conficker, Emotet, TrickBot, Trickbot, Ryuk, Dridex, SpyEye, Gameover Zeus, GameOver Zeus,
  CryptoLocker, Cryptolocker, CryptoWall, TeslaCrypt, Locky, SamSam, GandCrab, NetWalker, BitPaymer, Bad Rabbit, BadRabbit, EternalBlue, DoublePulsar, BlackEnergy, Industroyer,
  CrashOverride, Trisis, Shamoon, Qakbot, QakBot, Qbot, IcedID, Ursnif, Gozi, AgentTesla, Agent Tesla, njRAT, PlugX, Gh0st, Sobig, Mydoom, MyDoom, Sasser, Nimda,
  SQL Slammer, Storm Worm, Koobface, Rustock, Kelihos, Necurs, Cutwail, Coreflood, Ramnit, Sality, ZeroAccess, Bashlite, VPNFilter, Heartbleed, Log4Shell, Log4j,
  BlueKeep, FinFisher, FinSpy, Olympic Destroyer, KillDisk, HermeticWiper, WhisperGate, AcidRain, Solorigate, LokiBot, HummingBad, XcodeGhost, WireLurker,
  BlackPOS, PunkeyPOS, FastPOS, AlinaPOS, Hidden Tear, KeRanger, PowerGhost, Smominru, Coinhive, CoinHive, Xbash, Satori, Hajime, Gooligan, Dirty COW,
  Retadup, ZeuS, Kronos, Dyreza, Vawtrak, Shifu, Bebloh
`);
