import { Hono } from 'hono';
import type { Bindings } from '../bindings.js';
import { readableByAllowed } from '../http/origins.js';
import { rateLimit } from '../http/rate-limit.js';
import type { Services } from '../services.js';
import type { Challenges } from './challenges.js';

/** The address of the challenge, relative to that of a form's schema. */
export const CHALLENGE_FROM_SCHEMA = '../challenge';

/**
 * Gives a new challenge to every request; to be mounted at `/challenge`. Creating one costs the server one key: 1 ms.
 */
export function createChallengeRoute(challenges: Challenges, services: Services): Hono<Bindings> {
  const { clock, origins, limits, proxies } = services;
  const route = new Hono<Bindings>();
  route.use(readableByAllowed(origins), rateLimit(limits.reads, { clock, proxies }));
  route.get('/', async (context) => context.json(await challenges.issue(), 200, { 'Cache-Control': 'no-store' }));
  return route;
}
