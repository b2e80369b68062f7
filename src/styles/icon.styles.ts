import { css } from 'lit';

/** Icons drawn by their line: see `element/icon.ts`. */
export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
