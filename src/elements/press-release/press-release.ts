import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { LoadError } from '../../client/load-error.js';
import { isHidden, visibleFrom } from '../../derived/press-release/visibility.js';
import type { ParseContext } from '../../formats/context.js';
import { readRelease } from '../../formats/press-release/formats.js';
import { directionOf } from '../../locales/direction.js';
import { formatTime } from '../../locales/format-release.js';
import { languages } from '../../locales/press-release/languages.js';
import type { PressReleaseWords } from '../../locales/press-release/words.js';
import type { PressRelease } from '../../model/press-release.js';
import type { UntrustedHtml } from '../../model/text.js';
import { decode } from '../../sanitize/decode.js';
import { refuseHeavy, sanitize } from '../../sanitize/sanitize.js';
import { loadCode } from '../../code/load-code.js';
import { tokens } from '../../theme/tokens.js';
import { headingLevels, SourceElement } from '../source-element.js';
import { layOutLater } from '../lay-out-later.js';
import { bodyStyles } from './body.styles.js';
import { holdText } from './hold-text.js';
import { styles } from './press-release.styles.js';
import { notice } from './press-release.templates.js';
import type { ReleaseActions, HeadingLevel, ReleasePartContext, ShownRelease } from './press-release.templates.js';
import { variantTemplate } from './press-release.variants.js';
import type { DressedText } from './tools/dress.js';
import type { Seo } from './tools/structured-data.js';

/** A text with more elements than this is laid out in pieces; few releases have so many. */
const manyElements = 1000;

/**
 * One press release, whole or as a teaser.
 *
 * It is shown when all of it is ready, in one step. The content inside the tag is shown until then, and when it cannot
 * be loaded.
 *
 * @tag press-release
 * @slot - The content that is shown before the release is loaded, without JavaScript, and when it cannot be loaded: a link with the headline.
 * @fires loadstart - The release is being loaded.
 * @fires load - The release is on screen.
 * @fires {LoadErrorEvent} error - It could not be shown; `code` says why.
 * @fires loadend - Follows `load` and `error`.
 * @fires {ConsentEvent} sprid-consent - The reader asks for the content of an element that waits for consent; cancel it, and it goes on waiting. It bubbles.
 * @csspart root - Everything that the element renders.
 * @csspart release - The article.
 * @csspart meta - The line above the headline.
 * @csspart type - The kind of text.
 * @csspart time - Each time.
 * @csspart headline - The headline.
 * @csspart notice - The notice that the release is updated, corrected, withdrawn, held back, or not yet released.
 * @csspart lead - The lead.
 * @csspart byline - The authors.
 * @csspart picture - Each picture with its caption.
 * @csspart caption - A picture's caption and credit.
 * @csspart credit - A picture's credit.
 * @csspart body - The text.
 * @csspart gallery - More pictures.
 * @csspart boilerplate - Each boilerplate.
 * @csspart subheading - Headings of boilerplates, contacts, files and links.
 * @csspart contacts - The contacts.
 * @csspart attachments - The files.
 * @csspart links - The links.
 * @csspart tags - The topics.
 * @csspart enlarge - The button on each picture of a whole release.
 * @csspart film - A film, which loads nothing before it is played.
 * @csspart foot - Publisher, original, other languages, comments.
 * @csspart share - The button for sharing.
 * @csspart consent - Where the content comes from, with a button that loads it, while consent is needed.
 * @csspart failure - The message when it could not be loaded.
 * @csspart empty - The message when there is no release yet.
 * @cssprop [--press-release-measure=44em] - How wide the text may run.
 * @cssprop [--press-release-headline-size=clamp(1.65em, 1.1em + 3.2cqi, 2.75em)] - Size of the headline.
 * @cssstate busy - The release is being loaded.
 * @cssstate error - The last load failed.
 * @cssstate empty - There is no release yet.
 */
export class PressReleaseElement extends SourceElement<PressRelease, PressReleaseWords, ShownRelease> {
  static override properties = {
    ...SourceElement.properties,
    variant: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    fields: {},
    seo: {},
    noShare: { attribute: 'no-share', type: Boolean },
  };
  static override readonly choices = {
    ...SourceElement.choices,
    variant: ['full', 'summary', 'card', 'headline'],
    headingLevel: headingLevels,
    seo: ['none', 'link', 'summary'],
  };
  static override styles = [tokens, styles, bodyStyles];
  protected static override readonly sample = {
    id: '-',
    url: '-',
    language: 'en',
    headline: '-',
    published: '2017-10-10T00:00:00Z',
    lead: '-',
    body: '<p><a href="-">-',
    publisher: { name: '-', url: '-' },
  };

  /** `full`, or a teaser that links to the publisher's page: `summary`, `card`, `headline`. */
  declare variant: 'full' | 'summary' | 'card' | 'headline';
  /** Level of the headline, 1 to 6, so that it fits the page's outline. */
  declare headingLevel: HeadingLevel;
  /**
   * The places of a release's fields in JSON of any shape, by JSON Pointers: `headline=/data/title;
   * published=/data/date`.
   */
  declare fields: string | null;
  /** The JSON-LD for search engines, which names the original: `none`, its `link`, or a `summary`. */
  declare seo: Seo;
  /** Leaves out the button for sharing. */
  declare noShare: boolean;

  readonly #recognized: Map<string, string>;
  /** Where it is on the page, once the browser has reported that: see `ShownRelease`. */
  #place: number | undefined;
  /** Whether the page keeps a place for it, so that the page's height does not depend on its content. */
  #isKept = false;
  /** The message beside a button whose code could not load. */
  #trouble: HTMLElement | undefined;

  constructor() {
    const recognized = new Map<string, string>();
    super((json, context) => {
      recognized.clear();
      return readRelease(json, { ...context, decode, trace: (field, from) => recognized.set(field, from) });
    }, languages);
    this.#recognized = recognized;
    this.variant = 'full';
    this.headingLevel = 2;
    this.fields = null;
    this.seo = 'none';
    this.noShare = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#loadPictures);
    // The observer reports with the first frame, while the JSON is loading. Reading the place directly would force a
    // layout.
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      if (!entry) return;
      const { top, height } = entry.boundingClientRect;
      this.#place = entry.isIntersecting || top < 0 ? top / innerHeight : Infinity;
      this.#isKept = height > innerHeight / 2;
    }).observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#loadPictures);
    // A dialog that is inserted again is not modal any more.
    this.renderRoot.querySelector('.dialog')?.remove();
  }

  /**
   * How the JSON of another system was read: under `format` the format's name, and under each field of the release its
   * place in the document. Empty for our own JSON.
   */
  get recognized(): ReadonlyMap<string, string> {
    return this.#recognized;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // The levels of headings in the text follow the headline's.
    if (changed.has('headingLevel') && this.source.value) void this.source.load();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.choice('seo') !== 'none' || changed.get('seo')) void this.#writeStructuredData();
  }

  protected override async prepare(release: PressRelease, base: string): Promise<ShownRelease> {
    const clean = async (html: UntrustedHtml | undefined): Promise<Element | undefined> =>
      html
        ? holdText(
            await sanitize(html, {
              base: release.base ?? base,
              headingLevel: Math.min(6, this.choice('headingLevel') + 1),
            }),
          )
        : undefined;
    const texts = [release.body, ...(release.boilerplates ?? []).map(({ body }) => body)];
    refuseHeavy(texts.join(''));
    const [body, ...boilerplates] = await Promise.all(texts.map(clean));
    let dressed: DressedText | undefined;
    if (
      body instanceof Element &&
      (body.querySelector('img,[data-embed],[data-layout]') ?? body.querySelectorAll('*')[manyElements])
    ) {
      try {
        const { dress } = await loadCode(() => import('./tools/tools.js'));
        dressed = dress(this, body, release, this.words.language);
      } catch (error) {
        // Without this code, films stay links, and pictures cannot be enlarged.
        this.#tellMissing('films and pictures', error);
      }
    }
    const place = this.#place ?? this.getBoundingClientRect().top / innerHeight;
    const later = place === Infinity && this.#isKept ? this.renderRoot.querySelector('.content') : body;
    if (later && place >= 0 && this.isFirst && this.choice('variant') === 'full') layOutLater(later);
    return { release, body, boilerplates, dressed, place };
  }

  protected override context(base: string): ParseContext {
    return { ...super.context(base), fields: this.fields };
  }

  protected override renderEmpty({ empty }: PressReleaseWords): string {
    return empty;
  }

  protected override renderContent(shown: ShownRelease, words: PressReleaseWords): TemplateResult {
    const { release } = shown;
    const { language } = release;
    const same = language.split('-')[0] === words.language.split('-')[0];
    const given = this.choice('variant');
    const setting: ReleasePartContext = {
      words,
      level: this.choice('headingLevel'),
      lang: same ? nothing : words.language,
      ...(given === 'full' && { acts: this.#actsOn(shown) }),
    };
    const variant = given === 'headline' ? 'as-headline' : given;
    const hidden = this.#renderHidden(release, setting);
    // A release without a headline of its own: the beginning of its text would be shown twice.
    const isSaid = release.untitled && given === 'full' && shown.body && release.status !== 'canceled';
    return html`<article
      class="release ${variant}"
      part="release"
      lang=${language === 'und' ? '' : language}
      dir=${same ? nothing : directionOf(language, release.headline)}
      aria-labelledby=${hidden || isSaid ? nothing : 'headline'}
      aria-label=${isSaid && !hidden ? release.headline : nothing}
    >
      ${hidden ?? variantTemplate(shown, setting, given, !isSaid)}
    </article>`;
  }

  /** Shown instead of a release that may not be shown (yet). */
  #renderHidden(release: PressRelease, { words, lang }: ReleasePartContext): TemplateResult | undefined {
    const wait = visibleFrom(release) - Date.now();
    if (wait <= 0) return undefined;
    if (wait === Infinity || !release.embargo) return notice(words.withheld, lang);
    this.renderAgainIn(wait);
    return notice(words.embargo(formatTime(words.language, release.embargo, release.timeZone)), lang);
  }

  /** The actions of its buttons. Their code loads when one is pressed. */
  #actsOn(shown: ShownRelease): ReleaseActions {
    const { release, body, boilerplates, dressed, allTags } = shown;
    const { image, gallery, language } = release;
    const root = (): HTMLElement => this.renderRoot.querySelector('.root') as HTMLElement;
    return {
      enlarge: (picture, opener) => {
        void this.#with(
          opener,
          () => import('./tools/tools.js'),
          ({ openGallery }) => {
            openGallery(root(), opener, {
              picture,
              image,
              body,
              gallery,
              seen: dressed?.shown,
              language: this.words.language,
              spoken: language,
            });
          },
        );
      },
      showTags: allTags
        ? undefined
        : () => {
            shown.allTags = true;
            this.requestUpdate();
          },
      translate: ({ src }, event) => {
        if (!src || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void this.#translate(src);
      },
      ...(!this.noShare && {
        share: (opener) => {
          const { published, timeZone } = release;
          const time = published ? formatTime(this.words.language, published, timeZone) : '';
          const src = this.src === null ? null : this.request().url;
          void this.#with(
            opener,
            () => import('./tools/tools.js'),
            ({ openSharing }) => {
              openSharing(root(), opener, this.words.language, {
                release,
                time,
                body,
                boilerplates,
                src,
              });
            },
          );
        },
      }),
    };
  }

  /**
   * Runs code that was just requested. When it cannot load, a message with a button to try again appears beside the
   * pressed button.
   */
  async #with<Code>(opener: Element, load: () => Promise<Code>, run: (code: Code) => void): Promise<void> {
    this.#trouble?.remove();
    try {
      run(await loadCode(load));
    } catch (error) {
      this.#tellMissing('buttons', error);
      const failed = await this.failureOf(new LoadError('network', ''), () => this.#with(opener, load, run));
      if (!failed) return;
      this.#trouble = document.createElement('div');
      opener.after(this.#trouble);
      render(failed, this.#trouble);
    }
  }

  #tellMissing(part: string, error: unknown): void {
    this.tell('error', `could not load the code of its ${part}: ${(error as Error).message}`);
  }

  /** Replaces the release by its version in another language, and moves the focus there. */
  async #translate(src: string): Promise<void> {
    await this.showFrom(src);
    await this.updateComplete;
    const headline = this.renderRoot.querySelector<HTMLElement>('.headline');
    if (!headline) return;
    headline.tabIndex = -1;
    headline.focus();
  }

  async #writeStructuredData(): Promise<void> {
    const code = await loadCode(() => import('./tools/tools.js')).catch((error: unknown) => {
      this.#tellMissing('seo', error);
    });
    const release = this.source.value?.release;
    const isSeen = release && release.status !== 'canceled' && !isHidden(release, Date.now());
    code?.writeStructuredData(this, isSeen ? release : undefined, this.choice('seo'));
  }

  /** Lazy pictures would be missing in print. */
  readonly #loadPictures = (): void => {
    for (const picture of this.renderRoot.querySelectorAll('img')) picture.loading = 'eager';
  };
}
