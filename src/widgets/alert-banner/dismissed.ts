import { forget, kept, recall, remember } from '../../element/visitor-storage.js';
import type { Alert } from '../../sources/alerts/alert.js';

/* The only data that `<alert-banner>` stores, and only when the visitor presses “Masquer”: the identifier and the version of
   the alert, and until when that is relevant. Nothing that distinguishes visitors. */

const PREFIX = 'cw:alert:';
/**
 * The time in ms for which an alert without a known end stays hidden: the State’s next storm has the words of this one, and
 * must be shown.
 */
const A_DAY = 86_400_000;

/** Stores that the visitor has hidden this version of an alert: the version, and the end (ISO 8601). */
export function keepDismissed({ id, version, until }: Alert, now: Date): void {
  const end = until ?? new Date(now.getTime() + A_DAY);
  remember('device', PREFIX + id, `${end.toISOString()} ${version}`);
}

/** Whether the visitor has hidden this version of an alert; another version is a change, which is shown again. */
export function isDismissed({ id, version }: Alert, now: Date): boolean {
  const entry = read(PREFIX + id);
  return entry?.version === version && !isOver(entry.end, now);
}

/** Deletes what is stored of alerts that are over. */
export function forgetOver(now: Date): void {
  for (const name of kept('device', PREFIX)) if (isOver(read(name)?.end, now)) forget('device', name);
}

function read(name: string): { end: string; version: string } | undefined {
  const [, end = '', version = ''] = /^(\S*) (.*)$/.exec(recall('device', name) ?? '') ?? [];
  return end ? { end, version } : undefined;
}

function isOver(end = '', now: Date): boolean {
  return !(Date.parse(end) > now.getTime());
}
