import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/index.js';
import { pageSettings } from '../../src/embed/page-settings.js';
import { watch } from '../../src/embed/watch.js';
import { shared } from '../../src/shared.js';
import { HeldFetch, json } from '../support/held-fetch.js';
import { HeldWarnings } from '../support/held-warnings.js';
import { morph, replaceAll } from '../support/morph.js';
import { ballot, element, link, refreshes, section } from '../support/refreshed-page.js';
import { aWhile, until } from '../support/task.js';

const answer = {
  id: 'place',
  question: 'Quoi ?',
  status: 'open',
  choices: ['Arbres', 'Bancs'].map((label) => ({ id: label, label })),
};

describe('a page that is refreshed in place', () => {
  let net: HeldFetch;
  let warnings: HeldWarnings;
  let page: HTMLElement;
  before(() => watch(document));
  beforeEach(async () => {
    net = new HeldFetch();
    warnings = new HeldWarnings();
    page = await fixture<HTMLElement>(html`<section></section>`);
  });
  afterEach(() => {
    net.restore();
    warnings.restore();
    delete shared.settings;
  });

  const widget = (): LitElement => page.querySelector<LitElement>('poll-box')!;
  const choices = (): HTMLInputElement[] => [
    ...(widget()?.shadowRoot?.querySelectorAll<HTMLInputElement>('[type="radio"]') ?? []),
  ];

  /** Shows a poll, and ticks its first choice. */
  async function begin(...content: Node[]): Promise<Element> {
    page.append(...(content.length ? content : [ballot()]));
    await until(() => net.calls.length === 1);
    net.calls[0]!.respond(...json(answer));
    await until(() => choices().length === 2);
    choices()[0]!.click();
    await widget().updateComplete;
    return widget();
  }

  const poll = (fallback?: Node | string) => ballot({}, fallback);
  for (const [title, [before, after]] of Object.entries(refreshes)) {
    for (const refresh of [morph, replaceAll]) {
      it(`keeps a widget and the visitor’s choice: ${refresh.name}, ${title}`, async () => {
        const first = await begin(...before(poll));
        const fallback = section(...after(poll)).querySelector('[data-cw]')?.textContent;
        refresh(page, section(...after(poll)));
        await until(() => widget() !== null);
        expect(widget()).to.equal(first);
        expect(choices().map(({ checked }) => checked)).to.deep.equal([true, false]);
        expect(page.querySelectorAll('poll-box')).to.have.length(1);
        expect(page.querySelector('[data-cw="poll-box"] > poll-box')?.textContent).to.equal(fallback);
        expect(net.calls).to.have.length(1);
      });
    }
  }

  it('passes on changed, added and removed attributes only', async () => {
    const first = await begin(ballot({ 'data-cw-order': 'given' }));
    first.setAttribute('heading', 'De la page');
    const placeholder = page.querySelector<HTMLElement>('[data-cw]')!;
    placeholder.setAttribute('data-cw-no-counts', '');
    placeholder.removeAttribute('data-cw-order');
    placeholder.setAttribute('data-cw-mode', 'results');
    await until(() => first.getAttribute('mode') === 'results');
    expect(widget()).to.equal(first);
    expect(first.getAttributeNames().sort()).to.deep.equal(['endpoint', 'heading', 'loading', 'mode', 'no-counts']);
  });

  it('passes on attributes that a refresh changes to the kept widget', async () => {
    const first = await begin();
    morph(page, section(ballot({ 'data-cw-heading': 'Autre' })));
    await until(() => widget()?.getAttribute('heading') === 'Autre');
    expect(widget()).to.equal(first);
  });

  it('replaces the widget when the placeholder names another one', async () => {
    await begin();
    page.querySelector('[data-cw]')!.setAttribute('data-cw', 'weather-card');
    await until(() => page.querySelector('weather-card') !== null);
    expect(page.querySelector('poll-box')).to.equal(null);
    expect(page.querySelector('weather-card')?.textContent).to.equal('Sondage');
  });

  it('mounts an element that becomes a placeholder after its insertion', async () => {
    page.append(element('div', {}, link('Météo', '/meteo')));
    page.querySelector('div')!.setAttribute('data-cw', 'weather-card');
    await until(() => page.querySelector('weather-card') !== null);
    expect(page.querySelector('div > weather-card')?.textContent).to.equal('Météo');
  });

  it('removes a widget whose new endpoint it may not send to', async () => {
    await begin();
    page.querySelector('[data-cw]')!.setAttribute('data-cw-endpoint', 'https://evil.example/poll');
    await until(() => warnings.lines.length > 0);
    expect(page.querySelector('poll-box')).to.equal(null);
    expect(page.querySelector('[data-cw] > a')).to.exist;
    expect(net.calls).to.have.length(1);
  });

  it('keeps the widget of a link', async () => {
    shared.settings = { ...pageSettings(undefined), links: true };
    const paragraph = (): HTMLElement => element('p', {}, link('Sondage', '/poll#cw=poll-box&loading=eager'));
    const first = await begin(paragraph());
    morph(page, section(paragraph()));
    await until(() => widget() !== null);
    expect(widget()).to.equal(first);
    expect(choices()[0]!.checked).to.equal(true);
  });

  it('does not restore a widget that the page removes', async () => {
    const first = await begin();
    first.remove();
    page.querySelector('[data-cw]')!.setAttribute('class', 'vide');
    await aWhile();
    expect(widget()).to.equal(null);
  });

  it('mounts the present and later placeholders in a shadow root that the page passes to it', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(element('div', { 'data-cw': 'weather-card' }, 'Météo'));
    page.append(host);
    await aWhile();
    expect(root.querySelector('weather-card')).to.equal(null);
    watch(root);
    expect(root.querySelectorAll('weather-card')).to.have.length(1);
    root.append(element('div', { 'data-cw': 'news-feed' }, 'Actualités'));
    await until(() => root.querySelector('news-feed') !== null);
    expect(root.querySelector('news-feed')?.textContent).to.equal('Actualités');
  });
});
