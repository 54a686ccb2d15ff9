import { initials } from '../../../../../../src/engine/ner/refiners/people/initials';
import { familyFirst } from '../../../../../../src/engine/ner/refiners/people/family-first';
import { arabicArticles } from '../../../../../../src/engine/ner/refiners/people/arabic-articles';
import { particles } from '../../../../../../src/engine/ner/refiners/people/particles';
import { personParts } from '../../../../../../src/engine/ner/refiners/people/person-parts';
import { townSurnames } from '../../../../../../src/engine/ner/refiners/people/town-surnames';
import { suite } from '../suite';

suite('townSurnames', townSurnames, [
  [
    '[Marlene Norwich|person|2] came late. [Norwich|place] was born here, and [Norwich|place] left.',
    '[Marlene Norwich|person] came late. [Norwich|person] was born here, and [Norwich|person] left.',
  ],
  [
    '[Marlene Norwich|person|2] rose. [Norwich|place]’s father claims nothing, [Norwich|place] also said.',
    '[Marlene Norwich|person] rose. [Norwich|person]’s father claims nothing, [Norwich|person] also said.',
  ],
  [
    '[Marlene Norwich|person|2] fled. [Norwich|place], who hid, ran. [Norwich|place] is old.',
    '[Marlene Norwich|person] fled. [Norwich|person], who hid, ran. [Norwich|person] is old.',
  ],
  [
    '[Marlene Norwich|person|2] fled. [Norwich|person] ran. [Norwich|place] is old.',
    '[Marlene Norwich|person] fled. [Norwich|person] ran. [Norwich|person] is old.',
  ],
  [
    '[Marlene Norwich|person|2] lives in [Norwich|place]. [Norwich|place] said yes.',
    '[Marlene Norwich|person] lives in [Norwich|place]. [Norwich|place] said yes.',
  ],
  [
    '[Marlene Norwich|person|2] came late. [Norwich|place] is old.',
    '[Marlene Norwich|person] came late. [Norwich|place] is old.',
  ],
  [
    '[Norwich|place] was born. [Marlene Norwich|person|2] came.',
    '[Norwich|place] was born. [Marlene Norwich|person] came.',
  ],
]);

suite('surnames that are cut to a letter', initials, [
  ['Then [Ada|person] K. said so.', 'Then [Ada K.|person] said so.'],
  ['It was sold to [Ada|person] A. He left.', 'It was sold to [Ada|person] A. He left.'],
]);

suite('initials', initials, [
  ['So said K. [Michael Stevens|person] then.', 'So said [K. Michael Stevens|person] then.'],
  ['So said [Elena|person] B. [Prado|person] then.', 'So said [Elena B. Prado|person] then.'],
  ['So said [Sam Orr|person] Jr. then.', 'So said [Sam Orr Jr.|person] then.'],
  ['So said [Elena|person] [Prado|person] then.', 'So said [Elena|person] [Prado|person] then.'],
  ['Plan B. [Orvane|place] is far.', 'Plan B. [Orvane|place] is far.'],
]);

suite('familyFirst', familyFirst, [
  ['Then [Noh Eun|person]-chae spoke.', 'Then [Noh Eun-chae|person] spoke.'],
  ['Then Noh Eun-chae spoke.', 'Then [Noh Eun-chae|person] spoke.'],
  ['Then [Ada Noh Eun|person]-chae spoke.', 'Then [Ada Noh Eun-chae|person] spoke.'],
  ['The [Noh Eun|place]-run port.', 'The [Noh Eun|place]-run port.'],
  ['The [Noh Eun|place]-based firm.', 'The [Noh Eun|place]-based firm.'],
  ['The [Moss Eun|person]-chae talks.', 'The [Moss Eun|person]-chae talks.'],
]);

suite('doubled first names', personParts, [
  ['Then Yo-[Yo Moreno|person] played.', 'Then [Yo-Yo Moreno|person] played.'],
  ['Then pre-[Yo Moreno|person] plans fell.', 'Then pre-[Yo Moreno|person] plans fell.'],
]);

suite('small words of family names', particles, [
  [
    '[Ada dos Norva|person] fell, as dos [Norva|person] said',
    '[Ada dos Norva|person] fell, as [dos Norva|person] said',
  ],
  [
    '[Ada Norva|person] fell, as dos [Norva|person] said',
    '[Ada Norva|person] fell, as dos [Norva|person] said',
  ],
]);

suite('parts of a person', personParts, [
  ['[Halim|person] "[Sandy|person]" [Rao|person] won.', '[Halim "Sandy" Rao|person] won.'],
  ['[Renel|person] “Ti Loup” [Marsh|place] won.', '[Renel “Ti Loup” Marsh|person] won.'],
  ["[Halim|person] '[Sandy' Rao|other] won.", "[Halim 'Sandy' Rao|person] won."],
  ["[Halim|organization] 'The [Sea' Rao|person] won.", "[Halim 'The Sea' Rao|person] won."],
  ['[Halim|person] (Sandy) [Rao|person] won.', '[Halim (Sandy) Rao|person] won.'],
  ['[Halim Rao|person] (Oru) [Marsh|person] won.', '[Halim Rao|person] (Oru) [Marsh|person] won.'],
  ['[Halim Sr.|person]\n\n“It is” [Rao|person] won.', '[Halim Sr.|person]\n\n“It is” [Rao|person] won.'],
  ["[Rao|person]' [Sandy|person] won.", "[Rao|person]' [Sandy|person] won."],
  ['[Jo|person]-[Anne Marsh|person] won.', '[Jo-Anne Marsh|person] won.'],
  ['The [Moreno|person]-[Weber|person] talks.', 'The [Moreno|person]-[Weber|person] talks.'],
  [
    '[Ada Moreno-Weber|person] came. [Moreno|person]-[Weber|person] won.',
    '[Ada Moreno-Weber|person] came. [Moreno-Weber|person] won.',
  ],
  [
    '[Halim Rao|person] "was there" [Marsh|person] said.',
    '[Halim Rao|person] "was there" [Marsh|person] said.',
  ],
  ['[Rayan|person] do [Moreno|person] won.', '[Rayan do Moreno|person] won.'],
  ['[Rayan|person] and [Moreno|person] won.', '[Rayan|person] and [Moreno|person] won.'],
  ['They sold [d’Alonso|organization|0.2] late.', 'They sold [d’Alonso|person] late.'],
  ['They sold [d’Alonso|organization|2.2] late.', 'They sold [d’Alonso|organization] late.'],
]);

suite('Arabic articles', arabicArticles, [
  ['Then al-[Dahoum|person] left.', 'Then [al-Dahoum|person] left.'],
  ['It blamed al[-Qasr|organization] again.', 'It blamed [al-Qasr|organization] again.'],
  ['[Sami|person] al-[Dahoum|person] left.', '[Sami al-Dahoum|person] left.'],
  ['The pro-[Dahoum|person] side.', 'The pro-[Dahoum|person] side.'],
]);
