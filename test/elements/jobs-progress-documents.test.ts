/** Each kind of document in the element, in both languages: the table is in test/derived/jobs-progress/told-documents.ts. */
import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import type { JobsProgressElement } from '../../src/elements/jobs-progress/jobs-progress.js';
import type { LoadErrorEvent } from '../../src/elements/source-events.js';
import type { Beside } from '../derived/jobs-progress/documents/told-document.js';
import { refused, toldDocuments } from '../derived/jobs-progress/told-documents.js';
import { place, when } from './element.js';

const made = ({ select, format, stated = {} }: Beside, language = 'en', more = ''): JobsProgressElement => {
  const element: JobsProgressElement = place(`<jobs-progress lang="${language}" ${more}>742 jobs</jobs-progress>`);
  const attributes = { select, format, ...stated };
  for (const [name, value] of Object.entries(attributes))
    if (value) element.setAttribute(name === 'sourceName' ? 'source' : name, value);
  return element;
};

const find = (element: JobsProgressElement, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector(selector) ?? null;

const folded = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const all = (element: JobsProgressElement, selector: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(folded);

/** All text of the figure. The label is a line of its own; outputs of one line put a colon behind it. */
const said = (element: JobsProgressElement): string =>
  [`${folded(find(element, '[part=label]'))}: ${folded(find(element, '[part=sentence]')).replace(/[^.]$/, '$&.')}`]
    .concat(all(element, '.marks, .state, .facts'))
    .join(' ');

/** The rows of the table as the file has them, without its heading. */
const fileOf = async (element: JobsProgressElement): Promise<string[]> => {
  const files: Blob[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    find(element, 'details button')?.click();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return ((await files[0]?.text()) ?? '').trimEnd().split('\r\n').slice(1);
};

describe('<jobs-progress> with documents of offices', () => {
  const { error, warn } = console;
  const { Date: RealDate } = window;
  beforeEach(() => {
    console.error = console.warn = () => undefined;
    // The day of the table, on which one of its months still runs.
    window.Date = class extends RealDate {
      constructor(given: string | number | Date = '2026-11-28T12:00Z') {
        super(given);
      }
    } as DateConstructor;
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
    window.Date = RealDate;
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
  });

  for (const { what, document: json, never, trend, csv, ...rest } of toldDocuments)
    for (const language of ['sv', 'en'] as const)
      it(`says what it must of ${what} (${language})`, async () => {
        const element = made(rest, language, trend || csv ? 'history' : '');
        await element.show(json);
        for (const sentence of rest[language]) expect(said(element)).to.contain(sentence);
        if (never) expect(said(element)).not.to.match(never);
        if (trend) expect(folded(find(element, 'figcaption'))).to.contain(trend[language]);
        if (csv) expect(await fileOf(element)).to.deep.equal(csv);
      });

  for (const { what, document: json, says, ...rest } of refused)
    it(`shows no figure for ${what}, and says why`, async () => {
      const element = made(rest);
      const failed = when<LoadErrorEvent>(element, 'error');
      await element.show(json);
      expect((await failed).error.message).to.match(says);
      expect(find(element, '[part=sentence]')).to.equal(null);
    });

  it('chooses anew when what is selected changes, and when nothing is selected any more', async () => {
    const { document: json } = toldDocuments[0] as { document: unknown };
    const element = made({ select: 'Region=1480;Kon=2' });
    await element.show(json);
    expect(said(element)).to.contain('Göteborg, kvinnor: 306,000.');
    for (const [select, sentence] of [
      ['Region=1480', 'Göteborg: 609,500.'],
      [null, 'kön och år: 10,587,500.'],
    ] as const) {
      const loaded = new Promise((resolve) => {
        element.addEventListener('load', resolve, { once: true });
      });
      element.select = select;
      await loaded;
      expect(said(element)).to.contain(sentence);
    }
  });
});
