import { at, list, object, string } from '../json-values.js';

/** The place of a job, as far as its source gives it. */
export interface Place {
  name?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
}

/** The place in schema.org's `jobLocation`: a `Place`, several, or a text; its address may be a text too. */
export function placeOf(location: unknown): Place {
  const places = (Array.isArray(location) ? list(location) : [location]).map(onePlace);
  const names = new Set(places.map(({ name }) => name).filter(Boolean));
  return names.size > 1 ? { name: [...names].join(', ') } : (places[0] ?? {});
}

function onePlace(location: unknown): Place {
  const address = at(location, 'address') ?? location;
  if (!object(address)) return { name: string(address).trim() };
  const country = at(address, 'addressCountry');
  const name = at(address, 'addressLocality') ?? at(location, 'name') ?? at(address, 'addressRegion');
  return {
    name: string(name).trim(),
    postalCode: string(at(address, 'postalCode')),
    country: string(at(country, 'name') ?? country),
  };
}
