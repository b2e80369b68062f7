import { expect } from '@open-wc/testing';
import { verifiedImport } from '../../scripts/build/verified-import.js';

/** Each test uses another file, because the browser caches the failure of a module. */
let files = 0;
const address = (): string => new URL(`/src/element/try-to.ts?verified=${++files}`, location.href).href;

async function hash(url: string): Promise<string> {
  const body = await (await fetch(url)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', body));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

describe('verifiedImport', () => {
  it('returns the module, and leaves no element in the page', async () => {
    const url = address();
    const module = await verifiedImport(url, await hash(url))();
    expect(module).to.have.property('tryTo');
    expect(module).to.equal(await import(url));
    expect(document.head.querySelector(`[href="${url}"], [src="${url}"]`)).to.equal(null);
  });

  it('rejects a changed file in every engine, and tries another address the next time', async () => {
    const url = address();
    const load = verifiedImport(url, await hash('/package.json'));
    for (const asked of [url, `${url}?1`]) {
      const reason: unknown = await load().catch((error: unknown) => error);
      expect(reason).to.have.property('message', `${asked} manque, ou le navigateur le refuse.`);
    }
  });
});
