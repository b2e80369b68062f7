import { Hono, type MiddlewareHandler } from 'hono';
import type { Bindings } from '../bindings.js';
import { answerOnce } from '../http/answer-once.js';
import { moderatorsOnly } from '../http/bearer.js';
import { readJson } from '../http/json-body.js';
import { fromAllowed, type OriginPolicy } from '../http/origins.js';
import { pageOf, paged, sliceOf } from '../http/paging.js';
import { Problem } from '../problem.js';
import type { Services } from '../services.js';
import { type NewPoll, pollFrom } from './new-poll.js';
import { viewPoll } from './poll.js';
import { endPoll, findPoll, forgetVoters, insertPoll, listPolls, lockPoll } from './poll-store.js';

/** The maximum number of polls on a page. */
export const MOST_POLLS = 100;

/** The moderators' routes for polls: list, create, close. */
export function moderation(services: Services): Hono<Bindings> {
  const { database, clock, origins, moderatorToken } = services;
  const routes = new Hono<Bindings>();
  const guards = [moderatorsOnly(moderatorToken), fromAllowedOrNoPage(origins)] as const;

  routes.get('/', ...guards, async (context) => {
    const page = pageOf(context, MOST_POLLS);
    const { items, headers } = paged(context, page, await listPolls(database, sliceOf(page)), services);
    const now = clock();
    return context.json({ polls: items.map((poll) => viewPoll(poll, now, { isModerator: true })) }, 200, {
      ...headers,
      'Cache-Control': 'no-store',
    });
  });

  routes.post('/', ...guards, async (context) => {
    const asked = await readJson<NewPoll>(context, 'NewPoll');
    return answerOnce(context, services, async (transaction) => {
      const now = clock();
      const poll = pollFrom(asked, now);
      if (!(await insertPoll(transaction, poll))) {
        throw new Problem(409, { code: 'id-taken', detail: 'Un sondage porte déjà cet identifiant.' });
      }
      return { status: 201, body: viewPoll(poll, now, { isModerator: true }) };
    });
  });

  routes.post('/:id/close', ...guards, (context) =>
    answerOnce(context, services, async (transaction) => {
      const now = clock();
      const id = context.req.param('id');
      if (!(await lockPoll(transaction, id))) throw new Problem(404);
      await endPoll(transaction, id, now);
      await forgetVoters(transaction, now, id);
      const poll = await findPoll(transaction, id);
      if (!poll) throw new Problem(404);
      return { status: 200, body: viewPoll(poll, now, { isModerator: true }) };
    }),
  );
  return routes;
}

/** Allows requests without an origin, as scripts send them, and those from pages of allowed origins. */
function fromAllowedOrNoPage(allows: OriginPolicy): MiddlewareHandler<Bindings> {
  const fromPage = fromAllowed(allows);
  return (context, next) => (context.req.header('Origin') === undefined ? next() : fromPage(context, next));
}
