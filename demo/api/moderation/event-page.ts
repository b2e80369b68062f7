import { html } from 'hono/html';
import { eventTime } from '../../../src/locales/fr/event-summary.js';
import { events as words } from '../../../src/locales/fr/events.js';
import { quoted } from '../../../src/text/quoted.js';
import { TIME_ZONE } from '../commune-day.js';
import { isOver } from '../events/event-dates.js';
import type { Issue } from '../problem.js';
import type { SubmissionRules } from '../submissions/rules.js';
import type { StoredSubmission } from '../submissions/submission.js';
import type { ModerationContext } from './environment.js';
import { renderDates } from './event-dates.js';
import { renderErrors, renderFields, type Values } from './fields.js';
import { renderFormId } from './form-id.js';
import { answerPage, type Html, readDone, renderGuard, renderToken } from './page.js';
import { editFields, groupedFields } from './submission-fields.js';

export interface EventList {
  events: readonly StoredSubmission[];
  /** The event that the last action has created. */
  subject: StoredSubmission | undefined;
  /** The beginning of the commune’s day. */
  today: Date;
  pager: Html | undefined;
}

/** The published events, those to come first. */
export function answerEvents(
  context: ModerationContext,
  { events, subject, today, pager }: EventList,
): Response | Promise<Response> {
  const base = context.get('base');
  return answerPage(context, {
    title: 'Événements',
    done:
      subject && readDone(context).what === 'publiee'
        ? html`L’événement
            <a href="${base}/propositions/${subject.reference}">${quoted(subject.title)}</a> est publié : il paraît
            dans l’agenda et dans les actualités.`
        : undefined,
    content: html`<p class="actions"><a class="button primary" href="${base}/evenements/nouveau">Nouvel événement</a></p>
      ${
        events.length === 0
          ? html`<p>Aucun événement publié pour le moment.</p>`
          : html`<ul class="list">
            ${events.map((event) => renderItem(base, event, today))}
          </ul>`
      }
      ${pager}`,
  });
}

function renderItem(base: string, event: StoredSubmission, today: Date): Html {
  const { reference, title, place, eventStatus } = event;
  const upcoming = event.dates.filter((date) => !isOver(date, today));
  const dates = upcoming.length > 0 ? upcoming : event.dates;
  const status = eventStatus !== 'confirmed' ? words.statuses[eventStatus] : upcoming.length > 0 ? 'À venir' : 'Passé';
  return html`<li>
    <h2><a href="${base}/propositions/${reference}">${title}</a></h2>
    <p><span class="status">${status}</span></p>
    <p class="meta">${[eventTime({ ...event, dates }, TIME_ZONE), place].filter(Boolean).join(', ')}</p>
  </li>`;
}

/** An event before anything is known about it. */
export const blankEvent: StoredSubmission = {
  reference: '',
  uid: '',
  sequence: 0,
  type: 'event',
  status: 'pending',
  reason: null,
  title: '',
  summary: null,
  body: null,
  category: null,
  commune: null,
  url: null,
  dates: [],
  allDay: false,
  eventStatus: 'confirmed',
  place: null,
  address: null,
  price: null,
  ticketUrl: null,
  contactName: null,
  contactEmail: null,
  organisation: null,
  images: [],
  receivedAt: new Date(0),
  decidedAt: null,
  changedAt: null,
};

/** The form of a new event. */
export function answerNewEvent(
  context: ModerationContext,
  form: SubmissionRules['form'],
  { values = {}, errors = [] }: { values?: Values; errors?: Issue[] } = {},
): Response | Promise<Response> {
  const event = { ...blankEvent, allDay: values.allDay === 'on' };
  const fields = editFields(event, form);
  return answerPage(context, {
    title: 'Nouvel événement',
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    scripts: ['unsaved.js'],
    content: html`${renderErrors([...fields, ...groupedFields(event)], errors)}
      <form class="form" method="post" novalidate ${renderGuard(errors.length > 0)}>
        ${renderToken(context.get('token') ?? '')} ${renderFormId(values)} ${renderFields(fields, values, errors)}
        ${renderDates(event, values, errors)}
        <p class="actions">
          <button name="button" value="enregistrer">Enregistrer le brouillon</button>
          <button class="primary" name="button" value="publier">Enregistrer et publier</button>
        </p>
      </form>`,
  });
}
