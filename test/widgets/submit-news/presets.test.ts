import { expect } from '@open-wc/testing';
import { presets, withPresets } from '../../../src/widgets/submit-news/presets.js';
import { schema } from './form.js';

describe('presets', () => {
  for (const [attribute, values] of [
    ['commune=Saint-Martin; category=culture', { commune: 'Saint-Martin', category: 'culture' }],
    [' Title = « Loto = gain » ;', { title: 'Loto = gain' }],
    ['inconnu=x; __proto__=y; title; =z;;', {}],
    [null, {}],
  ] as const) {
    it(`reads ${attribute ?? 'nothing'}`, () => {
      expect(presets.fromAttribute?.(attribute)).to.deep.equal(values);
    });
  }
});

describe('withPresets', () => {
  const locked = { required: true, locked: true, preset: 'Ici' };

  it('fills in and locks the fields that the page presets', () => {
    const { fields } = withPresets(schema(), { category: 'sport' }, ['Category', 'title']);
    expect(fields.category).to.deep.include({ preset: 'sport', locked: true });
    expect(fields.title).to.deep.include({ preset: undefined, locked: false });
  });

  it('does not change fields that the endpoint has locked', () => {
    const { fields } = withPresets(schema({ fields: { commune: locked } }), { commune: 'Ailleurs' }, []);
    expect(fields.commune).to.deep.equal(locked);
  });

  it('adds no field that is not in the schema', () => {
    expect(withPresets(schema({ fields: {} }), { price: '5 €' }, []).fields).to.deep.equal({});
  });
});
