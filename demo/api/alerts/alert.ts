import type { Alert, AlertSeverity } from '../../../src/sources/index.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';

export const severities = ['information', 'warning', 'danger'] as const satisfies readonly AlertSeverity[];

/** The fields of an alert that the moderation edits. */
export interface AlertFields {
  severity: AlertSeverity;
  title: string;
  text: string | null;
  url: string | null;
  area: string | null;
  startsAt: Date;
  /** The moment from which it is over. */
  endsAt: Date;
}

export interface StoredAlert extends AlertFields {
  id: string;
  version: number;
  /** When a moderator ended it before its time; `null` if none did. */
  endedAt: Date | null;
}

export type AlertStatus = 'upcoming' | 'active' | 'over';

export function statusOf({ startsAt, endsAt, endedAt }: StoredAlert, now: Date): AlertStatus {
  if (endedAt || endsAt <= now) return 'over';
  return now < startsAt ? 'upcoming' : 'active';
}

/** The model that widgets read. */
export function alertOf({ id, version, severity, title, text, url, area, startsAt, endsAt }: StoredAlert): Alert {
  return {
    ...{ id, version: String(version), severity, language: 'fr', title },
    ...{ text: text ?? undefined, url: url ?? undefined, area: area ?? undefined },
    from: startsAt,
    until: endsAt,
  };
}

/**
 * The alert as the moderation previews it: also before its beginning and after its end. A visitor who hides it does so on
 * the device, by its identifier and its version; both are others here, so that every preview shows it.
 */
export function previewOf(alert: StoredAlert, now: Date): Alert {
  const { id, version, from, until, ...shown } = alertOf(alert);
  const isOver = statusOf(alert, now) === 'over';
  return { ...shown, id: `apercu-${id}`, version: `${version}-${now.getTime()}`, ...(!isOver && { until }) };
}

/** The answer with these alerts, as JSON. */
export function alertsJson(alerts: readonly Alert[]): string {
  return JSON.stringify({ alerts: alerts.map(written) });
}

function written({ from, until, ...alert }: Alert): object {
  return {
    ...alert,
    ...(from && { from: isoInZone(from, TIME_ZONE) }),
    ...(until && { until: isoInZone(until, TIME_ZONE) }),
  };
}
