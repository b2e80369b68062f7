import type { Alert, AlertSeverity } from '../../../src/sources/index.js';

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
    ...{ id, version: String(version), severity, title },
    ...{ text: text ?? undefined, url: url ?? undefined, area: area ?? undefined },
    from: startsAt,
    until: endsAt,
  };
}
