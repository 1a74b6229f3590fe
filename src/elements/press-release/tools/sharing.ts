/** Passing a release on: the platform's share sheet, its link, mail, its text, and the code for another site. */
import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../../../locales/press-release/tools/languages.js';
import type { ReleaseToolsWords } from '../../../locales/press-release/tools/words.js';
import { wordsFor } from '../../../locales/words.js';
import { escapeText } from '../../../markup/escape.js';
import type { PressRelease } from '../../../model/press-release.js';
import { textOfRelease } from '../../../derived/press-release/text.js';
import { openDialog } from './dialog.js';

/** What is passed on. */
export interface Shared {
  release: PressRelease;
  /** The time of publication in words. */
  time: string;
  /** What stands on the page, cleaned: the body, and one node per standing text. */
  body: Node | undefined;
  boilerplates: readonly (Node | undefined)[];
  /** The address of the JSON; null when it has none. */
  src: string | null;
  /** The element's height now, in CSS pixels. */
  height: number;
}

/** The script tag that this page uses, without what it asks for here only; else the one beside the JSON. */
const scriptFor = (src: string): string => {
  const found = [...document.scripts].find(({ src: own }) => /\/sprid(\.bundle)?\.js([?#]|$)/.test(own))?.src;
  const url = new URL(found ?? '/sprid.js', src);
  url.search = url.hash = '';
  return url.pathname.endsWith('bundle.js')
    ? `<script src="${escapeText(url.href)}" defer></script>`
    : `<script type="module" src="${escapeText(url.href)}"></script>`;
};

/** What another site pastes: it keeps its place and its distance, also before our code is there, and reads without scripts. */
export const embedCode = ({ release, src, height }: Pick<Shared, 'release' | 'height'> & { src: string }): string =>
  `${scriptFor(src)}
<press-release src="${escapeText(src)}" style="display: block; margin-block: 2rem; min-block-size: ${String(Math.ceil(height))}px">
  <a href="${escapeText(release.url)}">${escapeText(release.headline)}</a>
</press-release>`;

const blocks = 'p,h1,h2,h3,h4,h5,h6,li,pre,tr,figcaption,dt,dd,caption';

/** Paragraphs of what stands on the page, list items and rows of tables marked as such. */
const paragraphsOf = (node: Node | undefined): string[] =>
  node instanceof Element
    ? [...node.querySelectorAll(blocks)]
        .filter((block) => !block.querySelector(blocks) && !block.closest('.film'))
        .map((block) => {
          const text = (
            block.localName === 'tr'
              ? Array.from(block.children, (cell) => cell.textContent.trim()).join('\t')
              : block.textContent
          ).trim();
          return text && block.localName === 'li' ? `– ${text}` : text;
        })
        .filter(Boolean)
    : [];

const textOf = ({ release, time, body, boilerplates }: Shared, words: ReleaseToolsWords): string => {
  const standing = (release.boilerplates ?? []).flatMap(({ heading }, index) => [
    heading ?? '',
    ...paragraphsOf(boilerplates[index]),
  ]);
  return textOfRelease(release, time, [...paragraphsOf(body), ...standing], words);
};

/** Opens what can be done with the release. @param language of the words */
export const openSharing = (root: HTMLElement, opener: HTMLElement, language: string, shared: Shared): void => {
  const { release, src } = shared;
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
      // Not on an unencrypted page, and not in a frame that may not.
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
      // Thought better of it.
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
        src
          ? html`<h3 id="embed">${words.embed}</h3>
              <p id="how">${words.embedHow}</p>
              <textarea
                readonly
                rows="5"
                aria-labelledby="embed"
                aria-describedby="how"
                .value=${embedCode({ ...shared, src })}
              ></textarea>
              <button type="button" @click=${() => copy(embedCode({ ...shared, src }))}>${words.copyCode}</button>`
          : nothing
      }
      <p role="status">${said}</p>
      ${byHand ? html`<textarea class="by-hand" readonly rows="5" aria-label=${words.copyByHand} .value=${byHand}></textarea>` : nothing}`;
  draw();
};
