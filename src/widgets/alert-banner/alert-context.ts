import type { SeenFrom } from '../../calendar/day-and-time.js';
import type { Locale } from '../../locales/locale.js';
import type { Alert } from '../../sources/alerts/alert.js';

/** Everything that turns an alert into text. */
export interface AlertContext extends SeenFrom {
  strings: Locale['alerts'];
  /** Whether what is rendered is read today: a prerendered page may be read on another day. */
  isDateSure: boolean;
}

/** The severity of an alert in words, or the colour of a warning of the State. */
export function severityOf({ severity, level }: Alert, { strings }: AlertContext): string {
  return level ? strings.levels[level] : strings.severities[severity];
}

/** The name of an alert in a sentence: its title, or its severity if it has none. */
export function nameOf(alert: Alert, context: AlertContext): string {
  return alert.title || severityOf(alert, context);
}

/** An alert in one sentence, for those who hear that it has come. */
export function sentenceOf(alert: Alert, context: AlertContext): string {
  const { title, area, text } = alert;
  const { strings } = context;
  const parts = [title, area && strings.area(area)].filter(Boolean).join(' ');
  const first = [severityOf(alert, context), parts].filter(Boolean).join(strings.colon);
  return [first, text]
    .map((each) => each?.replace(/[^.!?…]$/, '$&.'))
    .join(' ')
    .trim();
}
