import { at, type Alternative } from '../alternative.js';

export const web: readonly Alternative[] = [
  // schema.org
  ['news-article', { '@id': '/x#a' }, { id: '/x#a', url: `${at}/x#a` }],
  ['news-article', { identifier: '7' }, { id: '7' }],
  ['news-article', { identifier: { value: '8' } }, { id: '8' }],
  ['news-article', { url: { '@id': '/x' } }, { url: `${at}/x` }],
  ['news-article', { mainEntityOfPage: '/y' }, { url: `${at}/y` }],
  ['news-article', { mainEntityOfPage: { url: '/y' } }, { url: `${at}/y` }],
  ['news-article', { url: { contentUrl: '/z' } }, { url: `${at}/z` }],
  ['news-article', { inLanguage: { alternateName: 'en' } }, { language: 'en' }],
  ['news-article', { headline: { '@value': 'A &amp; B' } }, { headline: 'A & B' }],
  ['news-article', { headline: undefined, name: 'N' }, { headline: 'N' }],
  ['news-article', { description: undefined, abstract: 'Kort' }, { lead: 'Kort' }],
  [
    'news-article',
    { datePublished: undefined, coverageStartTime: '2017-10-10T07:20:00+02:00' },
    { published: '2017-10-10T07:20:00+02:00' },
  ],
  ['news-article', { dateModified: '2017-10-11T07:20:00+02:00' }, { updated: '2017-10-11T07:20:00+02:00' }],
  ['news-article', { correction: 'Rättat.' }, { correction: 'Rättat.' }],
  ['news-article', { correction: [{ text: 'Ett.' }, { text: 'Två.' }] }, { correction: 'Ett.' }],
  ['news-article', { articleBody: 'Ett\n\nTvå' }, { body: '<p>Ett</p><p>Två</p>' }],
  ['news-article', { articleBody: '&lt;p&gt;Ett&lt;/p&gt;' }, { body: '<p>Ett</p>' }],
  ['news-article', { articleBody: 'Ett &lt; två' }, { body: '<p>Ett &lt; två</p>' }],
  ['news-article', { articleBody: 'Ett<BR>två' }, { body: 'Ett<BR>två' }],
  ...[false, 'False', 'http://schema.org/False'].map(
    (isAccessibleForFree) => ['news-article', { isAccessibleForFree }, { restricted: true }] as const,
  ),
  ['news-article', { isAccessibleForFree: 'notfalse' }, { restricted: undefined }],
  ['news-article', { hasPart: { isAccessibleForFree: false } }, { restricted: true }],
  ['news-article', { image: '/b.jpg' }, { image: { url: `${at}/b.jpg` } }],
  [
    'news-article',
    { image: { contentUrl: ['/b.jpg', '/c.jpg'], height: [300], copyrightNotice: 'C', description: 'D' } },
    { image: { url: `${at}/b.jpg`, height: 300, credit: 'C', alt: 'D' } },
  ],
  ['news-article', { image: { '@id': '/b.jpg', width: 3 } }, { image: { url: `${at}/b.jpg`, width: 3 } }],
  [
    'news-article',
    {
      associatedMedia: { contentUrl: '/a.mp3', name: 'Ljud', encodingFormat: 'audio/mpeg' },
      encoding: [{ url: '/a.pdf' }],
    },
    {
      attachments: [
        { url: `${at}/a.mp3`, title: 'Ljud', mediaType: 'audio/mpeg' },
        { url: `${at}/a.pdf`, title: 'a.pdf' },
      ],
    },
  ],
  [
    'news-article',
    {
      sourceOrganization: {
        contactPoint: [{ contactType: 'Press', telephone: '1', email: 'MAILTO:a@b.example' }, { telephone: '2' }],
      },
    },
    { contacts: [{ name: 'Press', phone: '1', email: 'a@b.example' }] },
  ],
  [
    'news-article',
    {
      author: [
        { name: 'Anna', jobTitle: 'Reporter', email: 'a@b.example' },
        { '@type': 'Organization', name: 'Byrån', email: 'c@b.example' },
      ],
      publisher: undefined,
    },
    { contacts: [{ name: 'Anna', title: 'Reporter', email: 'a@b.example' }], publisher: { name: 'Byrån' } },
  ],
  [
    'news-article',
    { author: { '@type': 'NewsMediaOrganisation', name: 'Byrån' }, publisher: undefined },
    { publisher: { name: 'Byrån' } },
  ],
  ['news-article', { publisher: ['Förlaget', { name: 'Annat' }] }, { publisher: { name: 'Förlaget' } }],
  [
    'news-article',
    { publisher: { name: 'F', url: '/f', logo: ['/l.png'] } },
    { publisher: { name: 'F', url: `${at}/f`, logo: `${at}/l.png` } },
  ],
  ['news-article', { publisher: { url: '/f' } }, { publisher: undefined }],
  ['news-article', { keywords: [{ name: 'skog' }, 'jobb'] }, { tags: ['skog', 'jobb'] }],
  [
    'news-article',
    { isBasedOn: ['https://a.example/x', { url: '/y', name: 'Y' }] },
    {
      links: [
        { url: 'https://a.example/x', text: 'https://a.example/x' },
        { url: `${at}/y`, text: 'Y' },
      ],
    },
  ],
  [
    'news-article',
    {
      liveBlogUpdate: [
        {
          headline: 'A & B',
          datePublished: '2017-10-10T08:00:00+02:00',
          articleBody: 'Ett',
          image: { url: '/u.jpg', caption: 'Text' },
        },
        { datePublished: '2017-10-10T09:00:00Z', articleBody: 'Två', image: { url: '/v.jpg', description: 'Alt' } },
        { datePublished: '2017-10-10', image: '/w.jpg' },
      ],
    },
    {
      body:
        '<h3>A &amp; B</h3><p><time datetime="2017-10-10T08:00:00+02:00">10 okt. 2017 08:00 GMT+02:00</time></p><p>Ett</p>' +
        `<p><img src="${at}/u.jpg" alt="Text"></p><p><time datetime="2017-10-10T09:00:00Z">10 okt. 2017 09:00 UTC</time></p><p>Två</p>` +
        `<p><img src="${at}/v.jpg" alt="Alt"></p><p><time datetime="2017-10-10">10 okt. 2017</time></p><p><img src="${at}/w.jpg" alt=""></p>`,
    },
  ],
  // JSON Feed
  ['json-feed', { url: undefined, external_url: '/e' }, { url: `${at}/e` }],
  ['json-feed', { language: 'en' }, { language: 'en' }],
  ['json-feed', { content_html: '<p>H</p>' }, { body: '<p>H</p>' }],
  ['json-feed', { content_html: '<h1>Rubriken</h1><p>H</p>' }, { body: '<p>H</p>' }],
  ['json-feed', { content_html: '<h1>Annan</h1><p>H</p>' }, { body: '<h1>Annan</h1><p>H</p>' }],
  [
    'json-feed',
    { title: undefined, content_html: '<h1>Egen</h1><p>H</p>' },
    { headline: 'Egen', untitled: undefined, body: '<p>H</p>' },
  ],
  ['json-feed', { title: undefined, content_html: '<p>H</p>' }, { headline: 'H', untitled: true, body: '<p>H</p>' }],
  ['json-feed', { title: undefined, content_text: undefined }, { headline: 'Ingressen', untitled: true }],
  [
    'json-feed',
    { title: undefined, content_text: undefined, summary: undefined, attachments: [{ url: '/a.pdf', title: 'Fil' }] },
    { headline: 'Fil' },
  ],
  ['json-feed', { title: undefined, content_text: undefined, summary: undefined }, { headline: 'Nyheter' }],
  ['json-feed', { date_published: undefined }, { undated: true, published: undefined }],
  ['json-feed', { date_modified: '2017-10-11T07:20:00Z' }, { updated: '2017-10-11T07:20:00Z' }],
  ['json-feed', { image: '/i.jpg', banner_image: '/b.jpg' }, { image: { url: `${at}/i.jpg` } }],
  ['json-feed', { banner_image: '/b.jpg' }, { image: { url: `${at}/b.jpg` } }],
];
