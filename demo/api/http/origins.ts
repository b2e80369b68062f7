import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Bindings } from '../bindings.js';
import { Problem } from '../problem.js';

/** The origins whose pages may use the API. */
export interface OriginPolicy {
  (origin: string): boolean;
  /** The same origins as the source list of a Content Security Policy. */
  readonly sources: string;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Parses a list of origins separated by spaces (`ALLOWED_ORIGINS`). Without a list, those of this machine are allowed,
 * at any port, which suffices for the demo and is useless on the Web. Throws for an invalid entry.
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
  // A host may contain a comma, which would end the directive in a policy.
  if (url && /^https?:\/\/[\w.:[\]-]+$/.test(url.origin)) return url.origin;
  throw new Error(`ALLOWED_ORIGINS : « ${entry} » n’est pas l’adresse http: ou https: d’un site.`);
}

/**
 * Headers by which a widget corrects a visitor's clock, together with `Timing-Allow-Origin`, which shows that an answer
 * is not cached.
 */
const CLOCK_HEADERS = ['Date', 'Age'];
const FOR_ALL = ['ETag', ...CLOCK_HEADERS];
const FOR_ALLOWED = ['ETag', 'Retry-After', ...CLOCK_HEADERS];

/** The time for which a browser may cache the answer to a preflight request, in seconds. */
const PREFLIGHT_AGE = 3_600;

const askedByAll = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: FOR_ALL });

/** Lets any page read the answers and their time. */
export const readableByAll: MiddlewareHandler = (context, next) => {
  context.header('Timing-Allow-Origin', '*');
  if (context.req.method === 'OPTIONS') return askedByAll(context, next);
  context.header('Access-Control-Allow-Origin', '*');
  context.header('Access-Control-Expose-Headers', FOR_ALL.join());
  return next();
};

/** Lets pages of the allowed origins read the answers, and send the requests that the API accepts. */
export function readableByAllowed(allows: OriginPolicy): MiddlewareHandler<Bindings> {
  const asked = cors({
    origin: (origin) => (allows(origin) ? origin : null),
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Content-Type', 'Idempotency-Key', 'Authorization'],
    exposeHeaders: FOR_ALLOWED,
    maxAge: PREFLIGHT_AGE,
  });
  return (context, next) => {
    const origin = context.req.header('Origin');
    const isAllowed = origin !== undefined && allows(origin);
    if (isAllowed) context.header('Timing-Allow-Origin', origin);
    if (context.req.method === 'OPTIONS') return asked(context, next);
    // Set before the answer exists: Hono's own middleware changes it afterwards, which turns its body into a stream.
    if (isAllowed) context.header('Access-Control-Allow-Origin', origin);
    context.header('Access-Control-Expose-Headers', FOR_ALLOWED.join());
    context.header('Vary', 'Origin', { append: true });
    return next();
  };
}

/**
 * Refuses a write that does not come from a page of an allowed origin, by the `Origin` header, which pages cannot
 * change.
 */
export function fromAllowed(allows: OriginPolicy): MiddlewareHandler<Bindings> {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    if (!origin || !allows(origin)) {
      throw new Problem(403, { code: 'wrong-origin', detail: 'Cette page n’est pas autorisée à envoyer des données.' });
    }
    await next();
  };
}
