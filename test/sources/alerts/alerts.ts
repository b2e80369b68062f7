import { parse, type Alert } from '../../../src/sources/index.js';

/** The alerts in a response; a value that is not a text is written as JSON. */
export function alertsIn(body: unknown): Alert[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return parse('alerts', { body: text, contentType: '', url: 'https://mairie.example/api/alerts' });
}
