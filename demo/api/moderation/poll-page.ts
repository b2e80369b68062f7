import { html } from 'hono/html';
import { poll as words } from '../../../src/locales/fr/poll.js';
import { isEditable } from '../polls/edit-poll.js';
import { type PollStatus, statusOf, type StoredPoll } from '../polls/poll.js';
import type { Issue } from '../problem.js';
import { frenchMoment } from './dates.js';
import type { ModerationContext } from './environment.js';
import { renderErrors, renderFields, type Values } from './fields.js';
import { answerPage, type Html, readDone, renderGuard, renderToken } from './page.js';
import { choiceFields, pollValues, questionFields, rowsOf, settingFields } from './poll-fields.js';
import { renderFormId } from './form-id.js';
import { renderConflict, renderVersion } from './version.js';
import { quoted } from '../../../src/text/quoted.js';

const statuses: Record<PollStatus, string> = { scheduled: 'À venir', open: 'Ouvert', closed: 'Clos' };

export interface PollList {
  polls: readonly StoredPoll[];
  /** The poll that the last action has changed. */
  subject: StoredPoll | undefined;
  now: Date;
  pager: Html | undefined;
}

export function answerPolls(
  context: ModerationContext,
  { polls, subject, now, pager }: PollList,
): Response | Promise<Response> {
  const base = context.get('base');
  return answerPage(context, {
    title: 'Sondages',
    done: subject && renderDone(context, subject, now),
    content: html`<p class="actions"><a class="button primary" href="${base}/sondages/nouveau">Nouveau sondage</a></p>
      ${
        polls.length === 0
          ? html`<p>Aucun sondage pour le moment.</p>`
          : html`<ul class="list">
              ${polls.map(
                (poll) =>
                  html`<li>
                  <h2><a href="${base}/sondages/${poll.id}">${poll.question}</a></h2>
                  ${renderFacts(poll, now)}
                </li>`,
              )}
            </ul>`
      }
      ${pager}`,
  });
}

/** The message after an action: its result, a link to the poll, and the poll's status. */
function renderDone(context: ModerationContext, poll: StoredPoll, now: Date): Html | undefined {
  const link = html`<a href="${context.get('base')}/sondages/${poll.id}">${quoted(poll.question)}</a>`;
  const opening = statusOf(poll, now) === 'scheduled' ? `il ouvrira le ${frenchMoment(poll.opensAt)}` : 'il est ouvert';
  switch (readDone(context).what) {
    case 'cree':
      return html`Le sondage ${link} est créé : ${opening}.`;
    case 'modifie':
      return html`Le sondage ${link} est modifié : ${opening}.`;
    case 'clos':
      return html`Le sondage ${link} est clos : plus personne ne peut voter.`;
    default:
      return undefined;
  }
}

function renderFacts(poll: StoredPoll, now: Date): Html {
  const { voters, choices, opensAt, closesAt } = poll;
  const status = statusOf(poll, now);
  const opening = status === 'scheduled' ? `, ouverture le ${frenchMoment(opensAt)}` : '';
  const closing = closesAt ? `, clôture le ${frenchMoment(closesAt)}` : '';
  return html`<p><span class="status">${statuses[status]}</span></p>
    <p class="meta">${countVoters(voters)}${opening}${closing}.</p>
    <dl>
      ${choices.map(
        ({ label, votes }) =>
          html`<dt>${label}</dt>
            <dd>${words.votes(votes)}</dd>`,
      )}
    </dl>`;
}

/** The number of voters in words. Zero is singular in French. */
function countVoters(voters: number): string {
  if (voters === 0) return 'Personne n’a voté';
  return voters === 1 ? '1 personne a voté' : `${voters} personnes ont voté`;
}

export interface PollForm {
  now: Date;
  /** The poll to show; absent for a new one. */
  poll?: StoredPoll;
  /** Values that were sent and are not stored; default: the stored poll. */
  values?: Values;
  errors?: readonly Issue[];
  /** True if nothing was saved, because somebody else had changed the poll, or somebody has voted. */
  hasConflict?: boolean;
  /** The index of the row that was just added, in which focus starts. */
  added?: number;
  /** The address of the poll's data. */
  url?: string;
}

/** The page of a poll: its votes, the address of its data, and its form while nobody has voted. */
export function answerPoll(context: ModerationContext, form: PollForm): Response | Promise<Response> {
  const { now, poll, values, errors = [], hasConflict = false, added, url = '' } = form;
  const filled: Values = values ?? (poll ? pollValues(poll) : {});
  const fields = allFields(filled);
  const hasErrors = hasConflict || errors.length > 0;
  const page = `${context.get('base')}/sondages/${poll?.id}`;
  const editable = !poll || isEditable(poll, now);
  return answerPage(context, {
    title: poll?.question ?? 'Nouveau sondage',
    status: hasConflict ? 409 : hasErrors ? 422 : 200,
    hasErrors,
    scripts: editable ? ['unsaved.js'] : [],
    content: html`${hasConflict && poll && (editable ? renderConflict({ fields, values: filled, stored: pollValues(poll), page }) : TOO_LATE)}
      ${renderErrors(fields, errors)} ${poll && renderPoll(page, poll, now, url)}
      ${
        editable
          ? html`${poll && html`<p><a href="${page}/images">Images des réponses…</a></p>`} ${renderForm(context, { poll, filled, errors, unsaved: hasErrors || added !== undefined, added })}`
          : html`<p>Un sondage se modifie tant que personne n’a voté et qu’il n’est pas clos.</p>`
      }`,
  });
}

const TOO_LATE = html`<div class="errors" role="alert" tabindex="-1" autofocus>
  <h2>Ce sondage ne peut plus être modifié</h2>
  <p>Rien n’a été enregistré : entre-temps, quelqu’un a voté, ou le sondage a été clos.</p>
</div>`;

function allFields(values: Values) {
  const choices = Array.from({ length: rowsOf(values) }, (_, row) => choiceFields(row));
  return [...questionFields, ...choices.flat(), ...settingFields];
}

function renderPoll(page: string, poll: StoredPoll, now: Date, url: string): Html {
  return html`${renderFacts(poll, now)}
    ${
      statusOf(poll, now) !== 'closed' &&
      html`<p class="actions"><a class="button" href="${page}/fermer">Clore le sondage…</a></p>`
    }
    <h2>Sur une page du site</h2>
    <p>Adresse des données de ce sondage : <code>${url}</code></p>
    <p class="hint">Avec <code>mode="results"</code>, le widget montre ses résultats seuls, même une fois clos.</p>
    <h2>Contenu du sondage</h2>`;
}

interface Filled {
  poll: StoredPoll | undefined;
  filled: Values;
  errors: readonly Issue[];
  unsaved: boolean;
  added: number | undefined;
}

/** The form. Enter presses its first button, which only adds a row. */
function renderForm(context: ModerationContext, { poll, filled, errors, unsaved, added }: Filled): Html {
  const rows = Array.from({ length: rowsOf(filled) }, (_, row) => choiceFields(row));
  return html`<form class="form" method="post" novalidate ${renderGuard(unsaved)}>
    ${renderToken(context.get('token') ?? '')} ${poll ? renderVersion(poll) : renderFormId(filled)}
    ${renderFields(questionFields, filled, errors)}
    <fieldset>
      <legend>Réponses</legend>
      <p class="hint">Deux au moins. Une ligne laissée vide ne compte pas.</p>
      ${rows.map((fields, row) => {
        const focused = fields.map((field, index) =>
          row === added && index === 0 ? { ...field, focused: true } : field,
        );
        return html`<div class="choice">${renderFields(focused, filled, errors)}</div>`;
      })}
      <p><button name="button" value="ajouter">Ajouter une réponse</button></p>
    </fieldset>
    ${renderFields(settingFields, filled, errors)}
    <p class="actions"><button class="primary" name="button" value="enregistrer">${poll ? 'Enregistrer' : 'Créer le sondage'}</button></p>
  </form>`;
}
