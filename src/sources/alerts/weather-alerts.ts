import type { Source } from '../source.js';
import { isWeatherJson } from '../weather/recognise.js';
import { namedZone } from '../weather/reading.js';
import { object } from '../weather/values.js';
import { vigilanceOf, warningsOf } from '../weather/warnings-json.js';
import type { Alert } from './alert.js';
import { type StateWarning, warningAlerts } from './warning-alert.js';

/** The warnings above yellow of a `weather.json`, so that alerts can come from the endpoint of a weather card. */
export const weatherAlerts: Source<Alert[]> = {
  detect: isWeatherJson,
  parse({ json, url, timeZone }) {
    const root = object(json) ?? {};
    const zone = namedZone(root['timeZone']) ?? timeZone;
    const warnings = warningsOf(root, url, zone);
    const only = vigilanceOf(root, url, zone);
    const all: StateWarning[] = warnings.length || !only ? warnings : [only];
    return all.flatMap((warning) => warningAlerts(warning, url));
  },
};
