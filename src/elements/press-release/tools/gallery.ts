/** Shows the pictures of a release enlarged, one at a time. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../locales/format.js';
import { languages } from '../../../locales/press-release/tools/languages.js';
import { wordsFor } from '../../../locales/words.js';
import type { Picture } from '../../../model/press-release.js';
import { pictureTemplate } from '../../picture.js';
import { openDialog } from './dialog.js';
import { picturesIn } from './text-pictures.js';

const styles = css`
  dialog {
    inline-size: min(75rem, 100vw - 2rem);
    touch-action: pan-y pinch-zoom;
  }

  figure {
    margin: 0.8em 0 0;
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: min(64dvh, 75vw);
    object-fit: contain;
  }

  figcaption {
    min-block-size: 3em;
    margin-block-start: 0.6em;
  }

  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.6em;
  }

  .turn p {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .turn a {
    margin-inline-start: auto;
    color: inherit;
  }
`;

/** A finger that moves so many pixels sideways goes to the next picture. */
const swipe = 48;

/**
 * Opens the gallery at one picture. The arrow keys go on and back in the direction of the text; Esc closes it.
 * @param language of the words
 * @param spoken BCP 47 tag of the captions
 */
export const openGallery = (
  root: HTMLElement,
  opener: HTMLElement,
  {
    picture: first,
    image,
    body,
    gallery = [],
    seen = [],
    language,
    spoken,
  }: {
    picture: Picture;
    image: Picture | undefined;
    body: Node | undefined;
    gallery: readonly Picture[] | undefined;
    /** The pictures of the release that are also in the text. */
    seen: readonly Picture[] | undefined;
    language: string;
    spoken: string;
  },
): void => {
  const words = wordsFor(language, languages);
  const inText = body instanceof Element ? picturesIn(body).values() : [];
  const isLeft = (one: Picture): boolean => !seen.includes(one);
  const pictures = [...(image ? [image] : []).filter(isLeft), ...inText, ...gallery.filter(isLeft)];
  let index = pictures.indexOf(first);
  const many = pictures.length > 1;
  const placeOf = (): string => words.place(formatNumber(language, index + 1), formatNumber(language, pictures.length));
  const { element, show } = openDialog(root, opener, placeOf(), styles);
  element.lang = words.language;

  const turn = (step: number): void => {
    index = (index + step + pictures.length) % pictures.length;
    element.setAttribute('aria-label', placeOf());
    show(content());
  };

  const content = (): TemplateResult => {
    const picture = pictures[index] as Picture;
    const { url, caption, credit } = picture;
    return html`<div class="top">
        <p role="status">${placeOf()}</p>
        <button
          type="button"
          @click=${() => {
            element.close();
          }}
        >
          ${words.close}
        </button>
      </div>
      <figure lang=${spoken}>
        ${pictureTemplate(picture, '100vw', true)}
        <figcaption>
          ${caption} ${credit ? html`<span lang=${words.language}>${words.credit(credit)}</span>` : nothing}
        </figcaption>
      </figure>
      <div class="turn">
        ${
          many
            ? html`<button
                  type="button"
                  @click=${() => {
                    turn(-1);
                  }}
                >
                  ${words.previous}
                </button>
                <button
                  type="button"
                  @click=${() => {
                    turn(1);
                  }}
                >
                  ${words.next}
                </button>`
            : nothing
        }
        <a href=${url} target="_blank" rel="noopener">${words.file}</a>
      </div>`;
  };

  element.addEventListener('keydown', ({ key }) => {
    const forward = getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (many && (key === 'ArrowLeft' || key === 'ArrowRight')) turn(key === forward ? 1 : -1);
  });
  let from = 0;
  element.addEventListener('pointerdown', ({ clientX }) => (from = clientX));
  element.addEventListener('pointerup', ({ clientX, pointerType }) => {
    const way = (clientX - from) * (getComputedStyle(element).direction === 'rtl' ? -1 : 1);
    if (many && pointerType === 'touch' && Math.abs(way) > swipe) turn(way < 0 ? 1 : -1);
  });
  show(content());
};
