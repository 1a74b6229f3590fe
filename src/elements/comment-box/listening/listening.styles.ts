import { css } from 'lit';

export const styles = css`
  /* Above the comments and not between them, so that no text is moved. */
  .arrived {
    /* Out of the flow, so that the content around it keeps its distance. */
    float: inline-start;
    inline-size: 100%;
    position: sticky;
    z-index: 1;
    inset-block-start: 1em;
    block-size: 0;
    text-align: center;
  }

  /*
   * At rest it is between the buttons that sort and the first comment. A button that has just appeared under a finger
   * ignores the press.
   */
  .arrived > button {
    position: relative;
    inset-block-start: -0.6em;
    animation: arrived 0.7s;
  }

  :not(.sort) + .arrived > button {
    inset-block-start: -0.8em;
  }

  @keyframes arrived {
    0%,
    99% {
      pointer-events: none;
    }
  }
`;
