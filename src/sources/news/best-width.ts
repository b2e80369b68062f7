/** The widest image in a card, in CSS pixels; larger files only load more slowly. */
const WIDEST = 1_200;

/** The widest image that is at most `WIDEST`, else the narrowest; the first one if no width is known. */
export function bestWidth<Image extends { width?: number | undefined }>(images: readonly Image[]): Image | undefined {
  const fitting = images.filter(({ width = 0 }) => width <= WIDEST);
  return fitting.length
    ? fitting.reduce((best, image) => ((image.width ?? 0) > (best.width ?? 0) ? image : best))
    : images.reduce<Image | undefined>(
        (best, image) => ((image.width ?? 0) < (best?.width ?? Infinity) ? image : best),
        undefined,
      );
}
