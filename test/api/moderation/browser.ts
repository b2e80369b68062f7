import { createApi } from '../../../demo/api/api.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import { hashPassword } from '../../../demo/api/moderation/password.js';
import type { Services } from '../../../demo/api/services.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { connectionFrom } from '../connection.js';

export const PASSWORD = 'Une phrase assez longue, avec un é';
export const HOST = 'http://localhost';
const noLimit = { max: Infinity, window: 60_000 };

export interface Page {
  status: number;
  headers: Headers;
  text: string;
}

interface Visit {
  form?: Record<string, string>;
  headers?: Record<string, string | undefined>;
  /** The client's address. */
  from?: string;
}

/**
 * Simulates a browser on the pages of the moderation: keeps the cookie, does not follow redirects, sends the headers of
 * a same-origin request.
 */
export interface Browser {
  clock: { now: Date };
  /** The value of the session cookie. */
  sessionCookie: string | undefined;
  visit(path: string, visit?: Visit): Promise<Page>;
  /** Sends a request to the API, outside the pages of the moderation. */
  fetch(path: string, init: RequestInit): Promise<Response>;
  /** Sends a form with the hidden fields of `page`; default: the page of the item in the path. */
  send(path: string, form?: Record<string, string>, page?: string): Promise<Page>;
  logIn(password?: string, from?: string): Promise<Page>;
}

/** Cheap parameters, because the cost of a login is not tested here. */
const passwordHash = hashPassword(PASSWORD, { N: 16, r: 8, p: 1 });

export async function openBrowser(database: Database, overrides: Partial<Services> = {}): Promise<Browser> {
  const clock = { now: new Date('2026-03-01T10:00:00Z') };
  const services: Services = {
    database,
    secret: 'the secret of the tests',
    clock: () => clock.now,
    origins: originPolicy(HOST),
    moderatorToken: undefined,
    moderatorPasswordHash: await passwordHash,
    proxies: 0,
    limits: { reads: noLimit, writes: noLimit },
    ...overrides,
  };
  const api = createApi(services.clock, services);
  const browser: Browser = {
    clock,
    sessionCookie: undefined,
    async visit(path, { form, headers = {}, from = '192.0.2.1' } = {}) {
      const sent: Record<string, string | undefined> = {
        Cookie: browser.sessionCookie && `__Host-moderation=${browser.sessionCookie}`,
        ...(form && { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' }),
        ...headers,
      };
      const given = Object.entries(sent).filter((header): header is [string, string] => header[1] !== undefined);
      const body = form && new URLSearchParams(form).toString();
      const method = form ? 'POST' : 'GET';
      const init = { method, headers: given, ...(body !== undefined && { body }) };
      const response = await api.request(HOST + path, init, connectionFrom(from));
      const kept = /^__Host-moderation=([^;]*)/.exec(response.headers.get('Set-Cookie') ?? '')?.[1];
      if (kept !== undefined) browser.sessionCookie = kept || undefined;
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    fetch: async (path, init) => api.request(HOST + path, init, connectionFrom('192.0.2.1')),
    async send(path, form = {}, page = pageOf(path)) {
      const { text } = await browser.visit(page);
      const hidden = { jeton: tokenIn(text), version: versionIn(text), formId: formIdIn(text) };
      return browser.visit(path, { form: { ...hidden, ...form } });
    },
    logIn: (motdepasse = PASSWORD, from = '192.0.2.1') =>
      browser.visit('/moderation/connexion', { form: { motdepasse, suite: '' }, from }),
  };
  return browser;
}

/** The page of the item whose action has this path, or of a blank form; else the list of offers. */
function pageOf(path: string): string {
  const pages = /^\/moderation\/(?:propositions|alertes|emplois|sondages|horaires)\/[\w-]+/;
  return pages.exec(path)?.[0] ?? '/moderation/emplois';
}

/** The version in a form, which changes with the stored data. */
export function versionIn(page: string): string {
  return hiddenIn(page, 'version');
}

/** The id in a blank form. */
export function formIdIn(page: string): string {
  return hiddenIn(page, 'formId');
}

export function tokenIn(page: string): string {
  return hiddenIn(page, 'jeton');
}

function hiddenIn(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
}
