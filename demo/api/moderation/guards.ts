import type { MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { mac, sameSecret } from '../http/mac.js';
import { Problem } from '../problem.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import { type SessionKeys, useSession } from './sessions.js';

/**
 * With `__Host-`, no other host of the domain and no page without TLS can set the cookie (RFC 6265bis, section
 * 4.1.3.2).
 */
const COOKIE = '__Host-moderation';
const FLAGS = { httpOnly: true, secure: true, sameSite: 'Strict', path: '/' } as const;

const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types commune-widgets',
  ].join('; '),
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // With `no-referrer`, as in the rest of the API, browsers would send forms with `Origin: null`.
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
};

/** Sets the headers of pages, in place of the API's headers for data. */
export const pageHeaders: MiddlewareHandler<Moderation> = async (context, next) => {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  await next();
};

/**
 * Refuses requests from pages of other sites. Browsers send `Sec-Fetch-Site`, those before 2023 `Origin`; a request
 * with neither does not come from a browser.
 */
export const fromOwnPages: MiddlewareHandler<Moderation> = async (context, next) => {
  if (context.req.method === 'POST' && !isFromOwnPage(context)) {
    throw new Problem(403, {
      code: 'wrong-origin',
      detail: 'Ce formulaire a été envoyé depuis une autre page. Revenez à la modération et recommencez.',
    });
  }
  await next();
};

function isFromOwnPage({ req }: ModerationContext): boolean {
  const site = req.header('Sec-Fetch-Site');
  if (site) return site === 'same-origin';
  const origin = req.header('Origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === new URL(req.url).host;
}

/**
 * Redirects requests without a session to the login, which leads back afterwards; refuses forms without the session's
 * token. `keep` answers a form whose session has ended, with a login that keeps it.
 */
export function moderatorsOnly(
  services: ModerationServices,
  keep: (context: ModerationContext, wanted: string) => Promise<Response>,
): MiddlewareHandler<Moderation> {
  return async (context, next) => {
    const id = sessionId(context);
    const now = services.clock();
    const end = id && (await useSession(sessionKeys(services), id, now));
    if (!id || !end) {
      const base = context.get('base');
      const wanted = context.req.path.slice(base.length);
      if (context.req.method === 'POST') return keep(context, wanted);
      return context.redirect(`${base}/connexion?suite=${encodeURIComponent(wanted)}`, 303);
    }
    const token = tokenOf(services, id);
    context.set('token', token);
    context.set('sessionEnd', end);
    context.set('now', now);
    if (context.req.method === 'POST') await requireToken(context, token);
    return next();
  };
}

/** The CSRF token of a session. */
export function tokenOf({ secret }: ModerationServices, id: string): string {
  return mac(secret, 'csrf', id);
}

async function requireToken(context: ModerationContext, token: string): Promise<void> {
  const { jeton } = await context.req.parseBody();
  if (typeof jeton === 'string' && sameSecret(jeton, token)) return;
  throw new Problem(403, { code: 'wrong-token', detail: 'Ce formulaire n’est plus valable : rouvrez la page.' });
}

export function sessionKeys({ database, secret, moderatorPasswordHash }: ModerationServices): SessionKeys {
  return { database, secret, passwordHash: moderatorPasswordHash };
}

export function sessionId(context: ModerationContext): string | undefined {
  return getCookie(context, COOKIE);
}

/** Sets a session cookie, which browsers delete when they close; the server ends the session earlier. */
export function keepSession(context: ModerationContext, id: string): void {
  setCookie(context, COOKIE, id, FLAGS);
}

export function forgetSession(context: ModerationContext): void {
  deleteCookie(context, COOKIE, FLAGS);
}
