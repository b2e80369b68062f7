/*
 * The icons are Lucide's (https://lucide.dev), © Lucide Icons and Contributors, ISC License;
 * those that come from Feather, © 2013-present Cole Bemis, MIT License. Each is a single path here.
 */
import { nothing, type TemplateResult } from 'lit';
import { renderIcon } from '../../element/icon.js';
import { canonicalCode } from '../../sources/weather/conditions.js';

const CLOUD = 'M4 14.899A7 7 0 1 1 15.71 8h1.79a4.5 4.5 0 0 1 2.5 8.242';
const SUN_BEHIND = 'M12 2v2M4.93 4.93l1.41 1.41M20 12h2M19.07 4.93l-1.41 1.41M15.947 12.65a4 4 0 0 0-5.925-4.128';
const MOON_BEHIND =
  'M18.376 14.512a6 6 0 0 0 3.461-4.127c.148-.625-.659-.97-1.248-.714a4 4 0 0 1-5.259-5.26c.255-.589-.09-1.395-.716-1.248a6 6 0 0 0-4.594 5.36';
const SHOWER_CLOUD = 'M3 20a5 5 0 1 1 8.9-4H13a3 3 0 0 1 2 5.24M11 20v2M7 19v2';

const DRAWINGS = {
  sun: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41',
  moon: 'M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401',
  cloudSun: `${SUN_BEHIND}M13 22H7a5 5 0 1 1 4.9-6H13a3 3 0 0 1 0 6Z`,
  cloudMoon: `M13 16a3 3 0 0 1 0 6H7a5 5 0 1 1 4.9-6z${MOON_BEHIND}`,
  cloud: 'M17.5 19H9a7 7 0 1 1 6.71-9h1.79a4.5 4.5 0 1 1 0 9Z',
  fog: `${CLOUD}M16 17H7M17 21H9`,
  haze: 'M5.2 6.2l1.4 1.4M2 13h2M20 13h2M17.4 7.6l1.4-1.4M22 17H2M22 21H2M16 13a4 4 0 0 0-8 0M12 5V2.5',
  drizzle: `${CLOUD}M8 19v1M8 14v1M16 19v1M16 14v1M12 21v1M12 16v1`,
  rain: `${CLOUD}M16 14v6M8 14v6M12 16v6`,
  heavyRain: `${CLOUD}M9.2 22l3-7M9 13l-3 7M17 13l-3 7`,
  showersDay: `${SUN_BEHIND}${SHOWER_CLOUD}`,
  showersNight: `${MOON_BEHIND}${SHOWER_CLOUD}`,
  sleet: `${CLOUD}M16 14v2M8 14v2M16 20h.01M8 20h.01M12 16v2M12 22h.01`,
  snow: `${CLOUD}M8 15h.01M8 19h.01M12 17h.01M12 21h.01M16 15h.01M16 19h.01`,
  thunder: 'M6 16.326A7 7 0 1 1 15.71 8h1.79a4.5 4.5 0 0 1 .5 8.973M13 12l-3 5h4l-3 5',
  wind: 'M12.8 19.6A2 2 0 1 0 14 16H2M17.5 8a2.5 2.5 0 1 1 2 4H2M9.8 4.4A2 2 0 1 1 11 8H2',
  tornado: 'M21 4H3M18 8H6M19 12H9M16 16h-6M11 20H9',
} as const;

type Drawing = keyof typeof DRAWINGS;

/** By canonical WMO code: the icon by day, and by night if that differs. */
const BY_CODE: Readonly<Record<number, readonly [day: Drawing, night?: Drawing]>> = {
  0: ['sun', 'moon'],
  1: ['cloudSun', 'cloudMoon'],
  2: ['cloudSun', 'cloudMoon'],
  3: ['cloud'],
  4: ['haze', 'fog'],
  5: ['haze', 'fog'],
  7: ['wind'],
  10: ['fog'],
  18: ['wind'],
  19: ['tornado'],
  45: ['fog'],
  48: ['fog'],
  51: ['drizzle'],
  53: ['drizzle'],
  55: ['drizzle'],
  56: ['sleet'],
  57: ['sleet'],
  61: ['rain'],
  63: ['rain'],
  65: ['heavyRain'],
  66: ['sleet'],
  67: ['sleet'],
  68: ['sleet'],
  69: ['sleet'],
  71: ['snow'],
  73: ['snow'],
  75: ['snow'],
  77: ['snow'],
  80: ['showersDay', 'showersNight'],
  81: ['showersDay', 'showersNight'],
  82: ['heavyRain'],
  83: ['sleet'],
  84: ['sleet'],
  85: ['snow'],
  86: ['snow'],
  95: ['thunder'],
  96: ['thunder'],
  99: ['thunder'],
};

/** The icon of a condition; nothing for an unknown code. Uses the daytime icon unless it is known to be night. */
export function weatherIcon(code: number | undefined, isDay?: boolean): TemplateResult | typeof nothing {
  const drawings = BY_CODE[canonicalCode(code) ?? -1];
  if (!drawings) return nothing;
  const [day, night = day] = drawings;
  return renderIcon(DRAWINGS[isDay === false ? night : day]);
}
