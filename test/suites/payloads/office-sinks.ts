import { text, type Reading, type Sink } from './sink.js';

const attributes = { limit: '50' };

type Write = (value: string) => object;

/** A sink in which each value has a town hall of its own. */
function inOffices(name: string, reading: Reading, places: number, write: Write): Sink {
  return {
    ...{ name, places, tag: 'town-hall', reading, together: false, benign: text },
    scenes: (values) => values.map((value) => ({ body: JSON.stringify(write(value)), attributes })),
  };
}

const inApi =
  (rest: Write): Write =>
  (value) => ({ offices: [{ id: 'm', name: 'Mairie', ...rest(value) }] });

const days = ['monday'];

/** The places of offices where foreign text enters the widget. */
export const officeSinks: readonly Sink[] = [
  inOffices(
    'Offices: comment, accessibility',
    'plain',
    2,
    inApi((value) => ({ comment: value, accessibility: value })),
  ),
  inOffices(
    'Offices: every other text',
    'unspecified',
    9,
    inApi((value) => ({
      id: value,
      timeZone: value,
      address: { lines: [value], postalCode: value, city: value },
      // A number or an address that can be read becomes a link, as it should: `office-json.test.ts` has those that can't.
      telephones: [{ number: '3939', label: value }],
      source: { name: value, license: value },
      hours: {
        weekly: [{ days, ranges: [{ opens: '09:00', closes: '12:00', comment: value }] }],
        special: [{ from: new Date().toISOString().slice(0, 10), ranges: [], reason: value }],
      },
    })),
  ),
  inOffices(
    'Offices: addresses and times',
    'unspecified',
    5,
    inApi((value) => ({
      ...{ url: value, contactUrl: value, source: { url: value } },
      hours: { weekly: [{ days, ranges: [{ opens: value, closes: value }] }] },
    })),
  ),
  inOffices('Directory: every text', 'unspecified', 8, (value) => ({
    results: [
      {
        nom: `Mairie ${value}`,
        plage_ouverture: JSON.stringify([
          {
            nom_jour_debut: 'Lundi',
            valeur_heure_debut_1: '09:00:00',
            valeur_heure_fin_1: '12:00:00',
            commentaire: value,
          },
        ]),
        commentaire_plage_ouverture: value,
        adresse: JSON.stringify([
          { numero_voie: value, code_postal: value, nom_commune: value, note_accessibilite: value },
        ]),
        telephone: JSON.stringify([{ valeur: '3939', description: value }]),
        site_internet: value,
        url_service_public: value,
      },
    ],
  })),
  inOffices('CityHall: every text', 'unspecified', 6, (value) => ({
    '@type': 'CityHall',
    '@id': value,
    name: `Mairie ${value}`,
    address: { streetAddress: value, addressLocality: value, postalCode: value },
    url: value,
    openingHours: value,
  })),
];
