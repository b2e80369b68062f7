import { expect } from '@open-wc/testing';
import { failureHandling } from '../../../src/widgets/poll-box/vote-failure.js';

describe('failureHandling', () => {
  for (const [error, hasReceipt, handling] of [
    [{ code: 'offline' }, false, { message: 'offline' }],
    [{ code: 'timeout' }, false, { message: 'network', report: true }],
    [{ code: 'http-5xx', status: 503 }, false, { message: 'network', report: true }],
    [{ code: 'http-4xx', status: 400 }, false, { message: 'refused', report: true }],
    [{ code: 'http-4xx', status: 403, problem: { code: 'wrong-origin' } }, false, { message: 'refused', report: true }],
    [
      { code: 'http-4xx', status: 403, problem: { code: 'spent-ballot' } },
      false,
      { outcome: 'already-elsewhere', reload: true },
    ],
    [{ code: 'http-4xx', status: 403, problem: { code: 'not-open-yet' } }, false, { message: 'choices', reload: true }],
    [{ code: 'http-4xx', status: 403 }, false, { message: 'ballot', reload: true }],
    [{ code: 'http-4xx', status: 404 }, false, { message: 'refused', report: true }],
    [{ code: 'http-4xx', status: 404 }, true, { outcome: 'lost', reload: true }],
    [{ code: 'http-4xx', status: 409 }, false, { outcome: 'already-elsewhere', reload: true }],
    [{ code: 'http-4xx', status: 410 }, false, { outcome: 'too-late', reload: true }],
    [{ code: 'http-4xx', status: 422 }, true, { message: 'choices', reload: true }],
    [{ code: 'rate-limited', status: 429 }, false, { message: 'busy' }],
    [new TypeError('x is not a function'), false, { message: 'network', report: true }],
  ] as const) {
    it(`of ${JSON.stringify(error)} ${hasReceipt ? 'with' : 'without'} a receipt is ${JSON.stringify(handling)}`, () => {
      expect(failureHandling(error, hasReceipt)).to.deep.equal(handling);
    });
  }
});
