/** The only message from the frame to the embedding page: the height of its content, in CSS pixels. */
export interface HeightMessage {
  communeWidgets: 'height';
  height: number;
}

/** The request of the embedding page for the height, if it loads after the frame. */
export const MEASURE = { communeWidgets: 'measure' } as const;

/** The maximum height of a frame, in CSS pixels. */
export const HIGHEST = 20_000;

/** The height in a message, or `undefined`: any window may send messages, so its shape is checked. */
export function heightIn(data: unknown): number | undefined {
  const { communeWidgets, height } = (data ?? {}) as Partial<HeightMessage>;
  if (communeWidgets !== 'height' || typeof height !== 'number' || !(height >= 0)) return undefined;
  return Math.min(Math.ceil(height), HIGHEST);
}
