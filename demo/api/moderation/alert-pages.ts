import type { Hono } from 'hono';
import { asked, quoted } from '../../../src/text/quoted.js';
import { alertsJson, previewOf, type StoredAlert } from '../alerts/alert.js';
import {
  countAlerts,
  deleteAlert,
  endAlert,
  findAlert,
  insertAlert,
  listAlerts,
  lockAlert,
  updateAlert,
} from '../alerts/alert-store.js';
import { Problem } from '../problem.js';
import { localOf } from '../submissions/check-dates.js';
import { readAlert } from './alert-fields.js';
import { answerAlert, answerAlerts } from './alert-page.js';
import { answerQuestion } from './confirm.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import { readForm } from './form-body.js';
import { identifierOf } from './form-id.js';
import { readDone, redirectWithMessage } from './page.js';
import { pageIn, renderPager, sliceAt } from './pager.js';
import { isCurrent } from './version.js';

/** Adds the pages for alerts: list, create, preview, edit, end, delete. */
export function addAlerts(pages: Hono<Moderation>, { database, clock }: ModerationServices): void {
  pages.get('/alertes', async (context) => {
    const page = pageIn(context);
    const now = clock();
    const [alerts, count, subject] = await Promise.all([
      listAlerts(database, now, sliceAt(page)),
      countAlerts(database),
      findAlert(database, readDone(context).id),
    ]);
    return answerAlerts(context, { alerts, subject, now, pager: renderPager(count, page, 'alertes') });
  });

  pages.get('/alertes/nouvelle', (context) => {
    const now = clock();
    return answerAlert(context, { values: { severity: 'warning', startsAt: localOf(now) }, now });
  });
  pages.post('/alertes/nouvelle', async (context) => {
    const values = await readForm(context);
    const now = clock();
    const { alert, errors } = await readAlert(values, now);
    if (!alert) return answerAlert(context, { values, errors, now });
    const id = identifierOf(values);
    await insertAlert(database, id, alert);
    return redirectWithMessage(context, '/alertes', 'publiee', id);
  });

  pages.get('/alertes/:id', async (context) => answerAlert(context, { alert: await found(context), now: clock() }));
  pages.post('/alertes/:id', async (context) => {
    const values = await readForm(context);
    return database.transaction(async (transaction) => {
      const now = clock();
      const stored = orNotFound(await lockAlert(transaction, context.req.param('id')));
      if (!isCurrent(values, stored)) return answerAlert(context, { values, alert: stored, now, hasConflict: true });
      const { alert, errors } = await readAlert(values, now);
      if (!alert) return answerAlert(context, { values, alert: stored, now, errors });
      await updateAlert(transaction, stored.id, alert);
      return redirectWithMessage(context, '/alertes', 'publiee', stored.id);
    });
  });

  pages.get('/alertes/:id/apercu.json', async (context) => {
    const preview = previewOf(await found(context), clock());
    return context.body(alertsJson([preview]), 200, { 'Content-Type': 'application/json; charset=utf-8' });
  });

  pages.post('/alertes/:id/terminer', async (context) => {
    const { id } = await found(context);
    await endAlert(database, id, clock());
    return redirectWithMessage(context, '/alertes', 'fermee', id);
  });

  pages.get('/alertes/:id/supprimer', async (context) => {
    const { id, title } = await found(context);
    return answerQuestion(context, {
      title: asked(`Supprimer l’alerte ${quoted(title)}`),
      consequence:
        'L’alerte sera effacée définitivement, et ne paraîtra plus. Une alerte terminée n’est déjà plus visible.',
      action: 'Supprimer définitivement',
      back: `/alertes/${id}`,
    });
  });
  pages.post('/alertes/:id/supprimer', async (context) => {
    await deleteAlert(database, (await found(context)).id);
    return redirectWithMessage(context, '/alertes', 'supprimee');
  });

  async function found(context: ModerationContext): Promise<StoredAlert> {
    return orNotFound(await findAlert(database, context.req.param('id') ?? ''));
  }
}

function orNotFound(alert: StoredAlert | undefined): StoredAlert {
  if (!alert) throw new Problem(404, { detail: 'Cette alerte n’existe pas, ou n’existe plus.' });
  return alert;
}
