import { wordSet } from '../../collections';

/** Family names of Korea, China, Taiwan, Hong Kong, Singapore and Vietnam in their usual Roman spellings, lower case. */
export const FAMILY_NAMES = wordSet(`
  ahn an au bae baek bai bang bao byun cai cao cha chae chan chang chao chau che chen cheng cheon cheong cheung
  chiang chien chin chiu cho choe choi chong chou chow chu chua chun chung deng ding do dong du eom eun fan fang
  feng foo fung gan gao geum gil go goh gong gong gu guo ha ham han hao he heng heo ho hong hou hsieh hsu hu hua
  huang huh hui hung hur hwang hyun im jang jeon jeong ji jia jiang jin jo joo ju jun jung kam kan kang kao kim ko
  koh kong koo ku kuo kwak kwan kwok kwon lai lam lau law lee lei leung li liang liao lim lin ling liu lo loh long
  loong low lu lui luo ma mai mak mao min mok moon myung na nah nam ng ngo nguyen noh oh ong ou paik pak pan pang
  park peng pham phan phung poon pyo qian qiu quan rha rhee ri rim ro roh ryoo ryu seo seok seol seong shao shen
  shi shim shin sim sin siu so son song soh sohn soong su suh suk sun sung tai tam tan tang tao teng teo tian ting
  to toh tong tran tsai tsang tse tseng tso tsui tung vo vu wan wang wei wen won wong woo wu xi xia xiao xie xu xue
  yan yang yao ye yeh yen yeo yeom yeon yeung yi yim yin yip yoo yoon you yu yuan yuen yun zeng zhang zhao zheng
  zhong zhou zhu zou ker thae tae tu ku pyon
`);
