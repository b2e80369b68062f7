import { limits } from '../../limits.js';
import { parseDate } from '../../text/parse-date.js';
import { at, objects, string } from '../json-values.js';
import type { Source } from '../source.js';
import { alertsOf } from './alert-draft.js';
import type { Alert, AlertSeverity } from './alert.js';

/** The severities, and those of CAP 1.2, section 3.2.2. */
const SEVERITIES = new Map<string, AlertSeverity>([
  ['danger', 'danger'],
  ['extreme', 'danger'],
  ['warning', 'warning'],
  ['severe', 'warning'],
  ['moderate', 'warning'],
]);
const LEVELS: readonly NonNullable<Alert['level']>[] = ['orange', 'red'];

/**
 * Our own model as JSON: `{ alerts: [{ id, version, severity, language, title, text, url, from, until, area }] }`, as the
 * commune’s API gives it. Only `title` is required; a severity of another name is an information.
 */
export const alertJson: Source<Alert[]> = {
  detect({ json }) {
    const alerts = at(json, 'alerts');
    return Array.isArray(alerts) && (!alerts.length || objects(alerts).some(({ title }) => string(title)));
  },
  parse: ({ json, url, timeZone }) =>
    objects(at(json, 'alerts'))
      .slice(0, limits.items)
      .flatMap(({ severity, level, from, until, ...texts }) =>
        alertsOf(
          {
            ...texts,
            title: texts['title'],
            severity: SEVERITIES.get(string(severity).toLowerCase()) ?? 'information',
            level: LEVELS.find((known) => known === level),
            from: parseDate(from, timeZone),
            until: parseDate(until, timeZone),
          },
          url,
        ),
      ),
};
