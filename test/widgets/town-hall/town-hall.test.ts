import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { CwErrorEvent, CwLoadEvent } from '../../../src/element/events.js';
import type { TownHall } from '../../../src/widgets/town-hall/town-hall.js';
import { HeldFetch } from '../../support/held-fetch.js';
import { HeldWarnings } from '../../support/held-warnings.js';
import { townHall } from '../../support/shown-offices.js';
import { hoursOf, weekly } from '../../opening-hours/week.js';
import { office, usual } from './office.js';

const NOW = new Date('2026-12-01T10:00:00+01:00');

function texts(element: TownHall, selector: string): string[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) =>
    (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

const part = (name: string) => `[part~='${name}']`;
const opening = (element: TownHall) => texts(element, part('opening'))[0];

describe('<town-hall>', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => (clock = useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] })));
  afterEach(() => clock.restore());

  it('says whether the office is open, and how to reach it', async () => {
    const element = await townHall([office()]);
    expect(opening(element)).to.equal('Ouvert jusqu’à 12 h');
    expect(texts(element, part('label'))).to.deep.equal(['Adresse', 'Téléphone', 'Courriel', 'Site']);
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([
      'https://www.openstreetmap.org/search?query=26%20rue%20Pierre-Vernier%2025290%20Ornans',
      'tel:0381624030',
      'mailto:mairie@ornans.example',
      'https://www.ornans.example/',
    ]);
    clock.restore();
    await expect(element).to.be.accessible();
  });

  it('changes its words on the minute without announcing them', async () => {
    clock.setSystemTime(new Date('2026-12-01T11:39:30+01:00'));
    const element = await townHall([office()]);
    expect(opening(element)).to.equal('Ferme dans 21 minutes');
    expect(element.shadowRoot?.querySelector(part('opening'))?.closest('[aria-live], [role=status]')).to.be.null;
    clock.tick(30_000);
    await element.updateComplete;
    expect(opening(element)).to.equal('Ferme dans 20 minutes');
    clock.tick(20 * 60_000);
    await element.updateComplete;
    expect(opening(element)).to.equal('Fermé, ouvre à 13 h 30');
    expect(texts(element, part('status')).join('')).to.equal('');
  });

  it('leaves no timer behind', async () => {
    const element = await townHall([office()]);
    element.remove();
    await element.updateComplete;
    expect(clock.countTimers()).to.equal(0);
  });

  it('shows the week from Monday, today marked, with holidays and exceptional hours in their place', async () => {
    clock.setSystemTime(new Date('2026-12-24T10:00:00+01:00'));
    const hours = {
      ...usual,
      special: [{ from: '2026-12-24', until: '2026-12-24', ranges: [{ from: 540, to: 660 }], reason: 'Réveillon' }],
    };
    const element = await townHall([office({ hours })]);
    expect(texts(element, 'caption')).to.deep.equal(['Horaires du 21 au 27 décembre']);
    expect(texts(element, 'tbody tr')).to.deep.equal([
      'lundi 8 h 30 à 12 h, 13 h 30 à 17 h',
      'mardi 8 h 30 à 12 h, 13 h 30 à 17 h',
      'mercredi 8 h 30 à 12 h, 13 h 30 à 17 h',
      'jeudi aujourd’hui 9 h à 11 h (Réveillon)',
      'vendredi fermé (Noël)',
      'samedi 9 h à 12 h',
      'dimanche fermé',
    ]);
    expect(element.shadowRoot?.querySelectorAll('[aria-current=date]')).to.have.lengthOf(1);
  });

  it('lists the closures of the next days, and of the holidays those on which it would be open', async () => {
    const special = [
      { from: '2026-12-28', until: '2026-12-31', ranges: [], reason: 'Travaux' },
      { from: '2027-02-01', until: '2027-02-01', ranges: [] },
    ];
    const element = await townHall([office({ hours: { ...usual, special } })]);
    expect(texts(element, part('closure'))).to.deep.equal([
      'vendredi 25 décembre : fermé (Noël)',
      'du lundi 28 décembre au jeudi 31 décembre : fermé (Travaux)',
    ]);
    const closed = await townHall([office({ hours: hoursOf([weekly('Mo 09:00-12:00')]) })]);
    expect(texts(closed, part('coming'))).to.be.empty;
  });

  it('closes on the holidays that the webmaster chooses', async () => {
    clock.setSystemTime(new Date('2026-12-26T10:00:00+01:00'));
    expect(opening(await townHall([office()]))).to.equal('Ouvert jusqu’à 12 h');
    expect(opening(await townHall([office()], { holidays: 'alsace-moselle' }))).to.include('Saint-Étienne');
    clock.setSystemTime(new Date('2026-12-25T10:00:00+01:00'));
    expect(opening(await townHall([office()], { holidays: 'none' }))).to.equal('Ouvert jusqu’à 12 h');
    clock.setSystemTime(new Date('2026-04-03T10:00:00+02:00'));
    expect(opening(await townHall([office()]))).to.equal('Ouvert jusqu’à 12 h');
    expect(opening(await townHall([office()], { 'good-friday': '' }))).to.include('Vendredi saint');
  });

  it('is by the time of an office overseas, unless the page sets a zone', async () => {
    const away = office({ timeZone: 'Indian/Reunion' });
    clock.setSystemTime(new Date('2026-12-01T08:30:00Z'));
    expect(opening(await townHall([away]))).to.equal('Fermé, ouvre à 13 h 30');
    expect(opening(await townHall([away], { 'time-zone': 'Europe/Paris' }))).to.equal('Ouvert jusqu’à 12 h');
  });

  it('shows all offices with their names, the first ones up to limit', async () => {
    const all = [office(), office({ id: '2', name: 'Mairie déléguée' }), office({ id: '3', name: 'Annexe' })];
    const element = await townHall(all);
    expect(texts(element, 'h3')).to.deep.equal(['Mairie – Ornans', 'Mairie déléguée', 'Annexe']);
    expect(texts(await townHall(all, { limit: '2' }), part('office'))).to.have.lengthOf(2);
    expect(texts(await townHall([office()]), 'h3')).to.be.empty;
  });

  it('has one line with layout="line"', async () => {
    const element = await townHall([office(), office({ id: '2' })], { layout: 'line' });
    expect(texts(element, part('office'))).to.deep.equal(['Mairie – Ornans Ouvert jusqu’à 12 h 03 81 62 40 30']);
    expect(texts(element, 'h2, table')).to.be.empty;
    clock.restore();
    await expect(element).to.be.accessible();
  });

  it('does not call closed what it does not know', async () => {
    const element = await townHall([office({ hours: undefined, comment: 'Voir le panneau' })]);
    expect(opening(element)).to.equal('Horaires non communiqués');
    expect(texts(element, part('comment'))).to.deep.equal(['Voir le panneau']);
    expect(texts(element, 'table')).to.be.empty;
  });

  it('says whose data it is, and when it was changed', async () => {
    const source = {
      name: 'Annuaire de l’administration',
      url: 'https://lannuaire.example/x',
      license: 'Licence Ouverte 2.0',
    };
    const element = await townHall([office({ source, updated: new Date('2026-08-09T10:00Z') })], { dates: 'long' });
    expect(texts(element, part('note'))).to.deep.equal([
      'Mis à jour le 9 août 2026 Source : Annuaire de l’administration (Licence Ouverte 2.0)',
    ]);
  });

  it('is from right to left in Arabic', async () => {
    const element = await townHall([office()], { lang: 'ar' });
    expect(element.shadowRoot?.querySelector(part('base'))?.getAttribute('dir')).to.equal('ltr');
  });

  it('shows no address that a link may not have', async () => {
    const telephones = [{ number: '15', url: 'javascript:alert(1)' }];
    const element = await townHall([office({ url: 'javascript:alert(1)', telephones, emails: ['a"@b.fr?cc=x'] })]);
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.href);
    expect(links.filter((href) => !href.startsWith('https://www.openstreetmap.org'))).to.deep.equal([
      'mailto:a%22@b.fr%3Fcc%3Dx',
    ]);
  });

  it('breaks a telephone number over no two lines, but a sentence that holds several', async () => {
    const telephones = [{ number: '03 81 62 40 30', url: 'tel:0381624030' }, { number: '03 81 00 le matin' }];
    const element = await townHall([office({ telephones })]);
    const numbers = [...(element.shadowRoot?.querySelectorAll('bdi') ?? [])].map((each) => each.textContent);
    expect(numbers).to.deep.equal(['03\u00a081\u00a062\u00a040\u00a030', '03 81 00 le matin']);
  });

  it('survives data of another shape', async () => {
    const warnings = new HeldWarnings();
    const element = await townHall([office(), { id: '2' } as never]);
    expect(opening(element)).to.equal('Ouvert jusqu’à 12 h');
    warnings.restore();
  });

  it('is empty without offices', async () => {
    expect((await townHall([])).state).to.equal('empty');
  });

  it('loads an answer, and tells the webmaster what is missing in it', async () => {
    clock.restore();
    const net = new HeldFetch();
    const warnings = new HeldWarnings();
    const element = await fixture<TownHall>(html`
      <town-hall loading="eager" endpoint="https://www.commune.test/records"></town-hall>
    `);
    const record = { nom: 'Mairie - Ornans', plage_ouverture: '[]' };
    net.calls[0]!.respond(JSON.stringify({ total_count: 12, results: [record] }));
    const loaded = await oneEvent<CwLoadEvent>(element, 'cw-load');
    expect(loaded.items).to.equal(1);
    expect(warnings.lines.join()).to.include('limit=100');
    net.restore();
    warnings.restore();
  });

  it('fails with a reason', async () => {
    clock.restore();
    const net = new HeldFetch();
    const warnings = new HeldWarnings();
    const element = await fixture<TownHall>(
      html`<town-hall loading="eager" endpoint="https://www.commune.test/x"></town-hall>`,
    );
    net.calls[0]!.respond('{"nothing":true}');
    expect((await oneEvent<CwErrorEvent>(element, 'cw-error')).code).to.equal('unknown-format');
    net.restore();
    warnings.restore();
  });
});
