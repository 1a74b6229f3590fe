import { css } from 'lit';

/** The look of forms: their fields, and the button that sends. */
export const formStyles = css`
  .form {
    display: grid;
    gap: 0.35em;
    margin-block: 0.9em;
  }

  label {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .form > :is(label ~ label, .row) {
    margin-block-start: 0.5em;
  }

  /*
   * The thread's own form is one line until the cursor comes into it. Then it grows below that line, and stays open:
   * closing by itself, it would move the content below from under a finger.
   */
  .unused > textarea ~ *,
  .unused + .hint {
    display: none;
  }

  .form.unused > textarea {
    /* Not every browser makes a field as high as its text. */
    block-size: max(44px, 2.7em);
    min-block-size: 0;
    resize: none;
  }

  textarea,
  input:not([type='radio']) {
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0;
    padding: 0.5em 0.65em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    /* Phones zoom in on a smaller field, and do not zoom out again. */
    font-size: max(1em, 16px);
    line-height: 1.5;
  }

  textarea {
    min-block-size: 5.2em;
    resize: vertical;
    field-sizing: content;
    /* The message below the field stays visible during writing. */
    max-block-size: min(50vh, 24em);
  }

  input:not([type='radio']) {
    max-inline-size: 22em;
    min-block-size: 36px;
  }

  [type='radio'] {
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--_mark);
  }

  :is(textarea, input):focus-visible {
    outline: 3px solid;
    outline-offset: 1px;
  }

  [aria-invalid] {
    border-width: 2px;
  }

  .send {
    padding-inline: 1.2em;
    border-color: transparent;
    font-weight: 650;
  }

  .send,
  .send:hover {
    background: var(--_accent);
  }

  .send:hover {
    border-color: currentColor;
  }

  /*
   * Set on the text inside and not on the button, because the accent may be derived from the button's text color. Below
   * this luminance white has the higher contrast, above it black.
   */
  .send > span {
    --_white: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e5, 1);
    color: color(from var(--_accent) srgb-linear var(--_white) var(--_white) var(--_white) / 1);
  }
`;
