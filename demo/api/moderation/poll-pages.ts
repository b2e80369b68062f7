import type { Hono } from 'hono';
import { html } from 'hono/html';
import { type PollStatus, statusOf, type StoredPoll } from '../polls/poll.js';
import { countPolls, endPoll, findPoll, forgetVoters, insertPoll, listPolls, lockPoll } from '../polls/poll-store.js';
import { type Issue, Problem } from '../problem.js';
import { answerQuestion } from './confirm.js';
import { frenchMoment } from './dates.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import { renderErrors, renderFields, type Values } from './fields.js';
import { readForm } from './form-body.js';
import { afterwards, answerPage, type Html, renderToken } from './page.js';
import { pageIn, renderPager, sliceAt } from './pager.js';
import { newPollValues, pollFields, readPoll } from './poll-fields.js';
import { identifierOf, renderSheet } from './sheet.js';
import { asked, quoted } from '../../../src/text/quoted.js';

const statuses: Record<PollStatus, string> = { scheduled: 'À venir', open: 'Ouvert', closed: 'Clos' };

/** The pages for polls: list with votes, create, close. */
export function addPolls(pages: Hono<Moderation>, { database, clock }: ModerationServices): void {
  pages.get('/sondages', async (context) => {
    const page = pageIn(context);
    const [polls, count] = await Promise.all([listPolls(database, sliceAt(page)), countPolls(database)]);
    return answerList(context, polls, clock(), renderPager(count, page, 'sondages'));
  });

  pages.get('/sondages/nouveau', (context) => answerForm(context, newPollValues));
  pages.post('/sondages/nouveau', async (context) => {
    const values = await readForm(context);
    const { poll, errors } = await readPoll(values, clock());
    if (!poll) return answerForm(context, values, errors);
    await database.transaction((transaction) => insertPoll(transaction, { ...poll, id: identifierOf(values) }));
    return afterwards(context, '/sondages', 'creee');
  });

  pages.get('/sondages/:id/fermer', async (context) => {
    const poll = await findPoll(database, context.req.param('id'));
    if (!poll) throw unknownPoll();
    return answerQuestion(context, {
      title: asked(`Clore le sondage ${quoted(poll.question)}`),
      consequence: 'Plus personne ne pourra voter. Un sondage clos ne peut pas être rouvert.',
      action: 'Clore définitivement',
      back: '/sondages',
    });
  });
  pages.post('/sondages/:id/fermer', async (context) => {
    const now = clock();
    await database.transaction(async (transaction) => {
      const poll = await lockPoll(transaction, context.req.param('id'));
      if (!poll) throw unknownPoll();
      await endPoll(transaction, poll.id, now);
      await forgetVoters(transaction, now, poll.id);
    });
    return afterwards(context, '/sondages', 'fermee');
  });
}

function unknownPoll(): Problem {
  return new Problem(404, { detail: 'Ce sondage n’existe pas.' });
}

function answerList(
  context: ModerationContext,
  polls: readonly StoredPoll[],
  now: Date,
  pager: Html | undefined,
): Response | Promise<Response> {
  const base = context.get('base');
  return answerPage(context, {
    title: 'Sondages',
    content: html`<p class="actions"><a class="button primary" href="${base}/sondages/nouveau">Nouveau sondage</a></p>
      ${
        polls.length === 0
          ? html`<p>Aucun sondage pour le moment.</p>`
          : html`<ul class="list">
              ${polls.map((poll) => renderPoll(base, poll, statusOf(poll, now)))}
            </ul>`
      }
      ${pager}`,
  });
}

function renderPoll(base: string, { id, question, voters, choices, closesAt }: StoredPoll, status: PollStatus): Html {
  return html`<li>
    <h2>${question}</h2>
    <p><span class="status">${statuses[status]}</span></p>
    <p class="meta">
      ${countVoters(voters)}${closesAt && `, clôture le ${frenchMoment(closesAt)}`}.
    </p>
    <dl>
      ${choices.map(
        ({ label, votes }) =>
          html`<dt>${label}</dt>
            <dd>${votes} voix</dd>`,
      )}
    </dl>
    ${
      status !== 'closed' &&
      html`<p class="actions">
        <a class="button" href="${base}/sondages/${id}/fermer">Clore<span class="visually-hidden"> le sondage ${quoted(question)}</span>…</a>
      </p>`
    }
  </li>`;
}

/** The number of voters in French, in which zero is singular. */
function countVoters(voters: number): string {
  if (voters === 0) return 'Personne n’a voté';
  return voters === 1 ? '1 personne a voté' : `${voters} personnes ont voté`;
}

function answerForm(
  context: ModerationContext,
  values: Values,
  errors: readonly Issue[] = [],
): Response | Promise<Response> {
  return answerPage(context, {
    title: 'Nouveau sondage',
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    content: html`${renderErrors(pollFields, errors)}
      <form class="form" method="post" novalidate>
        ${renderToken(context.get('token') ?? '')} ${renderSheet(values)} ${renderFields(pollFields, values, errors)}
        <button class="primary">Créer le sondage</button>
      </form>`,
  });
}
