/** Leads that a machine made of the text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../endpoint/html/decode.js';
import { readReleases } from '../../../src/formats/press-release/formats.js';
import { base, documents } from './documents.js';

const leadOf = async (json: unknown): Promise<string | undefined> =>
  (await readReleases(json, { base, decode, report: () => undefined })).items[0]?.lead;

const ofWordPress = (rendered: string, more: object = {}): Promise<string | undefined> =>
  leadOf({ ...documents.wordpress(), excerpt: { rendered }, ...more });

const ofGhost = (excerpt: string): Promise<string | undefined> => {
  const document = documents.ghost() as { posts: object[] };
  return leadOf({ ...document, posts: [{ ...document.posts[0], excerpt }] });
};

describe('an excerpt of WordPress', () => {
  const page = 'https://news.example/a';
  const excerpts: [what: string, rendered: string, lead: string | undefined][] = [
    [
      'a link of the class "more-link"',
      `<p>Bron är klar&hellip; <a class="more-link" href="/x">Read More<span> "Bron"</span></a></p>`,
      'Bron är klar…',
    ],
    [
      'another class that says so',
      `<p>Bron är klar. <a href='/x' class='btn read-more'>続きを読む</a></p>`,
      'Bron är klar.',
    ],
    ['a link to the post', `<p>Bron [&hellip;] <a href="${page}/">Läs mer »</a></p>`, 'Bron…'],
    ['a link into the post', `<p>Bron. <a title="x" href="${page}#more-7">Jatka lukemista</a></p>`, 'Bron.'],
    ['a link to the post by its number', `<p>Bron. <a href="https://news.example/?p=7">Weiterlesen</a></p>`, 'Bron.'],
    ['a link to the post by http', `<p>Bron. <a href="http://news.example/a">Weiterlesen</a></p>`, 'Bron.'],
    ['a link in brackets', `<p>Bron är [<a href="${page}">…</a>]</p>`, 'Bron är…'],
    ['a link that does not end', `<p>Bron. <a href="${page}">Läs`, 'Bron.'],
    ['two of them', `<p>A <a href="${page}">1</a> B <a href="${page}">2</a></p>`, 'A  B'],
    ['nothing else', `<p>&hellip; <a class="more-link" href="${page}">Läs mer</a></p>`, undefined],
    ['a link that somebody wrote', '<p>Bron i <a href="/om-ekby">Ekby</a> är klar.</p>', 'Bron i Ekby är klar.'],
    ['a link to another site', '<p>Se <a href="https://other.example/a">kartan</a>.</p>', 'Se kartan.'],
    ['a link to another number', '<p>Se <a href="https://news.example/?p=17">kartan</a>.</p>', 'Se kartan.'],
  ];
  for (const [what, rendered, lead] of excerpts) {
    it(`is read with ${what}`, async () => {
      assert.equal(await ofWordPress(rendered), lead);
    });
  }

  for (const protection of [{ content: { rendered: '', protected: true } }, {}]) {
    it(`is none where it only says that the post is protected (${JSON.stringify(protection)})`, async () => {
      const excerpt = { rendered: '<p>Inlägget är skyddat.</p>', protected: !('content' in protection) };
      assert.equal(await ofWordPress('', { excerpt, ...protection }), undefined);
    });
  }

  it('is shown although the text begins with it', async () => {
    assert.equal(await ofWordPress('<p>Text</p>'), 'Text');
  });

  it('may hold any number of links', async () => {
    const lead = await ofWordPress(`<p>${'<a class=class='.repeat(20_000)}`);
    assert.equal(lead, undefined);
    assert.equal(await ofWordPress(`<p>A ${`<a href="${page}">`.repeat(20_000)}`), 'A');
  });
});

describe('an excerpt of Ghost', () => {
  it('does not end in half a word', async () => {
    const cut = `${'Bron är klar och '.repeat(40).slice(0, 498)}kl`;
    const lead = await ofGhost(cut);
    assert.match(lead ?? '', /(klar|och|Bron|är)…$/);
    assert.ok(cut.startsWith((lead ?? '').slice(0, -1)));
  });

  it('stays as it is where it was not cut', async () => {
    assert.equal(await ofGhost('Bron är klar'), 'Bron är klar');
    const whole = `${'Bron är klar och '.repeat(40).slice(0, 499)}.`;
    assert.equal(await ofGhost(whole), whole);
  });

  it('lacks the addresses of its links', async () => {
    assert.equal(await ofGhost('Bron [https://news.example/bron] är klar.'), 'Bron är klar.');
  });
});
