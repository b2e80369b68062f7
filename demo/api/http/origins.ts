import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Bindings } from '../bindings.js';
import { Problem } from '../problem.js';

/** Whether pages of this origin may use the API. */
export interface OriginPolicy {
  (origin: string): boolean;
  /** The same origins, as the source list of a Content Security Policy. */
  readonly sources: string;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The origins of a list separated by spaces (`ALLOWED_ORIGINS`). Without a list those of this machine alone, at any
 * port: enough to try the demo, and of no use on the Web. Throws for what is no address of a site.
 */
export function originPolicy(list: string | undefined): OriginPolicy {
  const allowed = new Set(list?.split(/\s+/).filter(Boolean).map(originOf));
  if (allowed.size > 0)
    return Object.assign((origin: string) => allowed.has(origin), { sources: [...allowed].join(' ') });
  const sources = [...LOOPBACK].flatMap((host) => [`http://${host}:*`, `https://${host}:*`]).join(' ');
  return Object.assign((origin: string) => URL.canParse(origin) && LOOPBACK.has(new URL(origin).hostname), { sources });
}

function originOf(entry: string): string {
  const url = URL.canParse(entry) ? new URL(entry) : undefined;
  // A comma is a sign that a host may have, and that a policy reads as its end.
  if (url && /^https?:\/\/[\w.:[\]-]+$/.test(url.origin)) return url.origin;
  throw new Error(`ALLOWED_ORIGINS : « ${entry} » n’est pas l’adresse http: ou https: d’un site.`);
}

/** By these a widget corrects a visitor's clock, with `Timing-Allow-Origin`, which tells it that an answer is new. */
const CLOCK_HEADERS = ['Date', 'Age'];

const open = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', ...CLOCK_HEADERS] });

/** Lets any page read the answers, and when they were made. */
export const readableByAll: MiddlewareHandler = async (context, next) => {
  const preflight = await open(context, next);
  context.header('Timing-Allow-Origin', '*');
  return preflight;
};

/** Lets the pages of the allowed origins read the answers, and send what the API asks for. */
export function readableByAllowed(allows: OriginPolicy): MiddlewareHandler<Bindings> {
  const allowed = cors({
    origin: (origin) => (allows(origin) ? origin : null),
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Content-Type', 'Idempotency-Key', 'Authorization'],
    exposeHeaders: ['ETag', 'Retry-After', ...CLOCK_HEADERS],
    maxAge: 3_600,
  });
  return async (context, next) => {
    const preflight = await allowed(context, next);
    const origin = context.req.header('Origin');
    if (origin && allows(origin)) context.header('Timing-Allow-Origin', origin);
    return preflight;
  };
}

/** Refuses a write that doesn't come from a page of an allowed origin: a browser always tells, and a page can't lie. */
export function fromAllowed(allows: OriginPolicy): MiddlewareHandler<Bindings> {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    if (!origin || !allows(origin)) {
      throw new Problem(403, { code: 'wrong-origin', detail: 'Cette page n’est pas autorisée à envoyer des données.' });
    }
    await next();
  };
}
