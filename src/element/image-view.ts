import { html, nothing, type TemplateResult } from 'lit';
import type { ItemImage } from './item-image.js';

/** The image with its credit, in the words of `credit`. */
export function renderImage(image: ItemImage, credit: (name: string) => string): TemplateResult {
  return html`<figure part="image"><img
      class=${isPortrait(image.width, image.height) ? 'portrait' : ''}
      src=${image.url}
      srcset=${image.srcset ?? nothing}
      sizes=${image.srcset ? '(min-width: 40em) 20em, 100vw' : nothing}
      alt=${image.alt ?? ''}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />${image.credit ? html`<figcaption part="credit" dir="auto">${credit(image.credit)}</figcaption>` : nothing}</figure>`;
}

/** Whether an image is taller than wide. */
function isPortrait(width = 0, height = 0): boolean {
  return height > width;
}

/**
 * Marks an image that is taller than wide, so that its upper part is kept when it is cropped: most feeds omit the size.
 * Hides an image that can't be loaded.
 */
export const imageListener = {
  // Both events do not bubble.
  capture: true,
  handleEvent({ type, target }: Event): void {
    const { classList, naturalWidth, naturalHeight, parentElement: figure } = target as HTMLImageElement;
    // The text of an open item has images of its own.
    if (figure?.getAttribute('part') !== 'image') return;
    if (type === 'load') classList.toggle('portrait', isPortrait(naturalWidth, naturalHeight));
    else figure.hidden = true;
  },
};
