import { hyphens } from '../../../../../src/engine/ner/refiners/spans/hyphens';
import { hyphenTails } from '../../../../../src/engine/ner/refiners/spans/hyphen-tails';
import { personParts } from '../../../../../src/engine/ner/refiners/people/person-parts';
import { suite } from './suite';

suite('em dashes glued to words, hyphenTails', hyphenTails, [
  ['[Ada Moreno|person]—a top aide—left', '[Ada Moreno|person]—a top aide—left'],
  ['[Ada Moreno|person]—Officials said', '[Ada Moreno|person]—Officials said'],
  ['[Ada Moreno|person]–the heiress–won', '[Ada Moreno|person]–the heiress–won'],
  ['[Anan Chai|person]-ocha left', '[Anan Chai-ocha|person] left'],
  ['[Nina Corrigan|person]–Vale left', '[Nina Corrigan–Vale|person] left'],
]);

suite('em dashes glued to words, personParts', personParts, [
  ['told [Jo|person]—[Anne Marsh|person] left', 'told [Jo|person]—[Anne Marsh|person] left'],
  ['told [Jo|person]-[Anne Marsh|person] left', 'told [Jo-Anne Marsh|person] left'],
]);

suite('em dashes glued to words, hyphens', hyphens, [
  ['the rivals [ABS|organization]—CBN won', 'the rivals [ABS|organization]—CBN won'],
  ['the rivals [ABS|organization]-CBN won', 'the rivals [ABS-CBN|organization] won'],
]);

suite('numbers behind the hyphen of a thing', hyphenTails, [
  ['the probe [Norvale|misc]-2 landed', 'the probe [Norvale-2|misc] landed'],
  ['the team [Norvale|organization]-2 landed', 'the team [Norvale|organization]-2 landed'],
  ['[Norvale|place]-2 landed', '[Norvale|place]-2 landed'],
]);
