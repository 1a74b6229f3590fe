import { css } from 'lit';

export const styles = css`
  @media (forced-colors: active) {
    .expected {
      stroke: CanvasText;
    }
  }
`;
