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

  .regions table {
    inline-size: 100%;
    margin-block-start: 0.6em;
    border-collapse: collapse;
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

  .regions th {
    inline-size: 45%;
    padding-inline-end: 0.75em;
  }

  .regions thead th {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .regions thead th + th,
  .regions .untold {
    padding-inline-end: 0;
    text-align: end;
  }

  .regions .own {
    font-weight: 700;
  }

  .regions small {
    font-size: 0.9em;
    font-weight: 400;
  }

  .untold {
    color: var(--_muted);
  }

  .measure {
    display: flex;
    flex-direction: column-reverse;
    text-align: end;
  }

  .measure svg {
    display: block;
    flex: 1;
    inline-size: 100%;
    block-size: 0.7em;
    overflow: visible;
  }

  .measure svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .regions summary {
    min-block-size: 24px;
    inline-size: fit-content;
    margin-block-start: 0.4em;
    cursor: pointer;
  }

  .regions summary:focus-visible {
    outline: 3px solid var(--_mark);
    outline-offset: 3px;
  }

  /* Where there is room, the bar stands beside its figure. */
  @container (inline-size >= 25em) {
    .regions th {
      inline-size: 11em;
    }

    .measure {
      flex-direction: row;
      gap: 0.75em;
    }

    .measure svg {
      block-size: 1.4em;
    }

    .measure span {
      flex: none;
      min-inline-size: 4.5em;
    }
  }
`;
