/** Every limit of the library, in one place. Times are in milliseconds, sizes in bytes. */
export const limits = {
  /** One request, from its start to its last byte. */
  requestTimeout: 8_000,
  /** Everything one load may take: request, one retry, the look into the browser's cache. */
  loadDeadline: 9_000,
  /** How long the browser's own cache may take to answer after a failure. */
  cacheTimeout: 500,
  /** How long an answer that was asked for ahead waits for its widget. */
  warm: 10_000,
  /** The longest `Retry-After` that is waited for; a longer one is an error at once. */
  retryAfter: 5_000,
  /** The pause before a retry when the server names none. */
  retryDelay: 1_000,
  /** How long an upload may stand still, its answer included. */
  uploadStall: 30_000,
  /** A body; reading stops there. */
  body: 2 * 1024 * 1024,
  /** Items kept of an answer; `itemsWithLimit` when the webmaster asks for more. */
  items: 200,
  itemsWithLimit: 500,
  /** Hours or days of a weather series: Open-Meteo's longest has 2 592 hours. */
  series: 5_000,
  /** Characters of a title and of a summary. */
  title: 300,
  summary: 2_000,
  /** Characters of the whole text of a job offer. */
  description: 10_000,
  /** An image as it is sent, when the endpoint names no limit. */
  imageBytes: 5 * 1024 * 1024,
  /** Pixels of an image, as it is chosen and as it is sent: telephones of "64 megapixels" make 9 248 × 6 944. */
  imagePixels: 64 * 1024 * 1024,
  /** Pixels that every browser decodes whole: iOS has no larger canvas. */
  imageCanvas: 4_096 * 4_096,
  /** An image file as the visitor chooses it, before it is made smaller. */
  imageFile: 50 * 1024 * 1024,
  /** How much of an image file is read at once to find its size. */
  imageSlice: 64 * 1024,
  /** The longer side of an image that is sent, in pixels: two for each of the widest column of news. */
  imageSide: 1_600,
  /** Loading is said in words when the first byte is later than this. */
  lateFirstByte: 2_000,
  /** How long after its moment a poll that has not opened or closed is asked for again. */
  pollTurn: 30_000,
  /** How far outside the viewport a lazy widget starts to load, as an `IntersectionObserver` margin. */
  lazyMargin: '256px',
} as const;
