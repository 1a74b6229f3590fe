import { css } from 'lit';

export const styles = css`
  /* Over the comments and not between them: nothing that is read is moved. */
  .arrived {
    /* Out of the flow: what stands above keeps its distance to what stands below. */
    float: inline-start;
    inline-size: 100%;
    position: sticky;
    z-index: 1;
    inset-block-start: 1em;
    block-size: 0;
    text-align: center;
  }

  /* At rest it stands between the row that sorts and the first comment. What has only just come under a finger does not
     take its press. */
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
