import type { AlertFields } from '../api/alerts/alert.js';
import { countAlerts, insertAlert } from '../api/alerts/alert-store.js';
import { communeDay, TIME_ZONE } from '../api/commune-day.js';
import type { Database } from '../api/storage/database.js';
import { parseDate } from '../../src/text/parse-date.js';
import { addDays } from './days.js';

/** The days for which the alert is shown. */
const LASTS = 30;

/** Works on a road, since yesterday: something to know for a while, and no danger. */
function demoAlert(now: Date): AlertFields {
  const today = communeDay(now);
  const at = (days: number, time: string): Date => parseDate(`${addDays(today, days)}T${time}:00`, TIME_ZONE) ?? now;
  return {
    severity: 'information',
    title: 'Route du Verger barrée',
    text: 'Réfection de la chaussée : suivez la déviation par la rue des Lilas.',
    url: null,
    area: 'entre le stade et la salle de la Halle',
    startsAt: at(-1, '08:00'),
    endsAt: at(LASTS, '17:00'),
  };
}

/** Inserts the demo’s alert, unless the database has any alerts, even those that are over. */
export async function ensureDemoAlert(database: Database, now: Date): Promise<void> {
  if ((await countAlerts(database)) === 0) await insertAlert(database, 'route-du-verger', demoAlert(now));
}
