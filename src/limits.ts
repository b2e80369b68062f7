/** Every limit of the library, in one place. Times are in milliseconds, sizes in bytes. */
export const limits = {
  /** One request, from its start to its last byte. */
  requestTimeout: 8_000,
  /** One load in all: request, one retry, the lookup in the browser's cache. */
  loadDeadline: 9_000,
  /** The lookup in the browser's cache after a failure. */
  cacheTimeout: 500,
  /** The time for which the response to a request made ahead is kept for its widget. */
  warm: 10_000,
  /** The longest `Retry-After` that is honoured; a longer one is an error at once. */
  retryAfter: 5_000,
  /** The pause before a retry without `Retry-After`. */
  retryDelay: 1_000,
  /** The time after which an upload without progress is aborted; waiting for the response counts too. */
  uploadStall: 30_000,
  /** The maximum size of a response body; reading stops there. */
  body: 2 * 1024 * 1024,
  /** Items kept of a response; `itemsWithLimit` if the webmaster asks for more. */
  items: 200,
  itemsWithLimit: 1_000,
  /** The same of a calendar, which holds years of events; and the events that are read of it. */
  calendarBody: 5 * 1024 * 1024,
  calendarEvents: 20_000,
  /** Occurrences of one event, and of a calendar. */
  occurrences: 1_000,
  calendarOccurrences: 5_000,
  /** The longest period for which events are asked for, in months. */
  eventMonths: 18,
  /** The days that the expansion of one series and of a calendar may look at: 270 years, and as many for 200 series. */
  seriesDays: 100_000,
  calendarDays: 20_000_000,
  /** Hours or days of a weather series: Open-Meteo's longest has 2 592 hours. */
  series: 5_000,
  /** Characters of a title and of a summary. */
  title: 300,
  summary: 2_000,
  /** Characters of the description of a job offer. */
  description: 10_000,
  /** The maximum size of an uploaded image, if the endpoint sets none. */
  imageBytes: 5 * 1024 * 1024,
  /** Pixels of an image, both chosen and uploaded: telephones of "64 megapixels" make 9 248 × 6 944. */
  imagePixels: 64 * 1024 * 1024,
  /** Pixels that every browser decodes completely: the largest canvas of iOS. */
  imageCanvas: 4_096 * 4_096,
  /** The maximum size of a chosen image file, before it is scaled down. */
  imageFile: 50 * 1024 * 1024,
  /** The number of bytes of an image file that are read at a time to find its dimensions. */
  imageSlice: 64 * 1024,
  /** The longer side of an uploaded image, in pixels: twice the widest news column. */
  imageSide: 1_600,
  /** If the first byte takes longer, a loading message is shown as text. */
  lateFirstByte: 2_000,
  /** The pause before a poll that is unchanged at its opening or closing time is requested again. */
  pollTurn: 30_000,
  /** The distance from the viewport at which a lazy widget starts to load, as an `IntersectionObserver` margin. */
  lazyMargin: '256px',
} as const;
