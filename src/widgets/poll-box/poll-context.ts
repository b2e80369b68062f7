import type { Locale } from '../../locales/locale.js';

/** Everything that the parts of a poll are rendered with. */
export interface PollContext {
  strings: Locale['poll'];
  common: Locale['common'];
  timeZone: string;
  /** The heading level of the question. */
  level: number;
  /** Whether numbers of votes are shown beside the percentages. */
  counts: boolean;
}
