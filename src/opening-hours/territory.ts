/** The territories of France with public holidays or a time zone of their own, and their zones (IANA). */
const zones = {
  metropole: 'Europe/Paris',
  'alsace-moselle': 'Europe/Paris',
  guadeloupe: 'America/Guadeloupe',
  martinique: 'America/Martinique',
  guyane: 'America/Cayenne',
  reunion: 'Indian/Reunion',
  'saint-pierre-et-miquelon': 'America/Miquelon',
  mayotte: 'Indian/Mayotte',
  'saint-barthelemy': 'America/St_Barthelemy',
  'saint-martin': 'America/Marigot',
  'wallis-et-futuna': 'Pacific/Wallis',
  polynesie: 'Pacific/Tahiti',
  'nouvelle-caledonie': 'Pacific/Noumea',
} as const;

export type Territory = keyof typeof zones;

export const territories = Object.keys(zones) as readonly Territory[];

/** The first three digits of an INSEE code or a postcode overseas. */
const overseas: Record<string, Territory> = {
  971: 'guadeloupe',
  972: 'martinique',
  973: 'guyane',
  974: 'reunion',
  975: 'saint-pierre-et-miquelon',
  976: 'mayotte',
  977: 'saint-barthelemy',
  978: 'saint-martin',
  986: 'wallis-et-futuna',
  987: 'polynesie',
  988: 'nouvelle-caledonie',
};

/** The territory of a commune by its INSEE code; metropolitan France for anything else. */
export function territoryOfCommune(code: string): Territory {
  return overseas[code.slice(0, 3)] ?? (/^(?:57|67|68)\d{3}$/.test(code) ? 'alsace-moselle' : 'metropole');
}

/**
 * The territory of a postcode. Saint-Barthélemy and Saint-Martin still have postcodes of Guadeloupe, which as INSEE codes are
 * those of other communes (97133 is Vieux-Fort).
 */
export function territoryOfPostcode(postcode: string): Territory {
  if (postcode === '97133') return 'saint-barthelemy';
  return postcode === '97150' ? 'saint-martin' : territoryOfCommune(postcode);
}

/** The IANA time zone of a territory. */
export function zoneOfTerritory(territory: Territory): string {
  return zones[territory];
}
