import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import { announced } from '../../support/announced.js';
import { HeldUploads } from '../../support/held-upload.js';
import { Form } from './form.js';

describe('the receipt of <submit-news>', () => {
  let uploads: HeldUploads;
  beforeEach(() => (uploads = new HeldUploads()));
  afterEach(() => {
    uploads.restore();
    restore();
    sessionStorage.clear();
  });

  const sent = async (): Promise<Form> => {
    const form = await Form.open();
    await form.fillNews();
    await form.send();
    uploads.last.respond(201, { reference: '2026/AB', secret: 'x7', statusUrl: 'https://www.commune.test/suivi' });
    await form.settle();
    return form;
  };

  it('is copied with its code and status address, and a visible message', async () => {
    const write = stub(navigator.clipboard, 'writeText').resolves();
    const form = await sent();
    await form.press('copy');
    await form.settle();
    const text = `${fr.reference} 2026/AB\n${fr.secret} x7\nhttps://www.commune.test/suivi`;
    expect(write.args).to.deep.equal([[text]]);
    expect(form.part('receipt')!.textContent).to.contain(fr.copied);
    await announced(form.element);
    expect(form.text('[role="status"]')).to.equal(fr.copied);
    await expect(form.element).to.be.accessible();
  });

  it('stays visible with instructions if the browser allows no copying', async () => {
    stub(navigator.clipboard, 'writeText').rejects(new DOMException('no', 'NotAllowedError'));
    const form = await sent();
    await form.press('copy');
    await form.settle();
    expect(form.part('receipt')!.textContent).to.contain(fr.notCopied);
    expect(form.text('[part="secret"]')).to.equal('x7');
  });

  it('is printed without the rest of the page and without its buttons', async () => {
    const print = stub(window, 'print');
    const form = await sent();
    await form.press('print');
    expect(print.calledOnce).to.equal(true);
    expect(form.element.hasAttribute('printing')).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(form.element.hasAttribute('printing')).to.equal(false);
  });

  it('does not show the message about an earlier copy', async () => {
    stub(navigator.clipboard, 'writeText').resolves();
    const form = await sent();
    await form.press('copy');
    await form.settle();
    await form.press('again');
    await form.fillNews();
    await form.send();
    uploads.last.respond(201, { reference: '2026/AC', secret: 'x8' });
    await form.settle();
    expect(form.part('receipt')!.textContent).not.to.contain(fr.copied);
  });
});
