/** Loads the image encoder, a separate module, so that only visitors who add an image download it. */
export const loadEncoder = () => import('./image-encoder.js');
