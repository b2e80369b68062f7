import { SourceRegistry } from '../source-registry.js';
import { schemaJson } from './schema-json.js';
import type { SubmissionSchema } from './schema.js';

/** The ways in which an endpoint says what can be proposed. */
export const submissionSources = new SourceRegistry<SubmissionSchema>({ 'schema-json': schemaJson });
