import { at, type Alternative } from '../alternative.js';
import { base } from '../documents.js';

export const ninjs: readonly Alternative[] = [
  ['ninjs', { uri: undefined, guid: 'g' }, { id: 'g', url: base }],
  [
    'ninjs',
    {
      uri: 'urn:x',
      renditions: { web: { href: '/w', mimetype: 'text/html' }, pdf: { href: '/p', mimetype: 'application/pdf' } },
    },
    { id: 'urn:x', url: `${at}/w` },
  ],
  ['ninjs', { uri: 'urn:x', renditions: [{ href: '/w', contentType: 'text/html' }] }, { url: `${at}/w` }],
  ['ninjs', { uri: 'urn:x', renditions: [{ href: '/w', contenttype: 'text/html' }] }, { url: `${at}/w` }],
  ['ninjs', { headlines: undefined, headline: 'A' }, { headline: 'A' }],
  ['ninjs', { headlines: undefined, headline_sv: 'A' }, { headline: 'A' }],
  ['ninjs', { headlines: undefined, title: 'A' }, { headline: 'A' }],
  [
    'ninjs',
    {
      headlines: [
        { role: 'short', value: 'A' },
        { role: 'main', value: 'B' },
      ],
    },
    { headline: 'B' },
  ],
  ['ninjs', { headlines: [{ role: 'short', value: 'A' }, { value: 'B' }] }, { headline: 'A' }],
  ...['summary', 'main', 'abstract', 'text'].map(
    (role) =>
      [
        'ninjs',
        {
          descriptions: [
            { role: 'x', value: 'X' },
            { role, value: 'In' },
          ],
        },
        { lead: 'In' },
      ] as const,
  ),
  ['ninjs', { description_text: 'In' }, { lead: 'In' }],
  ['ninjs', { description_sv: 'In' }, { lead: 'In' }],
  ['ninjs', { description_sv: 'Annan', description_text: 'In' }, { lead: 'In' }],
  ['ninjs', { bodies: undefined, body_sv: '<p>Annan</p>', body_html: '<p>Egen</p>' }, { body: '<p>Egen</p>' }],
  ['ninjs', { bodies: undefined, body_sv: '<p>Annan</p>', body_richtext: '<p>Egen</p>' }, { body: '<p>Egen</p>' }],
  ['ninjs', { bodies: undefined, body_sv: 'Annan', body_text: 'Egen' }, { body: '<p>Egen</p>' }],
  ['ninjs', { items: [{ uri: 'urn:a', headline: 'A', versioncreated: '2017-10-10T05:20:00Z' }] }, { headline: 'A' }],
  ['ninjs', { _items: [{ uri: 'urn:a', headline: 'A', versioncreated: '2017-10-10T05:20:00Z' }] }, { headline: 'A' }],
  ['ninjs', { genres: [{ name: 'Inrikes' }] }, { type: 'Inrikes' }],
  [
    'ninjs',
    { firstCreated: undefined, contentCreated: '2018-01-01T08:00:00Z' },
    { published: '2018-01-01T08:00:00Z', updated: undefined },
  ],
  [
    'ninjs',
    { firstCreated: undefined, firstcreated: '2018-01-01T08:00:00Z', versioncreated: '2018-01-02T08:00:00Z' },
    { published: '2018-01-01T08:00:00Z', updated: '2018-01-02T08:00:00Z' },
  ],
  [
    'ninjs',
    { firstCreated: undefined, versionCreated: '2018-01-02T08:00:00Z' },
    { published: '2018-01-02T08:00:00Z', updated: undefined },
  ],
  ['ninjs', { pubStatus: undefined, pubstatus: 'stat:usable' }, { status: 'usable' }],
  ['ninjs', { pubStatus: undefined }, { status: undefined }],
  ['ninjs', { embargoedUntil: '2018-01-02T08:00:00Z' }, { embargo: '2018-01-02T08:00:00Z' }],
  ['ninjs', { embargoed: '2018-01-02T08:00:00Z' }, { embargo: '2018-01-02T08:00:00Z' }],
  ['ninjs', { subjects: [{ name: 'skog' }], subject: [{ name: 'jobb' }] }, { tags: ['skog', 'jobb'] }],
  ['ninjs', { copyrightHolder: 'Byrån' }, { publisher: { name: 'Byrån' } }],
  ['ninjs', { copyrightholder: '' }, { publisher: undefined }],
  ...['body_xhtml', 'body_html', 'body_richtext'].map(
    (field) => ['ninjs', { bodies: undefined, [field]: '<p>Egen</p>' }, { body: '<p>Egen</p>' }] as const,
  ),
  ['ninjs', { bodies: undefined, body_text: 'Rubriken\nText' }, { body: '<p>Text</p>' }],
  ['ninjs', { bodies: undefined, body_sv: 'Text' }, { body: '<p>Text</p>' }],
  ['ninjs', { bodies: undefined, body_sv: '<p>Text</p>' }, { body: '<p>Text</p>' }],
  [
    'ninjs',
    { bodies: [{ contentType: 'application/xml', value: '<x/>' }, { value: 'Text' }] },
    { body: '<p>Text</p>' },
  ],
  ['ninjs', { bodies: [{ contenttype: 'text/plain', value: 'Text' }] }, { body: '<p>Text</p>' }],
  ['ninjs', { bodies: [{ role: 'html', value: '<p>Text</p>' }] }, { body: '<p>Text</p>' }],
  [
    'ninjs',
    { bodies: [{ contentType: 'text/html', value: '<html><head><title>x</title></head><p>Text</p></html>' }] },
    { body: '<p>Text</p></html>' },
  ],
  [
    'ninjs',
    { bodies: [{ contentType: 'text/html', value: '<BODY class="a"><p>Text</p></BODY>' }] },
    { body: '<p>Text</p>' },
  ],
  [
    'ninjs',
    { bodies: [{ contentType: 'text/html', value: '<h1>Annan</h1><p>Text</p>' }] },
    { body: '<h1>Annan</h1><p>Text</p>' },
  ],
  [
    'ninjs',
    {
      associations: {
        editor_1: { type: 'picture', renditions: { a: { href: '/1.jpg', width: 1 } } },
        editor_x: { type: 'picture', renditions: { a: { href: '/2.jpg', width: 2 } } },
        featuremedia: { type: 'picture', renditions: { a: { href: '/3.jpg', width: 3 } } },
        other: { type: 'video', renditions: { a: { href: '/4.mp4' } } },
      },
      bodies: [{ contentType: 'text/html', value: '<p id="editor_1">"editor_x"</p>' }],
    },
    {
      image: { url: `${at}/3.jpg`, width: 3, sources: [{ url: `${at}/3.jpg`, width: 3 }] },
      gallery: [{ url: `${at}/2.jpg`, width: 2, sources: [{ url: `${at}/2.jpg`, width: 2 }] }],
    },
  ],
  [
    'ninjs',
    {
      associations: [
        {
          type: 'picture',
          byline: 'N.N.',
          headline: 'x',
          description_text: 'Bildtext',
          renditions: [
            { href: '/p.jpg', width: 4000, height: 3000, mimetype: 'image/jpeg' },
            { href: '/m.jpg', width: 1000, height: 750, mimetype: 'image/jpeg' },
            { href: '/watermark.jpg', width: 2000 },
            { href: '/s.jpg', width: 200, height: 150, mimetype: 'image/jpeg' },
            { width: 5 },
          ],
        },
      ],
    },
    {
      image: {
        url: `${at}/m.jpg`,
        width: 1000,
        height: 750,
        caption: 'Bildtext',
        credit: 'N.N.',
        sources: [
          { url: `${at}/m.jpg`, width: 1000, type: 'image/jpeg' },
          { url: `${at}/s.jpg`, width: 200, type: 'image/jpeg' },
        ],
      },
    },
  ],
  [
    'ninjs',
    { associations: [{ type: 'picture', copyrightHolder: 'Byrån', renditions: [{ href: '/p.jpg', width: 4000 }] }] },
    { image: { url: `${at}/p.jpg`, width: 4000, credit: 'Byrån' } },
  ],
  [
    'ninjs',
    {
      people: [
        {
          name: 'Bo',
          contactInfo: [
            { type: 'tel', value: '1' },
            { type: 'mail', value: 'b@a.example' },
          ],
        },
        { name: 'Cy', contactinfo: [{ type: 'phone', value: '2' }] },
        { contactInfo: [{ type: 'phone', value: '3' }] },
      ],
    },
    {
      contacts: [
        { name: 'Bo', phone: '1', email: 'b@a.example' },
        { name: 'Cy', phone: '2' },
      ],
    },
  ],
];
