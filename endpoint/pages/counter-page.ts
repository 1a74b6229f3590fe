/** The page of a counter, with everything about it. */
import type { PagesWords } from '../../src/locales/pages/words.js';
import { languages } from '../../src/locales/jobs-progress/languages.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { plainText } from '../../src/derived/jobs-progress/summary.js';
import { structuredData } from '../../src/derived/jobs-progress/structured-data.js';
import { counterHtml } from '../elements/jobs-progress.js';
import type { Addresses } from './addresses.js';
import type { PageContent } from './document.js';
import { writeMetadata, type PagePicture } from './metadata.js';

/** What the page needs. Addresses in the model are absolute. */
export interface CounterParts {
  id: string;
  progress: JobsProgress;
  /** The publisher's calendar date. */
  today: string;
  origin: string;
  siteName: string;
  addresses: Addresses;
  /** The card of the page. */
  card: PagePicture | undefined;
}

/** Attributes of a counter's tag on the page that shows all of it. */
const attributesOf = ({ history = [] }: JobsProgress): Record<string, true> =>
  history.length > 1 ? { history: true } : {};

export const counterPage = async (
  { id, progress, today, origin, siteName, addresses, card }: CounterParts,
  words: PagesWords,
): Promise<PageContent> => {
  const title = progress.label ?? id;
  const json = addresses.counter(id);
  const page = `/${encodeURIComponent(id)}`;
  const own = nearestWordsFor(words.language, languages);
  const described = plainText(progress, today, own);
  const head = writeMetadata({
    title,
    description: described,
    canonical: `${origin}${page}`,
    image: card,
    siteName,
    language: words.language,
    type: 'website',
    structured: structuredData(progress, today, own),
    json: `${origin}${json}`,
    oembed: addresses.hasEmbeds ? origin : undefined,
  });
  const element = await counterHtml(progress, today, {
    attributes: { src: json, ...attributesOf(progress) },
    language: words.language,
    fallback: `<p>${text(described)}</p>`,
  });
  const heading = `<h1 class="unseen">${text(title)}</h1>`;
  const embeds = addresses.hasEmbeds ? page : undefined;
  return { title, head, main: `${heading}\n${element}`, kind: 'counter', embeds };
};
