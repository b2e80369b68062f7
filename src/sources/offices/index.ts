import { SourceRegistry } from '../source-registry.js';
import { officeFormats } from './formats.js';
import type { Office } from './office.js';

/** The formats of offices, in the order in which they are tried. */
export const officeSources = new SourceRegistry<Office[]>('offices', officeFormats);
