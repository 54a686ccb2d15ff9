import { introductions } from '../../../../../../src/engine/ner/refiners/article/introductions';
import { suite } from '../suite';

suite('what a text says that a name is: places', introductions, [
  ['They left the town of [Ada Harwick|person] then.', 'They left the town of [Ada Harwick|place] then.'],
  ['The city of [Harwick|misc] fell.', 'The city of [Harwick|place] fell.'],
  ["The port of [Harwick|person]'s fleet fell.", "The port of [Harwick|person]'s fleet fell."],
  ['The state of [Harwick|person] is grave.', 'The state of [Harwick|person] is grave.'],
  [
    'He hid in [Harwick Ali Khan|person], [India|place].',
    'He hid in [Harwick Ali Khan|place], [India|place].',
  ],
  [
    'He trusts in [Ada Harwick|person], [India|place] and others.',
    'He trusts in [Ada Harwick|person], [India|place] and others.',
  ],
  [
    'They left [Wad Harwick|person], a border town, today.',
    'They left [Wad Harwick|place], a border town, today.',
  ],
  [
    'They left [Wad Harwick|person], mayor of a border town, today.',
    'They left [Wad Harwick|person], mayor of a border town, today.',
  ],
]);

suite('what a text says that a name is: bodies', introductions, [
  [
    'He bought the soccer club [Cult Harwick|person].',
    'He bought the soccer club [Cult Harwick|organization].',
  ],
  ['He left the night club [Cult Harwick|person].', 'He left the night club [Cult Harwick|person].'],
  [
    'He left the Indian company [Cult Harwick|organization]. Then [Cult Harwick|person] fell.',
    'He left the Indian company [Cult Harwick|organization]. Then [Cult Harwick|organization] fell.',
  ],
  [
    'He left [Cult Harwick|organization]. Then [Cult Harwick|person] fell.',
    'He left [Cult Harwick|organization]. Then [Cult Harwick|person] fell.',
  ],
  ['an Ohio-based [Norvale Space|place] rocket', 'an Ohio-based [Norvale Space|organization] rocket'],
  ['an Ohio-based [Dundee|place] fan', 'an Ohio-based [Dundee|place] fan'],
  ['an Ohio-based [Ada Moreno|person] fan', 'an Ohio-based [Ada Moreno|person] fan'],
  [
    'It is [Cult Harwick|person], a firm linked to him.',
    'It is [Cult Harwick|organization], a firm linked to him.',
  ],
  [
    'from the Indian groups [Olu de Harwick|person] and [Ada Vale|person] by sea',
    'from the Indian groups [Olu de Harwick|organization] and [Ada Vale|organization] by sea',
  ],
  [
    'from the Indian groups [Olu Harwick|person] and [Ada Vale|person] founded',
    'from the Indian groups [Olu Harwick|person] and [Ada Vale|person] founded',
  ],
  ['It was in the daily [Yeni Harwick|person].', 'It was in the daily [Yeni Harwick|organization].'],
  ['It was in her daily [Yeni Harwick|misc].', 'It was in her daily [Yeni Harwick|misc].'],
  ['a weekly [Ada Moreno|person] ran', 'a weekly [Ada Moreno|person] ran'],
  ["The welders' union [Golmar Tesk|person] struck", "The welders' union [Golmar Tesk|organization] struck"],
  ["The welders' union [Ada Tesk|person] leads", "The welders' union [Ada Tesk|person] leads"],
  ['[Bana Harwick|person], a youth movement which', '[Bana Harwick|organization], a youth movement which'],
  ['A stake in [Harwick|place], the bank that', 'A stake in [Harwick|organization], the bank that'],
  ['A man in [Harwick|place], the bank that', 'A man in [Harwick|place], the bank that'],
  [
    'He owns [Harwick|person], a conservative newspaper.',
    'He owns [Harwick|organization], a conservative newspaper.',
  ],
  [
    'He met [Ada Harwick|person], a director of the company, today.',
    'He met [Ada Harwick|person], a director of the company, today.',
  ],
  [
    'He met [Ada Harwick|person], a chemist advising the group, today.',
    'He met [Ada Harwick|person], a chemist advising the group, today.',
  ],
  [
    'In [Hungary|place], a group of farmers met. In [Norvale|place], a company, met.',
    'In [Hungary|place], a group of farmers met. In [Norvale|place], a company, met.',
  ],
  [
    'The rebel group [Abu Harwick|person] fled. He joined [Abu Harwick|person] then.',
    'The rebel group [Abu Harwick|organization] fled. He joined [Abu Harwick|organization] then.',
  ],
  ['The oil company [Harwick|person] closed today.', 'The oil company [Harwick|organization] closed today.'],
  [
    'It is the oil company [Harwick|person] runs. It told the newspaper [Ada Moreno|person] so.',
    'It is the oil company [Harwick|person] runs. It told the newspaper [Ada Moreno|person] so.',
  ],
  [
    'The news channel [Harwick|place] and the space station [Norvale|place] closed.',
    'The news channel [Harwick|organization] and the space station [Norvale|place] closed.',
  ],
  [
    'The rebel group [Harwick|person] met Mayor [Harwick|person].',
    'The rebel group [Harwick|organization] met Mayor [Harwick|person].',
  ],
  [
    'It sold chips to [Orvane|place], a server maker.',
    'It sold chips to [Orvane|organization], a server maker.',
  ],
  ['It sold chips to [Orvane|place], a peace maker.', 'It sold chips to [Orvane|place], a peace maker.'],
]);

suite('what a text says that a name is: parties', introductions, [
  ['The ruling [Nur Harwick|person] party won.', 'The ruling [Nur Harwick|organization] party won.'],
  ['The [Forward|misc] for [Norvale|place] party won.', 'The [Forward for Norvale|organization] party won.'],
  [
    '[Norvale|person] said [Paris|place] party chiefs met.',
    '[Norvale|person] said [Paris|place] party chiefs met.',
  ],
  ['It was a [White House|place] party.', 'It was a [White House|place] party.'],
]);

suite('where one moves', introductions, [
  ['He flew to [Ada Vale|person] then.', 'He flew to [Ada Vale|place] then.'],
  ['He turned to [Ada Vale|person] then.', 'He turned to [Ada Vale|person] then.'],
]);

suite('what media are called', introductions, [
  ['So [Ada Vale|person] television reported.', 'So [Ada Vale|organization] television reported.'],
  ['The [Ada Vale|person] television show ended.', 'The [Ada Vale|person] television show ended.'],
]);

suite('what a text says that a name is: people', introductions, [
  ['His daughter, [Liga Harwick|organization], is here.', 'His daughter, [Liga Harwick|person], is here.'],
  ["Berg's brother, [Olu Vale|place], is here.", "Berg's brother, [Olu Vale|person], is here."],
  [
    'For a daughter, [Liga Harwick|organization], is here.',
    'For a daughter, [Liga Harwick|organization], is here.',
  ],
]);
