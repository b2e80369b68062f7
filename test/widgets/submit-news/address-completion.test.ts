import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { addresses as fr } from '../../../src/locales/fr/addresses.js';
import { submission } from '../../../src/locales/fr/submission.js';
import type { SubmissionSchema } from '../../../src/sources/submissions/schema.js';
import { TYPING_PAUSE } from '../../../src/widgets/submit-news/address-completion.js';
import { announced } from '../../support/announced.js';
import { collection, feature } from '../../support/geocoded.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { HeldWarnings } from '../../support/held-warnings.js';
import { aWhile, until } from '../../support/task.js';
import { Form, schema } from './form.js';

const geocoder = 'https://data.geopf.fr/geocodage';
const rule = { required: false, locked: false };

describe('the completion of addresses in <submit-news>', () => {
  let fetches: HeldFetch;
  let clock: SinonFakeTimers;
  beforeEach(() => {
    fetches = new HeldFetch();
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    clock.restore();
    fetches.restore();
    sessionStorage.clear();
  });

  /** A form for an event with these fields more, whose geocoder is that of the State. */
  const open = async (
    more: SubmissionSchema['fields'] = { address: rule },
    attributes: Record<string, string> = {},
  ) => {
    const data = schema({ types: ['event'] });
    return Form.open({ ...data, fields: { ...data.fields, ...more } }, { geocoder, ...attributes });
  };
  const start = async (...fields: Parameters<typeof open>) => {
    const form = await open(...fields);
    await form.press('complete');
    return form;
  };
  const write = async (form: Form, address: string) => {
    await form.fill({ address });
    clock.tick(TYPING_PAUSE);
  };
  /** Answers the last request, and waits until the form shows it. */
  const answer = async (form: Form, ...features: unknown[]) => {
    calls()
      .at(-1)!
      .respond(...json(collection(...features)));
    await until(() => form.all('[part~="address"]').length === features.length);
    await form.element.updateComplete;
  };
  /** The requests to the geocoder, without those for the schema. */
  const calls = () => fetches.calls.filter(({ url }) => url.startsWith(geocoder));
  const queries = () => calls().map(({ url }) => new URL(url).searchParams.get('q'));
  const shown = (form: Form) => form.all('[part~="address"]').map((button) => button.textContent.trim());
  const said = async (form: Form, role = 'status') => {
    await announced(form.element);
    return form.text(`[role="${role}"]`);
  };

  it('is not there without a geocoder, for news, or where the address can’t be changed', async () => {
    const fields = { ...schema().fields, address: rule };
    expect((await Form.open({ ...schema({ types: ['event'] }), fields })).part('completion')).to.equal(undefined);
    expect((await Form.open({ ...schema(), fields }, { geocoder })).part('completion')).to.equal(undefined);
    const locked = { address: { ...rule, locked: true, preset: 'Mairie' } };
    expect((await open(locked)).part('completion')).to.equal(undefined);
  });

  it('is below the address, or else below the place', async () => {
    const button = (form: Form) => form.part('complete')!.getAttribute('aria-describedby');
    expect(button(await open())).to.equal('notice-address');
    expect(button(await open({}))).to.equal('notice-place');
    expect((await open()).all('[part="completion"]')).to.have.length(1);
  });

  it('says before the click who receives what is written', async () => {
    const form = await open();
    expect(form.text('#notice-address')).to.equal(fr.notice('data.geopf.fr'));
    expect(form.text('#notice-address')).to.contain('de l’IGN (data.geopf.fr)');
    const other = await open({ address: rule }, { geocoder: 'https://adresses.example/' });
    expect(other.text('#notice-address')).to.contain('à adresses.example.');
    clock.restore();
    await expect(form.element).to.be.accessible();
  });

  it('asks nothing before the click, whatever is written', async () => {
    const form = await open();
    await write(form, '12 rue des Écoles');
    await aWhile();
    expect(queries()).to.deep.equal([]);
  });

  it('begins with what is written already, and with the focus in the field', async () => {
    const form = await open();
    await form.fill({ address: '12 rue' });
    await form.press('complete');
    expect(form.root.activeElement).to.equal(form.control('address'));
    expect(queries()).to.deep.equal(['12 rue']);
    expect(form.text('[part~="complete"]')).to.equal(fr.stop);
  });

  it('says how much has to be written first', async () => {
    const form = await start();
    expect(queries()).to.deep.equal([]);
    expect(await said(form)).to.equal(fr.short);
  });

  it('asks after a pause in typing, for the last text, and of at least three characters', async () => {
    const form = await start();
    for (const address of ['1', '12', '12 r', '12 rue']) await form.fill({ address });
    clock.tick(TYPING_PAUSE - 1);
    expect(queries()).to.deep.equal([]);
    clock.tick(1);
    expect(queries()).to.deep.equal(['12 rue']);
    await write(form, '12');
    expect(queries()).to.deep.equal(['12 rue']);
  });

  it('has one request at a time: the next letter aborts it', async () => {
    const form = await start();
    await write(form, '12 rue');
    await form.fill({ address: '12 rue d' });
    expect(calls()[0]!.aborted).to.equal(true);
    clock.tick(TYPING_PAUSE);
    expect(queries()).to.deep.equal(['12 rue', '12 rue d']);
    expect(calls().filter(({ aborted }) => !aborted)).to.have.length(1);
  });

  it('shows at most five addresses as buttons, and says how many', async () => {
    const form = await start();
    await write(form, '12 rue');
    calls()[0]!.respond(...json(collection(...Array.from({ length: 7 }, (_, at) => feature(`${at} Rue`)))));
    await until(() => shown(form).length > 0);
    expect(shown(form)).to.deep.equal([0, 1, 2, 3, 4].map((at) => `${at} Rue, 80000 Amiens`));
    expect(form.part('addresses')!.getAttribute('aria-label')).to.equal(fr.found);
    expect(await said(form)).to.equal(fr.count(5));
    clock.restore();
    await expect(form.element).to.be.accessible();
  });

  it('writes the chosen address into the field, which has the focus, and asks no more for it', async () => {
    const form = await start();
    await write(form, '12 rue');
    await answer(form, feature('12 Rue des Écoles'));
    await form.press('address');
    expect(form.control('address').value).to.equal('12 Rue des Écoles, 80000 Amiens');
    expect(form.root.activeElement).to.equal(form.control('address'));
    expect(shown(form)).to.deep.equal([]);
    clock.tick(TYPING_PAUSE);
    expect(queries()).to.deep.equal(['12 rue']);
    // It is input like any other: the draft has it.
    expect(Object.values(sessionStorage).join('')).to.contain('12 Rue des Écoles');
  });

  it('fills in the commune too, if its field is empty, and says so', async () => {
    const form = await start({ address: rule, commune: rule });
    await write(form, '12 rue');
    await answer(form, feature('12 Rue des Écoles'));
    await form.press('address');
    expect(form.control('address').value).to.equal('12 Rue des Écoles');
    expect(form.control('commune').value).to.equal('Amiens');
    expect(await said(form)).to.equal(fr.filled(submission.fields.commune, 'Amiens'));
  });

  it('repeats no commune that is there already, and changes no other', async () => {
    for (const [commune, address] of [
      ['amiens', '12 Rue des Écoles'],
      ['Corbie', '12 Rue des Écoles, 80000 Amiens'],
    ] as const) {
      const form = await start({ address: rule, commune: { ...rule, locked: true, preset: commune } });
      await write(form, '12 rue');
      await answer(form, feature('12 Rue des Écoles'));
      await form.press('address');
      expect(form.control('address').value).to.equal(address);
    }
  });

  it('says that nothing was found', async () => {
    const form = await start();
    await write(form, 'zzz');
    await answer(form);
    await until(() => form.text('[part="message"]') !== '');
    expect(form.text('[part="message"]')).to.equal(fr.count(0));
    expect(await said(form)).to.equal(fr.count(0));
  });

  it('keeps the field when the service fails, and tells it once, as an alert', async () => {
    const form = await start();
    await write(form, '12 rue');
    calls()[0]!.respond('{"code":503}', { status: 503 });
    await until(() => form.part('message') !== undefined);
    expect(form.text('[part="message"]')).to.equal(fr.failed);
    expect(await said(form, 'alert')).to.equal(fr.failed);
    expect(form.control('address').value).to.equal('12 rue');
    const told = form.one('[role="alert"]');
    await write(form, '12 rue d');
    calls()[1]!.respond('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    await aWhile();
    await announced(form.element);
    expect(form.one('[role="alert"]')).to.equal(told);
  });

  it('ends with the button, or when the form leaves the page', async () => {
    const form = await start();
    await write(form, '12 rue');
    await form.press('complete');
    expect(calls()[0]!.aborted).to.equal(true);
    await write(form, '12 rue des');
    expect(queries()).to.deep.equal(['12 rue']);
    await form.press('complete');
    form.element.remove();
    expect(calls()[1]!.aborted).to.equal(true);
  });

  it('does not change under the finger, or the focus, of who chooses', async () => {
    const form = await start();
    await write(form, '12 rue');
    await answer(form, feature('12 Rue A'));
    await form.fill({ address: '12 rue b' });
    form.part('address')!.focus();
    clock.tick(TYPING_PAUSE);
    expect(queries()).to.deep.equal(['12 rue']);
  });

  it('shows nothing of a field that was emptied', async () => {
    const form = await start();
    await write(form, '12 rue');
    await answer(form, feature('12 Rue A'));
    await form.fill({ address: '' });
    expect(shown(form)).to.deep.equal([]);
  });

  it('leaves out what is no address of a geocoder, with a message for the webmaster', async () => {
    const warnings = new HeldWarnings();
    const form = await open({ address: rule }, { geocoder: 'javascript:alert(1)' });
    warnings.restore();
    expect(form.part('completion')).to.equal(undefined);
    expect(form.control('address')).to.not.equal(null);
    expect(warnings.lines.join()).to.contain('geocoder');
  });
});
