/**
 * The time zones of Windows, by the area of their IANA name, without the words “Standard Time”, and the place of that name if
 * it differs: those of the territory 001 in windowsZones of Unicode CLDR 48.2.0 (https://github.com/unicode-org/cldr-json).
 */
const ZONES: Record<string, string> = {
  Africa:
    'E. Africa=Nairobi,Egypt=Cairo,Libya=Tripoli,Morocco=Casablanca,Namibia=Windhoek,Sao Tome,' +
    'South Africa=Johannesburg,South Sudan=Juba,Sudan=Khartoum,W. Central Africa=Lagos',
  America:
    'Alaskan=Anchorage,Aleutian=Adak,Argentina=Buenos_Aires,Atlantic=Halifax,Bahia,Canada Central=Regina,' +
    'Central (Mexico)=Mexico_City,Central America=Guatemala,Central Brazilian=Cuiaba,Central=Chicago,Cuba=Havana,' +
    'E. South America=Sao_Paulo,Eastern (Mexico)=Cancun,Eastern=New_York,Greenland=Godthab,Haiti=Port-au-Prince,' +
    'Magallanes=Punta_Arenas,Montevideo,Mountain (Mexico)=Mazatlan,Mountain=Denver,Newfoundland=St_Johns,' +
    'Pacific (Mexico)=Tijuana,Pacific SA=Santiago,Pacific=Los_Angeles,Paraguay=Asuncion,SA Eastern=Cayenne,' +
    'SA Pacific=Bogota,SA Western=La_Paz,Saint Pierre=Miquelon,Tocantins=Araguaina,Turks And Caicos=Grand_Turk,' +
    'US Eastern=Indianapolis,US Mountain=Phoenix,Venezuela=Caracas,Yukon=Whitehorse',
  Asia:
    'Afghanistan=Kabul,Altai=Barnaul,Arab=Riyadh,Arabian=Dubai,Arabic=Baghdad,Azerbaijan=Baku,Bangladesh=Dhaka,' +
    'Caucasus=Yerevan,Central Asia=Bishkek,China=Shanghai,Ekaterinburg=Yekaterinburg,Georgian=Tbilisi,' +
    'India=Calcutta,Iran=Tehran,Israel=Jerusalem,Jordan=Amman,Korea=Seoul,Magadan,Middle East=Beirut,' +
    'Myanmar=Rangoon,N. Central Asia=Novosibirsk,Nepal=Katmandu,North Asia East=Irkutsk,North Asia=Krasnoyarsk,' +
    'North Korea=Pyongyang,Omsk,Pakistan=Karachi,Qyzylorda,Russia Time Zone 10=Srednekolymsk,' +
    'Russia Time Zone 11=Kamchatka,SE Asia=Bangkok,Sakhalin,Singapore,Sri Lanka=Colombo,Syria=Damascus,Taipei,' +
    'Tokyo,Tomsk,Transbaikal=Chita,Ulaanbaatar,Vladivostok,W. Mongolia=Hovd,West Asia=Tashkent,West Bank=Hebron,' +
    'Yakutsk',
  Atlantic: 'Azores,Cape Verde,Greenwich=Reykjavik',
  Australia:
    'AUS Central=Darwin,AUS Eastern=Sydney,Aus Central W.=Eucla,Cen. Australia=Adelaide,E. Australia=Brisbane,' +
    'Lord Howe,Tasmania=Hobart,W. Australia=Perth',
  Etc: 'Dateline=GMT+12,UTC,UTC+12=GMT-12,UTC+13=GMT-13,UTC-02=GMT+2,UTC-08=GMT+8,UTC-09=GMT+9,UTC-11=GMT+11',
  Europe:
    'Astrakhan,Belarus=Minsk,Central Europe=Budapest,Central European=Warsaw,E. Europe=Chisinau,FLE=Kiev,' +
    'GMT=London,GTB=Bucharest,Kaliningrad,Romance=Paris,Russia Time Zone 3=Samara,Russian=Moscow,Saratov,' +
    'Turkey=Istanbul,Volgograd,W. Europe=Berlin',
  Indian: 'Mauritius',
  Pacific:
    'Bougainville,Central Pacific=Guadalcanal,Chatham Islands=Chatham,Easter Island=Easter,Fiji,' +
    'Hawaiian=Honolulu,Line Islands=Kiritimati,Marquesas,New Zealand=Auckland,Norfolk,Samoa=Apia,Tonga=Tongatapu,' +
    'West Pacific=Port_Moresby',
};

/** The IANA name of a time zone of Windows, `Romance Standard Time`; `undefined` for any other name. */
export function ianaName(windowsName: string): string | undefined {
  for (const [area, zones] of Object.entries(ZONES)) {
    for (const zone of zones.split(',')) {
      const [name = '', place] = zone.split('=');
      if (name === windowsName.replace(' Standard Time', '')) return `${area}/${place ?? name.replaceAll(' ', '_')}`;
    }
  }
  return undefined;
}
