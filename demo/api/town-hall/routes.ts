import { Hono } from 'hono';
import type { Bindings } from '../bindings.js';
import { readableByAll } from '../http/origins.js';
import { answerTagged } from '../http/tagged.js';
import { Problem } from '../problem.js';
import type { ServedTownHall } from './current-town-hall.js';

/**
 * The route that answers the hours and contacts of the town hall from memory, readable by any page; to be mounted at
 * `/town-hall`. It has no rate limit: it costs less than counting.
 */
export function createTownHallRoute({ current }: ServedTownHall): Hono<Bindings> {
  const routes = new Hono<Bindings>();
  routes.get('/', readableByAll, (context) => {
    const answer = current.answer();
    if (answer) return answerTagged(context, answer);
    throw new Problem(503, {
      code: 'town-hall-unknown',
      detail: 'L’annuaire de l’administration n’a pas encore répondu.',
      headers: { 'Retry-After': '60' },
    });
  });
  return routes;
}
