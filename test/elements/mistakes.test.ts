import { expect } from '@esm-bundle/chai';
import '../../src/elements/comment-box/comment-box.define.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import '../../src/elements/press-release-list/press-release-list.define.js';
import '../../src/elements/press-release/press-release.define.js';
import type { LoadErrorEvent } from '../../src/elements/source-events.js';
import { bareRelease, jsonAt, place, textOf, when } from './element.js';

/** Waits for lines on the console: they are told by code that loads when there is something to tell. */
const told = async (count: number, act: () => void): Promise<string[]> => {
  const lines: string[] = [];
  const kept = { error: console.error, warn: console.warn };
  let ready: () => void = () => undefined;
  const enough = new Promise<void>((resolve) => (ready = resolve));
  console.error = console.warn = (...parts: unknown[]) => {
    lines.push(parts.map(String).join(' '));
    if (lines.length === count) ready();
  };
  try {
    act();
    await enough;
    await new Promise((resolve) => setTimeout(resolve));
    return lines;
  } finally {
    Object.assign(console, kept);
  }
};

const release = { ...bareRelease, body: '<p>Brödtext</p>' };
const progress = { value: 742, goal: 1000 };

afterEach(() => {
  document.body.querySelectorAll('div').forEach((holder) => {
    holder.remove();
  });
  document.documentElement.lang = 'sv';
});

const misspelt: [html: string, line: RegExp][] = [
  ['<jobs-progress scr="/answers/release/a"></jobs-progress>', /<jobs-progress> has no attribute "scr": write src\./],
  ['<press-release source="/x"></press-release>', /has no attribute "source": write src\./],
  [
    `<jobs-progress src="${jsonAt(progress)}" varaint="ring"></jobs-progress>`,
    /no attribute "varaint": write variant\./,
  ],
  [`<jobs-progress src="${jsonAt(progress)}" staleafter="3"></jobs-progress>`, /"staleafter": write stale-after\./],
  [
    `<press-release src="${jsonAt(release)}" headinglevel="3"></press-release>`,
    /"headinglevel": write heading-level\./,
  ],
  [`<press-release-list src="${jsonAt([release])}" limt="3"></press-release-list>`, /"limt": write limit\./],
];

for (const [html, line] of misspelt) {
  it(`names the attribute that was meant by ${/ (?!src)(\w+)=/.exec(html)?.[1] ?? ''}`, async () => {
    const [first, ...more] = await told(1, () => place(html));
    expect(first).to.match(line);
    expect(more).to.deep.equal([]);
  });
}

const values: [html: string, line: RegExp, shows: RegExp][] = [
  [
    `<jobs-progress src="${jsonAt(progress)}" variant="circle"></jobs-progress>`,
    /variant="circle"> must be one of bar, ring, .* It is taken as bar\./,
    /742 av 1 000 jobb/,
  ],
  [
    `<jobs-progress src="${jsonAt(progress)}" theme="blue"></jobs-progress>`,
    /theme="blue">.*It is taken as auto\./,
    /742/,
  ],
  [
    `<jobs-progress src="${jsonAt(progress)}" stale-after="soon"></jobs-progress>`,
    /stale-after="soon"> must be a number\. It was left out\./,
    /742/,
  ],
  [`<press-release src="${jsonAt(release)}" variant="teaser"></press-release>`, /It is taken as full\./, /Brödtext/],
  [
    `<press-release src="${jsonAt(release)}" heading-level="9"></press-release>`,
    /heading-level="9"> must be one of .* It is taken as 2\./,
    /Rubriken/,
  ],
  [`<press-release src="${jsonAt(release)}" heading-level="abc"></press-release>`, /heading-level="abc">/, /Rubriken/],
  [`<press-release src="${jsonAt(release)}" seo="yes"></press-release>`, /seo="yes">.*taken as none\./, /Rubriken/],
  [
    `<press-release-list src="${jsonAt([release])}" open="popup"></press-release-list>`,
    /open="popup">.*taken as link\./,
    /Rubriken/,
  ],
  [
    `<press-release-list src="${jsonAt([release])}" limit="many"></press-release-list>`,
    /limit="many"> must be a number/,
    /Rubriken/,
  ],
  [
    `<jobs-progress src="${jsonAt(progress)}" loading="later"></jobs-progress>`,
    /loading="later">.*taken as eager\./,
    /742/,
  ],
];

for (const [html, line, shows] of values) {
  it(`tells of ${/ (?!src)([\w-]+="\w+")/.exec(html)?.[1] ?? ''} in <${/<([\w-]+)/.exec(html)?.[1] ?? ''}>, and shows the default`, async () => {
    let element: Element | undefined;
    const lines = await told(1, () => (element = place(html)));
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(line);
    if (element && !element.shadowRoot?.querySelector('.content > *')) await when(element, 'load');
    expect(textOf(element as Element)).to.match(shows);
  });
}

it('takes a heading of the comments that is no level as 2', async () => {
  for (const level of ['9', 'abc', '0', '-1', '2.5']) {
    let element: HTMLElement | undefined;
    const lines = await told(1, () => {
      element = place(`<comment-box src="/answers/thread/empty" heading-level="${level}"></comment-box>`);
    });
    expect(lines[0]).to.match(/It is taken as 2\./);
    if (!element?.shadowRoot?.querySelector('.heading')) await when(element as HTMLElement, 'load');
    expect(element?.shadowRoot?.querySelector('.heading')?.getAttribute('aria-level')).to.equal('2');
  }
});

it('says nothing of what is right, and of what belongs to the page', async () => {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (line: string) => lines.push(line);
  try {
    const element = place<HTMLElement>(
      `<jobs-progress src="${jsonAt(progress)}" id="a" class="b" style="color: red" data-scr="x" aria-label="c" lang="sv" dir="ltr" title="d" onclick="" variant="ring" loading="eager" theme="dark" ns:scr="1" @scr="2" :scr="3" itemprop="e" stale-after="3" history></jobs-progress>`,
    );
    await when(element, 'load');
    expect(lines).to.deep.equal([]);
  } finally {
    console.warn = warn;
  }
});

const languages: [lang: string, line: RegExp | undefined, shows: RegExp][] = [
  ['sv_SE', /lang="sv_SE" is no language tag \(BCP 47\): write lang="sv-SE"\./, /742 av 1 000 jobb/],
  ['EN_us', /write lang="en-US"\./, /742 of 1,000 jobs/],
  ['sv-', /write lang="sv"\./, /742 av 1 000 jobb/],
  ['sv-SE', undefined, /742 av 1 000 jobb/],
  ['en-12345678901', /write lang="en"\./, /742 of 1,000 jobs/],
];

for (const [lang, line, shows] of languages) {
  it(`understands lang="${lang}"${line ? ', and says how it is written' : ''}`, async () => {
    let element: HTMLElement | undefined;
    const begin = (): void => {
      document.documentElement.lang = lang;
      element = place(`<jobs-progress src="${jsonAt(progress)}"></jobs-progress>`);
    };
    if (line) {
      const lines = await told(1, begin);
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.match(line);
    } else begin();
    if (!element?.shadowRoot?.querySelector('.counter')) await when(element as HTMLElement, 'load');
    expect(textOf(element as HTMLElement).replace(/\u00a0/g, ' ')).to.match(shows);
  });
}

for (const [tag, json] of [
  ['press-release-list', { items: [{ id: 'a' }, { headline: 'b' }, 3], next: null }],
  ['press-release-list', [{ headline: 'only a headline' }]],
  [
    'comment-box',
    {
      thread: 't',
      count: 2,
      open: true,
      moderation: 'none',
      names: 'optional',
      limits: { text: 10, name: 10 },
      sort: 'newest',
      items: [{ id: 'a' }],
      next: null,
    },
  ],
] as const) {
  it(`fails where every item of a <${tag}> is faulty, and does not say that there are none: ${JSON.stringify(json).slice(0, 30)}`, async () => {
    const { error, warn } = console;
    console.error = console.warn = () => undefined;
    try {
      const element = place<HTMLElement>(`<${tag} src="${jsonAt(json)}"><a href="/all">Alla</a></${tag}>`);
      const { code } = await when<LoadErrorEvent>(element, 'error');
      expect(code).to.equal('format');
      expect(textOf(element)).to.match(/Innehållet kunde inte visas här/);
    } finally {
      Object.assign(console, { error, warn });
    }
  });
}
