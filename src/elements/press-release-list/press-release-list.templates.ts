/** Templates for the parts of a list. They have no state, and call `Actions`. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ListEntry } from '../../derived/press-release-list/pages.js';
import { directionOf } from '../../locales/direction.js';
import { nameLanguage } from '../../locales/format-release.js';
import type { PressReleaseListWords } from '../../locales/press-release-list/words.js';
import type { Picture } from '../../model/press-release.js';
import { languagesOf, tagsOf, type Filter } from '../../derived/press-release-list/selection.js';
import { pictureTemplate } from '../picture.js';
import { timeTemplate } from '../time.js';
import type { OptionalTemplate } from '../optional-template.js';

/** What an item needs besides its release. */
export interface ListItemContext {
  words: PressReleaseListWords;
  /** The headlines' level. */
  level: number;
  /** Whether a headline opens its release in place. */
  inline: boolean;
  /** Whether the releases have several publishers. */
  mixed: boolean;
  /** The elements of opened releases, by id, and the ids of those that are open. */
  opened: ReadonlyMap<string, HTMLElement>;
  open: ReadonlySet<string>;
  actions: ListActions;
}

/** The actions of readers. */
export interface ListActions {
  toggle: (entry: ListEntry) => void;
  key: (entry: ListEntry, event: KeyboardEvent) => void;
  choose: (change: Partial<Filter>) => void;
}

const picture = (one: Picture, { language, credit }: PressReleaseListWords): OptionalTemplate =>
  html`<figure class="picture" part="picture">
    ${pictureTemplate(one, 'auto, 12em')}
    ${one.credit ? html`<figcaption part="credit" lang=${language}>${credit(one.credit)}</figcaption>` : nothing}
  </figure>`;

const headline = (entry: ListEntry, id: string, { inline, level, open, actions }: ListItemContext): TemplateResult => {
  const { release } = entry;
  return html`<div class="headline" part="headline" role="heading" aria-level=${level}>
    ${
      inline
        ? html`<button
            type="button"
            aria-expanded=${open.has(release.id) ? 'true' : 'false'}
            aria-controls=${id}
            @click=${() => {
              actions.toggle(entry);
            }}
          >
            <span>${release.headline}</span>
          </button>`
        : html`<a href=${release.url}>${release.headline}</a>`
    }
  </div>`;
};

/** @param at place in the list, which never changes */
export const itemTemplate = (entry: ListEntry, at: number, setting: ListItemContext): TemplateResult => {
  const { release } = entry;
  const { words, inline, actions } = setting;
  const { id, language, type, lead, image, publisher } = release;
  const open = inline && setting.open.has(id);
  const same = language.split('-')[0] === words.language.split('-')[0];
  const canceled = release.status === 'canceled';
  const region = `release-${String(at)}`;
  return html`<li
    class="item"
    part="item"
    @keydown=${(event: KeyboardEvent) => {
      actions.key(entry, event);
    }}
  >
    <div
      class="teaser ${open ? 'open' : ''}"
      lang=${language === 'und' ? '' : language}
      dir=${same ? nothing : directionOf(language, release.headline)}
    >
      <div class="head">
        <p class="meta" part="meta">
          ${type ? html`<span class="type" part="type">${type}</span> ` : nothing}${timeTemplate(release, words, words.language)}
          ${setting.mixed && publisher ? html`<span part="publisher">${publisher.name}</span>` : nothing}
        </p>
        ${headline(entry, region, setting)}
      </div>
      <div class="rest">
        ${
          canceled
            ? html`<p class="notice" part="notice" lang=${words.language}>${words.canceled}</p>`
            : lead
              ? html`<p class="lead" part="lead">${lead}</p>`
              : nothing
        }
      </div>
      ${image && !canceled ? picture(image, words) : nothing}
    </div>
    ${inline ? html`<div class="region" id=${region} ?hidden=${!open}>${setting.opened.get(id) ?? nothing}</div>` : nothing}
  </li>`;
};

const choice = (
  name: 'tag' | 'language',
  label: string,
  any: string,
  options: [value: string, text: string][],
  { chosen, choose }: { chosen: string; choose: ListActions['choose'] },
): OptionalTemplate =>
  options.length < 2 && !chosen
    ? nothing
    : html`<div class="field">
        <label for=${name}>${label}</label>
        <select
          id=${name}
          part=${name}
          @change=${({ target }: Event) => {
            choose({ [name]: (target as HTMLSelectElement).value });
          }}
        >
          <option value="" .selected=${!chosen}>${any}</option>
          ${options.map(
            ([value, text]) =>
              html`<option value=${value} lang=${name === 'language' ? value : nothing} .selected=${value === chosen}>
                ${text}
              </option>`,
          )}
        </select>
      </div>`;

/**
 * The fields of the filter.
 * @param listed the loaded releases
 */
export const filterTemplate = (
  listed: readonly ListEntry[],
  chosen: Filter,
  words: PressReleaseListWords,
  choose: ListActions['choose'],
): TemplateResult =>
  html`<div class="filter" part="filter" role="search" aria-label=${words.filter}>
    <div class="field search">
      <label for="search">${words.search}</label>
      <input
        id="search"
        part="search"
        type="search"
        autocomplete="off"
        .value=${chosen.text}
        @input=${({ target }: Event) => {
          choose({ text: (target as HTMLInputElement).value });
        }}
      />
    </div>
    ${choice(
      'tag',
      words.tag,
      words.anyTag,
      tagsOf(listed, words.language).map((tag) => [tag, tag]),
      { chosen: chosen.tag, choose },
    )}
    ${choice(
      'language',
      words.languages,
      words.anyLanguage,
      languagesOf(listed).map((language) => [language, nameLanguage(language)]),
      { chosen: chosen.language, choose },
    )}
  </div>`;
