import { expect } from '@open-wc/testing';
import { endpointOrigins } from '../../src/embed/endpoint-origins.js';

describe('endpointOrigins', () => {
  const base = 'https://w.example/page';

  it('returns the origin of each endpoint', () => {
    expect(endpointOrigins('/a https://b.example/c', base)).to.deep.equal(['https://w.example', 'https://b.example']);
  });

  it('parses quotation marks around an address as the widget does', () => {
    expect(endpointOrigins(' “https://b.example/c” ', base)).to.deep.equal(['https://b.example']);
  });

  it('is empty for an invalid endpoint', () => {
    for (const endpoint of [undefined, '', 'javascript:alert(1)', 'https://name:word@b.example/']) {
      expect(endpointOrigins(endpoint, base), String(endpoint)).to.be.empty;
    }
  });
});
