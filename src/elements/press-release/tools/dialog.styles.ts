import { css } from 'lit';

export const styles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(34rem, 100vw - 2rem);
    max-inline-size: none;
    max-block-size: calc(100dvh - 2rem);
    margin: auto;
    padding: 1.4em;
    overflow: auto;
    border: 1px solid GrayText;
    border-radius: 10px;
    /*
     * The page's text color may be light because of a background that only the page knows, so the dialog has a
     * background of its own.
     */
    background: Canvas;
    color: CanvasText;
    line-height: 1.5;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }

  h2,
  h3 {
    margin: 0 0 0.6em;
    font-size: 1.15em;
    line-height: 1.3;
  }

  h3 {
    margin-block-start: 1.4em;
    font-size: 1em;
  }

  p {
    margin: 0 0 0.6em;
  }

  ul {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  button,
  .button {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    padding: 0.25em 0.9em;
    border: 1px solid GrayText;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid Highlight;
    outline-offset: 2px;
  }

  textarea {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    margin-block: 0.4em 0.6em;
    padding: 0.6em;
    border: 1px solid GrayText;
    border-radius: 6px;
    background: none;
    color: inherit;
    font:
      0.85em / 1.45 ui-monospace,
      monospace;
  }

  .top {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 1em;
  }

  @media (pointer: coarse) {
    button,
    .button {
      min-block-size: 44px;
    }
  }
`;
