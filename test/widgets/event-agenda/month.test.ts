import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { EventAgenda } from '../../../src/widgets/event-agenda/event-agenda.js';
import { agenda } from '../../support/shown-events.js';
import { all, texts } from '../../support/shown-jobs.js';
import { event } from './event.js';

const data = [
  event('past', '2026-04-02T10:00Z'),
  event('fair', '2026-04-11', '2026-04-13'),
  event('concert', '2026-04-11T18:00Z', '2026-04-11T20:00Z'),
  event('may', '2026-05-02T10:00Z'),
];

const month = (attributes: Record<string, string> = {}) => agenda(data, { layout: 'month', ...attributes });
const active = (element: EventAgenda) => all(element, 'td[tabindex="0"]').map(({ dataset }) => dataset['day']);
const titles = (element: EventAgenda) => texts(element, '[part="title"]').map((text) => text.replace('Fête ', ''));

describe('the month of <event-agenda>', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => (clock = useFakeTimers({ now: new Date('2026-04-08T10:00Z'), toFake: ['Date', 'setTimeout'] })));
  afterEach(() => clock.restore());

  const press = async (element: EventAgenda, key: string) => {
    const from = element.shadowRoot?.activeElement ?? all(element, 'td[tabindex="0"]')[0]!;
    const down = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    from.dispatchEvent(down);
    await element.updateComplete;
    return down.defaultPrevented;
  };

  it('begins its weeks on Monday and has a header for each column and row', async () => {
    const element = await month();
    expect(all(element, 'th[scope="col"]').map((header) => header.getAttribute('abbr'))).to.have.ordered.members([
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'samedi',
      'dimanche',
    ]);
    // 30 March 2026 is in week 14 of ISO 8601.
    expect(texts(element, 'th[scope="row"]')).to.deep.equal([14, 15, 16, 17, 18].map((week) => `semaine ${week}`));
    const cells = all(element, 'tbody tr')[0]!.querySelectorAll('td');
    expect([...cells].map(({ dataset }) => dataset['day'])).to.deep.equal([
      undefined,
      undefined,
      '2026-04-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-04',
      '2026-04-05',
    ]);
  });

  it('shows the events of each day, several days long or over, and lists all of them', async () => {
    const element = await month();
    const busy = all(element, 'td.busy').map((cell) => cell.querySelector('.visually-hidden')?.textContent);
    expect(busy.map((text) => text?.replaceAll('\u00a0', ' '))).to.deep.equal([
      'jeudi 2 avril, 1 événement',
      'samedi 11 avril, 2 événements',
      'dimanche 12 avril, 1 événement',
    ]);
    expect(titles(element)).to.deep.equal(['past', 'fair', 'concert']);
  });

  it('has one Tab stop, today, which arrow keys move', async () => {
    const element = await month();
    expect(active(element)).to.deep.equal(['2026-04-08']);
    const steps = { ArrowRight: '09', ArrowDown: '16', ArrowLeft: '15', ArrowUp: '08', End: '12', Home: '06' };
    for (const [key, day] of Object.entries(steps)) {
      expect(await press(element, key)).to.be.true;
      expect(active(element)).to.deep.equal([`2026-04-${day}`]);
      expect((element.shadowRoot?.activeElement as HTMLElement).dataset['day']).to.equal(`2026-04-${day}`);
    }
  });

  it('turns to other months by Page Up and Page Down, and beyond its edges', async () => {
    const element = await month();
    await press(element, 'PageDown');
    expect(active(element)).to.deep.equal(['2026-05-08']);
    expect(titles(element)).to.deep.equal(['may']);
    await press(element, 'PageUp');
    for (let week = 0; week < 2; week++) await press(element, 'ArrowUp');
    expect(active(element)).to.deep.equal(['2026-03-25']);
    expect(texts(element, '[part="message"]')).to.deep.equal(['Aucun événement ce mois-ci.']);
  });

  it('goes to the last day of a shorter month', async () => {
    clock.setSystemTime(new Date('2026-05-31T10:00Z'));
    const element = await month();
    await press(element, 'PageDown');
    expect(active(element)).to.deep.equal(['2026-06-30']);
  });

  it('mirrors the arrow keys where text runs from right to left', async () => {
    const element = await month({ lang: 'ar', dir: 'rtl' });
    element.shadowRoot!.querySelector<HTMLElement>('[part="base"]')!.dir = 'rtl';
    await press(element, 'ArrowLeft');
    expect(active(element)).to.deep.equal(['2026-04-09']);
  });

  it('lists the events of a day that is selected, by Enter or by a click, until it is selected again', async () => {
    const element = await month();
    const day = () => all(element, '[data-day="2026-04-12"]')[0]!;
    day().click();
    await element.updateComplete;
    expect(day().getAttribute('aria-selected')).to.equal('true');
    expect(titles(element)).to.deep.equal(['fair']);
    await press(element, 'Enter');
    expect(titles(element)).to.deep.equal(['past', 'fair', 'concert']);
    await press(element, ' ');
    expect(titles(element)).to.deep.equal(['fair']);
  });

  it('turns by its buttons, and leaves other keys alone', async () => {
    const element = await month();
    all(element, '[part~="next"]')[0]!.click();
    await element.updateComplete;
    expect(texts(element, '[part="month"]')).to.deep.equal(['mai 2026']);
    expect(await press(element, 'a')).to.be.false;
  });
});
