import type { Hono } from 'hono';
import { occurrenceOf } from '../events/occurrence.js';
import { publicUrl } from '../http/public-url.js';
import { IMAGE_TYPE } from '../images/answer-image.js';
import { Problem } from '../problem.js';
import { feedOf } from '../published/feed.js';
import type { Queryable } from '../storage/database.js';
import { findImage } from '../submissions/image-store.js';
import { usualRules } from '../submissions/rules.js';
import type { StoredSubmission } from '../submissions/submission.js';
import {
  decideSubmission,
  deleteSubmission,
  editSubmission,
  findSubmission,
  lockSubmission,
} from '../submissions/submission-store.js';
import { answerQuestion } from './confirm.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import type { Values } from './fields.js';
import { readForm } from './form-body.js';
import { redirectWithMessage, readDone } from './page.js';
import { readEffects } from './submission-effects.js';
import { valuesOf } from './submission-fields.js';
import { answerList, readGroups, renderDecided } from './submission-list.js';
import { answerSubmission } from './submission-page.js';
import { isCurrent } from './version.js';
import { asked, quoted } from '../../../src/text/quoted.js';

const PROPOSAL = '/propositions/:reference';

/** Adds the pages for proposals: read, edit, publish, reject with a reason, delete. */
export function addSubmissions(pages: Hono<Moderation>, services: ModerationServices): void {
  const { database, clock, submissions: { form } = usualRules } = services;

  pages.get('/', async (context) => {
    const { what, id } = readDone(context);
    const decided = id ? await findSubmission(database, id) : undefined;
    const lists = await readGroups(context, database);
    return answerList(context, lists, form.categories, decided && renderDecided(context, what, decided));
  });

  pages.get(PROPOSAL, async (context) =>
    answerSubmission(context, { submission: await found(context), form, now: clock() }),
  );

  pages.post(PROPOSAL, async (context) => {
    const values = await readForm(context);
    return database.transaction(async (transaction) => {
      const submission = await locked(context, transaction);
      if (!isCurrent(values, submission)) {
        return answerSubmission(context, {
          submission,
          form,
          now: clock(),
          values: typedInto(submission, values),
          hasConflict: true,
        });
      }
      const { changes, decision, errors } = readEffects(values, submission, form, clock());
      if (errors.length > 0) return answerSubmission(context, { submission, form, now: clock(), values, errors });
      const { reference } = submission;
      if (changes) await editSubmission(transaction, reference, changes, clock());
      if (!decision) return redirectWithMessage(context, `/propositions/${reference}`, 'modifiee');
      await decideSubmission(transaction, reference, decision, clock());
      return redirectWithMessage(context, '', decision.status === 'approved' ? 'publiee' : 'refusee', reference);
    });
  });

  pages.get(`${PROPOSAL}/supprimer`, async (context) => {
    const { reference, title } = await found(context);
    return answerQuestion(context, {
      title: asked(`Supprimer la proposition ${quoted(title)}`),
      consequence:
        'Le texte, les images et les coordonnées seront effacés définitivement. Rien ne sera dit à la personne.',
      action: 'Supprimer définitivement',
      back: `/propositions/${reference}`,
    });
  });
  pages.post(`${PROPOSAL}/supprimer`, async (context) => {
    await deleteSubmission(database, (await found(context)).reference);
    return redirectWithMessage(context, '', 'supprimee');
  });

  pages.get(`${PROPOSAL}/apercu.json`, async (context) => {
    // Absolute, because the widget resolves relative addresses against the page that the item links to.
    const urlOf = (relative: string) => publicUrl(context, `${context.get('base')}/${relative}`, services);
    const feed = feedOf([await found(context)], { categories: form.categories, urlOf });
    return context.body(JSON.stringify(feed), 200, { 'Content-Type': 'application/feed+json; charset=utf-8' });
  });

  pages.get(`${PROPOSAL}/agenda.json`, async (context) => {
    const event = await found(context);
    const urlOf = (relative: string) => publicUrl(context, `${context.get('base')}/${relative}`, services);
    const events = event.dates.map((date) => occurrenceOf({ event, date }, { categories: form.categories, urlOf }));
    return context.json({ events });
  });

  pages.get('/submissions/images/:file', async (context) => {
    const id = context.req.param('file').replace('.webp', '');
    const bytes = await findImage(database, id, { approvedOnly: false });
    if (!bytes) throw new Problem(404);
    return context.body(new Uint8Array(bytes), 200, { 'Content-Type': IMAGE_TYPE });
  });

  async function found(context: ModerationContext): Promise<StoredSubmission> {
    return orNotFound(await findSubmission(database, context.req.param('reference') ?? ''));
  }
}

/** The proposal, locked until the transaction ends, so that nobody else can decide about it. */
async function locked(context: ModerationContext, transaction: Queryable): Promise<StoredSubmission> {
  return orNotFound(await lockSubmission(transaction, context.req.param('reference') ?? ''));
}

function orNotFound(submission: StoredSubmission | undefined): StoredSubmission {
  if (!submission) throw new Problem(404, { detail: 'Cette proposition n’existe pas, ou a été retirée.' });
  return submission;
}

/**
 * The values that were sent. If an image was removed meanwhile, those of images are the stored ones, because the
 * indexes have changed.
 */
function typedInto(submission: StoredSubmission, values: Values): Values {
  if (values[`imageAlt/${submission.images.length}`] === undefined) return values;
  const texts = Object.entries(values).filter(([name]) => !name.includes('/'));
  return { ...valuesOf(submission), ...Object.fromEntries(texts) };
}
