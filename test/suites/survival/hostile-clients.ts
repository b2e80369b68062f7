import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clientTimeouts } from '../../../demo/api/client-timeouts.js';
import { hashPassword } from '../../../demo/api/moderation/password.js';
import type { Report } from '../../support/report.js';
import { sample, scaled } from '../../support/share.js';
import { startApi } from '../votes/api-process.js';
import { addressOf, ask, graceOf } from './ask.js';
import { type HostileBody, hostileBodies } from './bodies.js';
import { ORIGIN } from './traffic.js';

/** The longest time of an answer in milliseconds, also for a body of 20 MB. */
const LONGEST_ANSWER = 8_000;
/** The longest time in milliseconds that other clients may wait meanwhile. */
const LONGEST_WAIT = 2_000;
/** The longest answer in characters. */
const LARGEST_ANSWER = 130_000;
const SLOW = scaled(400);

/**
 * Sends bodies that only programs send, and slow clients that send one byte at a time, to a process that must keep
 * serving others.
 */
export async function checkIntruders(report: Report): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'survival-'));
  const moderator = { MODERATOR_PASSWORD_HASH: await hashPassword('un mot de passe') };
  const api = await startApi({ DATA_DIR: folder, ALLOWED_ORIGINS: ORIGIN, ...moderator });
  const calm = await Promise.all([1, 2, 3].map(() => ask({ port: api.port, path: '/api/jobs', from: '127.0.0.2' })));
  const grace = graceOf(Math.max(...calm.map(({ milliseconds }) => milliseconds)));
  let longest = 0;
  let ends = false;
  const others = (async () => {
    while (!ends) {
      const { status, milliseconds } = await ask({ port: api.port, path: '/api/jobs', from: '127.0.0.2' });
      assert.equal(status, 200);
      longest = Math.max(longest, milliseconds);
      // Stays below the rate limit of one address.
      await wait(150);
    }
  })();
  const slow = openSlowClients(api.port);
  try {
    for (const [index, body] of sample(hostileBodies).entries()) {
      await report.check(`${body.name}: refused at once, with a short answer`, () =>
        send({ port: api.port, body, from: addressOf(index), grace }),
      );
    }
    await report.check('clients that send single bytes are disconnected, and do not block others', async () => {
      await slow.gone();
      assert.equal((await ask({ port: api.port, path: '/api/health' })).status, 200);
    });
  } finally {
    ends = true;
    slow.end();
    await report.check('other clients are answered meanwhile', async () => {
      await others;
      assert.ok(longest < LONGEST_WAIT + grace, `${Math.round(longest)} ms`);
    });
    await report.check('the process is still running, and exits cleanly', async () => {
      assert.equal(await api.stop(), 0);
    });
    await rm(folder, { recursive: true });
  }
  return `${sample(hostileBodies).length} hostile bodies, others waited ${Math.round(longest)} ms at most`;
}

interface Sending {
  port: number;
  body: HostileBody;
  from: string;
  grace: number;
}

/** A body beyond this length is still being sent when it is refused. */
const LONG = 1_000_000;

async function send({ port, body: hostile, from, grace }: Sending): Promise<void> {
  const { method = 'POST', path, type, body, status } = hostile;
  const headers = {
    Origin: path.includes('moderation') ? `http://127.0.0.1:${port}` : ORIGIN,
    'Content-Type': type,
    'Idempotency-Key': randomUUID(),
    Authorization: 'Bearer BCDF-GHJK',
  };
  const sent = body();
  const reply = await ask({ port, method, path, headers, body: sent, from }).catch((error: unknown) => {
    // A client that goes on sending a refused body is disconnected, possibly before it has read the answer (RFC 9112,
    // section 9.6).
    const { code = '' } = error as NodeJS.ErrnoException;
    const isLong = sent instanceof Readable || sent.length > LONG;
    assert.ok(isLong && ['EPIPE', 'ECONNRESET'].includes(code), error as Error);
  });
  if (!reply) return;
  assert.ok(status.includes(reply.status), `${reply.status}: ${reply.text.slice(0, 200)}`);
  assert.ok(reply.milliseconds < LONGEST_ANSWER + grace, `${Math.round(reply.milliseconds)} ms`);
  assert.ok(reply.text.length < LARGEST_ANSWER, `an answer of ${reply.text.length} characters`);
}

/** Clients whose headers never end. Those with endless bodies are not tested, since their limit is three minutes. */
function openSlowClients(port: number): { gone(): Promise<void>; end(): void } {
  const sockets = Array.from({ length: SLOW }, (_, index): Socket => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: addressOf(1_000_000 + index) });
    socket.on('error', () => undefined);
    socket.write('POST /api/submissions HTTP/1.1\r\nHost: a\r\nX-Slow: ');
    return socket;
  });
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write('a');
  }, 500);
  const closed = Promise.all(sockets.map((socket) => new Promise((resolve) => socket.resume().once('close', resolve))));
  return {
    async gone() {
      const { headersTimeout, connectionsCheckingInterval } = clientTimeouts;
      const limit = new AbortController();
      const tooLong = wait(headersTimeout + 2 * connectionsCheckingInterval, 'open', { signal: limit.signal });
      assert.notEqual(await Promise.race([closed, tooLong]), 'open');
      limit.abort();
      tooLong.catch(() => undefined);
    },
    end() {
      clearInterval(drip);
      for (const socket of sockets) socket.destroy();
    },
  };
}
