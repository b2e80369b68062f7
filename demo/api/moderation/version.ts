import { html } from 'hono/html';
import { digest } from '../http/mac.js';
import type { Field, Values } from './fields.js';
import type { Html } from './page.js';

const NAME = 'version';

/** What a form was filled with, in a few signs: when that is no longer what is stored, somebody else was faster. */
export function renderVersion(stored: object): Html {
  return html`<input type="hidden" name="${NAME}" value="${versionOf(stored)}" />`;
}

/** Whether the form was filled with what is still stored. */
export function isCurrent(values: Values, stored: object): boolean {
  return values[NAME] === versionOf(stored);
}

function versionOf(stored: object): string {
  return digest(JSON.stringify(stored));
}

export interface Overtaken {
  fields: readonly Field[];
  /** What was typed, which the form goes on showing. */
  values: Values;
  /** What is stored now. */
  stored: Values;
  /** The page that shows what is stored. */
  page: string;
}

/**
 * Says that nothing was done because somebody else was faster, and what of theirs a second try would replace; first on
 * the page, and where focus starts.
 */
export function renderOvertaken({ fields, values, stored, page }: Overtaken): Html {
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
