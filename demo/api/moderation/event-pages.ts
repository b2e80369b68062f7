import type { Hono } from 'hono';
import { communeMidnight } from '../commune-day.js';
import { countEvents, listEvents } from '../events/event-store.js';
import { newSecret, referenceFrom, secretHash } from '../submissions/references.js';
import { usualRules } from '../submissions/rules.js';
import { decideSubmission, findSubmission, insertSubmission } from '../submissions/submission-store.js';
import type { Moderation, ModerationServices } from './environment.js';
import { answerEvents, answerNewEvent, blankEvent } from './event-page.js';
import { readForm } from './form-body.js';
import { identifierOf } from './form-id.js';
import { redirectWithMessage, readDone } from './page.js';
import { pageIn, renderPager, sliceAt } from './pager.js';
import { readEdit } from './submission-fields.js';

/** Adds the pages for events: the list of those that are published, and a new one. Each is edited as its proposal. */
export function addEvents(pages: Hono<Moderation>, services: ModerationServices): void {
  const { database, clock, submissions: { form } = usualRules } = services;

  pages.get('/evenements', async (context) => {
    const page = pageIn(context);
    const today = communeMidnight(clock());
    const [events, count, subject] = await Promise.all([
      listEvents(database, today, sliceAt(page)),
      countEvents(database),
      findSubmission(database, readDone(context).id),
    ]);
    return answerEvents(context, { events, subject, today, pager: renderPager(count, page, 'événements') });
  });

  pages.get('/evenements/nouveau', (context) => answerNewEvent(context, form));
  pages.post('/evenements/nouveau', async (context) => {
    const values = await readForm(context);
    const { changes, errors } = readEdit(values, blankEvent, form, clock());
    if (errors.length > 0) return answerNewEvent(context, form, { values, errors });
    const reference = referenceFrom(identifierOf(values));
    const isDraft = values.button !== 'publier';
    await database.transaction(async (transaction) => {
      // The same form, sent twice at the same time, creates one event.
      await transaction.query('SELECT pg_advisory_xact_lock(hashtext($1))', [reference]);
      if (await findSubmission(transaction, reference)) return;
      const { images: _, ...fields } = { ...blankEvent, ...changes };
      await insertSubmission(transaction, { reference, secretHash: secretHash(newSecret()) }, fields, clock());
      if (!isDraft) await decideSubmission(transaction, reference, { status: 'approved' }, clock());
    });
    return isDraft
      ? redirectWithMessage(context, `/propositions/${reference}`, 'brouillon')
      : redirectWithMessage(context, '/evenements', 'publiee', reference);
  });
}
