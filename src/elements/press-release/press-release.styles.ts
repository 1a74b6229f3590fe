import { css } from 'lit';

export const styles = css`
  .release {
    max-inline-size: var(--press-release-measure, 44em);
  }

  .content.later,
  .text.later > :nth-child(n + 12) {
    content-visibility: auto;
    contain-intrinsic-block-size: 5em;
  }

  .meta {
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
    margin-block-end: 0.5em;
  }

  .type {
    color: var(--_link);
    font-weight: 650;
    margin-inline-end: 0.35em;
  }

  .meta time {
    display: inline-block;
  }

  time + span::before {
    content: '· ';
  }

  .headline {
    font-size: var(--press-release-headline-size, clamp(1.65em, 1.1em + 3.2cqi, 2.75em));
    font-weight: 750;
    line-height: 1.12;
    letter-spacing: -0.02em;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  .headline a {
    color: inherit;
    text-decoration-color: transparent;
  }

  .headline a:hover {
    text-decoration-color: currentColor;
  }

  .lead {
    margin-block-start: 0.7em;
    font-size: 1.2em;
    font-weight: 500;
    line-height: 1.5;
    text-wrap: pretty;
  }

  .notice {
    margin-block-start: 1.1em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_mark);
    line-height: 1.5;
  }

  .notice:first-child {
    margin-block-start: 0;
  }

  .notice + .lead {
    margin-block-start: 1em;
  }

  .notice strong {
    font-weight: 650;
  }

  figure {
    margin-block: 1.6em;
  }

  figcaption {
    margin-block-start: 0.6em;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    /* The size in the markup counts, and not that of the file: WebKit shows a failed picture as a square. */
    contain: size;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .picture img {
    inline-size: 100%;
  }

  .picture {
    position: relative;
  }

  button {
    min-block-size: 36px;
    padding: 0.2em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button.enlarge {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-end: 0.6em;
    inline-size: 36px;
    padding: 0;
    border: 0;
    /* Visible on any picture. */
    background: rgb(0 0 0 / 0.7);
    color: #fff;
  }

  .enlarge:focus-visible {
    outline-offset: -5px;
  }

  .enlarge svg {
    inline-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .foot .share {
    margin-inline-start: auto;
  }

  /* A picture of unknown size gets a place in advance too, so that loading it moves nothing. */
  img:not([width][height]) {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }

  /* As many columns as there are parts and room, on a common grid. */
  .gallery,
  .boilerplates,
  .extras {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1.8em;
    margin-block-start: 2.2em;
    list-style: none;
  }

  .gallery figure {
    margin: 0;
  }

  .boilerplates,
  .extras {
    padding-block-start: 1.6em;
    border-block-start: 1px solid var(--_line);
  }

  .boilerplates > *,
  .extras > * {
    font-size: 0.95em;
    line-height: 1.55;
  }

  /* Of three parts, the contacts are the longest: files and links are placed beside them. */
  .extras > :nth-last-child(3) {
    grid-row: span 2;
  }

  .boilerplate > * + *,
  .boilerplate .text > * + * {
    margin-block-start: 0.5em;
  }

  .subheading {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.35;
    margin-block-end: 0.4em;
  }

  .extras ul {
    list-style: none;
  }

  .extras li + li {
    margin-block-start: 0.6em;
  }

  .aside {
    display: block;
    font-size: 0.9em;
    color: var(--_muted);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 1.8em;
    list-style: none;
  }

  .tags li {
    padding: 0.1em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.85em;
  }

  .tags button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
  }

  p.aside {
    margin-block-start: 0.7em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1.4em;
    margin-block-start: 1.8em;
    font-size: 0.9em;
    line-height: 1.5;
  }

  .foot a {
    display: inline-block;
    padding-block: 0.25em;
  }

  .foot a::first-letter {
    text-transform: uppercase;
  }

  .logo {
    inline-size: auto;
    block-size: 1.8em;
    border-radius: 0;
    background: none;
    contain: none;
    aspect-ratio: auto;
  }

  .summary .picture,
  .card .picture {
    margin-block: 1em;
  }

  .card {
    display: grid;
    gap: 0 1.2em;
    align-items: start;
  }

  .card .picture {
    margin-block: 0 0.9em;
  }

  .card .picture img {
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }

  .card .lead {
    font-size: 1em;
  }

  .card .headline,
  .summary .headline {
    font-size: var(--press-release-headline-size, clamp(1.2em, 1em + 1.4cqi, 1.7em));
    line-height: 1.2;
    letter-spacing: -0.01em;
  }

  .read-all {
    margin-block-start: 0.9em;
  }

  .as-headline .headline {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
    letter-spacing: 0;
  }

  .as-headline .headline a {
    text-decoration-color: currentColor;
  }

  .as-headline .meta {
    margin: 0.15em 0 0;
  }

  @container (min-width: 30rem) {
    .card {
      grid-template-columns: minmax(9em, 2fr) 3fr;
    }
    .card .picture {
      margin: 0;
      grid-row: span 4;
    }
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }

    button.enlarge {
      inline-size: 44px;
    }
  }

  @media print {
    .content.later,
    .text.later > :nth-child(n + 12) {
      content-visibility: visible;
    }

    button {
      display: none;
    }

    .boilerplates,
    .extras {
      break-inside: avoid;
    }
  }
`;
