import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { CwFilterEvent, CwLoadEvent } from '../../../src/element/events.js';
import { jobs as fr } from '../../../src/locales/fr/jobs.js';
import type { JobBoard } from '../../../src/widgets/job-board/job-board.js';
import '../../../src/widgets/job-board/define.js';
import { announced } from '../../support/announced.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { all, board, texts } from '../../support/shown-jobs.js';
import { job } from './job.js';

const NOW = new Date('2026-02-13T12:00:00Z');
const jobs = (count: number) => Array.from({ length: count }, (_, index) => job(index + 1));

const choose = async (element: JobBoard, name: string, value: string) => {
  const select = all<HTMLSelectElement>(element, `#${name}`)[0]!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};

describe('<job-board>', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => (clock = useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] })));
  afterEach(() => clock.restore());

  it('loads its endpoint and shows the offers', async () => {
    clock.restore();
    const net = new HeldFetch();
    const element = await fixture<JobBoard>(html`
      <job-board loading="eager" endpoint="https://www.commune.test/offres.json"></job-board>
    `);
    net.calls[0]!.respond(...json({ '@type': 'JobPosting', title: 'Agent', url: '/1' }));
    const loaded = await oneEvent<CwLoadEvent>(element, 'cw-load');
    net.restore();
    expect(loaded.items).to.equal(1);
    expect(texts(element, '[part="link"]')).to.deep.equal(['Agent']);
    expect(all(element, '[part="link"]')[0]).to.have.property('href', 'https://www.commune.test/1');
  });

  it('names its search field by its heading, or by its number on the page', async () => {
    const name = async (attributes: Record<string, string>) =>
      all(await board(jobs(2), attributes), '[role="search"]')[0]!.getAttribute('aria-label');
    expect(await name({})).to.equal(fr.search);
    expect(await name({ heading: 'Stages' })).to.equal(`${fr.search}, Stages`);
    // Without a title, the name ends with the number of the board on the page.
    expect(await name({ heading: '' })).to.equal(`${fr.search} 3`);
    expect(await name({})).to.equal(`${fr.search} 4`);
  });

  it('leaves out unreadable offers, and shows an error if all are', async () => {
    const broken = [null, { ...job(3), validThrough: 'demain' }] as never[];
    const element = await board([job(1), ...broken, job(2)], { detail: 'inline' });
    expect(element.data).to.deep.equal([job(1), job(2)]);
    expect(all(element, '[part="item"]')).to.have.length(2);
    element.data = broken;
    await element.updateComplete;
    expect(texts(element, '[part="message"]')).to.have.length(1);
    expect(element.state).to.equal('error');
  });

  it('shows what an offer is chosen by in one line, and every other field when it is opened', async () => {
    const element = await board([
      job(1, {
        employer: 'Mairie',
        place: 'Laval',
        postalCode: '53000',
        contract: 'TEMPORARY',
        workTime: 'FULL_TIME',
        category: 'C',
        grade: 'Adjoint technique',
        salary: { min: 1900, max: 2100.5, currency: 'EUR', unit: 'MONTH' },
        remote: true,
        datePosted: new Date('2026-01-01T12:00:00Z'),
        validThrough: new Date('2026-03-31T10:00:00Z'),
        reference: 'R-1',
      }),
    ]);
    expect(texts(element, '[part="summary"]')).to.deep.equal([
      'Laval (53000) · CDD · Temps plein · jusqu’au 31/03/2026 - 12:00',
    ]);
    expect(texts(element, '[part~="fact"]')).to.be.empty;
    expect(texts(element, '[part="details"]')).to.deep.equal(['Détails\u00a0: Poste 1']);
    all(element, '[part="details"]')[0]!.click();
    await element.updateComplete;
    expect(texts(element, '[part~="fact"]')).to.deep.equal([
      'Employeur Mairie',
      'Catégorie C',
      'Cadre d’emplois Adjoint technique',
      'Rémunération de 1\u202f900\u00a0€ à 2\u202f100,50\u00a0€ par mois',
      'Télétravail Possible',
      'Publiée le 01/01/2026',
      'Référence R-1',
    ]);
    expect(texts(element, '[part="badges"]')).to.be.empty;
  });

  it('is empty when all offers are expired', async () => {
    const element = await board([job(1, { validThrough: new Date(0) })]);
    expect(element.state).to.equal('empty');
    expect(texts(element, '[part="message"]')).to.deep.equal([fr.empty]);
  });

  it('fires cw-select when the visitor follows or opens an offer', async () => {
    const element = await board([job(1, { applyUrl: 'mailto:rh@commune.test?subject=Agent' })]);
    const told: string[] = [];
    element.addEventListener('cw-select', ({ id, url }) => told.push(`${id} ${url}`));
    element.addEventListener('click', (event) => event.preventDefault());
    for (const part of ['link', 'details', 'apply']) {
      all(element, `[part="${part}"]`)[0]!.click();
      await element.updateComplete;
    }
    expect(told).to.deep.equal([
      '1 https://www.commune.test/offres/1',
      '1 https://www.commune.test/offres/1',
      '1 mailto:rh@commune.test?subject=Agent',
    ]);
  });

  it('links to the feed of the current search, locked filters included', async () => {
    const data = [job(1, { contract: 'CDD', place: 'Laval' }), job(2, { contract: 'CDI', place: 'Laval' })];
    const element = await board(data, { feed: '/api/jobs.rss?v=1', place: 'Laval', locked: 'place' });
    await choose(element, 'contract', 'CDI');
    const [link] = all<HTMLAnchorElement>(element, '[part="subscribe"] a');
    expect(link!.href).to.equal(new URL('/api/jobs.rss?v=1&contract=CDI&place=Laval', location.href).href);
    expect(all(await board(data), '[part="subscribe"]')).to.be.empty;
    expect(all(await board(data, { feed: 'javascript:alert(1)' }), '[part="subscribe"]')).to.be.empty;
  });

  it('offers to apply without an offer when there is none, or none matches', async () => {
    const unsolicited = 'mailto:rh@commune.test';
    const href = `${unsolicited}?subject=Candidature%20spontan%C3%A9e`;
    const links = (element: JobBoard) =>
      all(element, '[part="unsolicited"] a').map((link) => link.getAttribute('href'));
    expect(links(await board([], { unsolicited }))).to.deep.equal([href]);
    expect(links(await board([]))).to.be.empty;
    const element = await board(jobs(2), { unsolicited });
    expect(links(element)).to.be.empty;
    const input = all<HTMLInputElement>(element, 'input')[0]!;
    input.value = 'xyz';
    input.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(links(element)).to.deep.equal([href]);
  });

  it('filters by employer where there are several', async () => {
    const element = await board([job(1, { employer: 'Mairie' }), job(2, { employer: 'Collège' })]);
    await choose(element, 'employer', 'Collège');
    expect(texts(element, '[part="link"]')).to.deep.equal(['Poste 2']);
  });

  it('filters the list, and announces and reports only the number of results', async () => {
    const element = await board([job(1, { contract: 'CDD' }), job(2, { contract: 'CDI' })]);
    const told: CwFilterEvent[] = [];
    element.addEventListener('cw-filter', (event) => told.push(event));
    expect(texts(element, '#contract option')).to.deep.equal(['Tous les contrats (2)', 'CDD (1)', 'CDI (1)']);
    await choose(element, 'contract', 'CDI');
    expect(texts(element, '[part="link"]')).to.deep.equal(['Poste 2']);
    clock.tick(500);
    await element.updateComplete;
    expect(told.map(({ categories, results }) => [categories, results])).to.deep.equal([[['CDI'], 1]]);
    await announced(element);
    expect(texts(element, '[role="status"]')).to.deep.equal([fr.results(1)]);
  });

  it('shows a message when nothing matches, and keeps the field', async () => {
    const element = await board(jobs(2));
    const input = all<HTMLInputElement>(element, 'input')[0]!;
    input.value = 'xyz';
    input.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(texts(element, '[part="message"]')).to.deep.equal([fr.noMatch]);
    expect(all(element, 'input')[0]).to.equal(input);
    expect(element.state).to.equal('ready');
  });

  it('has no controls if there is nothing to choose, or with no-controls', async () => {
    expect(all(await board(jobs(1)), '[part="controls"]')).to.be.empty;
    expect(all(await board(jobs(3), { 'no-controls': '' }), '[part="controls"]')).to.be.empty;
  });

  it('starts with preset filters, shows them as chosen, and hides locked ones', async () => {
    const data = [job(1, { contract: 'CDD', place: 'Laval' }), job(2, { contract: 'CDI', place: 'Mayenne' })];
    const element = await board(data, { contract: 'cdi' });
    expect(all<HTMLSelectElement>(element, '#contract')[0]!.value).to.equal('CDI');
    expect(texts(element, '[part="link"]')).to.deep.equal(['Poste 2']);
    const locked = await board([...data, job(3, { contract: 'CDI', place: 'Laval' })], {
      contract: 'CDI',
      locked: 'contract',
    });
    expect(all(locked, 'select').map(({ id }) => id)).to.deep.equal(['place', 'sort']);
    expect(texts(locked, '[part="link"]')).to.deep.equal(['Poste 2', 'Poste 3']);
  });

  it('shows more offers without losing the filter, and focuses the first new one', async () => {
    const data = [...jobs(5).map((each) => ({ ...each, contract: 'CDD' })), job(9, { contract: 'CDI' })];
    const element = await board(data, { limit: '2' });
    await choose(element, 'contract', 'CDD');
    all(element, '[part~="more"]')[0]!.click();
    await element.updateComplete;
    expect(texts(element, '[part="link"]')).to.deep.equal(['Poste 1', 'Poste 2', 'Poste 3', 'Poste 4']);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[part="link"]')[2]);
    await announced(element);
    expect(texts(element, '[role="status"]')).to.deep.equal([fr.moreShown(2)]);
  });
});
