import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './accessible.js';
import { quiet, settled, textIn, useSite } from './site.js';

const site = useSite();
const pages: Readonly<Record<string, () => string>> = {
  index: () => `${site.endpoint}/`,
  states: () => `${site.endpoint}/demo/states.html`,
  lists: () => `${site.endpoint}/demo/press-release-list.html`,
  counter: () => `${site.endpoint}/demo/jobs-progress.html`,
  newsroom: () => `${site.endpoint}/demo/any-newsroom.html`,
  comments: () => `${site.endpoint}/demo/comments.html`,
  kommun: () => `${site.partners}/kommun/`,
  blogg: () => `${site.partners}/blogg/`,
  natt: () => `${site.partners}/natt/`,
};

/** They show what is told of a fault. */
const complaining = ['states'];

/** Widens the spacing in every root, and answers with what is cut off then. As text: names of functions are not for pages. */
const widenSpacing = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
    'p { margin-block-end: 2em !important; }'
  );
  const rootsIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const roots = rootsIn(document);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const cuts = (overflow, more) => /hidden|clip/.test(overflow) && more > 1;
  const isCut = (element) => {
    const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
    // What is for screen readers alone is cut for everyone else, and a lead in a list is shortened for all.
    if (clipPath !== 'none' || webkitLineClamp !== 'none' || !element.textContent.trim()) return false;
    return (
      cuts(overflowX, element.scrollWidth - element.clientWidth) ||
      cuts(overflowY, element.scrollHeight - element.clientHeight)
    );
  };
  const cut = roots
    .slice(1)
    .flatMap((root) => [...root.querySelectorAll('*')].filter(isCut))
    .map((element) => element.localName + '.' + element.className + ': ' + element.textContent.trim().slice(0, 60));
  return { cut, tooWide: document.documentElement.scrollWidth - innerWidth };
})()`;

describe('the demo', () => {
  for (const [name, address] of Object.entries(pages)) {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      it(`page ${name} is accessible at ${String(width)} px in ${colorScheme}, fits its width, and asks no other host`, async () => {
        const visit = await site.open(address(), { viewport: { width, height: 900 }, colorScheme });
        const { page, requests, complaints } = visit;
        await settled(page);
        await quiet(visit);
        if (!complaining.includes(name)) assert.deepEqual(complaints, []);
        await assertAccessible(page);
        const origins = new Set(requests.map((url) => new URL(url).origin));
        assert.deepEqual(
          [...origins].filter((origin) => origin !== site.endpoint && origin !== site.partners),
          [],
        );
      });
    }
  }

  it('shows the same release on a page whose style sheet is hostile', async () => {
    const [plain, hostile] = await Promise.all([site.open(pages.kommun?.() ?? ''), site.open(pages.blogg?.() ?? '')]);
    await Promise.all([settled(plain.page), settled(hostile.page)]);
    assert.equal(
      await textIn(hostile.page, 'press-release:not([variant])'),
      await textIn(plain.page, 'press-release:not([variant])'),
    );
    const styles = await hostile.page
      .locator('press-release:not([variant])')
      .first()
      .evaluate((element) => {
        const paragraph = element.shadowRoot?.querySelector('.text p');
        const { textIndent, letterSpacing, textTransform } = getComputedStyle(paragraph as Element);
        return [textIndent, letterSpacing, textTransform];
      });
    assert.deepEqual(styles, ['0px', 'normal', 'none']);
  });

  it('can be walked with the keyboard: every link and button of an element takes a visible focus', async () => {
    const { page } = await site.open(pages.kommun?.() ?? '');
    await settled(page);
    // Two links that say and lead to the same are one; what stands unseen inside the tag is none.
    const links = page.locator(
      'press-release .root a, press-release .root button, jobs-progress .root a, comment-box .root :is(a, button, input, textarea)',
    );
    const wanted = new Set(
      await links.evaluateAll((all) =>
        all.map((link) => (link.textContent ?? '') + String((link as Partial<HTMLAnchorElement>).href) + link.id),
      ),
    ).size;
    const seen = new Set<string>();
    for (let press = 0; press < 120 && seen.size < wanted; press++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate<{ text: string; outline: string } | null>(`(() => {
        let at = document.activeElement;
        while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
        if (!at || at.getRootNode() === document) return null;
        const style = getComputedStyle(at);
        return { text: at.textContent + at.href + at.id, outline: style.outlineStyle + ' ' + style.outlineWidth };
      })()`);
      if (!focused) continue;
      assert.equal(focused.outline, 'solid 3px', focused.text);
      seen.add(focused.text);
    }
    assert.ok(wanted > 5);
    assert.equal(seen.size, wanted);
  });

  it('keeps the bar apart from its track in forced colors', async () => {
    const { page } = await site.open(pages.kommun?.() ?? '', { forcedColors: 'active' });
    await settled(page);
    const [fill, track] = await page
      .locator('jobs-progress')
      .first()
      .evaluate((element) =>
        ['.fill', '.track'].map(
          (selector) => getComputedStyle(element.shadowRoot?.querySelector(selector) as Element).fill,
        ),
      );
    assert.notEqual(fill, track);
  });

  for (const name of ['states', 'lists', 'counter', 'comments'])
    it(`page ${name} loses no text at 320 px where a reader widens its spacing (WCAG 1.4.12)`, async () => {
      const { page } = await site.open(pages[name]?.() ?? '', { viewport: { width: 320, height: 900 } });
      await settled(page);
      const lost = await page.evaluate(widenSpacing);
      assert.deepEqual(lost, { cut: [], tooWide: 0 });
    });
});
