import { expect, fixture } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { common } from '../../../src/locales/fr/common.js';
import { events } from '../../../src/locales/fr/events.js';
import { news } from '../../../src/locales/fr/news.js';
import { submission as strings } from '../../../src/locales/fr/submission.js';
import { FormModel } from '../../../src/widgets/submit-news/form-model.js';
import { renderReview, type ReviewState } from '../../../src/widgets/submit-news/review-view.js';
import { Form, schema } from './form.js';
import { pictureFile } from './picture.js';

/** The review of an event, with these values and those that every event needs. */
async function review(values: Record<string, string | boolean>, open = Form.open()): Promise<Form> {
  const form = await open;
  await form.fillNews();
  await form.fill({ 'type-event': true });
  await form.fill({ startsAt: '2026-12-01T14:00', endsAt: '2026-12-01T17:00', place: 'Salle des fêtes', ...values });
  await form.press('next');
  return form;
}

describe('the preview of an event', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => (clock = useFakeTimers({ now: new Date('2026-11-20T10:00:00Z'), toFake: ['Date'] })));
  afterEach(() => {
    clock.restore();
    sessionStorage.clear();
  });

  it('is the card of the agenda, with the place, the category and the text', async () => {
    const form = await review({ category: 'sport' });
    expect(form.text('[part="title"]')).to.equal('Fête du village');
    expect(form.text('[part="when"]')).to.equal('mardi 1er\u00a0décembre, 14\u00a0h\u00a0–\u00a017\u00a0h');
    expect(form.text('[part="place"]')).to.equal('Salle des fêtes');
    expect(form.text('[part="category"]')).to.equal('Sport');
    expect(form.text('[part="excerpt"]')).to.equal('Samedi soir.');
    expect(form.part('add')).to.equal(undefined);
    await expect(form.element).to.be.accessible();
  });

  it('folds a repetition, and other dates', async () => {
    const weekly = await review({ repeats: 'weekly', repeatsUntil: '2026-12-29' });
    expect(weekly.text('[part="rhythm"]')).to.equal('tous les mardis jusqu’au 29\u00a0décembre');
    await weekly.press('edit');
    await weekly.fill({ repeats: 'fortnightly' });
    await weekly.press('next');
    expect(weekly.text('[part="dates"] summary')).to.equal(events.otherDates(2));
  });

  it('shows whole days, the last one included', async () => {
    const form = await review({ endsAt: '2026-12-02T17:00', allDay: true });
    expect(form.text('[part="when"]')).to.equal('du 1er au 2\u00a0décembre');
  });

  it('shows the first image', async () => {
    const form = await Form.open();
    await form.choose(await pictureFile('place.jpg'));
    await form.fill({ [form.one('[id^="imageAlt"]')!.id]: 'La place' });
    await review({}, Promise.resolve(form));
    expect(form.one('[part="item"].with-image [part="image"]')?.getAttribute('aria-label')).to.equal('La place');
  });

  it('is the card of the news, with all dates in words, where the other one could not be loaded', async () => {
    const values = { title: 'Loto', body: 'Venez.', place: 'Salle', startsAt: '2026-12-01T14:00' };
    const form = Object.assign(new FormModel(), {
      type: 'event',
      values: { ...values, repeats: 'weekly', repeatsUntil: '2026-12-29' },
    });
    const timeZone = 'Europe/Paris';
    const context = {
      strings,
      heading: '',
      schema: schema(),
      form,
      messages: new Map<string, string>(),
      timeZone,
      level: 2,
    };
    const preview = { common, news, timeZone, language: 'fr', agenda: null };
    const node = await fixture(renderReview(context, preview, {} as ReviewState));
    expect(node.querySelector('[part="excerpt"]')?.textContent).to.equal(
      'Mardi 1er décembre 2026, à 14\u00a0h, et 4 autres dates jusqu’au mardi 29 décembre 2026, Salle. Venez.',
    );
  });
});
