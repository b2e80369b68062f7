/** As recorded, without any content, or with ten thousand items. */
export type Size = 'usual' | 'empty' | 'huge';

/** One recorded answer of a real system's shape. */
export interface Answer {
  contentType: string;
  /** The body, with its dates brought near `now` (see `replay`); none where the format can't say that there is nothing. */
  body(size: Size, now: Date): string | undefined;
}

/** How many items a huge answer has. With light items it stays below the widgets' cap of 2 MB. */
export const HUGE = 10_000;

/** The site that the recordings come from; the server puts its own origin in its place. */
export const RECORDED_ORIGIN = 'https://www.saint-martin-des-pres.example';
