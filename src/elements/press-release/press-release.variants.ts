/** The variants of a release, made of its parts: the whole release, and teasers. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeatsLead } from '../../derived/press-release/lead.js';
import type { Picture, PressRelease } from '../../model/press-release.js';
import { timeTemplate } from '../time.js';
import type { OptionalTemplate } from '../optional-template.js';
import {
  boilerplates,
  byline,
  elsewhere,
  enlarge,
  extras,
  foot,
  gallery,
  headline,
  meta,
  notice,
  picture,
  tags,
  update,
} from './press-release.templates.js';
import type { ReleasePartContext, ShownRelease } from './press-release.templates.js';

const lead = ({ lead: text }: PressRelease): OptionalTemplate =>
  text ? html`<p class="lead" part="lead">${text}</p>` : nothing;

/**
 * The content of the article.
 * @param isHeaded whether a whole release has its headline above the text
 */
export const variantTemplate = (
  shown: ShownRelease,
  setting: ReleasePartContext,
  variant: 'full' | 'summary' | 'card' | 'headline',
  isHeaded: boolean,
): TemplateResult => {
  const { release } = shown;
  const { level, words, lang } = setting;
  const linked = headline(html`<a href=${release.url}>${release.headline}</a>`, level);
  if (variant === 'headline')
    return html`${linked}
      <p class="meta" part="meta">${timeTemplate(release, words, lang)}</p>`;
  const canceled = release.status === 'canceled';
  const { image: whole } = release;
  // A card has no room for the caption, but it must show the credit.
  const { caption: _caption, ...bare } = whole ?? { url: '' };
  // A headline and a lead stand above it, except in a card.
  const isFirst = Math.abs(shown.place) < (variant === 'card' ? 1 : 0.5);
  // A picture that its publisher has placed in the text, with its caption, is not shown twice.
  const isSeen = (one: Picture): boolean => variant !== 'full' || !shown.dressed?.shown.includes(one);
  const image =
    whole && !canceled && isSeen(whole) ? picture(variant === 'card' ? bare : whole, setting, isFirst) : nothing;
  const state = html`${canceled ? notice(words.canceled, lang) : nothing}${update(release, setting)}`;
  if (variant === 'card')
    return html`${image}
      <div>${meta(release, setting)}${linked}${state}${canceled ? nothing : lead(release)}</div>`;
  const opening = html`${meta(release, setting)}${variant !== 'full' ? linked : isHeaded ? headline(release.headline, level) : nothing}${state}`;
  if (canceled) return html`${opening}${foot(release, setting)}`;
  if (variant === 'summary') {
    return html`${opening}${lead(release)}${byline(release)}${image}
      <p class="read-all"><a href=${release.url} lang=${lang}>${words.readAll}</a></p>`;
  }
  shown.dressed?.letOpen((one) => enlarge(one, setting));
  return html`${opening}${repeatsLead(release.lead, shown.body?.textContent ?? '') ? nothing : lead(release)}${byline(release)}${image}
  ${shown.body ? html`<div class="body" part="body">${shown.body}</div>` : nothing}${elsewhere(shown, setting)}
  ${gallery(release.gallery?.filter(isSeen), setting)}${boilerplates(shown, setting)}${extras(release, setting)}${tags(release.tags, setting)}
  ${foot(release, setting)}`;
};
