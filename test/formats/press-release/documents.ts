/** A small document of each format, with what a real one brings along. Names and addresses are made up. */
import type { ReleaseFormatName } from '../../../src/formats/press-release/formats.js';

export const base = 'https://news.example/api/list?page=2';

const published = '2017-10-10T07:20:00+02:00';

export const documents: Readonly<Record<Exclude<ReleaseFormatName, 'own'>, () => Record<string, unknown>>> = {
  'json-feed': () => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Nyheter',
    home_page_url: 'https://news.example/',
    next_url: '/feed-2.json',
    language: 'sv',
    items: [
      {
        id: 1,
        url: '/a',
        title: 'Rubriken',
        summary: 'Ingressen',
        content_text: 'Ett <b>\n\nTvå',
        date_published: published,
        attachments: [{ url: '/a.pdf', mime_type: 'application/pdf', size_in_bytes: 900 }],
      },
    ],
  }),
  'news-article': () => ({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Rubriken',
    description: 'Ingressen',
    datePublished: '2017-10-10 07:20:00+0200',
    inLanguage: 'sv',
    image: [
      { '@type': 'ImageObject', url: '/a.jpg', width: { value: '800' }, caption: 'Bildtext', creditText: 'N.N.' },
    ],
    keywords: 'jobb, skog',
    publisher: { name: 'Utgivaren', logo: { url: '/logo.png' } },
    correction: { '@type': 'CorrectionComment', text: 'Antalet är rättat.' },
  }),
  wordpress: () => ({
    id: 7,
    date: '2017-10-10T07:20:00',
    date_gmt: '2017-10-10T05:20:00',
    link: 'https://news.example/a',
    title: { rendered: 'Rubriken &#8211; en' },
    excerpt: { rendered: '<p>Ingressen [&hellip;]</p>\n' },
    content: { rendered: '<p>Text</p>' },
    yoast_head_json: { title: 'Brus' },
    _embedded: {
      'wp:featuredmedia': [
        {
          source_url: '/a.jpg',
          alt_text: 'En skog',
          media_details: {
            width: 1200,
            height: 800,
            sizes: {
              medium: { source_url: '/a-300.jpg', width: 300, height: 200 },
              large: { source_url: '/a-800.jpg', width: 800, height: 533 },
            },
          },
        },
      ],
      'wp:term': [[{ taxonomy: 'category', name: 'Nyheter' }], [{ taxonomy: 'post_tag', name: 'Skog &amp; mark' }]],
    },
  }),
  mynewsdesk: () => ({
    items: {
      item: {
        id: '12',
        type_of_media: 'pressrelease',
        header: 'Rubriken',
        summary: 'Ingressen',
        url: 'https://news.example/a',
        published_at: '2017-10-10 07:20:00',
        pressroom: 'se',
        language: 'sv',
        body: '<p>Text</p>',
        tags: { tag: ['skog', 'jobb'] },
        links: { link: { text: 'Mer', url: '/mer' } },
        contact_people: {
          contact_person: [
            { id: '1', name: 'Anna Exempel', phone: '010-000' },
            { id: '2', name: 'Bo Exempel' },
          ],
        },
        related_items: { related_item: { type_of_media: 'contact_person', item_id: 2 } },
      },
    },
  }),
  mfn: () => ({
    items: ['sv', 'en'].map((lang) => ({
      news_id: `n-${lang}`,
      group_id: 'g1',
      url: `https://news.example/${lang}`,
      author: { name: 'Bolaget' },
      properties: { lang },
      content: {
        title: lang === 'sv' ? 'Rubriken' : 'The headline',
        publish_date: '2017-10-10T05:20:00Z',
        html: '<p>Text</p>',
        attachments: [
          { file_title: 'Bild', content_type: 'image/jpeg', url: '/a.jpg', tags: ['image:primary'] },
          { file_title: 'Rapport', content_type: 'application/pdf', url: '/a.pdf', tags: [':primary'] },
        ],
      },
    })),
  }),
  cision: () => ({
    Release: {
      EncryptedId: 'A1',
      Title: 'Rubriken',
      Intro: 'Ingressen',
      HtmlBody: '<p>Text</p>',
      PublishDate: '2017-10-10T07:20:00',
      LanguageCode: 'sv',
      Images: [{ DownloadUrl: 'http://news.example/a.jpg', UrlTo400x400ArResized: 'http://news.example/a-400.jpg' }],
      Files: [{ Title: 'Rapport', Url: '/a.pdf' }],
      Quotes: [{ Author: 'Anna Exempel', Text: 'Ett <citat>' }],
      QuickFacts: ['Ett'],
    },
  }),
  drupal: () => ({
    jsonapi: { version: '1.0' },
    data: {
      type: 'node--article',
      id: 'n1',
      attributes: {
        title: 'Rubriken',
        created: published,
        langcode: 'sv',
        path: { alias: '/a' },
        body: { value: '<script>1</script>', processed: '<p>Text</p>', summary: 'Ingressen' },
      },
      relationships: { field_image: { data: { type: 'file--file', id: 'f1', meta: { alt: 'En skog', width: 800 } } } },
    },
    included: [{ type: 'file--file', id: 'f1', attributes: { uri: { url: '/a.jpg' }, filemime: 'image/jpeg' } }],
  }),
  ghost: () => ({
    posts: [
      {
        id: 'p1',
        title: 'Rubriken',
        html: '<p>Text</p>',
        custom_excerpt: null,
        excerpt: 'Ingressen',
        published_at: '2017-10-10T07:20:00.000+02:00',
        feature_image: '/a.jpg',
        feature_image_caption: '<em>Bildtext</em>',
      },
    ],
    meta: { pagination: { page: 2, next: 3 } },
  }),
  strapi: () => ({
    data: {
      id: 1,
      attributes: {
        title: 'Rubriken',
        description: 'Ingressen',
        publishedAt: '2017-10-10T05:20:00.000Z',
        body: '## Mer\n\nText med *tryck* <b>',
        cover: { data: { attributes: { url: '/a.jpg', formats: { small: { url: '/a-500.jpg', width: 500 } } } } },
      },
    },
  }),
  ninjs: () => ({
    uri: 'https://news.example/a',
    type: 'text',
    language: 'sv',
    firstCreated: published,
    pubStatus: 'usable',
    headlines: [{ role: 'main', value: 'Rubriken' }],
    bodies: [
      { contentType: 'text/plain', value: 'Text' },
      { contentType: 'text/html', value: '<html><body><h1>Rubriken</h1><p>Text</p></body></html>' },
    ],
    associations: [
      { type: 'picture', by: 'N.N.', renditions: [{ href: '/a-1024.jpg', width: 1024, contentType: 'image/jpeg' }] },
    ],
  }),
  prezly: () => ({
    uuid: 's1',
    format_version: 3,
    culture: { locale: 'sv_SE' },
    title: 'Rubriken',
    intro: 'Ingressen',
    published_at: published,
    content: JSON.stringify({
      type: 'document',
      children: [
        { type: 'heading-one', children: [{ text: 'Mer' }] },
        {
          type: 'paragraph',
          children: [
            { text: 'a < b', bold: true },
            { type: 'link', href: 'javascript:1', children: [{ text: 'x' }] },
          ],
        },
        {
          type: 'gallery',
          images: [{ caption: 'Bildtext', file: { uuid: 'aaaaaaaa-1', filename: 'a.jpg', original_width: 900 } }],
        },
        { type: 'contact', contact: { name: 'Anna Exempel', mobile: '070-000' } },
        { type: 'attachment', description: 'Rapport', file: { uuid: 'bbbbbbbb-2', filename: 'a.pdf', size: 900 } },
      ],
    }),
  }),
};

type Fields = Record<string, unknown>;

/** The document of a format with fields added where its release stands. */
export const withFields = (format: Exclude<ReleaseFormatName, 'own'>, more: Fields): Fields => {
  const document = structuredClone(documents[format]());
  const places: Partial<Record<ReleaseFormatName, (root: Fields) => Fields>> = {
    'json-feed': ({ items }) => (items as Fields[])[0] as Fields,
    mynewsdesk: ({ items }) => (items as { item: Fields }).item,
    mfn: ({ items }) => (items as Fields[])[0] as Fields,
    cision: ({ Release }) => Release as Fields,
    drupal: ({ data }) => (data as { attributes: Fields }).attributes,
    ghost: ({ posts }) => (posts as Fields[])[0] as Fields,
    strapi: ({ data }) => (data as { attributes: Fields }).attributes,
  };
  Object.assign((places[format] ?? ((root: Fields) => root))(document), more);
  return document;
};
