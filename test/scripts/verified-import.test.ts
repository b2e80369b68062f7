import { expect } from '@open-wc/testing';
import { verifiedImport } from '../../scripts/build/verified-import.js';

/** Each test has a module of its own: the browser keeps one that has failed. */
let files = 0;
const address = (): string => new URL(`/src/element/try-to.ts?verified=${++files}`, location.href).href;

async function hash(url: string): Promise<string> {
  const body = await (await fetch(url)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', body));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

describe('verifiedImport', () => {
  const append = document.head.append.bind(document.head);
  let asked: string[];
  /** Elements of this name are refused before they load anything, as WebKit refuses a preload under Integrity-Policy. */
  let refused: string;

  beforeEach(() => {
    asked = [];
    refused = '';
    document.head.append = (...nodes) => {
      const element = nodes[0] as HTMLElement;
      asked.push(element.localName);
      if (element.localName === refused) element.dispatchEvent(new Event('error'));
      else append(element);
    };
  });
  afterEach(() => Reflect.deleteProperty(document.head, 'append'));

  it('gives the module, preloaded, and leaves nothing in the page', async () => {
    const url = address();
    const module = await verifiedImport(url, await hash(url))();
    expect(module).to.have.property('tryTo');
    expect(asked[0]).to.equal('link');
    expect(document.head.querySelector('link[rel="modulepreload"]')).to.equal(null);
  });

  it('gives it by a script element where a preload is refused', async () => {
    refused = 'link';
    const url = address();
    const module = await verifiedImport(url, await hash(url))();
    expect(module).to.equal(await import(url));
    expect(asked).to.deep.equal(['link', 'script']);
    expect(document.head.querySelector(`script[src="${url}"]`)).to.equal(null);
  });

  for (const way of ['link', 'script']) {
    it(`runs nothing that is not what was built, by a ${way}, and asks elsewhere the next time`, async () => {
      refused = way === 'script' ? 'link' : '';
      const url = address();
      const load = verifiedImport(url, await hash(`/package.json?${files}`));
      const reason = async (): Promise<string> =>
        load().then(
          () => 'loaded',
          (error: Error) => error.message,
        );
      expect(await reason()).to.equal(`${url} manque, ou le navigateur le refuse.`);
      expect(await reason()).to.contain('?1 manque');
    });
  }
});
