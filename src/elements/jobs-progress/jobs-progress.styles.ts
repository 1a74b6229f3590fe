import { css } from 'lit';

export const styles = css`
  :host {
    --_width: 26em;
  }

  .counter {
    font-variant-numeric: tabular-nums;
  }

  .label {
    font-weight: 600;
    font-size: 0.95em;
    line-height: 1.35;
    margin-block-end: 0.35em;
  }

  .sentence {
    display: flex;
    flex-wrap: wrap;
    align-items: last baseline;
    gap: 0 0.5em;
    line-height: 1.3;
  }

  /* As large as fits into the width: no character is wider than 0.6 of its height. */
  .value {
    font-size: min(var(--jobs-progress-value-size, clamp(2.6em, 1.6em + 7cqi, 3.9em)), 158cqi / var(--_signs));
    font-weight: 750;
    line-height: 1;
    letter-spacing: -0.03em;
  }

  .beside {
    color: var(--_muted);
    font-size: 1.1em;
    max-inline-size: 13em;
    text-wrap: balance;
  }

  .value + .beside {
    flex: 1 7em;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: var(--jobs-progress-bar-size, 1.25em);
    margin-block: 0.9em 0.3em;
    overflow: visible;
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .track {
    fill: var(--_surface);
    stroke: var(--_mark);
    stroke-width: 1px;
  }

  .fill {
    fill: var(--jobs-progress-fill, var(--_mark));
  }

  .tick,
  .expected {
    stroke: currentColor;
    stroke-width: 2px;
  }

  .expected,
  .due .shape {
    stroke-dasharray: 3 2;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    font-size: 0.85em;
    color: var(--_muted);
  }

  .start {
    margin-inline-start: clamp(0px, var(--_start) - 4em, 100% - 17em);
  }

  /* Below its tick, which is at the end until the goal is passed. */
  .goal {
    margin-inline-start: auto;
    margin-inline-end: clamp(0px, 100% - var(--_goal) - 2.5em, 100% - 7em);
  }

  .due {
    flex-wrap: nowrap;
    justify-content: start;
    gap: 0.4em;
  }

  .state {
    display: flex;
    gap: 0.55em;
    margin-block-start: 0.75em;
    font-size: 0.95em;
    font-weight: 600;
    line-height: 1.45;
    text-wrap: pretty;
  }

  .shape {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .beside .shape {
    margin-inline-end: 0.4em;
    vertical-align: -0.15em;
  }

  .facts {
    margin-block-start: 0.6em;
    font-size: 0.85em;
    line-height: 1.5;
    color: var(--_muted);
  }

  .facts p + p {
    margin-block-start: 0.15em;
  }

  .lines {
    white-space: pre-line;
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill {
      fill: Highlight;
    }
    .tick {
      stroke: CanvasText;
    }
  }
`;
