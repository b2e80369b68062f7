import { html } from 'hono/html';
import { quoted } from '../../../src/text/quoted.js';
import { type AlertStatus, statusOf, type StoredAlert } from '../alerts/alert.js';
import type { Issue } from '../problem.js';
import { alertFields, alertValues, severityNames } from './alert-fields.js';
import { frenchMoment } from './dates.js';
import type { ModerationContext } from './environment.js';
import { renderErrors, renderFields, type Values } from './fields.js';
import { renderFormId } from './form-id.js';
import { answerPage, type Html, readDone, renderGuard, renderToken } from './page.js';
import { renderConflict, renderVersion } from './version.js';

const statuses: Record<AlertStatus, string> = { upcoming: 'À paraître', active: 'En ligne', over: 'Terminée' };

export interface AlertList {
  alerts: readonly StoredAlert[];
  /** The alert that the last action has changed. */
  subject: StoredAlert | undefined;
  now: Date;
  pager: Html | undefined;
}

export function answerAlerts(
  context: ModerationContext,
  { alerts, subject, now, pager }: AlertList,
): Response | Promise<Response> {
  const base = context.get('base');
  return answerPage(context, {
    title: 'Alertes',
    done: subject && renderDone(context, subject, now),
    content: html`<p class="actions"><a class="button primary" href="${base}/alertes/nouvelle">Nouvelle alerte</a></p>
      ${
        alerts.length === 0
          ? html`<p>Aucune alerte pour le moment.</p>`
          : html`<ul class="list">
              ${alerts.map((alert) => renderItem(base, alert, now))}
            </ul>`
      }
      ${pager}`,
  });
}

function renderItem(base: string, alert: StoredAlert, now: Date): Html {
  const { id, severity, title, area } = alert;
  return html`<li>
    <h2><a href="${base}/alertes/${id}">${title}</a></h2>
    <p><span class="status">${statuses[statusOf(alert, now)]}</span></p>
    <p class="meta">${[severityNames[severity], area].filter(Boolean).join(', ')}. ${period(alert)}.</p>
  </li>`;
}

function period({ startsAt, endsAt, endedAt }: StoredAlert): string {
  if (endedAt) return `Terminée le ${frenchMoment(endedAt)}`;
  return `Du ${frenchMoment(startsAt)} au ${frenchMoment(endsAt)}`;
}

/** The message after an action: its result, a link to the alert, and when visitors see it. */
function renderDone(context: ModerationContext, alert: StoredAlert, now: Date): Html | undefined {
  const link = html`<a href="${context.get('base')}/alertes/${alert.id}">${quoted(alert.title)}</a>`;
  switch (readDone(context).what) {
    case 'publiee':
      return statusOf(alert, now) === 'upcoming'
        ? html`L’alerte ${link} est enregistrée : elle paraîtra le ${frenchMoment(alert.startsAt)}.`
        : html`L’alerte ${link} est en ligne, jusqu’au ${frenchMoment(alert.endsAt)}.`;
    case 'fermee':
      return html`L’alerte ${link} est terminée : elle n’est plus en ligne.`;
    default:
      return undefined;
  }
}

export interface AlertForm {
  /** Values that were sent and are not stored; default: the stored alert. */
  values?: Values;
  errors?: Issue[];
  /** The alert to edit; absent for a new one. */
  alert?: StoredAlert;
  now: Date;
  /** True if nothing was saved, because somebody else had changed or ended the alert. */
  hasConflict?: boolean;
}

/** The page of an alert: its preview and its form. */
export function answerAlert(
  context: ModerationContext,
  { values, errors = [], alert, now, hasConflict = false }: AlertForm,
): Response | Promise<Response> {
  const { base, token = '' } = context.var;
  const stored: Values = alert ? alertValues(alert) : {};
  const filled = values ?? stored;
  const unsaved = errors.length > 0 || hasConflict;
  const page = `${base}/alertes/${alert?.id}`;
  return answerPage(context, {
    title: alert?.title ?? 'Nouvelle alerte',
    status: hasConflict ? 409 : errors.length > 0 ? 422 : 200,
    hasErrors: unsaved,
    scripts: [...(alert ? ['alert-banner.js'] : []), 'unsaved.js'],
    content: html`${hasConflict && renderConflict({ fields: alertFields, values: filled, stored, page })}
      ${renderErrors(alertFields, errors)} ${alert && renderAlert(context, alert, now)}
      <form class="form" method="post" novalidate ${renderGuard(unsaved)}>
        ${renderToken(token)} ${alert ? renderVersion(alert) : renderFormId(filled)}
        ${renderFields(alertFields, filled, errors)}
        <p class="actions">
          <button class="primary">
            ${alert && statusOf(alert, now) !== 'over' ? 'Enregistrer' : 'Enregistrer et publier'}
          </button>
        </p>
      </form>`,
  });
}

function renderAlert(context: ModerationContext, alert: StoredAlert, now: Date): Html {
  const { base, token = '' } = context.var;
  const status = statusOf(alert, now);
  const path = `${base}/alertes/${alert.id}`;
  return html`<p><span class="status">${statuses[status]}</span></p>
    ${
      status === 'over' &&
      html`<p>${period(alert)}. Pour la remettre en ligne, donnez-lui une nouvelle fin et publiez-la.</p>`
    }
    <div class="actions">
      ${
        status !== 'over' &&
        html`<form method="post" action="${path}/terminer">
          ${renderToken(token)}
          <button>Terminer l’alerte dès maintenant</button>
        </form>`
      }
      <a class="button danger" href="${path}/supprimer">Supprimer…</a>
    </div>
    <h2>Aperçu</h2>
    <p class="hint">De ce qui est enregistré : ce que vous modifiez plus bas y paraît une fois enregistré.</p>
    <div class="preview">
      <alert-banner endpoint="${path}/apercu.json">
        <noscript>
          <p><strong>${severityNames[alert.severity]} : ${alert.title}</strong></p>
          <p>${alert.text}</p>
        </noscript>
      </alert-banner>
    </div>
    <h2>Contenu de l’alerte</h2>`;
}
