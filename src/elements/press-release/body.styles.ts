import { css } from 'lit';

/** The look of a release's text. */
export const bodyStyles = css`
  .body {
    margin-block-start: 1.6em;
  }

  .text > * + *,
  .body p + p,
  .body :where(div, blockquote) > * + :not(span, a, b, i, em, strong, br) {
    margin-block-start: 1.1em;
  }

  .body p,
  .body li {
    text-wrap: pretty;
  }

  .body :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.7em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .body :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.4em;
  }

  .body :is(ul, ol),
  .boilerplate :is(ul, ol) {
    padding-inline-start: 1.4em;
  }

  .body li + li {
    margin-block-start: 0.35em;
  }

  .body blockquote {
    margin-block: 1.8em;
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_mark);
    font-size: 1.15em;
    line-height: 1.5;
  }

  .body blockquote cite,
  .body blockquote footer {
    display: block;
    margin-block-start: 0.4em;
    font-size: 0.78em;
    font-style: normal;
    color: var(--_muted);
  }

  .body pre {
    overflow-x: auto;
    padding: 0.8em 1em;
    background: var(--_surface);
    font-size: 0.85em;
  }

  .body hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
    margin-block: 2em;
  }

  .scroller {
    overflow-x: auto;
  }

  .body table {
    border-collapse: collapse;
    font-size: 0.92em;
  }

  .body :is(th, td) {
    padding: 0.45em 0.9em 0.45em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;
