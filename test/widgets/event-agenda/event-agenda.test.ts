import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { stub, useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { CwFilterEvent, CwLoadEvent, CwSelectEvent } from '../../../src/element/events.js';
import type { EventOccurrence } from '../../../src/sources/events/event-occurrence.js';
import type { EventAgenda } from '../../../src/widgets/event-agenda/event-agenda.js';
import { shared } from '../../../src/shared.js';
import { HeldFetch } from '../../support/held-fetch.js';
import { HeldWarnings } from '../../support/held-warnings.js';
import { agenda } from '../../support/shown-events.js';
import { all, texts } from '../../support/shown-jobs.js';
import { event, series } from './event.js';

const NOW = new Date('2026-04-08T10:00:00Z');
const plain = (element: EventAgenda, selector: string) =>
  texts(element, selector).map((text) => text.replaceAll('\u00a0', ' '));
const events = (count: number): EventOccurrence[] =>
  Array.from({ length: count }, (_, index) => event(index + 1, `2026-05-${String(index + 1).padStart(2, '0')}T10:00Z`));

const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1@mairie.example',
  'DTSTART;TZID=Europe/Paris:20260411T140000',
  'DTEND;TZID=Europe/Paris:20260411T180000',
  'SUMMARY:Carnaval',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2@mairie.example',
  'DTSTART:20260412T140000',
  'RRULE:FREQ=HOURLY',
  'SUMMARY:Horloge',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe('<event-agenda>', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => (clock = useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] })));
  afterEach(() => clock.restore());

  it('loads a calendar, tells the webmaster what it leaves out, and offers to subscribe', async () => {
    clock.restore();
    const net = new HeldFetch();
    const warnings = new HeldWarnings();
    const element = await fixture<EventAgenda>(html`
      <event-agenda loading="eager" from="2026-04-01" to="2026-04-30" past endpoint="https://www.commune.test/agenda">
      </event-agenda>
    `);
    net.calls[0]!.respond(calendar, { headers: { 'content-type': 'text/calendar' } });
    const loaded = await oneEvent<CwLoadEvent>(element, 'cw-load');
    net.restore();
    warnings.restore();
    expect(loaded.items).to.equal(2);
    expect(warnings.lines.join()).to.include('Not repeated: Horloge');
    expect(all<HTMLAnchorElement>(element, '[part="subscribe"]')[0]).to.have.property(
      'href',
      'webcal://www.commune.test/agenda',
    );
  });

  it('shows every field', async () => {
    const element = await agenda([
      event(1, '2026-04-11T12:00Z', '2026-04-11T16:00Z', {
        url: 'https://www.commune.test/1',
        place: 'Salle des fêtes',
        address: '2 place de la Mairie',
        categories: ['Fête'],
        description: 'Première ligne.\nDeuxième.',
        status: 'full',
        price: '5 €',
        audience: 'Tout public',
        ages: { min: 6 },
        accessibility: ['motor', 'boucle magnétique'],
        organizer: 'Comité des fêtes',
        ticketUrl: 'https://www.commune.test/billets',
      }),
    ]);
    expect(plain(element, '[part="item"] > *, .titles > *')).to.deep.equal([
      'Fête 1Fête',
      'Fête 1',
      'Fête',
      'Complet',
      'samedi 11 avril, 14 h – 18 h',
      'Salle des fêtes, 2 place de la Mairie',
      'Première ligne. Deuxième.',
      'Tarif 5 €Public Tout publicÂge à partir de 6 ansAccessibilité handicap moteur, boucle magnétiqueOrganisateur Comité des fêtes',
      'Billetterie : Fête 1 Ajouter à mon agenda : Fête 1',
    ]);
  });

  it('says how a series repeats, or lists its other dates', async () => {
    const market = series('Marché', '2026-04-09T07:00:00Z', 5);
    const irregular = series('Conseil', '2026-04-10T17:00:00Z', 4).filter((_, index) => index !== 1);
    const element = await agenda([...market, ...irregular]);
    expect(plain(element, '[part="when"]')).to.deep.equal([
      'jeudi 9 avril, 9 h – 10 h',
      'vendredi 10 avril, 19 h – 20 h',
    ]);
    expect(plain(element, '[part="rhythm"]')).to.deep.equal(['tous les jeudis jusqu’au 7 mai']);
    expect(plain(element, '[part="summary"]')).to.deep.equal(['et 2 autres dates']);
    expect(plain(element, '[part="dates"] li')).to.deep.equal([
      'vendredi 24 avril, 19 h – 20 h',
      'vendredi 1er mai, 19 h – 20 h',
    ]);
  });

  it('gives the whole text of an event without a page', async () => {
    const description = `${'Un mot de plus. '.repeat(30)}\n• un\n• deux`;
    const element = await agenda([
      event(1, '2026-04-11', '2026-04-12', { description }),
      event(2, '2026-04-11', '2026-04-12', { description, url: 'https://www.commune.test/2' }),
    ]);
    expect(all(element, '[part="details"]')).to.have.length(1);
    expect(texts(element, '[part="description"] li')).to.deep.equal(['un', 'deux']);
  });

  it('says what is running and what is today, once a server has confirmed the date', async () => {
    const data = [
      event('running', '2026-04-08T08:00Z', '2026-04-08T12:00Z'),
      event('today', '2026-04-08T18:00Z'),
      event('tomorrow', '2026-04-09', '2026-04-10'),
      event('later', '2026-04-10', '2026-04-11'),
      event('cancelled', '2026-04-09', '2026-04-10', { status: 'cancelled' }),
    ];
    const sure = shared.isClockSure;
    delete shared.isClockSure;
    expect(texts(await agenda(data), '[part~="badge"]')).to.deep.equal([]);
    shared.isClockSure = true;
    expect(texts(await agenda(data), '[part~="badge"]')).to.deep.equal(['En ce moment', 'Aujourd’hui', 'Demain']);
    if (!sure) delete shared.isClockSure;
  });

  it('removes an event when it ends, without a new request', async () => {
    const element = await agenda([event(1, '2026-04-08T08:00Z', '2026-04-08T10:30Z'), event(2, '2026-04-09T08:00Z')]);
    expect(texts(element, '[part="title"]')).to.deep.equal(['Fête 1', 'Fête 2']);
    clock.tick(30 * 60_000);
    await element.updateComplete;
    expect(texts(element, '[part="title"]')).to.deep.equal(['Fête 2']);
  });

  it('is empty when everything is over', async () => {
    const element = await agenda([event(1, '2026-04-07T08:00Z', '2026-04-07T10:30Z')]);
    expect(element.state).to.equal('empty');
    expect(texts(element, '[part="message"]')).to.deep.equal(['Aucun événement pour le moment.']);
  });

  it('leaves out unreadable events', async () => {
    const broken = [null, event(3, '2026-04-31x')] as never[];
    const element = await agenda([...events(2), ...broken]);
    expect(texts(element, '[part="title"]')).to.deep.equal(['Fête 1', 'Fête 2']);
  });

  it('shows as many as its limit, and more on demand', async () => {
    const element = await agenda(events(5), { limit: '2', more: '' });
    all(element, '[part~="more"]')[0]!.click();
    await element.updateComplete;
    expect(texts(element, '[part="title"]')).to.have.length(4);
    expect(element.shadowRoot?.activeElement?.closest('[part="item"]')).to.equal(all(element, '[part="item"]')[2]);
  });

  it('fires an event for a filter and for a link', async () => {
    const data = events(3).map((each, index) => ({
      ...each,
      url: `https://www.commune.test/${index}#top`,
      categories: [index ? 'Sport' : 'Culture'],
    }));
    const element = await agenda(data, { filters: '' });
    const select = all<HTMLSelectElement>(element, '#category')[0]!;
    select.value = 'Sport';
    const filtered = oneEvent<CwFilterEvent>(element, 'cw-filter');
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    clock.tick(500);
    expect(await filtered).to.deep.include({ categories: ['Sport'], results: 2 });
    const link = all<HTMLAnchorElement>(element, '[part="link"]')[0]!;
    link.addEventListener('click', (click) => click.preventDefault());
    const selected = oneEvent<CwSelectEvent>(element, 'cw-select');
    link.click();
    expect(await selected).to.deep.include({ id: '2', url: 'https://www.commune.test/1#top' });
  });

  it('saves an event as a calendar, made in the page', async () => {
    const element = await agenda([event('1@mairie', '2026-04-11T12:00Z', '2026-04-11T16:00Z')]);
    const create = stub(URL, 'createObjectURL').returns('blob:x');
    const follow = stub(HTMLAnchorElement.prototype, 'click');
    const button = all(element, '[part~="add"]')[0]!;
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const [link] = follow.thisValues as HTMLAnchorElement[];
    const text = await (create.args[0]![0] as Blob).text();
    create.restore();
    follow.restore();
    expect(link?.download).to.equal('Fête-1-mairie.ics');
    expect(text).to.include('UID:1@mairie\r\n').and.to.include('DTSTART;TZID=Europe/Paris:20260411T140000');
  });

  it('hides what exports events if the webmaster wants that', async () => {
    const element = await agenda(events(1), { 'no-export': '', endpoint: '/agenda.ics' });
    expect(all(element, '[part~="add"], [part="subscribe"]')).to.have.length(0);
  });

  it('writes structured data if the webmaster wants that, and removes it with the widget', async () => {
    const place = { place: 'Mairie', address: '1 place de la Mairie' };
    const element = await agenda([event(1, '2026-04-11', '2026-04-13', place)], { 'structured-data': '' });
    const script = () => document.head.querySelector('script[type="application/ld+json"]');
    expect(script()?.textContent).to.include('"startDate":"2026-04-11","endDate":"2026-04-12"');
    element.remove();
    expect(script()).to.equal(null);
  });
});
