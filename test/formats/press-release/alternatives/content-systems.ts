import { at, type Alternative } from '../alternative.js';
import { base } from '../documents.js';

export const contentSystems: readonly Alternative[] = [
  // Drupal
  ['drupal', { published_at: '2017-10-11T08:00:00+00:00' }, { published: '2017-10-11T08:00:00Z' }],
  ['drupal', { path: undefined, drupal_internal__nid: 7 }, { url: `${at}/node/7` }],
  ['drupal', { path: undefined, drupal_internal__nid: '7' }, { url: base }],
  ['drupal', { body: undefined, field_body: { value: '<p>Rå</p>' } }, { body: '<p>Rå</p>' }],
  ['drupal', { body: 'Ett\n\nTvå' }, { body: '<p>Ett</p><p>Två</p>' }],
  [
    'drupal',
    {
      body: undefined,
      field_text: [{ processed: '<p>Egen</p>' }],
      field_lead: { processed: '<p>In</p>' },
      field_empty: { processed: '<p> </p>' },
    },
    { body: '<p>Egen</p>' },
  ],
  [
    'drupal',
    { body: undefined, field_a: { processed: '<p>A</p>' }, field_b: { processed: '<p>B</p>' } },
    { body: undefined },
  ],
  ['drupal', { body: undefined, text: { processed: '<p>A</p>' } }, { body: undefined }],
  ['drupal', { status: false }, { status: 'withheld' }],
  // Ghost
  ['ghost', { id: undefined, uuid: 'u' }, { id: 'u' }],
  ['ghost', { canonical_url: '/egen', url: '/a' }, { url: `${at}/egen` }],
  ['ghost', { url: '/a' }, { url: `${at}/a` }],
  ['ghost', { locale: 'sv', lang: 'en' }, { language: 'sv' }],
  ['ghost', { lang: 'en' }, { language: 'en' }],
  ['ghost', { custom_excerpt: 'Egen' }, { lead: 'Egen' }],
  ['ghost', { excerpt: 'Se sidan [https://a.example/x] nu' }, { lead: 'Se sidan nu' }],
  ['ghost', { excerpt: `${'ord '.repeat(125)}hal` }, { lead: `${'ord '.repeat(124)}ord…` }],
  ['ghost', { excerpt: `${'ord '.repeat(125)}hel.` }, { lead: `${'ord '.repeat(125)}hel.` }],
  ['ghost', { excerpt: `${'ord '.repeat(124)}hal` }, { lead: `${'ord '.repeat(124)}hal` }],
  ['ghost', { excerpt: 'Se sidan[http://a.example/x] nu' }, { lead: 'Se sidan nu' }],
  ['ghost', { excerpt: `Ett. ${'ord '.repeat(125)}hal` }, { lead: `Ett. ${'ord '.repeat(124)}ord…` }],
  ['ghost', { updated_at: '2017-10-11T08:00:00Z' }, { updated: '2017-10-11T08:00:00Z' }],
  ['ghost', { access: false }, { restricted: true }],
  ['ghost', { access: true }, { restricted: undefined }],
  [
    'ghost',
    { feature_image_width: 800, feature_image_height: 600, feature_image_alt: 'Alt' },
    { image: { url: `${at}/a.jpg`, width: 800, height: 600, alt: 'Alt', caption: 'Bildtext' } },
  ],
  ['ghost', { tags: [{ name: 'skog' }, { name: '#hem', visibility: 'internal' }] }, { tags: ['skog'] }],
  // Strapi
  ['strapi', { title: undefined, headline: 'A' }, { headline: 'A' }],
  ['strapi', { title: undefined, name: 'A' }, { headline: 'A' }],
  ...['url', 'canonicalUrl', 'link'].map((field) => ['strapi', { [field]: '/egen' }, { url: `${at}/egen` }] as const),
  ...['description', 'lead', 'excerpt', 'summary'].map(
    (field) => ['strapi', { description: undefined, [field]: 'Kort' }, { lead: 'Kort' }] as const,
  ),
  ...['publishedAt', 'published', 'date', 'createdAt'].map(
    (field) =>
      [
        'strapi',
        { publishedAt: undefined, [field]: '2018-01-01T08:00:00Z' },
        { published: '2018-01-01T08:00:00Z' },
      ] as const,
  ),
  ...['body', 'content', 'text', 'html'].map(
    (field) => ['strapi', { body: undefined, [field]: '<p>Egen</p>' }, { body: '<p>Egen</p>' }] as const,
  ),
  ...['cover', 'image', 'hero', 'thumbnail'].map(
    (field) =>
      [
        'strapi',
        { cover: undefined, [field]: { url: '/b.jpg', width: 9, height: 8, alternativeText: 'Alt', caption: 'Text' } },
        { image: { url: `${at}/b.jpg`, width: 9, height: 8, alt: 'Alt', caption: 'Text' } },
      ] as const,
  ),
  ...['authors', 'author', 'byline'].map(
    (field) => ['strapi', { [field]: [{ name: 'Anna' }] }, { byline: [{ name: 'Anna' }] }] as const,
  ),
  ['strapi', { updatedAt: '2018-01-01T08:00:00Z', locale: 'sv' }, { updated: '2018-01-01T08:00:00Z', language: 'sv' }],
  ['strapi', { tags: { data: [{ attributes: { name: 'skog' } }] } }, { tags: ['skog'] }],
  ['strapi', { tags: [{ name: 'skog' }, 'jobb'] }, { tags: ['skog', 'jobb'] }],
  ['strapi', { body: '', content: 'Text' }, { body: '<p>Text</p>' }],
  ['strapi', { body: 'Ett<br>Två' }, { body: 'Ett<br>Två' }],
  ['strapi', { body: 'Ett <b> två' }, { body: '<p>Ett &lt;b&gt; två</p>' }],
  [
    'strapi',
    {
      body: undefined,
      zone: [
        { __component: 'a.text', title: 'A & B', richText: 'Text' },
        { __component: 'a.text', headline: 'C', description: 'Mer' },
        { __component: 'a.Quote', author: 'Anna', text: 'Citat' },
        { __component: 'a.quote', body: 'Utan namn' },
        ...['file', 'files', 'image', 'images', 'media'].map((field) => ({
          __component: 'a.media',
          [field]: { data: [{ attributes: { url: `/${field}.jpg` } }] },
        })),
        { __component: 'a.media', file: { url: '/x.jpg', alternativeText: 'Alt "x"', caption: 'Text' } },
        { __component: 'a.media', file: { name: 'x' } },
      ],
    },
    {
      body:
        '<h2>A &amp; B</h2><p>Text</p><h2>C</h2><p>Mer</p><blockquote><p>Citat</p><p>Anna</p></blockquote>' +
        '<blockquote><p>Utan namn</p></blockquote>' +
        ['file', 'files', 'image', 'images', 'media']
          .map((field) => `<figure><img src="${at}/${field}.jpg" alt=""></figure>`)
          .join('') +
        `<figure><img src="${at}/x.jpg" alt="Alt &quot;x&quot;"><figcaption>Text</figcaption></figure>`,
    },
  ],
  [
    'strapi',
    {
      body: [
        ...[undefined, 1, 2, 3, 9].map((level) => ({ type: 'heading', level, children: [{ text: 'H' }] })),
        {
          type: 'paragraph',
          children: [
            { text: 'a', bold: true, italic: true },
            { text: 'b', underline: true },
            { text: 'c', strikethrough: true },
            { text: 'd', code: true },
          ],
        },
        { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [{ text: '1' }] }] },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ text: '2' }] }] },
        { type: 'quote', children: [{ text: 'q' }] },
        { type: 'code', children: [{ text: 'k' }] },
        { type: 'link', url: '/l', children: [{ text: 'l' }] },
        { type: 'link', url: 'javascript:1', children: [{ text: 'm' }] },
        { type: 'image', image: { url: '/i.jpg' } },
        { type: 'image', image: {} },
      ],
    },
    {
      body:
        '<h2>H</h2><h2>H</h2><h2>H</h2><h3>H</h3><h6>H</h6><p><em><strong>a</strong></em><u>b</u><s>c</s><code>d</code></p>' +
        `<ol><li>1</li></ol><ul><li>2</li></ul><blockquote>q</blockquote><pre>k</pre><a href="${at}/l">l</a>m` +
        `<figure><img src="${at}/i.jpg" alt=""></figure>`,
    },
  ],
  // WordPress
  ['wordpress', { id: undefined, guid: { rendered: 'g' } }, { id: 'g' }],
  ['wordpress', { link: undefined, yoast_head_json: { canonical: '/c' } }, { url: `${at}/c` }],
  ['wordpress', { lang: 'sv' }, { language: 'sv' }],
  ...(
    [
      ['Ingress […]', 'Ingress…'],
      ['Ingress [...]', 'Ingress…'],
      ['Ingress []', 'Ingress…'],
      ['Ingress …', 'Ingress…'],
      ['… Ingress', '… Ingress'],
      ['Ingress.', 'Ingress.'],
    ] as const
  ).map(([rendered, lead]) => ['wordpress', { excerpt: { rendered } }, { lead }] as const),
  ['wordpress', { date_gmt: undefined }, { published: '2017-10-10T00:00:00Z', dateOnly: true }],
  ['wordpress', { date: undefined }, { published: '2017-10-10T05:20:00Z' }],
  [
    'wordpress',
    { modified: '2017-10-11T07:20:00', modified_gmt: '2017-10-11T05:20:00' },
    { updated: '2017-10-11T07:20:00+02:00' },
  ],
  [
    'wordpress',
    { content: { protected: true, rendered: '<p>x</p>' } },
    { body: undefined, lead: undefined, restricted: true },
  ],
  [
    'wordpress',
    { excerpt: { protected: true, rendered: '<p>x</p>' } },
    { body: undefined, lead: undefined, restricted: true },
  ],
  [
    'wordpress',
    {
      _embedded: {
        'wp:featuredmedia': [
          {
            source_url: '/a.jpg',
            caption: { rendered: '<p>Text</p>' },
            media_details: {
              width: 1200,
              height: 800,
              sizes: {
                cut: { source_url: '/c.jpg', width: 300, height: 300 },
                off: { source_url: '/o.jpg', width: 300, height: 202, mime_type: 'image/jpeg' },
                more: { source_url: '/m.jpg', width: 300, height: 203 },
                any: { source_url: '/n.jpg', width: 500 },
              },
            },
          },
        ],
      },
    },
    {
      image: {
        url: `${at}/a.jpg`,
        width: 1200,
        height: 800,
        caption: 'Text',
        sources: [
          { url: `${at}/o.jpg`, width: 300, type: 'image/jpeg' },
          { url: `${at}/n.jpg`, width: 500 },
        ],
      },
    },
  ],
];
