import { css } from 'lit';

export const styles = css`
  .history {
    margin-block-start: 1.25em;
    font-size: 0.9em;
    line-height: 1.5;
  }

  .plot {
    position: relative;
    direction: ltr;
    padding: 1.5em 0.5em;
  }

  .plot:has(:focus-visible) {
    outline: 3px solid;
  }

  .chart {
    display: block;
    inline-size: 100%;
    block-size: var(--jobs-progress-chart-size, 9em);
    overflow: visible;
    /* A finger that moves sideways selects points; one that moves up or down scrolls the page. */
    touch-action: pan-y;
  }

  .chart path,
  .chart line {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2.5px;
    vector-effect: non-scaling-stroke;
  }

  .chart line {
    stroke: currentColor;
    stroke-width: 2px;
    stroke-dasharray: 6 4;
  }

  .chart :is(.zero, .cut, .year, .deadline) {
    stroke: var(--_muted);
    stroke-width: 1px;
    stroke-dasharray: none;
  }

  /* The mark of a scale that does not begin at zero. */
  .chart .cut {
    stroke-dasharray: 1 4;
  }

  .chart circle {
    fill: var(--_mark);
  }

  .chart .hollow {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2px;
  }

  .chart .break {
    stroke-width: 1px;
    stroke-dasharray: 2 3;
  }

  .chart text {
    fill: currentColor;
    font-weight: 600;
  }

  .chart .quiet {
    fill: var(--_muted);
    font-weight: 400;
  }

  /* Each width has labels of its own: there is room for more of them in a wider chart. */
  .at-1,
  .at-2 {
    display: none;
  }

  @container (inline-size >= 22em) {
    .at-0 {
      display: none;
    }
    .at-1 {
      display: inline;
    }
  }

  @container (inline-size >= 38em) {
    .at-1 {
      display: none;
    }
    .at-2 {
      display: inline;
    }
  }

  .walk {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }

  .history table {
    border-collapse: collapse;
    margin-block: 0.5em;
  }

  .history :is(th, td) {
    padding: 0.2em 1.5em 0.2em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
  }

  .history td {
    text-align: end;
    overflow-wrap: anywhere;
  }

  .history summary {
    min-block-size: 24px;
    inline-size: fit-content;
    cursor: pointer;
  }

  .history summary:focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }

  @media (forced-colors: active) {
    .chart path {
      stroke: Highlight;
    }
    .chart circle {
      fill: Highlight;
    }
    .chart .hollow {
      stroke: Highlight;
    }
    .chart :is(line, text) {
      stroke: CanvasText;
    }
    .chart text {
      stroke: none;
      fill: CanvasText;
    }
  }
`;
