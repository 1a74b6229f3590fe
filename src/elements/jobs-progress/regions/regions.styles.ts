import { css } from 'lit';

export const styles = css`
  .regions {
    margin-block-start: 1.25em;
    font-size: 0.9em;
    line-height: 1.4;
  }

  .regions p {
    font-size: 1.1em;
    font-weight: 600;
    text-wrap: pretty;
  }

  /* The columns have the same width in each row, so that the bars are on one scale. */
  .regions table {
    inline-size: 100%;
    max-inline-size: 48em;
    margin-block-start: 0.6em;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .regions caption {
    padding-block-end: 0.3em;
    color: var(--_muted);
    text-align: start;
  }

  .regions :is(th, td) {
    padding: 0.3em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .regions th:first-child {
    inline-size: 52%;
    padding-inline-end: 0.5em;
  }

  .regions thead th {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .regions .own :is(th, .count) {
    font-weight: 700;
  }

  .regions small {
    font-size: 0.9em;
    font-weight: 400;
    white-space: nowrap;
  }

  .untold {
    color: var(--_muted);
  }

  .count {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: min(100%, var(--_signs) * 1ch);
    padding-inline-end: calc(var(--_behind) * 1ch);
    text-align: end;
  }

  .measure svg {
    display: block;
    inline-size: 100%;
    block-size: 0.8em;
    overflow: visible;
  }

  .measure svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .amount {
    fill: var(--jobs-progress-fill, var(--_mark));
  }

  .regions summary {
    min-block-size: 24px;
    inline-size: fit-content;
    margin-block-start: 0.4em;
    cursor: pointer;
  }

  .regions summary:focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }

  /* With enough room, the bar is beside its figure. */
  @container (inline-size >= 30em) {
    .regions th:first-child {
      inline-size: 30%;
    }

    .measure {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 0.75em;
    }

    .measure svg {
      block-size: 1.4em;
    }
  }

  @media (forced-colors: active) {
    .amount {
      fill: Highlight;
    }
  }
`;
