/**
 * A release for machines, as schema.org's NewsArticle in JSON-LD. A copy names its original by `isBasedOn` and claims
 * nothing more: which page is the canonical one is for the page itself to say.
 * @see https://schema.org/NewsArticle
 */
import type { PressRelease } from '../../../model/press-release.js';

/** How much of it is written. */
export type Seo = 'none' | 'link' | 'summary';

/** What is written; undefined fields fall away in JSON. */
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

// A page may have a script of its own in the tag.
const written = new WeakMap<HTMLElement, HTMLScriptElement>();

/** Writes it into the host, in the place of what stood there before; nothing for a release that is not to be seen. */
export const writeStructuredData = (host: HTMLElement, release: PressRelease | undefined, seo: Seo): void => {
  written.get(host)?.remove();
  if (seo === 'none' || !release) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // As a text node, which Trusted Types let through, and without what could end the script in a page that is saved.
  script.append(JSON.stringify(structuredData(release, seo)).replaceAll('<', '\\u003c'));
  host.append(script);
  written.set(host, script);
};
