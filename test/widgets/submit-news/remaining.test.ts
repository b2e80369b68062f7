import { expect } from '@open-wc/testing';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import { isWorthTelling } from '../../../src/widgets/submit-news/remaining.js';
import { announced } from '../../support/announced.js';
import { Form } from './form.js';

describe('the remaining characters in <submit-news>', () => {
  afterEach(() => sessionStorage.clear());

  const said = async (form: Form): Promise<string> => {
    await announced(form.element);
    return form.text('[role="status"]');
  };

  it('are shown for a field with a limit once it has text, as its description', async () => {
    const form = await Form.open();
    expect(form.one('[part="count"]')).to.equal(undefined);
    await form.fill({ title: 'Fête 🎉', body: 'Samedi soir.' });
    expect(form.all('[part="count"]').map((count) => count.textContent)).to.deep.equal([fr.remaining(34)]);
    const described = form.control('title').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => form.root.getElementById(id)?.textContent)).to.deep.equal([
      fr.atMost(40),
      fr.remaining(34),
    ]);
    await expect(form.element).to.be.accessible();
  });

  it('appear and disappear without replacing the control, which would lose focus', async () => {
    const form = await Form.open();
    const control = form.control('title');
    for (const title of ['F', '']) {
      await form.fill({ title });
      expect(form.control('title')).to.equal(control);
    }
  });

  it('are announced only when few are left and when there are too many', async () => {
    const form = await Form.open();
    await form.fill({ title: 'a'.repeat(19) });
    expect(await said(form)).to.equal('');
    await form.fill({ title: 'a'.repeat(20) });
    expect(await said(form)).to.equal(fr.remaining(20));
    await form.fill({ title: 'a'.repeat(39) });
    expect(await said(form)).to.equal(fr.remaining(20));
    await form.fill({ title: 'a'.repeat(43) });
    expect(await said(form)).to.equal(fr.remaining(-3));
  });

  for (const [before, after, told] of [
    [21, 20, true],
    [20, 19, false],
    [0, -1, true],
    [-1, -2, false],
    [-1, 5, false],
    [300, -20, true],
    [undefined, undefined, false],
  ] as const) {
    it(`are ${told ? '' : 'not '}announced from ${before} to ${after}`, () => {
      expect(isWorthTelling(before, after)).to.equal(told);
    });
  }

  it('are in the singular for one and zero', () => {
    expect([0, 1, 2, -1].map(fr.remaining)).to.deep.equal([
      'Il reste 0 caractère.',
      'Il reste 1 caractère.',
      'Il reste 2 caractères.',
      '1 caractère de trop.',
    ]);
  });
});
