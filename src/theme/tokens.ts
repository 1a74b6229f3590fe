/**
 * The look that all elements share. Colors are derived from the page's own text color and not from its color scheme, so
 * a dark page that declares no scheme gets light colors too. Lightness `l` in lab corresponds to luminance, so these
 * colors have a contrast of 4.5:1 for text and 3:1 for marks on every background on which the page's own text has 7:1.
 * test/theme/contrast.test.ts paints and measures them, and test/elements/contrast.test.ts measures everything that is
 * rendered.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;

    /* The width in a parent that is as wide as its content. */
    --_width: 44em;
    /* The lightness in lab of white for a light color, and of black for a dark one. */
    --_pole: clamp(0, (l - 50) * 1e4, 100);
    /* The alpha is set and not multiplied, so that muted text within muted text is not paler. */
    --_muted: var(--sprid-muted, rgb(from currentColor r g b / min(alpha, 0.86)));
    --_line: var(--sprid-line, color-mix(in srgb, currentColor 18%, transparent));
    --_surface: var(--sprid-surface, color-mix(in srgb, currentColor 6%, transparent));
    --_accent: var(
      --sprid-accent,
      lab(from currentColor calc(16 + 0.75 * l + var(--_pole) * (0.0013 * l - 0.175)) -17 -8 / 1)
    );
    --_bright: var(
      --sprid-accent,
      lab(from currentColor calc(24 + 0.72 * l + var(--_pole) * (0.0007 * l - 0.265)) -19 -9 / 1)
    );
    /*
     * As a background, the page's accent is unchanged. As text or a mark, it is made lighter or darker, toward the text
     * color, as far as the contrast needs. A relative color can be computed from one color only. So two fifths of the
     * accent are mixed with three fifths of white or black, and both are read from the mixture: its half of the scale
     * says whether it was white or black.
     */
    --_side: lab(from currentColor var(--_pole) 0 0 / 1) 60%;
    --_near: min(2.5, (46 - 0.12 * var(--_pole)) / max(l - var(--_pole), var(--_pole) - l));
    --_readable: calc(var(--_pole) + (l - var(--_pole)) * var(--_near)) calc(a * var(--_near)) calc(b * var(--_near));
    --_link: lab(from color-mix(in lab, var(--_accent), var(--_side)) var(--_readable));
    --_mark: lab(from color-mix(in lab, var(--_bright), var(--_side)) var(--_readable));
    --_radius: var(--sprid-radius, 6px);
  }

  /* Browsers without relative colors use the text color for everything. */
  @supports not (color: lab(from currentColor calc(l) a b)) {
    :host {
      --_muted: currentColor;
      --_accent: var(--_surface);
      --_link: currentColor;
      --_mark: currentColor;
    }
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']),
  :host([theme='dark']) {
    padding: 1em;
    border-radius: 10px;
  }

  :host([theme='light']) {
    color-scheme: light;
    color: #15191c;
    background: #fff;
  }

  :host([theme='dark']) {
    color-scheme: dark;
    color: #eef1f2;
    background: #14181b;
  }

  slot[hidden] {
    display: none;
  }

  /* The elements inherit the page's font, size, color and direction, and nothing else. */
  .root {
    all: initial;
    display: flow-root;
    color: inherit;
    /*
     * Visibility and color scheme are inherited too: a hidden panel of the page stays hidden, and the page decides
     * about its scheme.
     */
    color-scheme: inherit;
    visibility: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.6;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }

  /*
   * Container queries need a box whose width does not depend on its content. In a parent that is as wide as its
   * content, such a box would be 0 wide. So two other boxes give it a width: this one has the preferred width if there
   * is room, and none if there is not.
   */
  .root::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, var(--_width));
  }

  /* This box keeps the width that words need where the parent is as narrow as possible. */
  .content {
    container-type: inline-size;
    contain-intrinsic-inline-size: 160px;
  }

  p,
  ul,
  ol,
  figure,
  blockquote,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  a:focus-visible,
  button:focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
    border-radius: 2px;
  }

  button {
    min-block-size: 36px;
    padding: 0 0.9em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9em;
    cursor: pointer;
  }

  button:hover {
    background: var(--_surface);
  }

  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_mark);
    font-size: 0.9em;
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
