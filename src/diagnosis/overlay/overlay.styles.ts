/** The style of the overlay: the browser's own colors for the reader's color scheme, nothing from the page. */

/** Marks a text as a style sheet, which the build minifies. */
const css = String.raw;

export const styles = css`
  :host {
    all: initial !important;
  }

  dialog {
    box-sizing: border-box;
    inline-size: min(46rem, 100vw - 1rem);
    max-inline-size: none;
    max-block-size: calc(100dvh - 1rem);
    margin: auto;
    padding: 0 1.25rem 1.25rem;
    overflow: auto;
    border: 1px solid GrayText;
    border-radius: 10px;
    color-scheme: light dark;
    background: Canvas;
    color: CanvasText;
    font:
      16px/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    text-align: start;
    --fault: #a8201a;
    --advice: #7a5200;
    --good: #1d6a34;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }

  header {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-inline: -1.25rem;
    padding: 1rem 1.25rem;
    border-block-end: 1px solid GrayText;
    background: Canvas;
  }

  h2,
  h3,
  h4,
  p,
  pre,
  ul {
    margin: 0;
    padding: 0;
  }

  h2 {
    flex: 1 1 14rem;
    font-size: 1.25rem;
    line-height: 1.3;
  }

  h3 {
    margin-block: 1.5rem 0.5rem;
    font:
      600 0.9rem/1.4 ui-monospace,
      monospace;
  }

  h4 {
    font-size: 1rem;
    line-height: 1.4;
  }

  article {
    display: grid;
    gap: 0.35rem;
    margin-block-start: 1rem;
    padding-inline-start: 0.9rem;
    border-inline-start: 4px solid var(--advice);
  }

  .fault {
    border-color: var(--fault);
  }

  .level {
    color: var(--advice);
    font-size: 0.8rem;
    font-weight: 700;
  }

  .fault .level {
    color: var(--fault);
  }

  pre {
    padding: 0.6rem 0.75rem;
    border: 1px solid GrayText;
    border-radius: 6px;
    font:
      0.85rem/1.45 ui-monospace,
      monospace;
    white-space: pre-wrap;
    tab-size: 2;
  }

  button,
  textarea {
    box-sizing: border-box;
    border: 1px solid GrayText;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9rem;
  }

  button {
    justify-self: start;
    min-block-size: 36px;
    padding: 0.2rem 0.8rem;
    cursor: pointer;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.75rem;
    padding: 0.6rem;
  }

  summary {
    margin-block-start: 1.5rem;
    color: var(--good);
    font-weight: 700;
    cursor: pointer;
  }

  li {
    margin: 0.4rem 0 0 1.1rem;
    font-size: 0.9rem;
  }

  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }

  [role='status'] {
    margin-block-start: 0.75rem;
  }

  @media (max-height: 30rem) {
    header {
      position: static;
    }
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }

  @media (prefers-color-scheme: dark) {
    dialog {
      --fault: #ff9a92;
      --advice: #f0bf5a;
      --good: #8fdba4;
    }
  }
`;
