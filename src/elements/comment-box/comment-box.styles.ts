import { css } from 'lit';

export const styles = css`
  .thread {
    max-inline-size: var(--comment-box-measure, 44em);
  }

  .heading {
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }

  /* For screen readers only; its text is also elsewhere on the screen. */
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  :is(.comment, .heading):focus-visible {
    outline: 3px solid;
    outline-offset: 4px;
    border-radius: 2px;
  }

  :is(.comment, .heading):focus:not(:focus-visible, [aria-current]) {
    outline: none;
  }

  .note,
  .hint,
  .closed,
  .held,
  .gone,
  .empty {
    font-size: 0.9em;
    line-height: 1.45;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .note:empty {
    display: none;
  }

  .wrong {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--_mark);
    color: inherit;
    font-weight: 600;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.5em;
  }

  [aria-disabled] {
    border: 1px dashed;
    cursor: progress;
  }

  .quiet {
    padding: 0 0.55em;
    border-color: transparent;
    color: var(--_muted);
    font-weight: 500;
  }

  .quiet:hover {
    background: none;
    text-decoration: underline;
  }

  .quiet[aria-pressed='true'] {
    color: var(--_link);
    font-weight: 700;
  }

  .quiet[aria-pressed='true']::before {
    content: '✓ ';
  }

  .quiet.yes {
    border-color: currentColor;
    color: lab(from color-mix(in lab, #d11, var(--_side)) var(--_readable));
    font-weight: 650;
  }

  .sort {
    margin-block-start: 1.4em;
    margin-inline-start: -0.55em;
  }

  .comments,
  .replies,
  .waiting {
    list-style: none;
  }

  .comment {
    display: grid;
    grid-template-columns: 2.4em minmax(0, 1fr);
    gap: 0 0.75em;
    margin-block-start: 1.5em;
    /* Browsers align list items like their list, whatever the direction of their text is. */
    text-align: start;
  }

  /* Above a single comment, there are no buttons that sort. This makes room for the offer of new comments. */
  .comments > :only-child {
    margin-block-start: 3em;
  }

  .fold::before {
    content: '▾ ';
  }

  .fold[aria-expanded='false']::before {
    content: '▸ ';
  }

  .fold {
    display: block;
    margin-inline-start: -0.55em;
    font-size: 0.9em;
  }

  /* The comment that a link names. */
  .comment[aria-current] {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
    border-radius: 2px;
  }

  .replies {
    margin-inline-start: -1.95em;
    padding-inline-start: 1.2em;
    border-inline-start: 1px solid var(--_line);
  }

  .replies .comment {
    grid-template-columns: 1.9em minmax(0, 1fr);
    margin-block-start: 1.1em;
  }

  .replies .replies {
    margin-inline-start: -1.7em;
  }

  .disc {
    display: grid;
    place-items: center;
    align-self: start;
    aspect-ratio: 1;
    border-radius: 50%;
    background: oklch(0.62 0.11 var(--_hue) / 0.26);
    font-size: 0.85em;
    font-weight: 650;
    line-height: 1;
    overflow: hidden;
  }

  .replies .disc {
    font-size: 0.72em;
  }

  /* A comment in the other direction than the page has its disc on the other side. */
  .rtl:dir(ltr),
  .ltr:dir(rtl) > .said {
    direction: rtl;
  }

  .ltr:dir(rtl),
  .rtl:dir(ltr) > .said {
    direction: ltr;
  }

  :is(.rtl:dir(ltr), .ltr:dir(rtl)) > .said > .replies {
    margin-inline-start: 0;
  }

  .by {
    font-size: 0.9em;
    line-height: 1.45;
  }

  .by > :not(b, .badge) {
    color: var(--_muted);
  }

  .by > * {
    margin-inline-end: 0.3em;
  }

  /* Words of ours in a comment of the other direction keep their own: "5 hours ago" must not become "hours ago 5". */
  :is(.by, .actions) > * {
    unicode-bidi: plaintext;
  }

  .said > .note {
    margin-block: 0.4em;
  }

  .by b {
    font-weight: 650;
  }

  .by time {
    white-space: nowrap;
  }

  .by a:not(:hover) {
    text-decoration: none;
  }

  .badge {
    padding: 0.05em 0.5em;
    border: 1px solid var(--_link);
    border-radius: 1em;
    color: var(--_link);
    font-size: 0.9em;
    font-weight: 600;
  }

  .to::before {
    content: '· ';
  }

  .text {
    margin-block-start: 0.2em;
    overflow-wrap: anywhere;
    /* Piled marks on letters do not cover the neighbors' lines. */
    overflow: clip;
    overflow-clip-margin: 0.5em;
  }

  .text p {
    white-space: pre-wrap;
  }

  .text p + p {
    margin-block-start: 0.6em;
  }

  .actions {
    margin-inline-start: -0.55em;
    font-size: 0.95em;
    color: var(--_muted);
  }

  .actions > span {
    font-size: 0.9em;
  }

  .pending > .said {
    padding: 0.6em 0.8em;
    border: 1px dashed var(--_muted);
    border-radius: 10px;
  }

  .held {
    margin-block-start: 0.4em;
    font-weight: 600;
  }

  .gone {
    font-style: italic;
  }

  .removed > .disc {
    background: var(--_surface);
  }

  .waiting li {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.8em;
    padding: 0.8em 1em;
    border: 1px dashed var(--_muted);
    border-radius: 10px;
  }

  .unsent {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .empty {
    margin-block-start: 1.2em;
    font-size: 1em;
  }

  .empty:empty {
    display: none;
  }

  .more {
    margin-block-start: 1.5em;
  }

  @container (max-width: 28rem) {
    .comment,
    .replies .comment {
      grid-template-columns: 1.9em minmax(0, 1fr);
      column-gap: 0.6em;
    }
    .replies,
    .replies .replies {
      margin-inline-start: -1.75em;
      padding-inline-start: 0.75em;
    }
  }

  @media (pointer: coarse) {
    input:not([type='radio']) {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .send,
    .disc {
      border: 1px solid;
    }
  }

  @media print {
    .form,
    .sort,
    .actions,
    .fold,
    .waiting {
      display: none;
    }
  }
`;
