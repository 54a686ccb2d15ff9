import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layoutArticle, tokenizeArticle } from '../../../../src/engine/layout';

const STORY =
  'The harbour master said that the quay would stay closed until engineers had looked at every pile.';

function check(name: string, text: string, expected: readonly (readonly [string, string])[]): void {
  it(name, () => {
    const found = layoutArticle(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    assert.deepEqual(found, expected);
  });
}

describe('what an article refers to', () => {
  check(
    'is no part of it',
    `# Quay\n\n${STORY}\n\n## References\n\n1. Moss, Ada. Quays of Oru.\n\n## History\n\n${STORY}`,
    [
      ['headline', 'Quay'],
      ['paragraph', STORY],
      ['heading', 'References'],
      ['boilerplate', '1. Moss, Ada. Quays of Oru.'],
      ['heading', 'History'],
      ['paragraph', STORY],
    ],
  );
  check(
    'is only the link where the story goes on below it',
    `# Quay\n\n${STORY}\n\nSee also\n\nQuay closed\n\n${STORY}\n\n${STORY}`,
    [
      ['headline', 'Quay'],
      ['paragraph', STORY],
      ['heading', 'See also'],
      ['boilerplate', 'Quay closed'],
      ['paragraph', STORY],
      ['paragraph', STORY],
    ],
  );
});

describe('who wrote a report', () => {
  const told = `This report was compiled by a panel. ${STORY}`;
  check(
    'is a notice, and no part of what is told of it',
    `${told}\n\nThis report was compiled by Tide Aid.`,
    [
      ['paragraph', told],
      ['boilerplate', 'This report was compiled by Tide Aid.'],
    ],
  );
});

describe('what pages put around a story', () => {
  check(
    'is the body that publishes it, and the day behind its label',
    `Ministry of Tides & Ports\nMoss opens the quay at Oru\nLast Updated OnMay 3, 2031 10:26 am IST\nNorvale News\n${STORY}`,
    [
      ['byline', 'Ministry of Tides & Ports'],
      ['headline', 'Moss opens the quay at Oru'],
      ['date-line', 'Last Updated OnMay 3, 2031 10:26 am IST'],
      ['heading', 'Norvale News'],
      ['paragraph', STORY],
    ],
  );
  const below = [
    'PTI ABC DEF',
    '(This story has not been edited by The Tide and is published from a feed.)',
    'WhatsApp',
    'Twitter, Facebook',
    'India News',
    'Norvale Election, Ada Moss, Tide Board',
  ];
  check('are its buttons, its notices and its tags', [STORY, STORY, ...below].join('\n\n'), [
    ['paragraph', STORY],
    ['paragraph', STORY],
    ...below.map((line): [string, string] => ['boilerplate', line]),
  ]);
  check(
    'may be a town and its country before the first paragraph',
    `Oru, Norvale – ${STORY}\n\nAda, Moss – ${STORY}`,
    [
      ['dateline', 'Oru, Norvale –'],
      ['paragraph', STORY],
      ['paragraph', `Ada, Moss – ${STORY}`],
    ],
  );
  const prose = ['Twitter was sued in Oru.', 'Ada Moss, Ola Berg, Ida Lind and others came.'];
  check('is no prose', [STORY, STORY, ...prose].join('\n\n'), [
    ['paragraph', STORY],
    ['paragraph', STORY],
    ['paragraph', prose[0]],
    ['paragraph', prose[1]],
  ]);
});

describe('layoutArticle', () => {
  check(
    'takes points, byline and dateline off one line',
    `* Acme sues Oru  * Second suit this year By Ada Moss, Courts Editor LUND, May 3 (Reuters) - ${STORY}`,
    [
      ['list-item', 'Acme sues Oru'],
      ['heading', 'Second suit this year'],
      ['byline', 'By Ada Moss, Courts Editor'],
      ['dateline', 'LUND, May 3 (Reuters) -'],
      ['paragraph', STORY],
    ],
  );
  check('leaves a product in its sentence', 'The area is 2 * 3 metres, or a * b in all of them.', [
    ['paragraph', 'The area is 2 * 3 metres, or a * b in all of them.'],
  ]);
  check('leaves products of several in their sentence', 'The room is 2 * 3 * 4 metres, says its owner.', [
    ['paragraph', 'The room is 2 * 3 * 4 metres, says its owner.'],
  ]);
  check(
    'leaves a byline whole whose parts stand between bullets',
    `By Ada Moss • May 3, 2031 • 5 min read\n\n${STORY}`,
    [
      ['byline', 'By Ada Moss • May 3, 2031 • 5 min read'],
      ['paragraph', STORY],
    ],
  );
  it('reads long lines of blanks and capitals in no more than a moment', () => {
    const blanks = ' '.repeat(100_000);
    const lines = [
      'DHAKA: April 18',
      'LONDON',
      'LONDON,',
      'Halden',
      '(Halden',
      'New Delhi, Apr 18',
      'LONDON (',
      'Ada',
    ];
    const texts = lines.flatMap((line) => [line + blanks + 'x.', line + blanks + '(' + blanks + 'x.']);
    const long = ['LONDON-'.repeat(20_000), 'Halden '.repeat(20_000), 'A, '.repeat(30_000)];
    const start = performance.now();
    for (const text of [...texts, ...long]) layoutArticle(`Harbour closed\n\n${text}\n`);
    assert.ok(performance.now() - start < 5000);
  });
  check('takes a date line', ` date 2031-02-17 \n\n${STORY}`, [
    ['date-line', 'date 2031-02-17'],
    ['paragraph', STORY],
  ]);
  check(
    'takes date, breadcrumb and headline off one line',
    `date 2031-02-17 Home > News > Harbour burns again\n\n${STORY}`,
    [
      ['date-line', 'date 2031-02-17'],
      ['breadcrumb', 'Home > News >'],
      ['headline', 'Harbour burns again'],
      ['paragraph', STORY],
    ],
  );
  for (const hour of ['Last updated at 14:00 GMT', '| 5:00 PM'])
    check(
      `takes the hour behind a date from the headline: ${hour}`,
      `3 May 2031 ${hour}\nHarbour burns again\n${STORY}`,
      [
        ['date-line', `3 May 2031 ${hour}`],
        ['headline', 'Harbour burns again'],
        ['paragraph', STORY],
      ],
    );
  check('but not what tells something', `3 May 2031\nUpdated rules hurt 2 mills\n${STORY}`, [
    ['date-line', '3 May 2031'],
    ['headline', 'Updated rules hurt 2 mills'],
    ['paragraph', STORY],
  ]);
  check(
    'tells the newspaper from the headline',
    `The Bay Courier\n3 May 2031\nHarbour burns again\nBy Ada Moss\n${STORY}`,
    [
      ['byline', 'The Bay Courier'],
      ['date-line', '3 May 2031'],
      ['headline', 'Harbour burns again'],
      ['byline', 'By Ada Moss'],
      ['paragraph', STORY],
    ],
  );
  const above =
    'How a quay that nobody needed came to be built over a reef, and who was paid for each of its four hundred piles';
  check(
    'reads who printed it and when below what the story is about',
    `The quay\n${above}\nBy Ada Moss\nThe Bay Courier, 3 May 2031\n${STORY}`,
    [
      ['headline', 'The quay'],
      ['paragraph', above],
      ['byline', 'By Ada Moss'],
      ['byline', 'The Bay Courier, 3 May 2031'],
      ['paragraph', STORY],
    ],
  );
  check('reads whose words it is', `The quay\nWords: Ada Moss\n${STORY}`, [
    ['headline', 'The quay'],
    ['byline', 'Words: Ada Moss'],
    ['paragraph', STORY],
  ]);
  check('but not what begins with "words"', `The quay\nWords fail the harbour master of Halden\n${STORY}`, [
    ['headline', 'The quay'],
    ['heading', 'Words fail the harbour master of Halden'],
    ['paragraph', STORY],
  ]);
  check(
    'reads it with its part of the paper, its number and its weekday',
    `The quay\nBay Review, No. 118, Saturday, 3 May 2031\n${STORY}`,
    [
      ['headline', 'The quay'],
      ['byline', 'Bay Review, No. 118, Saturday, 3 May 2031'],
      ['paragraph', STORY],
    ],
  );
  check(
    'but not a place where something took place that day',
    `What burned in that night\nHalden, 3 May 2031\n${STORY}`,
    [
      ['headline', 'What burned in that night'],
      ['heading', 'Halden, 3 May 2031'],
      ['paragraph', STORY],
    ],
  );
  check(
    'nor such a line below a story',
    `The quay\n${STORY.repeat(3)}\nAda Moss, Oru, 3 May 2031\n${STORY}`,
    [
      ['headline', 'The quay'],
      ['paragraph', STORY.repeat(3)],
      ['heading', 'Ada Moss, Oru, 3 May 2031'],
      ['paragraph', STORY],
    ],
  );
  check(
    'a list of days that has lost its line breaks',
    `The fund May 4, 2019: Oru sets it up May 9, 2019: Moss is sworn in June 2, 2019: Moss sacks the auditor, she says.`,
    [
      ['paragraph', 'The fund'],
      ['paragraph', 'May 4, 2019: Oru sets it up'],
      ['paragraph', 'May 9, 2019: Moss is sworn in'],
      ['paragraph', 'June 2, 2019: Moss sacks the auditor, she says.'],
    ],
  );
  check(
    'days in sentences',
    `Moss wrote on May 4, 2019: Come. She wrote on May 9, 2019: Go. Oru wrote on June 2, 2019: Stay.`,
    [
      [
        'paragraph',
        'Moss wrote on May 4, 2019: Come. She wrote on May 9, 2019: Go. Oru wrote on June 2, 2019: Stay.',
      ],
    ],
  );
  check('a headline of capitalised words over the story stays one', `Harbour Burns Again\n\n${STORY}`, [
    ['headline', 'Harbour Burns Again'],
    ['paragraph', STORY],
  ]);
  check('a short last part belongs to the breadcrumb', `Home > News > Port\nHarbour burns again\n${STORY}`, [
    ['breadcrumb', 'Home > News > Port'],
    ['headline', 'Harbour burns again'],
    ['paragraph', STORY],
  ]);
  check(
    'reads a time before the day, and two days in a line',
    `Updated: 14:35 EAT, Tuesday, 3 June 2031 | Published: 3 June 2031\n${STORY}`,
    [
      ['date-line', 'Updated: 14:35 EAT, Tuesday, 3 June 2031'],
      ['date-line', 'Published: 3 June 2031'],
      ['paragraph', STORY],
    ],
  );
  check('parts the kind of story from its headline', `BREAKING | Governor quits\n${STORY}`, [
    ['breadcrumb', 'BREAKING |'],
    ['headline', 'Governor quits'],
    ['paragraph', STORY],
  ]);
  check('but not a sentence that begins with such a word', `Live shows return\n${STORY}`, [
    ['headline', 'Live shows return'],
    ['paragraph', STORY],
  ]);
  check('reads a written date as a date line', `Published: 3 May 2031, 10:15 GMT\n${STORY}`, [
    ['date-line', 'Published: 3 May 2031, 10:15 GMT'],
    ['paragraph', STORY],
  ]);
  check(
    'takes date, dateline and credit out of a line that lost its breaks',
    [
      'Harbour burns again PORT ORU | Mon May 3, 2031 3:13 pm EDT PORT ORU (Reuters) -',
      STORY,
      'Smoke over the quay at noon. Photograph: Ada Moss/AFP',
      STORY,
    ].join(' '),
    [
      ['headline', 'Harbour burns again'],
      ['dateline', 'PORT ORU | Mon May 3, 2031 3:13 pm EDT PORT ORU (Reuters) -'],
      ['paragraph', STORY],
      ['boilerplate', 'Smoke over the quay at noon.'],
      ['boilerplate', 'Photograph: Ada Moss/AFP'],
      ['paragraph', STORY],
    ],
  );
  check(
    'takes the hour of publication out of a line',
    `Harbour burns again Monday 17 May 2031 22.40 BST ${STORY}`,
    [
      ['headline', 'Harbour burns again'],
      ['date-line', 'Monday 17 May 2031 22.40 BST'],
      ['paragraph', STORY],
    ],
  );
  check('with its dateline behind it', `Saturday, May 17, 2031; 10:40 PM LUND - ${STORY}`, [
    ['date-line', 'Saturday, May 17, 2031; 10:40 PM'],
    ['dateline', 'LUND -'],
    ['paragraph', STORY],
  ]);
  check('with its writer behind it', `May 17, 2031 - 4:00 PM | by: Ada Moss ${STORY}`, [
    ['byline', 'May 17, 2031 - 4:00 PM | by: Ada Moss'],
    ['paragraph', STORY],
  ]);
  check('also without a zone', `Saturday, May 17, 2031; 10:40 PM ${STORY}`, [
    ['date-line', 'Saturday, May 17, 2031; 10:40 PM'],
    ['paragraph', STORY],
  ]);
  check(
    'takes a credit in brackets out of a line',
    `Smoke over the quay at noon. (Ada Moss/Associated Press) ${STORY}`,
    [
      ['boilerplate', 'Smoke over the quay at noon.'],
      ['boilerplate', '(Ada Moss/Associated Press)'],
      ['paragraph', STORY],
    ],
  );
  for (const credit of ['(AP Photo/Ada Moss)', '| Ada Moss/THE POST'])
    check(
      `takes a caption with its shortened words out: ${credit}`,
      `Fire\n\n${STORY}\n\nU.S. Sen. Moss on Sept. 3 in Oru. ${credit}\n\n${STORY}`,
      [
        ['headline', 'Fire'],
        ['paragraph', STORY],
        ['boilerplate', 'U.S. Sen. Moss on Sept. 3 in Oru.'],
        ['boilerplate', credit],
        ['paragraph', STORY],
      ],
    );
  check('but no names at the end of a sentence', `Smoke rose. Ada Moss/AP writers came.\n${STORY}`, [
    ['paragraph', 'Smoke rose. Ada Moss/AP writers came.'],
    ['paragraph', STORY],
  ]);
  check(
    'takes the writers of an agency’s report and a caption with its photographer’s name out of a line',
    `Smoke over the quay at noon. Photograph: Ada Moss The harbour burned. ${STORY} (Reporting by Lena Berg; Editing by Ada Moss) ${STORY}`,
    [
      ['boilerplate', 'Smoke over the quay at noon.'],
      ['boilerplate', 'Photograph: Ada Moss'],
      ['paragraph', `The harbour burned. ${STORY}`],
      ['byline', '(Reporting by Lena Berg; Editing by Ada Moss)'],
      ['paragraph', STORY],
    ],
  );
  check(
    'takes teasers of other pages out of a line',
    `${STORY} Storm nears Lund - 13 hrs ago The Post Ships leave Oru - 19 hrs ago Lund.`,
    [
      ['paragraph', STORY],
      ['boilerplate', 'Storm nears Lund'],
      ['boilerplate', '- 13 hrs ago'],
      ['boilerplate', 'The Post Ships leave Oru'],
      ['boilerplate', '- 19 hrs ago'],
      ['paragraph', 'Lund.'],
    ],
  );
  check('takes the label of a picture off a dateline', `Photo LUND -- ${STORY}`, [
    ['boilerplate', 'Photo'],
    ['dateline', 'LUND --'],
    ['paragraph', STORY],
  ]);
  check('but not off a sentence', `Photos Ada Moss -- ${STORY}`, [
    ['paragraph', `Photos Ada Moss -- ${STORY}`],
  ]);
  check('takes the hour of the last change out of a line', `Last updated at 04:46 GMT Help ${STORY}`, [
    ['date-line', 'Last updated at 04:46 GMT Help'],
    ['paragraph', STORY],
  ]);
  for (const sentence of [
    `The ship left 13 hrs ago (reporting by night is hard), as a Photograph: Moss shows, last updated at 04:46, that ${STORY}`,
    `The agency (AP) and a photograph by Ada Moss on 17 May 2031 show that ${STORY}`,
    `The mayor left on Saturday, May 17, 2031; 10:40 PM was too late, and so (Moss/Berg) ${STORY}`,
  ])
    check('but no agency, date or photograph of a sentence', sentence, [['paragraph', sentence]]);
  check(
    'takes captions and notices of players as boilerplate',
    `Image caption, The quay\nMedia playback is not supported on this device\n${STORY}`,
    [
      ['boilerplate', 'Image caption, The quay'],
      ['boilerplate', 'Media playback is not supported on this device'],
      ['paragraph', STORY],
    ],
  );
  check('but no sentence that begins with a date', `May 3, 2031, was the day on which ${STORY}`, [
    ['paragraph', `May 3, 2031, was the day on which ${STORY}`],
  ]);
  check('tells a headline by what follows', `Harbour burns again\n\n${STORY}`, [
    ['headline', 'Harbour burns again'],
    ['paragraph', STORY],
  ]);
  check('a first sentence is no headline', `The harbour burnt again.\n\n${STORY}`, [
    ['paragraph', 'The harbour burnt again.'],
    ['paragraph', STORY],
  ]);
  check('cuts a dateline off its paragraph', `PORT ELLERY, March 4 (NWA) — ${STORY}`, [
    ['dateline', 'PORT ELLERY, March 4 (NWA) —'],
    ['paragraph', STORY],
  ]);
  check('also with its day in brackets', `PORT ELLERY (March 4, 2031) – ${STORY}`, [
    ['dateline', 'PORT ELLERY (March 4, 2031) –'],
    ['paragraph', STORY],
  ]);
  check('but brackets without a day make none', `The verdict (guilty) – ${STORY}`, [
    ['paragraph', `The verdict (guilty) – ${STORY}`],
  ]);
  check('takes a dateline with its day in figures', `HALDEN (NWA) 04.03.2031 – 13.40 – ${STORY}`, [
    ['dateline', 'HALDEN (NWA) 04.03.2031 – 13.40 –'],
    ['paragraph', STORY],
  ]);
  check('a colon behind ordinary words makes no dateline', `The verdict: ${STORY}`, [
    ['paragraph', `The verdict: ${STORY}`],
  ]);
  check(
    'takes a writer and the day for a byline, wherever they open',
    `By Ada Moss | Published May 2, 2031\n\n${STORY}`,
    [
      ['byline', 'By Ada Moss | Published May 2, 2031'],
      ['paragraph', STORY],
    ],
  );
  check('but not what was done by a day', `By Monday | the second of May 2031\n\n${STORY}`, [
    ['headline', 'By Monday | the second of May 2031'],
    ['paragraph', STORY],
  ]);
  check('finds bylines at both ends', `Harbour burns\nBy Ada Moss and Li Wen\n${STORY}\n${STORY}\nAda Moss`, [
    ['headline', 'Harbour burns'],
    ['byline', 'By Ada Moss and Li Wen'],
    ['paragraph', STORY],
    ['paragraph', STORY],
    ['byline', 'Ada Moss'],
  ]);
  check('keeps boilerplate apart', `${STORY}\nALSO READ : Mayor quits\nFollow us on:`, [
    ['paragraph', STORY],
    ['boilerplate', 'ALSO READ : Mayor quits'],
    ['boilerplate', 'Follow us on:'],
  ]);
  check('finds headings', `${STORY}\n\nWhat comes next\n\n${STORY}`, [
    ['paragraph', STORY],
    ['heading', 'What comes next'],
    ['paragraph', STORY],
  ]);
  check('reads Markdown', `---\ndate: 2031-01-02\n---\n# Fire\n\n${STORY}\n\n## Later\n\n- one boat sank\n`, [
    ['front-matter', '---\ndate: 2031-01-02\n---'],
    ['headline', 'Fire'],
    ['paragraph', STORY],
    ['heading', 'Later'],
    ['list-item', 'one boat sank'],
  ]);
  it('leaves dates and page numbers out of the paragraphs of a hard-wrapped text', () => {
    const lines = [
      'The harbour master said that the quay would stay',
      'closed until engineers had looked at it, as they',
      'did before. Then he left the harbour to see the',
      'lighthouse.',
    ];
    const page = [
      ...lines,
      'THE TIDE POST        Page 4',
      ...lines,
      '   3 May 2031',
      ...lines,
      '- 5 -',
      ...lines,
    ];
    const text = page.join('\n');
    const found = layoutArticle(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    const paragraph = ['paragraph', lines.join('\n')];
    assert.deepEqual(found, [
      paragraph,
      ['boilerplate', 'THE TIDE POST        Page 4'],
      paragraph,
      ['heading', '3 May 2031'],
      paragraph,
      ['boilerplate', '- 5 -'],
      paragraph,
    ]);
  });

  it('but no page or day that a sentence goes on with', () => {
    const text =
      'The harbour master has said so since the flood on\n3 May 2031 when the quay had to be closed, on\npage 4 of the report that he was given, and\nagain today, when he opened the quay, as it was on\n3 May 2029\nand before.';
    assert.equal(layoutArticle(text).length, 1);
  });

  it('joins the lines of a hard-wrapped text', () => {
    const wrapped = Array.from(
      { length: 6 },
      () => 'the quay was closed again by the order of the master and',
    ).join('\n');
    assert.equal(layoutArticle(`${wrapped}\n\n${wrapped}`).length, 2);
  });
  it('keeps the lines of a page’s head apart, whatever their length', () => {
    const head =
      'Harbour burns again as the master of the port leaves\nBy Ada Moss and Katherine Tully-Berg of Oru\n';
    const blocks = layoutArticle(
      `${head}05/17/2031 01:46 PM EDT\nUpdated: 05/17/2031 03:22 PM EDT\n\n${STORY}`,
    );
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['headline', 'byline', 'date-line', 'date-line', 'paragraph'],
    );
  });
  it('joins the few lines of a short one that goes on in lower case', () => {
    const first = 'The quay was closed again by the order of the';
    assert.equal(
      layoutArticle(`Fire\n\n${first}\nmaster.\n`).filter(({ kind }) => kind === 'paragraph').length,
      1,
    );
    assert.equal(layoutArticle(`Fire\n\n${first}\nMaster of the Port\n`).length, 3);
  });
  it('gives front matter no tokens', () => {
    assert.equal(tokenizeArticle('---\ntitle: A\n---\n').tokens.count, 0);
  });
  it('gives disjoint blocks in order for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let at = 0;
        for (const { start, end } of layoutArticle(text)) {
          assert.ok(start >= at && end > start && end <= text.length);
          at = end;
        }
      }),
    );
  });
});
