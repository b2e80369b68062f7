import type { Weather } from '../../../src/sources/index.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';
import type { Warning } from './vigilance.js';

/** The official advice for each phenomenon and level. */
const ADVICE = 'https://vigilance.meteofrance.fr/fr/conseils-comportements';

const units = { temperature: '°C', speed: 'm/s', pressure: 'hPa', precipitation: 'mm' };

/**
 * The weather of a place as `weather.json`, the commune’s own format. `readAt` is when the service gave it. `vigilance` is
 * the gravest of `warnings`, which are in this order: the gravest first, and have not ended.
 */
export function weatherJson(
  { source, observedAt, daily, vigilance: _, ...weather }: Weather,
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

function warningJson({ level, phenomenon, from, until }: Warning): object {
  return {
    level,
    phenomenon,
    url: ADVICE,
    from: isoInZone(from, TIME_ZONE),
    until: isoInZone(until, TIME_ZONE),
  };
}
