/** That the formats reach the page: a document of each, loaded by the element from an address. */
import { expect } from '@esm-bundle/chai';
import { entries } from '../../src/client/load.js';
import '../../src/elements/press-release/press-release.define.js';
import type { PressReleaseElement } from '../../src/elements/press-release/press-release.js';
import { formats } from '../formats/press-release/fixture.js';
import { fixtures } from '../formats/press-release/fixtures.js';
import { consoleLines, jsonAt, place, when } from './element.js';

const make = (src: string, format = ''): PressReleaseElement => {
  const element = document.createElement('press-release');
  element.src = src;
  if (format) element.setAttribute('format', format);
  place<HTMLElement>('<section></section>').append(element);
  return element;
};

const headlineIn = async (element: PressReleaseElement): Promise<string | undefined> => {
  await when(element, 'load');
  return element.shadowRoot?.querySelector('[part~="headline"]')?.textContent?.trim();
};

/** What two formats can read, each with a headline of its own. */
const ambiguous = {
  id: 'a',
  url: 'https://news.example/a',
  language: 'sv',
  headline: 'Som vår egen',
  published: '2024-01-15T08:30:00Z',
  title: 'Som ett flöde',
  content_text: 'Text.',
  date_published: '2024-01-15T08:30:00Z',
};

describe('<press-release> and the formats', () => {
  afterEach(() => {
    entries.clear();
    document.body.querySelectorAll('div').forEach((holder) => {
      holder.remove();
    });
  });

  for (const format of formats) {
    it(`shows the headline of a document in the format ${format}`, async () => {
      const fixture = fixtures.find(
        ({ format: its, expected }) => its === format && expected.length === 1 && expected[0]?.headline,
      );
      const element = make(`/test/formats/press-release/fixtures/${String(fixture?.file)}`);
      expect(await headlineIn(element)).to.equal(fixture?.expected[0]?.headline);
    });
  }

  for (const [said, format, headline] of [
    ['nothing', '', 'Som vår egen'],
    ['our own', 'own', 'Som vår egen'],
    ['another', 'json-feed', 'Som ett flöde'],
  ] as const) {
    it(`reads what fits two formats in the first, or in the one that the page names: ${said}`, async () => {
      expect(await headlineIn(make(jsonAt(ambiguous), format))).to.equal(headline);
    });
  }

  it('names the formats to who names one that is unknown', async () => {
    const lines = await consoleLines(() => when(make(jsonAt(ambiguous), 'rss'), 'error'));
    expect(lines.join('\n')).to.contain('"rss"');
    for (const format of formats) expect(lines.join('\n')).to.contain(format);
  });
});
