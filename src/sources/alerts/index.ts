import { SourceRegistry } from '../source-registry.js';
import { alertJson } from './alert-json.js';
import type { Alert } from './alert.js';
import { weatherAlerts } from './weather-alerts.js';

/** The formats of alerts, in the order in which they are tried. */
export const alertSources = new SourceRegistry<Alert[]>('alerts', {
  alerts: alertJson,
  'weather-json': weatherAlerts,
});
