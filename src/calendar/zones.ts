import type { Component } from './component.js';
import { textOf, valueOf } from './property.js';
import { zoneOf } from './time-zone-component.js';
import { ianaName } from './windows-zones.js';
import { namedZone, type Zone } from './zone.js';

/** Finds a zone by its name in a calendar; that of times without one by the empty name. */
export type ZoneFinder = (name: string) => Zone;

/**
 * The zones of a calendar, each looked up once. Times without one are in `X-WR-TIMEZONE`, else in `page`, the zone of the
 * page, which also stands for a name that nothing explains: `onUnknown` is called for it.
 */
export function zonesOf(calendar: Component, page: Zone, onUnknown: (name: string) => void): ZoneFinder {
  const known = new Map<string, Zone>();
  const components = new Map(calendar.components.map((each) => [textOf(each, 'TZID'), each]));
  const find: ZoneFinder = (name) => {
    let zone = known.get(name);
    if (!zone) {
      const component = components.get(name);
      zone =
        zoneByName(name.slice(-LONGEST)) ??
        (component && (zoneByName(valueOf(component, 'X-LIC-LOCATION')) ?? zoneOf(component)));
      if (!zone) onUnknown(name);
      known.set(name, (zone ??= page));
    }
    return zone;
  };
  const floating = valueOf(calendar, 'X-WR-TIMEZONE');
  known.set('', floating ? find(floating) : page);
  return find;
}

/** No path to a name is longer, in characters. */
const LONGEST = 100;

/** The zone of an IANA name, also at the end of a path, `/mozilla.org/20050126_1/Europe/Paris`, or of a name of Windows. */
function zoneByName(name: string): Zone | undefined {
  const rest = name.indexOf('/') + 1;
  return namedZone(ianaName(name) ?? name) ?? (rest ? zoneByName(name.slice(rest)) : undefined);
}
