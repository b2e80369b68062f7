import { css } from 'lit';

/** Where the rules for news, which the form has for their preview, differ from those for events. */
export const previewStyles = css`
  [part='dates'] {
    display: block;
    margin-block-start: 0;
  }
`;
