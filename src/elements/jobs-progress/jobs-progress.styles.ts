import { css } from 'lit';

export const styles = css`
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

  .value {
    font-size: var(--jobs-progress-value-size, clamp(2.6em, 1.6em + 7cqi, 3.9em));
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
    transform-origin: 0 50%;
  }

  .tick {
    stroke: currentColor;
    stroke-width: 2px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .grow {
      animation: grow 0.6s cubic-bezier(0.2, 0.7, 0.2, 1);
    }
  }

  @keyframes grow {
    from {
      transform: scaleX(0);
    }
  }

  .notch {
    stroke: currentColor;
    stroke-width: 2px;
    stroke-dasharray: 2 2;
  }

  .as-ring .track {
    stroke-width: 0.75;
  }

  .as-ring .hole {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 0.75;
  }

  .as-ring .fill {
    transform-origin: 0 0;
    fill: none;
    stroke: var(--jobs-progress-fill, var(--_mark));
    stroke-width: 13;
  }

  .as-ring .bar {
    inline-size: var(--jobs-progress-ring-size, 8.5em);
    block-size: auto;
    margin-block: 0.4em 0.5em;
    transform: none;
  }

  .as-ring .marks {
    flex-direction: column;
  }

  .as-thermometer .drawing {
    display: flex;
    gap: 0.6em;
    margin-block: 0.75em;
    block-size: var(--jobs-progress-thermometer-size, 10em);
  }

  .as-thermometer .bar {
    flex: none;
    inline-size: 2em;
    block-size: 100%;
    margin: 0;
  }

  .as-thermometer .marks {
    position: relative;
    display: block;
    inline-size: 7.5em;
  }

  .as-thermometer .start,
  .as-ring .marks > span {
    margin: 0;
  }

  .as-thermometer .start {
    position: absolute;
    inset-block-end: clamp(0em, var(--_start) - 0.8em, 100% - 3.4em);
  }

  .as-compact .value,
  .as-compact .label {
    font-size: 1em;
    letter-spacing: normal;
  }

  .as-compact .beside {
    font-size: 1em;
    max-inline-size: none;
  }

  .as-compact .sentence {
    gap: 0 0.3em;
  }

  .as-compact .value + .beside {
    flex: none;
    max-inline-size: 100%;
  }

  .as-compact .bar {
    block-size: 0.8em;
    margin-block: 0.25em;
  }

  .as-compact .state,
  .as-compact .facts {
    margin-block-start: 0.2em;
    font-size: 0.85em;
  }

  .milestones {
    list-style: none;
    margin-block-start: 0.5em;
    font-size: 0.9em;
    line-height: 1.45;
  }

  .milestones li {
    display: flex;
    gap: 0.5em;
  }

  /* Where there is room, an upright picture stands beside the words; the last row takes what it is higher. */
  @container (inline-size >= 25em) {
    :is(.as-ring, .as-thermometer) {
      display: grid;
      grid-template: repeat(9, auto) 1fr / auto minmax(0, 1fr);
      column-gap: 1.5em;
    }

    :is(.as-ring, .as-thermometer) > * {
      grid-column: 2;
    }

    :is(.as-ring, .as-thermometer) > .drawing {
      grid-area: 1 / 1 / -1;
      margin-block: 0;
    }
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

  .goal {
    margin-inline-start: auto;
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

  .facts {
    margin-block-start: 0.6em;
    font-size: 0.85em;
    line-height: 1.5;
    color: var(--_muted);
  }

  .facts p + p {
    margin-block-start: 0.15em;
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill {
      fill: Highlight;
    }
    .as-ring .fill {
      fill: none;
      stroke: Highlight;
    }
    .as-ring .hole,
    .notch,
    .tick {
      stroke: CanvasText;
    }
  }

  @media print {
    .grow {
      animation: none;
    }
  }
`;
