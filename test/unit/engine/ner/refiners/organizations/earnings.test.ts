import { finance } from '../../../../../../src/engine/ner/refiners/organizations/finance';
import { knownThings } from '../../../../../../src/engine/ner/refiners/things/known-things';
import { suite } from '../suite';

suite('firms by their results', finance, [
  [
    '[Tolmex|misc] reported a second-quarter profit',
    '[Tolmex|organization] reported a second-quarter profit',
  ],
  ['[Vale|person] reported a net loss', '[Vale|person] reported a net loss'],
  ['[Tolmex|misc] reported a heavy loss', '[Tolmex|misc] reported a heavy loss'],
  ['[India|place] reported a net loss', '[India|place] reported a net loss'],
  ['[Tolmex|place] cut its outlook', '[Tolmex|organization] cut its outlook'],
  ['[Tolmex|place] cut its forests', '[Tolmex|place] cut its forests'],
  [
    '[Ada Moreno|person] and [Moreno|misc] posted a net loss',
    '[Ada Moreno|person] and [Moreno|misc] posted a net loss',
  ],
]);

suite('where people work', finance, [
  ['she worked at [Tolmex|misc] before', 'she worked at [Tolmex|organization] before'],
  ['she worked at [Norvale|place] before', 'she worked at [Norvale|place] before'],
  ['she worked at [Tolmex|place], a retailer', 'she worked at [Tolmex|organization], a retailer'],
  ['she worked at [Dundee|place] before', 'she worked at [Dundee|place] before'],
  ['she looked at [Tolmex|person] before', 'she looked at [Tolmex|person] before'],
]);

suite('bodies of many countries', knownThings, [
  ['of [Vetëvendosje|person] said', 'of [Vetëvendosje|organization] said'],
  ['lost to Bodø/Glimt there', 'lost to [Bodø/Glimt|organization] there'],
  ['the lower house said', 'the lower house said'],
  ['[SK|organization] hynix shares', '[SK hynix|organization] shares'],
]);
