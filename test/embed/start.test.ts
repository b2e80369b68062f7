import { expect } from '@open-wc/testing';
import { shared } from '../../src/shared.js';

/** Runs the module again, as another copy on the page would, with this address in its script tag. */
async function load(copy: string, attributes: Record<string, string>): Promise<void> {
  const script = document.createElement('script');
  // No browser runs this type: the tag is only read.
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  document.head.append(script);
  await import(new URL(`/src/embed/start.ts?${copy}`, location.origin).href);
  script.remove();
}

describe('start', () => {
  const sheets = document.adoptedStyleSheets.length;
  afterEach(() => delete shared.settings);

  it('reads the settings of the page and reserves the height of each widget, in the first copy only', async () => {
    await load('first', { 'data-cw-lang': 'en', 'data-cw-origins': 'https://api.test' });
    expect(shared.settings).to.deep.include({ lang: 'en', origins: ['https://api.test'] });
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
    await load('second', { 'data-cw-lang': 'ar', 'data-cw-origins': 'https://evil.test' });
    expect(shared.settings).to.deep.include({ lang: 'en', origins: ['https://api.test'] });
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
  });
});
