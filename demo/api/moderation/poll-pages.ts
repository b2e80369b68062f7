import type { Hono } from 'hono';
import { publicUrl } from '../http/public-url.js';
import { isEditable, updatePoll } from '../polls/edit-poll.js';
import type { StoredPoll } from '../polls/poll.js';
import { countPolls, endPoll, findPoll, forgetVoters, insertPoll, listPolls, lockPoll } from '../polls/poll-store.js';
import { answerQuestion } from './confirm.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import { readForm } from './form-body.js';
import { redirectWithMessage, readDone } from './page.js';
import { pageIn, renderPager, sliceAt } from './pager.js';
import { newPollValues, readPoll, rowsOf, withOneMore } from './poll-fields.js';
import { answerPoll, answerPolls } from './poll-page.js';
import { requirePoll } from './require-poll.js';
import { identifierOf } from './form-id.js';
import { isCurrent } from './version.js';
import { asked, quoted } from '../../../src/text/quoted.js';

/** Adds the pages for polls: list with their votes, create, edit while nobody has voted, close. */
export function addPolls(pages: Hono<Moderation>, services: ModerationServices): void {
  const { database, clock } = services;

  pages.get('/sondages', async (context) => {
    const page = pageIn(context);
    const { id } = readDone(context);
    const [polls, count, subject] = await Promise.all([
      listPolls(database, sliceAt(page)),
      countPolls(database),
      findPoll(database, id),
    ]);
    return answerPolls(context, { polls, subject, now: clock(), pager: renderPager(count, page, 'sondages') });
  });

  pages.get('/sondages/nouveau', (context) => answerPoll(context, { values: newPollValues, now: clock() }));
  pages.post('/sondages/nouveau', async (context) => {
    const values = await readForm(context);
    const now = clock();
    if (values.button === 'ajouter') {
      return answerPoll(context, { values: withOneMore(values), now, added: rowsOf(values) });
    }
    const { poll, errors } = await readPoll(values, now);
    if (!poll) return answerPoll(context, { values, errors, now });
    const id = identifierOf(values);
    await database.transaction((transaction) => insertPoll(transaction, { ...poll, id }));
    return redirectWithMessage(context, '/sondages', 'cree', id);
  });

  pages.get('/sondages/:id', async (context) => {
    const poll = requirePoll(await findPoll(database, context.req.param('id')));
    return answerPoll(context, { poll, now: clock(), url: urlOf(context, poll) });
  });
  pages.post('/sondages/:id', async (context) => {
    const values = await readForm(context);
    return database.transaction(async (transaction) => {
      const now = clock();
      // Votes wait for this lock. If the choices have changed, they are refused, and their pages show the new ones.
      const poll = requirePoll(await lockPoll(transaction, context.req.param('id')));
      const form = { poll, values, now, url: urlOf(context, poll) };
      if (!isCurrent(values, poll) || !isEditable(poll, now))
        return answerPoll(context, { ...form, hasConflict: true });
      if (values.button === 'ajouter') {
        return answerPoll(context, { ...form, values: withOneMore(values), added: rowsOf(values) });
      }
      const { poll: edited, errors } = await readPoll(values, now, poll);
      if (!edited) return answerPoll(context, { ...form, errors });
      await updatePoll(transaction, edited);
      return redirectWithMessage(context, '/sondages', 'modifie', poll.id);
    });
  });

  pages.get('/sondages/:id/fermer', async (context) => {
    const { id, question } = requirePoll(await findPoll(database, context.req.param('id')));
    return answerQuestion(context, {
      title: asked(`Clore le sondage ${quoted(question)}`),
      consequence: 'Plus personne ne pourra voter. Un sondage clos ne peut pas être rouvert.',
      action: 'Clore définitivement',
      back: `/sondages/${id}`,
    });
  });
  pages.post('/sondages/:id/fermer', async (context) => {
    const now = clock();
    const { id } = await database.transaction(async (transaction) => {
      const poll = requirePoll(await lockPoll(transaction, context.req.param('id')));
      await endPoll(transaction, poll.id, now);
      await forgetVoters(transaction, now, poll.id);
      return poll;
    });
    return redirectWithMessage(context, '/sondages', 'clos', id);
  });

  function urlOf(context: ModerationContext, { id }: StoredPoll): string {
    const api = context.get('base').replace(/\/moderation$/, '');
    return publicUrl(context, `${api}/polls/${id}`, services);
  }
}
