import { plainText } from '../../text/plain-text.js';
import { FormatError } from '../format-error.js';
import { brokenScript, jsonIn, nodesById, typedObjects, withReferences } from '../json-ld.js';
import { at, object, string, type JsonObject } from '../json-values.js';
import type { Source } from '../source.js';
import { officesOf } from './office-draft.js';
import type { Office } from './office.js';
import { specifiedHours } from './schema-hours.js';

/** The types of offices, the most specific first. https://schema.org/CityHall */
const TYPES = [
  /^CityHall$/,
  /^(?:GovernmentOffice|PostOffice|LocalGovernmentOffice)$/,
  /^(?:Government(?:Building|Organization|Service)|CivicStructure|Library|LocalBusiness|Organization|Place|\w+Center)$/,
];
const ANY = new RegExp(TYPES.map(({ source }) => source).join('|'));

/** schema.org `CityHall`, `GovernmentOffice` or another place with opening hours, as JSON or as JSON-LD in an HTML page. */
export const schemaOffice: Source<Office[]> = {
  detect(document) {
    const values = jsonIn(document);
    return officesIn(values).length > 0 || !!brokenScript(document);
  },
  parse(document) {
    const values = jsonIn(document);
    const offices = officesIn(values);
    const broken = offices.length ? undefined : brokenScript(document);
    if (broken) throw new FormatError('malformed', broken);
    const nodes = nodesById(values);
    return offices.flatMap((node) => officeOf(withReferences(node, nodes), document.url, document.payload.warn));
  },
};

/** Those of the most specific type that has hours; a page names its publisher as well. */
function officesIn(values: readonly unknown[]): JsonObject[] {
  const found = typedObjects(values, ANY);
  const isOpen = (node: JsonObject) => !!(node.openingHoursSpecification ?? node.openingHours);
  const candidates = [...TYPES.map((type) => typedObjects(found, type)), found].map((nodes) => nodes.filter(isOpen));
  return candidates.find((nodes) => nodes.length) ?? typedObjects(found, TYPES[0] ?? ANY);
}

function officeOf(node: JsonObject, base: string, warn: ((message: string) => void) | undefined): Office[] {
  const text = (value: unknown) => plainText(string(value));
  const address = object(node.address) ?? {};
  const points = [node.contactPoint].flat().map((point) => object(point) ?? {});
  const country = string(at(address, 'addressCountry', 'name') ?? address.addressCountry);
  const { hours, comment } = specifiedHours(node, warn);
  const postalCode = string(address.postalCode);
  return officesOf(
    {
      id: node['@id'] ?? node.identifier,
      language: node.inLanguage,
      name: text(node.name),
      hours,
      comment,
      // Holidays and zones of other countries are not known.
      ...(country && !/^(?:FR|France)$/i.test(country) && { territory: 'metropole' }),
      lines: typeof node.address === 'string' ? [text(node.address)] : [text(address.streetAddress)],
      postalCode,
      city: text(address.addressLocality),
      latitude: at(node.geo, 'latitude'),
      longitude: at(node.geo, 'longitude'),
      telephones: [node.telephone, ...points.map(({ telephone }) => telephone)]
        .flat()
        .filter((number, index, all) => number && all.indexOf(number) === index)
        .map((number) => ({ number })),
      emails: [node.email, ...points.map(({ email }) => email)].flat(),
      url: node.url,
    },
    base,
  );
}
