import { html } from 'hono/html';
import { digest } from '../http/mac.js';
import type { Field, Values } from './fields.js';
import type { Html } from './page.js';

const NAME = 'version';

/** A hidden field with a hash of the stored data, by which a later change by somebody else is detected. */
export function renderVersion(stored: object): Html {
  return html`<input type="hidden" name="${NAME}" value="${versionOf(stored)}" />`;
}

/** Whether the stored data is still that which the form was filled with. */
export function isCurrent(values: Values, stored: object): boolean {
  return values[NAME] === versionOf(stored);
}

function versionOf(stored: object): string {
  return digest(JSON.stringify(stored));
}

export interface Conflict {
  fields: readonly Field[];
  /** The values that were sent, which the form keeps. */
  values: Values;
  /** The values that are stored now. */
  stored: Values;
  /** The path of the page with the stored values. */
  page: string;
}

/**
 * The message that nothing was saved because somebody else had changed the data, with their values, which a second
 * attempt would overwrite. It comes first on the page, and has focus.
 */
export function renderConflict({ fields, values, stored, page }: Conflict): Html {
  const other = fields.filter(({ name }) => (values[name] ?? '') !== (stored[name] ?? ''));
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
    <h2>Quelqu’un d’autre a fait une modification entre-temps</h2>
    <p>
      Rien n’a été enregistré. Cette page montre l’état actuel ; le formulaire garde ce que vous avez saisi.
      <a href="${page}">Rouvrir la page sans votre saisie</a>
    </p>
    ${
      other.length > 0 &&
      html`<p>Ce qui est enregistré, et que votre saisie remplacerait :</p>
        <dl>
          ${other.map(
            (field) =>
              html`<dt>${field.label}</dt>
                <dd>${asRead(field, stored[field.name] ?? '')}</dd>`,
          )}
        </dl>`
    }
  </div>`;
}

function asRead({ kind, options = [] }: Field, value: string): string {
  if (kind === 'checkbox') return value ? 'Oui' : 'Non';
  return options.find(([option]) => option === value)?.[1] ?? (value || 'Vide');
}
