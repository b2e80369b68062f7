import { expect } from '@open-wc/testing';
import { errorOfStatus } from '../../src/http/http-error.js';

describe('errorOfStatus', () => {
  for (const [status, code] of [
    [304, 'malformed'],
    [400, 'http-4xx'],
    [404, 'http-4xx'],
    [429, 'rate-limited'],
    [499, 'http-4xx'],
    [500, 'http-5xx'],
    [599, 'http-5xx'],
  ] as const) {
    it(`has the code ${code} for ${status}, and both in its message`, () => {
      const error = errorOfStatus(status);
      expect(error).to.include({ code, status, message: `${code} (${status})` });
    });
  }

  it('keeps Retry-After only for statuses that a retry can change', () => {
    expect([429, 503, 403].map((status) => errorOfStatus(status, 2_000).retryAfter)).to.deep.equal([
      2_000,
      2_000,
      undefined,
    ]);
  });
});
