import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ApiContext } from './bindings.js';
import type { Health } from './health.js';
import type { Answered } from './http/answered.js';
import { bearerOf } from './http/bearer.js';
import { sameSecret } from './http/mac.js';
import { problem } from './problem.js';

/** Upper bounds of the histogram, in seconds; a request waits 10 s for the database at most. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Metrics {
  /** Counts a request by the pattern of its route. */
  count(answered: Answered): void;
  /** Answers in the text format of Prometheus, or 404 if the request may not read the metrics. */
  answer(context: ApiContext): Promise<Response>;
}

/**
 * Metrics of requests, of the process (prom-client's defaults) and of the database. With a `token`, requests must carry it;
 * without one, only this machine may read the metrics.
 */
export function createMetrics(isHealthy: Health, token: string | undefined): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: 100 });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Answers of the API, by method, route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: BUCKETS,
    registers: [register],
  });
  new Gauge({
    name: 'commune_database_writable',
    help: '1 where the database can be written to',
    registers: [register],
    async collect() {
      this.set((await isHealthy()) ? 1 : 0);
    },
  });
  return {
    count({ method, route, status, ms }) {
      requests.observe({ method: METHODS.has(method) ? method : OTHER, route, status }, ms / 1_000);
    },
    async answer(context) {
      if (!maySee(context, token)) return problem(context, 404);
      return context.body(await register.metrics(), 200, {
        'Content-Type': register.contentType,
        'Cache-Control': 'no-store',
      });
    },
  };
}

const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE']);
/** The label of all other methods, so that clients can’t create new series. */
const OTHER = 'other';

/** Whether the request carries the token; without a token, whether it comes from this machine, and not through a proxy on it. */
function maySee(context: ApiContext, token: string | undefined): boolean {
  if (token) return sameSecret(bearerOf(context) ?? '', token);
  const { remoteAddress = '' } = context.env.incoming.socket;
  const isBrought = ['Forwarded', 'X-Forwarded-For', 'X-Real-IP', 'Via'].some((name) => context.req.header(name));
  return !isBrought && /^(?:::ffff:)?127\.|^::1$/.test(remoteAddress);
}
