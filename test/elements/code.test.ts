import { expect } from '@esm-bundle/chai';
import { loadCode } from '../../src/code/load-code.js';
import { PartController } from '../../src/elements/jobs-progress/part.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import { css, type LitElement } from 'lit';
import { jsonAt, place, when } from './element.js';

const until = async (isSo: () => unknown): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
};

afterEach(() => {
  document.body.querySelectorAll('div').forEach((holder) => {
    holder.remove();
  });
});

describe('code that does not come', () => {
  it('is asked for again under another address, which Firefox needs', async () => {
    // Fails the first time that it is asked for, whatever the query is after that.
    const path = `/answers/code/${String(Math.random()).slice(2)}.js`;
    const load = new Function(`return import("${path}")`) as () => Promise<{ name: string }>;
    expect((await loadCode(load)).name).to.equal('code');
  });

  it('fails as the import does where that does not name the file', async () => {
    const error = await loadCode(() => Promise.reject(new Error('no'))).catch((thrown: unknown) => thrown);
    expect((error as Error).message).to.equal('no');
  });

  it('is asked for again by a part when the line is back, and not before', async () => {
    const element = place<LitElement>(`<jobs-progress src="${jsonAt({ value: 1 })}"></jobs-progress>`);
    await when(element, 'load');
    let asked = 0;
    let isDead = true;
    const part = new PartController(
      element,
      () => {
        asked++;
        return isDead ? Promise.reject(new Error('dead')) : Promise.resolve({ styles: css`` });
      },
      () => undefined,
    );
    // Each load asks twice.
    await part.load();
    await part.load();
    expect([asked, part.failed]).to.deep.equal([2, true]);
    window.dispatchEvent(new Event('online'));
    await until(() => asked === 4);
    await part.load();
    isDead = false;
    window.dispatchEvent(new Event('online'));
    await until(() => part.code);
    expect([asked, part.failed]).to.deep.equal([5, false]);
    window.dispatchEvent(new Event('online'));
    expect(asked).to.equal(5);
  });
});

/** A page of its own with the built tag, of which one file fails the first time that it is asked for. */
const open = async (
  failing: string,
  body: string,
  id = String(Math.random()).slice(2),
  query = '',
): Promise<{ page: Document }> => {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.srcdoc = `<!doctype html><html lang="sv"><body>
    <script>window.told = 0; console.error = console.warn = () => window.told++</script>
    <script type="module" src="/answers/dist/${id}/${failing}/sprid.js${query}"></script>${body}</body></html>`;
  const holder = document.createElement('div');
  holder.append(frame);
  document.body.append(holder);
  await when(frame, 'load');
  return { page: frame.contentDocument as Document };
};

const counter = (more = ''): string =>
  `<jobs-progress src="${location.origin}${jsonAt({
    value: 742,
    goal: 1000,
    asOf: '2020-01-01',
    history: [
      { date: '2019-01-01', value: 700 },
      { date: '2020-01-01', value: 742 },
    ],
  })}" ${more}>reserv</jobs-progress>`;

const shown = (page: Document, what: string): Element | null | undefined =>
  page.querySelector('jobs-progress')?.shadowRoot?.querySelector(what);

describe('the tag on a page', () => {
  it('gets code that failed once', async () => {
    const { page } = await open('jobs-progress', counter());
    await until(() => shown(page, '.value'));
    expect(shown(page, '.value')?.textContent).to.equal('742');
  });

  it('asks again for what ?load names when the line is back', async () => {
    const id = `dead-${String(Math.random()).slice(2)}`;
    const { page } = await open('jobs-progress', '', id, '?load=jobs-progress');
    const names = page.defaultView?.customElements;
    const failing = page.defaultView as unknown as { told: number };
    await until(() => failing.told);
    await fetch(`/answers/alive/${id}`);
    await until(() => {
      page.defaultView?.dispatchEvent(new Event('online'));
      return names?.get('jobs-progress');
    });
  });

  it('gets the code of an element that is added to others, which failed once', async () => {
    const { page } = await open(
      'and_jobs-progress',
      `<comment-box src="${location.origin}/answers/hang/x"></comment-box>`,
    );
    await until(() => page.querySelector('comment-box')?.shadowRoot);
    page.body.insertAdjacentHTML('beforeend', counter());
    await until(() => shown(page, '.value'));
    expect(shown(page, '.value')?.textContent).to.equal('742');
  });
});

describe('the tag on a page of XHTML', () => {
  it('keeps the fallback, and the console says why, once', async () => {
    const id = String(Math.random()).slice(2);
    const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="sv"><head><title>x</title>
      <script>window.lines = []; console.error = console.warn = (line) => { window.lines.push(line); };</script></head><body>
      ${counter()}<script type="module" src="${location.origin}/answers/dist/${id}/nothing/sprid.js"></script></body></html>`;
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
    const holder = document.createElement('div');
    holder.append(frame);
    document.body.append(holder);
    await when(frame, 'load');
    const { lines } = frame.contentWindow as unknown as { lines: string[] };
    // Chromium and WebKit run no modules in XML, which keeps the fallback too.
    if (navigator.userAgent.includes('Firefox')) {
      await until(() => lines.length);
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.match(/application\/xhtml\+xml.*text\/html/);
    }
    const element = frame.contentDocument?.querySelector('jobs-progress');
    expect(element?.shadowRoot).to.equal(null);
    expect(element?.textContent).to.equal('reserv');
  });
});

describe('the code for writing', () => {
  it('is asked for again after it did not come, for what was typed meanwhile and for each press', async () => {
    const id = `dead-${String(Math.random()).slice(2)}`;
    const thread = `filled-1-${id}`;
    const { page } = await open(
      'writing',
      `<comment-box src="${location.origin}/answers/thread/${thread}"></comment-box>`,
      id,
    );
    const part = <Part extends HTMLElement>(what: string): Part =>
      page.querySelector('comment-box')?.shadowRoot?.querySelector<Part>(what) as Part;
    await until(() => part('.comment'));
    const field = part<HTMLTextAreaElement>('textarea');
    field.value = 'Från första tangenten';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const like = part('.actions [aria-pressed]');
    like.click();
    await until(() => part('.comment .note'));
    expect(part('.comment .note').textContent).to.equal('Det går inte just nu. Försök igen om en stund.');
    part('.send').click();
    await until(() => part('.form .note').textContent);
    expect([part('.form .note').textContent, field.value]).to.deep.equal([
      'Det går inte just nu. Försök igen om en stund.',
      'Från första tangenten',
    ]);

    await fetch(`/answers/alive/${id}`);
    const draft = (): boolean => Object.values(localStorage).some((kept) => String(kept).includes('första tangenten'));
    expect(draft()).to.equal(false);
    page.defaultView?.dispatchEvent(new Event('online'));
    await until(draft);
    like.click();
    await until(() => like.getAttribute('aria-pressed') === 'true');
    part('.send').click();
    await until(() => page.querySelector('comment-box')?.shadowRoot?.querySelectorAll('.comment').length === 2);
    localStorage.clear();
  });
});

describe('a part that does not come', () => {
  it('comes all the same where it holds several modules', async () => {
    const release = { id: 'a', url: '/a', language: 'sv', headline: 'Rubrik', published: '2017-10-10T07:20:00+02:00' };
    const { page } = await open('tools', `<press-release src="${location.origin}${jsonAt(release)}"></press-release>`);
    const part = (what: string): HTMLElement | null | undefined =>
      page.querySelector('press-release')?.shadowRoot?.querySelector<HTMLElement>(what);
    await until(() => part('.share'));
    part('.share')?.click();
    await until(() => part('.dialog') ?? part('.failure'));
    expect(Boolean(part('.failure'))).to.equal(false);
  });

  // The one has the sign by which a page finds the format at once, the other waits for what knows all formats.
  for (const [file, sign] of [
    ['wordpress', 'date_gmt'],
    ['foreign-releases', 'date'],
  ] as const)
    it(`comes all the same where ${file} failed once, which a format needs`, async () => {
      const post = {
        id: 1,
        [sign]: '2017-10-10T05:20:00',
        link: `${location.origin}/r`,
        title: { rendered: 'Rubrik' },
        content: { rendered: '<p>Text</p>' },
      };
      const { page } = await open(file, `<press-release src="${location.origin}${jsonAt(post)}"></press-release>`);
      const root = (): ShadowRoot | null | undefined => page.querySelector('press-release')?.shadowRoot;
      await until(() => root()?.querySelector('[part=headline], .failure'));
      expect(Boolean(root()?.querySelector('.failure'))).to.equal(false);
    });

  it('comes all the same where its file failed once', async () => {
    const { page } = await open('history', counter('history'));
    await until(() => shown(page, 'table'));
    expect(Boolean(shown(page, '.failure'))).to.equal(false);
  });
});
