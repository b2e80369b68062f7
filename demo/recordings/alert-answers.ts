import { isoInZone } from '../../src/text/time-zone.js';
import { TIME_ZONE } from '../api/commune-day.js';
import { HUGE, type Recording } from './answer.js';

const HOUR = 3_600_000;

/** Alerts as the commune's API gives them: a water cut since an hour, and a closed road. */
export const alertsJson: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size, now) {
    const at = (hours: number) => isoInZone(new Date(now.getTime() + hours * HOUR), TIME_ZONE);
    const water = {
      ...{ id: 'eau', version: '1', severity: 'warning', title: 'Coupure d’eau', area: 'rue des Lilas' },
      ...{ text: 'Pensez à faire des réserves.', from: at(-1), until: at(30) },
    };
    const road = (index: number) => ({
      ...{ id: `route-${index}`, version: '1', severity: 'information' },
      title: index ? `Route du Verger barrée, tronçon ${index}` : 'Route du Verger barrée',
      ...{ from: at(-2), until: at(100) },
    });
    const count = { usual: 1, empty: 0, huge: HUGE / 10 }[size];
    const roads = Array.from({ length: count }, (_, index) => road(index));
    return JSON.stringify({ alerts: count ? [water, ...roads] : [] });
  },
};
