import { css } from 'lit';

/** The image of an item in a list, above its text or beside it. */
export const imageStyles = css`
  .with-image {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }

  .text {
    min-inline-size: 0;
  }

  /* The image can't be loaded. */
  [hidden] + .text {
    grid-column: 1 / -1;
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--cw-image-ratio, 16 / 9);
    border-radius: var(--_radius);
    background: var(--_soft);
    object-fit: cover;
  }

  /* In pictures that are taller than wide, heads are in the upper third. */
  .portrait {
    object-position: top;
  }
`;
