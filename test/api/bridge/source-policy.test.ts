import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';

describe('the list of sources', () => {
  const allows = sourcePolicy(
    'https://a.example https://b.example/flux/\n https://c.example/rss.xml?a=1 http://d.example:8080/',
  );
  const cases: [url: string, allowed: boolean][] = [
    ['https://a.example/anything?at=all', true],
    ['http://a.example/', false],
    ['https://b.example/flux/a/b.xml?c', true],
    ['https://b.example/flux', false],
    ['https://b.example/fluxus', false],
    ['https://b.example/flux/../a', false],
    ['https://b.example/flux/%2e%2e/a', false],
    ['https://b.example/flux/..%2Fa', false],
    ['https://b.example/flux/..%5ca', false],
    ['https://c.example/rss.xml?a=1', true],
    ['https://c.example/rss.xml?a=1#b', true],
    ['https://c.example/rss.xml?a=12', false],
    ['https://c.example/rss.xml', false],
    ['http://d.example:8080/a', true],
    ['http://d.example/a', false],
    ['https://a.example.evil.example/', false],
    ['https://a:b@a.example/', false],
  ];
  for (const [url, allowed] of cases) {
    it(`${allowed ? 'lets in' : 'keeps out'} ${url}`, () => assert.equal(allows(new URL(url)), allowed));
  }

  it('is empty without a setting', () => assert.equal(sourcePolicy()(new URL('https://a.example/')), false));

  for (const entry of ['a.example', 'file:///etc/passwd', 'https://a:b@c.example/']) {
    it(`refuses the entry ${entry}`, () => assert.throws(() => sourcePolicy(entry), /BRIDGE_SOURCES/));
  }
});
