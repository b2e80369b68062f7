import assert from 'node:assert/strict';
import { valuesOf } from '../../../demo/api/moderation/submission-fields.js';
import { findSubmission } from '../../../demo/api/submissions/submission-store.js';
import type { Report } from '../../support/report.js';
import { connectionFrom } from '../../api/connection.js';
import { references, type ModerationSetup } from './setup.js';

/** A server: the real one, or one that accepts forgeries, as a control. */
type Server = (path: string, init: RequestInit) => Promise<Response>;

const TARGET = `/api/moderation/propositions/${references.rejected}`;
const own = { 'Sec-Fetch-Site': 'same-origin' };

/** Requests that another site's page can make a moderator's browser send, as if no cookie were `SameSite=Strict`. */
const attempts: [title: string, body: string, headers: Record<string, string>][] = [
  ['no token', '', own],
  ['an empty token', 'jeton=', own],
  ['a made-up token', `jeton=${'A'.repeat(43)}`, own],
  ['no word of where it comes from', '', {}],
  ['another site', '', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
  ['another host of the domain', '', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://blog.commune.example' }],
];

export async function forgeries(report: Report, setup: ModerationSetup): Promise<number> {
  const cookie = await cookieOf(setup);
  let refused = 0;
  for (const attempt of attempts) {
    refused += Number(
      await report.check(`a form with ${attempt[0]} has no effect`, async () =>
        assert.equal(await isTaken(serverOf(setup), cookie, attempt), false),
      ),
    );
  }
  return refused;
}

/**
 * A negative control: the same on a server that adds the origin and the hidden fields that the forgeries lack; whether
 * it accepted all of them.
 */
export async function areCaught(setup: ModerationSetup): Promise<boolean> {
  const cookie = await cookieOf(setup);
  const kind: Server = async (path, init) => {
    const page = await serverOf(setup)(TARGET, { headers: { Cookie: cookie } });
    const hidden = [...(await page.text()).matchAll(/name="(jeton|version)" value="([^"]*)"/g)];
    const submission = await findSubmission(setup.database, references.rejected);
    const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
    for (const [name, value] of Object.entries(submission ? valuesOf(submission) : {})) body.set(name, value);
    const headers = { ...(init.headers as Record<string, string>), ...own };
    return serverOf(setup)(path, { ...init, headers, body: body.toString() });
  };
  // One after the other, because each changes the version that the next one must send.
  let taken = true;
  for (const attempt of attempts) taken = (await isTaken(kind, cookie, attempt)) && taken;
  return taken;
}

async function isTaken(server: Server, cookie: string, [, body, headers]: (typeof attempts)[number]): Promise<boolean> {
  const type = { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: cookie };
  const { status } = await server(TARGET, { method: 'POST', headers: { ...type, ...headers }, body });
  return status < 400;
}

function serverOf({ request, origin }: ModerationSetup): Server {
  return async (path, init) => request(origin + path, init, connectionFrom('127.0.0.1'));
}

async function cookieOf({ page }: ModerationSetup): Promise<string> {
  const cookies = await page.browserContext().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
