import type { Component } from './component.js';
import { textOf, valueOf } from './property.js';
import { zoneOf } from './time-zone-component.js';
import { ianaName } from './windows-zones.js';
import { namedZone, type Zone, type ZoneFinder } from './zone.js';

/**
 * The zones of a calendar, each looked up once. Times without one are in `X-WR-TIMEZONE`, else in `page`, the zone of the
 * page, which also stands for a name that nothing explains: its author is told.
 */
export function zonesOf(calendar: Component, page: Zone, warn: (message: string) => void): ZoneFinder {
  const known = new Map([['', page]]);
  const components = new Map(calendar.components.map((each) => [textOf(each, 'TZID'), each]));
  const find: ZoneFinder = (name) => {
    const component = components.get(name);
    const zone =
      known.get(name) ??
      zoneByName(name.slice(-LONGEST)) ??
      (component && (zoneByName(valueOf(component, 'X-LIC-LOCATION')) ?? zoneOf(component)));
    if (!zone) warn(`Unknown time zone: ${name}`);
    known.set(name, zone ?? page);
    return zone ?? page;
  };
  known.set('', find(valueOf(calendar, 'X-WR-TIMEZONE')));
  return find;
}

/** No path to a name is longer, in characters. */
const LONGEST = 100;

/** The zone of an IANA name, also at the end of a path, `/mozilla.org/20050126_1/Europe/Paris`, or of a name of Windows. */
function zoneByName(name: string): Zone | undefined {
  const rest = name.indexOf('/') + 1;
  return rest ? (namedZone(name) ?? zoneByName(name.slice(rest))) : namedZone(ianaName(name) ?? name);
}
