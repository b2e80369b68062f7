import { onDemand } from '../../pending.js';
import { isJson, laterSource } from '../later-source.js';
import { officeJson } from './office-json.js';

const directory = onDemand(() => import('./directory.js'));
const page = onDemand(() => import('./schema-office.js'));

/** The formats of `formats.ts`, in the same order. */
export const officeFormats = {
  offices: officeJson,
  'service-public': laterSource(
    () => directory().directory,
    (document) => isJson(document) && /plage_ouverture|total_count/.test(document.text),
  ),
  'schema-office': laterSource(
    () => page().schemaOffice,
    (document) => isJson(document) || document.isHtml,
  ),
};
