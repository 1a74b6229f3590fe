/**
 * Writes a release as schema.org's NewsArticle in JSON-LD. A copy only names its original, by `isBasedOn`, because the
 * page itself declares its canonical address.
 *
 * @see https://schema.org/NewsArticle
 */
import type { PressRelease } from '../../../model/press-release.js';

/** What is written: nothing, a link to the original, or a summary too. */
export type Seo = 'none' | 'link' | 'summary';

/** The JSON-LD; undefined fields are left out. */
export const structuredData = (release: PressRelease, seo: Seo): object => {
  const { headline, url, language, lead, published, updated, image, byline, publisher, dateOnly } = release;
  const dateOf = (time: string | undefined): string | undefined => (dateOnly ? time?.slice(0, 10) : time);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    isBasedOn: url,
    ...(seo === 'summary' && {
      description: lead,
      inLanguage: language === 'und' ? undefined : language,
      datePublished: dateOf(published),
      dateModified: dateOf(updated),
      image: image?.url,
      author: byline?.map(({ name, title }) => ({ '@type': 'Person', name, jobTitle: title })),
      publisher: publisher && { '@type': 'Organization', name: publisher.name, url: publisher.url },
    }),
  };
};

// The page may have its own script inside the tag.
const written = new WeakMap<HTMLElement, HTMLScriptElement>();

/** Writes the script into the host, in place of an earlier one; removes it for a release that may not be shown. */
export const writeStructuredData = (host: HTMLElement, release: PressRelease | undefined, seo: Seo): void => {
  written.get(host)?.remove();
  if (seo === 'none' || !release) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // As a text node, which Trusted Types allow, and escaped so that it cannot end the script when the page is saved.
  script.append(JSON.stringify(structuredData(release, seo)).replaceAll('<', '\\u003c'));
  host.append(script);
  written.set(host, script);
};
