import { at, type Alternative } from '../alternative.js';

export const pressServices: readonly Alternative[] = [
  // Cision
  ['cision', { EncryptedId: undefined, Id: 7 }, { id: '7' }],
  ['cision', { Intro: '', HtmlIntro: '<p>Mer</p>' }, { lead: 'Mer' }],
  ['cision', { CanonicalUrl: '/egen', CisionWireUrl: '/a' }, { url: `${at}/egen` }],
  ['cision', { CisionWireUrl: '/a' }, { url: `${at}/a` }],
  ['cision', { HtmlBody: '', Body: 'Ett\n\nTvå', Quotes: [], QuickFacts: [] }, { body: '<p>Ett</p><p>Två</p>' }],
  [
    'cision',
    { HtmlBody: '', Body: '', Quotes: [{ Text: 'Ett' }, { Author: 'N.N.' }], QuickFacts: [{ Text: 'A & B' }, {}] },
    { body: '<blockquote><p>Ett</p></blockquote><ul><li>A &amp; B</li></ul>' },
  ],
  [
    'cision',
    { Images: [{ Title: 'Titel', UrlTo200x200Thumbnail: '/t.jpg', Other: '/x.jpg' }] },
    { image: { url: `${at}/t.jpg`, caption: 'Titel', sources: [{ url: `${at}/t.jpg`, width: 200 }] } },
  ],
  ['cision', { Images: [{ Title: 'Utan fil' }] }, { image: undefined, gallery: undefined }],
  [
    'cision',
    { Images: [{ DownloadUrl: 'https://b.example/?a=http://c' }] },
    { image: { url: 'https://b.example/?a=http://c' } },
  ],
  [
    'cision',
    { Files: [{ FileName: 'a.pdf', Url: '/a.pdf' }] },
    { attachments: [{ url: `${at}/a.pdf`, title: 'a.pdf' }] },
  ],
  ['cision', { Keywords: [{ Name: 'skog' }, 'jobb'] }, { tags: ['skog', 'jobb'] }],
  ['cision', { SourceName: '', LogoUrl: '/l.png' }, { publisher: undefined }],
  [
    'cision',
    { HtmlCompanyInformation: ' ', HtmlContactInformation: '<p>Ring</p>' },
    { boilerplates: [{ body: '<p>Ring</p>' }] },
  ],
  [
    'cision',
    { LastChangeDate: '2017-11-10T07:20:00' },
    { updated: '2017-11-10T07:20:00+01:00', timeZone: 'Europe/Stockholm' },
  ],
  // Modular Finance
  [
    'mfn',
    { content: { title: 'T', publish_date: '2017-10-10T05:20:00Z', text: 'Ett' } },
    { body: '<p>Ett</p>', attachments: undefined },
  ],
  [
    'mfn',
    {
      content: {
        title: 'T',
        publish_date: '2017-10-10T05:20:00Z',
        preamble: 'In',
        html: '<div class="mfn-preamble">In</div><p>Text</p>',
      },
    },
    { lead: 'In', body: '<p>Text</p>' },
  ],
  [
    'mfn',
    {
      content: {
        title: 'T',
        publish_date: '2017-10-10T05:20:00Z',
        html: '<div class="mfn-preamble">In</div><p>Text</p>',
      },
    },
    { lead: undefined, body: '<div class="mfn-preamble">In</div><p>Text</p>' },
  ],
  [
    'mfn',
    {
      content: {
        title: 'T',
        publish_date: '2017-10-10T05:20:00Z',
        preamble: 'In',
        html: '<div class="mfn-preamble"><div>In</div></div><p>Text</p>',
      },
    },
    { body: '<div class="mfn-preamble"><div>In</div></div><p>Text</p>' },
  ],
  [
    'mfn',
    {
      content: {
        title: 'T',
        publish_date: '2017-10-10T05:20:00Z',
        preamble: 'In',
        html: '<div class="mfn-preamble">In</div>',
      },
    },
    { body: undefined },
  ],
  [
    'mfn',
    {
      content: {
        title: 'T',
        publish_date: '2017-10-10T05:20:00Z',
        attatchments: [
          { file_title: 'A', content_type: 'application/pdf', url: '/a.pdf' },
          { content_type: 'image/png', url: '/b.png' },
        ],
      },
    },
    {
      image: undefined,
      attachments: [
        { url: `${at}/a.pdf`, title: 'A', mediaType: 'application/pdf' },
        { url: `${at}/b.png`, title: 'b.png', mediaType: 'image/png' },
      ],
    },
  ],
  ['mfn', { author: { slug: 'x' } }, { publisher: undefined }],
  ...[
    '<div class="mfn-attachment"><p>Text</p>',
    '<p>Text</p><div class="mfn-attachment">Fil',
    '<p>A</p><div class="mfn-attachment"><div>B</div></div>',
  ].map(
    (html) => ['mfn', { content: { title: 'T', publish_date: '2017-10-10T05:20:00Z', html } }, { body: html }] as const,
  ),
  // Mynewsdesk
  [
    'mynewsdesk',
    {
      image: '/a.jpg',
      image_caption: 'Text',
      photographer: 'N.N.',
      image_small: '/x/w_400/a.jpg',
      image_medium: '/x/a.jpg',
      image_thumbnail_small: '/w_100,h_100/a.jpg',
      image_thumbnail_medium: '/w_150/a.jpg',
      image_thumbnail_large: '/w_200/a.jpg',
    },
    {
      image: {
        url: `${at}/a.jpg`,
        caption: 'Text',
        credit: 'N.N.',
        sources: [
          { url: `${at}/w_100,h_100/a.jpg`, width: 100 },
          { url: `${at}/w_150/a.jpg`, width: 150 },
          { url: `${at}/w_200/a.jpg`, width: 200 },
          { url: `${at}/x/w_400/a.jpg`, width: 400 },
        ],
      },
    },
  ],
  [
    'mynewsdesk',
    {
      related_items: [
        { type: 'contact_person', id: '2' },
        { type: 'image', id: '1' },
      ],
      contact_people: [
        { id: '1', name: 'A' },
        { id: '2', name: 'B', title: 'Chef', phone_alternative: '2', email: 'b@a.example' },
      ],
    },
    { contacts: [{ name: 'B', title: 'Chef', phone: '2', email: 'b@a.example' }] },
  ],
  ['mynewsdesk', { links: [{ url: '/a' }] }, { links: [{ url: `${at}/a`, text: '/a' }] }],
  [
    'mynewsdesk',
    {
      attached_pdf: '/a.pdf',
      attached_doc: '/a.doc',
      document: '/b.xls',
      document_name: 'Tabell',
      document_size: '900',
    },
    {
      attachments: [
        { url: `${at}/a.pdf`, title: 'a.pdf', mediaType: 'application/pdf' },
        { url: `${at}/a.doc`, title: 'a.doc', mediaType: 'application/msword' },
        { url: `${at}/b.xls`, title: 'Tabell', size: 900 },
      ],
    },
  ],
  ['mynewsdesk', { boilerplate: '<p>Om oss</p>' }, { boilerplates: [{ body: '<p>Om oss</p>' }] }],
  ['mynewsdesk', { tags: [{ name: 'skog' }, 'jobb'] }, { tags: ['skog', 'jobb'] }],
  ['mynewsdesk', { source_name: 'Källan', pressroom_name: 'Rummet' }, { publisher: { name: 'Källan' } }],
  ['mynewsdesk', { pressroom_name: 'Rummet' }, { publisher: { name: 'Rummet' } }],
  ['mynewsdesk', { source_name: '', pressroom_name: '' }, { publisher: undefined }],
  [
    'mynewsdesk',
    { published_at: { datetime: '2017-10-10T05:20:00Z', text: '2017-10-10 08:20:00' } },
    { published: '2017-10-10T08:20:00+03:00' },
  ],
  [
    'mynewsdesk',
    { published_at: { datetime: '2017-10-10T05:20:00Z', text: 'i går' } },
    { published: '2017-10-10T05:20:00Z' },
  ],
  ...['+02:00', '1 Europe/Paris', 'Europe/Nowhere'].map(
    (zone) => ['mynewsdesk', { time_zone: zone }, { timeZone: 'Europe/Stockholm' }] as const,
  ),
  ['mynewsdesk', { time_zone: 'Europe/Paris' }, { timeZone: 'Europe/Paris' }],
  ...(
    [
      ['se', 'Europe/Stockholm', 2],
      ['no', 'Europe/Oslo', 2],
      ['dk', 'Europe/Copenhagen', 2],
      ['FI', 'Europe/Helsinki', 3],
      ['de', 'Europe/Berlin', 2],
      ['at', 'Europe/Vienna', 2],
      ['ch', 'Europe/Zurich', 2],
      ['nl', 'Europe/Amsterdam', 2],
      ['be', 'Europe/Brussels', 2],
      ['fr', 'Europe/Paris', 2],
      ['es', 'Europe/Madrid', 2],
      ['it', 'Europe/Rome', 2],
      ['pl', 'Europe/Warsaw', 2],
      ['ee', 'Europe/Tallinn', 3],
      ['gb', 'Europe/London', 1],
      ['uk', 'Europe/London', 1],
      ['ie', 'Europe/Dublin', 1],
      ['sg', 'Asia/Singapore', 8],
      ['xx', 'Europe/Stockholm', 2],
    ] as const
  ).map(
    ([pressroom, timeZone, hours]) =>
      ['mynewsdesk', { pressroom }, { timeZone, published: `2017-10-10T07:20:00+0${String(hours)}:00` }] as const,
  ),
];
