/** The path of an image, relative to the parent of `submissions`. */
export function imagePath(id: string): string {
  return `submissions/images/${id}.webp`;
}
