/** What becomes of a page of a newsroom. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageDocument } from '../../../endpoint/mirror/page-document.js';

const address = 'https://news.example/n/1?a';

const read = async (html: string): Promise<{ document: unknown; reports: string[] }> => {
  const reports: string[] = [];
  return { document: await pageDocument(html, address, (line) => reports.push(line)), reports };
};

const script = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

const article = { '@type': 'NewsArticle', headline: 'Rubriken', datePublished: '2017-10-10' };
const og = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
const page = og('og:type', 'article');

describe('a page of a newsroom', () => {
  const cases: readonly (readonly [
    title: string,
    html: string,
    graph: readonly unknown[],
    reports?: readonly string[],
  ])[] = [
    ['has its article', script(article), [{ ...article, url: address }]],
    [
      'has the language of the page',
      `<html lang="sv">${script(article)}`,
      [{ ...article, inLanguage: 'sv', url: address }],
    ],
    [
      'has its canonical address',
      `<link rel="x CANONICAL" href="/k">${script(article)}`,
      [{ ...article, url: 'https://news.example/k' }],
    ],
    [
      'has no address of another link',
      `<link rel="canonicals" href="/k"><a rel="canonical" href="/l">${script(article)}`,
      [{ ...article, url: address }],
    ],
    [
      'has the first canonical address',
      `<link rel="canonical" href="/k"><link rel="canonical" href="/l">${script(article)}`,
      [{ ...article, url: 'https://news.example/k' }],
    ],
    [
      'has an address on the base of the page',
      `<base href="/x/"><base href="/y/"><link rel="canonical" href="k">${script(article)}`,
      [{ ...article, url: 'https://news.example/x/k' }],
    ],
    [
      'has an address on its own where the base is none',
      `<base href="http://["><link rel="canonical" href="k">${script(article)}`,
      [{ ...article, url: 'https://news.example/n/k' }],
    ],
    [
      'has the address of Open Graph',
      `<link rel="canonical" href="http://[">${og('og:url', '/o')}${script(article)}`,
      [{ ...article, url: 'https://news.example/o' }],
    ],
    [
      'has its own address first',
      `<link rel="canonical" href="/k">${script({ ...article, url: '/egen' })}`,
      [{ ...article, url: '/egen' }],
    ],
    [
      'has the fields of Open Graph that it lacks',
      `${og('og:title', 'Annan')}${og('og:description', ' Ingress ')}${og('og:image', '/i.jpg')}${og('og:site_name', 'Exempel')}${og('article:modified_time', '2017-10-11')}${script({ ...article, headline: '', description: null })}`,
      [
        {
          '@type': 'NewsArticle',
          headline: 'Annan',
          datePublished: '2017-10-10',
          description: 'Ingress',
          dateModified: '2017-10-11',
          image: '/i.jpg',
          publisher: { '@type': 'Organization', name: 'Exempel' },
          url: address,
        },
      ],
    ],
    [
      'is read from Open Graph alone',
      `${page}${og('og:title', 'Ett')}${og('OG:TITLE', 'Två')}<meta name="description" content="In">${og('article:published_time', '2017-10-10')}${og('og:image:secure_url', '/s.jpg')}${og('og:image', '/i.jpg')}`,
      [
        {
          '@type': 'NewsArticle',
          headline: 'Ett',
          description: 'In',
          datePublished: '2017-10-10',
          image: '/s.jpg',
          url: address,
        },
      ],
    ],
    [
      'is an article by its day',
      og('article:published_time', '2017-10-10'),
      [{ '@type': 'NewsArticle', datePublished: '2017-10-10', url: address }],
    ],
    ['is an article by its kind', og('og:type', 'News'), [{ '@type': 'NewsArticle', url: address }]],
    ...(
      [
        ['twitter:title', 'headline'],
        ['twitter:description', 'description'],
        ['og:published_time', 'datePublished'],
        ['date', 'datePublished'],
        ['dc.date', 'datePublished'],
        ['dcterms.created', 'datePublished'],
        ['og:updated_time', 'dateModified'],
        ['twitter:image', 'image'],
      ] as const
    ).map(
      ([name, field]) =>
        [
          `has ${name} as its ${field}`,
          `${page}<meta name="${name}" content="x">`,
          [{ '@type': 'NewsArticle', [field]: 'x', url: address }],
        ] as const,
    ),
    [
      'keeps the things to which it refers',
      script([
        {
          '@graph': [
            { ...article, publisher: { '@id': '#p' } },
            { '@type': 'Organization', '@id': '#p' },
          ],
        },
        7,
      ]),
      [
        { ...article, publisher: { '@id': '#p' }, url: address },
        { '@type': 'Organization', '@id': '#p' },
      ],
    ],
    [
      'keeps several articles as they are',
      `${script(article)}${script({ ...article, headline: 'B' })}`,
      [article, { ...article, headline: 'B' }],
    ],
    [
      'is read with comments around its JSON',
      `<script type="application/LD+json; charset=utf-8"><!-- ${JSON.stringify(article)} --></script><script type="application/ld+json"> // <![CDATA[\n{"@type":"Person"}\n// ]]></script>`,
      [{ ...article, url: address }, { '@type': 'Person' }],
    ],
    [
      'leaves out a script that is no JSON',
      `<script type="application/ld+json">{</script><script>{"@type":"Person"}</script>${script(article)}`,
      [{ ...article, url: address }],
      ['one of its JSON-LD scripts is no JSON. It was left out.'],
    ],
  ];
  for (const [title, html, graph, said = []] of cases)
    it(title, async () => {
      assert.deepEqual(await read(html), { document: { '@graph': graph }, reports: said });
    });

  it('is refused without an article', async () => {
    const message =
      'is a page without JSON-LD of an article and without Open Graph of one: name its feed or its JSON instead';
    for (const html of ['<p>Text</p>', og('og:type', 'website'), script({ '@type': 'Person' })])
      await assert.rejects(read(html), { name: 'FetchError', message });
  });
});
