/** Which picture is a release's own, and which stands in its text already. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { readReleases } from '../../../src/formats/press-release/formats.js';
import type { PressRelease } from '../../../src/model/press-release.js';
import { base, documents } from './documents.js';

const read = async (json: unknown): Promise<PressRelease & { reports: string[] }> => {
  const reports: string[] = [];
  const { items } = await readReleases(json, { base, decode, report: (line) => reports.push(line) });
  return { ...(items[0] as PressRelease), reports };
};

const at = (name: string): string => `https://news.example/${name}.jpg`;

describe('the pictures of ninjs', () => {
  const picture = (name: string, more: object = {}): object => ({
    type: 'picture',
    renditions: { web: { href: at(name), width: 800 }, small: { href: `${at(name)}?w=1&h=2`, width: 300 } },
    ...more,
  });
  const urls = async (associations: unknown, html = '<p>Text</p>'): Promise<(string | undefined)[]> => {
    const item = { ...documents.ninjs(), associations, bodies: [{ contentType: 'text/html', value: html }] };
    const { image, gallery = [] } = await read(item);
    return [image?.url, ...gallery.map(({ url }) => url)];
  };
  const three = { editor_0: picture('a'), other: picture('b'), featuremedia: picture('c') };

  it('begin with featuremedia, wherever it stands', async () => {
    assert.deepEqual(await urls(three), [at('c'), at('a'), at('b')]);
    const list = [picture('a'), picture('c', { name: 'featuremedia' })];
    assert.deepEqual(await urls(list), [at('c'), at('a')]);
  });

  const texts: [what: string, html: string][] = [
    ['by its file', `<p>A</p><figure><img src="${at('a')}"></figure>`],
    ['by another file of it', `<p>A</p><img src="${at('a')}?w=1&amp;h=2">`],
    ['by its mark', '<!-- EMBED START Image {id: "editor_0"} --><figure><img src="/x.jpg"></figure>'],
  ];
  for (const [what, html] of texts) {
    it(`are not shown again that stand in the text ${what}`, async () => {
      assert.deepEqual(await urls(three, html), [at('c'), at('b')]);
      assert.deepEqual(await urls({ editor_0: picture('a'), other: picture('b') }, html), [at('b')]);
    });
  }

  it('have no main one where the only one stands in the text', async () => {
    assert.deepEqual(await urls({ editor_0: picture('a') }, `<img src="${at('a')}">`), [undefined]);
  });
});

describe('the picture of an article', () => {
  const image = async (given: unknown): Promise<PressRelease['image']> =>
    (await read({ ...documents['news-article'](), image: given })).image;

  const images: [what: string, given: unknown][] = [
    ['a list of addresses', { '@type': 'ImageObject', url: ['/a.jpg', '/b.jpg'], width: [800, 400] }],
    ['a list whose first is none', { url: [null, 'javascript:1', '/a.jpg'], width: 800 }],
    ['a list of files', { contentUrl: ['/a.jpg'], width: { value: 800 } }],
    ['in a list of pictures', [{ url: [] }, { url: ['/a.jpg'], width: 800 }]],
  ];
  for (const [what, given] of images) {
    it(`is the first of ${what}`, async () => {
      assert.deepEqual(await image(given), { url: at('a'), width: 800 });
    });
  }

  it('has a logo beside it that may be a list, too', async () => {
    for (const logo of [['/a.jpg', '/b.jpg'], [{ url: ['/a.jpg'] }], { url: '/a.jpg' }, '/a.jpg']) {
      const { publisher, reports } = await read({ ...documents['news-article'](), publisher: { name: 'U', logo } });
      assert.deepEqual([publisher?.logo, reports], [at('a'), []]);
    }
  });
});

describe('the files of Drupal', () => {
  const file = (id: string, filemime: string, more: object = {}): object => ({
    type: 'file--file',
    id,
    attributes: { filemime, filename: id, filesize: 900, url: `/${id}`, ...more },
  });
  const link = (id: string, type = 'file--file', meta?: object): object => ({ type, id, ...(meta && { meta }) });

  it('are pictures and documents, directly and through media, each once', async () => {
    const document = documents.drupal() as { data: object };
    const relationships = {
      field_a: { data: link('a.jpg', 'file--file', { alt: 'A', title: 'Titel', width: 3, height: '2' }) },
      field_b: { data: [link('m1', 'media--image'), link('m2', 'media--document'), link('n1', 'node--page')] },
      field_c: { data: [link('a.jpg'), link('nowhere'), link('drawing', 'file--file', { alt: '' })] },
    };
    const thumbnail = { thumbnail: { data: link('t.jpg') }, uid: { data: link('u.jpg') } };
    const included = [
      {
        type: 'media--image',
        id: 'm1',
        relationships: { ...thumbnail, field_media: { data: link('b.jpg', 'file--file', { alt: 'B' }) } },
      },
      {
        type: 'media--document',
        id: 'm2',
        relationships: {
          bundle: { data: link('x.jpg') },
          field_media: { data: link('c.pdf') },
          field_thumbnail_2: { data: link('m1', 'media--image') },
        },
      },
      { type: 'node--page', id: 'n1', relationships: { field_image: { data: link('n.jpg') } } },
      ...['a.jpg', 'b.jpg', 't.jpg', 'u.jpg', 'x.jpg', 'n.jpg'].map((id) => file(id, 'image/jpeg')),
      file('c.pdf', 'application/pdf', { uri: { url: '/uri.pdf' } }),
      file('drawing', 'application/x-drawing'),
    ];
    const { image, gallery, attachments, reports } = await read({
      ...document,
      data: { ...document.data, relationships },
      included,
    });
    assert.deepEqual(image, { url: at('a'), alt: 'A', caption: 'Titel', width: 3, height: 2 });
    assert.deepEqual(gallery, [{ url: at('b'), alt: 'B' }, { url: 'https://news.example/drawing' }]);
    assert.deepEqual(attachments, [
      { url: 'https://news.example/uri.pdf', title: 'c.pdf', mediaType: 'application/pdf', size: 900 },
    ]);
    assert.deepEqual(reports, []);
  });
});
