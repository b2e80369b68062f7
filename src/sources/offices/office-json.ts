import { limits } from '../../limits.js';
import { parseDate } from '../../text/parse-date.js';
import { safeUrl } from '../../text/urls.js';
import { at, line, list, object, objects, string } from '../json-values.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { readHours } from './hours-json.js';
import { officesOf } from './office-draft.js';
import type { Office } from './office.js';

/** Our own model as JSON: `{ offices: [{ id, name, hours, address … }] }`, as the commune’s API gives it. */
export const officeJson: Source<Office[]> = {
  detect({ json }) {
    const offices = at(json, 'offices');
    return Array.isArray(offices) && (!offices.length || objects(offices).some(({ name }) => string(name)));
  },
  parse(document) {
    const offices = objects(at(document.json, 'offices')).slice(0, limits.items);
    return offices.flatMap((office) => {
      const address = object(office.address) ?? {};
      return officesOf(
        {
          ...{
            id: office.id,
            language: office.language,
            name: office.name,
            comment: office.comment,
            timeZone: office.timeZone,
          },
          hours: readHours(office.hours),
          lines: list(address.lines),
          ...{ postalCode: address.postalCode, city: address.city },
          ...{ latitude: address.latitude, longitude: address.longitude },
          wheelchair: typeof office.wheelchair === 'boolean' ? office.wheelchair : undefined,
          accessibility: office.accessibility,
          telephones: objects(office.telephones).map(({ number, label }) => ({ number, label })),
          emails: list(office.emails),
          ...{ url: office.url, contactUrl: office.contactUrl },
          updated: parseDate(office.updated, document.timeZone),
          source: credit(office.source, document),
        },
        document.url,
      );
    });
  },
};

function credit(value: unknown, { url: base }: SourceDocument): Office['source'] {
  const { name, url, license } = object(value) ?? {};
  const source = { name: line(name) || undefined, url: safeUrl(url, base), license: line(license) || undefined };
  return source.name || source.url ? source : undefined;
}
