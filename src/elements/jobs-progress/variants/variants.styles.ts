import { css } from 'lit';

export const styles = css`
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

  .as-ring .drawing .marks {
    flex-direction: column;
  }

  .marks .shape {
    margin-inline-end: 0.4em;
    vertical-align: -0.25em;
  }

  /*
   * The figure is inside the ring. Its box has the font size of the words around it, so that it is as large as the
   * ring.
   */
  .around {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .around .sentence {
    display: contents;
  }

  .around > .label {
    grid-row: 1;
  }

  .around > .drawing,
  .around .value {
    grid-area: 2 / 1;
  }

  .around .value {
    display: flow-root;
    inline-size: var(--jobs-progress-ring-size, 8.5em);
    margin-block-start: 0.4em;
    font-size: 1em;
    line-height: var(--jobs-progress-ring-size, 8.5em);
    text-align: center;
    white-space: nowrap;
  }

  .around .beside {
    margin-block-start: 0.3em;
  }

  .around .value::first-line {
    font-size: min(2em, 8.4em / var(--_signs));
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

  .as-thermometer .drawing .marks {
    position: relative;
    display: block;
    inline-size: 7.5em;
  }

  .as-thermometer .drawing .marks > span,
  .as-ring .drawing .marks > span {
    margin: 0;
  }

  .as-thermometer .drawing .marks > span {
    position: absolute;
    inset-block-end: clamp(3.4em, var(--_goal) - 0.8em, 100% - 1.4em);
  }

  /* Below the words of the goal, however close the two marks are. */
  .as-thermometer .drawing .marks > .start {
    inset-block-end: clamp(0em, var(--_start) - 0.8em, max(3.4em, var(--_goal) - 0.8em) - 3.3em);
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
    display: block;
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

  /* With enough room, an upright picture is beside the words; the last row takes up its additional height. */
  @container (inline-size >= 25em) {
    :is(.as-ring, .as-thermometer) {
      display: grid;
      grid-template: repeat(14, auto) 1fr / auto minmax(0, 1fr);
      column-gap: 1.5em;
      --_beside: max(10.5em, var(--jobs-progress-ring-size, 8.5em));
    }

    :is(.as-ring, .as-thermometer) > * {
      grid-column: 2;
    }

    /* The width beside the picture and its words. */
    :is(.as-ring:not(.around), .as-thermometer) .value {
      font-size: min(
        var(--jobs-progress-value-size, clamp(2.6em, 1.6em + 7cqi, 3.9em)),
        1.58 * (100cqi - 1.5em - var(--_beside)) / var(--_signs)
      );
    }

    :is(.as-ring, .as-thermometer) > .drawing {
      inline-size: var(--_beside);
      grid-area: 1 / 1 / -1;
      margin-block: 0;
    }

    .around > .label {
      grid-row: auto;
    }

    .around .beside {
      grid-column: 2;
    }

    .around .value {
      grid-area: 1 / 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .as-ring .fill {
      fill: none;
      stroke: Highlight;
    }
    .as-ring .hole,
    .notch {
      stroke: CanvasText;
    }
  }
`;
