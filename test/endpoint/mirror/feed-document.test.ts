/** What becomes of an XML feed, as a whole. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedDocument } from '../../../endpoint/mirror/feed-document.js';

const rss = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>Nyheter &amp;amp; mer</title><link>/hem</link><language>sv</language><image><url>/ikon.png</url></image>
<atom:link rel="self" href="/rss"/><atom:link rel="next" href="/rss?2"/>
<item><guid isPermaLink="false">g1</guid><link>/n/1</link><title> Ett &amp;amp; två </title>
<description>Ingress &amp;amp; mer</description><content:encoded><![CDATA[<p>Text <a href="b">länk</a></p>]]></content:encoded>
<pubDate>Tue, 10 Oct 2017 07:20:00 +0200</pubDate><atom:updated>2017-10-11T07:20:00Z</atom:updated>
<author>anna@news.example (Anna)</author><author>bo@news.example</author><author>Di</author><dc:creator>Cy</dc:creator>
<category>skog</category><dc:subject>jobb</dc:subject>
<enclosure url="/a.pdf" type="application/pdf" length="900"/><enclosure url="/b.jpg" type="image/jpeg" length="5"/>
<media:content url="/c.png" medium="image"><media:title>Bild</media:title></media:content>
<media:content url="/d.mp4" type="video/mp4" fileSize="7"><media:title>Film</media:title></media:content>
<media:thumbnail url="/t.jpg"/></item>
<item><guid>https://news.example/n/2</guid><description>Bara text</description><dc:date>2017-10-10</dc:date>
<enclosure url="/100%.pdf"/><enclosure url="http://["/><enclosure url="/m%C3%A5l.webp?x"/></item>
<item xml:lang="en" xml:base="https://other.example/x/"><guid isPermaLink="false">g3</guid><title>Tre</title>
<description>&lt;a href="y"&gt;y&lt;/a&gt;</description></item>
</channel></rss>`;

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv" xml:base="https://news.example/flöde/">
<title type="html">Nyheter &amp;amp; mer</title><link rel="self" href="a.xml"/><link href="/hem"/><link rel="next" href="b.xml"/>
<icon>/ikon.png</icon><logo>/logo.png</logo>
<entry><id>e1</id><title>A &amp; B</title><link rel="related" href="/annat" hreflang="fi"/><link rel="alternate" href="1" hreflang="en"/>
<link rel="enclosure" href="/a.pdf" type="application/pdf" length="900" title="Rapport"/>
<published>2017-10-10T07:20:00Z</published><updated>2017-10-10T07:20:00Z</updated>
<author><name>Anna</name></author><category term="t" label="Skog"/><category term="jobb"/>
<summary>Ingress &lt;b&gt;</summary><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry>
<entry xml:lang="nb"><id>e2</id><title type="html">C &amp;amp; D</title><link href="2"/><updated>2017-10-11T07:20:00Z</updated>
<summary type="html">&lt;i&gt;Kort&lt;/i&gt;</summary><content src="/x.pdf" type="application/pdf"/></entry>
<entry><id>e3</id><title>E</title><updated>2017-10-12T07:20:00Z</updated><content>1 &lt; 2</content></entry>
</feed>`;

/** Without the fields that are not there, as JSON has it. */
const read = (xml: string): unknown => JSON.parse(JSON.stringify(feedDocument(xml, 'https://news.example/rss')));

describe('an XML feed', () => {
  it('in RSS becomes a JSON Feed', () => {
    assert.deepEqual(read(rss), {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Nyheter & mer',
      home_page_url: 'https://news.example/hem',
      icon: 'https://news.example/ikon.png',
      language: 'sv',
      next_url: 'https://news.example/rss?2',
      items: [
        {
          id: 'g1',
          url: 'https://news.example/n/1',
          title: 'Ett & två',
          summary: 'Ingress & mer',
          content_html: '<p>Text <a href="https://news.example/n/b" rel="noopener">länk</a></p>',
          date_published: 'Tue, 10 Oct 2017 07:20:00 +0200',
          date_modified: '2017-10-11T07:20:00Z',
          image: 'https://news.example/c.png',
          authors: [{ name: 'Cy' }, { name: 'Anna' }, { name: 'Di' }],
          tags: ['skog', 'jobb'],
          attachments: [
            { url: 'https://news.example/a.pdf', mime_type: 'application/pdf', title: 'a.pdf', size_in_bytes: 900 },
            { url: 'https://news.example/b.jpg', mime_type: 'image/jpeg', title: 'b.jpg', size_in_bytes: 5 },
            { url: 'https://news.example/d.mp4', mime_type: 'video/mp4', title: 'Film', size_in_bytes: 7 },
          ],
        },
        {
          id: 'https://news.example/n/2',
          url: 'https://news.example/n/2',
          content_html: 'Bara text',
          date_published: '2017-10-10',
          image: 'https://news.example/m%C3%A5l.webp?x',
          authors: [],
          tags: [],
          attachments: [{ url: 'https://news.example/100%.pdf', title: '100%.pdf' }],
        },
        {
          id: 'g3',
          language: 'en',
          title: 'Tre',
          content_html: '<a href="https://other.example/x/y" rel="noopener">y</a>',
          authors: [],
          tags: [],
          attachments: [],
        },
      ],
    });
  });

  it('in Atom becomes a JSON Feed', () => {
    assert.deepEqual(read(atom), {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Nyheter & mer',
      home_page_url: 'https://news.example/hem',
      icon: 'https://news.example/logo.png',
      language: 'sv',
      next_url: 'https://news.example/fl%C3%B6de/b.xml',
      items: [
        {
          id: 'e1',
          url: 'https://news.example/fl%C3%B6de/1',
          language: 'en',
          title: 'A & B',
          summary: 'Ingress <b>',
          content_html: '<p>Text</p>',
          date_published: '2017-10-10T07:20:00Z',
          authors: [{ name: 'Anna' }],
          tags: ['Skog', 'jobb'],
          attachments: [
            { url: 'https://news.example/a.pdf', mime_type: 'application/pdf', title: 'Rapport', size_in_bytes: 900 },
          ],
        },
        {
          id: 'e2',
          url: 'https://news.example/fl%C3%B6de/2',
          language: 'nb',
          title: 'C & D',
          summary: 'Kort',
          content_html: '<i>Kort</i>',
          date_published: '2017-10-11T07:20:00Z',
          authors: [],
          tags: [],
          attachments: [],
        },
        {
          id: 'e3',
          title: 'E',
          content_html: '<p>1 &lt; 2</p>',
          date_published: '2017-10-12T07:20:00Z',
          authors: [],
          tags: [],
          attachments: [],
        },
      ],
    });
  });

  it('may begin with blank lines', () => {
    assert.deepEqual(read(`\n  ${rss}`), read(rss));
    assert.deepEqual(read(`\n  ${atom}`), read(atom));
  });

  for (const [title, xml, message, isLasting] of [
    ['without its end', '<rss><channel><item>', 'is no whole feed: its end is missing', false],
    ['of another kind', '<html><body></channel>', 'is XML, but no feed in RSS or Atom', true],
  ] as const)
    it(`is refused ${title}${isLasting ? ' for good' : ' for now'}`, () => {
      assert.throws(() => feedDocument(xml, 'https://news.example/rss'), { name: 'FetchError', message, isLasting });
    });

  const ends: [what: string, end: string, isWhole: boolean][] = [
    ['at its last tag', '</channel></rss>', true],
    ['at the channel, as old programs write it', '</channel>', true],
    ['with spaces', '</channel></rss >\n\n', true],
    ['with a comment', '</channel></rss>\n<!-- 0.2 s -->\n', true],
    ['with the comments of two caches', '</channel></rss><!-- made in 0.2 s -->\n\n<!-- kept -->\n', true],
    ['in its middle', '', false],
    ['in its last tag', '</rss', false],
    ['in a comment', '</channel></rss><!-- 0.2 s', false],
    ['in the second comment', '</channel></rss><!-- 0.2 s --><!--', false],
    ['at the end of an item', '</item>', false],
    ['at another tag that begins alike', '</rssx>', false],
  ];
  for (const [what, end, isWhole] of ends)
    it(`that ends ${what} is ${isWhole ? 'whole' : 'cut off'}`, () => {
      const xml = `<rss version="2.0"><channel><title>a</title><item><title>b</title></item>${end}`;
      if (isWhole) assert.equal((read(xml) as { title: string }).title, 'a');
      else assert.throws(() => read(xml), /is no whole feed: its end is missing/);
    });

  it('with something behind its end is cut off from another one', () => {
    assert.throws(() => read(`${rss} x`), /is no whole feed/);
  });
});
