import { expect, fixture, html } from '@open-wc/testing';
import { pageFaults } from '../../../src/diagnosis/checks/page.js';
import { define } from '../../../src/element/define.js';
import { shared } from '../../../src/shared.js';
import { codes, told } from '../subjects.js';

describe('the check of the page', () => {
  const { warn } = console;
  beforeEach(() => {
    document.documentElement.lang = 'fr';
    shared.warned.clear();
    console.warn = () => undefined;
  });
  afterEach(() => {
    document.documentElement.lang = '';
    console.warn = warn;
  });

  it('accepts a page with a widget and a language', () => expect(pageFaults(1)).to.be.empty);

  it('reports a page without widgets', () => expect(codes(pageFaults(0))).to.deep.equal(['no-widget']));

  it('reports a snippet that is shown as text', async () => {
    await fixture(html`<p>${'<div class="a" data-cw="news-feed"></div>'}</p>`);
    expect(codes(pageFaults(0))).to.deep.equal(['snippet-as-text']);
  });

  it('accepts a snippet in a code example', async () => {
    await fixture(html`<pre><code>${'<news-feed endpoint="/feed"></news-feed>'}</code></pre>`);
    expect(pageFaults(1)).to.be.empty;
  });

  it('reports a page without a language', () => {
    document.documentElement.lang = '';
    expect(told(pageFaults(1))[0]).to.match(/^page-language: .*<html lang="fr">/);
  });

  it('reports two versions of the library', () => {
    const { version } = shared;
    define('diagnosed-version', class extends HTMLElement {});
    shared.version = '0.0.1';
    define('diagnosed-version', class extends HTMLElement {});
    if (version) shared.version = version;
    expect(told(pageFaults(1))[0]).to.match(/^version-clash: .*0\.0\.1/);
  });
});
