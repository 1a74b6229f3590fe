/** Newsrooms that have no JSON in public: feeds in XML, and pages that say in their head what they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PressRelease, PressReleaseList } from '../../../src/model/press-release.js';
import { readConfig } from '../../../endpoint/settings/config.js';
import { Newsroom, openMirror, type Answering } from './newsroom.js';

const answer =
  (body: string | Buffer, type = 'application/rss+xml'): Answering =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };

const open = async (
  t: Parameters<typeof openMirror>[0],
  answering: Answering,
  path = '/',
): Promise<{
  items: PressRelease[];
  warnings: string[];
  origin: string;
  whole: (at?: number) => Promise<PressRelease>;
}> => {
  const newsroom = await Newsroom.open(t, answering);
  const { app, warnings } = await openMirror(t, [`${newsroom.origin}${path}`]);
  const { items } = (await app.inject('/api/releases?limit=100')).json<PressReleaseList>();
  return {
    items,
    warnings,
    origin: newsroom.origin,
    whole: async (at = 0) => (await app.inject(`/api/releases/${items[at]?.id ?? ''}`)).json<PressRelease>(),
  };
};

const rss = (items: string, channel = '', head = '<?xml version="1.0" encoding="utf-8"?>'): string =>
  `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel><title>Exempel &amp;amp; Co</title><link>https://news.example/</link><description>Nyheter</description><language>sv-se</language>${channel}${items}</channel></rss>`;

const item = (more: string, date = 'Tue, 10 Oct 2017 07:20:00 +0200'): string =>
  `<item><title>Rubrik</title><link>/a</link><guid isPermaLink="false">a1</guid>${date ? `<pubDate>${date}</pubDate>` : ''}${more}</item>`;

test('RSS 2.0 is read with its text, lead, picture, files, tags, language and publisher', async (t) => {
  const { items, whole, origin, warnings } = await open(
    t,
    answer(
      rss(
        item(`<description><![CDATA[Kort &amp; gott]]></description>
          <content:encoded><![CDATA[<p>Text &amp; mer &eacute; <a href="/b">länk</a></p><script>alert(1)</script>]]></content:encoded>
          <dc:creator>Anna Exempel</dc:creator><category>Arbete &amp;amp; liv</category>
          <media:content url="https://news.example/b.jpg" medium="image"/>
          <enclosure url="/rapport.pdf" type="application/pdf" length="1234"/>`),
      ),
    ),
  );
  const release = await whole();
  assert.equal(items.length, 1, warnings.join('\n'));
  assert.equal(release.headline, 'Rubrik');
  assert.equal(release.language, 'sv-SE');
  assert.equal(release.url, `${origin}/a`);
  assert.equal(release.published, '2017-10-10T07:20:00+02:00');
  assert.equal(release.lead, 'Kort & gott');
  assert.equal(release.body, `<p>Text &amp; mer é <a href="${origin}/b" rel="noopener">länk</a></p>`);
  assert.deepEqual(release.image, { url: 'https://news.example/b.jpg' });
  assert.deepEqual(release.attachments, [
    { title: 'rapport.pdf', url: `${origin}/rapport.pdf`, mediaType: 'application/pdf', size: 1234 },
  ]);
  assert.deepEqual(release.tags, ['Arbete & liv']);
  assert.equal(release.publisher?.name, 'Exempel & Co');
  assert.equal(release.publisher?.url, 'https://news.example/');
});

for (const [written, published] of [
  ['Tue, 10 Oct 2017 05:20:00 GMT', '2017-10-10T05:20:00Z'],
  ['10 Oct 17 07:20 +0200', '2017-10-10T07:20:00+02:00'],
  ['Tue, 10 October 2017 01:20:00 EDT', '2017-10-10T01:20:00-04:00'],
  ['2017-10-10T07:20:00+02:00', '2017-10-10T07:20:00+02:00'],
] as const)
  test(`RSS with the date "${written}" is read`, async (t) => {
    const { items, warnings } = await open(t, answer(rss(item('<description>x</description>', written))));
    assert.equal(items.length, 1, warnings.join('\n'));
    assert.equal(Date.parse(items[0]?.published ?? ''), Date.parse(published));
  });

test('Atom is read: text in HTML and XHTML, its base, its language, its next page', async (t) => {
  const page = (entries: string, more = ''): string =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv" xml:base="https://news.example/n/"><title type="html">A &amp;amp; B</title><id>i</id><updated>2017-10-10T07:20:00Z</updated>${more}${entries}</feed>`;
  const entry = (id: string, more: string): string =>
    `<entry><title type="html">&lt;b&gt;Hej&lt;/b&gt; &amp;amp; ${id}</title><id>${id}</id><link href="${id}"/><published>2017-10-10T07:20:00+02:00</published><updated>2017-10-12T07:20:00+02:00</updated>${more}</entry>`;
  const newsroom = await Newsroom.open(t);
  newsroom.answering = (request, response) =>
    request.url === '/2'
      ? answer(page(entry('c', '<content>1 &lt; 2</content>')), 'application/atom+xml')(request, response)
      : answer(
          page(
            entry(
              'a',
              '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hej <a href="d">du</a></p></div></content>',
            ) +
              entry('b', '<summary>Kort</summary><content type="html">&lt;p&gt;Lång&lt;/p&gt;</content>').replace(
                '<entry>',
                '<entry xml:lang="en">',
              ),
            `<link rel="next" href="${newsroom.origin}/2"/>`,
          ),
          'text/xml; charset=utf-8',
        )(request, response);
  const { app } = await openMirror(t, [`${newsroom.origin}/`]);
  const read = async (id: string): Promise<PressRelease> =>
    (await app.inject(`/api/releases/${id}`)).json<PressRelease>();
  const [a, b, c] = await Promise.all(['a', 'b', 'c'].map(read));
  assert.equal(a?.headline, 'Hej & a');
  assert.equal(a.body, '<p>Hej <a href="https://news.example/n/d" rel="noopener">du</a></p>');
  assert.equal(a.url, 'https://news.example/n/a');
  assert.equal(a.updated, '2017-10-12T07:20:00+02:00');
  assert.deepEqual([a.language, b?.language], ['sv', 'en']);
  assert.deepEqual([b?.lead, b?.body], ['Kort', '<p>Lång</p>']);
  assert.equal(c?.body, '<p>1 &lt; 2</p>');
});

test('items of a feed that have neither an id nor a link are all there, and keep their ids', async (t) => {
  const bare = (title: string): string =>
    `<item><title>${title}</title><pubDate>Tue, 10 Oct 2017 07:20:00 GMT</pubDate><description>x</description></item>`;
  const newsroom = await Newsroom.open(t, answer(rss(bare('Ett') + bare('Två'))));
  const { app, timers } = await openMirror(t, [`${newsroom.origin}/`]);
  const idsOf = async (): Promise<string[]> =>
    (await app.inject('/api/releases')).json<PressReleaseList>().items.map(({ id }) => id);
  const before = await idsOf();
  assert.equal(before.length, 2);
  newsroom.answering = answer(rss(bare('Tre') + bare('Ett') + bare('Två')));
  await timers.turn();
  const after = await idsOf();
  assert.equal(after.length, 3);
  for (const id of before) assert.ok(after.includes(id), id);
});

test('RSS 1.0 is read', async (t) => {
  const { items, whole, warnings } = await open(
    t,
    answer(
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/"><title>Exempel</title><link>https://news.example/</link><description>x</description><dc:language>sv</dc:language></channel>
      <item rdf:about="https://news.example/a"><title>Rubrik</title><link>https://news.example/a</link><description>Text</description><dc:date>2017-10-10T07:20:00+02:00</dc:date></item></rdf:RDF>`,
      'application/rdf+xml',
    ),
  );
  assert.equal(items.length, 1, warnings.join('\n'));
  const { headline, language, body } = await whole();
  assert.deepEqual([headline, language, body], ['Rubrik', 'sv', 'Text']);
});

test('what stands behind the "#" of an address completes what the feed does not tell, and goes to nobody', async (t) => {
  const feed = rss(
    [1, 2, 3]
      .map((day) =>
        item(`<description>${String(day)}</description>`, `Tue, 0${String(day)} Oct 2017 07:20:00 GMT`).replace(
          /a1/,
          `a${String(day)}`,
        ),
      )
      .join(''),
  ).replace('<language>sv-se</language>', '');
  const newsroom = await Newsroom.open(t, answer(feed.replace('<title>Exempel &amp;amp; Co</title>', '')));
  const { app } = await openMirror(t, [`${newsroom.origin}/f?a=1#language=sv;publisher=Exempel%3B%20bolag;limit=2`]);
  const { items } = (await app.inject('/api/releases')).json<PressReleaseList>();
  assert.deepEqual(
    items.map(({ id, language, publisher }) => [id, language, publisher?.name]),
    [
      ['a3', 'sv', 'Exempel; bolag'],
      ['a2', 'sv', 'Exempel; bolag'],
    ],
  );
  assert.equal(newsroom.requests[0]?.url, '/f?a=1');
  const told = await open(t, answer(rss(item(''))), '/#language=en;publisher=Annan');
  assert.deepEqual([told.items[0]?.language, told.items[0]?.publisher?.name], ['sv-SE', 'Exempel & Co']);
});

test('any JSON is mirrored by where its fields stand', async (t) => {
  const fields = encodeURIComponent('items=/data;headline=/title;published=/at|unix;body=/text');
  const { items, whole } = await open(
    t,
    answer(
      JSON.stringify({ data: [{ title: 'Rubrik', at: 1507612800, text: '<p>x</p><script>y</script>' }] }),
      'application/json',
    ),
    `/#fields=${fields};language=sv`,
  );
  assert.deepEqual(
    items.map(({ headline, language }) => [headline, language]),
    [['Rubrik', 'sv']],
  );
  assert.equal((await whole()).body, '<p>x</p>');
});

for (const [fragment, says] of [
  ['lang=sv', /address 1 may have only "format", "language", "publisher", "limit" and "fields" after its "#"\./],
  ['limit=0', /"limit" that is no number from 1 to 500/],
  ['limit=1e3', /"limit"/],
  ['language=svenska_', /"language" that is no tag/],
  ['publisher=50%', /"publisher" cannot be decoded; write "%" as "%25"/],
  ['fields=titel%3D/x', /"fields" has "titel", which is none of/],
  ['limit=5;limit=6', /"limit" twice/],
] as const)
  test(`"#${fragment}" behind an address stops the start`, () => {
    assert.throws(
      () => readConfig({ SPRID_RELEASES: `https://hunter2.example/#${fragment}` }, '/sprid'),
      (error: Error) => says.test(error.message) && !error.message.includes('hunter2'),
    );
  });

const swedish = rss(item('<description>Räksmörgås på ön</description>'), '', '');
for (const [title, bytes, type] of [
  [
    'UTF-8 that is called ISO-8859-1',
    Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${swedish}`),
    'text/xml; charset=iso-8859-1',
  ],
  [
    'ISO-8859-1 by its declaration',
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${swedish}`, 'latin1'),
    'application/xml',
  ],
  [
    'ISO-8859-1 that is called UTF-8',
    Buffer.from(`<?xml version="1.0" encoding="utf-8"?>${swedish}`, 'latin1'),
    'application/xml; charset=utf-8',
  ],
  [
    'UTF-16 with a mark',
    Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?>${swedish}`, 'utf16le'),
    'application/xml',
  ],
  ['UTF-8 with a mark, as a plain text', Buffer.from(`\ufeff${swedish}`), 'text/plain'],
  ['a feed that is called HTML', Buffer.from(swedish), 'text/html'],
] as const)
  test(`a feed in ${title} keeps its letters`, async (t) => {
    const { items, whole, warnings } = await open(t, answer(bytes, type));
    assert.equal(items.length, 1, warnings.join('\n'));
    assert.equal((await whole()).body, 'Räksmörgås på ön');
  });

test('entities of XML do no harm: they are not expanded, and no file is read', async (t) => {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY e${String(at + 1)} "${`&e${String(at)};`.repeat(10)}">`,
  );
  const head = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${entities.join('')}]>`;
  const { items, whole, warnings } = await open(
    t,
    answer(rss(item('<description>x &e9; &file; y</description>'), '', head)),
  );
  if (!items.length) assert.match(warnings.join('\n'), /no feed/);
  else assert.doesNotMatch(JSON.stringify(await whole()), /lol|root:/);
});

for (const [title, body, type, says] of [
  ['a feed that is cut in the middle', rss(item('')).slice(0, -60), 'application/rss+xml', /its end is missing/],
  ['XML that is no feed', '<?xml version="1.0"?><urlset></urlset>', 'text/xml', /page without JSON-LD/],
  [
    'a page that tells nothing',
    '<!doctype html><title>Hej</title><p>Text',
    'text/html',
    /page without JSON-LD.*name its feed or its JSON instead/,
  ],
  [
    'a page of consent',
    '<!doctype html><meta property="og:title" content="Cookies"><meta property="og:type" content="website">',
    'text/html',
    /page without JSON-LD/,
  ],
  ['a picture', 'GIF89a', 'image/gif', /something else than JSON, a feed or a page/],
] as const)
  test(`${title} is no newsroom, and the console says why`, async (t) => {
    const { items, warnings } = await open(t, answer(body, type));
    assert.deepEqual(items, []);
    assert.match(warnings.join('\n'), says);
  });

const page = (head: string): string =>
  `<!doctype html><html lang="sv"><head><title>x</title>${head}</head><body><p>Sidans egen text</p><img src="/x.jpg"></body></html>`;
const ld = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Rubrik',
  datePublished: '2017-10-10T07:20:00+02:00',
};

for (const [title, head] of [
  ['alone', ld(article)],
  [
    'in a graph',
    ld({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { ...article, '@type': ['NewsArticle', 'Article'] },
      ],
    }),
  ],
  ['as what a page is about', ld({ '@type': 'WebPage', mainEntity: article })],
  ['beside one that is broken', ld('{"@type": ') + ld(article)],
  [
    'among fifty',
    Array.from({ length: 50 }, (_, at) => ld({ '@type': 'BreadcrumbList', name: String(at) })).join('') + ld(article),
  ],
  ['within a comment', ld(`<!-- ${JSON.stringify(article)} -->`)],
] as const)
  test(`a page with JSON-LD of an article (${title}) is read, with what Open Graph adds, and never its own HTML`, async (t) => {
    const { items, whole, warnings } = await open(
      t,
      answer(
        page(
          `${head}<link rel="canonical" href="/kanonisk"><meta property="og:description" content="Ingress &amp; mer"><meta property="og:image" content="https://news.example/o.jpg"><meta property="og:site_name" content="Exempel">`,
        ),
        'text/html; charset=utf-8',
      ),
      '/sida',
    );
    assert.equal(items.length, 1, warnings.join('\n'));
    const { headline, language, url, lead, image, publisher, body } = await whole();
    assert.deepEqual([headline, language, lead, publisher?.name], ['Rubrik', 'sv', 'Ingress & mer', 'Exempel']);
    assert.match(url, /\/kanonisk$/);
    assert.equal(image?.url, 'https://news.example/o.jpg');
    assert.equal(body, undefined);
  });

test('an article that points at its publisher and its picture elsewhere in the graph has them', async (t) => {
  const graph = [
    { '@type': 'WebPage', '@id': '#page', primaryImageOfPage: { '@id': '#image' } },
    {
      ...article,
      '@context': undefined,
      author: { '@id': '#anna' },
      publisher: { '@id': '#house' },
      image: { '@id': '#image' },
    },
    { '@type': 'Organization', '@id': '#house', name: 'Huset' },
    { '@type': 'ImageObject', '@id': '#image', url: 'https://news.example/bild.jpg', caption: 'En bild' },
    { '@type': 'Person', '@id': '#anna', name: 'Anna Exempel' },
  ];
  const { whole } = await open(
    t,
    answer(
      page(
        `${ld({ '@context': 'https://schema.org', '@graph': graph })}<meta property="og:site_name" content="Sidan">`,
      ),
      'text/html',
    ),
  );
  const { publisher, image, byline } = await whole();
  assert.deepEqual(
    [publisher?.name, image?.url, image?.caption, byline],
    ['Huset', 'https://news.example/bild.jpg', 'En bild', [{ name: 'Anna Exempel' }]],
  );
});

test('a page with Open Graph alone is read', async (t) => {
  const { items, whole, warnings } = await open(
    t,
    answer(
      page(
        '<meta property="og:type" content="article"><meta property="og:title" content="Rubrik"><meta property="article:published_time" content="2017-10-10T07:20:00+02:00">',
      ),
      'text/html',
    ),
  );
  assert.equal(items.length, 1, warnings.join('\n'));
  assert.equal((await whole()).headline, 'Rubrik');
});
