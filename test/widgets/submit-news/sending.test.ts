import { expect } from '@open-wc/testing';
import type { CwStepEvent, CwSubmitEvent } from '../../../src/element/events.js';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import { announced } from '../../support/announced.js';
import { HeldUploads } from '../../support/held-upload.js';
import { Form } from './form.js';

describe('sending from <submit-news>', () => {
  let uploads: HeldUploads;
  beforeEach(() => (uploads = new HeldUploads()));
  afterEach(() => {
    uploads.restore();
    sessionStorage.clear();
    localStorage.clear();
  });

  const ready = async () => {
    const form = await Form.open();
    await form.fillNews();
    await form.press('next');
    return form;
  };

  it('is preceded by a review with the card of the news', async () => {
    const form = await ready();
    expect(form.text('[part="step-title"]')).to.equal(fr.review);
    expect(form.root.activeElement).to.equal(form.part('review'));
    expect(form.part('review')?.getAttribute('aria-label')).to.equal(fr.review);
    expect(form.text('[part="item"] [part="title"]')).to.equal('Fête du village');
    expect(form.text('[part="recap"]')).to.contain('a@exemple.fr');
    expect(uploads.requests).to.have.length(0);
    await expect(form.element).to.be.accessible();
  });

  it('tells its steps and errors to the page, and leaves the title of the page alone', async () => {
    const { title } = document;
    const form = await Form.open();
    const told: unknown[] = [];
    form.element.addEventListener('cw-step', ({ step, failed }: CwStepEvent) => told.push([step, failed]));
    await form.press('next');
    await form.fillNews();
    await form.press('next');
    await form.press('send');
    uploads.last.respond(201, { reference: '2026-AB', secret: 'x7', statusUrl: '/suivi/2026-AB' });
    await form.settle();
    expect(told).to.deep.equal([
      ['edit', true],
      ['review', false],
      ['review', false],
      ['done', false],
    ]);
    expect(document.title).to.equal(title);
  });

  it('posts to the address beside the schema, once for a double click', async () => {
    const form = await ready();
    const button = form.part('send')!;
    button.click();
    button.click();
    expect(uploads.requests).to.have.length(1);
    expect(uploads.last.url).to.equal('https://www.commune.test/submissions');
    expect(uploads.last.form?.get('title')).to.equal('Fête du village');
  });

  it('shows its progress, and can be cancelled', async () => {
    const form = await ready();
    await form.press('send');
    expect(form.root.activeElement).to.equal(form.part('cancel'));
    expect(form.part('cancel')).to.have.property('tabIndex', 0);
    uploads.last.advance(0.5);
    await form.element.updateComplete;
    expect(form.part('progress')).to.have.property('value', 0.5);
    await expect(form.element).to.be.accessible();
    await form.press('cancel');
    await form.settle();
    expect(uploads.last.aborted).to.equal(true);
    expect(form.text('[part="send-error"]')).to.equal(`${fr.cancelled}${fr.kept}`);
  });

  it('ends with the reference, the code, and how to withdraw the proposal', async () => {
    const form = await ready();
    const sent: string[] = [];
    form.element.addEventListener('cw-submit', (event: CwSubmitEvent) => sent.push(event.proposal));
    await form.press('send');
    uploads.last.respond(201, { reference: '2026-AB', secret: 'x7', statusUrl: '/suivi/2026-AB' });
    await form.settle();
    expect(form.text('[part="reference"]')).to.equal('2026-AB');
    expect(form.text('[part="secret"]')).to.equal('x7');
    expect(form.part('status-link')).to.have.property('href', 'https://www.commune.test/suivi/2026-AB');
    expect(form.root.activeElement).to.equal(form.part('receipt'));
    expect(form.part('receipt')?.getAttribute('aria-label')).to.equal(fr.done);
    await announced(form.element);
    expect(form.text('[role="status"]')).to.equal(fr.done);
    expect(sent).to.deep.equal(['news']);
    expect(sessionStorage).to.have.length(0);
    await expect(form.element).to.be.accessible();
    await form.press('again');
    expect(form.control('title').value).to.equal('');
  });

  it('shows the endpoint’s errors at their fields', async () => {
    const form = await ready();
    await form.press('send');
    uploads.last.respond(422, { errors: [{ pointer: '/title', code: 'x', detail: 'Ce titre est déjà pris.' }] });
    await form.settle();
    expect(form.messages()).to.deep.equal(['Ce titre est déjà pris.']);
    expect(form.root.activeElement).to.equal(form.part('error-summary'));
    await form.fill({ title: 'Fête des voisins' });
    expect(form.messages()).to.deep.equal([]);
  });

  it('shows errors that belong to no field', async () => {
    const form = await ready();
    await form.press('send');
    uploads.last.respond(422, { errors: [{ pointer: '/elapsed', code: 'x', detail: 'Trop rapide.' }] });
    await form.settle();
    expect(form.text('[part="error-summary"] li')).to.equal('Trop rapide.');
  });

  const failures: [string, string, () => void][] = [
    ['a dead line', fr.failures.other, () => uploads.last.fail()],
    ['an internal error', fr.failures.other, () => uploads.last.respond(500, '')],
    ['an answer without a reference', fr.failures.other, () => uploads.last.respond(201, '<html>')],
    ['too many', fr.failures['rate-limited'], () => uploads.last.respond(429, {})],
    ['a refusal without a reason', fr.failures['http-4xx'], () => uploads.last.respond(403, {})],
  ];
  for (const [cause, sentence, fail] of failures) {
    it(`keeps the input after ${cause}`, async () => {
      const form = await ready();
      await form.press('send');
      fail();
      await form.settle();
      expect(form.text('[part="send-error"] p')).to.equal(sentence);
      await form.press('edit');
      expect(form.control('title').value).to.equal('Fête du village');
      expect(form.control('consent').checked).to.equal(true);
    });
  }

  it('retries under the same key, and uses another after a change', async () => {
    const form = await ready();
    await form.press('send');
    uploads.last.respond(503, '');
    await form.settle();
    await form.press('send');
    uploads.last.respond(503, '');
    await form.settle();
    await form.press('edit');
    await form.fill({ title: 'Autre titre' });
    await form.send();
    const [first, second, third] = uploads.requests.map(({ headers }) => headers['idempotency-key']);
    expect(second).to.equal(first);
    expect(third).to.not.equal(first);
  });

  it('is aborted when the element is removed, and keeps the draft', async () => {
    const form = await ready();
    await form.press('send');
    const { parentNode } = form.element;
    form.element.remove();
    expect(uploads.last.aborted).to.equal(true);
    parentNode!.append(form.element);
    await form.settle();
    await form.press('edit');
    expect(form.control('title').value).to.equal('Fête du village');
  });
});
