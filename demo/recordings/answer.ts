/** The variant of an answer: as recorded, without any content, or with ten thousand items. */
export type Size = 'usual' | 'empty' | 'huge';

/** A recorded answer in the format of a real system. */
export interface Recording {
  contentType: string;
  /**
   * The body, with its dates moved close to `now` (see `replay`); `undefined` where the format has no body for an empty
   * answer.
   */
  body(size: Size, now: Date): string | undefined;
}

/** The number of items of a huge answer. With short items it stays below the widgets' limit of 2 MB. */
export const HUGE = 10_000;

/** The origin in the recordings, which the server replaces by its own. */
export const RECORDED_ORIGIN = 'https://www.saint-martin-des-pres.example';
