/** The type of every stored image. */
export const IMAGE_TYPE = 'image/webp';

/** The path of an image, relative to the parent of `submissions`. */
export function imagePath(id: string): string {
  return `submissions/images/${id}.webp`;
}
