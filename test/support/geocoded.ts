/** Answers of a geocoder, as the Géoplateforme gives them. */

/** An address in the commune `city`. */
export const feature = (name: string, city = 'Amiens', postcode = '80000') => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [2.29, 49.89] },
  properties: { label: `${name} ${postcode} ${city}`, score: 0.9, type: 'housenumber', name, postcode, city },
});

export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features, query: 'rue' });
