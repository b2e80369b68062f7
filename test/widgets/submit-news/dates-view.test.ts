import { expect } from '@open-wc/testing';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import { wallClock } from '../../../src/text/time-zone.js';
import { Form, schema } from './form.js';

const clock = (day: string) => wallClock(new Date(day), 'UTC');

/** A form for an event whose first date is a Tuesday. */
async function openEvent(): Promise<Form> {
  const form = await Form.open(schema({ types: ['event'] }));
  await form.fill({ startsAt: '2026-12-01T14:00' });
  return form;
}

async function add(form: Form, start: string): Promise<void> {
  await form.press('add-date');
  const { id } = form.all('[part="other-date"] input').at(-2)!;
  await form.fill({ [id]: start });
}

const legends = (form: Form) => form.all('[part="other-date"] legend').map((legend) => legend.textContent);
const starts = (form: Form) =>
  form.all('[part="other-date"] [id^="startsAt"]').map((input) => (input as HTMLInputElement).value);

describe('the dates of an event', () => {
  afterEach(() => sessionStorage.clear());

  it('are not asked for news, nor by an endpoint that does not know them', async () => {
    const news = await Form.open(schema({ types: ['news'] }));
    expect(news.part('add-date')).to.equal(undefined);
    const { otherDates: _, ...fields } = schema().fields;
    const event = await Form.open(schema({ types: ['event'], fields }));
    expect(event.part('add-date')).to.equal(undefined);
  });

  it('are added, and the focus is in the start of the new one', async () => {
    const form = await openEvent();
    await form.press('add-date');
    expect(legends(form)).to.deep.equal([fr.dates.legend(2)]);
    expect(form.root.activeElement).to.equal(form.control('startsAt-0'));
    await expect(form.element).to.be.accessible();
  });

  it('are removed by a named button, and the others keep what was typed', async () => {
    const form = await openEvent();
    for (const day of ['02', '03', '04']) await add(form, `2026-12-${day}T14:00`);
    const buttons = form.all('[part~="remove-date"]');
    expect(buttons.map((button) => button.textContent)).to.deep.equal([2, 3, 4].map(fr.dates.remove));
    const last = form.control('startsAt-2');
    buttons[1]!.click();
    await form.element.updateComplete;
    expect(starts(form)).to.deep.equal(['2026-12-02T14:00', '2026-12-04T14:00']);
    expect(legends(form)).to.deep.equal([2, 3].map(fr.dates.legend));
    // The same element: a date that is being typed is not lost.
    expect(form.control('startsAt-2')).to.equal(last);
    await Promise.resolve();
    expect(form.root.activeElement).to.equal(last);
    form.all('[part~="remove-date"]').at(-1)!.click();
    await form.element.updateComplete;
    await Promise.resolve();
    expect(form.root.activeElement).to.equal(form.part('add-date'));
  });

  it('are days where the event is one of whole days', async () => {
    const form = await openEvent();
    await add(form, '2026-12-02T14:00');
    await form.fill({ allDay: true });
    expect(form.control('startsAt-0')).to.include({ type: 'date', value: '2026-12-02' });
  });

  it('have their errors beside them and in the summary, with their number', async () => {
    const form = await openEvent();
    await form.press('add-date');
    await add(form, '2026-12-03T14:00');
    await form.press('next');
    const message = fr.dates.error(2, fr.errors.dateTime('Début'));
    const link = form.all('[part="error-summary"] a').find(({ textContent }) => textContent === message);
    link!.click();
    const control = form.control('startsAt-0');
    expect(form.root.activeElement).to.equal(control);
    expect(form.root.getElementById(control.getAttribute('aria-describedby')!)?.textContent).to.equal(message);
    await expect(form.element).to.be.accessible();
    form.all('[part~="remove-date"]')[0]!.click();
    await form.element.updateComplete;
    expect(form.messages()).to.not.include(message);
  });

  it('repeat in words that follow the first one', async () => {
    const form = await openEvent();
    const words = () => [...form.control('repeats').querySelectorAll('option')].map(({ text }) => text);
    expect(words()).to.deep.equal([
      fr.dates.once,
      'Tous les jours',
      'Chaque mardi',
      'Un mardi sur deux',
      'Le 1er mardi de chaque mois',
    ]);
    await form.fill({ startsAt: '2026-12-10T14:00' });
    expect(words().slice(2)).to.deep.equal(['Chaque jeudi', 'Un jeudi sur deux', 'Le 2e jeudi de chaque mois']);
  });

  it('ask for the last day of a repetition, and are counted', async () => {
    const form = await openEvent();
    expect(form.control('repeatsUntil')).to.equal(null);
    await form.fill({ repeats: 'weekly' });
    expect(form.part('announced')).to.equal(undefined);
    await form.fill({ repeatsUntil: '2027-02-16' });
    const sentence = fr.dates.announced(12, clock('2026-12-01'), clock('2027-02-16'));
    expect(form.text('[part="announced"]')).to.equal(sentence.replace(/\n/g, ' '));
    expect(sentence).to.equal(
      'L’événement aura 12 dates, du mardi 1er\u00a0décembre 2026 au mardi 16\u00a0février 2027.',
    );
  });

  it('are in the review', async () => {
    const form = await openEvent();
    await add(form, '2026-12-24T18:30');
    await form.fill({ 'endsAt-0': '2026-12-24T20:00', repeats: 'fortnightly', repeatsUntil: '2026-12-29' });
    await form.fillNews();
    await form.press('next');
    const recap = form.text('[part="recap"]');
    expect(recap).to.contain('Autres dates').and.contain('24/12/2026 18:30 – 24/12/2026 20:00');
    expect(recap).to.contain('Un mardi sur deux').and.contain('29/12/2026');
    expect(form.text('[part="announced"]')).to.contain('4 dates');
  });

  it('are in the draft', async () => {
    const form = await openEvent();
    await add(form, '2026-12-24T18:30');
    await form.fill({ repeats: 'daily' });
    form.element.remove();
    const next = await Form.open(schema({ types: ['event'] }));
    expect(starts(next)).to.deep.equal(['2026-12-24T18:30']);
    expect(next.control('repeats').value).to.equal('daily');
    await next.press('clear');
    expect([starts(next), next.control('repeats').value]).to.deep.equal([[], '']);
  });
});
