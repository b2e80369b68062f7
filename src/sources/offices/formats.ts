import { directory } from './directory.js';
import { officeJson } from './office-json.js';
import { schemaOffice } from './schema-office.js';

/** The formats of offices, in the order in which they are tried. */
export const officeFormats = { offices: officeJson, 'service-public': directory, 'schema-office': schemaOffice };
