import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import { shared } from '../../../src/shared.js';
import { Form, schema } from './form.js';

describe('<submit-news>', () => {
  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  describe('the form', () => {
    it('shows the schema’s fields, and marks required ones', async () => {
      const form = await Form.open();
      expect(form.all('label[for="title"], label[for="url"]').map((label) => label.textContent.trim())).to.deep.equal([
        'Titre (obligatoire)',
        'Lien pour en savoir plus',
      ]);
      expect(form.control('place')).to.equal(null);
      await expect(form.element).to.be.accessible();
    });

    it('marks a field as required, but not as invalid before input', async () => {
      const form = await Form.open();
      expect(form.control('title').getAttribute('aria-required')).to.equal('true');
      expect(form.control('url').hasAttribute('aria-required')).to.be.false;
      expect(form.all(':invalid')).to.be.empty;
      expect(form.all('[aria-invalid="true"]')).to.be.empty;
    });

    it('shows the maximum length of long texts, but not of names', async () => {
      const { fields, ...rest } = schema();
      const person = { required: true, locked: false, maxLength: 100 };
      const form = await Form.open({ ...rest, fields: { ...fields, contactName: person } });
      expect(form.text('#hint-title')).to.equal(fr.atMost(40));
      expect(form.control('hint-contactName')).to.equal(null);
    });

    it('is named by the widget’s heading, or else by its purpose', async () => {
      for (const [heading, name] of [
        ['Associations', 'Associations'],
        // With a number where the page has other forms.
        ['', `${fr.heading} 2`],
      ] as const) {
        const form = await Form.open(schema(), { heading });
        expect(form.all('form')[0]!.getAttribute('aria-label')).to.equal(name);
      }
    });

    it('shows dates and a place for an event', async () => {
      const form = await Form.open();
      const event = form.control('type-event');
      event.checked = true;
      event.dispatchEvent(new Event('input', { bubbles: true }));
      await form.element.updateComplete;
      expect(form.control('startsAt').type).to.equal('datetime-local');
      await form.fill({ startsAt: '2026-12-24T18:30', allDay: true });
      expect(form.control('startsAt')).to.include({ type: 'date', value: '2026-12-24' });
      expect(form.control('place')).to.not.equal(null);
    });

    it('sets autocomplete on the fields about the visitor', async () => {
      const form = await Form.open();
      expect(form.control('contactEmail').autocomplete).to.equal('email');
    });

    it('shows locked values as read-only', async () => {
      const form = await Form.open(schema(), { preset: 'category = sport ; title=Loto', locked: 'category' });
      expect(form.control('category')).to.equal(null);
      expect(form.text('dl[part="field"]')).to.equal('Rubrique Sport');
      expect(form.control('title').value).to.equal('Loto');
    });

    it('is not shown without a data-protection page, with a message for the webmaster', async () => {
      shared.warned.clear();
      const warn = stub(console, 'warn');
      const form = await Form.open(schema({ privacyUrl: undefined }));
      warn.restore();
      expect(form.part('form')).to.equal(undefined);
      expect(form.text('[part="message"]')).to.equal(fr.empty);
      expect(form.part('fallback')?.hidden).to.equal(false);
      expect(warn.firstCall.args[0]).to.contain('privacy-url');
    });

    it('links to the data-protection page', async () => {
      const form = await Form.open(schema({ privacyUrl: undefined }), {
        'privacy-url': 'https://www.commune.test/rgpd',
      });
      expect(form.part('privacy')).to.have.property('href', 'https://www.commune.test/rgpd');
    });

    it('is not shown if the schema requires an unspecified challenge', async () => {
      const form = await Form.open(schema({ challenge: true }), { 'form-url': 'https://www.commune.test/proposer' });
      expect(form.part('form')).to.equal(undefined);
      expect(form.part('form-link')).to.have.property('href', 'https://www.commune.test/proposer');
    });
  });

  describe('the errors', () => {
    it('are listed with links to the fields, and focused', async () => {
      const form = await Form.open();
      await form.press('next');
      const links = form.all('[part="error-summary"] a');
      expect(links.map((link) => link.textContent)).to.deep.equal([
        fr.errors.required('Titre'),
        fr.errors.required('Texte'),
        fr.errors.required('Adresse électronique'),
        fr.errors.consent,
      ]);
      expect(form.root.activeElement).to.equal(form.part('error-summary'));
      links[2]!.click();
      expect(form.root.activeElement).to.equal(form.control('contactEmail'));
      await expect(form.element).to.be.accessible();
    });

    it('are shown beside their fields, and removed once the value is valid', async () => {
      const form = await Form.open();
      await form.fill({ contactEmail: 'moi@exemple' });
      const control = form.control('contactEmail');
      expect(form.messages()).to.deep.equal([fr.errors.email]);
      expect(control.getAttribute('aria-invalid')).to.equal('true');
      expect(control.getAttribute('aria-describedby')).to.contain('error-contactEmail');
      await form.fill({ contactEmail: 'moi@exemple.fr' });
      expect(form.messages()).to.deep.equal([]);
      expect(control.getAttribute('aria-invalid')).to.equal('false');
    });

    it('are not added to the list while typing', async () => {
      const form = await Form.open();
      await form.fill({ contactEmail: 'moi' });
      expect(form.text('[part="error-summary"]')).to.equal('');
      await form.press('next');
      expect(form.all('[part="error-summary"] li')).to.have.length(4);
      await form.fill({ title: 'Loto', url: 'loto' });
      expect(form.all('[part="error-summary"] li')).to.have.length(3);
      expect(form.messages()).to.contain(fr.errors.url);
    });

    it('are not shown for a field that was only passed with Tab', async () => {
      const form = await Form.open();
      await form.fill({ title: '' });
      expect(form.messages()).to.deep.equal([]);
    });
  });

  describe('the draft', () => {
    it('is not stored before the visitor types', async () => {
      await Form.open(schema(), { preset: 'title=Loto' });
      expect(sessionStorage.length + localStorage.length).to.equal(0);
    });

    it('is restored in the same tab, without the consent', async () => {
      const first = await Form.open();
      await first.fillNews();
      expect(localStorage).to.have.length(0);
      const second = await Form.open();
      expect(second.control('title').value).to.equal('Fête du village');
      expect(second.control('consent').checked).to.equal(false);
      expect(second.text('[part="restored"]')).to.contain(fr.draft.restored);
    });

    it('is stored on the device if the visitor chooses so', async () => {
      const form = await Form.open();
      await form.fillNews();
      const keep = form.control('keep');
      keep.checked = true;
      keep.dispatchEvent(new Event('change', { bubbles: true }));
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 1]);
      keep.checked = false;
      keep.dispatchEvent(new Event('change', { bubbles: true }));
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([1, 0]);
    });

    it('can be deleted', async () => {
      await (await Form.open()).fillNews();
      const form = await Form.open();
      await form.press('clear');
      expect(form.control('title').value).to.equal('');
      expect(form.part('restored')).to.equal(undefined);
      expect(sessionStorage).to.have.length(0);
    });
  });

  describe('the other modes', () => {
    it('open the form in a dialog, and keep the input when it is closed', async () => {
      const form = await Form.open(schema(), { mode: 'dialog' });
      const dialog = form.part('dialog') as HTMLDialogElement;
      expect(dialog.open).to.equal(false);
      await form.press('open');
      expect(dialog.open).to.equal(true);
      await form.fillNews();
      await expect(form.element).to.be.accessible();
      await form.press('close');
      expect(dialog.open).to.equal(false);
      expect(form.control('title').value).to.equal('Fête du village');
    });

    it('wrap Tab between the first and last controls of the dialog, and leave other keys to the browser', async () => {
      const form = await Form.open(schema(), { mode: 'dialog' });
      await form.press('open');
      const key = (part: string, init: KeyboardEventInit): string | null | undefined => {
        form.part(part)?.focus();
        form.part(part)?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
        return form.root.activeElement?.getAttribute('part');
      };
      expect(key('close', { key: 'Tab', shiftKey: true })).to.equal('button next');
      expect(key('next', { key: 'Tab' })).to.equal('button close');
      expect(key('close', { key: 'Tab' })).to.equal('button close');
      expect(key('next', { key: 'Tab', shiftKey: true })).to.equal('button next');
      expect(key('close', { key: 'a', shiftKey: true })).to.equal('button close');
    });

    it('render a link without a request', async () => {
      const form = await Form.open(schema(), { mode: 'link', 'form-url': 'https://www.commune.test/proposer' });
      expect(form.part('form')).to.equal(undefined);
      expect(form.part('form-link')).to.have.property('href', 'https://www.commune.test/proposer');
      expect(form.part('fallback')?.hidden).to.equal(true);
    });
  });
});
