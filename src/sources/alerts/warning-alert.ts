import type { Vigilance } from '../weather/weather.js';
import { alertsOf } from './alert-draft.js';
import type { Alert, AlertSeverity } from './alert.js';

/** A warning of the State, as far as it becomes an alert. */
export type StateWarning = Pick<Vigilance, 'level' | 'phenomenon' | 'text' | 'url' | 'from' | 'until'>;

const SEVERITIES: Partial<Record<Vigilance['level'], AlertSeverity>> = { orange: 'warning', red: 'danger' };

/** The alert for a warning; none for green and yellow, which are no news to most. `base` as in `alertsOf`. */
export function warningAlerts(warning: StateWarning, base: string): Alert[] {
  const { level, phenomenon, text, url, from, until } = warning;
  const severity = SEVERITIES[level];
  if (!severity || level === 'green' || level === 'yellow') return [];
  const id = ['vigilance', level, phenomenon].filter(Boolean).join(' ');
  return alertsOf({ id, severity, level, title: phenomenon, text, url, from, until }, base);
}
