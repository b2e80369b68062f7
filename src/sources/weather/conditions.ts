/**
 * Every known sky condition once: its WMO code and the codes of the providers. `wmo` are other codes of table 4677 with
 * the same meaning for visitors (intermittent rain is rain); `met` are the symbols of MET Norway without their day or
 * night suffix. Sources: WMO-No. 306 vol. I.1 table 4677, https://openweathermap.org/weather-conditions,
 * https://api.met.no/weatherapi/weathericon/2.0/documentation
 */
interface ConditionRow {
  code: number;
  wmo?: readonly number[];
  owm?: readonly number[];
  met?: readonly string[];
}

const CONDITIONS: readonly ConditionRow[] = [
  { code: 0, owm: [800], met: ['clearsky'] },
  { code: 1, owm: [801], met: ['fair'] },
  { code: 2, owm: [802], met: ['partlycloudy'] },
  { code: 3, owm: [803, 804], met: ['cloudy'] },
  { code: 4, owm: [711, 762] },
  { code: 5, owm: [721] },
  { code: 7, wmo: [6, 8, 9, 30, 31, 32, 33, 34, 35], owm: [731, 751, 761] },
  { code: 10, owm: [701] },
  { code: 18, owm: [771] },
  { code: 19, owm: [781] },
  { code: 45, wmo: [11, 12, 28, 40, 41, 42, 43, 44, 46, 47], owm: [741], met: ['fog'] },
  { code: 48, wmo: [49] },
  { code: 51, wmo: [50], owm: [300, 310] },
  { code: 53, wmo: [52], owm: [301, 311] },
  { code: 55, wmo: [54], owm: [302, 312] },
  { code: 56 },
  { code: 57 },
  { code: 61, wmo: [58, 60], owm: [500], met: ['lightrain'] },
  { code: 63, wmo: [59, 62], owm: [501], met: ['rain'] },
  { code: 65, wmo: [64], owm: [502, 503, 504], met: ['heavyrain'] },
  { code: 66, owm: [511] },
  { code: 67 },
  { code: 68, owm: [615], met: ['lightsleet'] },
  { code: 69, owm: [611, 616], met: ['sleet', 'heavysleet'] },
  { code: 71, wmo: [70], owm: [600], met: ['lightsnow'] },
  { code: 73, wmo: [72], owm: [601], met: ['snow'] },
  { code: 75, wmo: [74], owm: [602], met: ['heavysnow'] },
  { code: 77, wmo: [76, 78, 79] },
  { code: 80, owm: [321, 520], met: ['lightrainshowers'] },
  { code: 81, owm: [313, 521, 531], met: ['rainshowers'] },
  { code: 82, owm: [314, 522], met: ['heavyrainshowers'] },
  { code: 83, owm: [612], met: ['lightsleetshowers'] },
  { code: 84, owm: [613], met: ['sleetshowers', 'heavysleetshowers'] },
  { code: 85, owm: [620], met: ['lightsnowshowers'] },
  { code: 86, owm: [621, 622], met: ['snowshowers', 'heavysnowshowers'] },
  { code: 95, wmo: [13, 17, 29, 91, 92, 93, 94, 97, 98], owm: [200, 201, 202, 210, 211, 212, 221, 230, 231, 232] },
  { code: 96, wmo: [27, 87, 88, 89, 90] },
  { code: 99 },
];

const THUNDERSTORM = 95;

function index<Key>(keys: (row: ConditionRow) => readonly Key[] | undefined): Map<Key, number> {
  return new Map(CONDITIONS.flatMap((row) => (keys(row) ?? []).map((key) => [key, row.code] as const)));
}

const byWmo = index((row) => [row.code, ...(row.wmo ?? [])]);
const byOpenWeatherMap = index((row) => row.owm);
const byMetNorway = index((row) => row.met);

/** The codes that have a label and an icon. */
export const knownCodes: readonly number[] = CONDITIONS.map((row) => row.code);

/** The code of our table for a WMO 4677 code; `undefined` for codes that do not describe the sky. */
export function canonicalCode(code: number | undefined): number | undefined {
  return code === undefined ? undefined : byWmo.get(code);
}

/** The WMO code of an OpenWeatherMap condition id. */
export function codeFromOpenWeatherMap(id: number | undefined): number | undefined {
  return id === undefined ? undefined : byOpenWeatherMap.get(id);
}

/**
 * The WMO code of a MET Norway symbol, with or without its suffix. All symbols with thunder are one code, including
 * those that MET Norway misspells (`lightssnowshowersandthunder`).
 */
export function codeFromMetNorway(symbol: string): number | undefined {
  const stem = symbol.trim().toLowerCase().replace(/_.*$/, '');
  return stem.endsWith('andthunder') ? THUNDERSTORM : byMetNorway.get(stem);
}
