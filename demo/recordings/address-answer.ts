import { HUGE, type Recording } from './answer.js';

const STREETS = ['1 Place de la Halle', '3 Rue des Écoles', '12 Chemin des Prés', '5 Rue du Moulin', 'Salle des Fêtes'];

const feature = (name: string) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [3.2, 50.4] },
  properties: {
    label: `${name} 59999 Saint-Martin-des-Prés`,
    type: 'housenumber',
    name,
    postcode: '59999',
    city: 'Saint-Martin-des-Prés',
    citycode: '59999',
  },
});

/** The same five addresses for whatever is searched, in the format of the Géoplateforme. */
export const addressCollection: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size) {
    const names = size === 'empty' ? [] : STREETS;
    const all = size === 'huge' ? Array.from({ length: HUGE }, (_, index) => `${index + 1} Rue Longue`) : names;
    return JSON.stringify({ type: 'FeatureCollection', features: all.map(feature) });
  },
};
