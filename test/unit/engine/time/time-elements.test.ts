import { check, STORY } from './check-document-time';

describe('the day of an element of time', () => {
  check(
    'element of time',
    `<h1>River rises</h1>\n\n<p>Updated <time datetime="2025-04-20">now</time></p>\n<p><time datetime="2025-04-18T08:00Z">2 days ago</time></p>\n<p>${STORY}</p>`,
    '2025-04-18 | header | 2025-04-18',
  );
  check(
    'element of time below the story',
    `# River rises\n\n${STORY}\n<li>Storm <time datetime="2025-04-18">Friday</time></li>`,
    'unknown | none',
  );
  check(
    'of an element in a line of publication',
    `<h1>River rises</h1>\n\n<p>Published on <time datetime="2025-04-18">Friday</time> · 3 min read</p>\n\n<p>${STORY}</p>`,
    '2025-04-18 | header | 2025-04-18',
  );
  check(
    'also behind who wrote it',
    `<h1>River rises</h1>\n\n<p>By Ada Quill · Published on <time datetime="2025-04-18">Friday</time></p>\n\n<p>${STORY}</p>`,
    '2025-04-18 | header | 2025-04-18',
  );
  check(
    'not of an element in a line about another story',
    `<h1>River rises</h1>\n\n<p>See also our story of <time datetime="2019-03-03">March</time></p>\n\n<p>${STORY}</p>`,
    'unknown | none',
  );
  check(
    'behind that of a notice',
    `<h1>River rises</h1>\n\n<p><time datetime="2019-03-03">6 years ago</time></p>\n\n<p>${STORY}</p>\n\n<p>This article was published on 18 April 2025.</p>`,
    '2025-04-18 | header | 18 April 2025',
  );
});
