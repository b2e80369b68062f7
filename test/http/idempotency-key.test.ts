import { expect } from '@open-wc/testing';
import { idempotencyKey } from '../../src/http/idempotency-key.js';

describe('idempotencyKey', () => {
  it('is a new random UUID each time', () => {
    const keys = Array.from({ length: 200 }, idempotencyKey);
    for (const key of keys) expect(key).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(keys).size).to.equal(keys.length);
  });
});
