import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { trustClock } from '../../../src/clock.js';
import { shared } from '../../../src/shared.js';
import { board, texts } from '../../support/shown-jobs.js';
import { job } from './job.js';

const NOW = new Date('2026-02-13T12:00:00Z');

describe('the dates of <job-board>', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => (clock = useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] })));
  afterEach(() => clock.restore());

  it('mark new and closing offers in words, and hide expired ones', async () => {
    trustClock();
    const element = await board([
      job(1, { datePosted: new Date('2026-02-12T12:00:00Z'), validThrough: new Date('2026-02-16T22:59:59Z') }),
      job(2, { validThrough: new Date('2026-02-13T22:59:59Z') }),
      job(3, { validThrough: new Date('2026-02-13T11:59:59Z') }),
    ]);
    expect(texts(element, '[part~="badge"]')).to.deep.equal([
      'Nouveau',
      'Clôture dans 3\u00a0jours',
      'Clôture aujourd’hui',
    ]);
    expect(texts(element, '[part="link"]')).to.deep.equal(['Poste 1', 'Poste 2']);
  });

  it('are shown instead of badges if the clock is not confirmed: the deadline in the line, the rest with the details', async () => {
    delete shared.isClockSure;
    const dates = { datePosted: new Date('2026-02-12T12:00:00Z'), validThrough: new Date('2026-02-16T22:59:59Z') };
    const element = await board([job(1, dates)]);
    expect(texts(element, '[part~="badge"]')).to.deep.equal([]);
    expect(texts(element, '[part="date"]')).to.deep.equal(['16/02/2026']);
  });

  it('move offers that are expired by an unconfirmed clock to the end, with their deadline and without a badge', async () => {
    delete shared.isClockSure;
    const ended = (number: number, days: number) =>
      job(number, { validThrough: new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000) });
    const element = await board([ended(1, 0.5), ended(2, 30), ended(3, 400), job(4)]);
    expect(texts(element, '[part="link"]')).to.deep.equal(['Poste 4', 'Poste 1', 'Poste 2']);
    expect(texts(element, '[part~="validThrough"]')).to.deep.equal([
      'jusqu’au 13/02/2026 - 01:00',
      'jusqu’au 14/01/2026 - 13:00',
    ]);
    expect(texts(element, '[part="badges"]')).to.be.empty;
    // Simulates the answer to another widget of the page, which makes the clock trusted.
    trustClock();
    await element.updateComplete;
    expect(texts(element, '[part="link"]')).to.deep.equal(['Poste 4']);
  });

  it('hide an offer when its deadline passes while the page is open', async () => {
    trustClock();
    const element = await board([job(1, { validThrough: new Date(NOW.getTime() + 60_000) }), job(2)]);
    expect(texts(element, '[part="link"]')).to.have.length(2);
    clock.tick(60_001);
    await element.updateComplete;
    expect(texts(element, '[part="link"]')).to.deep.equal(['Poste 2']);
    clock.tick(24 * 60 * 60 * 1000);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
  });
});
