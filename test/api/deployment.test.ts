import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApi } from '../../demo/api/api.js';
import { recordings } from '../../demo/api/recordings.js';
import { openServices } from '../../demo/api/services.js';

describe('a deployment', () => {
  const api = createApi(() => new Date(), undefined, { recordings: false });

  for (const path of Object.keys(recordings)) {
    it(`answers nothing recorded at ${path}`, async () => assert.equal((await api.request(path)).status, 404));
  }

  for (const query of ['fail=500', 'fail=html', 'fail=cors', 'after=0&fail=429', 'slow=60000']) {
    it(`has no switch for ${query}`, async () => {
      const { status, headers } = await api.request(`/nowhere?${query}`);
      assert.deepEqual([status, headers.get('Content-Type')], [404, 'application/problem+json']);
    });
  }

  it('does not begin with a secret that can be guessed, and says how to make one', () =>
    assert.rejects(openServices({ SECRET: 'saint-martin', DATA_DIR: '/dev/null/none' }), /32.*openssl rand/));
});
