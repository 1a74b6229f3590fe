import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LoadError } from '../../client/load-error.js';
import type { SourceStatus } from '../../controllers/source.js';
import { readReleases } from '../../formats/press-release/formats.js';
import { addPage, startPages, type ListEntry, type LoadedPages } from '../../derived/press-release-list/pages.js';
import type { ParseContext } from '../../formats/context.js';
import type { Read } from '../../formats/contract.js';
import { isNothing } from '../../formats/toolkit/json.js';
import { languages } from '../../locales/press-release-list/languages.js';
import type { PressReleaseListWords } from '../../locales/press-release-list/words.js';
import type { PressReleaseList } from '../../model/press-release.js';
import { count } from '../../derived/press-release-list/count.js';
import { select, untilNext, type Filter, type Selection } from '../../derived/press-release-list/selection.js';
import { decode } from '../../sanitize/decode.js';
import { tokens } from '../../theme/tokens.js';
import { headingLevels, SourceElement } from '../source-element.js';
import type { OptionalTemplate } from '../optional-template.js';
import { styles } from './press-release-list.styles.js';
import { filterTemplate, itemTemplate, type ListActions } from './press-release-list.templates.js';
import { makeWhole, nameBeside } from './whole.js';

/** A list and its state. */
interface Shown {
  pages: LoadedPages;
  /** How many were on screen at the last request for more. */
  before: number;
  /** The elements of opened releases, by id, and which are open. */
  opened: Map<string, HTMLElement>;
  open: Set<string>;
  /** The last announcement. */
  status: string;
  /** Whether a further page is loading, and the message when that has failed. */
  loading: boolean;
  trouble: TemplateResult | undefined;
}

/** The most pages that one press loads: a page may contain no match. */
const pagesAtOnce = 5;

const isEmpty = (json: unknown): boolean => isNothing(json) && !(json as { next?: unknown } | null)?.next;

const read: Read<PressReleaseList> = async (json, context) =>
  isEmpty(json) ? null : readReleases(json, { ...context, decode, isTextless: true });

// The base of relative addresses is the page's own address, not the list's.
const readPage: Read<{ list: PressReleaseList; base: string }> = async (json, context) => {
  const list = await read(json, context);
  return list && { list, base: context.base };
};

/**
 * The newest releases of a list, in any format that releases are read in.
 *
 * Each headline leads to the publisher's page, or opens the release in place. More are shown when the reader asks for
 * them, from further pages too.
 *
 * @tag press-release-list
 * @slot - The content that is shown before the releases are loaded, without JavaScript, and when they cannot be loaded: a link to the newsroom.
 * @fires loadstart - The list is being loaded.
 * @fires load - The list is on screen.
 * @fires {LoadErrorEvent} error - It could not be shown; `code` says why.
 * @fires loadend - Follows `load` and `error`.
 * @fires {ConsentEvent} sprid-consent - The reader asks for the content of an element that waits for consent; cancel it, and it goes on waiting. It bubbles.
 * @csspart root - Everything that the element renders.
 * @csspart filter - The fields that filter the list.
 * @csspart search - The field for text.
 * @csspart tag - The choice of a topic.
 * @csspart language - The choice of a language.
 * @csspart items - The list.
 * @csspart item - Each release.
 * @csspart meta - The line above a headline.
 * @csspart type - The kind of text.
 * @csspart time - Each time.
 * @csspart publisher - The publisher of each release, in a list of several publishers.
 * @csspart headline - Each headline.
 * @csspart notice - The notice on a withdrawn release.
 * @csspart lead - Each lead.
 * @csspart picture - Each picture.
 * @csspart credit - A picture's credit.
 * @csspart whole - A release that was opened in place: a `<press-release>`.
 * @csspart count - The number of shown releases.
 * @csspart more - The button for more.
 * @csspart consent - Where the content comes from, with a button that loads it, while consent is needed.
 * @csspart failure - The message when something could not be loaded.
 * @csspart empty - The message when there is no release yet, or none that matches.
 * @cssprop [--press-release-list-measure=48em] - How wide the list may run.
 * @cssprop [--press-release-list-headline-size=clamp(1.15em, 1em + 1.1cqi, 1.5em)] - Size of the headlines.
 * @cssstate busy - The list is being loaded.
 * @cssstate error - The last load failed.
 * @cssstate empty - There is no release yet.
 */
export class PressReleaseListElement extends SourceElement<PressReleaseList, PressReleaseListWords, Shown> {
  static override properties = {
    ...SourceElement.properties,
    limit: { type: Number },
    tag: {},
    language: {},
    filter: { type: Boolean },
    open: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    fields: {},
  };
  static override readonly choices = {
    ...SourceElement.choices,
    open: ['link', 'inline'],
    headingLevel: headingLevels,
  };
  static override styles = [tokens, styles];
  protected static override readonly sample = {
    items: [{ id: '-', url: '-', language: 'en', headline: '-', published: '2017-10-10T00:00:00Z', lead: '-' }],
  };

  /** How many are shown at first, and how many more each time. */
  declare limit: number;
  /** Only releases with this tag; case is ignored. */
  declare tag: string | null;
  /** Only releases in this language, by BCP 47 tag; `en` finds `en-GB` too. */
  declare language: string | null;
  /** Shows fields in which readers filter the list: for text, topic and language. */
  declare filter: boolean;
  /** What a headline does: `link` leads to the publisher's page, `inline` opens the release in place. */
  declare open: 'link' | 'inline';
  /** Level of the headlines, 1 to 6, so that they fit the page's outline. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /**
   * The places of a release's fields in JSON of any shape, by JSON Pointers: `headline=/data/title;
   * published=/data/date`.
   */
  declare fields: string | null;

  readonly #choice: Filter = { text: '', tag: '', language: '' };
  #selection: Selection | undefined;

  constructor() {
    super(read, languages);
    this.limit = 10;
    this.tag = null;
    this.language = null;
    this.filter = false;
    this.open = 'link';
    this.headingLevel = 2;
    this.fields = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#selection = this.source.value && this.#select(this.source.value);
    super.willUpdate(changed);
    if (!changed.has('headingLevel')) return;
    this.source.value?.opened.forEach((whole) =>
      whole.setAttribute('heading-level', String(this.choice('headingLevel'))),
    );
  }

  protected override prepare(list: PressReleaseList, base: string): Shown {
    const asked = this.src === null ? base : this.request().url;
    const pages = startPages(list, base, asked);
    return { pages, before: 0, opened: new Map(), open: new Set(), status: '', loading: false, trouble: undefined };
  }

  protected override context(base: string): ParseContext {
    return { ...super.context(base), fields: this.fields };
  }

  protected override renderEmpty({ empty }: PressReleaseListWords): string {
    return empty;
  }

  protected override get state(): SourceStatus {
    const { status } = this.source;
    const empty = this.#selection && !this.#selection.listed.length && !this.#selection.more;
    return status === 'filled' && empty ? 'empty' : status;
  }

  protected override renderContent(shown: Shown, words: PressReleaseListWords): TemplateResult {
    const selection = this.#select(shown);
    const { listed, found, shown: visible } = selection;
    const { entries } = shown.pages;
    const wait = untilNext(entries, Date.now());
    if (wait !== undefined) this.renderAgainIn(wait);
    const setting = {
      ...shown,
      words,
      level: this.choice('headingLevel'),
      inline: this.open === 'inline',
      mixed: new Set(listed.flatMap(({ release }) => release.publisher?.name ?? [])).size > 1,
      actions: this.#actions,
    };
    return html`<div class="list">
      <p class="status" role="status">${shown.status}</p>
      ${this.filter ? filterTemplate(listed, this.#choice, words, this.#actions.choose) : nothing}
      ${
        found.length
          ? html`<ol class="items" part="items">
              ${entries.map((entry, at) => (visible.has(entry) ? itemTemplate(entry, at, setting) : nothing))}
            </ol>`
          : nothing
      }
      ${this.#renderFoot(shown, selection, words)}
    </div>`;
  }

  #renderFoot(shown: Shown, selection: Selection, words: PressReleaseListWords): TemplateResult {
    const { found, more } = selection;
    const button: OptionalTemplate =
      more || selection.shown.size < found.length
        ? html`<button
            type="button"
            class="more"
            part="more"
            aria-disabled=${shown.loading ? 'true' : nothing}
            @click=${this.#showMore}
          >
            ${words.more}
          </button>`
        : nothing;
    const part = found.length ? 'count' : 'empty';
    return html`<div class="foot">
      ${button}
      <p class=${part} part=${part}>${count(selection, words)}</p>
      ${shown.trouble}
    </div>`;
  }

  readonly #actions: ListActions = {
    toggle: (entry) => {
      this.#toggle(entry);
    },
    key: (entry, event) => {
      const isOpen = this.open === 'inline' && this.source.value?.open.has(entry.release.id);
      if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
      // Keeps a dialog around the list open.
      event.preventDefault();
      event.stopPropagation();
      this.#toggle(entry);
      (event.currentTarget as Element).querySelector<HTMLElement>('.headline button')?.focus();
    },
    choose: (change) => {
      const { value } = this.source;
      if (!value) return;
      const before = this.#select(value);
      Object.assign(this.#choice, change);
      value.before = 0;
      const after = this.#select(value);
      // A typed letter that does not change the result announces nothing.
      const isSame =
        before.found.every((entry, at) => entry === after.found[at]) &&
        count(before, this.words) === count(after, this.words);
      if (!isSame) this.#announce(value);
      this.requestUpdate();
    },
  };

  #toggle(entry: ListEntry): void {
    const { open, opened } = this.source.value ?? {};
    const { id } = entry.release;
    if (!open || !opened) return;
    if (!open.delete(id)) {
      open.add(id);
      if (!opened.has(id)) opened.set(id, makeWhole(entry, nameBeside(this.localName), this.choice('headingLevel')));
    }
    this.requestUpdate();
  }

  /** Announces the state of the list once. */
  #announce(shown: Shown): void {
    const text = count(this.#select(shown), this.words);
    // Screen readers announce only changed words, but the same words may describe other releases.
    shown.status = shown.status === text ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  async #showMore(): Promise<void> {
    const shown = this.source.value;
    if (!shown || shown.loading) return;
    const { found, shown: before } = this.#select(shown);
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (before.size === found.length && !(await this.#load(shown, found.length))) return;
    shown.before = before.size;
    this.#announce(shown);
    await this.updateComplete;
    // The button disappears with the last page, so the focus moves to the new releases.
    if (!activeElement?.matches('.more') || activeElement.isConnected) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.headline > *')[before.size]?.focus();
  }

  /** Loads pages until there is one more match; false when that failed, or the list has changed meanwhile. */
  async #load(shown: Shown, found: number): Promise<boolean> {
    shown.loading = true;
    shown.trouble = undefined;
    this.requestUpdate();
    try {
      // False when another list is shown, or consent was withdrawn.
      const goesOn = (): boolean => this.source.value === shown && this.#select(shown).found.length === found;
      for (let tries = 0; tries < pagesAtOnce && goesOn(); tries++) await this.#loadNext(shown.pages);
    } catch (thrown) {
      const error = thrown instanceof LoadError ? thrown : new LoadError('format', (thrown as Error).message);
      shown.trouble = await this.failureOf(error, () => this.#showMore());
      return false;
    } finally {
      shown.loading = false;
      this.requestUpdate();
    }
    return this.source.value === shown;
  }

  async #loadNext(pages: LoadedPages): Promise<void> {
    const { next } = pages;
    if (next === null) return;
    const page = await this.loadMore(next, readPage, new AbortController().signal);
    addPage(pages, page?.list ?? { items: [], next: null }, page?.base ?? next, next);
  }

  #select({ pages, before }: Shown): Selection {
    const limit = before + (this.limit >= 1 ? Math.floor(this.limit) : 10);
    const page = { text: '', tag: this.tag ?? '', language: this.language ?? '' };
    return select(pages, { page, choice: this.#choice, limit, reader: this.words.language, now: Date.now() });
  }
}
