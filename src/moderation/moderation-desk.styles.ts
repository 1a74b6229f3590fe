import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    margin-block-end: 1rem;
    padding-block: 0.25rem;
    background: var(--page, Canvas);
  }

  .bar p {
    flex: 1 1 14rem;
    margin: 0;
    min-block-size: 1.5em;
  }

  button {
    font: inherit;
    color: inherit;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.9rem;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 6px;
    background: transparent;
    cursor: pointer;
  }

  button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }

  :focus-visible {
    outline: 3px solid var(--mark, currentColor);
    outline-offset: 2px;
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
  }

  input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--mark);
  }

  dialog {
    max-inline-size: min(24rem, calc(100vw - 2rem));
    padding: 1.25rem;
    border: 1px solid var(--line, currentColor);
    border-radius: 10px;
    color: inherit;
    background: var(--box, Canvas);
  }

  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.25rem;
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.4rem 1rem;
    margin: 0 0 1rem;
  }

  dd {
    margin: 0;
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.75rem;
    padding-inline: 0.4rem;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 4px;
    text-align: center;
  }
`;
