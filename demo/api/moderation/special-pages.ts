import type { Hono } from 'hono';
import { Problem } from '../problem.js';
import {
  deleteSpecialDays,
  findSpecialDays,
  insertSpecialDays,
  listSpecialDays,
  lockSpecialDays,
  type StoredSpecialDays,
  updateSpecialDays,
} from '../town-hall/special-store.js';
import { asked, quoted } from '../../../src/text/quoted.js';
import { answerQuestion } from './confirm.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import { readForm } from './form-body.js';
import { identifierOf } from './form-id.js';
import { redirectWithMessage } from './page.js';
import { readSpecialDays } from './special-fields.js';
import { answerSpecialForm, answerSpecialList, periodOf } from './special-page.js';
import { isCurrent } from './version.js';

/** Adds the pages for exceptional hours and closures of the town hall: list, create, edit, delete. */
export function addSpecialDays(pages: Hono<Moderation>, { database, clock, townHall }: ModerationServices): void {
  pages.get('/horaires', async (context) =>
    answerSpecialList(context, await listSpecialDays(database, clock(), true), townHall !== undefined),
  );

  pages.get('/horaires/nouveau', (context) => answerSpecialForm(context, {}));
  pages.post('/horaires/nouveau', async (context) => {
    const values = await readForm(context);
    const { days, errors } = readSpecialDays(values);
    if (errors.length > 0) return answerSpecialForm(context, { values, errors });
    await insertSpecialDays(database, { ...days, id: identifierOf(values) });
    return saved(context, 'modifiee');
  });

  pages.get('/horaires/:id', async (context) => answerSpecialForm(context, { days: await found(context) }));
  pages.post('/horaires/:id', async (context) => {
    const values = await readForm(context);
    const refused = await database.transaction(async (transaction) => {
      const days = orNotFound(await lockSpecialDays(transaction, context.req.param('id')));
      if (!isCurrent(values, days)) return answerSpecialForm(context, { values, days, hasConflict: true });
      const { days: edited, errors } = readSpecialDays(values);
      if (errors.length > 0) return answerSpecialForm(context, { values, days, errors });
      await updateSpecialDays(transaction, { ...edited, id: days.id });
      return undefined;
    });
    return refused ?? saved(context, 'modifiee');
  });

  pages.get('/horaires/:id/supprimer', async (context) => {
    const days = await found(context);
    return answerQuestion(context, {
      title: asked(`Supprimer la fermeture ${quoted(periodOf(days))}`),
      consequence: 'Ces jours reprendront les horaires habituels.',
      action: 'Supprimer',
      back: `/horaires/${days.id}`,
    });
  });
  pages.post('/horaires/:id/supprimer', async (context) => {
    await deleteSpecialDays(database, (await found(context)).id);
    return saved(context, 'supprimee');
  });

  /** Visitors of this process see the change at once, those of others in seconds. */
  async function saved(context: ModerationContext, what: string): Promise<Response> {
    await townHall?.current.refresh();
    return redirectWithMessage(context, '/horaires', what);
  }

  async function found(context: ModerationContext): Promise<StoredSpecialDays> {
    return orNotFound(await findSpecialDays(database, context.req.param('id') ?? ''));
  }
}

function orNotFound(days: StoredSpecialDays | undefined): StoredSpecialDays {
  if (!days) throw new Problem(404, { detail: 'Cette fermeture n’existe pas, ou n’existe plus.' });
  return days;
}
