import { randomBytes } from 'node:crypto';
import { html } from 'hono/html';
import { digest } from '../http/mac.js';
import type { Values } from './fields.js';
import type { Html } from './page.js';

const NAME = 'sheet';

/** Tells one blank form from another, from the first time it is shown until it is taken. */
export function renderSheet(values: Values): Html {
  return html`<input type="hidden" name="${NAME}" value="${values[NAME] ?? randomBytes(9).toString('base64url')}" />`;
}

/**
 * The identifier of what a form creates. The same form with the same words, as a double click sends it, creates one
 * thing; other words, after a step back in the browser, create another.
 */
export function identifierOf(values: Values): string {
  return Buffer.from(digest(JSON.stringify(values)), 'base64url').toString('hex', 0, 6);
}
