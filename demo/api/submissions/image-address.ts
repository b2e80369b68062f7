/** What every stored image is. */
export const IMAGE_TYPE = 'image/webp';

/** Where an image is read, relative to what `submissions` lies beside. */
export function imagePath(id: string): string {
  return `submissions/images/${id}.webp`;
}
