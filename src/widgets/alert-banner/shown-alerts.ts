import type { Alert } from '../../sources/alerts/alert.js';

const MINUTE = 60_000;
const SEVERITIES: readonly Alert['severity'][] = ['danger', 'warning', 'information'];

/** The alerts of a moment, the gravest first. */
export function currentAlerts(alerts: readonly Alert[], now: Date): Alert[] {
  const current = alerts.filter(({ from, until }) => !(from && from > now) && !(until && until <= now));
  return SEVERITIES.flatMap((severity) => current.filter((alert) => alert.severity === severity));
}

/**
 * The next moment at which an alert comes or goes, or a day begins, from which its end has other words: at latest in a
 * minute, since a sleeping device fires no timer.
 */
export function nextMoment(alerts: readonly Alert[], now: Date): Date {
  const moments = alerts.flatMap(({ from, until }) => [from, until]).filter((moment) => moment && moment > now);
  return new Date(Math.min(now.getTime() + MINUTE, ...moments.map((moment) => Number(moment))));
}
