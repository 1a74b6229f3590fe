import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormatError } from '../../../src/formats/format-error.js';
import { readThread } from '../../../src/formats/comment-box/formats.js';
import { linkText, textOfHtml } from '../../../src/formats/comment-box/text-of-html.js';
import type { Comment, Thread } from '../../../src/model/comment-box.js';
import { cpuTimeOf } from '../../cpu-time.js';

const wordPressAt = 'https://blogg.example/wp-json/wp/v2/comments?post=7&per_page=3';
const mastodonAt = 'https://social.example/api/v1/statuses/100/context';

const read = async (json: unknown, base: string, format?: string): Promise<{ thread: Thread; said: string[] }> => {
  const said: string[] = [];
  const context = { base, report: (line: string) => void said.push(line), ...(format !== undefined && { format }) };
  return { thread: (await readThread(json, context)) as Thread, said };
};

/** A comment as WordPress answers with it, shortened. */
const posted = (id: number, more: object = {}): object => ({
  id,
  post: 7,
  parent: 0,
  author: 0,
  author_name: 'Åsa &amp; Bo',
  author_url: '',
  date: `2017-10-10T07:${String(id + 10)}:00`,
  date_gmt: `2017-10-10T05:${String(id + 10)}:00`,
  content: { rendered: `<p>Kommentar ${String(id)}</p>\n` },
  link: `https://blogg.example/inlagg/#comment-${String(id)}`,
  type: 'comment',
  ...more,
});

/** A post as Mastodon answers with it, shortened. */
const status = (id: string, parent: string, more: object = {}): object => ({
  id,
  in_reply_to_id: parent,
  created_at: `2017-10-10T05:${id.slice(-2)}:00.000Z`,
  edited_at: null,
  content: `<p>Svar ${id}</p>`,
  spoiler_text: '',
  visibility: 'public',
  favourites_count: 2,
  account: { id: '1', acct: 'asa@annan.example', username: 'asa', display_name: 'Åsa' },
  ...more,
});

const shape = (items: readonly Comment[]): unknown[] =>
  items.map(({ id, replies }) => (replies ? [id, replies.count, shape(replies.items)] : id));

describe('the comments of WordPress', () => {
  it('become a thread: answers below what they answer, times in UTC, names and texts without entities', async () => {
    const { thread, said } = await read(
      [posted(4, { parent: 2 }), posted(3, { parent: 1 }), posted(2, { parent: 1 })].concat([posted(1)]),
      wordPressAt,
    );
    assert.deepEqual(shape(thread.items), [['1', 3, [['2', 1, ['4']], '3']]]);
    const [first] = thread.items;
    assert.equal(first?.created, '2017-10-10T05:11:00Z');
    assert.deepEqual(first.author, { name: 'Åsa & Bo' });
    assert.equal(first.text, 'Kommentar 1');
    assert.equal(first.status, 'published');
    assert.equal(thread.count, 4);
    assert.equal(thread.open, false);
    assert.equal(thread.links?.elsewhere, 'https://blogg.example/inlagg/#respond');
    assert.deepEqual(said, []);
  });

  it('go on where a page is full, newest first unless the address says otherwise', async () => {
    const full = await read([posted(3), posted(2), posted(1)], wordPressAt);
    assert.equal(full.thread.next, `${wordPressAt}&page=2`);
    assert.deepEqual(shape(full.thread.items), ['3', '2', '1']);
    const last = await read([posted(1), posted(2)], `${wordPressAt}&order=asc&page=2`);
    assert.equal(last.thread.next, null);
    assert.deepEqual(shape(last.thread.items), ['1', '2']);
  });

  it('leave out one that is faulty, name it, and count no mention by another site', async () => {
    const { thread, said } = await read(
      [posted(1), posted(2, { date_gmt: 'i går', date: 'i går' }), posted(3, { type: 'pingback' })],
      wordPressAt,
    );
    assert.deepEqual(shape(thread.items), ['1']);
    assert.equal(thread.count, 1);
    assert.match(said.join(), /date_gmt/);
  });

  it('have a time also where WordPress has none in UTC, or one with a zone', async () => {
    const { thread } = await read(
      [
        posted(1, { date_gmt: '-0001-11-30T00:00:00' }),
        posted(2, { date_gmt: null }),
        posted(3, { date_gmt: '2017-10-10T09:13:00+02:00' }),
        posted(4, { date_gmt: null, date: null }),
      ],
      wordPressAt,
    );
    assert.deepEqual(
      thread.items.map(({ id, created }) => [id, created]),
      [
        ['3', '2017-10-10T09:13:00+02:00'],
        ['2', '2017-10-10T07:12:00Z'],
        ['1', '2017-10-10T07:11:00Z'],
      ],
    );
  });

  for (const name of ['&nbsp;', '<b></b>', '\u200b\u00ad', '', null])
    it(`are anonymous where nothing of a name can be seen (${JSON.stringify(name)})`, async () => {
      const { thread } = await read([posted(1, { author_name: name })], wordPressAt);
      assert.deepEqual(thread.items[0]?.author, {});
    });

  it('are a thread of their post, which says where to write', async () => {
    const { thread } = await read([posted(1, { link: 'https://blogg.example/inlagg/', type: undefined })], wordPressAt);
    assert.deepEqual([thread.thread, thread.count, thread.sort], ['wordpress 7', 1, 'newest']);
    assert.equal(thread.links?.elsewhere, 'https://blogg.example/inlagg/#respond');
    const without = await read([posted(1, { link: undefined })], `${wordPressAt}&order=asc`);
    assert.equal(without.thread.links?.elsewhere, 'https://blogg.example/?p=7#respond');
    assert.equal(without.thread.sort, 'oldest');
  });

  it('have no endless pages where the address says no number', async () => {
    const { thread } = await read([posted(1)], wordPressAt.replace('per_page=3', 'per_page=alla'));
    assert.equal(thread.next, null);
  });

  it('of several posts are refused with the remedy', async () => {
    await assert.rejects(read([posted(1), posted(2, { post: 8 })], wordPressAt), /several posts: write "\?post=7"/);
  });

  it('may be none: the address says of which post', async () => {
    const { thread } = await read([], 'https://blogg.example/en/wp-json/wp/v2/comments?post=7');
    assert.deepEqual([thread.count, thread.items, thread.next], [0, [], null]);
    assert.equal(thread.links?.elsewhere, 'https://blogg.example/en/?p=7#respond');
    const plain = await read([], 'https://blogg.example/?rest_route=%2Fwp%2Fv2%2Fcomments&post=7');
    assert.equal(plain.thread.links?.elsewhere, 'https://blogg.example/?p=7#respond');
    await assert.rejects(read([], 'https://blogg.example/wp-json/wp/v2/comments'), /no post: write "\?post=1"/);
    await assert.rejects(read([], 'https://blogg.example/api/x'), FormatError);
    await assert.rejects(read([], 'https://blogg.example/100%'), FormatError);
  });

  it('that WordPress refuses to show are an error that says so', async () => {
    await assert.rejects(read({ code: 'rest_forbidden', message: 'Nej' }, wordPressAt, 'wordpress'), /rest_forbidden/);
  });
});

describe('the answers on Mastodon', () => {
  it('become a thread, oldest first, without what was not meant for all', async () => {
    const { thread } = await read(
      {
        ancestors: [],
        descendants: [status('103', '101'), status('101', '100'), status('102', '100', { visibility: 'private' })],
      },
      mastodonAt,
    );
    assert.deepEqual(shape(thread.items), [['101', 1, ['103']]]);
    const [first] = thread.items;
    assert.equal(first?.parent, undefined);
    assert.deepEqual(first?.author, { name: 'Åsa @asa@annan.example' });
    assert.equal(first.likes, 2);
    assert.equal(thread.links?.elsewhere, 'https://social.example/statuses/100');
    assert.deepEqual([thread.thread, thread.sort, thread.next], ['mastodon 100', 'oldest', null]);
  });

  it('are those that everyone may read, listed or not', async () => {
    const visibilities = ['public', 'unlisted', 'private', 'direct', undefined];
    const descendants = visibilities.map((visibility, at) => status(String(101 + at), '100', { visibility }));
    const { thread } = await read({ ancestors: [], descendants }, mastodonAt);
    assert.deepEqual(shape(thread.items), ['101', '102', '105']);
  });

  it('say when they were edited, where they were', async () => {
    const edited = '2017-10-10T06:00:00.000Z';
    const descendants = [status('101', '100', { edited_at: edited }), status('102', '100')];
    const { thread } = await read({ ancestors: [], descendants }, mastodonAt);
    assert.deepEqual(
      thread.items.map((item) => ['edited' in item, item.edited]),
      [
        [true, edited],
        [false, undefined],
      ],
    );
  });

  it('are refused at an address that is not theirs', async () => {
    for (const base of [`${mastodonAt}/more`, 'https://social.example/api/v1/statuses/x/context'])
      await assert.rejects(read({ ancestors: [], descendants: [] }, base), /the address is not/);
  });

  it('have a name without what cannot be seen, and no fewer likes than none', async () => {
    const account = { acct: 'asa', display_name: ' \u200b' };
    const { thread } = await read(
      { ancestors: [], descendants: [status('101', '100', { account, favourites_count: -3 })] },
      mastodonAt,
    );
    assert.deepEqual([thread.items[0]?.author.name, thread.items[0]?.likes], ['@asa', 0]);
  });

  it('lead to their pictures where they have no words, and to nothing behind a warning', async () => {
    const media_attachments = [
      { id: '1', type: 'image', url: 'https://social.example/katt.webp', description: 'En katt' },
      { id: '2', type: 'video', url: 'https://social.example/film.mp4', description: null },
      { id: '3', type: 'unknown', url: null },
    ];
    const { thread } = await read(
      {
        ancestors: [],
        descendants: [
          status('101', '100', { content: '', media_attachments }),
          status('102', '100', { media_attachments, spoiler_text: 'Katter' }),
        ],
      },
      mastodonAt,
    );
    assert.deepEqual(
      thread.items.map(({ text }) => text),
      ['En katt (https://social.example/katt.webp)\nhttps://social.example/film.mp4', 'Katter …'],
    );
  });

  it('behind a warning show the warning alone', async () => {
    const { thread } = await read(
      { ancestors: [], descendants: [status('101', '100', { spoiler_text: 'Slutet avslöjas' })] },
      mastodonAt,
    );
    assert.equal(thread.items[0]?.text, 'Slutet avslöjas …');
  });

  it('may be none', async () => {
    const { thread } = await read({ ancestors: [], descendants: [] }, mastodonAt);
    assert.deepEqual([thread.count, thread.items], [0, []]);
  });

  it('have a name with blanks in it, and no parent where they have none', async () => {
    const account = { acct: 'asa', display_name: 'Åsa B \u200b' };
    const { thread } = await read(
      { ancestors: [], descendants: [status('101', '100', { account, in_reply_to_id: null })] },
      mastodonAt,
    );
    assert.deepEqual(thread.items, [
      {
        id: '101',
        author: { name: 'Åsa B \u200b @asa' },
        text: 'Svar 101',
        created: '2017-10-10T05:01:00.000Z',
        status: 'published',
        likes: 2,
      },
    ]);
  });

  it('of another address are refused', async () => {
    await assert.rejects(read({ ancestors: [], descendants: [] }, 'https://social.example/x'), /statuses\/…\/context/);
  });
});

describe('a tree of flat comments', () => {
  it('has each once, also where they answer each other in a circle or themselves', async () => {
    const circle = [status('101', '102'), status('102', '101'), status('103', '103'), status('104', '100')];
    const { thread } = await read({ ancestors: [], descendants: circle }, mastodonAt);
    assert.equal(thread.count, 4);
    assert.deepEqual(shape(thread.items).length, 4);
  });

  it('is not deeper than can be shown, however long the chain', async () => {
    const chain = Array.from({ length: 3000 }, (_, at) =>
      status(String(10_000 + at), at ? String(9999 + at) : '100', { created_at: '2017-10-10T05:00:00Z' }),
    );
    const { thread } = await read({ ancestors: [], descendants: chain }, mastodonAt);
    const depth = (items: readonly Comment[]): number => {
      let levels = 0;
      for (let at: readonly Comment[] = items; at.length; at = at[0]?.replies?.items ?? []) levels++;
      return levels;
    };
    assert.ok(depth(thread.items) <= 51);
    assert.equal(thread.items[0]?.replies?.count, 2999);
  });
});

describe('the text of HTML', () => {
  for (const [html, text] of [
    ['<p>Ett</p>\n<p>Två<br />rader</p>\n', 'Ett\n\nTvå\nrader'],
    ['<p>Se <a href="https://a.example/x" rel="nofollow">sidan</a>.</p>', 'Se sidan (https://a.example/x).'],
    [
      '<p><a href="https://a.example/lang/adress"><span class="invisible">https://</span><span class="ellipsis">a.example/lang</span><span class="invisible">/adress</span></a></p>',
      'https://a.example/lang/adress',
    ],
    ['<a href="https://a.example/lang/adress">a.example/lang…</a>', 'https://a.example/lang/adress'],
    ['<a href="javascript:alert(1)">tryck</a>', 'tryck'],
    ['<a href="https://a.example/@bo" class="u-url mention">@<span>bo</span></a> ja', '@bo ja'],
    ['<a href="https://a.example/tags/katt" class="mention hashtag">#<span>katt</span></a>', '#katt'],
    ['<ul><li>ett</li><li>två</li></ul>', 'ett\ntvå'],
    ['&lt;b&gt; &amp;amp; &#8217; &#x1F600; &okänd; &#0; &#xD800;', '<b> &amp; ’ 😀 &okänd;'],
    ['<script>alert(1)</script>kvar<!-- bort --> <b>fet', 'kvar fet'],
    ['&valueOf; &toString;', '&valueOf; &toString;'],
    ['3 < 4 och 5 > 4', '3 < 4 och 5 > 4'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<scr<script></script>ipt>alert(1)</script>', '<script>alert(1)'],
    ['a <b', 'a <b'],
    ['<script>a</style>b</i>c</script>kvar', 'kvar'],
    ['<SCRIPT>a<script>b</Script>kvar', 'kvar'],
    ['</script>kvar', 'kvar'],
    ['<!-- a > b <p> -->kvar', 'kvar'],
    ['ett<br>två<br/>tre', 'ett\ntvå\ntre'],
    ['<dl><dt>ett</dt><dd>två</dd></dl>', 'ett\ntvå'],
    ['<table><tr><td>ett</td></tr><tr><td>två</td></tr></table>', 'ett\ntvå'],
    ['ett<hr>två', 'ett\n\ntvå'],
    [
      'ett<picture>två</picture><col>tre<big-h1>fyra</big-h1>fem<h7>sex</h7><abbr>sju</abbr><brand>',
      'etttvåtrefyrafemsexsju',
    ],
    ...['p', 'div', 'blockquote', 'ul', 'ol', 'pre', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure'].map(
      (name) => [`ett<${name}>två</${name}>tre`, 'ett\n\ntvå\n\ntre'] as const,
    ),
    ['<a href="https://a.example/x"> sidan </a>', 'sidan (https://a.example/x)'],
    ["<a href='https://a.example/x'>sidan</a>", 'sidan (https://a.example/x)'],
    ['<a href=https://a.example/x>sidan</a>', 'sidan (https://a.example/x)'],
    ['<a href = "https://a.example/?a=1&amp;b=2">sidan</a>', 'sidan (https://a.example/?a=1&b=2)'],
    ['<a data-href="https://a.example/x">sidan</a></a>', 'sidan'],
    ['ett \t\r\n två\n\n\n\ntre &nbsp; fyra', 'ett två tre   fyra'],
    ['&#31;&#32;a&#57343;&#57344;&#1114111;&#1114112;&#55295;', 'a\ue000\u{10ffff}\ud7ff'],
  ] as const)
    it(`${JSON.stringify(html)} is ${JSON.stringify(text)}`, () => {
      assert.equal(textOfHtml(html), text);
    });

  const links: [words: string, href: string, text: string][] = [
    ['sidan', 'https://a.example/x', 'sidan (https://a.example/x)'],
    ['sidan', 'http://a.example/x', 'sidan (http://a.example/x)'],
    ['sidan', 'HTTPS://a.example/x', 'sidan (HTTPS://a.example/x)'],
    ['sidan', 'mailto:https://a.example', 'sidan'],
    ['sidan', '/x', 'sidan'],
    ['', 'https://a.example/x', 'https://a.example/x'],
    ['se https://a.example/x nu', 'https://a.example/x', 'se https://a.example/x nu'],
    ['@bo', 'https://a.example/@bo', '@bo'],
    ['#katt', 'https://a.example/tags/katt', '#katt'],
    ['@bo och #katt', 'https://a.example/x', '@bo och #katt (https://a.example/x)'],
    ['till @bo', 'https://a.example/x', 'till @bo (https://a.example/x)'],
    ['a.example/…', 'https://a.example/lang', 'https://a.example/lang'],
    ['a…example', 'https://aexample', 'a…example (https://aexample)'],
    ['a example', 'https://a example', 'a example (https://a example)'],
  ];
  for (const [words, href, text] of links)
    it(`a link to ${href} called ${JSON.stringify(words)} is ${JSON.stringify(text)}`, () => {
      assert.equal(linkText(words, href), text);
    });

  for (const name of ['description', 'objective', 'my-script'])
    it(`what stands in an unknown element is read, also in <${name}>`, () => {
      assert.equal(textOfHtml(`<${name}>ord</${name}>`), 'ord');
    });

  for (const piece of ['<a ', '<!--', '<a href="https://a.example">', '</a>', '&#', '<p>', ' \n', '<script>'])
    it(`is read within a second where it is ${JSON.stringify(piece)} again and again`, () => {
      assert.ok(cpuTimeOf(() => textOfHtml(piece.repeat(50_000))) < 1000);
    });
});
