import { css } from 'lit';

/**
 * Long lists: items far below the first screen are laid out when they come near the viewport. The focused item is
 * exempt, because its outline would be clipped; in print all of them are laid out.
 */
export const listStyles = css`
  [part='item'] {
    contain-intrinsic-block-size: auto 7em;
  }

  @media not print {
    [part='item']:nth-child(n + 51):not(:focus-within) {
      content-visibility: auto;
    }
  }
`;
