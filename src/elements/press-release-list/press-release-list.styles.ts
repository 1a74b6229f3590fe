import { css } from 'lit';

export const styles = css`
  .list {
    max-inline-size: var(--press-release-list-measure, 48em);
  }

  /* For screen readers only; its text is also elsewhere on the screen. */
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .filter {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1em;
    margin-block-end: 1.5em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
  }

  .field {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }

  label {
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.4;
  }

  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 36px;
    margin: 0;
    padding: 0.3em 0.65em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  :is(input, select):focus-visible {
    outline: 3px solid;
    outline-offset: 1px;
  }

  .items {
    list-style: none;
  }

  .item {
    padding-block: 1.4em;
    border-block-start: 1px solid var(--_line);
  }

  .item:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }

  /*
   * Releases far below are laid out when they come near, except those of the last page: laid out late, they would move
   * the button below them from under a finger.
   */
  .items > :nth-child(n + 40):not(:nth-last-child(-n + 20)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 9em;
    overflow-clip-margin: 8px;
  }

  .teaser {
    display: grid;
    grid-template: 'head picture' auto 'rest rest' auto / minmax(0, 1fr) auto;
    column-gap: 1em;
  }

  .head {
    grid-area: head;
  }

  .rest {
    grid-area: rest;
  }

  .meta {
    margin-block-end: 0.3em;
    font-size: 0.82em;
    line-height: 1.4;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .type {
    margin-inline-end: 0.35em;
    color: var(--_link);
    font-weight: 650;
  }

  .meta time {
    display: inline-block;
  }

  time + span::before {
    content: '· ';
  }

  .headline {
    font-size: var(--press-release-list-headline-size, clamp(1.15em, 1em + 1.1cqi, 1.5em));
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  .headline :is(a, button) {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: transparent;
  }

  .headline :is(a, button):hover {
    text-decoration-color: currentColor;
  }

  .headline button {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.55em;
    inline-size: 100%;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-wrap: inherit;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }

  .headline button > span {
    min-inline-size: 0;
  }

  /* An angle that points down, and up when the release is open. */
  .headline button::after {
    content: '';
    flex: none;
    inline-size: 0.36em;
    block-size: 0.36em;
    margin-inline-end: 0.25em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: translateY(-0.2em) rotate(45deg);
    transition: transform 150ms;
  }

  .headline button[aria-expanded='true']::after {
    transform: translateY(0.02em) rotate(225deg);
  }

  .lead {
    display: -webkit-box;
    margin-block-start: 0.5em;
    overflow: hidden;
    line-height: 1.5;
    text-wrap: pretty;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .open .lead {
    display: block;
  }

  .notice {
    margin-block-start: 0.6em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_mark);
    font-weight: 650;
    line-height: 1.5;
  }

  .picture {
    grid-area: picture;
    inline-size: 5.5em;
  }

  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    /* The size in the markup counts, and not that of the file, so that loading or failing moves nothing. */
    contain: size;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* Hidden while the whole release shows the picture; its place stays, so that nothing moves. */
  .open .picture {
    visibility: hidden;
  }

  figcaption {
    margin-block-start: 0.3em;
    font-size: 0.75em;
    line-height: 1.35;
    color: var(--_muted);
  }

  .region:not([hidden]) {
    margin-block-start: 1.2em;
  }

  /* The list shows these already. */
  .whole::part(headline),
  .whole::part(meta),
  .whole::part(lead) {
    display: none;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.2em;
    margin-block-start: 0.4em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--_line);
  }

  .count {
    font-size: 0.9em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .foot .failure {
    flex-basis: 100%;
    margin-block: 0;
  }

  [aria-disabled] {
    border: 1px dashed;
    cursor: progress;
  }

  /* A list without room beside the headline. */
  @container (max-width: 15.9rem) {
    .teaser {
      grid-template: 'head' auto 'rest' auto 'picture' auto / minmax(0, 1fr);
    }
    .picture {
      inline-size: 100%;
      margin-block-start: 0.8em;
    }
    .picture img {
      aspect-ratio: 16 / 9;
    }
    .open .picture {
      display: none;
    }
  }

  @container (min-width: 34rem) {
    .teaser {
      grid-template: 'head picture' auto 'rest picture' 1fr / minmax(0, 1fr) auto;
      column-gap: 1.75em;
    }
    .picture {
      inline-size: 11em;
    }
    .picture img {
      aspect-ratio: 3 / 2;
    }
  }

  @media (pointer: coarse) {
    input,
    select {
      min-block-size: 44px;
    }
    .headline :is(a, button) {
      display: block;
      align-content: center;
      min-block-size: 44px;
    }
    .headline button {
      display: flex;
      align-items: center;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .headline button::after {
      transition: none;
    }
  }

  @media print {
    .filter,
    .headline button::after {
      display: none;
    }
    .headline button {
      display: block;
    }
    .lead {
      display: block;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
