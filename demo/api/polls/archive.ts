import type { ApiContext } from '../bindings.js';
import { pageOf, paged, sliceOf } from '../http/paging.js';
import type { Services } from '../services.js';
import { MOST_POLLS } from './moderation.js';
import { viewPoll } from './poll.js';
import { listClosedPolls } from './poll-store.js';

/**
 * Answers with the closed polls, the one that closed last first, each with its results if its policy shows them to
 * everybody.
 */
export async function readArchive(context: ApiContext, services: Services): Promise<Response> {
  const page = pageOf(context, MOST_POLLS);
  const now = services.clock();
  const { items, headers } = paged(
    context,
    page,
    await listClosedPolls(services.database, now, sliceOf(page)),
    services,
  );
  context.header('Vary', 'Authorization', { append: true });
  return context.json({ polls: items.map((poll) => viewPoll(poll, now)) }, 200, {
    ...headers,
    'Cache-Control': 'no-cache',
  });
}
