import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import { limits } from '../../src/client/limits.js';
import { diagnose } from '../../src/diagnosis/diagnosis.js';
import type { Check, Finding } from '../../src/diagnosis/finding.js';
import '../../src/elements/comment-box/comment-box.define.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import '../../src/elements/press-release-list/press-release-list.define.js';
import '../../src/elements/press-release/press-release.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import type { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
import { bareRelease, consoleLines, elsewhere, jsonAt, place, until, when } from '../elements/element.js';

const release = { ...bareRelease, lead: 'Ingressen', body: '<p>Brödtext</p>' };
const progress = { value: 742, goal: 1000, asOf: '2019-11-04', history: [{ date: '2018-01-01', value: 500 }] };

/** Puts HTML on the page, waits until the first of our elements in it has loaded, and answers with it. */
const settled = async <Made extends Element = JobsProgressElement>(
  markup: string,
  tag = 'jobs-progress',
): Promise<Made> => {
  const holder = place<Element>(`<div>${markup}</div>`);
  const element = holder.querySelector(tag) as JobsProgressElement;
  await consoleLines(() => when(element, 'loadend'));
  await element.updateComplete;
  return element as unknown as Made;
};

const find = (findings: readonly Finding[], check: Check, level?: Finding['level']): Finding | undefined =>
  findings.find((finding) => finding.check === check && (!level || finding.level === level));

/** What is found of one kind, of which there must be something that asks for more. */
const task = async (element: Element, check: Check): Promise<Finding> => {
  const findings = await (element as JobsProgressElement).diagnose({ overlay: false });
  const found = findings.find((finding) => finding.check === check && finding.level !== 'good');
  expect(found, JSON.stringify(findings, ['level', 'check', 'what'])).not.to.equal(undefined);
  for (const part of ['what', 'why', 'how'] as const) expect(found?.[part], part).to.be.a('string').and.not.equal('');
  return found as Finding;
};

const counter = (more = '', src = jsonAt(progress)): string =>
  `<jobs-progress src="${src}" ${more}><a href="/all">742 av 1 000</a></jobs-progress>`;

describe('the diagnosis', () => {
  const before = { ...limits };
  beforeEach(() => Object.assign(limits, { timeout: 2000, delay: 2, retries: 0 }));
  afterEach(() => {
    Object.assign(limits, before);
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
    document.querySelectorAll('style').forEach((sheet) => {
      sheet.remove();
    });
  });

  for (const [tag, json] of [
    ['press-release', release],
    ['press-release-list', [release]],
    ['jobs-progress', progress],
  ] as const)
    it(`finds nothing to do for a <${tag}> that is right, and says what is`, async () => {
      const element = await settled(
        `<h1>Sidan</h1><${tag} src="${jsonAt(json)}" style="display: block; min-block-size: 2000px"><a href="/">x</a></${tag}>`,
        tag,
      );
      const findings = await element.diagnose({ overlay: false });
      // The tests' server keeps nothing, and no script tag is there.
      const tasks = findings.filter(({ level, check }) => level !== 'good' && check !== 'cache');
      expect(tasks).to.deep.equal([]);
      for (const check of ['markup', 'attributes', 'loading', 'policy', 'cors', 'contrast', 'shift', 'bytes'] as const)
        expect(find(findings, check, 'good'), check).not.to.equal(undefined);
    });

  it('names the attribute that was meant, and the values that one takes', async () => {
    const element = place<JobsProgressElement>(
      '<jobs-progress scr="/x" variant="circle" part="start"></jobs-progress>',
    );
    let findings: Finding[] = [];
    await consoleLines(async () => (findings = await element.diagnose({ overlay: false })));
    const told = findings.filter(({ check, level }) => check === 'attributes' && level === 'fault');
    expect(told.map(({ what, code }) => [what, code])).to.deep.equal([
      ['There is no attribute "scr".', 'src="/x"'],
      [
        'variant="circle" must be one of bar, ring, thermometer, compact, number.',
        'variant="bar"\nvariant="ring"\nvariant="thermometer"\nvariant="compact"\nvariant="number"',
      ],
      ['It has no src.', '<jobs-progress scr="/x" variant="circle" part="start" src="https://news.example/api/…">'],
    ]);
  });

  it('says nothing of a missing src where the page gives the JSON', async () => {
    const element = place<JobsProgressElement>('<jobs-progress></jobs-progress>');
    await element.show(progress);
    const findings = await element.diagnose({ overlay: false });
    expect(find(findings, 'attributes')?.level).to.equal('good');
  });

  it('finds what an element without an end tag has swallowed, on both sides', async () => {
    const element = await settled<PressReleaseElement>(
      `<press-release src="${jsonAt(release)}"/>${counter()}<p>Efter</p>`,
      'press-release',
    );
    const outer = await task(element, 'markup');
    expect(outer.level).to.equal('fault');
    expect(outer.what).to.equal('<jobs-progress> stands inside <press-release>.');
    expect(outer.code).to.match(/^<press-release src="[^"]+">\n {2}<a href="…">…<\/a>\n<\/press-release>$/);
    const inner = element.querySelector('jobs-progress') as Element;
    expect((await task(inner, 'markup')).code).to.equal(outer.code);
    const all = (await diagnose([], { overlay: false })).filter(
      ({ check, level }) => check === 'markup' && level === 'fault',
    );
    expect(all.map((finding) => finding.element)).to.deep.equal([element]);
  });

  it('asks about the rest of a page that stands inside an element', async () => {
    const element = await settled(`<jobs-progress src="${jsonAt(progress)}"/><footer>Foten</footer>`);
    const { level, what } = await task(element, 'markup');
    expect([level, what]).to.deep.equal(['advice', '<footer> stands inside <jobs-progress>.']);
  });

  it('says why nothing was loaded', async () => {
    const element = await settled(counter('', '/answers/status/404'));
    const { what, how, code } = await task(element, 'loading');
    expect(what).to.equal('It could not be loaded (status).');
    expect(how).to.match(/^The address answered with status 404/);
    expect(code).to.equal(`${location.origin}/answers/status/404`);
  });

  it("reports what was read, with its place in another system's document", async () => {
    const wordpress = {
      id: 1,
      link: 'https://news.example/1',
      date_gmt: '2017-10-10T05:20:00',
      title: { rendered: 'Rubriken' },
      content: { rendered: '<p>Text</p>' },
      excerpt: { rendered: '' },
    };
    const element = await settled<PressReleaseElement>(
      `<press-release src="${jsonAt(wordpress)}"></press-release>`,
      'press-release',
    );
    const findings = await element.diagnose({ overlay: false });
    expect(find(findings, 'loading')?.what).to.match(
      /^Read as wordpress: headline Rubriken, published 2017.*headline from "?title\.rendered/,
    );
  });

  it('reports which figure was read', async () => {
    const findings = await (await settled(counter())).diagnose({ overlay: false });
    expect(find(findings, 'loading')?.what).to.equal('Read: value 742, goal 1000, asOf 2019-11-04, history 1.');
  });

  for (const [how, at] of [
    ['by its attribute', 'consent="needed"'],
    ['by its property, as frameworks set it', ''],
  ] as const)
    it(`asks nothing of the host of an element that waits for consent ${how}, and says so`, async () => {
      const path = `release/diagnosis-waits-${String(at.length)}`;
      const element = place<JobsProgressElement>(counter(at, '').replace('src=""', ''));
      element.consent = 'needed';
      element.src = `/answers/${path}`;
      await until(() => element.shadowRoot?.querySelector('.consent'));
      const findings = await element.diagnose({ overlay: false });
      expect(find(findings, 'consent')?.what).to.equal(`It waits for consent, and asks ${location.host} for nothing.`);
      expect(find(findings, 'cors')).to.equal(undefined);
      expect(await (await fetch(`/answers/count/${path}`)).json()).to.equal(0);
    });

  it('says at once of an element that is not on the page that it loads nothing', async () => {
    const element = document.createElement('jobs-progress');
    element.src = jsonAt(progress);
    const { setTimeout: wait } = window;
    let waited = 0;
    // It waits ten seconds for what is loading.
    window.setTimeout = ((act: () => void, time: number) => wait(act, (waited = Math.max(waited, time)) && 0)) as never;
    const found = await task(element, 'loading');
    window.setTimeout = wait;
    expect([found.level, found.what]).to.deep.equal(['fault', 'It is not on the page.']);
    expect(waited).to.be.below(10_000);
  });

  it("goes on where the page's own request fails, and asks for no address that holds the JSON", async () => {
    const element = document.createElement('jobs-progress');
    element.request = () => {
      throw new Error('no token');
    };
    element.src = '/any';
    place<Element>('<div></div>').append(element);
    await consoleLines(() => when(element, 'error'));
    expect((await task(element, 'loading')).how).to.contain('no token');
    const other = await settled(counter('', `data:application/json,${encodeURIComponent(JSON.stringify(progress))}`));
    const findings = await other.diagnose({ overlay: false });
    expect(find(findings, 'loading', 'good')).not.to.equal(undefined);
    expect(find(findings, 'cors')).to.equal(undefined);
  });

  it('reads a policy in the page only where browsers do: in its head', async () => {
    const element = await settled(counter());
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = "default-src 'none'";
    element.before(meta);
    const findings = await element.diagnose({ overlay: false });
    meta.remove();
    expect(find(findings, 'policy')?.level).to.equal('good');
  });

  it('looks at the headings of the page once, however many elements are there', async () => {
    const holder = place<Element>(`<div>${'<h2>Rubrik</h2>'.repeat(20)}</div>`);
    for (let at = 0; at < 20; at++) holder.append(document.createElement('jobs-progress'));
    const heading = holder.querySelector('h2') as HTMLElement;
    let looks = 0;
    heading.getClientRects = () => (looks++, Element.prototype.getClientRects.call(heading));
    await diagnose([], { overlay: false });
    expect(looks).to.equal(1);
  });

  it('names the header that another site must send', async () => {
    const element = await settled(counter('', `${elsewhere}/answers/release/x?closed`));
    const { what, code } = await task(element, 'cors');
    expect(what).to.equal(`${new URL(elsewhere).host} answers, but does not let this site read it.`);
    expect(code).to.equal('Access-Control-Allow-Origin: *');
  });

  it('names the headers that an element with headers of its own needs', async () => {
    const element = document.createElement('jobs-progress');
    element.request = () =>
      new Request(`${elsewhere}/answers/release/y?closed`, { headers: { 'X-Key': 'k' }, credentials: 'include' });
    element.src = '/any';
    place<Element>('<div></div>').append(element);
    await consoleLines(() => when(element, 'error'));
    const { code } = await task(element, 'cors');
    expect(code).to.equal(
      `Access-Control-Allow-Origin: ${location.origin}\nAccess-Control-Allow-Credentials: true\nAccess-Control-Allow-Headers: x-key`,
    );
  });

  it('says of another site that it lets itself be read', async () => {
    const element = await settled(counter('', `${elsewhere}${jsonAt(progress)}`));
    const findings = await element.diagnose({ overlay: false });
    expect(find(findings, 'cors')).to.include({
      level: 'good',
      what: `${new URL(elsewhere).host} lets this site read its JSON.`,
    });
  });

  it('says how the JSON is kept, and how it should be', async () => {
    const { what, code } = await task(await settled(counter()), 'cache');
    expect(what).to.equal('The JSON is kept by nobody: no-store.');
    expect(code).to.match(/^Cache-Control: public, max-age=60/);
  });

  it('names the text that cannot be read on what the page has behind it, and a color that can', async () => {
    const element = await settled(
      `<section style="background: #334; color: #556"><p style="background: #0000">${counter()}</p></section>`,
    );
    const { what, why, how, code } = await task(element, 'contrast');
    expect(what).to.match(/^".+" has 1\.\d\d:1: #[\da-f]{6} on #333344\.$/);
    expect(why).to.match(/needs (3|4\.5):1/);
    expect(how).to.match(/page's text color/);
    expect(code).to.equal('jobs-progress {\n  color: #ffffff;\n}');
  });

  it('takes back colors of the page that cannot be read', async () => {
    const element = await settled(
      `<section style="background: #fff; color: #000; --sprid-muted: #ddd">${counter()}</section>`,
    );
    const { code } = await task(element, 'contrast');
    expect(code).to.equal('jobs-progress {\n  --sprid-muted: initial;\n}');
  });

  it('sees through what is half transparent, and into shadow roots', async () => {
    const host = place<HTMLElement>('<div style="background: #111; color: #fff"></div>');
    const inner = document.createElement('div');
    inner.style.background = 'rgb(255 255 255 / 0.9)';
    inner.innerHTML = counter();
    host.attachShadow({ mode: 'open' }).append(inner);
    const element = inner.firstElementChild as JobsProgressElement;
    await when(element, 'load');
    expect((await task(element, 'contrast')).what).to.match(/ on #e[78]e[78]e[78]\.$/);
    expect((await diagnose([], { overlay: false })).some((finding) => finding.element === element)).to.equal(true);
  });

  it('does not guess at pictures', async () => {
    const element = await settled(
      `<section style="background-image: linear-gradient(red, blue)">${counter()}</section>`,
    );
    const { level, what, code } = await task(element, 'contrast');
    expect([level, code?.includes('theme="light"')]).to.deep.equal(['advice', true]);
    expect(what).to.match(/picture behind \d+ of its texts/);
  });

  const outlines: [name: string, html: string, what: RegExp, level: string][] = [
    ['a level is left out', '<h1>Sidan</h1>$', /heading is an h4, after the page's h1 "Sidan"/, '2'],
    [
      'it stands under a lower one',
      '<h1>Sidan</h1><section><h2>Nytt</h2><h3>Mer</h3>$</section>',
      /is an h2, under the page's h3 "Mer"/,
      '4',
    ],
    ['it is a second h1', '<h1>Sidan</h1>$', /is an h1, and the page has one already/, '2'],
  ];
  for (const [at, [name, html, what, level]] of outlines.entries())
    it(`gives the level of heading that fits where ${name}`, async () => {
      const given = [4, 2, 1][at];
      const element = await settled<PressReleaseElement>(
        html.replace('$', `<press-release src="${jsonAt(release)}" heading-level="${String(given)}"></press-release>`),
        'press-release',
      );
      const found = await task(element, 'headings');
      expect(found.what).to.match(what);
      expect(found.code).to.contain(`heading-level="${level}"`);
    });

  it('is content with headings that follow each other', async () => {
    const element = await settled<PressReleaseElement>(
      `<h1>Sidan</h1><section><h2>Nytt</h2><press-release src="${jsonAt(release)}" heading-level="3"></press-release></section>`,
      'press-release',
    );
    expect(find(await element.diagnose({ overlay: false }), 'headings')?.level).to.equal('good');
  });

  it('gives the rule that reserves the place, with the height that was measured', async () => {
    const element = await settled(counter());
    const { what, how, code } = await task(element, 'shift');
    const height = Math.ceil(element.getBoundingClientRect().height);
    expect(what).to.match(/not reserved|has moved the page/);
    expect(how).to.contain(`${String(height)}px high`);
    expect(code).to.equal(`jobs-progress {\n  display: block;\n  min-block-size: ${String(height)}px;\n}`);
  });

  it('names the picture that did not come', async () => {
    const element = await settled<PressReleaseElement>(
      `<press-release src="${jsonAt({ ...release, image: { url: '/answers/status/404?picture', width: 9, height: 6, alt: 'En bro' } })}"></press-release>`,
      'press-release',
    );
    const picture = element.shadowRoot?.querySelector('img') as HTMLImageElement;
    await until(() => picture.complete);
    const { what, code } = await task(element, 'loading');
    expect(what).to.equal('A picture did not come: En bro.');
    expect(code).to.equal(`${location.origin}/answers/status/404?picture`);
  });

  it('reports an element without code, and the script tag that loads it', async () => {
    place('<div><sprid-none></sprid-none></div>');
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = 'https://news.example/sprid.js?prefix=late';
    place<Element>('<div></div>').append(script, document.createElement('late-jobs-progress'));
    const held = await diagnose([], { overlay: false });
    expect(find(held, 'tag', 'advice')?.what).to.equal('The script tag is held back: its type is "text/plain".');
    expect(find(held, 'tag', 'fault')).to.equal(undefined);
  });

  it('names JSON that came without compression, and the lines by which a server compresses it', async () => {
    const element = await settled(counter('', jsonAt({ ...progress, notes: ['x'.repeat(2000)] })));
    const { level, what, code } = await task(element, 'bytes');
    expect([level, what.replace(/\/answers\/[^ ]+/, '…')]).to.deep.equal([
      'advice',
      'JSON: … came without compression.',
    ]);
    expect(code).to.equal('gzip on;\ngzip_types application/json text/javascript;');
  });

  it('measures what our JSON weighs, without what it asked for itself', async () => {
    const element = await settled(counter());
    const bytes = async (): Promise<string | undefined> =>
      find(await element.diagnose({ overlay: false }), 'bytes', 'good')?.what;
    const first = await bytes();
    expect(first).to.match(/^JSON: 1 file\(s\) of 0\.\d kB/);
    expect(await bytes()).to.equal(first);
  });
});
