/** Shares a release: by the platform's share sheet, its link, mail, its text, and the code for another site. */
import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../../../locales/press-release/tools/languages.js';
import type { ReleaseToolsWords } from '../../../locales/press-release/tools/words.js';
import { wordsFor } from '../../../locales/words.js';
import { escapeText } from '../../../markup/escape.js';
import type { PressRelease } from '../../../model/press-release.js';
import { textOfRelease } from '../../../derived/press-release/text.js';
import { openDialog } from './dialog.js';

/** What is shared. */
export interface SharedRelease {
  release: PressRelease;
  /** The time of publication in words. */
  time: string;
  /** The cleaned nodes on the page: the body, and one node per boilerplate. */
  body: Node | undefined;
  boilerplates: readonly (Node | undefined)[];
  /** The address of the JSON; null when it has none. */
  src: string | null;
}

/**
 * The address of this page's script tag, without parameters for this page only. Undefined where the code was loaded
 * without a script tag of ours, as with a bundler.
 */
const scriptHere = (): string | undefined => {
  const found = [...document.scripts].find(({ src }) => /^https?:.*\/sprid(\.bundle)?\.js([?#]|$)/.test(src))?.src;
  if (!found) return undefined;
  const url = new URL(found);
  url.search = url.hash = '';
  return url.pathname.endsWith('bundle.js')
    ? `<script src="${escapeText(url.href)}" defer></script>`
    : `<script type="module" src="${escapeText(url.href)}"></script>`;
};

/**
 * The code to paste on another site; it works without scripts. The height is left to that site's style sheet, because
 * its widths are unknown here, and a strict policy refuses an inline style.
 */
export const embedCode = ({ release, src }: Pick<SharedRelease, 'release' | 'src'>): string | undefined => {
  const script = scriptHere();
  return script && src && /^https?:/.test(src)
    ? `${script}
<press-release src="${escapeText(src)}">
  <a href="${escapeText(release.url)}">${escapeText(release.headline)}</a>
</press-release>`
    : undefined;
};

const blocks = 'p,h1,h2,h3,h4,h5,h6,li,pre,tr,figcaption,dt,dd,caption';

/** Paragraphs of the content, with list items and table rows marked as such. */
const paragraphsOf = (node: Node | undefined): string[] =>
  node instanceof Element
    ? [...node.querySelectorAll(blocks)]
        .filter((block) => !block.querySelector(blocks) && !block.closest('.film'))
        .map((block) => {
          const text = (
            block.localName === 'tr'
              ? [...block.children].map((cell) => cell.textContent.trim()).join('\t')
              : block.textContent
          ).trim();
          return text && block.localName === 'li' ? `– ${text}` : text;
        })
        .filter(Boolean)
    : [];

const textOf = ({ release, time, body, boilerplates }: SharedRelease, words: ReleaseToolsWords): string => {
  const standing = (release.boilerplates ?? []).flatMap(({ heading }, index) => [
    heading ?? '',
    ...paragraphsOf(boilerplates[index]),
  ]);
  return textOfRelease(release, time, [...paragraphsOf(body), ...standing], words);
};

/**
 * Opens the dialog for sharing.
 * @param language of the words
 */
export const openSharing = (root: HTMLElement, opener: HTMLElement, language: string, shared: SharedRelease): void => {
  const { release } = shared;
  const code = embedCode(shared);
  const words = wordsFor(language, languages);
  const { element, show } = openDialog(root, opener, words.share);
  element.lang = words.language;
  const { headline, url } = release;
  let said = '';
  let byHand = '';

  const draw = (): void => {
    show(content());
  };
  const copy = async (text: string): Promise<void> => {
    said = byHand = '';
    draw();
    try {
      await navigator.clipboard.writeText(text);
      said = words.copied;
    } catch {
      // The clipboard is not available on an unencrypted page, and in a frame without permission.
      said = words.copyByHand;
      byHand = text;
    }
    draw();
    element.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
  };
  const shareSheet = async (): Promise<void> => {
    try {
      await navigator.share({ title: headline, url });
      element.close();
    } catch {
      // The reader has closed the share sheet.
    }
  };
  const button = (label: string, act: () => unknown): TemplateResult =>
    html`<li><button type="button" @click=${act}>${label}</button></li>`;
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(`${headline}\n${url}`)}`;

  const content = (): TemplateResult =>
    html`<div class="top">
        <h2>${words.share}</h2>
        <button
          type="button"
          @click=${() => {
            element.close();
          }}
        >
          ${words.close}
        </button>
      </div>
      <ul>
        ${'share' in navigator ? button(words.shareBy, shareSheet) : nothing} ${button(words.copyLink, () => copy(url))}
        <li><a class="button" href=${mail}>${words.mail}</a></li>
        ${button(words.copyText, () => copy(textOf(shared, words)))}
      </ul>
      ${
        code
          ? html`<h3 id="embed">${words.embed}</h3>
              <p id="how">${words.embedHow}</p>
              <textarea readonly rows="5" aria-labelledby="embed" aria-describedby="how" .value=${code}></textarea>
              <button type="button" @click=${() => copy(code)}>${words.copyCode}</button>`
          : nothing
      }
      <p role="status">${said}</p>
      ${byHand ? html`<textarea class="by-hand" readonly rows="5" aria-label=${words.copyByHand} .value=${byHand}></textarea>` : nothing}`;
  draw();
};
