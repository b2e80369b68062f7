import { SourceRegistry } from '../source-registry.js';
import { schemaJson } from './schema-json.js';
import type { SubmissionSchema } from './schema.js';

/** The formats of a form's schema: our own contract. */
export const submissionSources = new SourceRegistry<SubmissionSchema>('submission', { 'schema-json': schemaJson });
