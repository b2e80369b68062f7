import { expect } from '@open-wc/testing';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import { announced } from '../../support/announced.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { HeldUploads } from '../../support/held-upload.js';
import { until } from '../../support/task.js';
import { Form } from './form.js';

describe('withdrawing from <submit-news>', () => {
  let uploads: HeldUploads;
  let fetches: HeldFetch;
  beforeEach(() => {
    uploads = new HeldUploads();
    fetches = new HeldFetch();
  });
  afterEach(() => {
    uploads.restore();
    fetches.restore();
    sessionStorage.clear();
  });

  const sent = async (receipt: object = { reference: '2026/AB', secret: 'x7' }) => {
    const form = await Form.open();
    await form.fillNews();
    await form.send();
    uploads.last.respond(201, receipt);
    await form.settle();
    return form;
  };
  const deletions = () => fetches.calls.filter(({ init }) => init.method === 'DELETE');

  it('is offered only with a code', async () => {
    expect((await sent({ reference: 'A' })).part('withdraw')).to.equal(undefined);
    expect((await sent()).part('withdraw')).to.not.equal(undefined);
  });

  it('asks for confirmation in place, and can be cancelled', async () => {
    const form = await sent();
    await form.press('withdraw');
    expect(form.root.activeElement).to.equal(form.part('confirm'));
    expect(deletions()).to.have.length(0);
    await expect(form.element).to.be.accessible();
    await form.press('withdraw-no');
    expect(form.root.activeElement).to.equal(form.part('withdraw'));
    expect(form.text('[part="secret"]')).to.equal('x7');
  });

  it('sends the code in a header, once for a double click, and confirms it', async () => {
    const form = await sent();
    await form.press('withdraw');
    form.part('withdraw-yes')!.click();
    form.part('withdraw-yes')!.click();
    const [call, ...others] = deletions();
    expect(others).to.have.length(0);
    expect(call!.url).to.equal('https://www.commune.test/submissions/2026%2FAB');
    expect(call!.init.headers).to.include({ Authorization: 'Bearer x7' });
    call!.respond(null, { status: 204 });
    await until(() => form.text('[part="step-title"]') === fr.withdrawn);
    expect(form.text('[part="step-title"]')).to.equal(fr.withdrawn);
    expect(form.root.activeElement).to.equal(form.part('receipt'));
    expect(form.part('receipt')?.getAttribute('aria-label')).to.equal(fr.withdrawn);
    await announced(form.element);
    expect(form.text('[role="status"]')).to.equal(fr.withdrawn);
    expect(form.part('secret')).to.equal(undefined);
    await expect(form.element).to.be.accessible();
  });

  it('reports a late result only for its own proposal', async () => {
    const form = await sent();
    await form.press('withdraw');
    await form.press('withdraw-yes');
    await form.press('again');
    await form.fillNews();
    await form.send();
    uploads.last.respond(201, { reference: 'B', secret: 'y8' });
    await form.settle();
    deletions()[0]!.respond(null, { status: 204 });
    await form.settle();
    expect(form.text('[part="step-title"]')).to.equal(fr.done);
    expect(form.text('[part="secret"]')).to.equal('y8');
  });

  it('keeps the receipt when it fails, and can be retried under the same key', async () => {
    const form = await sent();
    await form.press('withdraw');
    await form.press('withdraw-yes');
    deletions()[0]!.respond(...[json({})[0], { status: 500 }]);
    await until(() => !!form.text('[part="withdraw-error"]'));
    expect(form.text('[part="withdraw-error"]')).to.equal(fr.withdrawFailed);
    expect(form.text('[part="secret"]')).to.equal('x7');
    await form.press('withdraw-yes');
    const [first, second] = deletions().map(({ init }) => (init.headers as Record<string, string>)['Idempotency-Key']);
    expect(second).to.equal(first);
  });

  it('leaves no trace for the next proposal', async () => {
    const form = await sent();
    await form.press('withdraw');
    await form.press('again');
    await form.fillNews();
    await form.send();
    uploads.last.respond(201, { reference: 'B', secret: 'y8' });
    await form.settle();
    expect(form.part('confirm')).to.equal(undefined);
    expect(form.part('withdraw')).to.not.equal(undefined);
  });
});
