import { weather } from '../../../../../../src/engine/ner/refiners/places/weather';
import { suite } from '../suite';

suite('weather', weather, [
  ['[Rainy Norvale|place] waited.', 'Rainy [Norvale|place] waited.'],
  ['[Rainy Dundee|person] waited.', 'Rainy [Dundee|place] waited.'],
  ['[Rainy Moreno|person] waited.', '[Rainy Moreno|person] waited.'],
]);
