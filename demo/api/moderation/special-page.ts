import { html } from 'hono/html';
import type { Issue } from '../problem.js';
import type { SpecialDays, StoredSpecialDays } from '../town-hall/special-store.js';
import { frenchDay } from './dates.js';
import type { ModerationContext } from './environment.js';
import { renderErrors, renderFields, type Values } from './fields.js';
import { renderFormId } from './form-id.js';
import { answerPage, type Html, renderGuard, renderToken } from './page.js';
import { specialFields, specialValues } from './special-fields.js';
import { renderConflict, renderVersion } from './version.js';

/** The list of exceptional hours; `isServed` is false if no town hall is configured. */
export function answerSpecialList(
  context: ModerationContext,
  days: readonly StoredSpecialDays[],
  isServed: boolean,
): Response | Promise<Response> {
  const base = context.get('base');
  return answerPage(context, {
    title: 'Horaires de la mairie',
    content: html`${!isServed && renderUnserved()}
      <p>Les horaires habituels viennent de l’annuaire de l’administration. Ici, les fermetures et les horaires exceptionnels.</p>
      <p class="actions"><a class="button primary" href="${base}/horaires/nouveau">Nouvelle fermeture</a></p>
      ${days.length === 0 ? html`<p>Aucune fermeture pour le moment.</p>` : renderList(base, days)}`,
  });
}

function renderUnserved(): Html {
  return html`<p class="hint">
    Ce serveur ne publie pas encore ces jours : la personne qui l’administre lui donne le code INSEE de la commune dans la
    variable <code>TOWN_HALL_CODE</code>.
  </p>`;
}

function renderList(base: string, days: readonly StoredSpecialDays[]): Html {
  return html`<ul class="list">
    ${days.map(
      (each) =>
        html`<li>
          <h2><a href="${base}/horaires/${each.id}">${periodOf(each)}</a></h2>
          <p class="meta">${hoursOf(each)}${each.reason && `, ${each.reason}`}.</p>
        </li>`,
    )}
  </ul>`;
}

/** “24/12/2026”, “du 24/12/2026 au 31/12/2026” */
export function periodOf({ firstDay, lastDay }: SpecialDays): string {
  const [first, last] = [frenchDay(firstDay), frenchDay(lastDay)];
  return first === last ? first : `Du ${first} au ${last}`;
}

function hoursOf({ ranges }: SpecialDays): string {
  return ranges.length ? `Ouvert ${ranges.map((range) => range.replace('-', ' – ')).join(', ')}` : 'Fermé';
}

export interface SpecialForm {
  /** Values that were sent and are not stored; default: the stored ones. */
  values?: Values;
  errors?: Issue[];
  /** The hours to edit; absent for new ones. */
  days?: StoredSpecialDays;
  /** True if nothing was saved, because somebody else had changed them. */
  hasConflict?: boolean;
}

/** The page with the form. */
export function answerSpecialForm(
  context: ModerationContext,
  { values, errors = [], days, hasConflict = false }: SpecialForm,
): Response | Promise<Response> {
  const { base, token = '' } = context.var;
  const stored: Values = days ? specialValues(days) : {};
  const filled = values ?? stored;
  const unsaved = errors.length > 0 || hasConflict;
  const page = days && `${base}/horaires/${days.id}`;
  return answerPage(context, {
    title: days ? periodOf(days) : 'Nouvelle fermeture',
    status: hasConflict ? 409 : errors.length > 0 ? 422 : 200,
    hasErrors: unsaved,
    scripts: ['unsaved.js'],
    content: html`${hasConflict && page && renderConflict({ fields: specialFields, values: filled, stored, page })}
      ${renderErrors(specialFields, errors)}
      <form class="form" method="post" novalidate ${renderGuard(unsaved)}>
        ${renderToken(token)} ${days ? renderVersion(days) : renderFormId(filled)} ${renderFields(specialFields, filled, errors)}
        <p class="actions">
          <button class="primary">Enregistrer</button>
          ${page && html`<a href="${page}/supprimer">Supprimer</a>`}
        </p>
      </form>`,
  });
}
