import { randomBytes } from 'node:crypto';
import { html } from 'hono/html';
import { digest } from '../http/mac.js';
import type { Values } from './fields.js';
import type { Html } from './page.js';

const NAME = 'formId';

/** A hidden field with a random id for a blank form, which stays the same until the form is accepted. */
export function renderFormId(values: Values): Html {
  return html`<input type="hidden" name="${NAME}" value="${values[NAME] ?? randomBytes(9).toString('base64url')}" />`;
}

/**
 * The id of the item that a form creates, derived from its values. Sending the same form with the same values again, as
 * by a double click, creates nothing more; other values, after going back in the browser, create another item.
 */
export function identifierOf(values: Values): string {
  return Buffer.from(digest(JSON.stringify(values)), 'base64url').toString('hex', 0, 6);
}
