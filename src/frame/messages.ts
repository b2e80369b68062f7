/** What the page in the frame tells the page around it: how high it wants to be, in CSS pixels. Nothing else is told. */
export interface HeightMessage {
  communeWidgets: 'height';
  height: number;
}

/** What the page around asks, when it has come later than the frame. */
export const MEASURE = { communeWidgets: 'measure' } as const;

/** No frame is made higher than this, whatever it asks. */
export const HIGHEST = 20_000;

/** Anybody may send a message: it is read as what it claims to be only when it has that shape. */
export function heightIn(data: unknown): number | undefined {
  const { communeWidgets, height } = (data ?? {}) as Partial<HeightMessage>;
  if (communeWidgets !== 'height' || typeof height !== 'number' || !(height >= 0)) return undefined;
  return Math.min(Math.ceil(height), HIGHEST);
}
