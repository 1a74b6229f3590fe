import { at, type Alternative } from '../alternative.js';

export const prezly: readonly Alternative[] = [
  [
    'prezly',
    { content: { children: [{ type: 'attachment', file: { uuid: 'eeeeeeee-5', filename: 'a.pdf' } }] } },
    { attachments: [{ url: 'https://cdn.uc.assets.prezly.com/eeeeeeee-5/a.pdf', title: 'a.pdf' }] },
  ],
  ['prezly', { uuid: undefined, id: 7 }, { id: '7' }],
  ['prezly', { links: { newsroom_view: '/n', short: '/s' }, oembed: { url: '/o' } }, { url: `${at}/n` }],
  ['prezly', { links: { short: '/s' }, oembed: { url: '/o' } }, { url: `${at}/o` }],
  ['prezly', { links: { short: '/s' } }, { url: `${at}/s` }],
  ['prezly', { culture: { code: 'en' } }, { language: 'en' }],
  ['prezly', { culture: undefined, language: 'fi' }, { language: 'fi' }],
  ['prezly', { intro: '', subtitle: 'Under' }, { lead: 'Under' }],
  [
    'prezly',
    { published_at: undefined, scheduled_at: '2017-10-10T07:20:00+02:00' },
    { published: '2017-10-10T07:20:00+02:00' },
  ],
  ['prezly', { categories: [{ name: 'Kategori' }] }, { type: 'Kategori' }],
  ['prezly', { visibility: 'embargo' }, { embargo: '2017-10-10T07:20:00+02:00' }],
  [
    'prezly',
    { newsroom: { name: 'Rummet', url: '/r', company_information: { about: '<p>Om</p>' } } },
    { publisher: { name: 'Rummet', url: `${at}/r` }, boilerplates: [{ body: '<p>Om</p>' }] },
  ],
  ['prezly', { newsroom: { url: '/r' } }, { publisher: undefined }],
  ['prezly', { format_version: 1, content: '<p>Egen</p>' }, { body: '<p>Egen</p>', contacts: undefined }],
  ['prezly', { content: '{' }, { body: undefined }, ['"content" must be JSON as text. It was left out.']],
  [
    'prezly',
    { translations: [{ culture: { code: 'en' }, title: 'T', oembed: { url: '/t' } }, { culture: { code: 'fi' } }] },
    { translations: [{ language: 'en', headline: 'T', url: `${at}/t` }] },
  ],
  [
    'prezly',
    { header_image: '{"uuid":"cccccccc-3","original_width":2000,"original_height":9}' },
    {
      image: {
        url: 'https://cdn.uc.assets.prezly.com/cccccccc-3/-/preview/1600x1600/',
        sources: [480, 800, 1200, 1600].map((width) => ({
          url: `https://cdn.uc.assets.prezly.com/cccccccc-3/-/resize/${String(width)}x/`,
          width,
        })),
      },
    },
  ],
  [
    'prezly',
    { thumbnail_image: { uuid: '../x', cdnUrl: '/t.jpg', original_width: 1600, original_height: 900 } },
    { image: { url: `${at}/t.jpg`, width: 1600, height: 900 } },
  ],
  ['prezly', { social_image: { url: '/s.jpg' } }, { image: { url: `${at}/s.jpg` } }],
  [
    'prezly',
    {
      content: {
        type: 'document',
        children: [
          ...['paragraph', 'heading-one', 'heading-two', 'block-quote', 'quote', 'callout'].map((type) => ({
            type,
            children: [{ text: type }],
          })),
          { type: 'bulleted-list', children: [{ type: 'list-item', children: [{ text: 'a' }] }] },
          { type: 'numbered-list', children: [{ type: 'list-item', children: [{ text: 'b\nc' }] }] },
          {
            type: 'paragraph',
            children: ['bold', 'italic', 'underlined', 'subscript', 'superscript', 'toString'].map((mark) => ({
              text: mark,
              [mark]: true,
            })),
          },
          {
            type: 'paragraph',
            children: [
              { text: 'no', bold: 'yes' },
              { type: 'link', href: '/l', children: [] },
            ],
          },
          { type: 'image-block', file: { uuid: 'dddddddd-4', alt: 'Alt' }, caption: 'Text' },
          {
            type: 'image-block',
            file: { uuid: 'dddddddd-4' },
            alt_text: 'A"',
            children: [{ text: ' ' }, { children: [{ text: 'Under & ' }, { text: 'över ' }] }],
          },
          { type: 'image-block', file: {} },
          ...['video', 'embed', 'bookmark', 'story-bookmark', 'story-embed', 'coverage', 'button-block'].map(
            (type) => ({ type, url: `/${type}`, label: type }),
          ),
          { type: 'video', oembed: { url: '/v', title: 'V' } },
          { type: 'embed', href: '/h', story: { title: 'S' } },
          { type: 'embed', label: 'Utan adress' },
          { type: 'embed' },
          { type: 'divider' },
          { type: 'html', content: '<b>rå</b>' },
          {
            type: 'table',
            header: ['first_row'],
            children: [
              { children: [{ colSpan: 2, rowSpan: 1, children: [{ text: '1' }] }] },
              { children: [{ rowSpan: 3, children: [{ text: '2' }, { text: '3' }] }, { children: [{ text: '4' }] }] },
            ],
          },
          {
            type: 'table',
            header: ['first_column'],
            children: [{ children: [{ children: [{ text: '1' }] }, { children: [{ text: '2' }] }] }],
          },
          { type: 'gallery', images: [], children: [{ text: 'bort' }] },
          { type: 'attachment', children: [{ text: 'bort' }] },
          { type: 'contact', children: [{ text: 'bort' }] },
          { type: 'toString', children: [{ text: 'okänt' }] },
        ],
      },
    },
    {
      body:
        '<p>paragraph</p><h2>heading-one</h2><h3>heading-two</h3><blockquote>block-quote</blockquote><blockquote>quote</blockquote><blockquote>callout</blockquote>' +
        '<ul><li>a</li></ul><ol><li>b<br>c</li></ol>' +
        '<p><strong>bold</strong><em>italic</em><u>underlined</u><sub>subscript</sub><sup>superscript</sup>toString</p>' +
        `<p>no<a href="${at}/l">${at}/l</a></p>` +
        '<figure><img src="https://cdn.uc.assets.prezly.com/dddddddd-4/-/preview/1600x1600/" alt="Alt"><figcaption>Text</figcaption></figure>' +
        '<figure><img src="https://cdn.uc.assets.prezly.com/dddddddd-4/-/preview/1600x1600/" alt="A&quot;"><figcaption>Under &amp; över</figcaption></figure>' +
        ['video', 'embed', 'bookmark', 'story-bookmark', 'story-embed', 'coverage', 'button-block']
          .map((type) => `<p><a href="${at}/${type}">${type}</a></p>`)
          .join('') +
        `<p><a href="${at}/v">V</a></p><p><a href="${at}/h">S</a></p><p>Utan adress</p><hr><b>rå</b>` +
        '<table><tr><th colspan="2">1</th></tr><tr><td rowspan="3">23</td><td>4</td></tr></table><table><tr><th>1</th><td>2</td></tr></table>okänt',
    },
  ],
];
