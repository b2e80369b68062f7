import type { Weather } from '../../../src/sources/index.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';
import type { Warning } from './vigilance.js';

const units = { temperature: '°C', speed: 'm/s', pressure: 'hPa', precipitation: 'mm' };

/**
 * The weather of a place as `weather.json`, the commune’s own format. `readAt` is when the service gave it. `vigilance` is
 * the gravest of `warnings`, which are in this order: the gravest first, and have not ended.
 */
export function weatherJson(
  { source, observedAt, daily, vigilance: _, warnings: __, ...weather }: Weather,
  { place, readAt, warnings }: { place: string; readAt: Date; warnings: readonly Warning[] },
): object {
  const written = warnings.map(warningJson);
  return {
    ...weather,
    place,
    observedAt: observedAt && isoInZone(observedAt, TIME_ZONE),
    readAt: isoInZone(readAt, TIME_ZONE),
    units,
    daily,
    ...(written.length > 0 && { vigilance: written[0], warnings: written }),
    ...(source && { source: { name: [source.name, source.license].filter(Boolean).join(', '), url: source.url } }),
  };
}

function warningJson({ level, phenomenon, url, from, until, hasNoEnd }: Warning): object {
  return {
    level,
    phenomenon,
    url,
    from: isoInZone(from, TIME_ZONE),
    ...(!hasNoEnd && { until: isoInZone(until, TIME_ZONE) }),
  };
}
