import { css } from 'lit';

/** Styles that only some texts need; they load with the code for these texts. */
export const styles = css`
  .piece {
    content-visibility: auto;
  }

  .body .piece > :first-child {
    margin-block-start: 0;
  }

  /* The space above a heading, in font sizes of the text. */
  .body .piece:has(> :is(h1, h2, h3, h4, h5, h6):first-child) {
    margin-block-start: 2.125em;
  }

  @media print {
    .piece {
      content-visibility: visible;
    }
  }

  .film button,
  .film iframe {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
  }

  .film button::before {
    content: '▶';
    content: '▶' / '';
    display: block;
    margin-block-end: 0.3em;
    font-size: 2em;
    color: var(--_mark);
  }

  .in-text {
    display: block;
    position: relative;
  }

  .body div > * + .in-text {
    margin-block-start: 1.1em;
  }

  .body [data-layout='gallery'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7em), 1fr));
    gap: 0.8em;
    padding: 0;
    list-style: none;
  }

  .body [data-layout='gallery'] > *,
  .body [data-layout='gallery'] figure {
    margin: 0;
  }

  .body [data-layout='gallery'] > br {
    display: none;
  }

  .body [data-layout='gallery'] > figcaption,
  .body [data-layout='gallery'] > [data-layout] {
    grid-column: 1 / -1;
  }

  .body [data-layout='gallery'] > * > figcaption {
    margin-block-start: 0.4em;
  }

  .body [data-layout='gallery'] img {
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }

  .body [data-layout$='card'] > a {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.2em 1em;
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    text-decoration: none;
  }

  .body [data-layout$='card'] strong {
    font-weight: 650;
    text-decoration: underline;
  }

  .body [data-layout$='card'] a > * {
    grid-column: 1;
    margin: 0;
  }

  .body [data-layout$='card'] div {
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
  }

  .body [data-layout$='card'] a > img {
    grid-area: 1 / 2 / span 5;
    inline-size: min(10em, 28cqi);
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }
`;
