/** Templates for the parts of a release, from the model and the words, without state. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatSize, formatTime, nameLanguage } from '../../locales/format-release.js';
import { formatNumber } from '../../locales/format.js';
import type { PressReleaseWords } from '../../locales/press-release/words.js';
import type { Attachment, Contact, Link, Picture, PressRelease, Translation } from '../../model/press-release.js';
import { pictureTemplate } from '../picture.js';
import { timeTemplate } from '../time.js';
import type { OptionalTemplate } from '../optional-template.js';
import type { DressedText } from './tools/dress.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A release whose HTML was converted to nodes. */
export interface ShownRelease {
  release: PressRelease;
  body: Node | undefined;
  /** One per boilerplate. */
  boilerplates: (Node | undefined)[];
  /**
   * The place of the element when its content arrived, in heights of the viewport: 0 is the upper edge, 1 the lower
   * one.
   */
  place: number;
  /** The films, pictures and layouts of its text, if it has any. */
  dressed: DressedText | undefined;
  /** Whether the reader has opened all topics. */
  allTags?: true;
}

/** What a part needs besides the release. */
export interface ReleasePartContext {
  words: PressReleaseWords;
  /** The headline's level. */
  level: HeadingLevel;
  /** The language of the words where it is not the release's, for the labels between its texts. */
  lang: string | typeof nothing;
  /** The actions on a whole release. */
  acts?: ReleaseActions;
}

/** The actions of a whole release's buttons; each gets the pressed button. */
export interface ReleaseActions {
  enlarge: (picture: Picture, opener: HTMLElement) => void;
  translate: (translation: Translation, event: MouseEvent) => void;
  share?: (opener: HTMLElement) => void;
  /** Shows the hidden topics; undefined where none is hidden. */
  showTags: (() => void) | undefined;
}

/** How many topics are shown at first. */
const fewTags = 12;

/** The template, if there is a value for it. */
const when = <Value>(value: Value | undefined, template: (value: Value) => OptionalTemplate): OptionalTemplate =>
  value === undefined ? nothing : template(value);

// Tag names cannot be bound in a template, so each level has its own.
const headings: Readonly<Record<number, (name: string, id: unknown, lang: unknown, text: unknown) => TemplateResult>> =
  {
    1: (name, id, lang, text) => html`<h1 class=${name} part=${name} id=${id} lang=${lang}>${text}</h1>`,
    2: (name, id, lang, text) => html`<h2 class=${name} part=${name} id=${id} lang=${lang}>${text}</h2>`,
    3: (name, id, lang, text) => html`<h3 class=${name} part=${name} id=${id} lang=${lang}>${text}</h3>`,
    4: (name, id, lang, text) => html`<h4 class=${name} part=${name} id=${id} lang=${lang}>${text}</h4>`,
    5: (name, id, lang, text) => html`<h5 class=${name} part=${name} id=${id} lang=${lang}>${text}</h5>`,
    6: (name, id, lang, text) => html`<h6 class=${name} part=${name} id=${id} lang=${lang}>${text}</h6>`,
  };

/** The headline names the article, so it has the id that the article refers to. */
export const headline = (text: unknown, level: number): OptionalTemplate =>
  headings[level]?.('headline', 'headline', nothing, text) ?? nothing;

const subheading = (text: string, level: number, lang: string | typeof nothing): OptionalTemplate =>
  headings[Math.min(6, level + 1)]?.('subheading', nothing, lang, text) ?? nothing;

/**
 * How many days after the publication a release was changed. Many systems write the time of publication here when
 * nothing has changed.
 */
const lateness = ({ published, updated }: PressRelease): number =>
  updated && published ? (Date.parse(updated) - Date.parse(published)) / 86_400_000 : 0;

const updatedAt = ({ updated = '', timeZone, dateOnly }: PressRelease, { words }: ReleasePartContext): string =>
  words.updated(formatTime(words.language, updated, timeZone, dateOnly));

export const meta = (release: PressRelease, setting: ReleasePartContext): TemplateResult => {
  const late = lateness(release);
  return html`<p class="meta" part="meta">
    ${when(release.type, (type) => html`<span class="type" part="type">${type}</span> `)}${timeTemplate(release, setting.words, setting.lang)}
    ${
      // For a change on the day of publication, the exact time does not matter.
      late > 0 && late < 1 && !release.correction
        ? html`<span lang=${setting.lang}>${updatedAt(release, setting)}</span>`
        : nothing
    }
  </p>`;
};

export const notice = (text: string, lang: string | typeof nothing, more: OptionalTemplate = nothing): TemplateResult =>
  html`<p class="notice" part="notice"><strong lang=${lang}>${text}</strong>${more}</p>`;

/** The time of a change that came a day after publication or later, or that the publisher explains. */
export const update = (release: PressRelease, setting: ReleasePartContext): OptionalTemplate => {
  const { words, lang } = setting;
  const { correction } = release;
  const late = lateness(release);
  if (late < 1 && !correction) return nothing;

  const title = late > 0 ? updatedAt(release, setting) : words.correction;
  return notice(title, lang, correction ? html`<br />${correction}` : nothing);
};

/** The button that enlarges a picture; nothing where that is not possible. */
export const enlarge = (one: Picture, { words, lang, acts }: ReleasePartContext): OptionalTemplate =>
  when(
    acts,
    (act) =>
      html`<button
        type="button"
        class="enlarge"
        part="enlarge"
        lang=${lang}
        aria-label=${words.enlarge(one.alt ?? one.caption)}
        @click=${({ currentTarget }: Event) => {
          act.enlarge(one, currentTarget as HTMLElement);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M9.5 2H14v4.5M14 2 9 7M6.5 14H2V9.5M2 14l5-5" /></svg>
      </button>`,
  );

/** @param isFirst whether it is in the first view, where it may be the page's largest picture */
export const picture = (one: Picture, setting: ReleasePartContext, isFirst = false): TemplateResult => {
  const { caption, credit } = one;
  const { words, lang } = setting;
  return html`<figure class="picture" part="picture">
    ${pictureTemplate(one, 'auto, (min-width: 48em) 44em, 100vw', isFirst)} ${enlarge(one, setting)}
    ${
      caption || credit
        ? html`<figcaption part="caption">
            ${caption} ${when(credit, (name) => html`<span part="credit" lang=${lang}>${words.credit(name)}</span>`)}
          </figcaption>`
        : nothing
    }
  </figure>`;
};

/** The link to a text that is missing here, or incomplete. */
export const elsewhere = ({ release, body }: ShownRelease, { words, lang }: ReleasePartContext): OptionalTemplate => {
  const { restricted, url, publisher } = release;
  if (body && !restricted) return nothing;
  const name = publisher?.name ?? new URL(url).hostname.replace('www.', '');
  return html`${restricted ? notice(words.restricted, lang) : nothing}
    <p class="read-all">
      <strong><a href=${url} lang=${lang}>${words.readAllAt(name)}</a></strong>
    </p>`;
};

export const gallery = (pictures: Picture[] | undefined, setting: ReleasePartContext): OptionalTemplate =>
  when(
    pictures?.length ? pictures : undefined,
    (all) =>
      html`<ul class="gallery" part="gallery" aria-label=${setting.words.gallery}>
        ${all.map((one) => html`<li>${picture(one, setting)}</li>`)}
      </ul>`,
  );

export const boilerplates = (
  { release, boilerplates: bodies }: ShownRelease,
  { level }: ReleasePartContext,
): OptionalTemplate =>
  when(
    release.boilerplates,
    (all) =>
      html`<div class="boilerplates">
        ${all.map(
          ({ heading, link }, index) =>
            html`<section class="boilerplate" part="boilerplate">
              ${when(heading, (text) => subheading(text, level, nothing))} ${bodies[index] ?? nothing}
              ${when(link, ({ text, url }) => html`<p><a href=${url}>${text}</a></p>`)}
            </section>`,
        )}
      </div>`,
  );

const contact = ({ name, title, organization, phone, email }: Contact): TemplateResult =>
  html`<li>
    ${name}
    ${title || organization ? html`<span class="aside">${[title, organization].filter(Boolean).join(', ')}</span>` : nothing}
    ${when(phone, (number) => html`<a class="reach" href="tel:${number.replace(/\(0\)|[^\d+]/g, '')}">${number}</a>`)}
    ${when(email, (address) => html`<a class="reach" href="mailto:${encodeURIComponent(address).replace('%40', '@')}">${address}</a>`)}
  </li>`;

// "application/pdf" is for programs; "PDF" is for readers.
const kindOf = (mediaType: string): string =>
  (mediaType.split('/').pop() ?? '')
    .replace(/^x-|^vnd\..*\./, '')
    .replace(/[+;].*/, '')
    .toUpperCase();

const attachment = (
  language: string,
  { title, url, mediaType, size, language: written }: Attachment,
): TemplateResult => {
  const facts = [
    mediaType && kindOf(mediaType),
    size && formatSize(language, size),
    written && nameLanguage(written),
  ].filter(Boolean);
  return html`<li>
    <a href=${url} type=${mediaType ?? nothing} hreflang=${written ?? nothing}>${title}</a>
    ${facts.length ? html`<span class="aside">${facts.join(', ')}</span>` : nothing}
  </li>`;
};

const link = ({ text, url }: Link): TemplateResult => html`<li><a href=${url}>${text}</a></li>`;

/** Contacts, files and links, each under its own heading. */
export const extras = (
  { contacts, attachments, links }: PressRelease,
  { words, level, lang }: ReleasePartContext,
): OptionalTemplate => {
  const section = <Item>(
    name: string,
    title: string,
    items: Item[] | undefined,
    item: (item: Item) => TemplateResult,
  ): OptionalTemplate =>
    when(
      items,
      (all) =>
        html`<section part=${name}>
          ${subheading(title, level, lang)}
          <ul>
            ${all.map(item)}
          </ul>
        </section>`,
    );
  return contacts || attachments || links
    ? html`<div class="extras">
        ${section('contacts', words.contacts, contacts, contact)}
        ${section('attachments', words.attachments, attachments, (one) => attachment(words.language, one))}
        ${section('links', words.links, links, link)}
      </div>`
    : nothing;
};

export const tags = (all: string[] | undefined, { words, lang, acts }: ReleasePartContext): OptionalTemplate =>
  when(all, (texts) => {
    const show = texts.length > fewTags && acts?.showTags;
    return html`<ul class="tags" part="tags" aria-label=${words.tags} tabindex="-1">
      ${(show ? texts.slice(0, fewTags) : texts).map((text) => html`<li>${text}</li>`)}
      ${
        show
          ? html`<li>
              <button
                type="button"
                lang=${lang}
                @click=${({ currentTarget }: Event) => {
                  (currentTarget as Element).closest('ul')?.focus();
                  show();
                }}
              >
                ${words.allTags}
              </button>
            </li>`
          : nothing
      }
    </ul>`;
  });

/** The authors, with their roles. */
export const byline = ({ byline: all }: PressRelease): OptionalTemplate =>
  when(
    all,
    (authors) =>
      html`<p class="aside" part="byline">
        ${authors.map(({ name, title }) => (title ? `${name}, ${title}` : name)).join(' · ')}
      </p>`,
  );

/** The publisher, the original, other languages, and the number of comments. */
export const foot = (
  { publisher, url, translations = [], comments }: PressRelease,
  { words, lang, acts }: ReleasePartContext,
): TemplateResult => {
  const count = comments?.count;
  return html`<p class="foot" part="foot">
    ${when(publisher, ({ name, logo, url: home }) => {
      const shown = logo
        ? html`<img class="logo" src=${logo} alt=${name} loading="lazy" referrerpolicy="strict-origin" />`
        : name;
      return home ? html`<a href=${home}>${shown}</a>` : html`<span>${shown}</span>`;
    })}
    <a href=${url} lang=${lang}>${words.original}</a>
    ${translations.map(
      (translation) =>
        html`<a
          href=${translation.url}
          hreflang=${translation.language}
          lang=${translation.language}
          title=${translation.headline ?? nothing}
          @click=${(event: MouseEvent) => acts?.translate(translation, event)}
          >${nameLanguage(translation.language)}</a
        >`,
    )}
    ${count ? html`<span lang=${lang}>${words.comments(count, formatNumber(words.language, count))}</span>` : nothing}
    ${when(
      acts?.share,
      (share) =>
        html`<button
          type="button"
          class="share"
          part="share"
          lang=${lang}
          @click=${({ currentTarget }: Event) => {
            share(currentTarget as HTMLElement);
          }}
        >
          ${words.share}
        </button>`,
    )}
  </p>`;
};
