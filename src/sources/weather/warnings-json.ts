import { limits } from '../../limits.js';
import { parseDate } from '../../text/parse-date.js';
import { safeUrl } from '../../text/urls.js';
import { object, series, words, type JsonObject } from './values.js';
import type { Vigilance, VigilanceLevel } from './weather.js';

const LEVELS: readonly VigilanceLevel[] = ['green', 'yellow', 'orange', 'red'];

/** The list `warnings` of a weather.json, the gravest first. `zone` is that of times without an offset. */
export function warningsOf(root: JsonObject, base: string, zone: string): Vigilance[] {
  return series(root['warnings'])
    .flatMap((entry) => warning(entry, base, zone) ?? [])
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}

/** The member `vigilance` of a weather.json, its only or its gravest warning. */
export function vigilanceOf(root: JsonObject, base: string, zone: string): Vigilance | undefined {
  return warning(root['vigilance'], base, zone);
}

/** A warning whose level is not one of the four is left out: it has no colour and no label. */
function warning(value: unknown, base: string, zone: string): Vigilance | undefined {
  const entry = object(value);
  const level = LEVELS.find((known) => known === entry?.['level']);
  if (!entry || !level) return undefined;
  return {
    level,
    phenomenon: words(entry['phenomenon']),
    text: words(entry['text'], limits.summary),
    url: safeUrl(entry['url'], base),
    from: parseDate(entry['from'], zone),
    until: parseDate(entry['until'], zone),
  };
}
