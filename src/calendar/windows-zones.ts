import { isTimeZone } from '../text/time-zone.js';

/**
 * The time zones of Windows, without the words “Standard Time”, and the place in the IANA name if it differs: those of the
 * territory 001 in windowsZones of Unicode CLDR 48.2.0 (https://github.com/unicode-org/cldr-json). Those that are the name
 * of a place, as Tokyo is, are not listed.
 */
const PLACES = new Map(
  (
    'Dateline=GMT+12,UTC+12=GMT-12,UTC+13=GMT-13,UTC-02=GMT+2,UTC-08=GMT+8,UTC-09=GMT+9,UTC-11=GMT+11,' +
    'AUS Central=Darwin,AUS Eastern=Sydney,Afghanistan=Kabul,Alaskan=Anchorage,Aleutian=Adak,Altai=Barnaul,' +
    'Arab=Riyadh,Arabian=Dubai,Arabic=Baghdad,Argentina=Buenos Aires,Atlantic=Halifax,Aus Central W.=Eucla,' +
    'Azerbaijan=Baku,Bangladesh=Dhaka,Belarus=Minsk,Canada Central=Regina,Caucasus=Yerevan,' +
    'Cen. Australia=Adelaide,Central=Chicago,Central (Mexico)=Mexico City,Central America=Guatemala,' +
    'Central Asia=Bishkek,Central Brazilian=Cuiaba,Central Europe=Budapest,Central European=Warsaw,' +
    'Central Pacific=Guadalcanal,Chatham Islands=Chatham,China=Shanghai,Cuba=Havana,E. Africa=Nairobi,' +
    'E. Australia=Brisbane,E. Europe=Chisinau,E. South America=Sao Paulo,Easter Island=Easter,Eastern=New York,' +
    'Eastern (Mexico)=Cancun,Egypt=Cairo,Ekaterinburg=Yekaterinburg,FLE=Kiev,GMT Standard Time=London,GTB=Bucharest,' +
    'Georgian=Tbilisi,Greenland=Godthab,Greenwich=Reykjavik,Haiti=Port-au-Prince,Hawaiian=Honolulu,' +
    'India=Calcutta,Iran=Tehran,Israel=Jerusalem,Jordan=Amman,Korea=Seoul,Libya=Tripoli,Line Islands=Kiritimati,' +
    'Magallanes=Punta Arenas,Middle East=Beirut,Morocco=Casablanca,Mountain=Denver,Mountain (Mexico)=Mazatlan,' +
    'Myanmar=Rangoon,N. Central Asia=Novosibirsk,Namibia=Windhoek,Nepal=Katmandu,New Zealand=Auckland,' +
    'Newfoundland=St Johns,North Asia=Krasnoyarsk,North Asia East=Irkutsk,North Korea=Pyongyang,' +
    'Pacific=Los Angeles,Pacific (Mexico)=Tijuana,Pacific SA=Santiago,Pakistan=Karachi,Paraguay=Asuncion,' +
    'Romance=Paris,Russia Time Zone 10=Srednekolymsk,Russia Time Zone 11=Kamchatka,Russia Time Zone 3=Samara,' +
    'Russian=Moscow,SA Eastern=Cayenne,SA Pacific=Bogota,SA Western=La Paz,SE Asia=Bangkok,Saint Pierre=Miquelon,' +
    'Samoa=Apia,South Africa=Johannesburg,South Sudan=Juba,Sri Lanka=Colombo,Sudan=Khartoum,Syria=Damascus,' +
    'Tasmania=Hobart,Tocantins=Araguaina,Tonga=Tongatapu,Transbaikal=Chita,Turkey=Istanbul,' +
    'Turks And Caicos=Grand Turk,US Eastern=Indianapolis,US Mountain=Phoenix,Venezuela=Caracas,' +
    'W. Australia=Perth,W. Central Africa=Lagos,W. Europe=Berlin,W. Mongolia=Hovd,West Asia=Tashkent,' +
    'West Bank=Hebron,West Pacific=Port Moresby,Yukon=Whitehorse'
  )
    .split(',')
    .map((zone) => zone.split('=') as [name: string, place: string]),
);

/** Of a place that is in two, such as Istanbul, the first is meant. */
const AREAS = 'Etc Europe America Asia Africa Australia Atlantic Indian Pacific'.split(' ');

/** The IANA name of a time zone of Windows, `Romance Standard Time`, or of a place; `undefined` for any other name. */
export function ianaName(windowsName: string): string | undefined {
  const name = windowsName.replace(' Standard Time', '');
  // `GMT` alone is a zone of IANA.
  const place = PLACES.get(windowsName) ?? PLACES.get(name) ?? name;
  return AREAS.map((area) => `${area}/${place.replaceAll(' ', '_')}`).find(isTimeZone);
}
