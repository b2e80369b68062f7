import { expect } from '@open-wc/testing';
import { attributeOf, essentialFields, optionFields } from '../../demo/studio/fields.js';
import { news, submit } from './sample.js';

describe('essentialFields and optionFields', () => {
  const show = (attributes: Record<string, string> = {}, widget = news) => {
    const form = document.createElement('form');
    form.append(...essentialFields(widget, attributes), ...optionFields(widget, attributes));
    return form;
  };
  const control = (form: HTMLFormElement, name: string) =>
    form.querySelector<HTMLInputElement & HTMLSelectElement>(`[name="${name}"]`)!;

  it('begins with what most sites set, and never repeats it', () => {
    const names = (fields: HTMLElement[]): string[] =>
      fields.flatMap((field) => [...field.querySelectorAll<HTMLInputElement>('[name]')].map(({ name }) => name));
    expect(names(essentialFields(news, {}))).to.deep.equal(['endpoint', 'limit', 'layout']);
    expect(names(optionFields(news, {}))).not.to.include.members(['limit']);
  });

  it('returns a labelled control for every attribute', () => {
    const form = show();
    for (const { name } of news.fields) {
      const label =
        form.querySelector(`label[for="${control(form, name).id}"]`) ?? control(form, name).closest('label');
      expect(label?.textContent ?? '', name).to.match(/\S/);
    }
  });

  it('offers the values of the attribute’s type', () => {
    const form = show();
    expect([...control(form, 'layout').options].map(({ value }) => value)).to.deep.equal(['list', 'grid']);
    expect([control(form, 'limit').type, control(form, 'limit').min, control(form, 'limit').max]).to.deep.equal([
      'number',
      '1',
      '1000',
    ]);
    expect(control(form, 'more').type).to.equal('checkbox');
  });

  it('offers an empty option for a choice without a default', () => {
    expect([...control(show(), 'theme').options].map(({ value }) => value)).to.deep.equal(['', 'light', 'dark']);
  });

  it('shows what was chosen', () => {
    const form = show({ layout: 'grid', limit: '5', more: 'true', theme: 'dark' });
    expect(['layout', 'limit', 'theme'].map((name) => control(form, name).value)).to.deep.equal(['grid', '5', 'dark']);
    expect(control(form, 'more').checked).to.equal(true);
  });

  it('returns the attribute and value of a control', () => {
    const form = show({ heading: ' Vie ', more: 'true' });
    expect(attributeOf(control(form, 'heading'))).to.deep.equal(['heading', 'Vie']);
    expect(attributeOf(control(form, 'more'))).to.deep.equal(['more', 'true']);
    control(form, 'more').checked = false;
    expect(attributeOf(control(form, 'more'))).to.deep.equal(['more', '']);
  });

  it('keeps the order of the chosen values of a list, and returns the ticked ones', () => {
    const form = show({ metrics: 'gust wind' }, submit);
    const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="metrics"]')];
    expect(boxes.map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['gust', true],
      ['wind', true],
    ]);
    boxes[0]!.checked = false;
    expect(attributeOf(boxes[0]!)).to.deep.equal(['metrics', 'wind']);
  });

  it('associates each hint with its control', () => {
    const form = show();
    const described = form.querySelectorAll('[aria-describedby]');
    expect(described.length).to.be.greaterThan(0);
    for (const each of described) {
      expect(form.querySelector(`[id="${each.getAttribute('aria-describedby')!}"]`)).not.to.equal(null);
    }
  });
});
