import { css } from 'lit';

export const styles = css`
  .live {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block-start: 0.6em;
    font-size: 0.85em;
    line-height: 1.5;
  }

  .live button {
    font-size: inherit;
  }

  .news {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
