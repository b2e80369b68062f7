import { FormatError } from '../format-error.js';
import { at, line, objects } from '../json-values.js';
import type { Payload } from '../payload.js';
import { SourceDocument } from '../source-document.js';

/** An address that a geocoder has found. */
export interface FoundAddress {
  /** The number and the street: `12 Rue des Écoles`. Empty for a whole commune. */
  street: string;
  /** The commune. */
  city: string;
  /** The whole address on one line: `12 Rue des Écoles, 80000 Amiens`. */
  text: string;
}

/**
 * The addresses in the answer of a geocoder, the best first: GeocodeJSON, as the Géoplateforme answers it, whose places
 * of interest have lists of names and communes (https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage).
 * Throws a `FormatError` for anything else.
 */
export function parseAddresses(payload: Payload): FoundAddress[] {
  const { json } = new SourceDocument(payload);
  const features = at(json, 'features');
  if (!Array.isArray(features)) throw new FormatError('malformed', 'The answer of the geocoder has no features.');
  return objects(features).flatMap(({ properties }) => read(properties) ?? []);
}

function read(properties: unknown): FoundAddress | undefined {
  const first = (name: string): string => {
    const value = at(properties, name);
    return line(Array.isArray(value) ? value[0] : value);
  };
  const [name, city] = [first('name'), first('city')];
  const street = name === city ? '' : name;
  const place = [first('postcode'), city].filter(Boolean).join(' ');
  const text = city ? [street, place].filter(Boolean).join(', ') : first('label');
  return text ? { street, city, text } : undefined;
}
