import { wordSet } from '../../collections';

/**
 * Family names that very many people bear, folded: a bare one says too little to join articles that have nothing else in
 * common. The most frequent of the United States (2010 census, public domain), and of China, Korea, India, Vietnam.
 */
export const COMMON_SURNAMES = wordSet(`
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
  thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker
  young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell
  carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy
  cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson
  brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross
  foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez
  simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant
  herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald
  woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter
  hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose
  stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner
  payne grant dunn wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng park choi
  jung kang cho yoon jang lim singh kumar sharma khan ali ahmed hussain das gupta shah rao reddy pham hoang phan vu
  dang bui do ngo wong chan ho lam ng tan ong goh mohamed hassan hussein ibrahim abdullah
`);
