/** A picture in all available sizes and types. The browser chooses one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../model/press-release.js';

/**
 * The template of a picture.
 * @param sizes how wide it is shown; `auto` works only with lazy loading
 * @param isUrgent whether a reader waits for it, so that it loads at once and before others
 */
export const pictureTemplate = (
  { url, width, height, alt, sources = [] }: Picture,
  sizes: string,
  isUrgent = false,
): TemplateResult => {
  const types = [...new Set(sources.map(({ type }) => type))];
  const srcset = (wanted: string | undefined): string =>
    sources
      .filter(({ type }) => type === wanted)
      .map((source) => `${source.url.replaceAll(',', '%2C')} ${String(Math.round(source.width))}w`)
      .join(', ');
  // `loading` stands before `src`, because a browser may begin to load at once.
  return html`<picture>
    ${types.map((type) => html`<source type=${type ?? nothing} srcset=${srcset(type)} sizes=${sizes} />`)}
    <img
      loading=${isUrgent ? 'eager' : 'lazy'}
      fetchpriority=${isUrgent ? 'high' : nothing}
      src=${url}
      width=${width ?? nothing}
      height=${height ?? nothing}
      alt=${alt ?? ''}
      decoding="async"
      referrerpolicy="strict-origin"
    />
  </picture>`;
};
