import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { Alert } from '../../../src/sources/alerts/alert.js';
import type { AlertBanner } from '../../../src/widgets/alert-banner/alert-banner.js';
import { announced } from '../../support/announced.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { HeldWarnings } from '../../support/held-warnings.js';
import { alert, banner } from '../../support/shown-alerts.js';

const NOW = new Date('2026-12-01T10:00:00+01:00');
const at = (day: number, time: string) => new Date(`2026-12-0${day}T${time}+01:00`);
const danger = alert('crue', { severity: 'danger', title: 'Crue de l’Oust' });

const root = (element: AlertBanner) => element.shadowRoot as ShadowRoot;
const part = (element: AlertBanner, name: string) => root(element).querySelector<HTMLElement>(`[part~='${name}']`);
const told = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim();
const texts = (element: AlertBanner, name: string) =>
  [...root(element).querySelectorAll(`[part~='${name}']`)].map((each) => told(each));
const said = (element: AlertBanner) =>
  [...root(element).querySelectorAll('[role=alert], [role=status]')].map((each) => [each.role, told(each)]);
const press = async (element: AlertBanner, name: string) => {
  part(element, name)?.click();
  await element.updateComplete;
};

describe('<alert-banner>', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    localStorage.clear();
    clock = useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    clock.restore();
    localStorage.clear();
  });

  it('says what happens, how grave it is, where, until when, and where there is more', async () => {
    const more = { area: 'Le Port', text: 'Faites des réserves.', until: at(2, '18:00:00'), url: '/eau' };
    const element = await banner([alert('eau', more)]);
    expect(texts(element, 'title')).to.deep.equal(['Attention : Coupure d’eau eau (Le Port)']);
    expect(texts(element, 'text')).to.deep.equal(['Faites des réserves.']);
    expect(texts(element, 'until')).to.deep.equal(['Jusqu’à demain 18 h']);
    expect(part(element, 'alerts')?.getAttribute('aria-label')).to.equal('Alertes');
    expect(part(element, 'icon')?.getAttribute('aria-hidden')).to.equal('true');
    expect(part(element, 'link')).to.equal(null, 'a relative address without a base');
    clock.restore();
    await expect(element).to.be.accessible();
  });

  for (const [until, words] of [
    [at(1, '18:00:00'), 'Jusqu’à 18 h'],
    [at(2, '00:00:00'), 'Jusqu’à minuit'],
    [at(3, '00:00:00'), 'Jusqu’à demain minuit'],
    [at(5, '09:05:00'), 'Jusqu’à samedi 9 h 05'],
    [at(8, '18:00:00'), 'Jusqu’au mardi 8 décembre à 18 h'],
  ] as const) {
    it(`writes the end as « ${words} »`, async () => {
      const element = await banner([alert('eau', { until })]);
      expect(texts(element, 'until')).to.deep.equal([words]);
    });
  }

  it('names the colour of a warning of the State, also without a phenomenon', async () => {
    const element = await banner([
      alert('a', { level: 'orange', title: 'vent violent' }),
      alert('b', { severity: 'danger', level: 'red', title: '' }),
    ]);
    expect(texts(element, 'title')).to.deep.equal(['Vigilance rouge', 'Vigilance orange : vent violent']);
  });

  it('links to nothing but pages', async () => {
    const element = await banner([
      alert('a', { url: 'https://commune.example/eau' }),
      alert('b', { url: 'javascript:alert(1)' }),
      alert('c', { url: 'mailto:a@b.example' }),
    ]);
    const links = [...root(element).querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://commune.example/eau']);
    expect(told(links[0] ?? null)).to.equal('En savoir plus sur « Coupure d’eau a »');
  });

  it('takes no room, shows nothing and says nothing while it loads, when that fails, and without an alert', async () => {
    const fetch = new HeldFetch();
    const warnings = new HeldWarnings();
    const element = await fixture<AlertBanner>(html`<alert-banner endpoint="/alertes"></alert-banner>`);
    const isNothing = () => {
      expect(getComputedStyle(element).display, element.state).to.equal('contents');
      expect(told(root(element).querySelector('.base')), element.state).to.equal('');
      expect(
        [...root(element).querySelectorAll('.base *')].filter(
          (each) => each.getClientRects().length > 0 && each.clientHeight > 0,
        ),
      ).to.deep.equal([]);
    };
    isNothing();
    clock.tick(3_000);
    await element.updateComplete;
    isNothing();
    (await fetch.call(0)).respond('', { status: 404 });
    await oneEvent(element, 'cw-error');
    await element.updateComplete;
    expect(element.state).to.equal('error');
    isNothing();
    const loaded = element.refresh();
    (await fetch.call(1)).respond(...json({ alerts: [] }));
    await loaded;
    expect(element.state).to.equal('empty');
    isNothing();
    expect(warnings.lines.join()).to.include('alert-banner');
    fetch.restore();
    warnings.restore();
  });

  it('shows the content of the page while it has no answer, but not what is for browsers without script', async () => {
    const own = await fixture<AlertBanner>(html`<alert-banner><a href="/alertes">Alertes</a></alert-banner>`);
    expect(getComputedStyle(own).display).to.equal('block');
    expect(own.querySelector('a')?.checkVisibility()).to.equal(true);
    const scripted = await fixture<AlertBanner>(
      html`<alert-banner><noscript><a href="/alertes">Alertes</a></noscript></alert-banner>`,
    );
    expect(getComputedStyle(scripted).display).to.equal('contents');
  });

  it('keeps what it shows when a refresh fails', async () => {
    const fetch = new HeldFetch();
    const warnings = new HeldWarnings();
    const element = await fixture<AlertBanner>(html`<alert-banner endpoint="/alertes"></alert-banner>`);
    (await fetch.call(0)).respond(...json({ alerts: [{ id: 'eau', title: 'Coupure d’eau', url: '/eau' }] }));
    await oneEvent(element, 'cw-load');
    expect(part(element, 'link')?.getAttribute('href')).to.match(/^http.*\/eau$/);
    const refreshed = element.refresh();
    (await fetch.call(1)).respond('', { status: 404 });
    await refreshed;
    expect(element.state).to.equal('stale');
    expect(told(part(element, 'base'))).to.match(/^Information : Coupure d’eau .*Masquer l’alerte « Coupure d’eau »$/);
    fetch.restore();
    warnings.restore();
  });

  it('shows an alert at its beginning and takes it away at its end', async () => {
    const element = await banner([alert('eau', { from: at(1, '10:00:20'), until: at(1, '10:05:00') })]);
    expect(element.state).to.equal('empty');
    clock.tick(20_000);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    clock.tick(5 * 60_000);
    await element.updateComplete;
    expect(element.state).to.equal('empty');
    expect(told(part(element, 'base'))).to.equal('');
  });

  it('leaves no timer behind', async () => {
    const element = await banner([alert('eau')]);
    element.remove();
    await element.updateComplete;
    expect(clock.countTimers()).to.equal(0);
  });

  it('shows two alerts, the gravest first, and all on demand', async () => {
    const element = await banner([alert('a', { severity: 'information' }), alert('b'), danger]);
    const seen = () => [...root(element).querySelectorAll('li')].filter(({ clientHeight }) => clientHeight > 0).length;
    expect(texts(element, 'severity')).to.deep.equal(['Danger :', 'Attention :', 'Information :']);
    expect(seen()).to.equal(2);
    expect(told(part(element, 'all'))).to.equal('Voir toutes les alertes (3)');
    expect(part(element, 'all')?.ariaExpanded).to.equal('false');
    await press(element, 'all');
    expect(seen()).to.equal(3);
    expect(part(element, 'all')?.ariaExpanded).to.equal('true');
    await press(element, 'all');
    expect(seen()).to.equal(2);
  });

  it('hides an alert that is no danger, and leaves the focus on a message in its place', async () => {
    const element = await banner([danger, alert('eau', { until: at(2, '18:00:00') })]);
    expect(texts(element, 'dismiss')).to.deep.equal(['Masquer l’alerte « Coupure d’eau eau »']);
    expect(localStorage).to.have.lengthOf(0);
    part(element, 'dismiss')?.focus();
    await press(element, 'dismiss');
    expect(texts(element, 'severity')).to.deep.equal(['Danger :']);
    expect(told(root(element).activeElement)).to.equal('Alerte masquée.');
    expect(Object.entries(localStorage)).to.deep.equal([['cw:alert:eau', '2026-12-02T17:00:00.000Z 1']]);
    (root(element).activeElement as HTMLElement).blur();
    await element.updateComplete;
    expect(part(element, 'dismissed')).to.equal(null);
  });

  it('does not show a hidden alert again on the next page, but a change of it', async () => {
    const eau = alert('eau', { until: at(2, '18:00:00') });
    await press(await banner([eau]), 'dismiss');
    expect((await banner([eau])).state).to.equal('empty');
    expect((await banner([{ ...eau, version: '2' }])).state).to.equal('ready');
    expect((await banner([{ ...eau, severity: 'danger' }])).state).to.equal('ready', 'a danger is always shown');
  });

  it('hides an alert until the page is left where the browser blocks storage', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const element = await banner([alert('eau')]);
      await press(element, 'dismiss');
      expect(element.state).to.equal('empty');
    } finally {
      Object.defineProperty(window, 'localStorage', descriptor);
    }
  });

  it('announces once, and assertively, a danger that the page opens with; nothing else of it', async () => {
    const element = await banner([danger, alert('eau')]);
    await announced(element);
    expect(said(element)).to.deep.equal([['alert', 'Danger : Crue de l’Oust.']]);
    element.requestUpdate();
    await announced(element);
    expect(said(element)).to.deep.equal([['alert', 'Danger : Crue de l’Oust.']]);
    const calm = await banner([alert('eau')]);
    await announced(calm);
    expect(said(calm)).to.deep.equal([]);
  });

  it('announces what comes later by its urgency, and takes back what is over', async () => {
    const element = await banner([]);
    const show = async (data: Alert[]) => {
      element.data = data;
      await element.updateComplete;
      await announced(element);
      return said(element);
    };
    const eau = alert('eau', { area: 'Le Port', text: 'Faites des réserves.' });
    expect(await show([eau])).to.deep.equal([
      ['status', 'Attention : Coupure d’eau eau (Le Port). Faites des réserves.'],
    ]);
    expect(await show([eau, danger])).to.deep.equal([['alert', 'Danger : Crue de l’Oust.']]);
    expect(await show([eau])).to.deep.equal([]);
  });

  it('has the words of English pages', async () => {
    const eau = alert('eau', { until: at(4, '18:00:00') });
    const english = await banner([eau], { lang: 'en' });
    expect(texts(english, 'until')).to.deep.equal(['Until Friday at 18:00']);
    expect(texts(english, 'dismiss')).to.deep.equal(['Hide the alert “Coupure d’eau eau”']);
  });
});
