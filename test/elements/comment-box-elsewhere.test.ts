/** Threads that other services keep. */
import { expect } from '@esm-bundle/chai';
import { limits } from '../../src/client/limits.js';
import type { CommentBoxElement } from '../../src/elements/comment-box/comment-box.js';
import '../../src/elements/comment-box/comment-box.define.js';
import { expectAccessible } from './axe.js';
import { clearPage } from './states.js';
import { consoleLines, jsonAt, place, textOf, until, when } from './element.js';

const shown = async (src: string): Promise<CommentBoxElement> => {
  const element = place<CommentBoxElement>(`<comment-box src="${src}"><a href="/r1">Kommentarer</a></comment-box>`);
  await when(element, 'load');
  return element;
};

const root = (element: CommentBoxElement): ShadowRoot => element.shadowRoot as ShadowRoot;

const more = async (element: CommentBoxElement, count: string): Promise<void> => {
  root(element).querySelector<HTMLElement>('.more')?.click();
  await until(() => textOf(element).includes(`Kommentarer (${count})`));
};

describe('<comment-box> of a thread elsewhere', () => {
  const before = { ...limits };
  beforeEach(() => Object.assign(limits, { delay: 5 }));
  afterEach(() => {
    clearPage();
    Object.assign(limits, before);
  });

  it('shows the comments of WordPress page by page as text, counts what has come, and leads to where one writes', async () => {
    const element = await shown('/answers/wordpress/4?post=7&per_page=2');
    expect(textOf(element)).to.contain('Kommentarer (2+)').and.to.contain('Nummer 4').and.not.to.contain('Nummer 2');
    expect(root(element).querySelector('img, textarea, .sort')).to.equal(null);
    const link = root(element).querySelector<HTMLAnchorElement>('.closed a');
    expect([link?.textContent, link?.href]).to.deep.equal([
      'Kommentera på blogg.example',
      'https://blogg.example/inlagg/#respond',
    ]);
    await expectAccessible(element);
    await more(element, '4+');
    expect(root(element).querySelector('[data-id="1"] .replies [data-id="2"]')).not.to.equal(null);
    // The last page was full: behind it WordPress says 400, which is the end and no failure.
    await more(element, '4');
    expect(root(element).querySelector('.more, .failure, .wrong')).to.equal(null);
  });

  for (const [name, status, code, says, advises] of [
    [
      'calls its error page a good answer',
      200,
      'type',
      /Felet ligger hos webbplatsen/,
      /text\/html.*application\/json/,
    ],
    ['is down and says so by a page', 503, 'status', /just nu/, /status 503/],
    ['has a plugin that refuses with a page', 403, 'status', /just nu/, /status 403/],
  ] as const) {
    it(`of a WordPress that ${name} keeps the fallback, and tells the reader and the developer`, async () => {
      const src = `/answers/wordpress/4?post=7&down=1&as=${String(status)}`;
      const element = place<CommentBoxElement>(`<comment-box src="${src}"><a href="/r1">Kommentarer</a></comment-box>`);
      const lines = await consoleLines(async () => {
        const failed = await when<Event & { code: string }>(element, 'error');
        expect(failed.code).to.equal(code);
      });
      expect(textOf(element)).to.match(says).and.to.contain('Försök igen').and.not.to.contain('A page');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(root(element).querySelector('textarea')).to.equal(null);
      expect(lines.filter((line) => line.startsWith('sprid:')).join('\n')).to.match(advises);
      await expectAccessible(element);
    });

    it(`of a WordPress that ${name} later keeps the comments that it shows`, async () => {
      const element = await shown(`/answers/wordpress/4?post=7&per_page=2&down=2&as=${String(status)}`);
      const lines = await consoleLines(async () => {
        root(element).querySelector<HTMLElement>('.more')?.click();
        await until(() => root(element).querySelector('.failure'));
      });
      expect(textOf(element)).to.match(says).and.to.contain('Nummer 4').and.to.contain('Nummer 3');
      expect(lines.filter((line) => line.startsWith('sprid:')).join('\n')).to.match(advises);
      await expectAccessible(element);
    });
  }

  it('is an error where the JSON is from Mastodon and the address is not that of a post', async () => {
    const context = { ancestors: [], descendants: [] };
    const element = place<CommentBoxElement>(
      `<comment-box src="${jsonAt(context).replaceAll('"', '&quot;')}"></comment-box>`,
    );
    const { code } = await when<Event & { code: string }>(element, 'error');
    expect(code).to.equal('format');
  });
});
