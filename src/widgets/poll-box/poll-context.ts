import type { Locale } from '../../locales/locale.js';

/** What the parts of a poll are drawn with. */
export interface PollContext {
  strings: Locale['poll'];
  common: Locale['common'];
  timeZone: string;
  /** The level of the question as a title. */
  level: number;
  /** Whether the numbers of votes are beside the percentages. */
  counts: boolean;
}
