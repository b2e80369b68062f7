import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import type { Bindings } from '../../../demo/api/bindings.js';
import { rateLimit } from '../../../demo/api/http/rate-limit.js';
import { answerProblem } from '../../../demo/api/problem.js';
import { connectionFrom } from '../connection.js';

const DAY = 86_400_000;

describe('a rate limit', () => {
  it('starts a new window when the clock was set back, or far ahead', async () => {
    const clock = { now: Date.parse('2026-03-01T10:00:00Z') };
    const app = new Hono<Bindings>();
    app.onError(answerProblem);
    app.use(rateLimit({ max: 1, window: 60_000 }, { clock: () => new Date(clock.now), proxies: 0 }));
    app.get('/', (context) => context.text('here'));
    const ask = async (): Promise<[number, string | null]> => {
      const { status, headers } = await app.request('/', {}, connectionFrom('192.0.2.1'));
      return [status, headers.get('Retry-After')];
    };
    for (const jump of [0, -34 * DAY, 34 * DAY, -1]) {
      clock.now += jump;
      assert.deepEqual(await ask(), jump === -1 ? [429, '61'] : [200, null], String(jump));
      assert.equal((await ask())[0], 429);
    }
  });
});
