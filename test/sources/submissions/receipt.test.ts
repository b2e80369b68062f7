import { expect } from '@open-wc/testing';
import { parseReceipt } from '../../../src/sources/submissions/receipt.js';

const read = (body: string) =>
  parseReceipt({
    body: new TextEncoder().encode(body),
    contentType: 'application/json',
    url: 'https://www.commune.test/submissions',
  });

describe('the receipt of a submission', () => {
  it('has a reference, a secret and an address', () => {
    const receipt = read('{"reference":"2026-ABC","status":"pending","secret":"s3","statusUrl":"/suivi/2026-ABC"}');
    expect(receipt).to.deep.equal({
      reference: '2026-ABC',
      secret: 's3',
      statusUrl: 'https://www.commune.test/suivi/2026-ABC',
    });
  });

  it('requires only a reference', () => {
    expect(read('{"reference":12}')).to.deep.equal({ reference: '12', secret: undefined, statusUrl: undefined });
  });

  for (const body of ['', '{', 'null', '[]', '{"secret":"s"}', '<html>']) {
    it(`is refused in ${JSON.stringify(body)}`, () => {
      expect(() => read(body))
        .to.throw()
        .with.property('code', 'malformed');
    });
  }
});
