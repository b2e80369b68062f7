import { Hono } from 'hono';
import type { Alert } from '../../../src/sources/index.js';
import { warningAlerts } from '../../../src/sources/alerts/warning-alert.js';
import type { Bindings } from '../bindings.js';
import { readableByAll } from '../http/origins.js';
import { sharedAnswers } from '../http/shared-answers.js';
import { tagged } from '../http/tagged.js';
import type { Services } from '../services.js';
import type { Warning } from '../weather/vigilance.js';
import { alertOf, alertsJson, severities, type StoredAlert } from './alert.js';
import { listAhead } from './alert-store.js';

/** In milliseconds: a page that is open shows what begins within this time at its moment, without another request. */
export const AHEAD = 3_600_000;
/** In seconds. */
const MAX_AGE = 60;

/**
 * The route that answers the alerts of the commune, and the warnings of the State from orange on, readable by any page; to
 * be mounted at `/alerts`. It has no rate limit: an answer is made once a second. While the database fails, it is made of
 * what was last read, each alert until its end.
 */
export function createAlerts(services: Services): Hono<Bindings> {
  const { database, clock, weather } = services;
  const share = sharedAnswers(services);
  let known: StoredAlert[] | undefined;

  async function stored(now: Date, before: Date): Promise<StoredAlert[]> {
    try {
      known = await listAhead(database, now, before);
    } catch (error) {
      if (!known) throw error;
    }
    return known.filter(({ endsAt }) => endsAt > now);
  }

  const routes = new Hono<Bindings>();
  routes.get('/', readableByAll, (context) =>
    share(context, async () => {
      const now = clock();
      const before = new Date(now.getTime() + AHEAD);
      const own = (await stored(now, before)).map(alertOf);
      const warnings = (weather?.current.warnings(now) ?? []).filter(({ from }) => from <= before);
      const alerts = [...own, ...warnings.flatMap(warningAlert)].sort((one, other) => rank(other) - rank(one));
      return tagged(alertsJson(alerts), {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': `public, max-age=${MAX_AGE}`,
      });
    }),
  );
  return routes;
}

function warningAlert({ until, hasNoEnd, ...warning }: Warning): Alert[] {
  return warningAlerts({ ...warning, ...(!hasNoEnd && { until }) }, warning.url);
}

function rank({ severity }: Alert): number {
  return severities.indexOf(severity);
}
