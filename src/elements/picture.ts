/** A picture in all sizes and types that there are files of: the browser takes the one that fits. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../model/press-release.js';

/** @param sizes how wide it is shown; `auto` counts only where it is loaded lazily */
export const pictureTemplate = (
  { url, width, height, alt, sources = [] }: Picture,
  sizes: string,
  loading: 'lazy' | 'eager' = 'lazy',
): TemplateResult => {
  const types = [...new Set(sources.map(({ type }) => type))];
  const srcset = (wanted: string | undefined): string =>
    sources
      .filter(({ type }) => type === wanted)
      .map((source) => `${source.url.replaceAll(',', '%2C')} ${String(Math.round(source.width))}w`)
      .join(', ');
  return html`<picture>
    ${types.map((type) => html`<source type=${type ?? nothing} srcset=${srcset(type)} sizes=${sizes} />`)}
    <img
      src=${url}
      width=${width ?? nothing}
      height=${height ?? nothing}
      alt=${alt ?? ''}
      loading=${loading}
      decoding="async"
      referrerpolicy="strict-origin"
    />
  </picture>`;
};
